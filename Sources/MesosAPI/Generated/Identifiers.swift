// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// Given by the master at the first subscription; the framework keeps it to fail over.
    public struct FrameworkID: MesosIdentifier {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__FrameworkID.self, name: "mesos.v1.FrameworkID", mesos__v1__framework_id__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            value: String
        ) {
            self.init()
            self.value = value
        }
        /// `value` = 1.
        public var value: String {
            get { _storage.get(Mesos__V1__FrameworkID.self) { String(wire: $0.pointee.value) } }
            set { _storage.set(Mesos__V1__FrameworkID.self) { arena, c in c.pointee.value = arena.copy(newValue) } }
        }
    }

    /// Names one offer; good for one ACCEPT or DECLINE.
    public struct OfferID: MesosIdentifier {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__OfferID.self, name: "mesos.v1.OfferID", mesos__v1__offer_id__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            value: String
        ) {
            self.init()
            self.value = value
        }
        /// `value` = 1.
        public var value: String {
            get { _storage.get(Mesos__V1__OfferID.self) { String(wire: $0.pointee.value) } }
            set { _storage.set(Mesos__V1__OfferID.self) { arena, c in c.pointee.value = arena.copy(newValue) } }
        }
    }

    /// Given by the master when an agent registers; survives the agent's recovery.
    public struct AgentID: MesosIdentifier {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__AgentID.self, name: "mesos.v1.AgentID", mesos__v1__agent_id__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            value: String
        ) {
            self.init()
            self.value = value
        }
        /// `value` = 1.
        public var value: String {
            get { _storage.get(Mesos__V1__AgentID.self) { String(wire: $0.pointee.value) } }
            set { _storage.set(Mesos__V1__AgentID.self) { arena, c in c.pointee.value = arena.copy(newValue) } }
        }
    }

    /// Chosen by the framework; unique among its tasks. No slash, no white space.
    public struct TaskID: MesosIdentifier {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__TaskID.self, name: "mesos.v1.TaskID", mesos__v1__task_id__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            value: String
        ) {
            self.init()
            self.value = value
        }
        /// `value` = 1.
        public var value: String {
            get { _storage.get(Mesos__V1__TaskID.self) { String(wire: $0.pointee.value) } }
            set { _storage.set(Mesos__V1__TaskID.self) { arena, c in c.pointee.value = arena.copy(newValue) } }
        }
    }

    /// Chosen by the framework; for command and docker tasks the agent uses the task id.
    public struct ExecutorID: MesosIdentifier {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__ExecutorID.self, name: "mesos.v1.ExecutorID", mesos__v1__executor_id__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            value: String
        ) {
            self.init()
            self.value = value
        }
        /// `value` = 1.
        public var value: String {
            get { _storage.get(Mesos__V1__ExecutorID.self) { String(wire: $0.pointee.value) } }
            set { _storage.set(Mesos__V1__ExecutorID.self) { arena, c in c.pointee.value = arena.copy(newValue) } }
        }
    }

    /// Chosen by the agent (top level) or the caller (nested, with a parent).
    public struct ContainerID: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__ContainerID.self, name: "mesos.v1.ContainerID", mesos__v1__container_id__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            value: String,
            parent: Mesos.ContainerID? = nil
        ) {
            self.init()
            self.value = value
            if let parent { self.parent = parent }
        }
        /// `value` = 1.
        public var value: String {
            get { _storage.get(Mesos__V1__ContainerID.self) { String(wire: $0.pointee.value) } }
            set { _storage.set(Mesos__V1__ContainerID.self) { arena, c in c.pointee.value = arena.copy(newValue) } }
        }
        /// `parent` = 2.
        public var parent: Mesos.ContainerID? {
            get { _storage.message(Mesos__V1__ContainerID.self) { UnsafeMutableRawPointer($0.pointee.parent) }.map(Mesos.ContainerID.init(_storage:)) }
            set { _storage.set(Mesos__V1__ContainerID.self) { arena, c in c.pointee.parent = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ContainerID.self) } } }
        }
    }

    /// Names a provider of resources other than the agent itself.
    public struct ResourceProviderID: MesosIdentifier {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__ResourceProviderID.self, name: "mesos.v1.ResourceProviderID", mesos__v1__resource_provider_id__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            value: String
        ) {
            self.init()
            self.value = value
        }
        /// `value` = 1.
        public var value: String {
            get { _storage.get(Mesos__V1__ResourceProviderID.self) { String(wire: $0.pointee.value) } }
            set { _storage.set(Mesos__V1__ResourceProviderID.self) { arena, c in c.pointee.value = arena.copy(newValue) } }
        }
    }

    /// Chosen by the framework that wants feedback about an offer operation.
    public struct OperationID: MesosIdentifier {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__OperationID.self, name: "mesos.v1.OperationID", mesos__v1__operation_id__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            value: String
        ) {
            self.init()
            self.value = value
        }
        /// `value` = 1.
        public var value: String {
            get { _storage.get(Mesos__V1__OperationID.self) { String(wire: $0.pointee.value) } }
            set { _storage.set(Mesos__V1__OperationID.self) { arena, c in c.pointee.value = arena.copy(newValue) } }
        }
    }

    /// Mesos mesos.v1.UUID.
    public struct UUID: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__UUID.self, name: "mesos.v1.UUID", mesos__v1__uuid__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            value: [UInt8]
        ) {
            self.init()
            self.value = value
        }
        /// `value` = 1.
        public var value: [UInt8] {
            get { _storage.get(Mesos__V1__UUID.self) { Array(wire: $0.pointee.value) } }
            set { _storage.set(Mesos__V1__UUID.self) { arena, c in c.pointee.value = arena.copy(newValue) } }
        }
    }
}
