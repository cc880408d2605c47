/// A ZooKeeper ensemble and a path in it: `zk://[user:password@]host:port,host:port/path`, as in a Mesos master's
/// `--zk`.
///
/// The default port is 2181. IPv6 addresses must be in brackets. The description leaves out the user and the password.
public struct ZooKeeperURL: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
    /// One server of the ensemble.
    public struct Server: Sendable, Hashable, CustomStringConvertible {
        /// A host name or an address; an IPv6 address without brackets.
        public var host: String
        /// The client port.
        public var port: Int

        package init(host: String, port: Int) {
            self.host = host
            self.port = port
        }

        public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
    }

    /// The servers in the order of the URL, at least one.
    public let servers: [Server]
    /// Starts with a slash and does not end with one.
    public let path: String
    /// `user:password` for ZooKeeper's digest scheme. A secret: never write it to a log or an error message.
    package let credentials: String?

    /// The form of a valid URL, for error messages.
    package static let form = "zk://host:port,host:port/path"

    /// - Throws: ``MesosSchedulerError`` with code `invalidRequest`, whose message names the mistake and quotes no
    ///   secret.
    public init(_ text: String) throws(MesosSchedulerError) {
        guard text.lowercased().hasPrefix("zk://") else { throw Self.invalid("it does not begin with zk://") }
        var rest = text.dropFirst(5)
        // The last @, because the password may contain others.
        if let at = rest.lastIndex(of: "@") {
            let credentials = String(rest[..<at])
            guard let colon = credentials.firstIndex(of: ":"), colon != credentials.startIndex,
                credentials.index(after: colon) != credentials.endIndex
            else { throw Self.invalid("the part before @ is not user:password") }
            self.credentials = credentials
            rest = rest[rest.index(after: at)...]
        } else {
            credentials = nil
        }
        guard let slash = rest.firstIndex(of: "/") else {
            throw Self.invalid("the path is missing; for Mesos masters it is usually /mesos")
        }
        var servers: [Server] = []
        let parts = rest[..<slash].split(separator: ",", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            servers.append(try Self.server(part, place: "server \(index + 1) of \(parts.count)"))
        }
        self.servers = servers
        path = try Self.path(rest[slash...])
    }

    private static func server(_ text: Substring, place: String) throws(MesosSchedulerError) -> Server {
        var host = text
        var port: Substring?
        if text.hasPrefix("[") {
            guard let bracket = text.firstIndex(of: "]") else { throw invalid("\(place): the bracket is not closed") }
            host = text[..<bracket].dropFirst()
            let after = text[text.index(after: bracket)...]
            guard after.isEmpty || after.hasPrefix(":") else {
                throw invalid("\(place): only :port may follow the bracket")
            }
            port = after.isEmpty ? nil : after.dropFirst()
            guard host.contains(":"), host.utf8.allSatisfy({ ipv6Characters.contains($0) }) else {
                throw invalid("\(place): the text in brackets is not an IPv6 address")
            }
        } else {
            if let colon = text.firstIndex(of: ":") {
                host = text[..<colon]
                port = text[text.index(after: colon)...]
            }
            guard !host.isEmpty else { throw invalid("\(place): the host is empty") }
            guard port?.contains(":") != true else { throw invalid("\(place): an IPv6 address must be in brackets") }
            guard host.utf8.allSatisfy({ hostCharacters.contains($0) }) else {
                throw invalid("\(place): the host contains a character that is not allowed in host names")
            }
        }
        guard let port else { return Server(host: String(host), port: defaultPort) }
        guard port.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let number = Int(port),
            (1...65_535).contains(number)
        else { throw invalid("\(place): the port is not a number from 1 to 65535") }
        return Server(host: String(host), port: number)
    }

    private static func path(_ text: Substring) throws(MesosSchedulerError) -> String {
        var text = text
        while text.hasSuffix("/") { text.removeLast() }
        guard !text.isEmpty else { throw invalid("the path is only /; for Mesos masters it is usually /mesos") }
        for part in text.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard !part.isEmpty, part != ".", part != ".." else {
                throw invalid("the path \(text) has an empty part, '.' or '..', which ZooKeeper does not allow")
            }
            guard part.unicodeScalars.allSatisfy({ $0.value > 0x1F && !(0x7F...0x9F).contains($0.value) }) else {
                throw invalid("the path contains a control character")
            }
        }
        return String(text)
    }

    private static func invalid(_ mistake: String) -> MesosSchedulerError {
        MesosSchedulerError(.invalidRequest, "invalid ZooKeeper URL: \(mistake); the form is \(form)")
    }

    private static let defaultPort = 2181
    private static let hostCharacters = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._".utf8)
    private static let ipv6Characters = Set("abcdefABCDEF0123456789:.%".utf8)

    public var description: String { text(userInfo: "") }

    /// The URL with user and password, for ``MasterDetectors/detector(for:)``: a secret if there are any.
    package var textWithCredentials: String { text(userInfo: credentials.map { $0 + "@" } ?? "") }

    private func text(userInfo: String) -> String {
        "zk://\(userInfo)\(servers.map(\.description).joined(separator: ","))\(path)"
    }

    /// Leaves out the credentials, which `dump` would show.
    public var customMirror: Mirror { Mirror(self, children: ["url": description]) }
}
