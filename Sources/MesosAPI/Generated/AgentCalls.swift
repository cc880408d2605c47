// Generated from mesos/v1/agent/agent.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Agent {
    /// A call of an agent's operator API.
    public struct Call: WireMessage {
        typealias Wire = Mesos__V1__Agent__Call
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call", mesos__v1__agent__call__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// `type` = 1.
        public var type: Mesos.Agent.Call.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
        /// `get_metrics` = 2.
        public var getMetrics: Mesos.Agent.Call.GetMetrics? { get { _getMessage { $0.pointee.get_metrics } } set { _setMessage(newValue) { $0.pointee.get_metrics = $1 } } }
        /// `set_logging_level` = 3.
        public var setLoggingLevel: Mesos.Agent.Call.SetLoggingLevel? { get { _getMessage { $0.pointee.set_logging_level } } set { _setMessage(newValue) { $0.pointee.set_logging_level = $1 } } }
        /// `list_files` = 4.
        public var listFiles: Mesos.Agent.Call.ListFiles? { get { _getMessage { $0.pointee.list_files } } set { _setMessage(newValue) { $0.pointee.list_files = $1 } } }
        /// `read_file` = 5.
        public var readFile: Mesos.Agent.Call.ReadFile? { get { _getMessage { $0.pointee.read_file } } set { _setMessage(newValue) { $0.pointee.read_file = $1 } } }
        /// `get_containers` = 20.
        public var getContainers: Mesos.Agent.Call.GetContainers? { get { _getMessage { $0.pointee.get_containers } } set { _setMessage(newValue) { $0.pointee.get_containers = $1 } } }
        /// `launch_nested_container` = 6; deprecated by Mesos.
        public var launchNestedContainer: Mesos.Agent.Call.LaunchNestedContainer? { get { _getMessage { $0.pointee.launch_nested_container } } set { _setMessage(newValue) { $0.pointee.launch_nested_container = $1 } } }
        /// `wait_nested_container` = 7; deprecated by Mesos.
        public var waitNestedContainer: Mesos.Agent.Call.WaitNestedContainer? { get { _getMessage { $0.pointee.wait_nested_container } } set { _setMessage(newValue) { $0.pointee.wait_nested_container = $1 } } }
        /// `kill_nested_container` = 8; deprecated by Mesos.
        public var killNestedContainer: Mesos.Agent.Call.KillNestedContainer? { get { _getMessage { $0.pointee.kill_nested_container } } set { _setMessage(newValue) { $0.pointee.kill_nested_container = $1 } } }
        /// `remove_nested_container` = 12; deprecated by Mesos.
        public var removeNestedContainer: Mesos.Agent.Call.RemoveNestedContainer? { get { _getMessage { $0.pointee.remove_nested_container } } set { _setMessage(newValue) { $0.pointee.remove_nested_container = $1 } } }
        /// `launch_nested_container_session` = 9.
        public var launchNestedContainerSession: Mesos.Agent.Call.LaunchNestedContainerSession? { get { _getMessage { $0.pointee.launch_nested_container_session } } set { _setMessage(newValue) { $0.pointee.launch_nested_container_session = $1 } } }
        /// `attach_container_input` = 10.
        public var attachContainerInput: Mesos.Agent.Call.AttachContainerInput? { get { _getMessage { $0.pointee.attach_container_input } } set { _setMessage(newValue) { $0.pointee.attach_container_input = $1 } } }
        /// `attach_container_output` = 11.
        public var attachContainerOutput: Mesos.Agent.Call.AttachContainerOutput? { get { _getMessage { $0.pointee.attach_container_output } } set { _setMessage(newValue) { $0.pointee.attach_container_output = $1 } } }
        /// `launch_container` = 13.
        public var launchContainer: Mesos.Agent.Call.LaunchContainer? { get { _getMessage { $0.pointee.launch_container } } set { _setMessage(newValue) { $0.pointee.launch_container = $1 } } }
        /// `wait_container` = 14.
        public var waitContainer: Mesos.Agent.Call.WaitContainer? { get { _getMessage { $0.pointee.wait_container } } set { _setMessage(newValue) { $0.pointee.wait_container = $1 } } }
        /// `kill_container` = 15.
        public var killContainer: Mesos.Agent.Call.KillContainer? { get { _getMessage { $0.pointee.kill_container } } set { _setMessage(newValue) { $0.pointee.kill_container = $1 } } }
        /// `remove_container` = 16.
        public var removeContainer: Mesos.Agent.Call.RemoveContainer? { get { _getMessage { $0.pointee.remove_container } } set { _setMessage(newValue) { $0.pointee.remove_container = $1 } } }
        /// `add_resource_provider_config` = 17.
        public var addResourceProviderConfig: Mesos.Agent.Call.AddResourceProviderConfig? { get { _getMessage { $0.pointee.add_resource_provider_config } } set { _setMessage(newValue) { $0.pointee.add_resource_provider_config = $1 } } }
        /// `update_resource_provider_config` = 18.
        public var updateResourceProviderConfig: Mesos.Agent.Call.UpdateResourceProviderConfig? { get { _getMessage { $0.pointee.update_resource_provider_config } } set { _setMessage(newValue) { $0.pointee.update_resource_provider_config = $1 } } }
        /// `remove_resource_provider_config` = 19.
        public var removeResourceProviderConfig: Mesos.Agent.Call.RemoveResourceProviderConfig? { get { _getMessage { $0.pointee.remove_resource_provider_config } } set { _setMessage(newValue) { $0.pointee.remove_resource_provider_config = $1 } } }
        /// `mark_resource_provider_gone` = 22.
        public var markResourceProviderGone: Mesos.Agent.Call.MarkResourceProviderGone? { get { _getMessage { $0.pointee.mark_resource_provider_gone } } set { _setMessage(newValue) { $0.pointee.mark_resource_provider_gone = $1 } } }
        /// `prune_images` = 21.
        public var pruneImages: Mesos.Agent.Call.PruneImages? { get { _getMessage { $0.pointee.prune_images } } set { _setMessage(newValue) { $0.pointee.prune_images = $1 } } }

        /// The enum `mesos.v1.agent.Call.Type`.
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
            /// `GET_CONTAINERS`
            public static let getContainers = Self(rawValue: 10)
            /// `GET_FRAMEWORKS`
            public static let getFrameworks = Self(rawValue: 11)
            /// `GET_EXECUTORS`
            public static let getExecutors = Self(rawValue: 12)
            /// `GET_OPERATIONS`
            public static let getOperations = Self(rawValue: 31)
            /// `GET_TASKS`
            public static let getTasks = Self(rawValue: 13)
            /// `GET_AGENT`
            public static let getAgent = Self(rawValue: 20)
            /// `GET_RESOURCE_PROVIDERS`
            public static let getResourceProviders = Self(rawValue: 26)
            /// `LAUNCH_NESTED_CONTAINER`
            public static let launchNestedContainer = Self(rawValue: 14)
            /// `WAIT_NESTED_CONTAINER`
            public static let waitNestedContainer = Self(rawValue: 15)
            /// `KILL_NESTED_CONTAINER`
            public static let killNestedContainer = Self(rawValue: 16)
            /// `REMOVE_NESTED_CONTAINER`
            public static let removeNestedContainer = Self(rawValue: 21)
            /// `LAUNCH_NESTED_CONTAINER_SESSION`
            public static let launchNestedContainerSession = Self(rawValue: 17)
            /// `ATTACH_CONTAINER_INPUT`
            public static let attachContainerInput = Self(rawValue: 18)
            /// `ATTACH_CONTAINER_OUTPUT`
            public static let attachContainerOutput = Self(rawValue: 19)
            /// `LAUNCH_CONTAINER`
            public static let launchContainer = Self(rawValue: 22)
            /// `WAIT_CONTAINER`
            public static let waitContainer = Self(rawValue: 23)
            /// `KILL_CONTAINER`
            public static let killContainer = Self(rawValue: 24)
            /// `REMOVE_CONTAINER`
            public static let removeContainer = Self(rawValue: 25)
            /// `ADD_RESOURCE_PROVIDER_CONFIG`
            public static let addResourceProviderConfig = Self(rawValue: 27)
            /// `UPDATE_RESOURCE_PROVIDER_CONFIG`
            public static let updateResourceProviderConfig = Self(rawValue: 28)
            /// `REMOVE_RESOURCE_PROVIDER_CONFIG`
            public static let removeResourceProviderConfig = Self(rawValue: 29)
            /// `MARK_RESOURCE_PROVIDER_GONE`
            public static let markResourceProviderGone = Self(rawValue: 32)
            /// `PRUNE_IMAGES`
            public static let pruneImages = Self(rawValue: 30)
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
                10: "GET_CONTAINERS",
                11: "GET_FRAMEWORKS",
                12: "GET_EXECUTORS",
                31: "GET_OPERATIONS",
                13: "GET_TASKS",
                20: "GET_AGENT",
                26: "GET_RESOURCE_PROVIDERS",
                14: "LAUNCH_NESTED_CONTAINER",
                15: "WAIT_NESTED_CONTAINER",
                16: "KILL_NESTED_CONTAINER",
                21: "REMOVE_NESTED_CONTAINER",
                17: "LAUNCH_NESTED_CONTAINER_SESSION",
                18: "ATTACH_CONTAINER_INPUT",
                19: "ATTACH_CONTAINER_OUTPUT",
                22: "LAUNCH_CONTAINER",
                23: "WAIT_CONTAINER",
                24: "KILL_CONTAINER",
                25: "REMOVE_CONTAINER",
                27: "ADD_RESOURCE_PROVIDER_CONFIG",
                28: "UPDATE_RESOURCE_PROVIDER_CONFIG",
                29: "REMOVE_RESOURCE_PROVIDER_CONFIG",
                32: "MARK_RESOURCE_PROVIDER_GONE",
                30: "PRUNE_IMAGES",
            ]
        }

        /// The message `mesos.v1.agent.Call.GetMetrics`.
        public struct GetMetrics: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__GetMetrics
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.GetMetrics", mesos__v1__agent__call__get_metrics__init)
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

        /// The message `mesos.v1.agent.Call.SetLoggingLevel`.
        public struct SetLoggingLevel: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__SetLoggingLevel
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.SetLoggingLevel", mesos__v1__agent__call__set_logging_level__init)
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

        /// The message `mesos.v1.agent.Call.ListFiles`.
        public struct ListFiles: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__ListFiles
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.ListFiles", mesos__v1__agent__call__list_files__init)
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

        /// The message `mesos.v1.agent.Call.ReadFile`.
        public struct ReadFile: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__ReadFile
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.ReadFile", mesos__v1__agent__call__read_file__init)
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

        /// The message `mesos.v1.agent.Call.GetContainers`.
        public struct GetContainers: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__GetContainers
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.GetContainers", mesos__v1__agent__call__get_containers__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                showNested: Bool? = nil,
                showStandalone: Bool? = nil
            ) {
                self.init()
                if let showNested { self.showNested = showNested }
                if let showStandalone { self.showStandalone = showStandalone }
            }
            /// `show_nested` = 1.
            public var showNested: Bool? { get { _getOptional { ($0.pointee.has_show_nested, $0.pointee.show_nested) } } set { _setOptional(newValue, { $0.pointee.has_show_nested = $1 }) { $0.pointee.show_nested = $1 } } }
            /// `show_standalone` = 2.
            public var showStandalone: Bool? { get { _getOptional { ($0.pointee.has_show_standalone, $0.pointee.show_standalone) } } set { _setOptional(newValue, { $0.pointee.has_show_standalone = $1 }) { $0.pointee.show_standalone = $1 } } }
        }

        /// The message `mesos.v1.agent.Call.LaunchNestedContainer`.
        public struct LaunchNestedContainer: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__LaunchNestedContainer
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.LaunchNestedContainer", mesos__v1__agent__call__launch_nested_container__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                containerID: Mesos.ContainerID,
                command: Mesos.CommandInfo? = nil,
                container: Mesos.ContainerInfo? = nil
            ) {
                self.init()
                self.containerID = containerID
                if let command { self.command = command }
                if let container { self.container = container }
            }
            /// `container_id` = 1.
            public var containerID: Mesos.ContainerID { get { _getRequiredMessage { $0.pointee.container_id } } set { _setMessage(newValue) { $0.pointee.container_id = $1 } } }
            /// `command` = 2.
            public var command: Mesos.CommandInfo? { get { _getMessage { $0.pointee.command } } set { _setMessage(newValue) { $0.pointee.command = $1 } } }
            /// `container` = 3.
            public var container: Mesos.ContainerInfo? { get { _getMessage { $0.pointee.container } } set { _setMessage(newValue) { $0.pointee.container = $1 } } }
        }

        /// The message `mesos.v1.agent.Call.WaitNestedContainer`.
        public struct WaitNestedContainer: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__WaitNestedContainer
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.WaitNestedContainer", mesos__v1__agent__call__wait_nested_container__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                containerID: Mesos.ContainerID
            ) {
                self.init()
                self.containerID = containerID
            }
            /// `container_id` = 1.
            public var containerID: Mesos.ContainerID { get { _getRequiredMessage { $0.pointee.container_id } } set { _setMessage(newValue) { $0.pointee.container_id = $1 } } }
        }

        /// The message `mesos.v1.agent.Call.KillNestedContainer`.
        public struct KillNestedContainer: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__KillNestedContainer
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.KillNestedContainer", mesos__v1__agent__call__kill_nested_container__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                containerID: Mesos.ContainerID,
                signal: Int32? = nil
            ) {
                self.init()
                self.containerID = containerID
                if let signal { self.signal = signal }
            }
            /// `container_id` = 1.
            public var containerID: Mesos.ContainerID { get { _getRequiredMessage { $0.pointee.container_id } } set { _setMessage(newValue) { $0.pointee.container_id = $1 } } }
            /// `signal` = 2.
            public var signal: Int32? { get { _getOptional { ($0.pointee.has_signal, $0.pointee.signal) } } set { _setOptional(newValue, { $0.pointee.has_signal = $1 }) { $0.pointee.signal = $1 } } }
        }

        /// The message `mesos.v1.agent.Call.RemoveNestedContainer`.
        public struct RemoveNestedContainer: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__RemoveNestedContainer
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.RemoveNestedContainer", mesos__v1__agent__call__remove_nested_container__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                containerID: Mesos.ContainerID
            ) {
                self.init()
                self.containerID = containerID
            }
            /// `container_id` = 1.
            public var containerID: Mesos.ContainerID { get { _getRequiredMessage { $0.pointee.container_id } } set { _setMessage(newValue) { $0.pointee.container_id = $1 } } }
        }

        /// The message `mesos.v1.agent.Call.LaunchNestedContainerSession`.
        public struct LaunchNestedContainerSession: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__LaunchNestedContainerSession
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.LaunchNestedContainerSession", mesos__v1__agent__call__launch_nested_container_session__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                containerID: Mesos.ContainerID,
                command: Mesos.CommandInfo? = nil,
                container: Mesos.ContainerInfo? = nil
            ) {
                self.init()
                self.containerID = containerID
                if let command { self.command = command }
                if let container { self.container = container }
            }
            /// `container_id` = 1.
            public var containerID: Mesos.ContainerID { get { _getRequiredMessage { $0.pointee.container_id } } set { _setMessage(newValue) { $0.pointee.container_id = $1 } } }
            /// `command` = 2.
            public var command: Mesos.CommandInfo? { get { _getMessage { $0.pointee.command } } set { _setMessage(newValue) { $0.pointee.command = $1 } } }
            /// `container` = 3.
            public var container: Mesos.ContainerInfo? { get { _getMessage { $0.pointee.container } } set { _setMessage(newValue) { $0.pointee.container = $1 } } }
        }

        /// The message `mesos.v1.agent.Call.AttachContainerInput`.
        public struct AttachContainerInput: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__AttachContainerInput
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.AttachContainerInput", mesos__v1__agent__call__attach_container_input__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                type: Mesos.Agent.Call.AttachContainerInput.Kind? = nil,
                containerID: Mesos.ContainerID? = nil,
                processIO: Mesos.Agent.ProcessIO? = nil
            ) {
                self.init()
                if let type { self.type = type }
                if let containerID { self.containerID = containerID }
                if let processIO { self.processIO = processIO }
            }
            /// `type` = 1.
            public var type: Mesos.Agent.Call.AttachContainerInput.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
            /// `container_id` = 2.
            public var containerID: Mesos.ContainerID? { get { _getMessage { $0.pointee.container_id } } set { _setMessage(newValue) { $0.pointee.container_id = $1 } } }
            /// `process_io` = 3.
            public var processIO: Mesos.Agent.ProcessIO? { get { _getMessage { $0.pointee.process_io } } set { _setMessage(newValue) { $0.pointee.process_io = $1 } } }

            /// The enum `mesos.v1.agent.Call.AttachContainerInput.Type`.
            public struct Kind: MesosEnum, WireValue {
                public var rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// `UNKNOWN`
                public static let unknown = Self(rawValue: 0)
                /// `CONTAINER_ID`
                public static let containerID = Self(rawValue: 1)
                /// `PROCESS_IO`
                public static let processIO = Self(rawValue: 2)
                public static let knownNames: [Int32: String] = [
                    0: "UNKNOWN",
                    1: "CONTAINER_ID",
                    2: "PROCESS_IO",
                ]
            }
        }

        /// The message `mesos.v1.agent.Call.AttachContainerOutput`.
        public struct AttachContainerOutput: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__AttachContainerOutput
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.AttachContainerOutput", mesos__v1__agent__call__attach_container_output__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                containerID: Mesos.ContainerID
            ) {
                self.init()
                self.containerID = containerID
            }
            /// `container_id` = 1.
            public var containerID: Mesos.ContainerID { get { _getRequiredMessage { $0.pointee.container_id } } set { _setMessage(newValue) { $0.pointee.container_id = $1 } } }
        }

        /// The message `mesos.v1.agent.Call.LaunchContainer`.
        public struct LaunchContainer: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__LaunchContainer
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.LaunchContainer", mesos__v1__agent__call__launch_container__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                containerID: Mesos.ContainerID,
                command: Mesos.CommandInfo? = nil,
                resources: MessageList<Mesos.Resource> = [],
                container: Mesos.ContainerInfo? = nil,
                limits: [String: Mesos.Value.Scalar] = [:]
            ) {
                self.init()
                self.containerID = containerID
                if let command { self.command = command }
                if !resources.isEmpty { self.resources = resources }
                if let container { self.container = container }
                if !limits.isEmpty { self.limits = limits }
            }
            /// `container_id` = 1.
            public var containerID: Mesos.ContainerID { get { _getRequiredMessage { $0.pointee.container_id } } set { _setMessage(newValue) { $0.pointee.container_id = $1 } } }
            /// `command` = 2.
            public var command: Mesos.CommandInfo? { get { _getMessage { $0.pointee.command } } set { _setMessage(newValue) { $0.pointee.command = $1 } } }
            /// `resources` = 3.
            public var resources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.resources, $0.pointee.n_resources) } } set { _setMessages(newValue) { ($0.pointee.resources, $0.pointee.n_resources) = ($1, $2) } } }
            /// `container` = 4.
            public var container: Mesos.ContainerInfo? { get { _getMessage { $0.pointee.container } } set { _setMessage(newValue) { $0.pointee.container = $1 } } }
            /// `limits` = 5.
            public var limits: [String: Mesos.Value.Scalar] { get { _getMessageMap({ ($0.pointee.limits, $0.pointee.n_limits) }) { ($0.pointee.key, $0.pointee.value) } } set { _setMessageMap(newValue, mesos__v1__agent__call__launch_container__limits_entry__init, { ($0.pointee.limits, $0.pointee.n_limits) = ($1, $2) }) { ($0.pointee.key, $0.pointee.value) = ($1, $2) } } }
        }

        /// The message `mesos.v1.agent.Call.WaitContainer`.
        public struct WaitContainer: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__WaitContainer
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.WaitContainer", mesos__v1__agent__call__wait_container__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                containerID: Mesos.ContainerID
            ) {
                self.init()
                self.containerID = containerID
            }
            /// `container_id` = 1.
            public var containerID: Mesos.ContainerID { get { _getRequiredMessage { $0.pointee.container_id } } set { _setMessage(newValue) { $0.pointee.container_id = $1 } } }
        }

        /// The message `mesos.v1.agent.Call.KillContainer`.
        public struct KillContainer: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__KillContainer
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.KillContainer", mesos__v1__agent__call__kill_container__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                containerID: Mesos.ContainerID,
                signal: Int32? = nil
            ) {
                self.init()
                self.containerID = containerID
                if let signal { self.signal = signal }
            }
            /// `container_id` = 1.
            public var containerID: Mesos.ContainerID { get { _getRequiredMessage { $0.pointee.container_id } } set { _setMessage(newValue) { $0.pointee.container_id = $1 } } }
            /// `signal` = 2.
            public var signal: Int32? { get { _getOptional { ($0.pointee.has_signal, $0.pointee.signal) } } set { _setOptional(newValue, { $0.pointee.has_signal = $1 }) { $0.pointee.signal = $1 } } }
        }

        /// The message `mesos.v1.agent.Call.RemoveContainer`.
        public struct RemoveContainer: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__RemoveContainer
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.RemoveContainer", mesos__v1__agent__call__remove_container__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                containerID: Mesos.ContainerID
            ) {
                self.init()
                self.containerID = containerID
            }
            /// `container_id` = 1.
            public var containerID: Mesos.ContainerID { get { _getRequiredMessage { $0.pointee.container_id } } set { _setMessage(newValue) { $0.pointee.container_id = $1 } } }
        }

        /// The message `mesos.v1.agent.Call.AddResourceProviderConfig`.
        public struct AddResourceProviderConfig: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__AddResourceProviderConfig
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.AddResourceProviderConfig", mesos__v1__agent__call__add_resource_provider_config__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                info: Mesos.ResourceProviderInfo
            ) {
                self.init()
                self.info = info
            }
            /// `info` = 1.
            public var info: Mesos.ResourceProviderInfo { get { _getRequiredMessage { $0.pointee.info } } set { _setMessage(newValue) { $0.pointee.info = $1 } } }
        }

        /// The message `mesos.v1.agent.Call.UpdateResourceProviderConfig`.
        public struct UpdateResourceProviderConfig: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__UpdateResourceProviderConfig
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.UpdateResourceProviderConfig", mesos__v1__agent__call__update_resource_provider_config__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                info: Mesos.ResourceProviderInfo
            ) {
                self.init()
                self.info = info
            }
            /// `info` = 1.
            public var info: Mesos.ResourceProviderInfo { get { _getRequiredMessage { $0.pointee.info } } set { _setMessage(newValue) { $0.pointee.info = $1 } } }
        }

        /// The message `mesos.v1.agent.Call.RemoveResourceProviderConfig`.
        public struct RemoveResourceProviderConfig: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__RemoveResourceProviderConfig
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.RemoveResourceProviderConfig", mesos__v1__agent__call__remove_resource_provider_config__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                type: String,
                name: String
            ) {
                self.init()
                self.type = type
                self.name = name
            }
            /// `type` = 1.
            public var type: String { get { _getValue { $0.pointee.type } } set { _setValue(newValue) { $0.pointee.type = $1 } } }
            /// `name` = 2.
            public var name: String { get { _getValue { $0.pointee.name } } set { _setValue(newValue) { $0.pointee.name = $1 } } }
        }

        /// The message `mesos.v1.agent.Call.MarkResourceProviderGone`.
        public struct MarkResourceProviderGone: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__MarkResourceProviderGone
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.MarkResourceProviderGone", mesos__v1__agent__call__mark_resource_provider_gone__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                resourceProviderID: Mesos.ResourceProviderID
            ) {
                self.init()
                self.resourceProviderID = resourceProviderID
            }
            /// `resource_provider_id` = 1.
            public var resourceProviderID: Mesos.ResourceProviderID { get { _getRequiredMessage { $0.pointee.resource_provider_id } } set { _setMessage(newValue) { $0.pointee.resource_provider_id = $1 } } }
        }

        /// The message `mesos.v1.agent.Call.PruneImages`.
        public struct PruneImages: WireMessage {
            typealias Wire = Mesos__V1__Agent__Call__PruneImages
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.agent.Call.PruneImages", mesos__v1__agent__call__prune_images__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                excludedImages: MessageList<Mesos.Image> = []
            ) {
                self.init()
                if !excludedImages.isEmpty { self.excludedImages = excludedImages }
            }
            /// `excluded_images` = 1.
            public var excludedImages: MessageList<Mesos.Image> { get { _getMessages { ($0.pointee.excluded_images, $0.pointee.n_excluded_images) } } set { _setMessages(newValue) { ($0.pointee.excluded_images, $0.pointee.n_excluded_images) = ($1, $2) } } }
        }
    }
}
