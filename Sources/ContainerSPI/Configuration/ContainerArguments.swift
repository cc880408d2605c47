/// Network, names and environment of action containers.
public struct ContainerArguments: Sendable, Hashable {
    /// The network of a container.
    public enum Network: Sendable, Hashable, CustomStringConvertible {
        /// The container has its own ports, mapped to ports of the host.
        case bridge
        /// The container uses the host's ports.
        case host
        /// A network with this name.
        case user(String)

        /// Reads `bridge`, `host`, or else the name of a network.
        public init(_ text: String) {
            switch text.lowercased() {
            case "bridge": self = .bridge
            case "host": self = .host
            default: self = .user(text)
            }
        }

        public var description: String {
            switch self {
            case .bridge: "bridge"
            case .host: "host"
            case .user(let name): name
            }
        }
    }

    /// An environment variable. Without a value it is set to an empty text.
    public struct EnvironmentVariable: Sendable, Hashable {
        /// The name.
        public var name: String
        /// The value, if any.
        public var value: String?

        /// Creates a variable.
        public init(name: String, value: String?) {
            self.name = name
            self.value = value
        }
    }

    /// `whisk.container-factory.container-args.network`
    public var network = Network.bridge
    /// `whisk.container-factory.container-args.dns-servers`
    public var dnsServers: [String] = []
    /// `whisk.container-factory.container-args.dns-search`
    public var dnsSearch: [String] = []
    /// `whisk.container-factory.container-args.dns-options`
    public var dnsOptions: [String] = []
    /// `whisk.container-factory.container-args.extra-env-vars`
    public var extraEnvironment: [EnvironmentVariable] = []
    /// `whisk.container-factory.container-args.extra-args`: additional Docker parameters by name.
    public var extraArguments: [String: [String]] = [:]

    /// The default values.
    public init() {}

    mutating func read(from settings: inout SettingsReader) {
        let section = "whisk.container-factory.container-args"
        settings.read(
            &network, "\(section).network",
            SettingKind(
                accepted: "bridge, host or the name of a network",
                parse: { $0.trimmingWhiteSpace().isEmpty ? nil : Network($0) }, format: { $0.description }),
            "bridge, host, or the name of a user network")
        dnsServers = settings.readList("\(section).dns-servers", "DNS servers of action containers").map(\.text)
        dnsSearch = settings.readList("\(section).dns-search", "DNS search domains").map(\.text)
        dnsOptions = settings.readList("\(section).dns-options", "DNS options").map(\.text)
        let key = "\(section).extra-env-vars"
        let variables = settings.readList(
            key, hidesValues: true, "environment of every action container: name or name=value")
        for var element in variables {
            let parts = element.text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if let name = parts.first, !name.isEmpty {
                let value = parts.count > 1 ? String(parts[1]) : nil
                extraEnvironment.append(EnvironmentVariable(name: String(name), value: value))
            } else {
                // The text may be a secret without its name, so the error does not quote it.
                element.text = "…"
                settings.fail(key, element, accepted: "name or name=value")
            }
        }
        extraArguments = settings.readLists(
            "\(section).extra-args", "more Docker parameters: name to list of values")
    }
}
