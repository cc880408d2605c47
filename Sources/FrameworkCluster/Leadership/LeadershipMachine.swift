package import MachineSupport

/// Decides when a node stands for election, takes over, leads and steps down.
///
/// A node leads only within its lease, which it measures with its own clock from the time at which it *sent* the last request
/// that ZooKeeper answered. Everything else (the epoch in each write, the master's stream) is a second line of defence.
///
/// Each request carries a number. A disconnection, an expiry and each change of the phase raise the number, so that late
/// answers are ignored.
package struct LeadershipMachine: Sendable {
    package typealias Effects = MachineSupport.Effects<Effect, Timer>

    package struct Configuration: Sendable, Hashable {
        /// The time within which a scheduler must subscribe, first and after it lost its master. Afterwards another node may try.
        package var takeoverTimeout: Duration = .seconds(60)
        /// The wait after a failed takeover, in which other nodes get their turn.
        package var takeoverBackoff = Backoff(initial: .seconds(1), maximum: .seconds(60))
        /// After this long without a failure of the scheduler, earlier failures no longer count.
        package var stableAfter: Duration = .seconds(60)
        /// The wait before a failed request is repeated.
        package var retryBackoff = Backoff(initial: .milliseconds(500), maximum: .seconds(5))

        package init() {}
    }

    package enum Timer: Sendable, Hashable {
        case lease
        case heartbeat
        case takeover
        case stable
        case retry
        case readLeader
        case nameTaken
    }

    package enum Position: Sendable, Hashable {
        case first
        /// Another candidate is before this one, and is watched.
        case behind
    }

    package enum SchedulerEnd: Sendable, Hashable {
        /// After ``Effect/stopScheduler``.
        case stopped
        case failed(String)
        /// The store has data of a newer version, or another error that no node like this one can get over.
        case refused(String)
    }

    /// The reason for which a leadership or a takeover ends.
    package enum EndReason: Sendable, Hashable {
        case leaseEnded
        case sessionExpired
        case deposed
        case candidateLost
        case resigned
        case failed(String)
        case refused(String)

        package var text: String {
            switch self {
            case .leaseEnded: "ZooKeeper did not answer within the lease"
            case .sessionExpired: "the session with ZooKeeper has expired"
            case .deposed: "another node has raised the epoch"
            case .candidateLost: "the candidate node of this node was deleted"
            case .resigned: "it is stopping"
            case .failed(let reason), .refused(let reason): reason
            }
        }
    }

    package enum Input: Sendable {
        case start
        /// - Parameter timeout: the session timeout that the ensemble granted.
        case connected(session: Int64, timeout: Duration)
        case disconnected
        case expired
        /// Success also if this session has registered the name before.
        case registered(Int, Result<Void, LeadershipFailure>)
        case position(Int, Result<Position, LeadershipFailure>)
        /// The watched candidate has changed.
        case candidateChanged
        case epochRaised(Int, Result<LeaderEpoch, LeadershipFailure>)
        case heartbeat(Int, sentAt: Instant, Result<Void, LeadershipFailure>)
        case withdrawn(Int, Result<Void, LeadershipFailure>)
        case leaderRecord(Int, Result<LeaderRecord?, LeadershipFailure>)
        /// The epoch node has changed.
        case leaderChanged
        /// The scheduler is subscribed.
        case schedulerReady(epoch: Int64)
        /// The scheduler has lost its master.
        case schedulerWaiting(epoch: Int64)
        case schedulerEnded(epoch: Int64, SchedulerEnd)
        /// The epoch check of a write by the scheduler's store failed.
        case deposed(epoch: Int64)
        case resign
        case timer(Timer)
    }

    package enum Effect: Sendable, Hashable {
        /// Create the node's ephemeral node. Answered by `registered`.
        case register(Int)
        /// Find or create this session's candidate node and look at its position. Sets a watch. Answered by `position`.
        case stand(Int)
        /// Delete this session's candidate node, if there is one. Answered by `withdrawn`.
        case withdraw(Int)
        /// Read the epoch node and raise it with a check of its version and of the candidate node. Answered by `epochRaised`.
        case raiseEpoch(Int)
        /// A `multi` that checks the versions of the epoch and the existence of the candidate. Not a read: a server without
        /// contact to the ensemble answers reads of a session that the ensemble has expired. Answered by `heartbeat`.
        case heartbeat(Int, LeaderEpoch, sentAt: Instant)
        /// Sets a watch. Answered by `leaderRecord`.
        case readLeader(Int)
        /// A new scheduler, which loads everything anew.
        case startScheduler(LeaderEpoch)
        /// Stop at once and leave tasks and store as they are. Answered by `schedulerEnded`, always.
        case stopScheduler
        /// The leader to send requests to. `nil` while none is known.
        case serve(LeaderRecord?)
        case report(Role)
        case log(LeadershipNotice)
        /// Close the session, which deletes the ephemeral nodes at once, and end with the error, if any.
        case end(EndError?)
    }

    package enum EndError: Error, Sendable, Hashable {
        case nodeNameTaken
        case refused(String)
    }

    package enum Role: Sendable, Hashable {
        case joining
        case following
        case takingOver(epoch: Int64)
        case leading(epoch: Int64)
        case steppingDown
        case ended
    }

    private struct Lead {
        var epoch: LeaderEpoch
        var leaseEnd: Instant
        var isReady = false
    }

    private enum State {
        case idle
        /// Without a registration in the current session, if there is one.
        case joining
        case following
        /// The epoch is being raised.
        case raisingEpoch(sentAt: Instant)
        /// The scheduler runs.
        case leading(Lead)
        /// The scheduler was told to stop.
        case steppingDown(EndReason, epoch: LeaderEpoch)
        /// The candidate is being deleted so that others get their turn.
        case withdrawing
        /// Registered, but not a candidate until the retry timer.
        case pausing
        case ended
    }

    private enum NameCheck {
        case free
        /// The session of an earlier life may still be alive.
        case waiting
        /// It has ended by now. Only an answer to a later request decides.
        case waited
    }

    private struct Session {
        var id: Int64
        var timeout: Duration
        var isConnected: Bool
        var isRegistered = false
    }

    package let node: NodeIdentity
    private let configuration: Configuration
    private var state = State.idle
    private var session: Session?
    private var random: SeededRandom
    private var number = 0
    private var readNumber = 0
    private var requestFailures = 0
    private var takeoverFailures = 0
    private var knownEpoch: Int64 = 0
    private var reported: Role?
    private var nameCheck = NameCheck.free

    package init(node: NodeIdentity, configuration: Configuration = Configuration(), seed: UInt64) {
        self.node = node
        self.configuration = configuration
        random = SeededRandom(seed: seed)
    }

    /// Two thirds: the clock of this node may be 20 % slow while that of the ensemble is 20 % fast (0.8 / 1.2).
    package static func lease(of sessionTimeout: Duration) -> Duration { sessionTimeout * 2 / 3 }

    /// Whether the scheduler may write to the master and to the store. Asked before each write, because after a pause of the
    /// process its timers are late.
    package func mayAct(at now: Instant) -> Bool {
        guard case .leading(let lead) = state else { return false }
        return now < lead.leaseEnd
    }

    package var role: Role {
        switch state {
        case .idle, .joining: .joining
        case .following, .raisingEpoch, .withdrawing, .pausing: .following
        case .leading(let lead):
            lead.isReady ? .leading(epoch: lead.epoch.epoch) : .takingOver(epoch: lead.epoch.epoch)
        case .steppingDown: .steppingDown
        case .ended: .ended
        }
    }

    package mutating func handle(_ input: Input, at now: Instant, _ effects: inout Effects) {
        if case .ended = state { return }
        // Before the input itself: after a pause, a queued answer must not extend a lease that has ended already.
        if case .leading(let lead) = state, now >= lead.leaseEnd { stepDown(.leaseEnded, &effects) }
        switch input {
        case .start:
            if case .idle = state { state = .joining }
        case .connected(let id, let timeout): connected(id, timeout, at: now, &effects)
        case .disconnected: disconnected(&effects)
        case .expired: expired(at: now, &effects)
        case .registered(number, let result): registered(result, at: now, &effects)
        case .position(number, let result): positioned(result, at: now, &effects)
        case .candidateChanged: if case .following = state { stand(&effects) }
        case .epochRaised(number, let result): epochRaised(result, at: now, &effects)
        case .heartbeat(number, let sentAt, let result): heartbeatAnswered(sentAt, result, &effects)
        case .withdrawn(number, let result): withdrawn(result, at: now, &effects)
        case .leaderRecord(readNumber, let result): leaderRead(result, at: now, &effects)
        case .registered, .position, .epochRaised, .heartbeat, .withdrawn, .leaderRecord: break
        case .leaderChanged: readLeader(&effects)
        case .schedulerReady(let epoch): schedulerReady(epoch, at: now, &effects)
        case .schedulerWaiting(let epoch):
            guard case .leading(let lead) = state, lead.epoch.epoch == epoch else { break }
            effects.cancel(.stable)
            effects.set(.takeover, noLaterThan: now + configuration.takeoverTimeout)
        case .schedulerEnded(let epoch, let end): schedulerEnded(epoch, end, at: now, &effects)
        case .deposed(let epoch):
            if case .leading(let lead) = state, lead.epoch.epoch == epoch { stepDown(.deposed, &effects) }
        case .resign: resign(&effects)
        case .timer(let timer): fired(timer, at: now, &effects)
        }
        report(&effects)
    }

    // MARK: The session

    private mutating func connected(_ id: Int64, _ timeout: Duration, at now: Instant, _ effects: inout Effects) {
        if let session, session.id != id { expired(at: now, &effects) }
        let isRegistered = session?.isRegistered ?? false
        session = Session(id: id, timeout: timeout, isConnected: true, isRegistered: isRegistered)
        requestFailures = 0
        if isRegistered { readLeader(&effects) }
        if case .leading = state { return sendHeartbeat(at: now, &effects) }
        proceed(&effects)
    }

    /// The next request of the phase, after a connection, a retry or the end of a scheduler.
    private mutating func proceed(_ effects: inout Effects) {
        guard let session, session.isConnected else { return }
        effects.cancel(.retry)
        switch state {
        case .joining: effects.append(.register(nextNumber()))
        case .following, .pausing:
            state = .following
            stand(&effects)
        case .withdrawing: effects.append(.withdraw(nextNumber()))
        case .idle, .raisingEpoch, .leading, .steppingDown, .ended: break
        }
    }

    private mutating func disconnected(_ effects: inout Effects) {
        guard session?.isConnected == true else { return }
        session?.isConnected = false
        number += 1
        readNumber += 1
        effects.cancel(.retry)
        effects.cancel(.readLeader)
        // An ensemble that was without quorum gives each session its whole timeout again.
        nameCheck = .free
        effects.cancel(.nameTaken)
        effects.append(.log(.disconnected))
        // The epoch may have been raised, but this node does not know its version: it starts again after it withdrew.
        if case .raisingEpoch = state { state = .withdrawing }
    }

    private mutating func expired(at now: Instant, _ effects: inout Effects) {
        guard session != nil else { return }
        session = nil
        number += 1
        readNumber += 1
        effects.cancel(.retry)
        effects.cancel(.readLeader)
        effects.append(.log(.expired))
        switch state {
        case .leading: stepDown(.sessionExpired, &effects)
        case .following, .raisingEpoch, .withdrawing, .pausing: state = .joining
        case .idle, .joining, .steppingDown, .ended: break
        }
    }

    private mutating func registered(
        _ result: Result<Void, LeadershipFailure>, at now: Instant, _ effects: inout Effects
    ) {
        guard case .joining = state, let timeout = session?.timeout else { return }
        switch result {
        case .success:
            session?.isRegistered = true
            nameCheck = .free
            effects.cancel(.nameTaken)
            requestFailures = 0
            state = .following
            readLeader(&effects)
            proceed(&effects)
        case .failure(.nameTaken):
            switch nameCheck {
            case .free:
                nameCheck = .waiting
                effects.append(.log(.nameTaken))
                // By the ensemble's clock, which may be slower and rounds up.
                effects.set(.nameTaken, at: now + timeout * 2)
            case .waiting: break
            case .waited: return end(.nodeNameTaken, &effects)
            }
            retry(at: now, &effects)
        case .failure(let failure): requestFailed(failure, at: now, &effects)
        }
    }

    // MARK: The election

    private mutating func stand(_ effects: inout Effects) {
        guard session?.isConnected == true else { return }
        effects.append(.stand(nextNumber()))
    }

    private mutating func positioned(
        _ result: Result<Position, LeadershipFailure>, at now: Instant, _ effects: inout Effects
    ) {
        guard case .following = state else { return }
        switch result {
        case .success(.behind): requestFailures = 0
        case .success(.first):
            requestFailures = 0
            state = .raisingEpoch(sentAt: now)
            effects.append(.raiseEpoch(nextNumber()))
        case .failure(let failure): requestFailed(failure, at: now, &effects)
        }
    }

    private mutating func epochRaised(
        _ result: Result<LeaderEpoch, LeadershipFailure>, at now: Instant, _ effects: inout Effects
    ) {
        guard case .raisingEpoch(let sentAt) = state, let timeout = session?.timeout else { return }
        switch result {
        case .success(let epoch):
            knownEpoch = max(knownEpoch, epoch.epoch)
            let leaseEnd = sentAt + Self.lease(of: timeout)
            guard now < leaseEnd else { return takeoverFailed("ZooKeeper answered too late", at: now, &effects) }
            state = .leading(Lead(epoch: epoch, leaseEnd: leaseEnd))
            effects.set(.lease, at: leaseEnd)
            effects.set(.heartbeat, at: now + Self.lease(of: timeout) / 4)
            effects.set(.takeover, at: now + configuration.takeoverTimeout)
            effects.append(.serve(nil))
            effects.append(.log(.takingOver(epoch: epoch.epoch)))
            effects.append(.startScheduler(epoch))
        case .failure(.final(let reason)): end(.refused(reason), &effects)
        case .failure(let failure): takeoverFailed("\(failure.text)", at: now, &effects)
        }
    }

    /// Deletes the candidate, so that others get their turn, and stands again after a pause.
    private mutating func takeoverFailed(_ reason: String, at now: Instant, _ effects: inout Effects) {
        countTakeoverFailure(reason, &effects)
        state = .withdrawing
        proceed(&effects)
    }

    private mutating func countTakeoverFailure(_ reason: String, _ effects: inout Effects) {
        takeoverFailures += 1
        // Not each time: a loop that lasts for hours is told at 3, 6, 12, ….
        if takeoverFailures % 3 == 0, (takeoverFailures / 3).nonzeroBitCount == 1 {
            effects.append(.log(.takeoverKeepsFailing(count: takeoverFailures, reason: reason)))
        }
    }

    private mutating func withdrawn(
        _ result: Result<Void, LeadershipFailure>, at now: Instant, _ effects: inout Effects
    ) {
        guard case .withdrawing = state else { return }
        switch result {
        case .success:
            requestFailures = 0
            guard takeoverFailures > 0 else {
                state = .following
                return proceed(&effects)
            }
            state = .pausing
            let pause = configuration.takeoverBackoff.delay(failures: takeoverFailures, using: &random)
            effects.set(.retry, at: now + pause)
        case .failure(let failure): requestFailed(failure, at: now, &effects)
        }
    }

    // MARK: The leadership

    private mutating func sendHeartbeat(at now: Instant, _ effects: inout Effects) {
        guard case .leading(let lead) = state, let session else { return }
        effects.set(.heartbeat, at: now + Self.lease(of: session.timeout) / 4)
        guard session.isConnected else { return }
        // The number stays: an answer to an earlier heartbeat of this connection also counts.
        effects.append(.heartbeat(number, lead.epoch, sentAt: now))
    }

    private mutating func heartbeatAnswered(
        _ sentAt: Instant, _ result: Result<Void, LeadershipFailure>, _ effects: inout Effects
    ) {
        guard case .leading(var lead) = state, let session else { return }
        switch result {
        case .success:
            lead.leaseEnd = max(lead.leaseEnd, sentAt + Self.lease(of: session.timeout))
            state = .leading(lead)
            effects.set(.lease, at: lead.leaseEnd)
        case .failure(.deposed): stepDown(.deposed, &effects)
        case .failure(.candidateLost): stepDown(.candidateLost, &effects)
        case .failure(.final(let reason)): stepDown(.refused(reason), &effects)
        // The next heartbeat may succeed within the lease.
        case .failure(.temporary), .failure(.nameTaken): break
        }
    }

    private mutating func schedulerReady(_ epoch: Int64, at now: Instant, _ effects: inout Effects) {
        guard case .leading(var lead) = state, lead.epoch.epoch == epoch else { return }
        effects.cancel(.takeover)
        effects.set(.stable, at: now + configuration.stableAfter)
        if !lead.isReady {
            lead.isReady = true
            state = .leading(lead)
            effects.append(.log(.leading(epoch: epoch)))
        }
        readLeader(&effects)
    }

    private mutating func stepDown(_ reason: EndReason, _ effects: inout Effects) {
        guard case .leading(let lead) = state else { return }
        state = .steppingDown(reason, epoch: lead.epoch)
        number += 1
        cancelLeaderTimers(&effects)
        effects.append(.stopScheduler)
        effects.append(.serve(nil))
        effects.append(.log(.steppedDown(reason)))
    }

    private func cancelLeaderTimers(_ effects: inout Effects) {
        for timer in [Timer.lease, .heartbeat, .takeover, .stable] { effects.cancel(timer) }
    }

    private mutating func schedulerEnded(
        _ epoch: Int64, _ end: SchedulerEnd, at now: Instant, _ effects: inout Effects
    ) {
        let reason: EndReason
        switch state {
        case .leading(let lead) where lead.epoch.epoch == epoch:
            switch end {
            case .stopped: reason = .failed("the scheduler ended")
            case .failed(let text): reason = .failed(text)
            case .refused(let text): reason = .refused(text)
            }
            cancelLeaderTimers(&effects)
            effects.append(.serve(nil))
            effects.append(.log(.steppedDown(reason)))
        case .steppingDown(let earlier, let old) where old.epoch == epoch: reason = earlier
        default: return
        }
        switch reason {
        case .resigned: return self.end(nil, &effects)
        case .refused(let text): return self.end(.refused(text), &effects)
        case .failed(let text): countTakeoverFailure(text, &effects)
        case .leaseEnded, .sessionExpired, .deposed, .candidateLost: break
        }
        state = session?.isRegistered == true ? .withdrawing : .joining
        readLeader(&effects)
        proceed(&effects)
    }

    private mutating func resign(_ effects: inout Effects) {
        switch state {
        case .leading: stepDown(.resigned, &effects)
        case .steppingDown(_, let epoch): state = .steppingDown(.resigned, epoch: epoch)
        default: end(nil, &effects)
        }
    }

    private mutating func end(_ error: EndError?, _ effects: inout Effects) {
        state = .ended
        effects.timers = TimerQueue()
        effects.append(.serve(nil))
        if error == nil { effects.append(.log(.left)) }
        effects.append(.end(error))
    }

    // MARK: The leader, as followers see it

    private mutating func readLeader(_ effects: inout Effects) {
        guard let session, session.isConnected, session.isRegistered else { return }
        effects.cancel(.readLeader)
        readNumber += 1
        effects.append(.readLeader(readNumber))
    }

    private mutating func leaderRead(
        _ result: Result<LeaderRecord?, LeadershipFailure>, at now: Instant, _ effects: inout Effects
    ) {
        switch result {
        case .success(let record):
            guard let record else { return effects.append(.serve(nil)) }
            // A server that lags behind may know only an earlier leader.
            guard record.epoch >= knownEpoch else { return effects.set(.readLeader, at: now + .seconds(1)) }
            knownEpoch = record.epoch
            let isOwn = record.node.name == node.name
            if isOwn, case .leading(let lead) = state, lead.isReady, lead.epoch.epoch == record.epoch,
                record.node == node
            {
                effects.append(.serve(record))
            } else {
                // A record with this node's name is of an earlier leadership, whatever its instance.
                effects.append(.serve(isOwn ? nil : record))
            }
        case .failure: effects.set(.readLeader, at: now + .seconds(1))
        }
    }

    // MARK: Helpers

    private mutating func fired(_ timer: Timer, at now: Instant, _ effects: inout Effects) {
        switch timer {
        // The check before each input has done it.
        case .lease: break
        case .heartbeat: sendHeartbeat(at: now, &effects)
        case .takeover: stepDown(.failed("the scheduler did not subscribe in time"), &effects)
        case .stable: takeoverFailures = 0
        case .retry: proceed(&effects)
        case .readLeader: readLeader(&effects)
        case .nameTaken:
            guard case .joining = state else { break }
            nameCheck = .waited
            // With a new number, so that an answer that waited during a pause does not count.
            proceed(&effects)
        }
    }

    private mutating func requestFailed(
        _ failure: LeadershipFailure, at now: Instant, _ effects: inout Effects
    ) {
        if case .final(let reason) = failure { return end(.refused(reason), &effects) }
        if requestFailures == 0 { effects.append(.log(.requestFailed(failure.text))) }
        retry(at: now, &effects)
    }

    private mutating func retry(at now: Instant, _ effects: inout Effects) {
        requestFailures += 1
        number += 1
        effects.set(.retry, at: now + configuration.retryBackoff.delay(failures: requestFailures, using: &random))
    }

    private mutating func nextNumber() -> Int {
        number += 1
        return number
    }

    private mutating func report(_ effects: inout Effects) {
        guard reported != role else { return }
        reported = role
        effects.append(.report(role))
    }
}

extension LeadershipFailure {
    var text: String {
        switch self {
        case .temporary(let text), .final(let text): text
        case .nameTaken: "another process is registered with the name of this node"
        case .deposed: "another node has raised the epoch"
        case .candidateLost: "the candidate node of this node was deleted"
        }
    }
}
