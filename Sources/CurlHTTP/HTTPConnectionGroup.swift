import Synchronization

/// Requests whose connections are kept for a short time only, and can be closed together: those of one server that closes
/// idle connections early, is paused or goes away.
///
/// A connection that its last user left in a group is closed by the client when it has been idle for
/// ``HTTPConnectionGroup/longestIdle``, and before by ``HTTPClient/closeIdleConnections(of:)``. Connections are chosen by
/// host and port as always: two groups must not talk to the same server.
public struct HTTPConnectionGroup: Sendable, Hashable {
    /// No connection is idle for as long as this and used again; a server that keeps idle connections for at least so long
    /// does not close one on which a request is on its way.
    public static let longestIdle = Duration.seconds(2)

    /// How often the client looks. What is found idle for so long is closed, so none reaches twice that.
    static let sweepInterval: Int64 = 1_000_000_000

    private static let count = Atomic<UInt64>(0)

    /// Never 0.
    let id: UInt64

    public init() {
        id = Self.count.add(1, ordering: .relaxed).newValue
    }
}
