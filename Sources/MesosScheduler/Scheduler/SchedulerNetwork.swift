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
        /// A TEARDOWN that is on its way.
        var teardown: Task<Void, Never>?
        /// How many times in a row calls had no answer.
        var unansweredCalls = 0
    }

    private(set) var client: HTTPClient?
    var session: Session?

    /// Whether this is the connection of the session. Asked for every call and every event, so that nothing of the session is
    /// copied for it.
    func isOn(_ connection: ConnectionID) -> Bool { session?.connection.id == connection }

    mutating func open(_ configuration: SchedulerConfiguration) {
        var http = HTTPClientConfiguration()
        http.tls = configuration.tls
        http.timeouts.connect = configuration.subscribeTimeout
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
