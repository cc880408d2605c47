public import HTTPTypes

/// One request, for ``HTTPClient/execute(_:)`` or ``HTTPClient/stream(_:)``.
public struct HTTPClientRequest: Sendable {
    /// The method; `GET` by default.
    public var method: HTTPRequest.Method
    /// An absolute `http` or `https` URL. IPv6 addresses stand in brackets. A URL with a user name or password is refused:
    /// they belong to ``basicAuth``.
    public var url: String
    /// Header fields to send. The client sets `Content-Length` and `Expect` itself and ignores the values given here;
    /// `Transfer-Encoding` is refused.
    public var headers: HTTPFields
    /// The body, sent with its `Content-Length`. The client adds no `Content-Type`.
    public var body: [UInt8]?
    /// The path of a unix socket to connect to instead of the URL's host and port.
    public var unixSocketPath: String?
    /// Credentials, sent as an `Authorization` header with the first attempt.
    public var basicAuth: HTTPBasicCredentials?
    /// `nil` in a field means the client's value.
    public var timeouts: HTTPTimeouts
    /// The longest response body. `nil` means the client's limit in ``HTTPClient/execute(_:)`` and no limit in
    /// ``HTTPClient/stream(_:)``, whose reader decides itself.
    public var responseLimit: ResponseLimit?
    /// The group that the connection is kept for; `nil`: it is kept as
    /// ``HTTPClientConfiguration/idleConnectionLifetime`` says.
    package var connectionGroup: HTTPConnectionGroup?
    /// Whether the request goes out on a new connection even if a kept one is idle. The new connection is kept afterwards.
    package var opensConnection = false

    /// Creates a request.
    public init(
        method: HTTPRequest.Method = .get,
        url: String,
        headers: HTTPFields = [:],
        body: [UInt8]? = nil,
        unixSocketPath: String? = nil,
        basicAuth: HTTPBasicCredentials? = nil,
        timeouts: HTTPTimeouts = HTTPTimeouts(),
        responseLimit: ResponseLimit? = nil
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.unixSocketPath = unixSocketPath
        self.basicAuth = basicAuth
        self.timeouts = timeouts
        self.responseLimit = responseLimit
    }
}

extension HTTPClientRequest {
    var wantsItsConnectionClosed: Bool { headers[.connection]?.lowercased() == "close" }
}

extension HTTPClientRequest: CustomStringConvertible, CustomDebugStringConvertible {
    /// Method and URL, without possible secrets: credentials, query, headers, body.
    public var description: String { "\(method.rawValue) \(HTTPURL.redacted(url))" }
    /// The ``description``.
    public var debugDescription: String { description }
}
