public import MesosAPI

/// The state of a task at one moment.
public struct TaskSnapshot: Sendable, Hashable {
    /// The progress of a task.
    public enum Phase: String, Sendable, Hashable {
        /// Waiting for an offer with enough resources.
        case pending
        /// Placed on an agent, not running yet.
        case staged
        /// The outcome of the launch is unknown, and the task is being reconciled.
        case verifying
        /// Running, and healthy before if it has a health check.
        case running
        /// In the framework, but not launched by this scheduler: found by reconciliation, or killed by its id.
        case foreign
        /// Launched by an earlier run. Killed after ``SchedulerConfiguration/Tasks/orphanGracePeriod`` unless adopted.
        case recovered
    }

    /// The id of the task.
    public var taskID: String
    /// The name of the request; `nil` for a foreign task.
    public var name: String?
    /// The progress of the task.
    public var phase: Phase
    /// The state in the last update; `nil` before the first update.
    public var state: Mesos.TaskState?
    /// The agent of the task; `nil` while the task waits for an offer.
    public var agentID: String?
    /// The host name of the agent, if known.
    public var agentHostname: String?
    /// The result of the health check; `nil` before the first result.
    public var healthy: Bool?
    /// Whether the master has lost the agent. The agent may come back with the task.
    public var isUnreachable: Bool
    /// Whether the task is being killed.
    public var isBeingKilled: Bool
    /// The number of launches tried.
    public var attempts: Int
    /// The labels of the request.
    public var labels: [String: String]
    /// The location of the task; `nil` while it is not placed, and for tasks that this scheduler did not launch.
    public var launched: LaunchedTask?
    /// The time of its last ACCEPT in seconds since 1970; `nil` before the first.
    public var launchedAt: Double?
    /// The task group of the task, if any.
    public var groupID: String?
}
