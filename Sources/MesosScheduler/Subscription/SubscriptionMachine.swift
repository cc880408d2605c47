import MachineSupport

/// Decides when and where to subscribe: the part of the scheduler that never gives up.
///
/// Attempts go to the configured masters in turn or to the detected leader, or to where a redirect points; between failures
/// there is a back-off with jitter. A subscription that lasted resets it: one that a master drops again at once is a failure
/// like others. A stream that falls silent for too long counts as lost. The framework id stays the same until the master
/// removes the framework.
///
/// A SUBSCRIBE that was given up may still be on its way. When it reaches the master after the next one, the master takes it
/// for a newer subscription and closes ours with "Framework failed over", just as when another scheduler takes over. So each
/// attempt that was given up within the last handshake timeout plus call timeout answers for one such error: the framework
/// subscribes again at once. Without such an attempt it has been superseded, and does not fight.
struct SubscriptionMachine: Sendable {
    enum Timer: Sendable, Hashable {
        /// The handshake takes too long.
        case handshake
        /// The back-off is over.
        case retry
        /// Look whether heartbeats have stopped.
        case heartbeat
        /// Start the leader detection again after it failed.
        case detection
    }

    enum State: Sendable, Hashable {
        case idle
        /// No master leads, as far as is known.
        case leaderless
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

    /// Attempts that were given up and are remembered; more than fit into the time are not made.
    private static let maximumAbandoned = 16

    /// Nil: the masters of the configuration are tried.
    private(set) var detection: LeaderDetection?
    private let endpoints: [MasterEndpoint]
    private let handshakeTimeout: Duration
    private let lateness: Duration
    private let heartbeatMaxFailures: Int
    private let maximumHeartbeatInterval: Duration
    private let backoff: Backoff
    private var nextEndpoint = 0
    var connectionCount = 0
    private var failures = 0
    private var redirects = 0
    private var lastSeen = Instant.origin
    private var subscribedSince = Instant.origin
    /// Until when each SUBSCRIBE that was given up may still reach a master, the earliest first.
    private var abandoned: [Instant] = []
    private var silenceLimit = Duration.zero
    private var retryAt = Instant.origin
    private var random: SeededRandom

    /// - Parameters:
    ///   - detectsLeader: subscribe where the detected leader is, not at the masters of the configuration.
    ///   - seed: of the random part of the waits.
    init(_ configuration: SchedulerConfiguration, detectsLeader: Bool = false, seed: UInt64) {
        random = SeededRandom(seed: seed)
        endpoints = detectsLeader ? [] : configuration.masters.map { MasterEndpoint(baseURL: $0) }
        endpoint = endpoints.first ?? MasterEndpoint(baseURL: "")
        detection = detectsLeader ? LeaderDetection(backoff: configuration.subscription.backoff) : nil
        handshakeTimeout = configuration.subscription.timeout
        lateness = configuration.subscription.timeout + configuration.calls.timeout
        heartbeatMaxFailures = configuration.subscription.maximumMissedHeartbeats
        maximumHeartbeatInterval = configuration.subscription.maximumHeartbeatInterval
        backoff = configuration.subscription.backoff
    }

    var isSubscribed: Bool {
        if case .subscribed = state { true } else { false }
    }

    /// The connection that may still report something.
    var connection: ConnectionID? {
        switch state {
        case .connecting(let id), .handshaking(let id), .subscribed(let id): id
        case .idle, .leaderless, .backingOff, .stopped: nil
        }
    }

    mutating func start(frameworkID: String?, at now: Instant) -> [SubscriptionAction] {
        guard state == .idle else { return [] }
        self.frameworkID = frameworkID
        guard detection != nil else { return connect(at: now) }
        state = .leaderless
        detection?.started(at: now)
        return [.detectLeader]
    }

    /// The response head with status 200.
    mutating func accepted(_ connection: ConnectionID, at now: Instant) -> [SubscriptionAction] {
        guard state == .connecting(connection) else { return [] }
        state = .handshaking(connection)
        return []
    }

    mutating func subscribed(
        _ connection: ConnectionID, frameworkID: String, heartbeatInterval: Duration?, at now: Instant
    ) -> [SubscriptionAction] {
        guard state == .handshaking(connection) else { return [] }
        state = .subscribed(connection)
        let isNew = self.frameworkID != frameworkID
        if self.frameworkID != nil, isNew { abandoned = [] }
        self.frameworkID = frameworkID
        redirects = 0
        lastSeen = now
        subscribedSince = now
        var interval = heartbeatInterval.flatMap { $0 > .zero ? $0 : nil } ?? .seconds(15)
        var actions: [SubscriptionAction] = [.cancelTimer(.handshake)]
        if interval > maximumHeartbeatInterval {
            actions.append(
                .limitReached(
                    "subscription.maximumHeartbeatInterval",
                    "the master at \(endpoint) announces a heartbeat every \(interval.text); subscription.maximumHeartbeatInterval "
                        + "takes it for \(maximumHeartbeatInterval.text)"))
            interval = maximumHeartbeatInterval
        }
        // The last heartbeat that may be missing gets a moment for its way.
        silenceLimit = interval * heartbeatMaxFailures + min(interval / 10, .seconds(1))
        return actions + [
            .setTimer(.heartbeat, at: now + silenceLimit),
            .established(frameworkID: frameworkID, isNewFramework: isNew),
        ]
    }

    /// Anything that came over the stream shows that the master lives.
    mutating func sawLife(at now: Instant) { lastSeen = now }

    /// An ERROR event: the master ends the subscription, or never made it one.
    mutating func receivedError(
        _ message: String, on connection: ConnectionID, at now: Instant
    ) -> [SubscriptionAction] {
        guard connection == self.connection else { return [] }
        switch message {
        case "Framework has been removed":
            var actions: [SubscriptionAction] = [.close(connection)]
            if let frameworkID { actions.append(.frameworkRemoved(id: frameworkID)) }
            // With a new id, there is no reason to wait; a master that removes that at once too is waited for.
            let wasGone = frameworkID != nil
            frameworkID = nil
            abandoned = []
            failures += 1
            actions += cancelTimers()
            return actions + (wasGone && failures < 3 ? connect(at: now) : retryLater(at: now))
        case "Framework failed over":
            if let own = takeAbandoned(at: now) { return [.close(connection)] + own }
            state = .stopped
            return [.close(connection)] + cancelTimers() + [.superseded]
        default:
            let wasSubscribed = isSubscribed
            let message = SubscriptionFailure.line(message)
            let error = MesosSchedulerError(
                .subscriptionRefused, "the master at \(endpoint) refused the subscription: \(message)")
            return [.close(connection)] + (wasSubscribed ? [.lost(reason: message)] : [])
                + failed(error, at: now)
        }
    }

    /// The attempt did not succeed, or the stream is over.
    mutating func failed(
        _ connection: ConnectionID, _ failure: SubscriptionFailure, at now: Instant
    ) -> [SubscriptionAction] {
        guard connection == self.connection else { return [] }
        if isSubscribed { return lost(failure.text, at: now) }
        if case .answered(307, _, let location?) = failure, redirects < Self.maximumRedirects,
            let target = endpoint.redirected(to: location)
        {
            redirects += 1
            return cancelTimers() + connect(to: target, at: now)
        }
        if failure.leavesSubscribeOnItsWay { abandon(at: now) }
        return failed(failure.error(at: endpoint), at: now)
    }

    /// Something showed that the subscription is of no use any more: close it and subscribe anew.
    mutating func reset(_ reason: String, at now: Instant) -> [SubscriptionAction] {
        guard let connection, isSubscribed else { return [] }
        return [.close(connection)] + lost(reason, at: now)
    }

    mutating func timerFired(_ timer: Timer, at now: Instant) -> [SubscriptionAction] {
        switch (timer, state) {
        case (.retry, .backingOff): return connect(at: now)
        case (.detection, _):
            guard detection != nil, state != .stopped else { return [] }
            detection?.started(at: now)
            return [.detectLeader]
        case (.handshake, .connecting(let connection)), (.handshake, .handshaking(let connection)):
            let error = MesosSchedulerError(
                .notSubscribed,
                "the master at \(endpoint) did not complete the subscription within subscription.timeout, "
                    + handshakeTimeout.text)
            abandon(at: now)
            return [.close(connection)] + failed(error, at: now)
        case (.heartbeat, .subscribed):
            let limit = lastSeen + silenceLimit
            if now < limit { return [.setTimer(.heartbeat, at: limit)] }
            return reset("no heartbeat for \((now - lastSeen).text)", at: now)
        default: return []
        }
    }

    // MARK: Leader detection

    /// - Parameter url: of the leader; nil when there is none. A subscription stands as long as its master keeps it: that no
    ///   leader is known may as well mean that the detection has lost its own connection.
    mutating func leaderDetected(_ url: String?, at now: Instant) -> [SubscriptionAction] {
        guard detection != nil, state != .idle, state != .stopped else { return [] }
        detection?.reported()
        guard let url else {
            detection?.leader = nil
            guard state == .leaderless || state == .backingOff else { return [] }
            state = .leaderless
            return cancelTimers() + [
                .attemptFailed(MesosSchedulerError(.notLeader, "no master leads at the moment"), retryAt: nil)
            ]
        }
        guard url.hasPrefix("http://") || url.hasPrefix("https://") else {
            let error = MesosSchedulerError(
                .notLeader,
                "the leader was detected at '\(MasterEndpoint.shown(url))', which has no http:// or https:// scheme")
            return [.attemptFailed(error, retryAt: nil)]
        }
        let leader = MasterEndpoint(baseURL: url)
        detection?.leader = leader
        guard let connection else { return cancelTimers() + connect(at: now) }
        // Also where a redirect has led already.
        if endpoint.isSameServer(as: leader) { return [] }
        let wasSubscribed = isSubscribed
        if !wasSubscribed { abandon(at: now) }
        return [.close(connection)] + (wasSubscribed ? [.lost(reason: "another master leads: \(leader)")] : [])
            + cancelTimers() + connect(at: now)
    }

    /// The detection ended with an error; it is started again after a back-off, and the last leader that it named counts on.
    mutating func leaderDetectionFailed(_ reason: String, at now: Instant) -> [SubscriptionAction] {
        guard state != .idle, state != .stopped, let delay = detection?.failed(at: now, using: &random) else {
            return []
        }
        let error = MesosSchedulerError(.notLeader, "the detection of the leading master failed: \(reason)")
        return [.setTimer(.detection, at: now + delay), .detectionFailed(error, retryAt: now + delay)]
    }

    /// Ends everything; no further attempt is made.
    mutating func stop() -> [SubscriptionAction] {
        let actions = connection.map { [SubscriptionAction.close($0)] } ?? []
        state = .stopped
        return actions + cancelTimers() + [.cancelTimer(.detection)]
    }

    private mutating func lost(_ reason: String, at now: Instant) -> [SubscriptionAction] {
        if now - subscribedSince >= backoff.maximum {
            // The first attempt after a loss comes soon: usually another master leads already.
            failures = 1
        } else {
            // Dropped again at once, and perhaps the next time too.
            failures += 1
            nextEndpoint = (nextEndpoint + 1) % max(endpoints.count, 1)
        }
        return [.lost(reason: reason)] + cancelTimers() + retryTimer(at: now)
    }

    private mutating func failed(_ error: MesosSchedulerError, at now: Instant) -> [SubscriptionAction] {
        failures += 1
        let actions = cancelTimers() + retryLater(at: now)
        return actions + [.attemptFailed(error, retryAt: state == .backingOff ? retryAt : nil)]
    }

    private mutating func retryLater(at now: Instant) -> [SubscriptionAction] {
        redirects = 0
        nextEndpoint = (nextEndpoint + 1) % max(endpoints.count, 1)
        return retryTimer(at: now)
    }

    private mutating func retryTimer(at now: Instant) -> [SubscriptionAction] {
        if let detection, detection.leader == nil {
            state = .leaderless
            return []
        }
        state = .backingOff
        retryAt = now + backoff.delay(failures: failures, using: &random)
        return [.setTimer(.retry, at: retryAt)]
    }

    private mutating func connect(at now: Instant) -> [SubscriptionAction] {
        redirects = 0
        if let leader = detection?.leader { return connect(to: leader, at: now) }
        guard !endpoints.isEmpty else { return [] }
        return connect(to: endpoints[nextEndpoint], at: now)
    }

    private mutating func connect(to target: MasterEndpoint, at now: Instant) -> [SubscriptionAction] {
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

    /// The attempt that is given up now may reach the master later.
    private mutating func abandon(at now: Instant) {
        // Without an id, the master makes a framework of it that is no concern of ours.
        guard frameworkID != nil else { return }
        abandoned.append(now + lateness)
        if abandoned.count > Self.maximumAbandoned { abandoned.removeFirst() }
    }

    /// - Returns: nil when no SUBSCRIBE of ours can have been what took the framework over.
    private mutating func takeAbandoned(at now: Instant) -> [SubscriptionAction]? {
        abandoned.removeAll { $0 < now }
        guard !abandoned.isEmpty else { return nil }
        abandoned.removeFirst()
        let wasSubscribed = isSubscribed
        let reason = "a SUBSCRIBE that this scheduler had given up reached the master late"
        return (wasSubscribed ? [.lost(reason: reason)] : []) + cancelTimers() + connect(at: now)
    }
}
