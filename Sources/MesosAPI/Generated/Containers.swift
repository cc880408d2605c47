// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// A container image: Docker or Appc.
    public struct Image: WireMessage {
        typealias Wire = Mesos__V1__Image
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Image", mesos__v1__image__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var type: Mesos.Image.Kind { get { _getValue { $0.pointee.type.rawValue } } set { _setValue(newValue) { $0.pointee.type.rawValue = $1 } } }
        /// `appc` = 2.
        public var appc: Mesos.Image.Appc? { get { _getMessage { $0.pointee.appc } } set { _setMessage(newValue) { $0.pointee.appc = $1 } } }
        /// `docker` = 3.
        public var docker: Mesos.Image.Docker? { get { _getMessage { $0.pointee.docker } } set { _setMessage(newValue) { $0.pointee.docker = $1 } } }
        /// `cached` = 4; Mesos takes `true` when absent.
        public var cached: Bool? { get { _getOptional { ($0.pointee.has_cached, $0.pointee.cached) } } set { _setOptional(newValue, { $0.pointee.has_cached = $1 }) { $0.pointee.cached = $1 } } }

        /// The enum `mesos.v1.Image.Type`.
        public struct Kind: MesosEnum, WireValue {
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

        /// The message `mesos.v1.Image.Appc`.
        public struct Appc: WireMessage {
            typealias Wire = Mesos__V1__Image__Appc
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.Image.Appc", mesos__v1__image__appc__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var name: String { get { _getValue { $0.pointee.name } } set { _setValue(newValue) { $0.pointee.name = $1 } } }
            /// `id` = 2.
            public var id: String? { get { _getString { $0.pointee.id } } set { _setString(newValue) { $0.pointee.id = $1 } } }
            /// `labels` = 3.
            public var labels: Mesos.Labels? { get { _getMessage { $0.pointee.labels } } set { _setMessage(newValue) { $0.pointee.labels = $1 } } }
        }

        /// The message `mesos.v1.Image.Docker`.
        public struct Docker: WireMessage {
            typealias Wire = Mesos__V1__Image__Docker
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.Image.Docker", mesos__v1__image__docker__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var name: String { get { _getValue { $0.pointee.name } } set { _setValue(newValue) { $0.pointee.name = $1 } } }
            /// `credential` = 2; deprecated by Mesos.
            public var credential: Mesos.Credential? { get { _getMessage { $0.pointee.credential } } set { _setMessage(newValue) { $0.pointee.credential = $1 } } }
            /// `config` = 3.
            public var config: Mesos.Secret? { get { _getMessage { $0.pointee.config } } set { _setMessage(newValue) { $0.pointee.config = $1 } } }
        }
    }

    /// The message `mesos.v1.CapabilityInfo`.
    public struct CapabilityInfo: WireMessage {
        typealias Wire = Mesos__V1__CapabilityInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.CapabilityInfo", mesos__v1__capability_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            capabilities: [Mesos.CapabilityInfo.Capability] = []
        ) {
            self.init()
            if !capabilities.isEmpty { self.capabilities = capabilities }
        }
        /// `capabilities` = 1.
        public var capabilities: [Mesos.CapabilityInfo.Capability] { get { _getEnums { ($0.pointee.capabilities, $0.pointee.n_capabilities) } } set { _setEnums(newValue) { ($0.pointee.capabilities, $0.pointee.n_capabilities) = ($1, $2) } } }

        /// The enum `mesos.v1.CapabilityInfo.Capability`.
        public struct Capability: MesosEnum, WireValue {
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

    /// The message `mesos.v1.SeccompInfo`.
    public struct SeccompInfo: WireMessage {
        typealias Wire = Mesos__V1__SeccompInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.SeccompInfo", mesos__v1__seccomp_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            profileName: String? = nil,
            unconfined: Bool? = nil
        ) {
            self.init()
            if let profileName { self.profileName = profileName }
            if let unconfined { self.unconfined = unconfined }
        }
        /// `profile_name` = 1.
        public var profileName: String? { get { _getString { $0.pointee.profile_name } } set { _setString(newValue) { $0.pointee.profile_name = $1 } } }
        /// `unconfined` = 2.
        public var unconfined: Bool? { get { _getOptional { ($0.pointee.has_unconfined, $0.pointee.unconfined) } } set { _setOptional(newValue, { $0.pointee.has_unconfined = $1 }) { $0.pointee.unconfined = $1 } } }
    }

    /// The message `mesos.v1.LinuxInfo`.
    public struct LinuxInfo: WireMessage {
        typealias Wire = Mesos__V1__LinuxInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.LinuxInfo", mesos__v1__linux_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var capabilityInfo: Mesos.CapabilityInfo? { get { _getMessage { $0.pointee.capability_info } } set { _setMessage(newValue) { $0.pointee.capability_info = $1 } } }
        /// `bounding_capabilities` = 2.
        public var boundingCapabilities: Mesos.CapabilityInfo? { get { _getMessage { $0.pointee.bounding_capabilities } } set { _setMessage(newValue) { $0.pointee.bounding_capabilities = $1 } } }
        /// `effective_capabilities` = 3.
        public var effectiveCapabilities: Mesos.CapabilityInfo? { get { _getMessage { $0.pointee.effective_capabilities } } set { _setMessage(newValue) { $0.pointee.effective_capabilities = $1 } } }
        /// `share_pid_namespace` = 4.
        public var sharePidNamespace: Bool? { get { _getOptional { ($0.pointee.has_share_pid_namespace, $0.pointee.share_pid_namespace) } } set { _setOptional(newValue, { $0.pointee.has_share_pid_namespace = $1 }) { $0.pointee.share_pid_namespace = $1 } } }
        /// `seccomp` = 5.
        public var seccomp: Mesos.SeccompInfo? { get { _getMessage { $0.pointee.seccomp } } set { _setMessage(newValue) { $0.pointee.seccomp = $1 } } }
        /// `ipc_mode` = 6.
        public var ipcMode: Mesos.LinuxInfo.IpcMode? { get { _getOptional { ($0.pointee.has_ipc_mode, $0.pointee.ipc_mode.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_ipc_mode = $1 }) { $0.pointee.ipc_mode.rawValue = $1 } } }
        /// `shm_size` = 7.
        public var shmSize: UInt32? { get { _getOptional { ($0.pointee.has_shm_size, $0.pointee.shm_size) } } set { _setOptional(newValue, { $0.pointee.has_shm_size = $1 }) { $0.pointee.shm_size = $1 } } }
        /// `share_cgroups` = 8; Mesos takes `true` when absent.
        public var shareCgroups: Bool? { get { _getOptional { ($0.pointee.has_share_cgroups, $0.pointee.share_cgroups) } } set { _setOptional(newValue, { $0.pointee.has_share_cgroups = $1 }) { $0.pointee.share_cgroups = $1 } } }

        /// The enum `mesos.v1.LinuxInfo.IpcMode`.
        public struct IpcMode: MesosEnum, WireValue {
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

    /// The message `mesos.v1.RLimitInfo`.
    public struct RLimitInfo: WireMessage {
        typealias Wire = Mesos__V1__RLimitInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.RLimitInfo", mesos__v1__rlimit_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            rlimits: MessageList<Mesos.RLimitInfo.RLimit> = []
        ) {
            self.init()
            if !rlimits.isEmpty { self.rlimits = rlimits }
        }
        /// `rlimits` = 1.
        public var rlimits: MessageList<Mesos.RLimitInfo.RLimit> { get { _getMessages { ($0.pointee.rlimits, $0.pointee.n_rlimits) } } set { _setMessages(newValue) { ($0.pointee.rlimits, $0.pointee.n_rlimits) = ($1, $2) } } }

        /// The message `mesos.v1.RLimitInfo.RLimit`.
        public struct RLimit: WireMessage {
            typealias Wire = Mesos__V1__RLimitInfo__RLimit
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.RLimitInfo.RLimit", mesos__v1__rlimit_info__rlimit__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var type: Mesos.RLimitInfo.RLimit.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
            /// `hard` = 2.
            public var hard: UInt64? { get { _getOptional { ($0.pointee.has_hard, $0.pointee.hard) } } set { _setOptional(newValue, { $0.pointee.has_hard = $1 }) { $0.pointee.hard = $1 } } }
            /// `soft` = 3.
            public var soft: UInt64? { get { _getOptional { ($0.pointee.has_soft, $0.pointee.soft) } } set { _setOptional(newValue, { $0.pointee.has_soft = $1 }) { $0.pointee.soft = $1 } } }

            /// The enum `mesos.v1.RLimitInfo.RLimit.Type`.
            public struct Kind: MesosEnum, WireValue {
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

    /// The message `mesos.v1.TTYInfo`.
    public struct TTYInfo: WireMessage {
        typealias Wire = Mesos__V1__TTYInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.TTYInfo", mesos__v1__ttyinfo__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            windowSize: Mesos.TTYInfo.WindowSize? = nil
        ) {
            self.init()
            if let windowSize { self.windowSize = windowSize }
        }
        /// `window_size` = 1.
        public var windowSize: Mesos.TTYInfo.WindowSize? { get { _getMessage { $0.pointee.window_size } } set { _setMessage(newValue) { $0.pointee.window_size = $1 } } }

        /// The message `mesos.v1.TTYInfo.WindowSize`.
        public struct WindowSize: WireMessage {
            typealias Wire = Mesos__V1__TTYInfo__WindowSize
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.TTYInfo.WindowSize", mesos__v1__ttyinfo__window_size__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                rows: UInt32,
                columns: UInt32
            ) {
                self.init()
                self.rows = rows
                self.columns = columns
            }
            /// `rows` = 1.
            public var rows: UInt32 { get { _getValue { $0.pointee.rows } } set { _setValue(newValue) { $0.pointee.rows = $1 } } }
            /// `columns` = 2.
            public var columns: UInt32 { get { _getValue { $0.pointee.columns } } set { _setValue(newValue) { $0.pointee.columns = $1 } } }
        }
    }

    /// The isolation of a task: containerizer, image, volumes, networks.
    public struct ContainerInfo: WireMessage {
        typealias Wire = Mesos__V1__ContainerInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.ContainerInfo", mesos__v1__container_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var type: Mesos.ContainerInfo.Kind { get { _getValue { $0.pointee.type.rawValue } } set { _setValue(newValue) { $0.pointee.type.rawValue = $1 } } }
        /// `volumes` = 2.
        public var volumes: MessageList<Mesos.Volume> { get { _getMessages { ($0.pointee.volumes, $0.pointee.n_volumes) } } set { _setMessages(newValue) { ($0.pointee.volumes, $0.pointee.n_volumes) = ($1, $2) } } }
        /// `hostname` = 4.
        public var hostname: String? { get { _getString { $0.pointee.hostname } } set { _setString(newValue) { $0.pointee.hostname = $1 } } }
        /// `docker` = 3.
        public var docker: Mesos.ContainerInfo.DockerInfo? { get { _getMessage { $0.pointee.docker } } set { _setMessage(newValue) { $0.pointee.docker = $1 } } }
        /// `mesos` = 5.
        public var mesos: Mesos.ContainerInfo.MesosInfo? { get { _getMessage { $0.pointee.mesos } } set { _setMessage(newValue) { $0.pointee.mesos = $1 } } }
        /// `network_infos` = 7.
        public var networkInfos: MessageList<Mesos.NetworkInfo> { get { _getMessages { ($0.pointee.network_infos, $0.pointee.n_network_infos) } } set { _setMessages(newValue) { ($0.pointee.network_infos, $0.pointee.n_network_infos) = ($1, $2) } } }
        /// `linux_info` = 8.
        public var linuxInfo: Mesos.LinuxInfo? { get { _getMessage { $0.pointee.linux_info } } set { _setMessage(newValue) { $0.pointee.linux_info = $1 } } }
        /// `rlimit_info` = 9.
        public var rlimitInfo: Mesos.RLimitInfo? { get { _getMessage { $0.pointee.rlimit_info } } set { _setMessage(newValue) { $0.pointee.rlimit_info = $1 } } }
        /// `tty_info` = 10.
        public var ttyInfo: Mesos.TTYInfo? { get { _getMessage { $0.pointee.tty_info } } set { _setMessage(newValue) { $0.pointee.tty_info = $1 } } }

        /// The enum `mesos.v1.ContainerInfo.Type`.
        public struct Kind: MesosEnum, WireValue {
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
        public struct DockerInfo: WireMessage {
            typealias Wire = Mesos__V1__ContainerInfo__DockerInfo
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.ContainerInfo.DockerInfo", mesos__v1__container_info__docker_info__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var image: String { get { _getValue { $0.pointee.image } } set { _setValue(newValue) { $0.pointee.image = $1 } } }
            /// `network` = 2; Mesos takes `HOST` when absent.
            public var network: Mesos.ContainerInfo.DockerInfo.Network? { get { _getOptional { ($0.pointee.has_network, $0.pointee.network.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_network = $1 }) { $0.pointee.network.rawValue = $1 } } }
            /// `port_mappings` = 3.
            public var portMappings: MessageList<Mesos.ContainerInfo.DockerInfo.PortMapping> { get { _getMessages { ($0.pointee.port_mappings, $0.pointee.n_port_mappings) } } set { _setMessages(newValue) { ($0.pointee.port_mappings, $0.pointee.n_port_mappings) = ($1, $2) } } }
            /// `privileged` = 4; Mesos takes `false` when absent.
            public var privileged: Bool? { get { _getOptional { ($0.pointee.has_privileged, $0.pointee.privileged) } } set { _setOptional(newValue, { $0.pointee.has_privileged = $1 }) { $0.pointee.privileged = $1 } } }
            /// `parameters` = 5.
            public var parameters: MessageList<Mesos.Parameter> { get { _getMessages { ($0.pointee.parameters, $0.pointee.n_parameters) } } set { _setMessages(newValue) { ($0.pointee.parameters, $0.pointee.n_parameters) = ($1, $2) } } }
            /// `force_pull_image` = 6.
            public var forcePullImage: Bool? { get { _getOptional { ($0.pointee.has_force_pull_image, $0.pointee.force_pull_image) } } set { _setOptional(newValue, { $0.pointee.has_force_pull_image = $1 }) { $0.pointee.force_pull_image = $1 } } }
            /// `volume_driver` = 7; deprecated by Mesos.
            public var volumeDriver: String? { get { _getString { $0.pointee.volume_driver } } set { _setString(newValue) { $0.pointee.volume_driver = $1 } } }

            /// The enum `mesos.v1.ContainerInfo.DockerInfo.Network`.
            public struct Network: MesosEnum, WireValue {
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

            /// The message `mesos.v1.ContainerInfo.DockerInfo.PortMapping`.
            public struct PortMapping: WireMessage {
                typealias Wire = Mesos__V1__ContainerInfo__DockerInfo__PortMapping
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.ContainerInfo.DockerInfo.PortMapping", mesos__v1__container_info__docker_info__port_mapping__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
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
                public var hostPort: UInt32 { get { _getValue { $0.pointee.host_port } } set { _setValue(newValue) { $0.pointee.host_port = $1 } } }
                /// `container_port` = 2.
                public var containerPort: UInt32 { get { _getValue { $0.pointee.container_port } } set { _setValue(newValue) { $0.pointee.container_port = $1 } } }
                /// `protocol` = 3.
                public var `protocol`: String? { get { _getString { $0.pointee.protocol } } set { _setString(newValue) { $0.pointee.protocol = $1 } } }
            }
        }

        /// Options of the Mesos containerizer.
        public struct MesosInfo: WireMessage {
            typealias Wire = Mesos__V1__ContainerInfo__MesosInfo
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.ContainerInfo.MesosInfo", mesos__v1__container_info__mesos_info__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                image: Mesos.Image? = nil
            ) {
                self.init()
                if let image { self.image = image }
            }
            /// `image` = 1.
            public var image: Mesos.Image? { get { _getMessage { $0.pointee.image } } set { _setMessage(newValue) { $0.pointee.image = $1 } } }
        }
    }

    /// The state of a running container.
    public struct ContainerStatus: WireMessage {
        typealias Wire = Mesos__V1__ContainerStatus
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.ContainerStatus", mesos__v1__container_status__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var containerID: Mesos.ContainerID? { get { _getMessage { $0.pointee.container_id } } set { _setMessage(newValue) { $0.pointee.container_id = $1 } } }
        /// `network_infos` = 1.
        public var networkInfos: MessageList<Mesos.NetworkInfo> { get { _getMessages { ($0.pointee.network_infos, $0.pointee.n_network_infos) } } set { _setMessages(newValue) { ($0.pointee.network_infos, $0.pointee.n_network_infos) = ($1, $2) } } }
        /// `cgroup_info` = 2.
        public var cgroupInfo: Mesos.CgroupInfo? { get { _getMessage { $0.pointee.cgroup_info } } set { _setMessage(newValue) { $0.pointee.cgroup_info = $1 } } }
        /// `executor_pid` = 3.
        public var executorPid: UInt32? { get { _getOptional { ($0.pointee.has_executor_pid, $0.pointee.executor_pid) } } set { _setOptional(newValue, { $0.pointee.has_executor_pid = $1 }) { $0.pointee.executor_pid = $1 } } }
    }

    /// The control group settings of a container.
    public struct CgroupInfo: WireMessage {
        typealias Wire = Mesos__V1__CgroupInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.CgroupInfo", mesos__v1__cgroup_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            netCls: Mesos.CgroupInfo.NetCls? = nil
        ) {
            self.init()
            if let netCls { self.netCls = netCls }
        }
        /// `net_cls` = 1.
        public var netCls: Mesos.CgroupInfo.NetCls? { get { _getMessage { $0.pointee.net_cls } } set { _setMessage(newValue) { $0.pointee.net_cls = $1 } } }

        /// The message `mesos.v1.CgroupInfo.Blkio`.
        public struct Blkio: WireMessage {
            typealias Wire = Mesos__V1__CgroupInfo__Blkio
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.CgroupInfo.Blkio", mesos__v1__cgroup_info__blkio__init)
            public init() { _storage = MessageStorage(Self._type) }

            /// The enum `mesos.v1.CgroupInfo.Blkio.Operation`.
            public struct Operation: MesosEnum, WireValue {
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

            /// The message `mesos.v1.CgroupInfo.Blkio.Value`.
            public struct Value: WireMessage {
                typealias Wire = Mesos__V1__CgroupInfo__Blkio__Value
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.CgroupInfo.Blkio.Value", mesos__v1__cgroup_info__blkio__value__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    op: Mesos.CgroupInfo.Blkio.Operation? = nil,
                    value: UInt64? = nil
                ) {
                    self.init()
                    if let op { self.op = op }
                    if let value { self.value = value }
                }
                /// `op` = 1.
                public var op: Mesos.CgroupInfo.Blkio.Operation? { get { _getOptional { ($0.pointee.has_op, $0.pointee.op.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_op = $1 }) { $0.pointee.op.rawValue = $1 } } }
                /// `value` = 2.
                public var value: UInt64? { get { _getOptional { ($0.pointee.has_value, $0.pointee.value) } } set { _setOptional(newValue, { $0.pointee.has_value = $1 }) { $0.pointee.value = $1 } } }
            }

            /// The message `mesos.v1.CgroupInfo.Blkio.CFQ`.
            public struct CFQ: WireMessage {
                typealias Wire = Mesos__V1__CgroupInfo__Blkio__CFQ
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.CgroupInfo.Blkio.CFQ", mesos__v1__cgroup_info__blkio__cfq__init)
                public init() { _storage = MessageStorage(Self._type) }

                /// The message `mesos.v1.CgroupInfo.Blkio.CFQ.Statistics`.
                public struct Statistics: WireMessage {
                    typealias Wire = Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics
                    public var _storage: MessageStorage
                    public init(_storage: MessageStorage) { self._storage = _storage }
                    public static let _type = MessageType(Wire.self, name: "mesos.v1.CgroupInfo.Blkio.CFQ.Statistics", mesos__v1__cgroup_info__blkio__cfq__statistics__init)
                    public init() { _storage = MessageStorage(Self._type) }
                    /// A message with these fields. Omitted fields stay absent.
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
                    public var device: Mesos.Device.Number? { get { _getMessage { $0.pointee.device } } set { _setMessage(newValue) { $0.pointee.device = $1 } } }
                    /// `sectors` = 2.
                    public var sectors: UInt64? { get { _getOptional { ($0.pointee.has_sectors, $0.pointee.sectors) } } set { _setOptional(newValue, { $0.pointee.has_sectors = $1 }) { $0.pointee.sectors = $1 } } }
                    /// `time` = 3.
                    public var time: UInt64? { get { _getOptional { ($0.pointee.has_time, $0.pointee.time) } } set { _setOptional(newValue, { $0.pointee.has_time = $1 }) { $0.pointee.time = $1 } } }
                    /// `io_serviced` = 4.
                    public var ioServiced: MessageList<Mesos.CgroupInfo.Blkio.Value> { get { _getMessages { ($0.pointee.io_serviced, $0.pointee.n_io_serviced) } } set { _setMessages(newValue) { ($0.pointee.io_serviced, $0.pointee.n_io_serviced) = ($1, $2) } } }
                    /// `io_service_bytes` = 5.
                    public var ioServiceBytes: MessageList<Mesos.CgroupInfo.Blkio.Value> { get { _getMessages { ($0.pointee.io_service_bytes, $0.pointee.n_io_service_bytes) } } set { _setMessages(newValue) { ($0.pointee.io_service_bytes, $0.pointee.n_io_service_bytes) = ($1, $2) } } }
                    /// `io_service_time` = 6.
                    public var ioServiceTime: MessageList<Mesos.CgroupInfo.Blkio.Value> { get { _getMessages { ($0.pointee.io_service_time, $0.pointee.n_io_service_time) } } set { _setMessages(newValue) { ($0.pointee.io_service_time, $0.pointee.n_io_service_time) = ($1, $2) } } }
                    /// `io_wait_time` = 7.
                    public var ioWaitTime: MessageList<Mesos.CgroupInfo.Blkio.Value> { get { _getMessages { ($0.pointee.io_wait_time, $0.pointee.n_io_wait_time) } } set { _setMessages(newValue) { ($0.pointee.io_wait_time, $0.pointee.n_io_wait_time) = ($1, $2) } } }
                    /// `io_merged` = 8.
                    public var ioMerged: MessageList<Mesos.CgroupInfo.Blkio.Value> { get { _getMessages { ($0.pointee.io_merged, $0.pointee.n_io_merged) } } set { _setMessages(newValue) { ($0.pointee.io_merged, $0.pointee.n_io_merged) = ($1, $2) } } }
                    /// `io_queued` = 9.
                    public var ioQueued: MessageList<Mesos.CgroupInfo.Blkio.Value> { get { _getMessages { ($0.pointee.io_queued, $0.pointee.n_io_queued) } } set { _setMessages(newValue) { ($0.pointee.io_queued, $0.pointee.n_io_queued) = ($1, $2) } } }
                }
            }

            /// The message `mesos.v1.CgroupInfo.Blkio.Throttling`.
            public struct Throttling: WireMessage {
                typealias Wire = Mesos__V1__CgroupInfo__Blkio__Throttling
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.CgroupInfo.Blkio.Throttling", mesos__v1__cgroup_info__blkio__throttling__init)
                public init() { _storage = MessageStorage(Self._type) }

                /// The message `mesos.v1.CgroupInfo.Blkio.Throttling.Statistics`.
                public struct Statistics: WireMessage {
                    typealias Wire = Mesos__V1__CgroupInfo__Blkio__Throttling__Statistics
                    public var _storage: MessageStorage
                    public init(_storage: MessageStorage) { self._storage = _storage }
                    public static let _type = MessageType(Wire.self, name: "mesos.v1.CgroupInfo.Blkio.Throttling.Statistics", mesos__v1__cgroup_info__blkio__throttling__statistics__init)
                    public init() { _storage = MessageStorage(Self._type) }
                    /// A message with these fields. Omitted fields stay absent.
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
                    public var device: Mesos.Device.Number? { get { _getMessage { $0.pointee.device } } set { _setMessage(newValue) { $0.pointee.device = $1 } } }
                    /// `io_serviced` = 2.
                    public var ioServiced: MessageList<Mesos.CgroupInfo.Blkio.Value> { get { _getMessages { ($0.pointee.io_serviced, $0.pointee.n_io_serviced) } } set { _setMessages(newValue) { ($0.pointee.io_serviced, $0.pointee.n_io_serviced) = ($1, $2) } } }
                    /// `io_service_bytes` = 3.
                    public var ioServiceBytes: MessageList<Mesos.CgroupInfo.Blkio.Value> { get { _getMessages { ($0.pointee.io_service_bytes, $0.pointee.n_io_service_bytes) } } set { _setMessages(newValue) { ($0.pointee.io_service_bytes, $0.pointee.n_io_service_bytes) = ($1, $2) } } }
                }
            }

            /// The message `mesos.v1.CgroupInfo.Blkio.Statistics`.
            public struct Statistics: WireMessage {
                typealias Wire = Mesos__V1__CgroupInfo__Blkio__Statistics
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.CgroupInfo.Blkio.Statistics", mesos__v1__cgroup_info__blkio__statistics__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
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
                public var cfq: MessageList<Mesos.CgroupInfo.Blkio.CFQ.Statistics> { get { _getMessages { ($0.pointee.cfq, $0.pointee.n_cfq) } } set { _setMessages(newValue) { ($0.pointee.cfq, $0.pointee.n_cfq) = ($1, $2) } } }
                /// `cfq_recursive` = 2.
                public var cfqRecursive: MessageList<Mesos.CgroupInfo.Blkio.CFQ.Statistics> { get { _getMessages { ($0.pointee.cfq_recursive, $0.pointee.n_cfq_recursive) } } set { _setMessages(newValue) { ($0.pointee.cfq_recursive, $0.pointee.n_cfq_recursive) = ($1, $2) } } }
                /// `throttling` = 3.
                public var throttling: MessageList<Mesos.CgroupInfo.Blkio.Throttling.Statistics> { get { _getMessages { ($0.pointee.throttling, $0.pointee.n_throttling) } } set { _setMessages(newValue) { ($0.pointee.throttling, $0.pointee.n_throttling) = ($1, $2) } } }
            }
        }

        /// The message `mesos.v1.CgroupInfo.NetCls`.
        public struct NetCls: WireMessage {
            typealias Wire = Mesos__V1__CgroupInfo__NetCls
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.CgroupInfo.NetCls", mesos__v1__cgroup_info__net_cls__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                classid: UInt32? = nil
            ) {
                self.init()
                if let classid { self.classid = classid }
            }
            /// `classid` = 1.
            public var classid: UInt32? { get { _getOptional { ($0.pointee.has_classid, $0.pointee.classid) } } set { _setOptional(newValue, { $0.pointee.has_classid = $1 }) { $0.pointee.classid = $1 } } }
        }
    }

    /// The message `mesos.v1.Device`.
    public struct Device: WireMessage {
        typealias Wire = Mesos__V1__Device
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Device", mesos__v1__device__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            path: String? = nil,
            number: Mesos.Device.Number? = nil
        ) {
            self.init()
            if let path { self.path = path }
            if let number { self.number = number }
        }
        /// `path` = 1.
        public var path: String? { get { _getString { $0.pointee.path } } set { _setString(newValue) { $0.pointee.path = $1 } } }
        /// `number` = 2.
        public var number: Mesos.Device.Number? { get { _getMessage { $0.pointee.number } } set { _setMessage(newValue) { $0.pointee.number = $1 } } }

        /// The message `mesos.v1.Device.Number`.
        public struct Number: WireMessage {
            typealias Wire = Mesos__V1__Device__Number
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.Device.Number", mesos__v1__device__number__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                majorNumber: UInt64,
                minorNumber: UInt64
            ) {
                self.init()
                self.majorNumber = majorNumber
                self.minorNumber = minorNumber
            }
            /// `major_number` = 1.
            public var majorNumber: UInt64 { get { _getValue { $0.pointee.major_number } } set { _setValue(newValue) { $0.pointee.major_number = $1 } } }
            /// `minor_number` = 2.
            public var minorNumber: UInt64 { get { _getValue { $0.pointee.minor_number } } set { _setValue(newValue) { $0.pointee.minor_number = $1 } } }
        }
    }

    /// The message `mesos.v1.DeviceAccess`.
    public struct DeviceAccess: WireMessage {
        typealias Wire = Mesos__V1__DeviceAccess
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.DeviceAccess", mesos__v1__device_access__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            device: Mesos.Device,
            access: Mesos.DeviceAccess.Access
        ) {
            self.init()
            self.device = device
            self.access = access
        }
        /// `device` = 1.
        public var device: Mesos.Device { get { _getRequiredMessage { $0.pointee.device } } set { _setMessage(newValue) { $0.pointee.device = $1 } } }
        /// `access` = 2.
        public var access: Mesos.DeviceAccess.Access { get { _getRequiredMessage { $0.pointee.access } } set { _setMessage(newValue) { $0.pointee.access = $1 } } }

        /// The message `mesos.v1.DeviceAccess.Access`.
        public struct Access: WireMessage {
            typealias Wire = Mesos__V1__DeviceAccess__Access
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.DeviceAccess.Access", mesos__v1__device_access__access__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var read: Bool? { get { _getOptional { ($0.pointee.has_read, $0.pointee.read) } } set { _setOptional(newValue, { $0.pointee.has_read = $1 }) { $0.pointee.read = $1 } } }
            /// `write` = 2.
            public var write: Bool? { get { _getOptional { ($0.pointee.has_write, $0.pointee.write) } } set { _setOptional(newValue, { $0.pointee.has_write = $1 }) { $0.pointee.write = $1 } } }
            /// `mknod` = 3.
            public var mknod: Bool? { get { _getOptional { ($0.pointee.has_mknod, $0.pointee.mknod) } } set { _setOptional(newValue, { $0.pointee.has_mknod = $1 }) { $0.pointee.mknod = $1 } } }
        }
    }

    /// The message `mesos.v1.DeviceWhitelist`.
    public struct DeviceWhitelist: WireMessage {
        typealias Wire = Mesos__V1__DeviceWhitelist
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.DeviceWhitelist", mesos__v1__device_whitelist__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            allowedDevices: MessageList<Mesos.DeviceAccess> = []
        ) {
            self.init()
            if !allowedDevices.isEmpty { self.allowedDevices = allowedDevices }
        }
        /// `allowed_devices` = 1.
        public var allowedDevices: MessageList<Mesos.DeviceAccess> { get { _getMessages { ($0.pointee.allowed_devices, $0.pointee.n_allowed_devices) } } set { _setMessages(newValue) { ($0.pointee.allowed_devices, $0.pointee.n_allowed_devices) = ($1, $2) } } }
    }
}
