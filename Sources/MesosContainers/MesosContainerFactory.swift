import ContainerSPI
import ContainerSupport
import CurlHTTP
import Logging
import MachineSupport
import MesosAPI
import MesosOperator
import MesosScheduler

/// Creates action containers as tasks on an Apache Mesos cluster.
///
/// ```swift
/// let factory = try MesosContainerFactory(context)
/// try await factory.start()
/// let container = try await factory.createContainer(request)
/// ```
///
/// The factory is a Mesos framework, which ``start()`` subscribes with the master and ``cleanup()`` tears down.
public final class MesosContainerFactory: ContainerFactory {
    /// The framework, for embedders that also use Mesos directly.
    public let scheduler: Scheduler
    private let configuration: WhiskConfiguration
    private let settings: MesosSettings
    private let template: MesosTaskTemplate
    private let taskIDs = TaskIDGenerator()
    private let agentAccess: AgentAccess
    private let hosts: AgentHostResolver
    private let client: HTTPClient
    private let logger: Logger
    /// The task of the scheduler's current run, and the number of runs so far.
    private let running = Lock<(task: Task<Void, any Error>?, count: Int)>((nil, 0))

    /// - Parameters:
    ///   - settings: the settings of the factory; `nil` for those of the context's configuration.
    ///   - frameworkIDStore: keeps the framework id across restarts; `nil` for the file of
    ///     `whisk.mesos.framework-id-file`, or memory if there is none.
    ///   - taskStore: keeps the tasks across restarts; `nil` for the file of `whisk.mesos.task-store-file`, or no store if
    ///     there is none. ``start()`` kills the tasks of an earlier run, because no invoker still uses those containers.
    ///   - masterDetectors: the available leader detectors for `whisk.mesos.master-url`.
    /// - Throws: `ContainerError` with code `invalidConfiguration` if the secret's file cannot be read, `masterDetectors`
    ///   lacks the detector for the master's address, or a constraint or the health check is invalid.
    public init(
        _ context: ContainerFactoryContext, settings: MesosSettings? = nil, matcher: any TaskMatcher = BestFitMatcher(),
        builder: any TaskBuilder = DefaultTaskBuilder(), frameworkIDStore: (any FrameworkIDStore)? = nil,
        taskStore: (any TaskStore)? = nil,
        masterDetectors: MasterDetectors = MasterDetectors()
    ) throws(ContainerError) {
        let settings = settings ?? context.configuration[MesosSettings.self]
        self.settings = settings
        configuration = context.configuration
        template = MesosTaskTemplate(
            settings: settings, containerFactory: context.configuration.containerFactory, apiHost: context.apiHost,
            containerParameters: context.containerParameters)
        try template.validate()
        try settings.checkStateFiles()
        logger = context.logger
        hosts = AgentHostResolver(logger: context.logger)
        agentAccess = try AgentAccess(settings.agent)
        var http = HTTPClientConfiguration()
        // Requests to action runtimes use no TLS, so these certificates concern agents only.
        http.tls = HTTPTLSConfiguration(settings.agent)
        client = HTTPClient(configuration: http)
        let store =
            frameworkIDStore ?? settings.frameworkIDFile.map { FileFrameworkIDStore(path: $0) }
            ?? MemoryFrameworkIDStore()
        let tasks = taskStore ?? settings.taskStoreFile.map { FileTaskStore(path: $0) }
        scheduler = Scheduler(
            configuration: try settings.schedulerConfiguration(), matcher: matcher, builder: builder,
            frameworkIDStore: store, taskStore: tasks,
            masterDetector: try settings.masterDetector(masterDetectors),
            failedTaskReader: SandboxErrorReader(access: agentAccess, client: client), logger: context.logger)
        if let advice = template.networkAdvice { logger.log(level: advice.level, "\(advice.text)") }
        for warning in settings.ineffectiveSettings { logger.warning("\(warning)") }
        if settings.containerizer == .mesos,
            !context.containerParameters.isEmpty
                || !configuration.containerFactory.containerArguments.extraArguments.isEmpty
        {
            logger.warning(
                "Docker parameters of the log store and of container-args have no effect with whisk.mesos.containerizer: mesos"
            )
        }
    }

    deinit { running.withLock { $0.task?.cancel() } }

    /// Subscribes the framework. If the scheduler has stopped by itself, because another scheduler took over its framework,
    /// this starts it again.
    ///
    /// - Throws: `ContainerError` as soon as a master refuses the framework, or if there is no subscription within
    ///   `whisk.mesos.timeouts.subscribe` times the number of configured masters, because some may be down. The factory is
    ///   then stopped and can be started again. A framework of an earlier run, whose id was stored, stays as it is.
    public func start() async throws {
        // The scheduler begins a new run after a run that is ending, perhaps by itself.
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
            try await scheduler.waitUntilSubscribed(timeout: settings.scheduler.subscription.timeout * masters)
        } catch {
            if isNew { await stop() }
            if error.code == .cancelled { throw ContainerError(schedulerError: error, image: nil) }
            if error.code == .subscriptionRefused {
                throw ContainerError(.other, "Mesos refuses the framework: \(error.message)", underlying: error)
            }
            let text =
                error.code == .notSubscribed
                ? "\(error.message) (whisk.mesos.timeouts.subscribe: "
                    + "\(settings.scheduler.subscription.timeout.settingText) for each master)"
                : "no subscription with the Mesos master at \(settings.masterURL): \(error.message)"
            throw ContainerError(.other, text, underlying: error)
        }
        await removeLeftovers()
    }

    /// Kills the tasks of an earlier run. Does not wait for their end, because the scheduler repeats each kill until then.
    private func removeLeftovers() async {
        let left = await scheduler.tasks().filter { $0.phase == .recovered && !$0.isBeingKilled }.map(\.taskID)
        guard !left.isEmpty else { return }
        logger.notice("removing the containers of an earlier run", metadata: ["tasks": "\(left.count)"])
        let timeout = settings.taskDeleteTimeout
        Task { [scheduler] in
            await withDiscardingTaskGroup { group in
                for id in left { group.addTask { _ = try? await scheduler.kill(id, timeout: timeout) } }
            }
        }
    }

    /// Launches a task and returns when it runs.
    ///
    /// - Throws: `ContainerError` with code `launchTimedOut` or `noCapacity` after `whisk.mesos.timeouts.task-launch`, or
    ///   `imagePullFailed`, `startFailed`, `taskFailed`, `shuttingDown`, `cancelled`. After an error the task has ended.
    ///   After `launchTimedOut`, or while the agent or the master cannot be reached, it is still being killed; the factory
    ///   then waits for its end within `whisk.mesos.timeouts.task-delete` and logs a task that takes longer.
    public func createContainer(_ request: ContainerRequest) async throws -> any Container {
        let taskRequest = try template.taskRequest(request, id: taskIDs.next())
        let task: LaunchedTask
        do {
            task = try await scheduler.launch(taskRequest, timeout: settings.taskLaunchTimeout)
        } catch {
            logger.warning(
                "a container could not be created",
                metadata: [
                    "task": "\(taskRequest.id)", "image": "\(request.image)", "transaction": "\(request.transaction)",
                    "error": "\(error)",
                ])
            await watchEnd(of: taskRequest.id)
            throw ContainerError(schedulerError: error, image: request.image.description)
        }
        do {
            let container = try MesosContainer(
                task: task, host: try await hosts.host(of: task), fixedHostPort: template.fixedHostPort,
                scheduler: scheduler, client: client, configuration: configuration, settings: settings,
                agentAccess: agentAccess, leaderURL: await scheduler.masterURL, logger: logger)
            logger.info(
                "created a container",
                metadata: [
                    "task": "\(task.taskID)", "agent": "\(task.agentID)", "address": "\(container.address)",
                    "image": "\(request.image)", "transaction": "\(request.transaction)",
                ])
            return container
        } catch {
            // The caller gets no container, so the task has to end here.
            _ = try? await scheduler.kill(task.taskID, timeout: settings.taskDeleteTimeout)
            throw error
        }
    }

    /// Waits in the background for the end of a task that is still being killed after its launch failed.
    private func watchEnd(of taskID: String) async {
        guard await scheduler.isBeingKilled(taskID) else { return }
        Task { [scheduler, logger, timeout = settings.taskDeleteTimeout] in
            do throws(MesosSchedulerError) {
                _ = try await scheduler.kill(taskID, timeout: timeout)
            } catch {
                guard error.code == .killTimedOut else { return }
                logger.warning(
                    "the task of a failed launch has not ended within whisk.mesos.timeouts.task-delete; it goes on being killed",
                    metadata: ["task": "\(taskID)", "error": "\(error)"])
            }
        }
    }

    /// Tears down the framework with all its tasks, or leaves the tasks to the framework's failover timeout if
    /// `whisk.mesos.teardown-on-exit` is off. The next factory with the same framework id then kills them when it starts:
    /// with a task store at once, and without one a minute after the master has named them. Afterwards this factory cannot
    /// be used again.
    public func cleanup() async {
        await stop()
        await client.shutdown()
    }

    private func stop() async {
        let (current, count) = running.withLock { $0 }
        guard let current else { return }
        await scheduler.shutdown(
            teardown: settings.scheduler.shutdown.sendsTeardown, timeout: settings.scheduler.shutdown.timeout)
        current.cancel()
        _ = await current.result
        ended(count)
    }

    /// Removes the task of a run that is over, unless another run has begun.
    private func ended(_ count: Int) {
        running.withLock { running in
            if running.count == count { running.task = nil }
        }
    }
}

extension SPIRegistry {
    /// Registers the factory under `mesos` and its historic class names, with leader detectors for `whisk.mesos.master-url`.
    public mutating func registerMesos(masterDetectors: MasterDetectors = MasterDetectors()) {
        containerFactories.register(.mesos, settings: MesosSettings.self) { context, settings in
            try MesosContainerFactory(context, settings: settings, masterDetectors: masterDetectors)
        }
    }
}

extension ServiceName {
    /// The factory of Mesos tasks.
    public static let mesos = ServiceName(
        name: "mesos",
        aliases: [
            "org.apache.openwhisk.core.mesos.MesosContainerFactoryProvider",
            "whisk.core.mesos.MesosContainerFactoryProvider",
        ])
}

extension ContainerError {
    init(schedulerError error: MesosSchedulerError, image: String?) {
        let code: Code =
            switch error.code {
            case .launchTimedOut: .launchTimedOut
            case .noCapacity: .noCapacity
            case .imagePullFailed: .imagePullFailed
            case .containerStartFailed: .startFailed
            case .taskFailed: .taskFailed
            case .shuttingDown: .shuttingDown
            case .cancelled: .cancelled
            case .invalidRequest: .invalidConfiguration
            default: .other
            }
        var text = image.map { "image \($0): \(error.message)" } ?? error.message
        if code == .startFailed, text.contains("CNI network") {
            text += "; whisk.mesos.bridge-network names the CNI network that stands for network: bridge"
        }
        self.init(code, text, underlying: error)
    }
}
