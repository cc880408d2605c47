import CurlHTTP

/// The HTTP client of a scheduler, and the stream and calls of the current subscription.
struct SchedulerNetwork {
    /// A subscription or an attempt. Its calls end with it, so that a frozen master does not delay the next one.
    struct Session {
        let connection: MasterConnection
        var streamID: String?
        var stream: Task<Void, Never>?
        /// One connection for each lane, so that many acknowledgements do not delay a KILL.
        var pipelines: [CallLane: HTTPPipeline] = [:]
        /// Calls that are sent at the end of the actor's turn.
        var outbox: [CallLane: [HTTPPipeline.Request]] = [:]
        var acknowledgementsInFlight = 0
        var teardown: Task<Void, Never>?
        var unansweredCalls = 0
    }

    private(set) var client: HTTPClient?
    var session: Session?
    /// The address of the web UI of the master that last accepted a subscription.
    var masterURL: String?

    /// With this many queued, acknowledgements are sent without waiting for earlier answers.
    private static let maximumHeldAcknowledgements = 32

    /// Removes and returns the calls to send now.
    /// The first acknowledgement is sent at once. Further ones are gathered until it has its answer, or until they are
    /// many, so that thousands need few system calls, and a single one is sent without delay.
    mutating func takeOutbox() -> [CallLane: [HTTPPipeline.Request]] {
        guard let waiting = session?.outbox, !waiting.isEmpty else { return [:] }
        guard let acknowledgements = waiting[.acknowledgements], (session?.acknowledgementsInFlight ?? 0) > 0,
            acknowledgements.count < Self.maximumHeldAcknowledgements
        else {
            session?.outbox = [:]
            return waiting
        }
        if waiting.count == 1 { return [:] }
        session?.outbox = [.acknowledgements: acknowledgements]
        return waiting.filter { $0.key != .acknowledgements }
    }

    /// Whether this is the connection of the session. Used for every call and event, and therefore copies nothing.
    func isOn(_ connection: ConnectionID) -> Bool { session?.connection.id == connection }

    mutating func open(_ configuration: SchedulerConfiguration) {
        var http = HTTPClientConfiguration()
        http.tls = configuration.tls
        http.timeouts.connect = configuration.subscription.timeout
        client = HTTPClient(configuration: http)
    }

    /// Ends the session. Its later reports are ignored.
    mutating func endSession() {
        session?.stream?.cancel()
        session?.teardown?.cancel()
        for pipeline in (session?.pipelines ?? [:]).values { pipeline.close() }
        session = nil
    }

    /// - Returns: the client, which the caller must shut down.
    mutating func close() -> HTTPClient? {
        endSession()
        defer { client = nil }
        return client
    }
}

enum CallOrigin: Sendable, Hashable {
    case machine(CallID)
    case caller(WaiterID)

    /// A number for both cases, which travels with the call and comes back with its answer.
    var tag: Int {
        switch self {
        case .machine(let id): id.number << 1
        case .caller(let id): id.number << 1 | 1
        }
    }

    init(tag: Int) { self = tag & 1 == 0 ? .machine(CallID(tag >> 1)) : .caller(WaiterID(tag >> 1)) }
}
