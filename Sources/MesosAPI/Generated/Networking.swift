// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// A network a container joins, or the addresses it got there.
    public struct NetworkInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__NetworkInfo.self, name: "mesos.v1.NetworkInfo", mesos__v1__network_info__init)
        public init() { _storage = MessageStorage(Self._type) }
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
        public var ipAddresses: MessageList<Mesos.NetworkInfo.IPAddress> {
            get { _storage.list(Mesos__V1__NetworkInfo.self) { (UnsafeRawPointer($0.pointee.ip_addresses), $0.pointee.n_ip_addresses) } }
            set {
                _storage.set(Mesos__V1__NetworkInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__NetworkInfo__IPAddress.self)
                    c.pointee.ip_addresses = elements.baseAddress
                    c.pointee.n_ip_addresses = elements.count
                }
            }
        }
        /// `name` = 6.
        public var name: String? {
            get { _storage.get(Mesos__V1__NetworkInfo.self) { $0.pointee.name.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__NetworkInfo.self) { arena, c in c.pointee.name = newValue.map { arena.copy($0) } } }
        }
        /// `groups` = 3.
        public var groups: [String] {
            get { _storage.strings(Mesos__V1__NetworkInfo.self) { (UnsafePointer($0.pointee.groups), $0.pointee.n_groups) } }
            set {
                _storage.set(Mesos__V1__NetworkInfo.self) { arena, c in
                    let elements = arena.strings(newValue)
                    c.pointee.groups = elements.baseAddress
                    c.pointee.n_groups = elements.count
                }
            }
        }
        /// `labels` = 4.
        public var labels: Mesos.Labels? {
            get { _storage.message(Mesos__V1__NetworkInfo.self) { UnsafeMutableRawPointer($0.pointee.labels) }.map(Mesos.Labels.init(_storage:)) }
            set { _storage.set(Mesos__V1__NetworkInfo.self) { arena, c in c.pointee.labels = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Labels.self) } } }
        }
        /// `port_mappings` = 7.
        public var portMappings: MessageList<Mesos.NetworkInfo.PortMapping> {
            get { _storage.list(Mesos__V1__NetworkInfo.self) { (UnsafeRawPointer($0.pointee.port_mappings), $0.pointee.n_port_mappings) } }
            set {
                _storage.set(Mesos__V1__NetworkInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__NetworkInfo__PortMapping.self)
                    c.pointee.port_mappings = elements.baseAddress
                    c.pointee.n_port_mappings = elements.count
                }
            }
        }

        /// Mesos mesos.v1.NetworkInfo.Protocol.
        public struct IPProtocol: MesosEnum {
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

        /// Mesos mesos.v1.NetworkInfo.IPAddress.
        public struct IPAddress: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__NetworkInfo__IPAddress.self, name: "mesos.v1.NetworkInfo.IPAddress", mesos__v1__network_info__ipaddress__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                `protocol`: Mesos.NetworkInfo.IPProtocol? = nil,
                ipAddress: String? = nil
            ) {
                self.init()
                if let `protocol` { self.`protocol` = `protocol` }
                if let ipAddress { self.ipAddress = ipAddress }
            }
            /// `protocol` = 1; Mesos takes `IPv4` when absent.
            public var `protocol`: Mesos.NetworkInfo.IPProtocol? {
                get { _storage.get(Mesos__V1__NetworkInfo__IPAddress.self) { $0.pointee.has_protocol != 0 ? Mesos.NetworkInfo.IPProtocol(rawValue: Int32(truncatingIfNeeded: $0.pointee.protocol.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__NetworkInfo__IPAddress.self) { _, c in
                        c.pointee.has_protocol = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.protocol = Mesos__V1__NetworkInfo__Protocol(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `ip_address` = 2.
            public var ipAddress: String? {
                get { _storage.get(Mesos__V1__NetworkInfo__IPAddress.self) { $0.pointee.ip_address.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__NetworkInfo__IPAddress.self) { arena, c in c.pointee.ip_address = newValue.map { arena.copy($0) } } }
            }
        }

        /// Mesos mesos.v1.NetworkInfo.PortMapping.
        public struct PortMapping: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__NetworkInfo__PortMapping.self, name: "mesos.v1.NetworkInfo.PortMapping", mesos__v1__network_info__port_mapping__init)
            public init() { _storage = MessageStorage(Self._type) }
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
            public var hostPort: UInt32 {
                get { _storage.get(Mesos__V1__NetworkInfo__PortMapping.self) { $0.pointee.host_port } }
                set { _storage.set(Mesos__V1__NetworkInfo__PortMapping.self) { _, c in c.pointee.host_port = newValue } }
            }
            /// `container_port` = 2.
            public var containerPort: UInt32 {
                get { _storage.get(Mesos__V1__NetworkInfo__PortMapping.self) { $0.pointee.container_port } }
                set { _storage.set(Mesos__V1__NetworkInfo__PortMapping.self) { _, c in c.pointee.container_port = newValue } }
            }
            /// `protocol` = 3.
            public var `protocol`: String? {
                get { _storage.get(Mesos__V1__NetworkInfo__PortMapping.self) { $0.pointee.protocol.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__NetworkInfo__PortMapping.self) { arena, c in c.pointee.protocol = newValue.map { arena.copy($0) } } }
            }
        }
    }

    /// Mesos mesos.v1.Port.
    public struct Port: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Port.self, name: "mesos.v1.Port", mesos__v1__port__init)
        public init() { _storage = MessageStorage(Self._type) }
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
        public var number: UInt32 {
            get { _storage.get(Mesos__V1__Port.self) { $0.pointee.number } }
            set { _storage.set(Mesos__V1__Port.self) { _, c in c.pointee.number = newValue } }
        }
        /// `name` = 2.
        public var name: String? {
            get { _storage.get(Mesos__V1__Port.self) { $0.pointee.name.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Port.self) { arena, c in c.pointee.name = newValue.map { arena.copy($0) } } }
        }
        /// `protocol` = 3.
        public var `protocol`: String? {
            get { _storage.get(Mesos__V1__Port.self) { $0.pointee.protocol.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Port.self) { arena, c in c.pointee.protocol = newValue.map { arena.copy($0) } } }
        }
        /// `visibility` = 4.
        public var visibility: Mesos.DiscoveryInfo.Visibility? {
            get { _storage.get(Mesos__V1__Port.self) { $0.pointee.has_visibility != 0 ? Mesos.DiscoveryInfo.Visibility(rawValue: Int32(truncatingIfNeeded: $0.pointee.visibility.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__Port.self) { _, c in
                    c.pointee.has_visibility = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.visibility = Mesos__V1__DiscoveryInfo__Visibility(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `labels` = 5.
        public var labels: Mesos.Labels? {
            get { _storage.message(Mesos__V1__Port.self) { UnsafeMutableRawPointer($0.pointee.labels) }.map(Mesos.Labels.init(_storage:)) }
            set { _storage.set(Mesos__V1__Port.self) { arena, c in c.pointee.labels = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Labels.self) } } }
        }
    }

    /// Mesos mesos.v1.Ports.
    public struct Ports: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Ports.self, name: "mesos.v1.Ports", mesos__v1__ports__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            ports: MessageList<Mesos.Port> = []
        ) {
            self.init()
            if !ports.isEmpty { self.ports = ports }
        }
        /// `ports` = 1.
        public var ports: MessageList<Mesos.Port> {
            get { _storage.list(Mesos__V1__Ports.self) { (UnsafeRawPointer($0.pointee.ports), $0.pointee.n_ports) } }
            set {
                _storage.set(Mesos__V1__Ports.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Port.self)
                    c.pointee.ports = elements.baseAddress
                    c.pointee.n_ports = elements.count
                }
            }
        }
    }

    /// How a task can be found by service discovery.
    public struct DiscoveryInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__DiscoveryInfo.self, name: "mesos.v1.DiscoveryInfo", mesos__v1__discovery_info__init)
        public init() { _storage = MessageStorage(Self._type) }
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
        public var visibility: Mesos.DiscoveryInfo.Visibility {
            get { _storage.get(Mesos__V1__DiscoveryInfo.self) { Mesos.DiscoveryInfo.Visibility(rawValue: Int32(truncatingIfNeeded: $0.pointee.visibility.rawValue)) } }
            set { _storage.set(Mesos__V1__DiscoveryInfo.self) { _, c in c.pointee.visibility = Mesos__V1__DiscoveryInfo__Visibility(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
        }
        /// `name` = 2.
        public var name: String? {
            get { _storage.get(Mesos__V1__DiscoveryInfo.self) { $0.pointee.name.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__DiscoveryInfo.self) { arena, c in c.pointee.name = newValue.map { arena.copy($0) } } }
        }
        /// `environment` = 3.
        public var environment: String? {
            get { _storage.get(Mesos__V1__DiscoveryInfo.self) { $0.pointee.environment.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__DiscoveryInfo.self) { arena, c in c.pointee.environment = newValue.map { arena.copy($0) } } }
        }
        /// `location` = 4.
        public var location: String? {
            get { _storage.get(Mesos__V1__DiscoveryInfo.self) { $0.pointee.location.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__DiscoveryInfo.self) { arena, c in c.pointee.location = newValue.map { arena.copy($0) } } }
        }
        /// `version` = 5.
        public var version: String? {
            get { _storage.get(Mesos__V1__DiscoveryInfo.self) { $0.pointee.version.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__DiscoveryInfo.self) { arena, c in c.pointee.version = newValue.map { arena.copy($0) } } }
        }
        /// `ports` = 6.
        public var ports: Mesos.Ports? {
            get { _storage.message(Mesos__V1__DiscoveryInfo.self) { UnsafeMutableRawPointer($0.pointee.ports) }.map(Mesos.Ports.init(_storage:)) }
            set { _storage.set(Mesos__V1__DiscoveryInfo.self) { arena, c in c.pointee.ports = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Ports.self) } } }
        }
        /// `labels` = 7.
        public var labels: Mesos.Labels? {
            get { _storage.message(Mesos__V1__DiscoveryInfo.self) { UnsafeMutableRawPointer($0.pointee.labels) }.map(Mesos.Labels.init(_storage:)) }
            set { _storage.set(Mesos__V1__DiscoveryInfo.self) { arena, c in c.pointee.labels = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Labels.self) } } }
        }

        /// Mesos mesos.v1.DiscoveryInfo.Visibility.
        public struct Visibility: MesosEnum {
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
