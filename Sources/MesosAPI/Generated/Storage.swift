// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
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

    /// Mesos mesos.v1.MountPropagation.
    public struct MountPropagation: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__MountPropagation.self, name: "mesos.v1.MountPropagation", mesos__v1__mount_propagation__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            mode: Mesos.MountPropagation.Mode? = nil
        ) {
            self.init()
            if let mode { self.mode = mode }
        }
        /// `mode` = 1.
        public var mode: Mesos.MountPropagation.Mode? {
            get { _storage.get(Mesos__V1__MountPropagation.self) { $0.pointee.has_mode != 0 ? Mesos.MountPropagation.Mode(rawValue: Int32(truncatingIfNeeded: $0.pointee.mode.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__MountPropagation.self) { _, c in
                    c.pointee.has_mode = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mode = Mesos__V1__MountPropagation__Mode(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }

        /// Mesos mesos.v1.MountPropagation.Mode.
        public struct Mode: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 0)
            /// `HOST_TO_CONTAINER`
            public static let hostToContainer = Self(rawValue: 1)
            /// `BIDIRECTIONAL`
            public static let bidirectional = Self(rawValue: 2)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1: "HOST_TO_CONTAINER",
                2: "BIDIRECTIONAL",
            ]
        }
    }

    /// A mount inside a container.
    public struct Volume: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Volume.self, name: "mesos.v1.Volume", mesos__v1__volume__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            mode: Mesos.Volume.Mode,
            containerPath: String,
            hostPath: String? = nil,
            image: Mesos.Image? = nil,
            source: Mesos.Volume.Source? = nil
        ) {
            self.init()
            self.mode = mode
            self.containerPath = containerPath
            if let hostPath { self.hostPath = hostPath }
            if let image { self.image = image }
            if let source { self.source = source }
        }
        /// `mode` = 3.
        public var mode: Mesos.Volume.Mode {
            get { _storage.get(Mesos__V1__Volume.self) { Mesos.Volume.Mode(rawValue: Int32(truncatingIfNeeded: $0.pointee.mode.rawValue)) } }
            set { _storage.set(Mesos__V1__Volume.self) { _, c in c.pointee.mode = Mesos__V1__Volume__Mode(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
        }
        /// `container_path` = 1.
        public var containerPath: String {
            get { _storage.get(Mesos__V1__Volume.self) { String(wire: $0.pointee.container_path) } }
            set { _storage.set(Mesos__V1__Volume.self) { arena, c in c.pointee.container_path = arena.copy(newValue) } }
        }
        /// `host_path` = 2.
        public var hostPath: String? {
            get { _storage.get(Mesos__V1__Volume.self) { $0.pointee.host_path.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Volume.self) { arena, c in c.pointee.host_path = newValue.map { arena.copy($0) } } }
        }
        /// `image` = 4.
        public var image: Mesos.Image? {
            get { _storage.message(Mesos__V1__Volume.self) { UnsafeMutableRawPointer($0.pointee.image) }.map(Mesos.Image.init(_storage:)) }
            set { _storage.set(Mesos__V1__Volume.self) { arena, c in c.pointee.image = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Image.self) } } }
        }
        /// `source` = 5.
        public var source: Mesos.Volume.Source? {
            get { _storage.message(Mesos__V1__Volume.self) { UnsafeMutableRawPointer($0.pointee.source) }.map(Mesos.Volume.Source.init(_storage:)) }
            set { _storage.set(Mesos__V1__Volume.self) { arena, c in c.pointee.source = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Volume__Source.self) } } }
        }

        /// Mesos mesos.v1.Volume.Mode.
        public struct Mode: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `RW`
            public static let rw = Self(rawValue: 1)
            /// `RO`
            public static let ro = Self(rawValue: 2)
            public static let knownNames: [Int32: String] = [
                1: "RW",
                2: "RO",
            ]
        }

        /// Mesos mesos.v1.Volume.Source.
        public struct Source: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Volume__Source.self, name: "mesos.v1.Volume.Source", mesos__v1__volume__source__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                type: Mesos.Volume.Source.Kind? = nil,
                dockerVolume: Mesos.Volume.Source.DockerVolume? = nil,
                hostPath: Mesos.Volume.Source.HostPath? = nil,
                sandboxPath: Mesos.Volume.Source.SandboxPath? = nil,
                secret: Mesos.Secret? = nil,
                csiVolume: Mesos.Volume.Source.CSIVolume? = nil
            ) {
                self.init()
                if let type { self.type = type }
                if let dockerVolume { self.dockerVolume = dockerVolume }
                if let hostPath { self.hostPath = hostPath }
                if let sandboxPath { self.sandboxPath = sandboxPath }
                if let secret { self.secret = secret }
                if let csiVolume { self.csiVolume = csiVolume }
            }
            /// `type` = 1.
            public var type: Mesos.Volume.Source.Kind? {
                get { _storage.get(Mesos__V1__Volume__Source.self) { $0.pointee.has_type != 0 ? Mesos.Volume.Source.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__Volume__Source.self) { _, c in
                        c.pointee.has_type = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.type = Mesos__V1__Volume__Source__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `docker_volume` = 2.
            public var dockerVolume: Mesos.Volume.Source.DockerVolume? {
                get { _storage.message(Mesos__V1__Volume__Source.self) { UnsafeMutableRawPointer($0.pointee.docker_volume) }.map(Mesos.Volume.Source.DockerVolume.init(_storage:)) }
                set { _storage.set(Mesos__V1__Volume__Source.self) { arena, c in c.pointee.docker_volume = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Volume__Source__DockerVolume.self) } } }
            }
            /// `host_path` = 5.
            public var hostPath: Mesos.Volume.Source.HostPath? {
                get { _storage.message(Mesos__V1__Volume__Source.self) { UnsafeMutableRawPointer($0.pointee.host_path) }.map(Mesos.Volume.Source.HostPath.init(_storage:)) }
                set { _storage.set(Mesos__V1__Volume__Source.self) { arena, c in c.pointee.host_path = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Volume__Source__HostPath.self) } } }
            }
            /// `sandbox_path` = 3.
            public var sandboxPath: Mesos.Volume.Source.SandboxPath? {
                get { _storage.message(Mesos__V1__Volume__Source.self) { UnsafeMutableRawPointer($0.pointee.sandbox_path) }.map(Mesos.Volume.Source.SandboxPath.init(_storage:)) }
                set { _storage.set(Mesos__V1__Volume__Source.self) { arena, c in c.pointee.sandbox_path = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Volume__Source__SandboxPath.self) } } }
            }
            /// `secret` = 4.
            public var secret: Mesos.Secret? {
                get { _storage.message(Mesos__V1__Volume__Source.self) { UnsafeMutableRawPointer($0.pointee.secret) }.map(Mesos.Secret.init(_storage:)) }
                set { _storage.set(Mesos__V1__Volume__Source.self) { arena, c in c.pointee.secret = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Secret.self) } } }
            }
            /// `csi_volume` = 6.
            public var csiVolume: Mesos.Volume.Source.CSIVolume? {
                get { _storage.message(Mesos__V1__Volume__Source.self) { UnsafeMutableRawPointer($0.pointee.csi_volume) }.map(Mesos.Volume.Source.CSIVolume.init(_storage:)) }
                set { _storage.set(Mesos__V1__Volume__Source.self) { arena, c in c.pointee.csi_volume = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Volume__Source__CSIVolume.self) } } }
            }

            /// Mesos mesos.v1.Volume.Source.Type.
            public struct Kind: MesosEnum {
                public var rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// `UNKNOWN`
                public static let unknown = Self(rawValue: 0)
                /// `DOCKER_VOLUME`
                public static let dockerVolume = Self(rawValue: 1)
                /// `HOST_PATH`
                public static let hostPath = Self(rawValue: 4)
                /// `SANDBOX_PATH`
                public static let sandboxPath = Self(rawValue: 2)
                /// `SECRET`
                public static let secret = Self(rawValue: 3)
                /// `CSI_VOLUME`
                public static let csiVolume = Self(rawValue: 5)
                public static let knownNames: [Int32: String] = [
                    0: "UNKNOWN",
                    1: "DOCKER_VOLUME",
                    4: "HOST_PATH",
                    2: "SANDBOX_PATH",
                    3: "SECRET",
                    5: "CSI_VOLUME",
                ]
            }

            /// Mesos mesos.v1.Volume.Source.DockerVolume.
            public struct DockerVolume: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Volume__Source__DockerVolume.self, name: "mesos.v1.Volume.Source.DockerVolume", mesos__v1__volume__source__docker_volume__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    name: String,
                    driver: String? = nil,
                    driverOptions: Mesos.Parameters? = nil
                ) {
                    self.init()
                    self.name = name
                    if let driver { self.driver = driver }
                    if let driverOptions { self.driverOptions = driverOptions }
                }
                /// `driver` = 1.
                public var driver: String? {
                    get { _storage.get(Mesos__V1__Volume__Source__DockerVolume.self) { $0.pointee.driver.map { String(wire: $0) } } }
                    set { _storage.set(Mesos__V1__Volume__Source__DockerVolume.self) { arena, c in c.pointee.driver = newValue.map { arena.copy($0) } } }
                }
                /// `name` = 2.
                public var name: String {
                    get { _storage.get(Mesos__V1__Volume__Source__DockerVolume.self) { String(wire: $0.pointee.name) } }
                    set { _storage.set(Mesos__V1__Volume__Source__DockerVolume.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
                }
                /// `driver_options` = 3.
                public var driverOptions: Mesos.Parameters? {
                    get { _storage.message(Mesos__V1__Volume__Source__DockerVolume.self) { UnsafeMutableRawPointer($0.pointee.driver_options) }.map(Mesos.Parameters.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Volume__Source__DockerVolume.self) { arena, c in c.pointee.driver_options = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Parameters.self) } } }
                }
            }

            /// Mesos mesos.v1.Volume.Source.HostPath.
            public struct HostPath: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Volume__Source__HostPath.self, name: "mesos.v1.Volume.Source.HostPath", mesos__v1__volume__source__host_path__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    path: String,
                    mountPropagation: Mesos.MountPropagation? = nil
                ) {
                    self.init()
                    self.path = path
                    if let mountPropagation { self.mountPropagation = mountPropagation }
                }
                /// `path` = 1.
                public var path: String {
                    get { _storage.get(Mesos__V1__Volume__Source__HostPath.self) { String(wire: $0.pointee.path) } }
                    set { _storage.set(Mesos__V1__Volume__Source__HostPath.self) { arena, c in c.pointee.path = arena.copy(newValue) } }
                }
                /// `mount_propagation` = 2.
                public var mountPropagation: Mesos.MountPropagation? {
                    get { _storage.message(Mesos__V1__Volume__Source__HostPath.self) { UnsafeMutableRawPointer($0.pointee.mount_propagation) }.map(Mesos.MountPropagation.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Volume__Source__HostPath.self) { arena, c in c.pointee.mount_propagation = newValue.map { arena.adopt($0._storage, as: Mesos__V1__MountPropagation.self) } } }
                }
            }

            /// Mesos mesos.v1.Volume.Source.SandboxPath.
            public struct SandboxPath: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Volume__Source__SandboxPath.self, name: "mesos.v1.Volume.Source.SandboxPath", mesos__v1__volume__source__sandbox_path__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    path: String,
                    type: Mesos.Volume.Source.SandboxPath.Kind? = nil
                ) {
                    self.init()
                    self.path = path
                    if let type { self.type = type }
                }
                /// `type` = 1.
                public var type: Mesos.Volume.Source.SandboxPath.Kind? {
                    get { _storage.get(Mesos__V1__Volume__Source__SandboxPath.self) { $0.pointee.has_type != 0 ? Mesos.Volume.Source.SandboxPath.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
                    set {
                        _storage.set(Mesos__V1__Volume__Source__SandboxPath.self) { _, c in
                            c.pointee.has_type = newValue == nil ? 0 : 1
                            if let newValue { c.pointee.type = Mesos__V1__Volume__Source__SandboxPath__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                        }
                    }
                }
                /// `path` = 2.
                public var path: String {
                    get { _storage.get(Mesos__V1__Volume__Source__SandboxPath.self) { String(wire: $0.pointee.path) } }
                    set { _storage.set(Mesos__V1__Volume__Source__SandboxPath.self) { arena, c in c.pointee.path = arena.copy(newValue) } }
                }

                /// Mesos mesos.v1.Volume.Source.SandboxPath.Type.
                public struct Kind: MesosEnum {
                    public var rawValue: Int32
                    public init(rawValue: Int32) { self.rawValue = rawValue }
                    /// `UNKNOWN`
                    public static let unknown = Self(rawValue: 0)
                    /// `SELF`
                    public static let `self` = Self(rawValue: 1)
                    /// `PARENT`
                    public static let parent = Self(rawValue: 2)
                    public static let knownNames: [Int32: String] = [
                        0: "UNKNOWN",
                        1: "SELF",
                        2: "PARENT",
                    ]
                }
            }

            /// Mesos mesos.v1.Volume.Source.CSIVolume.
            public struct CSIVolume: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Volume__Source__CSIVolume.self, name: "mesos.v1.Volume.Source.CSIVolume", mesos__v1__volume__source__csivolume__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    pluginName: String,
                    staticProvisioning: Mesos.Volume.Source.CSIVolume.StaticProvisioning? = nil
                ) {
                    self.init()
                    self.pluginName = pluginName
                    if let staticProvisioning { self.staticProvisioning = staticProvisioning }
                }
                /// `plugin_name` = 1.
                public var pluginName: String {
                    get { _storage.get(Mesos__V1__Volume__Source__CSIVolume.self) { String(wire: $0.pointee.plugin_name) } }
                    set { _storage.set(Mesos__V1__Volume__Source__CSIVolume.self) { arena, c in c.pointee.plugin_name = arena.copy(newValue) } }
                }
                /// `static_provisioning` = 2.
                public var staticProvisioning: Mesos.Volume.Source.CSIVolume.StaticProvisioning? {
                    get { _storage.message(Mesos__V1__Volume__Source__CSIVolume.self) { UnsafeMutableRawPointer($0.pointee.static_provisioning) }.map(Mesos.Volume.Source.CSIVolume.StaticProvisioning.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Volume__Source__CSIVolume.self) { arena, c in c.pointee.static_provisioning = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Volume__Source__CSIVolume__StaticProvisioning.self) } } }
                }

                /// Mesos mesos.v1.Volume.Source.CSIVolume.VolumeCapability.
                public struct VolumeCapability: MesosMessage {
                    public var _storage: MessageStorage
                    public init(_storage: MessageStorage) { self._storage = _storage }
                    public static let _type = MessageType(Mesos__V1__Volume__Source__CSIVolume__VolumeCapability.self, name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability", mesos__v1__volume__source__csivolume__volume_capability__init)
                    public init() { _storage = MessageStorage(Self._type) }
                    public init(
                        accessMode: Mesos.Volume.Source.CSIVolume.VolumeCapability.AccessMode,
                        block: Mesos.Volume.Source.CSIVolume.VolumeCapability.BlockVolume? = nil,
                        mount: Mesos.Volume.Source.CSIVolume.VolumeCapability.MountVolume? = nil
                    ) {
                        self.init()
                        self.accessMode = accessMode
                        if let block { self.block = block }
                        if let mount { self.mount = mount }
                    }
                    /// `block` = 1.
                    public var block: Mesos.Volume.Source.CSIVolume.VolumeCapability.BlockVolume? {
                        get { _storage.get(Mesos__V1__Volume__Source__CSIVolume__VolumeCapability.self) { c in c.pointee.access_type_case.rawValue == 1 ? c.pointee.block.map { Mesos.Volume.Source.CSIVolume.VolumeCapability.BlockVolume(_storage: MessageStorage(arena: _storage.arena, $0)) } : nil } }
                        set {
                            _storage.set(Mesos__V1__Volume__Source__CSIVolume__VolumeCapability.self) { arena, c in
                                if let newValue {
                                    c.pointee.block = arena.adopt(newValue._storage, as: Mesos__V1__Volume__Source__CSIVolume__VolumeCapability__BlockVolume.self)
                                    c.pointee.access_type_case = Mesos__V1__Volume__Source__CSIVolume__VolumeCapability__AccessTypeCase(rawValue: 1)
                                } else if c.pointee.access_type_case.rawValue == 1 {
                                    c.pointee.access_type_case = Mesos__V1__Volume__Source__CSIVolume__VolumeCapability__AccessTypeCase(rawValue: 0)
                                }
                            }
                        }
                    }
                    /// `mount` = 2.
                    public var mount: Mesos.Volume.Source.CSIVolume.VolumeCapability.MountVolume? {
                        get { _storage.get(Mesos__V1__Volume__Source__CSIVolume__VolumeCapability.self) { c in c.pointee.access_type_case.rawValue == 2 ? c.pointee.mount.map { Mesos.Volume.Source.CSIVolume.VolumeCapability.MountVolume(_storage: MessageStorage(arena: _storage.arena, $0)) } : nil } }
                        set {
                            _storage.set(Mesos__V1__Volume__Source__CSIVolume__VolumeCapability.self) { arena, c in
                                if let newValue {
                                    c.pointee.mount = arena.adopt(newValue._storage, as: Mesos__V1__Volume__Source__CSIVolume__VolumeCapability__MountVolume.self)
                                    c.pointee.access_type_case = Mesos__V1__Volume__Source__CSIVolume__VolumeCapability__AccessTypeCase(rawValue: 2)
                                } else if c.pointee.access_type_case.rawValue == 2 {
                                    c.pointee.access_type_case = Mesos__V1__Volume__Source__CSIVolume__VolumeCapability__AccessTypeCase(rawValue: 0)
                                }
                            }
                        }
                    }
                    /// `access_mode` = 3.
                    public var accessMode: Mesos.Volume.Source.CSIVolume.VolumeCapability.AccessMode {
                        get { _storage.message(Mesos__V1__Volume__Source__CSIVolume__VolumeCapability.self) { UnsafeMutableRawPointer($0.pointee.access_mode) }.map(Mesos.Volume.Source.CSIVolume.VolumeCapability.AccessMode.init(_storage:)) ?? Mesos.Volume.Source.CSIVolume.VolumeCapability.AccessMode() }
                        set { _storage.set(Mesos__V1__Volume__Source__CSIVolume__VolumeCapability.self) { arena, c in c.pointee.access_mode = arena.adopt(newValue._storage, as: Mesos__V1__Volume__Source__CSIVolume__VolumeCapability__AccessMode.self) } }
                    }

                    /// Mesos mesos.v1.Volume.Source.CSIVolume.VolumeCapability.BlockVolume.
                    public struct BlockVolume: MesosMessage {
                        public var _storage: MessageStorage
                        public init(_storage: MessageStorage) { self._storage = _storage }
                        public static let _type = MessageType(Mesos__V1__Volume__Source__CSIVolume__VolumeCapability__BlockVolume.self, name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.BlockVolume", mesos__v1__volume__source__csivolume__volume_capability__block_volume__init)
                        public init() { _storage = MessageStorage(Self._type) }
                    }

                    /// Mesos mesos.v1.Volume.Source.CSIVolume.VolumeCapability.MountVolume.
                    public struct MountVolume: MesosMessage {
                        public var _storage: MessageStorage
                        public init(_storage: MessageStorage) { self._storage = _storage }
                        public static let _type = MessageType(Mesos__V1__Volume__Source__CSIVolume__VolumeCapability__MountVolume.self, name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.MountVolume", mesos__v1__volume__source__csivolume__volume_capability__mount_volume__init)
                        public init() { _storage = MessageStorage(Self._type) }
                        public init(
                            fsType: String? = nil,
                            mountFlags: [String] = []
                        ) {
                            self.init()
                            if let fsType { self.fsType = fsType }
                            if !mountFlags.isEmpty { self.mountFlags = mountFlags }
                        }
                        /// `fs_type` = 1.
                        public var fsType: String? {
                            get { _storage.get(Mesos__V1__Volume__Source__CSIVolume__VolumeCapability__MountVolume.self) { $0.pointee.fs_type.map { String(wire: $0) } } }
                            set { _storage.set(Mesos__V1__Volume__Source__CSIVolume__VolumeCapability__MountVolume.self) { arena, c in c.pointee.fs_type = newValue.map { arena.copy($0) } } }
                        }
                        /// `mount_flags` = 2.
                        public var mountFlags: [String] {
                            get { _storage.strings(Mesos__V1__Volume__Source__CSIVolume__VolumeCapability__MountVolume.self) { (UnsafePointer($0.pointee.mount_flags), $0.pointee.n_mount_flags) } }
                            set {
                                _storage.set(Mesos__V1__Volume__Source__CSIVolume__VolumeCapability__MountVolume.self) { arena, c in
                                    let elements = arena.strings(newValue)
                                    c.pointee.mount_flags = elements.baseAddress
                                    c.pointee.n_mount_flags = elements.count
                                }
                            }
                        }
                    }

                    /// Mesos mesos.v1.Volume.Source.CSIVolume.VolumeCapability.AccessMode.
                    public struct AccessMode: MesosMessage {
                        public var _storage: MessageStorage
                        public init(_storage: MessageStorage) { self._storage = _storage }
                        public static let _type = MessageType(Mesos__V1__Volume__Source__CSIVolume__VolumeCapability__AccessMode.self, name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.AccessMode", mesos__v1__volume__source__csivolume__volume_capability__access_mode__init)
                        public init() { _storage = MessageStorage(Self._type) }
                        public init(
                            mode: Mesos.Volume.Source.CSIVolume.VolumeCapability.AccessMode.Mode
                        ) {
                            self.init()
                            self.mode = mode
                        }
                        /// `mode` = 1.
                        public var mode: Mesos.Volume.Source.CSIVolume.VolumeCapability.AccessMode.Mode {
                            get { _storage.get(Mesos__V1__Volume__Source__CSIVolume__VolumeCapability__AccessMode.self) { Mesos.Volume.Source.CSIVolume.VolumeCapability.AccessMode.Mode(rawValue: Int32(truncatingIfNeeded: $0.pointee.mode.rawValue)) } }
                            set { _storage.set(Mesos__V1__Volume__Source__CSIVolume__VolumeCapability__AccessMode.self) { _, c in c.pointee.mode = Mesos__V1__Volume__Source__CSIVolume__VolumeCapability__AccessMode__Mode(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
                        }

                        /// Mesos mesos.v1.Volume.Source.CSIVolume.VolumeCapability.AccessMode.Mode.
                        public struct Mode: MesosEnum {
                            public var rawValue: Int32
                            public init(rawValue: Int32) { self.rawValue = rawValue }
                            /// `UNKNOWN`
                            public static let unknown = Self(rawValue: 0)
                            /// `SINGLE_NODE_WRITER`
                            public static let singleNodeWriter = Self(rawValue: 1)
                            /// `SINGLE_NODE_READER_ONLY`
                            public static let singleNodeReaderOnly = Self(rawValue: 2)
                            /// `MULTI_NODE_READER_ONLY`
                            public static let multiNodeReaderOnly = Self(rawValue: 3)
                            /// `MULTI_NODE_SINGLE_WRITER`
                            public static let multiNodeSingleWriter = Self(rawValue: 4)
                            /// `MULTI_NODE_MULTI_WRITER`
                            public static let multiNodeMultiWriter = Self(rawValue: 5)
                            public static let knownNames: [Int32: String] = [
                                0: "UNKNOWN",
                                1: "SINGLE_NODE_WRITER",
                                2: "SINGLE_NODE_READER_ONLY",
                                3: "MULTI_NODE_READER_ONLY",
                                4: "MULTI_NODE_SINGLE_WRITER",
                                5: "MULTI_NODE_MULTI_WRITER",
                            ]
                        }
                    }
                }

                /// Mesos mesos.v1.Volume.Source.CSIVolume.StaticProvisioning.
                public struct StaticProvisioning: MesosMessage {
                    public var _storage: MessageStorage
                    public init(_storage: MessageStorage) { self._storage = _storage }
                    public static let _type = MessageType(Mesos__V1__Volume__Source__CSIVolume__StaticProvisioning.self, name: "mesos.v1.Volume.Source.CSIVolume.StaticProvisioning", mesos__v1__volume__source__csivolume__static_provisioning__init)
                    public init() { _storage = MessageStorage(Self._type) }
                    public init(
                        volumeID: String,
                        volumeCapability: Mesos.Volume.Source.CSIVolume.VolumeCapability,
                        nodeStageSecrets: [String: Mesos.Secret] = [:],
                        nodePublishSecrets: [String: Mesos.Secret] = [:],
                        volumeContext: [String: String] = [:]
                    ) {
                        self.init()
                        self.volumeID = volumeID
                        self.volumeCapability = volumeCapability
                        if !nodeStageSecrets.isEmpty { self.nodeStageSecrets = nodeStageSecrets }
                        if !nodePublishSecrets.isEmpty { self.nodePublishSecrets = nodePublishSecrets }
                        if !volumeContext.isEmpty { self.volumeContext = volumeContext }
                    }
                    /// `volume_id` = 1.
                    public var volumeID: String {
                        get { _storage.get(Mesos__V1__Volume__Source__CSIVolume__StaticProvisioning.self) { String(wire: $0.pointee.volume_id) } }
                        set { _storage.set(Mesos__V1__Volume__Source__CSIVolume__StaticProvisioning.self) { arena, c in c.pointee.volume_id = arena.copy(newValue) } }
                    }
                    /// `volume_capability` = 2.
                    public var volumeCapability: Mesos.Volume.Source.CSIVolume.VolumeCapability {
                        get { _storage.message(Mesos__V1__Volume__Source__CSIVolume__StaticProvisioning.self) { UnsafeMutableRawPointer($0.pointee.volume_capability) }.map(Mesos.Volume.Source.CSIVolume.VolumeCapability.init(_storage:)) ?? Mesos.Volume.Source.CSIVolume.VolumeCapability() }
                        set { _storage.set(Mesos__V1__Volume__Source__CSIVolume__StaticProvisioning.self) { arena, c in c.pointee.volume_capability = arena.adopt(newValue._storage, as: Mesos__V1__Volume__Source__CSIVolume__VolumeCapability.self) } }
                    }
                    /// `node_stage_secrets` = 3.
                    public var nodeStageSecrets: [String: Mesos.Secret] {
                        get {
                            _storage.map(Mesos__V1__Volume__Source__CSIVolume__StaticProvisioning.self, Mesos__V1__Volume__Source__CSIVolume__StaticProvisioning__NodeStageSecretsEntry.self, { (UnsafePointer($0.pointee.node_stage_secrets), $0.pointee.n_node_stage_secrets) }, key: { $0.pointee.key }) { arena, entry in
                                entry.pointee.value.map { Mesos.Secret(_storage: MessageStorage(arena: arena, $0)) } ?? Mesos.Secret()
                            }
                        }
                        set {
                            _storage.set(Mesos__V1__Volume__Source__CSIVolume__StaticProvisioning.self) { arena, c in
                                let entries = arena.entries(newValue, Mesos__V1__Volume__Source__CSIVolume__StaticProvisioning__NodeStageSecretsEntry.self, initialize: mesos__v1__volume__source__csivolume__static_provisioning__node_stage_secrets_entry__init) { arena, entry, key, value in
                                    entry.pointee.key = arena.copy(key)
                                    entry.pointee.value = arena.adopt(value._storage, as: Mesos__V1__Secret.self)
                                }
                                c.pointee.node_stage_secrets = entries.baseAddress
                                c.pointee.n_node_stage_secrets = entries.count
                            }
                        }
                    }
                    /// `node_publish_secrets` = 4.
                    public var nodePublishSecrets: [String: Mesos.Secret] {
                        get {
                            _storage.map(Mesos__V1__Volume__Source__CSIVolume__StaticProvisioning.self, Mesos__V1__Volume__Source__CSIVolume__StaticProvisioning__NodePublishSecretsEntry.self, { (UnsafePointer($0.pointee.node_publish_secrets), $0.pointee.n_node_publish_secrets) }, key: { $0.pointee.key }) { arena, entry in
                                entry.pointee.value.map { Mesos.Secret(_storage: MessageStorage(arena: arena, $0)) } ?? Mesos.Secret()
                            }
                        }
                        set {
                            _storage.set(Mesos__V1__Volume__Source__CSIVolume__StaticProvisioning.self) { arena, c in
                                let entries = arena.entries(newValue, Mesos__V1__Volume__Source__CSIVolume__StaticProvisioning__NodePublishSecretsEntry.self, initialize: mesos__v1__volume__source__csivolume__static_provisioning__node_publish_secrets_entry__init) { arena, entry, key, value in
                                    entry.pointee.key = arena.copy(key)
                                    entry.pointee.value = arena.adopt(value._storage, as: Mesos__V1__Secret.self)
                                }
                                c.pointee.node_publish_secrets = entries.baseAddress
                                c.pointee.n_node_publish_secrets = entries.count
                            }
                        }
                    }
                    /// `volume_context` = 5.
                    public var volumeContext: [String: String] {
                        get {
                            _storage.map(Mesos__V1__Volume__Source__CSIVolume__StaticProvisioning.self, Mesos__V1__Volume__Source__CSIVolume__StaticProvisioning__VolumeContextEntry.self, { (UnsafePointer($0.pointee.volume_context), $0.pointee.n_volume_context) }, key: { $0.pointee.key }) { _, entry in
                                String(wire: entry.pointee.value)
                            }
                        }
                        set {
                            _storage.set(Mesos__V1__Volume__Source__CSIVolume__StaticProvisioning.self) { arena, c in
                                let entries = arena.entries(newValue, Mesos__V1__Volume__Source__CSIVolume__StaticProvisioning__VolumeContextEntry.self, initialize: mesos__v1__volume__source__csivolume__static_provisioning__volume_context_entry__init) { arena, entry, key, value in
                                    entry.pointee.key = arena.copy(key)
                                    entry.pointee.value = arena.copy(value)
                                }
                                c.pointee.volume_context = entries.baseAddress
                                c.pointee.n_volume_context = entries.count
                            }
                        }
                    }
                }
            }
        }
    }
}
