// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// The enum `mesos.v1.OperationState`.
    public struct OperationState: MesosEnum, WireValue {
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

    /// An offer operation in the state of masters and agents.
    public struct Operation: WireMessage {
        typealias Wire = Mesos__V1__Operation
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Operation", mesos__v1__operation__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var frameworkID: Mesos.FrameworkID? { get { _getMessage { $0.pointee.framework_id } } set { _setMessage(newValue) { $0.pointee.framework_id = $1 } } }
        /// `agent_id` = 2.
        public var agentID: Mesos.AgentID? { get { _getMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
        /// `info` = 3.
        public var info: Mesos.Offer.Operation { get { _getRequiredMessage { $0.pointee.info } } set { _setMessage(newValue) { $0.pointee.info = $1 } } }
        /// `latest_status` = 4.
        public var latestStatus: Mesos.OperationStatus { get { _getRequiredMessage { $0.pointee.latest_status } } set { _setMessage(newValue) { $0.pointee.latest_status = $1 } } }
        /// `statuses` = 5.
        public var statuses: MessageList<Mesos.OperationStatus> { get { _getMessages { ($0.pointee.statuses, $0.pointee.n_statuses) } } set { _setMessages(newValue) { ($0.pointee.statuses, $0.pointee.n_statuses) = ($1, $2) } } }
        /// `uuid` = 6.
        public var uuid: Mesos.UUID { get { _getRequiredMessage { $0.pointee.uuid } } set { _setMessage(newValue) { $0.pointee.uuid = $1 } } }
    }

    /// A status update of an offer operation. The framework must acknowledge an update with a uuid.
    public struct OperationStatus: WireMessage {
        typealias Wire = Mesos__V1__OperationStatus
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.OperationStatus", mesos__v1__operation_status__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var operationID: Mesos.OperationID? { get { _getMessage { $0.pointee.operation_id } } set { _setMessage(newValue) { $0.pointee.operation_id = $1 } } }
        /// `state` = 2.
        public var state: Mesos.OperationState { get { _getValue { $0.pointee.state.rawValue } } set { _setValue(newValue) { $0.pointee.state.rawValue = $1 } } }
        /// `message` = 3.
        public var message: String? { get { _getString { $0.pointee.message } } set { _setString(newValue) { $0.pointee.message = $1 } } }
        /// `converted_resources` = 4.
        public var convertedResources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.converted_resources, $0.pointee.n_converted_resources) } } set { _setMessages(newValue) { ($0.pointee.converted_resources, $0.pointee.n_converted_resources) = ($1, $2) } } }
        /// `uuid` = 5.
        public var uuid: Mesos.UUID? { get { _getMessage { $0.pointee.uuid } } set { _setMessage(newValue) { $0.pointee.uuid = $1 } } }
        /// `agent_id` = 6.
        public var agentID: Mesos.AgentID? { get { _getMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
        /// `resource_provider_id` = 7.
        public var resourceProviderID: Mesos.ResourceProviderID? { get { _getMessage { $0.pointee.resource_provider_id } } set { _setMessage(newValue) { $0.pointee.resource_provider_id = $1 } } }
    }
}
