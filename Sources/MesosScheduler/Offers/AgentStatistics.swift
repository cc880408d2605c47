public import MachineSupport

/// What an agent offered when it was last seen, to all roles together.
public struct AgentStatistics: Sendable, Hashable {
    public var agentID: String
    public var hostname: String
    /// Reserved and unreserved resources, without revocable ones.
    public var offered: TaskResources
    public var revocable: TaskResources
    /// A maintenance of the agent is scheduled.
    public var hasUnavailability: Bool
    /// When the offer came, on the scheduler's clock.
    public var seenAt: Instant

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
