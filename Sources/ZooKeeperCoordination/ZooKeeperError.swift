import CZooKeeper

/// Why something in ZooKeeper could not be done. The text never holds credentials.
public struct ZooKeeperError: Error, Sendable, CustomStringConvertible {
    /// What a caller may want to treat differently.
    public enum Code: Sendable, Hashable {
        /// A `zk://` URL that cannot be used.
        case invalidURL
        /// The connection with the server went while the answer was awaited; whether the request was carried out is not
        /// known.
        case connectionLost
        /// The ensemble expired the session, and with it the ephemeral nodes.
        case sessionExpired
        /// No server answered in time.
        case timedOut
        /// The node's access list does not allow it with these credentials, or without any.
        case notAuthorised
        /// The server refused the credentials themselves.
        case authenticationFailed
        case noNode
        case nodeExists
        /// Somebody else has changed the node in the meantime.
        case versionConflict
        /// The content of a node is not what was expected there.
        case unreadable
        case cancelled
        /// It was closed while, or before, it was asked.
        case closed
        /// Another error of the ZooKeeper client, with its number.
        case other(Int32)
    }

    public var code: Code
    /// What, where, and how to repair it, for a person.
    public var message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }

    /// - Parameters:
    ///   - result: an error code of the C client.
    ///   - path: of the node that was asked for.
    init(result: Int32, path: String) {
        switch ZOO_ERRORS(result) {
        case ZCONNECTIONLOSS, ZOPERATIONTIMEOUT, ZSESSIONMOVED:
            self.init(.connectionLost, "the connection with ZooKeeper was lost while \(path) was asked for")
        case ZSESSIONEXPIRED, ZINVALIDSTATE:
            self.init(.sessionExpired, "the ZooKeeper session expired while \(path) was asked for")
        case ZNOAUTH:
            self.init(
                .notAuthorised,
                "ZooKeeper does not allow this client to use \(path): check user:password in zk://user:password@host:port/path "
                    + "and the node's access list")
        case ZAUTHFAILED:
            self.init(.authenticationFailed, "ZooKeeper refused the user and password of the zk:// URL")
        case ZNONODE: self.init(.noNode, "ZooKeeper has no node \(path)")
        case ZNODEEXISTS: self.init(.nodeExists, "ZooKeeper has a node \(path) already")
        case ZBADVERSION: self.init(.versionConflict, "somebody else has changed the ZooKeeper node \(path)")
        case ZCLOSING: self.init(.closed, "the ZooKeeper session was closed while \(path) was asked for")
        default:
            self.init(.other(result), "ZooKeeper answered '\(String(cString: zerror(result)))' for \(path)")
        }
    }

    /// Whether the same request may succeed on the next connection.
    var isTransient: Bool { code == .connectionLost || code == .sessionExpired }
}
