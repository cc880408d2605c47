import MesosAPI

/// Offers that have come and were not looked at yet: an event may have ten thousand, and other work is not to wait for
/// all of them.
struct OfferIntake: Sendable {
    /// Some offers of an event, in their order.
    struct Part {
        var offers: [Mesos.Offer] = []
        /// The first of its event.
        var isFirst = false
        /// The last of its event.
        var isLast = false
        /// Those of the whole event, when this is its last part.
        var roles: Set<String> = []
    }

    private var events: ArraySlice<MessageList<Mesos.Offer>> = []
    /// In the first of the events.
    private var position = 0
    private var roles: Set<String> = []
    /// Taken back by the master before they were looked at.
    private var rescinded: Set<String> = []

    var isEmpty: Bool { events.isEmpty }

    mutating func append(_ event: MessageList<Mesos.Offer>) { events.append(event) }

    /// Those of an offer that is not here are forgotten with the next event.
    mutating func rescind(_ offerID: String) { if !events.isEmpty { rescinded.insert(offerID) } }

    mutating func removeAll() { self = OfferIntake() }

    /// - Parameter most: of the offers of one event.
    mutating func next(most: Int) -> Part? {
        guard let event = events.first else { return nil }
        var part = Part(isFirst: position == 0)
        let end = min(position + most, event.count)
        part.offers.reserveCapacity(end - position)
        for index in position..<end {
            let offer = event[index]
            if rescinded.isEmpty || !rescinded.contains(offer.id.value) { part.offers.append(offer) }
            roles.insert(offer.allocatedRole)
        }
        position = end
        guard end == event.count else { return part }
        part.isLast = true
        part.roles = roles
        events.removeFirst()
        position = 0
        roles = []
        if events.isEmpty { removeAll() }
        return part
    }
}
