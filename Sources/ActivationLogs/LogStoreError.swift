/// A log store that cannot be made, or a fetch or write that failed. Never holds credentials.
public struct LogStoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What happened, as far as callers may want to treat it differently.
    public enum Code: Sendable, Hashable {
        /// A setting is missing or cannot be used.
        case invalidConfiguration
        /// The namespace cannot be asked for.
        case invalidRequest
        /// No answer: nobody there, TLS refused, connection lost.
        case unreachable
        /// The store's time-out is over.
        case timedOut
        /// The endpoint answered with this HTTP status.
        case rejected(status: Int)
        /// The answer is not in the endpoint's form, or says that the search failed.
        case badAnswer
        /// The answer is longer than the store is ready to hold.
        case answerTooLarge
        case cancelled
        /// A log file or its directory cannot be written.
        case fileFailed
    }

    public var code: Code
    /// Which store, which endpoint or file, what it was doing, what is wrong, which configuration key to look at.
    public var message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
