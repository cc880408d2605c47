import MesosAPI

/// Where a running task is.
public struct LaunchedTask: Sendable, Hashable {
    public typealias AgentAddress = MesosAPI.AgentAddress

    public var taskID: String
    public var agentID: String
    public var frameworkID: String
    /// For command and docker tasks the task id.
    public var executorID: String
    /// Nil when the agent has not told it.
    public var containerID: String?
    public var agentHostname: String
    /// From the offer's URL; nil when the offer had none.
    public var agentAddress: AgentAddress?
    /// The ports of the agent that belong to the task, in the order of the request's container ports.
    public var hostPorts: [Int]
    /// The container's own IP addresses, as reported while it was running; those of the agent with host networking.
    public var containerAddresses: [String]
    public var labels: [String: String]

    public init(
        taskID: String, agentID: String, frameworkID: String, executorID: String, containerID: String?,
        agentHostname: String, agentAddress: AgentAddress?, hostPorts: [Int], containerAddresses: [String],
        labels: [String: String]
    ) {
        self.taskID = taskID
        self.agentID = agentID
        self.frameworkID = frameworkID
        self.executorID = executorID
        self.containerID = containerID
        self.agentHostname = agentHostname
        self.agentAddress = agentAddress
        self.hostPorts = hostPorts
        self.containerAddresses = containerAddresses
        self.labels = labels
    }
}
