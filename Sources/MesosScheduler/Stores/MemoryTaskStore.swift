import Synchronization

/// Keeps the tasks as long as the process lives: for tests, and for a scheduler that is run again.
public final class MemoryTaskStore: TaskStore {
    private let tasks: Mutex<[String: StoredTask]>

    public init(_ tasks: [StoredTask] = []) {
        self.tasks = Mutex(Dictionary(tasks.map { ($0.taskID, $0) }) { $1 })
    }

    public func load() async -> [StoredTask] {
        tasks.withLock { $0.values.sorted { $0.taskID < $1.taskID } }
    }

    public func save(_ changes: [TaskChange]) async {
        tasks.withLock { tasks in
            for change in changes { change.apply(to: &tasks) }
        }
    }
}

extension TaskChange {
    func apply(to tasks: inout [String: StoredTask]) {
        switch self {
        case .put(let task): tasks[task.taskID] = task
        case .remove(let taskID): tasks[taskID] = nil
        case .removeAll: tasks = [:]
        }
    }
}
