public import MachineSupport
import MesosAPI

/// The latest offers of each agent, kept for a limited time.
struct AgentStatisticsTable: Sendable {
    /// The longest agent id and host name; longer than `NAME_MAX` and `HOST_NAME_MAX` allow.
    private static let maximumNameBytes = 255

    private let lifetime: Duration
    private let maximum: Int
    private var agents: [String: AgentStatistics] = [:]
    /// Whether the statistics have changed since the last call of ``publish(at:)``.
    private var isChanged = false
    private var skipped: Set<String> = []
    private var seen: Set<String> = []

    init(_ configuration: SchedulerConfiguration) {
        lifetime = configuration.agentStatistics.lifetime
        maximum = configuration.limits.agentStatistics
    }

    var isEmpty: Bool { agents.isEmpty && skipped.isEmpty && !isChanged }

    func current(at now: Instant) -> [AgentStatistics] {
        agents.values.filter { now - $0.seenAt < lifetime }.sorted { $0.agentID < $1.agentID }
    }

    /// Updates the statistics with a part of an event. Several offers of one agent in an event are added up.
    mutating func saw(_ part: OfferIntake.Part, at now: Instant) {
        guard lifetime > .zero, maximum > 0 else { return }
        if part.isFirst { seen = [] }
        defer { if part.isLast { seen = [] } }
        for offer in part.offers {
            let id = offer.agentID.value
            // No real agent has such long names. Many of them would fill the memory.
            guard max(id.utf8.count, offer.hostname.utf8.count) <= Self.maximumNameBytes else { continue }
            let amounts = OfferedResources.amounts(CollectionOfOne(offer), isRevocable: false)
            let revocable = OfferedResources.amounts(CollectionOfOne(offer), isRevocable: true)
            if seen.insert(id).inserted {
                guard agents[id] != nil || agents.count < maximum else {
                    skipped.insert(id)
                    seen.remove(id)
                    continue
                }
                agents[id] = AgentStatistics(
                    agentID: id, hostname: offer.hostname, offered: amounts, revocable: revocable,
                    hasUnavailability: offer.unavailability != nil, seenAt: now)
            } else {
                agents[id]?.offered += amounts
                agents[id]?.revocable += revocable
            }
        }
        isChanged = true
        // Only the number of skipped agents is reported.
        if skipped.count > maximum { skipped = Set(skipped.prefix(maximum)) }
    }

    mutating func remove(_ agentID: String) {
        if agents.removeValue(forKey: agentID) != nil { isChanged = true }
    }

    /// Drops outdated statistics; returns the others if they have changed, and the number of agents beyond the limit.
    mutating func publish(at now: Instant) -> (statistics: [AgentStatistics]?, skipped: Int) {
        let before = agents.count
        agents = agents.filter { now - $0.value.seenAt < lifetime }
        if agents.count < before { isChanged = true }
        defer {
            isChanged = false
            skipped = []
        }
        return (isChanged ? current(at: now) : nil, skipped.count)
    }
}

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
