public import MesosAPI

/// The end of a task.
public struct TaskOutcome: Sendable, Hashable, CustomStringConvertible {
    /// The id of the task.
    public var taskID: String
    /// A terminal state; TASK_UNKNOWN when the master does not know the task.
    public var state: Mesos.TaskState
    /// The reason given by the master or the agent.
    public var reason: Mesos.TaskStatus.Reason?
    /// The message of Mesos, such as `Container exited with status 1`.
    public var message: String?

    /// The outcome of a task.
    public init(
        taskID: String, state: Mesos.TaskState, reason: Mesos.TaskStatus.Reason? = nil, message: String? = nil
    ) {
        self.taskID = taskID
        self.state = state
        self.reason = reason
        self.message = message
    }

    static func neverLaunched(_ taskID: String, _ reason: String) -> Self {
        Self(taskID: taskID, state: .killed, message: "never launched: \(reason)")
    }

    public var description: String {
        var text = "task \(taskID) ended: \(state)"
        if let reason { text += " (\(reason))" }
        if let message, !message.isEmpty { text += ": \(message)" }
        return text
    }
}
