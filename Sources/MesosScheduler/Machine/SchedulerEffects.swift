package import MachineSupport
import MesosAPI

/// The effects of the scheduler's machines, after the convention described at `MachineSupport.Effects`.
///
/// Besides effects and timers it holds the calls without an answer: like a timer, a call is something the owner reports
/// back later. Without a subscription, calls are dropped, because the next subscription reconciles everything anyway.
package struct SchedulerEffects: Sendable {
    var base = MachineSupport.Effects<SchedulerEffect, SchedulerTimer>()
    /// The purpose of each call without an answer.
    private(set) var calls: [CallID: CallPurpose] = [:]
    var callCount = 0
    /// The subscription that calls are sent on.
    private var subscription: (connection: ConnectionID, frameworkID: String)?

    package init() {}

    // MARK: For the owner

    /// Removes and returns the effects, in the order in which they must be performed.
    package mutating func take() -> [SchedulerEffect] { base.take() }

    /// When the owner must call `wakeUp` next; `nil` when no timer is set.
    package mutating func nextDeadline() -> Instant? { base.timers.nextDeadline() }

    // MARK: For the machines

    mutating func append(_ effect: SchedulerEffect) { base.append(effect) }

    mutating func notify(_ notice: SchedulerNotice) { base.append(.notify(notice)) }

    mutating func set(_ timer: SchedulerTimer, at deadline: Instant) { base.set(timer, at: deadline) }

    mutating func cancel(_ timer: SchedulerTimer) { base.cancel(timer) }

    mutating func resume(launch taskID: String, _ result: Result<LaunchedTask, MesosSchedulerError>) {
        base.append(.resumeLaunch(taskID: taskID, result))
    }

    mutating func resume(groupLaunch groupID: String, _ result: Result<[LaunchedTask], MesosSchedulerError>) {
        base.append(.resumeGroupLaunch(groupID: groupID, result))
    }

    mutating func resume(adopter: WaiterID, _ result: Result<LaunchedTask, MesosSchedulerError>) {
        base.append(.resumeAdopter(adopter, result))
    }

    mutating func resume(_ waiter: WaiterID, _ result: Result<TaskOutcome, MesosSchedulerError>) {
        base.append(.resumeWaiter(waiter, result))
    }

    mutating func resume(update waiter: WaiterID, _ result: Result<FrameworkConfiguration, MesosSchedulerError>) {
        base.append(.resumeUpdate(waiter, result))
    }

    mutating func resume(operations waiter: WaiterID, _ result: Result<[OperationOutcome], MesosSchedulerError>) {
        base.append(.resumeOperations(waiter, result))
    }

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
        base.append(
            .send(id, call, purpose.lane, subscription.connection, frameworkID: subscription.frameworkID))
    }

    /// Gives offers back to the master.
    ///
    /// - Parameter doubted: the tasks of a lost ACCEPT of these offers.
    mutating func decline(_ offerIDs: [String], refuse: Duration, doubted: [String] = []) {
        send(
            .decline(
                .init(
                    offerIDs: MessageList(offerIDs.map { Mesos.OfferID($0) }),
                    filters: .init(refuseSeconds: refuse.inSeconds))),
            for: .decline(offerIDs: offerIDs, doubted: doubted))
    }

    /// Removes and returns the purpose of a call that has an outcome now; `nil` for a call of an earlier subscription.
    mutating func finish(_ call: CallID) -> CallPurpose? { calls.removeValue(forKey: call) }

    /// Removes and returns the purposes of all calls without an answer, in the order in which they were sent.
    mutating func takeCalls() -> [CallPurpose] {
        defer { calls = [:] }
        return calls.sorted { $0.key.number < $1.key.number }.map(\.value)
    }

    /// Cancels all timers.
    mutating func stop() { base.timers = TimerQueue() }
}

/// All transitions in this module take their effects under this name.
typealias Effects = SchedulerEffects

/// The timers of the scheduler's machines.
enum SchedulerTimer: Sendable, Hashable {
    case subscription(SubscriptionMachine.Timer)
    case offers(OfferMachine.Timer)
    case tasks(TaskMachine.Timer)
    case operations(OperationMachine.Timer)
    case store(StoreQueue.Timer)
    /// The shutdown takes too long.
    case shutdown
    /// A failed TEARDOWN is sent again.
    case teardown
    /// A request has waited long enough for its preferred agents.
    case preferredAgents
    /// The agent statistics are published.
    case statistics
    /// Work that is done in parts goes on.
    case moreWork
    /// Ports leave the denylist.
    case deniedPorts
    /// The tasks on this agent are killed before its maintenance.
    case drain(agentID: String)
}
