// Generated from mesos/v1/master/master.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Master {
    /// One record of the master's operator event stream.
    public struct Event: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Master__Event.self, name: "mesos.v1.master.Event", mesos__v1__master__event__init)
        public init() { _storage = MessageStorage(Self._type) }
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
        public var type: Mesos.Master.Event.Kind? {
            get { _storage.get(Mesos__V1__Master__Event.self) { $0.pointee.has_type != 0 ? Mesos.Master.Event.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__Master__Event.self) { _, c in
                    c.pointee.has_type = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.type = Mesos__V1__Master__Event__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `subscribed` = 2.
        public var subscribed: Mesos.Master.Event.Subscribed? {
            get { _storage.message(Mesos__V1__Master__Event.self) { UnsafeMutableRawPointer($0.pointee.subscribed) }.map(Mesos.Master.Event.Subscribed.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Event.self) { arena, c in c.pointee.subscribed = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Event__Subscribed.self) } } }
        }
        /// `task_added` = 3.
        public var taskAdded: Mesos.Master.Event.TaskAdded? {
            get { _storage.message(Mesos__V1__Master__Event.self) { UnsafeMutableRawPointer($0.pointee.task_added) }.map(Mesos.Master.Event.TaskAdded.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Event.self) { arena, c in c.pointee.task_added = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Event__TaskAdded.self) } } }
        }
        /// `task_updated` = 4.
        public var taskUpdated: Mesos.Master.Event.TaskUpdated? {
            get { _storage.message(Mesos__V1__Master__Event.self) { UnsafeMutableRawPointer($0.pointee.task_updated) }.map(Mesos.Master.Event.TaskUpdated.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Event.self) { arena, c in c.pointee.task_updated = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Event__TaskUpdated.self) } } }
        }
        /// `agent_added` = 5.
        public var agentAdded: Mesos.Master.Event.AgentAdded? {
            get { _storage.message(Mesos__V1__Master__Event.self) { UnsafeMutableRawPointer($0.pointee.agent_added) }.map(Mesos.Master.Event.AgentAdded.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Event.self) { arena, c in c.pointee.agent_added = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Event__AgentAdded.self) } } }
        }
        /// `agent_removed` = 6.
        public var agentRemoved: Mesos.Master.Event.AgentRemoved? {
            get { _storage.message(Mesos__V1__Master__Event.self) { UnsafeMutableRawPointer($0.pointee.agent_removed) }.map(Mesos.Master.Event.AgentRemoved.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Event.self) { arena, c in c.pointee.agent_removed = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Event__AgentRemoved.self) } } }
        }
        /// `framework_added` = 7.
        public var frameworkAdded: Mesos.Master.Event.FrameworkAdded? {
            get { _storage.message(Mesos__V1__Master__Event.self) { UnsafeMutableRawPointer($0.pointee.framework_added) }.map(Mesos.Master.Event.FrameworkAdded.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Event.self) { arena, c in c.pointee.framework_added = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Event__FrameworkAdded.self) } } }
        }
        /// `framework_updated` = 8.
        public var frameworkUpdated: Mesos.Master.Event.FrameworkUpdated? {
            get { _storage.message(Mesos__V1__Master__Event.self) { UnsafeMutableRawPointer($0.pointee.framework_updated) }.map(Mesos.Master.Event.FrameworkUpdated.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Event.self) { arena, c in c.pointee.framework_updated = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Event__FrameworkUpdated.self) } } }
        }
        /// `framework_removed` = 9.
        public var frameworkRemoved: Mesos.Master.Event.FrameworkRemoved? {
            get { _storage.message(Mesos__V1__Master__Event.self) { UnsafeMutableRawPointer($0.pointee.framework_removed) }.map(Mesos.Master.Event.FrameworkRemoved.init(_storage:)) }
            set { _storage.set(Mesos__V1__Master__Event.self) { arena, c in c.pointee.framework_removed = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Event__FrameworkRemoved.self) } } }
        }

        /// Mesos mesos.v1.master.Event.Type.
        public struct Kind: MesosEnum {
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

        /// Mesos mesos.v1.master.Event.Subscribed.
        public struct Subscribed: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Event__Subscribed.self, name: "mesos.v1.master.Event.Subscribed", mesos__v1__master__event__subscribed__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                getState: Mesos.Master.Response.GetState? = nil,
                heartbeatIntervalSeconds: Double? = nil
            ) {
                self.init()
                if let getState { self.getState = getState }
                if let heartbeatIntervalSeconds { self.heartbeatIntervalSeconds = heartbeatIntervalSeconds }
            }
            /// `get_state` = 1.
            public var getState: Mesos.Master.Response.GetState? {
                get { _storage.message(Mesos__V1__Master__Event__Subscribed.self) { UnsafeMutableRawPointer($0.pointee.get_state) }.map(Mesos.Master.Response.GetState.init(_storage:)) }
                set { _storage.set(Mesos__V1__Master__Event__Subscribed.self) { arena, c in c.pointee.get_state = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Master__Response__GetState.self) } } }
            }
            /// `heartbeat_interval_seconds` = 2.
            public var heartbeatIntervalSeconds: Double? {
                get { _storage.get(Mesos__V1__Master__Event__Subscribed.self) { $0.pointee.has_heartbeat_interval_seconds != 0 ? $0.pointee.heartbeat_interval_seconds : nil } }
                set {
                    _storage.set(Mesos__V1__Master__Event__Subscribed.self) { _, c in
                        c.pointee.has_heartbeat_interval_seconds = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.heartbeat_interval_seconds = newValue }
                    }
                }
            }
        }

        /// Mesos mesos.v1.master.Event.TaskAdded.
        public struct TaskAdded: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Event__TaskAdded.self, name: "mesos.v1.master.Event.TaskAdded", mesos__v1__master__event__task_added__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                task: Mesos.Task
            ) {
                self.init()
                self.task = task
            }
            /// `task` = 1.
            public var task: Mesos.Task {
                get { _storage.message(Mesos__V1__Master__Event__TaskAdded.self) { UnsafeMutableRawPointer($0.pointee.task) }.map(Mesos.Task.init(_storage:)) ?? Mesos.Task() }
                set { _storage.set(Mesos__V1__Master__Event__TaskAdded.self) { arena, c in c.pointee.task = arena.adopt(newValue._storage, as: Mesos__V1__Task.self) } }
            }
        }

        /// Mesos mesos.v1.master.Event.TaskUpdated.
        public struct TaskUpdated: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Event__TaskUpdated.self, name: "mesos.v1.master.Event.TaskUpdated", mesos__v1__master__event__task_updated__init)
            public init() { _storage = MessageStorage(Self._type) }
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
            public var frameworkID: Mesos.FrameworkID {
                get { _storage.message(Mesos__V1__Master__Event__TaskUpdated.self) { UnsafeMutableRawPointer($0.pointee.framework_id) }.map(Mesos.FrameworkID.init(_storage:)) ?? Mesos.FrameworkID() }
                set { _storage.set(Mesos__V1__Master__Event__TaskUpdated.self) { arena, c in c.pointee.framework_id = arena.adopt(newValue._storage, as: Mesos__V1__FrameworkID.self) } }
            }
            /// `status` = 2.
            public var status: Mesos.TaskStatus {
                get { _storage.message(Mesos__V1__Master__Event__TaskUpdated.self) { UnsafeMutableRawPointer($0.pointee.status) }.map(Mesos.TaskStatus.init(_storage:)) ?? Mesos.TaskStatus() }
                set { _storage.set(Mesos__V1__Master__Event__TaskUpdated.self) { arena, c in c.pointee.status = arena.adopt(newValue._storage, as: Mesos__V1__TaskStatus.self) } }
            }
            /// `state` = 3.
            public var state: Mesos.TaskState {
                get { _storage.get(Mesos__V1__Master__Event__TaskUpdated.self) { Mesos.TaskState(rawValue: Int32(truncatingIfNeeded: $0.pointee.state.rawValue)) } }
                set { _storage.set(Mesos__V1__Master__Event__TaskUpdated.self) { _, c in c.pointee.state = Mesos__V1__TaskState(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
            }
        }

        /// Mesos mesos.v1.master.Event.FrameworkAdded.
        public struct FrameworkAdded: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Event__FrameworkAdded.self, name: "mesos.v1.master.Event.FrameworkAdded", mesos__v1__master__event__framework_added__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                framework: Mesos.Master.Response.GetFrameworks.Framework
            ) {
                self.init()
                self.framework = framework
            }
            /// `framework` = 1.
            public var framework: Mesos.Master.Response.GetFrameworks.Framework {
                get { _storage.message(Mesos__V1__Master__Event__FrameworkAdded.self) { UnsafeMutableRawPointer($0.pointee.framework) }.map(Mesos.Master.Response.GetFrameworks.Framework.init(_storage:)) ?? Mesos.Master.Response.GetFrameworks.Framework() }
                set { _storage.set(Mesos__V1__Master__Event__FrameworkAdded.self) { arena, c in c.pointee.framework = arena.adopt(newValue._storage, as: Mesos__V1__Master__Response__GetFrameworks__Framework.self) } }
            }
        }

        /// Mesos mesos.v1.master.Event.FrameworkUpdated.
        public struct FrameworkUpdated: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Event__FrameworkUpdated.self, name: "mesos.v1.master.Event.FrameworkUpdated", mesos__v1__master__event__framework_updated__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                framework: Mesos.Master.Response.GetFrameworks.Framework
            ) {
                self.init()
                self.framework = framework
            }
            /// `framework` = 1.
            public var framework: Mesos.Master.Response.GetFrameworks.Framework {
                get { _storage.message(Mesos__V1__Master__Event__FrameworkUpdated.self) { UnsafeMutableRawPointer($0.pointee.framework) }.map(Mesos.Master.Response.GetFrameworks.Framework.init(_storage:)) ?? Mesos.Master.Response.GetFrameworks.Framework() }
                set { _storage.set(Mesos__V1__Master__Event__FrameworkUpdated.self) { arena, c in c.pointee.framework = arena.adopt(newValue._storage, as: Mesos__V1__Master__Response__GetFrameworks__Framework.self) } }
            }
        }

        /// Mesos mesos.v1.master.Event.FrameworkRemoved.
        public struct FrameworkRemoved: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Event__FrameworkRemoved.self, name: "mesos.v1.master.Event.FrameworkRemoved", mesos__v1__master__event__framework_removed__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                frameworkInfo: Mesos.FrameworkInfo
            ) {
                self.init()
                self.frameworkInfo = frameworkInfo
            }
            /// `framework_info` = 1.
            public var frameworkInfo: Mesos.FrameworkInfo {
                get { _storage.message(Mesos__V1__Master__Event__FrameworkRemoved.self) { UnsafeMutableRawPointer($0.pointee.framework_info) }.map(Mesos.FrameworkInfo.init(_storage:)) ?? Mesos.FrameworkInfo() }
                set { _storage.set(Mesos__V1__Master__Event__FrameworkRemoved.self) { arena, c in c.pointee.framework_info = arena.adopt(newValue._storage, as: Mesos__V1__FrameworkInfo.self) } }
            }
        }

        /// Mesos mesos.v1.master.Event.AgentAdded.
        public struct AgentAdded: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Event__AgentAdded.self, name: "mesos.v1.master.Event.AgentAdded", mesos__v1__master__event__agent_added__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                agent: Mesos.Master.Response.GetAgents.Agent
            ) {
                self.init()
                self.agent = agent
            }
            /// `agent` = 1.
            public var agent: Mesos.Master.Response.GetAgents.Agent {
                get { _storage.message(Mesos__V1__Master__Event__AgentAdded.self) { UnsafeMutableRawPointer($0.pointee.agent) }.map(Mesos.Master.Response.GetAgents.Agent.init(_storage:)) ?? Mesos.Master.Response.GetAgents.Agent() }
                set { _storage.set(Mesos__V1__Master__Event__AgentAdded.self) { arena, c in c.pointee.agent = arena.adopt(newValue._storage, as: Mesos__V1__Master__Response__GetAgents__Agent.self) } }
            }
        }

        /// Mesos mesos.v1.master.Event.AgentRemoved.
        public struct AgentRemoved: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Master__Event__AgentRemoved.self, name: "mesos.v1.master.Event.AgentRemoved", mesos__v1__master__event__agent_removed__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                agentID: Mesos.AgentID
            ) {
                self.init()
                self.agentID = agentID
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID {
                get { _storage.message(Mesos__V1__Master__Event__AgentRemoved.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) ?? Mesos.AgentID() }
                set { _storage.set(Mesos__V1__Master__Event__AgentRemoved.self) { arena, c in c.pointee.agent_id = arena.adopt(newValue._storage, as: Mesos__V1__AgentID.self) } }
            }
        }
    }
}
