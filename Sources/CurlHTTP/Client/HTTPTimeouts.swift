/// How long a transfer may take. In a request, a value of nil stands for the client's value; in a client's
/// configuration, for no limit.
public struct HTTPTimeouts: Sendable, Hashable {
    /// From the start of connecting (name resolution included) until the connection is usable (TLS handshake
    /// included). The wait for a free connection under ``HTTPClientConfiguration/maximumConnections`` does not count.
    /// Ends the transfer with ``HTTPClientError/Code/connectTimeout``.
    public var connect: Duration?
    /// How long no byte may arrive (or leave, while a body is being sent), counted from the moment the connection is
    /// usable. The time during which a streamed response waits for its reader does not count. Ends the transfer with
    /// ``HTTPClientError/Code/idleTimeout``.
    public var idle: Duration?
    /// From the call until the last byte of the response, whatever happens in between. Ends the transfer with
    /// ``HTTPClientError/Code/deadlineExceeded``.
    public var total: Duration?

    /// Time limits; `nil` for no limit.
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
