// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// A master as it announces itself. The ip field is in network byte order; address is the newer form.
    public struct MasterInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__MasterInfo.self, name: "mesos.v1.MasterInfo", mesos__v1__master_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            id: String,
            ip: UInt32,
            port: UInt32,
            pid: String? = nil,
            hostname: String? = nil,
            version: String? = nil,
            address: Mesos.Address? = nil,
            domain: Mesos.DomainInfo? = nil,
            capabilities: MessageList<Mesos.MasterInfo.Capability> = []
        ) {
            self.init()
            self.id = id
            self.ip = ip
            self.port = port
            if let pid { self.pid = pid }
            if let hostname { self.hostname = hostname }
            if let version { self.version = version }
            if let address { self.address = address }
            if let domain { self.domain = domain }
            if !capabilities.isEmpty { self.capabilities = capabilities }
        }
        /// `id` = 1.
        public var id: String {
            get { _storage.get(Mesos__V1__MasterInfo.self) { String(wire: $0.pointee.id) } }
            set { _storage.set(Mesos__V1__MasterInfo.self) { arena, c in c.pointee.id = arena.copy(newValue) } }
        }
        /// `ip` = 2.
        public var ip: UInt32 {
            get { _storage.get(Mesos__V1__MasterInfo.self) { $0.pointee.ip } }
            set { _storage.set(Mesos__V1__MasterInfo.self) { _, c in c.pointee.ip = newValue } }
        }
        /// `port` = 3; Mesos takes `5050` when absent.
        public var port: UInt32 {
            get { _storage.get(Mesos__V1__MasterInfo.self) { $0.pointee.port } }
            set { _storage.set(Mesos__V1__MasterInfo.self) { _, c in c.pointee.port = newValue } }
        }
        /// `pid` = 4.
        public var pid: String? {
            get { _storage.get(Mesos__V1__MasterInfo.self) { $0.pointee.pid.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__MasterInfo.self) { arena, c in c.pointee.pid = newValue.map { arena.copy($0) } } }
        }
        /// `hostname` = 5.
        public var hostname: String? {
            get { _storage.get(Mesos__V1__MasterInfo.self) { $0.pointee.hostname.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__MasterInfo.self) { arena, c in c.pointee.hostname = newValue.map { arena.copy($0) } } }
        }
        /// `version` = 6.
        public var version: String? {
            get { _storage.get(Mesos__V1__MasterInfo.self) { $0.pointee.version.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__MasterInfo.self) { arena, c in c.pointee.version = newValue.map { arena.copy($0) } } }
        }
        /// `address` = 7.
        public var address: Mesos.Address? {
            get { _storage.message(Mesos__V1__MasterInfo.self) { UnsafeMutableRawPointer($0.pointee.address) }.map(Mesos.Address.init(_storage:)) }
            set { _storage.set(Mesos__V1__MasterInfo.self) { arena, c in c.pointee.address = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Address.self) } } }
        }
        /// `domain` = 8.
        public var domain: Mesos.DomainInfo? {
            get { _storage.message(Mesos__V1__MasterInfo.self) { UnsafeMutableRawPointer($0.pointee.domain) }.map(Mesos.DomainInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__MasterInfo.self) { arena, c in c.pointee.domain = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DomainInfo.self) } } }
        }
        /// `capabilities` = 9.
        public var capabilities: MessageList<Mesos.MasterInfo.Capability> {
            get { _storage.list(Mesos__V1__MasterInfo.self) { (UnsafeRawPointer($0.pointee.capabilities), $0.pointee.n_capabilities) } }
            set {
                _storage.set(Mesos__V1__MasterInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__MasterInfo__Capability.self)
                    c.pointee.capabilities = elements.baseAddress
                    c.pointee.n_capabilities = elements.count
                }
            }
        }

        /// Mesos mesos.v1.MasterInfo.Capability.
        public struct Capability: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__MasterInfo__Capability.self, name: "mesos.v1.MasterInfo.Capability", mesos__v1__master_info__capability__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                type: Mesos.MasterInfo.Capability.Kind? = nil
            ) {
                self.init()
                if let type { self.type = type }
            }
            /// `type` = 1.
            public var type: Mesos.MasterInfo.Capability.Kind? {
                get { _storage.get(Mesos__V1__MasterInfo__Capability.self) { $0.pointee.has_type != 0 ? Mesos.MasterInfo.Capability.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__MasterInfo__Capability.self) { _, c in
                        c.pointee.has_type = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.type = Mesos__V1__MasterInfo__Capability__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }

            /// Mesos mesos.v1.MasterInfo.Capability.Type.
            public struct Kind: MesosEnum {
                public var rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// `UNKNOWN`
                public static let unknown = Self(rawValue: 0)
                /// `AGENT_UPDATE`
                public static let agentUpdate = Self(rawValue: 1)
                /// `AGENT_DRAINING`
                public static let agentDraining = Self(rawValue: 2)
                /// `QUOTA_V2`
                public static let quotaV2 = Self(rawValue: 3)
                public static let knownNames: [Int32: String] = [
                    0: "UNKNOWN",
                    1: "AGENT_UPDATE",
                    2: "AGENT_DRAINING",
                    3: "QUOTA_V2",
                ]
            }
        }
    }

    /// An agent as it registers: resources, attributes, address.
    public struct AgentInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__AgentInfo.self, name: "mesos.v1.AgentInfo", mesos__v1__agent_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            hostname: String,
            port: Int32? = nil,
            resources: MessageList<Mesos.Resource> = [],
            attributes: MessageList<Mesos.Attribute> = [],
            id: Mesos.AgentID? = nil,
            domain: Mesos.DomainInfo? = nil
        ) {
            self.init()
            self.hostname = hostname
            if let port { self.port = port }
            if !resources.isEmpty { self.resources = resources }
            if !attributes.isEmpty { self.attributes = attributes }
            if let id { self.id = id }
            if let domain { self.domain = domain }
        }
        /// `hostname` = 1.
        public var hostname: String {
            get { _storage.get(Mesos__V1__AgentInfo.self) { String(wire: $0.pointee.hostname) } }
            set { _storage.set(Mesos__V1__AgentInfo.self) { arena, c in c.pointee.hostname = arena.copy(newValue) } }
        }
        /// `port` = 8; Mesos takes `5051` when absent.
        public var port: Int32? {
            get { _storage.get(Mesos__V1__AgentInfo.self) { $0.pointee.has_port != 0 ? $0.pointee.port : nil } }
            set {
                _storage.set(Mesos__V1__AgentInfo.self) { _, c in
                    c.pointee.has_port = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.port = newValue }
                }
            }
        }
        /// `resources` = 3.
        public var resources: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__AgentInfo.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
            set {
                _storage.set(Mesos__V1__AgentInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.resources = elements.baseAddress
                    c.pointee.n_resources = elements.count
                }
            }
        }
        /// `attributes` = 5.
        public var attributes: MessageList<Mesos.Attribute> {
            get { _storage.list(Mesos__V1__AgentInfo.self) { (UnsafeRawPointer($0.pointee.attributes), $0.pointee.n_attributes) } }
            set {
                _storage.set(Mesos__V1__AgentInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Attribute.self)
                    c.pointee.attributes = elements.baseAddress
                    c.pointee.n_attributes = elements.count
                }
            }
        }
        /// `id` = 6.
        public var id: Mesos.AgentID? {
            get { _storage.message(Mesos__V1__AgentInfo.self) { UnsafeMutableRawPointer($0.pointee.id) }.map(Mesos.AgentID.init(_storage:)) }
            set { _storage.set(Mesos__V1__AgentInfo.self) { arena, c in c.pointee.id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__AgentID.self) } } }
        }
        /// `domain` = 10.
        public var domain: Mesos.DomainInfo? {
            get { _storage.message(Mesos__V1__AgentInfo.self) { UnsafeMutableRawPointer($0.pointee.domain) }.map(Mesos.DomainInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__AgentInfo.self) { arena, c in c.pointee.domain = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DomainInfo.self) } } }
        }

        /// Mesos mesos.v1.AgentInfo.Capability.
        public struct Capability: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__AgentInfo__Capability.self, name: "mesos.v1.AgentInfo.Capability", mesos__v1__agent_info__capability__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                type: Mesos.AgentInfo.Capability.Kind? = nil
            ) {
                self.init()
                if let type { self.type = type }
            }
            /// `type` = 1.
            public var type: Mesos.AgentInfo.Capability.Kind? {
                get { _storage.get(Mesos__V1__AgentInfo__Capability.self) { $0.pointee.has_type != 0 ? Mesos.AgentInfo.Capability.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__AgentInfo__Capability.self) { _, c in
                        c.pointee.has_type = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.type = Mesos__V1__AgentInfo__Capability__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }

            /// Mesos mesos.v1.AgentInfo.Capability.Type.
            public struct Kind: MesosEnum {
                public var rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// `UNKNOWN`
                public static let unknown = Self(rawValue: 0)
                /// `MULTI_ROLE`
                public static let multiRole = Self(rawValue: 1)
                /// `HIERARCHICAL_ROLE`
                public static let hierarchicalRole = Self(rawValue: 2)
                /// `RESERVATION_REFINEMENT`
                public static let reservationRefinement = Self(rawValue: 3)
                /// `RESOURCE_PROVIDER`
                public static let resourceProvider = Self(rawValue: 4)
                /// `RESIZE_VOLUME`
                public static let resizeVolume = Self(rawValue: 5)
                /// `AGENT_OPERATION_FEEDBACK`
                public static let agentOperationFeedback = Self(rawValue: 6)
                /// `AGENT_DRAINING`
                public static let agentDraining = Self(rawValue: 7)
                /// `TASK_RESOURCE_LIMITS`
                public static let taskResourceLimits = Self(rawValue: 8)
                public static let knownNames: [Int32: String] = [
                    0: "UNKNOWN",
                    1: "MULTI_ROLE",
                    2: "HIERARCHICAL_ROLE",
                    3: "RESERVATION_REFINEMENT",
                    4: "RESOURCE_PROVIDER",
                    5: "RESIZE_VOLUME",
                    6: "AGENT_OPERATION_FEEDBACK",
                    7: "AGENT_DRAINING",
                    8: "TASK_RESOURCE_LIMITS",
                ]
            }
        }
    }

    /// Mesos mesos.v1.CSIPluginContainerInfo.
    public struct CSIPluginContainerInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__CSIPluginContainerInfo.self, name: "mesos.v1.CSIPluginContainerInfo", mesos__v1__csiplugin_container_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            services: [Mesos.CSIPluginContainerInfo.Service] = [],
            command: Mesos.CommandInfo? = nil,
            resources: MessageList<Mesos.Resource> = [],
            container: Mesos.ContainerInfo? = nil
        ) {
            self.init()
            if !services.isEmpty { self.services = services }
            if let command { self.command = command }
            if !resources.isEmpty { self.resources = resources }
            if let container { self.container = container }
        }
        /// `services` = 1.
        public var services: [Mesos.CSIPluginContainerInfo.Service] {
            get { _storage.scalars(Mesos__V1__CSIPluginContainerInfo.self, { (UnsafePointer($0.pointee.services), $0.pointee.n_services) }) { Mesos.CSIPluginContainerInfo.Service(rawValue: Int32(truncatingIfNeeded: $0.rawValue)) } }
            set {
                _storage.set(Mesos__V1__CSIPluginContainerInfo.self) { arena, c in
                    let elements = arena.scalars(newValue) { Mesos__V1__CSIPluginContainerInfo__Service(rawValue: UInt32(bitPattern: $0.rawValue)) }
                    c.pointee.services = elements.baseAddress
                    c.pointee.n_services = elements.count
                }
            }
        }
        /// `command` = 2.
        public var command: Mesos.CommandInfo? {
            get { _storage.message(Mesos__V1__CSIPluginContainerInfo.self) { UnsafeMutableRawPointer($0.pointee.command) }.map(Mesos.CommandInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__CSIPluginContainerInfo.self) { arena, c in c.pointee.command = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CommandInfo.self) } } }
        }
        /// `resources` = 3.
        public var resources: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__CSIPluginContainerInfo.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
            set {
                _storage.set(Mesos__V1__CSIPluginContainerInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.resources = elements.baseAddress
                    c.pointee.n_resources = elements.count
                }
            }
        }
        /// `container` = 4.
        public var container: Mesos.ContainerInfo? {
            get { _storage.message(Mesos__V1__CSIPluginContainerInfo.self) { UnsafeMutableRawPointer($0.pointee.container) }.map(Mesos.ContainerInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__CSIPluginContainerInfo.self) { arena, c in c.pointee.container = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ContainerInfo.self) } } }
        }

        /// Mesos mesos.v1.CSIPluginContainerInfo.Service.
        public struct Service: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 0)
            /// `CONTROLLER_SERVICE`
            public static let controllerService = Self(rawValue: 1)
            /// `NODE_SERVICE`
            public static let nodeService = Self(rawValue: 2)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1: "CONTROLLER_SERVICE",
                2: "NODE_SERVICE",
            ]
        }
    }

    /// Mesos mesos.v1.CSIPluginEndpoint.
    public struct CSIPluginEndpoint: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__CSIPluginEndpoint.self, name: "mesos.v1.CSIPluginEndpoint", mesos__v1__csiplugin_endpoint__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            csiService: Mesos.CSIPluginContainerInfo.Service,
            endpoint: String
        ) {
            self.init()
            self.csiService = csiService
            self.endpoint = endpoint
        }
        /// `csi_service` = 1.
        public var csiService: Mesos.CSIPluginContainerInfo.Service {
            get { _storage.get(Mesos__V1__CSIPluginEndpoint.self) { Mesos.CSIPluginContainerInfo.Service(rawValue: Int32(truncatingIfNeeded: $0.pointee.csi_service.rawValue)) } }
            set { _storage.set(Mesos__V1__CSIPluginEndpoint.self) { _, c in c.pointee.csi_service = Mesos__V1__CSIPluginContainerInfo__Service(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
        }
        /// `endpoint` = 2.
        public var endpoint: String {
            get { _storage.get(Mesos__V1__CSIPluginEndpoint.self) { String(wire: $0.pointee.endpoint) } }
            set { _storage.set(Mesos__V1__CSIPluginEndpoint.self) { arena, c in c.pointee.endpoint = arena.copy(newValue) } }
        }
    }

    /// Mesos mesos.v1.CSIPluginInfo.
    public struct CSIPluginInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__CSIPluginInfo.self, name: "mesos.v1.CSIPluginInfo", mesos__v1__csiplugin_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            type: String,
            name: String? = nil,
            containers: MessageList<Mesos.CSIPluginContainerInfo> = [],
            endpoints: MessageList<Mesos.CSIPluginEndpoint> = [],
            targetPathRoot: String? = nil,
            targetPathExists: Bool? = nil
        ) {
            self.init()
            self.type = type
            if let name { self.name = name }
            if !containers.isEmpty { self.containers = containers }
            if !endpoints.isEmpty { self.endpoints = endpoints }
            if let targetPathRoot { self.targetPathRoot = targetPathRoot }
            if let targetPathExists { self.targetPathExists = targetPathExists }
        }
        /// `type` = 1.
        public var type: String {
            get { _storage.get(Mesos__V1__CSIPluginInfo.self) { String(wire: $0.pointee.type) } }
            set { _storage.set(Mesos__V1__CSIPluginInfo.self) { arena, c in c.pointee.type = arena.copy(newValue) } }
        }
        /// `name` = 2; Mesos takes `default` when absent.
        public var name: String? {
            get { _storage.get(Mesos__V1__CSIPluginInfo.self) { _storage.isDefault($0.pointee.name, 2) ? nil : String(wire: $0.pointee.name) } }
            set { _storage.set(Mesos__V1__CSIPluginInfo.self) { arena, c in c.pointee.name = newValue.map { arena.copy($0) } ?? defaultString(2, c) } }
        }
        /// `containers` = 3.
        public var containers: MessageList<Mesos.CSIPluginContainerInfo> {
            get { _storage.list(Mesos__V1__CSIPluginInfo.self) { (UnsafeRawPointer($0.pointee.containers), $0.pointee.n_containers) } }
            set {
                _storage.set(Mesos__V1__CSIPluginInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__CSIPluginContainerInfo.self)
                    c.pointee.containers = elements.baseAddress
                    c.pointee.n_containers = elements.count
                }
            }
        }
        /// `endpoints` = 4.
        public var endpoints: MessageList<Mesos.CSIPluginEndpoint> {
            get { _storage.list(Mesos__V1__CSIPluginInfo.self) { (UnsafeRawPointer($0.pointee.endpoints), $0.pointee.n_endpoints) } }
            set {
                _storage.set(Mesos__V1__CSIPluginInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__CSIPluginEndpoint.self)
                    c.pointee.endpoints = elements.baseAddress
                    c.pointee.n_endpoints = elements.count
                }
            }
        }
        /// `target_path_root` = 5.
        public var targetPathRoot: String? {
            get { _storage.get(Mesos__V1__CSIPluginInfo.self) { $0.pointee.target_path_root.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__CSIPluginInfo.self) { arena, c in c.pointee.target_path_root = newValue.map { arena.copy($0) } } }
        }
        /// `target_path_exists` = 6.
        public var targetPathExists: Bool? {
            get { _storage.get(Mesos__V1__CSIPluginInfo.self) { $0.pointee.has_target_path_exists != 0 ? $0.pointee.target_path_exists != 0 : nil } }
            set {
                _storage.set(Mesos__V1__CSIPluginInfo.self) { _, c in
                    c.pointee.has_target_path_exists = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.target_path_exists = newValue ? 1 : 0 }
                }
            }
        }
    }

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

    /// A value of one of the kinds that resources and attributes have.
    public struct Value: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Value.self, name: "mesos.v1.Value", mesos__v1__value__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            type: Mesos.Value.Kind,
            scalar: Mesos.Value.Scalar? = nil,
            ranges: Mesos.Value.Ranges? = nil,
            set: Mesos.Value.Set? = nil,
            text: Mesos.Value.Text? = nil
        ) {
            self.init()
            self.type = type
            if let scalar { self.scalar = scalar }
            if let ranges { self.ranges = ranges }
            if let set { self.set = set }
            if let text { self.text = text }
        }
        /// `type` = 1.
        public var type: Mesos.Value.Kind {
            get { _storage.get(Mesos__V1__Value.self) { Mesos.Value.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) } }
            set { _storage.set(Mesos__V1__Value.self) { _, c in c.pointee.type = Mesos__V1__Value__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
        }
        /// `scalar` = 2.
        public var scalar: Mesos.Value.Scalar? {
            get { _storage.message(Mesos__V1__Value.self) { UnsafeMutableRawPointer($0.pointee.scalar) }.map(Mesos.Value.Scalar.init(_storage:)) }
            set { _storage.set(Mesos__V1__Value.self) { arena, c in c.pointee.scalar = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Value__Scalar.self) } } }
        }
        /// `ranges` = 3.
        public var ranges: Mesos.Value.Ranges? {
            get { _storage.message(Mesos__V1__Value.self) { UnsafeMutableRawPointer($0.pointee.ranges) }.map(Mesos.Value.Ranges.init(_storage:)) }
            set { _storage.set(Mesos__V1__Value.self) { arena, c in c.pointee.ranges = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Value__Ranges.self) } } }
        }
        /// `set` = 4.
        public var set: Mesos.Value.Set? {
            get { _storage.message(Mesos__V1__Value.self) { UnsafeMutableRawPointer($0.pointee.set) }.map(Mesos.Value.Set.init(_storage:)) }
            set { _storage.set(Mesos__V1__Value.self) { arena, c in c.pointee.set = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Value__Set.self) } } }
        }
        /// `text` = 5.
        public var text: Mesos.Value.Text? {
            get { _storage.message(Mesos__V1__Value.self) { UnsafeMutableRawPointer($0.pointee.text) }.map(Mesos.Value.Text.init(_storage:)) }
            set { _storage.set(Mesos__V1__Value.self) { arena, c in c.pointee.text = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Value__Text.self) } } }
        }

        /// Mesos mesos.v1.Value.Type.
        public struct Kind: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `SCALAR`
            public static let scalar = Self(rawValue: 0)
            /// `RANGES`
            public static let ranges = Self(rawValue: 1)
            /// `SET`
            public static let set = Self(rawValue: 2)
            /// `TEXT`
            public static let text = Self(rawValue: 3)
            public static let knownNames: [Int32: String] = [
                0: "SCALAR",
                1: "RANGES",
                2: "SET",
                3: "TEXT",
            ]
        }

        /// Mesos mesos.v1.Value.Scalar.
        public struct Scalar: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Value__Scalar.self, name: "mesos.v1.Value.Scalar", mesos__v1__value__scalar__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                value: Double
            ) {
                self.init()
                self.value = value
            }
            /// `value` = 1.
            public var value: Double {
                get { _storage.get(Mesos__V1__Value__Scalar.self) { $0.pointee.value } }
                set { _storage.set(Mesos__V1__Value__Scalar.self) { _, c in c.pointee.value = newValue } }
            }
        }

        /// Mesos mesos.v1.Value.Range.
        public struct Range: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Value__Range.self, name: "mesos.v1.Value.Range", mesos__v1__value__range__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                begin: UInt64,
                end: UInt64
            ) {
                self.init()
                self.begin = begin
                self.end = end
            }
            /// `begin` = 1.
            public var begin: UInt64 {
                get { _storage.get(Mesos__V1__Value__Range.self) { $0.pointee.begin } }
                set { _storage.set(Mesos__V1__Value__Range.self) { _, c in c.pointee.begin = newValue } }
            }
            /// `end` = 2.
            public var end: UInt64 {
                get { _storage.get(Mesos__V1__Value__Range.self) { $0.pointee.end } }
                set { _storage.set(Mesos__V1__Value__Range.self) { _, c in c.pointee.end = newValue } }
            }
        }

        /// Mesos mesos.v1.Value.Ranges.
        public struct Ranges: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Value__Ranges.self, name: "mesos.v1.Value.Ranges", mesos__v1__value__ranges__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                range: MessageList<Mesos.Value.Range> = []
            ) {
                self.init()
                if !range.isEmpty { self.range = range }
            }
            /// `range` = 1.
            public var range: MessageList<Mesos.Value.Range> {
                get { _storage.list(Mesos__V1__Value__Ranges.self) { (UnsafeRawPointer($0.pointee.range), $0.pointee.n_range) } }
                set {
                    _storage.set(Mesos__V1__Value__Ranges.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Value__Range.self)
                        c.pointee.range = elements.baseAddress
                        c.pointee.n_range = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.Value.Set.
        public struct Set: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Value__Set.self, name: "mesos.v1.Value.Set", mesos__v1__value__set__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                item: [String] = []
            ) {
                self.init()
                if !item.isEmpty { self.item = item }
            }
            /// `item` = 1.
            public var item: [String] {
                get { _storage.strings(Mesos__V1__Value__Set.self) { (UnsafePointer($0.pointee.item), $0.pointee.n_item) } }
                set {
                    _storage.set(Mesos__V1__Value__Set.self) { arena, c in
                        let elements = arena.strings(newValue)
                        c.pointee.item = elements.baseAddress
                        c.pointee.n_item = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.Value.Text.
        public struct Text: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Value__Text.self, name: "mesos.v1.Value.Text", mesos__v1__value__text__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                value: String
            ) {
                self.init()
                self.value = value
            }
            /// `value` = 1.
            public var value: String {
                get { _storage.get(Mesos__V1__Value__Text.self) { String(wire: $0.pointee.value) } }
                set { _storage.set(Mesos__V1__Value__Text.self) { arena, c in c.pointee.value = arena.copy(newValue) } }
            }
        }
    }

    /// A name and a value that the operator gave an agent.
    public struct Attribute: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Attribute.self, name: "mesos.v1.Attribute", mesos__v1__attribute__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            name: String,
            type: Mesos.Value.Kind,
            scalar: Mesos.Value.Scalar? = nil,
            ranges: Mesos.Value.Ranges? = nil,
            set: Mesos.Value.Set? = nil,
            text: Mesos.Value.Text? = nil
        ) {
            self.init()
            self.name = name
            self.type = type
            if let scalar { self.scalar = scalar }
            if let ranges { self.ranges = ranges }
            if let set { self.set = set }
            if let text { self.text = text }
        }
        /// `name` = 1.
        public var name: String {
            get { _storage.get(Mesos__V1__Attribute.self) { String(wire: $0.pointee.name) } }
            set { _storage.set(Mesos__V1__Attribute.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
        }
        /// `type` = 2.
        public var type: Mesos.Value.Kind {
            get { _storage.get(Mesos__V1__Attribute.self) { Mesos.Value.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) } }
            set { _storage.set(Mesos__V1__Attribute.self) { _, c in c.pointee.type = Mesos__V1__Value__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
        }
        /// `scalar` = 3.
        public var scalar: Mesos.Value.Scalar? {
            get { _storage.message(Mesos__V1__Attribute.self) { UnsafeMutableRawPointer($0.pointee.scalar) }.map(Mesos.Value.Scalar.init(_storage:)) }
            set { _storage.set(Mesos__V1__Attribute.self) { arena, c in c.pointee.scalar = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Value__Scalar.self) } } }
        }
        /// `ranges` = 4.
        public var ranges: Mesos.Value.Ranges? {
            get { _storage.message(Mesos__V1__Attribute.self) { UnsafeMutableRawPointer($0.pointee.ranges) }.map(Mesos.Value.Ranges.init(_storage:)) }
            set { _storage.set(Mesos__V1__Attribute.self) { arena, c in c.pointee.ranges = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Value__Ranges.self) } } }
        }
        /// `set` = 6.
        public var set: Mesos.Value.Set? {
            get { _storage.message(Mesos__V1__Attribute.self) { UnsafeMutableRawPointer($0.pointee.set) }.map(Mesos.Value.Set.init(_storage:)) }
            set { _storage.set(Mesos__V1__Attribute.self) { arena, c in c.pointee.set = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Value__Set.self) } } }
        }
        /// `text` = 5.
        public var text: Mesos.Value.Text? {
            get { _storage.message(Mesos__V1__Attribute.self) { UnsafeMutableRawPointer($0.pointee.text) }.map(Mesos.Value.Text.init(_storage:)) }
            set { _storage.set(Mesos__V1__Attribute.self) { arena, c in c.pointee.text = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Value__Text.self) } } }
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

    /// Mesos mesos.v1.TrafficControlStatistics.
    public struct TrafficControlStatistics: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__TrafficControlStatistics.self, name: "mesos.v1.TrafficControlStatistics", mesos__v1__traffic_control_statistics__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            id: String,
            backlog: UInt64? = nil,
            bytes: UInt64? = nil,
            drops: UInt64? = nil,
            overlimits: UInt64? = nil,
            packets: UInt64? = nil,
            qlen: UInt64? = nil,
            ratebps: UInt64? = nil,
            ratepps: UInt64? = nil,
            requeues: UInt64? = nil
        ) {
            self.init()
            self.id = id
            if let backlog { self.backlog = backlog }
            if let bytes { self.bytes = bytes }
            if let drops { self.drops = drops }
            if let overlimits { self.overlimits = overlimits }
            if let packets { self.packets = packets }
            if let qlen { self.qlen = qlen }
            if let ratebps { self.ratebps = ratebps }
            if let ratepps { self.ratepps = ratepps }
            if let requeues { self.requeues = requeues }
        }
        /// `id` = 1.
        public var id: String {
            get { _storage.get(Mesos__V1__TrafficControlStatistics.self) { String(wire: $0.pointee.id) } }
            set { _storage.set(Mesos__V1__TrafficControlStatistics.self) { arena, c in c.pointee.id = arena.copy(newValue) } }
        }
        /// `backlog` = 2.
        public var backlog: UInt64? {
            get { _storage.get(Mesos__V1__TrafficControlStatistics.self) { $0.pointee.has_backlog != 0 ? $0.pointee.backlog : nil } }
            set {
                _storage.set(Mesos__V1__TrafficControlStatistics.self) { _, c in
                    c.pointee.has_backlog = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.backlog = newValue }
                }
            }
        }
        /// `bytes` = 3.
        public var bytes: UInt64? {
            get { _storage.get(Mesos__V1__TrafficControlStatistics.self) { $0.pointee.has_bytes != 0 ? $0.pointee.bytes : nil } }
            set {
                _storage.set(Mesos__V1__TrafficControlStatistics.self) { _, c in
                    c.pointee.has_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.bytes = newValue }
                }
            }
        }
        /// `drops` = 4.
        public var drops: UInt64? {
            get { _storage.get(Mesos__V1__TrafficControlStatistics.self) { $0.pointee.has_drops != 0 ? $0.pointee.drops : nil } }
            set {
                _storage.set(Mesos__V1__TrafficControlStatistics.self) { _, c in
                    c.pointee.has_drops = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.drops = newValue }
                }
            }
        }
        /// `overlimits` = 5.
        public var overlimits: UInt64? {
            get { _storage.get(Mesos__V1__TrafficControlStatistics.self) { $0.pointee.has_overlimits != 0 ? $0.pointee.overlimits : nil } }
            set {
                _storage.set(Mesos__V1__TrafficControlStatistics.self) { _, c in
                    c.pointee.has_overlimits = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.overlimits = newValue }
                }
            }
        }
        /// `packets` = 6.
        public var packets: UInt64? {
            get { _storage.get(Mesos__V1__TrafficControlStatistics.self) { $0.pointee.has_packets != 0 ? $0.pointee.packets : nil } }
            set {
                _storage.set(Mesos__V1__TrafficControlStatistics.self) { _, c in
                    c.pointee.has_packets = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.packets = newValue }
                }
            }
        }
        /// `qlen` = 7.
        public var qlen: UInt64? {
            get { _storage.get(Mesos__V1__TrafficControlStatistics.self) { $0.pointee.has_qlen != 0 ? $0.pointee.qlen : nil } }
            set {
                _storage.set(Mesos__V1__TrafficControlStatistics.self) { _, c in
                    c.pointee.has_qlen = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.qlen = newValue }
                }
            }
        }
        /// `ratebps` = 8.
        public var ratebps: UInt64? {
            get { _storage.get(Mesos__V1__TrafficControlStatistics.self) { $0.pointee.has_ratebps != 0 ? $0.pointee.ratebps : nil } }
            set {
                _storage.set(Mesos__V1__TrafficControlStatistics.self) { _, c in
                    c.pointee.has_ratebps = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.ratebps = newValue }
                }
            }
        }
        /// `ratepps` = 9.
        public var ratepps: UInt64? {
            get { _storage.get(Mesos__V1__TrafficControlStatistics.self) { $0.pointee.has_ratepps != 0 ? $0.pointee.ratepps : nil } }
            set {
                _storage.set(Mesos__V1__TrafficControlStatistics.self) { _, c in
                    c.pointee.has_ratepps = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.ratepps = newValue }
                }
            }
        }
        /// `requeues` = 10.
        public var requeues: UInt64? {
            get { _storage.get(Mesos__V1__TrafficControlStatistics.self) { $0.pointee.has_requeues != 0 ? $0.pointee.requeues : nil } }
            set {
                _storage.set(Mesos__V1__TrafficControlStatistics.self) { _, c in
                    c.pointee.has_requeues = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.requeues = newValue }
                }
            }
        }
    }

    /// Mesos mesos.v1.IpStatistics.
    public struct IpStatistics: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__IpStatistics.self, name: "mesos.v1.IpStatistics", mesos__v1__ip_statistics__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            forwarding: Int64? = nil,
            defaultttl: Int64? = nil,
            inreceives: Int64? = nil,
            inhdrerrors: Int64? = nil,
            inaddrerrors: Int64? = nil,
            forwdatagrams: Int64? = nil,
            inunknownprotos: Int64? = nil,
            indiscards: Int64? = nil,
            indelivers: Int64? = nil,
            outrequests: Int64? = nil,
            outdiscards: Int64? = nil,
            outnoroutes: Int64? = nil,
            reasmtimeout: Int64? = nil,
            reasmreqds: Int64? = nil,
            reasmoks: Int64? = nil,
            reasmfails: Int64? = nil,
            fragoks: Int64? = nil,
            fragfails: Int64? = nil,
            fragcreates: Int64? = nil
        ) {
            self.init()
            if let forwarding { self.forwarding = forwarding }
            if let defaultttl { self.defaultttl = defaultttl }
            if let inreceives { self.inreceives = inreceives }
            if let inhdrerrors { self.inhdrerrors = inhdrerrors }
            if let inaddrerrors { self.inaddrerrors = inaddrerrors }
            if let forwdatagrams { self.forwdatagrams = forwdatagrams }
            if let inunknownprotos { self.inunknownprotos = inunknownprotos }
            if let indiscards { self.indiscards = indiscards }
            if let indelivers { self.indelivers = indelivers }
            if let outrequests { self.outrequests = outrequests }
            if let outdiscards { self.outdiscards = outdiscards }
            if let outnoroutes { self.outnoroutes = outnoroutes }
            if let reasmtimeout { self.reasmtimeout = reasmtimeout }
            if let reasmreqds { self.reasmreqds = reasmreqds }
            if let reasmoks { self.reasmoks = reasmoks }
            if let reasmfails { self.reasmfails = reasmfails }
            if let fragoks { self.fragoks = fragoks }
            if let fragfails { self.fragfails = fragfails }
            if let fragcreates { self.fragcreates = fragcreates }
        }
        /// `Forwarding` = 1.
        public var forwarding: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_forwarding != 0 ? $0.pointee.forwarding : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_forwarding = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.forwarding = newValue }
                }
            }
        }
        /// `DefaultTTL` = 2.
        public var defaultttl: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_defaultttl != 0 ? $0.pointee.defaultttl : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_defaultttl = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.defaultttl = newValue }
                }
            }
        }
        /// `InReceives` = 3.
        public var inreceives: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_inreceives != 0 ? $0.pointee.inreceives : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_inreceives = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.inreceives = newValue }
                }
            }
        }
        /// `InHdrErrors` = 4.
        public var inhdrerrors: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_inhdrerrors != 0 ? $0.pointee.inhdrerrors : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_inhdrerrors = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.inhdrerrors = newValue }
                }
            }
        }
        /// `InAddrErrors` = 5.
        public var inaddrerrors: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_inaddrerrors != 0 ? $0.pointee.inaddrerrors : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_inaddrerrors = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.inaddrerrors = newValue }
                }
            }
        }
        /// `ForwDatagrams` = 6.
        public var forwdatagrams: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_forwdatagrams != 0 ? $0.pointee.forwdatagrams : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_forwdatagrams = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.forwdatagrams = newValue }
                }
            }
        }
        /// `InUnknownProtos` = 7.
        public var inunknownprotos: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_inunknownprotos != 0 ? $0.pointee.inunknownprotos : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_inunknownprotos = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.inunknownprotos = newValue }
                }
            }
        }
        /// `InDiscards` = 8.
        public var indiscards: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_indiscards != 0 ? $0.pointee.indiscards : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_indiscards = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.indiscards = newValue }
                }
            }
        }
        /// `InDelivers` = 9.
        public var indelivers: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_indelivers != 0 ? $0.pointee.indelivers : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_indelivers = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.indelivers = newValue }
                }
            }
        }
        /// `OutRequests` = 10.
        public var outrequests: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_outrequests != 0 ? $0.pointee.outrequests : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_outrequests = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outrequests = newValue }
                }
            }
        }
        /// `OutDiscards` = 11.
        public var outdiscards: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_outdiscards != 0 ? $0.pointee.outdiscards : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_outdiscards = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outdiscards = newValue }
                }
            }
        }
        /// `OutNoRoutes` = 12.
        public var outnoroutes: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_outnoroutes != 0 ? $0.pointee.outnoroutes : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_outnoroutes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outnoroutes = newValue }
                }
            }
        }
        /// `ReasmTimeout` = 13.
        public var reasmtimeout: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_reasmtimeout != 0 ? $0.pointee.reasmtimeout : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_reasmtimeout = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.reasmtimeout = newValue }
                }
            }
        }
        /// `ReasmReqds` = 14.
        public var reasmreqds: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_reasmreqds != 0 ? $0.pointee.reasmreqds : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_reasmreqds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.reasmreqds = newValue }
                }
            }
        }
        /// `ReasmOKs` = 15.
        public var reasmoks: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_reasmoks != 0 ? $0.pointee.reasmoks : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_reasmoks = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.reasmoks = newValue }
                }
            }
        }
        /// `ReasmFails` = 16.
        public var reasmfails: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_reasmfails != 0 ? $0.pointee.reasmfails : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_reasmfails = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.reasmfails = newValue }
                }
            }
        }
        /// `FragOKs` = 17.
        public var fragoks: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_fragoks != 0 ? $0.pointee.fragoks : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_fragoks = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.fragoks = newValue }
                }
            }
        }
        /// `FragFails` = 18.
        public var fragfails: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_fragfails != 0 ? $0.pointee.fragfails : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_fragfails = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.fragfails = newValue }
                }
            }
        }
        /// `FragCreates` = 19.
        public var fragcreates: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_fragcreates != 0 ? $0.pointee.fragcreates : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_fragcreates = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.fragcreates = newValue }
                }
            }
        }
    }
}
