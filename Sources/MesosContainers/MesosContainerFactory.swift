import ContainerSPI
import ContainerSupport
import CurlHTTP
import Logging
import MesosAPI
import MesosOperator
import MesosScheduler
import Synchronization

/// Creates action containers as tasks on an Apache Mesos cluster.
///
/// ```swift
/// let factory = try MesosContainerFactory(context)
/// try await factory.start()
/// let container = try await factory.createContainer(request)
/// ```
///
/// The factory is a Mesos framework: ``start()`` subscribes it with the master, and ``cleanup()`` tears it down, or leaves
/// its tasks to the framework's next incarnation when `whisk.mesos.teardown-on-exit` is off.
public final class MesosContainerFactory: ContainerFactory {
    /// The framework. Open to embedders who want more of Mesos than containers.
    public let scheduler: Scheduler
    private let configuration: WhiskConfiguration
    private let template: MesosTaskTemplate
    private let taskIDs = TaskIDGenerator()
    private let agentAccess: AgentAccess
    private let client: HTTPClient
    private let logger: Logger
    /// The scheduler's run, and which one it is.
    private let running = Mutex<(task: Task<Void, any Error>?, count: Int)>((nil, 0))

    /// - Parameter frameworkIDStore: keeps the framework id over restarts; `nil`: the file of
    ///   `whisk.mesos.framework-id-file`, or memory when there is none.
    /// - Parameter masterDetectors: the kinds of leader detection that `whisk.mesos.master-url` may ask for.
    /// - Parameter taskStore: keeps the tasks over restarts; `nil`: the file of `whisk.mesos.task-store-file`, or nothing
    ///   when there is none. What an earlier run left behind is removed at the start: the invoker that knew what is in
    ///   those containers is gone.
    /// - Throws: ``ContainerError`` with code `invalidConfiguration` when the secret's file cannot be read, the master's
    ///   address needs a detection that `masterDetectors` does not have, or a constraint or the health check cannot be used.
    public init(
        _ context: ContainerFactoryContext, matcher: any TaskMatcher = BestFitMatcher(),
        builder: any TaskBuilder = DefaultTaskBuilder(), frameworkIDStore: (any FrameworkIDStore)? = nil,
        taskStore: (any TaskStore)? = nil,
        masterDetectors: MasterDetectors = MasterDetectors()
    ) throws(ContainerError) {
        configuration = context.configuration
        template = MesosTaskTemplate(
            configuration: context.configuration, apiHost: context.apiHost,
            containerParameters: context.containerParameters)
        try template.validate()
        logger = context.logger
        agentAccess = try AgentAccess(context.configuration.mesos.agent)
        var http = HTTPClientConfiguration()
        // Action runtimes are spoken to without TLS: these certificates are for agents only.
        http.tls = HTTPTLSConfiguration(context.configuration.mesos.agent)
        client = HTTPClient(configuration: http)
        let file = context.configuration.mesos.frameworkIDFile
        let store = frameworkIDStore ?? file.map { FileFrameworkIDStore(path: $0) } ?? MemoryFrameworkIDStore()
        let tasks = taskStore ?? context.configuration.mesos.taskStoreFile.map { FileTaskStore(path: $0) }
        scheduler = Scheduler(
            configuration: try SchedulerConfiguration(whisk: context.configuration), matcher: matcher, builder: builder,
            frameworkIDStore: store, taskStore: tasks,
            masterDetector: try SchedulerConfiguration.masterDetector(context.configuration.mesos, masterDetectors),
            logger: context.logger)
        for warning in Self.settingsWithoutEffect(context.configuration) { logger.warning("\(warning)") }
        if configuration.mesos.containerizer == .mesos,
            !context.containerParameters.isEmpty
                || !configuration.containerFactory.containerArguments.extraArguments.isEmpty
        {
            logger.warning(
                "Docker parameters of the log store and of container-args have no effect with whisk.mesos.containerizer: mesos"
            )
        }
    }

    /// What is configured and changes nothing, for the operator to know.
    static func settingsWithoutEffect(_ configuration: WhiskConfiguration) -> [String] {
        var warnings: [String] = []
        let actor = configuration.mesosActor
        let usual = MesosActorConfiguration()
        if actor.inverseOffers != .drain,
            actor.drainBefore != usual.drainBefore || actor.drainGracePeriod != usual.drainGracePeriod
        {
            warnings.append(
                "whisk.mesos-actor.drain-before and drain-grace-period have no effect without "
                    + "whisk.mesos-actor.inverse-offers: drain")
        }
        let mesos = configuration.mesos
        if !mesos.teardownOnExit, mesos.failoverTimeout == .zero {
            warnings.append(
                "whisk.mesos.teardown-on-exit is off and whisk.mesos.failover-timeout-seconds is 0: the master ends the tasks "
                    + "all the same when the framework disconnects")
        } else if !mesos.teardownOnExit, mesos.frameworkIDFile == nil {
            warnings.append(
                "whisk.mesos.teardown-on-exit is off without whisk.mesos.framework-id-file: the next start is a new framework "
                    + "and knows nothing of the tasks that are left running")
        }
        if mesos.taskStoreFile != nil, mesos.failoverTimeout == .zero {
            warnings.append(
                "whisk.mesos.task-store-file has no effect while whisk.mesos.failover-timeout-seconds is 0: the master ends the "
                    + "tasks when the framework disconnects")
        }
        return warnings
    }

    deinit { running.withLock { $0.task?.cancel() } }

    /// Subscribes the framework. After the scheduler has stopped by itself (another one took its framework over), this
    /// starts it again.
    ///
    /// - Throws: ``ContainerError`` when there is no subscription within `whisk.mesos.timeouts.subscribe`, for each of the
    ///   configured masters: the first may be the one that is down. The factory is then stopped and can be started again.
    public func start() async throws {
        // The scheduler begins a new run when the one that is ending, perhaps by itself, has ended.
        let before = running.withLock { $0.count }
        let isEnding = await scheduler.isEnding
        let isNew = running.withLock { running in
            if running.task != nil, !(isEnding && running.count == before) { return false }
            running.count += 1
            running.task = Task { [scheduler, weak self, count = running.count] in
                defer { self?.ended(count) }
                try await scheduler.run { [weak self] in self?.ended(count) }
            }
            return true
        }
        do {
            let masters = max(scheduler.configuration.masters.count, 1)
            try await scheduler.waitUntilSubscribed(timeout: configuration.mesos.timeouts.subscribe * masters)
        } catch let error where error.code == .cancelled {
            if isNew { await stop() }
            throw ContainerError(schedulerError: error, image: nil)
        } catch {
            if isNew { await stop() }
            throw ContainerError(
                .other,
                "no subscription with the Mesos master at \(configuration.mesos.masterURL) within "
                    + "\(configuration.mesos.timeouts.subscribe.settingText) (whisk.mesos.timeouts.subscribe): \(error.message)",
                underlying: error)
        }
        await removeLeftovers()
    }

    /// Kills the tasks of an earlier run, out of the task store. Their end need not be waited for: the scheduler kills them
    /// until they have ended.
    private func removeLeftovers() async {
        let left = await scheduler.tasks().filter { $0.phase == .recovered && !$0.isBeingKilled }.map(\.taskID)
        guard !left.isEmpty else { return }
        logger.notice("removing the containers of an earlier run", metadata: ["tasks": "\(left.count)"])
        let timeout = configuration.mesos.timeouts.taskDelete
        Task { [scheduler] in
            await withDiscardingTaskGroup { group in
                for id in left { group.addTask { _ = try? await scheduler.kill(id, timeout: timeout) } }
            }
        }
    }

    /// Launches a task and returns when it runs.
    ///
    /// - Throws: ``ContainerError``: `launchTimedOut` and `noCapacity` after `whisk.mesos.timeouts.task-launch`,
    ///   `imagePullFailed`, `startFailed`, `taskFailed`, `shuttingDown`, `cancelled`. No task is left behind.
    public func createContainer(_ request: ContainerRequest) async throws -> any Container {
        let taskRequest = try template.taskRequest(request, id: taskIDs.next())
        let task: LaunchedTask
        do {
            task = try await scheduler.launch(taskRequest, timeout: configuration.mesos.timeouts.taskLaunch)
        } catch {
            logger.warning(
                "a container could not be created",
                metadata: [
                    "task": "\(taskRequest.id)", "image": "\(request.image)", "transaction": "\(request.transaction)",
                    "error": "\(error)",
                ])
            throw ContainerError(schedulerError: error, image: request.image.description)
        }
        do {
            return try MesosContainer(
                task: task, scheduler: scheduler, client: client, configuration: configuration,
                agentAccess: agentAccess, logger: logger)
        } catch {
            // Whoever gets an error gets no task to take care of.
            _ = try? await scheduler.kill(task.taskID, timeout: configuration.mesos.timeouts.taskDelete)
            throw error
        }
    }

    /// Tears the framework down with all its tasks, or with `whisk.mesos.teardown-on-exit` off leaves them to the framework's
    /// failover timeout. Final: a factory that was cleaned up creates nothing any more.
    public func cleanup() async {
        await stop()
        await client.shutdown()
    }

    private func stop() async {
        let (current, count) = running.withLock { $0 }
        guard let current else { return }
        await scheduler.shutdown(
            teardown: configuration.mesos.teardownOnExit, timeout: configuration.mesos.timeouts.teardown)
        current.cancel()
        _ = await current.result
        ended(count)
    }

    /// Forgets a run that is over, unless another has begun.
    private func ended(_ count: Int) {
        running.withLock { running in
            if running.count == count { running.task = nil }
        }
    }
}

extension SPIRegistry {
    /// Makes the factory known under `mesos` and its historic class names.
    ///
    /// - Parameter masterDetectors: the kinds of leader detection that `whisk.mesos.master-url` may ask for beside URLs of
    ///   masters.
    public mutating func registerMesos(masterDetectors: MasterDetectors = MasterDetectors()) {
        containerFactories.register(.mesos) { context in
            try MesosContainerFactory(context, masterDetectors: masterDetectors)
        }
    }
}
