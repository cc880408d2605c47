// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// Tasks that are launched together or not at all.
    public struct TaskGroupInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__TaskGroupInfo.self, name: "mesos.v1.TaskGroupInfo", mesos__v1__task_group_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            tasks: MessageList<Mesos.TaskInfo> = []
        ) {
            self.init()
            if !tasks.isEmpty { self.tasks = tasks }
        }
        /// `tasks` = 1.
        public var tasks: MessageList<Mesos.TaskInfo> {
            get { _storage.list(Mesos__V1__TaskGroupInfo.self) { (UnsafeRawPointer($0.pointee.tasks), $0.pointee.n_tasks) } }
            set {
                _storage.set(Mesos__V1__TaskGroupInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__TaskInfo.self)
                    c.pointee.tasks = elements.baseAddress
                    c.pointee.n_tasks = elements.count
                }
            }
        }
    }

    /// A task as masters and agents remember it.
    public struct Task: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Task.self, name: "mesos.v1.Task", mesos__v1__task__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            name: String,
            taskID: Mesos.TaskID,
            frameworkID: Mesos.FrameworkID,
            agentID: Mesos.AgentID,
            state: Mesos.TaskState,
            executorID: Mesos.ExecutorID? = nil,
            resources: MessageList<Mesos.Resource> = [],
            statuses: MessageList<Mesos.TaskStatus> = [],
            statusUpdateState: Mesos.TaskState? = nil,
            statusUpdateUUID: [UInt8]? = nil,
            labels: Mesos.Labels? = nil,
            discovery: Mesos.DiscoveryInfo? = nil,
            container: Mesos.ContainerInfo? = nil,
            healthCheck: Mesos.HealthCheck? = nil,
            killPolicy: Mesos.KillPolicy? = nil,
            user: String? = nil,
            limits: [String: Mesos.Value.Scalar] = [:]
        ) {
            self.init()
            self.name = name
            self.taskID = taskID
            self.frameworkID = frameworkID
            self.agentID = agentID
            self.state = state
            if let executorID { self.executorID = executorID }
            if !resources.isEmpty { self.resources = resources }
            if !statuses.isEmpty { self.statuses = statuses }
            if let statusUpdateState { self.statusUpdateState = statusUpdateState }
            if let statusUpdateUUID { self.statusUpdateUUID = statusUpdateUUID }
            if let labels { self.labels = labels }
            if let discovery { self.discovery = discovery }
            if let container { self.container = container }
            if let healthCheck { self.healthCheck = healthCheck }
            if let killPolicy { self.killPolicy = killPolicy }
            if let user { self.user = user }
            if !limits.isEmpty { self.limits = limits }
        }
        /// `name` = 1.
        public var name: String {
            get { _storage.get(Mesos__V1__Task.self) { String(wire: $0.pointee.name) } }
            set { _storage.set(Mesos__V1__Task.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
        }
        /// `task_id` = 2.
        public var taskID: Mesos.TaskID {
            get { _storage.message(Mesos__V1__Task.self) { UnsafeMutableRawPointer($0.pointee.task_id) }.map(Mesos.TaskID.init(_storage:)) ?? Mesos.TaskID() }
            set { _storage.set(Mesos__V1__Task.self) { arena, c in c.pointee.task_id = arena.adopt(newValue._storage, as: Mesos__V1__TaskID.self) } }
        }
        /// `framework_id` = 3.
        public var frameworkID: Mesos.FrameworkID {
            get { _storage.message(Mesos__V1__Task.self) { UnsafeMutableRawPointer($0.pointee.framework_id) }.map(Mesos.FrameworkID.init(_storage:)) ?? Mesos.FrameworkID() }
            set { _storage.set(Mesos__V1__Task.self) { arena, c in c.pointee.framework_id = arena.adopt(newValue._storage, as: Mesos__V1__FrameworkID.self) } }
        }
        /// `executor_id` = 4.
        public var executorID: Mesos.ExecutorID? {
            get { _storage.message(Mesos__V1__Task.self) { UnsafeMutableRawPointer($0.pointee.executor_id) }.map(Mesos.ExecutorID.init(_storage:)) }
            set { _storage.set(Mesos__V1__Task.self) { arena, c in c.pointee.executor_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ExecutorID.self) } } }
        }
        /// `agent_id` = 5.
        public var agentID: Mesos.AgentID {
            get { _storage.message(Mesos__V1__Task.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) ?? Mesos.AgentID() }
            set { _storage.set(Mesos__V1__Task.self) { arena, c in c.pointee.agent_id = arena.adopt(newValue._storage, as: Mesos__V1__AgentID.self) } }
        }
        /// `state` = 6.
        public var state: Mesos.TaskState {
            get { _storage.get(Mesos__V1__Task.self) { Mesos.TaskState(rawValue: Int32(truncatingIfNeeded: $0.pointee.state.rawValue)) } }
            set { _storage.set(Mesos__V1__Task.self) { _, c in c.pointee.state = Mesos__V1__TaskState(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
        }
        /// `resources` = 7.
        public var resources: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__Task.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
            set {
                _storage.set(Mesos__V1__Task.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.resources = elements.baseAddress
                    c.pointee.n_resources = elements.count
                }
            }
        }
        /// `statuses` = 8.
        public var statuses: MessageList<Mesos.TaskStatus> {
            get { _storage.list(Mesos__V1__Task.self) { (UnsafeRawPointer($0.pointee.statuses), $0.pointee.n_statuses) } }
            set {
                _storage.set(Mesos__V1__Task.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__TaskStatus.self)
                    c.pointee.statuses = elements.baseAddress
                    c.pointee.n_statuses = elements.count
                }
            }
        }
        /// `status_update_state` = 9.
        public var statusUpdateState: Mesos.TaskState? {
            get { _storage.get(Mesos__V1__Task.self) { $0.pointee.has_status_update_state != 0 ? Mesos.TaskState(rawValue: Int32(truncatingIfNeeded: $0.pointee.status_update_state.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__Task.self) { _, c in
                    c.pointee.has_status_update_state = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.status_update_state = Mesos__V1__TaskState(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `status_update_uuid` = 10.
        public var statusUpdateUUID: [UInt8]? {
            get { _storage.get(Mesos__V1__Task.self) { $0.pointee.has_status_update_uuid != 0 ? Array(wire: $0.pointee.status_update_uuid) : nil } }
            set {
                _storage.set(Mesos__V1__Task.self) { arena, c in
                    c.pointee.has_status_update_uuid = newValue == nil ? 0 : 1
                    c.pointee.status_update_uuid = arena.copy(newValue ?? [])
                }
            }
        }
        /// `labels` = 11.
        public var labels: Mesos.Labels? {
            get { _storage.message(Mesos__V1__Task.self) { UnsafeMutableRawPointer($0.pointee.labels) }.map(Mesos.Labels.init(_storage:)) }
            set { _storage.set(Mesos__V1__Task.self) { arena, c in c.pointee.labels = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Labels.self) } } }
        }
        /// `discovery` = 12.
        public var discovery: Mesos.DiscoveryInfo? {
            get { _storage.message(Mesos__V1__Task.self) { UnsafeMutableRawPointer($0.pointee.discovery) }.map(Mesos.DiscoveryInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__Task.self) { arena, c in c.pointee.discovery = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DiscoveryInfo.self) } } }
        }
        /// `container` = 13.
        public var container: Mesos.ContainerInfo? {
            get { _storage.message(Mesos__V1__Task.self) { UnsafeMutableRawPointer($0.pointee.container) }.map(Mesos.ContainerInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__Task.self) { arena, c in c.pointee.container = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ContainerInfo.self) } } }
        }
        /// `health_check` = 15.
        public var healthCheck: Mesos.HealthCheck? {
            get { _storage.message(Mesos__V1__Task.self) { UnsafeMutableRawPointer($0.pointee.health_check) }.map(Mesos.HealthCheck.init(_storage:)) }
            set { _storage.set(Mesos__V1__Task.self) { arena, c in c.pointee.health_check = newValue.map { arena.adopt($0._storage, as: Mesos__V1__HealthCheck.self) } } }
        }
        /// `kill_policy` = 16.
        public var killPolicy: Mesos.KillPolicy? {
            get { _storage.message(Mesos__V1__Task.self) { UnsafeMutableRawPointer($0.pointee.kill_policy) }.map(Mesos.KillPolicy.init(_storage:)) }
            set { _storage.set(Mesos__V1__Task.self) { arena, c in c.pointee.kill_policy = newValue.map { arena.adopt($0._storage, as: Mesos__V1__KillPolicy.self) } } }
        }
        /// `user` = 14.
        public var user: String? {
            get { _storage.get(Mesos__V1__Task.self) { $0.pointee.user.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Task.self) { arena, c in c.pointee.user = newValue.map { arena.copy($0) } } }
        }
        /// `limits` = 17.
        public var limits: [String: Mesos.Value.Scalar] {
            get {
                _storage.map(Mesos__V1__Task.self, Mesos__V1__Task__LimitsEntry.self, { (UnsafePointer($0.pointee.limits), $0.pointee.n_limits) }, key: { $0.pointee.key }) { arena, entry in
                    entry.pointee.value.map { Mesos.Value.Scalar(_storage: MessageStorage(arena: arena, $0)) } ?? Mesos.Value.Scalar()
                }
            }
            set {
                _storage.set(Mesos__V1__Task.self) { arena, c in
                    let entries = arena.entries(newValue, Mesos__V1__Task__LimitsEntry.self, initialize: mesos__v1__task__limits_entry__init) { arena, entry, key, value in
                        entry.pointee.key = arena.copy(key)
                        entry.pointee.value = arena.adopt(value._storage, as: Mesos__V1__Value__Scalar.self)
                    }
                    c.pointee.limits = entries.baseAddress
                    c.pointee.n_limits = entries.count
                }
            }
        }
    }

    /// The resources whose limit a task went over.
    public struct TaskResourceLimitation: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__TaskResourceLimitation.self, name: "mesos.v1.TaskResourceLimitation", mesos__v1__task_resource_limitation__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            resources: MessageList<Mesos.Resource> = []
        ) {
            self.init()
            if !resources.isEmpty { self.resources = resources }
        }
        /// `resources` = 1.
        public var resources: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__TaskResourceLimitation.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
            set {
                _storage.set(Mesos__V1__TaskResourceLimitation.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.resources = elements.baseAddress
                    c.pointee.n_resources = elements.count
                }
            }
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

    /// One step in the life of a task. With a uuid it must be acknowledged before the next is sent.
    public struct TaskStatus: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__TaskStatus.self, name: "mesos.v1.TaskStatus", mesos__v1__task_status__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            taskID: Mesos.TaskID,
            state: Mesos.TaskState,
            message: String? = nil,
            source: Mesos.TaskStatus.Source? = nil,
            reason: Mesos.TaskStatus.Reason? = nil,
            data: [UInt8]? = nil,
            agentID: Mesos.AgentID? = nil,
            executorID: Mesos.ExecutorID? = nil,
            timestamp: Double? = nil,
            uuid: [UInt8]? = nil,
            healthy: Bool? = nil,
            checkStatus: Mesos.CheckStatusInfo? = nil,
            labels: Mesos.Labels? = nil,
            containerStatus: Mesos.ContainerStatus? = nil,
            unreachableTime: Mesos.TimeInfo? = nil,
            limitation: Mesos.TaskResourceLimitation? = nil
        ) {
            self.init()
            self.taskID = taskID
            self.state = state
            if let message { self.message = message }
            if let source { self.source = source }
            if let reason { self.reason = reason }
            if let data { self.data = data }
            if let agentID { self.agentID = agentID }
            if let executorID { self.executorID = executorID }
            if let timestamp { self.timestamp = timestamp }
            if let uuid { self.uuid = uuid }
            if let healthy { self.healthy = healthy }
            if let checkStatus { self.checkStatus = checkStatus }
            if let labels { self.labels = labels }
            if let containerStatus { self.containerStatus = containerStatus }
            if let unreachableTime { self.unreachableTime = unreachableTime }
            if let limitation { self.limitation = limitation }
        }
        /// `task_id` = 1.
        public var taskID: Mesos.TaskID {
            get { _storage.message(Mesos__V1__TaskStatus.self) { UnsafeMutableRawPointer($0.pointee.task_id) }.map(Mesos.TaskID.init(_storage:)) ?? Mesos.TaskID() }
            set { _storage.set(Mesos__V1__TaskStatus.self) { arena, c in c.pointee.task_id = arena.adopt(newValue._storage, as: Mesos__V1__TaskID.self) } }
        }
        /// `state` = 2.
        public var state: Mesos.TaskState {
            get { _storage.get(Mesos__V1__TaskStatus.self) { Mesos.TaskState(rawValue: Int32(truncatingIfNeeded: $0.pointee.state.rawValue)) } }
            set { _storage.set(Mesos__V1__TaskStatus.self) { _, c in c.pointee.state = Mesos__V1__TaskState(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
        }
        /// `message` = 4.
        public var message: String? {
            get { _storage.get(Mesos__V1__TaskStatus.self) { $0.pointee.message.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__TaskStatus.self) { arena, c in c.pointee.message = newValue.map { arena.copy($0) } } }
        }
        /// `source` = 9.
        public var source: Mesos.TaskStatus.Source? {
            get { _storage.get(Mesos__V1__TaskStatus.self) { $0.pointee.has_source != 0 ? Mesos.TaskStatus.Source(rawValue: Int32(truncatingIfNeeded: $0.pointee.source.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__TaskStatus.self) { _, c in
                    c.pointee.has_source = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.source = Mesos__V1__TaskStatus__Source(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `reason` = 10.
        public var reason: Mesos.TaskStatus.Reason? {
            get { _storage.get(Mesos__V1__TaskStatus.self) { $0.pointee.has_reason != 0 ? Mesos.TaskStatus.Reason(rawValue: Int32(truncatingIfNeeded: $0.pointee.reason.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__TaskStatus.self) { _, c in
                    c.pointee.has_reason = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.reason = Mesos__V1__TaskStatus__Reason(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `data` = 3.
        public var data: [UInt8]? {
            get { _storage.get(Mesos__V1__TaskStatus.self) { $0.pointee.has_data != 0 ? Array(wire: $0.pointee.data) : nil } }
            set {
                _storage.set(Mesos__V1__TaskStatus.self) { arena, c in
                    c.pointee.has_data = newValue == nil ? 0 : 1
                    c.pointee.data = arena.copy(newValue ?? [])
                }
            }
        }
        /// `agent_id` = 5.
        public var agentID: Mesos.AgentID? {
            get { _storage.message(Mesos__V1__TaskStatus.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) }
            set { _storage.set(Mesos__V1__TaskStatus.self) { arena, c in c.pointee.agent_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__AgentID.self) } } }
        }
        /// `executor_id` = 7.
        public var executorID: Mesos.ExecutorID? {
            get { _storage.message(Mesos__V1__TaskStatus.self) { UnsafeMutableRawPointer($0.pointee.executor_id) }.map(Mesos.ExecutorID.init(_storage:)) }
            set { _storage.set(Mesos__V1__TaskStatus.self) { arena, c in c.pointee.executor_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ExecutorID.self) } } }
        }
        /// `timestamp` = 6.
        public var timestamp: Double? {
            get { _storage.get(Mesos__V1__TaskStatus.self) { $0.pointee.has_timestamp != 0 ? $0.pointee.timestamp : nil } }
            set {
                _storage.set(Mesos__V1__TaskStatus.self) { _, c in
                    c.pointee.has_timestamp = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.timestamp = newValue }
                }
            }
        }
        /// `uuid` = 11.
        public var uuid: [UInt8]? {
            get { _storage.get(Mesos__V1__TaskStatus.self) { $0.pointee.has_uuid != 0 ? Array(wire: $0.pointee.uuid) : nil } }
            set {
                _storage.set(Mesos__V1__TaskStatus.self) { arena, c in
                    c.pointee.has_uuid = newValue == nil ? 0 : 1
                    c.pointee.uuid = arena.copy(newValue ?? [])
                }
            }
        }
        /// `healthy` = 8.
        public var healthy: Bool? {
            get { _storage.get(Mesos__V1__TaskStatus.self) { $0.pointee.has_healthy != 0 ? $0.pointee.healthy != 0 : nil } }
            set {
                _storage.set(Mesos__V1__TaskStatus.self) { _, c in
                    c.pointee.has_healthy = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.healthy = newValue ? 1 : 0 }
                }
            }
        }
        /// `check_status` = 15.
        public var checkStatus: Mesos.CheckStatusInfo? {
            get { _storage.message(Mesos__V1__TaskStatus.self) { UnsafeMutableRawPointer($0.pointee.check_status) }.map(Mesos.CheckStatusInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__TaskStatus.self) { arena, c in c.pointee.check_status = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CheckStatusInfo.self) } } }
        }
        /// `labels` = 12.
        public var labels: Mesos.Labels? {
            get { _storage.message(Mesos__V1__TaskStatus.self) { UnsafeMutableRawPointer($0.pointee.labels) }.map(Mesos.Labels.init(_storage:)) }
            set { _storage.set(Mesos__V1__TaskStatus.self) { arena, c in c.pointee.labels = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Labels.self) } } }
        }
        /// `container_status` = 13.
        public var containerStatus: Mesos.ContainerStatus? {
            get { _storage.message(Mesos__V1__TaskStatus.self) { UnsafeMutableRawPointer($0.pointee.container_status) }.map(Mesos.ContainerStatus.init(_storage:)) }
            set { _storage.set(Mesos__V1__TaskStatus.self) { arena, c in c.pointee.container_status = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ContainerStatus.self) } } }
        }
        /// `unreachable_time` = 14.
        public var unreachableTime: Mesos.TimeInfo? {
            get { _storage.message(Mesos__V1__TaskStatus.self) { UnsafeMutableRawPointer($0.pointee.unreachable_time) }.map(Mesos.TimeInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__TaskStatus.self) { arena, c in c.pointee.unreachable_time = newValue.map { arena.adopt($0._storage, as: Mesos__V1__TimeInfo.self) } } }
        }
        /// `limitation` = 16.
        public var limitation: Mesos.TaskResourceLimitation? {
            get { _storage.message(Mesos__V1__TaskStatus.self) { UnsafeMutableRawPointer($0.pointee.limitation) }.map(Mesos.TaskResourceLimitation.init(_storage:)) }
            set { _storage.set(Mesos__V1__TaskStatus.self) { arena, c in c.pointee.limitation = newValue.map { arena.adopt($0._storage, as: Mesos__V1__TaskResourceLimitation.self) } } }
        }

        /// Who made the update.
        public struct Source: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `SOURCE_MASTER`
            public static let master = Self(rawValue: 0)
            /// `SOURCE_AGENT`
            public static let agent = Self(rawValue: 1)
            /// `SOURCE_EXECUTOR`
            public static let executor = Self(rawValue: 2)
            public static let knownNames: [Int32: String] = [
                0: "SOURCE_MASTER",
                1: "SOURCE_AGENT",
                2: "SOURCE_EXECUTOR",
            ]
        }

        /// Why the task is in this state.
        public struct Reason: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `REASON_COMMAND_EXECUTOR_FAILED`
            public static let commandExecutorFailed = Self(rawValue: 0)
            /// `REASON_CONTAINER_LAUNCH_FAILED`
            public static let containerLaunchFailed = Self(rawValue: 21)
            /// `REASON_CONTAINER_LIMITATION`
            public static let containerLimitation = Self(rawValue: 19)
            /// `REASON_CONTAINER_LIMITATION_DISK`
            public static let containerLimitationDisk = Self(rawValue: 20)
            /// `REASON_CONTAINER_LIMITATION_MEMORY`
            public static let containerLimitationMemory = Self(rawValue: 8)
            /// `REASON_CONTAINER_PREEMPTED`
            public static let containerPreempted = Self(rawValue: 17)
            /// `REASON_CONTAINER_UPDATE_FAILED`
            public static let containerUpdateFailed = Self(rawValue: 22)
            /// `REASON_MAX_COMPLETION_TIME_REACHED`
            public static let maxCompletionTimeReached = Self(rawValue: 33)
            /// `REASON_EXECUTOR_REGISTRATION_TIMEOUT`
            public static let executorRegistrationTimeout = Self(rawValue: 23)
            /// `REASON_EXECUTOR_REREGISTRATION_TIMEOUT`
            public static let executorReregistrationTimeout = Self(rawValue: 24)
            /// `REASON_EXECUTOR_TERMINATED`
            public static let executorTerminated = Self(rawValue: 1)
            /// `REASON_EXECUTOR_UNREGISTERED`
            public static let executorUnregistered = Self(rawValue: 2)
            /// `REASON_FRAMEWORK_REMOVED`
            public static let frameworkRemoved = Self(rawValue: 3)
            /// `REASON_GC_ERROR`
            public static let gcError = Self(rawValue: 4)
            /// `REASON_INVALID_FRAMEWORKID`
            public static let invalidFrameworkid = Self(rawValue: 5)
            /// `REASON_INVALID_OFFERS`
            public static let invalidOffers = Self(rawValue: 6)
            /// `REASON_IO_SWITCHBOARD_EXITED`
            public static let ioSwitchboardExited = Self(rawValue: 27)
            /// `REASON_MASTER_DISCONNECTED`
            public static let masterDisconnected = Self(rawValue: 7)
            /// `REASON_RECONCILIATION`
            public static let reconciliation = Self(rawValue: 9)
            /// `REASON_RESOURCES_UNKNOWN`
            public static let resourcesUnknown = Self(rawValue: 18)
            /// `REASON_AGENT_DISCONNECTED`
            public static let agentDisconnected = Self(rawValue: 10)
            /// `REASON_AGENT_DRAINING`
            public static let agentDraining = Self(rawValue: 34)
            /// `REASON_AGENT_REMOVED`
            public static let agentRemoved = Self(rawValue: 11)
            /// `REASON_AGENT_REMOVED_BY_OPERATOR`
            public static let agentRemovedByOperator = Self(rawValue: 31)
            /// `REASON_AGENT_REREGISTERED`
            public static let agentReregistered = Self(rawValue: 32)
            /// `REASON_AGENT_RESTARTED`
            public static let agentRestarted = Self(rawValue: 12)
            /// `REASON_AGENT_UNKNOWN`
            public static let agentUnknown = Self(rawValue: 13)
            /// `REASON_TASK_KILLED_DURING_LAUNCH`
            public static let taskKilledDuringLaunch = Self(rawValue: 30)
            /// `REASON_TASK_CHECK_STATUS_UPDATED`
            public static let taskCheckStatusUpdated = Self(rawValue: 28)
            /// `REASON_TASK_HEALTH_CHECK_STATUS_UPDATED`
            public static let taskHealthCheckStatusUpdated = Self(rawValue: 29)
            /// `REASON_TASK_GROUP_INVALID`
            public static let taskGroupInvalid = Self(rawValue: 25)
            /// `REASON_TASK_GROUP_UNAUTHORIZED`
            public static let taskGroupUnauthorized = Self(rawValue: 26)
            /// `REASON_TASK_INVALID`
            public static let taskInvalid = Self(rawValue: 14)
            /// `REASON_TASK_UNAUTHORIZED`
            public static let taskUnauthorized = Self(rawValue: 15)
            /// `REASON_TASK_UNKNOWN`
            public static let taskUnknown = Self(rawValue: 16)
            public static let knownNames: [Int32: String] = [
                0: "REASON_COMMAND_EXECUTOR_FAILED",
                21: "REASON_CONTAINER_LAUNCH_FAILED",
                19: "REASON_CONTAINER_LIMITATION",
                20: "REASON_CONTAINER_LIMITATION_DISK",
                8: "REASON_CONTAINER_LIMITATION_MEMORY",
                17: "REASON_CONTAINER_PREEMPTED",
                22: "REASON_CONTAINER_UPDATE_FAILED",
                33: "REASON_MAX_COMPLETION_TIME_REACHED",
                23: "REASON_EXECUTOR_REGISTRATION_TIMEOUT",
                24: "REASON_EXECUTOR_REREGISTRATION_TIMEOUT",
                1: "REASON_EXECUTOR_TERMINATED",
                2: "REASON_EXECUTOR_UNREGISTERED",
                3: "REASON_FRAMEWORK_REMOVED",
                4: "REASON_GC_ERROR",
                5: "REASON_INVALID_FRAMEWORKID",
                6: "REASON_INVALID_OFFERS",
                27: "REASON_IO_SWITCHBOARD_EXITED",
                7: "REASON_MASTER_DISCONNECTED",
                9: "REASON_RECONCILIATION",
                18: "REASON_RESOURCES_UNKNOWN",
                10: "REASON_AGENT_DISCONNECTED",
                34: "REASON_AGENT_DRAINING",
                11: "REASON_AGENT_REMOVED",
                31: "REASON_AGENT_REMOVED_BY_OPERATOR",
                32: "REASON_AGENT_REREGISTERED",
                12: "REASON_AGENT_RESTARTED",
                13: "REASON_AGENT_UNKNOWN",
                30: "REASON_TASK_KILLED_DURING_LAUNCH",
                28: "REASON_TASK_CHECK_STATUS_UPDATED",
                29: "REASON_TASK_HEALTH_CHECK_STATUS_UPDATED",
                25: "REASON_TASK_GROUP_INVALID",
                26: "REASON_TASK_GROUP_UNAUTHORIZED",
                14: "REASON_TASK_INVALID",
                15: "REASON_TASK_UNAUTHORIZED",
                16: "REASON_TASK_UNKNOWN",
            ]
        }
    }

    /// How long the rest of an accepted or declined offer is not offered again. Seconds.
    public struct Filters: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Filters.self, name: "mesos.v1.Filters", mesos__v1__filters__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            refuseSeconds: Double? = nil
        ) {
            self.init()
            if let refuseSeconds { self.refuseSeconds = refuseSeconds }
        }
        /// `refuse_seconds` = 1; Mesos takes `5` when absent.
        public var refuseSeconds: Double? {
            get { _storage.get(Mesos__V1__Filters.self) { $0.pointee.has_refuse_seconds != 0 ? $0.pointee.refuse_seconds : nil } }
            set {
                _storage.set(Mesos__V1__Filters.self) { _, c in
                    c.pointee.has_refuse_seconds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.refuse_seconds = newValue }
                }
            }
        }
    }

    /// Environment variables of a command.
    public struct Environment: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Environment.self, name: "mesos.v1.Environment", mesos__v1__environment__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            variables: MessageList<Mesos.Environment.Variable> = []
        ) {
            self.init()
            if !variables.isEmpty { self.variables = variables }
        }
        /// `variables` = 1.
        public var variables: MessageList<Mesos.Environment.Variable> {
            get { _storage.list(Mesos__V1__Environment.self) { (UnsafeRawPointer($0.pointee.variables), $0.pointee.n_variables) } }
            set {
                _storage.set(Mesos__V1__Environment.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Environment__Variable.self)
                    c.pointee.variables = elements.baseAddress
                    c.pointee.n_variables = elements.count
                }
            }
        }

        /// Mesos mesos.v1.Environment.Variable.
        public struct Variable: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Environment__Variable.self, name: "mesos.v1.Environment.Variable", mesos__v1__environment__variable__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                name: String,
                type: Mesos.Environment.Variable.Kind? = nil,
                value: String? = nil,
                secret: Mesos.Secret? = nil
            ) {
                self.init()
                self.name = name
                if let type { self.type = type }
                if let value { self.value = value }
                if let secret { self.secret = secret }
            }
            /// `name` = 1.
            public var name: String {
                get { _storage.get(Mesos__V1__Environment__Variable.self) { String(wire: $0.pointee.name) } }
                set { _storage.set(Mesos__V1__Environment__Variable.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
            }
            /// `type` = 3; Mesos takes `VALUE` when absent.
            public var type: Mesos.Environment.Variable.Kind? {
                get { _storage.get(Mesos__V1__Environment__Variable.self) { $0.pointee.has_type != 0 ? Mesos.Environment.Variable.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__Environment__Variable.self) { _, c in
                        c.pointee.has_type = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.type = Mesos__V1__Environment__Variable__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `value` = 2.
            public var value: String? {
                get { _storage.get(Mesos__V1__Environment__Variable.self) { $0.pointee.value.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__Environment__Variable.self) { arena, c in c.pointee.value = newValue.map { arena.copy($0) } } }
            }
            /// `secret` = 4.
            public var secret: Mesos.Secret? {
                get { _storage.message(Mesos__V1__Environment__Variable.self) { UnsafeMutableRawPointer($0.pointee.secret) }.map(Mesos.Secret.init(_storage:)) }
                set { _storage.set(Mesos__V1__Environment__Variable.self) { arena, c in c.pointee.secret = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Secret.self) } } }
            }

            /// Mesos mesos.v1.Environment.Variable.Type.
            public struct Kind: MesosEnum {
                public var rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// `UNKNOWN`
                public static let unknown = Self(rawValue: 0)
                /// `VALUE`
                public static let value = Self(rawValue: 1)
                /// `SECRET`
                public static let secret = Self(rawValue: 2)
                public static let knownNames: [Int32: String] = [
                    0: "UNKNOWN",
                    1: "VALUE",
                    2: "SECRET",
                ]
            }
        }
    }

    /// A key and a value; for Docker a command-line option.
    public struct Parameter: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Parameter.self, name: "mesos.v1.Parameter", mesos__v1__parameter__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            key: String,
            value: String
        ) {
            self.init()
            self.key = key
            self.value = value
        }
        /// `key` = 1.
        public var key: String {
            get { _storage.get(Mesos__V1__Parameter.self) { String(wire: $0.pointee.key) } }
            set { _storage.set(Mesos__V1__Parameter.self) { arena, c in c.pointee.key = arena.copy(newValue) } }
        }
        /// `value` = 2.
        public var value: String {
            get { _storage.get(Mesos__V1__Parameter.self) { String(wire: $0.pointee.value) } }
            set { _storage.set(Mesos__V1__Parameter.self) { arena, c in c.pointee.value = arena.copy(newValue) } }
        }
    }

    /// Mesos mesos.v1.Parameters.
    public struct Parameters: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Parameters.self, name: "mesos.v1.Parameters", mesos__v1__parameters__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            parameter: MessageList<Mesos.Parameter> = []
        ) {
            self.init()
            if !parameter.isEmpty { self.parameter = parameter }
        }
        /// `parameter` = 1.
        public var parameter: MessageList<Mesos.Parameter> {
            get { _storage.list(Mesos__V1__Parameters.self) { (UnsafeRawPointer($0.pointee.parameter), $0.pointee.n_parameter) } }
            set {
                _storage.set(Mesos__V1__Parameters.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Parameter.self)
                    c.pointee.parameter = elements.baseAddress
                    c.pointee.n_parameter = elements.count
                }
            }
        }
    }

    /// A principal and its secret.
    public struct Credential: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Credential.self, name: "mesos.v1.Credential", mesos__v1__credential__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            principal: String,
            secret: String? = nil
        ) {
            self.init()
            self.principal = principal
            if let secret { self.secret = secret }
        }
        /// `principal` = 1.
        public var principal: String {
            get { _storage.get(Mesos__V1__Credential.self) { String(wire: $0.pointee.principal) } }
            set { _storage.set(Mesos__V1__Credential.self) { arena, c in c.pointee.principal = arena.copy(newValue) } }
        }
        /// `secret` = 2.
        public var secret: String? {
            get { _storage.get(Mesos__V1__Credential.self) { $0.pointee.secret.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Credential.self) { arena, c in c.pointee.secret = newValue.map { arena.copy($0) } } }
        }
    }

    /// Mesos mesos.v1.Credentials.
    public struct Credentials: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Credentials.self, name: "mesos.v1.Credentials", mesos__v1__credentials__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            credentials: MessageList<Mesos.Credential> = []
        ) {
            self.init()
            if !credentials.isEmpty { self.credentials = credentials }
        }
        /// `credentials` = 1.
        public var credentials: MessageList<Mesos.Credential> {
            get { _storage.list(Mesos__V1__Credentials.self) { (UnsafeRawPointer($0.pointee.credentials), $0.pointee.n_credentials) } }
            set {
                _storage.set(Mesos__V1__Credentials.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Credential.self)
                    c.pointee.credentials = elements.baseAddress
                    c.pointee.n_credentials = elements.count
                }
            }
        }
    }

    /// A secret, by value or by reference to a secret store.
    public struct Secret: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Secret.self, name: "mesos.v1.Secret", mesos__v1__secret__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            type: Mesos.Secret.Kind? = nil,
            reference: Mesos.Secret.Reference? = nil,
            value: Mesos.Secret.Value? = nil
        ) {
            self.init()
            if let type { self.type = type }
            if let reference { self.reference = reference }
            if let value { self.value = value }
        }
        /// `type` = 1.
        public var type: Mesos.Secret.Kind? {
            get { _storage.get(Mesos__V1__Secret.self) { $0.pointee.has_type != 0 ? Mesos.Secret.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__Secret.self) { _, c in
                    c.pointee.has_type = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.type = Mesos__V1__Secret__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `reference` = 2.
        public var reference: Mesos.Secret.Reference? {
            get { _storage.message(Mesos__V1__Secret.self) { UnsafeMutableRawPointer($0.pointee.reference) }.map(Mesos.Secret.Reference.init(_storage:)) }
            set { _storage.set(Mesos__V1__Secret.self) { arena, c in c.pointee.reference = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Secret__Reference.self) } } }
        }
        /// `value` = 3.
        public var value: Mesos.Secret.Value? {
            get { _storage.message(Mesos__V1__Secret.self) { UnsafeMutableRawPointer($0.pointee.value) }.map(Mesos.Secret.Value.init(_storage:)) }
            set { _storage.set(Mesos__V1__Secret.self) { arena, c in c.pointee.value = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Secret__Value.self) } } }
        }

        /// Mesos mesos.v1.Secret.Type.
        public struct Kind: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 0)
            /// `REFERENCE`
            public static let reference = Self(rawValue: 1)
            /// `VALUE`
            public static let value = Self(rawValue: 2)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1: "REFERENCE",
                2: "VALUE",
            ]
        }

        /// Mesos mesos.v1.Secret.Reference.
        public struct Reference: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Secret__Reference.self, name: "mesos.v1.Secret.Reference", mesos__v1__secret__reference__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                name: String,
                key: String? = nil
            ) {
                self.init()
                self.name = name
                if let key { self.key = key }
            }
            /// `name` = 1.
            public var name: String {
                get { _storage.get(Mesos__V1__Secret__Reference.self) { String(wire: $0.pointee.name) } }
                set { _storage.set(Mesos__V1__Secret__Reference.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
            }
            /// `key` = 2.
            public var key: String? {
                get { _storage.get(Mesos__V1__Secret__Reference.self) { $0.pointee.key.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__Secret__Reference.self) { arena, c in c.pointee.key = newValue.map { arena.copy($0) } } }
            }
        }

        /// Mesos mesos.v1.Secret.Value.
        public struct Value: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Secret__Value.self, name: "mesos.v1.Secret.Value", mesos__v1__secret__value__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                data: [UInt8]
            ) {
                self.init()
                self.data = data
            }
            /// `data` = 1.
            public var data: [UInt8] {
                get { _storage.get(Mesos__V1__Secret__Value.self) { Array(wire: $0.pointee.data) } }
                set { _storage.set(Mesos__V1__Secret__Value.self) { arena, c in c.pointee.data = arena.copy(newValue) } }
            }
        }
    }

    /// Mesos mesos.v1.RateLimit.
    public struct RateLimit: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__RateLimit.self, name: "mesos.v1.RateLimit", mesos__v1__rate_limit__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            principal: String,
            qps: Double? = nil,
            capacity: UInt64? = nil
        ) {
            self.init()
            self.principal = principal
            if let qps { self.qps = qps }
            if let capacity { self.capacity = capacity }
        }
        /// `qps` = 1.
        public var qps: Double? {
            get { _storage.get(Mesos__V1__RateLimit.self) { $0.pointee.has_qps != 0 ? $0.pointee.qps : nil } }
            set {
                _storage.set(Mesos__V1__RateLimit.self) { _, c in
                    c.pointee.has_qps = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.qps = newValue }
                }
            }
        }
        /// `principal` = 2.
        public var principal: String {
            get { _storage.get(Mesos__V1__RateLimit.self) { String(wire: $0.pointee.principal) } }
            set { _storage.set(Mesos__V1__RateLimit.self) { arena, c in c.pointee.principal = arena.copy(newValue) } }
        }
        /// `capacity` = 3.
        public var capacity: UInt64? {
            get { _storage.get(Mesos__V1__RateLimit.self) { $0.pointee.has_capacity != 0 ? $0.pointee.capacity : nil } }
            set {
                _storage.set(Mesos__V1__RateLimit.self) { _, c in
                    c.pointee.has_capacity = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.capacity = newValue }
                }
            }
        }
    }

    /// Mesos mesos.v1.RateLimits.
    public struct RateLimits: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__RateLimits.self, name: "mesos.v1.RateLimits", mesos__v1__rate_limits__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            limits: MessageList<Mesos.RateLimit> = [],
            aggregateDefaultQps: Double? = nil,
            aggregateDefaultCapacity: UInt64? = nil
        ) {
            self.init()
            if !limits.isEmpty { self.limits = limits }
            if let aggregateDefaultQps { self.aggregateDefaultQps = aggregateDefaultQps }
            if let aggregateDefaultCapacity { self.aggregateDefaultCapacity = aggregateDefaultCapacity }
        }
        /// `limits` = 1.
        public var limits: MessageList<Mesos.RateLimit> {
            get { _storage.list(Mesos__V1__RateLimits.self) { (UnsafeRawPointer($0.pointee.limits), $0.pointee.n_limits) } }
            set {
                _storage.set(Mesos__V1__RateLimits.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__RateLimit.self)
                    c.pointee.limits = elements.baseAddress
                    c.pointee.n_limits = elements.count
                }
            }
        }
        /// `aggregate_default_qps` = 2.
        public var aggregateDefaultQps: Double? {
            get { _storage.get(Mesos__V1__RateLimits.self) { $0.pointee.has_aggregate_default_qps != 0 ? $0.pointee.aggregate_default_qps : nil } }
            set {
                _storage.set(Mesos__V1__RateLimits.self) { _, c in
                    c.pointee.has_aggregate_default_qps = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.aggregate_default_qps = newValue }
                }
            }
        }
        /// `aggregate_default_capacity` = 3.
        public var aggregateDefaultCapacity: UInt64? {
            get { _storage.get(Mesos__V1__RateLimits.self) { $0.pointee.has_aggregate_default_capacity != 0 ? $0.pointee.aggregate_default_capacity : nil } }
            set {
                _storage.set(Mesos__V1__RateLimits.self) { _, c in
                    c.pointee.has_aggregate_default_capacity = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.aggregate_default_capacity = newValue }
                }
            }
        }
    }

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

    /// Mesos mesos.v1.MountPropagation.
    public struct MountPropagation: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__MountPropagation.self, name: "mesos.v1.MountPropagation", mesos__v1__mount_propagation__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            mode: Mesos.MountPropagation.Mode? = nil
        ) {
            self.init()
            if let mode { self.mode = mode }
        }
        /// `mode` = 1.
        public var mode: Mesos.MountPropagation.Mode? {
            get { _storage.get(Mesos__V1__MountPropagation.self) { $0.pointee.has_mode != 0 ? Mesos.MountPropagation.Mode(rawValue: Int32(truncatingIfNeeded: $0.pointee.mode.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__MountPropagation.self) { _, c in
                    c.pointee.has_mode = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mode = Mesos__V1__MountPropagation__Mode(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }

        /// Mesos mesos.v1.MountPropagation.Mode.
        public struct Mode: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 0)
            /// `HOST_TO_CONTAINER`
            public static let hostToContainer = Self(rawValue: 1)
            /// `BIDIRECTIONAL`
            public static let bidirectional = Self(rawValue: 2)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1: "HOST_TO_CONTAINER",
                2: "BIDIRECTIONAL",
            ]
        }
    }
}
