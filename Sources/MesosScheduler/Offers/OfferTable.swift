import MesosAPI

/// The open offers, by agent and role.
/// An offer stays here from its arrival until it is accepted, declined or rescinded, or its stream ends.
struct OfferTable: Sendable {
    /// The input of the matcher. One ACCEPT can combine the offers of one index.
    private(set) var agents = OfferedAgents()
    private var offers: [Int: [String: Mesos.Offer]] = [:]
    private var indexes: [String: Int] = [:]
    /// The offers that still refer to the memory of the event they arrived in.
    private var views: Set<String> = []
    /// The ids of these offers and of some that are gone, in the order of arrival.
    private var arrivals: ArraySlice<String> = []
    private var changed: Set<Int> = []
    private var blockedPorts: [String: Set<UInt64>] = [:]
    /// The master's fault domain region; `nil` if the operator configured none.
    private(set) var masterRegion: String?

    var count: Int { indexes.count }
    var isEmpty: Bool { indexes.isEmpty }
    func contains(_ offerID: String) -> Bool { indexes[offerID] != nil }

    mutating func insert(_ offer: Mesos.Offer) {
        let id = offer.id.value
        guard indexes[id] == nil else { return }
        let agentID = offer.agentID.value
        let known = agents.index(ofAgent: agentID, role: offer.allocatedRole)
        var open = known.flatMap { offers[$0] } ?? [:]
        open[id] = offer
        let index = agents.put(agent(agentID, offer.allocatedRole, open))
        offers[index] = open
        indexes[id] = index
        views.insert(id)
        arrivals.append(id)
        changed.insert(index)
    }

    @discardableResult
    mutating func remove(_ offerID: String) -> Bool {
        guard let index = indexes.removeValue(forKey: offerID) else { return false }
        views.remove(offerID)
        offers[index]?[offerID] = nil
        refresh(index)
        return true
    }

    /// Removes and returns the offers of an agent to a role, for an ACCEPT.
    mutating func removeAll(_ index: Int) -> [String] {
        let ids = offers[index].map { $0.keys.sorted() } ?? []
        for id in ids {
            indexes[id] = nil
            views.remove(id)
        }
        offers[index] = nil
        refresh(index)
        return ids
    }

    mutating func removeAll(ofAgent agentID: String) -> [String] {
        agents.indices.filter { agents[$0]?.agentID == agentID }.flatMap { removeAll($0) }
    }

    /// Keeps the denylist, which does not depend on the stream, and the region.
    mutating func removeAll() { self = OfferTable(blockedPorts: blockedPorts, masterRegion: masterRegion) }

    /// - Parameter masterRegion: the region of the master that makes the offers; all offers must be gone.
    mutating func subscribed(masterRegion: String?) { self.masterRegion = masterRegion }

    mutating func takeChanged() -> [Int] {
        defer { changed = [] }
        return changed.sorted()
    }

    func resources(_ index: Int) -> ResourceSet {
        ResourceSet(
            (offers[index] ?? [:]).sorted { $0.key < $1.key }
                .flatMap { $0.value.resources.filter(OfferedResources.isUsable) })
    }

    func blockedPorts(of agentID: String) -> Set<UInt64> { blockedPorts.isEmpty ? [] : blockedPorts[agentID] ?? [] }

    mutating func setBlockedPorts(_ ports: Set<UInt64>, of agentID: String) {
        blockedPorts[agentID] = ports.isEmpty ? nil : ports
        for index in agents.indices where agents[index]?.agentID == agentID {
            refresh(index)
            changed.insert(index)
        }
    }

    func allResources(_ index: Int) -> ResourceSet {
        ResourceSet((offers[index] ?? [:]).sorted { $0.key < $1.key }.flatMap(\.value.resources))
    }

    /// Whether offers have arrived that ``takeNew(most:)`` has not returned.
    var hasNew: Bool { !arrivals.isEmpty }

    /// The number of these offers that are still here.
    var newCount: Int { views.count }

    /// Returns new offers that are still here in the order of arrival, each once.
    mutating func takeNew(most: Int) -> [String] {
        var new: [String] = []
        while new.count < most, let id = arrivals.popFirst() {
            if views.remove(id) != nil { new.append(id) }
        }
        if arrivals.isEmpty { arrivals = [] }
        return new
    }

    /// Copies an offer out of its event, so that a held offer does not keep the event's memory.
    mutating func detach(_ offerID: String) {
        guard let index = indexes[offerID], let offer = offers[index]?[offerID] else { return }
        offers[index]?[offerID] = offer.detached()
        refresh(index)
    }

    private mutating func refresh(_ index: Int) {
        guard let old = agents[index] else { return }
        if let open = offers[index], !open.isEmpty {
            agents.put(agent(old.agentID, old.role, open))
        } else {
            agents.remove(index)
            offers[index] = nil
            changed.remove(index)
        }
    }

    /// As in Mesos, an agent without a region is in that of the master.
    private func isInRemoteRegion(_ offer: Mesos.Offer?) -> Bool {
        guard let masterRegion, let region = offer?.region else { return false }
        return region != masterRegion
    }

    private func agent(_ agentID: String, _ role: String, _ open: [String: Mesos.Offer]) -> OfferedAgent {
        let sorted = open.count == 1 ? Array(open.values) : open.sorted { $0.key < $1.key }.map(\.value)
        let blocked = blockedPorts(of: agentID)
        return OfferedAgent(
            agentID: agentID, hostname: sorted.first?.hostname ?? "", role: role,
            available: OfferedResources.amounts(sorted, isRevocable: false, without: blocked),
            revocable: OfferedResources.amounts(sorted, isRevocable: true, without: blocked),
            hasUnavailability: sorted.contains { $0.unavailability != nil },
            volumes: OfferedResources.volumes(sorted), isInRemoteRegion: isInRemoteRegion(sorted.first),
            offer: sorted.first ?? Mesos.Offer())
    }
}

extension Mesos.Offer {
    var allocatedRole: String { allocationInfo?.role ?? resources.first?.allocationInfo?.role ?? "*" }
}
