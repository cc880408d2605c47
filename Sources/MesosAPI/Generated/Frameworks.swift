// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// The enum `mesos.v1.Status`.
    public struct Status: MesosEnum, WireValue {
        public var rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// `DRIVER_NOT_STARTED`
        public static let notStarted = Self(rawValue: 1)
        /// `DRIVER_RUNNING`
        public static let running = Self(rawValue: 2)
        /// `DRIVER_ABORTED`
        public static let aborted = Self(rawValue: 3)
        /// `DRIVER_STOPPED`
        public static let stopped = Self(rawValue: 4)
        public static let knownNames: [Int32: String] = [
            1: "DRIVER_NOT_STARTED",
            2: "DRIVER_RUNNING",
            3: "DRIVER_ABORTED",
            4: "DRIVER_STOPPED",
        ]
    }

    /// The description of a framework in its subscription.
    public struct FrameworkInfo: WireMessage {
        typealias Wire = Mesos__V1__FrameworkInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.FrameworkInfo", mesos__v1__framework_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            user: String,
            name: String,
            id: Mesos.FrameworkID? = nil,
            failoverTimeout: Double? = nil,
            checkpoint: Bool? = nil,
            role: String? = nil,
            roles: [String] = [],
            hostname: String? = nil,
            principal: String? = nil,
            webuiURL: String? = nil,
            capabilities: MessageList<Mesos.FrameworkInfo.Capability> = [],
            labels: Mesos.Labels? = nil,
            offerFilters: [String: Mesos.OfferFilters] = [:]
        ) {
            self.init()
            self.user = user
            self.name = name
            if let id { self.id = id }
            if let failoverTimeout { self.failoverTimeout = failoverTimeout }
            if let checkpoint { self.checkpoint = checkpoint }
            if let role { self.role = role }
            if !roles.isEmpty { self.roles = roles }
            if let hostname { self.hostname = hostname }
            if let principal { self.principal = principal }
            if let webuiURL { self.webuiURL = webuiURL }
            if !capabilities.isEmpty { self.capabilities = capabilities }
            if let labels { self.labels = labels }
            if !offerFilters.isEmpty { self.offerFilters = offerFilters }
        }
        /// `user` = 1.
        public var user: String { get { _getValue { $0.pointee.user } } set { _setValue(newValue) { $0.pointee.user = $1 } } }
        /// `name` = 2.
        public var name: String { get { _getValue { $0.pointee.name } } set { _setValue(newValue) { $0.pointee.name = $1 } } }
        /// `id` = 3.
        public var id: Mesos.FrameworkID? { get { _getMessage { $0.pointee.id } } set { _setMessage(newValue) { $0.pointee.id = $1 } } }
        /// `failover_timeout` = 4; Mesos takes `0` when absent.
        public var failoverTimeout: Double? { get { _getOptional { ($0.pointee.has_failover_timeout, $0.pointee.failover_timeout) } } set { _setOptional(newValue, { $0.pointee.has_failover_timeout = $1 }) { $0.pointee.failover_timeout = $1 } } }
        /// `checkpoint` = 5; Mesos takes `false` when absent.
        public var checkpoint: Bool? { get { _getOptional { ($0.pointee.has_checkpoint, $0.pointee.checkpoint) } } set { _setOptional(newValue, { $0.pointee.has_checkpoint = $1 }) { $0.pointee.checkpoint = $1 } } }
        /// `role` = 6; Mesos takes `*` when absent; deprecated by Mesos.
        public var role: String? { get { _getString(default: 6) { $0.pointee.role } } set { _setString(newValue, default: 6) { $0.pointee.role = $1 } } }
        /// `roles` = 12.
        public var roles: [String] { get { _getValues { ($0.pointee.roles, $0.pointee.n_roles) } } set { _setValues(newValue) { ($0.pointee.roles, $0.pointee.n_roles) = ($1, $2) } } }
        /// `hostname` = 7.
        public var hostname: String? { get { _getString { $0.pointee.hostname } } set { _setString(newValue) { $0.pointee.hostname = $1 } } }
        /// `principal` = 8.
        public var principal: String? { get { _getString { $0.pointee.principal } } set { _setString(newValue) { $0.pointee.principal = $1 } } }
        /// `webui_url` = 9.
        public var webuiURL: String? { get { _getString { $0.pointee.webui_url } } set { _setString(newValue) { $0.pointee.webui_url = $1 } } }
        /// `capabilities` = 10.
        public var capabilities: MessageList<Mesos.FrameworkInfo.Capability> { get { _getMessages { ($0.pointee.capabilities, $0.pointee.n_capabilities) } } set { _setMessages(newValue) { ($0.pointee.capabilities, $0.pointee.n_capabilities) = ($1, $2) } } }
        /// `labels` = 11.
        public var labels: Mesos.Labels? { get { _getMessage { $0.pointee.labels } } set { _setMessage(newValue) { $0.pointee.labels = $1 } } }
        /// `offer_filters` = 13.
        public var offerFilters: [String: Mesos.OfferFilters] { get { _getMessageMap({ ($0.pointee.offer_filters, $0.pointee.n_offer_filters) }) { ($0.pointee.key, $0.pointee.value) } } set { _setMessageMap(newValue, mesos__v1__framework_info__offer_filters_entry__init, { ($0.pointee.offer_filters, $0.pointee.n_offer_filters) = ($1, $2) }) { ($0.pointee.key, $0.pointee.value) = ($1, $2) } } }

        /// A feature that the framework supports. It changes which messages the master sends.
        public struct Capability: WireMessage {
            typealias Wire = Mesos__V1__FrameworkInfo__Capability
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.FrameworkInfo.Capability", mesos__v1__framework_info__capability__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                type: Mesos.FrameworkInfo.Capability.Kind? = nil
            ) {
                self.init()
                if let type { self.type = type }
            }
            /// `type` = 1.
            public var type: Mesos.FrameworkInfo.Capability.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }

            /// The enum `mesos.v1.FrameworkInfo.Capability.Type`.
            public struct Kind: MesosEnum, WireValue {
                public var rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// `UNKNOWN`
                public static let unknown = Self(rawValue: 0)
                /// `REVOCABLE_RESOURCES`
                public static let revocableResources = Self(rawValue: 1)
                /// `TASK_KILLING_STATE`
                public static let taskKillingState = Self(rawValue: 2)
                /// `GPU_RESOURCES`
                public static let gpuResources = Self(rawValue: 3)
                /// `SHARED_RESOURCES`
                public static let sharedResources = Self(rawValue: 4)
                /// `PARTITION_AWARE`
                public static let partitionAware = Self(rawValue: 5)
                /// `MULTI_ROLE`
                public static let multiRole = Self(rawValue: 6)
                /// `RESERVATION_REFINEMENT`
                public static let reservationRefinement = Self(rawValue: 7)
                /// `REGION_AWARE`
                public static let regionAware = Self(rawValue: 8)
                public static let knownNames: [Int32: String] = [
                    0: "UNKNOWN",
                    1: "REVOCABLE_RESOURCES",
                    2: "TASK_KILLING_STATE",
                    3: "GPU_RESOURCES",
                    4: "SHARED_RESOURCES",
                    5: "PARTITION_AWARE",
                    6: "MULTI_ROLE",
                    7: "RESERVATION_REFINEMENT",
                    8: "REGION_AWARE",
                ]
            }
        }
    }

    /// A principal and its secret.
    public struct Credential: WireMessage {
        typealias Wire = Mesos__V1__Credential
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Credential", mesos__v1__credential__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            principal: String,
            secret: String? = nil
        ) {
            self.init()
            self.principal = principal
            if let secret { self.secret = secret }
        }
        /// `principal` = 1.
        public var principal: String { get { _getValue { $0.pointee.principal } } set { _setValue(newValue) { $0.pointee.principal = $1 } } }
        /// `secret` = 2.
        public var secret: String? { get { _getString { $0.pointee.secret } } set { _setString(newValue) { $0.pointee.secret = $1 } } }
    }

    /// The message `mesos.v1.Credentials`.
    public struct Credentials: WireMessage {
        typealias Wire = Mesos__V1__Credentials
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Credentials", mesos__v1__credentials__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            credentials: MessageList<Mesos.Credential> = []
        ) {
            self.init()
            if !credentials.isEmpty { self.credentials = credentials }
        }
        /// `credentials` = 1.
        public var credentials: MessageList<Mesos.Credential> { get { _getMessages { ($0.pointee.credentials, $0.pointee.n_credentials) } } set { _setMessages(newValue) { ($0.pointee.credentials, $0.pointee.n_credentials) = ($1, $2) } } }
    }

    /// The message `mesos.v1.RateLimit`.
    public struct RateLimit: WireMessage {
        typealias Wire = Mesos__V1__RateLimit
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.RateLimit", mesos__v1__rate_limit__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            principal: String,
            qps: Double? = nil,
            capacity: UInt64? = nil
        ) {
            self.init()
            self.principal = principal
            if let qps { self.qps = qps }
            if let capacity { self.capacity = capacity }
        }
        /// `qps` = 1.
        public var qps: Double? { get { _getOptional { ($0.pointee.has_qps, $0.pointee.qps) } } set { _setOptional(newValue, { $0.pointee.has_qps = $1 }) { $0.pointee.qps = $1 } } }
        /// `principal` = 2.
        public var principal: String { get { _getValue { $0.pointee.principal } } set { _setValue(newValue) { $0.pointee.principal = $1 } } }
        /// `capacity` = 3.
        public var capacity: UInt64? { get { _getOptional { ($0.pointee.has_capacity, $0.pointee.capacity) } } set { _setOptional(newValue, { $0.pointee.has_capacity = $1 }) { $0.pointee.capacity = $1 } } }
    }

    /// The message `mesos.v1.RateLimits`.
    public struct RateLimits: WireMessage {
        typealias Wire = Mesos__V1__RateLimits
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.RateLimits", mesos__v1__rate_limits__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            limits: MessageList<Mesos.RateLimit> = [],
            aggregateDefaultQps: Double? = nil,
            aggregateDefaultCapacity: UInt64? = nil
        ) {
            self.init()
            if !limits.isEmpty { self.limits = limits }
            if let aggregateDefaultQps { self.aggregateDefaultQps = aggregateDefaultQps }
            if let aggregateDefaultCapacity { self.aggregateDefaultCapacity = aggregateDefaultCapacity }
        }
        /// `limits` = 1.
        public var limits: MessageList<Mesos.RateLimit> { get { _getMessages { ($0.pointee.limits, $0.pointee.n_limits) } } set { _setMessages(newValue) { ($0.pointee.limits, $0.pointee.n_limits) = ($1, $2) } } }
        /// `aggregate_default_qps` = 2.
        public var aggregateDefaultQps: Double? { get { _getOptional { ($0.pointee.has_aggregate_default_qps, $0.pointee.aggregate_default_qps) } } set { _setOptional(newValue, { $0.pointee.has_aggregate_default_qps = $1 }) { $0.pointee.aggregate_default_qps = $1 } } }
        /// `aggregate_default_capacity` = 3.
        public var aggregateDefaultCapacity: UInt64? { get { _getOptional { ($0.pointee.has_aggregate_default_capacity, $0.pointee.aggregate_default_capacity) } } set { _setOptional(newValue, { $0.pointee.has_aggregate_default_capacity = $1 }) { $0.pointee.aggregate_default_capacity = $1 } } }
    }

    /// The weight of a role in the allocation of resources.
    public struct WeightInfo: WireMessage {
        typealias Wire = Mesos__V1__WeightInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.WeightInfo", mesos__v1__weight_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            weight: Double,
            role: String? = nil
        ) {
            self.init()
            self.weight = weight
            if let role { self.role = role }
        }
        /// `weight` = 1.
        public var weight: Double { get { _getValue { $0.pointee.weight } } set { _setValue(newValue) { $0.pointee.weight = $1 } } }
        /// `role` = 2.
        public var role: String? { get { _getString { $0.pointee.role } } set { _setString(newValue) { $0.pointee.role = $1 } } }
    }

    /// A role with its weight, frameworks and allocated resources.
    public struct Role: WireMessage {
        typealias Wire = Mesos__V1__Role
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Role", mesos__v1__role__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            name: String,
            weight: Double,
            frameworks: MessageList<Mesos.FrameworkID> = [],
            resources: MessageList<Mesos.Resource> = []
        ) {
            self.init()
            self.name = name
            self.weight = weight
            if !frameworks.isEmpty { self.frameworks = frameworks }
            if !resources.isEmpty { self.resources = resources }
        }
        /// `name` = 1.
        public var name: String { get { _getValue { $0.pointee.name } } set { _setValue(newValue) { $0.pointee.name = $1 } } }
        /// `weight` = 2.
        public var weight: Double { get { _getValue { $0.pointee.weight } } set { _setValue(newValue) { $0.pointee.weight = $1 } } }
        /// `frameworks` = 3.
        public var frameworks: MessageList<Mesos.FrameworkID> { get { _getMessages { ($0.pointee.frameworks, $0.pointee.n_frameworks) } } set { _setMessages(newValue) { ($0.pointee.frameworks, $0.pointee.n_frameworks) = ($1, $2) } } }
        /// `resources` = 4.
        public var resources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.resources, $0.pointee.n_resources) } } set { _setMessages(newValue) { ($0.pointee.resources, $0.pointee.n_resources) = ($1, $2) } } }
    }
}
