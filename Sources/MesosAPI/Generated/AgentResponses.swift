// Generated from mesos/v1/agent/agent.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Agent {
    /// The answer to a Call.
    public struct Response: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Agent__Response.self, name: "mesos.v1.agent.Response", mesos__v1__agent__response__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            type: Mesos.Agent.Response.Kind? = nil,
            getHealth: Mesos.Agent.Response.GetHealth? = nil,
            getFlags: Mesos.Agent.Response.GetFlags? = nil,
            getVersion: Mesos.Agent.Response.GetVersion? = nil,
            getMetrics: Mesos.Agent.Response.GetMetrics? = nil,
            getLoggingLevel: Mesos.Agent.Response.GetLoggingLevel? = nil,
            listFiles: Mesos.Agent.Response.ListFiles? = nil,
            readFile: Mesos.Agent.Response.ReadFile? = nil,
            getState: Mesos.Agent.Response.GetState? = nil,
            getContainers: Mesos.Agent.Response.GetContainers? = nil,
            getFrameworks: Mesos.Agent.Response.GetFrameworks? = nil,
            getExecutors: Mesos.Agent.Response.GetExecutors? = nil,
            getOperations: Mesos.Agent.Response.GetOperations? = nil,
            getTasks: Mesos.Agent.Response.GetTasks? = nil,
            getAgent: Mesos.Agent.Response.GetAgent? = nil,
            getResourceProviders: Mesos.Agent.Response.GetResourceProviders? = nil,
            waitNestedContainer: Mesos.Agent.Response.WaitNestedContainer? = nil,
            waitContainer: Mesos.Agent.Response.WaitContainer? = nil
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
            if let getContainers { self.getContainers = getContainers }
            if let getFrameworks { self.getFrameworks = getFrameworks }
            if let getExecutors { self.getExecutors = getExecutors }
            if let getOperations { self.getOperations = getOperations }
            if let getTasks { self.getTasks = getTasks }
            if let getAgent { self.getAgent = getAgent }
            if let getResourceProviders { self.getResourceProviders = getResourceProviders }
            if let waitNestedContainer { self.waitNestedContainer = waitNestedContainer }
            if let waitContainer { self.waitContainer = waitContainer }
        }
        /// `type` = 1.
        public var type: Mesos.Agent.Response.Kind? {
            get { _storage.get(Mesos__V1__Agent__Response.self) { $0.pointee.has_type != 0 ? Mesos.Agent.Response.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__Agent__Response.self) { _, c in
                    c.pointee.has_type = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.type = Mesos__V1__Agent__Response__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `get_health` = 2.
        public var getHealth: Mesos.Agent.Response.GetHealth? {
            get { _storage.message(Mesos__V1__Agent__Response.self) { UnsafeMutableRawPointer($0.pointee.get_health) }.map(Mesos.Agent.Response.GetHealth.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Response.self) { arena, c in c.pointee.get_health = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Response__GetHealth.self) } } }
        }
        /// `get_flags` = 3.
        public var getFlags: Mesos.Agent.Response.GetFlags? {
            get { _storage.message(Mesos__V1__Agent__Response.self) { UnsafeMutableRawPointer($0.pointee.get_flags) }.map(Mesos.Agent.Response.GetFlags.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Response.self) { arena, c in c.pointee.get_flags = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Response__GetFlags.self) } } }
        }
        /// `get_version` = 4.
        public var getVersion: Mesos.Agent.Response.GetVersion? {
            get { _storage.message(Mesos__V1__Agent__Response.self) { UnsafeMutableRawPointer($0.pointee.get_version) }.map(Mesos.Agent.Response.GetVersion.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Response.self) { arena, c in c.pointee.get_version = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Response__GetVersion.self) } } }
        }
        /// `get_metrics` = 5.
        public var getMetrics: Mesos.Agent.Response.GetMetrics? {
            get { _storage.message(Mesos__V1__Agent__Response.self) { UnsafeMutableRawPointer($0.pointee.get_metrics) }.map(Mesos.Agent.Response.GetMetrics.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Response.self) { arena, c in c.pointee.get_metrics = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Response__GetMetrics.self) } } }
        }
        /// `get_logging_level` = 6.
        public var getLoggingLevel: Mesos.Agent.Response.GetLoggingLevel? {
            get { _storage.message(Mesos__V1__Agent__Response.self) { UnsafeMutableRawPointer($0.pointee.get_logging_level) }.map(Mesos.Agent.Response.GetLoggingLevel.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Response.self) { arena, c in c.pointee.get_logging_level = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Response__GetLoggingLevel.self) } } }
        }
        /// `list_files` = 7.
        public var listFiles: Mesos.Agent.Response.ListFiles? {
            get { _storage.message(Mesos__V1__Agent__Response.self) { UnsafeMutableRawPointer($0.pointee.list_files) }.map(Mesos.Agent.Response.ListFiles.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Response.self) { arena, c in c.pointee.list_files = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Response__ListFiles.self) } } }
        }
        /// `read_file` = 8.
        public var readFile: Mesos.Agent.Response.ReadFile? {
            get { _storage.message(Mesos__V1__Agent__Response.self) { UnsafeMutableRawPointer($0.pointee.read_file) }.map(Mesos.Agent.Response.ReadFile.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Response.self) { arena, c in c.pointee.read_file = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Response__ReadFile.self) } } }
        }
        /// `get_state` = 9.
        public var getState: Mesos.Agent.Response.GetState? {
            get { _storage.message(Mesos__V1__Agent__Response.self) { UnsafeMutableRawPointer($0.pointee.get_state) }.map(Mesos.Agent.Response.GetState.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Response.self) { arena, c in c.pointee.get_state = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Response__GetState.self) } } }
        }
        /// `get_containers` = 10.
        public var getContainers: Mesos.Agent.Response.GetContainers? {
            get { _storage.message(Mesos__V1__Agent__Response.self) { UnsafeMutableRawPointer($0.pointee.get_containers) }.map(Mesos.Agent.Response.GetContainers.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Response.self) { arena, c in c.pointee.get_containers = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Response__GetContainers.self) } } }
        }
        /// `get_frameworks` = 11.
        public var getFrameworks: Mesos.Agent.Response.GetFrameworks? {
            get { _storage.message(Mesos__V1__Agent__Response.self) { UnsafeMutableRawPointer($0.pointee.get_frameworks) }.map(Mesos.Agent.Response.GetFrameworks.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Response.self) { arena, c in c.pointee.get_frameworks = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Response__GetFrameworks.self) } } }
        }
        /// `get_executors` = 12.
        public var getExecutors: Mesos.Agent.Response.GetExecutors? {
            get { _storage.message(Mesos__V1__Agent__Response.self) { UnsafeMutableRawPointer($0.pointee.get_executors) }.map(Mesos.Agent.Response.GetExecutors.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Response.self) { arena, c in c.pointee.get_executors = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Response__GetExecutors.self) } } }
        }
        /// `get_operations` = 18.
        public var getOperations: Mesos.Agent.Response.GetOperations? {
            get { _storage.message(Mesos__V1__Agent__Response.self) { UnsafeMutableRawPointer($0.pointee.get_operations) }.map(Mesos.Agent.Response.GetOperations.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Response.self) { arena, c in c.pointee.get_operations = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Response__GetOperations.self) } } }
        }
        /// `get_tasks` = 13.
        public var getTasks: Mesos.Agent.Response.GetTasks? {
            get { _storage.message(Mesos__V1__Agent__Response.self) { UnsafeMutableRawPointer($0.pointee.get_tasks) }.map(Mesos.Agent.Response.GetTasks.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Response.self) { arena, c in c.pointee.get_tasks = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Response__GetTasks.self) } } }
        }
        /// `get_agent` = 15.
        public var getAgent: Mesos.Agent.Response.GetAgent? {
            get { _storage.message(Mesos__V1__Agent__Response.self) { UnsafeMutableRawPointer($0.pointee.get_agent) }.map(Mesos.Agent.Response.GetAgent.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Response.self) { arena, c in c.pointee.get_agent = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Response__GetAgent.self) } } }
        }
        /// `get_resource_providers` = 17.
        public var getResourceProviders: Mesos.Agent.Response.GetResourceProviders? {
            get { _storage.message(Mesos__V1__Agent__Response.self) { UnsafeMutableRawPointer($0.pointee.get_resource_providers) }.map(Mesos.Agent.Response.GetResourceProviders.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Response.self) { arena, c in c.pointee.get_resource_providers = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Response__GetResourceProviders.self) } } }
        }
        /// `wait_nested_container` = 14.
        public var waitNestedContainer: Mesos.Agent.Response.WaitNestedContainer? {
            get { _storage.message(Mesos__V1__Agent__Response.self) { UnsafeMutableRawPointer($0.pointee.wait_nested_container) }.map(Mesos.Agent.Response.WaitNestedContainer.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Response.self) { arena, c in c.pointee.wait_nested_container = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Response__WaitNestedContainer.self) } } }
        }
        /// `wait_container` = 16.
        public var waitContainer: Mesos.Agent.Response.WaitContainer? {
            get { _storage.message(Mesos__V1__Agent__Response.self) { UnsafeMutableRawPointer($0.pointee.wait_container) }.map(Mesos.Agent.Response.WaitContainer.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Response.self) { arena, c in c.pointee.wait_container = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Response__WaitContainer.self) } } }
        }

        /// Mesos mesos.v1.agent.Response.Type.
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
            /// `GET_CONTAINERS`
            public static let getContainers = Self(rawValue: 9)
            /// `GET_FRAMEWORKS`
            public static let getFrameworks = Self(rawValue: 10)
            /// `GET_EXECUTORS`
            public static let getExecutors = Self(rawValue: 11)
            /// `GET_OPERATIONS`
            public static let getOperations = Self(rawValue: 17)
            /// `GET_TASKS`
            public static let getTasks = Self(rawValue: 12)
            /// `GET_AGENT`
            public static let getAgent = Self(rawValue: 14)
            /// `GET_RESOURCE_PROVIDERS`
            public static let getResourceProviders = Self(rawValue: 16)
            /// `WAIT_NESTED_CONTAINER`
            public static let waitNestedContainer = Self(rawValue: 13)
            /// `WAIT_CONTAINER`
            public static let waitContainer = Self(rawValue: 15)
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
                9: "GET_CONTAINERS",
                10: "GET_FRAMEWORKS",
                11: "GET_EXECUTORS",
                17: "GET_OPERATIONS",
                12: "GET_TASKS",
                14: "GET_AGENT",
                16: "GET_RESOURCE_PROVIDERS",
                13: "WAIT_NESTED_CONTAINER",
                15: "WAIT_CONTAINER",
            ]
        }

        /// Mesos mesos.v1.agent.Response.GetHealth.
        public struct GetHealth: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Response__GetHealth.self, name: "mesos.v1.agent.Response.GetHealth", mesos__v1__agent__response__get_health__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                healthy: Bool
            ) {
                self.init()
                self.healthy = healthy
            }
            /// `healthy` = 1.
            public var healthy: Bool {
                get { _storage.get(Mesos__V1__Agent__Response__GetHealth.self) { $0.pointee.healthy != 0 } }
                set { _storage.set(Mesos__V1__Agent__Response__GetHealth.self) { _, c in c.pointee.healthy = newValue ? 1 : 0 } }
            }
        }

        /// Mesos mesos.v1.agent.Response.GetFlags.
        public struct GetFlags: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Response__GetFlags.self, name: "mesos.v1.agent.Response.GetFlags", mesos__v1__agent__response__get_flags__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                flags: MessageList<Mesos.Flag> = []
            ) {
                self.init()
                if !flags.isEmpty { self.flags = flags }
            }
            /// `flags` = 1.
            public var flags: MessageList<Mesos.Flag> {
                get { _storage.list(Mesos__V1__Agent__Response__GetFlags.self) { (UnsafeRawPointer($0.pointee.flags), $0.pointee.n_flags) } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__GetFlags.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Flag.self)
                        c.pointee.flags = elements.baseAddress
                        c.pointee.n_flags = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.agent.Response.GetVersion.
        public struct GetVersion: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Response__GetVersion.self, name: "mesos.v1.agent.Response.GetVersion", mesos__v1__agent__response__get_version__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                versionInfo: Mesos.VersionInfo
            ) {
                self.init()
                self.versionInfo = versionInfo
            }
            /// `version_info` = 1.
            public var versionInfo: Mesos.VersionInfo {
                get { _storage.message(Mesos__V1__Agent__Response__GetVersion.self) { UnsafeMutableRawPointer($0.pointee.version_info) }.map(Mesos.VersionInfo.init(_storage:)) ?? Mesos.VersionInfo() }
                set { _storage.set(Mesos__V1__Agent__Response__GetVersion.self) { arena, c in c.pointee.version_info = arena.adopt(newValue._storage, as: Mesos__V1__VersionInfo.self) } }
            }
        }

        /// Mesos mesos.v1.agent.Response.GetMetrics.
        public struct GetMetrics: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Response__GetMetrics.self, name: "mesos.v1.agent.Response.GetMetrics", mesos__v1__agent__response__get_metrics__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                metrics: MessageList<Mesos.Metric> = []
            ) {
                self.init()
                if !metrics.isEmpty { self.metrics = metrics }
            }
            /// `metrics` = 1.
            public var metrics: MessageList<Mesos.Metric> {
                get { _storage.list(Mesos__V1__Agent__Response__GetMetrics.self) { (UnsafeRawPointer($0.pointee.metrics), $0.pointee.n_metrics) } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__GetMetrics.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Metric.self)
                        c.pointee.metrics = elements.baseAddress
                        c.pointee.n_metrics = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.agent.Response.GetLoggingLevel.
        public struct GetLoggingLevel: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Response__GetLoggingLevel.self, name: "mesos.v1.agent.Response.GetLoggingLevel", mesos__v1__agent__response__get_logging_level__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                level: UInt32
            ) {
                self.init()
                self.level = level
            }
            /// `level` = 1.
            public var level: UInt32 {
                get { _storage.get(Mesos__V1__Agent__Response__GetLoggingLevel.self) { $0.pointee.level } }
                set { _storage.set(Mesos__V1__Agent__Response__GetLoggingLevel.self) { _, c in c.pointee.level = newValue } }
            }
        }

        /// Mesos mesos.v1.agent.Response.ListFiles.
        public struct ListFiles: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Response__ListFiles.self, name: "mesos.v1.agent.Response.ListFiles", mesos__v1__agent__response__list_files__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                fileInfos: MessageList<Mesos.FileInfo> = []
            ) {
                self.init()
                if !fileInfos.isEmpty { self.fileInfos = fileInfos }
            }
            /// `file_infos` = 1.
            public var fileInfos: MessageList<Mesos.FileInfo> {
                get { _storage.list(Mesos__V1__Agent__Response__ListFiles.self) { (UnsafeRawPointer($0.pointee.file_infos), $0.pointee.n_file_infos) } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__ListFiles.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__FileInfo.self)
                        c.pointee.file_infos = elements.baseAddress
                        c.pointee.n_file_infos = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.agent.Response.ReadFile.
        public struct ReadFile: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Response__ReadFile.self, name: "mesos.v1.agent.Response.ReadFile", mesos__v1__agent__response__read_file__init)
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
                get { _storage.get(Mesos__V1__Agent__Response__ReadFile.self) { $0.pointee.size } }
                set { _storage.set(Mesos__V1__Agent__Response__ReadFile.self) { _, c in c.pointee.size = newValue } }
            }
            /// `data` = 2.
            public var data: [UInt8] {
                get { _storage.get(Mesos__V1__Agent__Response__ReadFile.self) { Array(wire: $0.pointee.data) } }
                set { _storage.set(Mesos__V1__Agent__Response__ReadFile.self) { arena, c in c.pointee.data = arena.copy(newValue) } }
            }
        }

        /// Mesos mesos.v1.agent.Response.GetState.
        public struct GetState: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Response__GetState.self, name: "mesos.v1.agent.Response.GetState", mesos__v1__agent__response__get_state__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                getTasks: Mesos.Agent.Response.GetTasks? = nil,
                getExecutors: Mesos.Agent.Response.GetExecutors? = nil,
                getFrameworks: Mesos.Agent.Response.GetFrameworks? = nil
            ) {
                self.init()
                if let getTasks { self.getTasks = getTasks }
                if let getExecutors { self.getExecutors = getExecutors }
                if let getFrameworks { self.getFrameworks = getFrameworks }
            }
            /// `get_tasks` = 1.
            public var getTasks: Mesos.Agent.Response.GetTasks? {
                get { _storage.message(Mesos__V1__Agent__Response__GetState.self) { UnsafeMutableRawPointer($0.pointee.get_tasks) }.map(Mesos.Agent.Response.GetTasks.init(_storage:)) }
                set { _storage.set(Mesos__V1__Agent__Response__GetState.self) { arena, c in c.pointee.get_tasks = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Response__GetTasks.self) } } }
            }
            /// `get_executors` = 2.
            public var getExecutors: Mesos.Agent.Response.GetExecutors? {
                get { _storage.message(Mesos__V1__Agent__Response__GetState.self) { UnsafeMutableRawPointer($0.pointee.get_executors) }.map(Mesos.Agent.Response.GetExecutors.init(_storage:)) }
                set { _storage.set(Mesos__V1__Agent__Response__GetState.self) { arena, c in c.pointee.get_executors = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Response__GetExecutors.self) } } }
            }
            /// `get_frameworks` = 3.
            public var getFrameworks: Mesos.Agent.Response.GetFrameworks? {
                get { _storage.message(Mesos__V1__Agent__Response__GetState.self) { UnsafeMutableRawPointer($0.pointee.get_frameworks) }.map(Mesos.Agent.Response.GetFrameworks.init(_storage:)) }
                set { _storage.set(Mesos__V1__Agent__Response__GetState.self) { arena, c in c.pointee.get_frameworks = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Response__GetFrameworks.self) } } }
            }
        }

        /// Mesos mesos.v1.agent.Response.GetContainers.
        public struct GetContainers: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Response__GetContainers.self, name: "mesos.v1.agent.Response.GetContainers", mesos__v1__agent__response__get_containers__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                containers: MessageList<Mesos.Agent.Response.GetContainers.Container> = []
            ) {
                self.init()
                if !containers.isEmpty { self.containers = containers }
            }
            /// `containers` = 1.
            public var containers: MessageList<Mesos.Agent.Response.GetContainers.Container> {
                get { _storage.list(Mesos__V1__Agent__Response__GetContainers.self) { (UnsafeRawPointer($0.pointee.containers), $0.pointee.n_containers) } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__GetContainers.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Agent__Response__GetContainers__Container.self)
                        c.pointee.containers = elements.baseAddress
                        c.pointee.n_containers = elements.count
                    }
                }
            }

            /// Mesos mesos.v1.agent.Response.GetContainers.Container.
            public struct Container: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Agent__Response__GetContainers__Container.self, name: "mesos.v1.agent.Response.GetContainers.Container", mesos__v1__agent__response__get_containers__container__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    containerID: Mesos.ContainerID,
                    frameworkID: Mesos.FrameworkID? = nil,
                    executorID: Mesos.ExecutorID? = nil,
                    executorName: String? = nil,
                    containerStatus: Mesos.ContainerStatus? = nil,
                    resourceStatistics: Mesos.ResourceStatistics? = nil
                ) {
                    self.init()
                    self.containerID = containerID
                    if let frameworkID { self.frameworkID = frameworkID }
                    if let executorID { self.executorID = executorID }
                    if let executorName { self.executorName = executorName }
                    if let containerStatus { self.containerStatus = containerStatus }
                    if let resourceStatistics { self.resourceStatistics = resourceStatistics }
                }
                /// `framework_id` = 1.
                public var frameworkID: Mesos.FrameworkID? {
                    get { _storage.message(Mesos__V1__Agent__Response__GetContainers__Container.self) { UnsafeMutableRawPointer($0.pointee.framework_id) }.map(Mesos.FrameworkID.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Agent__Response__GetContainers__Container.self) { arena, c in c.pointee.framework_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__FrameworkID.self) } } }
                }
                /// `executor_id` = 2.
                public var executorID: Mesos.ExecutorID? {
                    get { _storage.message(Mesos__V1__Agent__Response__GetContainers__Container.self) { UnsafeMutableRawPointer($0.pointee.executor_id) }.map(Mesos.ExecutorID.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Agent__Response__GetContainers__Container.self) { arena, c in c.pointee.executor_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ExecutorID.self) } } }
                }
                /// `executor_name` = 3.
                public var executorName: String? {
                    get { _storage.get(Mesos__V1__Agent__Response__GetContainers__Container.self) { $0.pointee.executor_name.map { String(wire: $0) } } }
                    set { _storage.set(Mesos__V1__Agent__Response__GetContainers__Container.self) { arena, c in c.pointee.executor_name = newValue.map { arena.copy($0) } } }
                }
                /// `container_id` = 4.
                public var containerID: Mesos.ContainerID {
                    get { _storage.message(Mesos__V1__Agent__Response__GetContainers__Container.self) { UnsafeMutableRawPointer($0.pointee.container_id) }.map(Mesos.ContainerID.init(_storage:)) ?? Mesos.ContainerID() }
                    set { _storage.set(Mesos__V1__Agent__Response__GetContainers__Container.self) { arena, c in c.pointee.container_id = arena.adopt(newValue._storage, as: Mesos__V1__ContainerID.self) } }
                }
                /// `container_status` = 5.
                public var containerStatus: Mesos.ContainerStatus? {
                    get { _storage.message(Mesos__V1__Agent__Response__GetContainers__Container.self) { UnsafeMutableRawPointer($0.pointee.container_status) }.map(Mesos.ContainerStatus.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Agent__Response__GetContainers__Container.self) { arena, c in c.pointee.container_status = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ContainerStatus.self) } } }
                }
                /// `resource_statistics` = 6.
                public var resourceStatistics: Mesos.ResourceStatistics? {
                    get { _storage.message(Mesos__V1__Agent__Response__GetContainers__Container.self) { UnsafeMutableRawPointer($0.pointee.resource_statistics) }.map(Mesos.ResourceStatistics.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Agent__Response__GetContainers__Container.self) { arena, c in c.pointee.resource_statistics = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ResourceStatistics.self) } } }
                }
            }
        }

        /// Mesos mesos.v1.agent.Response.GetFrameworks.
        public struct GetFrameworks: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Response__GetFrameworks.self, name: "mesos.v1.agent.Response.GetFrameworks", mesos__v1__agent__response__get_frameworks__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                frameworks: MessageList<Mesos.Agent.Response.GetFrameworks.Framework> = [],
                completedFrameworks: MessageList<Mesos.Agent.Response.GetFrameworks.Framework> = []
            ) {
                self.init()
                if !frameworks.isEmpty { self.frameworks = frameworks }
                if !completedFrameworks.isEmpty { self.completedFrameworks = completedFrameworks }
            }
            /// `frameworks` = 1.
            public var frameworks: MessageList<Mesos.Agent.Response.GetFrameworks.Framework> {
                get { _storage.list(Mesos__V1__Agent__Response__GetFrameworks.self) { (UnsafeRawPointer($0.pointee.frameworks), $0.pointee.n_frameworks) } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__GetFrameworks.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Agent__Response__GetFrameworks__Framework.self)
                        c.pointee.frameworks = elements.baseAddress
                        c.pointee.n_frameworks = elements.count
                    }
                }
            }
            /// `completed_frameworks` = 2.
            public var completedFrameworks: MessageList<Mesos.Agent.Response.GetFrameworks.Framework> {
                get { _storage.list(Mesos__V1__Agent__Response__GetFrameworks.self) { (UnsafeRawPointer($0.pointee.completed_frameworks), $0.pointee.n_completed_frameworks) } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__GetFrameworks.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Agent__Response__GetFrameworks__Framework.self)
                        c.pointee.completed_frameworks = elements.baseAddress
                        c.pointee.n_completed_frameworks = elements.count
                    }
                }
            }

            /// Mesos mesos.v1.agent.Response.GetFrameworks.Framework.
            public struct Framework: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Agent__Response__GetFrameworks__Framework.self, name: "mesos.v1.agent.Response.GetFrameworks.Framework", mesos__v1__agent__response__get_frameworks__framework__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    frameworkInfo: Mesos.FrameworkInfo
                ) {
                    self.init()
                    self.frameworkInfo = frameworkInfo
                }
                /// `framework_info` = 1.
                public var frameworkInfo: Mesos.FrameworkInfo {
                    get { _storage.message(Mesos__V1__Agent__Response__GetFrameworks__Framework.self) { UnsafeMutableRawPointer($0.pointee.framework_info) }.map(Mesos.FrameworkInfo.init(_storage:)) ?? Mesos.FrameworkInfo() }
                    set { _storage.set(Mesos__V1__Agent__Response__GetFrameworks__Framework.self) { arena, c in c.pointee.framework_info = arena.adopt(newValue._storage, as: Mesos__V1__FrameworkInfo.self) } }
                }
            }
        }

        /// Mesos mesos.v1.agent.Response.GetExecutors.
        public struct GetExecutors: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Response__GetExecutors.self, name: "mesos.v1.agent.Response.GetExecutors", mesos__v1__agent__response__get_executors__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                executors: MessageList<Mesos.Agent.Response.GetExecutors.Executor> = [],
                completedExecutors: MessageList<Mesos.Agent.Response.GetExecutors.Executor> = []
            ) {
                self.init()
                if !executors.isEmpty { self.executors = executors }
                if !completedExecutors.isEmpty { self.completedExecutors = completedExecutors }
            }
            /// `executors` = 1.
            public var executors: MessageList<Mesos.Agent.Response.GetExecutors.Executor> {
                get { _storage.list(Mesos__V1__Agent__Response__GetExecutors.self) { (UnsafeRawPointer($0.pointee.executors), $0.pointee.n_executors) } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__GetExecutors.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Agent__Response__GetExecutors__Executor.self)
                        c.pointee.executors = elements.baseAddress
                        c.pointee.n_executors = elements.count
                    }
                }
            }
            /// `completed_executors` = 2.
            public var completedExecutors: MessageList<Mesos.Agent.Response.GetExecutors.Executor> {
                get { _storage.list(Mesos__V1__Agent__Response__GetExecutors.self) { (UnsafeRawPointer($0.pointee.completed_executors), $0.pointee.n_completed_executors) } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__GetExecutors.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Agent__Response__GetExecutors__Executor.self)
                        c.pointee.completed_executors = elements.baseAddress
                        c.pointee.n_completed_executors = elements.count
                    }
                }
            }

            /// Mesos mesos.v1.agent.Response.GetExecutors.Executor.
            public struct Executor: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Agent__Response__GetExecutors__Executor.self, name: "mesos.v1.agent.Response.GetExecutors.Executor", mesos__v1__agent__response__get_executors__executor__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    executorInfo: Mesos.ExecutorInfo
                ) {
                    self.init()
                    self.executorInfo = executorInfo
                }
                /// `executor_info` = 1.
                public var executorInfo: Mesos.ExecutorInfo {
                    get { _storage.message(Mesos__V1__Agent__Response__GetExecutors__Executor.self) { UnsafeMutableRawPointer($0.pointee.executor_info) }.map(Mesos.ExecutorInfo.init(_storage:)) ?? Mesos.ExecutorInfo() }
                    set { _storage.set(Mesos__V1__Agent__Response__GetExecutors__Executor.self) { arena, c in c.pointee.executor_info = arena.adopt(newValue._storage, as: Mesos__V1__ExecutorInfo.self) } }
                }
            }
        }

        /// Mesos mesos.v1.agent.Response.GetOperations.
        public struct GetOperations: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Response__GetOperations.self, name: "mesos.v1.agent.Response.GetOperations", mesos__v1__agent__response__get_operations__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                operations: MessageList<Mesos.Operation> = []
            ) {
                self.init()
                if !operations.isEmpty { self.operations = operations }
            }
            /// `operations` = 1.
            public var operations: MessageList<Mesos.Operation> {
                get { _storage.list(Mesos__V1__Agent__Response__GetOperations.self) { (UnsafeRawPointer($0.pointee.operations), $0.pointee.n_operations) } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__GetOperations.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Operation.self)
                        c.pointee.operations = elements.baseAddress
                        c.pointee.n_operations = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.agent.Response.GetTasks.
        public struct GetTasks: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Response__GetTasks.self, name: "mesos.v1.agent.Response.GetTasks", mesos__v1__agent__response__get_tasks__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                pendingTasks: MessageList<Mesos.Task> = [],
                queuedTasks: MessageList<Mesos.Task> = [],
                launchedTasks: MessageList<Mesos.Task> = [],
                terminatedTasks: MessageList<Mesos.Task> = [],
                completedTasks: MessageList<Mesos.Task> = []
            ) {
                self.init()
                if !pendingTasks.isEmpty { self.pendingTasks = pendingTasks }
                if !queuedTasks.isEmpty { self.queuedTasks = queuedTasks }
                if !launchedTasks.isEmpty { self.launchedTasks = launchedTasks }
                if !terminatedTasks.isEmpty { self.terminatedTasks = terminatedTasks }
                if !completedTasks.isEmpty { self.completedTasks = completedTasks }
            }
            /// `pending_tasks` = 1.
            public var pendingTasks: MessageList<Mesos.Task> {
                get { _storage.list(Mesos__V1__Agent__Response__GetTasks.self) { (UnsafeRawPointer($0.pointee.pending_tasks), $0.pointee.n_pending_tasks) } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__GetTasks.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Task.self)
                        c.pointee.pending_tasks = elements.baseAddress
                        c.pointee.n_pending_tasks = elements.count
                    }
                }
            }
            /// `queued_tasks` = 2.
            public var queuedTasks: MessageList<Mesos.Task> {
                get { _storage.list(Mesos__V1__Agent__Response__GetTasks.self) { (UnsafeRawPointer($0.pointee.queued_tasks), $0.pointee.n_queued_tasks) } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__GetTasks.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Task.self)
                        c.pointee.queued_tasks = elements.baseAddress
                        c.pointee.n_queued_tasks = elements.count
                    }
                }
            }
            /// `launched_tasks` = 3.
            public var launchedTasks: MessageList<Mesos.Task> {
                get { _storage.list(Mesos__V1__Agent__Response__GetTasks.self) { (UnsafeRawPointer($0.pointee.launched_tasks), $0.pointee.n_launched_tasks) } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__GetTasks.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Task.self)
                        c.pointee.launched_tasks = elements.baseAddress
                        c.pointee.n_launched_tasks = elements.count
                    }
                }
            }
            /// `terminated_tasks` = 4.
            public var terminatedTasks: MessageList<Mesos.Task> {
                get { _storage.list(Mesos__V1__Agent__Response__GetTasks.self) { (UnsafeRawPointer($0.pointee.terminated_tasks), $0.pointee.n_terminated_tasks) } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__GetTasks.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Task.self)
                        c.pointee.terminated_tasks = elements.baseAddress
                        c.pointee.n_terminated_tasks = elements.count
                    }
                }
            }
            /// `completed_tasks` = 5.
            public var completedTasks: MessageList<Mesos.Task> {
                get { _storage.list(Mesos__V1__Agent__Response__GetTasks.self) { (UnsafeRawPointer($0.pointee.completed_tasks), $0.pointee.n_completed_tasks) } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__GetTasks.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Task.self)
                        c.pointee.completed_tasks = elements.baseAddress
                        c.pointee.n_completed_tasks = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.agent.Response.GetAgent.
        public struct GetAgent: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Response__GetAgent.self, name: "mesos.v1.agent.Response.GetAgent", mesos__v1__agent__response__get_agent__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                agentInfo: Mesos.AgentInfo? = nil,
                drainConfig: Mesos.DrainConfig? = nil,
                estimatedDrainStartTime: Mesos.TimeInfo? = nil
            ) {
                self.init()
                if let agentInfo { self.agentInfo = agentInfo }
                if let drainConfig { self.drainConfig = drainConfig }
                if let estimatedDrainStartTime { self.estimatedDrainStartTime = estimatedDrainStartTime }
            }
            /// `agent_info` = 1.
            public var agentInfo: Mesos.AgentInfo? {
                get { _storage.message(Mesos__V1__Agent__Response__GetAgent.self) { UnsafeMutableRawPointer($0.pointee.agent_info) }.map(Mesos.AgentInfo.init(_storage:)) }
                set { _storage.set(Mesos__V1__Agent__Response__GetAgent.self) { arena, c in c.pointee.agent_info = newValue.map { arena.adopt($0._storage, as: Mesos__V1__AgentInfo.self) } } }
            }
            /// `drain_config` = 2.
            public var drainConfig: Mesos.DrainConfig? {
                get { _storage.message(Mesos__V1__Agent__Response__GetAgent.self) { UnsafeMutableRawPointer($0.pointee.drain_config) }.map(Mesos.DrainConfig.init(_storage:)) }
                set { _storage.set(Mesos__V1__Agent__Response__GetAgent.self) { arena, c in c.pointee.drain_config = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DrainConfig.self) } } }
            }
            /// `estimated_drain_start_time` = 3.
            public var estimatedDrainStartTime: Mesos.TimeInfo? {
                get { _storage.message(Mesos__V1__Agent__Response__GetAgent.self) { UnsafeMutableRawPointer($0.pointee.estimated_drain_start_time) }.map(Mesos.TimeInfo.init(_storage:)) }
                set { _storage.set(Mesos__V1__Agent__Response__GetAgent.self) { arena, c in c.pointee.estimated_drain_start_time = newValue.map { arena.adopt($0._storage, as: Mesos__V1__TimeInfo.self) } } }
            }
        }

        /// Mesos mesos.v1.agent.Response.GetResourceProviders.
        public struct GetResourceProviders: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Response__GetResourceProviders.self, name: "mesos.v1.agent.Response.GetResourceProviders", mesos__v1__agent__response__get_resource_providers__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                resourceProviders: MessageList<Mesos.Agent.Response.GetResourceProviders.ResourceProvider> = []
            ) {
                self.init()
                if !resourceProviders.isEmpty { self.resourceProviders = resourceProviders }
            }
            /// `resource_providers` = 1.
            public var resourceProviders: MessageList<Mesos.Agent.Response.GetResourceProviders.ResourceProvider> {
                get { _storage.list(Mesos__V1__Agent__Response__GetResourceProviders.self) { (UnsafeRawPointer($0.pointee.resource_providers), $0.pointee.n_resource_providers) } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__GetResourceProviders.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Agent__Response__GetResourceProviders__ResourceProvider.self)
                        c.pointee.resource_providers = elements.baseAddress
                        c.pointee.n_resource_providers = elements.count
                    }
                }
            }

            /// Mesos mesos.v1.agent.Response.GetResourceProviders.ResourceProvider.
            public struct ResourceProvider: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Agent__Response__GetResourceProviders__ResourceProvider.self, name: "mesos.v1.agent.Response.GetResourceProviders.ResourceProvider", mesos__v1__agent__response__get_resource_providers__resource_provider__init)
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
                    get { _storage.message(Mesos__V1__Agent__Response__GetResourceProviders__ResourceProvider.self) { UnsafeMutableRawPointer($0.pointee.resource_provider_info) }.map(Mesos.ResourceProviderInfo.init(_storage:)) ?? Mesos.ResourceProviderInfo() }
                    set { _storage.set(Mesos__V1__Agent__Response__GetResourceProviders__ResourceProvider.self) { arena, c in c.pointee.resource_provider_info = arena.adopt(newValue._storage, as: Mesos__V1__ResourceProviderInfo.self) } }
                }
                /// `total_resources` = 2.
                public var totalResources: MessageList<Mesos.Resource> {
                    get { _storage.list(Mesos__V1__Agent__Response__GetResourceProviders__ResourceProvider.self) { (UnsafeRawPointer($0.pointee.total_resources), $0.pointee.n_total_resources) } }
                    set {
                        _storage.set(Mesos__V1__Agent__Response__GetResourceProviders__ResourceProvider.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                            c.pointee.total_resources = elements.baseAddress
                            c.pointee.n_total_resources = elements.count
                        }
                    }
                }
            }
        }

        /// Mesos mesos.v1.agent.Response.WaitNestedContainer.
        public struct WaitNestedContainer: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Response__WaitNestedContainer.self, name: "mesos.v1.agent.Response.WaitNestedContainer", mesos__v1__agent__response__wait_nested_container__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                exitStatus: Int32? = nil,
                state: Mesos.TaskState? = nil,
                reason: Mesos.TaskStatus.Reason? = nil,
                limitation: Mesos.TaskResourceLimitation? = nil,
                message: String? = nil
            ) {
                self.init()
                if let exitStatus { self.exitStatus = exitStatus }
                if let state { self.state = state }
                if let reason { self.reason = reason }
                if let limitation { self.limitation = limitation }
                if let message { self.message = message }
            }
            /// `exit_status` = 1.
            public var exitStatus: Int32? {
                get { _storage.get(Mesos__V1__Agent__Response__WaitNestedContainer.self) { $0.pointee.has_exit_status != 0 ? $0.pointee.exit_status : nil } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__WaitNestedContainer.self) { _, c in
                        c.pointee.has_exit_status = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.exit_status = newValue }
                    }
                }
            }
            /// `state` = 2.
            public var state: Mesos.TaskState? {
                get { _storage.get(Mesos__V1__Agent__Response__WaitNestedContainer.self) { $0.pointee.has_state != 0 ? Mesos.TaskState(rawValue: Int32(truncatingIfNeeded: $0.pointee.state.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__WaitNestedContainer.self) { _, c in
                        c.pointee.has_state = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.state = Mesos__V1__TaskState(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `reason` = 3.
            public var reason: Mesos.TaskStatus.Reason? {
                get { _storage.get(Mesos__V1__Agent__Response__WaitNestedContainer.self) { $0.pointee.has_reason != 0 ? Mesos.TaskStatus.Reason(rawValue: Int32(truncatingIfNeeded: $0.pointee.reason.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__WaitNestedContainer.self) { _, c in
                        c.pointee.has_reason = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.reason = Mesos__V1__TaskStatus__Reason(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `limitation` = 4.
            public var limitation: Mesos.TaskResourceLimitation? {
                get { _storage.message(Mesos__V1__Agent__Response__WaitNestedContainer.self) { UnsafeMutableRawPointer($0.pointee.limitation) }.map(Mesos.TaskResourceLimitation.init(_storage:)) }
                set { _storage.set(Mesos__V1__Agent__Response__WaitNestedContainer.self) { arena, c in c.pointee.limitation = newValue.map { arena.adopt($0._storage, as: Mesos__V1__TaskResourceLimitation.self) } } }
            }
            /// `message` = 5.
            public var message: String? {
                get { _storage.get(Mesos__V1__Agent__Response__WaitNestedContainer.self) { $0.pointee.message.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__Agent__Response__WaitNestedContainer.self) { arena, c in c.pointee.message = newValue.map { arena.copy($0) } } }
            }
        }

        /// Mesos mesos.v1.agent.Response.WaitContainer.
        public struct WaitContainer: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Response__WaitContainer.self, name: "mesos.v1.agent.Response.WaitContainer", mesos__v1__agent__response__wait_container__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                exitStatus: Int32? = nil,
                state: Mesos.TaskState? = nil,
                reason: Mesos.TaskStatus.Reason? = nil,
                limitation: Mesos.TaskResourceLimitation? = nil,
                message: String? = nil
            ) {
                self.init()
                if let exitStatus { self.exitStatus = exitStatus }
                if let state { self.state = state }
                if let reason { self.reason = reason }
                if let limitation { self.limitation = limitation }
                if let message { self.message = message }
            }
            /// `exit_status` = 1.
            public var exitStatus: Int32? {
                get { _storage.get(Mesos__V1__Agent__Response__WaitContainer.self) { $0.pointee.has_exit_status != 0 ? $0.pointee.exit_status : nil } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__WaitContainer.self) { _, c in
                        c.pointee.has_exit_status = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.exit_status = newValue }
                    }
                }
            }
            /// `state` = 2.
            public var state: Mesos.TaskState? {
                get { _storage.get(Mesos__V1__Agent__Response__WaitContainer.self) { $0.pointee.has_state != 0 ? Mesos.TaskState(rawValue: Int32(truncatingIfNeeded: $0.pointee.state.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__WaitContainer.self) { _, c in
                        c.pointee.has_state = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.state = Mesos__V1__TaskState(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `reason` = 3.
            public var reason: Mesos.TaskStatus.Reason? {
                get { _storage.get(Mesos__V1__Agent__Response__WaitContainer.self) { $0.pointee.has_reason != 0 ? Mesos.TaskStatus.Reason(rawValue: Int32(truncatingIfNeeded: $0.pointee.reason.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__Agent__Response__WaitContainer.self) { _, c in
                        c.pointee.has_reason = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.reason = Mesos__V1__TaskStatus__Reason(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `limitation` = 4.
            public var limitation: Mesos.TaskResourceLimitation? {
                get { _storage.message(Mesos__V1__Agent__Response__WaitContainer.self) { UnsafeMutableRawPointer($0.pointee.limitation) }.map(Mesos.TaskResourceLimitation.init(_storage:)) }
                set { _storage.set(Mesos__V1__Agent__Response__WaitContainer.self) { arena, c in c.pointee.limitation = newValue.map { arena.adopt($0._storage, as: Mesos__V1__TaskResourceLimitation.self) } } }
            }
            /// `message` = 5.
            public var message: String? {
                get { _storage.get(Mesos__V1__Agent__Response__WaitContainer.self) { $0.pointee.message.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__Agent__Response__WaitContainer.self) { arena, c in c.pointee.message = newValue.map { arena.copy($0) } } }
            }
        }
    }

    /// Input and output of a process in a container, streamed.
    public struct ProcessIO: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Agent__ProcessIO.self, name: "mesos.v1.agent.ProcessIO", mesos__v1__agent__process_io__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            type: Mesos.Agent.ProcessIO.Kind? = nil,
            data: Mesos.Agent.ProcessIO.Data? = nil,
            control: Mesos.Agent.ProcessIO.Control? = nil
        ) {
            self.init()
            if let type { self.type = type }
            if let data { self.data = data }
            if let control { self.control = control }
        }
        /// `type` = 1.
        public var type: Mesos.Agent.ProcessIO.Kind? {
            get { _storage.get(Mesos__V1__Agent__ProcessIO.self) { $0.pointee.has_type != 0 ? Mesos.Agent.ProcessIO.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__Agent__ProcessIO.self) { _, c in
                    c.pointee.has_type = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.type = Mesos__V1__Agent__ProcessIO__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `data` = 2.
        public var data: Mesos.Agent.ProcessIO.Data? {
            get { _storage.message(Mesos__V1__Agent__ProcessIO.self) { UnsafeMutableRawPointer($0.pointee.data) }.map(Mesos.Agent.ProcessIO.Data.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__ProcessIO.self) { arena, c in c.pointee.data = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__ProcessIO__Data.self) } } }
        }
        /// `control` = 3.
        public var control: Mesos.Agent.ProcessIO.Control? {
            get { _storage.message(Mesos__V1__Agent__ProcessIO.self) { UnsafeMutableRawPointer($0.pointee.control) }.map(Mesos.Agent.ProcessIO.Control.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__ProcessIO.self) { arena, c in c.pointee.control = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__ProcessIO__Control.self) } } }
        }

        /// Mesos mesos.v1.agent.ProcessIO.Type.
        public struct Kind: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 0)
            /// `DATA`
            public static let data = Self(rawValue: 1)
            /// `CONTROL`
            public static let control = Self(rawValue: 2)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1: "DATA",
                2: "CONTROL",
            ]
        }

        /// Mesos mesos.v1.agent.ProcessIO.Data.
        public struct Data: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__ProcessIO__Data.self, name: "mesos.v1.agent.ProcessIO.Data", mesos__v1__agent__process_io__data__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                type: Mesos.Agent.ProcessIO.Data.Kind? = nil,
                data: [UInt8]? = nil
            ) {
                self.init()
                if let type { self.type = type }
                if let data { self.data = data }
            }
            /// `type` = 1.
            public var type: Mesos.Agent.ProcessIO.Data.Kind? {
                get { _storage.get(Mesos__V1__Agent__ProcessIO__Data.self) { $0.pointee.has_type != 0 ? Mesos.Agent.ProcessIO.Data.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__Agent__ProcessIO__Data.self) { _, c in
                        c.pointee.has_type = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.type = Mesos__V1__Agent__ProcessIO__Data__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `data` = 2.
            public var data: [UInt8]? {
                get { _storage.get(Mesos__V1__Agent__ProcessIO__Data.self) { $0.pointee.has_data != 0 ? Array(wire: $0.pointee.data) : nil } }
                set {
                    _storage.set(Mesos__V1__Agent__ProcessIO__Data.self) { arena, c in
                        c.pointee.has_data = newValue == nil ? 0 : 1
                        c.pointee.data = arena.copy(newValue ?? [])
                    }
                }
            }

            /// Mesos mesos.v1.agent.ProcessIO.Data.Type.
            public struct Kind: MesosEnum {
                public var rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// `UNKNOWN`
                public static let unknown = Self(rawValue: 0)
                /// `STDIN`
                public static let stdin = Self(rawValue: 1)
                /// `STDOUT`
                public static let stdout = Self(rawValue: 2)
                /// `STDERR`
                public static let stderr = Self(rawValue: 3)
                public static let knownNames: [Int32: String] = [
                    0: "UNKNOWN",
                    1: "STDIN",
                    2: "STDOUT",
                    3: "STDERR",
                ]
            }
        }

        /// Mesos mesos.v1.agent.ProcessIO.Control.
        public struct Control: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__ProcessIO__Control.self, name: "mesos.v1.agent.ProcessIO.Control", mesos__v1__agent__process_io__control__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                type: Mesos.Agent.ProcessIO.Control.Kind? = nil,
                ttyInfo: Mesos.TTYInfo? = nil,
                heartbeat: Mesos.Agent.ProcessIO.Control.Heartbeat? = nil
            ) {
                self.init()
                if let type { self.type = type }
                if let ttyInfo { self.ttyInfo = ttyInfo }
                if let heartbeat { self.heartbeat = heartbeat }
            }
            /// `type` = 1.
            public var type: Mesos.Agent.ProcessIO.Control.Kind? {
                get { _storage.get(Mesos__V1__Agent__ProcessIO__Control.self) { $0.pointee.has_type != 0 ? Mesos.Agent.ProcessIO.Control.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__Agent__ProcessIO__Control.self) { _, c in
                        c.pointee.has_type = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.type = Mesos__V1__Agent__ProcessIO__Control__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `tty_info` = 2.
            public var ttyInfo: Mesos.TTYInfo? {
                get { _storage.message(Mesos__V1__Agent__ProcessIO__Control.self) { UnsafeMutableRawPointer($0.pointee.tty_info) }.map(Mesos.TTYInfo.init(_storage:)) }
                set { _storage.set(Mesos__V1__Agent__ProcessIO__Control.self) { arena, c in c.pointee.tty_info = newValue.map { arena.adopt($0._storage, as: Mesos__V1__TTYInfo.self) } } }
            }
            /// `heartbeat` = 3.
            public var heartbeat: Mesos.Agent.ProcessIO.Control.Heartbeat? {
                get { _storage.message(Mesos__V1__Agent__ProcessIO__Control.self) { UnsafeMutableRawPointer($0.pointee.heartbeat) }.map(Mesos.Agent.ProcessIO.Control.Heartbeat.init(_storage:)) }
                set { _storage.set(Mesos__V1__Agent__ProcessIO__Control.self) { arena, c in c.pointee.heartbeat = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__ProcessIO__Control__Heartbeat.self) } } }
            }

            /// Mesos mesos.v1.agent.ProcessIO.Control.Type.
            public struct Kind: MesosEnum {
                public var rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// `UNKNOWN`
                public static let unknown = Self(rawValue: 0)
                /// `TTY_INFO`
                public static let ttyInfo = Self(rawValue: 1)
                /// `HEARTBEAT`
                public static let heartbeat = Self(rawValue: 2)
                public static let knownNames: [Int32: String] = [
                    0: "UNKNOWN",
                    1: "TTY_INFO",
                    2: "HEARTBEAT",
                ]
            }

            /// Mesos mesos.v1.agent.ProcessIO.Control.Heartbeat.
            public struct Heartbeat: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Agent__ProcessIO__Control__Heartbeat.self, name: "mesos.v1.agent.ProcessIO.Control.Heartbeat", mesos__v1__agent__process_io__control__heartbeat__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    interval: Mesos.DurationInfo? = nil
                ) {
                    self.init()
                    if let interval { self.interval = interval }
                }
                /// `interval` = 1.
                public var interval: Mesos.DurationInfo? {
                    get { _storage.message(Mesos__V1__Agent__ProcessIO__Control__Heartbeat.self) { UnsafeMutableRawPointer($0.pointee.interval) }.map(Mesos.DurationInfo.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Agent__ProcessIO__Control__Heartbeat.self) { arena, c in c.pointee.interval = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DurationInfo.self) } } }
                }
            }
        }
    }
}
