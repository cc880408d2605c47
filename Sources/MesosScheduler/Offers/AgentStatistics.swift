public import MachineSupport

/// The latest offers of an agent, added up over all roles.
public struct AgentStatistics: Sendable, Hashable {
    /// The agent's id.
    public var agentID: String
    /// The agent's host name.
    public var hostname: String
    /// The reserved and unreserved resources, without revocable ones.
    public var offered: TaskResources
    /// The revocable resources.
    public var revocable: TaskResources
    /// Whether a maintenance of the agent is scheduled.
    public var hasUnavailability: Bool
    /// The arrival of the offers on the scheduler's clock.
    public var seenAt: Instant

    /// Makes the statistics of an agent.
    public init(
        agentID: String, hostname: String, offered: TaskResources, revocable: TaskResources = .init(),
        hasUnavailability: Bool = false, seenAt: Instant
    ) {
        self.agentID = agentID
        self.hostname = hostname
        self.offered = offered
        self.revocable = revocable
        self.hasUnavailability = hasUnavailability
        self.seenAt = seenAt
    }
}
