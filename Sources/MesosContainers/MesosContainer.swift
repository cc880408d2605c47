import ContainerSPI
import ContainerSupport
import CurlHTTP
import JSONSupport
import Logging
import MachineSupport
import MesosAPI
import MesosOperator
import MesosScheduler

/// An action container that is a Mesos task.
///
/// Mesos cannot pause a task, so `suspend()` only closes the idle connections to the runtime, and `resume()` does
/// nothing.
public struct MesosContainer: ProxiedContainer {
    /// The Mesos task id.
    public let id: String
    /// The client of the container's action runtime.
    public let runtime: RuntimeClient
    /// The running task with its agent, framework, executor and ports.
    public let task: LaunchedTask
    /// The page of the task's sandbox in the Mesos web UI.
    public let link: MesosLink

    private let scheduler: Scheduler
    private let sandbox: ActivationSandbox
    private let linkNotice: LogNotice
    private let deleteTimeout: Duration

    /// - Parameters:
    ///   - host: the address of the agent, if it is not its host name.
    ///   - fixedHostPort: the port on which the runtime listens, if it got none of the agent's ports.
    init(
        task: LaunchedTask, host: String? = nil, fixedHostPort: Int? = nil, scheduler: Scheduler, client: HTTPClient,
        configuration: WhiskConfiguration, settings: MesosSettings, agentAccess: AgentAccess, leaderURL: String? = nil,
        timeouts: ActivationSandbox.Timeouts = .init(), logger: Logger
    ) throws(ContainerError) {
        guard let port = task.hostPorts.first ?? fixedHostPort else {
            throw ContainerError(.startFailed, "task \(task.taskID) runs without a port of its agent")
        }
        id = task.taskID
        self.task = task
        link = MesosLink(
            publicURL: settings.publicURL ?? leaderURL ?? "", agentID: task.agentID, frameworkID: task.frameworkID,
            executorID: task.executorID)
        self.scheduler = scheduler
        runtime = RuntimeClient(
            address: ContainerAddress(host: host ?? task.agentHostname, port: port), client: client,
            limits: configuration.activation,
            memoryWasExhausted: { await Self.memoryWasExhausted(task.taskID, scheduler) })
        linkNotice =
            settings.mesosLinkLogMessage
            ? .mesosLink(taskID: task.taskID, publicURL: link.url) : .notConfigured
        sandbox = ActivationSandbox(
            taskID: task.taskID, sandbox: TaskSandbox(task), access: agentAccess, client: client, notice: linkNotice,
            timeouts: timeouts, logger: logger)
        deleteTimeout = settings.taskDeleteTimeout
    }

    /// The link to the Mesos UI, unless `whisk.mesos.mesos-link-log-message` is off.
    public var uncollectedLogsNotice: LogNotice { linkNotice }

    /// Kills the task and returns when it has ended.
    ///
    /// - Throws: `ContainerError` if the task has not ended within `whisk.mesos.timeouts.task-delete`. The scheduler
    ///   keeps trying to kill it.
    public func destroy() async throws {
        runtime.closeConnections()
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
        return try await runtime.initialize(initializer, timeout: timeout)
    }

    public func prepareForRun() async { await sandbox.prepareForRun() }

    /// The activation's logs, read from the task's sandbox. If the agent cannot be reached, the logs are a line with the
    /// link to the Mesos UI, as in OpenWhisk, and one with the reason.
    public func logs(
        limit: ByteSize, waitForSentinel: Bool, transaction: TransactionID
    ) -> AsyncThrowingStream<LogLine, any Error> {
        sandbox.activationLines(limit: limit, waitForSentinel: waitForSentinel)
    }

    /// The output of the container, live, from the task's sandbox until the task has ended, without the executor's own log
    /// lines. While the agent cannot be reached, because it is restarted, the stream waits. It fails with a `ContainerError` if
    /// the agent refuses to be read from, or cannot be reached for ten seconds after the task's end.
    public func logStream() -> AsyncThrowingStream<LogLine, any Error> {
        let (scheduler, id) = (scheduler, id)
        return sandbox.lines { _ = try await scheduler.waitForEnd(of: id) }
    }

    /// Returns whether the container was killed for its memory. A Docker task ends with status 137 both for that and for
    /// any other SIGKILL; if this framework did not kill the task, its memory remains as the cause.
    private static func memoryWasExhausted(_ taskID: String, _ scheduler: Scheduler) async -> Bool {
        // The update arrives a moment after the connection broke. Without an update the container still runs.
        guard let outcome = try? await withDeadline(.seconds(1), { try await scheduler.waitForEnd(of: taskID) }) else {
            return false
        }
        return outcome.isOutOfMemory
    }
}

extension LogNotice {
    /// The link to the Mesos UI in place of logs. The text is OpenWhisk's.
    package static func mesosLink(taskID: String, publicURL: String) -> LogNotice {
        LogNotice(
            text: "Logs are not collected from Mesos containers currently. "
                + "You can browse the logs for Mesos Task ID \(taskID) using the mesos UI at \(publicURL)")
    }
}
