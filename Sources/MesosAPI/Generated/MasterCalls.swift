// Generated from mesos/v1/master/master.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Master {
    /// A call of the master's operator API.
    public struct Call: WireMessage {
        typealias Wire = Mesos__V1__Master__Call
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call", mesos__v1__master__call__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// `type` = 1.
        public var type: Mesos.Master.Call.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
        /// `get_metrics` = 2.
        public var getMetrics: Mesos.Master.Call.GetMetrics? { get { _getMessage { $0.pointee.get_metrics } } set { _setMessage(newValue) { $0.pointee.get_metrics = $1 } } }
        /// `set_logging_level` = 3.
        public var setLoggingLevel: Mesos.Master.Call.SetLoggingLevel? { get { _getMessage { $0.pointee.set_logging_level } } set { _setMessage(newValue) { $0.pointee.set_logging_level = $1 } } }
        /// `list_files` = 4.
        public var listFiles: Mesos.Master.Call.ListFiles? { get { _getMessage { $0.pointee.list_files } } set { _setMessage(newValue) { $0.pointee.list_files = $1 } } }
        /// `read_file` = 5.
        public var readFile: Mesos.Master.Call.ReadFile? { get { _getMessage { $0.pointee.read_file } } set { _setMessage(newValue) { $0.pointee.read_file = $1 } } }
        /// `update_weights` = 6.
        public var updateWeights: Mesos.Master.Call.UpdateWeights? { get { _getMessage { $0.pointee.update_weights } } set { _setMessage(newValue) { $0.pointee.update_weights = $1 } } }
        /// `reserve_resources` = 7.
        public var reserveResources: Mesos.Master.Call.ReserveResources? { get { _getMessage { $0.pointee.reserve_resources } } set { _setMessage(newValue) { $0.pointee.reserve_resources = $1 } } }
        /// `unreserve_resources` = 8.
        public var unreserveResources: Mesos.Master.Call.UnreserveResources? { get { _getMessage { $0.pointee.unreserve_resources } } set { _setMessage(newValue) { $0.pointee.unreserve_resources = $1 } } }
        /// `create_volumes` = 9.
        public var createVolumes: Mesos.Master.Call.CreateVolumes? { get { _getMessage { $0.pointee.create_volumes } } set { _setMessage(newValue) { $0.pointee.create_volumes = $1 } } }
        /// `destroy_volumes` = 10.
        public var destroyVolumes: Mesos.Master.Call.DestroyVolumes? { get { _getMessage { $0.pointee.destroy_volumes } } set { _setMessage(newValue) { $0.pointee.destroy_volumes = $1 } } }
        /// `grow_volume` = 18.
        public var growVolume: Mesos.Master.Call.GrowVolume? { get { _getMessage { $0.pointee.grow_volume } } set { _setMessage(newValue) { $0.pointee.grow_volume = $1 } } }
        /// `shrink_volume` = 19.
        public var shrinkVolume: Mesos.Master.Call.ShrinkVolume? { get { _getMessage { $0.pointee.shrink_volume } } set { _setMessage(newValue) { $0.pointee.shrink_volume = $1 } } }
        /// `update_maintenance_schedule` = 11.
        public var updateMaintenanceSchedule: Mesos.Master.Call.UpdateMaintenanceSchedule? { get { _getMessage { $0.pointee.update_maintenance_schedule } } set { _setMessage(newValue) { $0.pointee.update_maintenance_schedule = $1 } } }
        /// `start_maintenance` = 12.
        public var startMaintenance: Mesos.Master.Call.StartMaintenance? { get { _getMessage { $0.pointee.start_maintenance } } set { _setMessage(newValue) { $0.pointee.start_maintenance = $1 } } }
        /// `stop_maintenance` = 13.
        public var stopMaintenance: Mesos.Master.Call.StopMaintenance? { get { _getMessage { $0.pointee.stop_maintenance } } set { _setMessage(newValue) { $0.pointee.stop_maintenance = $1 } } }
        /// `drain_agent` = 21.
        public var drainAgent: Mesos.Master.Call.DrainAgent? { get { _getMessage { $0.pointee.drain_agent } } set { _setMessage(newValue) { $0.pointee.drain_agent = $1 } } }
        /// `deactivate_agent` = 22.
        public var deactivateAgent: Mesos.Master.Call.DeactivateAgent? { get { _getMessage { $0.pointee.deactivate_agent } } set { _setMessage(newValue) { $0.pointee.deactivate_agent = $1 } } }
        /// `reactivate_agent` = 23.
        public var reactivateAgent: Mesos.Master.Call.ReactivateAgent? { get { _getMessage { $0.pointee.reactivate_agent } } set { _setMessage(newValue) { $0.pointee.reactivate_agent = $1 } } }
        /// `update_quota` = 20.
        public var updateQuota: Mesos.Master.Call.UpdateQuota? { get { _getMessage { $0.pointee.update_quota } } set { _setMessage(newValue) { $0.pointee.update_quota = $1 } } }
        /// `teardown` = 16.
        public var teardown: Mesos.Master.Call.Teardown? { get { _getMessage { $0.pointee.teardown } } set { _setMessage(newValue) { $0.pointee.teardown = $1 } } }
        /// `mark_agent_gone` = 17.
        public var markAgentGone: Mesos.Master.Call.MarkAgentGone? { get { _getMessage { $0.pointee.mark_agent_gone } } set { _setMessage(newValue) { $0.pointee.mark_agent_gone = $1 } } }
        /// `set_quota` = 14; deprecated by Mesos.
        public var setQuota: Mesos.Master.Call.SetQuota? { get { _getMessage { $0.pointee.set_quota } } set { _setMessage(newValue) { $0.pointee.set_quota = $1 } } }
        /// `remove_quota` = 15; deprecated by Mesos.
        public var removeQuota: Mesos.Master.Call.RemoveQuota? { get { _getMessage { $0.pointee.remove_quota } } set { _setMessage(newValue) { $0.pointee.remove_quota = $1 } } }

        /// The enum `mesos.v1.master.Call.Type`.
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
            /// `SET_LOGGING_LEVEL`
            public static let setLoggingLevel = Self(rawValue: 6)
            /// `LIST_FILES`
            public static let listFiles = Self(rawValue: 7)
            /// `READ_FILE`
            public static let readFile = Self(rawValue: 8)
            /// `GET_STATE`
            public static let getState = Self(rawValue: 9)
            /// `GET_AGENTS`
            public static let getAgents = Self(rawValue: 10)
            /// `GET_FRAMEWORKS`
            public static let getFrameworks = Self(rawValue: 11)
            /// `GET_EXECUTORS`
            public static let getExecutors = Self(rawValue: 12)
            /// `GET_OPERATIONS`
            public static let getOperations = Self(rawValue: 33)
            /// `GET_TASKS`
            public static let getTasks = Self(rawValue: 13)
            /// `GET_ROLES`
            public static let getRoles = Self(rawValue: 14)
            /// `GET_WEIGHTS`
            public static let getWeights = Self(rawValue: 15)
            /// `UPDATE_WEIGHTS`
            public static let updateWeights = Self(rawValue: 16)
            /// `GET_MASTER`
            public static let getMaster = Self(rawValue: 17)
            /// `SUBSCRIBE`
            public static let subscribe = Self(rawValue: 18)
            /// `RESERVE_RESOURCES`
            public static let reserveResources = Self(rawValue: 19)
            /// `UNRESERVE_RESOURCES`
            public static let unreserveResources = Self(rawValue: 20)
            /// `CREATE_VOLUMES`
            public static let createVolumes = Self(rawValue: 21)
            /// `DESTROY_VOLUMES`
            public static let destroyVolumes = Self(rawValue: 22)
            /// `GROW_VOLUME`
            public static let growVolume = Self(rawValue: 34)
            /// `SHRINK_VOLUME`
            public static let shrinkVolume = Self(rawValue: 35)
            /// `GET_MAINTENANCE_STATUS`
            public static let getMaintenanceStatus = Self(rawValue: 23)
            /// `GET_MAINTENANCE_SCHEDULE`
            public static let getMaintenanceSchedule = Self(rawValue: 24)
            /// `UPDATE_MAINTENANCE_SCHEDULE`
            public static let updateMaintenanceSchedule = Self(rawValue: 25)
            /// `START_MAINTENANCE`
            public static let startMaintenance = Self(rawValue: 26)
            /// `STOP_MAINTENANCE`
            public static let stopMaintenance = Self(rawValue: 27)
            /// `DRAIN_AGENT`
            public static let drainAgent = Self(rawValue: 37)
            /// `DEACTIVATE_AGENT`
            public static let deactivateAgent = Self(rawValue: 38)
            /// `REACTIVATE_AGENT`
            public static let reactivateAgent = Self(rawValue: 39)
            /// `GET_QUOTA`
            public static let getQuota = Self(rawValue: 28)
            /// `UPDATE_QUOTA`
            public static let updateQuota = Self(rawValue: 36)
            /// `SET_QUOTA`
            public static let setQuota = Self(rawValue: 29)
            /// `REMOVE_QUOTA`
            public static let removeQuota = Self(rawValue: 30)
            /// `TEARDOWN`
            public static let teardown = Self(rawValue: 31)
            /// `MARK_AGENT_GONE`
            public static let markAgentGone = Self(rawValue: 32)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1: "GET_HEALTH",
                2: "GET_FLAGS",
                3: "GET_VERSION",
                4: "GET_METRICS",
                5: "GET_LOGGING_LEVEL",
                6: "SET_LOGGING_LEVEL",
                7: "LIST_FILES",
                8: "READ_FILE",
                9: "GET_STATE",
                10: "GET_AGENTS",
                11: "GET_FRAMEWORKS",
                12: "GET_EXECUTORS",
                33: "GET_OPERATIONS",
                13: "GET_TASKS",
                14: "GET_ROLES",
                15: "GET_WEIGHTS",
                16: "UPDATE_WEIGHTS",
                17: "GET_MASTER",
                18: "SUBSCRIBE",
                19: "RESERVE_RESOURCES",
                20: "UNRESERVE_RESOURCES",
                21: "CREATE_VOLUMES",
                22: "DESTROY_VOLUMES",
                34: "GROW_VOLUME",
                35: "SHRINK_VOLUME",
                23: "GET_MAINTENANCE_STATUS",
                24: "GET_MAINTENANCE_SCHEDULE",
                25: "UPDATE_MAINTENANCE_SCHEDULE",
                26: "START_MAINTENANCE",
                27: "STOP_MAINTENANCE",
                37: "DRAIN_AGENT",
                38: "DEACTIVATE_AGENT",
                39: "REACTIVATE_AGENT",
                28: "GET_QUOTA",
                36: "UPDATE_QUOTA",
                29: "SET_QUOTA",
                30: "REMOVE_QUOTA",
                31: "TEARDOWN",
                32: "MARK_AGENT_GONE",
            ]
        }

        /// The message `mesos.v1.master.Call.GetMetrics`.
        public struct GetMetrics: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__GetMetrics
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.GetMetrics", mesos__v1__master__call__get_metrics__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                timeout: Mesos.DurationInfo? = nil
            ) {
                self.init()
                if let timeout { self.timeout = timeout }
            }
            /// `timeout` = 1.
            public var timeout: Mesos.DurationInfo? { get { _getMessage { $0.pointee.timeout } } set { _setMessage(newValue) { $0.pointee.timeout = $1 } } }
        }

        /// The message `mesos.v1.master.Call.SetLoggingLevel`.
        public struct SetLoggingLevel: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__SetLoggingLevel
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.SetLoggingLevel", mesos__v1__master__call__set_logging_level__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                level: UInt32,
                duration: Mesos.DurationInfo
            ) {
                self.init()
                self.level = level
                self.duration = duration
            }
            /// `level` = 1.
            public var level: UInt32 { get { _getValue { $0.pointee.level } } set { _setValue(newValue) { $0.pointee.level = $1 } } }
            /// `duration` = 2.
            public var duration: Mesos.DurationInfo { get { _getRequiredMessage { $0.pointee.duration } } set { _setMessage(newValue) { $0.pointee.duration = $1 } } }
        }

        /// The message `mesos.v1.master.Call.ListFiles`.
        public struct ListFiles: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__ListFiles
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.ListFiles", mesos__v1__master__call__list_files__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                path: String
            ) {
                self.init()
                self.path = path
            }
            /// `path` = 1.
            public var path: String { get { _getValue { $0.pointee.path } } set { _setValue(newValue) { $0.pointee.path = $1 } } }
        }

        /// The message `mesos.v1.master.Call.ReadFile`.
        public struct ReadFile: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__ReadFile
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.ReadFile", mesos__v1__master__call__read_file__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                path: String,
                offset: UInt64,
                length: UInt64? = nil
            ) {
                self.init()
                self.path = path
                self.offset = offset
                if let length { self.length = length }
            }
            /// `path` = 1.
            public var path: String { get { _getValue { $0.pointee.path } } set { _setValue(newValue) { $0.pointee.path = $1 } } }
            /// `offset` = 2.
            public var offset: UInt64 { get { _getValue { $0.pointee.offset } } set { _setValue(newValue) { $0.pointee.offset = $1 } } }
            /// `length` = 3.
            public var length: UInt64? { get { _getOptional { ($0.pointee.has_length, $0.pointee.length) } } set { _setOptional(newValue, { $0.pointee.has_length = $1 }) { $0.pointee.length = $1 } } }
        }

        /// The message `mesos.v1.master.Call.UpdateWeights`.
        public struct UpdateWeights: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__UpdateWeights
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.UpdateWeights", mesos__v1__master__call__update_weights__init)
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

        /// The message `mesos.v1.master.Call.ReserveResources`.
        public struct ReserveResources: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__ReserveResources
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.ReserveResources", mesos__v1__master__call__reserve_resources__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                agentID: Mesos.AgentID,
                source: MessageList<Mesos.Resource> = [],
                resources: MessageList<Mesos.Resource> = []
            ) {
                self.init()
                self.agentID = agentID
                if !source.isEmpty { self.source = source }
                if !resources.isEmpty { self.resources = resources }
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID { get { _getRequiredMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
            /// `source` = 3.
            public var source: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.source, $0.pointee.n_source) } } set { _setMessages(newValue) { ($0.pointee.source, $0.pointee.n_source) = ($1, $2) } } }
            /// `resources` = 2.
            public var resources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.resources, $0.pointee.n_resources) } } set { _setMessages(newValue) { ($0.pointee.resources, $0.pointee.n_resources) = ($1, $2) } } }
        }

        /// The message `mesos.v1.master.Call.UnreserveResources`.
        public struct UnreserveResources: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__UnreserveResources
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.UnreserveResources", mesos__v1__master__call__unreserve_resources__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                agentID: Mesos.AgentID,
                resources: MessageList<Mesos.Resource> = []
            ) {
                self.init()
                self.agentID = agentID
                if !resources.isEmpty { self.resources = resources }
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID { get { _getRequiredMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
            /// `resources` = 2.
            public var resources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.resources, $0.pointee.n_resources) } } set { _setMessages(newValue) { ($0.pointee.resources, $0.pointee.n_resources) = ($1, $2) } } }
        }

        /// The message `mesos.v1.master.Call.CreateVolumes`.
        public struct CreateVolumes: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__CreateVolumes
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.CreateVolumes", mesos__v1__master__call__create_volumes__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                agentID: Mesos.AgentID,
                volumes: MessageList<Mesos.Resource> = []
            ) {
                self.init()
                self.agentID = agentID
                if !volumes.isEmpty { self.volumes = volumes }
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID { get { _getRequiredMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
            /// `volumes` = 2.
            public var volumes: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.volumes, $0.pointee.n_volumes) } } set { _setMessages(newValue) { ($0.pointee.volumes, $0.pointee.n_volumes) = ($1, $2) } } }
        }

        /// The message `mesos.v1.master.Call.DestroyVolumes`.
        public struct DestroyVolumes: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__DestroyVolumes
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.DestroyVolumes", mesos__v1__master__call__destroy_volumes__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                agentID: Mesos.AgentID,
                volumes: MessageList<Mesos.Resource> = []
            ) {
                self.init()
                self.agentID = agentID
                if !volumes.isEmpty { self.volumes = volumes }
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID { get { _getRequiredMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
            /// `volumes` = 2.
            public var volumes: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.volumes, $0.pointee.n_volumes) } } set { _setMessages(newValue) { ($0.pointee.volumes, $0.pointee.n_volumes) = ($1, $2) } } }
        }

        /// The message `mesos.v1.master.Call.GrowVolume`.
        public struct GrowVolume: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__GrowVolume
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.GrowVolume", mesos__v1__master__call__grow_volume__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                volume: Mesos.Resource,
                addition: Mesos.Resource,
                agentID: Mesos.AgentID? = nil
            ) {
                self.init()
                self.volume = volume
                self.addition = addition
                if let agentID { self.agentID = agentID }
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID? { get { _getMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
            /// `volume` = 2.
            public var volume: Mesos.Resource { get { _getRequiredMessage { $0.pointee.volume } } set { _setMessage(newValue) { $0.pointee.volume = $1 } } }
            /// `addition` = 3.
            public var addition: Mesos.Resource { get { _getRequiredMessage { $0.pointee.addition } } set { _setMessage(newValue) { $0.pointee.addition = $1 } } }
        }

        /// The message `mesos.v1.master.Call.ShrinkVolume`.
        public struct ShrinkVolume: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__ShrinkVolume
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.ShrinkVolume", mesos__v1__master__call__shrink_volume__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                volume: Mesos.Resource,
                subtract: Mesos.Value.Scalar,
                agentID: Mesos.AgentID? = nil
            ) {
                self.init()
                self.volume = volume
                self.subtract = subtract
                if let agentID { self.agentID = agentID }
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID? { get { _getMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
            /// `volume` = 2.
            public var volume: Mesos.Resource { get { _getRequiredMessage { $0.pointee.volume } } set { _setMessage(newValue) { $0.pointee.volume = $1 } } }
            /// `subtract` = 3.
            public var subtract: Mesos.Value.Scalar { get { _getRequiredMessage { $0.pointee.subtract } } set { _setMessage(newValue) { $0.pointee.subtract = $1 } } }
        }

        /// The message `mesos.v1.master.Call.UpdateMaintenanceSchedule`.
        public struct UpdateMaintenanceSchedule: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__UpdateMaintenanceSchedule
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.UpdateMaintenanceSchedule", mesos__v1__master__call__update_maintenance_schedule__init)
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

        /// The message `mesos.v1.master.Call.StartMaintenance`.
        public struct StartMaintenance: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__StartMaintenance
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.StartMaintenance", mesos__v1__master__call__start_maintenance__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                machines: MessageList<Mesos.MachineID> = []
            ) {
                self.init()
                if !machines.isEmpty { self.machines = machines }
            }
            /// `machines` = 1.
            public var machines: MessageList<Mesos.MachineID> { get { _getMessages { ($0.pointee.machines, $0.pointee.n_machines) } } set { _setMessages(newValue) { ($0.pointee.machines, $0.pointee.n_machines) = ($1, $2) } } }
        }

        /// The message `mesos.v1.master.Call.StopMaintenance`.
        public struct StopMaintenance: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__StopMaintenance
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.StopMaintenance", mesos__v1__master__call__stop_maintenance__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                machines: MessageList<Mesos.MachineID> = []
            ) {
                self.init()
                if !machines.isEmpty { self.machines = machines }
            }
            /// `machines` = 1.
            public var machines: MessageList<Mesos.MachineID> { get { _getMessages { ($0.pointee.machines, $0.pointee.n_machines) } } set { _setMessages(newValue) { ($0.pointee.machines, $0.pointee.n_machines) = ($1, $2) } } }
        }

        /// The message `mesos.v1.master.Call.DrainAgent`.
        public struct DrainAgent: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__DrainAgent
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.DrainAgent", mesos__v1__master__call__drain_agent__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                agentID: Mesos.AgentID,
                maxGracePeriod: Mesos.Protobuf.Duration? = nil,
                markGone: Bool? = nil
            ) {
                self.init()
                self.agentID = agentID
                if let maxGracePeriod { self.maxGracePeriod = maxGracePeriod }
                if let markGone { self.markGone = markGone }
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID { get { _getRequiredMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
            /// `max_grace_period` = 2.
            public var maxGracePeriod: Mesos.Protobuf.Duration? { get { _getMessage { $0.pointee.max_grace_period } } set { _setMessage(newValue) { $0.pointee.max_grace_period = $1 } } }
            /// `mark_gone` = 3; Mesos takes `false` when absent.
            public var markGone: Bool? { get { _getOptional { ($0.pointee.has_mark_gone, $0.pointee.mark_gone) } } set { _setOptional(newValue, { $0.pointee.has_mark_gone = $1 }) { $0.pointee.mark_gone = $1 } } }
        }

        /// The message `mesos.v1.master.Call.DeactivateAgent`.
        public struct DeactivateAgent: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__DeactivateAgent
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.DeactivateAgent", mesos__v1__master__call__deactivate_agent__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                agentID: Mesos.AgentID
            ) {
                self.init()
                self.agentID = agentID
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID { get { _getRequiredMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
        }

        /// The message `mesos.v1.master.Call.ReactivateAgent`.
        public struct ReactivateAgent: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__ReactivateAgent
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.ReactivateAgent", mesos__v1__master__call__reactivate_agent__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                agentID: Mesos.AgentID
            ) {
                self.init()
                self.agentID = agentID
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID { get { _getRequiredMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
        }

        /// The message `mesos.v1.master.Call.UpdateQuota`.
        public struct UpdateQuota: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__UpdateQuota
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.UpdateQuota", mesos__v1__master__call__update_quota__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                force: Bool? = nil,
                quotaConfigs: MessageList<Mesos.Quota.QuotaConfig> = []
            ) {
                self.init()
                if let force { self.force = force }
                if !quotaConfigs.isEmpty { self.quotaConfigs = quotaConfigs }
            }
            /// `force` = 1.
            public var force: Bool? { get { _getOptional { ($0.pointee.has_force, $0.pointee.force) } } set { _setOptional(newValue, { $0.pointee.has_force = $1 }) { $0.pointee.force = $1 } } }
            /// `quota_configs` = 2.
            public var quotaConfigs: MessageList<Mesos.Quota.QuotaConfig> { get { _getMessages { ($0.pointee.quota_configs, $0.pointee.n_quota_configs) } } set { _setMessages(newValue) { ($0.pointee.quota_configs, $0.pointee.n_quota_configs) = ($1, $2) } } }
        }

        /// The message `mesos.v1.master.Call.SetQuota`.
        public struct SetQuota: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__SetQuota
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.SetQuota", mesos__v1__master__call__set_quota__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                quotaRequest: Mesos.Quota.QuotaRequest
            ) {
                self.init()
                self.quotaRequest = quotaRequest
            }
            /// `quota_request` = 1.
            public var quotaRequest: Mesos.Quota.QuotaRequest { get { _getRequiredMessage { $0.pointee.quota_request } } set { _setMessage(newValue) { $0.pointee.quota_request = $1 } } }
        }

        /// The message `mesos.v1.master.Call.RemoveQuota`.
        public struct RemoveQuota: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__RemoveQuota
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.RemoveQuota", mesos__v1__master__call__remove_quota__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                role: String
            ) {
                self.init()
                self.role = role
            }
            /// `role` = 1.
            public var role: String { get { _getValue { $0.pointee.role } } set { _setValue(newValue) { $0.pointee.role = $1 } } }
        }

        /// The message `mesos.v1.master.Call.Teardown`.
        public struct Teardown: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__Teardown
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.Teardown", mesos__v1__master__call__teardown__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                frameworkID: Mesos.FrameworkID
            ) {
                self.init()
                self.frameworkID = frameworkID
            }
            /// `framework_id` = 1.
            public var frameworkID: Mesos.FrameworkID { get { _getRequiredMessage { $0.pointee.framework_id } } set { _setMessage(newValue) { $0.pointee.framework_id = $1 } } }
        }

        /// The message `mesos.v1.master.Call.MarkAgentGone`.
        public struct MarkAgentGone: WireMessage {
            typealias Wire = Mesos__V1__Master__Call__MarkAgentGone
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Call.MarkAgentGone", mesos__v1__master__call__mark_agent_gone__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                agentID: Mesos.AgentID
            ) {
                self.init()
                self.agentID = agentID
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID { get { _getRequiredMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
        }
    }
}
