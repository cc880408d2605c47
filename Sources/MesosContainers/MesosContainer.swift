import ActionProxy
import ContainerSPI
import CurlHTTP
import JSONSupport
import Logging
import MesosAPI
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
    private let logTail: LogTail?
    private let preamble = ExecutorPreamble()
    private let linkNotice: LogNotice
    private let deleteTimeout: Duration
    private let logger: Logger

    init(
        task: LaunchedTask, scheduler: Scheduler, client: HTTPClient, configuration: WhiskConfiguration, logger: Logger
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
        logTail = task.agentAddress.map { agent in
            let reader = SandboxReader(
                client: client, agent: ContainerAddress(host: agent.host, port: agent.port),
                frameworkID: task.frameworkID, executorID: task.executorID)
            return LogTail { stream, offset in try await reader.read(stream, offset: offset) }
        }
        linkNotice =
            configuration.mesos.mesosLinkLogMessage
            ? .mesosLink(taskID: task.taskID, publicURL: link.url) : .notConfigured
        deleteTimeout = configuration.mesos.timeouts.taskDelete
        self.logger = logger
    }

    /// The link to the Mesos UI, unless `whisk.mesos.mesos-link-log-message` is off.
    public var uncollectedLogsNotice: LogNotice { linkNotice }

    /// Does nothing: Mesos cannot pause a task.
    public func suspend() async throws {}

    /// Does nothing: Mesos cannot pause a task.
    public func resume() async throws {}

    /// Kills the task and returns when it has ended.
    ///
    /// - Throws: ``ContainerError`` when the task has not ended within `whisk.mesos.timeouts.task-delete`. The scheduler
    ///   goes on killing it.
    public func destroy() async throws {
        do {
            _ = try await scheduler.kill(id, timeout: deleteTimeout)
        } catch {
            throw ContainerError(schedulerError: error, image: nil)
        }
    }

    public func initialize(
        _ initializer: JSONValue, timeout: Duration, transaction: TransactionID
    ) async throws(ContainerError) -> ActivationInterval {
        try await proxy.initialize(initializer, timeout: timeout)
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
        AsyncThrowingStream { continuation in
            guard let logTail else {
                continuation.yield(LogLine(notice: linkNotice, time: LogTimestamp.now()))
                continuation.finish()
                return
            }
            let collection = Task {
                do {
                    for try await line in logTail.lines(limit: limit, waitForSentinel: waitForSentinel)
                    where !preamble.belongs(line) {
                        continuation.yield(line)
                    }
                } catch is CancellationError {
                    continuation.finish(throwing: CancellationError())
                    return
                } catch {
                    logger.warning(
                        "logs of a task cannot be read from its agent; the activation gets the link to the Mesos UI",
                        metadata: ["task": "\(id)", "agent": "\(task.agentID)", "error": "\(error)"])
                    continuation.yield(LogLine(notice: linkNotice, time: LogTimestamp.now()))
                    continuation.yield(
                        LogLine(
                            time: LogTimestamp.now(), stream: .stderr, log: "The agent's log files could not be read."))
                }
                continuation.finish()
            }
            continuation.onTermination = { _ in collection.cancel() }
        }
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
