import CurlHTTP
import MachineSupport

/// Decides when and where to subscribe, and never gives up.
///
/// Attempts go to the configured masters in turn, to the detected leader, or to the target of a redirect, with back-off
/// and jitter. A subscription that lasted resets the back-off; one dropped at once counts as another failure. A newly
/// detected leader starts the waits anew, and while masters answer that they elect one, the waits stay short.
///
/// A SUBSCRIBE of an abandoned attempt may still reach the master, which then closes our newer subscription with
/// "Framework failed over", as it does when another scheduler takes over. So each attempt abandoned within the last
/// handshake timeout plus call timeout excuses one such error: the framework subscribes again. Otherwise it was
/// superseded, and stops.
struct SubscriptionMachine: Sendable {
    enum Timer: Sendable, Hashable {
        /// The handshake takes too long.
        case handshake
        /// The back-off is over.
        case retry
        /// Check whether the master still sends events.
        case heartbeat
        /// Start the leader detection again after a failure.
        case detection
    }

    enum State: Sendable, Hashable {
        case idle
        /// No leading master is known.
        case leaderless
        case backingOff
        /// SUBSCRIBE was sent.
        case connecting(ConnectionID)
        /// The response head has arrived; the SUBSCRIBED event has not.
        case handshaking(ConnectionID)
        case subscribed(ConnectionID)
        /// No further attempt is made.
        case stopped
    }

    /// What a transition means for the other parts of the scheduler.
    struct Transition: Sendable {
        enum Change: Sendable, Hashable {
            /// SUBSCRIBED has come.
            case established(frameworkID: String, isNewFramework: Bool)
            /// The established subscription is over; another attempt follows.
            case lost(reason: String)
            /// The master has removed this framework for good, in these words.
            case frameworkRemoved(id: String, reason: String)
            /// Another scheduler took the framework over. No further attempt is made.
            case superseded
        }

        static let none = Self()

        var change: Change?
        /// SUBSCRIBE must be sent to ``SubscriptionMachine/endpoint``, after the change was followed.
        var connects = false
    }

    /// Masters redirect to each other for some time after the leader died.
    private static let maximumRedirects = 5
    /// The number of abandoned attempts remembered. The back-off allows no more within the time they count.
    private static let maximumAbandoned = 16
    /// How long the waits stay short while masters elect a leader, which takes them about a ZooKeeper session timeout.
    static let maximumElection = Duration.seconds(60)
    /// The longest wait that a server can ask for with `Retry-After`.
    static let maximumRetryAfter = Duration.seconds(60)

    private(set) var state: State = .idle
    private(set) var frameworkID: String?
    /// The target of the current or last attempt.
    private(set) var endpoint: MasterEndpoint
    /// Why the last attempt to subscribe failed; `nil` after a success.
    private(set) var lastError: MesosSchedulerError?
    /// `nil` when the masters of the configuration are tried.
    private(set) var detection: LeaderDetection?
    private let endpoints: [MasterEndpoint]
    private let settings: SchedulerConfiguration.Subscription
    private let lateness: Duration
    private var nextEndpoint = 0
    var connectionCount = 0
    private var failures = 0
    private var redirects = 0
    /// Whether a master has accepted the framework since the start.
    private(set) var wasSubscribed = false
    /// The time of the first and the last answer of masters that elect a leader, and the errors reported since the first.
    private var election: (begin: Instant, latest: Instant, reported: Set<String>)?
    /// Servers that must not be asked before a moment, because they have answered so with `Retry-After`.
    private var heldOff: [MasterEndpoint: Instant] = [:]
    /// Whether the scheduler is leaving the cluster, which should not wait for long.
    private var isHurried = false
    private var lastSeen = Instant.origin
    private var subscribedSince = Instant.origin
    /// The latest arrival of each abandoned SUBSCRIBE, the earliest first.
    private var abandoned: [Instant] = []
    private var silenceLimit = Duration.zero
    private var random: SeededRandom

    /// - Parameters:
    ///   - detectsLeader: subscribe with the detected leader instead of the masters of the configuration.
    ///   - seed: seed of the jitter of the waits.
    init(_ configuration: SchedulerConfiguration, detectsLeader: Bool = false, seed: UInt64) {
        random = SeededRandom(seed: seed)
        endpoints = detectsLeader ? [] : configuration.masters.map { MasterEndpoint(baseURL: $0) }
        endpoint = endpoints.first ?? MasterEndpoint(baseURL: "")
        detection = detectsLeader ? LeaderDetection(backoff: configuration.subscription.backoff) : nil
        settings = configuration.subscription
        lateness = configuration.subscription.timeout + configuration.calls.timeout
    }

    var isSubscribed: Bool {
        if case .subscribed = state { true } else { false }
    }

    /// The connection whose reports count.
    var connection: ConnectionID? {
        switch state {
        case .connecting(let id), .handshaking(let id), .subscribed(let id): id
        case .idle, .leaderless, .backingOff, .stopped: nil
        }
    }

    mutating func start(frameworkID: String?, at now: Instant, _ effects: inout Effects) -> Transition {
        guard state == .idle else { return .none }
        self.frameworkID = frameworkID
        guard detection != nil else { return connect(at: now, &effects) }
        state = .leaderless
        detection?.started(at: now)
        effects.append(.detectLeader)
        return .none
    }

    /// The response head with status 200 has arrived.
    mutating func accepted(_ connection: ConnectionID) {
        if state == .connecting(connection) { state = .handshaking(connection) }
    }

    mutating func subscribed(
        _ connection: ConnectionID, frameworkID: String, heartbeatInterval: Duration?, at now: Instant,
        _ effects: inout Effects
    ) -> Transition {
        guard state == .handshaking(connection) else { return .none }
        state = .subscribed(connection)
        let isNew = self.frameworkID != frameworkID
        if self.frameworkID != nil, isNew { abandoned = [] }
        self.frameworkID = frameworkID
        wasSubscribed = true
        lastError = nil
        redirects = 0
        heldOff = [:]
        election?.reported = []
        lastSeen = now
        subscribedSince = now
        effects.cancel(.subscription(.handshake))
        var interval = heartbeatInterval.flatMap { $0 > .zero ? $0 : nil } ?? .seconds(15)
        if interval > settings.maximumHeartbeatInterval {
            effects.notifyLimit(
                "subscription.maximumHeartbeatInterval",
                "the master at \(endpoint) announces a heartbeat every \(interval.text); "
                    + "subscription.maximumHeartbeatInterval limits it to \(settings.maximumHeartbeatInterval.text)")
            interval = settings.maximumHeartbeatInterval
        }
        // The last heartbeat gets a moment to arrive.
        silenceLimit = interval.multiplied(by: settings.maximumMissedHeartbeats) + min(interval / 10, .seconds(1))
        effects.set(.subscription(.heartbeat), at: now + silenceLimit)
        effects.beginSubscription(on: connection, frameworkID: frameworkID)
        if isNew { effects.append(.saveFrameworkID(frameworkID)) }
        effects.notify(.subscribed, .init(frameworkID: frameworkID, text: endpoint.description))
        effects.append(.resumeSubscriptionWaiters(.success(frameworkID)))
        return Transition(change: .established(frameworkID: frameworkID, isNewFramework: isNew))
    }

    /// Any event shows that the master is alive.
    mutating func sawActivity(at now: Instant) { lastSeen = now }

    /// An ERROR event: the master ends the subscription, or refuses it.
    mutating func receivedError(
        _ message: String, on connection: ConnectionID, at now: Instant, _ effects: inout Effects
    ) -> Transition {
        guard connection == self.connection else { return .none }
        effects.append(.closeSubscription(connection))
        switch MasterErrorMeaning(message, frameworkID: frameworkID) {
        case .frameworkIsGone where frameworkID != nil:
            return frameworkIsGone(SubscriptionFailure.line(message), at: now, &effects)
        case .failedOver:
            if takeAbandoned(at: now) {
                return reconnect(
                    "a SUBSCRIBE that this scheduler had given up reached the master late", at: now, &effects)
            }
            state = .stopped
            endAttempt(&effects)
            return Transition(change: .superseded)
        // The end of a subscription that was accepted is no refusal: `Framework disconnected`, for example.
        case .frameworkIsGone where isSubscribed, .other where isSubscribed:
            return lost(SubscriptionFailure.line(message), at: now, &effects)
        case .frameworkIsGone, .other:
            let message = SubscriptionFailure.line(message)
            let error = MesosSchedulerError(
                .subscriptionRefused, "the master at \(endpoint) refused the subscription: \(message)")
            attemptFailed(error, at: now, &effects)
            return .none
        }
    }

    private mutating func frameworkIsGone(_ reason: String, at now: Instant, _ effects: inout Effects) -> Transition {
        let removed = frameworkID
        frameworkID = nil
        abandoned = []
        failures += 1
        endAttempt(&effects)
        let change = removed.map { Transition.Change.frameworkRemoved(id: $0, reason: reason) }
        // With a new id there is no reason to wait, unless the master removes that one at once too.
        if removed != nil, failures < 3 { return connect(at: now, &effects, after: change) }
        retryAtNextMaster(at: now, &effects)
        return Transition(change: change)
    }

    /// The attempt failed, or the stream ended.
    mutating func failed(
        _ connection: ConnectionID, _ failure: SubscriptionFailure, at now: Instant, _ effects: inout Effects
    ) -> Transition {
        guard connection == self.connection else { return .none }
        if isSubscribed { return lost(failure.text, at: now, &effects) }
        if case .answered(307, _, let location?, _) = failure, redirects < Self.maximumRedirects,
            let target = endpoint.redirected(to: location)
        {
            redirects += 1
            endAttempt(&effects)
            return connect(to: target, at: now, &effects)
        }
        if let reason = failure.lossOfFramework(frameworkID) { return frameworkIsGone(reason, at: now, &effects) }
        if failure.mayStillSubscribe { abandon(at: now) }
        if let wait = failure.retryAfter, wait > .zero {
            heldOff = heldOff.filter { $0.value > now }
            heldOff[endpoint] = now + min(wait, Self.maximumRetryAfter)
        }
        // A master that is alive has redirected to one that is not: it will know the next leader soon.
        if failure.showsElection || redirects > 0 && failure.isWithoutAnswer { sawElection(at: now) }
        attemptFailed(failure.error(at: endpoint), at: now, &effects)
        return .none
    }

    /// A master has answered that there is no leader yet.
    private mutating func sawElection(at now: Instant) {
        if let election, now - election.latest < Self.maximumElection {
            self.election?.latest = now
        } else {
            election = (now, now, [])
        }
    }

    /// Whether the waits stay short.
    private func isElecting(at now: Instant) -> Bool {
        election.map { now - $0.begin < Self.maximumElection } ?? false
    }

    /// Closes a subscription that has proved useless, and subscribes again.
    mutating func reset(_ reason: String, at now: Instant, _ effects: inout Effects) -> Transition {
        guard let connection, isSubscribed else { return .none }
        effects.append(.closeSubscription(connection))
        return lost(reason, at: now, &effects)
    }

    mutating func fired(_ timer: Timer, at now: Instant, _ effects: inout Effects) -> Transition {
        switch (timer, state) {
        case (.retry, .backingOff): return connect(at: now, &effects)
        case (.detection, _):
            guard detection != nil, state != .stopped else { return .none }
            detection?.started(at: now)
            effects.append(.detectLeader)
        case (.handshake, .connecting(let connection)), (.handshake, .handshaking(let connection)):
            let error = MesosSchedulerError(
                .notSubscribed,
                "the master at \(endpoint) did not complete the subscription within subscription.timeout, "
                    + settings.timeout.text)
            abandon(at: now)
            effects.append(.closeSubscription(connection))
            attemptFailed(error, at: now, &effects)
        case (.heartbeat, .subscribed):
            let limit = lastSeen + silenceLimit
            if now >= limit { return reset("no heartbeat for \((now - lastSeen).text)", at: now, &effects) }
            effects.set(.subscription(.heartbeat), at: limit)
        default: break
        }
        return .none
    }

    // MARK: Leader detection

    /// - Parameter url: the URL of the leader; `nil` when there is none. A subscription is kept as long as its master
    ///   keeps it, because a missing leader may also mean that the detection has lost its own connection.
    mutating func leaderDetected(_ url: String?, at now: Instant, _ effects: inout Effects) -> Transition {
        guard detection != nil, state != .idle, state != .stopped else { return .none }
        detection?.reported()
        guard let url else {
            detection?.leader = nil
            guard state == .leaderless || state == .backingOff else { return .none }
            state = .leaderless
            endAttempt(&effects)
            report(MesosSchedulerError(.notLeader, "no master leads at the moment"), retryAfter: nil, &effects)
            return .none
        }
        guard HTTPURL.isHTTP(url) else {
            let shown = MasterEndpoint.withoutCredentials(url)
            let text = "the leader was detected at '\(shown)', which has no http:// or https:// scheme"
            report(MesosSchedulerError(.notLeader, text), retryAfter: nil, &effects)
            return .none
        }
        let leader = MasterEndpoint(baseURL: url)
        detection?.leader = leader
        // The failures at earlier leaders say nothing about this one.
        if !endpoint.isSameServer(as: leader) || connection == nil {
            failures = 0
            election = nil
            heldOff = [:]
        }
        guard let connection else {
            endAttempt(&effects)
            return connect(at: now, &effects)
        }
        // The connection may also have been redirected there already.
        if endpoint.isSameServer(as: leader) { return .none }
        if !isSubscribed { abandon(at: now) }
        effects.append(.closeSubscription(connection))
        return reconnect("another master leads: \(leader)", at: now, &effects)
    }

    /// The detection failed. It is started again after a back-off; the last leader it named stays valid.
    mutating func leaderDetectionFailed(_ reason: String, at now: Instant, _ effects: inout Effects) {
        guard state != .idle, state != .stopped, let delay = detection?.failed(at: now, using: &random) else { return }
        let error = MesosSchedulerError(.notLeader, "the detection of the leading master failed: \(reason)")
        effects.set(.subscription(.detection), at: now + delay)
        if !isSubscribed { lastError = error }
        effects.notify(.leaderDetectionFailed, .init(delay: delay, error: error))
    }

    /// The scheduler is leaving the cluster, and subscribes only to say so. From now on the waits are short.
    mutating func hurry(at now: Instant, _ effects: inout Effects) {
        isHurried = true
        if state == .backingOff { retryLater(at: now, &effects) }
    }

    /// Ends everything; no further attempt is made.
    mutating func stop(_ effects: inout Effects) {
        if let connection { effects.append(.closeSubscription(connection)) }
        state = .stopped
        endAttempt(&effects)
        effects.cancel(.subscription(.detection))
    }

    // MARK: Attempts

    private mutating func lost(_ reason: String, at now: Instant, _ effects: inout Effects) -> Transition {
        if now - subscribedSince >= settings.backoff.maximum {
            // The first attempt after a loss comes soon: usually another master leads already.
            failures = 1
            election = nil
        } else {
            // The master dropped the subscription soon, and may do so again.
            failures += 1
            nextEndpoint = (nextEndpoint + 1) % max(endpoints.count, 1)
        }
        let change = loss(reason, &effects)
        endAttempt(&effects)
        retryLater(at: now, &effects)
        return Transition(change: change)
    }

    /// Announces the loss of an established subscription; returns the change for the other parts, if there was one.
    private func loss(_ reason: String, _ effects: inout Effects) -> Transition.Change? {
        guard isSubscribed else { return nil }
        effects.notify(.disconnected, .init(text: reason))
        return .lost(reason: reason)
    }

    private mutating func attemptFailed(_ error: MesosSchedulerError, at now: Instant, _ effects: inout Effects) {
        failures += 1
        endAttempt(&effects)
        let wait = retryAtNextMaster(at: now, &effects)
        // An election brings many attempts with the same few answers.
        if isElecting(at: now), error.code != .subscriptionRefused,
            election?.reported.insert(error.message).inserted == false
        {
            lastError = error
            return
        }
        report(error, retryAfter: wait, &effects)
    }

    /// - Parameter retryAfter: the wait before the next attempt; `nil` when it waits for a leader.
    private mutating func report(_ error: MesosSchedulerError, retryAfter: Duration?, _ effects: inout Effects) {
        lastError = error
        effects.notify(retryAfter == nil ? .leaderUnknown : .subscribeFailed, .init(delay: retryAfter, error: error))
        if error.code == .subscriptionRefused { effects.append(.resumeSubscriptionWaiters(.failure(error))) }
    }

    @discardableResult
    private mutating func retryAtNextMaster(at now: Instant, _ effects: inout Effects) -> Duration? {
        redirects = 0
        nextEndpoint = (nextEndpoint + 1) % max(endpoints.count, 1)
        return retryLater(at: now, &effects)
    }

    /// - Returns: the wait; `nil` when the next attempt waits for a leader.
    @discardableResult
    private mutating func retryLater(at now: Instant, _ effects: inout Effects) -> Duration? {
        if let detection, detection.leader == nil {
            state = .leaderless
            return nil
        }
        state = .backingOff
        if isHurried || isElecting(at: now) { failures = min(failures, 1) }
        let retryAt = allowed(at: now + settings.backoff.delay(failures: failures, using: &random))
        effects.set(.subscription(.retry), at: retryAt)
        return retryAt - now
    }

    /// Chooses a master that may be asked at this moment, or the first moment at which one may be asked.
    private mutating func allowed(at moment: Instant) -> Instant {
        if heldOff.isEmpty { return moment }
        if let leader = detection?.leader { return max(moment, heldOff[leader] ?? moment) }
        let order = endpoints.indices.map { (nextEndpoint + $0) % endpoints.count }
        let waits = order.map { max(moment, heldOff[endpoints[$0]] ?? moment) }
        guard let first = waits.min(), let place = waits.firstIndex(of: first) else { return moment }
        nextEndpoint = order[place]
        return first
    }

    /// Subscribes again at once.
    private mutating func reconnect(_ reason: String, at now: Instant, _ effects: inout Effects) -> Transition {
        let change = loss(reason, &effects)
        endAttempt(&effects)
        return connect(at: now, &effects, after: change)
    }

    /// - Parameters:
    ///   - target: where a redirect leads; `nil` for the leader or the next master.
    ///   - change: what the other parts must follow first.
    private mutating func connect(
        to target: MasterEndpoint? = nil, at now: Instant, _ effects: inout Effects,
        after change: Transition.Change? = nil
    ) -> Transition {
        if target == nil { redirects = 0 }
        guard let target = target ?? detection?.leader ?? (endpoints.isEmpty ? nil : endpoints[nextEndpoint]) else {
            return Transition(change: change)
        }
        endpoint = target
        connectionCount += 1
        state = .connecting(ConnectionID(connectionCount))
        effects.set(.subscription(.handshake), at: now + settings.timeout)
        return Transition(change: change, connects: true)
    }

    /// Ends the current attempt or subscription: its timers, and the calls on it.
    private func endAttempt(_ effects: inout Effects) {
        effects.endSubscription()
        for timer in [Timer.handshake, .heartbeat, .retry] { effects.cancel(.subscription(timer)) }
    }

    /// Remembers that the SUBSCRIBE of the current attempt may still reach the master.
    private mutating func abandon(at now: Instant) {
        // Without a framework id, the master makes a new framework of it, which does not concern this one.
        guard frameworkID != nil else { return }
        abandoned.append(now + lateness)
        if abandoned.count > Self.maximumAbandoned { abandoned.removeFirst() }
    }

    /// - Returns: whether a SUBSCRIBE of this scheduler may have taken the framework over.
    private mutating func takeAbandoned(at now: Instant) -> Bool {
        abandoned.removeAll { $0 < now }
        guard !abandoned.isEmpty else { return false }
        abandoned.removeFirst()
        return true
    }
}
