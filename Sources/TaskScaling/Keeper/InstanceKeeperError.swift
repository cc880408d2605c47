/// Why an ``InstanceKeeper`` could not do what it was asked.
public struct InstanceKeeperError: Error, Sendable, CustomStringConvertible {
    public enum Code: Sendable, Hashable {
        /// The number of instances is out of range.
        case invalidCount
        /// The name or the template cannot be used.
        case invalidTemplate
        /// The file of the state cannot be read or written.
        case stateFile
        /// The master refused the framework.
        case refused
        case runsAlready
    }

    public var code: Code
    public var message: String
    public var underlying: (any Error)?

    public init(_ code: Code, _ message: String, underlying: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.underlying = underlying
    }

    public var description: String { message }
}
