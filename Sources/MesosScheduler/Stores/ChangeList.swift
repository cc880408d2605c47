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
