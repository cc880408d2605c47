/// The state of an instance, for display.
public struct InstanceStatus: Sendable, Hashable {
    /// The state of the instance's copy.
    public enum State: String, Sendable, Hashable {
        /// Waiting for an agent with enough resources.
        case pending
        /// Launched on an agent, but not running yet.
        case staging
        /// The task of the instance runs.
        case running
        /// Running, with a failing health check.
        case unhealthy
        /// The master has lost contact with the agent.
        case unreachable
        /// The last copy has ended, and the next one is launched after a pause.
        case backOff = "back-off"
        /// In back-off after several copies in a row that ended early, or launching the next copy.
        case crashLoop = "crash-loop"
        /// Kept until the next copy of its instance runs, because its agent is being drained or was unreachable for too long.
        case retiring
        /// Being killed, because the number of instances was reduced or the copy was replaced.
        case ending
    }

    /// The id, such as `web-2`.
    public var id: String
    /// The task id of the copy, such as `web-2.17`; `nil` while there is no copy.
    public var taskID: String?
    /// The state of the instance.
    public var state: State
    /// The host name of the agent.
    public var agent: String?
    /// The address as `host:port,port` for host ports, otherwise the container's own address.
    public var address: String?
    /// The time of the launch in seconds since 1970.
    public var launchedAt: Double?
    /// The number of copies of this instance that have ended.
    public var restarts = 0
    /// The time until the next launch, in back-off.
    public var nextLaunch: Duration?
    /// The reason why the last copy ended or was not launched.
    public var lastEnd: String?
}

/// The state of an ``InstanceKeeper``.
public struct InstanceKeeperStatus: Sendable, Hashable {
    /// The name of the keeper, which begins the ids of its tasks.
    public var name: String
    /// The wanted number of instances.
    public var desired: Int
    /// The number of running instances.
    public var running: Int
    /// The framework id; `nil` before the first subscription.
    public var frameworkID: String?
    /// Whether the scheduler is subscribed.
    public var isSubscribed: Bool
    /// The instances in the order of their numbers.
    public var instances: [InstanceStatus]
}
