// Generated from mesos/v1/master/master.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Master {
    /// The response to a call.
    public struct Response: WireMessage {
        typealias Wire = Mesos__V1__Master__Response
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response", mesos__v1__master__response__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            type: Mesos.Master.Response.Kind? = nil,
            getHealth: Mesos.Master.Response.GetHealth? = nil,
            getFlags: Mesos.Master.Response.GetFlags? = nil,
            getVersion: Mesos.Master.Response.GetVersion? = nil,
            getMetrics: Mesos.Master.Response.GetMetrics? = nil,
            getLoggingLevel: Mesos.Master.Response.GetLoggingLevel? = nil,
            listFiles: Mesos.Master.Response.ListFiles? = nil,
            readFile: Mesos.Master.Response.ReadFile? = nil,
            getState: Mesos.Master.Response.GetState? = nil,
            getAgents: Mesos.Master.Response.GetAgents? = nil,
            getFrameworks: Mesos.Master.Response.GetFrameworks? = nil,
            getExecutors: Mesos.Master.Response.GetExecutors? = nil,
            getOperations: Mesos.Master.Response.GetOperations? = nil,
            getTasks: Mesos.Master.Response.GetTasks? = nil,
            getRoles: Mesos.Master.Response.GetRoles? = nil,
            getWeights: Mesos.Master.Response.GetWeights? = nil,
            getMaster: Mesos.Master.Response.GetMaster? = nil,
            getMaintenanceStatus: Mesos.Master.Response.GetMaintenanceStatus? = nil,
            getMaintenanceSchedule: Mesos.Master.Response.GetMaintenanceSchedule? = nil,
            getQuota: Mesos.Master.Response.GetQuota? = nil
        ) {
            self.init()
            if let type { self.type = type }
            if let getHealth { self.getHealth = getHealth }
            if let getFlags { self.getFlags = getFlags }
            if let getVersion { self.getVersion = getVersion }
            if let getMetrics { self.getMetrics = getMetrics }
            if let getLoggingLevel { self.getLoggingLevel = getLoggingLevel }
            if let listFiles { self.listFiles = listFiles }
            if let readFile { self.readFile = readFile }
            if let getState { self.getState = getState }
            if let getAgents { self.getAgents = getAgents }
            if let getFrameworks { self.getFrameworks = getFrameworks }
            if let getExecutors { self.getExecutors = getExecutors }
            if let getOperations { self.getOperations = getOperations }
            if let getTasks { self.getTasks = getTasks }
            if let getRoles { self.getRoles = getRoles }
            if let getWeights { self.getWeights = getWeights }
            if let getMaster { self.getMaster = getMaster }
            if let getMaintenanceStatus { self.getMaintenanceStatus = getMaintenanceStatus }
            if let getMaintenanceSchedule { self.getMaintenanceSchedule = getMaintenanceSchedule }
            if let getQuota { self.getQuota = getQuota }
        }
        /// `type` = 1.
        public var type: Mesos.Master.Response.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
        /// `get_health` = 2.
        public var getHealth: Mesos.Master.Response.GetHealth? { get { _getMessage { $0.pointee.get_health } } set { _setMessage(newValue) { $0.pointee.get_health = $1 } } }
        /// `get_flags` = 3.
        public var getFlags: Mesos.Master.Response.GetFlags? { get { _getMessage { $0.pointee.get_flags } } set { _setMessage(newValue) { $0.pointee.get_flags = $1 } } }
        /// `get_version` = 4.
        public var getVersion: Mesos.Master.Response.GetVersion? { get { _getMessage { $0.pointee.get_version } } set { _setMessage(newValue) { $0.pointee.get_version = $1 } } }
        /// `get_metrics` = 5.
        public var getMetrics: Mesos.Master.Response.GetMetrics? { get { _getMessage { $0.pointee.get_metrics } } set { _setMessage(newValue) { $0.pointee.get_metrics = $1 } } }
        /// `get_logging_level` = 6.
        public var getLoggingLevel: Mesos.Master.Response.GetLoggingLevel? { get { _getMessage { $0.pointee.get_logging_level } } set { _setMessage(newValue) { $0.pointee.get_logging_level = $1 } } }
        /// `list_files` = 7.
        public var listFiles: Mesos.Master.Response.ListFiles? { get { _getMessage { $0.pointee.list_files } } set { _setMessage(newValue) { $0.pointee.list_files = $1 } } }
        /// `read_file` = 8.
        public var readFile: Mesos.Master.Response.ReadFile? { get { _getMessage { $0.pointee.read_file } } set { _setMessage(newValue) { $0.pointee.read_file = $1 } } }
        /// `get_state` = 9.
        public var getState: Mesos.Master.Response.GetState? { get { _getMessage { $0.pointee.get_state } } set { _setMessage(newValue) { $0.pointee.get_state = $1 } } }
        /// `get_agents` = 10.
        public var getAgents: Mesos.Master.Response.GetAgents? { get { _getMessage { $0.pointee.get_agents } } set { _setMessage(newValue) { $0.pointee.get_agents = $1 } } }
        /// `get_frameworks` = 11.
        public var getFrameworks: Mesos.Master.Response.GetFrameworks? { get { _getMessage { $0.pointee.get_frameworks } } set { _setMessage(newValue) { $0.pointee.get_frameworks = $1 } } }
        /// `get_executors` = 12.
        public var getExecutors: Mesos.Master.Response.GetExecutors? { get { _getMessage { $0.pointee.get_executors } } set { _setMessage(newValue) { $0.pointee.get_executors = $1 } } }
        /// `get_operations` = 20.
        public var getOperations: Mesos.Master.Response.GetOperations? { get { _getMessage { $0.pointee.get_operations } } set { _setMessage(newValue) { $0.pointee.get_operations = $1 } } }
        /// `get_tasks` = 13.
        public var getTasks: Mesos.Master.Response.GetTasks? { get { _getMessage { $0.pointee.get_tasks } } set { _setMessage(newValue) { $0.pointee.get_tasks = $1 } } }
        /// `get_roles` = 14.
        public var getRoles: Mesos.Master.Response.GetRoles? { get { _getMessage { $0.pointee.get_roles } } set { _setMessage(newValue) { $0.pointee.get_roles = $1 } } }
        /// `get_weights` = 15.
        public var getWeights: Mesos.Master.Response.GetWeights? { get { _getMessage { $0.pointee.get_weights } } set { _setMessage(newValue) { $0.pointee.get_weights = $1 } } }
        /// `get_master` = 16.
        public var getMaster: Mesos.Master.Response.GetMaster? { get { _getMessage { $0.pointee.get_master } } set { _setMessage(newValue) { $0.pointee.get_master = $1 } } }
        /// `get_maintenance_status` = 17.
        public var getMaintenanceStatus: Mesos.Master.Response.GetMaintenanceStatus? { get { _getMessage { $0.pointee.get_maintenance_status } } set { _setMessage(newValue) { $0.pointee.get_maintenance_status = $1 } } }
        /// `get_maintenance_schedule` = 18.
        public var getMaintenanceSchedule: Mesos.Master.Response.GetMaintenanceSchedule? { get { _getMessage { $0.pointee.get_maintenance_schedule } } set { _setMessage(newValue) { $0.pointee.get_maintenance_schedule = $1 } } }
        /// `get_quota` = 19.
        public var getQuota: Mesos.Master.Response.GetQuota? { get { _getMessage { $0.pointee.get_quota } } set { _setMessage(newValue) { $0.pointee.get_quota = $1 } } }

        /// The enum `mesos.v1.master.Response.Type`.
        public struct Kind: MesosEnum, WireValue {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 0)
            /// `GET_HEALTH`
            public static let getHealth = Self(rawValue: 1)
            /// `GET_FLAGS`
            public static let getFlags = Self(rawValue: 2)
            /// `GET_VERSION`
            public static let getVersion = Self(rawValue: 3)
            /// `GET_METRICS`
            public static let getMetrics = Self(rawValue: 4)
            /// `GET_LOGGING_LEVEL`
            public static let getLoggingLevel = Self(rawValue: 5)
            /// `LIST_FILES`
            public static let listFiles = Self(rawValue: 6)
            /// `READ_FILE`
            public static let readFile = Self(rawValue: 7)
            /// `GET_STATE`
            public static let getState = Self(rawValue: 8)
            /// `GET_AGENTS`
            public static let getAgents = Self(rawValue: 9)
            /// `GET_FRAMEWORKS`
            public static let getFrameworks = Self(rawValue: 10)
            /// `GET_EXECUTORS`
            public static let getExecutors = Self(rawValue: 11)
            /// `GET_OPERATIONS`
            public static let getOperations = Self(rawValue: 19)
            /// `GET_TASKS`
            public static let getTasks = Self(rawValue: 12)
            /// `GET_ROLES`
            public static let getRoles = Self(rawValue: 13)
            /// `GET_WEIGHTS`
            public static let getWeights = Self(rawValue: 14)
            /// `GET_MASTER`
            public static let getMaster = Self(rawValue: 15)
            /// `GET_MAINTENANCE_STATUS`
            public static let getMaintenanceStatus = Self(rawValue: 16)
            /// `GET_MAINTENANCE_SCHEDULE`
            public static let getMaintenanceSchedule = Self(rawValue: 17)
            /// `GET_QUOTA`
            public static let getQuota = Self(rawValue: 18)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1: "GET_HEALTH",
                2: "GET_FLAGS",
                3: "GET_VERSION",
                4: "GET_METRICS",
                5: "GET_LOGGING_LEVEL",
                6: "LIST_FILES",
                7: "READ_FILE",
                8: "GET_STATE",
                9: "GET_AGENTS",
                10: "GET_FRAMEWORKS",
                11: "GET_EXECUTORS",
                19: "GET_OPERATIONS",
                12: "GET_TASKS",
                13: "GET_ROLES",
                14: "GET_WEIGHTS",
                15: "GET_MASTER",
                16: "GET_MAINTENANCE_STATUS",
                17: "GET_MAINTENANCE_SCHEDULE",
                18: "GET_QUOTA",
            ]
        }

        /// The message `mesos.v1.master.Response.GetHealth`.
        public struct GetHealth: WireMessage {
            typealias Wire = Mesos__V1__Master__Response__GetHealth
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetHealth", mesos__v1__master__response__get_health__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                healthy: Bool
            ) {
                self.init()
                self.healthy = healthy
            }
            /// `healthy` = 1.
            public var healthy: Bool { get { _getValue { $0.pointee.healthy } } set { _setValue(newValue) { $0.pointee.healthy = $1 } } }
        }

        /// The message `mesos.v1.master.Response.GetFlags`.
        public struct GetFlags: WireMessage {
            typealias Wire = Mesos__V1__Master__Response__GetFlags
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetFlags", mesos__v1__master__response__get_flags__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                flags: MessageList<Mesos.Flag> = []
            ) {
                self.init()
                if !flags.isEmpty { self.flags = flags }
            }
            /// `flags` = 1.
            public var flags: MessageList<Mesos.Flag> { get { _getMessages { ($0.pointee.flags, $0.pointee.n_flags) } } set { _setMessages(newValue) { ($0.pointee.flags, $0.pointee.n_flags) = ($1, $2) } } }
        }

        /// The message `mesos.v1.master.Response.GetVersion`.
        public struct GetVersion: WireMessage {
            typealias Wire = Mesos__V1__Master__Response__GetVersion
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetVersion", mesos__v1__master__response__get_version__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                versionInfo: Mesos.VersionInfo
            ) {
                self.init()
                self.versionInfo = versionInfo
            }
            /// `version_info` = 1.
            public var versionInfo: Mesos.VersionInfo { get { _getRequiredMessage { $0.pointee.version_info } } set { _setMessage(newValue) { $0.pointee.version_info = $1 } } }
        }

        /// The message `mesos.v1.master.Response.GetMetrics`.
        public struct GetMetrics: WireMessage {
            typealias Wire = Mesos__V1__Master__Response__GetMetrics
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetMetrics", mesos__v1__master__response__get_metrics__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                metrics: MessageList<Mesos.Metric> = []
            ) {
                self.init()
                if !metrics.isEmpty { self.metrics = metrics }
            }
            /// `metrics` = 1.
            public var metrics: MessageList<Mesos.Metric> { get { _getMessages { ($0.pointee.metrics, $0.pointee.n_metrics) } } set { _setMessages(newValue) { ($0.pointee.metrics, $0.pointee.n_metrics) = ($1, $2) } } }
        }

        /// The message `mesos.v1.master.Response.GetLoggingLevel`.
        public struct GetLoggingLevel: WireMessage {
            typealias Wire = Mesos__V1__Master__Response__GetLoggingLevel
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetLoggingLevel", mesos__v1__master__response__get_logging_level__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                level: UInt32
            ) {
                self.init()
                self.level = level
            }
            /// `level` = 1.
            public var level: UInt32 { get { _getValue { $0.pointee.level } } set { _setValue(newValue) { $0.pointee.level = $1 } } }
        }

        /// The message `mesos.v1.master.Response.ListFiles`.
        public struct ListFiles: WireMessage {
            typealias Wire = Mesos__V1__Master__Response__ListFiles
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.ListFiles", mesos__v1__master__response__list_files__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                fileInfos: MessageList<Mesos.FileInfo> = []
            ) {
                self.init()
                if !fileInfos.isEmpty { self.fileInfos = fileInfos }
            }
            /// `file_infos` = 1.
            public var fileInfos: MessageList<Mesos.FileInfo> { get { _getMessages { ($0.pointee.file_infos, $0.pointee.n_file_infos) } } set { _setMessages(newValue) { ($0.pointee.file_infos, $0.pointee.n_file_infos) = ($1, $2) } } }
        }

        /// The message `mesos.v1.master.Response.ReadFile`.
        public struct ReadFile: WireMessage {
            typealias Wire = Mesos__V1__Master__Response__ReadFile
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.ReadFile", mesos__v1__master__response__read_file__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                size: UInt64,
                data: [UInt8]
            ) {
                self.init()
                self.size = size
                self.data = data
            }
            /// `size` = 1.
            public var size: UInt64 { get { _getValue { $0.pointee.size } } set { _setValue(newValue) { $0.pointee.size = $1 } } }
            /// `data` = 2.
            public var data: [UInt8] { get { _getValue { $0.pointee.data } } set { _setValue(newValue) { $0.pointee.data = $1 } } }
        }

        /// The message `mesos.v1.master.Response.GetState`.
        public struct GetState: WireMessage {
            typealias Wire = Mesos__V1__Master__Response__GetState
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetState", mesos__v1__master__response__get_state__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                getTasks: Mesos.Master.Response.GetTasks? = nil,
                getExecutors: Mesos.Master.Response.GetExecutors? = nil,
                getFrameworks: Mesos.Master.Response.GetFrameworks? = nil,
                getAgents: Mesos.Master.Response.GetAgents? = nil
            ) {
                self.init()
                if let getTasks { self.getTasks = getTasks }
                if let getExecutors { self.getExecutors = getExecutors }
                if let getFrameworks { self.getFrameworks = getFrameworks }
                if let getAgents { self.getAgents = getAgents }
            }
            /// `get_tasks` = 1.
            public var getTasks: Mesos.Master.Response.GetTasks? { get { _getMessage { $0.pointee.get_tasks } } set { _setMessage(newValue) { $0.pointee.get_tasks = $1 } } }
            /// `get_executors` = 2.
            public var getExecutors: Mesos.Master.Response.GetExecutors? { get { _getMessage { $0.pointee.get_executors } } set { _setMessage(newValue) { $0.pointee.get_executors = $1 } } }
            /// `get_frameworks` = 3.
            public var getFrameworks: Mesos.Master.Response.GetFrameworks? { get { _getMessage { $0.pointee.get_frameworks } } set { _setMessage(newValue) { $0.pointee.get_frameworks = $1 } } }
            /// `get_agents` = 4.
            public var getAgents: Mesos.Master.Response.GetAgents? { get { _getMessage { $0.pointee.get_agents } } set { _setMessage(newValue) { $0.pointee.get_agents = $1 } } }
        }

        /// The message `mesos.v1.master.Response.GetAgents`.
        public struct GetAgents: WireMessage {
            typealias Wire = Mesos__V1__Master__Response__GetAgents
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetAgents", mesos__v1__master__response__get_agents__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                agents: MessageList<Mesos.Master.Response.GetAgents.Agent> = [],
                recoveredAgents: MessageList<Mesos.AgentInfo> = []
            ) {
                self.init()
                if !agents.isEmpty { self.agents = agents }
                if !recoveredAgents.isEmpty { self.recoveredAgents = recoveredAgents }
            }
            /// `agents` = 1.
            public var agents: MessageList<Mesos.Master.Response.GetAgents.Agent> { get { _getMessages { ($0.pointee.agents, $0.pointee.n_agents) } } set { _setMessages(newValue) { ($0.pointee.agents, $0.pointee.n_agents) = ($1, $2) } } }
            /// `recovered_agents` = 2.
            public var recoveredAgents: MessageList<Mesos.AgentInfo> { get { _getMessages { ($0.pointee.recovered_agents, $0.pointee.n_recovered_agents) } } set { _setMessages(newValue) { ($0.pointee.recovered_agents, $0.pointee.n_recovered_agents) = ($1, $2) } } }

            /// The message `mesos.v1.master.Response.GetAgents.Agent`.
            public struct Agent: WireMessage {
                typealias Wire = Mesos__V1__Master__Response__GetAgents__Agent
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetAgents.Agent", mesos__v1__master__response__get_agents__agent__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    agentInfo: Mesos.AgentInfo,
                    active: Bool,
                    version: String,
                    deactivated: Bool? = nil,
                    pid: String? = nil,
                    registeredTime: Mesos.TimeInfo? = nil,
                    reregisteredTime: Mesos.TimeInfo? = nil,
                    totalResources: MessageList<Mesos.Resource> = [],
                    allocatedResources: MessageList<Mesos.Resource> = [],
                    offeredResources: MessageList<Mesos.Resource> = [],
                    capabilities: MessageList<Mesos.AgentInfo.Capability> = [],
                    resourceProviders: MessageList<Mesos.Master.Response.GetAgents.Agent.ResourceProvider> = [],
                    drainInfo: Mesos.DrainInfo? = nil,
                    estimatedDrainStartTime: Mesos.TimeInfo? = nil
                ) {
                    self.init()
                    self.agentInfo = agentInfo
                    self.active = active
                    self.version = version
                    if let deactivated { self.deactivated = deactivated }
                    if let pid { self.pid = pid }
                    if let registeredTime { self.registeredTime = registeredTime }
                    if let reregisteredTime { self.reregisteredTime = reregisteredTime }
                    if !totalResources.isEmpty { self.totalResources = totalResources }
                    if !allocatedResources.isEmpty { self.allocatedResources = allocatedResources }
                    if !offeredResources.isEmpty { self.offeredResources = offeredResources }
                    if !capabilities.isEmpty { self.capabilities = capabilities }
                    if !resourceProviders.isEmpty { self.resourceProviders = resourceProviders }
                    if let drainInfo { self.drainInfo = drainInfo }
                    if let estimatedDrainStartTime { self.estimatedDrainStartTime = estimatedDrainStartTime }
                }
                /// `agent_info` = 1.
                public var agentInfo: Mesos.AgentInfo { get { _getRequiredMessage { $0.pointee.agent_info } } set { _setMessage(newValue) { $0.pointee.agent_info = $1 } } }
                /// `active` = 2.
                public var active: Bool { get { _getValue { $0.pointee.active } } set { _setValue(newValue) { $0.pointee.active = $1 } } }
                /// `deactivated` = 12.
                public var deactivated: Bool? { get { _getOptional { ($0.pointee.has_deactivated, $0.pointee.deactivated) } } set { _setOptional(newValue, { $0.pointee.has_deactivated = $1 }) { $0.pointee.deactivated = $1 } } }
                /// `version` = 3.
                public var version: String { get { _getValue { $0.pointee.version } } set { _setValue(newValue) { $0.pointee.version = $1 } } }
                /// `pid` = 4.
                public var pid: String? { get { _getString { $0.pointee.pid } } set { _setString(newValue) { $0.pointee.pid = $1 } } }
                /// `registered_time` = 5.
                public var registeredTime: Mesos.TimeInfo? { get { _getMessage { $0.pointee.registered_time } } set { _setMessage(newValue) { $0.pointee.registered_time = $1 } } }
                /// `reregistered_time` = 6.
                public var reregisteredTime: Mesos.TimeInfo? { get { _getMessage { $0.pointee.reregistered_time } } set { _setMessage(newValue) { $0.pointee.reregistered_time = $1 } } }
                /// `total_resources` = 7.
                public var totalResources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.total_resources, $0.pointee.n_total_resources) } } set { _setMessages(newValue) { ($0.pointee.total_resources, $0.pointee.n_total_resources) = ($1, $2) } } }
                /// `allocated_resources` = 8.
                public var allocatedResources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.allocated_resources, $0.pointee.n_allocated_resources) } } set { _setMessages(newValue) { ($0.pointee.allocated_resources, $0.pointee.n_allocated_resources) = ($1, $2) } } }
                /// `offered_resources` = 9.
                public var offeredResources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.offered_resources, $0.pointee.n_offered_resources) } } set { _setMessages(newValue) { ($0.pointee.offered_resources, $0.pointee.n_offered_resources) = ($1, $2) } } }
                /// `capabilities` = 10.
                public var capabilities: MessageList<Mesos.AgentInfo.Capability> { get { _getMessages { ($0.pointee.capabilities, $0.pointee.n_capabilities) } } set { _setMessages(newValue) { ($0.pointee.capabilities, $0.pointee.n_capabilities) = ($1, $2) } } }
                /// `resource_providers` = 11.
                public var resourceProviders: MessageList<Mesos.Master.Response.GetAgents.Agent.ResourceProvider> { get { _getMessages { ($0.pointee.resource_providers, $0.pointee.n_resource_providers) } } set { _setMessages(newValue) { ($0.pointee.resource_providers, $0.pointee.n_resource_providers) = ($1, $2) } } }
                /// `drain_info` = 13.
                public var drainInfo: Mesos.DrainInfo? { get { _getMessage { $0.pointee.drain_info } } set { _setMessage(newValue) { $0.pointee.drain_info = $1 } } }
                /// `estimated_drain_start_time` = 14.
                public var estimatedDrainStartTime: Mesos.TimeInfo? { get { _getMessage { $0.pointee.estimated_drain_start_time } } set { _setMessage(newValue) { $0.pointee.estimated_drain_start_time = $1 } } }

                /// The message `mesos.v1.master.Response.GetAgents.Agent.ResourceProvider`.
                public struct ResourceProvider: WireMessage {
                    typealias Wire = Mesos__V1__Master__Response__GetAgents__Agent__ResourceProvider
                    public var _storage: MessageStorage
                    public init(_storage: MessageStorage) { self._storage = _storage }
                    public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetAgents.Agent.ResourceProvider", mesos__v1__master__response__get_agents__agent__resource_provider__init)
                    public init() { _storage = MessageStorage(Self._type) }
                    /// A message with these fields. Omitted fields stay absent.
                    public init(
                        resourceProviderInfo: Mesos.ResourceProviderInfo,
                        totalResources: MessageList<Mesos.Resource> = []
                    ) {
                        self.init()
                        self.resourceProviderInfo = resourceProviderInfo
                        if !totalResources.isEmpty { self.totalResources = totalResources }
                    }
                    /// `resource_provider_info` = 1.
                    public var resourceProviderInfo: Mesos.ResourceProviderInfo { get { _getRequiredMessage { $0.pointee.resource_provider_info } } set { _setMessage(newValue) { $0.pointee.resource_provider_info = $1 } } }
                    /// `total_resources` = 2.
                    public var totalResources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.total_resources, $0.pointee.n_total_resources) } } set { _setMessages(newValue) { ($0.pointee.total_resources, $0.pointee.n_total_resources) = ($1, $2) } } }
                }
            }
        }

        /// The message `mesos.v1.master.Response.GetFrameworks`.
        public struct GetFrameworks: WireMessage {
            typealias Wire = Mesos__V1__Master__Response__GetFrameworks
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetFrameworks", mesos__v1__master__response__get_frameworks__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                frameworks: MessageList<Mesos.Master.Response.GetFrameworks.Framework> = [],
                completedFrameworks: MessageList<Mesos.Master.Response.GetFrameworks.Framework> = [],
                recoveredFrameworks: MessageList<Mesos.FrameworkInfo> = []
            ) {
                self.init()
                if !frameworks.isEmpty { self.frameworks = frameworks }
                if !completedFrameworks.isEmpty { self.completedFrameworks = completedFrameworks }
                if !recoveredFrameworks.isEmpty { self.recoveredFrameworks = recoveredFrameworks }
            }
            /// `frameworks` = 1.
            public var frameworks: MessageList<Mesos.Master.Response.GetFrameworks.Framework> { get { _getMessages { ($0.pointee.frameworks, $0.pointee.n_frameworks) } } set { _setMessages(newValue) { ($0.pointee.frameworks, $0.pointee.n_frameworks) = ($1, $2) } } }
            /// `completed_frameworks` = 2.
            public var completedFrameworks: MessageList<Mesos.Master.Response.GetFrameworks.Framework> { get { _getMessages { ($0.pointee.completed_frameworks, $0.pointee.n_completed_frameworks) } } set { _setMessages(newValue) { ($0.pointee.completed_frameworks, $0.pointee.n_completed_frameworks) = ($1, $2) } } }
            /// `recovered_frameworks` = 3; deprecated by Mesos.
            public var recoveredFrameworks: MessageList<Mesos.FrameworkInfo> { get { _getMessages { ($0.pointee.recovered_frameworks, $0.pointee.n_recovered_frameworks) } } set { _setMessages(newValue) { ($0.pointee.recovered_frameworks, $0.pointee.n_recovered_frameworks) = ($1, $2) } } }

            /// The message `mesos.v1.master.Response.GetFrameworks.Framework`.
            public struct Framework: WireMessage {
                typealias Wire = Mesos__V1__Master__Response__GetFrameworks__Framework
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetFrameworks.Framework", mesos__v1__master__response__get_frameworks__framework__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    frameworkInfo: Mesos.FrameworkInfo,
                    active: Bool,
                    connected: Bool,
                    recovered: Bool,
                    registeredTime: Mesos.TimeInfo? = nil,
                    reregisteredTime: Mesos.TimeInfo? = nil,
                    unregisteredTime: Mesos.TimeInfo? = nil,
                    offers: MessageList<Mesos.Offer> = [],
                    inverseOffers: MessageList<Mesos.InverseOffer> = [],
                    allocatedResources: MessageList<Mesos.Resource> = [],
                    offeredResources: MessageList<Mesos.Resource> = [],
                    offerConstraints: Mesos.Scheduler.OfferConstraints? = nil
                ) {
                    self.init()
                    self.frameworkInfo = frameworkInfo
                    self.active = active
                    self.connected = connected
                    self.recovered = recovered
                    if let registeredTime { self.registeredTime = registeredTime }
                    if let reregisteredTime { self.reregisteredTime = reregisteredTime }
                    if let unregisteredTime { self.unregisteredTime = unregisteredTime }
                    if !offers.isEmpty { self.offers = offers }
                    if !inverseOffers.isEmpty { self.inverseOffers = inverseOffers }
                    if !allocatedResources.isEmpty { self.allocatedResources = allocatedResources }
                    if !offeredResources.isEmpty { self.offeredResources = offeredResources }
                    if let offerConstraints { self.offerConstraints = offerConstraints }
                }
                /// `framework_info` = 1.
                public var frameworkInfo: Mesos.FrameworkInfo { get { _getRequiredMessage { $0.pointee.framework_info } } set { _setMessage(newValue) { $0.pointee.framework_info = $1 } } }
                /// `active` = 2.
                public var active: Bool { get { _getValue { $0.pointee.active } } set { _setValue(newValue) { $0.pointee.active = $1 } } }
                /// `connected` = 3.
                public var connected: Bool { get { _getValue { $0.pointee.connected } } set { _setValue(newValue) { $0.pointee.connected = $1 } } }
                /// `recovered` = 11.
                public var recovered: Bool { get { _getValue { $0.pointee.recovered } } set { _setValue(newValue) { $0.pointee.recovered = $1 } } }
                /// `registered_time` = 4.
                public var registeredTime: Mesos.TimeInfo? { get { _getMessage { $0.pointee.registered_time } } set { _setMessage(newValue) { $0.pointee.registered_time = $1 } } }
                /// `reregistered_time` = 5.
                public var reregisteredTime: Mesos.TimeInfo? { get { _getMessage { $0.pointee.reregistered_time } } set { _setMessage(newValue) { $0.pointee.reregistered_time = $1 } } }
                /// `unregistered_time` = 6.
                public var unregisteredTime: Mesos.TimeInfo? { get { _getMessage { $0.pointee.unregistered_time } } set { _setMessage(newValue) { $0.pointee.unregistered_time = $1 } } }
                /// `offers` = 7.
                public var offers: MessageList<Mesos.Offer> { get { _getMessages { ($0.pointee.offers, $0.pointee.n_offers) } } set { _setMessages(newValue) { ($0.pointee.offers, $0.pointee.n_offers) = ($1, $2) } } }
                /// `inverse_offers` = 8.
                public var inverseOffers: MessageList<Mesos.InverseOffer> { get { _getMessages { ($0.pointee.inverse_offers, $0.pointee.n_inverse_offers) } } set { _setMessages(newValue) { ($0.pointee.inverse_offers, $0.pointee.n_inverse_offers) = ($1, $2) } } }
                /// `allocated_resources` = 9.
                public var allocatedResources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.allocated_resources, $0.pointee.n_allocated_resources) } } set { _setMessages(newValue) { ($0.pointee.allocated_resources, $0.pointee.n_allocated_resources) = ($1, $2) } } }
                /// `offered_resources` = 10.
                public var offeredResources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.offered_resources, $0.pointee.n_offered_resources) } } set { _setMessages(newValue) { ($0.pointee.offered_resources, $0.pointee.n_offered_resources) = ($1, $2) } } }
                /// `offer_constraints` = 12.
                public var offerConstraints: Mesos.Scheduler.OfferConstraints? { get { _getMessage { $0.pointee.offer_constraints } } set { _setMessage(newValue) { $0.pointee.offer_constraints = $1 } } }
            }
        }

        /// The message `mesos.v1.master.Response.GetExecutors`.
        public struct GetExecutors: WireMessage {
            typealias Wire = Mesos__V1__Master__Response__GetExecutors
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetExecutors", mesos__v1__master__response__get_executors__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                executors: MessageList<Mesos.Master.Response.GetExecutors.Executor> = [],
                orphanExecutors: MessageList<Mesos.Master.Response.GetExecutors.Executor> = []
            ) {
                self.init()
                if !executors.isEmpty { self.executors = executors }
                if !orphanExecutors.isEmpty { self.orphanExecutors = orphanExecutors }
            }
            /// `executors` = 1.
            public var executors: MessageList<Mesos.Master.Response.GetExecutors.Executor> { get { _getMessages { ($0.pointee.executors, $0.pointee.n_executors) } } set { _setMessages(newValue) { ($0.pointee.executors, $0.pointee.n_executors) = ($1, $2) } } }
            /// `orphan_executors` = 2; deprecated by Mesos.
            public var orphanExecutors: MessageList<Mesos.Master.Response.GetExecutors.Executor> { get { _getMessages { ($0.pointee.orphan_executors, $0.pointee.n_orphan_executors) } } set { _setMessages(newValue) { ($0.pointee.orphan_executors, $0.pointee.n_orphan_executors) = ($1, $2) } } }

            /// The message `mesos.v1.master.Response.GetExecutors.Executor`.
            public struct Executor: WireMessage {
                typealias Wire = Mesos__V1__Master__Response__GetExecutors__Executor
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetExecutors.Executor", mesos__v1__master__response__get_executors__executor__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    executorInfo: Mesos.ExecutorInfo,
                    agentID: Mesos.AgentID
                ) {
                    self.init()
                    self.executorInfo = executorInfo
                    self.agentID = agentID
                }
                /// `executor_info` = 1.
                public var executorInfo: Mesos.ExecutorInfo { get { _getRequiredMessage { $0.pointee.executor_info } } set { _setMessage(newValue) { $0.pointee.executor_info = $1 } } }
                /// `agent_id` = 2.
                public var agentID: Mesos.AgentID { get { _getRequiredMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
            }
        }

        /// The message `mesos.v1.master.Response.GetOperations`.
        public struct GetOperations: WireMessage {
            typealias Wire = Mesos__V1__Master__Response__GetOperations
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetOperations", mesos__v1__master__response__get_operations__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                operations: MessageList<Mesos.Operation> = []
            ) {
                self.init()
                if !operations.isEmpty { self.operations = operations }
            }
            /// `operations` = 1.
            public var operations: MessageList<Mesos.Operation> { get { _getMessages { ($0.pointee.operations, $0.pointee.n_operations) } } set { _setMessages(newValue) { ($0.pointee.operations, $0.pointee.n_operations) = ($1, $2) } } }
        }

        /// The message `mesos.v1.master.Response.GetTasks`.
        public struct GetTasks: WireMessage {
            typealias Wire = Mesos__V1__Master__Response__GetTasks
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetTasks", mesos__v1__master__response__get_tasks__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                pendingTasks: MessageList<Mesos.Task> = [],
                tasks: MessageList<Mesos.Task> = [],
                unreachableTasks: MessageList<Mesos.Task> = [],
                completedTasks: MessageList<Mesos.Task> = [],
                orphanTasks: MessageList<Mesos.Task> = []
            ) {
                self.init()
                if !pendingTasks.isEmpty { self.pendingTasks = pendingTasks }
                if !tasks.isEmpty { self.tasks = tasks }
                if !unreachableTasks.isEmpty { self.unreachableTasks = unreachableTasks }
                if !completedTasks.isEmpty { self.completedTasks = completedTasks }
                if !orphanTasks.isEmpty { self.orphanTasks = orphanTasks }
            }
            /// `pending_tasks` = 1; deprecated by Mesos.
            public var pendingTasks: MessageList<Mesos.Task> { get { _getMessages { ($0.pointee.pending_tasks, $0.pointee.n_pending_tasks) } } set { _setMessages(newValue) { ($0.pointee.pending_tasks, $0.pointee.n_pending_tasks) = ($1, $2) } } }
            /// `tasks` = 2.
            public var tasks: MessageList<Mesos.Task> { get { _getMessages { ($0.pointee.tasks, $0.pointee.n_tasks) } } set { _setMessages(newValue) { ($0.pointee.tasks, $0.pointee.n_tasks) = ($1, $2) } } }
            /// `unreachable_tasks` = 5.
            public var unreachableTasks: MessageList<Mesos.Task> { get { _getMessages { ($0.pointee.unreachable_tasks, $0.pointee.n_unreachable_tasks) } } set { _setMessages(newValue) { ($0.pointee.unreachable_tasks, $0.pointee.n_unreachable_tasks) = ($1, $2) } } }
            /// `completed_tasks` = 3.
            public var completedTasks: MessageList<Mesos.Task> { get { _getMessages { ($0.pointee.completed_tasks, $0.pointee.n_completed_tasks) } } set { _setMessages(newValue) { ($0.pointee.completed_tasks, $0.pointee.n_completed_tasks) = ($1, $2) } } }
            /// `orphan_tasks` = 4; deprecated by Mesos.
            public var orphanTasks: MessageList<Mesos.Task> { get { _getMessages { ($0.pointee.orphan_tasks, $0.pointee.n_orphan_tasks) } } set { _setMessages(newValue) { ($0.pointee.orphan_tasks, $0.pointee.n_orphan_tasks) = ($1, $2) } } }
        }

        /// The message `mesos.v1.master.Response.GetRoles`.
        public struct GetRoles: WireMessage {
            typealias Wire = Mesos__V1__Master__Response__GetRoles
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetRoles", mesos__v1__master__response__get_roles__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                roles: MessageList<Mesos.Role> = []
            ) {
                self.init()
                if !roles.isEmpty { self.roles = roles }
            }
            /// `roles` = 1.
            public var roles: MessageList<Mesos.Role> { get { _getMessages { ($0.pointee.roles, $0.pointee.n_roles) } } set { _setMessages(newValue) { ($0.pointee.roles, $0.pointee.n_roles) = ($1, $2) } } }
        }

        /// The message `mesos.v1.master.Response.GetWeights`.
        public struct GetWeights: WireMessage {
            typealias Wire = Mesos__V1__Master__Response__GetWeights
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetWeights", mesos__v1__master__response__get_weights__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                weightInfos: MessageList<Mesos.WeightInfo> = []
            ) {
                self.init()
                if !weightInfos.isEmpty { self.weightInfos = weightInfos }
            }
            /// `weight_infos` = 1.
            public var weightInfos: MessageList<Mesos.WeightInfo> { get { _getMessages { ($0.pointee.weight_infos, $0.pointee.n_weight_infos) } } set { _setMessages(newValue) { ($0.pointee.weight_infos, $0.pointee.n_weight_infos) = ($1, $2) } } }
        }

        /// The message `mesos.v1.master.Response.GetMaster`.
        public struct GetMaster: WireMessage {
            typealias Wire = Mesos__V1__Master__Response__GetMaster
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetMaster", mesos__v1__master__response__get_master__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                masterInfo: Mesos.MasterInfo? = nil,
                startTime: Double? = nil,
                electedTime: Double? = nil
            ) {
                self.init()
                if let masterInfo { self.masterInfo = masterInfo }
                if let startTime { self.startTime = startTime }
                if let electedTime { self.electedTime = electedTime }
            }
            /// `master_info` = 1.
            public var masterInfo: Mesos.MasterInfo? { get { _getMessage { $0.pointee.master_info } } set { _setMessage(newValue) { $0.pointee.master_info = $1 } } }
            /// `start_time` = 2.
            public var startTime: Double? { get { _getOptional { ($0.pointee.has_start_time, $0.pointee.start_time) } } set { _setOptional(newValue, { $0.pointee.has_start_time = $1 }) { $0.pointee.start_time = $1 } } }
            /// `elected_time` = 3.
            public var electedTime: Double? { get { _getOptional { ($0.pointee.has_elected_time, $0.pointee.elected_time) } } set { _setOptional(newValue, { $0.pointee.has_elected_time = $1 }) { $0.pointee.elected_time = $1 } } }
        }

        /// The message `mesos.v1.master.Response.GetMaintenanceStatus`.
        public struct GetMaintenanceStatus: WireMessage {
            typealias Wire = Mesos__V1__Master__Response__GetMaintenanceStatus
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetMaintenanceStatus", mesos__v1__master__response__get_maintenance_status__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                status: Mesos.Maintenance.ClusterStatus
            ) {
                self.init()
                self.status = status
            }
            /// `status` = 1.
            public var status: Mesos.Maintenance.ClusterStatus { get { _getRequiredMessage { $0.pointee.status } } set { _setMessage(newValue) { $0.pointee.status = $1 } } }
        }

        /// The message `mesos.v1.master.Response.GetMaintenanceSchedule`.
        public struct GetMaintenanceSchedule: WireMessage {
            typealias Wire = Mesos__V1__Master__Response__GetMaintenanceSchedule
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetMaintenanceSchedule", mesos__v1__master__response__get_maintenance_schedule__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                schedule: Mesos.Maintenance.Schedule
            ) {
                self.init()
                self.schedule = schedule
            }
            /// `schedule` = 1.
            public var schedule: Mesos.Maintenance.Schedule { get { _getRequiredMessage { $0.pointee.schedule } } set { _setMessage(newValue) { $0.pointee.schedule = $1 } } }
        }

        /// The message `mesos.v1.master.Response.GetQuota`.
        public struct GetQuota: WireMessage {
            typealias Wire = Mesos__V1__Master__Response__GetQuota
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Response.GetQuota", mesos__v1__master__response__get_quota__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                status: Mesos.Quota.QuotaStatus
            ) {
                self.init()
                self.status = status
            }
            /// `status` = 1.
            public var status: Mesos.Quota.QuotaStatus { get { _getRequiredMessage { $0.pointee.status } } set { _setMessage(newValue) { $0.pointee.status = $1 } } }
        }
    }
}
