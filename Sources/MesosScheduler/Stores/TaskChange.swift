/// A change of the tasks that a ``TaskStore`` keeps. Applying a change twice has the effect of applying it once.
public enum TaskChange: Sendable, Hashable, Codable {
    /// Keep this task in place of the stored task with the same id, if any.
    case put(StoredTask)
    /// Forget a task.
    case remove(taskID: String)
    /// Forget all tasks, because the framework is gone.
    case removeAll

    /// The id of the changed task; `nil` when the change is about all tasks.
    var taskID: String? {
        switch self {
        case .put(let task): task.taskID
        case .remove(let taskID): taskID
        case .removeAll: nil
        }
    }

    func apply(to tasks: inout [String: StoredTask]) {
        switch self {
        case .put(let task): tasks[task.taskID] = task
        case .remove(let taskID): tasks[taskID] = nil
        case .removeAll: tasks = [:]
        }
    }
}

/// A list of changes that keeps the last change of each task and drops all changes before a `removeAll`.
struct ChangeList: Sendable {
    private var removesAll = false
    private var changes: [String: TaskChange] = [:]
    private var order: [String] = []

    var isEmpty: Bool { !removesAll && changes.isEmpty }
    var list: [TaskChange] { (removesAll ? [.removeAll] : []) + order.compactMap { changes[$0] } }

    mutating func append(_ change: TaskChange) {
        guard let taskID = change.taskID else {
            self = ChangeList()
            removesAll = true
            return
        }
        if changes.updateValue(change, forKey: taskID) == nil { order.append(taskID) }
    }

    mutating func append(_ other: ChangeList) {
        for change in other.list { append(change) }
    }
}
