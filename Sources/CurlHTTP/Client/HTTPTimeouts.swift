/// Time limits of a transfer. `nil` means the client's value in a request, and no limit in a client's configuration.
public struct HTTPTimeouts: Sendable, Hashable {
    /// The time from the start of connecting (including name resolution) until the connection is usable (including the TLS
    /// handshake). The wait for a free connection under ``HTTPClientConfiguration/maximumConnections`` does not count.
    /// When it is over the transfer fails with ``HTTPClientError/Code/connectTimeout``.
    public var connect: Duration?
    /// The longest time without a byte arriving (or leaving, while a body is being sent), counted from the moment the
    /// connection is usable. The time during which a streamed response waits for its reader does not count. When it is over
    /// the transfer fails with ``HTTPClientError/Code/idleTimeout``.
    public var idle: Duration?
    /// The time from the call until the last byte of the response. When it is over the transfer fails with
    /// ``HTTPClientError/Code/deadlineExceeded``.
    public var total: Duration?

    /// Creates time limits; by default none is set.
    public init(connect: Duration? = nil, idle: Duration? = nil, total: Duration? = nil) {
        self.connect = connect
        self.idle = idle
        self.total = total
    }

    func withDefaults(_ defaults: HTTPTimeouts) -> HTTPTimeouts {
        HTTPTimeouts(
            connect: connect ?? defaults.connect, idle: idle ?? defaults.idle, total: total ?? defaults.total)
    }
}
