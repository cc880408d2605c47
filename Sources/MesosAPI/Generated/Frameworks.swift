// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// Mesos mesos.v1.Status.
    public struct Status: MesosEnum {
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

    /// How a framework describes itself when it subscribes.
    public struct FrameworkInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__FrameworkInfo.self, name: "mesos.v1.FrameworkInfo", mesos__v1__framework_info__init)
        public init() { _storage = MessageStorage(Self._type) }
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
        public var user: String {
            get { _storage.get(Mesos__V1__FrameworkInfo.self) { String(wire: $0.pointee.user) } }
            set { _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in c.pointee.user = arena.copy(newValue) } }
        }
        /// `name` = 2.
        public var name: String {
            get { _storage.get(Mesos__V1__FrameworkInfo.self) { String(wire: $0.pointee.name) } }
            set { _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
        }
        /// `id` = 3.
        public var id: Mesos.FrameworkID? {
            get { _storage.message(Mesos__V1__FrameworkInfo.self) { UnsafeMutableRawPointer($0.pointee.id) }.map(Mesos.FrameworkID.init(_storage:)) }
            set { _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in c.pointee.id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__FrameworkID.self) } } }
        }
        /// `failover_timeout` = 4; Mesos takes `0` when absent.
        public var failoverTimeout: Double? {
            get { _storage.get(Mesos__V1__FrameworkInfo.self) { $0.pointee.has_failover_timeout != 0 ? $0.pointee.failover_timeout : nil } }
            set {
                _storage.set(Mesos__V1__FrameworkInfo.self) { _, c in
                    c.pointee.has_failover_timeout = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.failover_timeout = newValue }
                }
            }
        }
        /// `checkpoint` = 5; Mesos takes `false` when absent.
        public var checkpoint: Bool? {
            get { _storage.get(Mesos__V1__FrameworkInfo.self) { $0.pointee.has_checkpoint != 0 ? $0.pointee.checkpoint != 0 : nil } }
            set {
                _storage.set(Mesos__V1__FrameworkInfo.self) { _, c in
                    c.pointee.has_checkpoint = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.checkpoint = newValue ? 1 : 0 }
                }
            }
        }
        /// `role` = 6; Mesos takes `*` when absent; deprecated by Mesos.
        public var role: String? {
            get { _storage.get(Mesos__V1__FrameworkInfo.self) { _storage.isDefault($0.pointee.role, 6) ? nil : String(wire: $0.pointee.role) } }
            set { _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in c.pointee.role = newValue.map { arena.copy($0) } ?? defaultString(6, c) } }
        }
        /// `roles` = 12.
        public var roles: [String] {
            get { _storage.strings(Mesos__V1__FrameworkInfo.self) { (UnsafePointer($0.pointee.roles), $0.pointee.n_roles) } }
            set {
                _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in
                    let elements = arena.strings(newValue)
                    c.pointee.roles = elements.baseAddress
                    c.pointee.n_roles = elements.count
                }
            }
        }
        /// `hostname` = 7.
        public var hostname: String? {
            get { _storage.get(Mesos__V1__FrameworkInfo.self) { $0.pointee.hostname.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in c.pointee.hostname = newValue.map { arena.copy($0) } } }
        }
        /// `principal` = 8.
        public var principal: String? {
            get { _storage.get(Mesos__V1__FrameworkInfo.self) { $0.pointee.principal.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in c.pointee.principal = newValue.map { arena.copy($0) } } }
        }
        /// `webui_url` = 9.
        public var webuiURL: String? {
            get { _storage.get(Mesos__V1__FrameworkInfo.self) { $0.pointee.webui_url.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in c.pointee.webui_url = newValue.map { arena.copy($0) } } }
        }
        /// `capabilities` = 10.
        public var capabilities: MessageList<Mesos.FrameworkInfo.Capability> {
            get { _storage.list(Mesos__V1__FrameworkInfo.self) { (UnsafeRawPointer($0.pointee.capabilities), $0.pointee.n_capabilities) } }
            set {
                _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__FrameworkInfo__Capability.self)
                    c.pointee.capabilities = elements.baseAddress
                    c.pointee.n_capabilities = elements.count
                }
            }
        }
        /// `labels` = 11.
        public var labels: Mesos.Labels? {
            get { _storage.message(Mesos__V1__FrameworkInfo.self) { UnsafeMutableRawPointer($0.pointee.labels) }.map(Mesos.Labels.init(_storage:)) }
            set { _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in c.pointee.labels = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Labels.self) } } }
        }
        /// `offer_filters` = 13.
        public var offerFilters: [String: Mesos.OfferFilters] {
            get {
                _storage.map(Mesos__V1__FrameworkInfo.self, Mesos__V1__FrameworkInfo__OfferFiltersEntry.self, { (UnsafePointer($0.pointee.offer_filters), $0.pointee.n_offer_filters) }, key: { $0.pointee.key }) { arena, entry in
                    entry.pointee.value.map { Mesos.OfferFilters(_storage: MessageStorage(arena: arena, $0)) } ?? Mesos.OfferFilters()
                }
            }
            set {
                _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in
                    let entries = arena.entries(newValue, Mesos__V1__FrameworkInfo__OfferFiltersEntry.self, initialize: mesos__v1__framework_info__offer_filters_entry__init) { arena, entry, key, value in
                        entry.pointee.key = arena.copy(key)
                        entry.pointee.value = arena.adopt(value._storage, as: Mesos__V1__OfferFilters.self)
                    }
                    c.pointee.offer_filters = entries.baseAddress
                    c.pointee.n_offer_filters = entries.count
                }
            }
        }

        /// Behaviour the framework can cope with; changes what the master sends.
        public struct Capability: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__FrameworkInfo__Capability.self, name: "mesos.v1.FrameworkInfo.Capability", mesos__v1__framework_info__capability__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                type: Mesos.FrameworkInfo.Capability.Kind? = nil
            ) {
                self.init()
                if let type { self.type = type }
            }
            /// `type` = 1.
            public var type: Mesos.FrameworkInfo.Capability.Kind? {
                get { _storage.get(Mesos__V1__FrameworkInfo__Capability.self) { $0.pointee.has_type != 0 ? Mesos.FrameworkInfo.Capability.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__FrameworkInfo__Capability.self) { _, c in
                        c.pointee.has_type = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.type = Mesos__V1__FrameworkInfo__Capability__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }

            /// Mesos mesos.v1.FrameworkInfo.Capability.Type.
            public struct Kind: MesosEnum {
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
    public struct Credential: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Credential.self, name: "mesos.v1.Credential", mesos__v1__credential__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            principal: String,
            secret: String? = nil
        ) {
            self.init()
            self.principal = principal
            if let secret { self.secret = secret }
        }
        /// `principal` = 1.
        public var principal: String {
            get { _storage.get(Mesos__V1__Credential.self) { String(wire: $0.pointee.principal) } }
            set { _storage.set(Mesos__V1__Credential.self) { arena, c in c.pointee.principal = arena.copy(newValue) } }
        }
        /// `secret` = 2.
        public var secret: String? {
            get { _storage.get(Mesos__V1__Credential.self) { $0.pointee.secret.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Credential.self) { arena, c in c.pointee.secret = newValue.map { arena.copy($0) } } }
        }
    }

    /// Mesos mesos.v1.Credentials.
    public struct Credentials: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Credentials.self, name: "mesos.v1.Credentials", mesos__v1__credentials__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            credentials: MessageList<Mesos.Credential> = []
        ) {
            self.init()
            if !credentials.isEmpty { self.credentials = credentials }
        }
        /// `credentials` = 1.
        public var credentials: MessageList<Mesos.Credential> {
            get { _storage.list(Mesos__V1__Credentials.self) { (UnsafeRawPointer($0.pointee.credentials), $0.pointee.n_credentials) } }
            set {
                _storage.set(Mesos__V1__Credentials.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Credential.self)
                    c.pointee.credentials = elements.baseAddress
                    c.pointee.n_credentials = elements.count
                }
            }
        }
    }

    /// Mesos mesos.v1.RateLimit.
    public struct RateLimit: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__RateLimit.self, name: "mesos.v1.RateLimit", mesos__v1__rate_limit__init)
        public init() { _storage = MessageStorage(Self._type) }
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
        public var qps: Double? {
            get { _storage.get(Mesos__V1__RateLimit.self) { $0.pointee.has_qps != 0 ? $0.pointee.qps : nil } }
            set {
                _storage.set(Mesos__V1__RateLimit.self) { _, c in
                    c.pointee.has_qps = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.qps = newValue }
                }
            }
        }
        /// `principal` = 2.
        public var principal: String {
            get { _storage.get(Mesos__V1__RateLimit.self) { String(wire: $0.pointee.principal) } }
            set { _storage.set(Mesos__V1__RateLimit.self) { arena, c in c.pointee.principal = arena.copy(newValue) } }
        }
        /// `capacity` = 3.
        public var capacity: UInt64? {
            get { _storage.get(Mesos__V1__RateLimit.self) { $0.pointee.has_capacity != 0 ? $0.pointee.capacity : nil } }
            set {
                _storage.set(Mesos__V1__RateLimit.self) { _, c in
                    c.pointee.has_capacity = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.capacity = newValue }
                }
            }
        }
    }

    /// Mesos mesos.v1.RateLimits.
    public struct RateLimits: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__RateLimits.self, name: "mesos.v1.RateLimits", mesos__v1__rate_limits__init)
        public init() { _storage = MessageStorage(Self._type) }
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
        public var limits: MessageList<Mesos.RateLimit> {
            get { _storage.list(Mesos__V1__RateLimits.self) { (UnsafeRawPointer($0.pointee.limits), $0.pointee.n_limits) } }
            set {
                _storage.set(Mesos__V1__RateLimits.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__RateLimit.self)
                    c.pointee.limits = elements.baseAddress
                    c.pointee.n_limits = elements.count
                }
            }
        }
        /// `aggregate_default_qps` = 2.
        public var aggregateDefaultQps: Double? {
            get { _storage.get(Mesos__V1__RateLimits.self) { $0.pointee.has_aggregate_default_qps != 0 ? $0.pointee.aggregate_default_qps : nil } }
            set {
                _storage.set(Mesos__V1__RateLimits.self) { _, c in
                    c.pointee.has_aggregate_default_qps = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.aggregate_default_qps = newValue }
                }
            }
        }
        /// `aggregate_default_capacity` = 3.
        public var aggregateDefaultCapacity: UInt64? {
            get { _storage.get(Mesos__V1__RateLimits.self) { $0.pointee.has_aggregate_default_capacity != 0 ? $0.pointee.aggregate_default_capacity : nil } }
            set {
                _storage.set(Mesos__V1__RateLimits.self) { _, c in
                    c.pointee.has_aggregate_default_capacity = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.aggregate_default_capacity = newValue }
                }
            }
        }
    }

    /// The share of a role.
    public struct WeightInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__WeightInfo.self, name: "mesos.v1.WeightInfo", mesos__v1__weight_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            weight: Double,
            role: String? = nil
        ) {
            self.init()
            self.weight = weight
            if let role { self.role = role }
        }
        /// `weight` = 1.
        public var weight: Double {
            get { _storage.get(Mesos__V1__WeightInfo.self) { $0.pointee.weight } }
            set { _storage.set(Mesos__V1__WeightInfo.self) { _, c in c.pointee.weight = newValue } }
        }
        /// `role` = 2.
        public var role: String? {
            get { _storage.get(Mesos__V1__WeightInfo.self) { $0.pointee.role.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__WeightInfo.self) { arena, c in c.pointee.role = newValue.map { arena.copy($0) } } }
        }
    }

    /// A role with its weight, frameworks and allocated resources.
    public struct Role: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Role.self, name: "mesos.v1.Role", mesos__v1__role__init)
        public init() { _storage = MessageStorage(Self._type) }
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
        public var name: String {
            get { _storage.get(Mesos__V1__Role.self) { String(wire: $0.pointee.name) } }
            set { _storage.set(Mesos__V1__Role.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
        }
        /// `weight` = 2.
        public var weight: Double {
            get { _storage.get(Mesos__V1__Role.self) { $0.pointee.weight } }
            set { _storage.set(Mesos__V1__Role.self) { _, c in c.pointee.weight = newValue } }
        }
        /// `frameworks` = 3.
        public var frameworks: MessageList<Mesos.FrameworkID> {
            get { _storage.list(Mesos__V1__Role.self) { (UnsafeRawPointer($0.pointee.frameworks), $0.pointee.n_frameworks) } }
            set {
                _storage.set(Mesos__V1__Role.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__FrameworkID.self)
                    c.pointee.frameworks = elements.baseAddress
                    c.pointee.n_frameworks = elements.count
                }
            }
        }
        /// `resources` = 4.
        public var resources: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__Role.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
            set {
                _storage.set(Mesos__V1__Role.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.resources = elements.baseAddress
                    c.pointee.n_resources = elements.count
                }
            }
        }
    }
}
