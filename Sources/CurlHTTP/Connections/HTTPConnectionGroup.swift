import Synchronization

/// Requests whose connections are kept for a short time only and can be closed together: those of one server that closes
/// idle connections early, is paused or goes away.
///
/// Of ``HTTPClient/execute(_:)``, over `http` and TCP without a proxy, each request goes out on a connection that the client
/// itself reads and writes. Every other request of a group goes out on a new connection, which is closed afterwards.
///
/// A connection is closed when it has been idle for ``longestIdle``, and earlier by
/// ``HTTPClient/closeIdleConnections(of:)``. It serves only its group.
package struct HTTPConnectionGroup: Sendable, Hashable {
    /// A connection that was idle for this long is not used again. A server that keeps idle connections for at least as long
    /// does not close one while a request is on its way to it.
    package static let longestIdle = Duration.seconds(1)

    /// The interval between looks at the idle connections. One found idle for this long is closed, so none is idle for twice
    /// the interval.
    static let sweepInterval = Duration.milliseconds(500)

    private static let count = Atomic<UInt64>(0)

    /// Never 0.
    let id: UInt64

    package init() {
        id = Self.count.add(1, ordering: .relaxed).newValue
    }
}
