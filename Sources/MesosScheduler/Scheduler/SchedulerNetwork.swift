import CurlHTTP

/// What the scheduler has open: the HTTP client, the current stream and the calls of its subscription.
struct SchedulerNetwork {
    /// A subscription or an attempt at one. Its calls end with it, so that a call stuck on a frozen master does not hold
    /// up the next subscription.
    struct Session {
        let connection: MasterConnection
        var streamID: String?
        var stream: Task<Void, Never>?
        /// A connection of its own for each lane, so that many acknowledgements do not keep a KILL waiting.
        var pipelines: [CallLane: HTTPPipeline] = [:]
        /// Calls that go out when the actor has done what it is at.
        var outbox: [CallLane: [HTTPPipeline.Request]] = [:]
        /// Acknowledgements that have no answer yet.
        var acknowledgementsInFlight = 0
        /// A TEARDOWN that is on its way.
        var teardown: Task<Void, Never>?
        /// How many times in a row calls had no answer.
        var unansweredCalls = 0
    }

    private(set) var client: HTTPClient?
    var session: Session?

    /// So many acknowledgements do not wait for the answers to those before.
    private static let mostHeldAcknowledgements = 32

    /// Takes what is to be sent now.
    ///
    /// The first acknowledgement goes at once; those that come while it has no answer go together when it has one, or when
    /// they are many. It is how TCP gathers small writes: a master that sends thousands of updates gets their
    /// acknowledgements in a few system calls, and a single update is acknowledged without delay.
    mutating func takeOutbox() -> [CallLane: [HTTPPipeline.Request]] {
        guard let waiting = session?.outbox, !waiting.isEmpty else { return [:] }
        guard let acknowledgements = waiting[.acknowledgements], (session?.acknowledgementsInFlight ?? 0) > 0,
            acknowledgements.count < Self.mostHeldAcknowledgements
        else {
            session?.outbox = [:]
            return waiting
        }
        if waiting.count == 1 { return [:] }
        session?.outbox = [.acknowledgements: acknowledgements]
        return waiting.filter { $0.key != .acknowledgements }
    }

    /// Whether this is the connection of the session. Asked for every call and every event, so that nothing of the session is
    /// copied for it.
    func isOn(_ connection: ConnectionID) -> Bool { session?.connection.id == connection }

    mutating func open(_ configuration: SchedulerConfiguration) {
        var http = HTTPClientConfiguration()
        http.tls = configuration.tls
        http.timeouts.connect = configuration.subscription.timeout
        client = HTTPClient(configuration: http)
    }

    /// Ends the session; what it reports any more has no receiver.
    mutating func endSession() {
        session?.stream?.cancel()
        session?.teardown?.cancel()
        for pipeline in (session?.pipelines ?? [:]).values { pipeline.close() }
        session = nil
    }

    /// - Returns: the client, to be shut down.
    mutating func close() -> HTTPClient? {
        endSession()
        defer { client = nil }
        return client
    }
}
