// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// The state of a task. The capabilities of a framework decide which states it receives.
    public struct TaskState: MesosEnum, WireValue {
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

    /// The description of a task by its framework: command or executor, resources, container.
    public struct TaskInfo: WireMessage {
        typealias Wire = Mesos__V1__TaskInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.TaskInfo", mesos__v1__task_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var name: String { get { _getValue { $0.pointee.name } } set { _setValue(newValue) { $0.pointee.name = $1 } } }
        /// `task_id` = 2.
        public var taskID: Mesos.TaskID { get { _getRequiredMessage { $0.pointee.task_id } } set { _setMessage(newValue) { $0.pointee.task_id = $1 } } }
        /// `agent_id` = 3.
        public var agentID: Mesos.AgentID { get { _getRequiredMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
        /// `resources` = 4.
        public var resources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.resources, $0.pointee.n_resources) } } set { _setMessages(newValue) { ($0.pointee.resources, $0.pointee.n_resources) = ($1, $2) } } }
        /// `executor` = 5.
        public var executor: Mesos.ExecutorInfo? { get { _getMessage { $0.pointee.executor } } set { _setMessage(newValue) { $0.pointee.executor = $1 } } }
        /// `command` = 7.
        public var command: Mesos.CommandInfo? { get { _getMessage { $0.pointee.command } } set { _setMessage(newValue) { $0.pointee.command = $1 } } }
        /// `container` = 9.
        public var container: Mesos.ContainerInfo? { get { _getMessage { $0.pointee.container } } set { _setMessage(newValue) { $0.pointee.container = $1 } } }
        /// `health_check` = 8.
        public var healthCheck: Mesos.HealthCheck? { get { _getMessage { $0.pointee.health_check } } set { _setMessage(newValue) { $0.pointee.health_check = $1 } } }
        /// `check` = 13.
        public var check: Mesos.CheckInfo? { get { _getMessage { $0.pointee.check } } set { _setMessage(newValue) { $0.pointee.check = $1 } } }
        /// `kill_policy` = 12.
        public var killPolicy: Mesos.KillPolicy? { get { _getMessage { $0.pointee.kill_policy } } set { _setMessage(newValue) { $0.pointee.kill_policy = $1 } } }
        /// `data` = 6.
        public var data: [UInt8]? { get { _getOptional { ($0.pointee.has_data, $0.pointee.data) } } set { _setOptional(newValue, { $0.pointee.has_data = $1 }) { $0.pointee.data = $1 } } }
        /// `labels` = 10.
        public var labels: Mesos.Labels? { get { _getMessage { $0.pointee.labels } } set { _setMessage(newValue) { $0.pointee.labels = $1 } } }
        /// `discovery` = 11.
        public var discovery: Mesos.DiscoveryInfo? { get { _getMessage { $0.pointee.discovery } } set { _setMessage(newValue) { $0.pointee.discovery = $1 } } }
        /// `max_completion_time` = 14.
        public var maxCompletionTime: Mesos.DurationInfo? { get { _getMessage { $0.pointee.max_completion_time } } set { _setMessage(newValue) { $0.pointee.max_completion_time = $1 } } }
        /// `limits` = 15.
        public var limits: [String: Mesos.Value.Scalar] { get { _getMessageMap({ ($0.pointee.limits, $0.pointee.n_limits) }) { ($0.pointee.key, $0.pointee.value) } } set { _setMessageMap(newValue, mesos__v1__task_info__limits_entry__init, { ($0.pointee.limits, $0.pointee.n_limits) = ($1, $2) }) { ($0.pointee.key, $0.pointee.value) = ($1, $2) } } }
    }

    /// Tasks that are launched together or not launched.
    public struct TaskGroupInfo: WireMessage {
        typealias Wire = Mesos__V1__TaskGroupInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.TaskGroupInfo", mesos__v1__task_group_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            tasks: MessageList<Mesos.TaskInfo> = []
        ) {
            self.init()
            if !tasks.isEmpty { self.tasks = tasks }
        }
        /// `tasks` = 1.
        public var tasks: MessageList<Mesos.TaskInfo> { get { _getMessages { ($0.pointee.tasks, $0.pointee.n_tasks) } } set { _setMessages(newValue) { ($0.pointee.tasks, $0.pointee.n_tasks) = ($1, $2) } } }
    }

    /// A task in the state of masters and agents.
    public struct Task: WireMessage {
        typealias Wire = Mesos__V1__Task
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Task", mesos__v1__task__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var name: String { get { _getValue { $0.pointee.name } } set { _setValue(newValue) { $0.pointee.name = $1 } } }
        /// `task_id` = 2.
        public var taskID: Mesos.TaskID { get { _getRequiredMessage { $0.pointee.task_id } } set { _setMessage(newValue) { $0.pointee.task_id = $1 } } }
        /// `framework_id` = 3.
        public var frameworkID: Mesos.FrameworkID { get { _getRequiredMessage { $0.pointee.framework_id } } set { _setMessage(newValue) { $0.pointee.framework_id = $1 } } }
        /// `executor_id` = 4.
        public var executorID: Mesos.ExecutorID? { get { _getMessage { $0.pointee.executor_id } } set { _setMessage(newValue) { $0.pointee.executor_id = $1 } } }
        /// `agent_id` = 5.
        public var agentID: Mesos.AgentID { get { _getRequiredMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
        /// `state` = 6.
        public var state: Mesos.TaskState { get { _getValue { $0.pointee.state.rawValue } } set { _setValue(newValue) { $0.pointee.state.rawValue = $1 } } }
        /// `resources` = 7.
        public var resources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.resources, $0.pointee.n_resources) } } set { _setMessages(newValue) { ($0.pointee.resources, $0.pointee.n_resources) = ($1, $2) } } }
        /// `statuses` = 8.
        public var statuses: MessageList<Mesos.TaskStatus> { get { _getMessages { ($0.pointee.statuses, $0.pointee.n_statuses) } } set { _setMessages(newValue) { ($0.pointee.statuses, $0.pointee.n_statuses) = ($1, $2) } } }
        /// `status_update_state` = 9.
        public var statusUpdateState: Mesos.TaskState? { get { _getOptional { ($0.pointee.has_status_update_state, $0.pointee.status_update_state.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_status_update_state = $1 }) { $0.pointee.status_update_state.rawValue = $1 } } }
        /// `status_update_uuid` = 10.
        public var statusUpdateUUID: [UInt8]? { get { _getOptional { ($0.pointee.has_status_update_uuid, $0.pointee.status_update_uuid) } } set { _setOptional(newValue, { $0.pointee.has_status_update_uuid = $1 }) { $0.pointee.status_update_uuid = $1 } } }
        /// `labels` = 11.
        public var labels: Mesos.Labels? { get { _getMessage { $0.pointee.labels } } set { _setMessage(newValue) { $0.pointee.labels = $1 } } }
        /// `discovery` = 12.
        public var discovery: Mesos.DiscoveryInfo? { get { _getMessage { $0.pointee.discovery } } set { _setMessage(newValue) { $0.pointee.discovery = $1 } } }
        /// `container` = 13.
        public var container: Mesos.ContainerInfo? { get { _getMessage { $0.pointee.container } } set { _setMessage(newValue) { $0.pointee.container = $1 } } }
        /// `health_check` = 15.
        public var healthCheck: Mesos.HealthCheck? { get { _getMessage { $0.pointee.health_check } } set { _setMessage(newValue) { $0.pointee.health_check = $1 } } }
        /// `kill_policy` = 16.
        public var killPolicy: Mesos.KillPolicy? { get { _getMessage { $0.pointee.kill_policy } } set { _setMessage(newValue) { $0.pointee.kill_policy = $1 } } }
        /// `user` = 14.
        public var user: String? { get { _getString { $0.pointee.user } } set { _setString(newValue) { $0.pointee.user = $1 } } }
        /// `limits` = 17.
        public var limits: [String: Mesos.Value.Scalar] { get { _getMessageMap({ ($0.pointee.limits, $0.pointee.n_limits) }) { ($0.pointee.key, $0.pointee.value) } } set { _setMessageMap(newValue, mesos__v1__task__limits_entry__init, { ($0.pointee.limits, $0.pointee.n_limits) = ($1, $2) }) { ($0.pointee.key, $0.pointee.value) = ($1, $2) } } }
    }

    /// The resources whose limit a task has exceeded.
    public struct TaskResourceLimitation: WireMessage {
        typealias Wire = Mesos__V1__TaskResourceLimitation
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.TaskResourceLimitation", mesos__v1__task_resource_limitation__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            resources: MessageList<Mesos.Resource> = []
        ) {
            self.init()
            if !resources.isEmpty { self.resources = resources }
        }
        /// `resources` = 1.
        public var resources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.resources, $0.pointee.n_resources) } } set { _setMessages(newValue) { ($0.pointee.resources, $0.pointee.n_resources) = ($1, $2) } } }
    }

    /// A status update of a task. The framework must acknowledge an update with a uuid before it receives the next one.
    public struct TaskStatus: WireMessage {
        typealias Wire = Mesos__V1__TaskStatus
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.TaskStatus", mesos__v1__task_status__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var taskID: Mesos.TaskID { get { _getRequiredMessage { $0.pointee.task_id } } set { _setMessage(newValue) { $0.pointee.task_id = $1 } } }
        /// `state` = 2.
        public var state: Mesos.TaskState { get { _getValue { $0.pointee.state.rawValue } } set { _setValue(newValue) { $0.pointee.state.rawValue = $1 } } }
        /// `message` = 4.
        public var message: String? { get { _getString { $0.pointee.message } } set { _setString(newValue) { $0.pointee.message = $1 } } }
        /// `source` = 9.
        public var source: Mesos.TaskStatus.Source? { get { _getOptional { ($0.pointee.has_source, $0.pointee.source.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_source = $1 }) { $0.pointee.source.rawValue = $1 } } }
        /// `reason` = 10.
        public var reason: Mesos.TaskStatus.Reason? { get { _getOptional { ($0.pointee.has_reason, $0.pointee.reason.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_reason = $1 }) { $0.pointee.reason.rawValue = $1 } } }
        /// `data` = 3.
        public var data: [UInt8]? { get { _getOptional { ($0.pointee.has_data, $0.pointee.data) } } set { _setOptional(newValue, { $0.pointee.has_data = $1 }) { $0.pointee.data = $1 } } }
        /// `agent_id` = 5.
        public var agentID: Mesos.AgentID? { get { _getMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
        /// `executor_id` = 7.
        public var executorID: Mesos.ExecutorID? { get { _getMessage { $0.pointee.executor_id } } set { _setMessage(newValue) { $0.pointee.executor_id = $1 } } }
        /// `timestamp` = 6.
        public var timestamp: Double? { get { _getOptional { ($0.pointee.has_timestamp, $0.pointee.timestamp) } } set { _setOptional(newValue, { $0.pointee.has_timestamp = $1 }) { $0.pointee.timestamp = $1 } } }
        /// `uuid` = 11.
        public var uuid: [UInt8]? { get { _getOptional { ($0.pointee.has_uuid, $0.pointee.uuid) } } set { _setOptional(newValue, { $0.pointee.has_uuid = $1 }) { $0.pointee.uuid = $1 } } }
        /// `healthy` = 8.
        public var healthy: Bool? { get { _getOptional { ($0.pointee.has_healthy, $0.pointee.healthy) } } set { _setOptional(newValue, { $0.pointee.has_healthy = $1 }) { $0.pointee.healthy = $1 } } }
        /// `check_status` = 15.
        public var checkStatus: Mesos.CheckStatusInfo? { get { _getMessage { $0.pointee.check_status } } set { _setMessage(newValue) { $0.pointee.check_status = $1 } } }
        /// `labels` = 12.
        public var labels: Mesos.Labels? { get { _getMessage { $0.pointee.labels } } set { _setMessage(newValue) { $0.pointee.labels = $1 } } }
        /// `container_status` = 13.
        public var containerStatus: Mesos.ContainerStatus? { get { _getMessage { $0.pointee.container_status } } set { _setMessage(newValue) { $0.pointee.container_status = $1 } } }
        /// `unreachable_time` = 14.
        public var unreachableTime: Mesos.TimeInfo? { get { _getMessage { $0.pointee.unreachable_time } } set { _setMessage(newValue) { $0.pointee.unreachable_time = $1 } } }
        /// `limitation` = 16.
        public var limitation: Mesos.TaskResourceLimitation? { get { _getMessage { $0.pointee.limitation } } set { _setMessage(newValue) { $0.pointee.limitation = $1 } } }

        /// The sender of an update.
        public struct Source: MesosEnum, WireValue {
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

        /// The reason for a task's state.
        public struct Reason: MesosEnum, WireValue {
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
