/// Why a master could not tell about its tasks, or which one was meant.
public struct MesosOperatorError: Error, Sendable, CustomStringConvertible {
    public enum Code: Sendable, Hashable {
        /// None of the masters answered, or none knows a leader.
        case unreachable
        /// The master does not let this client ask: 401 or 403.
        case refused
        /// The master answered with something of no use.
        case badAnswer
        /// There is no such framework or task.
        case notFound
        /// More than one task is meant.
        case ambiguous
    }

    public var code: Code
    /// What, where, and how to repair it.
    public var message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
