import JSONSupport

/// A running container with an action runtime in it.
///
/// Every function may throw a ``ContainerError``.
public protocol Container: Sendable {
    /// The id of the container where it runs: Mesos task id, Docker container id or process id.
    var id: String { get }

    /// The address of the action runtime.
    var address: ContainerAddress { get }

    /// The text in place of an activation's logs if they are not collected, for example a link to them.
    /// By default ``LogNotice/notConfigured``.
    var uncollectedLogsNotice: LogNotice { get }

    /// Stops the container's processes from using CPU until ``resume()``. Does nothing if the container cannot be paused.
    func suspend() async throws

    /// Lets the container's processes run again after ``suspend()``.
    func resume() async throws

    /// Removes the container and returns when it is gone. It may be called twice.
    func destroy() async throws

    /// Loads the action: POST `/init`.
    ///
    /// - Parameters:
    ///   - initializer: the object under `value`: `name`, `main`, `code`, `binary`, `env`.
    ///   - timeout: the action's time limit, which includes connection attempts to a runtime that is still starting.
    /// - Returns: the time of the initialization.
    /// - Throws: ``ContainerError`` with code `initializationFailed` and the response for the activation record, or
    ///   `containerHealth` if the runtime is ending.
    func initialize(
        _ initializer: JSONValue, timeout: Duration, transaction: TransactionID
    ) async throws(ContainerError) -> ActivationInterval

    /// Runs the action once: POST `/run`.
    ///
    /// - Parameters:
    ///   - parameters: the object or array under `value`.
    ///   - environment: the fields beside `value`: `activation_id`, `action_name`, `action_version`, `namespace`,
    ///     `api_key`, `transaction_id`, `deadline` (epoch milliseconds as a string).
    ///   - reschedule: whether the caller can use another container if this one refuses the connection.
    /// - Returns: the interval and the response, also of an action that failed.
    /// - Throws: ``ContainerError`` with code `containerHealth` if `reschedule` is set and the connection could not be opened
    ///   or the runtime is ending.
    func run(
        parameters: JSONValue, environment: [String: JSONValue], timeout: Duration, reschedule: Bool,
        transaction: TransactionID
    ) async throws(ContainerError) -> RunResult

    /// The log lines written since the previous call: those of the latest activation. Call it after each run, before the next
    /// one begins; otherwise the lines of two runs are told apart by their sentinels only.
    ///
    /// The stream ends with the activation's sentinels, or with a line that has a ``LogLine/notice``.
    /// - Parameters:
    ///   - limit: the size at which the logs are cut.
    ///   - waitForSentinel: whether the runtime marks the end of an activation's logs on stdout and stderr.
    func logs(
        limit: ByteSize, waitForSentinel: Bool, transaction: TransactionID
    ) -> AsyncThrowingStream<LogLine, any Error>

    /// The live output of the container: first the lines written so far, as far as they are still available, then every
    /// new line, of all activations and without sentinels.
    ///
    /// The stream reads at its consumer's speed and ends after the last line of an ended container. It does not affect
    /// ``logs(limit:waitForSentinel:transaction:)``. By default it fails with code `unsupported`.
    func logStream() -> AsyncThrowingStream<LogLine, any Error>
}

extension Container {
    public var uncollectedLogsNotice: LogNotice { .notConfigured }

    public func logStream() -> AsyncThrowingStream<LogLine, any Error> {
        AsyncThrowingStream {
            throw ContainerError(
                .unsupported,
                "the logs of container \(id) cannot be followed live: this kind of container has no such stream")
        }
    }

    /// Loads the action in a transaction of its own. See ``initialize(_:timeout:transaction:)``.
    @discardableResult
    public func initialize(
        _ initializer: JSONValue, timeout: Duration = .seconds(60)
    ) async throws(ContainerError) -> ActivationInterval {
        try await initialize(initializer, timeout: timeout, transaction: .generate())
    }

    /// Runs the action once, in a transaction of its own.
    /// See ``run(parameters:environment:timeout:reschedule:transaction:)``.
    public func run(
        _ parameters: JSONValue, timeout: Duration = .seconds(60)
    ) async throws(ContainerError) -> RunResult {
        try await run(
            parameters: parameters, environment: [:], timeout: timeout, reschedule: false, transaction: .generate())
    }
}
