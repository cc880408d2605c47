// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// How far an agent's draining has come.
    public struct DrainState: MesosEnum {
        public var rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// `UNKNOWN`
        public static let unknown = Self(rawValue: 0)
        /// `DRAINING`
        public static let draining = Self(rawValue: 1)
        /// `DRAINED`
        public static let drained = Self(rawValue: 2)
        public static let knownNames: [Int32: String] = [
            0: "UNKNOWN",
            1: "DRAINING",
            2: "DRAINED",
        ]
    }

    /// A network address: host name, IP or both, and the port.
    public struct Address: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Address.self, name: "mesos.v1.Address", mesos__v1__address__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            port: Int32,
            hostname: String? = nil,
            ip: String? = nil
        ) {
            self.init()
            self.port = port
            if let hostname { self.hostname = hostname }
            if let ip { self.ip = ip }
        }
        /// `hostname` = 1.
        public var hostname: String? {
            get { _storage.get(Mesos__V1__Address.self) { $0.pointee.hostname.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Address.self) { arena, c in c.pointee.hostname = newValue.map { arena.copy($0) } } }
        }
        /// `ip` = 2.
        public var ip: String? {
            get { _storage.get(Mesos__V1__Address.self) { $0.pointee.ip.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Address.self) { arena, c in c.pointee.ip = newValue.map { arena.copy($0) } } }
        }
        /// `port` = 3.
        public var port: Int32 {
            get { _storage.get(Mesos__V1__Address.self) { $0.pointee.port } }
            set { _storage.set(Mesos__V1__Address.self) { _, c in c.pointee.port = newValue } }
        }
    }

    /// A URL in parts.
    public struct URL: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__URL.self, name: "mesos.v1.URL", mesos__v1__url__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            scheme: String,
            address: Mesos.Address,
            path: String? = nil,
            query: MessageList<Mesos.Parameter> = [],
            fragment: String? = nil
        ) {
            self.init()
            self.scheme = scheme
            self.address = address
            if let path { self.path = path }
            if !query.isEmpty { self.query = query }
            if let fragment { self.fragment = fragment }
        }
        /// `scheme` = 1.
        public var scheme: String {
            get { _storage.get(Mesos__V1__URL.self) { String(wire: $0.pointee.scheme) } }
            set { _storage.set(Mesos__V1__URL.self) { arena, c in c.pointee.scheme = arena.copy(newValue) } }
        }
        /// `address` = 2.
        public var address: Mesos.Address {
            get { _storage.message(Mesos__V1__URL.self) { UnsafeMutableRawPointer($0.pointee.address) }.map(Mesos.Address.init(_storage:)) ?? Mesos.Address() }
            set { _storage.set(Mesos__V1__URL.self) { arena, c in c.pointee.address = arena.adopt(newValue._storage, as: Mesos__V1__Address.self) } }
        }
        /// `path` = 3.
        public var path: String? {
            get { _storage.get(Mesos__V1__URL.self) { $0.pointee.path.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__URL.self) { arena, c in c.pointee.path = newValue.map { arena.copy($0) } } }
        }
        /// `query` = 4.
        public var query: MessageList<Mesos.Parameter> {
            get { _storage.list(Mesos__V1__URL.self) { (UnsafeRawPointer($0.pointee.query), $0.pointee.n_query) } }
            set {
                _storage.set(Mesos__V1__URL.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Parameter.self)
                    c.pointee.query = elements.baseAddress
                    c.pointee.n_query = elements.count
                }
            }
        }
        /// `fragment` = 5.
        public var fragment: String? {
            get { _storage.get(Mesos__V1__URL.self) { $0.pointee.fragment.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__URL.self) { arena, c in c.pointee.fragment = newValue.map { arena.copy($0) } } }
        }
    }

    /// When a machine is planned to be down. Without a duration: for good.
    public struct Unavailability: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Unavailability.self, name: "mesos.v1.Unavailability", mesos__v1__unavailability__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            start: Mesos.TimeInfo,
            duration: Mesos.DurationInfo? = nil
        ) {
            self.init()
            self.start = start
            if let duration { self.duration = duration }
        }
        /// `start` = 1.
        public var start: Mesos.TimeInfo {
            get { _storage.message(Mesos__V1__Unavailability.self) { UnsafeMutableRawPointer($0.pointee.start) }.map(Mesos.TimeInfo.init(_storage:)) ?? Mesos.TimeInfo() }
            set { _storage.set(Mesos__V1__Unavailability.self) { arena, c in c.pointee.start = arena.adopt(newValue._storage, as: Mesos__V1__TimeInfo.self) } }
        }
        /// `duration` = 2.
        public var duration: Mesos.DurationInfo? {
            get { _storage.message(Mesos__V1__Unavailability.self) { UnsafeMutableRawPointer($0.pointee.duration) }.map(Mesos.DurationInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__Unavailability.self) { arena, c in c.pointee.duration = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DurationInfo.self) } } }
        }
    }

    /// A machine by host name, IP or both.
    public struct MachineID: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__MachineID.self, name: "mesos.v1.MachineID", mesos__v1__machine_id__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            hostname: String? = nil,
            ip: String? = nil
        ) {
            self.init()
            if let hostname { self.hostname = hostname }
            if let ip { self.ip = ip }
        }
        /// `hostname` = 1.
        public var hostname: String? {
            get { _storage.get(Mesos__V1__MachineID.self) { $0.pointee.hostname.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__MachineID.self) { arena, c in c.pointee.hostname = newValue.map { arena.copy($0) } } }
        }
        /// `ip` = 2.
        public var ip: String? {
            get { _storage.get(Mesos__V1__MachineID.self) { $0.pointee.ip.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__MachineID.self) { arena, c in c.pointee.ip = newValue.map { arena.copy($0) } } }
        }
    }

    /// A machine and its place in the maintenance life cycle.
    public struct MachineInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__MachineInfo.self, name: "mesos.v1.MachineInfo", mesos__v1__machine_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            id: Mesos.MachineID,
            mode: Mesos.MachineInfo.Mode? = nil,
            unavailability: Mesos.Unavailability? = nil
        ) {
            self.init()
            self.id = id
            if let mode { self.mode = mode }
            if let unavailability { self.unavailability = unavailability }
        }
        /// `id` = 1.
        public var id: Mesos.MachineID {
            get { _storage.message(Mesos__V1__MachineInfo.self) { UnsafeMutableRawPointer($0.pointee.id) }.map(Mesos.MachineID.init(_storage:)) ?? Mesos.MachineID() }
            set { _storage.set(Mesos__V1__MachineInfo.self) { arena, c in c.pointee.id = arena.adopt(newValue._storage, as: Mesos__V1__MachineID.self) } }
        }
        /// `mode` = 2.
        public var mode: Mesos.MachineInfo.Mode? {
            get { _storage.get(Mesos__V1__MachineInfo.self) { $0.pointee.has_mode != 0 ? Mesos.MachineInfo.Mode(rawValue: Int32(truncatingIfNeeded: $0.pointee.mode.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__MachineInfo.self) { _, c in
                    c.pointee.has_mode = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mode = Mesos__V1__MachineInfo__Mode(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `unavailability` = 3.
        public var unavailability: Mesos.Unavailability? {
            get { _storage.message(Mesos__V1__MachineInfo.self) { UnsafeMutableRawPointer($0.pointee.unavailability) }.map(Mesos.Unavailability.init(_storage:)) }
            set { _storage.set(Mesos__V1__MachineInfo.self) { arena, c in c.pointee.unavailability = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Unavailability.self) } } }
        }

        /// Mesos mesos.v1.MachineInfo.Mode.
        public struct Mode: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UP`
            public static let up = Self(rawValue: 1)
            /// `DRAINING`
            public static let draining = Self(rawValue: 2)
            /// `DOWN`
            public static let down = Self(rawValue: 3)
            public static let knownNames: [Int32: String] = [
                1: "UP",
                2: "DRAINING",
                3: "DOWN",
            ]
        }
    }

    /// Where a master or agent stands: region and zone.
    public struct DomainInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__DomainInfo.self, name: "mesos.v1.DomainInfo", mesos__v1__domain_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            faultDomain: Mesos.DomainInfo.FaultDomain? = nil
        ) {
            self.init()
            if let faultDomain { self.faultDomain = faultDomain }
        }
        /// `fault_domain` = 1.
        public var faultDomain: Mesos.DomainInfo.FaultDomain? {
            get { _storage.message(Mesos__V1__DomainInfo.self) { UnsafeMutableRawPointer($0.pointee.fault_domain) }.map(Mesos.DomainInfo.FaultDomain.init(_storage:)) }
            set { _storage.set(Mesos__V1__DomainInfo.self) { arena, c in c.pointee.fault_domain = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DomainInfo__FaultDomain.self) } } }
        }

        /// Mesos mesos.v1.DomainInfo.FaultDomain.
        public struct FaultDomain: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__DomainInfo__FaultDomain.self, name: "mesos.v1.DomainInfo.FaultDomain", mesos__v1__domain_info__fault_domain__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                region: Mesos.DomainInfo.FaultDomain.RegionInfo,
                zone: Mesos.DomainInfo.FaultDomain.ZoneInfo
            ) {
                self.init()
                self.region = region
                self.zone = zone
            }
            /// `region` = 1.
            public var region: Mesos.DomainInfo.FaultDomain.RegionInfo {
                get { _storage.message(Mesos__V1__DomainInfo__FaultDomain.self) { UnsafeMutableRawPointer($0.pointee.region) }.map(Mesos.DomainInfo.FaultDomain.RegionInfo.init(_storage:)) ?? Mesos.DomainInfo.FaultDomain.RegionInfo() }
                set { _storage.set(Mesos__V1__DomainInfo__FaultDomain.self) { arena, c in c.pointee.region = arena.adopt(newValue._storage, as: Mesos__V1__DomainInfo__FaultDomain__RegionInfo.self) } }
            }
            /// `zone` = 2.
            public var zone: Mesos.DomainInfo.FaultDomain.ZoneInfo {
                get { _storage.message(Mesos__V1__DomainInfo__FaultDomain.self) { UnsafeMutableRawPointer($0.pointee.zone) }.map(Mesos.DomainInfo.FaultDomain.ZoneInfo.init(_storage:)) ?? Mesos.DomainInfo.FaultDomain.ZoneInfo() }
                set { _storage.set(Mesos__V1__DomainInfo__FaultDomain.self) { arena, c in c.pointee.zone = arena.adopt(newValue._storage, as: Mesos__V1__DomainInfo__FaultDomain__ZoneInfo.self) } }
            }

            /// Mesos mesos.v1.DomainInfo.FaultDomain.RegionInfo.
            public struct RegionInfo: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__DomainInfo__FaultDomain__RegionInfo.self, name: "mesos.v1.DomainInfo.FaultDomain.RegionInfo", mesos__v1__domain_info__fault_domain__region_info__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    name: String
                ) {
                    self.init()
                    self.name = name
                }
                /// `name` = 1.
                public var name: String {
                    get { _storage.get(Mesos__V1__DomainInfo__FaultDomain__RegionInfo.self) { String(wire: $0.pointee.name) } }
                    set { _storage.set(Mesos__V1__DomainInfo__FaultDomain__RegionInfo.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
                }
            }

            /// Mesos mesos.v1.DomainInfo.FaultDomain.ZoneInfo.
            public struct ZoneInfo: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__DomainInfo__FaultDomain__ZoneInfo.self, name: "mesos.v1.DomainInfo.FaultDomain.ZoneInfo", mesos__v1__domain_info__fault_domain__zone_info__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    name: String
                ) {
                    self.init()
                    self.name = name
                }
                /// `name` = 1.
                public var name: String {
                    get { _storage.get(Mesos__V1__DomainInfo__FaultDomain__ZoneInfo.self) { String(wire: $0.pointee.name) } }
                    set { _storage.set(Mesos__V1__DomainInfo__FaultDomain__ZoneInfo.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
                }
            }
        }
    }

    /// A master as it announces itself. The ip field is in network byte order; address is the newer form.
    public struct MasterInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__MasterInfo.self, name: "mesos.v1.MasterInfo", mesos__v1__master_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            id: String,
            ip: UInt32,
            port: UInt32,
            pid: String? = nil,
            hostname: String? = nil,
            version: String? = nil,
            address: Mesos.Address? = nil,
            domain: Mesos.DomainInfo? = nil,
            capabilities: MessageList<Mesos.MasterInfo.Capability> = []
        ) {
            self.init()
            self.id = id
            self.ip = ip
            self.port = port
            if let pid { self.pid = pid }
            if let hostname { self.hostname = hostname }
            if let version { self.version = version }
            if let address { self.address = address }
            if let domain { self.domain = domain }
            if !capabilities.isEmpty { self.capabilities = capabilities }
        }
        /// `id` = 1.
        public var id: String {
            get { _storage.get(Mesos__V1__MasterInfo.self) { String(wire: $0.pointee.id) } }
            set { _storage.set(Mesos__V1__MasterInfo.self) { arena, c in c.pointee.id = arena.copy(newValue) } }
        }
        /// `ip` = 2.
        public var ip: UInt32 {
            get { _storage.get(Mesos__V1__MasterInfo.self) { $0.pointee.ip } }
            set { _storage.set(Mesos__V1__MasterInfo.self) { _, c in c.pointee.ip = newValue } }
        }
        /// `port` = 3; Mesos takes `5050` when absent.
        public var port: UInt32 {
            get { _storage.get(Mesos__V1__MasterInfo.self) { $0.pointee.port } }
            set { _storage.set(Mesos__V1__MasterInfo.self) { _, c in c.pointee.port = newValue } }
        }
        /// `pid` = 4.
        public var pid: String? {
            get { _storage.get(Mesos__V1__MasterInfo.self) { $0.pointee.pid.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__MasterInfo.self) { arena, c in c.pointee.pid = newValue.map { arena.copy($0) } } }
        }
        /// `hostname` = 5.
        public var hostname: String? {
            get { _storage.get(Mesos__V1__MasterInfo.self) { $0.pointee.hostname.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__MasterInfo.self) { arena, c in c.pointee.hostname = newValue.map { arena.copy($0) } } }
        }
        /// `version` = 6.
        public var version: String? {
            get { _storage.get(Mesos__V1__MasterInfo.self) { $0.pointee.version.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__MasterInfo.self) { arena, c in c.pointee.version = newValue.map { arena.copy($0) } } }
        }
        /// `address` = 7.
        public var address: Mesos.Address? {
            get { _storage.message(Mesos__V1__MasterInfo.self) { UnsafeMutableRawPointer($0.pointee.address) }.map(Mesos.Address.init(_storage:)) }
            set { _storage.set(Mesos__V1__MasterInfo.self) { arena, c in c.pointee.address = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Address.self) } } }
        }
        /// `domain` = 8.
        public var domain: Mesos.DomainInfo? {
            get { _storage.message(Mesos__V1__MasterInfo.self) { UnsafeMutableRawPointer($0.pointee.domain) }.map(Mesos.DomainInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__MasterInfo.self) { arena, c in c.pointee.domain = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DomainInfo.self) } } }
        }
        /// `capabilities` = 9.
        public var capabilities: MessageList<Mesos.MasterInfo.Capability> {
            get { _storage.list(Mesos__V1__MasterInfo.self) { (UnsafeRawPointer($0.pointee.capabilities), $0.pointee.n_capabilities) } }
            set {
                _storage.set(Mesos__V1__MasterInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__MasterInfo__Capability.self)
                    c.pointee.capabilities = elements.baseAddress
                    c.pointee.n_capabilities = elements.count
                }
            }
        }

        /// Mesos mesos.v1.MasterInfo.Capability.
        public struct Capability: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__MasterInfo__Capability.self, name: "mesos.v1.MasterInfo.Capability", mesos__v1__master_info__capability__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                type: Mesos.MasterInfo.Capability.Kind? = nil
            ) {
                self.init()
                if let type { self.type = type }
            }
            /// `type` = 1.
            public var type: Mesos.MasterInfo.Capability.Kind? {
                get { _storage.get(Mesos__V1__MasterInfo__Capability.self) { $0.pointee.has_type != 0 ? Mesos.MasterInfo.Capability.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__MasterInfo__Capability.self) { _, c in
                        c.pointee.has_type = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.type = Mesos__V1__MasterInfo__Capability__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }

            /// Mesos mesos.v1.MasterInfo.Capability.Type.
            public struct Kind: MesosEnum {
                public var rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// `UNKNOWN`
                public static let unknown = Self(rawValue: 0)
                /// `AGENT_UPDATE`
                public static let agentUpdate = Self(rawValue: 1)
                /// `AGENT_DRAINING`
                public static let agentDraining = Self(rawValue: 2)
                /// `QUOTA_V2`
                public static let quotaV2 = Self(rawValue: 3)
                public static let knownNames: [Int32: String] = [
                    0: "UNKNOWN",
                    1: "AGENT_UPDATE",
                    2: "AGENT_DRAINING",
                    3: "QUOTA_V2",
                ]
            }
        }
    }

    /// An agent as it registers: resources, attributes, address.
    public struct AgentInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__AgentInfo.self, name: "mesos.v1.AgentInfo", mesos__v1__agent_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            hostname: String,
            port: Int32? = nil,
            resources: MessageList<Mesos.Resource> = [],
            attributes: MessageList<Mesos.Attribute> = [],
            id: Mesos.AgentID? = nil,
            domain: Mesos.DomainInfo? = nil
        ) {
            self.init()
            self.hostname = hostname
            if let port { self.port = port }
            if !resources.isEmpty { self.resources = resources }
            if !attributes.isEmpty { self.attributes = attributes }
            if let id { self.id = id }
            if let domain { self.domain = domain }
        }
        /// `hostname` = 1.
        public var hostname: String {
            get { _storage.get(Mesos__V1__AgentInfo.self) { String(wire: $0.pointee.hostname) } }
            set { _storage.set(Mesos__V1__AgentInfo.self) { arena, c in c.pointee.hostname = arena.copy(newValue) } }
        }
        /// `port` = 8; Mesos takes `5051` when absent.
        public var port: Int32? {
            get { _storage.get(Mesos__V1__AgentInfo.self) { $0.pointee.has_port != 0 ? $0.pointee.port : nil } }
            set {
                _storage.set(Mesos__V1__AgentInfo.self) { _, c in
                    c.pointee.has_port = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.port = newValue }
                }
            }
        }
        /// `resources` = 3.
        public var resources: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__AgentInfo.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
            set {
                _storage.set(Mesos__V1__AgentInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.resources = elements.baseAddress
                    c.pointee.n_resources = elements.count
                }
            }
        }
        /// `attributes` = 5.
        public var attributes: MessageList<Mesos.Attribute> {
            get { _storage.list(Mesos__V1__AgentInfo.self) { (UnsafeRawPointer($0.pointee.attributes), $0.pointee.n_attributes) } }
            set {
                _storage.set(Mesos__V1__AgentInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Attribute.self)
                    c.pointee.attributes = elements.baseAddress
                    c.pointee.n_attributes = elements.count
                }
            }
        }
        /// `id` = 6.
        public var id: Mesos.AgentID? {
            get { _storage.message(Mesos__V1__AgentInfo.self) { UnsafeMutableRawPointer($0.pointee.id) }.map(Mesos.AgentID.init(_storage:)) }
            set { _storage.set(Mesos__V1__AgentInfo.self) { arena, c in c.pointee.id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__AgentID.self) } } }
        }
        /// `domain` = 10.
        public var domain: Mesos.DomainInfo? {
            get { _storage.message(Mesos__V1__AgentInfo.self) { UnsafeMutableRawPointer($0.pointee.domain) }.map(Mesos.DomainInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__AgentInfo.self) { arena, c in c.pointee.domain = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DomainInfo.self) } } }
        }

        /// Mesos mesos.v1.AgentInfo.Capability.
        public struct Capability: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__AgentInfo__Capability.self, name: "mesos.v1.AgentInfo.Capability", mesos__v1__agent_info__capability__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                type: Mesos.AgentInfo.Capability.Kind? = nil
            ) {
                self.init()
                if let type { self.type = type }
            }
            /// `type` = 1.
            public var type: Mesos.AgentInfo.Capability.Kind? {
                get { _storage.get(Mesos__V1__AgentInfo__Capability.self) { $0.pointee.has_type != 0 ? Mesos.AgentInfo.Capability.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__AgentInfo__Capability.self) { _, c in
                        c.pointee.has_type = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.type = Mesos__V1__AgentInfo__Capability__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }

            /// Mesos mesos.v1.AgentInfo.Capability.Type.
            public struct Kind: MesosEnum {
                public var rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// `UNKNOWN`
                public static let unknown = Self(rawValue: 0)
                /// `MULTI_ROLE`
                public static let multiRole = Self(rawValue: 1)
                /// `HIERARCHICAL_ROLE`
                public static let hierarchicalRole = Self(rawValue: 2)
                /// `RESERVATION_REFINEMENT`
                public static let reservationRefinement = Self(rawValue: 3)
                /// `RESOURCE_PROVIDER`
                public static let resourceProvider = Self(rawValue: 4)
                /// `RESIZE_VOLUME`
                public static let resizeVolume = Self(rawValue: 5)
                /// `AGENT_OPERATION_FEEDBACK`
                public static let agentOperationFeedback = Self(rawValue: 6)
                /// `AGENT_DRAINING`
                public static let agentDraining = Self(rawValue: 7)
                /// `TASK_RESOURCE_LIMITS`
                public static let taskResourceLimits = Self(rawValue: 8)
                public static let knownNames: [Int32: String] = [
                    0: "UNKNOWN",
                    1: "MULTI_ROLE",
                    2: "HIERARCHICAL_ROLE",
                    3: "RESERVATION_REFINEMENT",
                    4: "RESOURCE_PROVIDER",
                    5: "RESIZE_VOLUME",
                    6: "AGENT_OPERATION_FEEDBACK",
                    7: "AGENT_DRAINING",
                    8: "TASK_RESOURCE_LIMITS",
                ]
            }
        }
    }

    /// Version and build of a master or agent.
    public struct VersionInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__VersionInfo.self, name: "mesos.v1.VersionInfo", mesos__v1__version_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            version: String,
            buildDate: String? = nil,
            buildTime: Double? = nil,
            buildUser: String? = nil,
            gitSha: String? = nil,
            gitBranch: String? = nil,
            gitTag: String? = nil
        ) {
            self.init()
            self.version = version
            if let buildDate { self.buildDate = buildDate }
            if let buildTime { self.buildTime = buildTime }
            if let buildUser { self.buildUser = buildUser }
            if let gitSha { self.gitSha = gitSha }
            if let gitBranch { self.gitBranch = gitBranch }
            if let gitTag { self.gitTag = gitTag }
        }
        /// `version` = 1.
        public var version: String {
            get { _storage.get(Mesos__V1__VersionInfo.self) { String(wire: $0.pointee.version) } }
            set { _storage.set(Mesos__V1__VersionInfo.self) { arena, c in c.pointee.version = arena.copy(newValue) } }
        }
        /// `build_date` = 2.
        public var buildDate: String? {
            get { _storage.get(Mesos__V1__VersionInfo.self) { $0.pointee.build_date.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__VersionInfo.self) { arena, c in c.pointee.build_date = newValue.map { arena.copy($0) } } }
        }
        /// `build_time` = 3.
        public var buildTime: Double? {
            get { _storage.get(Mesos__V1__VersionInfo.self) { $0.pointee.has_build_time != 0 ? $0.pointee.build_time : nil } }
            set {
                _storage.set(Mesos__V1__VersionInfo.self) { _, c in
                    c.pointee.has_build_time = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.build_time = newValue }
                }
            }
        }
        /// `build_user` = 4.
        public var buildUser: String? {
            get { _storage.get(Mesos__V1__VersionInfo.self) { $0.pointee.build_user.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__VersionInfo.self) { arena, c in c.pointee.build_user = newValue.map { arena.copy($0) } } }
        }
        /// `git_sha` = 5.
        public var gitSha: String? {
            get { _storage.get(Mesos__V1__VersionInfo.self) { $0.pointee.git_sha.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__VersionInfo.self) { arena, c in c.pointee.git_sha = newValue.map { arena.copy($0) } } }
        }
        /// `git_branch` = 6.
        public var gitBranch: String? {
            get { _storage.get(Mesos__V1__VersionInfo.self) { $0.pointee.git_branch.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__VersionInfo.self) { arena, c in c.pointee.git_branch = newValue.map { arena.copy($0) } } }
        }
        /// `git_tag` = 7.
        public var gitTag: String? {
            get { _storage.get(Mesos__V1__VersionInfo.self) { $0.pointee.git_tag.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__VersionInfo.self) { arena, c in c.pointee.git_tag = newValue.map { arena.copy($0) } } }
        }
    }

    /// Mesos mesos.v1.Flag.
    public struct Flag: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Flag.self, name: "mesos.v1.Flag", mesos__v1__flag__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            name: String,
            value: String? = nil
        ) {
            self.init()
            self.name = name
            if let value { self.value = value }
        }
        /// `name` = 1.
        public var name: String {
            get { _storage.get(Mesos__V1__Flag.self) { String(wire: $0.pointee.name) } }
            set { _storage.set(Mesos__V1__Flag.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
        }
        /// `value` = 2.
        public var value: String? {
            get { _storage.get(Mesos__V1__Flag.self) { $0.pointee.value.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Flag.self) { arena, c in c.pointee.value = newValue.map { arena.copy($0) } } }
        }
    }

    /// How an agent is to be drained.
    public struct DrainConfig: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__DrainConfig.self, name: "mesos.v1.DrainConfig", mesos__v1__drain_config__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            maxGracePeriod: Mesos.DurationInfo? = nil,
            markGone: Bool? = nil
        ) {
            self.init()
            if let maxGracePeriod { self.maxGracePeriod = maxGracePeriod }
            if let markGone { self.markGone = markGone }
        }
        /// `max_grace_period` = 1.
        public var maxGracePeriod: Mesos.DurationInfo? {
            get { _storage.message(Mesos__V1__DrainConfig.self) { UnsafeMutableRawPointer($0.pointee.max_grace_period) }.map(Mesos.DurationInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__DrainConfig.self) { arena, c in c.pointee.max_grace_period = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DurationInfo.self) } } }
        }
        /// `mark_gone` = 2; Mesos takes `false` when absent.
        public var markGone: Bool? {
            get { _storage.get(Mesos__V1__DrainConfig.self) { $0.pointee.has_mark_gone != 0 ? $0.pointee.mark_gone != 0 : nil } }
            set {
                _storage.set(Mesos__V1__DrainConfig.self) { _, c in
                    c.pointee.has_mark_gone = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mark_gone = newValue ? 1 : 0 }
                }
            }
        }
    }

    /// An agent's draining: its configuration and its state.
    public struct DrainInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__DrainInfo.self, name: "mesos.v1.DrainInfo", mesos__v1__drain_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            state: Mesos.DrainState,
            config: Mesos.DrainConfig
        ) {
            self.init()
            self.state = state
            self.config = config
        }
        /// `state` = 1.
        public var state: Mesos.DrainState {
            get { _storage.get(Mesos__V1__DrainInfo.self) { Mesos.DrainState(rawValue: Int32(truncatingIfNeeded: $0.pointee.state.rawValue)) } }
            set { _storage.set(Mesos__V1__DrainInfo.self) { _, c in c.pointee.state = Mesos__V1__DrainState(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
        }
        /// `config` = 2.
        public var config: Mesos.DrainConfig {
            get { _storage.message(Mesos__V1__DrainInfo.self) { UnsafeMutableRawPointer($0.pointee.config) }.map(Mesos.DrainConfig.init(_storage:)) ?? Mesos.DrainConfig() }
            set { _storage.set(Mesos__V1__DrainInfo.self) { arena, c in c.pointee.config = arena.adopt(newValue._storage, as: Mesos__V1__DrainConfig.self) } }
        }
    }
}
