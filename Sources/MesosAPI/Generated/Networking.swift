// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// A network that a container joins, or the container's addresses in it.
    public struct NetworkInfo: WireMessage {
        typealias Wire = Mesos__V1__NetworkInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.NetworkInfo", mesos__v1__network_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            ipAddresses: MessageList<Mesos.NetworkInfo.IPAddress> = [],
            name: String? = nil,
            groups: [String] = [],
            labels: Mesos.Labels? = nil,
            portMappings: MessageList<Mesos.NetworkInfo.PortMapping> = []
        ) {
            self.init()
            if !ipAddresses.isEmpty { self.ipAddresses = ipAddresses }
            if let name { self.name = name }
            if !groups.isEmpty { self.groups = groups }
            if let labels { self.labels = labels }
            if !portMappings.isEmpty { self.portMappings = portMappings }
        }
        /// `ip_addresses` = 5.
        public var ipAddresses: MessageList<Mesos.NetworkInfo.IPAddress> { get { _getMessages { ($0.pointee.ip_addresses, $0.pointee.n_ip_addresses) } } set { _setMessages(newValue) { ($0.pointee.ip_addresses, $0.pointee.n_ip_addresses) = ($1, $2) } } }
        /// `name` = 6.
        public var name: String? { get { _getString { $0.pointee.name } } set { _setString(newValue) { $0.pointee.name = $1 } } }
        /// `groups` = 3.
        public var groups: [String] { get { _getValues { ($0.pointee.groups, $0.pointee.n_groups) } } set { _setValues(newValue) { ($0.pointee.groups, $0.pointee.n_groups) = ($1, $2) } } }
        /// `labels` = 4.
        public var labels: Mesos.Labels? { get { _getMessage { $0.pointee.labels } } set { _setMessage(newValue) { $0.pointee.labels = $1 } } }
        /// `port_mappings` = 7.
        public var portMappings: MessageList<Mesos.NetworkInfo.PortMapping> { get { _getMessages { ($0.pointee.port_mappings, $0.pointee.n_port_mappings) } } set { _setMessages(newValue) { ($0.pointee.port_mappings, $0.pointee.n_port_mappings) = ($1, $2) } } }

        /// The enum `mesos.v1.NetworkInfo.Protocol`.
        public struct IPProtocol: MesosEnum, WireValue {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `IPv4`
            public static let ipv4 = Self(rawValue: 1)
            /// `IPv6`
            public static let ipv6 = Self(rawValue: 2)
            public static let knownNames: [Int32: String] = [
                1: "IPv4",
                2: "IPv6",
            ]
        }

        /// The message `mesos.v1.NetworkInfo.IPAddress`.
        public struct IPAddress: WireMessage {
            typealias Wire = Mesos__V1__NetworkInfo__IPAddress
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.NetworkInfo.IPAddress", mesos__v1__network_info__ipaddress__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                `protocol`: Mesos.NetworkInfo.IPProtocol? = nil,
                ipAddress: String? = nil
            ) {
                self.init()
                if let `protocol` { self.`protocol` = `protocol` }
                if let ipAddress { self.ipAddress = ipAddress }
            }
            /// `protocol` = 1; Mesos takes `IPv4` when absent.
            public var `protocol`: Mesos.NetworkInfo.IPProtocol? { get { _getOptional { ($0.pointee.has_protocol, $0.pointee.protocol.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_protocol = $1 }) { $0.pointee.protocol.rawValue = $1 } } }
            /// `ip_address` = 2.
            public var ipAddress: String? { get { _getString { $0.pointee.ip_address } } set { _setString(newValue) { $0.pointee.ip_address = $1 } } }
        }

        /// The message `mesos.v1.NetworkInfo.PortMapping`.
        public struct PortMapping: WireMessage {
            typealias Wire = Mesos__V1__NetworkInfo__PortMapping
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.NetworkInfo.PortMapping", mesos__v1__network_info__port_mapping__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                hostPort: UInt32,
                containerPort: UInt32,
                `protocol`: String? = nil
            ) {
                self.init()
                self.hostPort = hostPort
                self.containerPort = containerPort
                if let `protocol` { self.`protocol` = `protocol` }
            }
            /// `host_port` = 1.
            public var hostPort: UInt32 { get { _getValue { $0.pointee.host_port } } set { _setValue(newValue) { $0.pointee.host_port = $1 } } }
            /// `container_port` = 2.
            public var containerPort: UInt32 { get { _getValue { $0.pointee.container_port } } set { _setValue(newValue) { $0.pointee.container_port = $1 } } }
            /// `protocol` = 3.
            public var `protocol`: String? { get { _getString { $0.pointee.protocol } } set { _setString(newValue) { $0.pointee.protocol = $1 } } }
        }
    }

    /// The message `mesos.v1.Port`.
    public struct Port: WireMessage {
        typealias Wire = Mesos__V1__Port
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Port", mesos__v1__port__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            number: UInt32,
            name: String? = nil,
            `protocol`: String? = nil,
            visibility: Mesos.DiscoveryInfo.Visibility? = nil,
            labels: Mesos.Labels? = nil
        ) {
            self.init()
            self.number = number
            if let name { self.name = name }
            if let `protocol` { self.`protocol` = `protocol` }
            if let visibility { self.visibility = visibility }
            if let labels { self.labels = labels }
        }
        /// `number` = 1.
        public var number: UInt32 { get { _getValue { $0.pointee.number } } set { _setValue(newValue) { $0.pointee.number = $1 } } }
        /// `name` = 2.
        public var name: String? { get { _getString { $0.pointee.name } } set { _setString(newValue) { $0.pointee.name = $1 } } }
        /// `protocol` = 3.
        public var `protocol`: String? { get { _getString { $0.pointee.protocol } } set { _setString(newValue) { $0.pointee.protocol = $1 } } }
        /// `visibility` = 4.
        public var visibility: Mesos.DiscoveryInfo.Visibility? { get { _getOptional { ($0.pointee.has_visibility, $0.pointee.visibility.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_visibility = $1 }) { $0.pointee.visibility.rawValue = $1 } } }
        /// `labels` = 5.
        public var labels: Mesos.Labels? { get { _getMessage { $0.pointee.labels } } set { _setMessage(newValue) { $0.pointee.labels = $1 } } }
    }

    /// The message `mesos.v1.Ports`.
    public struct Ports: WireMessage {
        typealias Wire = Mesos__V1__Ports
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Ports", mesos__v1__ports__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            ports: MessageList<Mesos.Port> = []
        ) {
            self.init()
            if !ports.isEmpty { self.ports = ports }
        }
        /// `ports` = 1.
        public var ports: MessageList<Mesos.Port> { get { _getMessages { ($0.pointee.ports, $0.pointee.n_ports) } } set { _setMessages(newValue) { ($0.pointee.ports, $0.pointee.n_ports) = ($1, $2) } } }
    }

    /// The description of a task for service discovery.
    public struct DiscoveryInfo: WireMessage {
        typealias Wire = Mesos__V1__DiscoveryInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.DiscoveryInfo", mesos__v1__discovery_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            visibility: Mesos.DiscoveryInfo.Visibility,
            name: String? = nil,
            environment: String? = nil,
            location: String? = nil,
            version: String? = nil,
            ports: Mesos.Ports? = nil,
            labels: Mesos.Labels? = nil
        ) {
            self.init()
            self.visibility = visibility
            if let name { self.name = name }
            if let environment { self.environment = environment }
            if let location { self.location = location }
            if let version { self.version = version }
            if let ports { self.ports = ports }
            if let labels { self.labels = labels }
        }
        /// `visibility` = 1.
        public var visibility: Mesos.DiscoveryInfo.Visibility { get { _getValue { $0.pointee.visibility.rawValue } } set { _setValue(newValue) { $0.pointee.visibility.rawValue = $1 } } }
        /// `name` = 2.
        public var name: String? { get { _getString { $0.pointee.name } } set { _setString(newValue) { $0.pointee.name = $1 } } }
        /// `environment` = 3.
        public var environment: String? { get { _getString { $0.pointee.environment } } set { _setString(newValue) { $0.pointee.environment = $1 } } }
        /// `location` = 4.
        public var location: String? { get { _getString { $0.pointee.location } } set { _setString(newValue) { $0.pointee.location = $1 } } }
        /// `version` = 5.
        public var version: String? { get { _getString { $0.pointee.version } } set { _setString(newValue) { $0.pointee.version = $1 } } }
        /// `ports` = 6.
        public var ports: Mesos.Ports? { get { _getMessage { $0.pointee.ports } } set { _setMessage(newValue) { $0.pointee.ports = $1 } } }
        /// `labels` = 7.
        public var labels: Mesos.Labels? { get { _getMessage { $0.pointee.labels } } set { _setMessage(newValue) { $0.pointee.labels = $1 } } }

        /// The enum `mesos.v1.DiscoveryInfo.Visibility`.
        public struct Visibility: MesosEnum, WireValue {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `FRAMEWORK`
            public static let framework = Self(rawValue: 0)
            /// `CLUSTER`
            public static let cluster = Self(rawValue: 1)
            /// `EXTERNAL`
            public static let external = Self(rawValue: 2)
            public static let knownNames: [Int32: String] = [
                0: "FRAMEWORK",
                1: "CLUSTER",
                2: "EXTERNAL",
            ]
        }
    }
}
