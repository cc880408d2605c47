// Generated from mesos/v1/master/master.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Master {
    /// The answer to a Call.
    public struct Response: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Master__Response.self, name: "mesos.v1.master.Response", mesos__v1__master__response__init)
        public init() { _storage = MessageStorage(Self._type) }
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
        public var type: Mesos.Master.Response.Kind? {
            get { _storage.get(Mesos__V1__Master__Response.self) { $0.pointee.has_type != 0 ? Mesos.Master.Response.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__Master__Response.self) { _, c in
                    c.pointee.has_type = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.type = Mesos__V1__Master__Response__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `get_health` = 2.
        public var getHealth: Mesos.Master.Response.GetHealth? {
            get { _storage.message(Mesos__V1__Master__Response.self) { UnsafeMutableRawPointer($0.pointee.get_health) }.map(Mesos.Master.Response.GetHealth.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Response.self) { arena, c in c.pointee.get_health = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetHealth.self) } } }
        }
        /// `get_flags` = 3.
        public var getFlags: Mesos.Master.Response.GetFlags? {
            get { _storage.message(Mesos__V1__Master__Response.self) { UnsafeMutableRawPointer($0.pointee.get_flags) }.map(Mesos.Master.Response.GetFlags.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Response.self) { arena, c in c.pointee.get_flags = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetFlags.self) } } }
        }
        /// `get_version` = 4.
        public var getVersion: Mesos.Master.Response.GetVersion? {
            get { _storage.message(Mesos__V1__Master__Response.self) { UnsafeMutableRawPointer($0.pointee.get_version) }.map(Mesos.Master.Response.GetVersion.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Response.self) { arena, c in c.pointee.get_version = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetVersion.self) } } }
        }
        /// `get_metrics` = 5.
        public var getMetrics: Mesos.Master.Response.GetMetrics? {
            get { _storage.message(Mesos__V1__Master__Response.self) { UnsafeMutableRawPointer($0.pointee.get_metrics) }.map(Mesos.Master.Response.GetMetrics.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Response.self) { arena, c in c.pointee.get_metrics = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetMetrics.self) } } }
        }
        /// `get_logging_level` = 6.
        public var getLoggingLevel: Mesos.Master.Response.GetLoggingLevel? {
            get { _storage.message(Mesos__V1__Master__Response.self) { UnsafeMutableRawPointer($0.pointee.get_logging_level) }.map(Mesos.Master.Response.GetLoggingLevel.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Response.self) { arena, c in c.pointee.get_logging_level = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetLoggingLevel.self) } } }
        }
        /// `list_files` = 7.
        public var listFiles: Mesos.Master.Response.ListFiles? {
            get { _storage.message(Mesos__V1__Master__Response.self) { UnsafeMutableRawPointer($0.pointee.list_files) }.map(Mesos.Master.Response.ListFiles.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Response.self) { arena, c in c.pointee.list_files = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__ListFiles.self) } } }
        }
        /// `read_file` = 8.
        public var readFile: Mesos.Master.Response.ReadFile? {
            get { _storage.message(Mesos__V1__Master__Response.self) { UnsafeMutableRawPointer($0.pointee.read_file) }.map(Mesos.Master.Response.ReadFile.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Response.self) { arena, c in c.pointee.read_file = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__ReadFile.self) } } }
        }
        /// `get_state` = 9.
        public var getState: Mesos.Master.Response.GetState? {
            get { _storage.message(Mesos__V1__Master__Response.self) { UnsafeMutableRawPointer($0.pointee.get_state) }.map(Mesos.Master.Response.GetState.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Response.self) { arena, c in c.pointee.get_state = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetState.self) } } }
        }
        /// `get_agents` = 10.
        public var getAgents: Mesos.Master.Response.GetAgents? {
            get { _storage.message(Mesos__V1__Master__Response.self) { UnsafeMutableRawPointer($0.pointee.get_agents) }.map(Mesos.Master.Response.GetAgents.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Response.self) { arena, c in c.pointee.get_agents = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetAgents.self) } } }
        }
        /// `get_frameworks` = 11.
        public var getFrameworks: Mesos.Master.Response.GetFrameworks? {
            get { _storage.message(Mesos__V1__Master__Response.self) { UnsafeMutableRawPointer($0.pointee.get_frameworks) }.map(Mesos.Master.Response.GetFrameworks.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Response.self) { arena, c in c.pointee.get_frameworks = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetFrameworks.self) } } }
        }
        /// `get_executors` = 12.
        public var getExecutors: Mesos.Master.Response.GetExecutors? {
            get { _storage.message(Mesos__V1__Master__Response.self) { UnsafeMutableRawPointer($0.pointee.get_executors) }.map(Mesos.Master.Response.GetExecutors.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Response.self) { arena, c in c.pointee.get_executors = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetExecutors.self) } } }
        }
        /// `get_operations` = 20.
        public var getOperations: Mesos.Master.Response.GetOperations? {
            get { _storage.message(Mesos__V1__Master__Response.self) { UnsafeMutableRawPointer($0.pointee.get_operations) }.map(Mesos.Master.Response.GetOperations.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Response.self) { arena, c in c.pointee.get_operations = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetOperations.self) } } }
        }
        /// `get_tasks` = 13.
        public var getTasks: Mesos.Master.Response.GetTasks? {
            get { _storage.message(Mesos__V1__Master__Response.self) { UnsafeMutableRawPointer($0.pointee.get_tasks) }.map(Mesos.Master.Response.GetTasks.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Response.self) { arena, c in c.pointee.get_tasks = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetTasks.self) } } }
        }
        /// `get_roles` = 14.
        public var getRoles: Mesos.Master.Response.GetRoles? {
            get { _storage.message(Mesos__V1__Master__Response.self) { UnsafeMutableRawPointer($0.pointee.get_roles) }.map(Mesos.Master.Response.GetRoles.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Response.self) { arena, c in c.pointee.get_roles = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetRoles.self) } } }
        }
        /// `get_weights` = 15.
        public var getWeights: Mesos.Master.Response.GetWeights? {
            get { _storage.message(Mesos__V1__Master__Response.self) { UnsafeMutableRawPointer($0.pointee.get_weights) }.map(Mesos.Master.Response.GetWeights.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Response.self) { arena, c in c.pointee.get_weights = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetWeights.self) } } }
        }
        /// `get_master` = 16.
        public var getMaster: Mesos.Master.Response.GetMaster? {
            get { _storage.message(Mesos__V1__Master__Response.self) { UnsafeMutableRawPointer($0.pointee.get_master) }.map(Mesos.Master.Response.GetMaster.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Response.self) { arena, c in c.pointee.get_master = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetMaster.self) } } }
        }
        /// `get_maintenance_status` = 17.
        public var getMaintenanceStatus: Mesos.Master.Response.GetMaintenanceStatus? {
            get { _storage.message(Mesos__V1__Master__Response.self) { UnsafeMutableRawPointer($0.pointee.get_maintenance_status) }.map(Mesos.Master.Response.GetMaintenanceStatus.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Response.self) { arena, c in c.pointee.get_maintenance_status = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetMaintenanceStatus.self) } } }
        }
        /// `get_maintenance_schedule` = 18.
        public var getMaintenanceSchedule: Mesos.Master.Response.GetMaintenanceSchedule? {
            get { _storage.message(Mesos__V1__Master__Response.self) { UnsafeMutableRawPointer($0.pointee.get_maintenance_schedule) }.map(Mesos.Master.Response.GetMaintenanceSchedule.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Response.self) { arena, c in c.pointee.get_maintenance_schedule = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetMaintenanceSchedule.self) } } }
        }
        /// `get_quota` = 19.
        public var getQuota: Mesos.Master.Response.GetQuota? {
            get { _storage.message(Mesos__V1__Master__Response.self) { UnsafeMutableRawPointer($0.pointee.get_quota) }.map(Mesos.Master.Response.GetQuota.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Response.self) { arena, c in c.pointee.get_quota = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetQuota.self) } } }
        }

        /// Mesos mesos.v1.master.Response.Type.
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

        /// Mesos mesos.v1.master.Response.GetHealth.
        public struct GetHealth: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Response__GetHealth.self, name: "mesos.v1.master.Response.GetHealth", mesos__v1__master__response__get_health__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                healthy: Bool
            ) {
                self.init()
                self.healthy = healthy
            }
            /// `healthy` = 1.
            public var healthy: Bool {
                get { _storage.get(Mesos__V1__Master__Response__GetHealth.self) { $0.pointee.healthy != 0 } }
                set { _storage.set(Mesos__V1__Master__Response__GetHealth.self) { _, c in c.pointee.healthy = newValue ? 1 : 0 } }
            }
        }

        /// Mesos mesos.v1.master.Response.GetFlags.
        public struct GetFlags: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Response__GetFlags.self, name: "mesos.v1.master.Response.GetFlags", mesos__v1__master__response__get_flags__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                flags: MessageList<Mesos.Flag> = []
            ) {
                self.init()
                if !flags.isEmpty { self.flags = flags }
            }
            /// `flags` = 1.
            public var flags: MessageList<Mesos.Flag> {
                get { _storage.list(Mesos__V1__Master__Response__GetFlags.self) { (UnsafeRawPointer($0.pointee.flags), $0.pointee.n_flags) } }
                set {
                    _storage.set(Mesos__V1__Master__Response__GetFlags.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Flag.self)
                        c.pointee.flags = elements.baseAddress
                        c.pointee.n_flags = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.master.Response.GetVersion.
        public struct GetVersion: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Response__GetVersion.self, name: "mesos.v1.master.Response.GetVersion", mesos__v1__master__response__get_version__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                versionInfo: Mesos.VersionInfo
            ) {
                self.init()
                self.versionInfo = versionInfo
            }
            /// `version_info` = 1.
            public var versionInfo: Mesos.VersionInfo {
                get { _storage.message(Mesos__V1__Master__Response__GetVersion.self) { UnsafeMutableRawPointer($0.pointee.version_info) }.map(Mesos.VersionInfo.init(_storage:)) ?? Mesos.VersionInfo() }
                set { _storage.set(Mesos__V1__Master__Response__GetVersion.self) { arena, c in c.pointee.version_info = arena.adopt(newValue._storage, as: Mesos__V1__VersionInfo.self) } }
            }
        }

        /// Mesos mesos.v1.master.Response.GetMetrics.
        public struct GetMetrics: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Response__GetMetrics.self, name: "mesos.v1.master.Response.GetMetrics", mesos__v1__master__response__get_metrics__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                metrics: MessageList<Mesos.Metric> = []
            ) {
                self.init()
                if !metrics.isEmpty { self.metrics = metrics }
            }
            /// `metrics` = 1.
            public var metrics: MessageList<Mesos.Metric> {
                get { _storage.list(Mesos__V1__Master__Response__GetMetrics.self) { (UnsafeRawPointer($0.pointee.metrics), $0.pointee.n_metrics) } }
                set {
                    _storage.set(Mesos__V1__Master__Response__GetMetrics.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Metric.self)
                        c.pointee.metrics = elements.baseAddress
                        c.pointee.n_metrics = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.master.Response.GetLoggingLevel.
        public struct GetLoggingLevel: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Response__GetLoggingLevel.self, name: "mesos.v1.master.Response.GetLoggingLevel", mesos__v1__master__response__get_logging_level__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                level: UInt32
            ) {
                self.init()
                self.level = level
            }
            /// `level` = 1.
            public var level: UInt32 {
                get { _storage.get(Mesos__V1__Master__Response__GetLoggingLevel.self) { $0.pointee.level } }
                set { _storage.set(Mesos__V1__Master__Response__GetLoggingLevel.self) { _, c in c.pointee.level = newValue } }
            }
        }

        /// Mesos mesos.v1.master.Response.ListFiles.
        public struct ListFiles: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Response__ListFiles.self, name: "mesos.v1.master.Response.ListFiles", mesos__v1__master__response__list_files__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                fileInfos: MessageList<Mesos.FileInfo> = []
            ) {
                self.init()
                if !fileInfos.isEmpty { self.fileInfos = fileInfos }
            }
            /// `file_infos` = 1.
            public var fileInfos: MessageList<Mesos.FileInfo> {
                get { _storage.list(Mesos__V1__Master__Response__ListFiles.self) { (UnsafeRawPointer($0.pointee.file_infos), $0.pointee.n_file_infos) } }
                set {
                    _storage.set(Mesos__V1__Master__Response__ListFiles.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__FileInfo.self)
                        c.pointee.file_infos = elements.baseAddress
                        c.pointee.n_file_infos = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.master.Response.ReadFile.
        public struct ReadFile: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Response__ReadFile.self, name: "mesos.v1.master.Response.ReadFile", mesos__v1__master__response__read_file__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                size: UInt64,
                data: [UInt8]
            ) {
                self.init()
                self.size = size
                self.data = data
            }
            /// `size` = 1.
            public var size: UInt64 {
                get { _storage.get(Mesos__V1__Master__Response__ReadFile.self) { $0.pointee.size } }
                set { _storage.set(Mesos__V1__Master__Response__ReadFile.self) { _, c in c.pointee.size = newValue } }
            }
            /// `data` = 2.
            public var data: [UInt8] {
                get { _storage.get(Mesos__V1__Master__Response__ReadFile.self) { Array(wire: $0.pointee.data) } }
                set { _storage.set(Mesos__V1__Master__Response__ReadFile.self) { arena, c in c.pointee.data = arena.copy(newValue) } }
            }
        }

        /// Mesos mesos.v1.master.Response.GetState.
        public struct GetState: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Response__GetState.self, name: "mesos.v1.master.Response.GetState", mesos__v1__master__response__get_state__init)
            public init() { _storage = MessageStorage(Self._type) }
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
            public var getTasks: Mesos.Master.Response.GetTasks? {
                get { _storage.message(Mesos__V1__Master__Response__GetState.self) { UnsafeMutableRawPointer($0.pointee.get_tasks) }.map(Mesos.Master.Response.GetTasks.init(_storage:)) }
                set { _storage.set(Mesos__V1__Master__Response__GetState.self) { arena, c in c.pointee.get_tasks = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetTasks.self) } } }
            }
            /// `get_executors` = 2.
            public var getExecutors: Mesos.Master.Response.GetExecutors? {
                get { _storage.message(Mesos__V1__Master__Response__GetState.self) { UnsafeMutableRawPointer($0.pointee.get_executors) }.map(Mesos.Master.Response.GetExecutors.init(_storage:)) }
                set { _storage.set(Mesos__V1__Master__Response__GetState.self) { arena, c in c.pointee.get_executors = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetExecutors.self) } } }
            }
            /// `get_frameworks` = 3.
            public var getFrameworks: Mesos.Master.Response.GetFrameworks? {
                get { _storage.message(Mesos__V1__Master__Response__GetState.self) { UnsafeMutableRawPointer($0.pointee.get_frameworks) }.map(Mesos.Master.Response.GetFrameworks.init(_storage:)) }
                set { _storage.set(Mesos__V1__Master__Response__GetState.self) { arena, c in c.pointee.get_frameworks = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetFrameworks.self) } } }
            }
            /// `get_agents` = 4.
            public var getAgents: Mesos.Master.Response.GetAgents? {
                get { _storage.message(Mesos__V1__Master__Response__GetState.self) { UnsafeMutableRawPointer($0.pointee.get_agents) }.map(Mesos.Master.Response.GetAgents.init(_storage:)) }
                set { _storage.set(Mesos__V1__Master__Response__GetState.self) { arena, c in c.pointee.get_agents = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetAgents.self) } } }
            }
        }

        /// Mesos mesos.v1.master.Response.GetAgents.
        public struct GetAgents: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Response__GetAgents.self, name: "mesos.v1.master.Response.GetAgents", mesos__v1__master__response__get_agents__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                agents: MessageList<Mesos.Master.Response.GetAgents.Agent> = [],
                recoveredAgents: MessageList<Mesos.AgentInfo> = []
            ) {
                self.init()
                if !agents.isEmpty { self.agents = agents }
                if !recoveredAgents.isEmpty { self.recoveredAgents = recoveredAgents }
            }
            /// `agents` = 1.
            public var agents: MessageList<Mesos.Master.Response.GetAgents.Agent> {
                get { _storage.list(Mesos__V1__Master__Response__GetAgents.self) { (UnsafeRawPointer($0.pointee.agents), $0.pointee.n_agents) } }
                set {
                    _storage.set(Mesos__V1__Master__Response__GetAgents.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Master__Response__GetAgents__Agent.self)
                        c.pointee.agents = elements.baseAddress
                        c.pointee.n_agents = elements.count
                    }
                }
            }
            /// `recovered_agents` = 2.
            public var recoveredAgents: MessageList<Mesos.AgentInfo> {
                get { _storage.list(Mesos__V1__Master__Response__GetAgents.self) { (UnsafeRawPointer($0.pointee.recovered_agents), $0.pointee.n_recovered_agents) } }
                set {
                    _storage.set(Mesos__V1__Master__Response__GetAgents.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__AgentInfo.self)
                        c.pointee.recovered_agents = elements.baseAddress
                        c.pointee.n_recovered_agents = elements.count
                    }
                }
            }

            /// Mesos mesos.v1.master.Response.GetAgents.Agent.
            public struct Agent: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Master__Response__GetAgents__Agent.self, name: "mesos.v1.master.Response.GetAgents.Agent", mesos__v1__master__response__get_agents__agent__init)
                public init() { _storage = MessageStorage(Self._type) }
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
                public var agentInfo: Mesos.AgentInfo {
                    get { _storage.message(Mesos__V1__Master__Response__GetAgents__Agent.self) { UnsafeMutableRawPointer($0.pointee.agent_info) }.map(Mesos.AgentInfo.init(_storage:)) ?? Mesos.AgentInfo() }
                    set { _storage.set(Mesos__V1__Master__Response__GetAgents__Agent.self) { arena, c in c.pointee.agent_info = arena.adopt(newValue._storage, as: Mesos__V1__AgentInfo.self) } }
                }
                /// `active` = 2.
                public var active: Bool {
                    get { _storage.get(Mesos__V1__Master__Response__GetAgents__Agent.self) { $0.pointee.active != 0 } }
                    set { _storage.set(Mesos__V1__Master__Response__GetAgents__Agent.self) { _, c in c.pointee.active = newValue ? 1 : 0 } }
                }
                /// `deactivated` = 12.
                public var deactivated: Bool? {
                    get { _storage.get(Mesos__V1__Master__Response__GetAgents__Agent.self) { $0.pointee.has_deactivated != 0 ? $0.pointee.deactivated != 0 : nil } }
                    set {
                        _storage.set(Mesos__V1__Master__Response__GetAgents__Agent.self) { _, c in
                            c.pointee.has_deactivated = newValue == nil ? 0 : 1
                            if let newValue { c.pointee.deactivated = newValue ? 1 : 0 }
                        }
                    }
                }
                /// `version` = 3.
                public var version: String {
                    get { _storage.get(Mesos__V1__Master__Response__GetAgents__Agent.self) { String(wire: $0.pointee.version) } }
                    set { _storage.set(Mesos__V1__Master__Response__GetAgents__Agent.self) { arena, c in c.pointee.version = arena.copy(newValue) } }
                }
                /// `pid` = 4.
                public var pid: String? {
                    get { _storage.get(Mesos__V1__Master__Response__GetAgents__Agent.self) { $0.pointee.pid.map { String(wire: $0) } } }
                    set { _storage.set(Mesos__V1__Master__Response__GetAgents__Agent.self) { arena, c in c.pointee.pid = newValue.map { arena.copy($0) } } }
                }
                /// `registered_time` = 5.
                public var registeredTime: Mesos.TimeInfo? {
                    get { _storage.message(Mesos__V1__Master__Response__GetAgents__Agent.self) { UnsafeMutableRawPointer($0.pointee.registered_time) }.map(Mesos.TimeInfo.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Master__Response__GetAgents__Agent.self) { arena, c in c.pointee.registered_time = newValue.map { arena.adopt($0._storage, as: Mesos__V1__TimeInfo.self) } } }
                }
                /// `reregistered_time` = 6.
                public var reregisteredTime: Mesos.TimeInfo? {
                    get { _storage.message(Mesos__V1__Master__Response__GetAgents__Agent.self) { UnsafeMutableRawPointer($0.pointee.reregistered_time) }.map(Mesos.TimeInfo.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Master__Response__GetAgents__Agent.self) { arena, c in c.pointee.reregistered_time = newValue.map { arena.adopt($0._storage, as: Mesos__V1__TimeInfo.self) } } }
                }
                /// `total_resources` = 7.
                public var totalResources: MessageList<Mesos.Resource> {
                    get { _storage.list(Mesos__V1__Master__Response__GetAgents__Agent.self) { (UnsafeRawPointer($0.pointee.total_resources), $0.pointee.n_total_resources) } }
                    set {
                        _storage.set(Mesos__V1__Master__Response__GetAgents__Agent.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                            c.pointee.total_resources = elements.baseAddress
                            c.pointee.n_total_resources = elements.count
                        }
                    }
                }
                /// `allocated_resources` = 8.
                public var allocatedResources: MessageList<Mesos.Resource> {
                    get { _storage.list(Mesos__V1__Master__Response__GetAgents__Agent.self) { (UnsafeRawPointer($0.pointee.allocated_resources), $0.pointee.n_allocated_resources) } }
                    set {
                        _storage.set(Mesos__V1__Master__Response__GetAgents__Agent.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                            c.pointee.allocated_resources = elements.baseAddress
                            c.pointee.n_allocated_resources = elements.count
                        }
                    }
                }
                /// `offered_resources` = 9.
                public var offeredResources: MessageList<Mesos.Resource> {
                    get { _storage.list(Mesos__V1__Master__Response__GetAgents__Agent.self) { (UnsafeRawPointer($0.pointee.offered_resources), $0.pointee.n_offered_resources) } }
                    set {
                        _storage.set(Mesos__V1__Master__Response__GetAgents__Agent.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                            c.pointee.offered_resources = elements.baseAddress
                            c.pointee.n_offered_resources = elements.count
                        }
                    }
                }
                /// `capabilities` = 10.
                public var capabilities: MessageList<Mesos.AgentInfo.Capability> {
                    get { _storage.list(Mesos__V1__Master__Response__GetAgents__Agent.self) { (UnsafeRawPointer($0.pointee.capabilities), $0.pointee.n_capabilities) } }
                    set {
                        _storage.set(Mesos__V1__Master__Response__GetAgents__Agent.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__AgentInfo__Capability.self)
                            c.pointee.capabilities = elements.baseAddress
                            c.pointee.n_capabilities = elements.count
                        }
                    }
                }
                /// `resource_providers` = 11.
                public var resourceProviders: MessageList<Mesos.Master.Response.GetAgents.Agent.ResourceProvider> {
                    get { _storage.list(Mesos__V1__Master__Response__GetAgents__Agent.self) { (UnsafeRawPointer($0.pointee.resource_providers), $0.pointee.n_resource_providers) } }
                    set {
                        _storage.set(Mesos__V1__Master__Response__GetAgents__Agent.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Master__Response__GetAgents__Agent__ResourceProvider.self)
                            c.pointee.resource_providers = elements.baseAddress
                            c.pointee.n_resource_providers = elements.count
                        }
                    }
                }
                /// `drain_info` = 13.
                public var drainInfo: Mesos.DrainInfo? {
                    get { _storage.message(Mesos__V1__Master__Response__GetAgents__Agent.self) { UnsafeMutableRawPointer($0.pointee.drain_info) }.map(Mesos.DrainInfo.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Master__Response__GetAgents__Agent.self) { arena, c in c.pointee.drain_info = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DrainInfo.self) } } }
                }
                /// `estimated_drain_start_time` = 14.
                public var estimatedDrainStartTime: Mesos.TimeInfo? {
                    get { _storage.message(Mesos__V1__Master__Response__GetAgents__Agent.self) { UnsafeMutableRawPointer($0.pointee.estimated_drain_start_time) }.map(Mesos.TimeInfo.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Master__Response__GetAgents__Agent.self) { arena, c in c.pointee.estimated_drain_start_time = newValue.map { arena.adopt($0._storage, as: Mesos__V1__TimeInfo.self) } } }
                }

                /// Mesos mesos.v1.master.Response.GetAgents.Agent.ResourceProvider.
                public struct ResourceProvider: MesosMessage {
                    public var _storage: MessageStorage
                    public init(_storage: MessageStorage) { self._storage = _storage }
                    public static let _type = MessageType(Mesos__V1__Master__Response__GetAgents__Agent__ResourceProvider.self, name: "mesos.v1.master.Response.GetAgents.Agent.ResourceProvider", mesos__v1__master__response__get_agents__agent__resource_provider__init)
                    public init() { _storage = MessageStorage(Self._type) }
                    public init(
                        resourceProviderInfo: Mesos.ResourceProviderInfo,
                        totalResources: MessageList<Mesos.Resource> = []
                    ) {
                        self.init()
                        self.resourceProviderInfo = resourceProviderInfo
                        if !totalResources.isEmpty { self.totalResources = totalResources }
                    }
                    /// `resource_provider_info` = 1.
                    public var resourceProviderInfo: Mesos.ResourceProviderInfo {
                        get { _storage.message(Mesos__V1__Master__Response__GetAgents__Agent__ResourceProvider.self) { UnsafeMutableRawPointer($0.pointee.resource_provider_info) }.map(Mesos.ResourceProviderInfo.init(_storage:)) ?? Mesos.ResourceProviderInfo() }
                        set { _storage.set(Mesos__V1__Master__Response__GetAgents__Agent__ResourceProvider.self) { arena, c in c.pointee.resource_provider_info = arena.adopt(newValue._storage, as: Mesos__V1__ResourceProviderInfo.self) } }
                    }
                    /// `total_resources` = 2.
                    public var totalResources: MessageList<Mesos.Resource> {
                        get { _storage.list(Mesos__V1__Master__Response__GetAgents__Agent__ResourceProvider.self) { (UnsafeRawPointer($0.pointee.total_resources), $0.pointee.n_total_resources) } }
                        set {
                            _storage.set(Mesos__V1__Master__Response__GetAgents__Agent__ResourceProvider.self) { arena, c in
                                let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                                c.pointee.total_resources = elements.baseAddress
                                c.pointee.n_total_resources = elements.count
                            }
                        }
                    }
                }
            }
        }

        /// Mesos mesos.v1.master.Response.GetFrameworks.
        public struct GetFrameworks: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Response__GetFrameworks.self, name: "mesos.v1.master.Response.GetFrameworks", mesos__v1__master__response__get_frameworks__init)
            public init() { _storage = MessageStorage(Self._type) }
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
            public var frameworks: MessageList<Mesos.Master.Response.GetFrameworks.Framework> {
                get { _storage.list(Mesos__V1__Master__Response__GetFrameworks.self) { (UnsafeRawPointer($0.pointee.frameworks), $0.pointee.n_frameworks) } }
                set {
                    _storage.set(Mesos__V1__Master__Response__GetFrameworks.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Master__Response__GetFrameworks__Framework.self)
                        c.pointee.frameworks = elements.baseAddress
                        c.pointee.n_frameworks = elements.count
                    }
                }
            }
            /// `completed_frameworks` = 2.
            public var completedFrameworks: MessageList<Mesos.Master.Response.GetFrameworks.Framework> {
                get { _storage.list(Mesos__V1__Master__Response__GetFrameworks.self) { (UnsafeRawPointer($0.pointee.completed_frameworks), $0.pointee.n_completed_frameworks) } }
                set {
                    _storage.set(Mesos__V1__Master__Response__GetFrameworks.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Master__Response__GetFrameworks__Framework.self)
                        c.pointee.completed_frameworks = elements.baseAddress
                        c.pointee.n_completed_frameworks = elements.count
                    }
                }
            }
            /// `recovered_frameworks` = 3; deprecated by Mesos.
            public var recoveredFrameworks: MessageList<Mesos.FrameworkInfo> {
                get { _storage.list(Mesos__V1__Master__Response__GetFrameworks.self) { (UnsafeRawPointer($0.pointee.recovered_frameworks), $0.pointee.n_recovered_frameworks) } }
                set {
                    _storage.set(Mesos__V1__Master__Response__GetFrameworks.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__FrameworkInfo.self)
                        c.pointee.recovered_frameworks = elements.baseAddress
                        c.pointee.n_recovered_frameworks = elements.count
                    }
                }
            }

            /// Mesos mesos.v1.master.Response.GetFrameworks.Framework.
            public struct Framework: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Master__Response__GetFrameworks__Framework.self, name: "mesos.v1.master.Response.GetFrameworks.Framework", mesos__v1__master__response__get_frameworks__framework__init)
                public init() { _storage = MessageStorage(Self._type) }
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
                public var frameworkInfo: Mesos.FrameworkInfo {
                    get { _storage.message(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { UnsafeMutableRawPointer($0.pointee.framework_info) }.map(Mesos.FrameworkInfo.init(_storage:)) ?? Mesos.FrameworkInfo() }
                    set { _storage.set(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { arena, c in c.pointee.framework_info = arena.adopt(newValue._storage, as: Mesos__V1__FrameworkInfo.self) } }
                }
                /// `active` = 2.
                public var active: Bool {
                    get { _storage.get(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { $0.pointee.active != 0 } }
                    set { _storage.set(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { _, c in c.pointee.active = newValue ? 1 : 0 } }
                }
                /// `connected` = 3.
                public var connected: Bool {
                    get { _storage.get(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { $0.pointee.connected != 0 } }
                    set { _storage.set(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { _, c in c.pointee.connected = newValue ? 1 : 0 } }
                }
                /// `recovered` = 11.
                public var recovered: Bool {
                    get { _storage.get(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { $0.pointee.recovered != 0 } }
                    set { _storage.set(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { _, c in c.pointee.recovered = newValue ? 1 : 0 } }
                }
                /// `registered_time` = 4.
                public var registeredTime: Mesos.TimeInfo? {
                    get { _storage.message(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { UnsafeMutableRawPointer($0.pointee.registered_time) }.map(Mesos.TimeInfo.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { arena, c in c.pointee.registered_time = newValue.map { arena.adopt($0._storage, as: Mesos__V1__TimeInfo.self) } } }
                }
                /// `reregistered_time` = 5.
                public var reregisteredTime: Mesos.TimeInfo? {
                    get { _storage.message(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { UnsafeMutableRawPointer($0.pointee.reregistered_time) }.map(Mesos.TimeInfo.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { arena, c in c.pointee.reregistered_time = newValue.map { arena.adopt($0._storage, as: Mesos__V1__TimeInfo.self) } } }
                }
                /// `unregistered_time` = 6.
                public var unregisteredTime: Mesos.TimeInfo? {
                    get { _storage.message(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { UnsafeMutableRawPointer($0.pointee.unregistered_time) }.map(Mesos.TimeInfo.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { arena, c in c.pointee.unregistered_time = newValue.map { arena.adopt($0._storage, as: Mesos__V1__TimeInfo.self) } } }
                }
                /// `offers` = 7.
                public var offers: MessageList<Mesos.Offer> {
                    get { _storage.list(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { (UnsafeRawPointer($0.pointee.offers), $0.pointee.n_offers) } }
                    set {
                        _storage.set(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Offer.self)
                            c.pointee.offers = elements.baseAddress
                            c.pointee.n_offers = elements.count
                        }
                    }
                }
                /// `inverse_offers` = 8.
                public var inverseOffers: MessageList<Mesos.InverseOffer> {
                    get { _storage.list(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { (UnsafeRawPointer($0.pointee.inverse_offers), $0.pointee.n_inverse_offers) } }
                    set {
                        _storage.set(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__InverseOffer.self)
                            c.pointee.inverse_offers = elements.baseAddress
                            c.pointee.n_inverse_offers = elements.count
                        }
                    }
                }
                /// `allocated_resources` = 9.
                public var allocatedResources: MessageList<Mesos.Resource> {
                    get { _storage.list(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { (UnsafeRawPointer($0.pointee.allocated_resources), $0.pointee.n_allocated_resources) } }
                    set {
                        _storage.set(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                            c.pointee.allocated_resources = elements.baseAddress
                            c.pointee.n_allocated_resources = elements.count
                        }
                    }
                }
                /// `offered_resources` = 10.
                public var offeredResources: MessageList<Mesos.Resource> {
                    get { _storage.list(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { (UnsafeRawPointer($0.pointee.offered_resources), $0.pointee.n_offered_resources) } }
                    set {
                        _storage.set(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                            c.pointee.offered_resources = elements.baseAddress
                            c.pointee.n_offered_resources = elements.count
                        }
                    }
                }
                /// `offer_constraints` = 12.
                public var offerConstraints: Mesos.Scheduler.OfferConstraints? {
                    get { _storage.message(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { UnsafeMutableRawPointer($0.pointee.offer_constraints) }.map(Mesos.Scheduler.OfferConstraints.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Master__Response__GetFrameworks__Framework.self) { arena, c in c.pointee.offer_constraints = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__OfferConstraints.self) } } }
                }
            }
        }

        /// Mesos mesos.v1.master.Response.GetExecutors.
        public struct GetExecutors: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Response__GetExecutors.self, name: "mesos.v1.master.Response.GetExecutors", mesos__v1__master__response__get_executors__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                executors: MessageList<Mesos.Master.Response.GetExecutors.Executor> = [],
                orphanExecutors: MessageList<Mesos.Master.Response.GetExecutors.Executor> = []
            ) {
                self.init()
                if !executors.isEmpty { self.executors = executors }
                if !orphanExecutors.isEmpty { self.orphanExecutors = orphanExecutors }
            }
            /// `executors` = 1.
            public var executors: MessageList<Mesos.Master.Response.GetExecutors.Executor> {
                get { _storage.list(Mesos__V1__Master__Response__GetExecutors.self) { (UnsafeRawPointer($0.pointee.executors), $0.pointee.n_executors) } }
                set {
                    _storage.set(Mesos__V1__Master__Response__GetExecutors.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Master__Response__GetExecutors__Executor.self)
                        c.pointee.executors = elements.baseAddress
                        c.pointee.n_executors = elements.count
                    }
                }
            }
            /// `orphan_executors` = 2; deprecated by Mesos.
            public var orphanExecutors: MessageList<Mesos.Master.Response.GetExecutors.Executor> {
                get { _storage.list(Mesos__V1__Master__Response__GetExecutors.self) { (UnsafeRawPointer($0.pointee.orphan_executors), $0.pointee.n_orphan_executors) } }
                set {
                    _storage.set(Mesos__V1__Master__Response__GetExecutors.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Master__Response__GetExecutors__Executor.self)
                        c.pointee.orphan_executors = elements.baseAddress
                        c.pointee.n_orphan_executors = elements.count
                    }
                }
            }

            /// Mesos mesos.v1.master.Response.GetExecutors.Executor.
            public struct Executor: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Master__Response__GetExecutors__Executor.self, name: "mesos.v1.master.Response.GetExecutors.Executor", mesos__v1__master__response__get_executors__executor__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    executorInfo: Mesos.ExecutorInfo,
                    agentID: Mesos.AgentID
                ) {
                    self.init()
                    self.executorInfo = executorInfo
                    self.agentID = agentID
                }
                /// `executor_info` = 1.
                public var executorInfo: Mesos.ExecutorInfo {
                    get { _storage.message(Mesos__V1__Master__Response__GetExecutors__Executor.self) { UnsafeMutableRawPointer($0.pointee.executor_info) }.map(Mesos.ExecutorInfo.init(_storage:)) ?? Mesos.ExecutorInfo() }
                    set { _storage.set(Mesos__V1__Master__Response__GetExecutors__Executor.self) { arena, c in c.pointee.executor_info = arena.adopt(newValue._storage, as: Mesos__V1__ExecutorInfo.self) } }
                }
                /// `agent_id` = 2.
                public var agentID: Mesos.AgentID {
                    get { _storage.message(Mesos__V1__Master__Response__GetExecutors__Executor.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) ?? Mesos.AgentID() }
                    set { _storage.set(Mesos__V1__Master__Response__GetExecutors__Executor.self) { arena, c in c.pointee.agent_id = arena.adopt(newValue._storage, as: Mesos__V1__AgentID.self) } }
                }
            }
        }

        /// Mesos mesos.v1.master.Response.GetOperations.
        public struct GetOperations: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Response__GetOperations.self, name: "mesos.v1.master.Response.GetOperations", mesos__v1__master__response__get_operations__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                operations: MessageList<Mesos.Operation> = []
            ) {
                self.init()
                if !operations.isEmpty { self.operations = operations }
            }
            /// `operations` = 1.
            public var operations: MessageList<Mesos.Operation> {
                get { _storage.list(Mesos__V1__Master__Response__GetOperations.self) { (UnsafeRawPointer($0.pointee.operations), $0.pointee.n_operations) } }
                set {
                    _storage.set(Mesos__V1__Master__Response__GetOperations.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Operation.self)
                        c.pointee.operations = elements.baseAddress
                        c.pointee.n_operations = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.master.Response.GetTasks.
        public struct GetTasks: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Response__GetTasks.self, name: "mesos.v1.master.Response.GetTasks", mesos__v1__master__response__get_tasks__init)
            public init() { _storage = MessageStorage(Self._type) }
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
            public var pendingTasks: MessageList<Mesos.Task> {
                get { _storage.list(Mesos__V1__Master__Response__GetTasks.self) { (UnsafeRawPointer($0.pointee.pending_tasks), $0.pointee.n_pending_tasks) } }
                set {
                    _storage.set(Mesos__V1__Master__Response__GetTasks.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Task.self)
                        c.pointee.pending_tasks = elements.baseAddress
                        c.pointee.n_pending_tasks = elements.count
                    }
                }
            }
            /// `tasks` = 2.
            public var tasks: MessageList<Mesos.Task> {
                get { _storage.list(Mesos__V1__Master__Response__GetTasks.self) { (UnsafeRawPointer($0.pointee.tasks), $0.pointee.n_tasks) } }
                set {
                    _storage.set(Mesos__V1__Master__Response__GetTasks.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Task.self)
                        c.pointee.tasks = elements.baseAddress
                        c.pointee.n_tasks = elements.count
                    }
                }
            }
            /// `unreachable_tasks` = 5.
            public var unreachableTasks: MessageList<Mesos.Task> {
                get { _storage.list(Mesos__V1__Master__Response__GetTasks.self) { (UnsafeRawPointer($0.pointee.unreachable_tasks), $0.pointee.n_unreachable_tasks) } }
                set {
                    _storage.set(Mesos__V1__Master__Response__GetTasks.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Task.self)
                        c.pointee.unreachable_tasks = elements.baseAddress
                        c.pointee.n_unreachable_tasks = elements.count
                    }
                }
            }
            /// `completed_tasks` = 3.
            public var completedTasks: MessageList<Mesos.Task> {
                get { _storage.list(Mesos__V1__Master__Response__GetTasks.self) { (UnsafeRawPointer($0.pointee.completed_tasks), $0.pointee.n_completed_tasks) } }
                set {
                    _storage.set(Mesos__V1__Master__Response__GetTasks.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Task.self)
                        c.pointee.completed_tasks = elements.baseAddress
                        c.pointee.n_completed_tasks = elements.count
                    }
                }
            }
            /// `orphan_tasks` = 4; deprecated by Mesos.
            public var orphanTasks: MessageList<Mesos.Task> {
                get { _storage.list(Mesos__V1__Master__Response__GetTasks.self) { (UnsafeRawPointer($0.pointee.orphan_tasks), $0.pointee.n_orphan_tasks) } }
                set {
                    _storage.set(Mesos__V1__Master__Response__GetTasks.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Task.self)
                        c.pointee.orphan_tasks = elements.baseAddress
                        c.pointee.n_orphan_tasks = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.master.Response.GetRoles.
        public struct GetRoles: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Response__GetRoles.self, name: "mesos.v1.master.Response.GetRoles", mesos__v1__master__response__get_roles__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                roles: MessageList<Mesos.Role> = []
            ) {
                self.init()
                if !roles.isEmpty { self.roles = roles }
            }
            /// `roles` = 1.
            public var roles: MessageList<Mesos.Role> {
                get { _storage.list(Mesos__V1__Master__Response__GetRoles.self) { (UnsafeRawPointer($0.pointee.roles), $0.pointee.n_roles) } }
                set {
                    _storage.set(Mesos__V1__Master__Response__GetRoles.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Role.self)
                        c.pointee.roles = elements.baseAddress
                        c.pointee.n_roles = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.master.Response.GetWeights.
        public struct GetWeights: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Response__GetWeights.self, name: "mesos.v1.master.Response.GetWeights", mesos__v1__master__response__get_weights__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                weightInfos: MessageList<Mesos.WeightInfo> = []
            ) {
                self.init()
                if !weightInfos.isEmpty { self.weightInfos = weightInfos }
            }
            /// `weight_infos` = 1.
            public var weightInfos: MessageList<Mesos.WeightInfo> {
                get { _storage.list(Mesos__V1__Master__Response__GetWeights.self) { (UnsafeRawPointer($0.pointee.weight_infos), $0.pointee.n_weight_infos) } }
                set {
                    _storage.set(Mesos__V1__Master__Response__GetWeights.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__WeightInfo.self)
                        c.pointee.weight_infos = elements.baseAddress
                        c.pointee.n_weight_infos = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.master.Response.GetMaster.
        public struct GetMaster: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Response__GetMaster.self, name: "mesos.v1.master.Response.GetMaster", mesos__v1__master__response__get_master__init)
            public init() { _storage = MessageStorage(Self._type) }
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
            public var masterInfo: Mesos.MasterInfo? {
                get { _storage.message(Mesos__V1__Master__Response__GetMaster.self) { UnsafeMutableRawPointer($0.pointee.master_info) }.map(Mesos.MasterInfo.init(_storage:)) }
                set { _storage.set(Mesos__V1__Master__Response__GetMaster.self) { arena, c in c.pointee.master_info = newValue.map { arena.adopt($0._storage, as: Mesos__V1__MasterInfo.self) } } }
            }
            /// `start_time` = 2.
            public var startTime: Double? {
                get { _storage.get(Mesos__V1__Master__Response__GetMaster.self) { $0.pointee.has_start_time != 0 ? $0.pointee.start_time : nil } }
                set {
                    _storage.set(Mesos__V1__Master__Response__GetMaster.self) { _, c in
                        c.pointee.has_start_time = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.start_time = newValue }
                    }
                }
            }
            /// `elected_time` = 3.
            public var electedTime: Double? {
                get { _storage.get(Mesos__V1__Master__Response__GetMaster.self) { $0.pointee.has_elected_time != 0 ? $0.pointee.elected_time : nil } }
                set {
                    _storage.set(Mesos__V1__Master__Response__GetMaster.self) { _, c in
                        c.pointee.has_elected_time = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.elected_time = newValue }
                    }
                }
            }
        }

        /// Mesos mesos.v1.master.Response.GetMaintenanceStatus.
        public struct GetMaintenanceStatus: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Response__GetMaintenanceStatus.self, name: "mesos.v1.master.Response.GetMaintenanceStatus", mesos__v1__master__response__get_maintenance_status__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                status: Mesos.Maintenance.ClusterStatus
            ) {
                self.init()
                self.status = status
            }
            /// `status` = 1.
            public var status: Mesos.Maintenance.ClusterStatus {
                get { _storage.message(Mesos__V1__Master__Response__GetMaintenanceStatus.self) { UnsafeMutableRawPointer($0.pointee.status) }.map(Mesos.Maintenance.ClusterStatus.init(_storage:)) ?? Mesos.Maintenance.ClusterStatus() }
                set { _storage.set(Mesos__V1__Master__Response__GetMaintenanceStatus.self) { arena, c in c.pointee.status = arena.adopt(newValue._storage, as: Mesos__V1__Maintenance__ClusterStatus.self) } }
            }
        }

        /// Mesos mesos.v1.master.Response.GetMaintenanceSchedule.
        public struct GetMaintenanceSchedule: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Response__GetMaintenanceSchedule.self, name: "mesos.v1.master.Response.GetMaintenanceSchedule", mesos__v1__master__response__get_maintenance_schedule__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                schedule: Mesos.Maintenance.Schedule
            ) {
                self.init()
                self.schedule = schedule
            }
            /// `schedule` = 1.
            public var schedule: Mesos.Maintenance.Schedule {
                get { _storage.message(Mesos__V1__Master__Response__GetMaintenanceSchedule.self) { UnsafeMutableRawPointer($0.pointee.schedule) }.map(Mesos.Maintenance.Schedule.init(_storage:)) ?? Mesos.Maintenance.Schedule() }
                set { _storage.set(Mesos__V1__Master__Response__GetMaintenanceSchedule.self) { arena, c in c.pointee.schedule = arena.adopt(newValue._storage, as: Mesos__V1__Maintenance__Schedule.self) } }
            }
        }

        /// Mesos mesos.v1.master.Response.GetQuota.
        public struct GetQuota: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Response__GetQuota.self, name: "mesos.v1.master.Response.GetQuota", mesos__v1__master__response__get_quota__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                status: Mesos.Quota.QuotaStatus
            ) {
                self.init()
                self.status = status
            }
            /// `status` = 1.
            public var status: Mesos.Quota.QuotaStatus {
                get { _storage.message(Mesos__V1__Master__Response__GetQuota.self) { UnsafeMutableRawPointer($0.pointee.status) }.map(Mesos.Quota.QuotaStatus.init(_storage:)) ?? Mesos.Quota.QuotaStatus() }
                set { _storage.set(Mesos__V1__Master__Response__GetQuota.self) { arena, c in c.pointee.status = arena.adopt(newValue._storage, as: Mesos__V1__Quota__QuotaStatus.self) } }
            }
        }
    }
}
