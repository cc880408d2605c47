// Generated from mesos/v1/quota/quota.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Quota {
    /// The guaranteed resources of a role.
    public struct QuotaInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Quota__QuotaInfo.self, name: "mesos.v1.quota.QuotaInfo", mesos__v1__quota__quota_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            role: String? = nil,
            principal: String? = nil,
            guarantee: MessageList<Mesos.Resource> = []
        ) {
            self.init()
            if let role { self.role = role }
            if let principal { self.principal = principal }
            if !guarantee.isEmpty { self.guarantee = guarantee }
        }
        /// `role` = 1.
        public var role: String? {
            get { _storage.get(Mesos__V1__Quota__QuotaInfo.self) { $0.pointee.role.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Quota__QuotaInfo.self) { arena, c in c.pointee.role = newValue.map { arena.copy($0) } } }
        }
        /// `principal` = 2.
        public var principal: String? {
            get { _storage.get(Mesos__V1__Quota__QuotaInfo.self) { $0.pointee.principal.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Quota__QuotaInfo.self) { arena, c in c.pointee.principal = newValue.map { arena.copy($0) } } }
        }
        /// `guarantee` = 3.
        public var guarantee: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__Quota__QuotaInfo.self) { (UnsafeRawPointer($0.pointee.guarantee), $0.pointee.n_guarantee) } }
            set {
                _storage.set(Mesos__V1__Quota__QuotaInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.guarantee = elements.baseAddress
                    c.pointee.n_guarantee = elements.count
                }
            }
        }
    }

    /// Mesos mesos.v1.quota.QuotaRequest.
    public struct QuotaRequest: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Quota__QuotaRequest.self, name: "mesos.v1.quota.QuotaRequest", mesos__v1__quota__quota_request__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            force: Bool? = nil,
            role: String? = nil,
            guarantee: MessageList<Mesos.Resource> = []
        ) {
            self.init()
            if let force { self.force = force }
            if let role { self.role = role }
            if !guarantee.isEmpty { self.guarantee = guarantee }
        }
        /// `force` = 1.
        public var force: Bool? {
            get { _storage.get(Mesos__V1__Quota__QuotaRequest.self) { $0.pointee.has_force != 0 ? $0.pointee.force != 0 : nil } }
            set {
                _storage.set(Mesos__V1__Quota__QuotaRequest.self) { _, c in
                    c.pointee.has_force = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.force = newValue ? 1 : 0 }
                }
            }
        }
        /// `role` = 2.
        public var role: String? {
            get { _storage.get(Mesos__V1__Quota__QuotaRequest.self) { $0.pointee.role.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Quota__QuotaRequest.self) { arena, c in c.pointee.role = newValue.map { arena.copy($0) } } }
        }
        /// `guarantee` = 3.
        public var guarantee: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__Quota__QuotaRequest.self) { (UnsafeRawPointer($0.pointee.guarantee), $0.pointee.n_guarantee) } }
            set {
                _storage.set(Mesos__V1__Quota__QuotaRequest.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.guarantee = elements.baseAddress
                    c.pointee.n_guarantee = elements.count
                }
            }
        }
    }

    /// Guarantees and limits of a role.
    public struct QuotaConfig: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Quota__QuotaConfig.self, name: "mesos.v1.quota.QuotaConfig", mesos__v1__quota__quota_config__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            role: String,
            guarantees: [String: Mesos.Value.Scalar] = [:],
            limits: [String: Mesos.Value.Scalar] = [:]
        ) {
            self.init()
            self.role = role
            if !guarantees.isEmpty { self.guarantees = guarantees }
            if !limits.isEmpty { self.limits = limits }
        }
        /// `role` = 1.
        public var role: String {
            get { _storage.get(Mesos__V1__Quota__QuotaConfig.self) { String(wire: $0.pointee.role) } }
            set { _storage.set(Mesos__V1__Quota__QuotaConfig.self) { arena, c in c.pointee.role = arena.copy(newValue) } }
        }
        /// `guarantees` = 2.
        public var guarantees: [String: Mesos.Value.Scalar] {
            get {
                _storage.map(Mesos__V1__Quota__QuotaConfig.self, Mesos__V1__Quota__QuotaConfig__GuaranteesEntry.self, { (UnsafePointer($0.pointee.guarantees), $0.pointee.n_guarantees) }, key: { $0.pointee.key }) { arena, entry in
                    entry.pointee.value.map { Mesos.Value.Scalar(_storage: MessageStorage(arena: arena, $0)) } ?? Mesos.Value.Scalar()
                }
            }
            set {
                _storage.set(Mesos__V1__Quota__QuotaConfig.self) { arena, c in
                    let entries = arena.entries(newValue, Mesos__V1__Quota__QuotaConfig__GuaranteesEntry.self, initialize: mesos__v1__quota__quota_config__guarantees_entry__init) { arena, entry, key, value in
                        entry.pointee.key = arena.copy(key)
                        entry.pointee.value = arena.adopt(value._storage, as: Mesos__V1__Value__Scalar.self)
                    }
                    c.pointee.guarantees = entries.baseAddress
                    c.pointee.n_guarantees = entries.count
                }
            }
        }
        /// `limits` = 3.
        public var limits: [String: Mesos.Value.Scalar] {
            get {
                _storage.map(Mesos__V1__Quota__QuotaConfig.self, Mesos__V1__Quota__QuotaConfig__LimitsEntry.self, { (UnsafePointer($0.pointee.limits), $0.pointee.n_limits) }, key: { $0.pointee.key }) { arena, entry in
                    entry.pointee.value.map { Mesos.Value.Scalar(_storage: MessageStorage(arena: arena, $0)) } ?? Mesos.Value.Scalar()
                }
            }
            set {
                _storage.set(Mesos__V1__Quota__QuotaConfig.self) { arena, c in
                    let entries = arena.entries(newValue, Mesos__V1__Quota__QuotaConfig__LimitsEntry.self, initialize: mesos__v1__quota__quota_config__limits_entry__init) { arena, entry, key, value in
                        entry.pointee.key = arena.copy(key)
                        entry.pointee.value = arena.adopt(value._storage, as: Mesos__V1__Value__Scalar.self)
                    }
                    c.pointee.limits = entries.baseAddress
                    c.pointee.n_limits = entries.count
                }
            }
        }
    }

    /// Mesos mesos.v1.quota.QuotaStatus.
    public struct QuotaStatus: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Quota__QuotaStatus.self, name: "mesos.v1.quota.QuotaStatus", mesos__v1__quota__quota_status__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            infos: MessageList<Mesos.Quota.QuotaInfo> = [],
            configs: MessageList<Mesos.Quota.QuotaConfig> = []
        ) {
            self.init()
            if !infos.isEmpty { self.infos = infos }
            if !configs.isEmpty { self.configs = configs }
        }
        /// `infos` = 1; deprecated by Mesos.
        public var infos: MessageList<Mesos.Quota.QuotaInfo> {
            get { _storage.list(Mesos__V1__Quota__QuotaStatus.self) { (UnsafeRawPointer($0.pointee.infos), $0.pointee.n_infos) } }
            set {
                _storage.set(Mesos__V1__Quota__QuotaStatus.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Quota__QuotaInfo.self)
                    c.pointee.infos = elements.baseAddress
                    c.pointee.n_infos = elements.count
                }
            }
        }
        /// `configs` = 2.
        public var configs: MessageList<Mesos.Quota.QuotaConfig> {
            get { _storage.list(Mesos__V1__Quota__QuotaStatus.self) { (UnsafeRawPointer($0.pointee.configs), $0.pointee.n_configs) } }
            set {
                _storage.set(Mesos__V1__Quota__QuotaStatus.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Quota__QuotaConfig.self)
                    c.pointee.configs = elements.baseAddress
                    c.pointee.n_configs = elements.count
                }
            }
        }
    }
}
