/// Where the Mesos master is.
public enum MasterAddress: Sendable, Hashable, CustomStringConvertible {
    /// URLs of masters, one of which leads.
    case masters([String])
    /// The masters are found in ZooKeeper.
    case zooKeeper(ZooKeeperAddress)

    /// A ZooKeeper ensemble and a path in it.
    public struct ZooKeeperAddress: Sendable, Hashable, CustomStringConvertible {
        /// `host:port` of each server.
        public var servers: [String]
        /// Begins with a slash.
        public var path: String
        /// `user:password` for the digest scheme.
        public var credentials: Secret<String>?

        public init(servers: [String], path: String, credentials: Secret<String>? = nil) {
            self.servers = servers
            self.path = path
            self.credentials = credentials
        }

        /// With the credentials, for the client of ZooKeeper; not to be shown to anybody.
        public var connectionText: String {
            "zk://" + (credentials.map { $0.exposed + "@" } ?? "") + servers.joined(separator: ",") + path
        }

        public var description: String {
            "zk://" + (credentials == nil ? "" : "<redacted>@") + servers.joined(separator: ",") + path
        }
    }

    static let acceptedText =
        "a URL such as http://host:5050 without user and password, a comma list of masters, or "
        + "zk://host:port,host:port/path"

    static let kind = SettingKind<MasterAddress>(
        accepted: acceptedText, parse: { try? MasterAddress(parsing: $0) }, format: { $0.description })

    /// Reads a URL, a comma list of URLs or `host:port` (HTTP is meant), or `zk://[user:password@]host:port,…/path`.
    ///
    /// - Throws: ``ConfigurationError``
    public init(parsing text: String) throws(ConfigurationError) {
        let trimmed = text.trimmingWhiteSpace()
        let invalid = ConfigurationError(
            text: ConfigurationProblem.withoutCredentials(trimmed), accepted: MasterAddress.acceptedText)
        if trimmed.hasPrefix("zk://") {
            var rest = trimmed.dropFirst(5)
            var credentials: Secret<String>?
            if let at = rest.lastIndex(of: "@") {
                credentials = Secret(String(rest[..<at]))
                rest = rest[rest.index(after: at)...]
            }
            guard let slash = rest.firstIndex(of: "/") else { throw invalid }
            let servers = rest[..<slash].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard servers.allSatisfy(HTTPAddress.isAuthority) else { throw invalid }
            self = .zooKeeper(
                ZooKeeperAddress(servers: servers, path: String(rest[slash...]), credentials: credentials))
            return
        }
        var urls: [String] = []
        for part in trimmed.split(separator: ",", omittingEmptySubsequences: false) {
            let part = part.trimmingWhiteSpace()
            let url = part.contains("://") ? part : "http://" + part
            guard HTTPAddress.isURL(url) else { throw invalid }
            urls.append(url)
        }
        self = .masters(urls)
    }

    /// The first master, or the ZooKeeper address without its credentials.
    public var firstURL: String {
        switch self {
        case .masters(let urls): urls.first ?? ""
        case .zooKeeper(let address): address.description
        }
    }

    public var description: String {
        switch self {
        case .masters(let urls): urls.joined(separator: ",")
        case .zooKeeper(let address): address.description
        }
    }
}
