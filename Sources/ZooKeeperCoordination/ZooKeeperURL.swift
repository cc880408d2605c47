/// A ZooKeeper ensemble and a path in it: `zk://[user:password@]host:port,host:port/path`, as Mesos masters are given it.
///
/// A port that is left out is 2181. IPv6 addresses stand in brackets. The description leaves user and password out.
public struct ZooKeeperURL: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
    public struct Server: Sendable, Hashable, CustomStringConvertible {
        /// A name or an address; an IPv6 address without brackets.
        public var host: String
        public var port: Int

        public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
    }

    public let servers: [Server]
    /// Begins with a slash and does not end with one.
    public let path: String
    /// `user:password` for ZooKeeper's digest scheme. Never to be shown.
    let credentials: String?

    /// - Throws: ``ZooKeeperError`` with code `invalidURL`, which names what is wrong without quoting what may be secret.
    public init(_ text: String) throws(ZooKeeperError) {
        guard text.lowercased().hasPrefix("zk://") else { throw Self.invalid("it does not begin with zk://") }
        var rest = text.dropFirst(5)
        // The last one, since a password may hold others.
        if let at = rest.lastIndex(of: "@") {
            let credentials = String(rest[..<at])
            guard let colon = credentials.firstIndex(of: ":"), colon != credentials.startIndex,
                credentials.index(after: colon) != credentials.endIndex
            else { throw Self.invalid("what stands before @ is not user:password") }
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

    private static func server(_ text: Substring, place: String) throws(ZooKeeperError) -> Server {
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
                throw invalid("\(place): what stands in brackets is not an IPv6 address")
            }
        } else {
            if let colon = text.firstIndex(of: ":") {
                host = text[..<colon]
                port = text[text.index(after: colon)...]
            }
            guard !host.isEmpty else { throw invalid("\(place): the host is empty") }
            guard port?.contains(":") != true else { throw invalid("\(place): an IPv6 address must stand in brackets") }
            guard host.utf8.allSatisfy({ hostCharacters.contains($0) }) else {
                throw invalid("\(place): the host holds a character that no host name has")
            }
        }
        guard let port else { return Server(host: String(host), port: defaultPort) }
        guard port.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let number = Int(port),
            (1...65_535).contains(number)
        else { throw invalid("\(place): the port is not a number from 1 to 65535") }
        return Server(host: String(host), port: number)
    }

    private static func path(_ text: Substring) throws(ZooKeeperError) -> String {
        var text = text
        while text.hasSuffix("/") { text.removeLast() }
        guard !text.isEmpty else {
            throw invalid("the path is only /; for Mesos masters it is usually /mesos")
        }
        for part in text.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard !part.isEmpty, part != ".", part != ".." else {
                throw invalid("the path \(text) has an empty part or one of dots only, which ZooKeeper does not allow")
            }
            guard part.unicodeScalars.allSatisfy({ $0.value > 0x1F && !(0x7F...0x9F).contains($0.value) }) else {
                throw invalid("the path has a control character in it")
            }
        }
        return String(text)
    }

    private static func invalid(_ what: String) -> ZooKeeperError {
        ZooKeeperError(
            .invalidURL, "the ZooKeeper URL cannot be used: \(what). Its form is zk://host:port,host:port/path")
    }

    private static let defaultPort = 2181
    private static let hostCharacters = Set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._".utf8)
    private static let ipv6Characters = Set("abcdefABCDEF0123456789:.%".utf8)

    /// What the C client wants: it takes the text after the last colon for the port, and knows no brackets.
    var connectString: String { servers.map { "\($0.host):\($0.port)" }.joined(separator: ",") }

    public var description: String { "zk://\(servers.map(\.description).joined(separator: ","))\(path)" }

    /// Without the credentials, which `dump` would show.
    public var customMirror: Mirror { Mirror(self, children: ["url": description]) }
}
