import MesosAPI

/// The agents whose new offers were not reported to the waiting requests yet, with what placed tasks left of them.
///
/// The report waits until all requests that fit have been placed, so that an error does not name resources as free that
/// another request got at the same moment.
struct CapacityRound: Sendable {
    private var rooms: [OfferedRoom] = []
    /// The places in ``rooms`` by the agents' indices in the offer table.
    private var places: [Int: Int] = [:]
    private var closed = 0

    var isEmpty: Bool { rooms.isEmpty && closed == 0 }

    /// An agent has made an offer.
    ///
    /// - Parameter index: the agent's index in the offer table.
    mutating func saw(_ agent: OfferedAgent, _ index: Int) {
        // An index may belong to another agent by now.
        if let place = places[index], rooms[place].agent.agentID == agent.agentID {
            rooms[place].summary.resources = agent.available
        } else {
            places[index] = rooms.count
            rooms.append(OfferedRoom(agent))
        }
    }

    /// Adds the parts of the offer that no task can get.
    mutating func addUnusable(_ offer: Mesos.Offer, _ index: Int, deniedPorts: Set<UInt64>, countsDisk: Bool) {
        guard let place = places[index] else { return }
        if countsDisk { rooms[place].summary.unusableDisk += OfferedResources.unusableDisk(offer) }
        if !deniedPorts.isEmpty { rooms[place].summary.deniedPorts += OfferedResources.count(deniedPorts, in: offer) }
    }

    mutating func sawClosed(_ count: Int) { closed += count }

    /// Tasks were placed on an agent.
    mutating func placed(on index: Int, left: TaskResources) {
        guard !rooms.isEmpty, let place = places[index] else { return }
        rooms[place].summary.resources = left
        rooms[place].summary.isShared = true
    }

    /// Removes and returns the rooms in the order of their offers.
    mutating func take() -> (rooms: [OfferedRoom], closed: Int) {
        defer { self = CapacityRound() }
        return (rooms, closed)
    }
}

extension OfferedResources {
    /// The disk space of whole disks and of persistent volumes, which cannot be a task's scratch space.
    static func unusableDisk(_ offer: Mesos.Offer) -> Double {
        var sum = 0.0
        for resource in offer.resources where resource.name == "disk" && !isUsable(resource) {
            sum += resource.scalar?.value ?? 0
        }
        return sum
    }

    static func count(_ ports: Set<UInt64>, in offer: Mesos.Offer) -> Int {
        offer.resources.reduce(0) { sum, resource in
            guard resource.name == "ports" else { return sum }
            return (resource.ranges?.range ?? []).reduce(sum) { sum, range in
                sum + ports.count { $0 >= range.begin && $0 <= range.end }
            }
        }
    }
}
