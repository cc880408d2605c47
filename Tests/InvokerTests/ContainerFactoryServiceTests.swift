import ContainerSPI
import Invoker
import Logging
import MachineSupport
import ServiceLifecycle
import TestSupport
import Testing

@Suite struct ContainerFactoryServiceTests {
    /// A factory that records its calls.
    private final class Factory: ContainerFactory {
        let calls = Lock<[String]>([])
        let failure: ContainerError?
        /// Whether the start lasts until it is cancelled.
        let startsSlowly: Bool

        init(failure: ContainerError? = nil, startsSlowly: Bool = false) {
            self.failure = failure
            self.startsSlowly = startsSlowly
        }

        func note(_ call: String) { calls.withLock { $0.append(call) } }

        func start() async throws {
            note("start")
            if let failure { throw failure }
            if startsSlowly { try await Task.sleep(for: .seconds(86_400)) }
        }

        func createContainer(_ request: ContainerRequest) async throws -> any Container {
            throw ContainerError(.unsupported, "no containers")
        }

        func cleanup() async { note(Task.isCancelled ? "cleanup, cancelled" : "cleanup") }
    }

    private func group(_ service: ContainerFactoryService) -> ServiceGroup {
        ServiceGroup(services: [service], logger: Logger.silent)
    }

    @Test("a service starts its factory and cleans it up at the graceful shutdown")
    func gracefulShutdown() async throws {
        let factory = Factory()
        let service = ContainerFactoryService(factory)
        let group = group(service)
        async let running: Void = group.run()
        try await service.waitUntilStarted()
        // The second wait returns at once.
        try await service.waitUntilStarted()
        #expect(factory.calls.withLock { $0 } == ["start"])
        await group.triggerGracefulShutdown()
        try await running
        #expect(factory.calls.withLock { $0 } == ["start", "cleanup"])
        let error = await #expect(throws: ContainerError.self) { try await service.waitUntilStarted() }
        #expect(error?.code == .shuttingDown)
    }

    @Test("a cancelled service cleans its factory up")
    func cancellation() async throws {
        let factory = Factory()
        let service = ContainerFactoryService(factory)
        let running = Task { try await service.run() }
        try await service.waitUntilStarted()
        running.cancel()
        try await running.value
        #expect(factory.calls.withLock { $0 } == ["start", "cleanup"])
    }

    @Test("a shutdown during the start ends it, and so do those who wait for it")
    func shutdownDuringStart() async throws {
        let factory = Factory(startsSlowly: true)
        let service = ContainerFactoryService(factory)
        let group = group(service)
        async let running: Void = group.run()
        let waiting = Task { try await service.waitUntilStarted() }
        while factory.calls.withLock({ $0.isEmpty }) { await Task.yield() }
        await group.triggerGracefulShutdown()
        try await running
        #expect(factory.calls.withLock { $0 } == ["start", "cleanup"])
        await #expect(throws: ContainerError.self) { try await waiting.value }
    }

    @Test("a factory that does not start ends the service with its error and is cleaned up")
    func failedStart() async {
        let factory = Factory(failure: ContainerError(.other, "no master"))
        let service = ContainerFactoryService(factory)
        let error = await #expect(throws: ContainerError.self) { try await service.run() }
        #expect(error?.message == "no master")
        #expect(factory.calls.withLock { $0 } == ["start", "cleanup"])
    }

    @Test("a cancelled wait for the start ends")
    func cancelledWait() async {
        let service = ContainerFactoryService(Factory())
        let waiting = Task { try await service.waitUntilStarted() }
        waiting.cancel()
        let error = await #expect(throws: ContainerError.self) { try await waiting.value }
        #expect(error?.code == .cancelled)
    }
}
