// Generated from mesos/v1/quota/quota.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Quota {
    /// The guaranteed resources of a role.
    public struct QuotaInfo: WireMessage {
        typealias Wire = Mesos__V1__Quota__QuotaInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.quota.QuotaInfo", mesos__v1__quota__quota_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var role: String? { get { _getString { $0.pointee.role } } set { _setString(newValue) { $0.pointee.role = $1 } } }
        /// `principal` = 2.
        public var principal: String? { get { _getString { $0.pointee.principal } } set { _setString(newValue) { $0.pointee.principal = $1 } } }
        /// `guarantee` = 3.
        public var guarantee: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.guarantee, $0.pointee.n_guarantee) } } set { _setMessages(newValue) { ($0.pointee.guarantee, $0.pointee.n_guarantee) = ($1, $2) } } }
    }

    /// The message `mesos.v1.quota.QuotaRequest`.
    public struct QuotaRequest: WireMessage {
        typealias Wire = Mesos__V1__Quota__QuotaRequest
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.quota.QuotaRequest", mesos__v1__quota__quota_request__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var force: Bool? { get { _getOptional { ($0.pointee.has_force, $0.pointee.force) } } set { _setOptional(newValue, { $0.pointee.has_force = $1 }) { $0.pointee.force = $1 } } }
        /// `role` = 2.
        public var role: String? { get { _getString { $0.pointee.role } } set { _setString(newValue) { $0.pointee.role = $1 } } }
        /// `guarantee` = 3.
        public var guarantee: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.guarantee, $0.pointee.n_guarantee) } } set { _setMessages(newValue) { ($0.pointee.guarantee, $0.pointee.n_guarantee) = ($1, $2) } } }
    }

    /// The guarantees and limits of a role.
    public struct QuotaConfig: WireMessage {
        typealias Wire = Mesos__V1__Quota__QuotaConfig
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.quota.QuotaConfig", mesos__v1__quota__quota_config__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var role: String { get { _getValue { $0.pointee.role } } set { _setValue(newValue) { $0.pointee.role = $1 } } }
        /// `guarantees` = 2.
        public var guarantees: [String: Mesos.Value.Scalar] { get { _getMessageMap({ ($0.pointee.guarantees, $0.pointee.n_guarantees) }) { ($0.pointee.key, $0.pointee.value) } } set { _setMessageMap(newValue, mesos__v1__quota__quota_config__guarantees_entry__init, { ($0.pointee.guarantees, $0.pointee.n_guarantees) = ($1, $2) }) { ($0.pointee.key, $0.pointee.value) = ($1, $2) } } }
        /// `limits` = 3.
        public var limits: [String: Mesos.Value.Scalar] { get { _getMessageMap({ ($0.pointee.limits, $0.pointee.n_limits) }) { ($0.pointee.key, $0.pointee.value) } } set { _setMessageMap(newValue, mesos__v1__quota__quota_config__limits_entry__init, { ($0.pointee.limits, $0.pointee.n_limits) = ($1, $2) }) { ($0.pointee.key, $0.pointee.value) = ($1, $2) } } }
    }

    /// The message `mesos.v1.quota.QuotaStatus`.
    public struct QuotaStatus: WireMessage {
        typealias Wire = Mesos__V1__Quota__QuotaStatus
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.quota.QuotaStatus", mesos__v1__quota__quota_status__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            infos: MessageList<Mesos.Quota.QuotaInfo> = [],
            configs: MessageList<Mesos.Quota.QuotaConfig> = []
        ) {
            self.init()
            if !infos.isEmpty { self.infos = infos }
            if !configs.isEmpty { self.configs = configs }
        }
        /// `infos` = 1; deprecated by Mesos.
        public var infos: MessageList<Mesos.Quota.QuotaInfo> { get { _getMessages { ($0.pointee.infos, $0.pointee.n_infos) } } set { _setMessages(newValue) { ($0.pointee.infos, $0.pointee.n_infos) = ($1, $2) } } }
        /// `configs` = 2.
        public var configs: MessageList<Mesos.Quota.QuotaConfig> { get { _getMessages { ($0.pointee.configs, $0.pointee.n_configs) } } set { _setMessages(newValue) { ($0.pointee.configs, $0.pointee.n_configs) = ($1, $2) } } }
    }
}
