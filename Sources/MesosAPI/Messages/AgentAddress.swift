/// The host and port of an agent's HTTP API.
public struct AgentAddress: Sendable, Hashable, Codable, CustomStringConvertible {
    /// The port on which agents listen unless they are configured otherwise.
    public static let defaultPort = 5051

    /// A host name, an IPv4 address, or an IPv6 address without brackets.
    public var host: String
    /// The TCP port.
    public var port: Int

    /// Creates an address.
    public init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// The address that an offer's URL gives.
    ///
    /// - Parameter hostname: the agent's host name, for an address without host name and IP address.
    public init(_ address: Mesos.Address, hostname: String) {
        self.init(host: address.ip ?? address.hostname ?? hostname, port: Int(address.port))
    }

    /// The address in a libprocess id, such as `slave(1)@10.0.0.1:5051`; `nil` if the text is not such an id.
    public init?(processID: String) {
        guard let at = processID.lastIndex(of: "@"), let colon = processID.lastIndex(of: ":"), at < colon,
            let port = Int(processID[processID.index(after: colon)...])
        else { return nil }
        let host = processID[processID.index(after: at)..<colon].drop { $0 == "[" }.prefix { $0 != "]" }
        self.init(host: String(host), port: port)
    }

    /// `host:port` as a URL writes it: an IPv6 address in brackets.
    public var authority: String {
        host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]:\(port)" : "\(host):\(port)"
    }

    /// The same as ``authority``.
    public var description: String { authority }
}
