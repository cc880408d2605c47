@_exported public import MachineSupport

/// An error in a JSON document, with its position.
public struct JSONError: CodedError, Hashable {
    /// The cause of an error.
    public struct Code: ErrorCode {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// The text violates the grammar of JSON.
        public static let syntax = Self(rawValue: "syntax")
        /// A string contains bytes that are not UTF-8.
        public static let invalidUTF8 = Self(rawValue: "invalidUTF8")
        /// Arrays and objects are nested more deeply than the limit of the parser. The text may be valid JSON.
        public static let nestingTooDeep = Self(rawValue: "nestingTooDeep")
    }

    public let code: Code
    /// The fault without its position.
    public let message: String
    /// The offset of the fault in bytes from the start of the text.
    public let offset: Int
    /// The line of the fault, from 1.
    public let line: Int
    /// The column of the fault in bytes, from 1.
    public let column: Int

    /// Whether the text exceeds a limit of the parser, so that it may be valid all the same.
    public var isLimit: Bool { code == .nestingTooDeep }

    /// The position and the message.
    public var description: String {
        let fault = isLimit ? "JSON beyond a limit" : "invalid JSON"
        return "\(fault) at line \(line), column \(column) (byte \(offset)): \(message)"
    }
}
