import MesosAPI

/// The location of a running task.
public struct LaunchedTask: Sendable, Hashable {
    /// The address of an agent's HTTP API.
    public typealias AgentAddress = MesosAPI.AgentAddress

    /// The id of the request.
    public var taskID: String
    /// The agent that runs the task.
    public var agentID: String
    /// The framework that launched the task.
    public var frameworkID: String
    /// The id of the executor, which is the task id for command and docker tasks.
    public var executorID: String
    /// The id of the container; `nil` when the agent did not report it.
    public var containerID: String?
    /// The host name of the agent.
    public var agentHostname: String
    /// The address in the URL of the offer; `nil` when the offer had none.
    public var agentAddress: AgentAddress?
    /// The agent's ports assigned to the task, in the order of the request's container ports.
    public var hostPorts: [Int]
    /// The reported IP addresses of the container; with host networking, the addresses of the agent.
    public var containerAddresses: [String]
    /// The labels of the request.
    public var labels: [String: String]

    /// A launched task, for tests that stand in for a scheduler.
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
