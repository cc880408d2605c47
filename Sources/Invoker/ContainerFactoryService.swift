public import ContainerSPI
import MachineSupport
public import ServiceLifecycle

/// A container factory as a service of swift-service-lifecycle: started when the service group runs, and cleaned up when the
/// group shuts down or is cancelled.
///
/// ```swift
/// let containers = ContainerFactoryService(try await registry.makeContainerFactory(context))
/// let group = ServiceGroup(
///     services: [containers, server], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
/// try await group.run()
/// ```
///
/// The services of a group start together. One that needs containers awaits ``waitUntilStarted()``. A group shuts its services
/// down in the reverse order, so list the factory before those that use it.
public actor ContainerFactoryService: Service {
    private enum Phase {
        case starting
        case started
        case ended
    }

    /// The factory.
    public nonisolated let factory: any ContainerFactory
    private var phase = Phase.starting
    private let waiters = Waiters<Int, Void, ContainerError>()
    private var lastWaiter = 0

    /// Creates a service. The factory must not be started yet.
    public init(_ factory: any ContainerFactory) {
        self.factory = factory
    }

    /// Starts the factory, waits for the graceful shutdown or a cancellation, and cleans up.
    ///
    /// - Throws: the error of the factory's `start()`. The factory is then cleaned up too.
    public func run() async throws {
        do {
            let factory = factory
            try await cancelWhenGracefulShutdown { try await factory.start() }
        } catch {
            let isExpected = Task.isShuttingDownGracefully || Task.isCancelled
            await end()
            if isExpected { return }
            throw error
        }
        phase = .started
        waiters.resumeAll(.success(()))
        // Throws if the task is cancelled, which ends the service too.
        try? await gracefulShutdown()
        await end()
    }

    /// Returns when the factory has started.
    ///
    /// - Throws: `ContainerError` with code `shuttingDown` if the service has ended, `cancelled` if the calling task was
    ///   cancelled.
    public func waitUntilStarted() async throws(ContainerError) {
        switch phase {
        case .started: return
        case .ended: throw Self.ended
        case .starting: break
        }
        lastWaiter += 1
        let waiter = lastWaiter
        let outcome = await waiters.wait(for: waiter) {
        } onCancel: {
            Task { await self.cancel(waiter) }
        }
        try outcome.get()
    }

    private func cancel(_ waiter: Int) {
        waiters.resume(
            waiter,
            .failure(ContainerError(.cancelled, "the wait for the start of the container factory was cancelled")))
    }

    private func end() async {
        phase = .ended
        waiters.resumeAll(.failure(Self.ended))
        // A separate task, so that a cancelled service cleans up too.
        await Task { [factory] in await factory.cleanup() }.value
    }

    private static let ended = ContainerError(.shuttingDown, "the service of the container factory has ended")
}
