/// The logs of an activation could not be collected completely.
public struct LogCollectionError: Error, Sendable, CustomStringConvertible {
    /// What there is; belongs into the activation record all the same.
    public var partialLogs: [String]
    public var message: String
    public var underlying: (any Error)?

    public init(partialLogs: [String], message: String, underlying: (any Error)? = nil) {
        self.partialLogs = partialLogs
        self.message = message
        self.underlying = underlying
    }

    public var description: String {
        underlying.map { "\(message) (\($0))" } ?? message
    }
}
