import ContainerSPI
import ContainerSupport
import CurlHTTP
import MesosOperator

/// What any Mesos task writes, read from its sandbox: a task of this framework or of another, running or ended.
///
/// ```swift
/// let stream = SandboxLogStream(TaskSandbox(agentAddresses: [agent], frameworkID: framework, executorID: task))
/// for try await line in stream.lines() { print(line.log) }
/// ```
///
/// OpenWhisk's sentinels and the executor's own log lines are not shown.
public struct SandboxLogStream: Sendable {
    /// How long an agent may be out of reach before a stream ends with an error.
    private let patience: Duration
    private let sandbox: TaskSandbox
    private let files: AgentFiles
    private let preamble = ExecutorPreamble()

    /// - Parameters:
    ///   - access: protocol and credentials of the agent.
    ///   - client: for all requests; `nil`: one of its own, without certificates of its own.
    public init(_ sandbox: TaskSandbox, access: AgentAccess = AgentAccess(), client: HTTPClient? = nil) {
        self.init(sandbox, access: access, client: client, patience: .seconds(10))
    }

    init(_ sandbox: TaskSandbox, access: AgentAccess, client: HTTPClient? = nil, patience: Duration) {
        self.sandbox = sandbox
        self.patience = patience
        files = AgentFiles(
            addresses: sandbox.agentAddresses, access: access, client: client ?? HTTPClient())
    }

    /// Whether the agent still has the sandbox. It removes those of ended tasks after a while.
    ///
    /// - Throws: ``ContainerError`` when the agent cannot be asked.
    public func exists() async throws(ContainerError) -> Bool {
        do {
            return try await files.list(sandbox.path, timeout: patience) != nil
        } catch {
            throw Self.containerError(error, sandbox)
        }
    }

    /// All lines that are there now.
    ///
    /// The stream fails with a ``ContainerError`` when the agent cannot be read from.
    public func lines() -> AsyncThrowingStream<LogLine, any Error> {
        lines {}
    }

    /// All lines that are there, and those that come, until the task has ended.
    ///
    /// - Parameter waitForEnd: returns when the task has ended; when it throws, that is not known and the stream goes on.
    public func lines(
        untilEnd waitForEnd: @escaping @Sendable () async throws -> Void
    ) -> AsyncThrowingStream<LogLine, any Error> {
        let (preamble, sandbox) = (preamble, sandbox)
        return LogFollower.lines(
            of: SandboxLog(files: files, path: sandbox.path), timeout: patience,
            ignoring: { preamble.belongs($0, $1, $2) }, mapError: { Self.containerError($0, sandbox) },
            waitForEnd: waitForEnd)
    }

    static func containerError(_ error: any Error, _ sandbox: TaskSandbox) -> ContainerError {
        if let error = error as? ContainerError { return error }
        let agentError = error as? MesosOperatorError
        let isCancelled = error is CancellationError || agentError?.code == .cancelled
        return ContainerError(
            isCancelled ? .cancelled : .other,
            "the log files of \(sandbox.executorID) cannot be read from its agent: "
                + (agentError?.agentDescription ?? "\(error)"), underlying: error)
    }
}
