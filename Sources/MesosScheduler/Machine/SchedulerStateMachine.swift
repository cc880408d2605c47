package import MachineSupport
import MesosAPI

/// All decisions of the framework, as a value: inputs and the time go in, effects come out. It has no connection, no
/// clock and no randomness besides its seed, so that a test writes inputs and reads effects. ``Scheduler`` owns one.
/// Its parts are ``SubscriptionMachine``, ``OfferMachine``, ``TaskMachine``, ``OperationMachine`` and ``StoreQueue``.
package struct SchedulerStateMachine: Sendable {
    struct Shutdown: Sendable {
        var teardown: Bool
        /// Whether a TEARDOWN has no answer yet, or was accepted.
        var isTeardownSent = false
        /// Whether a TEARDOWN was sent at any time, so that the master may have ended the framework.
        var wasTeardownSent = false
    }

    /// Its framework part changes with UPDATE_FRAMEWORK.
    var configuration: SchedulerConfiguration
    let matcher: any TaskMatcher
    let builder: any TaskBuilder
    var subscription: SubscriptionMachine
    var offers: OfferMachine
    var tasks: TaskMachine
    var operations: OperationMachine
    var store: StoreQueue?
    var random: SeededRandom
    var shutdown: Shutdown?
    /// The error for later requests, once the machine has stopped.
    var stopped: MesosSchedulerError?
    private var recovered: [StoredTask] = []
    var suppressedRoles: [String] = []
    var statistics: AgentStatisticsTable
    var portDenylist: PortDenylist
    var maintenance = MaintenanceTable()
    /// The time since 1970 at an instant.
    var wallClock: (unixTime: Duration, at: Instant)?
    /// Whether requests are left that may find room in the open offers.
    var hasMoreToPlace = false
    var cycledRoles: Set<String> = []
    var capacityRound = CapacityRound()

    /// - Parameters:
    ///   - detectsLeader: subscribe with the detected leader instead of the masters of the configuration.
    ///   - storesTasks: whether there is a task store, which must have saved tasks and updates before they count.
    ///   - epoch: the time since 1970 at the origin of the clock that drives the machine.
    ///   - seed: seed of the random numbers, for the jitter of waits and the choice of ports.
    package init(
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
        portDenylist = PortDenylist(lifetime: configuration.placement.portDenylistDuration)
        self.random = random
    }

    package var frameworkID: String? { subscription.frameworkID }
    package var isSubscribed: Bool { subscription.isSubscribed }
    package var framework: FrameworkConfiguration { configuration.framework }
    package var snapshots: [TaskSnapshot] { tasks.records.snapshots(frameworkID: tasks.frameworkID) }
    package func agentStatistics(at now: Instant) -> [AgentStatistics] { statistics.current(at: now) }

    package mutating func handle(_ input: SchedulerInput, at now: Instant, _ effects: inout SchedulerEffects) {
        handle(CollectionOfOne(input), at: now, &effects)
    }

    /// Handles several inputs in their order, and places waiting requests once, after the last one.
    package mutating func handle(
        _ inputs: some Collection<SchedulerInput>, at now: Instant, _ effects: inout SchedulerEffects
    ) {
        for input in inputs { take(input, at: now, &effects) }
        settle(at: now, &effects)
    }

    private mutating func take(_ input: SchedulerInput, at now: Instant, _ effects: inout Effects) {
        if let stopped { return refuse(input, stopped, &effects) }
        switch input {
        case .start(let frameworkID):
            let id = recover(recovered, frameworkID: frameworkID, &effects)
            recovered = []
            follow(subscription.start(frameworkID: id, at: now, &effects), at: now, &effects)
        case .subscriptionAccepted(let connection): subscription.accepted(connection)
        case .subscriptionEnded(let connection, let failure):
            follow(subscription.failed(connection, failure, at: now, &effects), at: now, &effects)
        case .leaderDetected(let url): follow(subscription.leaderDetected(url, at: now, &effects), at: now, &effects)
        case .leaderDetectionFailed(let reason): subscription.leaderDetectionFailed(reason, at: now, &effects)
        case .updateFramework(let framework, let waiter): update(framework, waiter, &effects)
        case .event(let connection, let event):
            if connection == subscription.connection { received(event, on: connection, at: now, &effects) }
        case .callFinished(let call, let outcome): callFinished(call, outcome, at: now, &effects)
        case .recover(let stored): recovered = stored
        case .stored(let ticket, let result): saveFinished(ticket, result, at: now, &effects)
        case .adopt(let taskID, let waiter): tasks.adopt(taskID, waiter, &effects)
        case .launch(let request, let timeout):
            if let error = launchObstacle(request.id) { return refuse(input, error, &effects) }
            tasks.launch(request, timeout: timeout, at: now, &effects)
        case .launchGroup(let group, let timeout):
            if let error = launchObstacle(group.id) { return refuse(input, error, &effects) }
            tasks.launchGroup(group, timeout: timeout, at: now, &effects)
        case .cancelGroupLaunch(let groupID):
            let error = MesosSchedulerError(.cancelled, "the launch of task group '\(groupID)' was cancelled")
            tasks.abandonGroup(groupID, error, at: now, &effects)
        case .cancelLaunch(let taskID): tasks.cancelLaunch(taskID, at: now, &effects)
        case .kill(let taskID, let grace, let waiter, let timeout):
            tasks.kill(taskID, gracePeriod: grace, waiter: waiter, timeout: timeout, at: now, &effects)
        case .waitForEnd(let taskID, let waiter): tasks.wait(for: taskID, waiter, &effects)
        case .cancelWaiter(let waiter):
            let error = MesosSchedulerError(.cancelled, "waiting for the end of a task was cancelled")
            tasks.cancelWaiter(waiter, error, &effects)
        case .perform(let request, let waiter, let timeout):
            if shutdown != nil { return refuse(input, Self.shuttingDown, &effects) }
            operations.perform(request, waiter: waiter, timeout: timeout, at: now, &effects)
        case .cancelOperations(let waiter): operations.cancel(waiter, &effects)
        case .denyPorts(let ports, let agentID, let hostname):
            deny(.init(agentID: agentID, agentHostname: hostname, ports: ports), at: now, &effects)
        case .wallClock(let unixTime): wallClock = (unixTime, now)
        case .wakeUp: wakeUp(at: now, &effects)
        case .shutdown(let teardown, let timeout):
            beginShutdown(teardown: teardown, timeout: timeout, at: now, &effects)
        case .handOver: handOver(&effects)
        }
    }

    static let shuttingDown = MesosSchedulerError(.shuttingDown, "the scheduler is shutting down")

    /// Why nothing can be launched now, if so. `mutating`, because otherwise every launch would copy the machine.
    private mutating func launchObstacle(_ id: String) -> MesosSchedulerError? {
        shutdown != nil ? Self.shuttingDown : store?.failure.map { Self.notStored(id, $0) }
    }

    private func refuse(_ input: SchedulerInput, _ error: MesosSchedulerError, _ effects: inout Effects) {
        switch input {
        case .launch(let request, _): effects.append(.resumeLaunch(taskID: request.id, .failure(error)))
        case .launchGroup(let group, _): effects.append(.resumeGroupLaunch(groupID: group.id, .failure(error)))
        case .kill(let taskID, _, let waiter, _), .waitForEnd(let taskID, let waiter):
            effects.append(.resumeWaiter(waiter, tasks.ended[taskID].map { .success($0.outcome) } ?? .failure(error)))
        case .updateFramework(_, let waiter): effects.append(.resumeUpdate(waiter, .failure(error)))
        case .adopt(_, let waiter): effects.append(.resumeAdopter(waiter, .failure(error)))
        case .perform(_, let waiter, _): effects.append(.resumeOperations(waiter, .failure(error)))
        case .shutdown, .handOver: effects.append(.finished(nil))
        default: break
        }
    }

    // MARK: Timers

    /// The number of timers handled at once, so that other work need not wait for all of them.
    private static let timersAtOnce = 1_000

    private mutating func wakeUp(at now: Instant, _ effects: inout Effects) {
        // Only the timers that are due now: a timer that one of them sets for this moment waits for the next wake-up.
        var due: [SchedulerTimer] = []
        while due.count < Self.timersAtOnce, let timer = effects.base.timers.popDue(at: now)?.timer {
            due.append(timer)
        }
        for timer in due where stopped == nil { fired(timer, at: now, &effects) }
    }

    private mutating func fired(_ timer: SchedulerTimer, at now: Instant, _ effects: inout Effects) {
        switch timer {
        case .subscription(let timer): follow(subscription.fired(timer, at: now, &effects), at: now, &effects)
        case .offers(let timer): offers.fired(timer, at: now, &effects)
        case .tasks(let timer): tasks.fired(timer, notSubscribed: missingSubscription, at: now, &effects)
        case .operations(let timer): operations.fired(timer, notSubscribed: missingSubscription, at: now, &effects)
        case .store(let timer): storeTimerFired(timer, at: now, &effects)
        case .shutdown: shutdownTimedOut(at: now, &effects)
        case .teardown: sendTeardown(&effects)
        case .moreWork, .preferredAgents: break  // Handled by `settle`, after every input.
        case .statistics: publishStatistics(at: now, &effects)
        case .deniedPorts: expireDeniedPorts(at: now, &effects)
        case .drain(let agentID): drainDue(agentID, at: now, &effects)
        }
    }

    private var missingSubscription: MesosSchedulerError? {
        isSubscribed ? nil : subscription.lastError ?? MesosSchedulerError(.notSubscribed, "no answer yet")
    }

    /// After every input: places waiting requests, gives back offers that are not needed, and saves changes.
    private mutating func settle(at now: Instant, _ effects: inout Effects) {
        guard stopped == nil else { return }
        noteNewDemand()
        if subscription.isSubscribed {
            if !offers.intake.isEmpty { takeOffers(at: now, &effects) }
            if shutdown == nil {
                placeOperations(at: now, &effects)
                place(at: now, &effects)
                noteNewDemand()
                // Requests that were not matched yet do not count as passed over.
                if !hasMoreToPlace {
                    reportCapacity(at: now, &effects)
                    failOverdue(at: now, &effects)
                }
            }
            settleOffers(at: now, &effects)
        }
        saveChanges(at: now, &effects)
        finishIfDrained(at: now, &effects)
    }
}
