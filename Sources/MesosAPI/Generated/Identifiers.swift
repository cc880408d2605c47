// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// The id of a framework. The master assigns it at the first subscription, and the framework stores it for failover.
    public struct FrameworkID: MesosIdentifier, WireMessage {
        typealias Wire = Mesos__V1__FrameworkID
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.FrameworkID", mesos__v1__framework_id__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            value: String
        ) {
            self.init()
            self.value = value
        }
        /// `value` = 1.
        public var value: String { get { _getValue { $0.pointee.value } } set { _setValue(newValue) { $0.pointee.value = $1 } } }
    }

    /// The id of an offer, valid for one ACCEPT or DECLINE.
    public struct OfferID: MesosIdentifier, WireMessage {
        typealias Wire = Mesos__V1__OfferID
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.OfferID", mesos__v1__offer_id__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            value: String
        ) {
            self.init()
            self.value = value
        }
        /// `value` = 1.
        public var value: String { get { _getValue { $0.pointee.value } } set { _setValue(newValue) { $0.pointee.value = $1 } } }
    }

    /// The id of an agent. The master assigns it at registration. An agent keeps it when it recovers.
    public struct AgentID: MesosIdentifier, WireMessage {
        typealias Wire = Mesos__V1__AgentID
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.AgentID", mesos__v1__agent_id__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            value: String
        ) {
            self.init()
            self.value = value
        }
        /// `value` = 1.
        public var value: String { get { _getValue { $0.pointee.value } } set { _setValue(newValue) { $0.pointee.value = $1 } } }
    }

    /// The id of a task. The framework chooses it, unique among its tasks, without slashes and white space.
    public struct TaskID: MesosIdentifier, WireMessage {
        typealias Wire = Mesos__V1__TaskID
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.TaskID", mesos__v1__task_id__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            value: String
        ) {
            self.init()
            self.value = value
        }
        /// `value` = 1.
        public var value: String { get { _getValue { $0.pointee.value } } set { _setValue(newValue) { $0.pointee.value = $1 } } }
    }

    /// The id of an executor. The framework chooses it. Command and Docker tasks use the id of the task.
    public struct ExecutorID: MesosIdentifier, WireMessage {
        typealias Wire = Mesos__V1__ExecutorID
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.ExecutorID", mesos__v1__executor_id__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            value: String
        ) {
            self.init()
            self.value = value
        }
        /// `value` = 1.
        public var value: String { get { _getValue { $0.pointee.value } } set { _setValue(newValue) { $0.pointee.value = $1 } } }
    }

    /// The id of a container. The agent chooses it at the top level, and the caller for a nested container.
    public struct ContainerID: WireMessage {
        typealias Wire = Mesos__V1__ContainerID
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.ContainerID", mesos__v1__container_id__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            value: String,
            parent: Mesos.ContainerID? = nil
        ) {
            self.init()
            self.value = value
            if let parent { self.parent = parent }
        }
        /// `value` = 1.
        public var value: String { get { _getValue { $0.pointee.value } } set { _setValue(newValue) { $0.pointee.value = $1 } } }
        /// `parent` = 2.
        public var parent: Mesos.ContainerID? { get { _getMessage { $0.pointee.parent } } set { _setMessage(newValue) { $0.pointee.parent = $1 } } }
    }

    /// The id of a provider of resources other than the agent itself.
    public struct ResourceProviderID: MesosIdentifier, WireMessage {
        typealias Wire = Mesos__V1__ResourceProviderID
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.ResourceProviderID", mesos__v1__resource_provider_id__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            value: String
        ) {
            self.init()
            self.value = value
        }
        /// `value` = 1.
        public var value: String { get { _getValue { $0.pointee.value } } set { _setValue(newValue) { $0.pointee.value = $1 } } }
    }

    /// The id of an offer operation. The framework chooses it to receive feedback about the operation.
    public struct OperationID: MesosIdentifier, WireMessage {
        typealias Wire = Mesos__V1__OperationID
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.OperationID", mesos__v1__operation_id__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            value: String
        ) {
            self.init()
            self.value = value
        }
        /// `value` = 1.
        public var value: String { get { _getValue { $0.pointee.value } } set { _setValue(newValue) { $0.pointee.value = $1 } } }
    }

    /// The message `mesos.v1.UUID`.
    public struct UUID: WireMessage {
        typealias Wire = Mesos__V1__UUID
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.UUID", mesos__v1__uuid__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            value: [UInt8]
        ) {
            self.init()
            self.value = value
        }
        /// `value` = 1.
        public var value: [UInt8] { get { _getValue { $0.pointee.value } } set { _setValue(newValue) { $0.pointee.value = $1 } } }
    }
}
