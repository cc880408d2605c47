// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// The minimum resources of the offers that a framework receives.
    public struct OfferFilters: WireMessage {
        typealias Wire = Mesos__V1__OfferFilters
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.OfferFilters", mesos__v1__offer_filters__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            minAllocatableResources: Mesos.OfferFilters.MinAllocatableResources? = nil
        ) {
            self.init()
            if let minAllocatableResources { self.minAllocatableResources = minAllocatableResources }
        }
        /// `min_allocatable_resources` = 1.
        public var minAllocatableResources: Mesos.OfferFilters.MinAllocatableResources? { get { _getMessage { $0.pointee.min_allocatable_resources } } set { _setMessage(newValue) { $0.pointee.min_allocatable_resources = $1 } } }

        /// The message `mesos.v1.OfferFilters.ResourceQuantities`.
        public struct ResourceQuantities: WireMessage {
            typealias Wire = Mesos__V1__OfferFilters__ResourceQuantities
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.OfferFilters.ResourceQuantities", mesos__v1__offer_filters__resource_quantities__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                quantities: [String: Mesos.Value.Scalar] = [:]
            ) {
                self.init()
                if !quantities.isEmpty { self.quantities = quantities }
            }
            /// `quantities` = 1.
            public var quantities: [String: Mesos.Value.Scalar] { get { _getMessageMap({ ($0.pointee.quantities, $0.pointee.n_quantities) }) { ($0.pointee.key, $0.pointee.value) } } set { _setMessageMap(newValue, mesos__v1__offer_filters__resource_quantities__quantities_entry__init, { ($0.pointee.quantities, $0.pointee.n_quantities) = ($1, $2) }) { ($0.pointee.key, $0.pointee.value) = ($1, $2) } } }
        }

        /// The message `mesos.v1.OfferFilters.MinAllocatableResources`.
        public struct MinAllocatableResources: WireMessage {
            typealias Wire = Mesos__V1__OfferFilters__MinAllocatableResources
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.OfferFilters.MinAllocatableResources", mesos__v1__offer_filters__min_allocatable_resources__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                quantities: MessageList<Mesos.OfferFilters.ResourceQuantities> = []
            ) {
                self.init()
                if !quantities.isEmpty { self.quantities = quantities }
            }
            /// `quantities` = 1.
            public var quantities: MessageList<Mesos.OfferFilters.ResourceQuantities> { get { _getMessages { ($0.pointee.quantities, $0.pointee.n_quantities) } } set { _setMessages(newValue) { ($0.pointee.quantities, $0.pointee.n_quantities) = ($1, $2) } } }
        }
    }

    /// Resources that a framework requests from the allocator.
    public struct Request: WireMessage {
        typealias Wire = Mesos__V1__Request
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Request", mesos__v1__request__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            agentID: Mesos.AgentID? = nil,
            resources: MessageList<Mesos.Resource> = []
        ) {
            self.init()
            if let agentID { self.agentID = agentID }
            if !resources.isEmpty { self.resources = resources }
        }
        /// `agent_id` = 1.
        public var agentID: Mesos.AgentID? { get { _getMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
        /// `resources` = 2.
        public var resources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.resources, $0.pointee.n_resources) } } set { _setMessages(newValue) { ($0.pointee.resources, $0.pointee.n_resources) = ($1, $2) } } }
    }

    /// Resources of an agent, offered to a framework for a role.
    public struct Offer: WireMessage {
        typealias Wire = Mesos__V1__Offer
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Offer", mesos__v1__offer__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var id: Mesos.OfferID { get { _getRequiredMessage { $0.pointee.id } } set { _setMessage(newValue) { $0.pointee.id = $1 } } }
        /// `framework_id` = 2.
        public var frameworkID: Mesos.FrameworkID { get { _getRequiredMessage { $0.pointee.framework_id } } set { _setMessage(newValue) { $0.pointee.framework_id = $1 } } }
        /// `agent_id` = 3.
        public var agentID: Mesos.AgentID { get { _getRequiredMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
        /// `hostname` = 4.
        public var hostname: String { get { _getValue { $0.pointee.hostname } } set { _setValue(newValue) { $0.pointee.hostname = $1 } } }
        /// `url` = 8.
        public var url: Mesos.URL? { get { _getMessage { $0.pointee.url } } set { _setMessage(newValue) { $0.pointee.url = $1 } } }
        /// `domain` = 11.
        public var domain: Mesos.DomainInfo? { get { _getMessage { $0.pointee.domain } } set { _setMessage(newValue) { $0.pointee.domain = $1 } } }
        /// `resources` = 5.
        public var resources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.resources, $0.pointee.n_resources) } } set { _setMessages(newValue) { ($0.pointee.resources, $0.pointee.n_resources) = ($1, $2) } } }
        /// `attributes` = 7.
        public var attributes: MessageList<Mesos.Attribute> { get { _getMessages { ($0.pointee.attributes, $0.pointee.n_attributes) } } set { _setMessages(newValue) { ($0.pointee.attributes, $0.pointee.n_attributes) = ($1, $2) } } }
        /// `executor_ids` = 6.
        public var executorIDs: MessageList<Mesos.ExecutorID> { get { _getMessages { ($0.pointee.executor_ids, $0.pointee.n_executor_ids) } } set { _setMessages(newValue) { ($0.pointee.executor_ids, $0.pointee.n_executor_ids) = ($1, $2) } } }
        /// `unavailability` = 9.
        public var unavailability: Mesos.Unavailability? { get { _getMessage { $0.pointee.unavailability } } set { _setMessage(newValue) { $0.pointee.unavailability = $1 } } }
        /// `allocation_info` = 10.
        public var allocationInfo: Mesos.Resource.AllocationInfo? { get { _getMessage { $0.pointee.allocation_info } } set { _setMessage(newValue) { $0.pointee.allocation_info = $1 } } }

        /// An operation of an ACCEPT on the offered resources.
        public struct Operation: WireMessage {
            typealias Wire = Mesos__V1__Offer__Operation
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.Offer.Operation", mesos__v1__offer__operation__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var type: Mesos.Offer.Operation.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
            /// `id` = 12.
            public var id: Mesos.OperationID? { get { _getMessage { $0.pointee.id } } set { _setMessage(newValue) { $0.pointee.id = $1 } } }
            /// `launch` = 2.
            public var launch: Mesos.Offer.Operation.Launch? { get { _getMessage { $0.pointee.launch } } set { _setMessage(newValue) { $0.pointee.launch = $1 } } }
            /// `launch_group` = 7.
            public var launchGroup: Mesos.Offer.Operation.LaunchGroup? { get { _getMessage { $0.pointee.launch_group } } set { _setMessage(newValue) { $0.pointee.launch_group = $1 } } }
            /// `reserve` = 3.
            public var reserve: Mesos.Offer.Operation.Reserve? { get { _getMessage { $0.pointee.reserve } } set { _setMessage(newValue) { $0.pointee.reserve = $1 } } }
            /// `unreserve` = 4.
            public var unreserve: Mesos.Offer.Operation.Unreserve? { get { _getMessage { $0.pointee.unreserve } } set { _setMessage(newValue) { $0.pointee.unreserve = $1 } } }
            /// `create` = 5.
            public var create: Mesos.Offer.Operation.Create? { get { _getMessage { $0.pointee.create } } set { _setMessage(newValue) { $0.pointee.create = $1 } } }
            /// `destroy` = 6.
            public var destroy: Mesos.Offer.Operation.Destroy? { get { _getMessage { $0.pointee.destroy } } set { _setMessage(newValue) { $0.pointee.destroy = $1 } } }
            /// `grow_volume` = 13.
            public var growVolume: Mesos.Offer.Operation.GrowVolume? { get { _getMessage { $0.pointee.grow_volume } } set { _setMessage(newValue) { $0.pointee.grow_volume = $1 } } }
            /// `shrink_volume` = 14.
            public var shrinkVolume: Mesos.Offer.Operation.ShrinkVolume? { get { _getMessage { $0.pointee.shrink_volume } } set { _setMessage(newValue) { $0.pointee.shrink_volume = $1 } } }
            /// `create_disk` = 15.
            public var createDisk: Mesos.Offer.Operation.CreateDisk? { get { _getMessage { $0.pointee.create_disk } } set { _setMessage(newValue) { $0.pointee.create_disk = $1 } } }
            /// `destroy_disk` = 16.
            public var destroyDisk: Mesos.Offer.Operation.DestroyDisk? { get { _getMessage { $0.pointee.destroy_disk } } set { _setMessage(newValue) { $0.pointee.destroy_disk = $1 } } }

            /// The enum `mesos.v1.Offer.Operation.Type`.
            public struct Kind: MesosEnum, WireValue {
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

            /// Tasks with their own executor or the command executor.
            public struct Launch: WireMessage {
                typealias Wire = Mesos__V1__Offer__Operation__Launch
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.Offer.Operation.Launch", mesos__v1__offer__operation__launch__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    taskInfos: MessageList<Mesos.TaskInfo> = []
                ) {
                    self.init()
                    if !taskInfos.isEmpty { self.taskInfos = taskInfos }
                }
                /// `task_infos` = 1.
                public var taskInfos: MessageList<Mesos.TaskInfo> { get { _getMessages { ($0.pointee.task_infos, $0.pointee.n_task_infos) } } set { _setMessages(newValue) { ($0.pointee.task_infos, $0.pointee.n_task_infos) = ($1, $2) } } }
            }

            /// Tasks that start and end together on one executor.
            public struct LaunchGroup: WireMessage {
                typealias Wire = Mesos__V1__Offer__Operation__LaunchGroup
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.Offer.Operation.LaunchGroup", mesos__v1__offer__operation__launch_group__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    executor: Mesos.ExecutorInfo,
                    taskGroup: Mesos.TaskGroupInfo
                ) {
                    self.init()
                    self.executor = executor
                    self.taskGroup = taskGroup
                }
                /// `executor` = 1.
                public var executor: Mesos.ExecutorInfo { get { _getRequiredMessage { $0.pointee.executor } } set { _setMessage(newValue) { $0.pointee.executor = $1 } } }
                /// `task_group` = 2.
                public var taskGroup: Mesos.TaskGroupInfo { get { _getRequiredMessage { $0.pointee.task_group } } set { _setMessage(newValue) { $0.pointee.task_group = $1 } } }
            }

            /// The message `mesos.v1.Offer.Operation.Reserve`.
            public struct Reserve: WireMessage {
                typealias Wire = Mesos__V1__Offer__Operation__Reserve
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.Offer.Operation.Reserve", mesos__v1__offer__operation__reserve__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    source: MessageList<Mesos.Resource> = [],
                    resources: MessageList<Mesos.Resource> = []
                ) {
                    self.init()
                    if !source.isEmpty { self.source = source }
                    if !resources.isEmpty { self.resources = resources }
                }
                /// `source` = 2.
                public var source: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.source, $0.pointee.n_source) } } set { _setMessages(newValue) { ($0.pointee.source, $0.pointee.n_source) = ($1, $2) } } }
                /// `resources` = 1.
                public var resources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.resources, $0.pointee.n_resources) } } set { _setMessages(newValue) { ($0.pointee.resources, $0.pointee.n_resources) = ($1, $2) } } }
            }

            /// The message `mesos.v1.Offer.Operation.Unreserve`.
            public struct Unreserve: WireMessage {
                typealias Wire = Mesos__V1__Offer__Operation__Unreserve
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.Offer.Operation.Unreserve", mesos__v1__offer__operation__unreserve__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    resources: MessageList<Mesos.Resource> = []
                ) {
                    self.init()
                    if !resources.isEmpty { self.resources = resources }
                }
                /// `resources` = 1.
                public var resources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.resources, $0.pointee.n_resources) } } set { _setMessages(newValue) { ($0.pointee.resources, $0.pointee.n_resources) = ($1, $2) } } }
            }

            /// The message `mesos.v1.Offer.Operation.Create`.
            public struct Create: WireMessage {
                typealias Wire = Mesos__V1__Offer__Operation__Create
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.Offer.Operation.Create", mesos__v1__offer__operation__create__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    volumes: MessageList<Mesos.Resource> = []
                ) {
                    self.init()
                    if !volumes.isEmpty { self.volumes = volumes }
                }
                /// `volumes` = 1.
                public var volumes: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.volumes, $0.pointee.n_volumes) } } set { _setMessages(newValue) { ($0.pointee.volumes, $0.pointee.n_volumes) = ($1, $2) } } }
            }

            /// The message `mesos.v1.Offer.Operation.Destroy`.
            public struct Destroy: WireMessage {
                typealias Wire = Mesos__V1__Offer__Operation__Destroy
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.Offer.Operation.Destroy", mesos__v1__offer__operation__destroy__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    volumes: MessageList<Mesos.Resource> = []
                ) {
                    self.init()
                    if !volumes.isEmpty { self.volumes = volumes }
                }
                /// `volumes` = 1.
                public var volumes: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.volumes, $0.pointee.n_volumes) } } set { _setMessages(newValue) { ($0.pointee.volumes, $0.pointee.n_volumes) = ($1, $2) } } }
            }

            /// The message `mesos.v1.Offer.Operation.GrowVolume`.
            public struct GrowVolume: WireMessage {
                typealias Wire = Mesos__V1__Offer__Operation__GrowVolume
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.Offer.Operation.GrowVolume", mesos__v1__offer__operation__grow_volume__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    volume: Mesos.Resource,
                    addition: Mesos.Resource
                ) {
                    self.init()
                    self.volume = volume
                    self.addition = addition
                }
                /// `volume` = 1.
                public var volume: Mesos.Resource { get { _getRequiredMessage { $0.pointee.volume } } set { _setMessage(newValue) { $0.pointee.volume = $1 } } }
                /// `addition` = 2.
                public var addition: Mesos.Resource { get { _getRequiredMessage { $0.pointee.addition } } set { _setMessage(newValue) { $0.pointee.addition = $1 } } }
            }

            /// The message `mesos.v1.Offer.Operation.ShrinkVolume`.
            public struct ShrinkVolume: WireMessage {
                typealias Wire = Mesos__V1__Offer__Operation__ShrinkVolume
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.Offer.Operation.ShrinkVolume", mesos__v1__offer__operation__shrink_volume__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    volume: Mesos.Resource,
                    subtract: Mesos.Value.Scalar
                ) {
                    self.init()
                    self.volume = volume
                    self.subtract = subtract
                }
                /// `volume` = 1.
                public var volume: Mesos.Resource { get { _getRequiredMessage { $0.pointee.volume } } set { _setMessage(newValue) { $0.pointee.volume = $1 } } }
                /// `subtract` = 2.
                public var subtract: Mesos.Value.Scalar { get { _getRequiredMessage { $0.pointee.subtract } } set { _setMessage(newValue) { $0.pointee.subtract = $1 } } }
            }

            /// The message `mesos.v1.Offer.Operation.CreateDisk`.
            public struct CreateDisk: WireMessage {
                typealias Wire = Mesos__V1__Offer__Operation__CreateDisk
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.Offer.Operation.CreateDisk", mesos__v1__offer__operation__create_disk__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
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
                public var source: Mesos.Resource { get { _getRequiredMessage { $0.pointee.source } } set { _setMessage(newValue) { $0.pointee.source = $1 } } }
                /// `target_type` = 2.
                public var targetType: Mesos.Resource.DiskInfo.Source.Kind { get { _getValue { $0.pointee.target_type.rawValue } } set { _setValue(newValue) { $0.pointee.target_type.rawValue = $1 } } }
                /// `target_profile` = 3.
                public var targetProfile: String? { get { _getString { $0.pointee.target_profile } } set { _setString(newValue) { $0.pointee.target_profile = $1 } } }
            }

            /// The message `mesos.v1.Offer.Operation.DestroyDisk`.
            public struct DestroyDisk: WireMessage {
                typealias Wire = Mesos__V1__Offer__Operation__DestroyDisk
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.Offer.Operation.DestroyDisk", mesos__v1__offer__operation__destroy_disk__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    source: Mesos.Resource
                ) {
                    self.init()
                    self.source = source
                }
                /// `source` = 1.
                public var source: Mesos.Resource { get { _getRequiredMessage { $0.pointee.source } } set { _setMessage(newValue) { $0.pointee.source = $1 } } }
            }
        }
    }

    /// A request of the master to return an agent's resources for maintenance.
    public struct InverseOffer: WireMessage {
        typealias Wire = Mesos__V1__InverseOffer
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.InverseOffer", mesos__v1__inverse_offer__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var id: Mesos.OfferID { get { _getRequiredMessage { $0.pointee.id } } set { _setMessage(newValue) { $0.pointee.id = $1 } } }
        /// `url` = 2.
        public var url: Mesos.URL? { get { _getMessage { $0.pointee.url } } set { _setMessage(newValue) { $0.pointee.url = $1 } } }
        /// `framework_id` = 3.
        public var frameworkID: Mesos.FrameworkID { get { _getRequiredMessage { $0.pointee.framework_id } } set { _setMessage(newValue) { $0.pointee.framework_id = $1 } } }
        /// `agent_id` = 4.
        public var agentID: Mesos.AgentID? { get { _getMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
        /// `unavailability` = 5.
        public var unavailability: Mesos.Unavailability { get { _getRequiredMessage { $0.pointee.unavailability } } set { _setMessage(newValue) { $0.pointee.unavailability = $1 } } }
        /// `resources` = 6.
        public var resources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.resources, $0.pointee.n_resources) } } set { _setMessages(newValue) { ($0.pointee.resources, $0.pointee.n_resources) = ($1, $2) } } }
    }

    /// The time in seconds during which unused resources of an accepted or declined offer are not offered again.
    public struct Filters: WireMessage {
        typealias Wire = Mesos__V1__Filters
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Filters", mesos__v1__filters__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            refuseSeconds: Double? = nil
        ) {
            self.init()
            if let refuseSeconds { self.refuseSeconds = refuseSeconds }
        }
        /// `refuse_seconds` = 1; Mesos takes `5` when absent.
        public var refuseSeconds: Double? { get { _getOptional { ($0.pointee.has_refuse_seconds, $0.pointee.refuse_seconds) } } set { _setOptional(newValue, { $0.pointee.has_refuse_seconds = $1 }) { $0.pointee.refuse_seconds = $1 } } }
    }
}
