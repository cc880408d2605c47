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

    /// Whether the executor killed the task because its health check failed too often.
    public var isKilledByHealthCheck = false

    /// Whether the task was killed because it used more memory than its limit.
    ///
    /// The Mesos containerizer gives the reason. For Docker, whose executor gives none, status 137 of a container that
    /// nobody killed remains: the Linux kernel ends it with SIGKILL.
    public var isOutOfMemory: Bool {
        if reason == .containerLimitationMemory { return true }
        return reason == nil && state == .failed && !isKilledByHealthCheck
            && message?.hasPrefix("Container exited with status 137") == true
    }

    /// The message of Mesos, with the cause that Mesos does not put into words.
    var explanation: String? {
        guard isKilledByHealthCheck else { return message }
        return "killed because its health check failed" + (message.map { ": \($0)" } ?? "")
    }

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
        if let explanation, !explanation.isEmpty { text += ": \(explanation)" }
        return text
    }
}
