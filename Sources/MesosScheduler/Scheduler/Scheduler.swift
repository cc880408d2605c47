public import Logging
import MachineSupport
public import ServiceLifecycle

/// A Mesos framework: launches tasks on a cluster, follows them, and recovers from every loss of connection or master.
///
/// It handles every call and event of the scheduler API; see <doc:CallsAndEvents>. A state machine decides; this actor
/// feeds it and performs its effects. Calls whose order matters (ACCEPT, KILL, DECLINE, RECONCILE, REVIVE, SUPPRESS) go
/// one after the other over one connection, because a KILL or RECONCILE must not overtake its ACCEPT. Acknowledgements
/// have a connection of their own. Calls do not wait for earlier answers (pipelining), as in Mesos' own scheduler
/// library; only acknowledgements are gathered, up to 32, while others have no answer.
public actor Scheduler: Service {
    typealias Callers<Key: Hashable & Sendable, Success: Sendable> = Waiters<Key, Success, MesosSchedulerError>

    /// The configuration given to the initializer.
    public nonisolated let configuration: SchedulerConfiguration
    private let matcher: any TaskMatcher
    private let builder: any TaskBuilder
    let frameworkIDStore: any FrameworkIDStore
    let masterDetector: (any MasterDetector)?
    let taskStore: (any TaskStore)?
    let failedTaskReader: (any FailedTaskReader)?
    let logger: Logger
    let metrics = SchedulerMetrics()
    private nonisolated let broadcaster: NoticeBroadcaster
    /// A listener needs only the latest value.
    private nonisolated let statistics = Broadcaster<[AgentStatistics]>(buffer: 1)
    let clock: MachineClock

    private var machine: SchedulerStateMachine
    private var effects = SchedulerEffects()
    var network = SchedulerNetwork()
    var isRunning = false
    private var isFinished = false
    /// Whether ``run()`` has left the cluster and is about to return.
    package var isEnding: Bool { isRunning && isFinished }
    private var finishError: MesosSchedulerError?
    private var isHandedOver = false

    let launches = Callers<String, LaunchedTask>()
    let groupLaunches = Callers<String, [LaunchedTask]>()
    let adopters = Callers<WaiterID, LaunchedTask>()
    let endWaiters = Callers<WaiterID, TaskOutcome>()
    let operationWaiters = Callers<WaiterID, [OperationOutcome]>()
    let updateWaiters = Callers<WaiterID, FrameworkConfiguration>()
    let callWaiters = Callers<WaiterID, CallOutcome>()
    private let subscriptionWaiters = Callers<WaiterID, String>()
    private let finishWaiters = Callers<WaiterID, Void>()
    private let endOfRunWaiters = Callers<WaiterID, Void>()
    private var waiterCount = 0
    private var lastSubscribeError: MesosSchedulerError?

    private var timer: (at: Instant, task: Task<Void, Never>)?
    /// The framework id still to be saved. Outer `nil`: nothing to save; inner `nil`: delete the stored id.
    var unsavedFrameworkID: String??
    var frameworkIDSaver: Task<Void, Never>?
    var detection: Task<Void, Never>?
    var lastStore: Task<Void, Never>?
    var gatheredLaunches: [SchedulerInput] = []

    /// - Parameters:
    ///   - frameworkIDStore: keeps the framework id for the next run.
    ///   - taskStore: keeps the tasks for the next run. With `nil`, a scheduler that starts again does not know them,
    ///     and kills unknown tasks after `tasks.orphanGracePeriod`.
    ///   - masterDetector: follows the leading master; `nil` for the masters of the configuration and their redirects.
    ///   - failedTaskReader: reads docker's reason for a container that it could not create. With `nil`, errors do not have
    ///     it, and host ports that docker cannot bind are used again.
    ///   - clock: the clock of all waits and deadlines.
    public init(
        configuration: SchedulerConfiguration, matcher: any TaskMatcher = BestFitMatcher(),
        builder: any TaskBuilder = DefaultTaskBuilder(),
        frameworkIDStore: any FrameworkIDStore = MemoryFrameworkIDStore(), taskStore: (any TaskStore)? = nil,
        masterDetector: (any MasterDetector)? = nil, failedTaskReader: (any FailedTaskReader)? = nil,
        logger: Logger = Logger(label: "mesos-scheduler"),
        clock: any Clock<Duration> = ContinuousClock()
    ) {
        self.configuration = configuration
        self.matcher = matcher
        self.builder = builder
        self.frameworkIDStore = frameworkIDStore
        self.taskStore = taskStore
        self.masterDetector = masterDetector
        self.failedTaskReader = failedTaskReader
        self.logger = logger
        let schedulerClock = MachineClock(clock)
        self.clock = schedulerClock
        broadcaster = NoticeBroadcaster(configuration.limits)
        machine = SchedulerStateMachine(
            configuration: configuration, matcher: matcher, builder: builder, detectsLeader: masterDetector != nil,
            storesTasks: taskStore != nil, epoch: schedulerClock.epoch, seed: .random(in: 0 ... .max))
    }

    // MARK: Running

    /// Subscribes and stays subscribed until ``shutdown(teardown:timeout:)``, a graceful shutdown or a cancellation;
    /// then ends or leaves the framework as configured. It can be called again afterwards.
    ///
    /// - Throws: ``MesosSchedulerError``: `invalidRequest` for an invalid configuration, `superseded` when another
    ///   scheduler took the framework over, `callFailed` when the teardown was not confirmed in time, `other` or
    ///   `taskStoreFailed` when a store does not load in time; and the errors of the stores.
    public func run() async throws { try await run {} }

    /// - Parameter onEnd: called at the end of the run, before ``isEnding`` becomes `false`.
    package func run(onEnd: @Sendable () -> Void) async throws {
        // An earlier run that has left the cluster may still be closing its connections.
        while isEnding { _ = await endOfRunWaiters.wait(for: newWaiter()) {} }
        guard !isRunning else { throw MesosSchedulerError(.invalidRequest, "the scheduler runs already") }
        isRunning = true
        defer {
            isRunning = false
            onEnd()
            endOfRunWaiters.resumeAll(.success(()))
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
            subscriptionWaiters.resumeAll(.failure(known))
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
        if isHandedOver {
            forgetStores()
        } else {
            await finishSavingFrameworkID()
            await finishStoring()
        }
        await closeNetwork()
        if let finishError { throw finishError }
    }

    private func renew() {
        isFinished = false
        isHandedOver = false
        finishError = nil
        lastSubscribeError = nil
        var current = configuration
        current.framework = machine.framework
        effects = SchedulerEffects()
        machine = SchedulerStateMachine(
            configuration: current, matcher: matcher, builder: builder, detectsLeader: masterDetector != nil,
            storesTasks: taskStore != nil, epoch: clock.epoch, seed: .random(in: 0 ... .max))
    }

    /// Ends ``run()`` at once and leaves everything as it is, because another scheduler takes the framework over: nothing more
    /// is sent to the master or stored, no task is killed, and no store is waited for. Calls that wait for a task end with
    /// the code `handedOver`.
    package func handOver() async {
        guard isRunning, !isFinished else { return }
        isHandedOver = true
        let launches = gatheredLaunches
        gatheredLaunches = []
        handle([.handOver] + launches)
        // No call may leave any more, not even one that waits for the answers to others.
        await closeNetwork()
    }

    private func stop() {
        process(.shutdown(teardown: configuration.shutdown.sendsTeardown, timeout: configuration.shutdown.timeout))
    }

    private func finished() async {
        guard !isFinished else { return }
        _ = await finishWaiters.wait(for: newWaiter()) {}
    }

    /// Ends ``run()``, and waits until the scheduler has left the cluster.
    ///
    /// - Parameters:
    ///   - teardown: whether to end the framework and all its tasks. Otherwise they live on for the failover timeout. A
    ///     framework of an earlier run is not ended by a run that no master has accepted.
    ///   - timeout: the time the master may take.
    public func shutdown(teardown: Bool, timeout: Duration) async {
        guard isRunning else { return }
        process(.shutdown(teardown: teardown, timeout: timeout))
        await finished()
    }

    /// Returns when a master has accepted the framework.
    ///
    /// - Throws: ``MesosSchedulerError``: `notSubscribed` after the timeout, with the last failure;
    ///   `subscriptionRefused` as soon as a master refuses the framework; `cancelled`.
    public func waitUntilSubscribed(timeout: Duration) async throws(MesosSchedulerError) {
        if machine.isSubscribed { return }
        let id = newWaiter()
        let deadline = Task { [clock] in
            try await clock.sleep(clock.now() + timeout)
            self.subscriptionWaitEnded(id, timeout: timeout)
        }
        defer { deadline.cancel() }
        let outcome = await subscriptionWaiters.wait(for: id) {
        } onCancel: {
            Task { await self.subscriptionWaitEnded(id, timeout: nil) }
        }
        _ = try outcome.get()
    }

    /// - Parameter timeout: the timeout that has passed; `nil` when the caller was cancelled.
    private func subscriptionWaitEnded(_ id: WaiterID, timeout: Duration?) {
        guard let timeout else {
            let error = MesosSchedulerError(.cancelled, "waiting for the subscription was cancelled")
            return subscriptionWaiters.resume(id, .failure(error))
        }
        let why =
            lastSubscribeError?.message
            ?? (!isRunning
                ? "the scheduler does not run"
                : masterDetector == nil ? "no answer came" : "the detection has not named a leading master yet")
        let error = MesosSchedulerError(
            .notSubscribed, "no master of \(mastersText) accepted the framework within \(timeout.text): \(why)",
            underlying: lastSubscribeError)
        subscriptionWaiters.resume(id, .failure(error))
    }

    /// Whether a caller waits for the subscription; for tests.
    var isWaitedFor: Bool { !subscriptionWaiters.isEmpty }

    // MARK: State

    func newWaiter() -> WaiterID {
        waiterCount += 1
        return WaiterID(waiterCount)
    }

    /// The framework id; `nil` before the first subscription.
    public var frameworkID: String? { machine.frameworkID }

    /// Whether a master has accepted the framework.
    public var isSubscribed: Bool { machine.isSubscribed }

    /// The description of the framework, as configured or changed by ``updateFramework(_:)``.
    public var framework: FrameworkConfiguration { machine.framework }

    /// The tasks that have not ended, in the order of their ids.
    public nonisolated func tasks() async -> [TaskSnapshot] {
        // Not on the actor, because many snapshots take a while.
        let (tasks, frameworkID) = await table
        return tasks.snapshots(frameworkID: frameworkID)
    }

    var table: (tasks: TaskTable, frameworkID: String) { (machine.tasks.records, machine.tasks.frameworkID) }

    /// The latest offers of each agent within ``SchedulerConfiguration/AgentStatistics/lifetime``, by agent id.
    public func agentStatistics() -> [AgentStatistics] { machine.agentStatistics(at: clock.now()) }

    /// ``agentStatistics()`` at every ``SchedulerConfiguration/AgentStatistics/publishInterval`` when they have
    /// changed. Every caller has a stream of its own; a listener that does not keep up gets the latest value.
    public nonisolated func agentStatisticsUpdates() -> AsyncStream<[AgentStatistics]> { statistics.listen() }

    /// The notices from now on, in a stream of the caller's own. A slow listener loses the oldest.
    public nonisolated func notices() -> AsyncStream<SchedulerNotice> { broadcaster.listen() }

    // MARK: The machine

    func process(_ input: SchedulerInput) { process(CollectionOfOne(input)) }

    /// Handles inputs that came together, after the gathered launches.
    func process(_ inputs: some Collection<SchedulerInput>) {
        if !gatheredLaunches.isEmpty { processGatheredLaunches() }
        if inputs.contains(where: \.hasCalendarTimes) {
            handle(CollectionOfOne(.wallClock(unixTime: MachineClock.unixTime())))
        }
        handle(inputs)
    }

    func handle(_ inputs: some Collection<SchedulerInput>) {
        machine.handle(inputs, at: clock.now(), &effects)
        for effect in effects.take() { perform(effect) }
        setTimer(effects.nextDeadline())
        flushCalls()
    }

    private func perform(_ effect: SchedulerEffect) {
        switch effect {
        case .subscribe(let connection, let url, let call, let frameworkID):
            subscribe(connection, url: url, call, frameworkID: frameworkID)
        case .closeSubscription(let connection): if network.isOn(connection) { endSession() }
        case .detectLeader: detectLeader()
        case .send(let id, let call, let lane, let connection, let frameworkID):
            send(call, frameworkID: frameworkID, origin: .machine(id), lane: lane, connection: connection)
        case .saveFrameworkID(let id): save(frameworkID: id)
        case .store(let ticket, let changes): store(ticket, changes)
        case .resumeLaunch(let taskID, let result):
            countFailure(result)
            resumeLaunch(taskID, result)
        case .resumeGroupLaunch(let groupID, let result):
            countFailure(result)
            groupLaunches.resume(groupID, result)
        case .resumeAdopter(let waiter, let result): adopters.resume(waiter, result)
        case .resumeWaiter(let waiter, let result): endWaiters.resume(waiter, result)
        case .resumeUpdate(let waiter, let result): updateWaiters.resume(waiter, result)
        case .resumeOperations(let waiter, let result): operationWaiters.resume(waiter, result)
        case .resumeSubscriptionWaiters(let result): subscriptionWaiters.resumeAll(result)
        case .notify(let notice): publish(notice)
        case .publishStatistics(let agents): statistics.send(agents)
        case .finished(let error):
            isFinished = true
            finishError = error
            subscriptionWaiters.resumeAll(.failure(error ?? SchedulerStateMachine.shuttingDown))
            finishWaiters.resumeAll(.success(()))
        }
    }

    private func countFailure(_ launch: Result<some Sendable, MesosSchedulerError>) {
        guard case .failure(let error) = launch else { return }
        metrics.count("launch_failures", ("code", error.code.rawValue))
    }

    func publish(_ notice: SchedulerNotice) {
        switch notice.kind {
        case .subscribeFailed, .leaderUnknown, .leaderDetectionFailed: lastSubscribeError = notice.error
        default: break
        }
        logger.log(notice)
        metrics.count(notice)
        broadcaster.send(notice)
    }

    /// Sets the one timer for all deadlines. It may ring early, so only an earlier deadline replaces it.
    private func setTimer(_ deadline: Instant?) {
        guard let deadline else {
            timer?.task.cancel()
            timer = nil
            return
        }
        if let timer {
            guard deadline < timer.at else { return }
            timer.task.cancel()
        }
        timer = (
            deadline,
            Task { [clock] in
                guard (try? await clock.sleep(deadline)) != nil else { return }
                self.timerRang(deadline)
            }
        )
    }

    private func timerRang(_ deadline: Instant) {
        guard timer?.at == deadline else { return }
        timer = nil
        process(.wakeUp)
    }
}
