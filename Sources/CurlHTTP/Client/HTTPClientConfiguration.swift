/// The settings of a client that hold for all its requests.
public struct HTTPClientConfiguration: Sendable {
    /// The proxy that requests go through.
    public enum Proxy: Sendable, Hashable {
        /// No proxy. Variables such as `http_proxy` in the environment have no effect.
        case none
        /// The proxy named by `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy` in the environment.
        case environment
        /// This proxy, for example `http://proxy:3128`.
        case url(String)
    }

    /// Certificates and verification for `https`.
    public var tls: HTTPTLSConfiguration = .init()
    /// The proxy; by default none.
    public var proxy: Proxy = .none
    /// The `User-Agent` header of requests that do not set their own.
    public var userAgent: String = "whisk-mesos"
    /// The time limits of requests that do not set their own. By default a connection must be usable within 10 seconds, and
    /// there is no other limit.
    public var timeouts = HTTPTimeouts(connect: .seconds(10))
    /// The longest body that ``HTTPClient/execute(_:)`` holds in memory, for requests that do not set their own limit.
    public var responseLimit: ResponseLimit = .fail(16 * 1024 * 1024)
    /// The longest response head in bytes, including interim responses and trailers.
    public var maximumHeadBytes: Int = 256 * 1024
    /// How many bytes of a streamed response may wait for their reader. When the next ones would exceed it, the transfer
    /// pauses until half of them are read; meanwhile libcurl holds up to 64 KiB more.
    public var streamBufferBytes: Int = 1024 * 1024
    /// How many connections are open for transfers at once; further transfers wait. `nil`: no limit. Connections of groups
    /// and pipelines do not count.
    public var maximumConnections: Int?
    /// How many connections to each host and port are open for transfers at once; `nil`: no limit.
    public var maximumConnectionsPerHost: Int?
    /// How many connections, busy and idle, are kept for reuse. When a transfer ends and there are more, the one idle
    /// for longest is closed. As many idle ones may be kept for groups.
    public var maximumCachedConnections: Int = 1024
    /// A connection that was idle for longer is not used again. Counted in whole seconds, at least one.
    public var idleConnectionLifetime: Duration = .seconds(60)

    /// The default settings.
    public init() {}
}

extension HTTPClientConfiguration.Proxy: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `none`, `environment`, or the proxy's URL without user name and password.
    public var description: String {
        switch self {
        case .none: "none"
        case .environment: "environment"
        case .url(let url): HTTPURL.redacted(url)
        }
    }
    /// The ``description``.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
