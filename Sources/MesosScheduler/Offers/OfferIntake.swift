import MesosAPI

/// New offers that were not processed yet. An event may have ten thousand, and other work must not wait.
struct OfferIntake: Sendable {
    /// Consecutive offers of one event.
    struct Part {
        var offers: [Mesos.Offer] = []
        var isFirst = false
        var isLast = false
        /// The roles of all offers of the event; empty unless this is its last part.
        var roles: Set<String> = []
    }

    private var events: ArraySlice<MessageList<Mesos.Offer>> = []
    private var position = 0
    private var roles: Set<String> = []
    /// Offers that the master rescinded before they were processed.
    private var rescinded: Set<String> = []

    var isEmpty: Bool { events.isEmpty }
    mutating func append(_ event: MessageList<Mesos.Offer>) { events.append(event) }

    /// Drops the offer if it is still to be processed.
    mutating func rescind(_ offerID: String) { if !events.isEmpty { rescinded.insert(offerID) } }
    mutating func removeAll() { self = OfferIntake() }

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
