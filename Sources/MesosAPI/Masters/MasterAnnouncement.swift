import JSONSupport

/// The content of a master's ZooKeeper node: its identity and address, as the JSON form of the `MasterInfo` message.
public struct MasterAnnouncement: Sendable, Hashable {
    /// A UUID that the master chooses when it starts.
    public var id: String
    /// The host name that the master announces (`--hostname`).
    public var hostname: String
    /// An IPv4 address in dotted form, or an IPv6 address without brackets; `nil` if only the host name is known.
    public var ip: String?
    /// The port of the master's HTTP API.
    public var port: Int
    /// The version of Mesos.
    public var version: String?

    /// The announcement of a master.
    public init(id: String, hostname: String, ip: String?, port: Int, version: String? = "1.12.0") {
        self.id = id
        self.hostname = hostname
        self.ip = ip
        self.port = port
        self.version = version
    }

    /// Decodes the node of a master of Mesos 0.24 or later. The member `address`, which Mesos has since 0.25, overrides the
    /// older members.
    ///
    /// - Throws: ``MesosAPIError`` with the code `malformedJSON`.
    public init(json bytes: [UInt8]) throws(MesosAPIError) {
        let json: JSONValue
        do {
            json = try JSONValue(parsing: bytes)
        } catch {
            throw MesosAPIError(.malformedJSON, "\(error)")
        }
        guard json.objectValue != nil else {
            throw MesosAPIError(.malformedJSON, "the announcement is not a JSON object")
        }
        let address = json["address"]
        guard let port = address?["port"]?.intValue ?? json["port"]?.intValue, (1...65_535).contains(port) else {
            throw MesosAPIError(.malformedJSON, "the announcement has no port from 1 to 65535")
        }
        let ip = Self.text(address?["ip"]) ?? json["ip"]?.intValue.flatMap(Self.dotted)
        let hostname = Self.text(address?["hostname"]) ?? Self.text(json["hostname"])
        guard let host = hostname ?? ip else {
            throw MesosAPIError(.malformedJSON, "the announcement has neither an address.ip nor a hostname")
        }
        self.init(
            id: Self.text(json["id"]) ?? "", hostname: host, ip: ip, port: Int(port),
            version: Self.text(json["version"]))
    }

    private static func text(_ value: JSONValue?) -> String? {
        guard let text = value?.stringValue, !text.isEmpty else { return nil }
        return text
    }

    /// The member `ip` is the address in network order, read as a number of a little-endian machine. It is 0 for masters with
    /// an IPv6 address.
    private static func dotted(_ number: Int64) -> String? {
        guard number != 0, let number = UInt32(exactly: number) else { return nil }
        return (0..<4).map { "\((number >> ($0 * 8)) & 0xFF)" }.joined(separator: ".")
    }

    /// Returns an IPv4 address in network order, read as a number of a little-endian machine: 16777343 for 127.0.0.1.
    /// Returns 0 for other texts.
    package static func number(ofAddress ip: String) -> UInt32 {
        let parts = ip.split(separator: ".", omittingEmptySubsequences: false).compactMap { UInt8($0) }
        guard parts.count == 4 else { return 0 }
        return parts.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// The libprocess id, such as `master@127.0.0.1:5050`.
    public var pid: String { "master@\(authority(ip ?? hostname))" }

    /// The node's content as Mesos 1.12 writes it.
    public var json: JSONValue {
        var address: [String: JSONValue] = ["hostname": .string(hostname), "port": .integer(Int64(port))]
        if let ip { address["ip"] = .string(ip) }
        var members: [String: JSONValue] = [
            "address": .object(address), "capabilities": .array(Self.capabilities), "hostname": .string(hostname),
            "id": .string(id), "ip": .integer(Int64(ip.map(Self.number) ?? 0)), "pid": .string(pid),
            "port": .integer(Int64(port)),
        ]
        if let version { members["version"] = .string(version) }
        return .object(members)
    }

    private static let capabilities: [JSONValue] = ["AGENT_UPDATE", "AGENT_DRAINING", "QUOTA_V2"].map {
        .object(["type": .string($0)])
    }

    private func authority(_ host: String) -> String { AgentAddress(host: host, port: port).authority }

    /// The base URL of the master.
    ///
    /// - Parameter prefersHostname: `true` for the host name, which TLS certificates usually require, and `false` for the
    ///   address, which needs no name resolution.
    public func url(scheme: String = "http", prefersHostname: Bool = false) -> String {
        "\(scheme)://\(authority(prefersHostname ? hostname : ip ?? hostname))"
    }
}
