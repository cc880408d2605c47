import ContainerSPI
import JSONSupport

/// Creates containers that run inside the invoker.
actor EchoFactory: ContainerFactory {
    private let settings: EchoSettings
    private var running: Set<String> = []
    private var created = 0

    init(_ settings: EchoSettings) {
        self.settings = settings
    }

    func start() async throws {}

    func createContainer(_ request: ContainerRequest) async throws -> any Container {
        guard running.count < settings.maximumContainers else {
            throw ContainerError(
                .noCapacity, "\(running.count) containers are running, and whisk.echo.max-containers allows no more")
        }
        created += 1
        let id = "\(request.name)-\(created)"
        running.insert(id)
        return EchoContainer(id: id, settings: settings) { [weak self] in await self?.release(id) }
    }

    func cleanup() async {
        running = []
    }

    private func release(_ id: String) {
        running.remove(id)
    }
}

/// A container that answers every activation with a greeting.
struct EchoContainer: Container {
    let id: String
    let address = ContainerAddress(host: "127.0.0.1", port: 0)
    let settings: EchoSettings
    let release: @Sendable () async -> Void

    func suspend() async throws {}

    func resume() async throws {}

    func destroy() async throws {
        await release()
    }

    func initialize(
        _ initializer: JSONValue, timeout: Duration, transaction: TransactionID
    ) async throws(ContainerError) -> ActivationInterval {
        .empty()
    }

    func run(
        parameters: JSONValue, environment: [String: JSONValue], timeout: Duration, reschedule: Bool,
        transaction: TransactionID
    ) async throws(ContainerError) -> RunResult {
        do {
            try await Task.sleep(for: settings.delay)
        } catch {
            throw ContainerError(.cancelled, "the run in container \(id) was cancelled")
        }
        let name = parameters["name"]?.stringValue ?? "stranger"
        return RunResult(
            interval: .empty(), response: .success(["greeting": .string("\(settings.greeting), \(name)")]))
    }

    func logs(
        limit: ByteSize, waitForSentinel: Bool, transaction: TransactionID
    ) -> AsyncThrowingStream<LogLine, any Error> {
        AsyncThrowingStream { nil }
    }
}
