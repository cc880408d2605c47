// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// The message `mesos.v1.CSIPluginContainerInfo`.
    public struct CSIPluginContainerInfo: WireMessage {
        typealias Wire = Mesos__V1__CSIPluginContainerInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.CSIPluginContainerInfo", mesos__v1__csiplugin_container_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var services: [Mesos.CSIPluginContainerInfo.Service] { get { _getEnums { ($0.pointee.services, $0.pointee.n_services) } } set { _setEnums(newValue) { ($0.pointee.services, $0.pointee.n_services) = ($1, $2) } } }
        /// `command` = 2.
        public var command: Mesos.CommandInfo? { get { _getMessage { $0.pointee.command } } set { _setMessage(newValue) { $0.pointee.command = $1 } } }
        /// `resources` = 3.
        public var resources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.resources, $0.pointee.n_resources) } } set { _setMessages(newValue) { ($0.pointee.resources, $0.pointee.n_resources) = ($1, $2) } } }
        /// `container` = 4.
        public var container: Mesos.ContainerInfo? { get { _getMessage { $0.pointee.container } } set { _setMessage(newValue) { $0.pointee.container = $1 } } }

        /// The enum `mesos.v1.CSIPluginContainerInfo.Service`.
        public struct Service: MesosEnum, WireValue {
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

    /// The message `mesos.v1.CSIPluginEndpoint`.
    public struct CSIPluginEndpoint: WireMessage {
        typealias Wire = Mesos__V1__CSIPluginEndpoint
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.CSIPluginEndpoint", mesos__v1__csiplugin_endpoint__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            csiService: Mesos.CSIPluginContainerInfo.Service,
            endpoint: String
        ) {
            self.init()
            self.csiService = csiService
            self.endpoint = endpoint
        }
        /// `csi_service` = 1.
        public var csiService: Mesos.CSIPluginContainerInfo.Service { get { _getValue { $0.pointee.csi_service.rawValue } } set { _setValue(newValue) { $0.pointee.csi_service.rawValue = $1 } } }
        /// `endpoint` = 2.
        public var endpoint: String { get { _getValue { $0.pointee.endpoint } } set { _setValue(newValue) { $0.pointee.endpoint = $1 } } }
    }

    /// The message `mesos.v1.CSIPluginInfo`.
    public struct CSIPluginInfo: WireMessage {
        typealias Wire = Mesos__V1__CSIPluginInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.CSIPluginInfo", mesos__v1__csiplugin_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var type: String { get { _getValue { $0.pointee.type } } set { _setValue(newValue) { $0.pointee.type = $1 } } }
        /// `name` = 2; Mesos takes `default` when absent.
        public var name: String? { get { _getString(default: 2) { $0.pointee.name } } set { _setString(newValue, default: 2) { $0.pointee.name = $1 } } }
        /// `containers` = 3.
        public var containers: MessageList<Mesos.CSIPluginContainerInfo> { get { _getMessages { ($0.pointee.containers, $0.pointee.n_containers) } } set { _setMessages(newValue) { ($0.pointee.containers, $0.pointee.n_containers) = ($1, $2) } } }
        /// `endpoints` = 4.
        public var endpoints: MessageList<Mesos.CSIPluginEndpoint> { get { _getMessages { ($0.pointee.endpoints, $0.pointee.n_endpoints) } } set { _setMessages(newValue) { ($0.pointee.endpoints, $0.pointee.n_endpoints) = ($1, $2) } } }
        /// `target_path_root` = 5.
        public var targetPathRoot: String? { get { _getString { $0.pointee.target_path_root } } set { _setString(newValue) { $0.pointee.target_path_root = $1 } } }
        /// `target_path_exists` = 6.
        public var targetPathExists: Bool? { get { _getOptional { ($0.pointee.has_target_path_exists, $0.pointee.target_path_exists) } } set { _setOptional(newValue, { $0.pointee.has_target_path_exists = $1 }) { $0.pointee.target_path_exists = $1 } } }
    }

    /// The message `mesos.v1.MountPropagation`.
    public struct MountPropagation: WireMessage {
        typealias Wire = Mesos__V1__MountPropagation
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.MountPropagation", mesos__v1__mount_propagation__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            mode: Mesos.MountPropagation.Mode? = nil
        ) {
            self.init()
            if let mode { self.mode = mode }
        }
        /// `mode` = 1.
        public var mode: Mesos.MountPropagation.Mode? { get { _getOptional { ($0.pointee.has_mode, $0.pointee.mode.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_mode = $1 }) { $0.pointee.mode.rawValue = $1 } } }

        /// The enum `mesos.v1.MountPropagation.Mode`.
        public struct Mode: MesosEnum, WireValue {
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
    public struct Volume: WireMessage {
        typealias Wire = Mesos__V1__Volume
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Volume", mesos__v1__volume__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var mode: Mesos.Volume.Mode { get { _getValue { $0.pointee.mode.rawValue } } set { _setValue(newValue) { $0.pointee.mode.rawValue = $1 } } }
        /// `container_path` = 1.
        public var containerPath: String { get { _getValue { $0.pointee.container_path } } set { _setValue(newValue) { $0.pointee.container_path = $1 } } }
        /// `host_path` = 2.
        public var hostPath: String? { get { _getString { $0.pointee.host_path } } set { _setString(newValue) { $0.pointee.host_path = $1 } } }
        /// `image` = 4.
        public var image: Mesos.Image? { get { _getMessage { $0.pointee.image } } set { _setMessage(newValue) { $0.pointee.image = $1 } } }
        /// `source` = 5.
        public var source: Mesos.Volume.Source? { get { _getMessage { $0.pointee.source } } set { _setMessage(newValue) { $0.pointee.source = $1 } } }

        /// The enum `mesos.v1.Volume.Mode`.
        public struct Mode: MesosEnum, WireValue {
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

        /// The message `mesos.v1.Volume.Source`.
        public struct Source: WireMessage {
            typealias Wire = Mesos__V1__Volume__Source
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.Volume.Source", mesos__v1__volume__source__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var type: Mesos.Volume.Source.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
            /// `docker_volume` = 2.
            public var dockerVolume: Mesos.Volume.Source.DockerVolume? { get { _getMessage { $0.pointee.docker_volume } } set { _setMessage(newValue) { $0.pointee.docker_volume = $1 } } }
            /// `host_path` = 5.
            public var hostPath: Mesos.Volume.Source.HostPath? { get { _getMessage { $0.pointee.host_path } } set { _setMessage(newValue) { $0.pointee.host_path = $1 } } }
            /// `sandbox_path` = 3.
            public var sandboxPath: Mesos.Volume.Source.SandboxPath? { get { _getMessage { $0.pointee.sandbox_path } } set { _setMessage(newValue) { $0.pointee.sandbox_path = $1 } } }
            /// `secret` = 4.
            public var secret: Mesos.Secret? { get { _getMessage { $0.pointee.secret } } set { _setMessage(newValue) { $0.pointee.secret = $1 } } }
            /// `csi_volume` = 6.
            public var csiVolume: Mesos.Volume.Source.CSIVolume? { get { _getMessage { $0.pointee.csi_volume } } set { _setMessage(newValue) { $0.pointee.csi_volume = $1 } } }

            /// The enum `mesos.v1.Volume.Source.Type`.
            public struct Kind: MesosEnum, WireValue {
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

            /// The message `mesos.v1.Volume.Source.DockerVolume`.
            public struct DockerVolume: WireMessage {
                typealias Wire = Mesos__V1__Volume__Source__DockerVolume
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.Volume.Source.DockerVolume", mesos__v1__volume__source__docker_volume__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
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
                public var driver: String? { get { _getString { $0.pointee.driver } } set { _setString(newValue) { $0.pointee.driver = $1 } } }
                /// `name` = 2.
                public var name: String { get { _getValue { $0.pointee.name } } set { _setValue(newValue) { $0.pointee.name = $1 } } }
                /// `driver_options` = 3.
                public var driverOptions: Mesos.Parameters? { get { _getMessage { $0.pointee.driver_options } } set { _setMessage(newValue) { $0.pointee.driver_options = $1 } } }
            }

            /// The message `mesos.v1.Volume.Source.HostPath`.
            public struct HostPath: WireMessage {
                typealias Wire = Mesos__V1__Volume__Source__HostPath
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.Volume.Source.HostPath", mesos__v1__volume__source__host_path__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    path: String,
                    mountPropagation: Mesos.MountPropagation? = nil
                ) {
                    self.init()
                    self.path = path
                    if let mountPropagation { self.mountPropagation = mountPropagation }
                }
                /// `path` = 1.
                public var path: String { get { _getValue { $0.pointee.path } } set { _setValue(newValue) { $0.pointee.path = $1 } } }
                /// `mount_propagation` = 2.
                public var mountPropagation: Mesos.MountPropagation? { get { _getMessage { $0.pointee.mount_propagation } } set { _setMessage(newValue) { $0.pointee.mount_propagation = $1 } } }
            }

            /// The message `mesos.v1.Volume.Source.SandboxPath`.
            public struct SandboxPath: WireMessage {
                typealias Wire = Mesos__V1__Volume__Source__SandboxPath
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.Volume.Source.SandboxPath", mesos__v1__volume__source__sandbox_path__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    path: String,
                    type: Mesos.Volume.Source.SandboxPath.Kind? = nil
                ) {
                    self.init()
                    self.path = path
                    if let type { self.type = type }
                }
                /// `type` = 1.
                public var type: Mesos.Volume.Source.SandboxPath.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
                /// `path` = 2.
                public var path: String { get { _getValue { $0.pointee.path } } set { _setValue(newValue) { $0.pointee.path = $1 } } }

                /// The enum `mesos.v1.Volume.Source.SandboxPath.Type`.
                public struct Kind: MesosEnum, WireValue {
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

            /// The message `mesos.v1.Volume.Source.CSIVolume`.
            public struct CSIVolume: WireMessage {
                typealias Wire = Mesos__V1__Volume__Source__CSIVolume
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.Volume.Source.CSIVolume", mesos__v1__volume__source__csivolume__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    pluginName: String,
                    staticProvisioning: Mesos.Volume.Source.CSIVolume.StaticProvisioning? = nil
                ) {
                    self.init()
                    self.pluginName = pluginName
                    if let staticProvisioning { self.staticProvisioning = staticProvisioning }
                }
                /// `plugin_name` = 1.
                public var pluginName: String { get { _getValue { $0.pointee.plugin_name } } set { _setValue(newValue) { $0.pointee.plugin_name = $1 } } }
                /// `static_provisioning` = 2.
                public var staticProvisioning: Mesos.Volume.Source.CSIVolume.StaticProvisioning? { get { _getMessage { $0.pointee.static_provisioning } } set { _setMessage(newValue) { $0.pointee.static_provisioning = $1 } } }

                /// The message `mesos.v1.Volume.Source.CSIVolume.VolumeCapability`.
                public struct VolumeCapability: WireMessage {
                    typealias Wire = Mesos__V1__Volume__Source__CSIVolume__VolumeCapability
                    public var _storage: MessageStorage
                    public init(_storage: MessageStorage) { self._storage = _storage }
                    public static let _type = MessageType(Wire.self, name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability", mesos__v1__volume__source__csivolume__volume_capability__init)
                    public init() { _storage = MessageStorage(Self._type) }
                    /// A message with these fields. Omitted fields stay absent.
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
                    public var block: Mesos.Volume.Source.CSIVolume.VolumeCapability.BlockVolume? { get { _getMessage(oneof: 1) { ($0.pointee.access_type_case.rawValue, $0.pointee.block) } } set { _setMessage(newValue, oneof: 1, { $1(&$0.pointee.access_type_case.rawValue) }) { $0.pointee.block = $1 } } }
                    /// `mount` = 2.
                    public var mount: Mesos.Volume.Source.CSIVolume.VolumeCapability.MountVolume? { get { _getMessage(oneof: 2) { ($0.pointee.access_type_case.rawValue, $0.pointee.mount) } } set { _setMessage(newValue, oneof: 2, { $1(&$0.pointee.access_type_case.rawValue) }) { $0.pointee.mount = $1 } } }
                    /// `access_mode` = 3.
                    public var accessMode: Mesos.Volume.Source.CSIVolume.VolumeCapability.AccessMode { get { _getRequiredMessage { $0.pointee.access_mode } } set { _setMessage(newValue) { $0.pointee.access_mode = $1 } } }

                    /// The message `mesos.v1.Volume.Source.CSIVolume.VolumeCapability.BlockVolume`.
                    public struct BlockVolume: WireMessage {
                        typealias Wire = Mesos__V1__Volume__Source__CSIVolume__VolumeCapability__BlockVolume
                        public var _storage: MessageStorage
                        public init(_storage: MessageStorage) { self._storage = _storage }
                        public static let _type = MessageType(Wire.self, name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.BlockVolume", mesos__v1__volume__source__csivolume__volume_capability__block_volume__init)
                        public init() { _storage = MessageStorage(Self._type) }
                    }

                    /// The message `mesos.v1.Volume.Source.CSIVolume.VolumeCapability.MountVolume`.
                    public struct MountVolume: WireMessage {
                        typealias Wire = Mesos__V1__Volume__Source__CSIVolume__VolumeCapability__MountVolume
                        public var _storage: MessageStorage
                        public init(_storage: MessageStorage) { self._storage = _storage }
                        public static let _type = MessageType(Wire.self, name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.MountVolume", mesos__v1__volume__source__csivolume__volume_capability__mount_volume__init)
                        public init() { _storage = MessageStorage(Self._type) }
                        /// A message with these fields. Omitted fields stay absent.
                        public init(
                            fsType: String? = nil,
                            mountFlags: [String] = []
                        ) {
                            self.init()
                            if let fsType { self.fsType = fsType }
                            if !mountFlags.isEmpty { self.mountFlags = mountFlags }
                        }
                        /// `fs_type` = 1.
                        public var fsType: String? { get { _getString { $0.pointee.fs_type } } set { _setString(newValue) { $0.pointee.fs_type = $1 } } }
                        /// `mount_flags` = 2.
                        public var mountFlags: [String] { get { _getValues { ($0.pointee.mount_flags, $0.pointee.n_mount_flags) } } set { _setValues(newValue) { ($0.pointee.mount_flags, $0.pointee.n_mount_flags) = ($1, $2) } } }
                    }

                    /// The message `mesos.v1.Volume.Source.CSIVolume.VolumeCapability.AccessMode`.
                    public struct AccessMode: WireMessage {
                        typealias Wire = Mesos__V1__Volume__Source__CSIVolume__VolumeCapability__AccessMode
                        public var _storage: MessageStorage
                        public init(_storage: MessageStorage) { self._storage = _storage }
                        public static let _type = MessageType(Wire.self, name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.AccessMode", mesos__v1__volume__source__csivolume__volume_capability__access_mode__init)
                        public init() { _storage = MessageStorage(Self._type) }
                        /// A message with these fields. Omitted fields stay absent.
                        public init(
                            mode: Mesos.Volume.Source.CSIVolume.VolumeCapability.AccessMode.Mode
                        ) {
                            self.init()
                            self.mode = mode
                        }
                        /// `mode` = 1.
                        public var mode: Mesos.Volume.Source.CSIVolume.VolumeCapability.AccessMode.Mode { get { _getValue { $0.pointee.mode.rawValue } } set { _setValue(newValue) { $0.pointee.mode.rawValue = $1 } } }

                        /// The enum `mesos.v1.Volume.Source.CSIVolume.VolumeCapability.AccessMode.Mode`.
                        public struct Mode: MesosEnum, WireValue {
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

                /// The message `mesos.v1.Volume.Source.CSIVolume.StaticProvisioning`.
                public struct StaticProvisioning: WireMessage {
                    typealias Wire = Mesos__V1__Volume__Source__CSIVolume__StaticProvisioning
                    public var _storage: MessageStorage
                    public init(_storage: MessageStorage) { self._storage = _storage }
                    public static let _type = MessageType(Wire.self, name: "mesos.v1.Volume.Source.CSIVolume.StaticProvisioning", mesos__v1__volume__source__csivolume__static_provisioning__init)
                    public init() { _storage = MessageStorage(Self._type) }
                    /// A message with these fields. Omitted fields stay absent.
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
                    public var volumeID: String { get { _getValue { $0.pointee.volume_id } } set { _setValue(newValue) { $0.pointee.volume_id = $1 } } }
                    /// `volume_capability` = 2.
                    public var volumeCapability: Mesos.Volume.Source.CSIVolume.VolumeCapability { get { _getRequiredMessage { $0.pointee.volume_capability } } set { _setMessage(newValue) { $0.pointee.volume_capability = $1 } } }
                    /// `node_stage_secrets` = 3.
                    public var nodeStageSecrets: [String: Mesos.Secret] { get { _getMessageMap({ ($0.pointee.node_stage_secrets, $0.pointee.n_node_stage_secrets) }) { ($0.pointee.key, $0.pointee.value) } } set { _setMessageMap(newValue, mesos__v1__volume__source__csivolume__static_provisioning__node_stage_secrets_entry__init, { ($0.pointee.node_stage_secrets, $0.pointee.n_node_stage_secrets) = ($1, $2) }) { ($0.pointee.key, $0.pointee.value) = ($1, $2) } } }
                    /// `node_publish_secrets` = 4.
                    public var nodePublishSecrets: [String: Mesos.Secret] { get { _getMessageMap({ ($0.pointee.node_publish_secrets, $0.pointee.n_node_publish_secrets) }) { ($0.pointee.key, $0.pointee.value) } } set { _setMessageMap(newValue, mesos__v1__volume__source__csivolume__static_provisioning__node_publish_secrets_entry__init, { ($0.pointee.node_publish_secrets, $0.pointee.n_node_publish_secrets) = ($1, $2) }) { ($0.pointee.key, $0.pointee.value) = ($1, $2) } } }
                    /// `volume_context` = 5.
                    public var volumeContext: [String: String] { get { _getStringMap({ ($0.pointee.volume_context, $0.pointee.n_volume_context) }) { ($0.pointee.key, $0.pointee.value) } } set { _setStringMap(newValue, mesos__v1__volume__source__csivolume__static_provisioning__volume_context_entry__init, { ($0.pointee.volume_context, $0.pointee.n_volume_context) = ($1, $2) }) { ($0.pointee.key, $0.pointee.value) = ($1, $2) } } }
                }
            }
        }
    }
}
