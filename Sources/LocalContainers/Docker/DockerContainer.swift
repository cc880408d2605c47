import ContainerSPI
import ContainerSupport
import CurlHTTP
import FoundationEssentials
import JSONSupport
import Logging

/// An action container of a Docker Engine.
public final class DockerContainer: ProxiedContainer {
    /// The engine's id of the container.
    public let id: String
    public let runtime: RuntimeClient

    /// The time for a response to arrive that was sent before the container ended.
    private static let responseDelay = Duration.milliseconds(200)

    private let engine: DockerEngine
    private let limits: ActivationConfiguration
    private let timeouts: DockerTimeouts
    private let logReader: DockerLogReader

    init(
        id: String, address: ContainerAddress, engine: DockerEngine, limits: ActivationConfiguration,
        timeouts: DockerTimeouts, logTimeouts: LogTimeouts = LogTimeouts(), logger: Logger
    ) {
        self.id = id
        self.engine = engine
        self.limits = limits
        self.timeouts = timeouts
        logReader = DockerLogReader(engine: engine, id: id, timeouts: logTimeouts, logger: logger)
        runtime = RuntimeClient(address: address, client: engine.client, limits: limits) {
            await engine.memoryWasExhausted(id) { await engine.client.isServing(at: address) }
        }
    }

    /// Pauses the container's processes (`docker pause`).
    public func suspend() async throws {
        runtime.closeConnections()
        try await setPaused(true)
    }

    /// Continues the container's processes (`docker unpause`).
    public func resume() async throws { try await setPaused(false) }

    /// Removes the container by force in any state, even if the calling task has been cancelled.
    public func destroy() async throws {
        runtime.closeConnections()
        let (engine, id, timeout) = (engine, id, timeouts.removal)
        do {
            try await ignoringCancellation { try await engine.remove(id, timeout: timeout) }
        } catch let error as DockerError {
            throw error.containerError(
                .other, "the Docker container \(id) cannot be removed", endpoint: engine.endpoint)
        }
    }

    /// Sends `/init` and fails at once if the container ends before the response.
    public func initialize(
        _ initializer: JSONValue, timeout: Duration, transaction: TransactionID
    ) async throws(ContainerError) -> ActivationInterval {
        let start = Date()
        let begin = ContinuousClock.now
        let (runtime, engine, id) = (runtime, engine, id)
        // `nil` if the container has ended.
        let outcome = await withTaskGroup(of: Result<ActivationInterval, ContainerError>?.self) { group in
            let call = Task { () async -> Result<ActivationInterval, ContainerError> in
                do throws(ContainerError) {
                    return .success(try await runtime.initialize(initializer, timeout: timeout))
                } catch {
                    return .failure(error)
                }
            }
            group.addTask {
                await withTaskCancellationHandler {
                    await call.value
                } onCancel: {
                    call.cancel()
                }
            }
            group.addTask {
                do {
                    try await engine.waitForEnd(of: id)
                    try? await Task.sleep(for: Self.responseDelay)
                    return nil
                } catch {
                    // The end is unknown, so wait for the response.
                    return await call.value
                }
            }
            let first = await group.next()
            group.cancelAll()
            return first ?? nil
        }
        if let outcome { return try outcome.get() }
        let elapsed = begin.duration(to: .now)
        let interval = ActivationInterval(start: start, duration: elapsed)
        let response = ActivationResponse.interpreting(
            await engine.memoryWasExhausted(id) ? .memoryExhausted : .connectionBroke, phase: .initialization,
            elapsed: elapsed, timeout: timeout, payloadLimit: limits.payloadLimit)
        let output = await engine.lastOutput(id, timeout: timeouts.call)
        throw ContainerError.initializationFailed(
            interval, response,
            "the Docker container \(id) ended during /init" + (output.isEmpty ? "" : "; it wrote: \(output)"))
    }

    public func prepareForRun() async { await logReader.beginActivation() }

    public func logs(
        limit: ByteSize, waitForSentinel: Bool, transaction: TransactionID
    ) -> AsyncThrowingStream<LogLine, any Error> {
        logReader.lines(limit: limit, waitForSentinel: waitForSentinel)
    }

    /// Returns the container's output as a live stream that ends when the container ends or is removed.
    public func logStream() -> AsyncThrowingStream<LogLine, any Error> {
        DockerLogFollower.lines(engine: engine, id: id)
    }

    private func setPaused(_ isPaused: Bool) async throws {
        do throws(DockerError) {
            try await engine.setPaused(isPaused, id, timeout: timeouts.pause)
        } catch {
            throw error.containerError(
                .other, "the Docker container \(id) cannot be \(isPaused ? "paused" : "resumed")",
                endpoint: engine.endpoint)
        }
    }
}

/// Runs an operation to its end even if the calling task is cancelled.
func ignoringCancellation<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) async throws -> Value {
    try await Task(operation: body).value
}
