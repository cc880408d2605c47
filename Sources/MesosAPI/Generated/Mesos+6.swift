// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
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

    /// A network a container joins, or the addresses it got there.
    public struct NetworkInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__NetworkInfo.self, name: "mesos.v1.NetworkInfo", mesos__v1__network_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            ipAddresses: MessageList<Mesos.NetworkInfo.IPAddress> = [],
            name: String? = nil,
            groups: [String] = [],
            labels: Mesos.Labels? = nil,
            portMappings: MessageList<Mesos.NetworkInfo.PortMapping> = []
        ) {
            self.init()
            if !ipAddresses.isEmpty { self.ipAddresses = ipAddresses }
            if let name { self.name = name }
            if !groups.isEmpty { self.groups = groups }
            if let labels { self.labels = labels }
            if !portMappings.isEmpty { self.portMappings = portMappings }
        }
        /// `ip_addresses` = 5.
        public var ipAddresses: MessageList<Mesos.NetworkInfo.IPAddress> {
            get { _storage.list(Mesos__V1__NetworkInfo.self) { (UnsafeRawPointer($0.pointee.ip_addresses), $0.pointee.n_ip_addresses) } }
            set {
                _storage.set(Mesos__V1__NetworkInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__NetworkInfo__IPAddress.self)
                    c.pointee.ip_addresses = elements.baseAddress
                    c.pointee.n_ip_addresses = elements.count
                }
            }
        }
        /// `name` = 6.
        public var name: String? {
            get { _storage.get(Mesos__V1__NetworkInfo.self) { $0.pointee.name.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__NetworkInfo.self) { arena, c in c.pointee.name = newValue.map { arena.copy($0) } } }
        }
        /// `groups` = 3.
        public var groups: [String] {
            get { _storage.strings(Mesos__V1__NetworkInfo.self) { (UnsafePointer($0.pointee.groups), $0.pointee.n_groups) } }
            set {
                _storage.set(Mesos__V1__NetworkInfo.self) { arena, c in
                    let elements = arena.strings(newValue)
                    c.pointee.groups = elements.baseAddress
                    c.pointee.n_groups = elements.count
                }
            }
        }
        /// `labels` = 4.
        public var labels: Mesos.Labels? {
            get { _storage.message(Mesos__V1__NetworkInfo.self) { UnsafeMutableRawPointer($0.pointee.labels) }.map(Mesos.Labels.init(_storage:)) }
            set { _storage.set(Mesos__V1__NetworkInfo.self) { arena, c in c.pointee.labels = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Labels.self) } } }
        }
        /// `port_mappings` = 7.
        public var portMappings: MessageList<Mesos.NetworkInfo.PortMapping> {
            get { _storage.list(Mesos__V1__NetworkInfo.self) { (UnsafeRawPointer($0.pointee.port_mappings), $0.pointee.n_port_mappings) } }
            set {
                _storage.set(Mesos__V1__NetworkInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__NetworkInfo__PortMapping.self)
                    c.pointee.port_mappings = elements.baseAddress
                    c.pointee.n_port_mappings = elements.count
                }
            }
        }

        /// Mesos mesos.v1.NetworkInfo.Protocol.
        public struct IPProtocol: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `IPv4`
            public static let ipv4 = Self(rawValue: 1)
            /// `IPv6`
            public static let ipv6 = Self(rawValue: 2)
            public static let knownNames: [Int32: String] = [
                1: "IPv4",
                2: "IPv6",
            ]
        }

        /// Mesos mesos.v1.NetworkInfo.IPAddress.
        public struct IPAddress: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__NetworkInfo__IPAddress.self, name: "mesos.v1.NetworkInfo.IPAddress", mesos__v1__network_info__ipaddress__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                `protocol`: Mesos.NetworkInfo.IPProtocol? = nil,
                ipAddress: String? = nil
            ) {
                self.init()
                if let `protocol` { self.`protocol` = `protocol` }
                if let ipAddress { self.ipAddress = ipAddress }
            }
            /// `protocol` = 1; Mesos takes `IPv4` when absent.
            public var `protocol`: Mesos.NetworkInfo.IPProtocol? {
                get { _storage.get(Mesos__V1__NetworkInfo__IPAddress.self) { $0.pointee.has_protocol != 0 ? Mesos.NetworkInfo.IPProtocol(rawValue: Int32(truncatingIfNeeded: $0.pointee.protocol.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__NetworkInfo__IPAddress.self) { _, c in
                        c.pointee.has_protocol = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.protocol = Mesos__V1__NetworkInfo__Protocol(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `ip_address` = 2.
            public var ipAddress: String? {
                get { _storage.get(Mesos__V1__NetworkInfo__IPAddress.self) { $0.pointee.ip_address.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__NetworkInfo__IPAddress.self) { arena, c in c.pointee.ip_address = newValue.map { arena.copy($0) } } }
            }
        }

        /// Mesos mesos.v1.NetworkInfo.PortMapping.
        public struct PortMapping: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__NetworkInfo__PortMapping.self, name: "mesos.v1.NetworkInfo.PortMapping", mesos__v1__network_info__port_mapping__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                hostPort: UInt32,
                containerPort: UInt32,
                `protocol`: String? = nil
            ) {
                self.init()
                self.hostPort = hostPort
                self.containerPort = containerPort
                if let `protocol` { self.`protocol` = `protocol` }
            }
            /// `host_port` = 1.
            public var hostPort: UInt32 {
                get { _storage.get(Mesos__V1__NetworkInfo__PortMapping.self) { $0.pointee.host_port } }
                set { _storage.set(Mesos__V1__NetworkInfo__PortMapping.self) { _, c in c.pointee.host_port = newValue } }
            }
            /// `container_port` = 2.
            public var containerPort: UInt32 {
                get { _storage.get(Mesos__V1__NetworkInfo__PortMapping.self) { $0.pointee.container_port } }
                set { _storage.set(Mesos__V1__NetworkInfo__PortMapping.self) { _, c in c.pointee.container_port = newValue } }
            }
            /// `protocol` = 3.
            public var `protocol`: String? {
                get { _storage.get(Mesos__V1__NetworkInfo__PortMapping.self) { $0.pointee.protocol.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__NetworkInfo__PortMapping.self) { arena, c in c.pointee.protocol = newValue.map { arena.copy($0) } } }
            }
        }
    }

    /// Mesos mesos.v1.CapabilityInfo.
    public struct CapabilityInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__CapabilityInfo.self, name: "mesos.v1.CapabilityInfo", mesos__v1__capability_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            capabilities: [Mesos.CapabilityInfo.Capability] = []
        ) {
            self.init()
            if !capabilities.isEmpty { self.capabilities = capabilities }
        }
        /// `capabilities` = 1.
        public var capabilities: [Mesos.CapabilityInfo.Capability] {
            get { _storage.scalars(Mesos__V1__CapabilityInfo.self, { (UnsafePointer($0.pointee.capabilities), $0.pointee.n_capabilities) }) { Mesos.CapabilityInfo.Capability(rawValue: Int32(truncatingIfNeeded: $0.rawValue)) } }
            set {
                _storage.set(Mesos__V1__CapabilityInfo.self) { arena, c in
                    let elements = arena.scalars(newValue) { Mesos__V1__CapabilityInfo__Capability(rawValue: UInt32(bitPattern: $0.rawValue)) }
                    c.pointee.capabilities = elements.baseAddress
                    c.pointee.n_capabilities = elements.count
                }
            }
        }

        /// Mesos mesos.v1.CapabilityInfo.Capability.
        public struct Capability: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 0)
            /// `CHOWN`
            public static let chown = Self(rawValue: 1000)
            /// `DAC_OVERRIDE`
            public static let dacOverride = Self(rawValue: 1001)
            /// `DAC_READ_SEARCH`
            public static let dacReadSearch = Self(rawValue: 1002)
            /// `FOWNER`
            public static let fowner = Self(rawValue: 1003)
            /// `FSETID`
            public static let fsetid = Self(rawValue: 1004)
            /// `KILL`
            public static let kill = Self(rawValue: 1005)
            /// `SETGID`
            public static let setgid = Self(rawValue: 1006)
            /// `SETUID`
            public static let setuid = Self(rawValue: 1007)
            /// `SETPCAP`
            public static let setpcap = Self(rawValue: 1008)
            /// `LINUX_IMMUTABLE`
            public static let linuxImmutable = Self(rawValue: 1009)
            /// `NET_BIND_SERVICE`
            public static let netBindService = Self(rawValue: 1010)
            /// `NET_BROADCAST`
            public static let netBroadcast = Self(rawValue: 1011)
            /// `NET_ADMIN`
            public static let netAdmin = Self(rawValue: 1012)
            /// `NET_RAW`
            public static let netRaw = Self(rawValue: 1013)
            /// `IPC_LOCK`
            public static let ipcLock = Self(rawValue: 1014)
            /// `IPC_OWNER`
            public static let ipcOwner = Self(rawValue: 1015)
            /// `SYS_MODULE`
            public static let sysModule = Self(rawValue: 1016)
            /// `SYS_RAWIO`
            public static let sysRawio = Self(rawValue: 1017)
            /// `SYS_CHROOT`
            public static let sysChroot = Self(rawValue: 1018)
            /// `SYS_PTRACE`
            public static let sysPtrace = Self(rawValue: 1019)
            /// `SYS_PACCT`
            public static let sysPacct = Self(rawValue: 1020)
            /// `SYS_ADMIN`
            public static let sysAdmin = Self(rawValue: 1021)
            /// `SYS_BOOT`
            public static let sysBoot = Self(rawValue: 1022)
            /// `SYS_NICE`
            public static let sysNice = Self(rawValue: 1023)
            /// `SYS_RESOURCE`
            public static let sysResource = Self(rawValue: 1024)
            /// `SYS_TIME`
            public static let sysTime = Self(rawValue: 1025)
            /// `SYS_TTY_CONFIG`
            public static let sysTTYConfig = Self(rawValue: 1026)
            /// `MKNOD`
            public static let mknod = Self(rawValue: 1027)
            /// `LEASE`
            public static let lease = Self(rawValue: 1028)
            /// `AUDIT_WRITE`
            public static let auditWrite = Self(rawValue: 1029)
            /// `AUDIT_CONTROL`
            public static let auditControl = Self(rawValue: 1030)
            /// `SETFCAP`
            public static let setfcap = Self(rawValue: 1031)
            /// `MAC_OVERRIDE`
            public static let macOverride = Self(rawValue: 1032)
            /// `MAC_ADMIN`
            public static let macAdmin = Self(rawValue: 1033)
            /// `SYSLOG`
            public static let syslog = Self(rawValue: 1034)
            /// `WAKE_ALARM`
            public static let wakeAlarm = Self(rawValue: 1035)
            /// `BLOCK_SUSPEND`
            public static let blockSuspend = Self(rawValue: 1036)
            /// `AUDIT_READ`
            public static let auditRead = Self(rawValue: 1037)
            /// `PERFMON`
            public static let perfmon = Self(rawValue: 1038)
            /// `BPF`
            public static let bpf = Self(rawValue: 1039)
            /// `CHECKPOINT_RESTORE`
            public static let checkpointRestore = Self(rawValue: 1040)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1000: "CHOWN",
                1001: "DAC_OVERRIDE",
                1002: "DAC_READ_SEARCH",
                1003: "FOWNER",
                1004: "FSETID",
                1005: "KILL",
                1006: "SETGID",
                1007: "SETUID",
                1008: "SETPCAP",
                1009: "LINUX_IMMUTABLE",
                1010: "NET_BIND_SERVICE",
                1011: "NET_BROADCAST",
                1012: "NET_ADMIN",
                1013: "NET_RAW",
                1014: "IPC_LOCK",
                1015: "IPC_OWNER",
                1016: "SYS_MODULE",
                1017: "SYS_RAWIO",
                1018: "SYS_CHROOT",
                1019: "SYS_PTRACE",
                1020: "SYS_PACCT",
                1021: "SYS_ADMIN",
                1022: "SYS_BOOT",
                1023: "SYS_NICE",
                1024: "SYS_RESOURCE",
                1025: "SYS_TIME",
                1026: "SYS_TTY_CONFIG",
                1027: "MKNOD",
                1028: "LEASE",
                1029: "AUDIT_WRITE",
                1030: "AUDIT_CONTROL",
                1031: "SETFCAP",
                1032: "MAC_OVERRIDE",
                1033: "MAC_ADMIN",
                1034: "SYSLOG",
                1035: "WAKE_ALARM",
                1036: "BLOCK_SUSPEND",
                1037: "AUDIT_READ",
                1038: "PERFMON",
                1039: "BPF",
                1040: "CHECKPOINT_RESTORE",
            ]
        }
    }

    /// Mesos mesos.v1.SeccompInfo.
    public struct SeccompInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__SeccompInfo.self, name: "mesos.v1.SeccompInfo", mesos__v1__seccomp_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            profileName: String? = nil,
            unconfined: Bool? = nil
        ) {
            self.init()
            if let profileName { self.profileName = profileName }
            if let unconfined { self.unconfined = unconfined }
        }
        /// `profile_name` = 1.
        public var profileName: String? {
            get { _storage.get(Mesos__V1__SeccompInfo.self) { $0.pointee.profile_name.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__SeccompInfo.self) { arena, c in c.pointee.profile_name = newValue.map { arena.copy($0) } } }
        }
        /// `unconfined` = 2.
        public var unconfined: Bool? {
            get { _storage.get(Mesos__V1__SeccompInfo.self) { $0.pointee.has_unconfined != 0 ? $0.pointee.unconfined != 0 : nil } }
            set {
                _storage.set(Mesos__V1__SeccompInfo.self) { _, c in
                    c.pointee.has_unconfined = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.unconfined = newValue ? 1 : 0 }
                }
            }
        }
    }

    /// Mesos mesos.v1.LinuxInfo.
    public struct LinuxInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__LinuxInfo.self, name: "mesos.v1.LinuxInfo", mesos__v1__linux_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            capabilityInfo: Mesos.CapabilityInfo? = nil,
            boundingCapabilities: Mesos.CapabilityInfo? = nil,
            effectiveCapabilities: Mesos.CapabilityInfo? = nil,
            sharePidNamespace: Bool? = nil,
            seccomp: Mesos.SeccompInfo? = nil,
            ipcMode: Mesos.LinuxInfo.IpcMode? = nil,
            shmSize: UInt32? = nil,
            shareCgroups: Bool? = nil
        ) {
            self.init()
            if let capabilityInfo { self.capabilityInfo = capabilityInfo }
            if let boundingCapabilities { self.boundingCapabilities = boundingCapabilities }
            if let effectiveCapabilities { self.effectiveCapabilities = effectiveCapabilities }
            if let sharePidNamespace { self.sharePidNamespace = sharePidNamespace }
            if let seccomp { self.seccomp = seccomp }
            if let ipcMode { self.ipcMode = ipcMode }
            if let shmSize { self.shmSize = shmSize }
            if let shareCgroups { self.shareCgroups = shareCgroups }
        }
        /// `capability_info` = 1; deprecated by Mesos.
        public var capabilityInfo: Mesos.CapabilityInfo? {
            get { _storage.message(Mesos__V1__LinuxInfo.self) { UnsafeMutableRawPointer($0.pointee.capability_info) }.map(Mesos.CapabilityInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__LinuxInfo.self) { arena, c in c.pointee.capability_info = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CapabilityInfo.self) } } }
        }
        /// `bounding_capabilities` = 2.
        public var boundingCapabilities: Mesos.CapabilityInfo? {
            get { _storage.message(Mesos__V1__LinuxInfo.self) { UnsafeMutableRawPointer($0.pointee.bounding_capabilities) }.map(Mesos.CapabilityInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__LinuxInfo.self) { arena, c in c.pointee.bounding_capabilities = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CapabilityInfo.self) } } }
        }
        /// `effective_capabilities` = 3.
        public var effectiveCapabilities: Mesos.CapabilityInfo? {
            get { _storage.message(Mesos__V1__LinuxInfo.self) { UnsafeMutableRawPointer($0.pointee.effective_capabilities) }.map(Mesos.CapabilityInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__LinuxInfo.self) { arena, c in c.pointee.effective_capabilities = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CapabilityInfo.self) } } }
        }
        /// `share_pid_namespace` = 4.
        public var sharePidNamespace: Bool? {
            get { _storage.get(Mesos__V1__LinuxInfo.self) { $0.pointee.has_share_pid_namespace != 0 ? $0.pointee.share_pid_namespace != 0 : nil } }
            set {
                _storage.set(Mesos__V1__LinuxInfo.self) { _, c in
                    c.pointee.has_share_pid_namespace = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.share_pid_namespace = newValue ? 1 : 0 }
                }
            }
        }
        /// `seccomp` = 5.
        public var seccomp: Mesos.SeccompInfo? {
            get { _storage.message(Mesos__V1__LinuxInfo.self) { UnsafeMutableRawPointer($0.pointee.seccomp) }.map(Mesos.SeccompInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__LinuxInfo.self) { arena, c in c.pointee.seccomp = newValue.map { arena.adopt($0._storage, as: Mesos__V1__SeccompInfo.self) } } }
        }
        /// `ipc_mode` = 6.
        public var ipcMode: Mesos.LinuxInfo.IpcMode? {
            get { _storage.get(Mesos__V1__LinuxInfo.self) { $0.pointee.has_ipc_mode != 0 ? Mesos.LinuxInfo.IpcMode(rawValue: Int32(truncatingIfNeeded: $0.pointee.ipc_mode.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__LinuxInfo.self) { _, c in
                    c.pointee.has_ipc_mode = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.ipc_mode = Mesos__V1__LinuxInfo__IpcMode(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `shm_size` = 7.
        public var shmSize: UInt32? {
            get { _storage.get(Mesos__V1__LinuxInfo.self) { $0.pointee.has_shm_size != 0 ? $0.pointee.shm_size : nil } }
            set {
                _storage.set(Mesos__V1__LinuxInfo.self) { _, c in
                    c.pointee.has_shm_size = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.shm_size = newValue }
                }
            }
        }
        /// `share_cgroups` = 8; Mesos takes `true` when absent.
        public var shareCgroups: Bool? {
            get { _storage.get(Mesos__V1__LinuxInfo.self) { $0.pointee.has_share_cgroups != 0 ? $0.pointee.share_cgroups != 0 : nil } }
            set {
                _storage.set(Mesos__V1__LinuxInfo.self) { _, c in
                    c.pointee.has_share_cgroups = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.share_cgroups = newValue ? 1 : 0 }
                }
            }
        }

        /// Mesos mesos.v1.LinuxInfo.IpcMode.
        public struct IpcMode: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 0)
            /// `PRIVATE`
            public static let `private` = Self(rawValue: 1)
            /// `SHARE_PARENT`
            public static let shareParent = Self(rawValue: 2)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1: "PRIVATE",
                2: "SHARE_PARENT",
            ]
        }
    }

    /// Mesos mesos.v1.RLimitInfo.
    public struct RLimitInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__RLimitInfo.self, name: "mesos.v1.RLimitInfo", mesos__v1__rlimit_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            rlimits: MessageList<Mesos.RLimitInfo.RLimit> = []
        ) {
            self.init()
            if !rlimits.isEmpty { self.rlimits = rlimits }
        }
        /// `rlimits` = 1.
        public var rlimits: MessageList<Mesos.RLimitInfo.RLimit> {
            get { _storage.list(Mesos__V1__RLimitInfo.self) { (UnsafeRawPointer($0.pointee.rlimits), $0.pointee.n_rlimits) } }
            set {
                _storage.set(Mesos__V1__RLimitInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__RLimitInfo__RLimit.self)
                    c.pointee.rlimits = elements.baseAddress
                    c.pointee.n_rlimits = elements.count
                }
            }
        }

        /// Mesos mesos.v1.RLimitInfo.RLimit.
        public struct RLimit: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__RLimitInfo__RLimit.self, name: "mesos.v1.RLimitInfo.RLimit", mesos__v1__rlimit_info__rlimit__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                type: Mesos.RLimitInfo.RLimit.Kind? = nil,
                hard: UInt64? = nil,
                soft: UInt64? = nil
            ) {
                self.init()
                if let type { self.type = type }
                if let hard { self.hard = hard }
                if let soft { self.soft = soft }
            }
            /// `type` = 1.
            public var type: Mesos.RLimitInfo.RLimit.Kind? {
                get { _storage.get(Mesos__V1__RLimitInfo__RLimit.self) { $0.pointee.has_type != 0 ? Mesos.RLimitInfo.RLimit.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__RLimitInfo__RLimit.self) { _, c in
                        c.pointee.has_type = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.type = Mesos__V1__RLimitInfo__RLimit__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `hard` = 2.
            public var hard: UInt64? {
                get { _storage.get(Mesos__V1__RLimitInfo__RLimit.self) { $0.pointee.has_hard != 0 ? $0.pointee.hard : nil } }
                set {
                    _storage.set(Mesos__V1__RLimitInfo__RLimit.self) { _, c in
                        c.pointee.has_hard = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.hard = newValue }
                    }
                }
            }
            /// `soft` = 3.
            public var soft: UInt64? {
                get { _storage.get(Mesos__V1__RLimitInfo__RLimit.self) { $0.pointee.has_soft != 0 ? $0.pointee.soft : nil } }
                set {
                    _storage.set(Mesos__V1__RLimitInfo__RLimit.self) { _, c in
                        c.pointee.has_soft = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.soft = newValue }
                    }
                }
            }

            /// Mesos mesos.v1.RLimitInfo.RLimit.Type.
            public struct Kind: MesosEnum {
                public var rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// `UNKNOWN`
                public static let unknown = Self(rawValue: 0)
                /// `RLMT_AS`
                public static let rlmtAs = Self(rawValue: 1)
                /// `RLMT_CORE`
                public static let rlmtCore = Self(rawValue: 2)
                /// `RLMT_CPU`
                public static let rlmtCPU = Self(rawValue: 3)
                /// `RLMT_DATA`
                public static let rlmtData = Self(rawValue: 4)
                /// `RLMT_FSIZE`
                public static let rlmtFsize = Self(rawValue: 5)
                /// `RLMT_LOCKS`
                public static let rlmtLocks = Self(rawValue: 6)
                /// `RLMT_MEMLOCK`
                public static let rlmtMemlock = Self(rawValue: 7)
                /// `RLMT_MSGQUEUE`
                public static let rlmtMsgqueue = Self(rawValue: 8)
                /// `RLMT_NICE`
                public static let rlmtNice = Self(rawValue: 9)
                /// `RLMT_NOFILE`
                public static let rlmtNofile = Self(rawValue: 10)
                /// `RLMT_NPROC`
                public static let rlmtNproc = Self(rawValue: 11)
                /// `RLMT_RSS`
                public static let rlmtRss = Self(rawValue: 12)
                /// `RLMT_RTPRIO`
                public static let rlmtRtprio = Self(rawValue: 13)
                /// `RLMT_RTTIME`
                public static let rlmtRttime = Self(rawValue: 14)
                /// `RLMT_SIGPENDING`
                public static let rlmtSigpending = Self(rawValue: 15)
                /// `RLMT_STACK`
                public static let rlmtStack = Self(rawValue: 16)
                public static let knownNames: [Int32: String] = [
                    0: "UNKNOWN",
                    1: "RLMT_AS",
                    2: "RLMT_CORE",
                    3: "RLMT_CPU",
                    4: "RLMT_DATA",
                    5: "RLMT_FSIZE",
                    6: "RLMT_LOCKS",
                    7: "RLMT_MEMLOCK",
                    8: "RLMT_MSGQUEUE",
                    9: "RLMT_NICE",
                    10: "RLMT_NOFILE",
                    11: "RLMT_NPROC",
                    12: "RLMT_RSS",
                    13: "RLMT_RTPRIO",
                    14: "RLMT_RTTIME",
                    15: "RLMT_SIGPENDING",
                    16: "RLMT_STACK",
                ]
            }
        }
    }

    /// Mesos mesos.v1.TTYInfo.
    public struct TTYInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__TTYInfo.self, name: "mesos.v1.TTYInfo", mesos__v1__ttyinfo__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            windowSize: Mesos.TTYInfo.WindowSize? = nil
        ) {
            self.init()
            if let windowSize { self.windowSize = windowSize }
        }
        /// `window_size` = 1.
        public var windowSize: Mesos.TTYInfo.WindowSize? {
            get { _storage.message(Mesos__V1__TTYInfo.self) { UnsafeMutableRawPointer($0.pointee.window_size) }.map(Mesos.TTYInfo.WindowSize.init(_storage:)) }
            set { _storage.set(Mesos__V1__TTYInfo.self) { arena, c in c.pointee.window_size = newValue.map { arena.adopt($0._storage, as: Mesos__V1__TTYInfo__WindowSize.self) } } }
        }

        /// Mesos mesos.v1.TTYInfo.WindowSize.
        public struct WindowSize: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__TTYInfo__WindowSize.self, name: "mesos.v1.TTYInfo.WindowSize", mesos__v1__ttyinfo__window_size__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                rows: UInt32,
                columns: UInt32
            ) {
                self.init()
                self.rows = rows
                self.columns = columns
            }
            /// `rows` = 1.
            public var rows: UInt32 {
                get { _storage.get(Mesos__V1__TTYInfo__WindowSize.self) { $0.pointee.rows } }
                set { _storage.set(Mesos__V1__TTYInfo__WindowSize.self) { _, c in c.pointee.rows = newValue } }
            }
            /// `columns` = 2.
            public var columns: UInt32 {
                get { _storage.get(Mesos__V1__TTYInfo__WindowSize.self) { $0.pointee.columns } }
                set { _storage.set(Mesos__V1__TTYInfo__WindowSize.self) { _, c in c.pointee.columns = newValue } }
            }
        }
    }

    /// How a task is isolated: containerizer, image, volumes, networks.
    public struct ContainerInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__ContainerInfo.self, name: "mesos.v1.ContainerInfo", mesos__v1__container_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            type: Mesos.ContainerInfo.Kind,
            volumes: MessageList<Mesos.Volume> = [],
            hostname: String? = nil,
            docker: Mesos.ContainerInfo.DockerInfo? = nil,
            mesos: Mesos.ContainerInfo.MesosInfo? = nil,
            networkInfos: MessageList<Mesos.NetworkInfo> = [],
            linuxInfo: Mesos.LinuxInfo? = nil,
            rlimitInfo: Mesos.RLimitInfo? = nil,
            ttyInfo: Mesos.TTYInfo? = nil
        ) {
            self.init()
            self.type = type
            if !volumes.isEmpty { self.volumes = volumes }
            if let hostname { self.hostname = hostname }
            if let docker { self.docker = docker }
            if let mesos { self.mesos = mesos }
            if !networkInfos.isEmpty { self.networkInfos = networkInfos }
            if let linuxInfo { self.linuxInfo = linuxInfo }
            if let rlimitInfo { self.rlimitInfo = rlimitInfo }
            if let ttyInfo { self.ttyInfo = ttyInfo }
        }
        /// `type` = 1.
        public var type: Mesos.ContainerInfo.Kind {
            get { _storage.get(Mesos__V1__ContainerInfo.self) { Mesos.ContainerInfo.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) } }
            set { _storage.set(Mesos__V1__ContainerInfo.self) { _, c in c.pointee.type = Mesos__V1__ContainerInfo__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
        }
        /// `volumes` = 2.
        public var volumes: MessageList<Mesos.Volume> {
            get { _storage.list(Mesos__V1__ContainerInfo.self) { (UnsafeRawPointer($0.pointee.volumes), $0.pointee.n_volumes) } }
            set {
                _storage.set(Mesos__V1__ContainerInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Volume.self)
                    c.pointee.volumes = elements.baseAddress
                    c.pointee.n_volumes = elements.count
                }
            }
        }
        /// `hostname` = 4.
        public var hostname: String? {
            get { _storage.get(Mesos__V1__ContainerInfo.self) { $0.pointee.hostname.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__ContainerInfo.self) { arena, c in c.pointee.hostname = newValue.map { arena.copy($0) } } }
        }
        /// `docker` = 3.
        public var docker: Mesos.ContainerInfo.DockerInfo? {
            get { _storage.message(Mesos__V1__ContainerInfo.self) { UnsafeMutableRawPointer($0.pointee.docker) }.map(Mesos.ContainerInfo.DockerInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__ContainerInfo.self) { arena, c in c.pointee.docker = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ContainerInfo__DockerInfo.self) } } }
        }
        /// `mesos` = 5.
        public var mesos: Mesos.ContainerInfo.MesosInfo? {
            get { _storage.message(Mesos__V1__ContainerInfo.self) { UnsafeMutableRawPointer($0.pointee.mesos) }.map(Mesos.ContainerInfo.MesosInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__ContainerInfo.self) { arena, c in c.pointee.mesos = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ContainerInfo__MesosInfo.self) } } }
        }
        /// `network_infos` = 7.
        public var networkInfos: MessageList<Mesos.NetworkInfo> {
            get { _storage.list(Mesos__V1__ContainerInfo.self) { (UnsafeRawPointer($0.pointee.network_infos), $0.pointee.n_network_infos) } }
            set {
                _storage.set(Mesos__V1__ContainerInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__NetworkInfo.self)
                    c.pointee.network_infos = elements.baseAddress
                    c.pointee.n_network_infos = elements.count
                }
            }
        }
        /// `linux_info` = 8.
        public var linuxInfo: Mesos.LinuxInfo? {
            get { _storage.message(Mesos__V1__ContainerInfo.self) { UnsafeMutableRawPointer($0.pointee.linux_info) }.map(Mesos.LinuxInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__ContainerInfo.self) { arena, c in c.pointee.linux_info = newValue.map { arena.adopt($0._storage, as: Mesos__V1__LinuxInfo.self) } } }
        }
        /// `rlimit_info` = 9.
        public var rlimitInfo: Mesos.RLimitInfo? {
            get { _storage.message(Mesos__V1__ContainerInfo.self) { UnsafeMutableRawPointer($0.pointee.rlimit_info) }.map(Mesos.RLimitInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__ContainerInfo.self) { arena, c in c.pointee.rlimit_info = newValue.map { arena.adopt($0._storage, as: Mesos__V1__RLimitInfo.self) } } }
        }
        /// `tty_info` = 10.
        public var ttyInfo: Mesos.TTYInfo? {
            get { _storage.message(Mesos__V1__ContainerInfo.self) { UnsafeMutableRawPointer($0.pointee.tty_info) }.map(Mesos.TTYInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__ContainerInfo.self) { arena, c in c.pointee.tty_info = newValue.map { arena.adopt($0._storage, as: Mesos__V1__TTYInfo.self) } } }
        }

        /// Mesos mesos.v1.ContainerInfo.Type.
        public struct Kind: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `DOCKER`
            public static let docker = Self(rawValue: 1)
            /// `MESOS`
            public static let mesos = Self(rawValue: 2)
            public static let knownNames: [Int32: String] = [
                1: "DOCKER",
                2: "MESOS",
            ]
        }

        /// Options of the Docker containerizer.
        public struct DockerInfo: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__ContainerInfo__DockerInfo.self, name: "mesos.v1.ContainerInfo.DockerInfo", mesos__v1__container_info__docker_info__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                image: String,
                network: Mesos.ContainerInfo.DockerInfo.Network? = nil,
                portMappings: MessageList<Mesos.ContainerInfo.DockerInfo.PortMapping> = [],
                privileged: Bool? = nil,
                parameters: MessageList<Mesos.Parameter> = [],
                forcePullImage: Bool? = nil,
                volumeDriver: String? = nil
            ) {
                self.init()
                self.image = image
                if let network { self.network = network }
                if !portMappings.isEmpty { self.portMappings = portMappings }
                if let privileged { self.privileged = privileged }
                if !parameters.isEmpty { self.parameters = parameters }
                if let forcePullImage { self.forcePullImage = forcePullImage }
                if let volumeDriver { self.volumeDriver = volumeDriver }
            }
            /// `image` = 1.
            public var image: String {
                get { _storage.get(Mesos__V1__ContainerInfo__DockerInfo.self) { String(wire: $0.pointee.image) } }
                set { _storage.set(Mesos__V1__ContainerInfo__DockerInfo.self) { arena, c in c.pointee.image = arena.copy(newValue) } }
            }
            /// `network` = 2; Mesos takes `HOST` when absent.
            public var network: Mesos.ContainerInfo.DockerInfo.Network? {
                get { _storage.get(Mesos__V1__ContainerInfo__DockerInfo.self) { $0.pointee.has_network != 0 ? Mesos.ContainerInfo.DockerInfo.Network(rawValue: Int32(truncatingIfNeeded: $0.pointee.network.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__ContainerInfo__DockerInfo.self) { _, c in
                        c.pointee.has_network = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.network = Mesos__V1__ContainerInfo__DockerInfo__Network(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `port_mappings` = 3.
            public var portMappings: MessageList<Mesos.ContainerInfo.DockerInfo.PortMapping> {
                get { _storage.list(Mesos__V1__ContainerInfo__DockerInfo.self) { (UnsafeRawPointer($0.pointee.port_mappings), $0.pointee.n_port_mappings) } }
                set {
                    _storage.set(Mesos__V1__ContainerInfo__DockerInfo.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__ContainerInfo__DockerInfo__PortMapping.self)
                        c.pointee.port_mappings = elements.baseAddress
                        c.pointee.n_port_mappings = elements.count
                    }
                }
            }
            /// `privileged` = 4; Mesos takes `false` when absent.
            public var privileged: Bool? {
                get { _storage.get(Mesos__V1__ContainerInfo__DockerInfo.self) { $0.pointee.has_privileged != 0 ? $0.pointee.privileged != 0 : nil } }
                set {
                    _storage.set(Mesos__V1__ContainerInfo__DockerInfo.self) { _, c in
                        c.pointee.has_privileged = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.privileged = newValue ? 1 : 0 }
                    }
                }
            }
            /// `parameters` = 5.
            public var parameters: MessageList<Mesos.Parameter> {
                get { _storage.list(Mesos__V1__ContainerInfo__DockerInfo.self) { (UnsafeRawPointer($0.pointee.parameters), $0.pointee.n_parameters) } }
                set {
                    _storage.set(Mesos__V1__ContainerInfo__DockerInfo.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Parameter.self)
                        c.pointee.parameters = elements.baseAddress
                        c.pointee.n_parameters = elements.count
                    }
                }
            }
            /// `force_pull_image` = 6.
            public var forcePullImage: Bool? {
                get { _storage.get(Mesos__V1__ContainerInfo__DockerInfo.self) { $0.pointee.has_force_pull_image != 0 ? $0.pointee.force_pull_image != 0 : nil } }
                set {
                    _storage.set(Mesos__V1__ContainerInfo__DockerInfo.self) { _, c in
                        c.pointee.has_force_pull_image = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.force_pull_image = newValue ? 1 : 0 }
                    }
                }
            }
            /// `volume_driver` = 7; deprecated by Mesos.
            public var volumeDriver: String? {
                get { _storage.get(Mesos__V1__ContainerInfo__DockerInfo.self) { $0.pointee.volume_driver.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__ContainerInfo__DockerInfo.self) { arena, c in c.pointee.volume_driver = newValue.map { arena.copy($0) } } }
            }

            /// Mesos mesos.v1.ContainerInfo.DockerInfo.Network.
            public struct Network: MesosEnum {
                public var rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// `HOST`
                public static let host = Self(rawValue: 1)
                /// `BRIDGE`
                public static let bridge = Self(rawValue: 2)
                /// `NONE`
                public static let `none` = Self(rawValue: 3)
                /// `USER`
                public static let user = Self(rawValue: 4)
                public static let knownNames: [Int32: String] = [
                    1: "HOST",
                    2: "BRIDGE",
                    3: "NONE",
                    4: "USER",
                ]
            }

            /// Mesos mesos.v1.ContainerInfo.DockerInfo.PortMapping.
            public struct PortMapping: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__ContainerInfo__DockerInfo__PortMapping.self, name: "mesos.v1.ContainerInfo.DockerInfo.PortMapping", mesos__v1__container_info__docker_info__port_mapping__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    hostPort: UInt32,
                    containerPort: UInt32,
                    `protocol`: String? = nil
                ) {
                    self.init()
                    self.hostPort = hostPort
                    self.containerPort = containerPort
                    if let `protocol` { self.`protocol` = `protocol` }
                }
                /// `host_port` = 1.
                public var hostPort: UInt32 {
                    get { _storage.get(Mesos__V1__ContainerInfo__DockerInfo__PortMapping.self) { $0.pointee.host_port } }
                    set { _storage.set(Mesos__V1__ContainerInfo__DockerInfo__PortMapping.self) { _, c in c.pointee.host_port = newValue } }
                }
                /// `container_port` = 2.
                public var containerPort: UInt32 {
                    get { _storage.get(Mesos__V1__ContainerInfo__DockerInfo__PortMapping.self) { $0.pointee.container_port } }
                    set { _storage.set(Mesos__V1__ContainerInfo__DockerInfo__PortMapping.self) { _, c in c.pointee.container_port = newValue } }
                }
                /// `protocol` = 3.
                public var `protocol`: String? {
                    get { _storage.get(Mesos__V1__ContainerInfo__DockerInfo__PortMapping.self) { $0.pointee.protocol.map { String(wire: $0) } } }
                    set { _storage.set(Mesos__V1__ContainerInfo__DockerInfo__PortMapping.self) { arena, c in c.pointee.protocol = newValue.map { arena.copy($0) } } }
                }
            }
        }

        /// Options of the Mesos containerizer.
        public struct MesosInfo: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__ContainerInfo__MesosInfo.self, name: "mesos.v1.ContainerInfo.MesosInfo", mesos__v1__container_info__mesos_info__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                image: Mesos.Image? = nil
            ) {
                self.init()
                if let image { self.image = image }
            }
            /// `image` = 1.
            public var image: Mesos.Image? {
                get { _storage.message(Mesos__V1__ContainerInfo__MesosInfo.self) { UnsafeMutableRawPointer($0.pointee.image) }.map(Mesos.Image.init(_storage:)) }
                set { _storage.set(Mesos__V1__ContainerInfo__MesosInfo.self) { arena, c in c.pointee.image = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Image.self) } } }
            }
        }
    }

    /// What the agent knows about a running container.
    public struct ContainerStatus: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__ContainerStatus.self, name: "mesos.v1.ContainerStatus", mesos__v1__container_status__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            containerID: Mesos.ContainerID? = nil,
            networkInfos: MessageList<Mesos.NetworkInfo> = [],
            cgroupInfo: Mesos.CgroupInfo? = nil,
            executorPid: UInt32? = nil
        ) {
            self.init()
            if let containerID { self.containerID = containerID }
            if !networkInfos.isEmpty { self.networkInfos = networkInfos }
            if let cgroupInfo { self.cgroupInfo = cgroupInfo }
            if let executorPid { self.executorPid = executorPid }
        }
        /// `container_id` = 4.
        public var containerID: Mesos.ContainerID? {
            get { _storage.message(Mesos__V1__ContainerStatus.self) { UnsafeMutableRawPointer($0.pointee.container_id) }.map(Mesos.ContainerID.init(_storage:)) }
            set { _storage.set(Mesos__V1__ContainerStatus.self) { arena, c in c.pointee.container_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ContainerID.self) } } }
        }
        /// `network_infos` = 1.
        public var networkInfos: MessageList<Mesos.NetworkInfo> {
            get { _storage.list(Mesos__V1__ContainerStatus.self) { (UnsafeRawPointer($0.pointee.network_infos), $0.pointee.n_network_infos) } }
            set {
                _storage.set(Mesos__V1__ContainerStatus.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__NetworkInfo.self)
                    c.pointee.network_infos = elements.baseAddress
                    c.pointee.n_network_infos = elements.count
                }
            }
        }
        /// `cgroup_info` = 2.
        public var cgroupInfo: Mesos.CgroupInfo? {
            get { _storage.message(Mesos__V1__ContainerStatus.self) { UnsafeMutableRawPointer($0.pointee.cgroup_info) }.map(Mesos.CgroupInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__ContainerStatus.self) { arena, c in c.pointee.cgroup_info = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CgroupInfo.self) } } }
        }
        /// `executor_pid` = 3.
        public var executorPid: UInt32? {
            get { _storage.get(Mesos__V1__ContainerStatus.self) { $0.pointee.has_executor_pid != 0 ? $0.pointee.executor_pid : nil } }
            set {
                _storage.set(Mesos__V1__ContainerStatus.self) { _, c in
                    c.pointee.has_executor_pid = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.executor_pid = newValue }
                }
            }
        }
    }
}
