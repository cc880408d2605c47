import ContainerSPI
import ContainerSupport
import CurlHTTP
import Logging
import MesosOperator

/// The logs of one action container's activations, and its live output, from the sandbox of its task.
final class ActivationSandbox: Sendable {
    /// How long is waited for what.
    struct Patience: Sendable {
        /// For an activation's lines.
        var logs = LogPatience.usual
        /// How long `/init` may be held back to learn how long stderr was before it.
        var measurement = Duration.milliseconds(250)
        /// How long an agent may be out of reach before a live stream ends with an error.
        var stream = Duration.seconds(10)
    }

    private let patience: Patience
    private let taskID: String
    private let sandbox: TaskSandbox
    private let files: AgentFiles
    private let log: SandboxLog
    private let tail: LogTail<SandboxLog>
    private let preamble: ExecutorPreamble
    private let measurement: Task<Int64?, Never>
    private let notice: LogNotice
    private let logger: Logger

    /// - Parameters:
    ///   - notice: what stands for the logs when they cannot be read.
    init(
        taskID: String, sandbox: TaskSandbox, access: AgentAccess, client: HTTPClient, notice: LogNotice,
        patience: Patience = Patience(), logger: Logger
    ) {
        self.patience = patience
        self.taskID = taskID
        self.sandbox = sandbox
        self.notice = notice
        self.logger = logger
        let files = AgentFiles(addresses: sandbox.agentAddresses, access: access, client: client)
        self.files = files
        let log = SandboxLog(files: files, path: sandbox.path)
        self.log = log
        let preamble = ExecutorPreamble()
        self.preamble = preamble
        tail = LogTail(source: log, patience: patience.logs, ignoring: { preamble.belongs($0, $1, $2) })
        // The runtime needs some time to start listening; the agent has usually answered by then.
        let limit = max(.seconds(2), patience.measurement)
        measurement = Task { try? await log.size(LogLine.Stream.stderr.rawValue, timeout: limit) }
    }

    deinit { measurement.cancel() }

    /// To be awaited before the first `/init` is sent: what is on stderr by then cannot be the action's.
    func prepareForInitialization() async {
        guard preamble.boundary == nil else { return }
        let (measurement, limit) = (measurement, patience.measurement)
        preamble.boundary = await withTaskGroup(of: Int64?.self) { group in
            group.addTask {
                await withTaskCancellationHandler {
                    await measurement.value
                } onCancel: {
                    // An answer that came later would be about the action's lines too.
                    measurement.cancel()
                }
            }
            group.addTask {
                try? await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            return await group.next() ?? nil
        }
    }

    /// The lines of the activation that just ended. When the agent cannot be asked, a line with the link to the Mesos UI
    /// stands for them, as in OpenWhisk, and one that says why.
    func activationLines(limit: ByteSize, waitForSentinel: Bool) -> AsyncThrowingStream<LogLine, any Error> {
        AsyncThrowingStream { continuation in
            let collection = Task {
                do {
                    for try await line in tail.lines(limit: limit, waitForSentinel: waitForSentinel) {
                        continuation.yield(line)
                    }
                } catch {
                    let agentError = error as? MesosOperatorError
                    if Task.isCancelled || error is CancellationError || agentError?.code == .cancelled {
                        continuation.finish(throwing: CancellationError())
                        return
                    }
                    logger.warning(
                        "logs of a task cannot be read from its agent; the activation gets the link to the Mesos UI",
                        metadata: ["task": "\(taskID)", "error": "\(agentError?.agentDescription ?? "\(error)")"])
                    continuation.yield(LogLine(notice: notice, time: LogTimestamp.now()))
                    let reason = agentError?.summary.map { ": \($0)" } ?? ""
                    continuation.yield(
                        LogLine(
                            time: LogTimestamp.now(), stream: .stderr,
                            log: "The agent's log files could not be read\(reason)."))
                }
                continuation.finish()
            }
            continuation.onTermination = { _ in collection.cancel() }
        }
    }

    /// What the container writes, live.
    func lines(
        untilEnd waitForEnd: @escaping @Sendable () async throws -> Void
    ) -> AsyncThrowingStream<LogLine, any Error> {
        let (preamble, sandbox) = (preamble, sandbox)
        return LogFollower.lines(
            of: log, timeout: patience.stream, ignoring: { preamble.belongs($0, $1, $2) },
            mapError: { SandboxLogStream.containerError($0, sandbox) }, waitForEnd: waitForEnd)
    }
}
