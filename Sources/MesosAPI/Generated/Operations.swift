// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// Mesos mesos.v1.OperationState.
    public struct OperationState: MesosEnum {
        public var rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// `OPERATION_UNSUPPORTED`
        public static let unsupported = Self(rawValue: 0)
        /// `OPERATION_PENDING`
        public static let pending = Self(rawValue: 1)
        /// `OPERATION_FINISHED`
        public static let finished = Self(rawValue: 2)
        /// `OPERATION_FAILED`
        public static let failed = Self(rawValue: 3)
        /// `OPERATION_ERROR`
        public static let error = Self(rawValue: 4)
        /// `OPERATION_DROPPED`
        public static let dropped = Self(rawValue: 5)
        /// `OPERATION_UNREACHABLE`
        public static let unreachable = Self(rawValue: 6)
        /// `OPERATION_GONE_BY_OPERATOR`
        public static let goneByOperator = Self(rawValue: 7)
        /// `OPERATION_RECOVERING`
        public static let recovering = Self(rawValue: 8)
        /// `OPERATION_UNKNOWN`
        public static let unknown = Self(rawValue: 9)
        public static let knownNames: [Int32: String] = [
            0: "OPERATION_UNSUPPORTED",
            1: "OPERATION_PENDING",
            2: "OPERATION_FINISHED",
            3: "OPERATION_FAILED",
            4: "OPERATION_ERROR",
            5: "OPERATION_DROPPED",
            6: "OPERATION_UNREACHABLE",
            7: "OPERATION_GONE_BY_OPERATOR",
            8: "OPERATION_RECOVERING",
            9: "OPERATION_UNKNOWN",
        ]
    }

    /// An offer operation as masters and agents remember it.
    public struct Operation: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Operation.self, name: "mesos.v1.Operation", mesos__v1__operation__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            info: Mesos.Offer.Operation,
            latestStatus: Mesos.OperationStatus,
            uuid: Mesos.UUID,
            frameworkID: Mesos.FrameworkID? = nil,
            agentID: Mesos.AgentID? = nil,
            statuses: MessageList<Mesos.OperationStatus> = []
        ) {
            self.init()
            self.info = info
            self.latestStatus = latestStatus
            self.uuid = uuid
            if let frameworkID { self.frameworkID = frameworkID }
            if let agentID { self.agentID = agentID }
            if !statuses.isEmpty { self.statuses = statuses }
        }
        /// `framework_id` = 1.
        public var frameworkID: Mesos.FrameworkID? {
            get { _storage.message(Mesos__V1__Operation.self) { UnsafeMutableRawPointer($0.pointee.framework_id) }.map(Mesos.FrameworkID.init(_storage:)) }
            set { _storage.set(Mesos__V1__Operation.self) { arena, c in c.pointee.framework_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__FrameworkID.self) } } }
        }
        /// `agent_id` = 2.
        public var agentID: Mesos.AgentID? {
            get { _storage.message(Mesos__V1__Operation.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) }
            set { _storage.set(Mesos__V1__Operation.self) { arena, c in c.pointee.agent_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__AgentID.self) } } }
        }
        /// `info` = 3.
        public var info: Mesos.Offer.Operation {
            get { _storage.message(Mesos__V1__Operation.self) { UnsafeMutableRawPointer($0.pointee.info) }.map(Mesos.Offer.Operation.init(_storage:)) ?? Mesos.Offer.Operation() }
            set { _storage.set(Mesos__V1__Operation.self) { arena, c in c.pointee.info = arena.adopt(newValue._storage, as: Mesos__V1__Offer__Operation.self) } }
        }
        /// `latest_status` = 4.
        public var latestStatus: Mesos.OperationStatus {
            get { _storage.message(Mesos__V1__Operation.self) { UnsafeMutableRawPointer($0.pointee.latest_status) }.map(Mesos.OperationStatus.init(_storage:)) ?? Mesos.OperationStatus() }
            set { _storage.set(Mesos__V1__Operation.self) { arena, c in c.pointee.latest_status = arena.adopt(newValue._storage, as: Mesos__V1__OperationStatus.self) } }
        }
        /// `statuses` = 5.
        public var statuses: MessageList<Mesos.OperationStatus> {
            get { _storage.list(Mesos__V1__Operation.self) { (UnsafeRawPointer($0.pointee.statuses), $0.pointee.n_statuses) } }
            set {
                _storage.set(Mesos__V1__Operation.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__OperationStatus.self)
                    c.pointee.statuses = elements.baseAddress
                    c.pointee.n_statuses = elements.count
                }
            }
        }
        /// `uuid` = 6.
        public var uuid: Mesos.UUID {
            get { _storage.message(Mesos__V1__Operation.self) { UnsafeMutableRawPointer($0.pointee.uuid) }.map(Mesos.UUID.init(_storage:)) ?? Mesos.UUID() }
            set { _storage.set(Mesos__V1__Operation.self) { arena, c in c.pointee.uuid = arena.adopt(newValue._storage, as: Mesos__V1__UUID.self) } }
        }
    }

    /// One step in the life of an offer operation. With a uuid it must be acknowledged.
    public struct OperationStatus: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__OperationStatus.self, name: "mesos.v1.OperationStatus", mesos__v1__operation_status__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            state: Mesos.OperationState,
            operationID: Mesos.OperationID? = nil,
            message: String? = nil,
            convertedResources: MessageList<Mesos.Resource> = [],
            uuid: Mesos.UUID? = nil,
            agentID: Mesos.AgentID? = nil,
            resourceProviderID: Mesos.ResourceProviderID? = nil
        ) {
            self.init()
            self.state = state
            if let operationID { self.operationID = operationID }
            if let message { self.message = message }
            if !convertedResources.isEmpty { self.convertedResources = convertedResources }
            if let uuid { self.uuid = uuid }
            if let agentID { self.agentID = agentID }
            if let resourceProviderID { self.resourceProviderID = resourceProviderID }
        }
        /// `operation_id` = 1.
        public var operationID: Mesos.OperationID? {
            get { _storage.message(Mesos__V1__OperationStatus.self) { UnsafeMutableRawPointer($0.pointee.operation_id) }.map(Mesos.OperationID.init(_storage:)) }
            set { _storage.set(Mesos__V1__OperationStatus.self) { arena, c in c.pointee.operation_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__OperationID.self) } } }
        }
        /// `state` = 2.
        public var state: Mesos.OperationState {
            get { _storage.get(Mesos__V1__OperationStatus.self) { Mesos.OperationState(rawValue: Int32(truncatingIfNeeded: $0.pointee.state.rawValue)) } }
            set { _storage.set(Mesos__V1__OperationStatus.self) { _, c in c.pointee.state = Mesos__V1__OperationState(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
        }
        /// `message` = 3.
        public var message: String? {
            get { _storage.get(Mesos__V1__OperationStatus.self) { $0.pointee.message.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__OperationStatus.self) { arena, c in c.pointee.message = newValue.map { arena.copy($0) } } }
        }
        /// `converted_resources` = 4.
        public var convertedResources: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__OperationStatus.self) { (UnsafeRawPointer($0.pointee.converted_resources), $0.pointee.n_converted_resources) } }
            set {
                _storage.set(Mesos__V1__OperationStatus.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.converted_resources = elements.baseAddress
                    c.pointee.n_converted_resources = elements.count
                }
            }
        }
        /// `uuid` = 5.
        public var uuid: Mesos.UUID? {
            get { _storage.message(Mesos__V1__OperationStatus.self) { UnsafeMutableRawPointer($0.pointee.uuid) }.map(Mesos.UUID.init(_storage:)) }
            set { _storage.set(Mesos__V1__OperationStatus.self) { arena, c in c.pointee.uuid = newValue.map { arena.adopt($0._storage, as: Mesos__V1__UUID.self) } } }
        }
        /// `agent_id` = 6.
        public var agentID: Mesos.AgentID? {
            get { _storage.message(Mesos__V1__OperationStatus.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) }
            set { _storage.set(Mesos__V1__OperationStatus.self) { arena, c in c.pointee.agent_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__AgentID.self) } } }
        }
        /// `resource_provider_id` = 7.
        public var resourceProviderID: Mesos.ResourceProviderID? {
            get { _storage.message(Mesos__V1__OperationStatus.self) { UnsafeMutableRawPointer($0.pointee.resource_provider_id) }.map(Mesos.ResourceProviderID.init(_storage:)) }
            set { _storage.set(Mesos__V1__OperationStatus.self) { arena, c in c.pointee.resource_provider_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ResourceProviderID.self) } } }
        }
    }
}
