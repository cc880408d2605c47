import ContainerSPI
import ContainerSupport
import CurlHTTP
import Glibc
import JSONSupport
import Logging
import ProcessControl

/// An action container that is a local process, `whisk-action-runtime`, with its child processes.
public final class ProcessContainer: ProxiedContainer {
    /// `process-`, a number, and the process id.
    public let id: String
    public let runtime: RuntimeClient

    private let process: ManagedProcess
    private let terminationGrace: Duration
    private let log: ProcessLog
    private let collector: LogCollector<ProcessLog>
    private let onRemoval: @Sendable () async -> Void

    /// - Parameters:
    ///   - logs: the files with the output of the process, by stream.
    ///   - onRemoval: called after ``destroy()`` has ended the process, possibly more than once.
    init(
        id: String, address: ContainerAddress, process: ManagedProcess, terminationGrace: Duration, client: HTTPClient,
        limits: ActivationConfiguration, logs: [LogLine.Stream: GrowingFile], logger: Logger,
        onRemoval: @escaping @Sendable () async -> Void
    ) {
        self.id = id
        self.process = process
        self.terminationGrace = terminationGrace
        self.onRemoval = onRemoval
        runtime = RuntimeClient(address: address, client: client, limits: limits)
        log = ProcessLog(files: logs)
        collector = LogCollector(
            source: log.releasing(), reportLateOutput: { [id] in $0.log(container: id, to: logger) })
    }

    /// Stops the process and all its descendants (SIGSTOP).
    public func suspend() async throws {
        runtime.closeConnections()
        try await signal(SIGSTOP)
    }

    /// Continues the process and all its descendants (SIGCONT).
    public func resume() async throws { try await signal(SIGCONT) }

    /// Ends the process and all its descendants, also those in sessions of their own, and removes the container's directory.
    public func destroy() async throws {
        runtime.closeConnections()
        await process.terminate(grace: terminationGrace)
        await onRemoval()
    }

    public func initialize(
        _ initializer: JSONValue, timeout: Duration, transaction: TransactionID
    ) async throws(ContainerError) -> ActivationInterval {
        try checkAlive()
        return try await runtime.initialize(initializer, timeout: timeout)
    }

    public func prepareForRun() async { await collector.beginActivation() }

    public func logs(
        limit: ByteSize, waitForSentinel: Bool, transaction: TransactionID
    ) -> AsyncThrowingStream<LogLine, any Error> {
        collector.lines(limit: limit, waitForSentinel: waitForSentinel)
    }

    /// Returns the output of the process and its child processes as a live stream that ends when the process ends.
    ///
    /// Of the output that was already collected, at least the last half megabyte is still available.
    public func logStream() -> AsyncThrowingStream<LogLine, any Error> {
        let process = process
        return LogFollower.lines(of: log) { _ = await process.waitForExit() }
    }

    private func signal(_ number: Int32) async throws(ContainerError) {
        if await !process.sendToFamily(signal: number) { try checkAlive() }
    }

    /// `/init` is repeated until the runtime listens, so it must not be sent to a process that has ended.
    private func checkAlive() throws(ContainerError) {
        guard let status = process.exitStatus else { return }
        throw ContainerError(
            .taskFailed, "process \(process.processIdentifier) of container \(id) has ended with \(status)")
    }
}
