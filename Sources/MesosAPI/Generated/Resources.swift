// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// Mesos mesos.v1.ResourceProviderInfo.
    public struct ResourceProviderInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__ResourceProviderInfo.self, name: "mesos.v1.ResourceProviderInfo", mesos__v1__resource_provider_info__init)
        public init() { _storage = MessageStorage(Self._type) }
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
        public var id: Mesos.ResourceProviderID? {
            get { _storage.message(Mesos__V1__ResourceProviderInfo.self) { UnsafeMutableRawPointer($0.pointee.id) }.map(Mesos.ResourceProviderID.init(_storage:)) }
            set { _storage.set(Mesos__V1__ResourceProviderInfo.self) { arena, c in c.pointee.id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ResourceProviderID.self) } } }
        }
        /// `attributes` = 2.
        public var attributes: MessageList<Mesos.Attribute> {
            get { _storage.list(Mesos__V1__ResourceProviderInfo.self) { (UnsafeRawPointer($0.pointee.attributes), $0.pointee.n_attributes) } }
            set {
                _storage.set(Mesos__V1__ResourceProviderInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Attribute.self)
                    c.pointee.attributes = elements.baseAddress
                    c.pointee.n_attributes = elements.count
                }
            }
        }
        /// `type` = 3.
        public var type: String {
            get { _storage.get(Mesos__V1__ResourceProviderInfo.self) { String(wire: $0.pointee.type) } }
            set { _storage.set(Mesos__V1__ResourceProviderInfo.self) { arena, c in c.pointee.type = arena.copy(newValue) } }
        }
        /// `name` = 4.
        public var name: String {
            get { _storage.get(Mesos__V1__ResourceProviderInfo.self) { String(wire: $0.pointee.name) } }
            set { _storage.set(Mesos__V1__ResourceProviderInfo.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
        }
        /// `default_reservations` = 5.
        public var defaultReservations: MessageList<Mesos.Resource.ReservationInfo> {
            get { _storage.list(Mesos__V1__ResourceProviderInfo.self) { (UnsafeRawPointer($0.pointee.default_reservations), $0.pointee.n_default_reservations) } }
            set {
                _storage.set(Mesos__V1__ResourceProviderInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource__ReservationInfo.self)
                    c.pointee.default_reservations = elements.baseAddress
                    c.pointee.n_default_reservations = elements.count
                }
            }
        }
        /// `storage` = 6.
        public var storage: Mesos.ResourceProviderInfo.Storage? {
            get { _storage.message(Mesos__V1__ResourceProviderInfo.self) { UnsafeMutableRawPointer($0.pointee.storage) }.map(Mesos.ResourceProviderInfo.Storage.init(_storage:)) }
            set { _storage.set(Mesos__V1__ResourceProviderInfo.self) { arena, c in c.pointee.storage = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ResourceProviderInfo__Storage.self) } } }
        }

        /// Mesos mesos.v1.ResourceProviderInfo.Storage.
        public struct Storage: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__ResourceProviderInfo__Storage.self, name: "mesos.v1.ResourceProviderInfo.Storage", mesos__v1__resource_provider_info__storage__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                plugin: Mesos.CSIPluginInfo,
                reconciliationIntervalSeconds: Double? = nil
            ) {
                self.init()
                self.plugin = plugin
                if let reconciliationIntervalSeconds { self.reconciliationIntervalSeconds = reconciliationIntervalSeconds }
            }
            /// `plugin` = 1.
            public var plugin: Mesos.CSIPluginInfo {
                get { _storage.message(Mesos__V1__ResourceProviderInfo__Storage.self) { UnsafeMutableRawPointer($0.pointee.plugin) }.map(Mesos.CSIPluginInfo.init(_storage:)) ?? Mesos.CSIPluginInfo() }
                set { _storage.set(Mesos__V1__ResourceProviderInfo__Storage.self) { arena, c in c.pointee.plugin = arena.adopt(newValue._storage, as: Mesos__V1__CSIPluginInfo.self) } }
            }
            /// `reconciliation_interval_seconds` = 2.
            public var reconciliationIntervalSeconds: Double? {
                get { _storage.get(Mesos__V1__ResourceProviderInfo__Storage.self) { $0.pointee.has_reconciliation_interval_seconds != 0 ? $0.pointee.reconciliation_interval_seconds : nil } }
                set {
                    _storage.set(Mesos__V1__ResourceProviderInfo__Storage.self) { _, c in
                        c.pointee.has_reconciliation_interval_seconds = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.reconciliation_interval_seconds = newValue }
                    }
                }
            }
        }
    }

    /// A part of an agent: a scalar amount, ranges (ports) or a set, with its reservations and its allocation.
    public struct Resource: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Resource.self, name: "mesos.v1.Resource", mesos__v1__resource__init)
        public init() { _storage = MessageStorage(Self._type) }
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
        public var providerID: Mesos.ResourceProviderID? {
            get { _storage.message(Mesos__V1__Resource.self) { UnsafeMutableRawPointer($0.pointee.provider_id) }.map(Mesos.ResourceProviderID.init(_storage:)) }
            set { _storage.set(Mesos__V1__Resource.self) { arena, c in c.pointee.provider_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ResourceProviderID.self) } } }
        }
        /// `name` = 1.
        public var name: String {
            get { _storage.get(Mesos__V1__Resource.self) { String(wire: $0.pointee.name) } }
            set { _storage.set(Mesos__V1__Resource.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
        }
        /// `type` = 2.
        public var type: Mesos.Value.Kind {
            get { _storage.get(Mesos__V1__Resource.self) { Mesos.Value.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) } }
            set { _storage.set(Mesos__V1__Resource.self) { _, c in c.pointee.type = Mesos__V1__Value__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
        }
        /// `scalar` = 3.
        public var scalar: Mesos.Value.Scalar? {
            get { _storage.message(Mesos__V1__Resource.self) { UnsafeMutableRawPointer($0.pointee.scalar) }.map(Mesos.Value.Scalar.init(_storage:)) }
            set { _storage.set(Mesos__V1__Resource.self) { arena, c in c.pointee.scalar = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Value__Scalar.self) } } }
        }
        /// `ranges` = 4.
        public var ranges: Mesos.Value.Ranges? {
            get { _storage.message(Mesos__V1__Resource.self) { UnsafeMutableRawPointer($0.pointee.ranges) }.map(Mesos.Value.Ranges.init(_storage:)) }
            set { _storage.set(Mesos__V1__Resource.self) { arena, c in c.pointee.ranges = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Value__Ranges.self) } } }
        }
        /// `set` = 5.
        public var set: Mesos.Value.Set? {
            get { _storage.message(Mesos__V1__Resource.self) { UnsafeMutableRawPointer($0.pointee.set) }.map(Mesos.Value.Set.init(_storage:)) }
            set { _storage.set(Mesos__V1__Resource.self) { arena, c in c.pointee.set = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Value__Set.self) } } }
        }
        /// `role` = 6; Mesos takes `*` when absent; deprecated by Mesos.
        public var role: String? {
            get { _storage.get(Mesos__V1__Resource.self) { _storage.isDefault($0.pointee.role, 6) ? nil : String(wire: $0.pointee.role) } }
            set { _storage.set(Mesos__V1__Resource.self) { arena, c in c.pointee.role = newValue.map { arena.copy($0) } ?? defaultString(6, c) } }
        }
        /// `allocation_info` = 11.
        public var allocationInfo: Mesos.Resource.AllocationInfo? {
            get { _storage.message(Mesos__V1__Resource.self) { UnsafeMutableRawPointer($0.pointee.allocation_info) }.map(Mesos.Resource.AllocationInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__Resource.self) { arena, c in c.pointee.allocation_info = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Resource__AllocationInfo.self) } } }
        }
        /// `reservation` = 8.
        public var reservation: Mesos.Resource.ReservationInfo? {
            get { _storage.message(Mesos__V1__Resource.self) { UnsafeMutableRawPointer($0.pointee.reservation) }.map(Mesos.Resource.ReservationInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__Resource.self) { arena, c in c.pointee.reservation = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Resource__ReservationInfo.self) } } }
        }
        /// `reservations` = 13.
        public var reservations: MessageList<Mesos.Resource.ReservationInfo> {
            get { _storage.list(Mesos__V1__Resource.self) { (UnsafeRawPointer($0.pointee.reservations), $0.pointee.n_reservations) } }
            set {
                _storage.set(Mesos__V1__Resource.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource__ReservationInfo.self)
                    c.pointee.reservations = elements.baseAddress
                    c.pointee.n_reservations = elements.count
                }
            }
        }
        /// `disk` = 7.
        public var disk: Mesos.Resource.DiskInfo? {
            get { _storage.message(Mesos__V1__Resource.self) { UnsafeMutableRawPointer($0.pointee.disk) }.map(Mesos.Resource.DiskInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__Resource.self) { arena, c in c.pointee.disk = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Resource__DiskInfo.self) } } }
        }
        /// `revocable` = 9.
        public var revocable: Mesos.Resource.RevocableInfo? {
            get { _storage.message(Mesos__V1__Resource.self) { UnsafeMutableRawPointer($0.pointee.revocable) }.map(Mesos.Resource.RevocableInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__Resource.self) { arena, c in c.pointee.revocable = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Resource__RevocableInfo.self) } } }
        }
        /// `shared` = 10.
        public var shared: Mesos.Resource.SharedInfo? {
            get { _storage.message(Mesos__V1__Resource.self) { UnsafeMutableRawPointer($0.pointee.shared) }.map(Mesos.Resource.SharedInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__Resource.self) { arena, c in c.pointee.shared = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Resource__SharedInfo.self) } } }
        }

        /// The role this resource is allocated to.
        public struct AllocationInfo: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Resource__AllocationInfo.self, name: "mesos.v1.Resource.AllocationInfo", mesos__v1__resource__allocation_info__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                role: String? = nil
            ) {
                self.init()
                if let role { self.role = role }
            }
            /// `role` = 1.
            public var role: String? {
                get { _storage.get(Mesos__V1__Resource__AllocationInfo.self) { $0.pointee.role.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__Resource__AllocationInfo.self) { arena, c in c.pointee.role = newValue.map { arena.copy($0) } } }
            }
        }

        /// One reservation; several form a stack, the last is the most refined.
        public struct ReservationInfo: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Resource__ReservationInfo.self, name: "mesos.v1.Resource.ReservationInfo", mesos__v1__resource__reservation_info__init)
            public init() { _storage = MessageStorage(Self._type) }
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
            public var type: Mesos.Resource.ReservationInfo.Kind? {
                get { _storage.get(Mesos__V1__Resource__ReservationInfo.self) { $0.pointee.has_type != 0 ? Mesos.Resource.ReservationInfo.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__Resource__ReservationInfo.self) { _, c in
                        c.pointee.has_type = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.type = Mesos__V1__Resource__ReservationInfo__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `role` = 3.
            public var role: String? {
                get { _storage.get(Mesos__V1__Resource__ReservationInfo.self) { $0.pointee.role.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__Resource__ReservationInfo.self) { arena, c in c.pointee.role = newValue.map { arena.copy($0) } } }
            }
            /// `principal` = 1.
            public var principal: String? {
                get { _storage.get(Mesos__V1__Resource__ReservationInfo.self) { $0.pointee.principal.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__Resource__ReservationInfo.self) { arena, c in c.pointee.principal = newValue.map { arena.copy($0) } } }
            }
            /// `labels` = 2.
            public var labels: Mesos.Labels? {
                get { _storage.message(Mesos__V1__Resource__ReservationInfo.self) { UnsafeMutableRawPointer($0.pointee.labels) }.map(Mesos.Labels.init(_storage:)) }
                set { _storage.set(Mesos__V1__Resource__ReservationInfo.self) { arena, c in c.pointee.labels = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Labels.self) } } }
            }

            /// Mesos mesos.v1.Resource.ReservationInfo.Type.
            public struct Kind: MesosEnum {
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

        /// Details of a disk resource: where it comes from and the volume on it.
        public struct DiskInfo: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Resource__DiskInfo.self, name: "mesos.v1.Resource.DiskInfo", mesos__v1__resource__disk_info__init)
            public init() { _storage = MessageStorage(Self._type) }
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
            public var persistence: Mesos.Resource.DiskInfo.Persistence? {
                get { _storage.message(Mesos__V1__Resource__DiskInfo.self) { UnsafeMutableRawPointer($0.pointee.persistence) }.map(Mesos.Resource.DiskInfo.Persistence.init(_storage:)) }
                set { _storage.set(Mesos__V1__Resource__DiskInfo.self) { arena, c in c.pointee.persistence = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Resource__DiskInfo__Persistence.self) } } }
            }
            /// `volume` = 2.
            public var volume: Mesos.Volume? {
                get { _storage.message(Mesos__V1__Resource__DiskInfo.self) { UnsafeMutableRawPointer($0.pointee.volume) }.map(Mesos.Volume.init(_storage:)) }
                set { _storage.set(Mesos__V1__Resource__DiskInfo.self) { arena, c in c.pointee.volume = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Volume.self) } } }
            }
            /// `source` = 3.
            public var source: Mesos.Resource.DiskInfo.Source? {
                get { _storage.message(Mesos__V1__Resource__DiskInfo.self) { UnsafeMutableRawPointer($0.pointee.source) }.map(Mesos.Resource.DiskInfo.Source.init(_storage:)) }
                set { _storage.set(Mesos__V1__Resource__DiskInfo.self) { arena, c in c.pointee.source = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Resource__DiskInfo__Source.self) } } }
            }

            /// Mesos mesos.v1.Resource.DiskInfo.Persistence.
            public struct Persistence: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Resource__DiskInfo__Persistence.self, name: "mesos.v1.Resource.DiskInfo.Persistence", mesos__v1__resource__disk_info__persistence__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    id: String,
                    principal: String? = nil
                ) {
                    self.init()
                    self.id = id
                    if let principal { self.principal = principal }
                }
                /// `id` = 1.
                public var id: String {
                    get { _storage.get(Mesos__V1__Resource__DiskInfo__Persistence.self) { String(wire: $0.pointee.id) } }
                    set { _storage.set(Mesos__V1__Resource__DiskInfo__Persistence.self) { arena, c in c.pointee.id = arena.copy(newValue) } }
                }
                /// `principal` = 2.
                public var principal: String? {
                    get { _storage.get(Mesos__V1__Resource__DiskInfo__Persistence.self) { $0.pointee.principal.map { String(wire: $0) } } }
                    set { _storage.set(Mesos__V1__Resource__DiskInfo__Persistence.self) { arena, c in c.pointee.principal = newValue.map { arena.copy($0) } } }
                }
            }

            /// Mesos mesos.v1.Resource.DiskInfo.Source.
            public struct Source: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Resource__DiskInfo__Source.self, name: "mesos.v1.Resource.DiskInfo.Source", mesos__v1__resource__disk_info__source__init)
                public init() { _storage = MessageStorage(Self._type) }
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
                public var type: Mesos.Resource.DiskInfo.Source.Kind {
                    get { _storage.get(Mesos__V1__Resource__DiskInfo__Source.self) { Mesos.Resource.DiskInfo.Source.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) } }
                    set { _storage.set(Mesos__V1__Resource__DiskInfo__Source.self) { _, c in c.pointee.type = Mesos__V1__Resource__DiskInfo__Source__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
                }
                /// `path` = 2.
                public var path: Mesos.Resource.DiskInfo.Source.Path? {
                    get { _storage.message(Mesos__V1__Resource__DiskInfo__Source.self) { UnsafeMutableRawPointer($0.pointee.path) }.map(Mesos.Resource.DiskInfo.Source.Path.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Resource__DiskInfo__Source.self) { arena, c in c.pointee.path = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Resource__DiskInfo__Source__Path.self) } } }
                }
                /// `mount` = 3.
                public var mount: Mesos.Resource.DiskInfo.Source.Mount? {
                    get { _storage.message(Mesos__V1__Resource__DiskInfo__Source.self) { UnsafeMutableRawPointer($0.pointee.mount) }.map(Mesos.Resource.DiskInfo.Source.Mount.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Resource__DiskInfo__Source.self) { arena, c in c.pointee.mount = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Resource__DiskInfo__Source__Mount.self) } } }
                }
                /// `vendor` = 7.
                public var vendor: String? {
                    get { _storage.get(Mesos__V1__Resource__DiskInfo__Source.self) { $0.pointee.vendor.map { String(wire: $0) } } }
                    set { _storage.set(Mesos__V1__Resource__DiskInfo__Source.self) { arena, c in c.pointee.vendor = newValue.map { arena.copy($0) } } }
                }
                /// `id` = 4.
                public var id: String? {
                    get { _storage.get(Mesos__V1__Resource__DiskInfo__Source.self) { $0.pointee.id.map { String(wire: $0) } } }
                    set { _storage.set(Mesos__V1__Resource__DiskInfo__Source.self) { arena, c in c.pointee.id = newValue.map { arena.copy($0) } } }
                }
                /// `metadata` = 5.
                public var metadata: Mesos.Labels? {
                    get { _storage.message(Mesos__V1__Resource__DiskInfo__Source.self) { UnsafeMutableRawPointer($0.pointee.metadata) }.map(Mesos.Labels.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Resource__DiskInfo__Source.self) { arena, c in c.pointee.metadata = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Labels.self) } } }
                }
                /// `profile` = 6.
                public var profile: String? {
                    get { _storage.get(Mesos__V1__Resource__DiskInfo__Source.self) { $0.pointee.profile.map { String(wire: $0) } } }
                    set { _storage.set(Mesos__V1__Resource__DiskInfo__Source.self) { arena, c in c.pointee.profile = newValue.map { arena.copy($0) } } }
                }

                /// Mesos mesos.v1.Resource.DiskInfo.Source.Type.
                public struct Kind: MesosEnum {
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

                /// Mesos mesos.v1.Resource.DiskInfo.Source.Path.
                public struct Path: MesosMessage {
                    public var _storage: MessageStorage
                    public init(_storage: MessageStorage) { self._storage = _storage }
                    public static let _type = MessageType(Mesos__V1__Resource__DiskInfo__Source__Path.self, name: "mesos.v1.Resource.DiskInfo.Source.Path", mesos__v1__resource__disk_info__source__path__init)
                    public init() { _storage = MessageStorage(Self._type) }
                    public init(
                        root: String? = nil
                    ) {
                        self.init()
                        if let root { self.root = root }
                    }
                    /// `root` = 1.
                    public var root: String? {
                        get { _storage.get(Mesos__V1__Resource__DiskInfo__Source__Path.self) { $0.pointee.root.map { String(wire: $0) } } }
                        set { _storage.set(Mesos__V1__Resource__DiskInfo__Source__Path.self) { arena, c in c.pointee.root = newValue.map { arena.copy($0) } } }
                    }
                }

                /// Mesos mesos.v1.Resource.DiskInfo.Source.Mount.
                public struct Mount: MesosMessage {
                    public var _storage: MessageStorage
                    public init(_storage: MessageStorage) { self._storage = _storage }
                    public static let _type = MessageType(Mesos__V1__Resource__DiskInfo__Source__Mount.self, name: "mesos.v1.Resource.DiskInfo.Source.Mount", mesos__v1__resource__disk_info__source__mount__init)
                    public init() { _storage = MessageStorage(Self._type) }
                    public init(
                        root: String? = nil
                    ) {
                        self.init()
                        if let root { self.root = root }
                    }
                    /// `root` = 1.
                    public var root: String? {
                        get { _storage.get(Mesos__V1__Resource__DiskInfo__Source__Mount.self) { $0.pointee.root.map { String(wire: $0) } } }
                        set { _storage.set(Mesos__V1__Resource__DiskInfo__Source__Mount.self) { arena, c in c.pointee.root = newValue.map { arena.copy($0) } } }
                    }
                }
            }
        }

        /// Present: the resource can be taken back at any moment.
        public struct RevocableInfo: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Resource__RevocableInfo.self, name: "mesos.v1.Resource.RevocableInfo", mesos__v1__resource__revocable_info__init)
            public init() { _storage = MessageStorage(Self._type) }
        }

        /// Present: the resource can be used by several tasks at once.
        public struct SharedInfo: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Resource__SharedInfo.self, name: "mesos.v1.Resource.SharedInfo", mesos__v1__resource__shared_info__init)
            public init() { _storage = MessageStorage(Self._type) }
        }
    }
}
