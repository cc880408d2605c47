import CurlHTTP
@_exported public import MachineSupport

/// A request to a Mesos master or agent that failed, or a task that could not be determined.
public struct MesosOperatorError: CodedError {
    /// The cause of a ``MesosOperatorError``.
    public struct Code: ErrorCode {
        /// The name of the code.
        public let rawValue: String

        /// Creates a code with a name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// No master answered, no master leads, or no address of the agent answered.
        public static let unreachable = Self(rawValue: "unreachable")
        /// The master or agent does not allow the request: status 401 or 403.
        public static let refused = Self(rawValue: "refused")
        /// The response is not one of the operator API.
        public static let invalidResponse = Self(rawValue: "invalidResponse")
        /// The master does not know the framework or task.
        public static let notFound = Self(rawValue: "notFound")
        /// Several tasks match.
        public static let ambiguous = Self(rawValue: "ambiguous")
        /// Credentials would have been sent without encryption, which was not asked for.
        public static let credentialsInClearText = Self(rawValue: "credentialsInClearText")
        /// Any other failure.
        public static let other = Self(rawValue: "other")
        /// The calling task was cancelled, or the HTTP client was shut down.
        public static let cancelled = Self(rawValue: "cancelled")
    }

    public var code: Code
    public var message: String
    /// The cause of a failed request to an agent in a few words without addresses, for readers of a task's logs.
    public var summary: String?
    /// The HTTP status of the response, if there was one.
    public var status: Int?
    public var underlying: (any Error)?

    /// Creates an error.
    public init(
        _ code: Code, _ message: String, summary: String? = nil, status: Int? = nil, underlying: (any Error)? = nil
    ) {
        self.code = code
        self.message = message
        self.summary = summary
        self.status = status
        self.underlying = underlying
    }

    /// A request to an agent that the HTTP client could not complete.
    init(agent error: HTTPClientError) {
        let summary =
            switch error.code {
            case .nameResolution: "the agent's host name cannot be resolved"
            case .connectionRefused: "the agent refuses connections"
            case .hostUnreachable: "the agent's host cannot be reached"
            case .connectTimeout: "the connection to the agent could not be opened in time"
            case .idleTimeout, .deadlineExceeded: "the agent did not answer in time"
            case .tls: "the TLS connection to the agent failed"
            case .connectionClosed: "the agent closed the connection"
            default: "the request to the agent failed"
            }
        let isCancelled = error.code == .cancelled || error.code == .clientClosed
        self.init(isCancelled ? .cancelled : .unreachable, error.description, summary: summary)
    }
}
