public import MesosAPI

/// How a task ended.
public struct TaskOutcome: Sendable, Hashable, CustomStringConvertible {
    public var taskID: String
    /// A terminal state; TASK_UNKNOWN when the master does not know the task (any more).
    public var state: Mesos.TaskState
    public var reason: Mesos.TaskStatus.Reason?
    /// In the words of Mesos, such as `Container exited with status 1`.
    public var message: String?

    public init(
        taskID: String, state: Mesos.TaskState, reason: Mesos.TaskStatus.Reason? = nil, message: String? = nil
    ) {
        self.taskID = taskID
        self.state = state
        self.reason = reason
        self.message = message
    }

    public var description: String {
        var text = "task \(taskID) ended: \(state)"
        if let reason { text += " (\(reason))" }
        if let message, !message.isEmpty { text += ": \(message)" }
        return text
    }
}
