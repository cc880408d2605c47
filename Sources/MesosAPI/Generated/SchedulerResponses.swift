// Generated from mesos/v1/scheduler/scheduler.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Scheduler {
    /// The message `mesos.v1.scheduler.Response`.
    public struct Response: WireMessage {
        typealias Wire = Mesos__V1__Scheduler__Response
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Response", mesos__v1__scheduler__response__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            type: Mesos.Scheduler.Response.Kind? = nil,
            reconcileOperations: Mesos.Scheduler.Response.ReconcileOperations? = nil
        ) {
            self.init()
            if let type { self.type = type }
            if let reconcileOperations { self.reconcileOperations = reconcileOperations }
        }
        /// `type` = 1.
        public var type: Mesos.Scheduler.Response.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
        /// `reconcile_operations` = 2; deprecated by Mesos.
        public var reconcileOperations: Mesos.Scheduler.Response.ReconcileOperations? { get { _getMessage { $0.pointee.reconcile_operations } } set { _setMessage(newValue) { $0.pointee.reconcile_operations = $1 } } }

        /// The enum `mesos.v1.scheduler.Response.Type`.
        public struct Kind: MesosEnum, WireValue {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 0)
            /// `RECONCILE_OPERATIONS`
            public static let reconcileOperations = Self(rawValue: 1)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1: "RECONCILE_OPERATIONS",
            ]
        }

        /// The message `mesos.v1.scheduler.Response.ReconcileOperations`.
        public struct ReconcileOperations: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Response__ReconcileOperations
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Response.ReconcileOperations", mesos__v1__scheduler__response__reconcile_operations__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                operationStatuses: MessageList<Mesos.OperationStatus> = []
            ) {
                self.init()
                if !operationStatuses.isEmpty { self.operationStatuses = operationStatuses }
            }
            /// `operation_statuses` = 1; deprecated by Mesos.
            public var operationStatuses: MessageList<Mesos.OperationStatus> { get { _getMessages { ($0.pointee.operation_statuses, $0.pointee.n_operation_statuses) } } set { _setMessages(newValue) { ($0.pointee.operation_statuses, $0.pointee.n_operation_statuses) = ($1, $2) } } }
        }
    }

    /// The result of a call that the master answers immediately.
    public struct APIResult: WireMessage {
        typealias Wire = Mesos__V1__Scheduler__APIResult
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.APIResult", mesos__v1__scheduler__apiresult__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            statusCode: UInt32,
            response: Mesos.Scheduler.Response? = nil,
            error: String? = nil
        ) {
            self.init()
            self.statusCode = statusCode
            if let response { self.response = response }
            if let error { self.error = error }
        }
        /// `status_code` = 1.
        public var statusCode: UInt32 { get { _getValue { $0.pointee.status_code } } set { _setValue(newValue) { $0.pointee.status_code = $1 } } }
        /// `response` = 2.
        public var response: Mesos.Scheduler.Response? { get { _getMessage { $0.pointee.response } } set { _setMessage(newValue) { $0.pointee.response = $1 } } }
        /// `error` = 3.
        public var error: String? { get { _getString { $0.pointee.error } } set { _setString(newValue) { $0.pointee.error = $1 } } }
    }
}
