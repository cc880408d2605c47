// Generated from mesos/v1/maintenance/maintenance.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Maintenance {
    /// Machines with the same downtime.
    public struct Window: WireMessage {
        typealias Wire = Mesos__V1__Maintenance__Window
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.maintenance.Window", mesos__v1__maintenance__window__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            unavailability: Mesos.Unavailability,
            machineIDs: MessageList<Mesos.MachineID> = []
        ) {
            self.init()
            self.unavailability = unavailability
            if !machineIDs.isEmpty { self.machineIDs = machineIDs }
        }
        /// `machine_ids` = 1.
        public var machineIDs: MessageList<Mesos.MachineID> { get { _getMessages { ($0.pointee.machine_ids, $0.pointee.n_machine_ids) } } set { _setMessages(newValue) { ($0.pointee.machine_ids, $0.pointee.n_machine_ids) = ($1, $2) } } }
        /// `unavailability` = 2.
        public var unavailability: Mesos.Unavailability { get { _getRequiredMessage { $0.pointee.unavailability } } set { _setMessage(newValue) { $0.pointee.unavailability = $1 } } }
    }

    /// All planned maintenance.
    public struct Schedule: WireMessage {
        typealias Wire = Mesos__V1__Maintenance__Schedule
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.maintenance.Schedule", mesos__v1__maintenance__schedule__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            windows: MessageList<Mesos.Maintenance.Window> = []
        ) {
            self.init()
            if !windows.isEmpty { self.windows = windows }
        }
        /// `windows` = 1.
        public var windows: MessageList<Mesos.Maintenance.Window> { get { _getMessages { ($0.pointee.windows, $0.pointee.n_windows) } } set { _setMessages(newValue) { ($0.pointee.windows, $0.pointee.n_windows) = ($1, $2) } } }
    }

    /// Machines that are draining or down.
    public struct ClusterStatus: WireMessage {
        typealias Wire = Mesos__V1__Maintenance__ClusterStatus
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.maintenance.ClusterStatus", mesos__v1__maintenance__cluster_status__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            drainingMachines: MessageList<Mesos.Maintenance.ClusterStatus.DrainingMachine> = [],
            downMachines: MessageList<Mesos.MachineID> = []
        ) {
            self.init()
            if !drainingMachines.isEmpty { self.drainingMachines = drainingMachines }
            if !downMachines.isEmpty { self.downMachines = downMachines }
        }
        /// `draining_machines` = 1.
        public var drainingMachines: MessageList<Mesos.Maintenance.ClusterStatus.DrainingMachine> { get { _getMessages { ($0.pointee.draining_machines, $0.pointee.n_draining_machines) } } set { _setMessages(newValue) { ($0.pointee.draining_machines, $0.pointee.n_draining_machines) = ($1, $2) } } }
        /// `down_machines` = 2.
        public var downMachines: MessageList<Mesos.MachineID> { get { _getMessages { ($0.pointee.down_machines, $0.pointee.n_down_machines) } } set { _setMessages(newValue) { ($0.pointee.down_machines, $0.pointee.n_down_machines) = ($1, $2) } } }

        /// The message `mesos.v1.maintenance.ClusterStatus.DrainingMachine`.
        public struct DrainingMachine: WireMessage {
            typealias Wire = Mesos__V1__Maintenance__ClusterStatus__DrainingMachine
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.maintenance.ClusterStatus.DrainingMachine", mesos__v1__maintenance__cluster_status__draining_machine__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                id: Mesos.MachineID,
                statuses: MessageList<Mesos.Allocator.InverseOfferStatus> = []
            ) {
                self.init()
                self.id = id
                if !statuses.isEmpty { self.statuses = statuses }
            }
            /// `id` = 1.
            public var id: Mesos.MachineID { get { _getRequiredMessage { $0.pointee.id } } set { _setMessage(newValue) { $0.pointee.id = $1 } } }
            /// `statuses` = 2.
            public var statuses: MessageList<Mesos.Allocator.InverseOfferStatus> { get { _getMessages { ($0.pointee.statuses, $0.pointee.n_statuses) } } set { _setMessages(newValue) { ($0.pointee.statuses, $0.pointee.n_statuses) = ($1, $2) } } }
        }
    }
}
