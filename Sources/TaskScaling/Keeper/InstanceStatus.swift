/// An instance at one moment, for tables.
public struct InstanceStatus: Sendable, Hashable {
    public enum State: String, Sendable, Hashable {
        /// Waits for an agent with room.
        case pending
        /// Accepted on an agent, not running yet.
        case staging
        case running
        /// Runs, and its health check fails.
        case unhealthy
        /// The agent is out of the master's reach.
        case unreachable
        /// The last copy ended; the next is launched after a wait.
        case backOff = "back-off"
        /// A back-off after several copies in a row that did not run for long, or the attempt that follows it.
        case crashLoop = "crash-loop"
        /// Is being killed because nobody wants it any more.
        case ending
    }

    /// `web-2`
    public var id: String
    /// `web-2.17`; nil while there is no copy.
    public var taskID: String?
    public var state: State
    public var agent: String?
    /// `host:port,port` for host ports, else the container's own address.
    public var address: String?
    /// When the copy was launched, in seconds since 1970.
    public var launchedAt: Double?
    /// Copies of this instance that have ended.
    public var restarts: Int
    /// Until the next copy is launched.
    public var nextLaunch: Duration?
    /// How the last copy ended, or why it was not launched.
    public var lastEnd: String?

    public init(
        id: String, taskID: String? = nil, state: State, agent: String? = nil, address: String? = nil,
        launchedAt: Double? = nil, restarts: Int = 0, nextLaunch: Duration? = nil, lastEnd: String? = nil
    ) {
        self.id = id
        self.taskID = taskID
        self.state = state
        self.agent = agent
        self.address = address
        self.launchedAt = launchedAt
        self.restarts = restarts
        self.nextLaunch = nextLaunch
        self.lastEnd = lastEnd
    }
}

/// All of an ``InstanceKeeper`` at one moment.
public struct InstanceKeeperStatus: Sendable, Hashable {
    public var name: String
    /// How many instances there shall be.
    public var desired: Int
    /// How many run.
    public var running: Int
    public var frameworkID: String?
    /// Whether a master is subscribed to at the moment.
    public var isSubscribed: Bool
    /// In the order of their numbers.
    public var instances: [InstanceStatus]

    public init(
        name: String, desired: Int, running: Int, frameworkID: String?, isSubscribed: Bool, instances: [InstanceStatus]
    ) {
        self.name = name
        self.desired = desired
        self.running = running
        self.frameworkID = frameworkID
        self.isSubscribed = isSubscribed
        self.instances = instances
    }
}
