import JSONSupport

/// A running container with an action runtime in it.
///
/// Every function may throw a ``ContainerError``.
public protocol Container: Sendable {
    /// The id whoever runs the container knows it by: Mesos task id, Docker container id, process id, …
    var id: String { get }

    /// Where the action runtime listens.
    var address: ContainerAddress { get }

    /// What stands for the logs of an activation when they are not collected: where else to read them, if anywhere.
    /// By default ``LogNotice/notConfigured``.
    var uncollectedLogsNotice: LogNotice { get }

    /// Stops the container's processes from using CPU until ``resume()``. Does nothing where that is not possible.
    func suspend() async throws

    func resume() async throws

    /// Removes the container. Returns when it is gone; safe to call twice.
    func destroy() async throws

    /// Loads the action: POST `/init`.
    ///
    /// - Parameters:
    ///   - initializer: The object under `value`: `name`, `main`, `code`, `binary`, `env`.
    ///   - timeout: What the action may take; connection attempts to a runtime that is still starting count too.
    /// - Returns: When initialisation began and ended.
    /// - Throws: ``ContainerError/Code/initializationFailed(_:_:)`` with the response that goes into the activation
    ///   record.
    func initialize(
        _ initializer: JSONValue, timeout: Duration, transaction: TransactionID
    ) async throws(ContainerError) -> ActivationInterval

    /// Runs the action once: POST `/run`.
    ///
    /// - Parameters:
    ///   - parameters: The object under `value`.
    ///   - environment: Fields beside `value`: `activation_id`, `action_name`, `action_version`, `namespace`,
    ///     `api_key`, `transaction_id`, `deadline` (epoch milliseconds as a string).
    ///   - timeout: What the action may take.
    ///   - reschedule: Whether the caller can use another container when this one refuses the connection.
    /// - Returns: The interval and the response, also of an action that failed.
    /// - Throws: ``ContainerError/Code/containerHealth`` when `reschedule` is set and the connection was refused.
    func run(
        parameters: JSONValue, environment: [String: JSONValue], timeout: Duration, reschedule: Bool,
        transaction: TransactionID
    ) async throws(ContainerError) -> RunResult

    /// The log lines written since the previous call, that is, those of the latest activation.
    ///
    /// The stream ends with the activation's sentinels, or else with a line that has a ``LogLine/notice``.
    /// - Parameters:
    ///   - limit: More than this many bytes are cut.
    ///   - waitForSentinel: Whether the runtime marks the end of an activation's logs on stdout and stderr.
    func logs(
        limit: ByteSize, waitForSentinel: Bool, transaction: TransactionID
    ) -> AsyncThrowingStream<LogLine, any Error>

    /// What the container writes, live: first what it has written already, as far as that is still there, then every
    /// line as it comes, of all activations. Sentinels are not shown.
    ///
    /// The stream ends when the container has ended and all its lines were read, and costs nothing any more when its
    /// consumer stops. It reads at its consumer's speed. The collection of activations by ``logs(limit:waitForSentinel:transaction:)``
    /// goes on as if there were no stream.
    ///
    /// By default the stream fails with ``ContainerError/Code/unsupported``.
    func logStream() -> AsyncThrowingStream<LogLine, any Error>
}

extension Container {
    public var uncollectedLogsNotice: LogNotice { .notConfigured }

    public func logStream() -> AsyncThrowingStream<LogLine, any Error> {
        AsyncThrowingStream {
            throw ContainerError(
                .unsupported,
                "The logs of container \(id) cannot be followed live: this kind of container has no such stream")
        }
    }
}
