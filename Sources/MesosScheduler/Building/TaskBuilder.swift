public import MesosAPI

/// The agent and the resources of a placed request.
public struct TaskPlacement: Sendable {
    /// The agent's id.
    public var agentID: String
    /// The agent's host name.
    public var agentHostname: String
    /// The agent's address from the offer's URL; `nil` if the offer had none.
    public var agentAddress: LaunchedTask.AgentAddress?
    /// The role of the offers.
    public var role: String
    /// The resources of the task, allocated to ``role``.
    public var resources: [Mesos.Resource]
    /// The resources of a custom executor, allocated to ``role``; empty without one.
    public var executorResources: [Mesos.Resource]
    /// The host ports of the task, as many as the request asks for.
    public var hostPorts: [Int]
    /// An offer of the agent, for its attributes and other data.
    public var offer: Mesos.Offer

    /// Makes a placement of its parts.
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

/// Makes the TaskInfo of a placed request. A pure function.
public protocol TaskBuilder: Sendable {
    /// - Throws: ``MesosSchedulerError``; the launch fails with it.
    func buildTask(_ request: TaskRequest, on placement: TaskPlacement) throws(MesosSchedulerError) -> Mesos.TaskInfo
}
