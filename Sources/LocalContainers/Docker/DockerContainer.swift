import ContainerSupport
import ContainerSPI
import CurlHTTP
import FoundationEssentials
import JSONSupport

/// An action container of a Docker Engine.
public final class DockerContainer: Container {
    /// The engine's id of the container.
    public let id: String
    public let address: ContainerAddress

    private static let lastAnswerComesWithin = Duration.milliseconds(200)

    private let engine: DockerEngine
    private let limits: ActivationConfiguration
    private let timeouts: DockerTimeouts
    private let proxy: ActionProxy
    private let logReader: DockerLogReader

    init(
        id: String, address: ContainerAddress, engine: DockerEngine, limits: ActivationConfiguration,
        timeouts: DockerTimeouts, logPatience: LogPatience = .usual
    ) {
        self.id = id
        self.address = address
        self.engine = engine
        self.limits = limits
        self.timeouts = timeouts
        logReader = DockerLogReader(engine: engine, id: id, patience: logPatience)
        proxy = ActionProxy(address: address, client: engine.client, limits: limits) {
            await engine.memoryWasExhausted(id)
        }
    }

    /// Freezes the container's processes (`docker pause`).
    public func suspend() async throws {
        proxy.closeConnections()
        try await setPaused(true)
    }

    /// Lets them go on (`docker unpause`).
    public func resume() async throws {
        try await setPaused(false)
    }

    /// Removes the container by force, in whatever state it is; also when the calling task has been cancelled.
    public func destroy() async throws {
        proxy.closeConnections()
        let (engine, id, timeout) = (engine, id, timeouts.removal)
        do {
            try await uncancelled { try await engine.remove(id, timeout: timeout) }
        } catch let error as DockerError {
            throw error.containerError(
                .other, "The Docker container \(id) cannot be removed", endpoint: engine.endpoint)
        }
    }

    /// POST `/init`. When the container ends meanwhile, nothing more is waited for.
    public func initialize(
        _ initializer: JSONValue, timeout: Duration, transaction: TransactionID
    ) async throws(ContainerError) -> ActivationInterval {
        let start = Date()
        let begin = ContinuousClock.now
        let (proxy, engine, id) = (proxy, engine, id)
        // Nil: the container has ended.
        let outcome = await withTaskGroup(of: Result<ActivationInterval, ContainerError>?.self) { group in
            let call = Task { () async -> Result<ActivationInterval, ContainerError> in
                do throws(ContainerError) {
                    return .success(try await proxy.initialize(initializer, timeout: timeout))
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
                    // An answer that was sent before the end may still be on its way.
                    try? await Task.sleep(for: Self.lastAnswerComesWithin)
                    return nil
                } catch {
                    // Not known, so the call decides.
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
        throw ContainerError(
            .initializationFailed(interval, response), "the Docker container \(id) ended during /init")
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
        logReader.lines(limit: limit, waitForSentinel: waitForSentinel)
    }

    /// What the container writes, live, until it ends or is removed.
    public func logStream() -> AsyncThrowingStream<LogLine, any Error> {
        DockerLogFollower.lines(engine: engine, id: id)
    }

    private func setPaused(_ isPaused: Bool) async throws {
        do throws(DockerError) {
            try await engine.setPaused(isPaused, id, timeout: timeouts.pause)
        } catch {
            throw error.containerError(
                .other, "The Docker container \(id) cannot be \(isPaused ? "paused" : "resumed")",
                endpoint: engine.endpoint)
        }
    }
}

extension DockerEngine {
    /// How long after a connection broke the engine may take to know why.
    private static let endIsKnownWithin = Duration.seconds(5)

    /// Whether a container whose connection broke was killed for using too much memory.
    ///
    /// The kernel closes the connection when it kills; the engine hears of it a moment later. Engines on version 1 of
    /// control groups do not hear of it when the group is gone before they look. So a container that was killed, and that
    /// nobody has removed afterwards, counts too: in it nothing else can kill the first process.
    func memoryWasExhausted(_ id: String) async -> Bool {
        let clock = ContinuousClock()
        let deadline = clock.now + Self.endIsKnownWithin
        while let state = try? await inspect(id, timeout: Self.endIsKnownWithin) {
            if state.isOutOfMemory { return true }
            let wasKilled = !state.isRunning && state.exitCode == Self.killedExitCode
            // An end that was not a kill needs no more patience.
            if !state.isRunning, !wasKilled { return false }
            guard clock.now < deadline else { return wasKilled }
            guard (try? await clock.sleep(for: .milliseconds(50))) != nil else { return false }
        }
        return false
    }

    /// 128 and the number of SIGKILL.
    private static let killedExitCode = 137
}

/// Does something to its end although the calling task is cancelled.
func uncancelled<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) async throws -> Value {
    try await Task(operation: body).value
}
