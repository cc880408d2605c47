/// Decides when and where to subscribe: the part of the scheduler that never gives up.
///
/// Attempts go to the configured masters in turn, or to where a redirect points; between failures there is a back-off with
/// jitter, which a success resets. A stream that falls silent for too long counts as lost. The framework id stays the same
/// until the master removes the framework.
struct SubscriptionMachine: Sendable {
    enum Timer: Sendable, Hashable {
        /// The handshake takes too long.
        case handshake
        /// The back-off is over.
        case retry
        /// Look whether heartbeats have stopped.
        case heartbeat
    }

    enum State: Sendable, Hashable {
        case idle
        case backingOff
        /// SUBSCRIBE is sent.
        case connecting(ConnectionID)
        /// The response head is there, the SUBSCRIBED event is not.
        case handshaking(ConnectionID)
        case subscribed(ConnectionID)
        /// Nothing will happen any more.
        case stopped
    }

    /// Masters redirect to each other for some time after the leader died.
    private static let maximumRedirects = 5

    private(set) var state: State = .idle
    private(set) var frameworkID: String?
    /// Where the current or last attempt went.
    private(set) var endpoint: MasterEndpoint

    private let endpoints: [MasterEndpoint]
    private let handshakeTimeout: Duration
    private let heartbeatMaxFailures: Int
    private let backoff: BackoffPolicy
    private var nextEndpoint = 0
    var connectionCount = 0
    private var failures = 0
    private var redirects = 0
    private var lastSeen = SchedulerInstant.origin
    private var silenceLimit = Duration.zero
    private var retryAt = SchedulerInstant.origin
    private var random: SplitMix64

    /// - Parameter seed: of the random part of the waits.
    init(_ configuration: SchedulerConfiguration, seed: UInt64) {
        random = SplitMix64(seed: seed)
        endpoints = configuration.masters.map { MasterEndpoint(baseURL: $0) }
        endpoint = endpoints.first ?? MasterEndpoint(baseURL: "")
        handshakeTimeout = configuration.subscribeTimeout
        heartbeatMaxFailures = configuration.heartbeatMaxFailures
        backoff = configuration.subscribeBackoff
    }

    var isSubscribed: Bool {
        if case .subscribed = state { true } else { false }
    }

    /// The connection that may still report something.
    var connection: ConnectionID? {
        switch state {
        case .connecting(let id), .handshaking(let id), .subscribed(let id): id
        case .idle, .backingOff, .stopped: nil
        }
    }

    mutating func start(frameworkID: String?, at now: SchedulerInstant) -> [SubscriptionAction] {
        guard state == .idle else { return [] }
        self.frameworkID = frameworkID
        return connect(at: now)
    }

    /// The response head with status 200.
    mutating func accepted(_ connection: ConnectionID, at now: SchedulerInstant) -> [SubscriptionAction] {
        guard state == .connecting(connection) else { return [] }
        state = .handshaking(connection)
        return []
    }

    mutating func subscribed(
        _ connection: ConnectionID, frameworkID: String, heartbeatInterval: Duration?, at now: SchedulerInstant
    ) -> [SubscriptionAction] {
        guard state == .handshaking(connection) else { return [] }
        state = .subscribed(connection)
        let isNew = self.frameworkID != frameworkID
        self.frameworkID = frameworkID
        failures = 0
        redirects = 0
        lastSeen = now
        let interval = heartbeatInterval.flatMap { $0 > .zero ? $0 : nil } ?? .seconds(15)
        // The last heartbeat that may be missing gets a moment for its way.
        silenceLimit = interval * heartbeatMaxFailures + min(interval / 10, .seconds(1))
        return [
            .cancelTimer(.handshake), .setTimer(.heartbeat, at: now + silenceLimit),
            .established(frameworkID: frameworkID, isNewFramework: isNew),
        ]
    }

    /// Anything that came over the stream shows that the master lives.
    mutating func sawLife(at now: SchedulerInstant) { lastSeen = now }

    /// An ERROR event: the master ends the subscription, or never made it one.
    mutating func receivedError(
        _ message: String, on connection: ConnectionID, at now: SchedulerInstant
    ) -> [SubscriptionAction] {
        guard connection == self.connection else { return [] }
        switch message {
        case "Framework has been removed":
            var actions: [SubscriptionAction] = [.close(connection)]
            if let frameworkID { actions.append(.frameworkRemoved(id: frameworkID)) }
            // With a new id, there is no reason to wait; a master that removes that at once too is waited for.
            let wasGone = frameworkID != nil
            frameworkID = nil
            failures += 1
            actions += cancelTimers()
            return actions + (wasGone && failures < 3 ? connect(at: now) : retryLater(at: now))
        case "Framework failed over":
            state = .stopped
            return [.close(connection)] + cancelTimers() + [.superseded]
        default:
            let wasSubscribed = isSubscribed
            let error = MesosSchedulerError(
                .subscriptionRefused, "the master at \(endpoint) refused the subscription: \(message)")
            return [.close(connection)] + (wasSubscribed ? [.lost(reason: message)] : [])
                + failed(error, at: now)
        }
    }

    /// The attempt did not succeed, or the stream is over.
    mutating func failed(
        _ connection: ConnectionID, _ failure: SubscriptionFailure, at now: SchedulerInstant
    ) -> [SubscriptionAction] {
        guard connection == self.connection else { return [] }
        if isSubscribed { return lost(failure.text, at: now) }
        if case .answered(307, _, let location?) = failure, redirects < Self.maximumRedirects,
            let target = endpoint.redirected(to: location)
        {
            redirects += 1
            return cancelTimers() + connect(to: target, at: now)
        }
        return failed(error(for: failure), at: now)
    }

    /// Something showed that the subscription is of no use any more: close it and subscribe anew.
    mutating func reset(_ reason: String, at now: SchedulerInstant) -> [SubscriptionAction] {
        guard let connection, isSubscribed else { return [] }
        return [.close(connection)] + lost(reason, at: now)
    }

    mutating func timerFired(_ timer: Timer, at now: SchedulerInstant) -> [SubscriptionAction] {
        switch (timer, state) {
        case (.retry, .backingOff): return connect(at: now)
        case (.handshake, .connecting(let connection)), (.handshake, .handshaking(let connection)):
            let error = MesosSchedulerError(
                .notSubscribed,
                "the master at \(endpoint) did not complete the subscription within subscribeTimeout, "
                    + handshakeTimeout.shown)
            return [.close(connection)] + failed(error, at: now)
        case (.heartbeat, .subscribed):
            let limit = lastSeen + silenceLimit
            if now < limit { return [.setTimer(.heartbeat, at: limit)] }
            return reset("no heartbeat for \((now - lastSeen).shown)", at: now)
        default: return []
        }
    }

    /// Ends everything; no further attempt is made.
    mutating func stop() -> [SubscriptionAction] {
        let actions = connection.map { [SubscriptionAction.close($0)] } ?? []
        state = .stopped
        return actions + cancelTimers()
    }

    private mutating func lost(_ reason: String, at now: SchedulerInstant) -> [SubscriptionAction] {
        state = .backingOff
        // The first attempt after a loss comes soon: usually another master leads already.
        failures = 1
        return [.lost(reason: reason)] + cancelTimers() + retryTimer(at: now)
    }

    private mutating func failed(_ error: MesosSchedulerError, at now: SchedulerInstant) -> [SubscriptionAction] {
        failures += 1
        let actions = cancelTimers() + retryLater(at: now)
        return actions + [.attemptFailed(error, retryAt: retryAt)]
    }

    private mutating func retryLater(at now: SchedulerInstant) -> [SubscriptionAction] {
        state = .backingOff
        redirects = 0
        nextEndpoint = (nextEndpoint + 1) % max(endpoints.count, 1)
        return retryTimer(at: now)
    }

    private mutating func retryTimer(at now: SchedulerInstant) -> [SubscriptionAction] {
        retryAt = now + backoff.delay(failures: failures, using: &random)
        return [.setTimer(.retry, at: retryAt)]
    }

    private mutating func connect(at now: SchedulerInstant) -> [SubscriptionAction] {
        redirects = 0
        guard !endpoints.isEmpty else { return [] }
        return connect(to: endpoints[nextEndpoint], at: now)
    }

    private mutating func connect(to target: MasterEndpoint, at now: SchedulerInstant) -> [SubscriptionAction] {
        endpoint = target
        connectionCount += 1
        let connection = ConnectionID(connectionCount)
        state = .connecting(connection)
        return [
            .setTimer(.handshake, at: now + handshakeTimeout),
            .connect(connection, target, frameworkID: frameworkID),
        ]
    }

    private func cancelTimers() -> [SubscriptionAction] {
        [.cancelTimer(.handshake), .cancelTimer(.heartbeat), .cancelTimer(.retry)]
    }

    private func error(for failure: SubscriptionFailure) -> MesosSchedulerError {
        switch failure {
        case .answered(307, _, let location):
            MesosSchedulerError(
                .notLeader,
                "the master at \(endpoint) does not lead and redirects to '\(location ?? "nowhere")'; no leader was found"
            )
        case .answered(503, let text, _):
            MesosSchedulerError(.notLeader, "the master at \(endpoint) is not ready: 503 \(text)")
        case .answered(401, _, _):
            MesosSchedulerError(
                .subscriptionRefused,
                "the master at \(endpoint) refused the credentials (401 Unauthorized); check principal and secret")
        case .answered(let status, let text, _) where (400..<500).contains(status):
            MesosSchedulerError(
                .subscriptionRefused,
                "the master at \(endpoint) refused the subscription: \(status) \(SubscriptionFailure.line(text))")
        case .answered(let status, let text, _):
            MesosSchedulerError(
                .notSubscribed,
                "the master at \(endpoint) answered \(status) \(SubscriptionFailure.line(text)); is it a Mesos master?")
        case .unreachable(let text), .streamEnded(let text?):
            MesosSchedulerError(.notSubscribed, "cannot subscribe at \(endpoint): \(text)")
        case .streamEnded(nil):
            MesosSchedulerError(.notSubscribed, "the master at \(endpoint) closed the connection before SUBSCRIBED")
        }
    }
}

extension SubscriptionFailure {
    /// The beginning of an answer's text in one line: what is no Mesos master answers with whole pages.
    static func line(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > 200 ? line.prefix(200) + "…" : line
    }

    var text: String {
        switch self {
        case .answered(let status, let text, _): "HTTP \(status) \(Self.line(text))"
        case .unreachable(let text): text
        case .streamEnded(let text): text ?? "the master closed the stream"
        }
    }
}
