import ContainerSPI
import ContainerSupport
import CurlHTTP
import JSONSupport
import Logging
import MesosAPI
import MesosOperator
import MesosScheduler

/// An action container that is a Mesos task.
public struct MesosContainer: Container {
    /// The Mesos task id.
    public let id: String
    public let address: ContainerAddress
    /// The running task: agent, framework, executor, ports.
    public let task: LaunchedTask
    /// The task's sandbox in the Mesos web UI.
    public let link: MesosLink

    private let scheduler: Scheduler
    private let proxy: ActionProxy
    private let sandbox: ActivationSandbox
    private let linkNotice: LogNotice
    private let deleteTimeout: Duration

    init(
        task: LaunchedTask, scheduler: Scheduler, client: HTTPClient, configuration: WhiskConfiguration,
        agentAccess: AgentAccess, patience: ActivationSandbox.Patience = .init(), logger: Logger
    ) throws(ContainerError) {
        guard let port = task.hostPorts.first else {
            throw ContainerError(.startFailed, "task \(task.taskID) runs without a port of its agent")
        }
        id = task.taskID
        self.task = task
        address = ContainerAddress(host: task.agentHostname, port: port)
        link = MesosLink(
            publicURL: configuration.mesos.publicURL, agentID: task.agentID, frameworkID: task.frameworkID,
            executorID: task.executorID)
        self.scheduler = scheduler
        proxy = ActionProxy(
            address: address, client: client, limits: configuration.activation,
            memoryWasExhausted: { await Self.memoryWasExhausted(task.taskID, scheduler) })
        linkNotice =
            configuration.mesos.mesosLinkLogMessage
            ? .mesosLink(taskID: task.taskID, publicURL: link.url) : .notConfigured
        sandbox = ActivationSandbox(
            taskID: task.taskID, sandbox: TaskSandbox(task), access: agentAccess, client: client, notice: linkNotice,
            patience: patience, logger: logger)
        deleteTimeout = configuration.mesos.timeouts.taskDelete
    }

    /// The link to the Mesos UI, unless `whisk.mesos.mesos-link-log-message` is off.
    public var uncollectedLogsNotice: LogNotice { linkNotice }

    /// Mesos cannot pause a task: closes the idle connections to the runtime, nothing else.
    public func suspend() async throws { proxy.closeConnections() }

    /// Does nothing: Mesos cannot pause a task.
    public func resume() async throws {}

    /// Kills the task and returns when it has ended.
    ///
    /// - Throws: ``ContainerError`` when the task has not ended within `whisk.mesos.timeouts.task-delete`. The scheduler
    ///   goes on killing it.
    public func destroy() async throws {
        proxy.closeConnections()
        do {
            _ = try await scheduler.kill(id, timeout: deleteTimeout)
        } catch {
            throw ContainerError(schedulerError: error, image: nil)
        }
    }

    public func initialize(
        _ initializer: JSONValue, timeout: Duration, transaction: TransactionID
    ) async throws(ContainerError) -> ActivationInterval {
        await sandbox.prepareForInitialization()
        return try await proxy.initialize(initializer, timeout: timeout)
    }

    public func run(
        parameters: JSONValue, environment: [String: JSONValue], timeout: Duration, reschedule: Bool,
        transaction: TransactionID
    ) async throws(ContainerError) -> RunResult {
        try await proxy.run(
            parameters: parameters, environment: environment, timeout: timeout, reschedule: reschedule)
    }

    /// The activation's logs, read from the task's sandbox. When the agent cannot be asked, a line with the link to the
    /// Mesos UI stands for them, as in OpenWhisk, and one that says why.
    public func logs(
        limit: ByteSize, waitForSentinel: Bool, transaction: TransactionID
    ) -> AsyncThrowingStream<LogLine, any Error> {
        sandbox.activationLines(limit: limit, waitForSentinel: waitForSentinel)
    }

    /// What the container writes, live, from the task's sandbox, until the task has ended. The executor's own log lines
    /// are not shown.
    ///
    /// The stream fails with a ``ContainerError`` when the agent cannot be read from for ten seconds.
    public func logStream() -> AsyncThrowingStream<LogLine, any Error> {
        let (scheduler, id) = (scheduler, id)
        return sandbox.lines { _ = try await scheduler.waitForEnd(of: id) }
    }

    /// Whether Mesos says that the container was ended for its memory. Docker tasks end with status 137 for that and for
    /// any other SIGKILL; while nobody killed the task, memory is what remains.
    private static func memoryWasExhausted(_ taskID: String, _ scheduler: Scheduler) async -> Bool {
        // The update comes a moment after the connection broke; without one the container lives and lost no memory.
        let outcome = await withTaskGroup(of: TaskOutcome?.self) { group in
            group.addTask { try? await scheduler.waitForEnd(of: taskID) }
            group.addTask {
                try? await Task.sleep(for: .seconds(1))
                return nil
            }
            defer { group.cancelAll() }
            return await group.next() ?? nil
        }
        guard let outcome else { return false }
        if outcome.reason == .containerLimitationMemory { return true }
        return outcome.state == .failed && outcome.message?.contains("exited with status 137") == true
    }
}
