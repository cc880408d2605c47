/// What a client does for all its requests.
public struct HTTPClientConfiguration: Sendable {
    /// Where requests go through.
    public enum Proxy: Sendable, Hashable {
        /// Straight to the host of the URL. Variables such as `http_proxy` in the environment have no effect.
        case none
        /// As `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy` of the environment say.
        case environment
        /// Through this proxy, for example `http://proxy:3128`.
        case url(String)
    }

    /// The authorities and the client certificate for `https` requests.
    public var tls: HTTPTLSConfiguration = .init()
    /// The URL of the proxy for all requests; `nil` for none.
    public var proxy: Proxy = .none
    /// The `User-Agent` of requests that do not have their own.
    public var userAgent: String = "whisk-mesos"
    /// Used where a request says nothing else. By default a connection must be usable within 10 seconds, and there is
    /// no other limit.
    public var timeouts = HTTPTimeouts(connect: .seconds(10))
    /// The longest body that ``HTTPClient/execute(_:)`` holds in memory, where a request says nothing else.
    public var responseLimit: ResponseLimit = .fail(16 * 1024 * 1024)
    /// The longest response head in bytes, counted with interim responses and trailers.
    public var maximumHeadBytes: Int = 256 * 1024
    /// How many bytes of a streamed response may wait for their reader. When the next ones would exceed it, the transfer
    /// pauses until half of them are read; meanwhile libcurl holds up to 64 KiB more.
    public var streamBufferBytes: Int = 1024 * 1024
    /// How many connections are open for transfers at once; further transfers wait. Nil: no limit. Connections that an
    /// ``HTTPConnectionGroup`` has kept do not count.
    public var maximumConnections: Int?
    /// The same for each host and port.
    public var maximumConnectionsPerHost: Int?
    /// How many connections, busy and idle, are kept for reuse. When a transfer ends and there are more, the one idle
    /// for longest is closed. As many more may be kept for ``HTTPConnectionGroup``s.
    public var maximumCachedConnections: Int = 1024
    /// A connection idle for longer is not used again. Whole seconds; less than one counts as one.
    public var idleConnectionLifetime: Duration = .seconds(60)

    /// A configuration with the default values.
    public init() {}
}
