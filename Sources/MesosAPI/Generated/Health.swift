// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// A general check of a task. Mesos reports its result and never kills the task because of it.
    public struct CheckInfo: WireMessage {
        typealias Wire = Mesos__V1__CheckInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.CheckInfo", mesos__v1__check_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var type: Mesos.CheckInfo.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
        /// `command` = 2.
        public var command: Mesos.CheckInfo.Command? { get { _getMessage { $0.pointee.command } } set { _setMessage(newValue) { $0.pointee.command = $1 } } }
        /// `http` = 3.
        public var http: Mesos.CheckInfo.Http? { get { _getMessage { $0.pointee.http } } set { _setMessage(newValue) { $0.pointee.http = $1 } } }
        /// `tcp` = 7.
        public var tcp: Mesos.CheckInfo.Tcp? { get { _getMessage { $0.pointee.tcp } } set { _setMessage(newValue) { $0.pointee.tcp = $1 } } }
        /// `delay_seconds` = 4; Mesos takes `15` when absent.
        public var delaySeconds: Double? { get { _getOptional { ($0.pointee.has_delay_seconds, $0.pointee.delay_seconds) } } set { _setOptional(newValue, { $0.pointee.has_delay_seconds = $1 }) { $0.pointee.delay_seconds = $1 } } }
        /// `interval_seconds` = 5; Mesos takes `10` when absent.
        public var intervalSeconds: Double? { get { _getOptional { ($0.pointee.has_interval_seconds, $0.pointee.interval_seconds) } } set { _setOptional(newValue, { $0.pointee.has_interval_seconds = $1 }) { $0.pointee.interval_seconds = $1 } } }
        /// `timeout_seconds` = 6; Mesos takes `20` when absent.
        public var timeoutSeconds: Double? { get { _getOptional { ($0.pointee.has_timeout_seconds, $0.pointee.timeout_seconds) } } set { _setOptional(newValue, { $0.pointee.has_timeout_seconds = $1 }) { $0.pointee.timeout_seconds = $1 } } }

        /// The enum `mesos.v1.CheckInfo.Type`.
        public struct Kind: MesosEnum, WireValue {
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

        /// The message `mesos.v1.CheckInfo.Command`.
        public struct Command: WireMessage {
            typealias Wire = Mesos__V1__CheckInfo__Command
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.CheckInfo.Command", mesos__v1__check_info__command__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                command: Mesos.CommandInfo
            ) {
                self.init()
                self.command = command
            }
            /// `command` = 1.
            public var command: Mesos.CommandInfo { get { _getRequiredMessage { $0.pointee.command } } set { _setMessage(newValue) { $0.pointee.command = $1 } } }
        }

        /// The message `mesos.v1.CheckInfo.Http`.
        public struct Http: WireMessage {
            typealias Wire = Mesos__V1__CheckInfo__Http
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.CheckInfo.Http", mesos__v1__check_info__http__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                port: UInt32,
                path: String? = nil
            ) {
                self.init()
                self.port = port
                if let path { self.path = path }
            }
            /// `port` = 1.
            public var port: UInt32 { get { _getValue { $0.pointee.port } } set { _setValue(newValue) { $0.pointee.port = $1 } } }
            /// `path` = 2.
            public var path: String? { get { _getString { $0.pointee.path } } set { _setString(newValue) { $0.pointee.path = $1 } } }
        }

        /// The message `mesos.v1.CheckInfo.Tcp`.
        public struct Tcp: WireMessage {
            typealias Wire = Mesos__V1__CheckInfo__Tcp
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.CheckInfo.Tcp", mesos__v1__check_info__tcp__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                port: UInt32
            ) {
                self.init()
                self.port = port
            }
            /// `port` = 1.
            public var port: UInt32 { get { _getValue { $0.pointee.port } } set { _setValue(newValue) { $0.pointee.port = $1 } } }
        }
    }

    /// A health check of a task. The task is killed after too many failures in a row. Times are in seconds.
    public struct HealthCheck: WireMessage {
        typealias Wire = Mesos__V1__HealthCheck
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.HealthCheck", mesos__v1__health_check__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var delaySeconds: Double? { get { _getOptional { ($0.pointee.has_delay_seconds, $0.pointee.delay_seconds) } } set { _setOptional(newValue, { $0.pointee.has_delay_seconds = $1 }) { $0.pointee.delay_seconds = $1 } } }
        /// `interval_seconds` = 3; Mesos takes `10` when absent.
        public var intervalSeconds: Double? { get { _getOptional { ($0.pointee.has_interval_seconds, $0.pointee.interval_seconds) } } set { _setOptional(newValue, { $0.pointee.has_interval_seconds = $1 }) { $0.pointee.interval_seconds = $1 } } }
        /// `timeout_seconds` = 4; Mesos takes `20` when absent.
        public var timeoutSeconds: Double? { get { _getOptional { ($0.pointee.has_timeout_seconds, $0.pointee.timeout_seconds) } } set { _setOptional(newValue, { $0.pointee.has_timeout_seconds = $1 }) { $0.pointee.timeout_seconds = $1 } } }
        /// `consecutive_failures` = 5; Mesos takes `3` when absent.
        public var consecutiveFailures: UInt32? { get { _getOptional { ($0.pointee.has_consecutive_failures, $0.pointee.consecutive_failures) } } set { _setOptional(newValue, { $0.pointee.has_consecutive_failures = $1 }) { $0.pointee.consecutive_failures = $1 } } }
        /// `grace_period_seconds` = 6; Mesos takes `10` when absent.
        public var gracePeriodSeconds: Double? { get { _getOptional { ($0.pointee.has_grace_period_seconds, $0.pointee.grace_period_seconds) } } set { _setOptional(newValue, { $0.pointee.has_grace_period_seconds = $1 }) { $0.pointee.grace_period_seconds = $1 } } }
        /// `type` = 8.
        public var type: Mesos.HealthCheck.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
        /// `command` = 7.
        public var command: Mesos.CommandInfo? { get { _getMessage { $0.pointee.command } } set { _setMessage(newValue) { $0.pointee.command = $1 } } }
        /// `http` = 1.
        public var http: Mesos.HealthCheck.HTTPCheckInfo? { get { _getMessage { $0.pointee.http } } set { _setMessage(newValue) { $0.pointee.http = $1 } } }
        /// `tcp` = 9.
        public var tcp: Mesos.HealthCheck.TCPCheckInfo? { get { _getMessage { $0.pointee.tcp } } set { _setMessage(newValue) { $0.pointee.tcp = $1 } } }

        /// The enum `mesos.v1.HealthCheck.Type`.
        public struct Kind: MesosEnum, WireValue {
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

        /// The message `mesos.v1.HealthCheck.HTTPCheckInfo`.
        public struct HTTPCheckInfo: WireMessage {
            typealias Wire = Mesos__V1__HealthCheck__HTTPCheckInfo
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.HealthCheck.HTTPCheckInfo", mesos__v1__health_check__httpcheck_info__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var `protocol`: Mesos.NetworkInfo.IPProtocol? { get { _getOptional { ($0.pointee.has_protocol, $0.pointee.protocol.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_protocol = $1 }) { $0.pointee.protocol.rawValue = $1 } } }
            /// `scheme` = 3.
            public var scheme: String? { get { _getString { $0.pointee.scheme } } set { _setString(newValue) { $0.pointee.scheme = $1 } } }
            /// `port` = 1.
            public var port: UInt32 { get { _getValue { $0.pointee.port } } set { _setValue(newValue) { $0.pointee.port = $1 } } }
            /// `path` = 2.
            public var path: String? { get { _getString { $0.pointee.path } } set { _setString(newValue) { $0.pointee.path = $1 } } }
            /// `statuses` = 4.
            public var statuses: [UInt32] { get { _getValues { ($0.pointee.statuses, $0.pointee.n_statuses) } } set { _setValues(newValue) { ($0.pointee.statuses, $0.pointee.n_statuses) = ($1, $2) } } }
        }

        /// The message `mesos.v1.HealthCheck.TCPCheckInfo`.
        public struct TCPCheckInfo: WireMessage {
            typealias Wire = Mesos__V1__HealthCheck__TCPCheckInfo
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.HealthCheck.TCPCheckInfo", mesos__v1__health_check__tcpcheck_info__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                port: UInt32,
                `protocol`: Mesos.NetworkInfo.IPProtocol? = nil
            ) {
                self.init()
                self.port = port
                if let `protocol` { self.`protocol` = `protocol` }
            }
            /// `protocol` = 2; Mesos takes `IPv4` when absent.
            public var `protocol`: Mesos.NetworkInfo.IPProtocol? { get { _getOptional { ($0.pointee.has_protocol, $0.pointee.protocol.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_protocol = $1 }) { $0.pointee.protocol.rawValue = $1 } } }
            /// `port` = 1.
            public var port: UInt32 { get { _getValue { $0.pointee.port } } set { _setValue(newValue) { $0.pointee.port = $1 } } }
        }
    }

    /// The latest result of a general check.
    public struct CheckStatusInfo: WireMessage {
        typealias Wire = Mesos__V1__CheckStatusInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.CheckStatusInfo", mesos__v1__check_status_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var type: Mesos.CheckInfo.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
        /// `command` = 2.
        public var command: Mesos.CheckStatusInfo.Command? { get { _getMessage { $0.pointee.command } } set { _setMessage(newValue) { $0.pointee.command = $1 } } }
        /// `http` = 3.
        public var http: Mesos.CheckStatusInfo.Http? { get { _getMessage { $0.pointee.http } } set { _setMessage(newValue) { $0.pointee.http = $1 } } }
        /// `tcp` = 4.
        public var tcp: Mesos.CheckStatusInfo.Tcp? { get { _getMessage { $0.pointee.tcp } } set { _setMessage(newValue) { $0.pointee.tcp = $1 } } }

        /// The message `mesos.v1.CheckStatusInfo.Command`.
        public struct Command: WireMessage {
            typealias Wire = Mesos__V1__CheckStatusInfo__Command
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.CheckStatusInfo.Command", mesos__v1__check_status_info__command__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                exitCode: Int32? = nil
            ) {
                self.init()
                if let exitCode { self.exitCode = exitCode }
            }
            /// `exit_code` = 1.
            public var exitCode: Int32? { get { _getOptional { ($0.pointee.has_exit_code, $0.pointee.exit_code) } } set { _setOptional(newValue, { $0.pointee.has_exit_code = $1 }) { $0.pointee.exit_code = $1 } } }
        }

        /// The message `mesos.v1.CheckStatusInfo.Http`.
        public struct Http: WireMessage {
            typealias Wire = Mesos__V1__CheckStatusInfo__Http
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.CheckStatusInfo.Http", mesos__v1__check_status_info__http__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                statusCode: UInt32? = nil
            ) {
                self.init()
                if let statusCode { self.statusCode = statusCode }
            }
            /// `status_code` = 1.
            public var statusCode: UInt32? { get { _getOptional { ($0.pointee.has_status_code, $0.pointee.status_code) } } set { _setOptional(newValue, { $0.pointee.has_status_code = $1 }) { $0.pointee.status_code = $1 } } }
        }

        /// The message `mesos.v1.CheckStatusInfo.Tcp`.
        public struct Tcp: WireMessage {
            typealias Wire = Mesos__V1__CheckStatusInfo__Tcp
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.CheckStatusInfo.Tcp", mesos__v1__check_status_info__tcp__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                succeeded: Bool? = nil
            ) {
                self.init()
                if let succeeded { self.succeeded = succeeded }
            }
            /// `succeeded` = 1.
            public var succeeded: Bool? { get { _getOptional { ($0.pointee.has_succeeded, $0.pointee.succeeded) } } set { _setOptional(newValue, { $0.pointee.has_succeeded = $1 }) { $0.pointee.succeeded = $1 } } }
        }
    }
}
