public import MesosAPI

/// Where a request is placed, and with which resources.
public struct TaskPlacement: Sendable {
    public var agentID: String
    public var agentHostname: String
    public var agentAddress: LaunchedTask.AgentAddress?
    public var role: String
    /// The task's, allocated to ``role``.
    public var resources: [Mesos.Resource]
    /// Those of a custom executor, allocated to ``role``; empty without one.
    public var executorResources: [Mesos.Resource]
    /// As many as the request asks for.
    public var hostPorts: [Int]
    /// An offer of the agent, for its attributes and everything else.
    public var offer: Mesos.Offer

    public init(
        agentID: String, agentHostname: String, agentAddress: LaunchedTask.AgentAddress?, role: String,
        resources: [Mesos.Resource], executorResources: [Mesos.Resource], hostPorts: [Int], offer: Mesos.Offer
    ) {
        self.agentID = agentID
        self.agentHostname = agentHostname
        self.agentAddress = agentAddress
        self.role = role
        self.resources = resources
        self.executorResources = executorResources
        self.hostPorts = hostPorts
        self.offer = offer
    }
}
