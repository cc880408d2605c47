import JSONSupport

/// What one activation of an action may use; the defaults are OpenWhisk's.
public struct ActionLimits: Sendable, Hashable {
    public var timeout: Duration
    public var memory: ByteSize
    public var logs: ByteSize
    /// How many activations may run in one container at a time.
    public var concurrency: Int

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
