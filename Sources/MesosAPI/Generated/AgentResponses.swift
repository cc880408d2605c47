// Generated from mesos/v1/agent/agent.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Agent {
    /// The response to a call.
    public struct Response: WireMessage {
        typealias Wire = Mesos__V1__Agent__Response
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response", mesos__v1__agent__response__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var type: Mesos.Agent.Response.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
        /// `get_health` = 2.
        public var getHealth: Mesos.Agent.Response.GetHealth? { get { _getMessage { $0.pointee.get_health } } set { _setMessage(newValue) { $0.pointee.get_health = $1 } } }
        /// `get_flags` = 3.
        public var getFlags: Mesos.Agent.Response.GetFlags? { get { _getMessage { $0.pointee.get_flags } } set { _setMessage(newValue) { $0.pointee.get_flags = $1 } } }
        /// `get_version` = 4.
        public var getVersion: Mesos.Agent.Response.GetVersion? { get { _getMessage { $0.pointee.get_version } } set { _setMessage(newValue) { $0.pointee.get_version = $1 } } }
        /// `get_metrics` = 5.
        public var getMetrics: Mesos.Agent.Response.GetMetrics? { get { _getMessage { $0.pointee.get_metrics } } set { _setMessage(newValue) { $0.pointee.get_metrics = $1 } } }
        /// `get_logging_level` = 6.
        public var getLoggingLevel: Mesos.Agent.Response.GetLoggingLevel? { get { _getMessage { $0.pointee.get_logging_level } } set { _setMessage(newValue) { $0.pointee.get_logging_level = $1 } } }
        /// `list_files` = 7.
        public var listFiles: Mesos.Agent.Response.ListFiles? { get { _getMessage { $0.pointee.list_files } } set { _setMessage(newValue) { $0.pointee.list_files = $1 } } }
        /// `read_file` = 8.
        public var readFile: Mesos.Agent.Response.ReadFile? { get { _getMessage { $0.pointee.read_file } } set { _setMessage(newValue) { $0.pointee.read_file = $1 } } }
        /// `get_state` = 9.
        public var getState: Mesos.Agent.Response.GetState? { get { _getMessage { $0.pointee.get_state } } set { _setMessage(newValue) { $0.pointee.get_state = $1 } } }
        /// `get_containers` = 10.
        public var getContainers: Mesos.Agent.Response.GetContainers? { get { _getMessage { $0.pointee.get_containers } } set { _setMessage(newValue) { $0.pointee.get_containers = $1 } } }
        /// `get_frameworks` = 11.
        public var getFrameworks: Mesos.Agent.Response.GetFrameworks? { get { _getMessage { $0.pointee.get_frameworks } } set { _setMessage(newValue) { $0.pointee.get_frameworks = $1 } } }
        /// `get_executors` = 12.
        public var getExecutors: Mesos.Agent.Response.GetExecutors? { get { _getMessage { $0.pointee.get_executors } } set { _setMessage(newValue) { $0.pointee.get_executors = $1 } } }
        /// `get_operations` = 18.
        public var getOperations: Mesos.Agent.Response.GetOperations? { get { _getMessage { $0.pointee.get_operations } } set { _setMessage(newValue) { $0.pointee.get_operations = $1 } } }
        /// `get_tasks` = 13.
        public var getTasks: Mesos.Agent.Response.GetTasks? { get { _getMessage { $0.pointee.get_tasks } } set { _setMessage(newValue) { $0.pointee.get_tasks = $1 } } }
        /// `get_agent` = 15.
        public var getAgent: Mesos.Agent.Response.GetAgent? { get { _getMessage { $0.pointee.get_agent } } set { _setMessage(newValue) { $0.pointee.get_agent = $1 } } }
        /// `get_resource_providers` = 17.
        public var getResourceProviders: Mesos.Agent.Response.GetResourceProviders? { get { _getMessage { $0.pointee.get_resource_providers } } set { _setMessage(newValue) { $0.pointee.get_resource_providers = $1 } } }
        /// `wait_nested_container` = 14.
        public var waitNestedContainer: Mesos.Agent.Response.WaitNestedContainer? { get { _getMessage { $0.pointee.wait_nested_container } } set { _setMessage(newValue) { $0.pointee.wait_nested_container = $1 } } }
        /// `wait_container` = 16.
        public var waitContainer: Mesos.Agent.Response.WaitContainer? { get { _getMessage { $0.pointee.wait_container } } set { _setMessage(newValue) { $0.pointee.wait_container = $1 } } }

        /// The enum `mesos.v1.agent.Response.Type`.
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

        /// The message `mesos.v1.agent.Response.GetHealth`.
        public struct GetHealth: WireMessage {
            typealias Wire = Mesos__V1__Agent__Response__GetHealth
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.GetHealth", mesos__v1__agent__response__get_health__init)
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

        /// The message `mesos.v1.agent.Response.GetFlags`.
        public struct GetFlags: WireMessage {
            typealias Wire = Mesos__V1__Agent__Response__GetFlags
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.GetFlags", mesos__v1__agent__response__get_flags__init)
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

        /// The message `mesos.v1.agent.Response.GetVersion`.
        public struct GetVersion: WireMessage {
            typealias Wire = Mesos__V1__Agent__Response__GetVersion
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.GetVersion", mesos__v1__agent__response__get_version__init)
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

        /// The message `mesos.v1.agent.Response.GetMetrics`.
        public struct GetMetrics: WireMessage {
            typealias Wire = Mesos__V1__Agent__Response__GetMetrics
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.GetMetrics", mesos__v1__agent__response__get_metrics__init)
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

        /// The message `mesos.v1.agent.Response.GetLoggingLevel`.
        public struct GetLoggingLevel: WireMessage {
            typealias Wire = Mesos__V1__Agent__Response__GetLoggingLevel
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.GetLoggingLevel", mesos__v1__agent__response__get_logging_level__init)
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

        /// The message `mesos.v1.agent.Response.ListFiles`.
        public struct ListFiles: WireMessage {
            typealias Wire = Mesos__V1__Agent__Response__ListFiles
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.ListFiles", mesos__v1__agent__response__list_files__init)
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

        /// The message `mesos.v1.agent.Response.ReadFile`.
        public struct ReadFile: WireMessage {
            typealias Wire = Mesos__V1__Agent__Response__ReadFile
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.ReadFile", mesos__v1__agent__response__read_file__init)
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

        /// The message `mesos.v1.agent.Response.GetState`.
        public struct GetState: WireMessage {
            typealias Wire = Mesos__V1__Agent__Response__GetState
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.GetState", mesos__v1__agent__response__get_state__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var getTasks: Mesos.Agent.Response.GetTasks? { get { _getMessage { $0.pointee.get_tasks } } set { _setMessage(newValue) { $0.pointee.get_tasks = $1 } } }
            /// `get_executors` = 2.
            public var getExecutors: Mesos.Agent.Response.GetExecutors? { get { _getMessage { $0.pointee.get_executors } } set { _setMessage(newValue) { $0.pointee.get_executors = $1 } } }
            /// `get_frameworks` = 3.
            public var getFrameworks: Mesos.Agent.Response.GetFrameworks? { get { _getMessage { $0.pointee.get_frameworks } } set { _setMessage(newValue) { $0.pointee.get_frameworks = $1 } } }
        }

        /// The message `mesos.v1.agent.Response.GetContainers`.
        public struct GetContainers: WireMessage {
            typealias Wire = Mesos__V1__Agent__Response__GetContainers
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.GetContainers", mesos__v1__agent__response__get_containers__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                containers: MessageList<Mesos.Agent.Response.GetContainers.Container> = []
            ) {
                self.init()
                if !containers.isEmpty { self.containers = containers }
            }
            /// `containers` = 1.
            public var containers: MessageList<Mesos.Agent.Response.GetContainers.Container> { get { _getMessages { ($0.pointee.containers, $0.pointee.n_containers) } } set { _setMessages(newValue) { ($0.pointee.containers, $0.pointee.n_containers) = ($1, $2) } } }

            /// The message `mesos.v1.agent.Response.GetContainers.Container`.
            public struct Container: WireMessage {
                typealias Wire = Mesos__V1__Agent__Response__GetContainers__Container
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.GetContainers.Container", mesos__v1__agent__response__get_containers__container__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
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
                public var frameworkID: Mesos.FrameworkID? { get { _getMessage { $0.pointee.framework_id } } set { _setMessage(newValue) { $0.pointee.framework_id = $1 } } }
                /// `executor_id` = 2.
                public var executorID: Mesos.ExecutorID? { get { _getMessage { $0.pointee.executor_id } } set { _setMessage(newValue) { $0.pointee.executor_id = $1 } } }
                /// `executor_name` = 3.
                public var executorName: String? { get { _getString { $0.pointee.executor_name } } set { _setString(newValue) { $0.pointee.executor_name = $1 } } }
                /// `container_id` = 4.
                public var containerID: Mesos.ContainerID { get { _getRequiredMessage { $0.pointee.container_id } } set { _setMessage(newValue) { $0.pointee.container_id = $1 } } }
                /// `container_status` = 5.
                public var containerStatus: Mesos.ContainerStatus? { get { _getMessage { $0.pointee.container_status } } set { _setMessage(newValue) { $0.pointee.container_status = $1 } } }
                /// `resource_statistics` = 6.
                public var resourceStatistics: Mesos.ResourceStatistics? { get { _getMessage { $0.pointee.resource_statistics } } set { _setMessage(newValue) { $0.pointee.resource_statistics = $1 } } }
            }
        }

        /// The message `mesos.v1.agent.Response.GetFrameworks`.
        public struct GetFrameworks: WireMessage {
            typealias Wire = Mesos__V1__Agent__Response__GetFrameworks
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.GetFrameworks", mesos__v1__agent__response__get_frameworks__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                frameworks: MessageList<Mesos.Agent.Response.GetFrameworks.Framework> = [],
                completedFrameworks: MessageList<Mesos.Agent.Response.GetFrameworks.Framework> = []
            ) {
                self.init()
                if !frameworks.isEmpty { self.frameworks = frameworks }
                if !completedFrameworks.isEmpty { self.completedFrameworks = completedFrameworks }
            }
            /// `frameworks` = 1.
            public var frameworks: MessageList<Mesos.Agent.Response.GetFrameworks.Framework> { get { _getMessages { ($0.pointee.frameworks, $0.pointee.n_frameworks) } } set { _setMessages(newValue) { ($0.pointee.frameworks, $0.pointee.n_frameworks) = ($1, $2) } } }
            /// `completed_frameworks` = 2.
            public var completedFrameworks: MessageList<Mesos.Agent.Response.GetFrameworks.Framework> { get { _getMessages { ($0.pointee.completed_frameworks, $0.pointee.n_completed_frameworks) } } set { _setMessages(newValue) { ($0.pointee.completed_frameworks, $0.pointee.n_completed_frameworks) = ($1, $2) } } }

            /// The message `mesos.v1.agent.Response.GetFrameworks.Framework`.
            public struct Framework: WireMessage {
                typealias Wire = Mesos__V1__Agent__Response__GetFrameworks__Framework
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.GetFrameworks.Framework", mesos__v1__agent__response__get_frameworks__framework__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    frameworkInfo: Mesos.FrameworkInfo
                ) {
                    self.init()
                    self.frameworkInfo = frameworkInfo
                }
                /// `framework_info` = 1.
                public var frameworkInfo: Mesos.FrameworkInfo { get { _getRequiredMessage { $0.pointee.framework_info } } set { _setMessage(newValue) { $0.pointee.framework_info = $1 } } }
            }
        }

        /// The message `mesos.v1.agent.Response.GetExecutors`.
        public struct GetExecutors: WireMessage {
            typealias Wire = Mesos__V1__Agent__Response__GetExecutors
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.GetExecutors", mesos__v1__agent__response__get_executors__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                executors: MessageList<Mesos.Agent.Response.GetExecutors.Executor> = [],
                completedExecutors: MessageList<Mesos.Agent.Response.GetExecutors.Executor> = []
            ) {
                self.init()
                if !executors.isEmpty { self.executors = executors }
                if !completedExecutors.isEmpty { self.completedExecutors = completedExecutors }
            }
            /// `executors` = 1.
            public var executors: MessageList<Mesos.Agent.Response.GetExecutors.Executor> { get { _getMessages { ($0.pointee.executors, $0.pointee.n_executors) } } set { _setMessages(newValue) { ($0.pointee.executors, $0.pointee.n_executors) = ($1, $2) } } }
            /// `completed_executors` = 2.
            public var completedExecutors: MessageList<Mesos.Agent.Response.GetExecutors.Executor> { get { _getMessages { ($0.pointee.completed_executors, $0.pointee.n_completed_executors) } } set { _setMessages(newValue) { ($0.pointee.completed_executors, $0.pointee.n_completed_executors) = ($1, $2) } } }

            /// The message `mesos.v1.agent.Response.GetExecutors.Executor`.
            public struct Executor: WireMessage {
                typealias Wire = Mesos__V1__Agent__Response__GetExecutors__Executor
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.GetExecutors.Executor", mesos__v1__agent__response__get_executors__executor__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    executorInfo: Mesos.ExecutorInfo
                ) {
                    self.init()
                    self.executorInfo = executorInfo
                }
                /// `executor_info` = 1.
                public var executorInfo: Mesos.ExecutorInfo { get { _getRequiredMessage { $0.pointee.executor_info } } set { _setMessage(newValue) { $0.pointee.executor_info = $1 } } }
            }
        }

        /// The message `mesos.v1.agent.Response.GetOperations`.
        public struct GetOperations: WireMessage {
            typealias Wire = Mesos__V1__Agent__Response__GetOperations
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.GetOperations", mesos__v1__agent__response__get_operations__init)
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

        /// The message `mesos.v1.agent.Response.GetTasks`.
        public struct GetTasks: WireMessage {
            typealias Wire = Mesos__V1__Agent__Response__GetTasks
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.GetTasks", mesos__v1__agent__response__get_tasks__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var pendingTasks: MessageList<Mesos.Task> { get { _getMessages { ($0.pointee.pending_tasks, $0.pointee.n_pending_tasks) } } set { _setMessages(newValue) { ($0.pointee.pending_tasks, $0.pointee.n_pending_tasks) = ($1, $2) } } }
            /// `queued_tasks` = 2.
            public var queuedTasks: MessageList<Mesos.Task> { get { _getMessages { ($0.pointee.queued_tasks, $0.pointee.n_queued_tasks) } } set { _setMessages(newValue) { ($0.pointee.queued_tasks, $0.pointee.n_queued_tasks) = ($1, $2) } } }
            /// `launched_tasks` = 3.
            public var launchedTasks: MessageList<Mesos.Task> { get { _getMessages { ($0.pointee.launched_tasks, $0.pointee.n_launched_tasks) } } set { _setMessages(newValue) { ($0.pointee.launched_tasks, $0.pointee.n_launched_tasks) = ($1, $2) } } }
            /// `terminated_tasks` = 4.
            public var terminatedTasks: MessageList<Mesos.Task> { get { _getMessages { ($0.pointee.terminated_tasks, $0.pointee.n_terminated_tasks) } } set { _setMessages(newValue) { ($0.pointee.terminated_tasks, $0.pointee.n_terminated_tasks) = ($1, $2) } } }
            /// `completed_tasks` = 5.
            public var completedTasks: MessageList<Mesos.Task> { get { _getMessages { ($0.pointee.completed_tasks, $0.pointee.n_completed_tasks) } } set { _setMessages(newValue) { ($0.pointee.completed_tasks, $0.pointee.n_completed_tasks) = ($1, $2) } } }
        }

        /// The message `mesos.v1.agent.Response.GetAgent`.
        public struct GetAgent: WireMessage {
            typealias Wire = Mesos__V1__Agent__Response__GetAgent
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.GetAgent", mesos__v1__agent__response__get_agent__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var agentInfo: Mesos.AgentInfo? { get { _getMessage { $0.pointee.agent_info } } set { _setMessage(newValue) { $0.pointee.agent_info = $1 } } }
            /// `drain_config` = 2.
            public var drainConfig: Mesos.DrainConfig? { get { _getMessage { $0.pointee.drain_config } } set { _setMessage(newValue) { $0.pointee.drain_config = $1 } } }
            /// `estimated_drain_start_time` = 3.
            public var estimatedDrainStartTime: Mesos.TimeInfo? { get { _getMessage { $0.pointee.estimated_drain_start_time } } set { _setMessage(newValue) { $0.pointee.estimated_drain_start_time = $1 } } }
        }

        /// The message `mesos.v1.agent.Response.GetResourceProviders`.
        public struct GetResourceProviders: WireMessage {
            typealias Wire = Mesos__V1__Agent__Response__GetResourceProviders
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.GetResourceProviders", mesos__v1__agent__response__get_resource_providers__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                resourceProviders: MessageList<Mesos.Agent.Response.GetResourceProviders.ResourceProvider> = []
            ) {
                self.init()
                if !resourceProviders.isEmpty { self.resourceProviders = resourceProviders }
            }
            /// `resource_providers` = 1.
            public var resourceProviders: MessageList<Mesos.Agent.Response.GetResourceProviders.ResourceProvider> { get { _getMessages { ($0.pointee.resource_providers, $0.pointee.n_resource_providers) } } set { _setMessages(newValue) { ($0.pointee.resource_providers, $0.pointee.n_resource_providers) = ($1, $2) } } }

            /// The message `mesos.v1.agent.Response.GetResourceProviders.ResourceProvider`.
            public struct ResourceProvider: WireMessage {
                typealias Wire = Mesos__V1__Agent__Response__GetResourceProviders__ResourceProvider
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.GetResourceProviders.ResourceProvider", mesos__v1__agent__response__get_resource_providers__resource_provider__init)
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

        /// The message `mesos.v1.agent.Response.WaitNestedContainer`.
        public struct WaitNestedContainer: WireMessage {
            typealias Wire = Mesos__V1__Agent__Response__WaitNestedContainer
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.WaitNestedContainer", mesos__v1__agent__response__wait_nested_container__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var exitStatus: Int32? { get { _getOptional { ($0.pointee.has_exit_status, $0.pointee.exit_status) } } set { _setOptional(newValue, { $0.pointee.has_exit_status = $1 }) { $0.pointee.exit_status = $1 } } }
            /// `state` = 2.
            public var state: Mesos.TaskState? { get { _getOptional { ($0.pointee.has_state, $0.pointee.state.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_state = $1 }) { $0.pointee.state.rawValue = $1 } } }
            /// `reason` = 3.
            public var reason: Mesos.TaskStatus.Reason? { get { _getOptional { ($0.pointee.has_reason, $0.pointee.reason.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_reason = $1 }) { $0.pointee.reason.rawValue = $1 } } }
            /// `limitation` = 4.
            public var limitation: Mesos.TaskResourceLimitation? { get { _getMessage { $0.pointee.limitation } } set { _setMessage(newValue) { $0.pointee.limitation = $1 } } }
            /// `message` = 5.
            public var message: String? { get { _getString { $0.pointee.message } } set { _setString(newValue) { $0.pointee.message = $1 } } }
        }

        /// The message `mesos.v1.agent.Response.WaitContainer`.
        public struct WaitContainer: WireMessage {
            typealias Wire = Mesos__V1__Agent__Response__WaitContainer
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Response.WaitContainer", mesos__v1__agent__response__wait_container__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var exitStatus: Int32? { get { _getOptional { ($0.pointee.has_exit_status, $0.pointee.exit_status) } } set { _setOptional(newValue, { $0.pointee.has_exit_status = $1 }) { $0.pointee.exit_status = $1 } } }
            /// `state` = 2.
            public var state: Mesos.TaskState? { get { _getOptional { ($0.pointee.has_state, $0.pointee.state.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_state = $1 }) { $0.pointee.state.rawValue = $1 } } }
            /// `reason` = 3.
            public var reason: Mesos.TaskStatus.Reason? { get { _getOptional { ($0.pointee.has_reason, $0.pointee.reason.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_reason = $1 }) { $0.pointee.reason.rawValue = $1 } } }
            /// `limitation` = 4.
            public var limitation: Mesos.TaskResourceLimitation? { get { _getMessage { $0.pointee.limitation } } set { _setMessage(newValue) { $0.pointee.limitation = $1 } } }
            /// `message` = 5.
            public var message: String? { get { _getString { $0.pointee.message } } set { _setString(newValue) { $0.pointee.message = $1 } } }
        }
    }

    /// A part of the input or output of a process in a container.
    public struct ProcessIO: WireMessage {
        typealias Wire = Mesos__V1__Agent__ProcessIO
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.ProcessIO", mesos__v1__agent__process_io__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var type: Mesos.Agent.ProcessIO.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
        /// `data` = 2.
        public var data: Mesos.Agent.ProcessIO.Data? { get { _getMessage { $0.pointee.data } } set { _setMessage(newValue) { $0.pointee.data = $1 } } }
        /// `control` = 3.
        public var control: Mesos.Agent.ProcessIO.Control? { get { _getMessage { $0.pointee.control } } set { _setMessage(newValue) { $0.pointee.control = $1 } } }

        /// The enum `mesos.v1.agent.ProcessIO.Type`.
        public struct Kind: MesosEnum, WireValue {
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

        /// The message `mesos.v1.agent.ProcessIO.Data`.
        public struct Data: WireMessage {
            typealias Wire = Mesos__V1__Agent__ProcessIO__Data
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.ProcessIO.Data", mesos__v1__agent__process_io__data__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                type: Mesos.Agent.ProcessIO.Data.Kind? = nil,
                data: [UInt8]? = nil
            ) {
                self.init()
                if let type { self.type = type }
                if let data { self.data = data }
            }
            /// `type` = 1.
            public var type: Mesos.Agent.ProcessIO.Data.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
            /// `data` = 2.
            public var data: [UInt8]? { get { _getOptional { ($0.pointee.has_data, $0.pointee.data) } } set { _setOptional(newValue, { $0.pointee.has_data = $1 }) { $0.pointee.data = $1 } } }

            /// The enum `mesos.v1.agent.ProcessIO.Data.Type`.
            public struct Kind: MesosEnum, WireValue {
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

        /// The message `mesos.v1.agent.ProcessIO.Control`.
        public struct Control: WireMessage {
            typealias Wire = Mesos__V1__Agent__ProcessIO__Control
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.ProcessIO.Control", mesos__v1__agent__process_io__control__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var type: Mesos.Agent.ProcessIO.Control.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
            /// `tty_info` = 2.
            public var ttyInfo: Mesos.TTYInfo? { get { _getMessage { $0.pointee.tty_info } } set { _setMessage(newValue) { $0.pointee.tty_info = $1 } } }
            /// `heartbeat` = 3.
            public var heartbeat: Mesos.Agent.ProcessIO.Control.Heartbeat? { get { _getMessage { $0.pointee.heartbeat } } set { _setMessage(newValue) { $0.pointee.heartbeat = $1 } } }

            /// The enum `mesos.v1.agent.ProcessIO.Control.Type`.
            public struct Kind: MesosEnum, WireValue {
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

            /// The message `mesos.v1.agent.ProcessIO.Control.Heartbeat`.
            public struct Heartbeat: WireMessage {
                typealias Wire = Mesos__V1__Agent__ProcessIO__Control__Heartbeat
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.ProcessIO.Control.Heartbeat", mesos__v1__agent__process_io__control__heartbeat__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    interval: Mesos.DurationInfo? = nil
                ) {
                    self.init()
                    if let interval { self.interval = interval }
                }
                /// `interval` = 1.
                public var interval: Mesos.DurationInfo? { get { _getMessage { $0.pointee.interval } } set { _setMessage(newValue) { $0.pointee.interval = $1 } } }
            }
        }
    }
}
