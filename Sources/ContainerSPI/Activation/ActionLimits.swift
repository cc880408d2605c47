import JSONSupport

/// The limits of one activation, with OpenWhisk's defaults.
public struct ActionLimits: Sendable, Hashable {
    /// The time limit.
    public var timeout: Duration
    /// The memory limit of the container.
    public var memory: ByteSize
    /// The size at which logs are cut.
    public var logs: ByteSize
    /// The number of activations that may run in one container at a time.
    public var concurrency: Int

    /// Creates limits.
    public init(
        timeout: Duration = .seconds(60), memory: ByteSize = .megabytes(256), logs: ByteSize = .megabytes(10),
        concurrency: Int = 1
    ) {
        self.timeout = timeout
        self.memory = memory
        self.logs = logs
        self.concurrency = concurrency
    }

    /// The `limits` annotation of an activation record: milliseconds and megabytes.
    public var json: JSONValue {
        [
            "timeout": .integer(timeout.wholeMilliseconds),
            "memory": .integer(Int64(memory.megabytes)),
            "logs": .integer(Int64(logs.megabytes)),
            "concurrency": .integer(Int64(concurrency)),
        ]
    }
}
