@_exported public import MachineSupport

/// A log store with invalid settings, or a failed fetch or write. Never contains credentials.
///
/// The message names the store, the endpoint or file, the operation and the configuration key.
public struct LogStoreError: CodedError {
    /// The cause of a ``LogStoreError``.
    public struct Code: ErrorCode {
        /// The name of the code.
        public let rawValue: String

        /// Creates a code.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A setting is missing or invalid.
        public static let invalidConfiguration = Self(rawValue: "invalidConfiguration")
        /// The namespace cannot be part of the request.
        public static let invalidRequest = Self(rawValue: "invalidRequest")
        /// The endpoint did not respond: it is not reachable, TLS failed, or the connection was lost.
        public static let unreachable = Self(rawValue: "unreachable")
        /// The store's timeout was exceeded.
        public static let timedOut = Self(rawValue: "timedOut")
        /// The endpoint responded with an error; see ``LogStoreError/status``.
        public static let rejected = Self(rawValue: "rejected")
        /// The response has an unexpected form, or reports that the search failed.
        public static let invalidResponse = Self(rawValue: "invalidResponse")
        /// The response exceeds the store's limit.
        public static let responseTooLarge = Self(rawValue: "responseTooLarge")
        /// The calling task was cancelled.
        public static let cancelled = Self(rawValue: "cancelled")
        /// A log file or its directory cannot be written.
        public static let fileFailed = Self(rawValue: "fileFailed")
    }

    public var code: Code
    public var message: String
    /// The HTTP status of the response, for ``Code-swift.struct/rejected``.
    public var status: Int?

    /// Creates an error.
    public init(_ code: Code, _ message: String, status: Int? = nil) {
        self.code = code
        self.message = message
        self.status = status
    }
}
