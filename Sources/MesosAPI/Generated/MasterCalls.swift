// Generated from mesos/v1/master/master.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Master {
    /// One request to the master's operator API.
    public struct Call: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Master__Call.self, name: "mesos.v1.master.Call", mesos__v1__master__call__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// `type` = 1.
        public var type: Mesos.Master.Call.Kind? {
            get { _storage.get(Mesos__V1__Master__Call.self) { $0.pointee.has_type != 0 ? Mesos.Master.Call.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__Master__Call.self) { _, c in
                    c.pointee.has_type = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.type = Mesos__V1__Master__Call__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `get_metrics` = 2.
        public var getMetrics: Mesos.Master.Call.GetMetrics? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.get_metrics) }.map(Mesos.Master.Call.GetMetrics.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.get_metrics = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__GetMetrics.self) } } }
        }
        /// `set_logging_level` = 3.
        public var setLoggingLevel: Mesos.Master.Call.SetLoggingLevel? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.set_logging_level) }.map(Mesos.Master.Call.SetLoggingLevel.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.set_logging_level = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__SetLoggingLevel.self) } } }
        }
        /// `list_files` = 4.
        public var listFiles: Mesos.Master.Call.ListFiles? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.list_files) }.map(Mesos.Master.Call.ListFiles.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.list_files = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__ListFiles.self) } } }
        }
        /// `read_file` = 5.
        public var readFile: Mesos.Master.Call.ReadFile? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.read_file) }.map(Mesos.Master.Call.ReadFile.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.read_file = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__ReadFile.self) } } }
        }
        /// `update_weights` = 6.
        public var updateWeights: Mesos.Master.Call.UpdateWeights? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.update_weights) }.map(Mesos.Master.Call.UpdateWeights.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.update_weights = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__UpdateWeights.self) } } }
        }
        /// `reserve_resources` = 7.
        public var reserveResources: Mesos.Master.Call.ReserveResources? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.reserve_resources) }.map(Mesos.Master.Call.ReserveResources.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.reserve_resources = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__ReserveResources.self) } } }
        }
        /// `unreserve_resources` = 8.
        public var unreserveResources: Mesos.Master.Call.UnreserveResources? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.unreserve_resources) }.map(Mesos.Master.Call.UnreserveResources.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.unreserve_resources = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__UnreserveResources.self) } } }
        }
        /// `create_volumes` = 9.
        public var createVolumes: Mesos.Master.Call.CreateVolumes? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.create_volumes) }.map(Mesos.Master.Call.CreateVolumes.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.create_volumes = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__CreateVolumes.self) } } }
        }
        /// `destroy_volumes` = 10.
        public var destroyVolumes: Mesos.Master.Call.DestroyVolumes? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.destroy_volumes) }.map(Mesos.Master.Call.DestroyVolumes.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.destroy_volumes = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__DestroyVolumes.self) } } }
        }
        /// `grow_volume` = 18.
        public var growVolume: Mesos.Master.Call.GrowVolume? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.grow_volume) }.map(Mesos.Master.Call.GrowVolume.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.grow_volume = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__GrowVolume.self) } } }
        }
        /// `shrink_volume` = 19.
        public var shrinkVolume: Mesos.Master.Call.ShrinkVolume? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.shrink_volume) }.map(Mesos.Master.Call.ShrinkVolume.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.shrink_volume = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__ShrinkVolume.self) } } }
        }
        /// `update_maintenance_schedule` = 11.
        public var updateMaintenanceSchedule: Mesos.Master.Call.UpdateMaintenanceSchedule? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.update_maintenance_schedule) }.map(Mesos.Master.Call.UpdateMaintenanceSchedule.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.update_maintenance_schedule = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__UpdateMaintenanceSchedule.self) } } }
        }
        /// `start_maintenance` = 12.
        public var startMaintenance: Mesos.Master.Call.StartMaintenance? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.start_maintenance) }.map(Mesos.Master.Call.StartMaintenance.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.start_maintenance = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__StartMaintenance.self) } } }
        }
        /// `stop_maintenance` = 13.
        public var stopMaintenance: Mesos.Master.Call.StopMaintenance? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.stop_maintenance) }.map(Mesos.Master.Call.StopMaintenance.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.stop_maintenance = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__StopMaintenance.self) } } }
        }
        /// `drain_agent` = 21.
        public var drainAgent: Mesos.Master.Call.DrainAgent? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.drain_agent) }.map(Mesos.Master.Call.DrainAgent.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.drain_agent = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__DrainAgent.self) } } }
        }
        /// `deactivate_agent` = 22.
        public var deactivateAgent: Mesos.Master.Call.DeactivateAgent? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.deactivate_agent) }.map(Mesos.Master.Call.DeactivateAgent.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.deactivate_agent = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__DeactivateAgent.self) } } }
        }
        /// `reactivate_agent` = 23.
        public var reactivateAgent: Mesos.Master.Call.ReactivateAgent? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.reactivate_agent) }.map(Mesos.Master.Call.ReactivateAgent.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.reactivate_agent = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__ReactivateAgent.self) } } }
        }
        /// `update_quota` = 20.
        public var updateQuota: Mesos.Master.Call.UpdateQuota? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.update_quota) }.map(Mesos.Master.Call.UpdateQuota.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.update_quota = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__UpdateQuota.self) } } }
        }
        /// `teardown` = 16.
        public var teardown: Mesos.Master.Call.Teardown? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.teardown) }.map(Mesos.Master.Call.Teardown.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.teardown = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__Teardown.self) } } }
        }
        /// `mark_agent_gone` = 17.
        public var markAgentGone: Mesos.Master.Call.MarkAgentGone? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.mark_agent_gone) }.map(Mesos.Master.Call.MarkAgentGone.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.mark_agent_gone = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__MarkAgentGone.self) } } }
        }
        /// `set_quota` = 14; deprecated by Mesos.
        public var setQuota: Mesos.Master.Call.SetQuota? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.set_quota) }.map(Mesos.Master.Call.SetQuota.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.set_quota = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__SetQuota.self) } } }
        }
        /// `remove_quota` = 15; deprecated by Mesos.
        public var removeQuota: Mesos.Master.Call.RemoveQuota? {
            get { _storage.message(Mesos__V1__Master__Call.self) { UnsafeMutableRawPointer($0.pointee.remove_quota) }.map(Mesos.Master.Call.RemoveQuota.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Call.self) { arena, c in c.pointee.remove_quota = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Call__RemoveQuota.self) } } }
        }

        /// Mesos mesos.v1.master.Call.Type.
        public struct Kind: MesosEnum {
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

        /// Mesos mesos.v1.master.Call.GetMetrics.
        public struct GetMetrics: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__GetMetrics.self, name: "mesos.v1.master.Call.GetMetrics", mesos__v1__master__call__get_metrics__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                timeout: Mesos.DurationInfo? = nil
            ) {
                self.init()
                if let timeout { self.timeout = timeout }
            }
            /// `timeout` = 1.
            public var timeout: Mesos.DurationInfo? {
                get { _storage.message(Mesos__V1__Master__Call__GetMetrics.self) { UnsafeMutableRawPointer($0.pointee.timeout) }.map(Mesos.DurationInfo.init(_storage:)) }
                set { _storage.set(Mesos__V1__Master__Call__GetMetrics.self) { arena, c in c.pointee.timeout = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DurationInfo.self) } } }
            }
        }

        /// Mesos mesos.v1.master.Call.SetLoggingLevel.
        public struct SetLoggingLevel: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__SetLoggingLevel.self, name: "mesos.v1.master.Call.SetLoggingLevel", mesos__v1__master__call__set_logging_level__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                level: UInt32,
                duration: Mesos.DurationInfo
            ) {
                self.init()
                self.level = level
                self.duration = duration
            }
            /// `level` = 1.
            public var level: UInt32 {
                get { _storage.get(Mesos__V1__Master__Call__SetLoggingLevel.self) { $0.pointee.level } }
                set { _storage.set(Mesos__V1__Master__Call__SetLoggingLevel.self) { _, c in c.pointee.level = newValue } }
            }
            /// `duration` = 2.
            public var duration: Mesos.DurationInfo {
                get { _storage.message(Mesos__V1__Master__Call__SetLoggingLevel.self) { UnsafeMutableRawPointer($0.pointee.duration) }.map(Mesos.DurationInfo.init(_storage:)) ?? Mesos.DurationInfo() }
                set { _storage.set(Mesos__V1__Master__Call__SetLoggingLevel.self) { arena, c in c.pointee.duration = arena.adopt(newValue._storage, as: Mesos__V1__DurationInfo.self) } }
            }
        }

        /// Mesos mesos.v1.master.Call.ListFiles.
        public struct ListFiles: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__ListFiles.self, name: "mesos.v1.master.Call.ListFiles", mesos__v1__master__call__list_files__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                path: String
            ) {
                self.init()
                self.path = path
            }
            /// `path` = 1.
            public var path: String {
                get { _storage.get(Mesos__V1__Master__Call__ListFiles.self) { String(wire: $0.pointee.path) } }
                set { _storage.set(Mesos__V1__Master__Call__ListFiles.self) { arena, c in c.pointee.path = arena.copy(newValue) } }
            }
        }

        /// Mesos mesos.v1.master.Call.ReadFile.
        public struct ReadFile: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__ReadFile.self, name: "mesos.v1.master.Call.ReadFile", mesos__v1__master__call__read_file__init)
            public init() { _storage = MessageStorage(Self._type) }
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
            public var path: String {
                get { _storage.get(Mesos__V1__Master__Call__ReadFile.self) { String(wire: $0.pointee.path) } }
                set { _storage.set(Mesos__V1__Master__Call__ReadFile.self) { arena, c in c.pointee.path = arena.copy(newValue) } }
            }
            /// `offset` = 2.
            public var offset: UInt64 {
                get { _storage.get(Mesos__V1__Master__Call__ReadFile.self) { $0.pointee.offset } }
                set { _storage.set(Mesos__V1__Master__Call__ReadFile.self) { _, c in c.pointee.offset = newValue } }
            }
            /// `length` = 3.
            public var length: UInt64? {
                get { _storage.get(Mesos__V1__Master__Call__ReadFile.self) { $0.pointee.has_length != 0 ? $0.pointee.length : nil } }
                set {
                    _storage.set(Mesos__V1__Master__Call__ReadFile.self) { _, c in
                        c.pointee.has_length = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.length = newValue }
                    }
                }
            }
        }

        /// Mesos mesos.v1.master.Call.UpdateWeights.
        public struct UpdateWeights: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__UpdateWeights.self, name: "mesos.v1.master.Call.UpdateWeights", mesos__v1__master__call__update_weights__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                weightInfos: MessageList<Mesos.WeightInfo> = []
            ) {
                self.init()
                if !weightInfos.isEmpty { self.weightInfos = weightInfos }
            }
            /// `weight_infos` = 1.
            public var weightInfos: MessageList<Mesos.WeightInfo> {
                get { _storage.list(Mesos__V1__Master__Call__UpdateWeights.self) { (UnsafeRawPointer($0.pointee.weight_infos), $0.pointee.n_weight_infos) } }
                set {
                    _storage.set(Mesos__V1__Master__Call__UpdateWeights.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__WeightInfo.self)
                        c.pointee.weight_infos = elements.baseAddress
                        c.pointee.n_weight_infos = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.master.Call.ReserveResources.
        public struct ReserveResources: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__ReserveResources.self, name: "mesos.v1.master.Call.ReserveResources", mesos__v1__master__call__reserve_resources__init)
            public init() { _storage = MessageStorage(Self._type) }
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
            public var agentID: Mesos.AgentID {
                get { _storage.message(Mesos__V1__Master__Call__ReserveResources.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) ?? Mesos.AgentID() }
                set { _storage.set(Mesos__V1__Master__Call__ReserveResources.self) { arena, c in c.pointee.agent_id = arena.adopt(newValue._storage, as: Mesos__V1__AgentID.self) } }
            }
            /// `source` = 3.
            public var source: MessageList<Mesos.Resource> {
                get { _storage.list(Mesos__V1__Master__Call__ReserveResources.self) { (UnsafeRawPointer($0.pointee.source), $0.pointee.n_source) } }
                set {
                    _storage.set(Mesos__V1__Master__Call__ReserveResources.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                        c.pointee.source = elements.baseAddress
                        c.pointee.n_source = elements.count
                    }
                }
            }
            /// `resources` = 2.
            public var resources: MessageList<Mesos.Resource> {
                get { _storage.list(Mesos__V1__Master__Call__ReserveResources.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
                set {
                    _storage.set(Mesos__V1__Master__Call__ReserveResources.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                        c.pointee.resources = elements.baseAddress
                        c.pointee.n_resources = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.master.Call.UnreserveResources.
        public struct UnreserveResources: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__UnreserveResources.self, name: "mesos.v1.master.Call.UnreserveResources", mesos__v1__master__call__unreserve_resources__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                agentID: Mesos.AgentID,
                resources: MessageList<Mesos.Resource> = []
            ) {
                self.init()
                self.agentID = agentID
                if !resources.isEmpty { self.resources = resources }
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID {
                get { _storage.message(Mesos__V1__Master__Call__UnreserveResources.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) ?? Mesos.AgentID() }
                set { _storage.set(Mesos__V1__Master__Call__UnreserveResources.self) { arena, c in c.pointee.agent_id = arena.adopt(newValue._storage, as: Mesos__V1__AgentID.self) } }
            }
            /// `resources` = 2.
            public var resources: MessageList<Mesos.Resource> {
                get { _storage.list(Mesos__V1__Master__Call__UnreserveResources.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
                set {
                    _storage.set(Mesos__V1__Master__Call__UnreserveResources.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                        c.pointee.resources = elements.baseAddress
                        c.pointee.n_resources = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.master.Call.CreateVolumes.
        public struct CreateVolumes: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__CreateVolumes.self, name: "mesos.v1.master.Call.CreateVolumes", mesos__v1__master__call__create_volumes__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                agentID: Mesos.AgentID,
                volumes: MessageList<Mesos.Resource> = []
            ) {
                self.init()
                self.agentID = agentID
                if !volumes.isEmpty { self.volumes = volumes }
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID {
                get { _storage.message(Mesos__V1__Master__Call__CreateVolumes.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) ?? Mesos.AgentID() }
                set { _storage.set(Mesos__V1__Master__Call__CreateVolumes.self) { arena, c in c.pointee.agent_id = arena.adopt(newValue._storage, as: Mesos__V1__AgentID.self) } }
            }
            /// `volumes` = 2.
            public var volumes: MessageList<Mesos.Resource> {
                get { _storage.list(Mesos__V1__Master__Call__CreateVolumes.self) { (UnsafeRawPointer($0.pointee.volumes), $0.pointee.n_volumes) } }
                set {
                    _storage.set(Mesos__V1__Master__Call__CreateVolumes.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                        c.pointee.volumes = elements.baseAddress
                        c.pointee.n_volumes = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.master.Call.DestroyVolumes.
        public struct DestroyVolumes: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__DestroyVolumes.self, name: "mesos.v1.master.Call.DestroyVolumes", mesos__v1__master__call__destroy_volumes__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                agentID: Mesos.AgentID,
                volumes: MessageList<Mesos.Resource> = []
            ) {
                self.init()
                self.agentID = agentID
                if !volumes.isEmpty { self.volumes = volumes }
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID {
                get { _storage.message(Mesos__V1__Master__Call__DestroyVolumes.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) ?? Mesos.AgentID() }
                set { _storage.set(Mesos__V1__Master__Call__DestroyVolumes.self) { arena, c in c.pointee.agent_id = arena.adopt(newValue._storage, as: Mesos__V1__AgentID.self) } }
            }
            /// `volumes` = 2.
            public var volumes: MessageList<Mesos.Resource> {
                get { _storage.list(Mesos__V1__Master__Call__DestroyVolumes.self) { (UnsafeRawPointer($0.pointee.volumes), $0.pointee.n_volumes) } }
                set {
                    _storage.set(Mesos__V1__Master__Call__DestroyVolumes.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                        c.pointee.volumes = elements.baseAddress
                        c.pointee.n_volumes = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.master.Call.GrowVolume.
        public struct GrowVolume: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__GrowVolume.self, name: "mesos.v1.master.Call.GrowVolume", mesos__v1__master__call__grow_volume__init)
            public init() { _storage = MessageStorage(Self._type) }
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
            public var agentID: Mesos.AgentID? {
                get { _storage.message(Mesos__V1__Master__Call__GrowVolume.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) }
                set { _storage.set(Mesos__V1__Master__Call__GrowVolume.self) { arena, c in c.pointee.agent_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__AgentID.self) } } }
            }
            /// `volume` = 2.
            public var volume: Mesos.Resource {
                get { _storage.message(Mesos__V1__Master__Call__GrowVolume.self) { UnsafeMutableRawPointer($0.pointee.volume) }.map(Mesos.Resource.init(_storage:)) ?? Mesos.Resource() }
                set { _storage.set(Mesos__V1__Master__Call__GrowVolume.self) { arena, c in c.pointee.volume = arena.adopt(newValue._storage, as: Mesos__V1__Resource.self) } }
            }
            /// `addition` = 3.
            public var addition: Mesos.Resource {
                get { _storage.message(Mesos__V1__Master__Call__GrowVolume.self) { UnsafeMutableRawPointer($0.pointee.addition) }.map(Mesos.Resource.init(_storage:)) ?? Mesos.Resource() }
                set { _storage.set(Mesos__V1__Master__Call__GrowVolume.self) { arena, c in c.pointee.addition = arena.adopt(newValue._storage, as: Mesos__V1__Resource.self) } }
            }
        }

        /// Mesos mesos.v1.master.Call.ShrinkVolume.
        public struct ShrinkVolume: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__ShrinkVolume.self, name: "mesos.v1.master.Call.ShrinkVolume", mesos__v1__master__call__shrink_volume__init)
            public init() { _storage = MessageStorage(Self._type) }
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
            public var agentID: Mesos.AgentID? {
                get { _storage.message(Mesos__V1__Master__Call__ShrinkVolume.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) }
                set { _storage.set(Mesos__V1__Master__Call__ShrinkVolume.self) { arena, c in c.pointee.agent_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__AgentID.self) } } }
            }
            /// `volume` = 2.
            public var volume: Mesos.Resource {
                get { _storage.message(Mesos__V1__Master__Call__ShrinkVolume.self) { UnsafeMutableRawPointer($0.pointee.volume) }.map(Mesos.Resource.init(_storage:)) ?? Mesos.Resource() }
                set { _storage.set(Mesos__V1__Master__Call__ShrinkVolume.self) { arena, c in c.pointee.volume = arena.adopt(newValue._storage, as: Mesos__V1__Resource.self) } }
            }
            /// `subtract` = 3.
            public var subtract: Mesos.Value.Scalar {
                get { _storage.message(Mesos__V1__Master__Call__ShrinkVolume.self) { UnsafeMutableRawPointer($0.pointee.subtract) }.map(Mesos.Value.Scalar.init(_storage:)) ?? Mesos.Value.Scalar() }
                set { _storage.set(Mesos__V1__Master__Call__ShrinkVolume.self) { arena, c in c.pointee.subtract = arena.adopt(newValue._storage, as: Mesos__V1__Value__Scalar.self) } }
            }
        }

        /// Mesos mesos.v1.master.Call.UpdateMaintenanceSchedule.
        public struct UpdateMaintenanceSchedule: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__UpdateMaintenanceSchedule.self, name: "mesos.v1.master.Call.UpdateMaintenanceSchedule", mesos__v1__master__call__update_maintenance_schedule__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                schedule: Mesos.Maintenance.Schedule
            ) {
                self.init()
                self.schedule = schedule
            }
            /// `schedule` = 1.
            public var schedule: Mesos.Maintenance.Schedule {
                get { _storage.message(Mesos__V1__Master__Call__UpdateMaintenanceSchedule.self) { UnsafeMutableRawPointer($0.pointee.schedule) }.map(Mesos.Maintenance.Schedule.init(_storage:)) ?? Mesos.Maintenance.Schedule() }
                set { _storage.set(Mesos__V1__Master__Call__UpdateMaintenanceSchedule.self) { arena, c in c.pointee.schedule = arena.adopt(newValue._storage, as: Mesos__V1__Maintenance__Schedule.self) } }
            }
        }

        /// Mesos mesos.v1.master.Call.StartMaintenance.
        public struct StartMaintenance: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__StartMaintenance.self, name: "mesos.v1.master.Call.StartMaintenance", mesos__v1__master__call__start_maintenance__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                machines: MessageList<Mesos.MachineID> = []
            ) {
                self.init()
                if !machines.isEmpty { self.machines = machines }
            }
            /// `machines` = 1.
            public var machines: MessageList<Mesos.MachineID> {
                get { _storage.list(Mesos__V1__Master__Call__StartMaintenance.self) { (UnsafeRawPointer($0.pointee.machines), $0.pointee.n_machines) } }
                set {
                    _storage.set(Mesos__V1__Master__Call__StartMaintenance.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__MachineID.self)
                        c.pointee.machines = elements.baseAddress
                        c.pointee.n_machines = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.master.Call.StopMaintenance.
        public struct StopMaintenance: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__StopMaintenance.self, name: "mesos.v1.master.Call.StopMaintenance", mesos__v1__master__call__stop_maintenance__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                machines: MessageList<Mesos.MachineID> = []
            ) {
                self.init()
                if !machines.isEmpty { self.machines = machines }
            }
            /// `machines` = 1.
            public var machines: MessageList<Mesos.MachineID> {
                get { _storage.list(Mesos__V1__Master__Call__StopMaintenance.self) { (UnsafeRawPointer($0.pointee.machines), $0.pointee.n_machines) } }
                set {
                    _storage.set(Mesos__V1__Master__Call__StopMaintenance.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__MachineID.self)
                        c.pointee.machines = elements.baseAddress
                        c.pointee.n_machines = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.master.Call.DrainAgent.
        public struct DrainAgent: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__DrainAgent.self, name: "mesos.v1.master.Call.DrainAgent", mesos__v1__master__call__drain_agent__init)
            public init() { _storage = MessageStorage(Self._type) }
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
            public var agentID: Mesos.AgentID {
                get { _storage.message(Mesos__V1__Master__Call__DrainAgent.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) ?? Mesos.AgentID() }
                set { _storage.set(Mesos__V1__Master__Call__DrainAgent.self) { arena, c in c.pointee.agent_id = arena.adopt(newValue._storage, as: Mesos__V1__AgentID.self) } }
            }
            /// `max_grace_period` = 2.
            public var maxGracePeriod: Mesos.Protobuf.Duration? {
                get { _storage.message(Mesos__V1__Master__Call__DrainAgent.self) { UnsafeMutableRawPointer($0.pointee.max_grace_period) }.map(Mesos.Protobuf.Duration.init(_storage:)) }
                set { _storage.set(Mesos__V1__Master__Call__DrainAgent.self) { arena, c in c.pointee.max_grace_period = newValue.map { arena.adopt($0._storage, as: Google__Protobuf__Duration.self) } } }
            }
            /// `mark_gone` = 3; Mesos takes `false` when absent.
            public var markGone: Bool? {
                get { _storage.get(Mesos__V1__Master__Call__DrainAgent.self) { $0.pointee.has_mark_gone != 0 ? $0.pointee.mark_gone != 0 : nil } }
                set {
                    _storage.set(Mesos__V1__Master__Call__DrainAgent.self) { _, c in
                        c.pointee.has_mark_gone = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.mark_gone = newValue ? 1 : 0 }
                    }
                }
            }
        }

        /// Mesos mesos.v1.master.Call.DeactivateAgent.
        public struct DeactivateAgent: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__DeactivateAgent.self, name: "mesos.v1.master.Call.DeactivateAgent", mesos__v1__master__call__deactivate_agent__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                agentID: Mesos.AgentID
            ) {
                self.init()
                self.agentID = agentID
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID {
                get { _storage.message(Mesos__V1__Master__Call__DeactivateAgent.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) ?? Mesos.AgentID() }
                set { _storage.set(Mesos__V1__Master__Call__DeactivateAgent.self) { arena, c in c.pointee.agent_id = arena.adopt(newValue._storage, as: Mesos__V1__AgentID.self) } }
            }
        }

        /// Mesos mesos.v1.master.Call.ReactivateAgent.
        public struct ReactivateAgent: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__ReactivateAgent.self, name: "mesos.v1.master.Call.ReactivateAgent", mesos__v1__master__call__reactivate_agent__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                agentID: Mesos.AgentID
            ) {
                self.init()
                self.agentID = agentID
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID {
                get { _storage.message(Mesos__V1__Master__Call__ReactivateAgent.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) ?? Mesos.AgentID() }
                set { _storage.set(Mesos__V1__Master__Call__ReactivateAgent.self) { arena, c in c.pointee.agent_id = arena.adopt(newValue._storage, as: Mesos__V1__AgentID.self) } }
            }
        }

        /// Mesos mesos.v1.master.Call.UpdateQuota.
        public struct UpdateQuota: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__UpdateQuota.self, name: "mesos.v1.master.Call.UpdateQuota", mesos__v1__master__call__update_quota__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                force: Bool? = nil,
                quotaConfigs: MessageList<Mesos.Quota.QuotaConfig> = []
            ) {
                self.init()
                if let force { self.force = force }
                if !quotaConfigs.isEmpty { self.quotaConfigs = quotaConfigs }
            }
            /// `force` = 1.
            public var force: Bool? {
                get { _storage.get(Mesos__V1__Master__Call__UpdateQuota.self) { $0.pointee.has_force != 0 ? $0.pointee.force != 0 : nil } }
                set {
                    _storage.set(Mesos__V1__Master__Call__UpdateQuota.self) { _, c in
                        c.pointee.has_force = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.force = newValue ? 1 : 0 }
                    }
                }
            }
            /// `quota_configs` = 2.
            public var quotaConfigs: MessageList<Mesos.Quota.QuotaConfig> {
                get { _storage.list(Mesos__V1__Master__Call__UpdateQuota.self) { (UnsafeRawPointer($0.pointee.quota_configs), $0.pointee.n_quota_configs) } }
                set {
                    _storage.set(Mesos__V1__Master__Call__UpdateQuota.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Quota__QuotaConfig.self)
                        c.pointee.quota_configs = elements.baseAddress
                        c.pointee.n_quota_configs = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.master.Call.SetQuota.
        public struct SetQuota: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__SetQuota.self, name: "mesos.v1.master.Call.SetQuota", mesos__v1__master__call__set_quota__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                quotaRequest: Mesos.Quota.QuotaRequest
            ) {
                self.init()
                self.quotaRequest = quotaRequest
            }
            /// `quota_request` = 1.
            public var quotaRequest: Mesos.Quota.QuotaRequest {
                get { _storage.message(Mesos__V1__Master__Call__SetQuota.self) { UnsafeMutableRawPointer($0.pointee.quota_request) }.map(Mesos.Quota.QuotaRequest.init(_storage:)) ?? Mesos.Quota.QuotaRequest() }
                set { _storage.set(Mesos__V1__Master__Call__SetQuota.self) { arena, c in c.pointee.quota_request = arena.adopt(newValue._storage, as: Mesos__V1__Quota__QuotaRequest.self) } }
            }
        }

        /// Mesos mesos.v1.master.Call.RemoveQuota.
        public struct RemoveQuota: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__RemoveQuota.self, name: "mesos.v1.master.Call.RemoveQuota", mesos__v1__master__call__remove_quota__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                role: String
            ) {
                self.init()
                self.role = role
            }
            /// `role` = 1.
            public var role: String {
                get { _storage.get(Mesos__V1__Master__Call__RemoveQuota.self) { String(wire: $0.pointee.role) } }
                set { _storage.set(Mesos__V1__Master__Call__RemoveQuota.self) { arena, c in c.pointee.role = arena.copy(newValue) } }
            }
        }

        /// Mesos mesos.v1.master.Call.Teardown.
        public struct Teardown: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__Teardown.self, name: "mesos.v1.master.Call.Teardown", mesos__v1__master__call__teardown__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                frameworkID: Mesos.FrameworkID
            ) {
                self.init()
                self.frameworkID = frameworkID
            }
            /// `framework_id` = 1.
            public var frameworkID: Mesos.FrameworkID {
                get { _storage.message(Mesos__V1__Master__Call__Teardown.self) { UnsafeMutableRawPointer($0.pointee.framework_id) }.map(Mesos.FrameworkID.init(_storage:)) ?? Mesos.FrameworkID() }
                set { _storage.set(Mesos__V1__Master__Call__Teardown.self) { arena, c in c.pointee.framework_id = arena.adopt(newValue._storage, as: Mesos__V1__FrameworkID.self) } }
            }
        }

        /// Mesos mesos.v1.master.Call.MarkAgentGone.
        public struct MarkAgentGone: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Call__MarkAgentGone.self, name: "mesos.v1.master.Call.MarkAgentGone", mesos__v1__master__call__mark_agent_gone__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                agentID: Mesos.AgentID
            ) {
                self.init()
                self.agentID = agentID
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID {
                get { _storage.message(Mesos__V1__Master__Call__MarkAgentGone.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) ?? Mesos.AgentID() }
                set { _storage.set(Mesos__V1__Master__Call__MarkAgentGone.self) { arena, c in c.pointee.agent_id = arena.adopt(newValue._storage, as: Mesos__V1__AgentID.self) } }
            }
        }
    }
}
