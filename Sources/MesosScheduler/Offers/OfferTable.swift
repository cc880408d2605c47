import MesosAPI

/// The open offers, by agent and role.
///
/// An offer is here from its arrival until it is accepted, declined, rescinded or its stream ends.
struct OfferTable: Sendable {
    /// What the offers of one ACCEPT must have in common.
    struct Key: Sendable, Hashable {
        var agentID: String
        var role: String
    }

    private struct Entry: Sendable {
        var offers: [String: Mesos.Offer]
        var agent: OfferedAgent
        /// The agent's place in the order of arrival.
        var sequence: UInt64
    }

    private var entries: [Key: Entry] = [:]
    private var sequence: UInt64 = 0
    private var keys: [String: Key] = [:]
    /// Offers that arrived in this event and are still views of it.
    private var views: Set<String> = []

    var count: Int { keys.count }
    var isEmpty: Bool { keys.isEmpty }

    func contains(_ offerID: String) -> Bool { keys[offerID] != nil }

    mutating func insert(_ offer: Mesos.Offer) {
        let id = offer.id.value
        guard keys[id] == nil else { return }
        let role = offer.allocationInfo?.role ?? offer.resources.first?.allocationInfo?.role ?? "*"
        let key = Key(agentID: offer.agentID.value, role: role)
        var offers = entries[key]?.offers ?? [:]
        sequence += 1
        offers[id] = offer
        keys[id] = key
        views.insert(id)
        entries[key] = Self.entry(key, offers, entries[key]?.sequence ?? sequence)
    }

    /// - Returns: whether the offer was here.
    @discardableResult
    mutating func remove(_ offerID: String) -> Bool {
        guard let key = keys.removeValue(forKey: offerID), let entry = entries[key] else { return false }
        views.remove(offerID)
        var offers = entry.offers
        offers[offerID] = nil
        entries[key] = Self.entry(key, offers, entry.sequence)
        return true
    }

    /// Takes all offers of an agent and role away, for an ACCEPT.
    mutating func removeAll(_ key: Key) -> [String] {
        guard let entry = entries.removeValue(forKey: key) else { return [] }
        let ids = entry.offers.keys.sorted()
        for id in ids {
            keys[id] = nil
            views.remove(id)
        }
        return ids
    }

    mutating func removeAll() { self = OfferTable() }

    /// What the matcher sees, in the order of arrival.
    var agents: [(key: Key, agent: OfferedAgent)] {
        entries.sorted { $0.value.sequence < $1.value.sequence }.map { ($0.key, $0.value.agent) }
    }

    /// What tasks can be given.
    func resources(_ key: Key) -> ResourceSet {
        let offers = entries[key]?.offers ?? [:]
        return ResourceSet(
            offers.sorted { $0.key < $1.key }.flatMap { $0.value.resources.filter(OfferedResources.isUsable) })
    }

    /// Everything that is offered, what tasks are not given included.
    func allResources(_ key: Key) -> ResourceSet {
        let offers = entries[key]?.offers ?? [:]
        return ResourceSet(offers.sorted { $0.key < $1.key }.flatMap(\.value.resources))
    }

    /// Offers that arrived since the last call and are still here, in their order of arrival.
    mutating func takeNew() -> [String] {
        defer { views.removeAll() }
        return views.sorted { left, right in
            left.utf8.count == right.utf8.count ? left < right : left.utf8.count < right.utf8.count
        }
    }

    /// Copies an offer out of the event it came with, so that keeping it does not keep the event.
    mutating func detach(_ offerID: String) {
        guard let key = keys[offerID], let entry = entries[key], let offer = entry.offers[offerID] else { return }
        var offers = entry.offers
        offers[offerID] = offer.detached()
        entries[key] = Self.entry(key, offers, entry.sequence)
    }

    private static func entry(_ key: Key, _ offers: [String: Mesos.Offer], _ sequence: UInt64) -> Entry? {
        let sorted = offers.sorted { $0.key < $1.key }.map(\.value)
        guard let first = sorted.first else { return nil }
        let agent = OfferedAgent(
            agentID: key.agentID, hostname: first.hostname, role: key.role,
            available: OfferedResources.available(sorted),
            hasUnavailability: sorted.contains { $0.unavailability != nil }, offer: first)
        return Entry(offers: offers, agent: agent, sequence: sequence)
    }
}
