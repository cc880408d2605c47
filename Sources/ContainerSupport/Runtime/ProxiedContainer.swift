import ContainerSPI
import JSONSupport

/// A container whose action runtime is called over HTTP, with the functions that all such containers share.
///
/// A conforming type adds its `id`, its removal and its logs, and tells its ``LogCollector`` in ``prepareForRun()`` that an
/// activation begins. It overrides ``suspend()`` and ``resume()`` if it can pause
/// its processes, and ``initialize(_:timeout:transaction:)`` if something has to precede `/init`:
///
/// ```swift
/// struct MyContainer: ProxiedContainer {
///     let id: String
///     let runtime: RuntimeClient
///     let collector: LogCollector<MyLogSource>
///
///     func destroy() async throws {
///         runtime.closeConnections()
///         try await platform.remove(id)
///     }
///
///     func prepareForRun() async { await collector.beginActivation() }
///
///     func logs(
///         limit: ByteSize, waitForSentinel: Bool, transaction: TransactionID
///     ) -> AsyncThrowingStream<LogLine, any Error> {
///         collector.lines(limit: limit, waitForSentinel: waitForSentinel)
///     }
/// }
/// ```
public protocol ProxiedContainer: Container {
    /// The client of the container's action runtime.
    var runtime: RuntimeClient { get }

    /// Called before `/run` is sent. By default nothing.
    func prepareForRun() async
}

extension ProxiedContainer {
    /// The address on which the action runtime listens.
    public var address: ContainerAddress { runtime.address }

    public func prepareForRun() async {}

    /// Closes the idle connections to the runtime and pauses nothing.
    public func suspend() async throws { runtime.closeConnections() }

    /// Does nothing.
    public func resume() async throws {}

    public func initialize(
        _ initializer: JSONValue, timeout: Duration, transaction: TransactionID
    ) async throws(ContainerError) -> ActivationInterval {
        try await runtime.initialize(initializer, timeout: timeout)
    }

    public func run(
        parameters: JSONValue, environment: [String: JSONValue], timeout: Duration, reschedule: Bool,
        transaction: TransactionID
    ) async throws(ContainerError) -> RunResult {
        await prepareForRun()
        return try await runtime.run(
            parameters: parameters, environment: environment, timeout: timeout, reschedule: reschedule)
    }
}
