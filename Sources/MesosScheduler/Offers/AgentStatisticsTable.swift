import MachineSupport
import MesosAPI

/// What each agent offered last, for as long as it is worth knowing.
struct AgentStatisticsTable: Sendable {
    /// Of ids and host names (`NAME_MAX`, `HOST_NAME_MAX` and some).
    private static let maximumNameBytes = 255

    private let lifetime: Duration
    private let maximum: Int
    private var agents: [String: AgentStatistics] = [:]
    /// Something has changed since the last ``publish(at:)``.
    private var isChanged = false
    private var skipped: Set<String> = []
    /// Agents with offers in the event that is being looked at.
    private var seen: Set<String> = []

    init(_ configuration: SchedulerConfiguration) {
        lifetime = configuration.agentStatistics.lifetime
        maximum = configuration.limits.agentStatistics
    }

    var isEmpty: Bool { agents.isEmpty && skipped.isEmpty && !isChanged }

    func current(at now: Instant) -> [AgentStatistics] {
        agents.values.filter { now - $0.seenAt < lifetime }.sorted { $0.agentID < $1.agentID }
    }

    /// - Parameter part: of an event; several offers of one agent in it are added up.
    mutating func saw(_ part: OfferIntake.Part, at now: Instant) {
        guard lifetime > .zero, maximum > 0 else { return }
        if part.isFirst { seen = [] }
        defer { if part.isLast { seen = [] } }
        for offer in part.offers {
            let id = offer.agentID.value
            // No agent has such names; kept for each of many, they would fill the memory.
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
        // More names than that tell nothing more.
        if skipped.count > maximum { skipped = Set(skipped.prefix(maximum)) }
    }

    mutating func remove(_ agentID: String) {
        if agents.removeValue(forKey: agentID) != nil { isChanged = true }
    }

    /// Drops what is too old.
    ///
    /// - Returns: what is known, when that has changed; and how many agents there was no room for.
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
