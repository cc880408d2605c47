import Synchronization

/// Requests whose connections are kept for a short time only, and can be closed together: those of one server that closes
/// idle connections early, is paused or goes away.
///
/// libcurl makes a connection and sends the first request on it. After that the client itself writes and reads it, since
/// libcurl alone needs as much processor time for a small request as everything else together. It takes only connections
/// where nothing is left to interpret: of ``HTTPClient/execute(_:)``, `http` over TCP, without a proxy, whose first answer had
/// a `Content-Length`, was HTTP/1.1 to the letter and all that came. All others are closed after their request.
///
/// A connection is closed when it has been idle for ``longestIdle``, and before by
/// ``HTTPClient/closeIdleConnections(of:)``. It serves only its group.
public struct HTTPConnectionGroup: Sendable, Hashable {
    /// No connection is idle for as long as this and used again; a server that keeps idle connections for at least so long
    /// does not close one on which a request is on its way.
    public static let longestIdle = Duration.seconds(1)

    /// How often the client looks. What is found idle for so long is closed, so none reaches twice that.
    static let sweepInterval: Int64 = 500_000_000

    private static let count = Atomic<UInt64>(0)

    /// Never 0.
    let id: UInt64

    /// A group without connections.
    public init() {
        id = Self.count.add(1, ordering: .relaxed).newValue
    }
}
