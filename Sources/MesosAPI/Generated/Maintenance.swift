// Generated from mesos/v1/maintenance/maintenance.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Maintenance {
    /// Machines that go down together.
    public struct Window: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Maintenance__Window.self, name: "mesos.v1.maintenance.Window", mesos__v1__maintenance__window__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            unavailability: Mesos.Unavailability,
            machineIDs: MessageList<Mesos.MachineID> = []
        ) {
            self.init()
            self.unavailability = unavailability
            if !machineIDs.isEmpty { self.machineIDs = machineIDs }
        }
        /// `machine_ids` = 1.
        public var machineIDs: MessageList<Mesos.MachineID> {
            get { _storage.list(Mesos__V1__Maintenance__Window.self) { (UnsafeRawPointer($0.pointee.machine_ids), $0.pointee.n_machine_ids) } }
            set {
                _storage.set(Mesos__V1__Maintenance__Window.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__MachineID.self)
                    c.pointee.machine_ids = elements.baseAddress
                    c.pointee.n_machine_ids = elements.count
                }
            }
        }
        /// `unavailability` = 2.
        public var unavailability: Mesos.Unavailability {
            get { _storage.message(Mesos__V1__Maintenance__Window.self) { UnsafeMutableRawPointer($0.pointee.unavailability) }.map(Mesos.Unavailability.init(_storage:)) ?? Mesos.Unavailability() }
            set { _storage.set(Mesos__V1__Maintenance__Window.self) { arena, c in c.pointee.unavailability = arena.adopt(newValue._storage, as: Mesos__V1__Unavailability.self) } }
        }
    }

    /// All planned maintenance.
    public struct Schedule: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Maintenance__Schedule.self, name: "mesos.v1.maintenance.Schedule", mesos__v1__maintenance__schedule__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            windows: MessageList<Mesos.Maintenance.Window> = []
        ) {
            self.init()
            if !windows.isEmpty { self.windows = windows }
        }
        /// `windows` = 1.
        public var windows: MessageList<Mesos.Maintenance.Window> {
            get { _storage.list(Mesos__V1__Maintenance__Schedule.self) { (UnsafeRawPointer($0.pointee.windows), $0.pointee.n_windows) } }
            set {
                _storage.set(Mesos__V1__Maintenance__Schedule.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Maintenance__Window.self)
                    c.pointee.windows = elements.baseAddress
                    c.pointee.n_windows = elements.count
                }
            }
        }
    }

    /// Machines that are draining or down.
    public struct ClusterStatus: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Maintenance__ClusterStatus.self, name: "mesos.v1.maintenance.ClusterStatus", mesos__v1__maintenance__cluster_status__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            drainingMachines: MessageList<Mesos.Maintenance.ClusterStatus.DrainingMachine> = [],
            downMachines: MessageList<Mesos.MachineID> = []
        ) {
            self.init()
            if !drainingMachines.isEmpty { self.drainingMachines = drainingMachines }
            if !downMachines.isEmpty { self.downMachines = downMachines }
        }
        /// `draining_machines` = 1.
        public var drainingMachines: MessageList<Mesos.Maintenance.ClusterStatus.DrainingMachine> {
            get { _storage.list(Mesos__V1__Maintenance__ClusterStatus.self) { (UnsafeRawPointer($0.pointee.draining_machines), $0.pointee.n_draining_machines) } }
            set {
                _storage.set(Mesos__V1__Maintenance__ClusterStatus.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Maintenance__ClusterStatus__DrainingMachine.self)
                    c.pointee.draining_machines = elements.baseAddress
                    c.pointee.n_draining_machines = elements.count
                }
            }
        }
        /// `down_machines` = 2.
        public var downMachines: MessageList<Mesos.MachineID> {
            get { _storage.list(Mesos__V1__Maintenance__ClusterStatus.self) { (UnsafeRawPointer($0.pointee.down_machines), $0.pointee.n_down_machines) } }
            set {
                _storage.set(Mesos__V1__Maintenance__ClusterStatus.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__MachineID.self)
                    c.pointee.down_machines = elements.baseAddress
                    c.pointee.n_down_machines = elements.count
                }
            }
        }

        /// Mesos mesos.v1.maintenance.ClusterStatus.DrainingMachine.
        public struct DrainingMachine: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Maintenance__ClusterStatus__DrainingMachine.self, name: "mesos.v1.maintenance.ClusterStatus.DrainingMachine", mesos__v1__maintenance__cluster_status__draining_machine__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                id: Mesos.MachineID,
                statuses: MessageList<Mesos.Allocator.InverseOfferStatus> = []
            ) {
                self.init()
                self.id = id
                if !statuses.isEmpty { self.statuses = statuses }
            }
            /// `id` = 1.
            public var id: Mesos.MachineID {
                get { _storage.message(Mesos__V1__Maintenance__ClusterStatus__DrainingMachine.self) { UnsafeMutableRawPointer($0.pointee.id) }.map(Mesos.MachineID.init(_storage:)) ?? Mesos.MachineID() }
                set { _storage.set(Mesos__V1__Maintenance__ClusterStatus__DrainingMachine.self) { arena, c in c.pointee.id = arena.adopt(newValue._storage, as: Mesos__V1__MachineID.self) } }
            }
            /// `statuses` = 2.
            public var statuses: MessageList<Mesos.Allocator.InverseOfferStatus> {
                get { _storage.list(Mesos__V1__Maintenance__ClusterStatus__DrainingMachine.self) { (UnsafeRawPointer($0.pointee.statuses), $0.pointee.n_statuses) } }
                set {
                    _storage.set(Mesos__V1__Maintenance__ClusterStatus__DrainingMachine.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Allocator__InverseOfferStatus.self)
                        c.pointee.statuses = elements.baseAddress
                        c.pointee.n_statuses = elements.count
                    }
                }
            }
        }
    }
}
