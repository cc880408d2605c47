import ContainerSPI
import ContainerSupport
import CurlHTTP
import MesosOperator

/// The output of any Mesos task, read from its sandbox: a running or ended task of this or another framework.
///
/// ```swift
/// let stream = SandboxLogStream(TaskSandbox(agentAddresses: [agent], frameworkID: framework, executorID: task))
/// for try await line in stream.lines() { print(line.log) }
/// ```
///
/// The streams omit OpenWhisk's sentinels and the executor's own log lines.
public struct SandboxLogStream: Sendable {
    /// The time after which a stream fails if the agent cannot be reached.
    private let timeout: Duration
    private let sandbox: TaskSandbox
    private let files: AgentFiles
    private let preamble: ExecutorPreamble

    /// Called with the error when the agent of a followed task cannot be reached any more, and with `nil` when it answers
    /// again. In between, the stream waits.
    public var onOutage: (@Sendable (ContainerError?) -> Void)?

    /// A stream of the output in a task's sandbox.
    public init(_ sandbox: TaskSandbox, access: AgentAccess = AgentAccess(), client: HTTPClient = HTTPClient()) {
        self.init(sandbox, access: access, client: client, timeout: .seconds(10))
    }

    init(_ sandbox: TaskSandbox, access: AgentAccess, client: HTTPClient = HTTPClient(), timeout: Duration) {
        self.sandbox = sandbox
        self.timeout = timeout
        // The executor's id is the task id for those executors that name it on stdout.
        preamble = ExecutorPreamble(taskID: sandbox.executorID)
        files = AgentFiles(addresses: sandbox.agentAddresses, access: access, client: client)
    }

    /// Returns whether the agent still has the sandbox. It removes the sandboxes of ended tasks after a while.
    ///
    /// - Throws: `ContainerError` if the agent cannot be reached.
    public func exists() async throws(ContainerError) -> Bool {
        do {
            return try await files.list(sandbox.path, timeout: timeout) != nil
        } catch {
            throw Self.containerError(error, sandbox)
        }
    }

    /// The lines so far. The stream fails with a `ContainerError` if the agent cannot be read from.
    public func lines() -> AsyncThrowingStream<LogLine, any Error> {
        Self.lines(of: SandboxLog(files: files, path: sandbox.path), sandbox, preamble, timeout: timeout, untilEnd: {})
    }

    /// The lines so far and all later ones, until the task has ended.
    ///
    /// A task survives a restart of its agent. While the agent cannot be reached, the stream waits with growing pauses and
    /// tells ``onOutage``. It fails if the agent refuses to be read from, or if the task has ended and the agent still cannot
    /// be reached after ten seconds.
    ///
    /// - Parameter waitForEnd: returns when the task has ended. If it throws, the stream goes on.
    public func lines(
        untilEnd waitForEnd: @escaping @Sendable () async throws -> Void
    ) -> AsyncThrowingStream<LogLine, any Error> {
        Self.lines(
            of: SandboxLog(files: files, path: sandbox.path), sandbox, preamble, timeout: timeout,
            onOutage: onOutage ?? { _ in }, untilEnd: waitForEnd)
    }

    /// - Parameter onOutage: see ``onOutage``; `nil`: the stream fails if the agent cannot be reached.
    static func lines(
        of log: SandboxLog, _ sandbox: TaskSandbox, _ preamble: ExecutorPreamble, timeout: Duration,
        onOutage: (@Sendable (ContainerError?) -> Void)? = nil,
        untilEnd waitForEnd: @escaping @Sendable () async throws -> Void
    ) -> AsyncThrowingStream<LogLine, any Error> {
        let outage = onOutage.map { report in
            LogFollower<SandboxLog>.Outage(
                isTemporary: { ($0 as? MesosOperatorError)?.isTemporary == true },
                report: { error in report(error.map { containerError($0, sandbox) }) })
        }
        return LogFollower.lines(
            of: log, timeout: timeout, outage: outage, trimming: preamble.trim,
            mapError: { containerError($0, sandbox) }, waitForEnd: waitForEnd)
    }

    private static func containerError(_ error: any Error, _ sandbox: TaskSandbox) -> ContainerError {
        if let error = error as? ContainerError { return error }
        let agentError = error as? MesosOperatorError
        let isCancelled = error is CancellationError || agentError?.code == .cancelled
        return ContainerError(
            isCancelled ? .cancelled : .other,
            "the log files of \(sandbox.executorID) cannot be read from its agent: "
                + (agentError?.agentDescription ?? "\(error)"), underlying: error)
    }
}

extension SandboxLog: LogSource {
    package var beginning: SandboxPosition { SandboxPosition() }

    package func read(
        _ stream: LogLine.Stream, at position: SandboxPosition, timeout: Duration
    ) async throws -> LogChunk<SandboxPosition> {
        let chunk: Chunk = try await read(stream.rawValue, at: position, timeout: timeout)
        return LogChunk(
            bytes: chunk.bytes, position: chunk.position, isAfterGap: chunk.isAfterGap, reachesEnd: chunk.reachesEnd)
    }

    package func skip(
        _ stream: LogLine.Stream, from position: SandboxPosition, toEndLess distance: Int64, timeout: Duration
    ) async throws -> SandboxPosition? {
        try await skip(stream.rawValue, from: position, toEndLess: distance, timeout: timeout)
    }
}

extension SandboxPosition: LogPosition {}

extension MesosOperatorError {
    /// Whether an agent that is being restarted may have caused this failure.
    var isTemporary: Bool {
        if code == .unreachable { return true }
        guard code == .invalidResponse, let status else { return false }
        return status >= 500 || status == 408 || status == 429
    }

    /// The description of a failed request to an agent, with the settings that may cure it.
    var agentDescription: String {
        guard code == .refused else { return "\(self)" }
        return "\(self); check whisk.mesos.agent.principal and whisk.mesos.agent.secret-file"
    }
}
