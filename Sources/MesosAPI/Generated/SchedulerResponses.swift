// Generated from mesos/v1/scheduler/scheduler.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Scheduler {
    /// Mesos mesos.v1.scheduler.Response.
    public struct Response: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Scheduler__Response.self, name: "mesos.v1.scheduler.Response", mesos__v1__scheduler__response__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            type: Mesos.Scheduler.Response.Kind? = nil,
            reconcileOperations: Mesos.Scheduler.Response.ReconcileOperations? = nil
        ) {
            self.init()
            if let type { self.type = type }
            if let reconcileOperations { self.reconcileOperations = reconcileOperations }
        }
        /// `type` = 1.
        public var type: Mesos.Scheduler.Response.Kind? {
            get { _storage.get(Mesos__V1__Scheduler__Response.self) { $0.pointee.has_type != 0 ? Mesos.Scheduler.Response.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__Scheduler__Response.self) { _, c in
                    c.pointee.has_type = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.type = Mesos__V1__Scheduler__Response__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `reconcile_operations` = 2; deprecated by Mesos.
        public var reconcileOperations: Mesos.Scheduler.Response.ReconcileOperations? {
            get { _storage.message(Mesos__V1__Scheduler__Response.self) { UnsafeMutableRawPointer($0.pointee.reconcile_operations) }.map(Mesos.Scheduler.Response.ReconcileOperations.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Response.self) { arena, c in c.pointee.reconcile_operations = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Response__ReconcileOperations.self) } } }
        }

        /// Mesos mesos.v1.scheduler.Response.Type.
        public struct Kind: MesosEnum {
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

        /// Mesos mesos.v1.scheduler.Response.ReconcileOperations.
        public struct ReconcileOperations: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Response__ReconcileOperations.self, name: "mesos.v1.scheduler.Response.ReconcileOperations", mesos__v1__scheduler__response__reconcile_operations__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                operationStatuses: MessageList<Mesos.OperationStatus> = []
            ) {
                self.init()
                if !operationStatuses.isEmpty { self.operationStatuses = operationStatuses }
            }
            /// `operation_statuses` = 1; deprecated by Mesos.
            public var operationStatuses: MessageList<Mesos.OperationStatus> {
                get { _storage.list(Mesos__V1__Scheduler__Response__ReconcileOperations.self) { (UnsafeRawPointer($0.pointee.operation_statuses), $0.pointee.n_operation_statuses) } }
                set {
                    _storage.set(Mesos__V1__Scheduler__Response__ReconcileOperations.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__OperationStatus.self)
                        c.pointee.operation_statuses = elements.baseAddress
                        c.pointee.n_operation_statuses = elements.count
                    }
                }
            }
        }
    }

    /// The answer to a call that is answered at once.
    public struct APIResult: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Scheduler__APIResult.self, name: "mesos.v1.scheduler.APIResult", mesos__v1__scheduler__apiresult__init)
        public init() { _storage = MessageStorage(Self._type) }
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
        public var statusCode: UInt32 {
            get { _storage.get(Mesos__V1__Scheduler__APIResult.self) { $0.pointee.status_code } }
            set { _storage.set(Mesos__V1__Scheduler__APIResult.self) { _, c in c.pointee.status_code = newValue } }
        }
        /// `response` = 2.
        public var response: Mesos.Scheduler.Response? {
            get { _storage.message(Mesos__V1__Scheduler__APIResult.self) { UnsafeMutableRawPointer($0.pointee.response) }.map(Mesos.Scheduler.Response.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__APIResult.self) { arena, c in c.pointee.response = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Response.self) } } }
        }
        /// `error` = 3.
        public var error: String? {
            get { _storage.get(Mesos__V1__Scheduler__APIResult.self) { $0.pointee.error.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Scheduler__APIResult.self) { arena, c in c.pointee.error = newValue.map { arena.copy($0) } } }
        }
    }
}
