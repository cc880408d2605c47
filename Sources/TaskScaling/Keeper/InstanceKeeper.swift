public import Logging
import MachineSupport
public import MesosScheduler
public import ServiceLifecycle

/// Keeps a number of copies of one task running on a Mesos cluster.
///
/// ```swift
/// let scheduler = Scheduler(configuration: configuration)
/// let template = try InstanceTemplate(
///     name: "web", request: TaskRequest(id: "", resources: .init(cpus: 0.1, memory: 32), command: .init(value: "sleep 600")))
/// let keeper = try InstanceKeeper(scheduler: scheduler, template: template, instances: 3)
/// // A service group stops the keeper before the scheduler.
/// try await ServiceGroup(services: [scheduler, keeper], logger: logger).run()
/// ```
///
/// The configuration of the scheduler decides whether the tasks end at its shutdown. With a `TaskStore` and a
/// `FrameworkIDStore` in the scheduler and a ``FileInstanceKeeperStore``, the next run takes over the running copies.
public actor InstanceKeeper: Service {
    /// The name of the template.
    public nonisolated let name: String
    /// The rules for restarts and replacements.
    public nonisolated let policy: InstanceKeeperPolicy
    let scheduler: Scheduler
    let store: any InstanceKeeperStore
    let logger: Logger
    private let launchTimeout: Duration
    let clock = MachineClock(ContinuousClock())
    private let configured: Int?
    /// The number of instances at the start of the run; `nil` before the stored state is read.
    private var initial: Int?

    private var template: InstanceTemplate
    /// `nil` until the scheduler is subscribed and its tasks are known.
    var machine: InstanceKeeperMachine?
    private var effects = InstanceKeeperMachine.Effects()
    /// The number of instances set before the machine exists.
    private var requested: Int?
    private var isRunning = false
    private var isStopped = false

    private var steps: AsyncStream<[InstanceKeeperMachine.Effect]>.Continuation?
    private var timer: (deadline: Instant, task: Task<Void, Never>)?
    /// The state that is still to be saved.
    var unsaved: InstanceKeeperState?
    /// Repeats a failed save.
    var saving: Task<Void, Never>?
    /// The tasks that follow each copy from its launch to its end.
    private var followers: [InstanceCopy: Task<Void, Never>] = [:]
    /// Copies whose launch has no result yet.
    private var launching: Set<InstanceCopy> = []
    private var kills: [InstanceCopy: Task<Void, Never>] = [:]
    /// The times of the launches in seconds since 1970.
    private(set) var launchTimes: [InstanceCopy: Double] = [:]
    private(set) var places: [InstanceCopy: LaunchedTask] = [:]
    private let broadcaster = Broadcaster<Void>(buffer: 1)

    /// - Parameters:
    ///   - instances: the number of copies, until ``scale(to:)`` changes it; `nil` for the number that the last run had
    ///     stored, or 1 without a stored number.
    ///   - launchTimeout: the time limit of a launch, including the wait for an agent with enough resources. A copy that found
    ///     no agent is launched again.
    /// - Throws: ``InstanceKeeperError`` with the code `invalidCount`.
    public init(
        scheduler: Scheduler, template: InstanceTemplate, instances: Int? = nil,
        policy: InstanceKeeperPolicy = InstanceKeeperPolicy(), launchTimeout: Duration = .seconds(300),
        store: any InstanceKeeperStore = MemoryInstanceKeeperStore(), logger: Logger = Logger(label: "instance-keeper")
    ) throws(InstanceKeeperError) {
        if let instances { try Self.check(instances, policy) }
        self.scheduler = scheduler
        self.template = template
        name = template.name
        configured = instances
        self.policy = policy
        self.launchTimeout = launchTimeout
        self.store = store
        self.logger = logger
    }

    private static func check(_ count: Int, _ policy: InstanceKeeperPolicy) throws(InstanceKeeperError) {
        guard (0...policy.maximumInstances).contains(count) else {
            throw InstanceKeeperError(
                .invalidCount,
                "\(count) instances are not possible; the number must be from 0 to \(policy.maximumInstances)")
        }
    }

    // MARK: Changes

    /// The wanted number of instances.
    public var desired: Int {
        machine?.state.desired ?? requested ?? initial ?? configured ?? InstanceKeeperState.defaultDesired
    }

    /// Changes the wanted number of instances, at any time.
    ///
    /// - Throws: ``InstanceKeeperError`` with the code `invalidCount`.
    public func scale(to count: Int) throws(InstanceKeeperError) {
        try Self.check(count, policy)
        logger.info("scaling", metadata: ["name": "\(name)", "from": "\(desired)", "to": "\(count)"])
        requested = count
        handle(.scale(to: count))
        changed()
    }

    /// Uses another template for later copies. Running copies stay.
    ///
    /// - Throws: ``InstanceKeeperError`` with the code `invalidTemplate` if the template has another name.
    public func use(_ template: InstanceTemplate) throws(InstanceKeeperError) {
        guard template.name == name else {
            throw InstanceKeeperError(
                .invalidTemplate, "copies of '\(name)' cannot become copies of '\(template.name)'")
        }
        self.template = template
    }

    /// A stream with an element at the start and for possible changes of ``status()``, of which several may share one. It ends
    /// with ``run()``.
    public func changes() -> AsyncStream<Void> {
        let stream = broadcaster.listen()
        changed()
        return stream
    }

    func changed() { broadcaster.send(()) }

    // MARK: Running

    /// Waits for the subscription, takes over the copies of an earlier run, and keeps the number of instances until a graceful
    /// shutdown or a cancellation. Pending launches are then withdrawn, and running copies stay. Can be called only once.
    ///
    /// - Throws: ``InstanceKeeperError`` with the code `refused` if a master refuses the framework, `stateFile` if the stored
    ///   state cannot be read, or `runsAlready`.
    public func run() async throws {
        guard !isRunning else { throw InstanceKeeperError(.runsAlready, "the keeper of '\(name)' was already run") }
        isRunning = true
        let notices = scheduler.notices()
        let stored = try await store.load()
        initial = InstanceKeeperState(configured: configured, stored: stored).desired
        changed()
        guard try await isSubscribed() else { return }
        let (effects, steps) = AsyncStream<[InstanceKeeperMachine.Effect]>.makeStream()
        self.steps = steps
        await begin(stored)
        await withTaskCancellationOrGracefulShutdownHandler {
            let listening = Task { for await notice in notices { self.take(notice) } }
            for await step in effects { for effect in step { await perform(effect) } }
            listening.cancel()
        } onCancelOrGracefulShutdown: {
            Task { await self.stop() }
        }
        // A cancellation ends the loop above by itself, possibly before its handler's task runs.
        stop()
        await withdraw()
    }

    private func stop() {
        guard !isStopped else { return }
        isStopped = true
        handle(.stop)
        steps?.finish()
    }

    /// Cancels pending launches and kills, and stops following running copies.
    private func withdraw() async {
        timer?.task.cancel()
        await saveAtLast()
        let pending = Array(followers.values) + kills.values
        for task in pending { task.cancel() }
        for task in pending { await task.value }
        broadcaster.finish()
    }

    /// Waits for the subscription, without a time limit. Returns `false` if the program ends first.
    private func isSubscribed() async throws -> Bool {
        while true {
            let waiting = Task { [scheduler] () -> Result<Void, MesosSchedulerError> in
                do throws(MesosSchedulerError) {
                    return .success(try await scheduler.waitUntilSubscribed(timeout: .seconds(10)))
                } catch {
                    return .failure(error)
                }
            }
            let result = await withTaskCancellationOrGracefulShutdownHandler {
                await waiting.value
            } onCancelOrGracefulShutdown: {
                waiting.cancel()
            }
            switch result {
            case .success: return true
            case .failure(let error):
                switch error.code {
                case .notSubscribed: logger.info("no subscription yet; waiting", metadata: ["error": "\(error)"])
                case .cancelled, .shuttingDown: return false
                default: throw InstanceKeeperError(.refused, "\(error)", underlying: error)
                }
            }
        }
    }

    private func begin(_ stored: InstanceKeeperState?) async {
        let found = await copiesOfEarlierRun()
        let now = clock.now()
        var state = InstanceKeeperState(configured: configured, stored: stored)
        if let requested { state.desired = requested }
        state.desired = min(state.desired, policy.maximumInstances)
        machine = InstanceKeeperMachine(
            policy: policy, state: state, adopted: found.map(\.adopted), seed: .random(in: 0 ... .max), at: now)
        for recovered in found {
            let copy = recovered.adopted.copy
            launchTimes[copy] = recovered.launchedAt
            places[copy] = recovered.place
            followers[copy] = Task { await self.followAdopted(copy) }
            if recovered.isUnreachable { handle(.unreachable(copy)) }
        }
        handle(.start)
    }

    // MARK: The machine

    func handle(_ input: InstanceKeeperMachine.Input) {
        guard machine != nil else { return }
        machine?.handle(input, at: clock.now(), &effects)
        changed()
        let pending = effects.take()
        if !pending.isEmpty { steps?.yield(pending) }
        setTimer()
    }

    private func setTimer() {
        let deadline = effects.nextDeadline()
        guard deadline != timer?.deadline else { return }
        timer?.task.cancel()
        timer = deadline.map { deadline in
            let task = Task { [clock] in
                guard (try? await clock.sleep(deadline)) != nil else { return }
                self.timer = nil
                self.handle(.wakeUp)
            }
            return (deadline, task)
        }
    }

    private func perform(_ effect: InstanceKeeperMachine.Effect) async {
        switch effect {
        case .persist(let state): await save(state)
        case .launch(let copy, let restarts):
            guard !isStopped else { return }
            let request = template.request(for: copy, restarts: restarts)
            launchTimes[copy] = MachineClock.unixTime().inSeconds
            launching.insert(copy)
            followers[copy] = Task { await self.follow(copy, request) }
        case .kill(let copy): kill(copy)
        }
    }

    private func kill(_ copy: InstanceCopy) {
        // Withdrawing a launch is safe. A kill might reach the agent before the launch.
        if launching.contains(copy) {
            followers[copy]?.cancel()
            return
        }
        guard kills[copy] == nil else { return }
        let taskID = copy.taskID(name: name)
        kills[copy] = Task { [scheduler, logger] in
            do throws(MesosSchedulerError) {
                // The scheduler keeps killing after the timeout, and the copy's follower reports its end.
                _ = try await scheduler.kill(taskID, timeout: .seconds(3600))
            } catch {
                logger.debug("a kill has no result", metadata: ["task": "\(taskID)", "error": "\(error)"])
            }
            self.kills[copy] = nil
        }
    }

    private func follow(_ copy: InstanceCopy, _ request: TaskRequest) async {
        do throws(MesosSchedulerError) {
            let task = try await scheduler.launch(request, timeout: launchTimeout)
            launching.remove(copy)
            await followToEnd(copy, task)
        } catch {
            launching.remove(copy)
            ended(copy, InstanceEnd(error))
        }
    }

    private func followAdopted(_ copy: InstanceCopy) async {
        do throws(MesosSchedulerError) {
            await followToEnd(copy, try await scheduler.adopt(copy.taskID(name: name)))
        } catch {
            ended(copy, InstanceEnd(.ended, error.message))
        }
    }

    private func followToEnd(_ copy: InstanceCopy, _ task: LaunchedTask) async {
        places[copy] = task
        handle(.running(copy))
        do throws(MesosSchedulerError) {
            ended(copy, InstanceEnd(try await scheduler.waitForEnd(of: copy.taskID(name: name))))
        } catch {
            ended(copy, InstanceEnd(.ended, error.message))
        }
    }

    private func ended(_ copy: InstanceCopy, _ end: InstanceEnd) {
        followers[copy] = nil
        // A keeper that has stopped no longer follows its copies, but they are where they were.
        guard !isStopped else { return }
        launchTimes[copy] = nil
        places[copy] = nil
        logger.info("copy ended", metadata: ["task": "\(copy.taskID(name: name))", "reason": "\(end.message)"])
        handle(.ended(copy, end))
    }
}
