import CurlHTTP

/// The settings for requests to the HTTP API of agents: protocol, credentials, timeouts.
public struct AgentAccess: Sendable {
    /// `http` or `https`.
    public var scheme: String
    /// The credentials for agents that require authentication. Never logged.
    public var credentials: HTTPBasicCredentials?
    /// The time limit for a connection; after it the agent's next address is tried.
    public var connectTimeout: Duration
    /// The time limit for a request, on all addresses together.
    public var timeout: Duration

    /// Creates settings; the defaults suit agents without TLS and authentication.
    public init(
        scheme: String = "http", credentials: HTTPBasicCredentials? = nil, connectTimeout: Duration = .seconds(1),
        timeout: Duration = .seconds(5)
    ) {
        self.scheme = scheme
        self.credentials = credentials
        self.connectTimeout = connectTimeout
        self.timeout = timeout
    }
}
