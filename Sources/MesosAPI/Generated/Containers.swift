// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// A container image: Docker or Appc.
    public struct Image: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Image.self, name: "mesos.v1.Image", mesos__v1__image__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            type: Mesos.Image.Kind,
            appc: Mesos.Image.Appc? = nil,
            docker: Mesos.Image.Docker? = nil,
            cached: Bool? = nil
        ) {
            self.init()
            self.type = type
            if let appc { self.appc = appc }
            if let docker { self.docker = docker }
            if let cached { self.cached = cached }
        }
        /// `type` = 1.
        public var type: Mesos.Image.Kind {
            get { _storage.get(Mesos__V1__Image.self) { Mesos.Image.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) } }
            set { _storage.set(Mesos__V1__Image.self) { _, c in c.pointee.type = Mesos__V1__Image__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
        }
        /// `appc` = 2.
        public var appc: Mesos.Image.Appc? {
            get { _storage.message(Mesos__V1__Image.self) { UnsafeMutableRawPointer($0.pointee.appc) }.map(Mesos.Image.Appc.init(_storage:)) }
            set { _storage.set(Mesos__V1__Image.self) { arena, c in c.pointee.appc = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Image__Appc.self) } } }
        }
        /// `docker` = 3.
        public var docker: Mesos.Image.Docker? {
            get { _storage.message(Mesos__V1__Image.self) { UnsafeMutableRawPointer($0.pointee.docker) }.map(Mesos.Image.Docker.init(_storage:)) }
            set { _storage.set(Mesos__V1__Image.self) { arena, c in c.pointee.docker = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Image__Docker.self) } } }
        }
        /// `cached` = 4; Mesos takes `true` when absent.
        public var cached: Bool? {
            get { _storage.get(Mesos__V1__Image.self) { $0.pointee.has_cached != 0 ? $0.pointee.cached != 0 : nil } }
            set {
                _storage.set(Mesos__V1__Image.self) { _, c in
                    c.pointee.has_cached = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.cached = newValue ? 1 : 0 }
                }
            }
        }

        /// Mesos mesos.v1.Image.Type.
        public struct Kind: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `APPC`
            public static let appc = Self(rawValue: 1)
            /// `DOCKER`
            public static let docker = Self(rawValue: 2)
            public static let knownNames: [Int32: String] = [
                1: "APPC",
                2: "DOCKER",
            ]
        }

        /// Mesos mesos.v1.Image.Appc.
        public struct Appc: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Image__Appc.self, name: "mesos.v1.Image.Appc", mesos__v1__image__appc__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                name: String,
                id: String? = nil,
                labels: Mesos.Labels? = nil
            ) {
                self.init()
                self.name = name
                if let id { self.id = id }
                if let labels { self.labels = labels }
            }
            /// `name` = 1.
            public var name: String {
                get { _storage.get(Mesos__V1__Image__Appc.self) { String(wire: $0.pointee.name) } }
                set { _storage.set(Mesos__V1__Image__Appc.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
            }
            /// `id` = 2.
            public var id: String? {
                get { _storage.get(Mesos__V1__Image__Appc.self) { $0.pointee.id.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__Image__Appc.self) { arena, c in c.pointee.id = newValue.map { arena.copy($0) } } }
            }
            /// `labels` = 3.
            public var labels: Mesos.Labels? {
                get { _storage.message(Mesos__V1__Image__Appc.self) { UnsafeMutableRawPointer($0.pointee.labels) }.map(Mesos.Labels.init(_storage:)) }
                set { _storage.set(Mesos__V1__Image__Appc.self) { arena, c in c.pointee.labels = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Labels.self) } } }
            }
        }

        /// Mesos mesos.v1.Image.Docker.
        public struct Docker: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Image__Docker.self, name: "mesos.v1.Image.Docker", mesos__v1__image__docker__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                name: String,
                credential: Mesos.Credential? = nil,
                config: Mesos.Secret? = nil
            ) {
                self.init()
                self.name = name
                if let credential { self.credential = credential }
                if let config { self.config = config }
            }
            /// `name` = 1.
            public var name: String {
                get { _storage.get(Mesos__V1__Image__Docker.self) { String(wire: $0.pointee.name) } }
                set { _storage.set(Mesos__V1__Image__Docker.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
            }
            /// `credential` = 2; deprecated by Mesos.
            public var credential: Mesos.Credential? {
                get { _storage.message(Mesos__V1__Image__Docker.self) { UnsafeMutableRawPointer($0.pointee.credential) }.map(Mesos.Credential.init(_storage:)) }
                set { _storage.set(Mesos__V1__Image__Docker.self) { arena, c in c.pointee.credential = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Credential.self) } } }
            }
            /// `config` = 3.
            public var config: Mesos.Secret? {
                get { _storage.message(Mesos__V1__Image__Docker.self) { UnsafeMutableRawPointer($0.pointee.config) }.map(Mesos.Secret.init(_storage:)) }
                set { _storage.set(Mesos__V1__Image__Docker.self) { arena, c in c.pointee.config = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Secret.self) } } }
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

    /// Control group settings and figures of a container.
    public struct CgroupInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__CgroupInfo.self, name: "mesos.v1.CgroupInfo", mesos__v1__cgroup_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            netCls: Mesos.CgroupInfo.NetCls? = nil
        ) {
            self.init()
            if let netCls { self.netCls = netCls }
        }
        /// `net_cls` = 1.
        public var netCls: Mesos.CgroupInfo.NetCls? {
            get { _storage.message(Mesos__V1__CgroupInfo.self) { UnsafeMutableRawPointer($0.pointee.net_cls) }.map(Mesos.CgroupInfo.NetCls.init(_storage:)) }
            set { _storage.set(Mesos__V1__CgroupInfo.self) { arena, c in c.pointee.net_cls = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CgroupInfo__NetCls.self) } } }
        }

        /// Mesos mesos.v1.CgroupInfo.Blkio.
        public struct Blkio: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__CgroupInfo__Blkio.self, name: "mesos.v1.CgroupInfo.Blkio", mesos__v1__cgroup_info__blkio__init)
            public init() { _storage = MessageStorage(Self._type) }

            /// Mesos mesos.v1.CgroupInfo.Blkio.Operation.
            public struct Operation: MesosEnum {
                public var rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// `UNKNOWN`
                public static let unknown = Self(rawValue: 0)
                /// `TOTAL`
                public static let total = Self(rawValue: 1)
                /// `READ`
                public static let read = Self(rawValue: 2)
                /// `WRITE`
                public static let write = Self(rawValue: 3)
                /// `SYNC`
                public static let sync = Self(rawValue: 4)
                /// `ASYNC`
                public static let async = Self(rawValue: 5)
                /// `DISCARD`
                public static let discard = Self(rawValue: 6)
                public static let knownNames: [Int32: String] = [
                    0: "UNKNOWN",
                    1: "TOTAL",
                    2: "READ",
                    3: "WRITE",
                    4: "SYNC",
                    5: "ASYNC",
                    6: "DISCARD",
                ]
            }

            /// Mesos mesos.v1.CgroupInfo.Blkio.Value.
            public struct Value: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__CgroupInfo__Blkio__Value.self, name: "mesos.v1.CgroupInfo.Blkio.Value", mesos__v1__cgroup_info__blkio__value__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    op: Mesos.CgroupInfo.Blkio.Operation? = nil,
                    value: UInt64? = nil
                ) {
                    self.init()
                    if let op { self.op = op }
                    if let value { self.value = value }
                }
                /// `op` = 1.
                public var op: Mesos.CgroupInfo.Blkio.Operation? {
                    get { _storage.get(Mesos__V1__CgroupInfo__Blkio__Value.self) { $0.pointee.has_op != 0 ? Mesos.CgroupInfo.Blkio.Operation(rawValue: Int32(truncatingIfNeeded: $0.pointee.op.rawValue)) : nil } }
                    set {
                        _storage.set(Mesos__V1__CgroupInfo__Blkio__Value.self) { _, c in
                            c.pointee.has_op = newValue == nil ? 0 : 1
                            if let newValue { c.pointee.op = Mesos__V1__CgroupInfo__Blkio__Operation(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                        }
                    }
                }
                /// `value` = 2.
                public var value: UInt64? {
                    get { _storage.get(Mesos__V1__CgroupInfo__Blkio__Value.self) { $0.pointee.has_value != 0 ? $0.pointee.value : nil } }
                    set {
                        _storage.set(Mesos__V1__CgroupInfo__Blkio__Value.self) { _, c in
                            c.pointee.has_value = newValue == nil ? 0 : 1
                            if let newValue { c.pointee.value = newValue }
                        }
                    }
                }
            }

            /// Mesos mesos.v1.CgroupInfo.Blkio.CFQ.
            public struct CFQ: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__CgroupInfo__Blkio__CFQ.self, name: "mesos.v1.CgroupInfo.Blkio.CFQ", mesos__v1__cgroup_info__blkio__cfq__init)
                public init() { _storage = MessageStorage(Self._type) }

                /// Mesos mesos.v1.CgroupInfo.Blkio.CFQ.Statistics.
                public struct Statistics: MesosMessage {
                    public var _storage: MessageStorage
                    public init(_storage: MessageStorage) { self._storage = _storage }
                    public static let _type = MessageType(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self, name: "mesos.v1.CgroupInfo.Blkio.CFQ.Statistics", mesos__v1__cgroup_info__blkio__cfq__statistics__init)
                    public init() { _storage = MessageStorage(Self._type) }
                    public init(
                        device: Mesos.Device.Number? = nil,
                        sectors: UInt64? = nil,
                        time: UInt64? = nil,
                        ioServiced: MessageList<Mesos.CgroupInfo.Blkio.Value> = [],
                        ioServiceBytes: MessageList<Mesos.CgroupInfo.Blkio.Value> = [],
                        ioServiceTime: MessageList<Mesos.CgroupInfo.Blkio.Value> = [],
                        ioWaitTime: MessageList<Mesos.CgroupInfo.Blkio.Value> = [],
                        ioMerged: MessageList<Mesos.CgroupInfo.Blkio.Value> = [],
                        ioQueued: MessageList<Mesos.CgroupInfo.Blkio.Value> = []
                    ) {
                        self.init()
                        if let device { self.device = device }
                        if let sectors { self.sectors = sectors }
                        if let time { self.time = time }
                        if !ioServiced.isEmpty { self.ioServiced = ioServiced }
                        if !ioServiceBytes.isEmpty { self.ioServiceBytes = ioServiceBytes }
                        if !ioServiceTime.isEmpty { self.ioServiceTime = ioServiceTime }
                        if !ioWaitTime.isEmpty { self.ioWaitTime = ioWaitTime }
                        if !ioMerged.isEmpty { self.ioMerged = ioMerged }
                        if !ioQueued.isEmpty { self.ioQueued = ioQueued }
                    }
                    /// `device` = 1.
                    public var device: Mesos.Device.Number? {
                        get { _storage.message(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { UnsafeMutableRawPointer($0.pointee.device) }.map(Mesos.Device.Number.init(_storage:)) }
                        set { _storage.set(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { arena, c in c.pointee.device = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Device__Number.self) } } }
                    }
                    /// `sectors` = 2.
                    public var sectors: UInt64? {
                        get { _storage.get(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { $0.pointee.has_sectors != 0 ? $0.pointee.sectors : nil } }
                        set {
                            _storage.set(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { _, c in
                                c.pointee.has_sectors = newValue == nil ? 0 : 1
                                if let newValue { c.pointee.sectors = newValue }
                            }
                        }
                    }
                    /// `time` = 3.
                    public var time: UInt64? {
                        get { _storage.get(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { $0.pointee.has_time != 0 ? $0.pointee.time : nil } }
                        set {
                            _storage.set(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { _, c in
                                c.pointee.has_time = newValue == nil ? 0 : 1
                                if let newValue { c.pointee.time = newValue }
                            }
                        }
                    }
                    /// `io_serviced` = 4.
                    public var ioServiced: MessageList<Mesos.CgroupInfo.Blkio.Value> {
                        get { _storage.list(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { (UnsafeRawPointer($0.pointee.io_serviced), $0.pointee.n_io_serviced) } }
                        set {
                            _storage.set(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { arena, c in
                                let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__Value.self)
                                c.pointee.io_serviced = elements.baseAddress
                                c.pointee.n_io_serviced = elements.count
                            }
                        }
                    }
                    /// `io_service_bytes` = 5.
                    public var ioServiceBytes: MessageList<Mesos.CgroupInfo.Blkio.Value> {
                        get { _storage.list(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { (UnsafeRawPointer($0.pointee.io_service_bytes), $0.pointee.n_io_service_bytes) } }
                        set {
                            _storage.set(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { arena, c in
                                let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__Value.self)
                                c.pointee.io_service_bytes = elements.baseAddress
                                c.pointee.n_io_service_bytes = elements.count
                            }
                        }
                    }
                    /// `io_service_time` = 6.
                    public var ioServiceTime: MessageList<Mesos.CgroupInfo.Blkio.Value> {
                        get { _storage.list(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { (UnsafeRawPointer($0.pointee.io_service_time), $0.pointee.n_io_service_time) } }
                        set {
                            _storage.set(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { arena, c in
                                let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__Value.self)
                                c.pointee.io_service_time = elements.baseAddress
                                c.pointee.n_io_service_time = elements.count
                            }
                        }
                    }
                    /// `io_wait_time` = 7.
                    public var ioWaitTime: MessageList<Mesos.CgroupInfo.Blkio.Value> {
                        get { _storage.list(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { (UnsafeRawPointer($0.pointee.io_wait_time), $0.pointee.n_io_wait_time) } }
                        set {
                            _storage.set(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { arena, c in
                                let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__Value.self)
                                c.pointee.io_wait_time = elements.baseAddress
                                c.pointee.n_io_wait_time = elements.count
                            }
                        }
                    }
                    /// `io_merged` = 8.
                    public var ioMerged: MessageList<Mesos.CgroupInfo.Blkio.Value> {
                        get { _storage.list(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { (UnsafeRawPointer($0.pointee.io_merged), $0.pointee.n_io_merged) } }
                        set {
                            _storage.set(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { arena, c in
                                let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__Value.self)
                                c.pointee.io_merged = elements.baseAddress
                                c.pointee.n_io_merged = elements.count
                            }
                        }
                    }
                    /// `io_queued` = 9.
                    public var ioQueued: MessageList<Mesos.CgroupInfo.Blkio.Value> {
                        get { _storage.list(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { (UnsafeRawPointer($0.pointee.io_queued), $0.pointee.n_io_queued) } }
                        set {
                            _storage.set(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { arena, c in
                                let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__Value.self)
                                c.pointee.io_queued = elements.baseAddress
                                c.pointee.n_io_queued = elements.count
                            }
                        }
                    }
                }
            }

            /// Mesos mesos.v1.CgroupInfo.Blkio.Throttling.
            public struct Throttling: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__CgroupInfo__Blkio__Throttling.self, name: "mesos.v1.CgroupInfo.Blkio.Throttling", mesos__v1__cgroup_info__blkio__throttling__init)
                public init() { _storage = MessageStorage(Self._type) }

                /// Mesos mesos.v1.CgroupInfo.Blkio.Throttling.Statistics.
                public struct Statistics: MesosMessage {
                    public var _storage: MessageStorage
                    public init(_storage: MessageStorage) { self._storage = _storage }
                    public static let _type = MessageType(Mesos__V1__CgroupInfo__Blkio__Throttling__Statistics.self, name: "mesos.v1.CgroupInfo.Blkio.Throttling.Statistics", mesos__v1__cgroup_info__blkio__throttling__statistics__init)
                    public init() { _storage = MessageStorage(Self._type) }
                    public init(
                        device: Mesos.Device.Number? = nil,
                        ioServiced: MessageList<Mesos.CgroupInfo.Blkio.Value> = [],
                        ioServiceBytes: MessageList<Mesos.CgroupInfo.Blkio.Value> = []
                    ) {
                        self.init()
                        if let device { self.device = device }
                        if !ioServiced.isEmpty { self.ioServiced = ioServiced }
                        if !ioServiceBytes.isEmpty { self.ioServiceBytes = ioServiceBytes }
                    }
                    /// `device` = 1.
                    public var device: Mesos.Device.Number? {
                        get { _storage.message(Mesos__V1__CgroupInfo__Blkio__Throttling__Statistics.self) { UnsafeMutableRawPointer($0.pointee.device) }.map(Mesos.Device.Number.init(_storage:)) }
                        set { _storage.set(Mesos__V1__CgroupInfo__Blkio__Throttling__Statistics.self) { arena, c in c.pointee.device = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Device__Number.self) } } }
                    }
                    /// `io_serviced` = 2.
                    public var ioServiced: MessageList<Mesos.CgroupInfo.Blkio.Value> {
                        get { _storage.list(Mesos__V1__CgroupInfo__Blkio__Throttling__Statistics.self) { (UnsafeRawPointer($0.pointee.io_serviced), $0.pointee.n_io_serviced) } }
                        set {
                            _storage.set(Mesos__V1__CgroupInfo__Blkio__Throttling__Statistics.self) { arena, c in
                                let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__Value.self)
                                c.pointee.io_serviced = elements.baseAddress
                                c.pointee.n_io_serviced = elements.count
                            }
                        }
                    }
                    /// `io_service_bytes` = 3.
                    public var ioServiceBytes: MessageList<Mesos.CgroupInfo.Blkio.Value> {
                        get { _storage.list(Mesos__V1__CgroupInfo__Blkio__Throttling__Statistics.self) { (UnsafeRawPointer($0.pointee.io_service_bytes), $0.pointee.n_io_service_bytes) } }
                        set {
                            _storage.set(Mesos__V1__CgroupInfo__Blkio__Throttling__Statistics.self) { arena, c in
                                let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__Value.self)
                                c.pointee.io_service_bytes = elements.baseAddress
                                c.pointee.n_io_service_bytes = elements.count
                            }
                        }
                    }
                }
            }

            /// Mesos mesos.v1.CgroupInfo.Blkio.Statistics.
            public struct Statistics: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__CgroupInfo__Blkio__Statistics.self, name: "mesos.v1.CgroupInfo.Blkio.Statistics", mesos__v1__cgroup_info__blkio__statistics__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    cfq: MessageList<Mesos.CgroupInfo.Blkio.CFQ.Statistics> = [],
                    cfqRecursive: MessageList<Mesos.CgroupInfo.Blkio.CFQ.Statistics> = [],
                    throttling: MessageList<Mesos.CgroupInfo.Blkio.Throttling.Statistics> = []
                ) {
                    self.init()
                    if !cfq.isEmpty { self.cfq = cfq }
                    if !cfqRecursive.isEmpty { self.cfqRecursive = cfqRecursive }
                    if !throttling.isEmpty { self.throttling = throttling }
                }
                /// `cfq` = 1.
                public var cfq: MessageList<Mesos.CgroupInfo.Blkio.CFQ.Statistics> {
                    get { _storage.list(Mesos__V1__CgroupInfo__Blkio__Statistics.self) { (UnsafeRawPointer($0.pointee.cfq), $0.pointee.n_cfq) } }
                    set {
                        _storage.set(Mesos__V1__CgroupInfo__Blkio__Statistics.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self)
                            c.pointee.cfq = elements.baseAddress
                            c.pointee.n_cfq = elements.count
                        }
                    }
                }
                /// `cfq_recursive` = 2.
                public var cfqRecursive: MessageList<Mesos.CgroupInfo.Blkio.CFQ.Statistics> {
                    get { _storage.list(Mesos__V1__CgroupInfo__Blkio__Statistics.self) { (UnsafeRawPointer($0.pointee.cfq_recursive), $0.pointee.n_cfq_recursive) } }
                    set {
                        _storage.set(Mesos__V1__CgroupInfo__Blkio__Statistics.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self)
                            c.pointee.cfq_recursive = elements.baseAddress
                            c.pointee.n_cfq_recursive = elements.count
                        }
                    }
                }
                /// `throttling` = 3.
                public var throttling: MessageList<Mesos.CgroupInfo.Blkio.Throttling.Statistics> {
                    get { _storage.list(Mesos__V1__CgroupInfo__Blkio__Statistics.self) { (UnsafeRawPointer($0.pointee.throttling), $0.pointee.n_throttling) } }
                    set {
                        _storage.set(Mesos__V1__CgroupInfo__Blkio__Statistics.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__Throttling__Statistics.self)
                            c.pointee.throttling = elements.baseAddress
                            c.pointee.n_throttling = elements.count
                        }
                    }
                }
            }
        }

        /// Mesos mesos.v1.CgroupInfo.NetCls.
        public struct NetCls: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__CgroupInfo__NetCls.self, name: "mesos.v1.CgroupInfo.NetCls", mesos__v1__cgroup_info__net_cls__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                classid: UInt32? = nil
            ) {
                self.init()
                if let classid { self.classid = classid }
            }
            /// `classid` = 1.
            public var classid: UInt32? {
                get { _storage.get(Mesos__V1__CgroupInfo__NetCls.self) { $0.pointee.has_classid != 0 ? $0.pointee.classid : nil } }
                set {
                    _storage.set(Mesos__V1__CgroupInfo__NetCls.self) { _, c in
                        c.pointee.has_classid = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.classid = newValue }
                    }
                }
            }
        }
    }

    /// Mesos mesos.v1.Device.
    public struct Device: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Device.self, name: "mesos.v1.Device", mesos__v1__device__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            path: String? = nil,
            number: Mesos.Device.Number? = nil
        ) {
            self.init()
            if let path { self.path = path }
            if let number { self.number = number }
        }
        /// `path` = 1.
        public var path: String? {
            get { _storage.get(Mesos__V1__Device.self) { $0.pointee.path.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Device.self) { arena, c in c.pointee.path = newValue.map { arena.copy($0) } } }
        }
        /// `number` = 2.
        public var number: Mesos.Device.Number? {
            get { _storage.message(Mesos__V1__Device.self) { UnsafeMutableRawPointer($0.pointee.number) }.map(Mesos.Device.Number.init(_storage:)) }
            set { _storage.set(Mesos__V1__Device.self) { arena, c in c.pointee.number = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Device__Number.self) } } }
        }

        /// Mesos mesos.v1.Device.Number.
        public struct Number: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Device__Number.self, name: "mesos.v1.Device.Number", mesos__v1__device__number__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                majorNumber: UInt64,
                minorNumber: UInt64
            ) {
                self.init()
                self.majorNumber = majorNumber
                self.minorNumber = minorNumber
            }
            /// `major_number` = 1.
            public var majorNumber: UInt64 {
                get { _storage.get(Mesos__V1__Device__Number.self) { $0.pointee.major_number } }
                set { _storage.set(Mesos__V1__Device__Number.self) { _, c in c.pointee.major_number = newValue } }
            }
            /// `minor_number` = 2.
            public var minorNumber: UInt64 {
                get { _storage.get(Mesos__V1__Device__Number.self) { $0.pointee.minor_number } }
                set { _storage.set(Mesos__V1__Device__Number.self) { _, c in c.pointee.minor_number = newValue } }
            }
        }
    }

    /// Mesos mesos.v1.DeviceAccess.
    public struct DeviceAccess: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__DeviceAccess.self, name: "mesos.v1.DeviceAccess", mesos__v1__device_access__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            device: Mesos.Device,
            access: Mesos.DeviceAccess.Access
        ) {
            self.init()
            self.device = device
            self.access = access
        }
        /// `device` = 1.
        public var device: Mesos.Device {
            get { _storage.message(Mesos__V1__DeviceAccess.self) { UnsafeMutableRawPointer($0.pointee.device) }.map(Mesos.Device.init(_storage:)) ?? Mesos.Device() }
            set { _storage.set(Mesos__V1__DeviceAccess.self) { arena, c in c.pointee.device = arena.adopt(newValue._storage, as: Mesos__V1__Device.self) } }
        }
        /// `access` = 2.
        public var access: Mesos.DeviceAccess.Access {
            get { _storage.message(Mesos__V1__DeviceAccess.self) { UnsafeMutableRawPointer($0.pointee.access) }.map(Mesos.DeviceAccess.Access.init(_storage:)) ?? Mesos.DeviceAccess.Access() }
            set { _storage.set(Mesos__V1__DeviceAccess.self) { arena, c in c.pointee.access = arena.adopt(newValue._storage, as: Mesos__V1__DeviceAccess__Access.self) } }
        }

        /// Mesos mesos.v1.DeviceAccess.Access.
        public struct Access: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__DeviceAccess__Access.self, name: "mesos.v1.DeviceAccess.Access", mesos__v1__device_access__access__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                read: Bool? = nil,
                write: Bool? = nil,
                mknod: Bool? = nil
            ) {
                self.init()
                if let read { self.read = read }
                if let write { self.write = write }
                if let mknod { self.mknod = mknod }
            }
            /// `read` = 1.
            public var read: Bool? {
                get { _storage.get(Mesos__V1__DeviceAccess__Access.self) { $0.pointee.has_read != 0 ? $0.pointee.read != 0 : nil } }
                set {
                    _storage.set(Mesos__V1__DeviceAccess__Access.self) { _, c in
                        c.pointee.has_read = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.read = newValue ? 1 : 0 }
                    }
                }
            }
            /// `write` = 2.
            public var write: Bool? {
                get { _storage.get(Mesos__V1__DeviceAccess__Access.self) { $0.pointee.has_write != 0 ? $0.pointee.write != 0 : nil } }
                set {
                    _storage.set(Mesos__V1__DeviceAccess__Access.self) { _, c in
                        c.pointee.has_write = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.write = newValue ? 1 : 0 }
                    }
                }
            }
            /// `mknod` = 3.
            public var mknod: Bool? {
                get { _storage.get(Mesos__V1__DeviceAccess__Access.self) { $0.pointee.has_mknod != 0 ? $0.pointee.mknod != 0 : nil } }
                set {
                    _storage.set(Mesos__V1__DeviceAccess__Access.self) { _, c in
                        c.pointee.has_mknod = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.mknod = newValue ? 1 : 0 }
                    }
                }
            }
        }
    }

    /// Mesos mesos.v1.DeviceWhitelist.
    public struct DeviceWhitelist: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__DeviceWhitelist.self, name: "mesos.v1.DeviceWhitelist", mesos__v1__device_whitelist__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            allowedDevices: MessageList<Mesos.DeviceAccess> = []
        ) {
            self.init()
            if !allowedDevices.isEmpty { self.allowedDevices = allowedDevices }
        }
        /// `allowed_devices` = 1.
        public var allowedDevices: MessageList<Mesos.DeviceAccess> {
            get { _storage.list(Mesos__V1__DeviceWhitelist.self) { (UnsafeRawPointer($0.pointee.allowed_devices), $0.pointee.n_allowed_devices) } }
            set {
                _storage.set(Mesos__V1__DeviceWhitelist.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__DeviceAccess.self)
                    c.pointee.allowed_devices = elements.baseAddress
                    c.pointee.n_allowed_devices = elements.count
                }
            }
        }
    }
}
