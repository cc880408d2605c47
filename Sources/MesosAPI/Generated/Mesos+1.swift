// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// Mesos mesos.v1.Status.
    public struct Status: MesosEnum {
        public var rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// `DRIVER_NOT_STARTED`
        public static let notStarted = Self(rawValue: 1)
        /// `DRIVER_RUNNING`
        public static let running = Self(rawValue: 2)
        /// `DRIVER_ABORTED`
        public static let aborted = Self(rawValue: 3)
        /// `DRIVER_STOPPED`
        public static let stopped = Self(rawValue: 4)
        public static let knownNames: [Int32: String] = [
            1: "DRIVER_NOT_STARTED",
            2: "DRIVER_RUNNING",
            3: "DRIVER_ABORTED",
            4: "DRIVER_STOPPED",
        ]
    }

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

    /// How far an agent's draining has come.
    public struct DrainState: MesosEnum {
        public var rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// `UNKNOWN`
        public static let unknown = Self(rawValue: 0)
        /// `DRAINING`
        public static let draining = Self(rawValue: 1)
        /// `DRAINED`
        public static let drained = Self(rawValue: 2)
        public static let knownNames: [Int32: String] = [
            0: "UNKNOWN",
            1: "DRAINING",
            2: "DRAINED",
        ]
    }

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

    /// A point in time: nanoseconds since the Unix epoch.
    public struct TimeInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__TimeInfo.self, name: "mesos.v1.TimeInfo", mesos__v1__time_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            nanoseconds: Int64
        ) {
            self.init()
            self.nanoseconds = nanoseconds
        }
        /// `nanoseconds` = 1.
        public var nanoseconds: Int64 {
            get { _storage.get(Mesos__V1__TimeInfo.self) { $0.pointee.nanoseconds } }
            set { _storage.set(Mesos__V1__TimeInfo.self) { _, c in c.pointee.nanoseconds = newValue } }
        }
    }

    /// A length of time in nanoseconds.
    public struct DurationInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__DurationInfo.self, name: "mesos.v1.DurationInfo", mesos__v1__duration_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            nanoseconds: Int64
        ) {
            self.init()
            self.nanoseconds = nanoseconds
        }
        /// `nanoseconds` = 1.
        public var nanoseconds: Int64 {
            get { _storage.get(Mesos__V1__DurationInfo.self) { $0.pointee.nanoseconds } }
            set { _storage.set(Mesos__V1__DurationInfo.self) { _, c in c.pointee.nanoseconds = newValue } }
        }
    }

    /// A network address: host name, IP or both, and the port.
    public struct Address: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Address.self, name: "mesos.v1.Address", mesos__v1__address__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            port: Int32,
            hostname: String? = nil,
            ip: String? = nil
        ) {
            self.init()
            self.port = port
            if let hostname { self.hostname = hostname }
            if let ip { self.ip = ip }
        }
        /// `hostname` = 1.
        public var hostname: String? {
            get { _storage.get(Mesos__V1__Address.self) { $0.pointee.hostname.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Address.self) { arena, c in c.pointee.hostname = newValue.map { arena.copy($0) } } }
        }
        /// `ip` = 2.
        public var ip: String? {
            get { _storage.get(Mesos__V1__Address.self) { $0.pointee.ip.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Address.self) { arena, c in c.pointee.ip = newValue.map { arena.copy($0) } } }
        }
        /// `port` = 3.
        public var port: Int32 {
            get { _storage.get(Mesos__V1__Address.self) { $0.pointee.port } }
            set { _storage.set(Mesos__V1__Address.self) { _, c in c.pointee.port = newValue } }
        }
    }

    /// A URL in parts.
    public struct URL: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__URL.self, name: "mesos.v1.URL", mesos__v1__url__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            scheme: String,
            address: Mesos.Address,
            path: String? = nil,
            query: MessageList<Mesos.Parameter> = [],
            fragment: String? = nil
        ) {
            self.init()
            self.scheme = scheme
            self.address = address
            if let path { self.path = path }
            if !query.isEmpty { self.query = query }
            if let fragment { self.fragment = fragment }
        }
        /// `scheme` = 1.
        public var scheme: String {
            get { _storage.get(Mesos__V1__URL.self) { String(wire: $0.pointee.scheme) } }
            set { _storage.set(Mesos__V1__URL.self) { arena, c in c.pointee.scheme = arena.copy(newValue) } }
        }
        /// `address` = 2.
        public var address: Mesos.Address {
            get { _storage.message(Mesos__V1__URL.self) { UnsafeMutableRawPointer($0.pointee.address) }.map(Mesos.Address.init(_storage:)) ?? Mesos.Address() }
            set { _storage.set(Mesos__V1__URL.self) { arena, c in c.pointee.address = arena.adopt(newValue._storage, as: Mesos__V1__Address.self) } }
        }
        /// `path` = 3.
        public var path: String? {
            get { _storage.get(Mesos__V1__URL.self) { $0.pointee.path.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__URL.self) { arena, c in c.pointee.path = newValue.map { arena.copy($0) } } }
        }
        /// `query` = 4.
        public var query: MessageList<Mesos.Parameter> {
            get { _storage.list(Mesos__V1__URL.self) { (UnsafeRawPointer($0.pointee.query), $0.pointee.n_query) } }
            set {
                _storage.set(Mesos__V1__URL.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Parameter.self)
                    c.pointee.query = elements.baseAddress
                    c.pointee.n_query = elements.count
                }
            }
        }
        /// `fragment` = 5.
        public var fragment: String? {
            get { _storage.get(Mesos__V1__URL.self) { $0.pointee.fragment.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__URL.self) { arena, c in c.pointee.fragment = newValue.map { arena.copy($0) } } }
        }
    }

    /// When a machine is planned to be down. Without a duration: for good.
    public struct Unavailability: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Unavailability.self, name: "mesos.v1.Unavailability", mesos__v1__unavailability__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            start: Mesos.TimeInfo,
            duration: Mesos.DurationInfo? = nil
        ) {
            self.init()
            self.start = start
            if let duration { self.duration = duration }
        }
        /// `start` = 1.
        public var start: Mesos.TimeInfo {
            get { _storage.message(Mesos__V1__Unavailability.self) { UnsafeMutableRawPointer($0.pointee.start) }.map(Mesos.TimeInfo.init(_storage:)) ?? Mesos.TimeInfo() }
            set { _storage.set(Mesos__V1__Unavailability.self) { arena, c in c.pointee.start = arena.adopt(newValue._storage, as: Mesos__V1__TimeInfo.self) } }
        }
        /// `duration` = 2.
        public var duration: Mesos.DurationInfo? {
            get { _storage.message(Mesos__V1__Unavailability.self) { UnsafeMutableRawPointer($0.pointee.duration) }.map(Mesos.DurationInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__Unavailability.self) { arena, c in c.pointee.duration = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DurationInfo.self) } } }
        }
    }

    /// A machine by host name, IP or both.
    public struct MachineID: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__MachineID.self, name: "mesos.v1.MachineID", mesos__v1__machine_id__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            hostname: String? = nil,
            ip: String? = nil
        ) {
            self.init()
            if let hostname { self.hostname = hostname }
            if let ip { self.ip = ip }
        }
        /// `hostname` = 1.
        public var hostname: String? {
            get { _storage.get(Mesos__V1__MachineID.self) { $0.pointee.hostname.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__MachineID.self) { arena, c in c.pointee.hostname = newValue.map { arena.copy($0) } } }
        }
        /// `ip` = 2.
        public var ip: String? {
            get { _storage.get(Mesos__V1__MachineID.self) { $0.pointee.ip.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__MachineID.self) { arena, c in c.pointee.ip = newValue.map { arena.copy($0) } } }
        }
    }

    /// A machine and its place in the maintenance life cycle.
    public struct MachineInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__MachineInfo.self, name: "mesos.v1.MachineInfo", mesos__v1__machine_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            id: Mesos.MachineID,
            mode: Mesos.MachineInfo.Mode? = nil,
            unavailability: Mesos.Unavailability? = nil
        ) {
            self.init()
            self.id = id
            if let mode { self.mode = mode }
            if let unavailability { self.unavailability = unavailability }
        }
        /// `id` = 1.
        public var id: Mesos.MachineID {
            get { _storage.message(Mesos__V1__MachineInfo.self) { UnsafeMutableRawPointer($0.pointee.id) }.map(Mesos.MachineID.init(_storage:)) ?? Mesos.MachineID() }
            set { _storage.set(Mesos__V1__MachineInfo.self) { arena, c in c.pointee.id = arena.adopt(newValue._storage, as: Mesos__V1__MachineID.self) } }
        }
        /// `mode` = 2.
        public var mode: Mesos.MachineInfo.Mode? {
            get { _storage.get(Mesos__V1__MachineInfo.self) { $0.pointee.has_mode != 0 ? Mesos.MachineInfo.Mode(rawValue: Int32(truncatingIfNeeded: $0.pointee.mode.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__MachineInfo.self) { _, c in
                    c.pointee.has_mode = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mode = Mesos__V1__MachineInfo__Mode(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `unavailability` = 3.
        public var unavailability: Mesos.Unavailability? {
            get { _storage.message(Mesos__V1__MachineInfo.self) { UnsafeMutableRawPointer($0.pointee.unavailability) }.map(Mesos.Unavailability.init(_storage:)) }
            set { _storage.set(Mesos__V1__MachineInfo.self) { arena, c in c.pointee.unavailability = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Unavailability.self) } } }
        }

        /// Mesos mesos.v1.MachineInfo.Mode.
        public struct Mode: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UP`
            public static let up = Self(rawValue: 1)
            /// `DRAINING`
            public static let draining = Self(rawValue: 2)
            /// `DOWN`
            public static let down = Self(rawValue: 3)
            public static let knownNames: [Int32: String] = [
                1: "UP",
                2: "DRAINING",
                3: "DOWN",
            ]
        }
    }

    /// How a framework describes itself when it subscribes.
    public struct FrameworkInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__FrameworkInfo.self, name: "mesos.v1.FrameworkInfo", mesos__v1__framework_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            user: String,
            name: String,
            id: Mesos.FrameworkID? = nil,
            failoverTimeout: Double? = nil,
            checkpoint: Bool? = nil,
            role: String? = nil,
            roles: [String] = [],
            hostname: String? = nil,
            principal: String? = nil,
            webuiURL: String? = nil,
            capabilities: MessageList<Mesos.FrameworkInfo.Capability> = [],
            labels: Mesos.Labels? = nil,
            offerFilters: [String: Mesos.OfferFilters] = [:]
        ) {
            self.init()
            self.user = user
            self.name = name
            if let id { self.id = id }
            if let failoverTimeout { self.failoverTimeout = failoverTimeout }
            if let checkpoint { self.checkpoint = checkpoint }
            if let role { self.role = role }
            if !roles.isEmpty { self.roles = roles }
            if let hostname { self.hostname = hostname }
            if let principal { self.principal = principal }
            if let webuiURL { self.webuiURL = webuiURL }
            if !capabilities.isEmpty { self.capabilities = capabilities }
            if let labels { self.labels = labels }
            if !offerFilters.isEmpty { self.offerFilters = offerFilters }
        }
        /// `user` = 1.
        public var user: String {
            get { _storage.get(Mesos__V1__FrameworkInfo.self) { String(wire: $0.pointee.user) } }
            set { _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in c.pointee.user = arena.copy(newValue) } }
        }
        /// `name` = 2.
        public var name: String {
            get { _storage.get(Mesos__V1__FrameworkInfo.self) { String(wire: $0.pointee.name) } }
            set { _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
        }
        /// `id` = 3.
        public var id: Mesos.FrameworkID? {
            get { _storage.message(Mesos__V1__FrameworkInfo.self) { UnsafeMutableRawPointer($0.pointee.id) }.map(Mesos.FrameworkID.init(_storage:)) }
            set { _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in c.pointee.id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__FrameworkID.self) } } }
        }
        /// `failover_timeout` = 4; Mesos takes `0` when absent.
        public var failoverTimeout: Double? {
            get { _storage.get(Mesos__V1__FrameworkInfo.self) { $0.pointee.has_failover_timeout != 0 ? $0.pointee.failover_timeout : nil } }
            set {
                _storage.set(Mesos__V1__FrameworkInfo.self) { _, c in
                    c.pointee.has_failover_timeout = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.failover_timeout = newValue }
                }
            }
        }
        /// `checkpoint` = 5; Mesos takes `false` when absent.
        public var checkpoint: Bool? {
            get { _storage.get(Mesos__V1__FrameworkInfo.self) { $0.pointee.has_checkpoint != 0 ? $0.pointee.checkpoint != 0 : nil } }
            set {
                _storage.set(Mesos__V1__FrameworkInfo.self) { _, c in
                    c.pointee.has_checkpoint = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.checkpoint = newValue ? 1 : 0 }
                }
            }
        }
        /// `role` = 6; Mesos takes `*` when absent; deprecated by Mesos.
        public var role: String? {
            get { _storage.get(Mesos__V1__FrameworkInfo.self) { _storage.isDefault($0.pointee.role, 6) ? nil : String(wire: $0.pointee.role) } }
            set { _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in c.pointee.role = newValue.map { arena.copy($0) } ?? defaultString(6, c) } }
        }
        /// `roles` = 12.
        public var roles: [String] {
            get { _storage.strings(Mesos__V1__FrameworkInfo.self) { (UnsafePointer($0.pointee.roles), $0.pointee.n_roles) } }
            set {
                _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in
                    let elements = arena.strings(newValue)
                    c.pointee.roles = elements.baseAddress
                    c.pointee.n_roles = elements.count
                }
            }
        }
        /// `hostname` = 7.
        public var hostname: String? {
            get { _storage.get(Mesos__V1__FrameworkInfo.self) { $0.pointee.hostname.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in c.pointee.hostname = newValue.map { arena.copy($0) } } }
        }
        /// `principal` = 8.
        public var principal: String? {
            get { _storage.get(Mesos__V1__FrameworkInfo.self) { $0.pointee.principal.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in c.pointee.principal = newValue.map { arena.copy($0) } } }
        }
        /// `webui_url` = 9.
        public var webuiURL: String? {
            get { _storage.get(Mesos__V1__FrameworkInfo.self) { $0.pointee.webui_url.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in c.pointee.webui_url = newValue.map { arena.copy($0) } } }
        }
        /// `capabilities` = 10.
        public var capabilities: MessageList<Mesos.FrameworkInfo.Capability> {
            get { _storage.list(Mesos__V1__FrameworkInfo.self) { (UnsafeRawPointer($0.pointee.capabilities), $0.pointee.n_capabilities) } }
            set {
                _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__FrameworkInfo__Capability.self)
                    c.pointee.capabilities = elements.baseAddress
                    c.pointee.n_capabilities = elements.count
                }
            }
        }
        /// `labels` = 11.
        public var labels: Mesos.Labels? {
            get { _storage.message(Mesos__V1__FrameworkInfo.self) { UnsafeMutableRawPointer($0.pointee.labels) }.map(Mesos.Labels.init(_storage:)) }
            set { _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in c.pointee.labels = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Labels.self) } } }
        }
        /// `offer_filters` = 13.
        public var offerFilters: [String: Mesos.OfferFilters] {
            get {
                _storage.map(Mesos__V1__FrameworkInfo.self, Mesos__V1__FrameworkInfo__OfferFiltersEntry.self, { (UnsafePointer($0.pointee.offer_filters), $0.pointee.n_offer_filters) }, key: { $0.pointee.key }) { arena, entry in
                    entry.pointee.value.map { Mesos.OfferFilters(_storage: MessageStorage(arena: arena, $0)) } ?? Mesos.OfferFilters()
                }
            }
            set {
                _storage.set(Mesos__V1__FrameworkInfo.self) { arena, c in
                    let entries = arena.entries(newValue, Mesos__V1__FrameworkInfo__OfferFiltersEntry.self, initialize: mesos__v1__framework_info__offer_filters_entry__init) { arena, entry, key, value in
                        entry.pointee.key = arena.copy(key)
                        entry.pointee.value = arena.adopt(value._storage, as: Mesos__V1__OfferFilters.self)
                    }
                    c.pointee.offer_filters = entries.baseAddress
                    c.pointee.n_offer_filters = entries.count
                }
            }
        }

        /// Behaviour the framework can cope with; changes what the master sends.
        public struct Capability: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__FrameworkInfo__Capability.self, name: "mesos.v1.FrameworkInfo.Capability", mesos__v1__framework_info__capability__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                type: Mesos.FrameworkInfo.Capability.Kind? = nil
            ) {
                self.init()
                if let type { self.type = type }
            }
            /// `type` = 1.
            public var type: Mesos.FrameworkInfo.Capability.Kind? {
                get { _storage.get(Mesos__V1__FrameworkInfo__Capability.self) { $0.pointee.has_type != 0 ? Mesos.FrameworkInfo.Capability.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__FrameworkInfo__Capability.self) { _, c in
                        c.pointee.has_type = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.type = Mesos__V1__FrameworkInfo__Capability__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }

            /// Mesos mesos.v1.FrameworkInfo.Capability.Type.
            public struct Kind: MesosEnum {
                public var rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// `UNKNOWN`
                public static let unknown = Self(rawValue: 0)
                /// `REVOCABLE_RESOURCES`
                public static let revocableResources = Self(rawValue: 1)
                /// `TASK_KILLING_STATE`
                public static let taskKillingState = Self(rawValue: 2)
                /// `GPU_RESOURCES`
                public static let gpuResources = Self(rawValue: 3)
                /// `SHARED_RESOURCES`
                public static let sharedResources = Self(rawValue: 4)
                /// `PARTITION_AWARE`
                public static let partitionAware = Self(rawValue: 5)
                /// `MULTI_ROLE`
                public static let multiRole = Self(rawValue: 6)
                /// `RESERVATION_REFINEMENT`
                public static let reservationRefinement = Self(rawValue: 7)
                /// `REGION_AWARE`
                public static let regionAware = Self(rawValue: 8)
                public static let knownNames: [Int32: String] = [
                    0: "UNKNOWN",
                    1: "REVOCABLE_RESOURCES",
                    2: "TASK_KILLING_STATE",
                    3: "GPU_RESOURCES",
                    4: "SHARED_RESOURCES",
                    5: "PARTITION_AWARE",
                    6: "MULTI_ROLE",
                    7: "RESERVATION_REFINEMENT",
                    8: "REGION_AWARE",
                ]
            }
        }
    }

    /// A general check of a task: its result is reported, the task is never killed for it.
    public struct CheckInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__CheckInfo.self, name: "mesos.v1.CheckInfo", mesos__v1__check_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            type: Mesos.CheckInfo.Kind? = nil,
            command: Mesos.CheckInfo.Command? = nil,
            http: Mesos.CheckInfo.Http? = nil,
            tcp: Mesos.CheckInfo.Tcp? = nil,
            delaySeconds: Double? = nil,
            intervalSeconds: Double? = nil,
            timeoutSeconds: Double? = nil
        ) {
            self.init()
            if let type { self.type = type }
            if let command { self.command = command }
            if let http { self.http = http }
            if let tcp { self.tcp = tcp }
            if let delaySeconds { self.delaySeconds = delaySeconds }
            if let intervalSeconds { self.intervalSeconds = intervalSeconds }
            if let timeoutSeconds { self.timeoutSeconds = timeoutSeconds }
        }
        /// `type` = 1.
        public var type: Mesos.CheckInfo.Kind? {
            get { _storage.get(Mesos__V1__CheckInfo.self) { $0.pointee.has_type != 0 ? Mesos.CheckInfo.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__CheckInfo.self) { _, c in
                    c.pointee.has_type = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.type = Mesos__V1__CheckInfo__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `command` = 2.
        public var command: Mesos.CheckInfo.Command? {
            get { _storage.message(Mesos__V1__CheckInfo.self) { UnsafeMutableRawPointer($0.pointee.command) }.map(Mesos.CheckInfo.Command.init(_storage:)) }
            set { _storage.set(Mesos__V1__CheckInfo.self) { arena, c in c.pointee.command = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CheckInfo__Command.self) } } }
        }
        /// `http` = 3.
        public var http: Mesos.CheckInfo.Http? {
            get { _storage.message(Mesos__V1__CheckInfo.self) { UnsafeMutableRawPointer($0.pointee.http) }.map(Mesos.CheckInfo.Http.init(_storage:)) }
            set { _storage.set(Mesos__V1__CheckInfo.self) { arena, c in c.pointee.http = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CheckInfo__Http.self) } } }
        }
        /// `tcp` = 7.
        public var tcp: Mesos.CheckInfo.Tcp? {
            get { _storage.message(Mesos__V1__CheckInfo.self) { UnsafeMutableRawPointer($0.pointee.tcp) }.map(Mesos.CheckInfo.Tcp.init(_storage:)) }
            set { _storage.set(Mesos__V1__CheckInfo.self) { arena, c in c.pointee.tcp = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CheckInfo__Tcp.self) } } }
        }
        /// `delay_seconds` = 4; Mesos takes `15` when absent.
        public var delaySeconds: Double? {
            get { _storage.get(Mesos__V1__CheckInfo.self) { $0.pointee.has_delay_seconds != 0 ? $0.pointee.delay_seconds : nil } }
            set {
                _storage.set(Mesos__V1__CheckInfo.self) { _, c in
                    c.pointee.has_delay_seconds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.delay_seconds = newValue }
                }
            }
        }
        /// `interval_seconds` = 5; Mesos takes `10` when absent.
        public var intervalSeconds: Double? {
            get { _storage.get(Mesos__V1__CheckInfo.self) { $0.pointee.has_interval_seconds != 0 ? $0.pointee.interval_seconds : nil } }
            set {
                _storage.set(Mesos__V1__CheckInfo.self) { _, c in
                    c.pointee.has_interval_seconds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.interval_seconds = newValue }
                }
            }
        }
        /// `timeout_seconds` = 6; Mesos takes `20` when absent.
        public var timeoutSeconds: Double? {
            get { _storage.get(Mesos__V1__CheckInfo.self) { $0.pointee.has_timeout_seconds != 0 ? $0.pointee.timeout_seconds : nil } }
            set {
                _storage.set(Mesos__V1__CheckInfo.self) { _, c in
                    c.pointee.has_timeout_seconds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.timeout_seconds = newValue }
                }
            }
        }

        /// Mesos mesos.v1.CheckInfo.Type.
        public struct Kind: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 0)
            /// `COMMAND`
            public static let command = Self(rawValue: 1)
            /// `HTTP`
            public static let http = Self(rawValue: 2)
            /// `TCP`
            public static let tcp = Self(rawValue: 3)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1: "COMMAND",
                2: "HTTP",
                3: "TCP",
            ]
        }

        /// Mesos mesos.v1.CheckInfo.Command.
        public struct Command: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__CheckInfo__Command.self, name: "mesos.v1.CheckInfo.Command", mesos__v1__check_info__command__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                command: Mesos.CommandInfo
            ) {
                self.init()
                self.command = command
            }
            /// `command` = 1.
            public var command: Mesos.CommandInfo {
                get { _storage.message(Mesos__V1__CheckInfo__Command.self) { UnsafeMutableRawPointer($0.pointee.command) }.map(Mesos.CommandInfo.init(_storage:)) ?? Mesos.CommandInfo() }
                set { _storage.set(Mesos__V1__CheckInfo__Command.self) { arena, c in c.pointee.command = arena.adopt(newValue._storage, as: Mesos__V1__CommandInfo.self) } }
            }
        }

        /// Mesos mesos.v1.CheckInfo.Http.
        public struct Http: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__CheckInfo__Http.self, name: "mesos.v1.CheckInfo.Http", mesos__v1__check_info__http__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                port: UInt32,
                path: String? = nil
            ) {
                self.init()
                self.port = port
                if let path { self.path = path }
            }
            /// `port` = 1.
            public var port: UInt32 {
                get { _storage.get(Mesos__V1__CheckInfo__Http.self) { $0.pointee.port } }
                set { _storage.set(Mesos__V1__CheckInfo__Http.self) { _, c in c.pointee.port = newValue } }
            }
            /// `path` = 2.
            public var path: String? {
                get { _storage.get(Mesos__V1__CheckInfo__Http.self) { $0.pointee.path.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__CheckInfo__Http.self) { arena, c in c.pointee.path = newValue.map { arena.copy($0) } } }
            }
        }

        /// Mesos mesos.v1.CheckInfo.Tcp.
        public struct Tcp: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__CheckInfo__Tcp.self, name: "mesos.v1.CheckInfo.Tcp", mesos__v1__check_info__tcp__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                port: UInt32
            ) {
                self.init()
                self.port = port
            }
            /// `port` = 1.
            public var port: UInt32 {
                get { _storage.get(Mesos__V1__CheckInfo__Tcp.self) { $0.pointee.port } }
                set { _storage.set(Mesos__V1__CheckInfo__Tcp.self) { _, c in c.pointee.port = newValue } }
            }
        }
    }

    /// A health check of a task: after too many failures in a row the task is killed. Seconds.
    public struct HealthCheck: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__HealthCheck.self, name: "mesos.v1.HealthCheck", mesos__v1__health_check__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            delaySeconds: Double? = nil,
            intervalSeconds: Double? = nil,
            timeoutSeconds: Double? = nil,
            consecutiveFailures: UInt32? = nil,
            gracePeriodSeconds: Double? = nil,
            type: Mesos.HealthCheck.Kind? = nil,
            command: Mesos.CommandInfo? = nil,
            http: Mesos.HealthCheck.HTTPCheckInfo? = nil,
            tcp: Mesos.HealthCheck.TCPCheckInfo? = nil
        ) {
            self.init()
            if let delaySeconds { self.delaySeconds = delaySeconds }
            if let intervalSeconds { self.intervalSeconds = intervalSeconds }
            if let timeoutSeconds { self.timeoutSeconds = timeoutSeconds }
            if let consecutiveFailures { self.consecutiveFailures = consecutiveFailures }
            if let gracePeriodSeconds { self.gracePeriodSeconds = gracePeriodSeconds }
            if let type { self.type = type }
            if let command { self.command = command }
            if let http { self.http = http }
            if let tcp { self.tcp = tcp }
        }
        /// `delay_seconds` = 2; Mesos takes `15` when absent.
        public var delaySeconds: Double? {
            get { _storage.get(Mesos__V1__HealthCheck.self) { $0.pointee.has_delay_seconds != 0 ? $0.pointee.delay_seconds : nil } }
            set {
                _storage.set(Mesos__V1__HealthCheck.self) { _, c in
                    c.pointee.has_delay_seconds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.delay_seconds = newValue }
                }
            }
        }
        /// `interval_seconds` = 3; Mesos takes `10` when absent.
        public var intervalSeconds: Double? {
            get { _storage.get(Mesos__V1__HealthCheck.self) { $0.pointee.has_interval_seconds != 0 ? $0.pointee.interval_seconds : nil } }
            set {
                _storage.set(Mesos__V1__HealthCheck.self) { _, c in
                    c.pointee.has_interval_seconds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.interval_seconds = newValue }
                }
            }
        }
        /// `timeout_seconds` = 4; Mesos takes `20` when absent.
        public var timeoutSeconds: Double? {
            get { _storage.get(Mesos__V1__HealthCheck.self) { $0.pointee.has_timeout_seconds != 0 ? $0.pointee.timeout_seconds : nil } }
            set {
                _storage.set(Mesos__V1__HealthCheck.self) { _, c in
                    c.pointee.has_timeout_seconds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.timeout_seconds = newValue }
                }
            }
        }
        /// `consecutive_failures` = 5; Mesos takes `3` when absent.
        public var consecutiveFailures: UInt32? {
            get { _storage.get(Mesos__V1__HealthCheck.self) { $0.pointee.has_consecutive_failures != 0 ? $0.pointee.consecutive_failures : nil } }
            set {
                _storage.set(Mesos__V1__HealthCheck.self) { _, c in
                    c.pointee.has_consecutive_failures = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.consecutive_failures = newValue }
                }
            }
        }
        /// `grace_period_seconds` = 6; Mesos takes `10` when absent.
        public var gracePeriodSeconds: Double? {
            get { _storage.get(Mesos__V1__HealthCheck.self) { $0.pointee.has_grace_period_seconds != 0 ? $0.pointee.grace_period_seconds : nil } }
            set {
                _storage.set(Mesos__V1__HealthCheck.self) { _, c in
                    c.pointee.has_grace_period_seconds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.grace_period_seconds = newValue }
                }
            }
        }
        /// `type` = 8.
        public var type: Mesos.HealthCheck.Kind? {
            get { _storage.get(Mesos__V1__HealthCheck.self) { $0.pointee.has_type != 0 ? Mesos.HealthCheck.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__HealthCheck.self) { _, c in
                    c.pointee.has_type = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.type = Mesos__V1__HealthCheck__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `command` = 7.
        public var command: Mesos.CommandInfo? {
            get { _storage.message(Mesos__V1__HealthCheck.self) { UnsafeMutableRawPointer($0.pointee.command) }.map(Mesos.CommandInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__HealthCheck.self) { arena, c in c.pointee.command = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CommandInfo.self) } } }
        }
        /// `http` = 1.
        public var http: Mesos.HealthCheck.HTTPCheckInfo? {
            get { _storage.message(Mesos__V1__HealthCheck.self) { UnsafeMutableRawPointer($0.pointee.http) }.map(Mesos.HealthCheck.HTTPCheckInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__HealthCheck.self) { arena, c in c.pointee.http = newValue.map { arena.adopt($0._storage, as: Mesos__V1__HealthCheck__HTTPCheckInfo.self) } } }
        }
        /// `tcp` = 9.
        public var tcp: Mesos.HealthCheck.TCPCheckInfo? {
            get { _storage.message(Mesos__V1__HealthCheck.self) { UnsafeMutableRawPointer($0.pointee.tcp) }.map(Mesos.HealthCheck.TCPCheckInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__HealthCheck.self) { arena, c in c.pointee.tcp = newValue.map { arena.adopt($0._storage, as: Mesos__V1__HealthCheck__TCPCheckInfo.self) } } }
        }

        /// Mesos mesos.v1.HealthCheck.Type.
        public struct Kind: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 0)
            /// `COMMAND`
            public static let command = Self(rawValue: 1)
            /// `HTTP`
            public static let http = Self(rawValue: 2)
            /// `TCP`
            public static let tcp = Self(rawValue: 3)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1: "COMMAND",
                2: "HTTP",
                3: "TCP",
            ]
        }

        /// Mesos mesos.v1.HealthCheck.HTTPCheckInfo.
        public struct HTTPCheckInfo: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__HealthCheck__HTTPCheckInfo.self, name: "mesos.v1.HealthCheck.HTTPCheckInfo", mesos__v1__health_check__httpcheck_info__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                port: UInt32,
                `protocol`: Mesos.NetworkInfo.IPProtocol? = nil,
                scheme: String? = nil,
                path: String? = nil,
                statuses: [UInt32] = []
            ) {
                self.init()
                self.port = port
                if let `protocol` { self.`protocol` = `protocol` }
                if let scheme { self.scheme = scheme }
                if let path { self.path = path }
                if !statuses.isEmpty { self.statuses = statuses }
            }
            /// `protocol` = 5; Mesos takes `IPv4` when absent.
            public var `protocol`: Mesos.NetworkInfo.IPProtocol? {
                get { _storage.get(Mesos__V1__HealthCheck__HTTPCheckInfo.self) { $0.pointee.has_protocol != 0 ? Mesos.NetworkInfo.IPProtocol(rawValue: Int32(truncatingIfNeeded: $0.pointee.protocol.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__HealthCheck__HTTPCheckInfo.self) { _, c in
                        c.pointee.has_protocol = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.protocol = Mesos__V1__NetworkInfo__Protocol(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `scheme` = 3.
            public var scheme: String? {
                get { _storage.get(Mesos__V1__HealthCheck__HTTPCheckInfo.self) { $0.pointee.scheme.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__HealthCheck__HTTPCheckInfo.self) { arena, c in c.pointee.scheme = newValue.map { arena.copy($0) } } }
            }
            /// `port` = 1.
            public var port: UInt32 {
                get { _storage.get(Mesos__V1__HealthCheck__HTTPCheckInfo.self) { $0.pointee.port } }
                set { _storage.set(Mesos__V1__HealthCheck__HTTPCheckInfo.self) { _, c in c.pointee.port = newValue } }
            }
            /// `path` = 2.
            public var path: String? {
                get { _storage.get(Mesos__V1__HealthCheck__HTTPCheckInfo.self) { $0.pointee.path.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__HealthCheck__HTTPCheckInfo.self) { arena, c in c.pointee.path = newValue.map { arena.copy($0) } } }
            }
            /// `statuses` = 4.
            public var statuses: [UInt32] {
                get { _storage.scalars(Mesos__V1__HealthCheck__HTTPCheckInfo.self, { (UnsafePointer($0.pointee.statuses), $0.pointee.n_statuses) }) { $0 } }
                set {
                    _storage.set(Mesos__V1__HealthCheck__HTTPCheckInfo.self) { arena, c in
                        let elements = arena.scalars(newValue) { $0 }
                        c.pointee.statuses = elements.baseAddress
                        c.pointee.n_statuses = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.HealthCheck.TCPCheckInfo.
        public struct TCPCheckInfo: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__HealthCheck__TCPCheckInfo.self, name: "mesos.v1.HealthCheck.TCPCheckInfo", mesos__v1__health_check__tcpcheck_info__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                port: UInt32,
                `protocol`: Mesos.NetworkInfo.IPProtocol? = nil
            ) {
                self.init()
                self.port = port
                if let `protocol` { self.`protocol` = `protocol` }
            }
            /// `protocol` = 2; Mesos takes `IPv4` when absent.
            public var `protocol`: Mesos.NetworkInfo.IPProtocol? {
                get { _storage.get(Mesos__V1__HealthCheck__TCPCheckInfo.self) { $0.pointee.has_protocol != 0 ? Mesos.NetworkInfo.IPProtocol(rawValue: Int32(truncatingIfNeeded: $0.pointee.protocol.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__HealthCheck__TCPCheckInfo.self) { _, c in
                        c.pointee.has_protocol = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.protocol = Mesos__V1__NetworkInfo__Protocol(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `port` = 1.
            public var port: UInt32 {
                get { _storage.get(Mesos__V1__HealthCheck__TCPCheckInfo.self) { $0.pointee.port } }
                set { _storage.set(Mesos__V1__HealthCheck__TCPCheckInfo.self) { _, c in c.pointee.port = newValue } }
            }
        }
    }

    /// How long a task may take to end by itself before it is killed.
    public struct KillPolicy: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__KillPolicy.self, name: "mesos.v1.KillPolicy", mesos__v1__kill_policy__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            gracePeriod: Mesos.DurationInfo? = nil
        ) {
            self.init()
            if let gracePeriod { self.gracePeriod = gracePeriod }
        }
        /// `grace_period` = 1.
        public var gracePeriod: Mesos.DurationInfo? {
            get { _storage.message(Mesos__V1__KillPolicy.self) { UnsafeMutableRawPointer($0.pointee.grace_period) }.map(Mesos.DurationInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__KillPolicy.self) { arena, c in c.pointee.grace_period = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DurationInfo.self) } } }
        }
    }

    /// What to run: a shell line, or an executable with its arguments when shell is false.
    public struct CommandInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__CommandInfo.self, name: "mesos.v1.CommandInfo", mesos__v1__command_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            uris: MessageList<Mesos.CommandInfo.URI> = [],
            environment: Mesos.Environment? = nil,
            shell: Bool? = nil,
            value: String? = nil,
            arguments: [String] = [],
            user: String? = nil
        ) {
            self.init()
            if !uris.isEmpty { self.uris = uris }
            if let environment { self.environment = environment }
            if let shell { self.shell = shell }
            if let value { self.value = value }
            if !arguments.isEmpty { self.arguments = arguments }
            if let user { self.user = user }
        }
        /// `uris` = 1.
        public var uris: MessageList<Mesos.CommandInfo.URI> {
            get { _storage.list(Mesos__V1__CommandInfo.self) { (UnsafeRawPointer($0.pointee.uris), $0.pointee.n_uris) } }
            set {
                _storage.set(Mesos__V1__CommandInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__CommandInfo__URI.self)
                    c.pointee.uris = elements.baseAddress
                    c.pointee.n_uris = elements.count
                }
            }
        }
        /// `environment` = 2.
        public var environment: Mesos.Environment? {
            get { _storage.message(Mesos__V1__CommandInfo.self) { UnsafeMutableRawPointer($0.pointee.environment) }.map(Mesos.Environment.init(_storage:)) }
            set { _storage.set(Mesos__V1__CommandInfo.self) { arena, c in c.pointee.environment = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Environment.self) } } }
        }
        /// `shell` = 6; Mesos takes `true` when absent.
        public var shell: Bool? {
            get { _storage.get(Mesos__V1__CommandInfo.self) { $0.pointee.has_shell != 0 ? $0.pointee.shell != 0 : nil } }
            set {
                _storage.set(Mesos__V1__CommandInfo.self) { _, c in
                    c.pointee.has_shell = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.shell = newValue ? 1 : 0 }
                }
            }
        }
        /// `value` = 3.
        public var value: String? {
            get { _storage.get(Mesos__V1__CommandInfo.self) { $0.pointee.value.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__CommandInfo.self) { arena, c in c.pointee.value = newValue.map { arena.copy($0) } } }
        }
        /// `arguments` = 7.
        public var arguments: [String] {
            get { _storage.strings(Mesos__V1__CommandInfo.self) { (UnsafePointer($0.pointee.arguments), $0.pointee.n_arguments) } }
            set {
                _storage.set(Mesos__V1__CommandInfo.self) { arena, c in
                    let elements = arena.strings(newValue)
                    c.pointee.arguments = elements.baseAddress
                    c.pointee.n_arguments = elements.count
                }
            }
        }
        /// `user` = 5.
        public var user: String? {
            get { _storage.get(Mesos__V1__CommandInfo.self) { $0.pointee.user.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__CommandInfo.self) { arena, c in c.pointee.user = newValue.map { arena.copy($0) } } }
        }

        /// Mesos mesos.v1.CommandInfo.URI.
        public struct URI: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__CommandInfo__URI.self, name: "mesos.v1.CommandInfo.URI", mesos__v1__command_info__uri__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                value: String,
                executable: Bool? = nil,
                extract: Bool? = nil,
                cache: Bool? = nil,
                outputFile: String? = nil
            ) {
                self.init()
                self.value = value
                if let executable { self.executable = executable }
                if let extract { self.extract = extract }
                if let cache { self.cache = cache }
                if let outputFile { self.outputFile = outputFile }
            }
            /// `value` = 1.
            public var value: String {
                get { _storage.get(Mesos__V1__CommandInfo__URI.self) { String(wire: $0.pointee.value) } }
                set { _storage.set(Mesos__V1__CommandInfo__URI.self) { arena, c in c.pointee.value = arena.copy(newValue) } }
            }
            /// `executable` = 2.
            public var executable: Bool? {
                get { _storage.get(Mesos__V1__CommandInfo__URI.self) { $0.pointee.has_executable != 0 ? $0.pointee.executable != 0 : nil } }
                set {
                    _storage.set(Mesos__V1__CommandInfo__URI.self) { _, c in
                        c.pointee.has_executable = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.executable = newValue ? 1 : 0 }
                    }
                }
            }
            /// `extract` = 3; Mesos takes `true` when absent.
            public var extract: Bool? {
                get { _storage.get(Mesos__V1__CommandInfo__URI.self) { $0.pointee.has_extract != 0 ? $0.pointee.extract != 0 : nil } }
                set {
                    _storage.set(Mesos__V1__CommandInfo__URI.self) { _, c in
                        c.pointee.has_extract = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.extract = newValue ? 1 : 0 }
                    }
                }
            }
            /// `cache` = 4.
            public var cache: Bool? {
                get { _storage.get(Mesos__V1__CommandInfo__URI.self) { $0.pointee.has_cache != 0 ? $0.pointee.cache != 0 : nil } }
                set {
                    _storage.set(Mesos__V1__CommandInfo__URI.self) { _, c in
                        c.pointee.has_cache = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.cache = newValue ? 1 : 0 }
                    }
                }
            }
            /// `output_file` = 5.
            public var outputFile: String? {
                get { _storage.get(Mesos__V1__CommandInfo__URI.self) { $0.pointee.output_file.map { String(wire: $0) } } }
                set { _storage.set(Mesos__V1__CommandInfo__URI.self) { arena, c in c.pointee.output_file = newValue.map { arena.copy($0) } } }
            }
        }
    }

    /// The process that runs tasks on the agent for the framework.
    public struct ExecutorInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__ExecutorInfo.self, name: "mesos.v1.ExecutorInfo", mesos__v1__executor_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            executorID: Mesos.ExecutorID,
            type: Mesos.ExecutorInfo.Kind? = nil,
            frameworkID: Mesos.FrameworkID? = nil,
            command: Mesos.CommandInfo? = nil,
            container: Mesos.ContainerInfo? = nil,
            resources: MessageList<Mesos.Resource> = [],
            name: String? = nil,
            source: String? = nil,
            data: [UInt8]? = nil,
            discovery: Mesos.DiscoveryInfo? = nil,
            shutdownGracePeriod: Mesos.DurationInfo? = nil,
            labels: Mesos.Labels? = nil
        ) {
            self.init()
            self.executorID = executorID
            if let type { self.type = type }
            if let frameworkID { self.frameworkID = frameworkID }
            if let command { self.command = command }
            if let container { self.container = container }
            if !resources.isEmpty { self.resources = resources }
            if let name { self.name = name }
            if let source { self.source = source }
            if let data { self.data = data }
            if let discovery { self.discovery = discovery }
            if let shutdownGracePeriod { self.shutdownGracePeriod = shutdownGracePeriod }
            if let labels { self.labels = labels }
        }
        /// `type` = 15.
        public var type: Mesos.ExecutorInfo.Kind? {
            get { _storage.get(Mesos__V1__ExecutorInfo.self) { $0.pointee.has_type != 0 ? Mesos.ExecutorInfo.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__ExecutorInfo.self) { _, c in
                    c.pointee.has_type = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.type = Mesos__V1__ExecutorInfo__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `executor_id` = 1.
        public var executorID: Mesos.ExecutorID {
            get { _storage.message(Mesos__V1__ExecutorInfo.self) { UnsafeMutableRawPointer($0.pointee.executor_id) }.map(Mesos.ExecutorID.init(_storage:)) ?? Mesos.ExecutorID() }
            set { _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in c.pointee.executor_id = arena.adopt(newValue._storage, as: Mesos__V1__ExecutorID.self) } }
        }
        /// `framework_id` = 8.
        public var frameworkID: Mesos.FrameworkID? {
            get { _storage.message(Mesos__V1__ExecutorInfo.self) { UnsafeMutableRawPointer($0.pointee.framework_id) }.map(Mesos.FrameworkID.init(_storage:)) }
            set { _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in c.pointee.framework_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__FrameworkID.self) } } }
        }
        /// `command` = 7.
        public var command: Mesos.CommandInfo? {
            get { _storage.message(Mesos__V1__ExecutorInfo.self) { UnsafeMutableRawPointer($0.pointee.command) }.map(Mesos.CommandInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in c.pointee.command = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CommandInfo.self) } } }
        }
        /// `container` = 11.
        public var container: Mesos.ContainerInfo? {
            get { _storage.message(Mesos__V1__ExecutorInfo.self) { UnsafeMutableRawPointer($0.pointee.container) }.map(Mesos.ContainerInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in c.pointee.container = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ContainerInfo.self) } } }
        }
        /// `resources` = 5.
        public var resources: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__ExecutorInfo.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
            set {
                _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.resources = elements.baseAddress
                    c.pointee.n_resources = elements.count
                }
            }
        }
        /// `name` = 9.
        public var name: String? {
            get { _storage.get(Mesos__V1__ExecutorInfo.self) { $0.pointee.name.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in c.pointee.name = newValue.map { arena.copy($0) } } }
        }
        /// `source` = 10; deprecated by Mesos.
        public var source: String? {
            get { _storage.get(Mesos__V1__ExecutorInfo.self) { $0.pointee.source.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in c.pointee.source = newValue.map { arena.copy($0) } } }
        }
        /// `data` = 4.
        public var data: [UInt8]? {
            get { _storage.get(Mesos__V1__ExecutorInfo.self) { $0.pointee.has_data != 0 ? Array(wire: $0.pointee.data) : nil } }
            set {
                _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in
                    c.pointee.has_data = newValue == nil ? 0 : 1
                    c.pointee.data = arena.copy(newValue ?? [])
                }
            }
        }
        /// `discovery` = 12.
        public var discovery: Mesos.DiscoveryInfo? {
            get { _storage.message(Mesos__V1__ExecutorInfo.self) { UnsafeMutableRawPointer($0.pointee.discovery) }.map(Mesos.DiscoveryInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in c.pointee.discovery = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DiscoveryInfo.self) } } }
        }
        /// `shutdown_grace_period` = 13.
        public var shutdownGracePeriod: Mesos.DurationInfo? {
            get { _storage.message(Mesos__V1__ExecutorInfo.self) { UnsafeMutableRawPointer($0.pointee.shutdown_grace_period) }.map(Mesos.DurationInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in c.pointee.shutdown_grace_period = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DurationInfo.self) } } }
        }
        /// `labels` = 14.
        public var labels: Mesos.Labels? {
            get { _storage.message(Mesos__V1__ExecutorInfo.self) { UnsafeMutableRawPointer($0.pointee.labels) }.map(Mesos.Labels.init(_storage:)) }
            set { _storage.set(Mesos__V1__ExecutorInfo.self) { arena, c in c.pointee.labels = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Labels.self) } } }
        }

        /// Mesos mesos.v1.ExecutorInfo.Type.
        public struct Kind: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 0)
            /// `DEFAULT`
            public static let `default` = Self(rawValue: 1)
            /// `CUSTOM`
            public static let custom = Self(rawValue: 2)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1: "DEFAULT",
                2: "CUSTOM",
            ]
        }
    }

    /// Where a master or agent stands: region and zone.
    public struct DomainInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__DomainInfo.self, name: "mesos.v1.DomainInfo", mesos__v1__domain_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            faultDomain: Mesos.DomainInfo.FaultDomain? = nil
        ) {
            self.init()
            if let faultDomain { self.faultDomain = faultDomain }
        }
        /// `fault_domain` = 1.
        public var faultDomain: Mesos.DomainInfo.FaultDomain? {
            get { _storage.message(Mesos__V1__DomainInfo.self) { UnsafeMutableRawPointer($0.pointee.fault_domain) }.map(Mesos.DomainInfo.FaultDomain.init(_storage:)) }
            set { _storage.set(Mesos__V1__DomainInfo.self) { arena, c in c.pointee.fault_domain = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DomainInfo__FaultDomain.self) } } }
        }

        /// Mesos mesos.v1.DomainInfo.FaultDomain.
        public struct FaultDomain: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__DomainInfo__FaultDomain.self, name: "mesos.v1.DomainInfo.FaultDomain", mesos__v1__domain_info__fault_domain__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                region: Mesos.DomainInfo.FaultDomain.RegionInfo,
                zone: Mesos.DomainInfo.FaultDomain.ZoneInfo
            ) {
                self.init()
                self.region = region
                self.zone = zone
            }
            /// `region` = 1.
            public var region: Mesos.DomainInfo.FaultDomain.RegionInfo {
                get { _storage.message(Mesos__V1__DomainInfo__FaultDomain.self) { UnsafeMutableRawPointer($0.pointee.region) }.map(Mesos.DomainInfo.FaultDomain.RegionInfo.init(_storage:)) ?? Mesos.DomainInfo.FaultDomain.RegionInfo() }
                set { _storage.set(Mesos__V1__DomainInfo__FaultDomain.self) { arena, c in c.pointee.region = arena.adopt(newValue._storage, as: Mesos__V1__DomainInfo__FaultDomain__RegionInfo.self) } }
            }
            /// `zone` = 2.
            public var zone: Mesos.DomainInfo.FaultDomain.ZoneInfo {
                get { _storage.message(Mesos__V1__DomainInfo__FaultDomain.self) { UnsafeMutableRawPointer($0.pointee.zone) }.map(Mesos.DomainInfo.FaultDomain.ZoneInfo.init(_storage:)) ?? Mesos.DomainInfo.FaultDomain.ZoneInfo() }
                set { _storage.set(Mesos__V1__DomainInfo__FaultDomain.self) { arena, c in c.pointee.zone = arena.adopt(newValue._storage, as: Mesos__V1__DomainInfo__FaultDomain__ZoneInfo.self) } }
            }

            /// Mesos mesos.v1.DomainInfo.FaultDomain.RegionInfo.
            public struct RegionInfo: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__DomainInfo__FaultDomain__RegionInfo.self, name: "mesos.v1.DomainInfo.FaultDomain.RegionInfo", mesos__v1__domain_info__fault_domain__region_info__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    name: String
                ) {
                    self.init()
                    self.name = name
                }
                /// `name` = 1.
                public var name: String {
                    get { _storage.get(Mesos__V1__DomainInfo__FaultDomain__RegionInfo.self) { String(wire: $0.pointee.name) } }
                    set { _storage.set(Mesos__V1__DomainInfo__FaultDomain__RegionInfo.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
                }
            }

            /// Mesos mesos.v1.DomainInfo.FaultDomain.ZoneInfo.
            public struct ZoneInfo: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__DomainInfo__FaultDomain__ZoneInfo.self, name: "mesos.v1.DomainInfo.FaultDomain.ZoneInfo", mesos__v1__domain_info__fault_domain__zone_info__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    name: String
                ) {
                    self.init()
                    self.name = name
                }
                /// `name` = 1.
                public var name: String {
                    get { _storage.get(Mesos__V1__DomainInfo__FaultDomain__ZoneInfo.self) { String(wire: $0.pointee.name) } }
                    set { _storage.set(Mesos__V1__DomainInfo__FaultDomain__ZoneInfo.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
                }
            }
        }
    }
}
