// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// The state of a task. Which ones a framework sees depends on its capabilities.
    public struct TaskState: MesosEnum {
        public var rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// `TASK_STAGING`
        public static let staging = Self(rawValue: 6)
        /// `TASK_STARTING`
        public static let starting = Self(rawValue: 0)
        /// `TASK_RUNNING`
        public static let running = Self(rawValue: 1)
        /// `TASK_KILLING`
        public static let killing = Self(rawValue: 8)
        /// `TASK_FINISHED`
        public static let finished = Self(rawValue: 2)
        /// `TASK_FAILED`
        public static let failed = Self(rawValue: 3)
        /// `TASK_KILLED`
        public static let killed = Self(rawValue: 4)
        /// `TASK_ERROR`
        public static let error = Self(rawValue: 7)
        /// `TASK_LOST`
        public static let lost = Self(rawValue: 5)
        /// `TASK_DROPPED`
        public static let dropped = Self(rawValue: 9)
        /// `TASK_UNREACHABLE`
        public static let unreachable = Self(rawValue: 10)
        /// `TASK_GONE`
        public static let gone = Self(rawValue: 11)
        /// `TASK_GONE_BY_OPERATOR`
        public static let goneByOperator = Self(rawValue: 12)
        /// `TASK_UNKNOWN`
        public static let unknown = Self(rawValue: 13)
        public static let knownNames: [Int32: String] = [
            6: "TASK_STAGING",
            0: "TASK_STARTING",
            1: "TASK_RUNNING",
            8: "TASK_KILLING",
            2: "TASK_FINISHED",
            3: "TASK_FAILED",
            4: "TASK_KILLED",
            7: "TASK_ERROR",
            5: "TASK_LOST",
            9: "TASK_DROPPED",
            10: "TASK_UNREACHABLE",
            11: "TASK_GONE",
            12: "TASK_GONE_BY_OPERATOR",
            13: "TASK_UNKNOWN",
        ]
    }

    /// A task as the framework describes it: command or executor, resources, container.
    public struct TaskInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__TaskInfo.self, name: "mesos.v1.TaskInfo", mesos__v1__task_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            name: String,
            taskID: Mesos.TaskID,
            agentID: Mesos.AgentID,
            resources: MessageList<Mesos.Resource> = [],
            executor: Mesos.ExecutorInfo? = nil,
            command: Mesos.CommandInfo? = nil,
            container: Mesos.ContainerInfo? = nil,
            healthCheck: Mesos.HealthCheck? = nil,
            check: Mesos.CheckInfo? = nil,
            killPolicy: Mesos.KillPolicy? = nil,
            data: [UInt8]? = nil,
            labels: Mesos.Labels? = nil,
            discovery: Mesos.DiscoveryInfo? = nil,
            maxCompletionTime: Mesos.DurationInfo? = nil,
            limits: [String: Mesos.Value.Scalar] = [:]
        ) {
            self.init()
            self.name = name
            self.taskID = taskID
            self.agentID = agentID
            if !resources.isEmpty { self.resources = resources }
            if let executor { self.executor = executor }
            if let command { self.command = command }
            if let container { self.container = container }
            if let healthCheck { self.healthCheck = healthCheck }
            if let check { self.check = check }
            if let killPolicy { self.killPolicy = killPolicy }
            if let data { self.data = data }
            if let labels { self.labels = labels }
            if let discovery { self.discovery = discovery }
            if let maxCompletionTime { self.maxCompletionTime = maxCompletionTime }
            if !limits.isEmpty { self.limits = limits }
        }
        /// `name` = 1.
        public var name: String {
            get { _storage.get(Mesos__V1__TaskInfo.self) { String(wire: $0.pointee.name) } }
            set { _storage.set(Mesos__V1__TaskInfo.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
        }
        /// `task_id` = 2.
        public var taskID: Mesos.TaskID {
            get { _storage.message(Mesos__V1__TaskInfo.self) { UnsafeMutableRawPointer($0.pointee.task_id) }.map(Mesos.TaskID.init(_storage:)) ?? Mesos.TaskID() }
            set { _storage.set(Mesos__V1__TaskInfo.self) { arena, c in c.pointee.task_id = arena.adopt(newValue._storage, as: Mesos__V1__TaskID.self) } }
        }
        /// `agent_id` = 3.
        public var agentID: Mesos.AgentID {
            get { _storage.message(Mesos__V1__TaskInfo.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) ?? Mesos.AgentID() }
            set { _storage.set(Mesos__V1__TaskInfo.self) { arena, c in c.pointee.agent_id = arena.adopt(newValue._storage, as: Mesos__V1__AgentID.self) } }
        }
        /// `resources` = 4.
        public var resources: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__TaskInfo.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
            set {
                _storage.set(Mesos__V1__TaskInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.resources = elements.baseAddress
                    c.pointee.n_resources = elements.count
                }
            }
        }
        /// `executor` = 5.
        public var executor: Mesos.ExecutorInfo? {
            get { _storage.message(Mesos__V1__TaskInfo.self) { UnsafeMutableRawPointer($0.pointee.executor) }.map(Mesos.ExecutorInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__TaskInfo.self) { arena, c in c.pointee.executor = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ExecutorInfo.self) } } }
        }
        /// `command` = 7.
        public var command: Mesos.CommandInfo? {
            get { _storage.message(Mesos__V1__TaskInfo.self) { UnsafeMutableRawPointer($0.pointee.command) }.map(Mesos.CommandInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__TaskInfo.self) { arena, c in c.pointee.command = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CommandInfo.self) } } }
        }
        /// `container` = 9.
        public var container: Mesos.ContainerInfo? {
            get { _storage.message(Mesos__V1__TaskInfo.self) { UnsafeMutableRawPointer($0.pointee.container) }.map(Mesos.ContainerInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__TaskInfo.self) { arena, c in c.pointee.container = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ContainerInfo.self) } } }
        }
        /// `health_check` = 8.
        public var healthCheck: Mesos.HealthCheck? {
            get { _storage.message(Mesos__V1__TaskInfo.self) { UnsafeMutableRawPointer($0.pointee.health_check) }.map(Mesos.HealthCheck.init(_storage:)) }
            set { _storage.set(Mesos__V1__TaskInfo.self) { arena, c in c.pointee.health_check = newValue.map { arena.adopt($0._storage, as: Mesos__V1__HealthCheck.self) } } }
        }
        /// `check` = 13.
        public var check: Mesos.CheckInfo? {
            get { _storage.message(Mesos__V1__TaskInfo.self) { UnsafeMutableRawPointer($0.pointee.check) }.map(Mesos.CheckInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__TaskInfo.self) { arena, c in c.pointee.check = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CheckInfo.self) } } }
        }
        /// `kill_policy` = 12.
        public var killPolicy: Mesos.KillPolicy? {
            get { _storage.message(Mesos__V1__TaskInfo.self) { UnsafeMutableRawPointer($0.pointee.kill_policy) }.map(Mesos.KillPolicy.init(_storage:)) }
            set { _storage.set(Mesos__V1__TaskInfo.self) { arena, c in c.pointee.kill_policy = newValue.map { arena.adopt($0._storage, as: Mesos__V1__KillPolicy.self) } } }
        }
        /// `data` = 6.
        public var data: [UInt8]? {
            get { _storage.get(Mesos__V1__TaskInfo.self) { $0.pointee.has_data != 0 ? Array(wire: $0.pointee.data) : nil } }
            set {
                _storage.set(Mesos__V1__TaskInfo.self) { arena, c in
                    c.pointee.has_data = newValue == nil ? 0 : 1
                    c.pointee.data = arena.copy(newValue ?? [])
                }
            }
        }
        /// `labels` = 10.
        public var labels: Mesos.Labels? {
            get { _storage.message(Mesos__V1__TaskInfo.self) { UnsafeMutableRawPointer($0.pointee.labels) }.map(Mesos.Labels.init(_storage:)) }
            set { _storage.set(Mesos__V1__TaskInfo.self) { arena, c in c.pointee.labels = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Labels.self) } } }
        }
        /// `discovery` = 11.
        public var discovery: Mesos.DiscoveryInfo? {
            get { _storage.message(Mesos__V1__TaskInfo.self) { UnsafeMutableRawPointer($0.pointee.discovery) }.map(Mesos.DiscoveryInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__TaskInfo.self) { arena, c in c.pointee.discovery = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DiscoveryInfo.self) } } }
        }
        /// `max_completion_time` = 14.
        public var maxCompletionTime: Mesos.DurationInfo? {
            get { _storage.message(Mesos__V1__TaskInfo.self) { UnsafeMutableRawPointer($0.pointee.max_completion_time) }.map(Mesos.DurationInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__TaskInfo.self) { arena, c in c.pointee.max_completion_time = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DurationInfo.self) } } }
        }
        /// `limits` = 15.
        public var limits: [String: Mesos.Value.Scalar] {
            get {
                _storage.map(Mesos__V1__TaskInfo.self, Mesos__V1__TaskInfo__LimitsEntry.self, { (UnsafePointer($0.pointee.limits), $0.pointee.n_limits) }, key: { $0.pointee.key }) { arena, entry in
                    entry.pointee.value.map { Mesos.Value.Scalar(_storage: MessageStorage(arena: arena, $0)) } ?? Mesos.Value.Scalar()
                }
            }
            set {
                _storage.set(Mesos__V1__TaskInfo.self) { arena, c in
                    let entries = arena.entries(newValue, Mesos__V1__TaskInfo__LimitsEntry.self, initialize: mesos__v1__task_info__limits_entry__init) { arena, entry, key, value in
                        entry.pointee.key = arena.copy(key)
                        entry.pointee.value = arena.adopt(value._storage, as: Mesos__V1__Value__Scalar.self)
                    }
                    c.pointee.limits = entries.baseAddress
                    c.pointee.n_limits = entries.count
                }
            }
        }
    }

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
}
