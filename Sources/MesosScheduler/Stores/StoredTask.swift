public import MesosAPI

/// The data of a task that a restarted scheduler needs, without the 10 kB that docker adds to status updates.
public struct StoredTask: Sendable, Hashable, Codable {
    /// The progress of a task.
    public enum Phase: String, Sendable, Hashable, Codable {
        /// The ACCEPT was or will be sent; only the master knows whether the task is in the cluster.
        case launching
        /// A status update has arrived, so the task is or was in the cluster.
        case staged
        /// The task was running, and healthy if it has a health check, and its owner received it.
        case running
    }

    /// The task's id.
    public var taskID: String
    /// The task's name.
    public var name: String
    /// The role of the task's resources.
    public var role: String
    /// The id of the task's framework.
    public var frameworkID: String
    /// The id of the task's agent.
    public var agentID: String
    /// The host name of the agent.
    public var agentHostname: String
    /// The address from the offer's URL; `nil` if the offer had none.
    public var agentAddress: LaunchedTask.AgentAddress?
    /// The host ports in the order of the request's container ports.
    public var hostPorts: [Int]
    /// The IP addresses of the container.
    public var containerAddresses: [String]
    /// `nil` until a status update contains it.
    public var executorID: String?
    /// The container's id; `nil` until a status update contains it.
    public var containerID: String?
    /// The progress of the task.
    public var phase: Phase
    /// The state of the last update; `nil` before the first.
    public var state: Mesos.TaskState?
    /// Whether the task counts as running only when it is healthy.
    public var hasHealthCheck: Bool
    /// The last result of the health check.
    public var healthy: Bool?
    /// The labels of the task.
    public var labels: [String: String]
    /// The time of the launch in seconds since 1970.
    public var launchedAt: Double
    /// The number of ACCEPT calls that contained the task.
    public var attempts: Int
    /// Whether the scheduler is killing the task.
    public var isBeingKilled: Bool
    /// The task group of the task, if any. Its tasks start and end together.
    public var groupID: String?
    /// The group in which placement constraints count the task; `nil` for its name.
    public var constraintGroup: String?

    /// Makes a stored task; the name defaults to the task's id.
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

/// Encoded as its number in the wire format.
extension Mesos.TaskState: Codable {}
