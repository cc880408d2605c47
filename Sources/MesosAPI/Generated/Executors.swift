// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// How long a task may take to end by itself before it is killed.
    public struct KillPolicy: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__KillPolicy.self, name: "mesos.v1.KillPolicy", mesos__v1__kill_policy__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            gracePeriod: Mesos.DurationInfo? = nil
        ) {
            self.init()
            if let gracePeriod { self.gracePeriod = gracePeriod }
        }
        /// `grace_period` = 1.
        public var gracePeriod: Mesos.DurationInfo? {
            get { _storage.message(Mesos__V1__KillPolicy.self) { UnsafeMutableRawPointer($0.pointee.grace_period) }.map(Mesos.DurationInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__KillPolicy.self) { arena, c in c.pointee.grace_period = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DurationInfo.self) } } }
        }
    }

    /// What to run: a shell line, or an executable with its arguments when shell is false.
    public struct CommandInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__CommandInfo.self, name: "mesos.v1.CommandInfo", mesos__v1__command_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            uris: MessageList<Mesos.CommandInfo.URI> = [],
            environment: Mesos.Environment? = nil,
            shell: Bool? = nil,
            value: String? = nil,
            arguments: [String] = [],
            user: String? = nil
        ) {
            self.init()
            if !uris.isEmpty { self.uris = uris }
            if let environment { self.environment = environment }
            if let shell { self.shell = shell }
            if let value { self.value = value }
            if !arguments.isEmpty { self.arguments = arguments }
            if let user { self.user = user }
        }
        /// `uris` = 1.
        public var uris: MessageList<Mesos.CommandInfo.URI> {
            get { _storage.list(Mesos__V1__CommandInfo.self) { (UnsafeRawPointer($0.pointee.uris), $0.pointee.n_uris) } }
            set {
                _storage.set(Mesos__V1__CommandInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__CommandInfo__URI.self)
                    c.pointee.uris = elements.baseAddress
                    c.pointee.n_uris = elements.count
                }
            }
        }
        /// `environment` = 2.
        public var environment: Mesos.Environment? {
            get { _storage.message(Mesos__V1__CommandInfo.self) { UnsafeMutableRawPointer($0.pointee.environment) }.map(Mesos.Environment.init(_storage:)) }
            set { _storage.set(Mesos__V1__CommandInfo.self) { arena, c in c.pointee.environment = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Environment.self) } } }
        }
        /// `shell` = 6; Mesos takes `true` when absent.
        public var shell: Bool? {
            get { _storage.get(Mesos__V1__CommandInfo.self) { $0.pointee.has_shell != 0 ? $0.pointee.shell != 0 : nil } }
            set {
                _storage.set(Mesos__V1__CommandInfo.self) { _, c in
                    c.pointee.has_shell = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.shell = newValue ? 1 : 0 }
                }
            }
        }
        /// `value` = 3.
        public var value: String? {
            get { _storage.get(Mesos__V1__CommandInfo.self) { $0.pointee.value.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__CommandInfo.self) { arena, c in c.pointee.value = newValue.map { arena.copy($0) } } }
        }
        /// `arguments` = 7.
        public var arguments: [String] {
            get { _storage.strings(Mesos__V1__CommandInfo.self) { (UnsafePointer($0.pointee.arguments), $0.pointee.n_arguments) } }
            set {
                _storage.set(Mesos__V1__CommandInfo.self) { arena, c in
                    let elements = arena.strings(newValue)
                    c.pointee.arguments = elements.baseAddress
                    c.pointee.n_arguments = elements.count
                }
            }
        }
        /// `user` = 5.
        public var user: String? {
            get { _storage.get(Mesos__V1__CommandInfo.self) { $0.pointee.user.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__CommandInfo.self) { arena, c in c.pointee.user = newValue.map { arena.copy($0) } } }
        }

        /// Mesos mesos.v1.CommandInfo.URI.
        public struct URI: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__CommandInfo__URI.self, name: "mesos.v1.CommandInfo.URI", mesos__v1__command_info__uri__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                value: String,
                executable: Bool? = nil,
                extract: Bool? = nil,
                cache: Bool? = nil,
                outputFile: String? = nil
            ) {
                self.init()
                self.value = value
                if let executable { self.executable = executable }
                if let extract { self.extract = extract }
                if let cache { self.cache = cache }
                if let outputFile { self.outputFile = outputFile }
            }
            /// `value` = 1.
            public var value: String {
                get { _storage.get(Mesos__V1__CommandInfo__URI.self) { String(wire: $0.pointee.value) } }
                set { _storage.set(Mesos__V1__CommandInfo__URI.self) { arena, c in c.pointee.value = arena.copy(newValue) } }
            }
            /// `executable` = 2.
            public var executable: Bool? {
                get { _storage.get(Mesos__V1__CommandInfo__URI.self) { $0.pointee.has_executable != 0 ? $0.pointee.executable != 0 : nil } }
                set {
                    _storage.set(Mesos__V1__CommandInfo__URI.self) { _, c in
                        c.pointee.has_executable = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.executable = newValue ? 1 : 0 }
                    }
                }
            }
            /// `extract` = 3; Mesos takes `true` when absent.
            public var extract: Bool? {
                get { _storage.get(Mesos__V1__CommandInfo__URI.self) { $0.pointee.has_extract != 0 ? $0.pointee.extract != 0 : nil } }
                set {
                    _storage.set(Mesos__V1__CommandInfo__URI.self) { _, c in
                        c.pointee.has_extract = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.extract = newValue ? 1 : 0 }
                    }
                }
            }
            /// `cache` = 4.
            public var cache: Bool? {
                get { _storage.get(Mesos__V1__CommandInfo__URI.self) { $0.pointee.has_cache != 0 ? $0.pointee.cache != 0 : nil } }
                set {
                    _storage.set(Mesos__V1__CommandInfo__URI.self) { _, c in
                        c.pointee.has_cache = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.cache = newValue ? 1 : 0 }
                    }
                }
            }
            /// `output_file` = 5.
            public var outputFile: String? {
                get { _storage.get(Mesos__V1__CommandInfo__URI.self) { $0.pointee.output_file.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__CommandInfo__URI.self) { arena, c in c.pointee.output_file = newValue.map { arena.copy($0) } } }
            }
        }
    }

    /// The process that runs tasks on the agent for the framework.
    public struct ExecutorInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__ExecutorInfo.self, name: "mesos.v1.ExecutorInfo", mesos__v1__executor_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            executorID: Mesos.ExecutorID,
            type: Mesos.ExecutorInfo.Kind? = nil,
            frameworkID: Mesos.FrameworkID? = nil,
            command: Mesos.CommandInfo? = nil,
            container: Mesos.ContainerInfo? = nil,
            resources: MessageList<Mesos.Resource> = [],
            name: String? = nil,
            source: String? = nil,
            data: [UInt8]? = nil,
            discovery: Mesos.DiscoveryInfo? = nil,
            shutdownGracePeriod: Mesos.DurationInfo? = nil,
            labels: Mesos.Labels? = nil
        ) {
            self.init()
            self.executorID = executorID
            if let type { self.type = type }
            if let frameworkID { self.frameworkID = frameworkID }
            if let command { self.command = command }
            if let container { self.container = container }
            if !resources.isEmpty { self.resources = resources }
            if let name { self.name = name }
            if let source { self.source = source }
            if let data { self.data = data }
            if let discovery { self.discovery = discovery }
            if let shutdownGracePeriod { self.shutdownGracePeriod = shutdownGracePeriod }
            if let labels { self.labels = labels }
        }
        /// `type` = 15.
        public var type: Mesos.ExecutorInfo.Kind? {
            get { _storage.get(Mesos__V1__ExecutorInfo.self) { $0.pointee.has_type != 0 ? Mesos.ExecutorInfo.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__ExecutorInfo.self) { _, c in
                    c.pointee.has_type = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.type = Mesos__V1__ExecutorInfo__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `executor_id` = 1.
        public var executorID: Mesos.ExecutorID {
            get { _storage.message(Mesos__V1__ExecutorInfo.self) { UnsafeMutableRawPointer($0.pointee.executor_id) }.map(Mesos.ExecutorID.init(_storage:)) ?? Mesos.ExecutorID() }
            set { _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in c.pointee.executor_id = arena.adopt(newValue._storage, as: Mesos__V1__ExecutorID.self) } }
        }
        /// `framework_id` = 8.
        public var frameworkID: Mesos.FrameworkID? {
            get { _storage.message(Mesos__V1__ExecutorInfo.self) { UnsafeMutableRawPointer($0.pointee.framework_id) }.map(Mesos.FrameworkID.init(_storage:)) }
            set { _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in c.pointee.framework_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__FrameworkID.self) } } }
        }
        /// `command` = 7.
        public var command: Mesos.CommandInfo? {
            get { _storage.message(Mesos__V1__ExecutorInfo.self) { UnsafeMutableRawPointer($0.pointee.command) }.map(Mesos.CommandInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in c.pointee.command = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CommandInfo.self) } } }
        }
        /// `container` = 11.
        public var container: Mesos.ContainerInfo? {
            get { _storage.message(Mesos__V1__ExecutorInfo.self) { UnsafeMutableRawPointer($0.pointee.container) }.map(Mesos.ContainerInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in c.pointee.container = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ContainerInfo.self) } } }
        }
        /// `resources` = 5.
        public var resources: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__ExecutorInfo.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
            set {
                _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.resources = elements.baseAddress
                    c.pointee.n_resources = elements.count
                }
            }
        }
        /// `name` = 9.
        public var name: String? {
            get { _storage.get(Mesos__V1__ExecutorInfo.self) { $0.pointee.name.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in c.pointee.name = newValue.map { arena.copy($0) } } }
        }
        /// `source` = 10; deprecated by Mesos.
        public var source: String? {
            get { _storage.get(Mesos__V1__ExecutorInfo.self) { $0.pointee.source.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in c.pointee.source = newValue.map { arena.copy($0) } } }
        }
        /// `data` = 4.
        public var data: [UInt8]? {
            get { _storage.get(Mesos__V1__ExecutorInfo.self) { $0.pointee.has_data != 0 ? Array(wire: $0.pointee.data) : nil } }
            set {
                _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in
                    c.pointee.has_data = newValue == nil ? 0 : 1
                    c.pointee.data = arena.copy(newValue ?? [])
                }
            }
        }
        /// `discovery` = 12.
        public var discovery: Mesos.DiscoveryInfo? {
            get { _storage.message(Mesos__V1__ExecutorInfo.self) { UnsafeMutableRawPointer($0.pointee.discovery) }.map(Mesos.DiscoveryInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in c.pointee.discovery = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DiscoveryInfo.self) } } }
        }
        /// `shutdown_grace_period` = 13.
        public var shutdownGracePeriod: Mesos.DurationInfo? {
            get { _storage.message(Mesos__V1__ExecutorInfo.self) { UnsafeMutableRawPointer($0.pointee.shutdown_grace_period) }.map(Mesos.DurationInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in c.pointee.shutdown_grace_period = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DurationInfo.self) } } }
        }
        /// `labels` = 14.
        public var labels: Mesos.Labels? {
            get { _storage.message(Mesos__V1__ExecutorInfo.self) { UnsafeMutableRawPointer($0.pointee.labels) }.map(Mesos.Labels.init(_storage:)) }
            set { _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in c.pointee.labels = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Labels.self) } } }
        }

        /// Mesos mesos.v1.ExecutorInfo.Type.
        public struct Kind: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 0)
            /// `DEFAULT`
            public static let `default` = Self(rawValue: 1)
            /// `CUSTOM`
            public static let custom = Self(rawValue: 2)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1: "DEFAULT",
                2: "CUSTOM",
            ]
        }
    }

    /// Environment variables of a command.
    public struct Environment: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Environment.self, name: "mesos.v1.Environment", mesos__v1__environment__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            variables: MessageList<Mesos.Environment.Variable> = []
        ) {
            self.init()
            if !variables.isEmpty { self.variables = variables }
        }
        /// `variables` = 1.
        public var variables: MessageList<Mesos.Environment.Variable> {
            get { _storage.list(Mesos__V1__Environment.self) { (UnsafeRawPointer($0.pointee.variables), $0.pointee.n_variables) } }
            set {
                _storage.set(Mesos__V1__Environment.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Environment__Variable.self)
                    c.pointee.variables = elements.baseAddress
                    c.pointee.n_variables = elements.count
                }
            }
        }

        /// Mesos mesos.v1.Environment.Variable.
        public struct Variable: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Environment__Variable.self, name: "mesos.v1.Environment.Variable", mesos__v1__environment__variable__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                name: String,
                type: Mesos.Environment.Variable.Kind? = nil,
                value: String? = nil,
                secret: Mesos.Secret? = nil
            ) {
                self.init()
                self.name = name
                if let type { self.type = type }
                if let value { self.value = value }
                if let secret { self.secret = secret }
            }
            /// `name` = 1.
            public var name: String {
                get { _storage.get(Mesos__V1__Environment__Variable.self) { String(wire: $0.pointee.name) } }
                set { _storage.set(Mesos__V1__Environment__Variable.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
            }
            /// `type` = 3; Mesos takes `VALUE` when absent.
            public var type: Mesos.Environment.Variable.Kind? {
                get { _storage.get(Mesos__V1__Environment__Variable.self) { $0.pointee.has_type != 0 ? Mesos.Environment.Variable.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__Environment__Variable.self) { _, c in
                        c.pointee.has_type = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.type = Mesos__V1__Environment__Variable__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `value` = 2.
            public var value: String? {
                get { _storage.get(Mesos__V1__Environment__Variable.self) { $0.pointee.value.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__Environment__Variable.self) { arena, c in c.pointee.value = newValue.map { arena.copy($0) } } }
            }
            /// `secret` = 4.
            public var secret: Mesos.Secret? {
                get { _storage.message(Mesos__V1__Environment__Variable.self) { UnsafeMutableRawPointer($0.pointee.secret) }.map(Mesos.Secret.init(_storage:)) }
                set { _storage.set(Mesos__V1__Environment__Variable.self) { arena, c in c.pointee.secret = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Secret.self) } } }
            }

            /// Mesos mesos.v1.Environment.Variable.Type.
            public struct Kind: MesosEnum {
                public var rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// `UNKNOWN`
                public static let unknown = Self(rawValue: 0)
                /// `VALUE`
                public static let value = Self(rawValue: 1)
                /// `SECRET`
                public static let secret = Self(rawValue: 2)
                public static let knownNames: [Int32: String] = [
                    0: "UNKNOWN",
                    1: "VALUE",
                    2: "SECRET",
                ]
            }
        }
    }

    /// A secret, by value or by reference to a secret store.
    public struct Secret: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Secret.self, name: "mesos.v1.Secret", mesos__v1__secret__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            type: Mesos.Secret.Kind? = nil,
            reference: Mesos.Secret.Reference? = nil,
            value: Mesos.Secret.Value? = nil
        ) {
            self.init()
            if let type { self.type = type }
            if let reference { self.reference = reference }
            if let value { self.value = value }
        }
        /// `type` = 1.
        public var type: Mesos.Secret.Kind? {
            get { _storage.get(Mesos__V1__Secret.self) { $0.pointee.has_type != 0 ? Mesos.Secret.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__Secret.self) { _, c in
                    c.pointee.has_type = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.type = Mesos__V1__Secret__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `reference` = 2.
        public var reference: Mesos.Secret.Reference? {
            get { _storage.message(Mesos__V1__Secret.self) { UnsafeMutableRawPointer($0.pointee.reference) }.map(Mesos.Secret.Reference.init(_storage:)) }
            set { _storage.set(Mesos__V1__Secret.self) { arena, c in c.pointee.reference = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Secret__Reference.self) } } }
        }
        /// `value` = 3.
        public var value: Mesos.Secret.Value? {
            get { _storage.message(Mesos__V1__Secret.self) { UnsafeMutableRawPointer($0.pointee.value) }.map(Mesos.Secret.Value.init(_storage:)) }
            set { _storage.set(Mesos__V1__Secret.self) { arena, c in c.pointee.value = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Secret__Value.self) } } }
        }

        /// Mesos mesos.v1.Secret.Type.
        public struct Kind: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 0)
            /// `REFERENCE`
            public static let reference = Self(rawValue: 1)
            /// `VALUE`
            public static let value = Self(rawValue: 2)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1: "REFERENCE",
                2: "VALUE",
            ]
        }

        /// Mesos mesos.v1.Secret.Reference.
        public struct Reference: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Secret__Reference.self, name: "mesos.v1.Secret.Reference", mesos__v1__secret__reference__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                name: String,
                key: String? = nil
            ) {
                self.init()
                self.name = name
                if let key { self.key = key }
            }
            /// `name` = 1.
            public var name: String {
                get { _storage.get(Mesos__V1__Secret__Reference.self) { String(wire: $0.pointee.name) } }
                set { _storage.set(Mesos__V1__Secret__Reference.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
            }
            /// `key` = 2.
            public var key: String? {
                get { _storage.get(Mesos__V1__Secret__Reference.self) { $0.pointee.key.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__Secret__Reference.self) { arena, c in c.pointee.key = newValue.map { arena.copy($0) } } }
            }
        }

        /// Mesos mesos.v1.Secret.Value.
        public struct Value: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Secret__Value.self, name: "mesos.v1.Secret.Value", mesos__v1__secret__value__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                data: [UInt8]
            ) {
                self.init()
                self.data = data
            }
            /// `data` = 1.
            public var data: [UInt8] {
                get { _storage.get(Mesos__V1__Secret__Value.self) { Array(wire: $0.pointee.data) } }
                set { _storage.set(Mesos__V1__Secret__Value.self) { arena, c in c.pointee.data = arena.copy(newValue) } }
            }
        }
    }
}
