import ContainerSupport
import ContainerSPI
import CurlHTTP
import Glibc
import JSONSupport
import ProcessControl

/// An action container that is a local process, `whisk-action-runtime`, with everything it has started.
public final class ProcessContainer: Container {
    public let id: String
    public let address: ContainerAddress

    private let process: ManagedProcess
    private let terminationGrace: Duration
    private let proxy: ActionProxy
    private let log: ProcessLog
    private let tail: LogTail<ProcessLog>
    private let removed: @Sendable () async -> Void

    /// - Parameters:
    ///   - logs: what the process writes, by stream.
    ///   - removed: called when the process has ended because of ``destroy()``; may be called more than once.
    init(
        id: String,
        address: ContainerAddress,
        process: ManagedProcess,
        terminationGrace: Duration,
        client: HTTPClient,
        limits: ActivationConfiguration,
        logs: [LogLine.Stream: GrowingFile],
        removed: @escaping @Sendable () async -> Void
    ) {
        self.id = id
        self.address = address
        self.process = process
        self.terminationGrace = terminationGrace
        self.removed = removed
        proxy = ActionProxy(address: address, client: client, limits: limits)
        log = ProcessLog(files: logs)
        tail = LogTail(source: log.collected())
    }

    /// Stops the process and all its children in their tracks (SIGSTOP).
    public func suspend() async throws {
        proxy.closeConnections()
        try signal(SIGSTOP)
    }

    /// Lets them go on (SIGCONT).
    public func resume() async throws {
        try signal(SIGCONT)
    }

    public func destroy() async throws {
        proxy.closeConnections()
        await process.terminate(grace: terminationGrace)
        await removed()
    }

    public func initialize(
        _ initializer: JSONValue, timeout: Duration, transaction: TransactionID
    ) async throws(ContainerError) -> ActivationInterval {
        try checkAlive()
        return try await proxy.initialize(initializer, timeout: timeout)
    }

    public func run(
        parameters: JSONValue, environment: [String: JSONValue], timeout: Duration, reschedule: Bool,
        transaction: TransactionID
    ) async throws(ContainerError) -> RunResult {
        try await proxy.run(
            parameters: parameters, environment: environment, timeout: timeout, reschedule: reschedule)
    }

    public func logs(
        limit: ByteSize, waitForSentinel: Bool, transaction: TransactionID
    ) -> AsyncThrowingStream<LogLine, any Error> {
        tail.lines(limit: limit, waitForSentinel: waitForSentinel)
    }

    /// What the process and its children write, live, until the process has ended. Of what was collected already, only the
    /// last half megabyte is sure to be there still.
    public func logStream() -> AsyncThrowingStream<LogLine, any Error> {
        let process = process
        return LogFollower.lines(of: log) { _ = await process.waitForExit() }
    }

    private func signal(_ number: Int32) throws(ContainerError) {
        if !process.send(signal: number) { try checkAlive() }
    }

    /// `/init` is repeated while nobody listens, which makes no sense when nobody ever will.
    private func checkAlive() throws(ContainerError) {
        guard let status = process.exitStatus else { return }
        throw ContainerError(
            .taskFailed, "The process \(process.processIdentifier) of container \(id) has ended with \(status).")
    }
}
