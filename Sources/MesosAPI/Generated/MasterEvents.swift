// Generated from mesos/v1/master/master.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Master {
    /// An event of the master's operator API.
    public struct Event: WireMessage {
        typealias Wire = Mesos__V1__Master__Event
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Event", mesos__v1__master__event__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            type: Mesos.Master.Event.Kind? = nil,
            subscribed: Mesos.Master.Event.Subscribed? = nil,
            taskAdded: Mesos.Master.Event.TaskAdded? = nil,
            taskUpdated: Mesos.Master.Event.TaskUpdated? = nil,
            agentAdded: Mesos.Master.Event.AgentAdded? = nil,
            agentRemoved: Mesos.Master.Event.AgentRemoved? = nil,
            frameworkAdded: Mesos.Master.Event.FrameworkAdded? = nil,
            frameworkUpdated: Mesos.Master.Event.FrameworkUpdated? = nil,
            frameworkRemoved: Mesos.Master.Event.FrameworkRemoved? = nil
        ) {
            self.init()
            if let type { self.type = type }
            if let subscribed { self.subscribed = subscribed }
            if let taskAdded { self.taskAdded = taskAdded }
            if let taskUpdated { self.taskUpdated = taskUpdated }
            if let agentAdded { self.agentAdded = agentAdded }
            if let agentRemoved { self.agentRemoved = agentRemoved }
            if let frameworkAdded { self.frameworkAdded = frameworkAdded }
            if let frameworkUpdated { self.frameworkUpdated = frameworkUpdated }
            if let frameworkRemoved { self.frameworkRemoved = frameworkRemoved }
        }
        /// `type` = 1.
        public var type: Mesos.Master.Event.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
        /// `subscribed` = 2.
        public var subscribed: Mesos.Master.Event.Subscribed? { get { _getMessage { $0.pointee.subscribed } } set { _setMessage(newValue) { $0.pointee.subscribed = $1 } } }
        /// `task_added` = 3.
        public var taskAdded: Mesos.Master.Event.TaskAdded? { get { _getMessage { $0.pointee.task_added } } set { _setMessage(newValue) { $0.pointee.task_added = $1 } } }
        /// `task_updated` = 4.
        public var taskUpdated: Mesos.Master.Event.TaskUpdated? { get { _getMessage { $0.pointee.task_updated } } set { _setMessage(newValue) { $0.pointee.task_updated = $1 } } }
        /// `agent_added` = 5.
        public var agentAdded: Mesos.Master.Event.AgentAdded? { get { _getMessage { $0.pointee.agent_added } } set { _setMessage(newValue) { $0.pointee.agent_added = $1 } } }
        /// `agent_removed` = 6.
        public var agentRemoved: Mesos.Master.Event.AgentRemoved? { get { _getMessage { $0.pointee.agent_removed } } set { _setMessage(newValue) { $0.pointee.agent_removed = $1 } } }
        /// `framework_added` = 7.
        public var frameworkAdded: Mesos.Master.Event.FrameworkAdded? { get { _getMessage { $0.pointee.framework_added } } set { _setMessage(newValue) { $0.pointee.framework_added = $1 } } }
        /// `framework_updated` = 8.
        public var frameworkUpdated: Mesos.Master.Event.FrameworkUpdated? { get { _getMessage { $0.pointee.framework_updated } } set { _setMessage(newValue) { $0.pointee.framework_updated = $1 } } }
        /// `framework_removed` = 9.
        public var frameworkRemoved: Mesos.Master.Event.FrameworkRemoved? { get { _getMessage { $0.pointee.framework_removed } } set { _setMessage(newValue) { $0.pointee.framework_removed = $1 } } }

        /// The enum `mesos.v1.master.Event.Type`.
        public struct Kind: MesosEnum, WireValue {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 0)
            /// `SUBSCRIBED`
            public static let subscribed = Self(rawValue: 1)
            /// `TASK_ADDED`
            public static let taskAdded = Self(rawValue: 2)
            /// `TASK_UPDATED`
            public static let taskUpdated = Self(rawValue: 3)
            /// `AGENT_ADDED`
            public static let agentAdded = Self(rawValue: 4)
            /// `AGENT_REMOVED`
            public static let agentRemoved = Self(rawValue: 5)
            /// `FRAMEWORK_ADDED`
            public static let frameworkAdded = Self(rawValue: 6)
            /// `FRAMEWORK_UPDATED`
            public static let frameworkUpdated = Self(rawValue: 7)
            /// `FRAMEWORK_REMOVED`
            public static let frameworkRemoved = Self(rawValue: 8)
            /// `HEARTBEAT`
            public static let heartbeat = Self(rawValue: 9)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1: "SUBSCRIBED",
                2: "TASK_ADDED",
                3: "TASK_UPDATED",
                4: "AGENT_ADDED",
                5: "AGENT_REMOVED",
                6: "FRAMEWORK_ADDED",
                7: "FRAMEWORK_UPDATED",
                8: "FRAMEWORK_REMOVED",
                9: "HEARTBEAT",
            ]
        }

        /// The message `mesos.v1.master.Event.Subscribed`.
        public struct Subscribed: WireMessage {
            typealias Wire = Mesos__V1__Master__Event__Subscribed
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Event.Subscribed", mesos__v1__master__event__subscribed__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                getState: Mesos.Master.Response.GetState? = nil,
                heartbeatIntervalSeconds: Double? = nil
            ) {
                self.init()
                if let getState { self.getState = getState }
                if let heartbeatIntervalSeconds { self.heartbeatIntervalSeconds = heartbeatIntervalSeconds }
            }
            /// `get_state` = 1.
            public var getState: Mesos.Master.Response.GetState? { get { _getMessage { $0.pointee.get_state } } set { _setMessage(newValue) { $0.pointee.get_state = $1 } } }
            /// `heartbeat_interval_seconds` = 2.
            public var heartbeatIntervalSeconds: Double? { get { _getOptional { ($0.pointee.has_heartbeat_interval_seconds, $0.pointee.heartbeat_interval_seconds) } } set { _setOptional(newValue, { $0.pointee.has_heartbeat_interval_seconds = $1 }) { $0.pointee.heartbeat_interval_seconds = $1 } } }
        }

        /// The message `mesos.v1.master.Event.TaskAdded`.
        public struct TaskAdded: WireMessage {
            typealias Wire = Mesos__V1__Master__Event__TaskAdded
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Event.TaskAdded", mesos__v1__master__event__task_added__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                task: Mesos.Task
            ) {
                self.init()
                self.task = task
            }
            /// `task` = 1.
            public var task: Mesos.Task { get { _getRequiredMessage { $0.pointee.task } } set { _setMessage(newValue) { $0.pointee.task = $1 } } }
        }

        /// The message `mesos.v1.master.Event.TaskUpdated`.
        public struct TaskUpdated: WireMessage {
            typealias Wire = Mesos__V1__Master__Event__TaskUpdated
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Event.TaskUpdated", mesos__v1__master__event__task_updated__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                frameworkID: Mesos.FrameworkID,
                status: Mesos.TaskStatus,
                state: Mesos.TaskState
            ) {
                self.init()
                self.frameworkID = frameworkID
                self.status = status
                self.state = state
            }
            /// `framework_id` = 1.
            public var frameworkID: Mesos.FrameworkID { get { _getRequiredMessage { $0.pointee.framework_id } } set { _setMessage(newValue) { $0.pointee.framework_id = $1 } } }
            /// `status` = 2.
            public var status: Mesos.TaskStatus { get { _getRequiredMessage { $0.pointee.status } } set { _setMessage(newValue) { $0.pointee.status = $1 } } }
            /// `state` = 3.
            public var state: Mesos.TaskState { get { _getValue { $0.pointee.state.rawValue } } set { _setValue(newValue) { $0.pointee.state.rawValue = $1 } } }
        }

        /// The message `mesos.v1.master.Event.FrameworkAdded`.
        public struct FrameworkAdded: WireMessage {
            typealias Wire = Mesos__V1__Master__Event__FrameworkAdded
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Event.FrameworkAdded", mesos__v1__master__event__framework_added__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                framework: Mesos.Master.Response.GetFrameworks.Framework
            ) {
                self.init()
                self.framework = framework
            }
            /// `framework` = 1.
            public var framework: Mesos.Master.Response.GetFrameworks.Framework { get { _getRequiredMessage { $0.pointee.framework } } set { _setMessage(newValue) { $0.pointee.framework = $1 } } }
        }

        /// The message `mesos.v1.master.Event.FrameworkUpdated`.
        public struct FrameworkUpdated: WireMessage {
            typealias Wire = Mesos__V1__Master__Event__FrameworkUpdated
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Event.FrameworkUpdated", mesos__v1__master__event__framework_updated__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                framework: Mesos.Master.Response.GetFrameworks.Framework
            ) {
                self.init()
                self.framework = framework
            }
            /// `framework` = 1.
            public var framework: Mesos.Master.Response.GetFrameworks.Framework { get { _getRequiredMessage { $0.pointee.framework } } set { _setMessage(newValue) { $0.pointee.framework = $1 } } }
        }

        /// The message `mesos.v1.master.Event.FrameworkRemoved`.
        public struct FrameworkRemoved: WireMessage {
            typealias Wire = Mesos__V1__Master__Event__FrameworkRemoved
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Event.FrameworkRemoved", mesos__v1__master__event__framework_removed__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                frameworkInfo: Mesos.FrameworkInfo
            ) {
                self.init()
                self.frameworkInfo = frameworkInfo
            }
            /// `framework_info` = 1.
            public var frameworkInfo: Mesos.FrameworkInfo { get { _getRequiredMessage { $0.pointee.framework_info } } set { _setMessage(newValue) { $0.pointee.framework_info = $1 } } }
        }

        /// The message `mesos.v1.master.Event.AgentAdded`.
        public struct AgentAdded: WireMessage {
            typealias Wire = Mesos__V1__Master__Event__AgentAdded
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Event.AgentAdded", mesos__v1__master__event__agent_added__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                agent: Mesos.Master.Response.GetAgents.Agent
            ) {
                self.init()
                self.agent = agent
            }
            /// `agent` = 1.
            public var agent: Mesos.Master.Response.GetAgents.Agent { get { _getRequiredMessage { $0.pointee.agent } } set { _setMessage(newValue) { $0.pointee.agent = $1 } } }
        }

        /// The message `mesos.v1.master.Event.AgentRemoved`.
        public struct AgentRemoved: WireMessage {
            typealias Wire = Mesos__V1__Master__Event__AgentRemoved
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.master.Event.AgentRemoved", mesos__v1__master__event__agent_removed__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                agentID: Mesos.AgentID
            ) {
                self.init()
                self.agentID = agentID
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID { get { _getRequiredMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
        }
    }
}
