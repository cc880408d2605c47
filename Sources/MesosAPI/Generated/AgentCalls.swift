// Generated from mesos/v1/agent/agent.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Agent {
    /// One request to an agent's operator API.
    public struct Call: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Agent__Call.self, name: "mesos.v1.agent.Call", mesos__v1__agent__call__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// `type` = 1.
        public var type: Mesos.Agent.Call.Kind? {
            get { _storage.get(Mesos__V1__Agent__Call.self) { $0.pointee.has_type != 0 ? Mesos.Agent.Call.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__Agent__Call.self) { _, c in
                    c.pointee.has_type = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.type = Mesos__V1__Agent__Call__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `get_metrics` = 2.
        public var getMetrics: Mesos.Agent.Call.GetMetrics? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.get_metrics) }.map(Mesos.Agent.Call.GetMetrics.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.get_metrics = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__GetMetrics.self) } } }
        }
        /// `set_logging_level` = 3.
        public var setLoggingLevel: Mesos.Agent.Call.SetLoggingLevel? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.set_logging_level) }.map(Mesos.Agent.Call.SetLoggingLevel.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.set_logging_level = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__SetLoggingLevel.self) } } }
        }
        /// `list_files` = 4.
        public var listFiles: Mesos.Agent.Call.ListFiles? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.list_files) }.map(Mesos.Agent.Call.ListFiles.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.list_files = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__ListFiles.self) } } }
        }
        /// `read_file` = 5.
        public var readFile: Mesos.Agent.Call.ReadFile? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.read_file) }.map(Mesos.Agent.Call.ReadFile.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.read_file = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__ReadFile.self) } } }
        }
        /// `get_containers` = 20.
        public var getContainers: Mesos.Agent.Call.GetContainers? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.get_containers) }.map(Mesos.Agent.Call.GetContainers.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.get_containers = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__GetContainers.self) } } }
        }
        /// `launch_nested_container` = 6; deprecated by Mesos.
        public var launchNestedContainer: Mesos.Agent.Call.LaunchNestedContainer? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.launch_nested_container) }.map(Mesos.Agent.Call.LaunchNestedContainer.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.launch_nested_container = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__LaunchNestedContainer.self) } } }
        }
        /// `wait_nested_container` = 7; deprecated by Mesos.
        public var waitNestedContainer: Mesos.Agent.Call.WaitNestedContainer? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.wait_nested_container) }.map(Mesos.Agent.Call.WaitNestedContainer.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.wait_nested_container = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__WaitNestedContainer.self) } } }
        }
        /// `kill_nested_container` = 8; deprecated by Mesos.
        public var killNestedContainer: Mesos.Agent.Call.KillNestedContainer? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.kill_nested_container) }.map(Mesos.Agent.Call.KillNestedContainer.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.kill_nested_container = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__KillNestedContainer.self) } } }
        }
        /// `remove_nested_container` = 12; deprecated by Mesos.
        public var removeNestedContainer: Mesos.Agent.Call.RemoveNestedContainer? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.remove_nested_container) }.map(Mesos.Agent.Call.RemoveNestedContainer.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.remove_nested_container = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__RemoveNestedContainer.self) } } }
        }
        /// `launch_nested_container_session` = 9.
        public var launchNestedContainerSession: Mesos.Agent.Call.LaunchNestedContainerSession? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.launch_nested_container_session) }.map(Mesos.Agent.Call.LaunchNestedContainerSession.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.launch_nested_container_session = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__LaunchNestedContainerSession.self) } } }
        }
        /// `attach_container_input` = 10.
        public var attachContainerInput: Mesos.Agent.Call.AttachContainerInput? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.attach_container_input) }.map(Mesos.Agent.Call.AttachContainerInput.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.attach_container_input = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__AttachContainerInput.self) } } }
        }
        /// `attach_container_output` = 11.
        public var attachContainerOutput: Mesos.Agent.Call.AttachContainerOutput? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.attach_container_output) }.map(Mesos.Agent.Call.AttachContainerOutput.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.attach_container_output = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__AttachContainerOutput.self) } } }
        }
        /// `launch_container` = 13.
        public var launchContainer: Mesos.Agent.Call.LaunchContainer? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.launch_container) }.map(Mesos.Agent.Call.LaunchContainer.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.launch_container = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__LaunchContainer.self) } } }
        }
        /// `wait_container` = 14.
        public var waitContainer: Mesos.Agent.Call.WaitContainer? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.wait_container) }.map(Mesos.Agent.Call.WaitContainer.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.wait_container = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__WaitContainer.self) } } }
        }
        /// `kill_container` = 15.
        public var killContainer: Mesos.Agent.Call.KillContainer? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.kill_container) }.map(Mesos.Agent.Call.KillContainer.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.kill_container = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__KillContainer.self) } } }
        }
        /// `remove_container` = 16.
        public var removeContainer: Mesos.Agent.Call.RemoveContainer? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.remove_container) }.map(Mesos.Agent.Call.RemoveContainer.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.remove_container = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__RemoveContainer.self) } } }
        }
        /// `add_resource_provider_config` = 17.
        public var addResourceProviderConfig: Mesos.Agent.Call.AddResourceProviderConfig? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.add_resource_provider_config) }.map(Mesos.Agent.Call.AddResourceProviderConfig.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.add_resource_provider_config = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__AddResourceProviderConfig.self) } } }
        }
        /// `update_resource_provider_config` = 18.
        public var updateResourceProviderConfig: Mesos.Agent.Call.UpdateResourceProviderConfig? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.update_resource_provider_config) }.map(Mesos.Agent.Call.UpdateResourceProviderConfig.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.update_resource_provider_config = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__UpdateResourceProviderConfig.self) } } }
        }
        /// `remove_resource_provider_config` = 19.
        public var removeResourceProviderConfig: Mesos.Agent.Call.RemoveResourceProviderConfig? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.remove_resource_provider_config) }.map(Mesos.Agent.Call.RemoveResourceProviderConfig.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.remove_resource_provider_config = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__RemoveResourceProviderConfig.self) } } }
        }
        /// `mark_resource_provider_gone` = 22.
        public var markResourceProviderGone: Mesos.Agent.Call.MarkResourceProviderGone? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.mark_resource_provider_gone) }.map(Mesos.Agent.Call.MarkResourceProviderGone.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.mark_resource_provider_gone = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__MarkResourceProviderGone.self) } } }
        }
        /// `prune_images` = 21.
        public var pruneImages: Mesos.Agent.Call.PruneImages? {
            get { _storage.message(Mesos__V1__Agent__Call.self) { UnsafeMutableRawPointer($0.pointee.prune_images) }.map(Mesos.Agent.Call.PruneImages.init(_storage:)) }
            set { _storage.set(Mesos__V1__Agent__Call.self) { arena, c in c.pointee.prune_images = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__Call__PruneImages.self) } } }
        }

        /// Mesos mesos.v1.agent.Call.Type.
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

        /// Mesos mesos.v1.agent.Call.GetMetrics.
        public struct GetMetrics: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__GetMetrics.self, name: "mesos.v1.agent.Call.GetMetrics", mesos__v1__agent__call__get_metrics__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                timeout: Mesos.DurationInfo? = nil
            ) {
                self.init()
                if let timeout { self.timeout = timeout }
            }
            /// `timeout` = 1.
            public var timeout: Mesos.DurationInfo? {
                get { _storage.message(Mesos__V1__Agent__Call__GetMetrics.self) { UnsafeMutableRawPointer($0.pointee.timeout) }.map(Mesos.DurationInfo.init(_storage:)) }
                set { _storage.set(Mesos__V1__Agent__Call__GetMetrics.self) { arena, c in c.pointee.timeout = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DurationInfo.self) } } }
            }
        }

        /// Mesos mesos.v1.agent.Call.SetLoggingLevel.
        public struct SetLoggingLevel: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__SetLoggingLevel.self, name: "mesos.v1.agent.Call.SetLoggingLevel", mesos__v1__agent__call__set_logging_level__init)
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
                get { _storage.get(Mesos__V1__Agent__Call__SetLoggingLevel.self) { $0.pointee.level } }
                set { _storage.set(Mesos__V1__Agent__Call__SetLoggingLevel.self) { _, c in c.pointee.level = newValue } }
            }
            /// `duration` = 2.
            public var duration: Mesos.DurationInfo {
                get { _storage.message(Mesos__V1__Agent__Call__SetLoggingLevel.self) { UnsafeMutableRawPointer($0.pointee.duration) }.map(Mesos.DurationInfo.init(_storage:)) ?? Mesos.DurationInfo() }
                set { _storage.set(Mesos__V1__Agent__Call__SetLoggingLevel.self) { arena, c in c.pointee.duration = arena.adopt(newValue._storage, as: Mesos__V1__DurationInfo.self) } }
            }
        }

        /// Mesos mesos.v1.agent.Call.ListFiles.
        public struct ListFiles: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__ListFiles.self, name: "mesos.v1.agent.Call.ListFiles", mesos__v1__agent__call__list_files__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                path: String
            ) {
                self.init()
                self.path = path
            }
            /// `path` = 1.
            public var path: String {
                get { _storage.get(Mesos__V1__Agent__Call__ListFiles.self) { String(wire: $0.pointee.path) } }
                set { _storage.set(Mesos__V1__Agent__Call__ListFiles.self) { arena, c in c.pointee.path = arena.copy(newValue) } }
            }
        }

        /// Mesos mesos.v1.agent.Call.ReadFile.
        public struct ReadFile: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__ReadFile.self, name: "mesos.v1.agent.Call.ReadFile", mesos__v1__agent__call__read_file__init)
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
                get { _storage.get(Mesos__V1__Agent__Call__ReadFile.self) { String(wire: $0.pointee.path) } }
                set { _storage.set(Mesos__V1__Agent__Call__ReadFile.self) { arena, c in c.pointee.path = arena.copy(newValue) } }
            }
            /// `offset` = 2.
            public var offset: UInt64 {
                get { _storage.get(Mesos__V1__Agent__Call__ReadFile.self) { $0.pointee.offset } }
                set { _storage.set(Mesos__V1__Agent__Call__ReadFile.self) { _, c in c.pointee.offset = newValue } }
            }
            /// `length` = 3.
            public var length: UInt64? {
                get { _storage.get(Mesos__V1__Agent__Call__ReadFile.self) { $0.pointee.has_length != 0 ? $0.pointee.length : nil } }
                set {
                    _storage.set(Mesos__V1__Agent__Call__ReadFile.self) { _, c in
                        c.pointee.has_length = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.length = newValue }
                    }
                }
            }
        }

        /// Mesos mesos.v1.agent.Call.GetContainers.
        public struct GetContainers: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__GetContainers.self, name: "mesos.v1.agent.Call.GetContainers", mesos__v1__agent__call__get_containers__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                showNested: Bool? = nil,
                showStandalone: Bool? = nil
            ) {
                self.init()
                if let showNested { self.showNested = showNested }
                if let showStandalone { self.showStandalone = showStandalone }
            }
            /// `show_nested` = 1.
            public var showNested: Bool? {
                get { _storage.get(Mesos__V1__Agent__Call__GetContainers.self) { $0.pointee.has_show_nested != 0 ? $0.pointee.show_nested != 0 : nil } }
                set {
                    _storage.set(Mesos__V1__Agent__Call__GetContainers.self) { _, c in
                        c.pointee.has_show_nested = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.show_nested = newValue ? 1 : 0 }
                    }
                }
            }
            /// `show_standalone` = 2.
            public var showStandalone: Bool? {
                get { _storage.get(Mesos__V1__Agent__Call__GetContainers.self) { $0.pointee.has_show_standalone != 0 ? $0.pointee.show_standalone != 0 : nil } }
                set {
                    _storage.set(Mesos__V1__Agent__Call__GetContainers.self) { _, c in
                        c.pointee.has_show_standalone = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.show_standalone = newValue ? 1 : 0 }
                    }
                }
            }
        }

        /// Mesos mesos.v1.agent.Call.LaunchNestedContainer.
        public struct LaunchNestedContainer: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__LaunchNestedContainer.self, name: "mesos.v1.agent.Call.LaunchNestedContainer", mesos__v1__agent__call__launch_nested_container__init)
            public init() { _storage = MessageStorage(Self._type) }
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
            public var containerID: Mesos.ContainerID {
                get { _storage.message(Mesos__V1__Agent__Call__LaunchNestedContainer.self) { UnsafeMutableRawPointer($0.pointee.container_id) }.map(Mesos.ContainerID.init(_storage:)) ?? Mesos.ContainerID() }
                set { _storage.set(Mesos__V1__Agent__Call__LaunchNestedContainer.self) { arena, c in c.pointee.container_id = arena.adopt(newValue._storage, as: Mesos__V1__ContainerID.self) } }
            }
            /// `command` = 2.
            public var command: Mesos.CommandInfo? {
                get { _storage.message(Mesos__V1__Agent__Call__LaunchNestedContainer.self) { UnsafeMutableRawPointer($0.pointee.command) }.map(Mesos.CommandInfo.init(_storage:)) }
                set { _storage.set(Mesos__V1__Agent__Call__LaunchNestedContainer.self) { arena, c in c.pointee.command = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CommandInfo.self) } } }
            }
            /// `container` = 3.
            public var container: Mesos.ContainerInfo? {
                get { _storage.message(Mesos__V1__Agent__Call__LaunchNestedContainer.self) { UnsafeMutableRawPointer($0.pointee.container) }.map(Mesos.ContainerInfo.init(_storage:)) }
                set { _storage.set(Mesos__V1__Agent__Call__LaunchNestedContainer.self) { arena, c in c.pointee.container = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ContainerInfo.self) } } }
            }
        }

        /// Mesos mesos.v1.agent.Call.WaitNestedContainer.
        public struct WaitNestedContainer: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__WaitNestedContainer.self, name: "mesos.v1.agent.Call.WaitNestedContainer", mesos__v1__agent__call__wait_nested_container__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                containerID: Mesos.ContainerID
            ) {
                self.init()
                self.containerID = containerID
            }
            /// `container_id` = 1.
            public var containerID: Mesos.ContainerID {
                get { _storage.message(Mesos__V1__Agent__Call__WaitNestedContainer.self) { UnsafeMutableRawPointer($0.pointee.container_id) }.map(Mesos.ContainerID.init(_storage:)) ?? Mesos.ContainerID() }
                set { _storage.set(Mesos__V1__Agent__Call__WaitNestedContainer.self) { arena, c in c.pointee.container_id = arena.adopt(newValue._storage, as: Mesos__V1__ContainerID.self) } }
            }
        }

        /// Mesos mesos.v1.agent.Call.KillNestedContainer.
        public struct KillNestedContainer: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__KillNestedContainer.self, name: "mesos.v1.agent.Call.KillNestedContainer", mesos__v1__agent__call__kill_nested_container__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                containerID: Mesos.ContainerID,
                signal: Int32? = nil
            ) {
                self.init()
                self.containerID = containerID
                if let signal { self.signal = signal }
            }
            /// `container_id` = 1.
            public var containerID: Mesos.ContainerID {
                get { _storage.message(Mesos__V1__Agent__Call__KillNestedContainer.self) { UnsafeMutableRawPointer($0.pointee.container_id) }.map(Mesos.ContainerID.init(_storage:)) ?? Mesos.ContainerID() }
                set { _storage.set(Mesos__V1__Agent__Call__KillNestedContainer.self) { arena, c in c.pointee.container_id = arena.adopt(newValue._storage, as: Mesos__V1__ContainerID.self) } }
            }
            /// `signal` = 2.
            public var signal: Int32? {
                get { _storage.get(Mesos__V1__Agent__Call__KillNestedContainer.self) { $0.pointee.has_signal != 0 ? $0.pointee.signal : nil } }
                set {
                    _storage.set(Mesos__V1__Agent__Call__KillNestedContainer.self) { _, c in
                        c.pointee.has_signal = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.signal = newValue }
                    }
                }
            }
        }

        /// Mesos mesos.v1.agent.Call.RemoveNestedContainer.
        public struct RemoveNestedContainer: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__RemoveNestedContainer.self, name: "mesos.v1.agent.Call.RemoveNestedContainer", mesos__v1__agent__call__remove_nested_container__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                containerID: Mesos.ContainerID
            ) {
                self.init()
                self.containerID = containerID
            }
            /// `container_id` = 1.
            public var containerID: Mesos.ContainerID {
                get { _storage.message(Mesos__V1__Agent__Call__RemoveNestedContainer.self) { UnsafeMutableRawPointer($0.pointee.container_id) }.map(Mesos.ContainerID.init(_storage:)) ?? Mesos.ContainerID() }
                set { _storage.set(Mesos__V1__Agent__Call__RemoveNestedContainer.self) { arena, c in c.pointee.container_id = arena.adopt(newValue._storage, as: Mesos__V1__ContainerID.self) } }
            }
        }

        /// Mesos mesos.v1.agent.Call.LaunchNestedContainerSession.
        public struct LaunchNestedContainerSession: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__LaunchNestedContainerSession.self, name: "mesos.v1.agent.Call.LaunchNestedContainerSession", mesos__v1__agent__call__launch_nested_container_session__init)
            public init() { _storage = MessageStorage(Self._type) }
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
            public var containerID: Mesos.ContainerID {
                get { _storage.message(Mesos__V1__Agent__Call__LaunchNestedContainerSession.self) { UnsafeMutableRawPointer($0.pointee.container_id) }.map(Mesos.ContainerID.init(_storage:)) ?? Mesos.ContainerID() }
                set { _storage.set(Mesos__V1__Agent__Call__LaunchNestedContainerSession.self) { arena, c in c.pointee.container_id = arena.adopt(newValue._storage, as: Mesos__V1__ContainerID.self) } }
            }
            /// `command` = 2.
            public var command: Mesos.CommandInfo? {
                get { _storage.message(Mesos__V1__Agent__Call__LaunchNestedContainerSession.self) { UnsafeMutableRawPointer($0.pointee.command) }.map(Mesos.CommandInfo.init(_storage:)) }
                set { _storage.set(Mesos__V1__Agent__Call__LaunchNestedContainerSession.self) { arena, c in c.pointee.command = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CommandInfo.self) } } }
            }
            /// `container` = 3.
            public var container: Mesos.ContainerInfo? {
                get { _storage.message(Mesos__V1__Agent__Call__LaunchNestedContainerSession.self) { UnsafeMutableRawPointer($0.pointee.container) }.map(Mesos.ContainerInfo.init(_storage:)) }
                set { _storage.set(Mesos__V1__Agent__Call__LaunchNestedContainerSession.self) { arena, c in c.pointee.container = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ContainerInfo.self) } } }
            }
        }

        /// Mesos mesos.v1.agent.Call.AttachContainerInput.
        public struct AttachContainerInput: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__AttachContainerInput.self, name: "mesos.v1.agent.Call.AttachContainerInput", mesos__v1__agent__call__attach_container_input__init)
            public init() { _storage = MessageStorage(Self._type) }
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
            public var type: Mesos.Agent.Call.AttachContainerInput.Kind? {
                get { _storage.get(Mesos__V1__Agent__Call__AttachContainerInput.self) { $0.pointee.has_type != 0 ? Mesos.Agent.Call.AttachContainerInput.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__Agent__Call__AttachContainerInput.self) { _, c in
                        c.pointee.has_type = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.type = Mesos__V1__Agent__Call__AttachContainerInput__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `container_id` = 2.
            public var containerID: Mesos.ContainerID? {
                get { _storage.message(Mesos__V1__Agent__Call__AttachContainerInput.self) { UnsafeMutableRawPointer($0.pointee.container_id) }.map(Mesos.ContainerID.init(_storage:)) }
                set { _storage.set(Mesos__V1__Agent__Call__AttachContainerInput.self) { arena, c in c.pointee.container_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ContainerID.self) } } }
            }
            /// `process_io` = 3.
            public var processIO: Mesos.Agent.ProcessIO? {
                get { _storage.message(Mesos__V1__Agent__Call__AttachContainerInput.self) { UnsafeMutableRawPointer($0.pointee.process_io) }.map(Mesos.Agent.ProcessIO.init(_storage:)) }
                set { _storage.set(Mesos__V1__Agent__Call__AttachContainerInput.self) { arena, c in c.pointee.process_io = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Agent__ProcessIO.self) } } }
            }

            /// Mesos mesos.v1.agent.Call.AttachContainerInput.Type.
            public struct Kind: MesosEnum {
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

        /// Mesos mesos.v1.agent.Call.AttachContainerOutput.
        public struct AttachContainerOutput: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__AttachContainerOutput.self, name: "mesos.v1.agent.Call.AttachContainerOutput", mesos__v1__agent__call__attach_container_output__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                containerID: Mesos.ContainerID
            ) {
                self.init()
                self.containerID = containerID
            }
            /// `container_id` = 1.
            public var containerID: Mesos.ContainerID {
                get { _storage.message(Mesos__V1__Agent__Call__AttachContainerOutput.self) { UnsafeMutableRawPointer($0.pointee.container_id) }.map(Mesos.ContainerID.init(_storage:)) ?? Mesos.ContainerID() }
                set { _storage.set(Mesos__V1__Agent__Call__AttachContainerOutput.self) { arena, c in c.pointee.container_id = arena.adopt(newValue._storage, as: Mesos__V1__ContainerID.self) } }
            }
        }

        /// Mesos mesos.v1.agent.Call.LaunchContainer.
        public struct LaunchContainer: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__LaunchContainer.self, name: "mesos.v1.agent.Call.LaunchContainer", mesos__v1__agent__call__launch_container__init)
            public init() { _storage = MessageStorage(Self._type) }
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
            public var containerID: Mesos.ContainerID {
                get { _storage.message(Mesos__V1__Agent__Call__LaunchContainer.self) { UnsafeMutableRawPointer($0.pointee.container_id) }.map(Mesos.ContainerID.init(_storage:)) ?? Mesos.ContainerID() }
                set { _storage.set(Mesos__V1__Agent__Call__LaunchContainer.self) { arena, c in c.pointee.container_id = arena.adopt(newValue._storage, as: Mesos__V1__ContainerID.self) } }
            }
            /// `command` = 2.
            public var command: Mesos.CommandInfo? {
                get { _storage.message(Mesos__V1__Agent__Call__LaunchContainer.self) { UnsafeMutableRawPointer($0.pointee.command) }.map(Mesos.CommandInfo.init(_storage:)) }
                set { _storage.set(Mesos__V1__Agent__Call__LaunchContainer.self) { arena, c in c.pointee.command = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CommandInfo.self) } } }
            }
            /// `resources` = 3.
            public var resources: MessageList<Mesos.Resource> {
                get { _storage.list(Mesos__V1__Agent__Call__LaunchContainer.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
                set {
                    _storage.set(Mesos__V1__Agent__Call__LaunchContainer.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                        c.pointee.resources = elements.baseAddress
                        c.pointee.n_resources = elements.count
                    }
                }
            }
            /// `container` = 4.
            public var container: Mesos.ContainerInfo? {
                get { _storage.message(Mesos__V1__Agent__Call__LaunchContainer.self) { UnsafeMutableRawPointer($0.pointee.container) }.map(Mesos.ContainerInfo.init(_storage:)) }
                set { _storage.set(Mesos__V1__Agent__Call__LaunchContainer.self) { arena, c in c.pointee.container = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ContainerInfo.self) } } }
            }
            /// `limits` = 5.
            public var limits: [String: Mesos.Value.Scalar] {
                get {
                    _storage.map(Mesos__V1__Agent__Call__LaunchContainer.self, Mesos__V1__Agent__Call__LaunchContainer__LimitsEntry.self, { (UnsafePointer($0.pointee.limits), $0.pointee.n_limits) }, key: { $0.pointee.key }) { arena, entry in
                        entry.pointee.value.map { Mesos.Value.Scalar(_storage: MessageStorage(arena: arena, $0)) } ?? Mesos.Value.Scalar()
                    }
                }
                set {
                    _storage.set(Mesos__V1__Agent__Call__LaunchContainer.self) { arena, c in
                        let entries = arena.entries(newValue, Mesos__V1__Agent__Call__LaunchContainer__LimitsEntry.self, initialize: mesos__v1__agent__call__launch_container__limits_entry__init) { arena, entry, key, value in
                            entry.pointee.key = arena.copy(key)
                            entry.pointee.value = arena.adopt(value._storage, as: Mesos__V1__Value__Scalar.self)
                        }
                        c.pointee.limits = entries.baseAddress
                        c.pointee.n_limits = entries.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.agent.Call.WaitContainer.
        public struct WaitContainer: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__WaitContainer.self, name: "mesos.v1.agent.Call.WaitContainer", mesos__v1__agent__call__wait_container__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                containerID: Mesos.ContainerID
            ) {
                self.init()
                self.containerID = containerID
            }
            /// `container_id` = 1.
            public var containerID: Mesos.ContainerID {
                get { _storage.message(Mesos__V1__Agent__Call__WaitContainer.self) { UnsafeMutableRawPointer($0.pointee.container_id) }.map(Mesos.ContainerID.init(_storage:)) ?? Mesos.ContainerID() }
                set { _storage.set(Mesos__V1__Agent__Call__WaitContainer.self) { arena, c in c.pointee.container_id = arena.adopt(newValue._storage, as: Mesos__V1__ContainerID.self) } }
            }
        }

        /// Mesos mesos.v1.agent.Call.KillContainer.
        public struct KillContainer: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__KillContainer.self, name: "mesos.v1.agent.Call.KillContainer", mesos__v1__agent__call__kill_container__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                containerID: Mesos.ContainerID,
                signal: Int32? = nil
            ) {
                self.init()
                self.containerID = containerID
                if let signal { self.signal = signal }
            }
            /// `container_id` = 1.
            public var containerID: Mesos.ContainerID {
                get { _storage.message(Mesos__V1__Agent__Call__KillContainer.self) { UnsafeMutableRawPointer($0.pointee.container_id) }.map(Mesos.ContainerID.init(_storage:)) ?? Mesos.ContainerID() }
                set { _storage.set(Mesos__V1__Agent__Call__KillContainer.self) { arena, c in c.pointee.container_id = arena.adopt(newValue._storage, as: Mesos__V1__ContainerID.self) } }
            }
            /// `signal` = 2.
            public var signal: Int32? {
                get { _storage.get(Mesos__V1__Agent__Call__KillContainer.self) { $0.pointee.has_signal != 0 ? $0.pointee.signal : nil } }
                set {
                    _storage.set(Mesos__V1__Agent__Call__KillContainer.self) { _, c in
                        c.pointee.has_signal = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.signal = newValue }
                    }
                }
            }
        }

        /// Mesos mesos.v1.agent.Call.RemoveContainer.
        public struct RemoveContainer: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__RemoveContainer.self, name: "mesos.v1.agent.Call.RemoveContainer", mesos__v1__agent__call__remove_container__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                containerID: Mesos.ContainerID
            ) {
                self.init()
                self.containerID = containerID
            }
            /// `container_id` = 1.
            public var containerID: Mesos.ContainerID {
                get { _storage.message(Mesos__V1__Agent__Call__RemoveContainer.self) { UnsafeMutableRawPointer($0.pointee.container_id) }.map(Mesos.ContainerID.init(_storage:)) ?? Mesos.ContainerID() }
                set { _storage.set(Mesos__V1__Agent__Call__RemoveContainer.self) { arena, c in c.pointee.container_id = arena.adopt(newValue._storage, as: Mesos__V1__ContainerID.self) } }
            }
        }

        /// Mesos mesos.v1.agent.Call.AddResourceProviderConfig.
        public struct AddResourceProviderConfig: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__AddResourceProviderConfig.self, name: "mesos.v1.agent.Call.AddResourceProviderConfig", mesos__v1__agent__call__add_resource_provider_config__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                info: Mesos.ResourceProviderInfo
            ) {
                self.init()
                self.info = info
            }
            /// `info` = 1.
            public var info: Mesos.ResourceProviderInfo {
                get { _storage.message(Mesos__V1__Agent__Call__AddResourceProviderConfig.self) { UnsafeMutableRawPointer($0.pointee.info) }.map(Mesos.ResourceProviderInfo.init(_storage:)) ?? Mesos.ResourceProviderInfo() }
                set { _storage.set(Mesos__V1__Agent__Call__AddResourceProviderConfig.self) { arena, c in c.pointee.info = arena.adopt(newValue._storage, as: Mesos__V1__ResourceProviderInfo.self) } }
            }
        }

        /// Mesos mesos.v1.agent.Call.UpdateResourceProviderConfig.
        public struct UpdateResourceProviderConfig: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__UpdateResourceProviderConfig.self, name: "mesos.v1.agent.Call.UpdateResourceProviderConfig", mesos__v1__agent__call__update_resource_provider_config__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                info: Mesos.ResourceProviderInfo
            ) {
                self.init()
                self.info = info
            }
            /// `info` = 1.
            public var info: Mesos.ResourceProviderInfo {
                get { _storage.message(Mesos__V1__Agent__Call__UpdateResourceProviderConfig.self) { UnsafeMutableRawPointer($0.pointee.info) }.map(Mesos.ResourceProviderInfo.init(_storage:)) ?? Mesos.ResourceProviderInfo() }
                set { _storage.set(Mesos__V1__Agent__Call__UpdateResourceProviderConfig.self) { arena, c in c.pointee.info = arena.adopt(newValue._storage, as: Mesos__V1__ResourceProviderInfo.self) } }
            }
        }

        /// Mesos mesos.v1.agent.Call.RemoveResourceProviderConfig.
        public struct RemoveResourceProviderConfig: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__RemoveResourceProviderConfig.self, name: "mesos.v1.agent.Call.RemoveResourceProviderConfig", mesos__v1__agent__call__remove_resource_provider_config__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                type: String,
                name: String
            ) {
                self.init()
                self.type = type
                self.name = name
            }
            /// `type` = 1.
            public var type: String {
                get { _storage.get(Mesos__V1__Agent__Call__RemoveResourceProviderConfig.self) { String(wire: $0.pointee.type) } }
                set { _storage.set(Mesos__V1__Agent__Call__RemoveResourceProviderConfig.self) { arena, c in c.pointee.type = arena.copy(newValue) } }
            }
            /// `name` = 2.
            public var name: String {
                get { _storage.get(Mesos__V1__Agent__Call__RemoveResourceProviderConfig.self) { String(wire: $0.pointee.name) } }
                set { _storage.set(Mesos__V1__Agent__Call__RemoveResourceProviderConfig.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
            }
        }

        /// Mesos mesos.v1.agent.Call.MarkResourceProviderGone.
        public struct MarkResourceProviderGone: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__MarkResourceProviderGone.self, name: "mesos.v1.agent.Call.MarkResourceProviderGone", mesos__v1__agent__call__mark_resource_provider_gone__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                resourceProviderID: Mesos.ResourceProviderID
            ) {
                self.init()
                self.resourceProviderID = resourceProviderID
            }
            /// `resource_provider_id` = 1.
            public var resourceProviderID: Mesos.ResourceProviderID {
                get { _storage.message(Mesos__V1__Agent__Call__MarkResourceProviderGone.self) { UnsafeMutableRawPointer($0.pointee.resource_provider_id) }.map(Mesos.ResourceProviderID.init(_storage:)) ?? Mesos.ResourceProviderID() }
                set { _storage.set(Mesos__V1__Agent__Call__MarkResourceProviderGone.self) { arena, c in c.pointee.resource_provider_id = arena.adopt(newValue._storage, as: Mesos__V1__ResourceProviderID.self) } }
            }
        }

        /// Mesos mesos.v1.agent.Call.PruneImages.
        public struct PruneImages: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Agent__Call__PruneImages.self, name: "mesos.v1.agent.Call.PruneImages", mesos__v1__agent__call__prune_images__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                excludedImages: MessageList<Mesos.Image> = []
            ) {
                self.init()
                if !excludedImages.isEmpty { self.excludedImages = excludedImages }
            }
            /// `excluded_images` = 1.
            public var excludedImages: MessageList<Mesos.Image> {
                get { _storage.list(Mesos__V1__Agent__Call__PruneImages.self) { (UnsafeRawPointer($0.pointee.excluded_images), $0.pointee.n_excluded_images) } }
                set {
                    _storage.set(Mesos__V1__Agent__Call__PruneImages.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Image.self)
                        c.pointee.excluded_images = elements.baseAddress
                        c.pointee.n_excluded_images = elements.count
                    }
                }
            }
        }
    }
}
