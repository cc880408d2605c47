public import MesosAPI

/// What a scheduler that starts again must know of a task: where it went and how far it had come. The data that docker
/// adds to its updates (`docker inspect`, 10 kB) is never in it.
public struct StoredTask: Sendable, Hashable, Codable {
    public enum Phase: String, Sendable, Hashable, Codable {
        /// Its ACCEPT is about to be sent, or was; whether the task is in the cluster only the master knows.
        case launching
        /// A status update has come, so it is, or was, in the cluster.
        case staged
        /// It was running (with a health check: healthy) and was handed to its owner.
        case running
    }

    public var taskID: String
    public var name: String
    public var role: String
    public var frameworkID: String
    public var agentID: String
    public var agentHostname: String
    /// From the offer's URL; nil when the offer had none.
    public var agentAddress: LaunchedTask.AgentAddress?
    /// In the order of the request's container ports.
    public var hostPorts: [Int]
    public var containerAddresses: [String]
    /// Nil until an update tells it.
    public var executorID: String?
    public var containerID: String?
    public var phase: Phase
    /// The state of the last update; nil before the first.
    public var state: Mesos.TaskState?
    /// The task counts as running when it is healthy.
    public var hasHealthCheck: Bool
    /// As the health check said last.
    public var healthy: Bool?
    public var labels: [String: String]
    /// Seconds since 1970.
    public var launchedAt: Double
    /// How often it was put into an ACCEPT.
    public var attempts: Int
    public var isBeingKilled: Bool
    /// The task group it belongs to; its tasks live and die together.
    public var groupID: String?
    /// The group in which placement constraints count it; nil: its name.
    public var constraintGroup: String?

    public init(
        taskID: String, name: String? = nil, role: String = "*", frameworkID: String, agentID: String,
        agentHostname: String, agentAddress: LaunchedTask.AgentAddress? = nil, hostPorts: [Int] = [],
        containerAddresses: [String] = [], executorID: String? = nil, containerID: String? = nil,
        phase: Phase = .launching, state: Mesos.TaskState? = nil, hasHealthCheck: Bool = false, healthy: Bool? = nil,
        labels: [String: String] = [:], launchedAt: Double = 0, attempts: Int = 1, isBeingKilled: Bool = false,
        groupID: String? = nil, constraintGroup: String? = nil
    ) {
        self.taskID = taskID
        self.name = name ?? taskID
        self.role = role
        self.frameworkID = frameworkID
        self.agentID = agentID
        self.agentHostname = agentHostname
        self.agentAddress = agentAddress
        self.hostPorts = hostPorts
        self.containerAddresses = containerAddresses
        self.executorID = executorID
        self.containerID = containerID
        self.phase = phase
        self.state = state
        self.hasHealthCheck = hasHealthCheck
        self.healthy = healthy
        self.labels = labels
        self.launchedAt = launchedAt
        self.attempts = attempts
        self.isBeingKilled = isBeingKilled
        self.groupID = groupID
        self.constraintGroup = constraintGroup
    }
}

/// By its number in the wire format.
extension Mesos.TaskState: Codable {}
