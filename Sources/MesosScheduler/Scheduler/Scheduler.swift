public import Logging
import MachineSupport
public import ServiceLifecycle

/// A Mesos framework: launches tasks on a cluster, follows them, and comes back by itself from whatever happens to the
/// connection or the master.
///
/// ```swift
/// let scheduler = Scheduler(
///     configuration: .init(masters: ["http://localhost:5050"], framework: .init(name: "example")), logger: logger)
/// let service = Task { try await scheduler.run() }
/// let task = try await scheduler.launch(
///     TaskRequest(id: "hello-1", resources: .init(cpus: 0.1, memory: 32), command: .init(value: "sleep 60")),
///     timeout: .seconds(30))
/// _ = try await scheduler.kill(task.taskID, timeout: .seconds(30))
/// await scheduler.shutdown(teardown: true, timeout: .seconds(10))
/// ```
///
/// Every call and event of the scheduler API is in its hands:
///
/// | call | who sends it |
/// | --- | --- |
/// | SUBSCRIBE | ``run()``, and again after each disconnection |
/// | TEARDOWN | ``shutdown(teardown:timeout:)`` |
/// | ACCEPT | ``launch(_:timeout:)`` for tasks, ``perform(_:on:role:timeout:)`` for operations on resources |
/// | DECLINE, REVIVE, SUPPRESS | by itself, after what is waiting |
/// | ACCEPT_INVERSE_OFFERS, DECLINE_INVERSE_OFFERS | by itself, as ``SchedulerConfiguration/Offers/inverseOfferPolicy`` says |
/// | KILL | ``kill(_:gracePeriod:timeout:)`` |
/// | SHUTDOWN | ``shutdownExecutor(_:on:)`` |
/// | MESSAGE | ``sendFrameworkMessage(executorID:agentID:data:)`` |
/// | REQUEST | ``requestResources(_:)`` |
/// | ACKNOWLEDGE, ACKNOWLEDGE_OPERATION_STATUS | by itself, when the effect of the update is stored |
/// | RECONCILE, RECONCILE_OPERATIONS | by itself, after each subscription and in doubt; see also ``reconcile(_:)`` |
/// | UPDATE_FRAMEWORK | ``updateFramework(_:)`` |
///
/// | event | what comes of it |
/// | --- | --- |
/// | SUBSCRIBED, ERROR | ``waitUntilSubscribed(timeout:)``; ``SchedulerNotice/subscribed(frameworkID:master:)`` and others |
/// | OFFERS, RESCIND | what waits is placed, the rest goes back |
/// | INVERSE_OFFERS, RESCIND_INVERSE_OFFER | ``SchedulerNotice/maintenanceScheduled(agentID:_:)``, ``SchedulerNotice/inverseOfferRescinded(id:)`` |
/// | UPDATE | launches and kills return; notices such as ``SchedulerNotice/taskEnded(_:)``; ``tasks()`` |
/// | UPDATE_OPERATION_STATUS | ``perform(_:on:role:timeout:)`` returns; ``SchedulerNotice/operationStatus(_:)`` |
/// | MESSAGE | ``SchedulerNotice/executorMessage(agentID:executorID:data:)`` |
/// | FAILURE | ``SchedulerNotice/agentFailed(agentID:executorID:status:)`` |
/// | HEARTBEAT | their absence ends the subscription (``SchedulerConfiguration/Subscription/maximumMissedHeartbeats``) |
/// | of a type that is not known | ``SchedulerNotice/unknownEvent(type:)`` |
///
/// What it decides is in ``SchedulerStateMachine``; this actor feeds it and performs its actions. Calls in which the order
/// counts (ACCEPT, KILL, DECLINE, RECONCILE, REVIVE, SUPPRESS) are sent one after the other on one connection: a KILL that
/// overtakes its ACCEPT, or a RECONCILE that does, would get an answer that means the opposite. Acknowledgements have a
/// connection of their own. On both a call does not wait for the answer to the one before (pipelining), as in Mesos' own
/// scheduler library; only acknowledgements that come while others have no answer are gathered, up to 32.
public actor Scheduler: Service {
    typealias Waiting<Success> = CheckedContinuation<Result<Success, MesosSchedulerError>, Never>

    /// How a launch has ended. An object, so that one that waits has no room for it.
    final class LaunchEnd: Sendable {
        let result: Result<LaunchedTask, MesosSchedulerError>

        init(_ result: Result<LaunchedTask, MesosSchedulerError>) { self.result = result }
    }

    /// What the scheduler was told.
    public nonisolated let configuration: SchedulerConfiguration
    private let matcher: any TaskMatcher
    private let builder: any TaskBuilder
    let frameworkIDStore: any FrameworkIDStore
    let masterDetector: (any MasterDetector)?
    let taskStore: (any TaskStore)?
    let logger: Logger
    let metrics = SchedulerMetrics()
    private nonisolated let broadcaster: NoticeBroadcaster
    /// Only the latest counts.
    private nonisolated let statistics = Broadcaster<[AgentStatistics]>(buffer: 1)
    let clock: SchedulerClock

    private var machine: SchedulerStateMachine
    var network = SchedulerNetwork()
    var isRunning = false
    private var isFinished = false
    /// Whether ``run()`` has left the cluster and is about to return.
    package var isEnding: Bool { isRunning && isFinished }
    private var endOfRunWaiters: [CheckedContinuation<Void, Never>] = []
    private var finishError: MesosSchedulerError?
    private var finishWaiters: [CheckedContinuation<Void, Never>] = []

    var launches: [String: CheckedContinuation<LaunchEnd, Never>] = [:]
    var groupLaunches: [String: Waiting<[LaunchedTask]>] = [:]
    var adopters: [WaiterID: Waiting<LaunchedTask>] = [:]
    var endWaiters: [WaiterID: Waiting<TaskOutcome>] = [:]
    var operationWaiters: [WaiterID: Waiting<[OperationOutcome]>] = [:]
    private var subscriptionWaiters: [Int: Waiting<String>] = [:]
    private var waiterCount = 0
    private var lastSubscribeError: MesosSchedulerError?

    private var timer: (at: Instant, task: Task<Void, Never>)?
    private var wakeUpAt: Instant?
    /// The id that the store does not have yet; nil inside: none is to be kept.
    var unsavedFrameworkID: String??
    var frameworkIDSaver: Task<Void, Never>?
    var detection: Task<Void, Never>?
    var updates: [WaiterID: Waiting<FrameworkConfiguration>] = [:]
    var lastStore: Task<Void, Never>?
    var callers: [Int: CheckedContinuation<CallOutcome, Never>] = [:]
    var callerCount = 0
    /// Launches that were asked for in the last moment.
    var gatheredLaunches: [SchedulerInput] = []

    /// - Parameters:
    ///   - matcher: decides which agent runs which task.
    ///   - builder: makes the TaskInfo of a request.
    ///   - frameworkIDStore: keeps the framework id for the next run.
    ///   - masterDetector: finds the leading master and follows it; nil: the masters of the configuration are asked, and
    ///     their redirects followed.
    ///   - taskStore: keeps the tasks for the next run; nil: a scheduler that starts again knows nothing of them, and kills
    ///     what it finds after `tasks.orphanGracePeriod`.
    ///   - clock: what all waits and deadlines go by.
    public init(
        configuration: SchedulerConfiguration, matcher: any TaskMatcher = BestFitMatcher(),
        builder: any TaskBuilder = DefaultTaskBuilder(),
        frameworkIDStore: any FrameworkIDStore = MemoryFrameworkIDStore(),
        taskStore: (any TaskStore)? = nil,
        masterDetector: (any MasterDetector)? = nil,
        logger: Logger = Logger(label: "mesos-scheduler"),
        clock: any Clock<Duration> = ContinuousClock()
    ) {
        self.configuration = configuration
        self.matcher = matcher
        self.builder = builder
        self.frameworkIDStore = frameworkIDStore
        self.taskStore = taskStore
        self.masterDetector = masterDetector
        self.logger = logger
        let schedulerClock = SchedulerClock(clock)
        self.clock = schedulerClock
        broadcaster = NoticeBroadcaster(
            maximumCount: configuration.limits.bufferedNotices,
            maximumBytes: configuration.limits.bufferedNoticeBytes)
        machine = SchedulerStateMachine(
            configuration: configuration, matcher: matcher, builder: builder, detectsLeader: masterDetector != nil,
            storesTasks: taskStore != nil, epoch: schedulerClock.epoch, seed: .random(in: 0 ... .max))
    }

    // MARK: Running

    /// Subscribes and stays subscribed until ``shutdown(teardown:timeout:)``, a graceful shutdown or a cancellation; then
    /// ends or leaves the framework as configured. It can be run again afterwards: a run that begins before the last one has
    /// returned from its shutdown waits for that.
    ///
    /// - Throws: ``MesosSchedulerError``: `invalidRequest` for a configuration that cannot work, `superseded` when another
    ///   scheduler took the framework over, `callFailed` when the teardown was not confirmed in time; what the framework
    ///   id store throws, and `other` when it does not load within `persistence.frameworkIDStoreTimeout`: to begin without the id would
    ///   leave the tasks of the last run to nobody. What the task store throws: who cannot read what it kept would forget its tasks.
    public func run() async throws { try await run {} }

    /// - Parameter onEnd: called as the run ends, before anybody can see that it has.
    package func run(onEnd: @Sendable () -> Void) async throws {
        // An earlier run that has left the cluster may still be closing its connections.
        while isEnding { await withCheckedContinuation { endOfRunWaiters.append($0) } }
        guard !isRunning else { throw MesosSchedulerError(.invalidRequest, "the scheduler runs already") }
        isRunning = true
        defer {
            isRunning = false
            onEnd()
            let waiters = endOfRunWaiters
            endOfRunWaiters = []
            for waiter in waiters { waiter.resume() }
        }
        if isFinished { renew() }
        do {
            try configuration.validate(detectsLeader: masterDetector != nil)
            let frameworkID = try await loadFrameworkID()
            if let tasks = try await loadTasks() { process(.recover(tasks)) }
            network.open(configuration)
            process(.start(frameworkID: frameworkID))
        } catch {
            let known =
                error as? MesosSchedulerError
                ?? MesosSchedulerError(
                    .other, "the framework id store or the task store cannot be read", underlying: error)
            resumeSubscriptionWaiters(.failure(known))
            await closeNetwork()
            await taskStore?.close()
            throw known
        }
        await withTaskCancellationOrGracefulShutdownHandler {
            await finished()
        } onCancelOrGracefulShutdown: {
            Task { await self.stop() }
        }
        timer?.task.cancel()
        timer = nil
        detection?.cancel()
        detection = nil
        await finishSavingFrameworkID()
        await finishStoring()
        await closeNetwork()
        if let finishError { throw finishError }
    }

    private func renew() {
        isFinished = false
        finishError = nil
        lastSubscribeError = nil
        var current = configuration
        current.framework = machine.framework
        machine = SchedulerStateMachine(
            configuration: current, matcher: matcher, builder: builder, detectsLeader: masterDetector != nil,
            storesTasks: taskStore != nil, epoch: clock.epoch, seed: .random(in: 0 ... .max))
    }

    private func stop() {
        process(.shutdown(teardown: configuration.shutdown.sendsTeardown, timeout: configuration.shutdown.timeout))
    }

    private func finished() async {
        guard !isFinished else { return }
        await withCheckedContinuation { finishWaiters.append($0) }
    }

    /// Ends ``run()``, and waits until it has left the cluster.
    ///
    /// - Parameters:
    ///   - teardown: ends the framework and all its tasks. Without it they live on for the framework's failover timeout.
    ///   - timeout: how long the master may take.
    public func shutdown(teardown: Bool, timeout: Duration) async {
        guard isRunning else { return }
        process(.shutdown(teardown: teardown, timeout: timeout))
        await finished()
    }

    /// Returns when a master has accepted the framework.
    ///
    /// - Throws: `notSubscribed` after the timeout, with the last failure; `subscriptionRefused` as soon as a master
    ///   refuses the framework.
    public func waitUntilSubscribed(timeout: Duration) async throws(MesosSchedulerError) {
        if machine.isSubscribed { return }
        waiterCount += 1
        let id = waiterCount
        let deadline = Task { [clock] in
            try await clock.sleep(clock.now() + timeout)
            self.subscriptionWaitEnded(id, timeout: timeout)
        }
        defer { deadline.cancel() }
        let result: Result<String, MesosSchedulerError> = await withTaskCancellationHandler {
            await withCheckedContinuation { subscriptionWaiters[id] = $0 }
        } onCancel: {
            Task { await self.subscriptionWaitEnded(id, timeout: nil) }
        }
        _ = try result.get()
    }

    /// - Parameter timeout: the one that is over; nil when the caller was cancelled.
    private func subscriptionWaitEnded(_ id: Int, timeout: Duration?) {
        guard let waiter = subscriptionWaiters.removeValue(forKey: id) else { return }
        guard let timeout else {
            return waiter.resume(
                returning: .failure(MesosSchedulerError(.cancelled, "waiting for the subscription was cancelled")))
        }
        let why =
            lastSubscribeError?.message
            ?? (!isRunning
                ? "the scheduler does not run"
                : masterDetector == nil ? "no answer came" : "the detection has not named a leading master yet")
        waiter.resume(
            returning: .failure(
                MesosSchedulerError(
                    .notSubscribed,
                    "no master of \(mastersText) accepted the framework within \(timeout.text): \(why)",
                    underlying: lastSubscribeError)))
    }

    /// Whether anybody waits for a subscription, for tests that are to begin after that.
    var isWaitedFor: Bool { !subscriptionWaiters.isEmpty }

    private func resumeSubscriptionWaiters(_ result: Result<String, MesosSchedulerError>) {
        let waiters = subscriptionWaiters.values
        subscriptionWaiters = [:]
        for waiter in waiters { waiter.resume(returning: result) }
    }

    // MARK: State

    func newWaiter() -> WaiterID {
        waiterCount += 1
        return WaiterID(waiterCount)
    }

    /// The framework id; nil before the first subscription.
    public var frameworkID: String? { machine.frameworkID }

    public var isSubscribed: Bool { machine.isSubscribed }

    /// How the framework introduces itself: as configured, or as ``updateFramework(_:)`` has changed it.
    public var framework: FrameworkConfiguration { machine.framework }

    /// The tasks that have not ended, in the order of their ids.
    public nonisolated func tasks() async -> [TaskSnapshot] {
        // Not on the actor: to put them together takes a while when there are many.
        let (tasks, frameworkID) = await table
        return tasks.snapshots(frameworkID: frameworkID)
    }

    var table: (tasks: TaskTable, frameworkID: String) { (machine.tasks.records, machine.tasks.frameworkID) }

    /// What agents offered when they were last seen, for up to ``SchedulerConfiguration/AgentStatistics/lifetime``, in the order of
    /// their ids.
    public func agentStatistics() -> [AgentStatistics] { machine.agentStatistics(at: clock.now()) }

    /// The same every ``SchedulerConfiguration/AgentStatistics/publishInterval`` when it has changed. Every caller has a stream of
    /// its own; a listener that does not keep up gets the latest.
    public nonisolated func agentStatisticsUpdates() -> AsyncStream<[AgentStatistics]> { statistics.listen() }

    /// What happens from now on. Every caller has a stream of its own; a listener that does not keep up loses the oldest.
    public nonisolated func notices() -> AsyncStream<SchedulerNotice> { broadcaster.listen() }

    // MARK: The machine

    func process(_ input: SchedulerInput) { process(CollectionOfOne(input)) }

    /// Inputs that have come together, behind the launches that wait to be looked at.
    func process(_ inputs: some Collection<SchedulerInput>) {
        if !gatheredLaunches.isEmpty { processGatheredLaunches() }
        if inputs.contains(where: \.hasCalendarTimes) {
            handle(CollectionOfOne(.wallClock(unixTime: SchedulerClock.unixTime())))
        }
        handle(inputs)
    }

    func handle(_ inputs: some Collection<SchedulerInput>) {
        for action in machine.handle(inputs, at: clock.now()) { perform(action) }
        flushCalls()
    }

    private func perform(_ action: SchedulerAction) {
        switch action {
        case .subscribe(let connection, let url, let call, let frameworkID):
            subscribe(connection, url: url, call, frameworkID: frameworkID)
        case .closeSubscription(let connection): closeSubscription(connection)
        case .detectLeader: detectLeader()
        case .resumeUpdate(let waiter, let result): updates.removeValue(forKey: waiter)?.resume(returning: result)
        case .send(let id, let call, let lane, let connection, let frameworkID):
            send(call, frameworkID: frameworkID, origin: .machine(id), lane: lane, connection: connection)
        case .saveFrameworkID(let id): save(frameworkID: id)
        case .store(let ticket, let changes): store(ticket, changes)
        case .resumeGroupLaunch(let groupID, let result):
            if case .failure(let error) = result { metrics.count("launch_failures", ("code", error.code.rawValue)) }
            groupLaunches.removeValue(forKey: groupID)?.resume(returning: result)
        case .resumeAdopter(let waiter, let result): adopters.removeValue(forKey: waiter)?.resume(returning: result)
        case .resumeLaunch(let taskID, let result):
            if case .failure(let error) = result { metrics.count("launch_failures", ("code", error.code.rawValue)) }
            launches.removeValue(forKey: taskID)?.resume(returning: LaunchEnd(result))
        case .resumeWaiter(let waiter, let result): endWaiters.removeValue(forKey: waiter)?.resume(returning: result)
        case .resumeOperations(let waiter, let result):
            operationWaiters.removeValue(forKey: waiter)?.resume(returning: result)
        case .resumeSubscriptionWaiters(let result): resumeSubscriptionWaiters(result)
        case .notify(let notice): publish(notice)
        case .publishStatistics(let agents): statistics.send(agents)
        case .setTimer(let at): setTimer(at)
        case .finished(let error):
            isFinished = true
            finishError = error
            resumeSubscriptionWaiters(.failure(error ?? SchedulerStateMachine.shuttingDown))
            let waiters = finishWaiters
            finishWaiters = []
            for waiter in waiters { waiter.resume() }
        }
    }

    func publish(_ notice: SchedulerNotice) {
        switch notice {
        case .subscribeFailed(let error, _), .leaderUnknown(let error), .leaderDetectionFailed(let error, _):
            lastSubscribeError = error
        default: break
        }
        logger.log(notice)
        metrics.count(notice)
        broadcaster.send(notice)
    }

    /// One timer for everything. It may ring early, which does no harm, so it is only replaced by an earlier one.
    private func setTimer(_ at: Instant?) {
        wakeUpAt = at
        guard let at else {
            timer?.task.cancel()
            timer = nil
            return
        }
        if let timer {
            guard at < timer.at else { return }
            timer.task.cancel()
        }
        timer = (
            at,
            Task { [clock] in
                guard (try? await clock.sleep(at)) != nil else { return }
                self.timerRang(at)
            }
        )
    }

    private func timerRang(_ at: Instant) {
        guard timer?.at == at else { return }
        timer = nil
        process(.wakeUp)
        if timer == nil { setTimer(wakeUpAt) }
    }
}
