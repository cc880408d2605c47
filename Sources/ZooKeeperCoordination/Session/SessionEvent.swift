/// An event of a ``ZooKeeperSession``.
package enum SessionEvent: Sendable, Hashable {
    /// The session is connected and accepts requests.
    ///
    /// - Parameters:
    ///   - sessionID: a different id than before if the ensemble has expired the session.
    ///   - timeout: the session timeout that the ensemble has granted. It may differ from the requested one.
    case connected(sessionID: Int64, timeout: Duration)
    /// The connection is lost, and the client connects to another server. The session stays alive until its timeout.
    case disconnected
    /// The session has expired, with its ephemeral nodes and watches. A new session is being opened.
    case expired
    /// The watched node at this path has changed. The watch no longer exists.
    case changed(path: String)
    /// The servers refused the credentials. This is the last event.
    case authenticationFailed
}
