/// A change of what a ``TaskStore`` keeps. Applying one twice is the same as applying it once.
public enum TaskChange: Sendable, Hashable, Codable {
    /// Keep this in place of what there was under the task's id.
    case put(StoredTask)
    case remove(taskID: String)
    /// The framework is gone, and every task with it.
    case removeAll

    /// Nil: all tasks.
    var taskID: String? {
        switch self {
        case .put(let task): task.taskID
        case .remove(let taskID): taskID
        case .removeAll: nil
        }
    }
}
