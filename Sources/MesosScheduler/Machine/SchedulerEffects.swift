package import MachineSupport
import MesosAPI

/// The effects of the scheduler's machines, after the convention described at `MachineSupport.Effects`, and the calls
/// without an answer. Without a subscription, calls are dropped: the next subscription reconciles everything anyway.
package struct SchedulerEffects: Sendable {
    var base = MachineSupport.Effects<SchedulerEffect, SchedulerTimer>()
    private(set) var calls: [CallID: CallPurpose] = [:]
    var callCount = 0
    private var subscription: (connection: ConnectionID, frameworkID: String)?

    package init() {}

    // MARK: For the owner

    /// Removes and returns the effects, in the order in which they must be performed.
    package mutating func take() -> [SchedulerEffect] { base.take() }

    /// When the owner must call `wakeUp` next; `nil` when no timer is set.
    package mutating func nextDeadline() -> Instant? { base.nextDeadline() }

    // MARK: For the machines

    mutating func append(_ effect: SchedulerEffect) { base.append(effect) }

    /// `consuming`, because a copy of the values would take longer than the rest.
    mutating func notify(_ kind: SchedulerNotice.Kind, _ values: consuming SchedulerNotice.Values = .init()) {
        base.append(.notify(SchedulerNotice(kind, values)))
    }

    /// - Parameter name: the path of the configuration property.
    mutating func notifyLimit(_ name: String, _ message: String) {
        notify(.limitReached, .init(name: name, text: message))
    }

    mutating func notifyEnd(_ outcome: TaskOutcome) {
        notify(.taskEnded, .init(name: outcome.state.description, outcome: outcome))
    }

    mutating func set(_ timer: SchedulerTimer, at deadline: Instant) { base.set(timer, at: deadline) }
    mutating func cancel(_ timer: SchedulerTimer) { base.cancel(timer) }

    // MARK: Calls

    mutating func beginSubscription(on connection: ConnectionID, frameworkID: String) {
        subscription = (connection, frameworkID)
    }

    mutating func endSubscription() { subscription = nil }

    /// Sends a call, unless there is no subscription.
    mutating func send(_ call: SchedulerCall, for purpose: CallPurpose) {
        guard let subscription else { return }
        callCount += 1
        let id = CallID(callCount)
        calls[id] = purpose
        base.append(.send(id, call, purpose.lane, subscription.connection, frameworkID: subscription.frameworkID))
    }

    mutating func decline(_ offerIDs: [String], refuse: Duration, for purpose: CallPurpose? = nil) {
        let ids = MessageList(offerIDs.map { Mesos.OfferID($0) })
        send(
            .decline(.init(offerIDs: ids, filters: .init(refuseSeconds: refuse.inSeconds))),
            for: purpose ?? .decline(offerIDs: offerIDs, doubted: []))
    }

    mutating func accept(
        _ offerIDs: [String], _ operations: [Mesos.Offer.Operation], refuse: Duration, for purpose: CallPurpose
    ) {
        let ids = MessageList(offerIDs.map { Mesos.OfferID($0) })
        let filters = Mesos.Filters(refuseSeconds: refuse.inSeconds)
        send(.accept(.init(offerIDs: ids, operations: MessageList(operations), filters: filters)), for: purpose)
    }

    /// Removes and returns the purpose of a call that has an outcome now; `nil` for a call of an earlier subscription.
    mutating func finish(_ call: CallID) -> CallPurpose? { calls.removeValue(forKey: call) }

    /// Removes and returns the purposes of all calls without an answer, in the order in which they were sent.
    mutating func takeCalls() -> [CallPurpose] {
        defer { calls = [:] }
        return calls.sorted { $0.key.number < $1.key.number }.map(\.value)
    }

    mutating func stop() { base.timers = TimerQueue() }
}

typealias Effects = SchedulerEffects

enum SchedulerTimer: Sendable, Hashable {
    case subscription(SubscriptionMachine.Timer)
    case offers(OfferMachine.Timer)
    case tasks(TaskMachine.Timer)
    case operations(OperationMachine.Timer)
    case store(StoreQueue.Timer)
    case shutdown
    case teardown
    /// A request has waited long enough for its preferred agents.
    case preferredAgents
    case statistics
    /// Work that is done in parts goes on.
    case moreWork
    case deniedPorts
    /// The tasks on this agent are killed before its maintenance.
    case drain(agentID: String)
}
