public import MachineSupport
import MesosAPI

/// What the framework does in every situation, as a value: inputs and the time go in, actions come out.
///
/// It has no connection, no clock and no randomness beside its seed, so a test that wants to know what the framework does
/// writes inputs and reads actions. ``Scheduler`` is the actor that feeds one and performs its actions.
///
/// Its parts: ``SubscriptionMachine`` keeps the connection to the leading master, ``OfferMachine`` accounts for offers,
/// ``TaskMachine`` knows the tasks, ``OperationMachine`` the operations on resources; here they meet.
public struct SchedulerStateMachine: Sendable {
    enum Timer: Sendable, Hashable {
        case subscription(SubscriptionMachine.Timer)
        case offers(OfferMachine.Timer)
        case tasks(TaskMachine.Timer)
        case operations(OperationMachine.Timer)
        case shutdown
        case teardown
        case store(StoreQueue.Timer)
        /// A request has waited long enough for its preferred agents.
        case preferredAgents
        /// Agent statistics are published.
        case statistics
        /// There is more work of the kind that is done in parts.
        case moreWork
        /// Blacklisted ports are free again.
        case blacklist
        /// The tasks on an agent are killed before its maintenance.
        case drain(String)
    }

    struct Shutdown: Sendable {
        var teardown: Bool
        var isTeardownSent = false
    }

    /// Its framework part changes with UPDATE_FRAMEWORK.
    var configuration: SchedulerConfiguration
    let matcher: any TaskMatcher
    let builder: any TaskBuilder
    var subscription: SubscriptionMachine
    var offers: OfferMachine
    var tasks: TaskMachine
    var operations: OperationMachine
    var timers = TimerQueue<Timer>()
    var random: SeededRandom
    var calls: [CallID: CallPurpose] = [:]
    var callCount = 0
    var shutdown: Shutdown?
    /// Why nothing more will be done.
    var stopped: MesosSchedulerError?
    /// Nil without a task store.
    var store: StoreQueue?
    /// Of an earlier run, until the start.
    private var recovered: [StoredTask] = []
    /// Why the last attempt to subscribe failed.
    private(set) var subscribeError: MesosSchedulerError?
    private var suppressedRoles: [String] = []
    var statistics: AgentStatisticsTable
    var blacklist: PortDenylist
    var maintenance = MaintenanceTable()
    /// The time since 1970 at a moment.
    var wallClock: (unixTime: Duration, at: Instant)?
    /// Requests are left that may find room in the open offers.
    var hasMoreToPlace = false
    /// Roles whose offers came with the event that is being handled.
    var cycledRoles: Set<String> = []
    /// As it was asked for last; nil: anew, whatever it is.
    private var announcedTimer: Instant?? = .some(nil)
    private var actions: [SchedulerAction] = []

    /// - Parameters:
    ///   - detectsLeader: subscribe where `leaderDetected` says, not at the masters of the configuration.
    ///   - storesTasks: there is a task store: tasks and the effects of updates are kept before they count.
    ///   - epoch: the wall clock's time, since 1970, at the origin of the clock that drives the machine.
    ///   - seed: of the random parts: the jitter of waits and the choice of ports.
    public init(
        configuration: SchedulerConfiguration, matcher: any TaskMatcher = BestFitMatcher(),
        builder: any TaskBuilder = DefaultTaskBuilder(), detectsLeader: Bool = false, storesTasks: Bool = false,
        epoch: Duration = .zero, seed: UInt64
    ) {
        var random = SeededRandom(seed: seed)
        self.configuration = configuration
        self.matcher = matcher
        self.builder = builder
        subscription = SubscriptionMachine(configuration, detectsLeader: detectsLeader, seed: random.next())
        offers = OfferMachine(configuration)
        tasks = TaskMachine(configuration, storesTasks: storesTasks, epoch: epoch, seed: random.next())
        if storesTasks { store = StoreQueue(configuration, seed: random.next()) }
        operations = OperationMachine(configuration, seed: random.next())
        statistics = AgentStatisticsTable(configuration)
        blacklist = PortDenylist(lifetime: configuration.placement.portDenylistDuration)
        self.random = random
    }

    /// The framework id, once a master has given one.
    public var frameworkID: String? { subscription.frameworkID }

    public var isSubscribed: Bool { subscription.isSubscribed }

    /// How the framework introduces itself now.
    public var framework: FrameworkConfiguration { configuration.framework }

    /// The tasks that have not ended, in the order of their ids.
    public var snapshots: [TaskSnapshot] {
        tasks.records.snapshots(frameworkID: tasks.frameworkID)
    }

    /// What agents offered when they were last seen, in the order of their ids.
    public func agentStatistics(at now: Instant) -> [AgentStatistics] { statistics.current(at: now) }

    public mutating func handle(_ input: SchedulerInput, at now: Instant) -> [SchedulerAction] {
        handle(CollectionOfOne(input), at: now)
    }

    /// Several inputs that have come together, in their order: what waits is placed once, after the last.
    public mutating func handle(_ inputs: some Collection<SchedulerInput>, at now: Instant)
        -> [SchedulerAction]
    {
        tasks.now = now
        for input in inputs {
            take(input, at: now)
            applyTaskActions(at: now)
            applyOperationActions()
        }
        settle(at: now)
        defer { actions = [] }
        return actions
    }

    mutating func emit(_ action: SchedulerAction) { actions.append(action) }

    mutating func notify(_ notice: SchedulerNotice) { actions.append(.notify(notice)) }

    private mutating func take(_ input: SchedulerInput, at now: Instant) {
        if let stopped { return refuse(input, stopped) }
        switch input {
        case .start(let frameworkID):
            let id = recover(recovered, frameworkID: frameworkID)
            recovered = []
            apply(subscription.start(frameworkID: id, at: now), at: now)
        case .subscriptionAccepted(let connection): apply(subscription.accepted(connection, at: now), at: now)
        case .subscriptionEnded(let connection, let failure):
            apply(subscription.failed(connection, failure, at: now), at: now)
        case .leaderDetected(let url): apply(subscription.leaderDetected(url, at: now), at: now)
        case .leaderDetectionFailed(let reason): apply(subscription.leaderDetectionFailed(reason, at: now), at: now)
        case .updateFramework(let framework, let waiter): update(framework, waiter)
        case .event(let connection, let event):
            if connection == subscription.connection { received(event, on: connection, at: now) }
        case .callFinished(let call, let outcome): callFinished(call, outcome, at: now)
        case .recover(let stored): recovered = stored
        case .stored(let ticket, let result): wasStored(ticket, result, at: now)
        case .adopt(let taskID, let waiter): tasks.adopt(taskID, waiter)
        case .launch(let request, let timeout):
            if shutdown != nil { return refuse(input, Self.shuttingDown) }
            if let error = store?.failure { return refuse(input, Self.notStored(request.id, error)) }
            tasks.launch(request, timeout: timeout, at: now)
        case .launchGroup(let group, let timeout):
            if shutdown != nil { return refuse(input, Self.shuttingDown) }
            if let error = store?.failure { return refuse(input, Self.notStored(group.id, error)) }
            tasks.launchGroup(group, timeout: timeout, at: now)
        case .cancelGroupLaunch(let groupID):
            tasks.abandonGroup(
                groupID, MesosSchedulerError(.cancelled, "the launch of task group '\(groupID)' was cancelled"))
        case .cancelLaunch(let taskID): tasks.cancelLaunch(taskID, at: now)
        case .kill(let taskID, let grace, let waiter, let timeout):
            tasks.kill(taskID, gracePeriod: grace, waiter: waiter, timeout: timeout, at: now)
        case .waitForEnd(let taskID, let waiter): tasks.wait(for: taskID, waiter)
        case .cancelWaiter(let waiter):
            tasks.cancelWaiter(waiter, MesosSchedulerError(.cancelled, "waiting for the end of a task was cancelled"))
        case .perform(let request, let waiter, let timeout):
            if shutdown != nil { return refuse(input, Self.shuttingDown) }
            operations.perform(request, waiter: waiter, timeout: timeout, at: now)
        case .cancelOperations(let waiter): operations.cancel(waiter)
        case .wallClock(let unixTime): wallClock = (unixTime, now)
        case .wakeUp: wakeUp(at: now)
        case .shutdown(let teardown, let timeout): beginShutdown(teardown: teardown, timeout: timeout, at: now)
        }
    }

    private static let timersAtOnce = 1_000

    static let shuttingDown = MesosSchedulerError(.shuttingDown, "the scheduler is shutting down")

    private mutating func refuse(_ input: SchedulerInput, _ error: MesosSchedulerError) {
        switch input {
        case .launch(let request, _): emit(.resumeLaunch(taskID: request.id, .failure(error)))
        case .kill(let taskID, _, let waiter, _), .waitForEnd(let taskID, let waiter):
            if let ended = tasks.ended[taskID] {
                emit(.resumeWaiter(waiter, .success(ended.outcome)))
            } else {
                emit(.resumeWaiter(waiter, .failure(error)))
            }
        case .updateFramework(_, let waiter): emit(.resumeUpdate(waiter, .failure(error)))
        case .launchGroup(let group, _): emit(.resumeGroupLaunch(groupID: group.id, .failure(error)))
        case .adopt(_, let waiter): emit(.resumeAdopter(waiter, .failure(error)))
        case .perform(_, let waiter, _): emit(.resumeOperations(waiter, .failure(error)))
        case .shutdown: emit(.finished(nil))
        default: break
        }
    }

    private mutating func wakeUp(at now: Instant) {
        // The timer has rung: even one for the same moment is a new one.
        announcedTimer = .none
        // Those that are due now; what they set for now waits for the next wake-up, and so does what is more than can be
        // done without keeping others waiting.
        var due: [Timer] = []
        while due.count < Self.timersAtOnce, let timer = timers.popDue(at: now)?.timer { due.append(timer) }
        for timer in due where stopped == nil {
            switch timer {
            case .subscription(let timer): apply(subscription.timerFired(timer, at: now), at: now)
            case .offers(let timer): apply(offers.timerFired(timer, at: now), at: now)
            case .tasks(let timer): taskTimerFired(timer, at: now)
            case .operations(let timer): operationTimerFired(timer, at: now)
            case .shutdown: shutdownTimedOut(at: now)
            case .teardown: sendTeardown()
            case .store(let timer): storeTimerFired(timer, at: now)
            case .moreWork: break  // Done after every input.
            case .preferredAgents: break  // Looked at with every placement.
            case .statistics: publishStatistics(at: now)
            case .blacklist: expireBlacklist(at: now)
            case .drain(let agentID): drainDue(agentID, at: now)
            }
        }
    }

    private var missingSubscription: MesosSchedulerError? {
        isSubscribed ? nil : subscribeError ?? MesosSchedulerError(.notSubscribed, "no answer yet")
    }

    private mutating func taskTimerFired(_ timer: TaskMachine.Timer, at now: Instant) {
        switch timer {
        case .launch(let taskID): tasks.launchTimedOut(taskID, notSubscribed: missingSubscription, at: now)
        case .launchGroup(let groupID): tasks.groupLaunchTimedOut(groupID, notSubscribed: missingSubscription)
        case .kill(let taskID): tasks.sendKill(taskID, at: now)
        case .orphan(let taskID): tasks.orphanTimedOut(taskID, at: now)
        case .waiter(let waiter): tasks.waiterTimedOut(waiter)
        case .reconcile: tasks.reconcileTimedOut(at: now)
        case .reconcileImplicitly: tasks.implicitReconciliationDue(at: now)
        case .questions: tasks.goOnAsking(at: now)
        case .lost: tasks.lookForLost(at: now)
        }
    }

    /// Whatever came in: place what can be placed, give back what is not needed, set the timer.
    private mutating func settle(at now: Instant) {
        applyTaskActions(at: now)
        applyOperationActions()
        if stopped == nil {
            noteNewDemand()
            if subscription.isSubscribed {
                if !offers.intake.isEmpty { takeOffers(at: now) }
                if shutdown == nil {
                    placeOperations(at: now)
                    place(at: now)
                    // Those that have not been looked at are not passed over.
                    if !hasMoreToPlace { failOverdue() }
                }
                applyTaskActions(at: now)
                applyOperationActions()
                settleOffers(at: now)
            }
            saveChanges(at: now)
            finishIfDrained(at: now)
        }
        let next = stopped == nil ? timers.nextDeadline() : nil
        if announcedTimer != .some(next) {
            announcedTimer = .some(next)
            emit(.setTimer(at: next))
        }
    }

    // MARK: Subscription

    mutating func apply(_ subscriptionActions: [SubscriptionAction], at now: Instant) {
        for action in subscriptionActions {
            switch action {
            case .connect(let connection, let endpoint, let frameworkID):
                if stopped == nil { connect(connection, endpoint, frameworkID) }
            case .close(let connection): emit(.closeSubscription(connection))
            case .setTimer(let timer, let at): timers.set(.subscription(timer), at: at)
            case .cancelTimer(let timer): timers.cancel(.subscription(timer))
            case .established(let frameworkID, let isNew): established(frameworkID, isNew: isNew, at: now)
            case .lost(let reason): lost(reason, at: now)
            case .attemptFailed(let error, let retryAt):
                subscribeError = error
                if let retryAt {
                    notify(.subscribeFailed(error, retryAfter: retryAt - now))
                } else {
                    notify(.leaderUnknown(error))
                }
                if error.code == .subscriptionRefused { emit(.resumeSubscriptionWaiters(.failure(error))) }
            case .detectLeader: emit(.detectLeader)
            case .detectionFailed(let error, let retryAt):
                if !isSubscribed { subscribeError = error }
                notify(.leaderDetectionFailed(error, retryAfter: retryAt - now))
            case .limitReached(let name, let message): notify(.limitReached(name: name, message: message))
            case .frameworkRemoved(let id): frameworkRemoved(id, at: now)
            case .superseded: superseded(at: now)
            }
        }
    }

    private mutating func connect(_ connection: ConnectionID, _ endpoint: MasterEndpoint, _ frameworkID: String?) {
        let wanted = wantedRoles
        suppressedRoles = offers.roles.filter { !wanted.contains($0) }
        let call = SchedulerCall.subscribe(
            .init(frameworkInfo: configuration.frameworkInfo(id: frameworkID), suppressedRoles: suppressedRoles))
        emit(.subscribe(connection, url: endpoint.url, call, frameworkID: frameworkID))
    }

    private mutating func established(_ frameworkID: String, isNew: Bool, at now: Instant) {
        subscribeError = nil
        tasks.frameworkID = frameworkID
        if isNew { emit(.saveFrameworkID(frameworkID)) }
        notify(.subscribed(frameworkID: frameworkID, master: subscription.endpoint.description))
        emit(.resumeSubscriptionWaiters(.success(frameworkID)))
        offers.subscribed(suppressed: suppressedRoles, at: now)
        if shutdown?.teardown == true { return sendTeardown() }
        tasks.subscribed(isNewFramework: isNew, at: now)
        operations.subscribed(isNewFramework: isNew, at: now)
    }

    private mutating func lost(_ reason: String, at now: Instant) {
        notify(.disconnected(reason: reason))
        forgetCalls(reason, at: now)
        apply(offers.disconnected(), at: now)
        tasks.disconnected()
        operations.disconnected()
    }

    /// The answers to calls of the lost stream do not come any more.
    private mutating func forgetCalls(_ reason: String, at now: Instant) {
        forgetHeld(at: now)
        let outstanding = calls
        calls = [:]
        for (_, purpose) in outstanding.sorted(by: { $0.key.number < $1.key.number }) {
            switch purpose {
            case .accept(let taskIDs, _):
                for id in taskIDs { tasks.doubt(id, "the connection broke during its ACCEPT: \(reason)") }
            case .acknowledge(let taskID, let uuid): tasks.acknowledged(taskID, uuid, accepted: false, at: now)
            case .updateFramework(_, let waiter):
                emit(
                    .resumeUpdate(
                        waiter,
                        .failure(
                            MesosSchedulerError(
                                .callFailed,
                                "the connection broke before the answer to UPDATE_FRAMEWORK: \(reason); the next "
                                    + "subscription introduces the framework as before"))))
            case .operations(let id, _): operations.doubt(id)
            case .acknowledgeOperation(let uuid):
                operations.acknowledgements.finished(uuid, accepted: false, at: now)
            // The next subscription sends it again, or is told that the framework is gone.
            case .teardown: shutdown?.isTeardownSent = false
            default: break
            }
        }
    }

    private mutating func frameworkRemoved(_ id: String, at now: Instant) {
        forgetCalls("framework removed", at: now)
        apply(offers.disconnected(), at: now)
        tasks.disconnected()
        operations.disconnected()
        emit(.saveFrameworkID(nil))
        storeForgetsAll()
        // During a teardown that is what was wanted.
        if shutdown?.teardown == true { return finish(nil, isTornDown: true, at: now) }
        notify(.frameworkRemoved(id: id))
        tasks.frameworkRemoved(id)
        operations.frameworkRemoved(id)
    }

    private mutating func superseded(at now: Instant) {
        let id = frameworkID ?? ""
        let error = MesosSchedulerError(
            .superseded,
            "another scheduler has subscribed with framework id \(id) and owns the framework now; "
                + "this one has stopped")
        notify(.superseded(frameworkID: id))
        emit(.resumeSubscriptionWaiters(.failure(error)))
        finish(error, isTornDown: false, at: now)
    }
}
