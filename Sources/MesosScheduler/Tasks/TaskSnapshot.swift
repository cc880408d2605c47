public import MesosAPI

/// What the scheduler knows of a task at one moment.
public struct TaskSnapshot: Sendable, Hashable {
    public enum Phase: String, Sendable, Hashable {
        /// Waits for an offer with room.
        case pending
        /// Accepted on an agent, not running yet.
        case staged
        /// Whether it was launched is unknown; the master is being asked.
        case verifying
        case running
        /// In the framework, but not launched by this scheduler: found by reconciliation or killed by its id.
        case foreign
        /// Launched by an earlier run of the scheduler and found in the task store. It is killed after
        /// ``SchedulerConfiguration/Tasks/orphanGracePeriod``, unless ``Scheduler/adopt(_:)`` takes it over.
        case recovered
    }

    public var taskID: String
    public var name: String?
    public var phase: Phase
    /// The state of the last update; nil before the first.
    public var state: Mesos.TaskState?
    public var agentID: String?
    public var agentHostname: String?
    /// As the health check says; nil before its first result.
    public var healthy: Bool?
    /// The agent is out of the master's reach. It may come back with the task.
    public var isUnreachable: Bool
    public var isBeingKilled: Bool
    /// Launches tried so far.
    public var attempts: Int
    public var labels: [String: String]
    /// Where it is; nil while it is not known to be on an agent, and for tasks that this scheduler did not launch.
    public var launched: LaunchedTask?
    /// When it was put into its last ACCEPT, in seconds since 1970; nil before.
    public var launchedAt: Double?
    /// The task group it belongs to.
    public var groupID: String?
}
