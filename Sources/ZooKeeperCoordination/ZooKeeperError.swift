import CZooKeeper
// `description` and `underlying` of errors are declared there.
@_exported public import MachineSupport

/// A failure of an operation in ZooKeeper. The message never contains credentials.
public struct ZooKeeperError: CodedError {
    /// The cause of an error.
    public struct Code: ErrorCode {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// A `zk://` URL, or another argument of an initializer, is invalid.
        public static let invalidURL = Self(rawValue: "invalidURL")
        /// The connection was lost before the response. The operation may or may not have been carried out.
        public static let connectionLost = Self(rawValue: "connectionLost")
        /// The ensemble expired the session, and with it the session's ephemeral nodes.
        public static let sessionExpired = Self(rawValue: "sessionExpired")
        /// No server answered in time.
        public static let timedOut = Self(rawValue: "timedOut")
        /// The node's access list does not allow the operation with these credentials, or without credentials.
        public static let notAuthorised = Self(rawValue: "notAuthorised")
        /// The server refused the credentials.
        public static let authenticationFailed = Self(rawValue: "authenticationFailed")
        /// The node does not exist.
        public static let noNode = Self(rawValue: "noNode")
        /// The node already exists.
        public static let nodeExists = Self(rawValue: "nodeExists")
        /// Another client has changed the node.
        public static let versionConflict = Self(rawValue: "versionConflict")
        /// Another scheduler has taken over, so nothing was written.
        public static let deposed = Self(rawValue: "deposed")
        /// A limit of ZooKeeper or of a store was hit. The message names it.
        public static let limitExceeded = Self(rawValue: "limitExceeded")
        /// A node has a content that this program cannot read.
        public static let unreadable = Self(rawValue: "unreadable")
        /// A node has a format of a later version of this program.
        public static let newerFormat = Self(rawValue: "newerFormat")
        /// An overloaded server has rejected the request without carrying it out.
        public static let throttled = Self(rawValue: "throttled")
        /// The caller's task was cancelled.
        public static let cancelled = Self(rawValue: "cancelled")
        /// The object was closed before or during the operation.
        public static let closed = Self(rawValue: "closed")
        /// Another error of the ZooKeeper client; see ``ZooKeeperError/clientCode``.
        public static let other = Self(rawValue: "other")
    }

    public var code: Code
    public var message: String
    /// The number of the error in the ZooKeeper client, for the code `other`.
    public var clientCode: Int32?
    /// The index of the operation that failed, for an error of ``ZooKeeperSession/multi(_:fence:)``.
    package var operationIndex: Int?

    /// Creates an error with this cause and message.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// - Parameter result: an error code of the C client.
    init(result: Int32, path: String) {
        switch ZOO_ERRORS(result) {
        case ZCONNECTIONLOSS, ZOPERATIONTIMEOUT, ZSESSIONMOVED:
            self.init(.connectionLost, "the connection with ZooKeeper was lost during a request for \(path)")
        case ZSESSIONEXPIRED, ZINVALIDSTATE:
            self.init(.sessionExpired, "the ZooKeeper session expired during a request for \(path)")
        case ZNOAUTH:
            self.init(
                .notAuthorised,
                "ZooKeeper does not allow this client to use \(path): check user:password in zk://user:password@host:port/path "
                    + "and the node's access list")
        case ZAUTHFAILED: self = .refusedCredentials
        case ZNONODE: self.init(.noNode, "ZooKeeper has no node \(path)")
        case ZNODEEXISTS: self.init(.nodeExists, "the ZooKeeper node \(path) already exists")
        case ZBADVERSION: self.init(.versionConflict, "another client has changed the ZooKeeper node \(path)")
        case ZTHROTTLEDOP: self.init(.throttled, "ZooKeeper is overloaded and has rejected a request for \(path)")
        case Self.quotaExceeded:
            self.init(
                .limitExceeded, "a quota in ZooKeeper does not allow the request for \(path): raise it with 'setquota'")
        case ZCLOSING: self.init(.closed, "the ZooKeeper session was closed during a request for \(path)")
        default:
            self.init(.other, "ZooKeeper answered '\(String(cString: zerror(result)))' for \(path)")
            clientCode = result
        }
    }

    /// Missing in the header of client version 3.8.
    private static let quotaExceeded = ZOO_ERRORS(-125)

    static let refusedCredentials = Self(
        .authenticationFailed, "ZooKeeper refused the user and the password of the zk:// URL")

    /// Whether the same request may succeed on the next connection.
    package var isTransient: Bool { [.connectionLost, .sessionExpired, .throttled].contains(code) }
}
