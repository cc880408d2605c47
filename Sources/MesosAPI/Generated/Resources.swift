// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// The message `mesos.v1.ResourceProviderInfo`.
    public struct ResourceProviderInfo: WireMessage {
        typealias Wire = Mesos__V1__ResourceProviderInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.ResourceProviderInfo", mesos__v1__resource_provider_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            type: String,
            name: String,
            id: Mesos.ResourceProviderID? = nil,
            attributes: MessageList<Mesos.Attribute> = [],
            defaultReservations: MessageList<Mesos.Resource.ReservationInfo> = [],
            storage: Mesos.ResourceProviderInfo.Storage? = nil
        ) {
            self.init()
            self.type = type
            self.name = name
            if let id { self.id = id }
            if !attributes.isEmpty { self.attributes = attributes }
            if !defaultReservations.isEmpty { self.defaultReservations = defaultReservations }
            if let storage { self.storage = storage }
        }
        /// `id` = 1.
        public var id: Mesos.ResourceProviderID? { get { _getMessage { $0.pointee.id } } set { _setMessage(newValue) { $0.pointee.id = $1 } } }
        /// `attributes` = 2.
        public var attributes: MessageList<Mesos.Attribute> { get { _getMessages { ($0.pointee.attributes, $0.pointee.n_attributes) } } set { _setMessages(newValue) { ($0.pointee.attributes, $0.pointee.n_attributes) = ($1, $2) } } }
        /// `type` = 3.
        public var type: String { get { _getValue { $0.pointee.type } } set { _setValue(newValue) { $0.pointee.type = $1 } } }
        /// `name` = 4.
        public var name: String { get { _getValue { $0.pointee.name } } set { _setValue(newValue) { $0.pointee.name = $1 } } }
        /// `default_reservations` = 5.
        public var defaultReservations: MessageList<Mesos.Resource.ReservationInfo> { get { _getMessages { ($0.pointee.default_reservations, $0.pointee.n_default_reservations) } } set { _setMessages(newValue) { ($0.pointee.default_reservations, $0.pointee.n_default_reservations) = ($1, $2) } } }
        /// `storage` = 6.
        public var storage: Mesos.ResourceProviderInfo.Storage? { get { _getMessage { $0.pointee.storage } } set { _setMessage(newValue) { $0.pointee.storage = $1 } } }

        /// The message `mesos.v1.ResourceProviderInfo.Storage`.
        public struct Storage: WireMessage {
            typealias Wire = Mesos__V1__ResourceProviderInfo__Storage
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.ResourceProviderInfo.Storage", mesos__v1__resource_provider_info__storage__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                plugin: Mesos.CSIPluginInfo,
                reconciliationIntervalSeconds: Double? = nil
            ) {
                self.init()
                self.plugin = plugin
                if let reconciliationIntervalSeconds { self.reconciliationIntervalSeconds = reconciliationIntervalSeconds }
            }
            /// `plugin` = 1.
            public var plugin: Mesos.CSIPluginInfo { get { _getRequiredMessage { $0.pointee.plugin } } set { _setMessage(newValue) { $0.pointee.plugin = $1 } } }
            /// `reconciliation_interval_seconds` = 2.
            public var reconciliationIntervalSeconds: Double? { get { _getOptional { ($0.pointee.has_reconciliation_interval_seconds, $0.pointee.reconciliation_interval_seconds) } } set { _setOptional(newValue, { $0.pointee.has_reconciliation_interval_seconds = $1 }) { $0.pointee.reconciliation_interval_seconds = $1 } } }
        }
    }

    /// A resource of an agent: a scalar amount, ranges (for example of ports) or a set, with reservations and an allocation.
    public struct Resource: WireMessage {
        typealias Wire = Mesos__V1__Resource
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Resource", mesos__v1__resource__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            name: String,
            type: Mesos.Value.Kind,
            providerID: Mesos.ResourceProviderID? = nil,
            scalar: Mesos.Value.Scalar? = nil,
            ranges: Mesos.Value.Ranges? = nil,
            set: Mesos.Value.Set? = nil,
            role: String? = nil,
            allocationInfo: Mesos.Resource.AllocationInfo? = nil,
            reservation: Mesos.Resource.ReservationInfo? = nil,
            reservations: MessageList<Mesos.Resource.ReservationInfo> = [],
            disk: Mesos.Resource.DiskInfo? = nil,
            revocable: Mesos.Resource.RevocableInfo? = nil,
            shared: Mesos.Resource.SharedInfo? = nil
        ) {
            self.init()
            self.name = name
            self.type = type
            if let providerID { self.providerID = providerID }
            if let scalar { self.scalar = scalar }
            if let ranges { self.ranges = ranges }
            if let set { self.set = set }
            if let role { self.role = role }
            if let allocationInfo { self.allocationInfo = allocationInfo }
            if let reservation { self.reservation = reservation }
            if !reservations.isEmpty { self.reservations = reservations }
            if let disk { self.disk = disk }
            if let revocable { self.revocable = revocable }
            if let shared { self.shared = shared }
        }
        /// `provider_id` = 12.
        public var providerID: Mesos.ResourceProviderID? { get { _getMessage { $0.pointee.provider_id } } set { _setMessage(newValue) { $0.pointee.provider_id = $1 } } }
        /// `name` = 1.
        public var name: String { get { _getValue { $0.pointee.name } } set { _setValue(newValue) { $0.pointee.name = $1 } } }
        /// `type` = 2.
        public var type: Mesos.Value.Kind { get { _getValue { $0.pointee.type.rawValue } } set { _setValue(newValue) { $0.pointee.type.rawValue = $1 } } }
        /// `scalar` = 3.
        public var scalar: Mesos.Value.Scalar? { get { _getMessage { $0.pointee.scalar } } set { _setMessage(newValue) { $0.pointee.scalar = $1 } } }
        /// `ranges` = 4.
        public var ranges: Mesos.Value.Ranges? { get { _getMessage { $0.pointee.ranges } } set { _setMessage(newValue) { $0.pointee.ranges = $1 } } }
        /// `set` = 5.
        public var set: Mesos.Value.Set? { get { _getMessage { $0.pointee.set } } set { _setMessage(newValue) { $0.pointee.set = $1 } } }
        /// `role` = 6; Mesos takes `*` when absent; deprecated by Mesos.
        public var role: String? { get { _getString(default: 6) { $0.pointee.role } } set { _setString(newValue, default: 6) { $0.pointee.role = $1 } } }
        /// `allocation_info` = 11.
        public var allocationInfo: Mesos.Resource.AllocationInfo? { get { _getMessage { $0.pointee.allocation_info } } set { _setMessage(newValue) { $0.pointee.allocation_info = $1 } } }
        /// `reservation` = 8.
        public var reservation: Mesos.Resource.ReservationInfo? { get { _getMessage { $0.pointee.reservation } } set { _setMessage(newValue) { $0.pointee.reservation = $1 } } }
        /// `reservations` = 13.
        public var reservations: MessageList<Mesos.Resource.ReservationInfo> { get { _getMessages { ($0.pointee.reservations, $0.pointee.n_reservations) } } set { _setMessages(newValue) { ($0.pointee.reservations, $0.pointee.n_reservations) = ($1, $2) } } }
        /// `disk` = 7.
        public var disk: Mesos.Resource.DiskInfo? { get { _getMessage { $0.pointee.disk } } set { _setMessage(newValue) { $0.pointee.disk = $1 } } }
        /// `revocable` = 9.
        public var revocable: Mesos.Resource.RevocableInfo? { get { _getMessage { $0.pointee.revocable } } set { _setMessage(newValue) { $0.pointee.revocable = $1 } } }
        /// `shared` = 10.
        public var shared: Mesos.Resource.SharedInfo? { get { _getMessage { $0.pointee.shared } } set { _setMessage(newValue) { $0.pointee.shared = $1 } } }

        /// The role this resource is allocated to.
        public struct AllocationInfo: WireMessage {
            typealias Wire = Mesos__V1__Resource__AllocationInfo
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.Resource.AllocationInfo", mesos__v1__resource__allocation_info__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                role: String? = nil
            ) {
                self.init()
                if let role { self.role = role }
            }
            /// `role` = 1.
            public var role: String? { get { _getString { $0.pointee.role } } set { _setString(newValue) { $0.pointee.role = $1 } } }
        }

        /// A reservation. Several form a stack with the most refined reservation at its end.
        public struct ReservationInfo: WireMessage {
            typealias Wire = Mesos__V1__Resource__ReservationInfo
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.Resource.ReservationInfo", mesos__v1__resource__reservation_info__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                type: Mesos.Resource.ReservationInfo.Kind? = nil,
                role: String? = nil,
                principal: String? = nil,
                labels: Mesos.Labels? = nil
            ) {
                self.init()
                if let type { self.type = type }
                if let role { self.role = role }
                if let principal { self.principal = principal }
                if let labels { self.labels = labels }
            }
            /// `type` = 4.
            public var type: Mesos.Resource.ReservationInfo.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
            /// `role` = 3.
            public var role: String? { get { _getString { $0.pointee.role } } set { _setString(newValue) { $0.pointee.role = $1 } } }
            /// `principal` = 1.
            public var principal: String? { get { _getString { $0.pointee.principal } } set { _setString(newValue) { $0.pointee.principal = $1 } } }
            /// `labels` = 2.
            public var labels: Mesos.Labels? { get { _getMessage { $0.pointee.labels } } set { _setMessage(newValue) { $0.pointee.labels = $1 } } }

            /// The enum `mesos.v1.Resource.ReservationInfo.Type`.
            public struct Kind: MesosEnum, WireValue {
                public var rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// `UNKNOWN`
                public static let unknown = Self(rawValue: 0)
                /// `STATIC`
                public static let `static` = Self(rawValue: 1)
                /// `DYNAMIC`
                public static let dynamic = Self(rawValue: 2)
                public static let knownNames: [Int32: String] = [
                    0: "UNKNOWN",
                    1: "STATIC",
                    2: "DYNAMIC",
                ]
            }
        }

        /// The source of a disk resource and the volume on it.
        public struct DiskInfo: WireMessage {
            typealias Wire = Mesos__V1__Resource__DiskInfo
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.Resource.DiskInfo", mesos__v1__resource__disk_info__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                persistence: Mesos.Resource.DiskInfo.Persistence? = nil,
                volume: Mesos.Volume? = nil,
                source: Mesos.Resource.DiskInfo.Source? = nil
            ) {
                self.init()
                if let persistence { self.persistence = persistence }
                if let volume { self.volume = volume }
                if let source { self.source = source }
            }
            /// `persistence` = 1.
            public var persistence: Mesos.Resource.DiskInfo.Persistence? { get { _getMessage { $0.pointee.persistence } } set { _setMessage(newValue) { $0.pointee.persistence = $1 } } }
            /// `volume` = 2.
            public var volume: Mesos.Volume? { get { _getMessage { $0.pointee.volume } } set { _setMessage(newValue) { $0.pointee.volume = $1 } } }
            /// `source` = 3.
            public var source: Mesos.Resource.DiskInfo.Source? { get { _getMessage { $0.pointee.source } } set { _setMessage(newValue) { $0.pointee.source = $1 } } }

            /// The message `mesos.v1.Resource.DiskInfo.Persistence`.
            public struct Persistence: WireMessage {
                typealias Wire = Mesos__V1__Resource__DiskInfo__Persistence
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.Resource.DiskInfo.Persistence", mesos__v1__resource__disk_info__persistence__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    id: String,
                    principal: String? = nil
                ) {
                    self.init()
                    self.id = id
                    if let principal { self.principal = principal }
                }
                /// `id` = 1.
                public var id: String { get { _getValue { $0.pointee.id } } set { _setValue(newValue) { $0.pointee.id = $1 } } }
                /// `principal` = 2.
                public var principal: String? { get { _getString { $0.pointee.principal } } set { _setString(newValue) { $0.pointee.principal = $1 } } }
            }

            /// The message `mesos.v1.Resource.DiskInfo.Source`.
            public struct Source: WireMessage {
                typealias Wire = Mesos__V1__Resource__DiskInfo__Source
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.Resource.DiskInfo.Source", mesos__v1__resource__disk_info__source__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    type: Mesos.Resource.DiskInfo.Source.Kind,
                    path: Mesos.Resource.DiskInfo.Source.Path? = nil,
                    mount: Mesos.Resource.DiskInfo.Source.Mount? = nil,
                    vendor: String? = nil,
                    id: String? = nil,
                    metadata: Mesos.Labels? = nil,
                    profile: String? = nil
                ) {
                    self.init()
                    self.type = type
                    if let path { self.path = path }
                    if let mount { self.mount = mount }
                    if let vendor { self.vendor = vendor }
                    if let id { self.id = id }
                    if let metadata { self.metadata = metadata }
                    if let profile { self.profile = profile }
                }
                /// `type` = 1.
                public var type: Mesos.Resource.DiskInfo.Source.Kind { get { _getValue { $0.pointee.type.rawValue } } set { _setValue(newValue) { $0.pointee.type.rawValue = $1 } } }
                /// `path` = 2.
                public var path: Mesos.Resource.DiskInfo.Source.Path? { get { _getMessage { $0.pointee.path } } set { _setMessage(newValue) { $0.pointee.path = $1 } } }
                /// `mount` = 3.
                public var mount: Mesos.Resource.DiskInfo.Source.Mount? { get { _getMessage { $0.pointee.mount } } set { _setMessage(newValue) { $0.pointee.mount = $1 } } }
                /// `vendor` = 7.
                public var vendor: String? { get { _getString { $0.pointee.vendor } } set { _setString(newValue) { $0.pointee.vendor = $1 } } }
                /// `id` = 4.
                public var id: String? { get { _getString { $0.pointee.id } } set { _setString(newValue) { $0.pointee.id = $1 } } }
                /// `metadata` = 5.
                public var metadata: Mesos.Labels? { get { _getMessage { $0.pointee.metadata } } set { _setMessage(newValue) { $0.pointee.metadata = $1 } } }
                /// `profile` = 6.
                public var profile: String? { get { _getString { $0.pointee.profile } } set { _setString(newValue) { $0.pointee.profile = $1 } } }

                /// The enum `mesos.v1.Resource.DiskInfo.Source.Type`.
                public struct Kind: MesosEnum, WireValue {
                    public var rawValue: Int32
                    public init(rawValue: Int32) { self.rawValue = rawValue }
                    /// `UNKNOWN`
                    public static let unknown = Self(rawValue: 0)
                    /// `PATH`
                    public static let path = Self(rawValue: 1)
                    /// `MOUNT`
                    public static let mount = Self(rawValue: 2)
                    /// `BLOCK`
                    public static let block = Self(rawValue: 3)
                    /// `RAW`
                    public static let raw = Self(rawValue: 4)
                    public static let knownNames: [Int32: String] = [
                        0: "UNKNOWN",
                        1: "PATH",
                        2: "MOUNT",
                        3: "BLOCK",
                        4: "RAW",
                    ]
                }

                /// The message `mesos.v1.Resource.DiskInfo.Source.Path`.
                public struct Path: WireMessage {
                    typealias Wire = Mesos__V1__Resource__DiskInfo__Source__Path
                    public var _storage: MessageStorage
                    public init(_storage: MessageStorage) { self._storage = _storage }
                    public static let _type = MessageType(Wire.self, name: "mesos.v1.Resource.DiskInfo.Source.Path", mesos__v1__resource__disk_info__source__path__init)
                    public init() { _storage = MessageStorage(Self._type) }
                    /// A message with these fields. Omitted fields stay absent.
                    public init(
                        root: String? = nil
                    ) {
                        self.init()
                        if let root { self.root = root }
                    }
                    /// `root` = 1.
                    public var root: String? { get { _getString { $0.pointee.root } } set { _setString(newValue) { $0.pointee.root = $1 } } }
                }

                /// The message `mesos.v1.Resource.DiskInfo.Source.Mount`.
                public struct Mount: WireMessage {
                    typealias Wire = Mesos__V1__Resource__DiskInfo__Source__Mount
                    public var _storage: MessageStorage
                    public init(_storage: MessageStorage) { self._storage = _storage }
                    public static let _type = MessageType(Wire.self, name: "mesos.v1.Resource.DiskInfo.Source.Mount", mesos__v1__resource__disk_info__source__mount__init)
                    public init() { _storage = MessageStorage(Self._type) }
                    /// A message with these fields. Omitted fields stay absent.
                    public init(
                        root: String? = nil
                    ) {
                        self.init()
                        if let root { self.root = root }
                    }
                    /// `root` = 1.
                    public var root: String? { get { _getString { $0.pointee.root } } set { _setString(newValue) { $0.pointee.root = $1 } } }
                }
            }
        }

        /// If present, the resource can be revoked at any time.
        public struct RevocableInfo: WireMessage {
            typealias Wire = Mesos__V1__Resource__RevocableInfo
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.Resource.RevocableInfo", mesos__v1__resource__revocable_info__init)
            public init() { _storage = MessageStorage(Self._type) }
        }

        /// If present, several tasks can use the resource at the same time.
        public struct SharedInfo: WireMessage {
            typealias Wire = Mesos__V1__Resource__SharedInfo
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.Resource.SharedInfo", mesos__v1__resource__shared_info__init)
            public init() { _storage = MessageStorage(Self._type) }
        }
    }
}
