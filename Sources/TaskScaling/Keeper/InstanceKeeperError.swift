@_exported public import MachineSupport

/// An error of an ``InstanceKeeper``.
public struct InstanceKeeperError: CodedError {
    /// The cause of an error.
    public struct Code: ErrorCode {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// The number of instances is out of range.
        public static let invalidCount = Self(rawValue: "invalidCount")
        /// The name or the template is invalid.
        public static let invalidTemplate = Self(rawValue: "invalidTemplate")
        /// The file of the state cannot be read or written.
        public static let stateFile = Self(rawValue: "stateFile")
        /// The master refused the framework.
        public static let refused = Self(rawValue: "refused")
        /// The keeper was already run.
        public static let runsAlready = Self(rawValue: "runsAlready")
    }

    public var code: Code
    public var message: String
    public var underlying: (any Error)?

    /// Creates an error with this cause and message.
    public init(_ code: Code, _ message: String, underlying: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.underlying = underlying
    }
}
