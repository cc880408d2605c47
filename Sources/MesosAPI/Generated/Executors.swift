// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// The time a task has to end by itself before it is killed.
    public struct KillPolicy: WireMessage {
        typealias Wire = Mesos__V1__KillPolicy
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.KillPolicy", mesos__v1__kill_policy__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            gracePeriod: Mesos.DurationInfo? = nil
        ) {
            self.init()
            if let gracePeriod { self.gracePeriod = gracePeriod }
        }
        /// `grace_period` = 1.
        public var gracePeriod: Mesos.DurationInfo? { get { _getMessage { $0.pointee.grace_period } } set { _setMessage(newValue) { $0.pointee.grace_period = $1 } } }
    }

    /// A command: a shell command line, or an executable with its arguments if shell is false.
    public struct CommandInfo: WireMessage {
        typealias Wire = Mesos__V1__CommandInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.CommandInfo", mesos__v1__command_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var uris: MessageList<Mesos.CommandInfo.URI> { get { _getMessages { ($0.pointee.uris, $0.pointee.n_uris) } } set { _setMessages(newValue) { ($0.pointee.uris, $0.pointee.n_uris) = ($1, $2) } } }
        /// `environment` = 2.
        public var environment: Mesos.Environment? { get { _getMessage { $0.pointee.environment } } set { _setMessage(newValue) { $0.pointee.environment = $1 } } }
        /// `shell` = 6; Mesos takes `true` when absent.
        public var shell: Bool? { get { _getOptional { ($0.pointee.has_shell, $0.pointee.shell) } } set { _setOptional(newValue, { $0.pointee.has_shell = $1 }) { $0.pointee.shell = $1 } } }
        /// `value` = 3.
        public var value: String? { get { _getString { $0.pointee.value } } set { _setString(newValue) { $0.pointee.value = $1 } } }
        /// `arguments` = 7.
        public var arguments: [String] { get { _getValues { ($0.pointee.arguments, $0.pointee.n_arguments) } } set { _setValues(newValue) { ($0.pointee.arguments, $0.pointee.n_arguments) = ($1, $2) } } }
        /// `user` = 5.
        public var user: String? { get { _getString { $0.pointee.user } } set { _setString(newValue) { $0.pointee.user = $1 } } }

        /// The message `mesos.v1.CommandInfo.URI`.
        public struct URI: WireMessage {
            typealias Wire = Mesos__V1__CommandInfo__URI
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.CommandInfo.URI", mesos__v1__command_info__uri__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var value: String { get { _getValue { $0.pointee.value } } set { _setValue(newValue) { $0.pointee.value = $1 } } }
            /// `executable` = 2.
            public var executable: Bool? { get { _getOptional { ($0.pointee.has_executable, $0.pointee.executable) } } set { _setOptional(newValue, { $0.pointee.has_executable = $1 }) { $0.pointee.executable = $1 } } }
            /// `extract` = 3; Mesos takes `true` when absent.
            public var extract: Bool? { get { _getOptional { ($0.pointee.has_extract, $0.pointee.extract) } } set { _setOptional(newValue, { $0.pointee.has_extract = $1 }) { $0.pointee.extract = $1 } } }
            /// `cache` = 4.
            public var cache: Bool? { get { _getOptional { ($0.pointee.has_cache, $0.pointee.cache) } } set { _setOptional(newValue, { $0.pointee.has_cache = $1 }) { $0.pointee.cache = $1 } } }
            /// `output_file` = 5.
            public var outputFile: String? { get { _getString { $0.pointee.output_file } } set { _setString(newValue) { $0.pointee.output_file = $1 } } }
        }
    }

    /// The process on an agent that runs tasks of a framework.
    public struct ExecutorInfo: WireMessage {
        typealias Wire = Mesos__V1__ExecutorInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.ExecutorInfo", mesos__v1__executor_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var type: Mesos.ExecutorInfo.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
        /// `executor_id` = 1.
        public var executorID: Mesos.ExecutorID { get { _getRequiredMessage { $0.pointee.executor_id } } set { _setMessage(newValue) { $0.pointee.executor_id = $1 } } }
        /// `framework_id` = 8.
        public var frameworkID: Mesos.FrameworkID? { get { _getMessage { $0.pointee.framework_id } } set { _setMessage(newValue) { $0.pointee.framework_id = $1 } } }
        /// `command` = 7.
        public var command: Mesos.CommandInfo? { get { _getMessage { $0.pointee.command } } set { _setMessage(newValue) { $0.pointee.command = $1 } } }
        /// `container` = 11.
        public var container: Mesos.ContainerInfo? { get { _getMessage { $0.pointee.container } } set { _setMessage(newValue) { $0.pointee.container = $1 } } }
        /// `resources` = 5.
        public var resources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.resources, $0.pointee.n_resources) } } set { _setMessages(newValue) { ($0.pointee.resources, $0.pointee.n_resources) = ($1, $2) } } }
        /// `name` = 9.
        public var name: String? { get { _getString { $0.pointee.name } } set { _setString(newValue) { $0.pointee.name = $1 } } }
        /// `source` = 10; deprecated by Mesos.
        public var source: String? { get { _getString { $0.pointee.source } } set { _setString(newValue) { $0.pointee.source = $1 } } }
        /// `data` = 4.
        public var data: [UInt8]? { get { _getOptional { ($0.pointee.has_data, $0.pointee.data) } } set { _setOptional(newValue, { $0.pointee.has_data = $1 }) { $0.pointee.data = $1 } } }
        /// `discovery` = 12.
        public var discovery: Mesos.DiscoveryInfo? { get { _getMessage { $0.pointee.discovery } } set { _setMessage(newValue) { $0.pointee.discovery = $1 } } }
        /// `shutdown_grace_period` = 13.
        public var shutdownGracePeriod: Mesos.DurationInfo? { get { _getMessage { $0.pointee.shutdown_grace_period } } set { _setMessage(newValue) { $0.pointee.shutdown_grace_period = $1 } } }
        /// `labels` = 14.
        public var labels: Mesos.Labels? { get { _getMessage { $0.pointee.labels } } set { _setMessage(newValue) { $0.pointee.labels = $1 } } }

        /// The enum `mesos.v1.ExecutorInfo.Type`.
        public struct Kind: MesosEnum, WireValue {
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
    public struct Environment: WireMessage {
        typealias Wire = Mesos__V1__Environment
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Environment", mesos__v1__environment__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            variables: MessageList<Mesos.Environment.Variable> = []
        ) {
            self.init()
            if !variables.isEmpty { self.variables = variables }
        }
        /// `variables` = 1.
        public var variables: MessageList<Mesos.Environment.Variable> { get { _getMessages { ($0.pointee.variables, $0.pointee.n_variables) } } set { _setMessages(newValue) { ($0.pointee.variables, $0.pointee.n_variables) = ($1, $2) } } }

        /// The message `mesos.v1.Environment.Variable`.
        public struct Variable: WireMessage {
            typealias Wire = Mesos__V1__Environment__Variable
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.Environment.Variable", mesos__v1__environment__variable__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var name: String { get { _getValue { $0.pointee.name } } set { _setValue(newValue) { $0.pointee.name = $1 } } }
            /// `type` = 3; Mesos takes `VALUE` when absent.
            public var type: Mesos.Environment.Variable.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
            /// `value` = 2.
            public var value: String? { get { _getString { $0.pointee.value } } set { _setString(newValue) { $0.pointee.value = $1 } } }
            /// `secret` = 4.
            public var secret: Mesos.Secret? { get { _getMessage { $0.pointee.secret } } set { _setMessage(newValue) { $0.pointee.secret = $1 } } }

            /// The enum `mesos.v1.Environment.Variable.Type`.
            public struct Kind: MesosEnum, WireValue {
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
    public struct Secret: WireMessage {
        typealias Wire = Mesos__V1__Secret
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Secret", mesos__v1__secret__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var type: Mesos.Secret.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
        /// `reference` = 2.
        public var reference: Mesos.Secret.Reference? { get { _getMessage { $0.pointee.reference } } set { _setMessage(newValue) { $0.pointee.reference = $1 } } }
        /// `value` = 3.
        public var value: Mesos.Secret.Value? { get { _getMessage { $0.pointee.value } } set { _setMessage(newValue) { $0.pointee.value = $1 } } }

        /// The enum `mesos.v1.Secret.Type`.
        public struct Kind: MesosEnum, WireValue {
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

        /// The message `mesos.v1.Secret.Reference`.
        public struct Reference: WireMessage {
            typealias Wire = Mesos__V1__Secret__Reference
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.Secret.Reference", mesos__v1__secret__reference__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                name: String,
                key: String? = nil
            ) {
                self.init()
                self.name = name
                if let key { self.key = key }
            }
            /// `name` = 1.
            public var name: String { get { _getValue { $0.pointee.name } } set { _setValue(newValue) { $0.pointee.name = $1 } } }
            /// `key` = 2.
            public var key: String? { get { _getString { $0.pointee.key } } set { _setString(newValue) { $0.pointee.key = $1 } } }
        }

        /// The message `mesos.v1.Secret.Value`.
        public struct Value: WireMessage {
            typealias Wire = Mesos__V1__Secret__Value
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.Secret.Value", mesos__v1__secret__value__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                data: [UInt8]
            ) {
                self.init()
                self.data = data
            }
            /// `data` = 1.
            public var data: [UInt8] { get { _getValue { $0.pointee.data } } set { _setValue(newValue) { $0.pointee.data = $1 } } }
        }
    }
}
