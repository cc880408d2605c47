/// What a ``ZooKeeperSession`` tells its owner.
enum SessionEvent: Sendable, Hashable {
    /// Requests can be made.
    ///
    /// - Parameters:
    ///   - sessionID: another one than before when the ensemble had expired the session.
    ///   - timeout: how long the ensemble keeps the session without hearing of it. The servers may change what was asked.
    case connected(sessionID: Int64, timeout: Duration)
    /// The client looks for another server by itself. The session lives on until its timeout.
    case disconnected
    /// A new session is being opened. Ephemeral nodes and watches of the old one are gone.
    case expired
    /// Something at this path, which was watched, has changed. The watch is used up.
    case changed(path: String)
    /// The servers refused the credentials; nothing more comes.
    case authenticationFailed
}
