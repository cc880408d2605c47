// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// The progress of draining an agent.
    public struct DrainState: MesosEnum, WireValue {
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

    /// A network address: a host name, an IP address or both, and a port.
    public struct Address: WireMessage {
        typealias Wire = Mesos__V1__Address
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Address", mesos__v1__address__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var hostname: String? { get { _getString { $0.pointee.hostname } } set { _setString(newValue) { $0.pointee.hostname = $1 } } }
        /// `ip` = 2.
        public var ip: String? { get { _getString { $0.pointee.ip } } set { _setString(newValue) { $0.pointee.ip = $1 } } }
        /// `port` = 3.
        public var port: Int32 { get { _getValue { $0.pointee.port } } set { _setValue(newValue) { $0.pointee.port = $1 } } }
    }

    /// A URL in parts.
    public struct URL: WireMessage {
        typealias Wire = Mesos__V1__URL
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.URL", mesos__v1__url__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var scheme: String { get { _getValue { $0.pointee.scheme } } set { _setValue(newValue) { $0.pointee.scheme = $1 } } }
        /// `address` = 2.
        public var address: Mesos.Address { get { _getRequiredMessage { $0.pointee.address } } set { _setMessage(newValue) { $0.pointee.address = $1 } } }
        /// `path` = 3.
        public var path: String? { get { _getString { $0.pointee.path } } set { _setString(newValue) { $0.pointee.path = $1 } } }
        /// `query` = 4.
        public var query: MessageList<Mesos.Parameter> { get { _getMessages { ($0.pointee.query, $0.pointee.n_query) } } set { _setMessages(newValue) { ($0.pointee.query, $0.pointee.n_query) = ($1, $2) } } }
        /// `fragment` = 5.
        public var fragment: String? { get { _getString { $0.pointee.fragment } } set { _setString(newValue) { $0.pointee.fragment = $1 } } }
    }

    /// The planned downtime of a machine. Without a duration the machine does not return.
    public struct Unavailability: WireMessage {
        typealias Wire = Mesos__V1__Unavailability
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Unavailability", mesos__v1__unavailability__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            start: Mesos.TimeInfo,
            duration: Mesos.DurationInfo? = nil
        ) {
            self.init()
            self.start = start
            if let duration { self.duration = duration }
        }
        /// `start` = 1.
        public var start: Mesos.TimeInfo { get { _getRequiredMessage { $0.pointee.start } } set { _setMessage(newValue) { $0.pointee.start = $1 } } }
        /// `duration` = 2.
        public var duration: Mesos.DurationInfo? { get { _getMessage { $0.pointee.duration } } set { _setMessage(newValue) { $0.pointee.duration = $1 } } }
    }

    /// A machine, identified by its host name, IP address or both.
    public struct MachineID: WireMessage {
        typealias Wire = Mesos__V1__MachineID
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.MachineID", mesos__v1__machine_id__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            hostname: String? = nil,
            ip: String? = nil
        ) {
            self.init()
            if let hostname { self.hostname = hostname }
            if let ip { self.ip = ip }
        }
        /// `hostname` = 1.
        public var hostname: String? { get { _getString { $0.pointee.hostname } } set { _setString(newValue) { $0.pointee.hostname = $1 } } }
        /// `ip` = 2.
        public var ip: String? { get { _getString { $0.pointee.ip } } set { _setString(newValue) { $0.pointee.ip = $1 } } }
    }

    /// A machine and its state in the maintenance life cycle.
    public struct MachineInfo: WireMessage {
        typealias Wire = Mesos__V1__MachineInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.MachineInfo", mesos__v1__machine_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var id: Mesos.MachineID { get { _getRequiredMessage { $0.pointee.id } } set { _setMessage(newValue) { $0.pointee.id = $1 } } }
        /// `mode` = 2.
        public var mode: Mesos.MachineInfo.Mode? { get { _getOptional { ($0.pointee.has_mode, $0.pointee.mode.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_mode = $1 }) { $0.pointee.mode.rawValue = $1 } } }
        /// `unavailability` = 3.
        public var unavailability: Mesos.Unavailability? { get { _getMessage { $0.pointee.unavailability } } set { _setMessage(newValue) { $0.pointee.unavailability = $1 } } }

        /// The enum `mesos.v1.MachineInfo.Mode`.
        public struct Mode: MesosEnum, WireValue {
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

    /// The region and zone of a master or an agent.
    public struct DomainInfo: WireMessage {
        typealias Wire = Mesos__V1__DomainInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.DomainInfo", mesos__v1__domain_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            faultDomain: Mesos.DomainInfo.FaultDomain? = nil
        ) {
            self.init()
            if let faultDomain { self.faultDomain = faultDomain }
        }
        /// `fault_domain` = 1.
        public var faultDomain: Mesos.DomainInfo.FaultDomain? { get { _getMessage { $0.pointee.fault_domain } } set { _setMessage(newValue) { $0.pointee.fault_domain = $1 } } }

        /// The message `mesos.v1.DomainInfo.FaultDomain`.
        public struct FaultDomain: WireMessage {
            typealias Wire = Mesos__V1__DomainInfo__FaultDomain
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.DomainInfo.FaultDomain", mesos__v1__domain_info__fault_domain__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                region: Mesos.DomainInfo.FaultDomain.RegionInfo,
                zone: Mesos.DomainInfo.FaultDomain.ZoneInfo
            ) {
                self.init()
                self.region = region
                self.zone = zone
            }
            /// `region` = 1.
            public var region: Mesos.DomainInfo.FaultDomain.RegionInfo { get { _getRequiredMessage { $0.pointee.region } } set { _setMessage(newValue) { $0.pointee.region = $1 } } }
            /// `zone` = 2.
            public var zone: Mesos.DomainInfo.FaultDomain.ZoneInfo { get { _getRequiredMessage { $0.pointee.zone } } set { _setMessage(newValue) { $0.pointee.zone = $1 } } }

            /// The message `mesos.v1.DomainInfo.FaultDomain.RegionInfo`.
            public struct RegionInfo: WireMessage {
                typealias Wire = Mesos__V1__DomainInfo__FaultDomain__RegionInfo
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.DomainInfo.FaultDomain.RegionInfo", mesos__v1__domain_info__fault_domain__region_info__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    name: String
                ) {
                    self.init()
                    self.name = name
                }
                /// `name` = 1.
                public var name: String { get { _getValue { $0.pointee.name } } set { _setValue(newValue) { $0.pointee.name = $1 } } }
            }

            /// The message `mesos.v1.DomainInfo.FaultDomain.ZoneInfo`.
            public struct ZoneInfo: WireMessage {
                typealias Wire = Mesos__V1__DomainInfo__FaultDomain__ZoneInfo
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.DomainInfo.FaultDomain.ZoneInfo", mesos__v1__domain_info__fault_domain__zone_info__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    name: String
                ) {
                    self.init()
                    self.name = name
                }
                /// `name` = 1.
                public var name: String { get { _getValue { $0.pointee.name } } set { _setValue(newValue) { $0.pointee.name = $1 } } }
            }
        }
    }

    /// The announcement of a master. The field ip is in network byte order. The field address replaces it.
    public struct MasterInfo: WireMessage {
        typealias Wire = Mesos__V1__MasterInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.MasterInfo", mesos__v1__master_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var id: String { get { _getValue { $0.pointee.id } } set { _setValue(newValue) { $0.pointee.id = $1 } } }
        /// `ip` = 2.
        public var ip: UInt32 { get { _getValue { $0.pointee.ip } } set { _setValue(newValue) { $0.pointee.ip = $1 } } }
        /// `port` = 3; Mesos takes `5050` when absent.
        public var port: UInt32 { get { _getValue { $0.pointee.port } } set { _setValue(newValue) { $0.pointee.port = $1 } } }
        /// `pid` = 4.
        public var pid: String? { get { _getString { $0.pointee.pid } } set { _setString(newValue) { $0.pointee.pid = $1 } } }
        /// `hostname` = 5.
        public var hostname: String? { get { _getString { $0.pointee.hostname } } set { _setString(newValue) { $0.pointee.hostname = $1 } } }
        /// `version` = 6.
        public var version: String? { get { _getString { $0.pointee.version } } set { _setString(newValue) { $0.pointee.version = $1 } } }
        /// `address` = 7.
        public var address: Mesos.Address? { get { _getMessage { $0.pointee.address } } set { _setMessage(newValue) { $0.pointee.address = $1 } } }
        /// `domain` = 8.
        public var domain: Mesos.DomainInfo? { get { _getMessage { $0.pointee.domain } } set { _setMessage(newValue) { $0.pointee.domain = $1 } } }
        /// `capabilities` = 9.
        public var capabilities: MessageList<Mesos.MasterInfo.Capability> { get { _getMessages { ($0.pointee.capabilities, $0.pointee.n_capabilities) } } set { _setMessages(newValue) { ($0.pointee.capabilities, $0.pointee.n_capabilities) = ($1, $2) } } }

        /// The message `mesos.v1.MasterInfo.Capability`.
        public struct Capability: WireMessage {
            typealias Wire = Mesos__V1__MasterInfo__Capability
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.MasterInfo.Capability", mesos__v1__master_info__capability__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                type: Mesos.MasterInfo.Capability.Kind? = nil
            ) {
                self.init()
                if let type { self.type = type }
            }
            /// `type` = 1.
            public var type: Mesos.MasterInfo.Capability.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }

            /// The enum `mesos.v1.MasterInfo.Capability.Type`.
            public struct Kind: MesosEnum, WireValue {
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

    /// The registration of an agent: resources, attributes and address.
    public struct AgentInfo: WireMessage {
        typealias Wire = Mesos__V1__AgentInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.AgentInfo", mesos__v1__agent_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var hostname: String { get { _getValue { $0.pointee.hostname } } set { _setValue(newValue) { $0.pointee.hostname = $1 } } }
        /// `port` = 8; Mesos takes `5051` when absent.
        public var port: Int32? { get { _getOptional { ($0.pointee.has_port, $0.pointee.port) } } set { _setOptional(newValue, { $0.pointee.has_port = $1 }) { $0.pointee.port = $1 } } }
        /// `resources` = 3.
        public var resources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.resources, $0.pointee.n_resources) } } set { _setMessages(newValue) { ($0.pointee.resources, $0.pointee.n_resources) = ($1, $2) } } }
        /// `attributes` = 5.
        public var attributes: MessageList<Mesos.Attribute> { get { _getMessages { ($0.pointee.attributes, $0.pointee.n_attributes) } } set { _setMessages(newValue) { ($0.pointee.attributes, $0.pointee.n_attributes) = ($1, $2) } } }
        /// `id` = 6.
        public var id: Mesos.AgentID? { get { _getMessage { $0.pointee.id } } set { _setMessage(newValue) { $0.pointee.id = $1 } } }
        /// `domain` = 10.
        public var domain: Mesos.DomainInfo? { get { _getMessage { $0.pointee.domain } } set { _setMessage(newValue) { $0.pointee.domain = $1 } } }

        /// The message `mesos.v1.AgentInfo.Capability`.
        public struct Capability: WireMessage {
            typealias Wire = Mesos__V1__AgentInfo__Capability
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.AgentInfo.Capability", mesos__v1__agent_info__capability__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                type: Mesos.AgentInfo.Capability.Kind? = nil
            ) {
                self.init()
                if let type { self.type = type }
            }
            /// `type` = 1.
            public var type: Mesos.AgentInfo.Capability.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }

            /// The enum `mesos.v1.AgentInfo.Capability.Type`.
            public struct Kind: MesosEnum, WireValue {
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

    /// The version and build of a master or an agent.
    public struct VersionInfo: WireMessage {
        typealias Wire = Mesos__V1__VersionInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.VersionInfo", mesos__v1__version_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var version: String { get { _getValue { $0.pointee.version } } set { _setValue(newValue) { $0.pointee.version = $1 } } }
        /// `build_date` = 2.
        public var buildDate: String? { get { _getString { $0.pointee.build_date } } set { _setString(newValue) { $0.pointee.build_date = $1 } } }
        /// `build_time` = 3.
        public var buildTime: Double? { get { _getOptional { ($0.pointee.has_build_time, $0.pointee.build_time) } } set { _setOptional(newValue, { $0.pointee.has_build_time = $1 }) { $0.pointee.build_time = $1 } } }
        /// `build_user` = 4.
        public var buildUser: String? { get { _getString { $0.pointee.build_user } } set { _setString(newValue) { $0.pointee.build_user = $1 } } }
        /// `git_sha` = 5.
        public var gitSha: String? { get { _getString { $0.pointee.git_sha } } set { _setString(newValue) { $0.pointee.git_sha = $1 } } }
        /// `git_branch` = 6.
        public var gitBranch: String? { get { _getString { $0.pointee.git_branch } } set { _setString(newValue) { $0.pointee.git_branch = $1 } } }
        /// `git_tag` = 7.
        public var gitTag: String? { get { _getString { $0.pointee.git_tag } } set { _setString(newValue) { $0.pointee.git_tag = $1 } } }
    }

    /// The message `mesos.v1.Flag`.
    public struct Flag: WireMessage {
        typealias Wire = Mesos__V1__Flag
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Flag", mesos__v1__flag__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            name: String,
            value: String? = nil
        ) {
            self.init()
            self.name = name
            if let value { self.value = value }
        }
        /// `name` = 1.
        public var name: String { get { _getValue { $0.pointee.name } } set { _setValue(newValue) { $0.pointee.name = $1 } } }
        /// `value` = 2.
        public var value: String? { get { _getString { $0.pointee.value } } set { _setString(newValue) { $0.pointee.value = $1 } } }
    }

    /// The configuration of draining an agent.
    public struct DrainConfig: WireMessage {
        typealias Wire = Mesos__V1__DrainConfig
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.DrainConfig", mesos__v1__drain_config__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            maxGracePeriod: Mesos.DurationInfo? = nil,
            markGone: Bool? = nil
        ) {
            self.init()
            if let maxGracePeriod { self.maxGracePeriod = maxGracePeriod }
            if let markGone { self.markGone = markGone }
        }
        /// `max_grace_period` = 1.
        public var maxGracePeriod: Mesos.DurationInfo? { get { _getMessage { $0.pointee.max_grace_period } } set { _setMessage(newValue) { $0.pointee.max_grace_period = $1 } } }
        /// `mark_gone` = 2; Mesos takes `false` when absent.
        public var markGone: Bool? { get { _getOptional { ($0.pointee.has_mark_gone, $0.pointee.mark_gone) } } set { _setOptional(newValue, { $0.pointee.has_mark_gone = $1 }) { $0.pointee.mark_gone = $1 } } }
    }

    /// The configuration and the state of draining an agent.
    public struct DrainInfo: WireMessage {
        typealias Wire = Mesos__V1__DrainInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.DrainInfo", mesos__v1__drain_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            state: Mesos.DrainState,
            config: Mesos.DrainConfig
        ) {
            self.init()
            self.state = state
            self.config = config
        }
        /// `state` = 1.
        public var state: Mesos.DrainState { get { _getValue { $0.pointee.state.rawValue } } set { _setValue(newValue) { $0.pointee.state.rawValue = $1 } } }
        /// `config` = 2.
        public var config: Mesos.DrainConfig { get { _getRequiredMessage { $0.pointee.config } } set { _setMessage(newValue) { $0.pointee.config = $1 } } }
    }
}
