import FoundationEssentials
public import Logging
public import MesosScheduler
public import ServiceLifecycle
import Synchronization

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
/// What it decides is in ``InstanceKeeperMachine``; this actor feeds it and performs its actions. The scheduler is not its
/// own: whoever runs it decides at its shutdown whether the tasks end with it. With a `TaskStore` and a `FrameworkIDStore`
/// in the scheduler and a ``FileInstanceKeeperStore`` here, the next run takes the running copies over.
public actor InstanceKeeper: Service {
    public nonisolated let name: String
    public nonisolated let policy: InstanceKeeperPolicy
    let scheduler: Scheduler
    let store: any InstanceKeeperStore
    let logger: Logger
    private let launchTimeout: Duration
    private let clock = ContinuousClock()
    private let origin: ContinuousClock.Instant
    private let configured: Int

    private var template: InstanceTemplate
    /// Nil until the scheduler is subscribed and its tasks are known.
    var machine: InstanceKeeperMachine?
    /// Asked for before there was a machine.
    private var requested: Int?
    private var isRunning = false
    private var isStopped = false

    private var steps: AsyncStream<[InstanceKeeperMachine.Action]>.Continuation?
    private var timer: Task<Void, Never>?
    /// What follows each copy from its launch to its end.
    private var followers: [InstanceCopy: Task<Void, Never>] = [:]
    /// Copies whose launch has not been answered.
    private var launching: Set<InstanceCopy> = []
    private var kills: [InstanceCopy: Task<Void, Never>] = [:]
    /// In seconds since 1970.
    private(set) var launchTimes: [InstanceCopy: Double] = [:]
    private(set) var places: [InstanceCopy: LaunchedTask] = [:]
    private let listeners = Mutex<[Int: AsyncStream<Void>.Continuation]>([:])
    private var listenerCount = 0

    /// - Parameters:
    ///   - instances: how many copies are kept, until ``scale(to:)`` says otherwise.
    ///   - launchTimeout: how long a copy may wait for an agent with room and then for its start. A copy that found no room
    ///     waits again.
    /// - Throws: ``InstanceKeeperError`` with code `invalidCount`.
    public init(
        scheduler: Scheduler, template: InstanceTemplate, instances: Int,
        policy: InstanceKeeperPolicy = InstanceKeeperPolicy(), launchTimeout: Duration = .seconds(300),
        store: any InstanceKeeperStore = MemoryInstanceKeeperStore(), logger: Logger = Logger(label: "instance-keeper")
    ) throws(InstanceKeeperError) {
        try Self.check(instances, policy)
        self.scheduler = scheduler
        self.template = template
        name = template.name
        configured = instances
        self.policy = policy
        self.launchTimeout = launchTimeout
        self.store = store
        self.logger = logger
        origin = clock.now
    }

    private static func check(_ count: Int, _ policy: InstanceKeeperPolicy) throws(InstanceKeeperError) {
        guard (0...policy.maximumInstances).contains(count) else {
            throw InstanceKeeperError(
                .invalidCount,
                "\(count) instances cannot be kept; the number must be from 0 to \(policy.maximumInstances)")
        }
    }

    // MARK: Asking

    /// How many instances there shall be.
    public var desired: Int { machine?.state.desired ?? requested ?? configured }

    /// Changes how many instances there shall be, at any time.
    ///
    /// - Throws: ``InstanceKeeperError`` with code `invalidCount`.
    public func scale(to count: Int) throws(InstanceKeeperError) {
        try Self.check(count, policy)
        logger.info("scaling", metadata: ["name": "\(name)", "from": "\(desired)", "to": "\(count)"])
        requested = count
        handle(.scale(to: count))
        changed()
    }

    /// Launches later copies from another template. Copies that run stay as they are.
    ///
    /// - Throws: ``InstanceKeeperError`` with code `invalidTemplate` when the name is another.
    public func use(_ template: InstanceTemplate) throws(InstanceKeeperError) {
        guard template.name == name else {
            throw InstanceKeeperError(
                .invalidTemplate, "the copies of '\(name)' cannot become copies of '\(template.name)'")
        }
        self.template = template
    }

    /// An element whenever ``status()`` may have changed; several changes may be one element.
    public func changes() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        listenerCount += 1
        let id = listenerCount
        listeners.withLock { $0[id] = continuation }
        continuation.onTermination = { [weak self] _ in self?.listeners.withLock { $0[id] = nil } }
        continuation.yield()
        return stream
    }

    func changed() {
        for listener in listeners.withLock({ Array($0.values) }) { listener.yield() }
    }

    // MARK: Running

    /// Waits for the subscription, takes over the copies of an earlier run, and keeps the number of instances until a
    /// graceful shutdown or a cancellation. What is being launched then is withdrawn; what runs is left as it is.
    ///
    /// A keeper runs once.
    ///
    /// - Throws: ``InstanceKeeperError`` with code `refused` when a master refuses the framework, `stateFile` when there is
    ///   a state that cannot be read, `runsAlready`.
    public func run() async throws {
        guard !isRunning else { throw InstanceKeeperError(.runsAlready, "the keeper of '\(name)' has run already") }
        isRunning = true
        let notices = scheduler.notices()
        let stored = try await store.load()
        guard try await isSubscribed() else { return }
        let (actions, steps) = AsyncStream<[InstanceKeeperMachine.Action]>.makeStream()
        self.steps = steps
        await begin(stored)
        await withTaskCancellationOrGracefulShutdownHandler {
            let listening = Task { for await notice in notices { self.take(notice) } }
            for await step in actions { for action in step { await perform(action) } }
            listening.cancel()
        } onCancelOrGracefulShutdown: {
            Task { await self.stop() }
        }
        await withdraw()
    }

    private func stop() {
        isStopped = true
        handle(.stop)
        steps?.finish()
    }

    /// Ends what is under way. Copies that run are not concerned: who waits for their end is only made to stop waiting.
    private func withdraw() async {
        timer?.cancel()
        let pending = Array(followers.values) + kills.values
        for task in pending { task.cancel() }
        for task in pending { await task.value }
        for listener in listeners.withLock({ Array($0.values) }) { listener.finish() }
    }

    /// Waits for as long as it takes.
    ///
    /// - Returns: false when the program ends first.
    private func isSubscribed() async throws -> Bool {
        while true {
            do throws(MesosSchedulerError) {
                let scheduler = scheduler
                try await Self.untilShutdown { () async throws(MesosSchedulerError) in
                    try await scheduler.waitUntilSubscribed(timeout: .seconds(10))
                }
                return true
            } catch {
                switch error.code {
                case .notSubscribed: logger.warning("no subscription yet; trying on", metadata: ["error": "\(error)"])
                case .cancelled, .shuttingDown: return false
                default: throw InstanceKeeperError(.refused, error.message, underlying: error)
                }
            }
        }
    }

    private static func untilShutdown(
        _ body: @escaping @Sendable () async throws(MesosSchedulerError) -> Void
    ) async throws(MesosSchedulerError) {
        let work = Task { () -> Result<Void, MesosSchedulerError> in
            do throws(MesosSchedulerError) { return .success(try await body()) } catch { return .failure(error) }
        }
        let result = await withTaskCancellationOrGracefulShutdownHandler {
            await work.value
        } onCancelOrGracefulShutdown: {
            work.cancel()
        }
        try result.get()
    }

    private func begin(_ stored: InstanceKeeperState?) async {
        let found = await copiesOfEarlierRun()
        let now = instant
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

    var instant: SchedulerInstant { SchedulerInstant(origin.duration(to: clock.now)) }

    func handle(_ input: InstanceKeeperMachine.Input) {
        guard let actions = machine?.handle(input, at: instant) else { return }
        changed()
        if !actions.isEmpty { steps?.yield(actions) }
    }

    private func perform(_ action: InstanceKeeperMachine.Action) async {
        switch action {
        case .persist(let state):
            do {
                try await store.save(state)
            } catch {
                // Copies matter more than the file: without it a restart goes by the configuration.
                logger.error(
                    "the number of instances is not saved, so a restart now would go by an older one",
                    metadata: ["error": "\(error)"])
            }
        case .launch(let copy, let restarts):
            guard !isStopped else { return }
            let request = template.request(for: copy, restarts: restarts)
            launchTimes[copy] = Date().timeIntervalSince1970
            launching.insert(copy)
            followers[copy] = Task { await self.follow(copy, request) }
        case .kill(let copy): kill(copy)
        case .setTimer(let at):
            timer?.cancel()
            timer = at.map { at in
                Task { [clock, origin] in
                    guard (try? await clock.sleep(until: origin + .nanoseconds(at.nanoseconds))) != nil else { return }
                    self.handle(.wakeUp)
                }
            }
        }
    }

    private func kill(_ copy: InstanceCopy) {
        // A launch that is withdrawn is certain to come to nothing; a kill might get there before it.
        if launching.contains(copy) {
            followers[copy]?.cancel()
            return
        }
        guard kills[copy] == nil else { return }
        let taskID = copy.taskID(name: name)
        kills[copy] = Task { [scheduler, logger] in
            do throws(MesosSchedulerError) {
                // The scheduler goes on killing after the timeout, and whoever follows the copy learns of its end.
                _ = try await scheduler.kill(taskID, timeout: .seconds(3600))
            } catch {
                logger.debug("a kill has no answer", metadata: ["task": "\(taskID)", "error": "\(error)"])
            }
            self.kills[copy] = nil
        }
    }

    private func follow(_ copy: InstanceCopy, _ request: TaskRequest) async {
        do throws(MesosSchedulerError) {
            let task = try await scheduler.launch(request, timeout: launchTimeout)
            launching.remove(copy)
            places[copy] = task
            handle(.running(copy))
        } catch {
            launching.remove(copy)
            return ended(copy, InstanceEnd(error))
        }
        await followToEnd(copy)
    }

    private func followAdopted(_ copy: InstanceCopy) async {
        do throws(MesosSchedulerError) {
            places[copy] = try await scheduler.adopt(copy.taskID(name: name))
            handle(.running(copy))
        } catch {
            return ended(copy, InstanceEnd(.ended, error.message))
        }
        await followToEnd(copy)
    }

    private func followToEnd(_ copy: InstanceCopy) async {
        do throws(MesosSchedulerError) {
            ended(copy, InstanceEnd(try await scheduler.waitForEnd(of: copy.taskID(name: name))))
        } catch {
            ended(copy, InstanceEnd(.ended, error.message))
        }
    }

    private func ended(_ copy: InstanceCopy, _ end: InstanceEnd) {
        followers[copy] = nil
        launchTimes[copy] = nil
        places[copy] = nil
        guard !isStopped else { return }
        logger.info(
            "copy ended", metadata: ["task": "\(copy.taskID(name: name))", "reason": "\(end.message)"])
        handle(.ended(copy, end))
    }
}
