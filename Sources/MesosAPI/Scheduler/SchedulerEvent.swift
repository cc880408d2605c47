/// An event of the scheduler stream.
///
/// An event with an unknown type or without its body is ``unknown(_:)``. Newer masters may send such events, and frameworks
/// ignore them.
public enum SchedulerEvent: Sendable, Hashable {
    /// The master accepted the subscription.
    case subscribed(Mesos.Scheduler.Event.Subscribed)
    /// Offers of resources.
    case offers(MessageList<Mesos.Offer>)
    /// Requests to leave agents before their maintenance.
    case inverseOffers(MessageList<Mesos.InverseOffer>)
    /// An offer was withdrawn.
    case rescind(Mesos.OfferID)
    /// An inverse offer was withdrawn.
    case rescindInverseOffer(Mesos.OfferID)
    /// The status of a task changed.
    case update(Mesos.TaskStatus)
    /// The status of an operation changed.
    case updateOperationStatus(Mesos.OperationStatus)
    /// A message of an executor.
    case message(Mesos.Scheduler.Event.Message)
    /// An agent was lost, or an executor ended.
    case failure(Mesos.Scheduler.Event.Failure)
    /// The master ends the subscription, with its reason.
    case error(String)
    /// A sign that the stream is alive.
    case heartbeat
    /// An event of a type that the contract does not have.
    case unknown(Mesos.Scheduler.Event)

    /// The event in a protobuf message.
    public init(_ event: Mesos.Scheduler.Event) {
        self = Self.known(event) ?? .unknown(event)
    }

    private static func known(_ event: Mesos.Scheduler.Event) -> Self? {
        switch event.type {
        case .subscribed: event.subscribed.map { .subscribed($0) }
        case .offers: event.offers.map { .offers($0.offers) }
        case .inverseOffers: event.inverseOffers.map { .inverseOffers($0.inverseOffers) }
        case .rescind: event.rescind.map { .rescind($0.offerID) }
        case .rescindInverseOffer: event.rescindInverseOffer.map { .rescindInverseOffer($0.inverseOfferID) }
        case .update: event.update.map { .update($0.status) }
        case .updateOperationStatus: event.updateOperationStatus.map { .updateOperationStatus($0.status) }
        case .message: event.message.map { .message($0) }
        case .failure: event.failure.map { .failure($0) }
        case .error: event.error.map { .error($0.message) }
        case .heartbeat: .heartbeat
        default: nil
        }
    }

    /// The protobuf message of this event.
    public var message: Mesos.Scheduler.Event {
        typealias Event = Mesos.Scheduler.Event
        return switch self {
        case .subscribed(let subscribed): Event.with { ($0.type, $0.subscribed) = (.subscribed, subscribed) }
        case .offers(let offers): Event.with { ($0.type, $0.offers) = (.offers, .init(offers: offers)) }
        case .inverseOffers(let offers):
            Event.with { ($0.type, $0.inverseOffers) = (.inverseOffers, .init(inverseOffers: offers)) }
        case .rescind(let id): Event.with { ($0.type, $0.rescind) = (.rescind, .init(offerID: id)) }
        case .rescindInverseOffer(let id):
            Event.with { ($0.type, $0.rescindInverseOffer) = (.rescindInverseOffer, .init(inverseOfferID: id)) }
        case .update(let status): Event.with { ($0.type, $0.update) = (.update, .init(status: status)) }
        case .updateOperationStatus(let status):
            Event.with { ($0.type, $0.updateOperationStatus) = (.updateOperationStatus, .init(status: status)) }
        case .message(let message): Event.with { ($0.type, $0.message) = (.message, message) }
        case .failure(let failure): Event.with { ($0.type, $0.failure) = (.failure, failure) }
        case .error(let text): Event.with { ($0.type, $0.error) = (.error, .init(message: text)) }
        case .heartbeat: Event.with { $0.type = .heartbeat }
        case .unknown(let event): event
        }
    }
}
