// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// Offers a framework does not want to see.
    public struct OfferFilters: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__OfferFilters.self, name: "mesos.v1.OfferFilters", mesos__v1__offer_filters__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            minAllocatableResources: Mesos.OfferFilters.MinAllocatableResources? = nil
        ) {
            self.init()
            if let minAllocatableResources { self.minAllocatableResources = minAllocatableResources }
        }
        /// `min_allocatable_resources` = 1.
        public var minAllocatableResources: Mesos.OfferFilters.MinAllocatableResources? {
            get { _storage.message(Mesos__V1__OfferFilters.self) { UnsafeMutableRawPointer($0.pointee.min_allocatable_resources) }.map(Mesos.OfferFilters.MinAllocatableResources.init(_storage:)) }
            set { _storage.set(Mesos__V1__OfferFilters.self) { arena, c in c.pointee.min_allocatable_resources = newValue.map { arena.adopt($0._storage, as: Mesos__V1__OfferFilters__MinAllocatableResources.self) } } }
        }

        /// Mesos mesos.v1.OfferFilters.ResourceQuantities.
        public struct ResourceQuantities: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__OfferFilters__ResourceQuantities.self, name: "mesos.v1.OfferFilters.ResourceQuantities", mesos__v1__offer_filters__resource_quantities__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                quantities: [String: Mesos.Value.Scalar] = [:]
            ) {
                self.init()
                if !quantities.isEmpty { self.quantities = quantities }
            }
            /// `quantities` = 1.
            public var quantities: [String: Mesos.Value.Scalar] {
                get {
                    _storage.map(Mesos__V1__OfferFilters__ResourceQuantities.self, Mesos__V1__OfferFilters__ResourceQuantities__QuantitiesEntry.self, { (UnsafePointer($0.pointee.quantities), $0.pointee.n_quantities) }, key: { $0.pointee.key }) { arena, entry in
                        entry.pointee.value.map { Mesos.Value.Scalar(_storage: MessageStorage(arena: arena, $0)) } ?? Mesos.Value.Scalar()
                    }
                }
                set {
                    _storage.set(Mesos__V1__OfferFilters__ResourceQuantities.self) { arena, c in
                        let entries = arena.entries(newValue, Mesos__V1__OfferFilters__ResourceQuantities__QuantitiesEntry.self, initialize: mesos__v1__offer_filters__resource_quantities__quantities_entry__init) { arena, entry, key, value in
                            entry.pointee.key = arena.copy(key)
                            entry.pointee.value = arena.adopt(value._storage, as: Mesos__V1__Value__Scalar.self)
                        }
                        c.pointee.quantities = entries.baseAddress
                        c.pointee.n_quantities = entries.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.OfferFilters.MinAllocatableResources.
        public struct MinAllocatableResources: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__OfferFilters__MinAllocatableResources.self, name: "mesos.v1.OfferFilters.MinAllocatableResources", mesos__v1__offer_filters__min_allocatable_resources__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                quantities: MessageList<Mesos.OfferFilters.ResourceQuantities> = []
            ) {
                self.init()
                if !quantities.isEmpty { self.quantities = quantities }
            }
            /// `quantities` = 1.
            public var quantities: MessageList<Mesos.OfferFilters.ResourceQuantities> {
                get { _storage.list(Mesos__V1__OfferFilters__MinAllocatableResources.self) { (UnsafeRawPointer($0.pointee.quantities), $0.pointee.n_quantities) } }
                set {
                    _storage.set(Mesos__V1__OfferFilters__MinAllocatableResources.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__OfferFilters__ResourceQuantities.self)
                        c.pointee.quantities = elements.baseAddress
                        c.pointee.n_quantities = elements.count
                    }
                }
            }
        }
    }

    /// Resources a framework asks the allocator for.
    public struct Request: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Request.self, name: "mesos.v1.Request", mesos__v1__request__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            agentID: Mesos.AgentID? = nil,
            resources: MessageList<Mesos.Resource> = []
        ) {
            self.init()
            if let agentID { self.agentID = agentID }
            if !resources.isEmpty { self.resources = resources }
        }
        /// `agent_id` = 1.
        public var agentID: Mesos.AgentID? {
            get { _storage.message(Mesos__V1__Request.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) }
            set { _storage.set(Mesos__V1__Request.self) { arena, c in c.pointee.agent_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__AgentID.self) } } }
        }
        /// `resources` = 2.
        public var resources: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__Request.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
            set {
                _storage.set(Mesos__V1__Request.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.resources = elements.baseAddress
                    c.pointee.n_resources = elements.count
                }
            }
        }
    }

    /// Resources of one agent, offered to one framework for one role.
    public struct Offer: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Offer.self, name: "mesos.v1.Offer", mesos__v1__offer__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            id: Mesos.OfferID,
            frameworkID: Mesos.FrameworkID,
            agentID: Mesos.AgentID,
            hostname: String,
            url: Mesos.URL? = nil,
            domain: Mesos.DomainInfo? = nil,
            resources: MessageList<Mesos.Resource> = [],
            attributes: MessageList<Mesos.Attribute> = [],
            executorIDs: MessageList<Mesos.ExecutorID> = [],
            unavailability: Mesos.Unavailability? = nil,
            allocationInfo: Mesos.Resource.AllocationInfo? = nil
        ) {
            self.init()
            self.id = id
            self.frameworkID = frameworkID
            self.agentID = agentID
            self.hostname = hostname
            if let url { self.url = url }
            if let domain { self.domain = domain }
            if !resources.isEmpty { self.resources = resources }
            if !attributes.isEmpty { self.attributes = attributes }
            if !executorIDs.isEmpty { self.executorIDs = executorIDs }
            if let unavailability { self.unavailability = unavailability }
            if let allocationInfo { self.allocationInfo = allocationInfo }
        }
        /// `id` = 1.
        public var id: Mesos.OfferID {
            get { _storage.message(Mesos__V1__Offer.self) { UnsafeMutableRawPointer($0.pointee.id) }.map(Mesos.OfferID.init(_storage:)) ?? Mesos.OfferID() }
            set { _storage.set(Mesos__V1__Offer.self) { arena, c in c.pointee.id = arena.adopt(newValue._storage, as: Mesos__V1__OfferID.self) } }
        }
        /// `framework_id` = 2.
        public var frameworkID: Mesos.FrameworkID {
            get { _storage.message(Mesos__V1__Offer.self) { UnsafeMutableRawPointer($0.pointee.framework_id) }.map(Mesos.FrameworkID.init(_storage:)) ?? Mesos.FrameworkID() }
            set { _storage.set(Mesos__V1__Offer.self) { arena, c in c.pointee.framework_id = arena.adopt(newValue._storage, as: Mesos__V1__FrameworkID.self) } }
        }
        /// `agent_id` = 3.
        public var agentID: Mesos.AgentID {
            get { _storage.message(Mesos__V1__Offer.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) ?? Mesos.AgentID() }
            set { _storage.set(Mesos__V1__Offer.self) { arena, c in c.pointee.agent_id = arena.adopt(newValue._storage, as: Mesos__V1__AgentID.self) } }
        }
        /// `hostname` = 4.
        public var hostname: String {
            get { _storage.get(Mesos__V1__Offer.self) { String(wire: $0.pointee.hostname) } }
            set { _storage.set(Mesos__V1__Offer.self) { arena, c in c.pointee.hostname = arena.copy(newValue) } }
        }
        /// `url` = 8.
        public var url: Mesos.URL? {
            get { _storage.message(Mesos__V1__Offer.self) { UnsafeMutableRawPointer($0.pointee.url) }.map(Mesos.URL.init(_storage:)) }
            set { _storage.set(Mesos__V1__Offer.self) { arena, c in c.pointee.url = newValue.map { arena.adopt($0._storage, as: Mesos__V1__URL.self) } } }
        }
        /// `domain` = 11.
        public var domain: Mesos.DomainInfo? {
            get { _storage.message(Mesos__V1__Offer.self) { UnsafeMutableRawPointer($0.pointee.domain) }.map(Mesos.DomainInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__Offer.self) { arena, c in c.pointee.domain = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DomainInfo.self) } } }
        }
        /// `resources` = 5.
        public var resources: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__Offer.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
            set {
                _storage.set(Mesos__V1__Offer.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.resources = elements.baseAddress
                    c.pointee.n_resources = elements.count
                }
            }
        }
        /// `attributes` = 7.
        public var attributes: MessageList<Mesos.Attribute> {
            get { _storage.list(Mesos__V1__Offer.self) { (UnsafeRawPointer($0.pointee.attributes), $0.pointee.n_attributes) } }
            set {
                _storage.set(Mesos__V1__Offer.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Attribute.self)
                    c.pointee.attributes = elements.baseAddress
                    c.pointee.n_attributes = elements.count
                }
            }
        }
        /// `executor_ids` = 6.
        public var executorIDs: MessageList<Mesos.ExecutorID> {
            get { _storage.list(Mesos__V1__Offer.self) { (UnsafeRawPointer($0.pointee.executor_ids), $0.pointee.n_executor_ids) } }
            set {
                _storage.set(Mesos__V1__Offer.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__ExecutorID.self)
                    c.pointee.executor_ids = elements.baseAddress
                    c.pointee.n_executor_ids = elements.count
                }
            }
        }
        /// `unavailability` = 9.
        public var unavailability: Mesos.Unavailability? {
            get { _storage.message(Mesos__V1__Offer.self) { UnsafeMutableRawPointer($0.pointee.unavailability) }.map(Mesos.Unavailability.init(_storage:)) }
            set { _storage.set(Mesos__V1__Offer.self) { arena, c in c.pointee.unavailability = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Unavailability.self) } } }
        }
        /// `allocation_info` = 10.
        public var allocationInfo: Mesos.Resource.AllocationInfo? {
            get { _storage.message(Mesos__V1__Offer.self) { UnsafeMutableRawPointer($0.pointee.allocation_info) }.map(Mesos.Resource.AllocationInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__Offer.self) { arena, c in c.pointee.allocation_info = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Resource__AllocationInfo.self) } } }
        }

        /// What an ACCEPT does with the offered resources.
        public struct Operation: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Offer__Operation.self, name: "mesos.v1.Offer.Operation", mesos__v1__offer__operation__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                type: Mesos.Offer.Operation.Kind? = nil,
                id: Mesos.OperationID? = nil,
                launch: Mesos.Offer.Operation.Launch? = nil,
                launchGroup: Mesos.Offer.Operation.LaunchGroup? = nil,
                reserve: Mesos.Offer.Operation.Reserve? = nil,
                unreserve: Mesos.Offer.Operation.Unreserve? = nil,
                create: Mesos.Offer.Operation.Create? = nil,
                destroy: Mesos.Offer.Operation.Destroy? = nil,
                growVolume: Mesos.Offer.Operation.GrowVolume? = nil,
                shrinkVolume: Mesos.Offer.Operation.ShrinkVolume? = nil,
                createDisk: Mesos.Offer.Operation.CreateDisk? = nil,
                destroyDisk: Mesos.Offer.Operation.DestroyDisk? = nil
            ) {
                self.init()
                if let type { self.type = type }
                if let id { self.id = id }
                if let launch { self.launch = launch }
                if let launchGroup { self.launchGroup = launchGroup }
                if let reserve { self.reserve = reserve }
                if let unreserve { self.unreserve = unreserve }
                if let create { self.create = create }
                if let destroy { self.destroy = destroy }
                if let growVolume { self.growVolume = growVolume }
                if let shrinkVolume { self.shrinkVolume = shrinkVolume }
                if let createDisk { self.createDisk = createDisk }
                if let destroyDisk { self.destroyDisk = destroyDisk }
            }
            /// `type` = 1.
            public var type: Mesos.Offer.Operation.Kind? {
                get { _storage.get(Mesos__V1__Offer__Operation.self) { $0.pointee.has_type != 0 ? Mesos.Offer.Operation.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__Offer__Operation.self) { _, c in
                        c.pointee.has_type = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.type = Mesos__V1__Offer__Operation__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `id` = 12.
            public var id: Mesos.OperationID? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.id) }.map(Mesos.OperationID.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__OperationID.self) } } }
            }
            /// `launch` = 2.
            public var launch: Mesos.Offer.Operation.Launch? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.launch) }.map(Mesos.Offer.Operation.Launch.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.launch = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Offer__Operation__Launch.self) } } }
            }
            /// `launch_group` = 7.
            public var launchGroup: Mesos.Offer.Operation.LaunchGroup? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.launch_group) }.map(Mesos.Offer.Operation.LaunchGroup.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.launch_group = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Offer__Operation__LaunchGroup.self) } } }
            }
            /// `reserve` = 3.
            public var reserve: Mesos.Offer.Operation.Reserve? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.reserve) }.map(Mesos.Offer.Operation.Reserve.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.reserve = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Offer__Operation__Reserve.self) } } }
            }
            /// `unreserve` = 4.
            public var unreserve: Mesos.Offer.Operation.Unreserve? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.unreserve) }.map(Mesos.Offer.Operation.Unreserve.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.unreserve = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Offer__Operation__Unreserve.self) } } }
            }
            /// `create` = 5.
            public var create: Mesos.Offer.Operation.Create? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.create) }.map(Mesos.Offer.Operation.Create.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.create = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Offer__Operation__Create.self) } } }
            }
            /// `destroy` = 6.
            public var destroy: Mesos.Offer.Operation.Destroy? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.destroy) }.map(Mesos.Offer.Operation.Destroy.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.destroy = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Offer__Operation__Destroy.self) } } }
            }
            /// `grow_volume` = 13.
            public var growVolume: Mesos.Offer.Operation.GrowVolume? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.grow_volume) }.map(Mesos.Offer.Operation.GrowVolume.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.grow_volume = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Offer__Operation__GrowVolume.self) } } }
            }
            /// `shrink_volume` = 14.
            public var shrinkVolume: Mesos.Offer.Operation.ShrinkVolume? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.shrink_volume) }.map(Mesos.Offer.Operation.ShrinkVolume.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.shrink_volume = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Offer__Operation__ShrinkVolume.self) } } }
            }
            /// `create_disk` = 15.
            public var createDisk: Mesos.Offer.Operation.CreateDisk? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.create_disk) }.map(Mesos.Offer.Operation.CreateDisk.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.create_disk = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Offer__Operation__CreateDisk.self) } } }
            }
            /// `destroy_disk` = 16.
            public var destroyDisk: Mesos.Offer.Operation.DestroyDisk? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.destroy_disk) }.map(Mesos.Offer.Operation.DestroyDisk.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.destroy_disk = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Offer__Operation__DestroyDisk.self) } } }
            }

            /// Mesos mesos.v1.Offer.Operation.Type.
            public struct Kind: MesosEnum {
                public var rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// `UNKNOWN`
                public static let unknown = Self(rawValue: 0)
                /// `LAUNCH`
                public static let launch = Self(rawValue: 1)
                /// `LAUNCH_GROUP`
                public static let launchGroup = Self(rawValue: 6)
                /// `RESERVE`
                public static let reserve = Self(rawValue: 2)
                /// `UNRESERVE`
                public static let unreserve = Self(rawValue: 3)
                /// `CREATE`
                public static let create = Self(rawValue: 4)
                /// `DESTROY`
                public static let destroy = Self(rawValue: 5)
                /// `GROW_VOLUME`
                public static let growVolume = Self(rawValue: 11)
                /// `SHRINK_VOLUME`
                public static let shrinkVolume = Self(rawValue: 12)
                /// `CREATE_DISK`
                public static let createDisk = Self(rawValue: 13)
                /// `DESTROY_DISK`
                public static let destroyDisk = Self(rawValue: 14)
                public static let knownNames: [Int32: String] = [
                    0: "UNKNOWN",
                    1: "LAUNCH",
                    6: "LAUNCH_GROUP",
                    2: "RESERVE",
                    3: "UNRESERVE",
                    4: "CREATE",
                    5: "DESTROY",
                    11: "GROW_VOLUME",
                    12: "SHRINK_VOLUME",
                    13: "CREATE_DISK",
                    14: "DESTROY_DISK",
                ]
            }

            /// Tasks that run on their own executor or the command executor.
            public struct Launch: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Offer__Operation__Launch.self, name: "mesos.v1.Offer.Operation.Launch", mesos__v1__offer__operation__launch__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    taskInfos: MessageList<Mesos.TaskInfo> = []
                ) {
                    self.init()
                    if !taskInfos.isEmpty { self.taskInfos = taskInfos }
                }
                /// `task_infos` = 1.
                public var taskInfos: MessageList<Mesos.TaskInfo> {
                    get { _storage.list(Mesos__V1__Offer__Operation__Launch.self) { (UnsafeRawPointer($0.pointee.task_infos), $0.pointee.n_task_infos) } }
                    set {
                        _storage.set(Mesos__V1__Offer__Operation__Launch.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__TaskInfo.self)
                            c.pointee.task_infos = elements.baseAddress
                            c.pointee.n_task_infos = elements.count
                        }
                    }
                }
            }

            /// Tasks that start and end together on one executor.
            public struct LaunchGroup: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Offer__Operation__LaunchGroup.self, name: "mesos.v1.Offer.Operation.LaunchGroup", mesos__v1__offer__operation__launch_group__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    executor: Mesos.ExecutorInfo,
                    taskGroup: Mesos.TaskGroupInfo
                ) {
                    self.init()
                    self.executor = executor
                    self.taskGroup = taskGroup
                }
                /// `executor` = 1.
                public var executor: Mesos.ExecutorInfo {
                    get { _storage.message(Mesos__V1__Offer__Operation__LaunchGroup.self) { UnsafeMutableRawPointer($0.pointee.executor) }.map(Mesos.ExecutorInfo.init(_storage:)) ?? Mesos.ExecutorInfo() }
                    set { _storage.set(Mesos__V1__Offer__Operation__LaunchGroup.self) { arena, c in c.pointee.executor = arena.adopt(newValue._storage, as: Mesos__V1__ExecutorInfo.self) } }
                }
                /// `task_group` = 2.
                public var taskGroup: Mesos.TaskGroupInfo {
                    get { _storage.message(Mesos__V1__Offer__Operation__LaunchGroup.self) { UnsafeMutableRawPointer($0.pointee.task_group) }.map(Mesos.TaskGroupInfo.init(_storage:)) ?? Mesos.TaskGroupInfo() }
                    set { _storage.set(Mesos__V1__Offer__Operation__LaunchGroup.self) { arena, c in c.pointee.task_group = arena.adopt(newValue._storage, as: Mesos__V1__TaskGroupInfo.self) } }
                }
            }

            /// Mesos mesos.v1.Offer.Operation.Reserve.
            public struct Reserve: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Offer__Operation__Reserve.self, name: "mesos.v1.Offer.Operation.Reserve", mesos__v1__offer__operation__reserve__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    source: MessageList<Mesos.Resource> = [],
                    resources: MessageList<Mesos.Resource> = []
                ) {
                    self.init()
                    if !source.isEmpty { self.source = source }
                    if !resources.isEmpty { self.resources = resources }
                }
                /// `source` = 2.
                public var source: MessageList<Mesos.Resource> {
                    get { _storage.list(Mesos__V1__Offer__Operation__Reserve.self) { (UnsafeRawPointer($0.pointee.source), $0.pointee.n_source) } }
                    set {
                        _storage.set(Mesos__V1__Offer__Operation__Reserve.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                            c.pointee.source = elements.baseAddress
                            c.pointee.n_source = elements.count
                        }
                    }
                }
                /// `resources` = 1.
                public var resources: MessageList<Mesos.Resource> {
                    get { _storage.list(Mesos__V1__Offer__Operation__Reserve.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
                    set {
                        _storage.set(Mesos__V1__Offer__Operation__Reserve.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                            c.pointee.resources = elements.baseAddress
                            c.pointee.n_resources = elements.count
                        }
                    }
                }
            }

            /// Mesos mesos.v1.Offer.Operation.Unreserve.
            public struct Unreserve: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Offer__Operation__Unreserve.self, name: "mesos.v1.Offer.Operation.Unreserve", mesos__v1__offer__operation__unreserve__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    resources: MessageList<Mesos.Resource> = []
                ) {
                    self.init()
                    if !resources.isEmpty { self.resources = resources }
                }
                /// `resources` = 1.
                public var resources: MessageList<Mesos.Resource> {
                    get { _storage.list(Mesos__V1__Offer__Operation__Unreserve.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
                    set {
                        _storage.set(Mesos__V1__Offer__Operation__Unreserve.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                            c.pointee.resources = elements.baseAddress
                            c.pointee.n_resources = elements.count
                        }
                    }
                }
            }

            /// Mesos mesos.v1.Offer.Operation.Create.
            public struct Create: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Offer__Operation__Create.self, name: "mesos.v1.Offer.Operation.Create", mesos__v1__offer__operation__create__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    volumes: MessageList<Mesos.Resource> = []
                ) {
                    self.init()
                    if !volumes.isEmpty { self.volumes = volumes }
                }
                /// `volumes` = 1.
                public var volumes: MessageList<Mesos.Resource> {
                    get { _storage.list(Mesos__V1__Offer__Operation__Create.self) { (UnsafeRawPointer($0.pointee.volumes), $0.pointee.n_volumes) } }
                    set {
                        _storage.set(Mesos__V1__Offer__Operation__Create.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                            c.pointee.volumes = elements.baseAddress
                            c.pointee.n_volumes = elements.count
                        }
                    }
                }
            }

            /// Mesos mesos.v1.Offer.Operation.Destroy.
            public struct Destroy: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Offer__Operation__Destroy.self, name: "mesos.v1.Offer.Operation.Destroy", mesos__v1__offer__operation__destroy__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    volumes: MessageList<Mesos.Resource> = []
                ) {
                    self.init()
                    if !volumes.isEmpty { self.volumes = volumes }
                }
                /// `volumes` = 1.
                public var volumes: MessageList<Mesos.Resource> {
                    get { _storage.list(Mesos__V1__Offer__Operation__Destroy.self) { (UnsafeRawPointer($0.pointee.volumes), $0.pointee.n_volumes) } }
                    set {
                        _storage.set(Mesos__V1__Offer__Operation__Destroy.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                            c.pointee.volumes = elements.baseAddress
                            c.pointee.n_volumes = elements.count
                        }
                    }
                }
            }

            /// Mesos mesos.v1.Offer.Operation.GrowVolume.
            public struct GrowVolume: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Offer__Operation__GrowVolume.self, name: "mesos.v1.Offer.Operation.GrowVolume", mesos__v1__offer__operation__grow_volume__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    volume: Mesos.Resource,
                    addition: Mesos.Resource
                ) {
                    self.init()
                    self.volume = volume
                    self.addition = addition
                }
                /// `volume` = 1.
                public var volume: Mesos.Resource {
                    get { _storage.message(Mesos__V1__Offer__Operation__GrowVolume.self) { UnsafeMutableRawPointer($0.pointee.volume) }.map(Mesos.Resource.init(_storage:)) ?? Mesos.Resource() }
                    set { _storage.set(Mesos__V1__Offer__Operation__GrowVolume.self) { arena, c in c.pointee.volume = arena.adopt(newValue._storage, as: Mesos__V1__Resource.self) } }
                }
                /// `addition` = 2.
                public var addition: Mesos.Resource {
                    get { _storage.message(Mesos__V1__Offer__Operation__GrowVolume.self) { UnsafeMutableRawPointer($0.pointee.addition) }.map(Mesos.Resource.init(_storage:)) ?? Mesos.Resource() }
                    set { _storage.set(Mesos__V1__Offer__Operation__GrowVolume.self) { arena, c in c.pointee.addition = arena.adopt(newValue._storage, as: Mesos__V1__Resource.self) } }
                }
            }

            /// Mesos mesos.v1.Offer.Operation.ShrinkVolume.
            public struct ShrinkVolume: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Offer__Operation__ShrinkVolume.self, name: "mesos.v1.Offer.Operation.ShrinkVolume", mesos__v1__offer__operation__shrink_volume__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    volume: Mesos.Resource,
                    subtract: Mesos.Value.Scalar
                ) {
                    self.init()
                    self.volume = volume
                    self.subtract = subtract
                }
                /// `volume` = 1.
                public var volume: Mesos.Resource {
                    get { _storage.message(Mesos__V1__Offer__Operation__ShrinkVolume.self) { UnsafeMutableRawPointer($0.pointee.volume) }.map(Mesos.Resource.init(_storage:)) ?? Mesos.Resource() }
                    set { _storage.set(Mesos__V1__Offer__Operation__ShrinkVolume.self) { arena, c in c.pointee.volume = arena.adopt(newValue._storage, as: Mesos__V1__Resource.self) } }
                }
                /// `subtract` = 2.
                public var subtract: Mesos.Value.Scalar {
                    get { _storage.message(Mesos__V1__Offer__Operation__ShrinkVolume.self) { UnsafeMutableRawPointer($0.pointee.subtract) }.map(Mesos.Value.Scalar.init(_storage:)) ?? Mesos.Value.Scalar() }
                    set { _storage.set(Mesos__V1__Offer__Operation__ShrinkVolume.self) { arena, c in c.pointee.subtract = arena.adopt(newValue._storage, as: Mesos__V1__Value__Scalar.self) } }
                }
            }

            /// Mesos mesos.v1.Offer.Operation.CreateDisk.
            public struct CreateDisk: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Offer__Operation__CreateDisk.self, name: "mesos.v1.Offer.Operation.CreateDisk", mesos__v1__offer__operation__create_disk__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    source: Mesos.Resource,
                    targetType: Mesos.Resource.DiskInfo.Source.Kind,
                    targetProfile: String? = nil
                ) {
                    self.init()
                    self.source = source
                    self.targetType = targetType
                    if let targetProfile { self.targetProfile = targetProfile }
                }
                /// `source` = 1.
                public var source: Mesos.Resource {
                    get { _storage.message(Mesos__V1__Offer__Operation__CreateDisk.self) { UnsafeMutableRawPointer($0.pointee.source) }.map(Mesos.Resource.init(_storage:)) ?? Mesos.Resource() }
                    set { _storage.set(Mesos__V1__Offer__Operation__CreateDisk.self) { arena, c in c.pointee.source = arena.adopt(newValue._storage, as: Mesos__V1__Resource.self) } }
                }
                /// `target_type` = 2.
                public var targetType: Mesos.Resource.DiskInfo.Source.Kind {
                    get { _storage.get(Mesos__V1__Offer__Operation__CreateDisk.self) { Mesos.Resource.DiskInfo.Source.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.target_type.rawValue)) } }
                    set { _storage.set(Mesos__V1__Offer__Operation__CreateDisk.self) { _, c in c.pointee.target_type = Mesos__V1__Resource__DiskInfo__Source__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
                }
                /// `target_profile` = 3.
                public var targetProfile: String? {
                    get { _storage.get(Mesos__V1__Offer__Operation__CreateDisk.self) { $0.pointee.target_profile.map { String(wire: $0) } } }
                    set { _storage.set(Mesos__V1__Offer__Operation__CreateDisk.self) { arena, c in c.pointee.target_profile = newValue.map { arena.copy($0) } } }
                }
            }

            /// Mesos mesos.v1.Offer.Operation.DestroyDisk.
            public struct DestroyDisk: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Offer__Operation__DestroyDisk.self, name: "mesos.v1.Offer.Operation.DestroyDisk", mesos__v1__offer__operation__destroy_disk__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    source: Mesos.Resource
                ) {
                    self.init()
                    self.source = source
                }
                /// `source` = 1.
                public var source: Mesos.Resource {
                    get { _storage.message(Mesos__V1__Offer__Operation__DestroyDisk.self) { UnsafeMutableRawPointer($0.pointee.source) }.map(Mesos.Resource.init(_storage:)) ?? Mesos.Resource() }
                    set { _storage.set(Mesos__V1__Offer__Operation__DestroyDisk.self) { arena, c in c.pointee.source = arena.adopt(newValue._storage, as: Mesos__V1__Resource.self) } }
                }
            }
        }
    }

    /// The master asks for an agent's resources back, for maintenance.
    public struct InverseOffer: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__InverseOffer.self, name: "mesos.v1.InverseOffer", mesos__v1__inverse_offer__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            id: Mesos.OfferID,
            frameworkID: Mesos.FrameworkID,
            unavailability: Mesos.Unavailability,
            url: Mesos.URL? = nil,
            agentID: Mesos.AgentID? = nil,
            resources: MessageList<Mesos.Resource> = []
        ) {
            self.init()
            self.id = id
            self.frameworkID = frameworkID
            self.unavailability = unavailability
            if let url { self.url = url }
            if let agentID { self.agentID = agentID }
            if !resources.isEmpty { self.resources = resources }
        }
        /// `id` = 1.
        public var id: Mesos.OfferID {
            get { _storage.message(Mesos__V1__InverseOffer.self) { UnsafeMutableRawPointer($0.pointee.id) }.map(Mesos.OfferID.init(_storage:)) ?? Mesos.OfferID() }
            set { _storage.set(Mesos__V1__InverseOffer.self) { arena, c in c.pointee.id = arena.adopt(newValue._storage, as: Mesos__V1__OfferID.self) } }
        }
        /// `url` = 2.
        public var url: Mesos.URL? {
            get { _storage.message(Mesos__V1__InverseOffer.self) { UnsafeMutableRawPointer($0.pointee.url) }.map(Mesos.URL.init(_storage:)) }
            set { _storage.set(Mesos__V1__InverseOffer.self) { arena, c in c.pointee.url = newValue.map { arena.adopt($0._storage, as: Mesos__V1__URL.self) } } }
        }
        /// `framework_id` = 3.
        public var frameworkID: Mesos.FrameworkID {
            get { _storage.message(Mesos__V1__InverseOffer.self) { UnsafeMutableRawPointer($0.pointee.framework_id) }.map(Mesos.FrameworkID.init(_storage:)) ?? Mesos.FrameworkID() }
            set { _storage.set(Mesos__V1__InverseOffer.self) { arena, c in c.pointee.framework_id = arena.adopt(newValue._storage, as: Mesos__V1__FrameworkID.self) } }
        }
        /// `agent_id` = 4.
        public var agentID: Mesos.AgentID? {
            get { _storage.message(Mesos__V1__InverseOffer.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) }
            set { _storage.set(Mesos__V1__InverseOffer.self) { arena, c in c.pointee.agent_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__AgentID.self) } } }
        }
        /// `unavailability` = 5.
        public var unavailability: Mesos.Unavailability {
            get { _storage.message(Mesos__V1__InverseOffer.self) { UnsafeMutableRawPointer($0.pointee.unavailability) }.map(Mesos.Unavailability.init(_storage:)) ?? Mesos.Unavailability() }
            set { _storage.set(Mesos__V1__InverseOffer.self) { arena, c in c.pointee.unavailability = arena.adopt(newValue._storage, as: Mesos__V1__Unavailability.self) } }
        }
        /// `resources` = 6.
        public var resources: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__InverseOffer.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
            set {
                _storage.set(Mesos__V1__InverseOffer.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.resources = elements.baseAddress
                    c.pointee.n_resources = elements.count
                }
            }
        }
    }

    /// How long the rest of an accepted or declined offer is not offered again. Seconds.
    public struct Filters: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Filters.self, name: "mesos.v1.Filters", mesos__v1__filters__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            refuseSeconds: Double? = nil
        ) {
            self.init()
            if let refuseSeconds { self.refuseSeconds = refuseSeconds }
        }
        /// `refuse_seconds` = 1; Mesos takes `5` when absent.
        public var refuseSeconds: Double? {
            get { _storage.get(Mesos__V1__Filters.self) { $0.pointee.has_refuse_seconds != 0 ? $0.pointee.refuse_seconds : nil } }
            set {
                _storage.set(Mesos__V1__Filters.self) { _, c in
                    c.pointee.has_refuse_seconds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.refuse_seconds = newValue }
                }
            }
        }
    }
}
