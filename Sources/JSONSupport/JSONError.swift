/// Why a text is not a JSON document, and where.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was wrong, for a person.
    public let message: String
    /// Offset in bytes from the start of the text.
    public let offset: Int
    /// Line of the offset, from 1.
    public let line: Int
    /// Column of the offset in bytes, from 1.
    public let column: Int

    public init(message: String, offset: Int, line: Int, column: Int) {
        self.message = message
        self.offset = offset
        self.line = line
        self.column = column
    }

    public var description: String {
        "invalid JSON at line \(line), column \(column) (byte \(offset)): \(message)"
    }
}
