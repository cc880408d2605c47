public import HTTPTypes

/// One request, for ``HTTPClient/execute(_:)`` or ``HTTPClient/stream(_:)``.
public struct HTTPClientRequest: Sendable {
    /// The HTTP method.
    public var method: HTTPRequest.Method
    /// An absolute `http` or `https` URL. IPv6 addresses stand in brackets.
    public var url: String
    /// Header fields to send. `Content-Length` and `Expect` are the client's own business and are left out of what is
    /// sent; `Transfer-Encoding` is refused.
    public var headers: HTTPFields
    /// The body, sent with its `Content-Length`. No `Content-Type` is made up for it.
    public var body: [UInt8]?
    /// The path of a unix socket to connect to instead of the URL's host and port.
    public var unixSocketPath: String?
    /// Sent as an `Authorization` header with the first attempt.
    public var basicAuth: HTTPBasicCredentials?
    /// Nil in a field stands for the client's value.
    public var timeouts: HTTPTimeouts
    /// The longest response body; nil stands for the client's limit in ``HTTPClient/execute(_:)`` and for no limit in
    /// ``HTTPClient/stream(_:)``, whose reader decides itself.
    public var responseLimit: ResponseLimit?
    /// Where the connection belongs afterwards; nil: it is kept as ``HTTPClientConfiguration/idleConnectionLifetime`` says.
    public var connectionGroup: HTTPConnectionGroup?
    /// Whether the request goes out on a new connection, though there may be one to use again. It is kept afterwards.
    public var opensConnection = false

    /// A request, by default a GET without a body.
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

    /// About how long the head is that is sent.
    var headBytes: Int {
        headers.reduce(url.utf8.count + 256) { $0 + $1.name.rawName.utf8.count + $1.value.utf8.count + 4 }
            + (basicAuth.map { 2 * ($0.username.utf8.count + $0.password.utf8.count) } ?? 0)
    }
}

extension HTTPClientRequest: CustomStringConvertible, CustomDebugStringConvertible {
    /// Method and URL, without what may be secret: credentials, query, headers, body.
    public var description: String { "\(method.rawValue) \(HTTPURL.redacted(url))" }
    public var debugDescription: String { description }
}
