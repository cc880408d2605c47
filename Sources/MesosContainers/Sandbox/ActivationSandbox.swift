import ContainerSPI
import ContainerSupport
import CurlHTTP
import Logging
import MachineSupport
import MesosOperator

/// The logs of an action container's activations and its live output, read from the sandbox of its task.
final class ActivationSandbox: Sendable {
    struct Timeouts: Sendable {
        /// The time limits for the collection of an activation's logs.
        var logs = LogTimeouts()
        /// The longest delay of `/init` for measuring the output before it.
        var measurement = Duration.milliseconds(250)
        /// The time after which a live stream fails if the agent cannot be reached.
        var stream = Duration.seconds(10)
    }

    private let timeouts: Timeouts
    private let taskID: String
    private let sandbox: TaskSandbox
    private let log: SandboxLog
    private let collector: LogCollector<SandboxLog>
    private let preamble: ExecutorPreamble
    private let measurement: Task<ExecutorPreamble.Boundary?, Never>
    private let notice: LogNotice
    private let logger: Logger

    /// - Parameter notice: the notice to show if the logs cannot be read.
    init(
        taskID: String, sandbox: TaskSandbox, access: AgentAccess, client: HTTPClient, notice: LogNotice,
        timeouts: Timeouts = Timeouts(), logger: Logger
    ) {
        self.timeouts = timeouts
        self.taskID = taskID
        self.sandbox = sandbox
        self.notice = notice
        self.logger = logger
        let log = SandboxLog(
            files: AgentFiles(addresses: sandbox.agentAddresses, access: access, client: client), path: sandbox.path)
        self.log = log
        let preamble = ExecutorPreamble(taskID: taskID)
        self.preamble = preamble
        collector = LogCollector(source: log, timeouts: timeouts.logs, trimming: preamble.trim) { late in
            logger.warning(
                "dropped output that a container wrote after an activation's logs had been collected",
                metadata: ["task": "\(taskID)", "output": "\(late)"])
        }
        // The agent usually answers before the runtime listens.
        let limit = max(.seconds(2), timeouts.measurement)
        measurement = Task {
            // Before stderr exists the executor has not begun to write.
            guard let sizes = (try? await log.sizes(timeout: limit)) ?? nil, let stderr = sizes["stderr"] else {
                return nil
            }
            return ExecutorPreamble.Boundary(stdout: sizes["stdout"] ?? 0, stderr: stderr)
        }
    }

    deinit { measurement.cancel() }

    /// Measures the output before the first `/init`: the action's code has not written any of it.
    func prepareForInitialization() async {
        guard preamble.boundary == nil else { return }
        let measurement = measurement
        preamble.boundary = (try? await withDeadline(timeouts.measurement) { await measurement.value }) ?? nil
        // A later result may include the action's output.
        measurement.cancel()
    }

    func prepareForRun() async { await collector.beginActivation() }

    /// The lines of the activation that just ended. If the agent cannot be reached, they end with the notice and a line
    /// with the reason.
    func activationLines(limit: ByteSize, waitForSentinel: Bool) -> AsyncThrowingStream<LogLine, any Error> {
        AsyncThrowingStream(collecting: { [self] yield in
            do {
                for try await line in collector.lines(limit: limit, waitForSentinel: waitForSentinel) { yield(line) }
            } catch {
                let agentError = error as? MesosOperatorError
                if Task.isCancelled || error is CancellationError || agentError?.code == .cancelled {
                    throw CancellationError()
                }
                logger.warning(
                    "logs of a task cannot be read from its agent; the activation gets the link to the Mesos UI",
                    metadata: ["task": "\(taskID)", "error": "\(agentError?.agentDescription ?? "\(error)")"])
                yield(LogLine(notice: notice, time: LogTimestamp.now()))
                let reason = agentError?.summary.map { ": \($0)" } ?? ""
                yield(
                    LogLine(
                        time: LogTimestamp.now(), stream: .stderr,
                        log: "The agent's log files could not be read\(reason)."))
            }
        })
    }

    func lines(
        untilEnd waitForEnd: @escaping @Sendable () async throws -> Void
    ) -> AsyncThrowingStream<LogLine, any Error> {
        let (logger, taskID) = (logger, taskID)
        return SandboxLogStream.lines(
            of: log, sandbox, preamble, timeout: timeouts.stream,
            onOutage: { error in
                if let error {
                    logger.warning(
                        "the output of a task cannot be followed until its agent answers again",
                        metadata: ["task": "\(taskID)", "error": "\(error)"])
                } else {
                    logger.notice("the output of a task is followed again", metadata: ["task": "\(taskID)"])
                }
            }, untilEnd: waitForEnd)
    }
}
