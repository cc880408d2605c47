// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// A general check of a task: its result is reported, the task is never killed for it.
    public struct CheckInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__CheckInfo.self, name: "mesos.v1.CheckInfo", mesos__v1__check_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            type: Mesos.CheckInfo.Kind? = nil,
            command: Mesos.CheckInfo.Command? = nil,
            http: Mesos.CheckInfo.Http? = nil,
            tcp: Mesos.CheckInfo.Tcp? = nil,
            delaySeconds: Double? = nil,
            intervalSeconds: Double? = nil,
            timeoutSeconds: Double? = nil
        ) {
            self.init()
            if let type { self.type = type }
            if let command { self.command = command }
            if let http { self.http = http }
            if let tcp { self.tcp = tcp }
            if let delaySeconds { self.delaySeconds = delaySeconds }
            if let intervalSeconds { self.intervalSeconds = intervalSeconds }
            if let timeoutSeconds { self.timeoutSeconds = timeoutSeconds }
        }
        /// `type` = 1.
        public var type: Mesos.CheckInfo.Kind? {
            get { _storage.get(Mesos__V1__CheckInfo.self) { $0.pointee.has_type != 0 ? Mesos.CheckInfo.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__CheckInfo.self) { _, c in
                    c.pointee.has_type = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.type = Mesos__V1__CheckInfo__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `command` = 2.
        public var command: Mesos.CheckInfo.Command? {
            get { _storage.message(Mesos__V1__CheckInfo.self) { UnsafeMutableRawPointer($0.pointee.command) }.map(Mesos.CheckInfo.Command.init(_storage:)) }
            set { _storage.set(Mesos__V1__CheckInfo.self) { arena, c in c.pointee.command = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CheckInfo__Command.self) } } }
        }
        /// `http` = 3.
        public var http: Mesos.CheckInfo.Http? {
            get { _storage.message(Mesos__V1__CheckInfo.self) { UnsafeMutableRawPointer($0.pointee.http) }.map(Mesos.CheckInfo.Http.init(_storage:)) }
            set { _storage.set(Mesos__V1__CheckInfo.self) { arena, c in c.pointee.http = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CheckInfo__Http.self) } } }
        }
        /// `tcp` = 7.
        public var tcp: Mesos.CheckInfo.Tcp? {
            get { _storage.message(Mesos__V1__CheckInfo.self) { UnsafeMutableRawPointer($0.pointee.tcp) }.map(Mesos.CheckInfo.Tcp.init(_storage:)) }
            set { _storage.set(Mesos__V1__CheckInfo.self) { arena, c in c.pointee.tcp = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CheckInfo__Tcp.self) } } }
        }
        /// `delay_seconds` = 4; Mesos takes `15` when absent.
        public var delaySeconds: Double? {
            get { _storage.get(Mesos__V1__CheckInfo.self) { $0.pointee.has_delay_seconds != 0 ? $0.pointee.delay_seconds : nil } }
            set {
                _storage.set(Mesos__V1__CheckInfo.self) { _, c in
                    c.pointee.has_delay_seconds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.delay_seconds = newValue }
                }
            }
        }
        /// `interval_seconds` = 5; Mesos takes `10` when absent.
        public var intervalSeconds: Double? {
            get { _storage.get(Mesos__V1__CheckInfo.self) { $0.pointee.has_interval_seconds != 0 ? $0.pointee.interval_seconds : nil } }
            set {
                _storage.set(Mesos__V1__CheckInfo.self) { _, c in
                    c.pointee.has_interval_seconds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.interval_seconds = newValue }
                }
            }
        }
        /// `timeout_seconds` = 6; Mesos takes `20` when absent.
        public var timeoutSeconds: Double? {
            get { _storage.get(Mesos__V1__CheckInfo.self) { $0.pointee.has_timeout_seconds != 0 ? $0.pointee.timeout_seconds : nil } }
            set {
                _storage.set(Mesos__V1__CheckInfo.self) { _, c in
                    c.pointee.has_timeout_seconds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.timeout_seconds = newValue }
                }
            }
        }

        /// Mesos mesos.v1.CheckInfo.Type.
        public struct Kind: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 0)
            /// `COMMAND`
            public static let command = Self(rawValue: 1)
            /// `HTTP`
            public static let http = Self(rawValue: 2)
            /// `TCP`
            public static let tcp = Self(rawValue: 3)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1: "COMMAND",
                2: "HTTP",
                3: "TCP",
            ]
        }

        /// Mesos mesos.v1.CheckInfo.Command.
        public struct Command: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__CheckInfo__Command.self, name: "mesos.v1.CheckInfo.Command", mesos__v1__check_info__command__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                command: Mesos.CommandInfo
            ) {
                self.init()
                self.command = command
            }
            /// `command` = 1.
            public var command: Mesos.CommandInfo {
                get { _storage.message(Mesos__V1__CheckInfo__Command.self) { UnsafeMutableRawPointer($0.pointee.command) }.map(Mesos.CommandInfo.init(_storage:)) ?? Mesos.CommandInfo() }
                set { _storage.set(Mesos__V1__CheckInfo__Command.self) { arena, c in c.pointee.command = arena.adopt(newValue._storage, as: Mesos__V1__CommandInfo.self) } }
            }
        }

        /// Mesos mesos.v1.CheckInfo.Http.
        public struct Http: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__CheckInfo__Http.self, name: "mesos.v1.CheckInfo.Http", mesos__v1__check_info__http__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                port: UInt32,
                path: String? = nil
            ) {
                self.init()
                self.port = port
                if let path { self.path = path }
            }
            /// `port` = 1.
            public var port: UInt32 {
                get { _storage.get(Mesos__V1__CheckInfo__Http.self) { $0.pointee.port } }
                set { _storage.set(Mesos__V1__CheckInfo__Http.self) { _, c in c.pointee.port = newValue } }
            }
            /// `path` = 2.
            public var path: String? {
                get { _storage.get(Mesos__V1__CheckInfo__Http.self) { $0.pointee.path.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__CheckInfo__Http.self) { arena, c in c.pointee.path = newValue.map { arena.copy($0) } } }
            }
        }

        /// Mesos mesos.v1.CheckInfo.Tcp.
        public struct Tcp: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__CheckInfo__Tcp.self, name: "mesos.v1.CheckInfo.Tcp", mesos__v1__check_info__tcp__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                port: UInt32
            ) {
                self.init()
                self.port = port
            }
            /// `port` = 1.
            public var port: UInt32 {
                get { _storage.get(Mesos__V1__CheckInfo__Tcp.self) { $0.pointee.port } }
                set { _storage.set(Mesos__V1__CheckInfo__Tcp.self) { _, c in c.pointee.port = newValue } }
            }
        }
    }

    /// A health check of a task: after too many failures in a row the task is killed. Seconds.
    public struct HealthCheck: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__HealthCheck.self, name: "mesos.v1.HealthCheck", mesos__v1__health_check__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            delaySeconds: Double? = nil,
            intervalSeconds: Double? = nil,
            timeoutSeconds: Double? = nil,
            consecutiveFailures: UInt32? = nil,
            gracePeriodSeconds: Double? = nil,
            type: Mesos.HealthCheck.Kind? = nil,
            command: Mesos.CommandInfo? = nil,
            http: Mesos.HealthCheck.HTTPCheckInfo? = nil,
            tcp: Mesos.HealthCheck.TCPCheckInfo? = nil
        ) {
            self.init()
            if let delaySeconds { self.delaySeconds = delaySeconds }
            if let intervalSeconds { self.intervalSeconds = intervalSeconds }
            if let timeoutSeconds { self.timeoutSeconds = timeoutSeconds }
            if let consecutiveFailures { self.consecutiveFailures = consecutiveFailures }
            if let gracePeriodSeconds { self.gracePeriodSeconds = gracePeriodSeconds }
            if let type { self.type = type }
            if let command { self.command = command }
            if let http { self.http = http }
            if let tcp { self.tcp = tcp }
        }
        /// `delay_seconds` = 2; Mesos takes `15` when absent.
        public var delaySeconds: Double? {
            get { _storage.get(Mesos__V1__HealthCheck.self) { $0.pointee.has_delay_seconds != 0 ? $0.pointee.delay_seconds : nil } }
            set {
                _storage.set(Mesos__V1__HealthCheck.self) { _, c in
                    c.pointee.has_delay_seconds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.delay_seconds = newValue }
                }
            }
        }
        /// `interval_seconds` = 3; Mesos takes `10` when absent.
        public var intervalSeconds: Double? {
            get { _storage.get(Mesos__V1__HealthCheck.self) { $0.pointee.has_interval_seconds != 0 ? $0.pointee.interval_seconds : nil } }
            set {
                _storage.set(Mesos__V1__HealthCheck.self) { _, c in
                    c.pointee.has_interval_seconds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.interval_seconds = newValue }
                }
            }
        }
        /// `timeout_seconds` = 4; Mesos takes `20` when absent.
        public var timeoutSeconds: Double? {
            get { _storage.get(Mesos__V1__HealthCheck.self) { $0.pointee.has_timeout_seconds != 0 ? $0.pointee.timeout_seconds : nil } }
            set {
                _storage.set(Mesos__V1__HealthCheck.self) { _, c in
                    c.pointee.has_timeout_seconds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.timeout_seconds = newValue }
                }
            }
        }
        /// `consecutive_failures` = 5; Mesos takes `3` when absent.
        public var consecutiveFailures: UInt32? {
            get { _storage.get(Mesos__V1__HealthCheck.self) { $0.pointee.has_consecutive_failures != 0 ? $0.pointee.consecutive_failures : nil } }
            set {
                _storage.set(Mesos__V1__HealthCheck.self) { _, c in
                    c.pointee.has_consecutive_failures = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.consecutive_failures = newValue }
                }
            }
        }
        /// `grace_period_seconds` = 6; Mesos takes `10` when absent.
        public var gracePeriodSeconds: Double? {
            get { _storage.get(Mesos__V1__HealthCheck.self) { $0.pointee.has_grace_period_seconds != 0 ? $0.pointee.grace_period_seconds : nil } }
            set {
                _storage.set(Mesos__V1__HealthCheck.self) { _, c in
                    c.pointee.has_grace_period_seconds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.grace_period_seconds = newValue }
                }
            }
        }
        /// `type` = 8.
        public var type: Mesos.HealthCheck.Kind? {
            get { _storage.get(Mesos__V1__HealthCheck.self) { $0.pointee.has_type != 0 ? Mesos.HealthCheck.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__HealthCheck.self) { _, c in
                    c.pointee.has_type = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.type = Mesos__V1__HealthCheck__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `command` = 7.
        public var command: Mesos.CommandInfo? {
            get { _storage.message(Mesos__V1__HealthCheck.self) { UnsafeMutableRawPointer($0.pointee.command) }.map(Mesos.CommandInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__HealthCheck.self) { arena, c in c.pointee.command = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CommandInfo.self) } } }
        }
        /// `http` = 1.
        public var http: Mesos.HealthCheck.HTTPCheckInfo? {
            get { _storage.message(Mesos__V1__HealthCheck.self) { UnsafeMutableRawPointer($0.pointee.http) }.map(Mesos.HealthCheck.HTTPCheckInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__HealthCheck.self) { arena, c in c.pointee.http = newValue.map { arena.adopt($0._storage, as: Mesos__V1__HealthCheck__HTTPCheckInfo.self) } } }
        }
        /// `tcp` = 9.
        public var tcp: Mesos.HealthCheck.TCPCheckInfo? {
            get { _storage.message(Mesos__V1__HealthCheck.self) { UnsafeMutableRawPointer($0.pointee.tcp) }.map(Mesos.HealthCheck.TCPCheckInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__HealthCheck.self) { arena, c in c.pointee.tcp = newValue.map { arena.adopt($0._storage, as: Mesos__V1__HealthCheck__TCPCheckInfo.self) } } }
        }

        /// Mesos mesos.v1.HealthCheck.Type.
        public struct Kind: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 0)
            /// `COMMAND`
            public static let command = Self(rawValue: 1)
            /// `HTTP`
            public static let http = Self(rawValue: 2)
            /// `TCP`
            public static let tcp = Self(rawValue: 3)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1: "COMMAND",
                2: "HTTP",
                3: "TCP",
            ]
        }

        /// Mesos mesos.v1.HealthCheck.HTTPCheckInfo.
        public struct HTTPCheckInfo: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__HealthCheck__HTTPCheckInfo.self, name: "mesos.v1.HealthCheck.HTTPCheckInfo", mesos__v1__health_check__httpcheck_info__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                port: UInt32,
                `protocol`: Mesos.NetworkInfo.IPProtocol? = nil,
                scheme: String? = nil,
                path: String? = nil,
                statuses: [UInt32] = []
            ) {
                self.init()
                self.port = port
                if let `protocol` { self.`protocol` = `protocol` }
                if let scheme { self.scheme = scheme }
                if let path { self.path = path }
                if !statuses.isEmpty { self.statuses = statuses }
            }
            /// `protocol` = 5; Mesos takes `IPv4` when absent.
            public var `protocol`: Mesos.NetworkInfo.IPProtocol? {
                get { _storage.get(Mesos__V1__HealthCheck__HTTPCheckInfo.self) { $0.pointee.has_protocol != 0 ? Mesos.NetworkInfo.IPProtocol(rawValue: Int32(truncatingIfNeeded: $0.pointee.protocol.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__HealthCheck__HTTPCheckInfo.self) { _, c in
                        c.pointee.has_protocol = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.protocol = Mesos__V1__NetworkInfo__Protocol(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `scheme` = 3.
            public var scheme: String? {
                get { _storage.get(Mesos__V1__HealthCheck__HTTPCheckInfo.self) { $0.pointee.scheme.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__HealthCheck__HTTPCheckInfo.self) { arena, c in c.pointee.scheme = newValue.map { arena.copy($0) } } }
            }
            /// `port` = 1.
            public var port: UInt32 {
                get { _storage.get(Mesos__V1__HealthCheck__HTTPCheckInfo.self) { $0.pointee.port } }
                set { _storage.set(Mesos__V1__HealthCheck__HTTPCheckInfo.self) { _, c in c.pointee.port = newValue } }
            }
            /// `path` = 2.
            public var path: String? {
                get { _storage.get(Mesos__V1__HealthCheck__HTTPCheckInfo.self) { $0.pointee.path.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__HealthCheck__HTTPCheckInfo.self) { arena, c in c.pointee.path = newValue.map { arena.copy($0) } } }
            }
            /// `statuses` = 4.
            public var statuses: [UInt32] {
                get { _storage.scalars(Mesos__V1__HealthCheck__HTTPCheckInfo.self, { (UnsafePointer($0.pointee.statuses), $0.pointee.n_statuses) }) { $0 } }
                set {
                    _storage.set(Mesos__V1__HealthCheck__HTTPCheckInfo.self) { arena, c in
                        let elements = arena.scalars(newValue) { $0 }
                        c.pointee.statuses = elements.baseAddress
                        c.pointee.n_statuses = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.HealthCheck.TCPCheckInfo.
        public struct TCPCheckInfo: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__HealthCheck__TCPCheckInfo.self, name: "mesos.v1.HealthCheck.TCPCheckInfo", mesos__v1__health_check__tcpcheck_info__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                port: UInt32,
                `protocol`: Mesos.NetworkInfo.IPProtocol? = nil
            ) {
                self.init()
                self.port = port
                if let `protocol` { self.`protocol` = `protocol` }
            }
            /// `protocol` = 2; Mesos takes `IPv4` when absent.
            public var `protocol`: Mesos.NetworkInfo.IPProtocol? {
                get { _storage.get(Mesos__V1__HealthCheck__TCPCheckInfo.self) { $0.pointee.has_protocol != 0 ? Mesos.NetworkInfo.IPProtocol(rawValue: Int32(truncatingIfNeeded: $0.pointee.protocol.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__HealthCheck__TCPCheckInfo.self) { _, c in
                        c.pointee.has_protocol = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.protocol = Mesos__V1__NetworkInfo__Protocol(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `port` = 1.
            public var port: UInt32 {
                get { _storage.get(Mesos__V1__HealthCheck__TCPCheckInfo.self) { $0.pointee.port } }
                set { _storage.set(Mesos__V1__HealthCheck__TCPCheckInfo.self) { _, c in c.pointee.port = newValue } }
            }
        }
    }

    /// The latest result of a general check.
    public struct CheckStatusInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__CheckStatusInfo.self, name: "mesos.v1.CheckStatusInfo", mesos__v1__check_status_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            type: Mesos.CheckInfo.Kind? = nil,
            command: Mesos.CheckStatusInfo.Command? = nil,
            http: Mesos.CheckStatusInfo.Http? = nil,
            tcp: Mesos.CheckStatusInfo.Tcp? = nil
        ) {
            self.init()
            if let type { self.type = type }
            if let command { self.command = command }
            if let http { self.http = http }
            if let tcp { self.tcp = tcp }
        }
        /// `type` = 1.
        public var type: Mesos.CheckInfo.Kind? {
            get { _storage.get(Mesos__V1__CheckStatusInfo.self) { $0.pointee.has_type != 0 ? Mesos.CheckInfo.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__CheckStatusInfo.self) { _, c in
                    c.pointee.has_type = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.type = Mesos__V1__CheckInfo__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `command` = 2.
        public var command: Mesos.CheckStatusInfo.Command? {
            get { _storage.message(Mesos__V1__CheckStatusInfo.self) { UnsafeMutableRawPointer($0.pointee.command) }.map(Mesos.CheckStatusInfo.Command.init(_storage:)) }
            set { _storage.set(Mesos__V1__CheckStatusInfo.self) { arena, c in c.pointee.command = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CheckStatusInfo__Command.self) } } }
        }
        /// `http` = 3.
        public var http: Mesos.CheckStatusInfo.Http? {
            get { _storage.message(Mesos__V1__CheckStatusInfo.self) { UnsafeMutableRawPointer($0.pointee.http) }.map(Mesos.CheckStatusInfo.Http.init(_storage:)) }
            set { _storage.set(Mesos__V1__CheckStatusInfo.self) { arena, c in c.pointee.http = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CheckStatusInfo__Http.self) } } }
        }
        /// `tcp` = 4.
        public var tcp: Mesos.CheckStatusInfo.Tcp? {
            get { _storage.message(Mesos__V1__CheckStatusInfo.self) { UnsafeMutableRawPointer($0.pointee.tcp) }.map(Mesos.CheckStatusInfo.Tcp.init(_storage:)) }
            set { _storage.set(Mesos__V1__CheckStatusInfo.self) { arena, c in c.pointee.tcp = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CheckStatusInfo__Tcp.self) } } }
        }

        /// Mesos mesos.v1.CheckStatusInfo.Command.
        public struct Command: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__CheckStatusInfo__Command.self, name: "mesos.v1.CheckStatusInfo.Command", mesos__v1__check_status_info__command__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                exitCode: Int32? = nil
            ) {
                self.init()
                if let exitCode { self.exitCode = exitCode }
            }
            /// `exit_code` = 1.
            public var exitCode: Int32? {
                get { _storage.get(Mesos__V1__CheckStatusInfo__Command.self) { $0.pointee.has_exit_code != 0 ? $0.pointee.exit_code : nil } }
                set {
                    _storage.set(Mesos__V1__CheckStatusInfo__Command.self) { _, c in
                        c.pointee.has_exit_code = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.exit_code = newValue }
                    }
                }
            }
        }

        /// Mesos mesos.v1.CheckStatusInfo.Http.
        public struct Http: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__CheckStatusInfo__Http.self, name: "mesos.v1.CheckStatusInfo.Http", mesos__v1__check_status_info__http__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                statusCode: UInt32? = nil
            ) {
                self.init()
                if let statusCode { self.statusCode = statusCode }
            }
            /// `status_code` = 1.
            public var statusCode: UInt32? {
                get { _storage.get(Mesos__V1__CheckStatusInfo__Http.self) { $0.pointee.has_status_code != 0 ? $0.pointee.status_code : nil } }
                set {
                    _storage.set(Mesos__V1__CheckStatusInfo__Http.self) { _, c in
                        c.pointee.has_status_code = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.status_code = newValue }
                    }
                }
            }
        }

        /// Mesos mesos.v1.CheckStatusInfo.Tcp.
        public struct Tcp: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__CheckStatusInfo__Tcp.self, name: "mesos.v1.CheckStatusInfo.Tcp", mesos__v1__check_status_info__tcp__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                succeeded: Bool? = nil
            ) {
                self.init()
                if let succeeded { self.succeeded = succeeded }
            }
            /// `succeeded` = 1.
            public var succeeded: Bool? {
                get { _storage.get(Mesos__V1__CheckStatusInfo__Tcp.self) { $0.pointee.has_succeeded != 0 ? $0.pointee.succeeded != 0 : nil } }
                set {
                    _storage.set(Mesos__V1__CheckStatusInfo__Tcp.self) { _, c in
                        c.pointee.has_succeeded = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.succeeded = newValue ? 1 : 0 }
                    }
                }
            }
        }
    }
}
