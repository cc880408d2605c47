// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// What the executors of an agent use.
    public struct ResourceUsage: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__ResourceUsage.self, name: "mesos.v1.ResourceUsage", mesos__v1__resource_usage__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            executors: MessageList<Mesos.ResourceUsage.Executor> = [],
            total: MessageList<Mesos.Resource> = []
        ) {
            self.init()
            if !executors.isEmpty { self.executors = executors }
            if !total.isEmpty { self.total = total }
        }
        /// `executors` = 1.
        public var executors: MessageList<Mesos.ResourceUsage.Executor> {
            get { _storage.list(Mesos__V1__ResourceUsage.self) { (UnsafeRawPointer($0.pointee.executors), $0.pointee.n_executors) } }
            set {
                _storage.set(Mesos__V1__ResourceUsage.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__ResourceUsage__Executor.self)
                    c.pointee.executors = elements.baseAddress
                    c.pointee.n_executors = elements.count
                }
            }
        }
        /// `total` = 2.
        public var total: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__ResourceUsage.self) { (UnsafeRawPointer($0.pointee.total), $0.pointee.n_total) } }
            set {
                _storage.set(Mesos__V1__ResourceUsage.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.total = elements.baseAddress
                    c.pointee.n_total = elements.count
                }
            }
        }

        /// Mesos mesos.v1.ResourceUsage.Executor.
        public struct Executor: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__ResourceUsage__Executor.self, name: "mesos.v1.ResourceUsage.Executor", mesos__v1__resource_usage__executor__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                executorInfo: Mesos.ExecutorInfo,
                containerID: Mesos.ContainerID,
                allocated: MessageList<Mesos.Resource> = [],
                statistics: Mesos.ResourceStatistics? = nil,
                tasks: MessageList<Mesos.ResourceUsage.Executor.Task> = []
            ) {
                self.init()
                self.executorInfo = executorInfo
                self.containerID = containerID
                if !allocated.isEmpty { self.allocated = allocated }
                if let statistics { self.statistics = statistics }
                if !tasks.isEmpty { self.tasks = tasks }
            }
            /// `executor_info` = 1.
            public var executorInfo: Mesos.ExecutorInfo {
                get { _storage.message(Mesos__V1__ResourceUsage__Executor.self) { UnsafeMutableRawPointer($0.pointee.executor_info) }.map(Mesos.ExecutorInfo.init(_storage:)) ?? Mesos.ExecutorInfo() }
                set { _storage.set(Mesos__V1__ResourceUsage__Executor.self) { arena, c in c.pointee.executor_info = arena.adopt(newValue._storage, as: Mesos__V1__ExecutorInfo.self) } }
            }
            /// `allocated` = 2.
            public var allocated: MessageList<Mesos.Resource> {
                get { _storage.list(Mesos__V1__ResourceUsage__Executor.self) { (UnsafeRawPointer($0.pointee.allocated), $0.pointee.n_allocated) } }
                set {
                    _storage.set(Mesos__V1__ResourceUsage__Executor.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                        c.pointee.allocated = elements.baseAddress
                        c.pointee.n_allocated = elements.count
                    }
                }
            }
            /// `statistics` = 3.
            public var statistics: Mesos.ResourceStatistics? {
                get { _storage.message(Mesos__V1__ResourceUsage__Executor.self) { UnsafeMutableRawPointer($0.pointee.statistics) }.map(Mesos.ResourceStatistics.init(_storage:)) }
                set { _storage.set(Mesos__V1__ResourceUsage__Executor.self) { arena, c in c.pointee.statistics = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ResourceStatistics.self) } } }
            }
            /// `container_id` = 4.
            public var containerID: Mesos.ContainerID {
                get { _storage.message(Mesos__V1__ResourceUsage__Executor.self) { UnsafeMutableRawPointer($0.pointee.container_id) }.map(Mesos.ContainerID.init(_storage:)) ?? Mesos.ContainerID() }
                set { _storage.set(Mesos__V1__ResourceUsage__Executor.self) { arena, c in c.pointee.container_id = arena.adopt(newValue._storage, as: Mesos__V1__ContainerID.self) } }
            }
            /// `tasks` = 5.
            public var tasks: MessageList<Mesos.ResourceUsage.Executor.Task> {
                get { _storage.list(Mesos__V1__ResourceUsage__Executor.self) { (UnsafeRawPointer($0.pointee.tasks), $0.pointee.n_tasks) } }
                set {
                    _storage.set(Mesos__V1__ResourceUsage__Executor.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__ResourceUsage__Executor__Task.self)
                        c.pointee.tasks = elements.baseAddress
                        c.pointee.n_tasks = elements.count
                    }
                }
            }

            /// Mesos mesos.v1.ResourceUsage.Executor.Task.
            public struct Task: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__ResourceUsage__Executor__Task.self, name: "mesos.v1.ResourceUsage.Executor.Task", mesos__v1__resource_usage__executor__task__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    name: String,
                    id: Mesos.TaskID,
                    resources: MessageList<Mesos.Resource> = [],
                    labels: Mesos.Labels? = nil
                ) {
                    self.init()
                    self.name = name
                    self.id = id
                    if !resources.isEmpty { self.resources = resources }
                    if let labels { self.labels = labels }
                }
                /// `name` = 1.
                public var name: String {
                    get { _storage.get(Mesos__V1__ResourceUsage__Executor__Task.self) { String(wire: $0.pointee.name) } }
                    set { _storage.set(Mesos__V1__ResourceUsage__Executor__Task.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
                }
                /// `id` = 2.
                public var id: Mesos.TaskID {
                    get { _storage.message(Mesos__V1__ResourceUsage__Executor__Task.self) { UnsafeMutableRawPointer($0.pointee.id) }.map(Mesos.TaskID.init(_storage:)) ?? Mesos.TaskID() }
                    set { _storage.set(Mesos__V1__ResourceUsage__Executor__Task.self) { arena, c in c.pointee.id = arena.adopt(newValue._storage, as: Mesos__V1__TaskID.self) } }
                }
                /// `resources` = 3.
                public var resources: MessageList<Mesos.Resource> {
                    get { _storage.list(Mesos__V1__ResourceUsage__Executor__Task.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
                    set {
                        _storage.set(Mesos__V1__ResourceUsage__Executor__Task.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                            c.pointee.resources = elements.baseAddress
                            c.pointee.n_resources = elements.count
                        }
                    }
                }
                /// `labels` = 4.
                public var labels: Mesos.Labels? {
                    get { _storage.message(Mesos__V1__ResourceUsage__Executor__Task.self) { UnsafeMutableRawPointer($0.pointee.labels) }.map(Mesos.Labels.init(_storage:)) }
                    set { _storage.set(Mesos__V1__ResourceUsage__Executor__Task.self) { arena, c in c.pointee.labels = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Labels.self) } } }
                }
            }
        }
    }

    /// Mesos mesos.v1.PerfStatistics.
    public struct PerfStatistics: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__PerfStatistics.self, name: "mesos.v1.PerfStatistics", mesos__v1__perf_statistics__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// `timestamp` = 1.
        public var timestamp: Double {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.timestamp } }
            set { _storage.set(Mesos__V1__PerfStatistics.self) { _, c in c.pointee.timestamp = newValue } }
        }
        /// `duration` = 2.
        public var duration: Double {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.duration } }
            set { _storage.set(Mesos__V1__PerfStatistics.self) { _, c in c.pointee.duration = newValue } }
        }
        /// `cycles` = 3.
        public var cycles: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_cycles != 0 ? $0.pointee.cycles : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_cycles = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.cycles = newValue }
                }
            }
        }
        /// `stalled_cycles_frontend` = 4.
        public var stalledCyclesFrontend: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_stalled_cycles_frontend != 0 ? $0.pointee.stalled_cycles_frontend : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_stalled_cycles_frontend = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.stalled_cycles_frontend = newValue }
                }
            }
        }
        /// `stalled_cycles_backend` = 5.
        public var stalledCyclesBackend: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_stalled_cycles_backend != 0 ? $0.pointee.stalled_cycles_backend : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_stalled_cycles_backend = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.stalled_cycles_backend = newValue }
                }
            }
        }
        /// `instructions` = 6.
        public var instructions: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_instructions != 0 ? $0.pointee.instructions : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_instructions = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.instructions = newValue }
                }
            }
        }
        /// `cache_references` = 7.
        public var cacheReferences: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_cache_references != 0 ? $0.pointee.cache_references : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_cache_references = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.cache_references = newValue }
                }
            }
        }
        /// `cache_misses` = 8.
        public var cacheMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_cache_misses != 0 ? $0.pointee.cache_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_cache_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.cache_misses = newValue }
                }
            }
        }
        /// `branches` = 9.
        public var branches: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_branches != 0 ? $0.pointee.branches : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_branches = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.branches = newValue }
                }
            }
        }
        /// `branch_misses` = 10.
        public var branchMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_branch_misses != 0 ? $0.pointee.branch_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_branch_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.branch_misses = newValue }
                }
            }
        }
        /// `bus_cycles` = 11.
        public var busCycles: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_bus_cycles != 0 ? $0.pointee.bus_cycles : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_bus_cycles = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.bus_cycles = newValue }
                }
            }
        }
        /// `ref_cycles` = 12.
        public var refCycles: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_ref_cycles != 0 ? $0.pointee.ref_cycles : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_ref_cycles = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.ref_cycles = newValue }
                }
            }
        }
        /// `cpu_clock` = 13.
        public var cpuClock: Double? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_cpu_clock != 0 ? $0.pointee.cpu_clock : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_cpu_clock = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.cpu_clock = newValue }
                }
            }
        }
        /// `task_clock` = 14.
        public var taskClock: Double? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_task_clock != 0 ? $0.pointee.task_clock : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_task_clock = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.task_clock = newValue }
                }
            }
        }
        /// `page_faults` = 15.
        public var pageFaults: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_page_faults != 0 ? $0.pointee.page_faults : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_page_faults = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.page_faults = newValue }
                }
            }
        }
        /// `minor_faults` = 16.
        public var minorFaults: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_minor_faults != 0 ? $0.pointee.minor_faults : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_minor_faults = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.minor_faults = newValue }
                }
            }
        }
        /// `major_faults` = 17.
        public var majorFaults: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_major_faults != 0 ? $0.pointee.major_faults : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_major_faults = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.major_faults = newValue }
                }
            }
        }
        /// `context_switches` = 18.
        public var contextSwitches: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_context_switches != 0 ? $0.pointee.context_switches : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_context_switches = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.context_switches = newValue }
                }
            }
        }
        /// `cpu_migrations` = 19.
        public var cpuMigrations: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_cpu_migrations != 0 ? $0.pointee.cpu_migrations : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_cpu_migrations = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.cpu_migrations = newValue }
                }
            }
        }
        /// `alignment_faults` = 20.
        public var alignmentFaults: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_alignment_faults != 0 ? $0.pointee.alignment_faults : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_alignment_faults = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.alignment_faults = newValue }
                }
            }
        }
        /// `emulation_faults` = 21.
        public var emulationFaults: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_emulation_faults != 0 ? $0.pointee.emulation_faults : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_emulation_faults = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.emulation_faults = newValue }
                }
            }
        }
        /// `l1_dcache_loads` = 22.
        public var l1DcacheLoads: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_l1_dcache_loads != 0 ? $0.pointee.l1_dcache_loads : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_l1_dcache_loads = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.l1_dcache_loads = newValue }
                }
            }
        }
        /// `l1_dcache_load_misses` = 23.
        public var l1DcacheLoadMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_l1_dcache_load_misses != 0 ? $0.pointee.l1_dcache_load_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_l1_dcache_load_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.l1_dcache_load_misses = newValue }
                }
            }
        }
        /// `l1_dcache_stores` = 24.
        public var l1DcacheStores: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_l1_dcache_stores != 0 ? $0.pointee.l1_dcache_stores : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_l1_dcache_stores = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.l1_dcache_stores = newValue }
                }
            }
        }
        /// `l1_dcache_store_misses` = 25.
        public var l1DcacheStoreMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_l1_dcache_store_misses != 0 ? $0.pointee.l1_dcache_store_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_l1_dcache_store_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.l1_dcache_store_misses = newValue }
                }
            }
        }
        /// `l1_dcache_prefetches` = 26.
        public var l1DcachePrefetches: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_l1_dcache_prefetches != 0 ? $0.pointee.l1_dcache_prefetches : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_l1_dcache_prefetches = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.l1_dcache_prefetches = newValue }
                }
            }
        }
        /// `l1_dcache_prefetch_misses` = 27.
        public var l1DcachePrefetchMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_l1_dcache_prefetch_misses != 0 ? $0.pointee.l1_dcache_prefetch_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_l1_dcache_prefetch_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.l1_dcache_prefetch_misses = newValue }
                }
            }
        }
        /// `l1_icache_loads` = 28.
        public var l1IcacheLoads: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_l1_icache_loads != 0 ? $0.pointee.l1_icache_loads : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_l1_icache_loads = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.l1_icache_loads = newValue }
                }
            }
        }
        /// `l1_icache_load_misses` = 29.
        public var l1IcacheLoadMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_l1_icache_load_misses != 0 ? $0.pointee.l1_icache_load_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_l1_icache_load_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.l1_icache_load_misses = newValue }
                }
            }
        }
        /// `l1_icache_prefetches` = 30.
        public var l1IcachePrefetches: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_l1_icache_prefetches != 0 ? $0.pointee.l1_icache_prefetches : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_l1_icache_prefetches = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.l1_icache_prefetches = newValue }
                }
            }
        }
        /// `l1_icache_prefetch_misses` = 31.
        public var l1IcachePrefetchMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_l1_icache_prefetch_misses != 0 ? $0.pointee.l1_icache_prefetch_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_l1_icache_prefetch_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.l1_icache_prefetch_misses = newValue }
                }
            }
        }
        /// `llc_loads` = 32.
        public var llcLoads: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_llc_loads != 0 ? $0.pointee.llc_loads : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_llc_loads = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.llc_loads = newValue }
                }
            }
        }
        /// `llc_load_misses` = 33.
        public var llcLoadMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_llc_load_misses != 0 ? $0.pointee.llc_load_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_llc_load_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.llc_load_misses = newValue }
                }
            }
        }
        /// `llc_stores` = 34.
        public var llcStores: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_llc_stores != 0 ? $0.pointee.llc_stores : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_llc_stores = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.llc_stores = newValue }
                }
            }
        }
        /// `llc_store_misses` = 35.
        public var llcStoreMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_llc_store_misses != 0 ? $0.pointee.llc_store_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_llc_store_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.llc_store_misses = newValue }
                }
            }
        }
        /// `llc_prefetches` = 36.
        public var llcPrefetches: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_llc_prefetches != 0 ? $0.pointee.llc_prefetches : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_llc_prefetches = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.llc_prefetches = newValue }
                }
            }
        }
        /// `llc_prefetch_misses` = 37.
        public var llcPrefetchMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_llc_prefetch_misses != 0 ? $0.pointee.llc_prefetch_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_llc_prefetch_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.llc_prefetch_misses = newValue }
                }
            }
        }
        /// `dtlb_loads` = 38.
        public var dtlbLoads: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_dtlb_loads != 0 ? $0.pointee.dtlb_loads : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_dtlb_loads = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.dtlb_loads = newValue }
                }
            }
        }
        /// `dtlb_load_misses` = 39.
        public var dtlbLoadMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_dtlb_load_misses != 0 ? $0.pointee.dtlb_load_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_dtlb_load_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.dtlb_load_misses = newValue }
                }
            }
        }
        /// `dtlb_stores` = 40.
        public var dtlbStores: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_dtlb_stores != 0 ? $0.pointee.dtlb_stores : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_dtlb_stores = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.dtlb_stores = newValue }
                }
            }
        }
        /// `dtlb_store_misses` = 41.
        public var dtlbStoreMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_dtlb_store_misses != 0 ? $0.pointee.dtlb_store_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_dtlb_store_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.dtlb_store_misses = newValue }
                }
            }
        }
        /// `dtlb_prefetches` = 42.
        public var dtlbPrefetches: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_dtlb_prefetches != 0 ? $0.pointee.dtlb_prefetches : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_dtlb_prefetches = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.dtlb_prefetches = newValue }
                }
            }
        }
        /// `dtlb_prefetch_misses` = 43.
        public var dtlbPrefetchMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_dtlb_prefetch_misses != 0 ? $0.pointee.dtlb_prefetch_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_dtlb_prefetch_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.dtlb_prefetch_misses = newValue }
                }
            }
        }
        /// `itlb_loads` = 44.
        public var itlbLoads: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_itlb_loads != 0 ? $0.pointee.itlb_loads : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_itlb_loads = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.itlb_loads = newValue }
                }
            }
        }
        /// `itlb_load_misses` = 45.
        public var itlbLoadMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_itlb_load_misses != 0 ? $0.pointee.itlb_load_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_itlb_load_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.itlb_load_misses = newValue }
                }
            }
        }
        /// `branch_loads` = 46.
        public var branchLoads: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_branch_loads != 0 ? $0.pointee.branch_loads : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_branch_loads = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.branch_loads = newValue }
                }
            }
        }
        /// `branch_load_misses` = 47.
        public var branchLoadMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_branch_load_misses != 0 ? $0.pointee.branch_load_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_branch_load_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.branch_load_misses = newValue }
                }
            }
        }
        /// `node_loads` = 48.
        public var nodeLoads: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_node_loads != 0 ? $0.pointee.node_loads : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_node_loads = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.node_loads = newValue }
                }
            }
        }
        /// `node_load_misses` = 49.
        public var nodeLoadMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_node_load_misses != 0 ? $0.pointee.node_load_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_node_load_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.node_load_misses = newValue }
                }
            }
        }
        /// `node_stores` = 50.
        public var nodeStores: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_node_stores != 0 ? $0.pointee.node_stores : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_node_stores = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.node_stores = newValue }
                }
            }
        }
        /// `node_store_misses` = 51.
        public var nodeStoreMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_node_store_misses != 0 ? $0.pointee.node_store_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_node_store_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.node_store_misses = newValue }
                }
            }
        }
        /// `node_prefetches` = 52.
        public var nodePrefetches: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_node_prefetches != 0 ? $0.pointee.node_prefetches : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_node_prefetches = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.node_prefetches = newValue }
                }
            }
        }
        /// `node_prefetch_misses` = 53.
        public var nodePrefetchMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_node_prefetch_misses != 0 ? $0.pointee.node_prefetch_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_node_prefetch_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.node_prefetch_misses = newValue }
                }
            }
        }
    }

    /// Offers a framework does not want to see.
    public struct OfferFilters: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__OfferFilters.self, name: "mesos.v1.OfferFilters", mesos__v1__offer_filters__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            minAllocatableResources: Mesos.OfferFilters.MinAllocatableResources? = nil
        ) {
            self.init()
            if let minAllocatableResources { self.minAllocatableResources = minAllocatableResources }
        }
        /// `min_allocatable_resources` = 1.
        public var minAllocatableResources: Mesos.OfferFilters.MinAllocatableResources? {
            get { _storage.message(Mesos__V1__OfferFilters.self) { UnsafeMutableRawPointer($0.pointee.min_allocatable_resources) }.map(Mesos.OfferFilters.MinAllocatableResources.init(_storage:)) }
            set { _storage.set(Mesos__V1__OfferFilters.self) { arena, c in c.pointee.min_allocatable_resources = newValue.map { arena.adopt($0._storage, as: Mesos__V1__OfferFilters__MinAllocatableResources.self) } } }
        }

        /// Mesos mesos.v1.OfferFilters.ResourceQuantities.
        public struct ResourceQuantities: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__OfferFilters__ResourceQuantities.self, name: "mesos.v1.OfferFilters.ResourceQuantities", mesos__v1__offer_filters__resource_quantities__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                quantities: [String: Mesos.Value.Scalar] = [:]
            ) {
                self.init()
                if !quantities.isEmpty { self.quantities = quantities }
            }
            /// `quantities` = 1.
            public var quantities: [String: Mesos.Value.Scalar] {
                get {
                    _storage.map(Mesos__V1__OfferFilters__ResourceQuantities.self, Mesos__V1__OfferFilters__ResourceQuantities__QuantitiesEntry.self, { (UnsafePointer($0.pointee.quantities), $0.pointee.n_quantities) }, key: { $0.pointee.key }) { arena, entry in
                        entry.pointee.value.map { Mesos.Value.Scalar(_storage: MessageStorage(arena: arena, $0)) } ?? Mesos.Value.Scalar()
                    }
                }
                set {
                    _storage.set(Mesos__V1__OfferFilters__ResourceQuantities.self) { arena, c in
                        let entries = arena.entries(newValue, Mesos__V1__OfferFilters__ResourceQuantities__QuantitiesEntry.self, initialize: mesos__v1__offer_filters__resource_quantities__quantities_entry__init) { arena, entry, key, value in
                            entry.pointee.key = arena.copy(key)
                            entry.pointee.value = arena.adopt(value._storage, as: Mesos__V1__Value__Scalar.self)
                        }
                        c.pointee.quantities = entries.baseAddress
                        c.pointee.n_quantities = entries.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.OfferFilters.MinAllocatableResources.
        public struct MinAllocatableResources: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__OfferFilters__MinAllocatableResources.self, name: "mesos.v1.OfferFilters.MinAllocatableResources", mesos__v1__offer_filters__min_allocatable_resources__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                quantities: MessageList<Mesos.OfferFilters.ResourceQuantities> = []
            ) {
                self.init()
                if !quantities.isEmpty { self.quantities = quantities }
            }
            /// `quantities` = 1.
            public var quantities: MessageList<Mesos.OfferFilters.ResourceQuantities> {
                get { _storage.list(Mesos__V1__OfferFilters__MinAllocatableResources.self) { (UnsafeRawPointer($0.pointee.quantities), $0.pointee.n_quantities) } }
                set {
                    _storage.set(Mesos__V1__OfferFilters__MinAllocatableResources.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__OfferFilters__ResourceQuantities.self)
                        c.pointee.quantities = elements.baseAddress
                        c.pointee.n_quantities = elements.count
                    }
                }
            }
        }
    }

    /// Resources a framework asks the allocator for.
    public struct Request: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Request.self, name: "mesos.v1.Request", mesos__v1__request__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            agentID: Mesos.AgentID? = nil,
            resources: MessageList<Mesos.Resource> = []
        ) {
            self.init()
            if let agentID { self.agentID = agentID }
            if !resources.isEmpty { self.resources = resources }
        }
        /// `agent_id` = 1.
        public var agentID: Mesos.AgentID? {
            get { _storage.message(Mesos__V1__Request.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) }
            set { _storage.set(Mesos__V1__Request.self) { arena, c in c.pointee.agent_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__AgentID.self) } } }
        }
        /// `resources` = 2.
        public var resources: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__Request.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
            set {
                _storage.set(Mesos__V1__Request.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.resources = elements.baseAddress
                    c.pointee.n_resources = elements.count
                }
            }
        }
    }

    /// Resources of one agent, offered to one framework for one role.
    public struct Offer: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Offer.self, name: "mesos.v1.Offer", mesos__v1__offer__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            id: Mesos.OfferID,
            frameworkID: Mesos.FrameworkID,
            agentID: Mesos.AgentID,
            hostname: String,
            url: Mesos.URL? = nil,
            domain: Mesos.DomainInfo? = nil,
            resources: MessageList<Mesos.Resource> = [],
            attributes: MessageList<Mesos.Attribute> = [],
            executorIDs: MessageList<Mesos.ExecutorID> = [],
            unavailability: Mesos.Unavailability? = nil,
            allocationInfo: Mesos.Resource.AllocationInfo? = nil
        ) {
            self.init()
            self.id = id
            self.frameworkID = frameworkID
            self.agentID = agentID
            self.hostname = hostname
            if let url { self.url = url }
            if let domain { self.domain = domain }
            if !resources.isEmpty { self.resources = resources }
            if !attributes.isEmpty { self.attributes = attributes }
            if !executorIDs.isEmpty { self.executorIDs = executorIDs }
            if let unavailability { self.unavailability = unavailability }
            if let allocationInfo { self.allocationInfo = allocationInfo }
        }
        /// `id` = 1.
        public var id: Mesos.OfferID {
            get { _storage.message(Mesos__V1__Offer.self) { UnsafeMutableRawPointer($0.pointee.id) }.map(Mesos.OfferID.init(_storage:)) ?? Mesos.OfferID() }
            set { _storage.set(Mesos__V1__Offer.self) { arena, c in c.pointee.id = arena.adopt(newValue._storage, as: Mesos__V1__OfferID.self) } }
        }
        /// `framework_id` = 2.
        public var frameworkID: Mesos.FrameworkID {
            get { _storage.message(Mesos__V1__Offer.self) { UnsafeMutableRawPointer($0.pointee.framework_id) }.map(Mesos.FrameworkID.init(_storage:)) ?? Mesos.FrameworkID() }
            set { _storage.set(Mesos__V1__Offer.self) { arena, c in c.pointee.framework_id = arena.adopt(newValue._storage, as: Mesos__V1__FrameworkID.self) } }
        }
        /// `agent_id` = 3.
        public var agentID: Mesos.AgentID {
            get { _storage.message(Mesos__V1__Offer.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) ?? Mesos.AgentID() }
            set { _storage.set(Mesos__V1__Offer.self) { arena, c in c.pointee.agent_id = arena.adopt(newValue._storage, as: Mesos__V1__AgentID.self) } }
        }
        /// `hostname` = 4.
        public var hostname: String {
            get { _storage.get(Mesos__V1__Offer.self) { String(wire: $0.pointee.hostname) } }
            set { _storage.set(Mesos__V1__Offer.self) { arena, c in c.pointee.hostname = arena.copy(newValue) } }
        }
        /// `url` = 8.
        public var url: Mesos.URL? {
            get { _storage.message(Mesos__V1__Offer.self) { UnsafeMutableRawPointer($0.pointee.url) }.map(Mesos.URL.init(_storage:)) }
            set { _storage.set(Mesos__V1__Offer.self) { arena, c in c.pointee.url = newValue.map { arena.adopt($0._storage, as: Mesos__V1__URL.self) } } }
        }
        /// `domain` = 11.
        public var domain: Mesos.DomainInfo? {
            get { _storage.message(Mesos__V1__Offer.self) { UnsafeMutableRawPointer($0.pointee.domain) }.map(Mesos.DomainInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__Offer.self) { arena, c in c.pointee.domain = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DomainInfo.self) } } }
        }
        /// `resources` = 5.
        public var resources: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__Offer.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
            set {
                _storage.set(Mesos__V1__Offer.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.resources = elements.baseAddress
                    c.pointee.n_resources = elements.count
                }
            }
        }
        /// `attributes` = 7.
        public var attributes: MessageList<Mesos.Attribute> {
            get { _storage.list(Mesos__V1__Offer.self) { (UnsafeRawPointer($0.pointee.attributes), $0.pointee.n_attributes) } }
            set {
                _storage.set(Mesos__V1__Offer.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Attribute.self)
                    c.pointee.attributes = elements.baseAddress
                    c.pointee.n_attributes = elements.count
                }
            }
        }
        /// `executor_ids` = 6.
        public var executorIDs: MessageList<Mesos.ExecutorID> {
            get { _storage.list(Mesos__V1__Offer.self) { (UnsafeRawPointer($0.pointee.executor_ids), $0.pointee.n_executor_ids) } }
            set {
                _storage.set(Mesos__V1__Offer.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__ExecutorID.self)
                    c.pointee.executor_ids = elements.baseAddress
                    c.pointee.n_executor_ids = elements.count
                }
            }
        }
        /// `unavailability` = 9.
        public var unavailability: Mesos.Unavailability? {
            get { _storage.message(Mesos__V1__Offer.self) { UnsafeMutableRawPointer($0.pointee.unavailability) }.map(Mesos.Unavailability.init(_storage:)) }
            set { _storage.set(Mesos__V1__Offer.self) { arena, c in c.pointee.unavailability = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Unavailability.self) } } }
        }
        /// `allocation_info` = 10.
        public var allocationInfo: Mesos.Resource.AllocationInfo? {
            get { _storage.message(Mesos__V1__Offer.self) { UnsafeMutableRawPointer($0.pointee.allocation_info) }.map(Mesos.Resource.AllocationInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__Offer.self) { arena, c in c.pointee.allocation_info = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Resource__AllocationInfo.self) } } }
        }

        /// What an ACCEPT does with the offered resources.
        public struct Operation: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Offer__Operation.self, name: "mesos.v1.Offer.Operation", mesos__v1__offer__operation__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                type: Mesos.Offer.Operation.Kind? = nil,
                id: Mesos.OperationID? = nil,
                launch: Mesos.Offer.Operation.Launch? = nil,
                launchGroup: Mesos.Offer.Operation.LaunchGroup? = nil,
                reserve: Mesos.Offer.Operation.Reserve? = nil,
                unreserve: Mesos.Offer.Operation.Unreserve? = nil,
                create: Mesos.Offer.Operation.Create? = nil,
                destroy: Mesos.Offer.Operation.Destroy? = nil,
                growVolume: Mesos.Offer.Operation.GrowVolume? = nil,
                shrinkVolume: Mesos.Offer.Operation.ShrinkVolume? = nil,
                createDisk: Mesos.Offer.Operation.CreateDisk? = nil,
                destroyDisk: Mesos.Offer.Operation.DestroyDisk? = nil
            ) {
                self.init()
                if let type { self.type = type }
                if let id { self.id = id }
                if let launch { self.launch = launch }
                if let launchGroup { self.launchGroup = launchGroup }
                if let reserve { self.reserve = reserve }
                if let unreserve { self.unreserve = unreserve }
                if let create { self.create = create }
                if let destroy { self.destroy = destroy }
                if let growVolume { self.growVolume = growVolume }
                if let shrinkVolume { self.shrinkVolume = shrinkVolume }
                if let createDisk { self.createDisk = createDisk }
                if let destroyDisk { self.destroyDisk = destroyDisk }
            }
            /// `type` = 1.
            public var type: Mesos.Offer.Operation.Kind? {
                get { _storage.get(Mesos__V1__Offer__Operation.self) { $0.pointee.has_type != 0 ? Mesos.Offer.Operation.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__Offer__Operation.self) { _, c in
                        c.pointee.has_type = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.type = Mesos__V1__Offer__Operation__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                    }
                }
            }
            /// `id` = 12.
            public var id: Mesos.OperationID? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.id) }.map(Mesos.OperationID.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__OperationID.self) } } }
            }
            /// `launch` = 2.
            public var launch: Mesos.Offer.Operation.Launch? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.launch) }.map(Mesos.Offer.Operation.Launch.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.launch = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Offer__Operation__Launch.self) } } }
            }
            /// `launch_group` = 7.
            public var launchGroup: Mesos.Offer.Operation.LaunchGroup? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.launch_group) }.map(Mesos.Offer.Operation.LaunchGroup.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.launch_group = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Offer__Operation__LaunchGroup.self) } } }
            }
            /// `reserve` = 3.
            public var reserve: Mesos.Offer.Operation.Reserve? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.reserve) }.map(Mesos.Offer.Operation.Reserve.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.reserve = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Offer__Operation__Reserve.self) } } }
            }
            /// `unreserve` = 4.
            public var unreserve: Mesos.Offer.Operation.Unreserve? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.unreserve) }.map(Mesos.Offer.Operation.Unreserve.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.unreserve = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Offer__Operation__Unreserve.self) } } }
            }
            /// `create` = 5.
            public var create: Mesos.Offer.Operation.Create? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.create) }.map(Mesos.Offer.Operation.Create.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.create = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Offer__Operation__Create.self) } } }
            }
            /// `destroy` = 6.
            public var destroy: Mesos.Offer.Operation.Destroy? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.destroy) }.map(Mesos.Offer.Operation.Destroy.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.destroy = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Offer__Operation__Destroy.self) } } }
            }
            /// `grow_volume` = 13.
            public var growVolume: Mesos.Offer.Operation.GrowVolume? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.grow_volume) }.map(Mesos.Offer.Operation.GrowVolume.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.grow_volume = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Offer__Operation__GrowVolume.self) } } }
            }
            /// `shrink_volume` = 14.
            public var shrinkVolume: Mesos.Offer.Operation.ShrinkVolume? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.shrink_volume) }.map(Mesos.Offer.Operation.ShrinkVolume.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.shrink_volume = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Offer__Operation__ShrinkVolume.self) } } }
            }
            /// `create_disk` = 15.
            public var createDisk: Mesos.Offer.Operation.CreateDisk? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.create_disk) }.map(Mesos.Offer.Operation.CreateDisk.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.create_disk = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Offer__Operation__CreateDisk.self) } } }
            }
            /// `destroy_disk` = 16.
            public var destroyDisk: Mesos.Offer.Operation.DestroyDisk? {
                get { _storage.message(Mesos__V1__Offer__Operation.self) { UnsafeMutableRawPointer($0.pointee.destroy_disk) }.map(Mesos.Offer.Operation.DestroyDisk.init(_storage:)) }
                set { _storage.set(Mesos__V1__Offer__Operation.self) { arena, c in c.pointee.destroy_disk = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Offer__Operation__DestroyDisk.self) } } }
            }

            /// Mesos mesos.v1.Offer.Operation.Type.
            public struct Kind: MesosEnum {
                public var rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// `UNKNOWN`
                public static let unknown = Self(rawValue: 0)
                /// `LAUNCH`
                public static let launch = Self(rawValue: 1)
                /// `LAUNCH_GROUP`
                public static let launchGroup = Self(rawValue: 6)
                /// `RESERVE`
                public static let reserve = Self(rawValue: 2)
                /// `UNRESERVE`
                public static let unreserve = Self(rawValue: 3)
                /// `CREATE`
                public static let create = Self(rawValue: 4)
                /// `DESTROY`
                public static let destroy = Self(rawValue: 5)
                /// `GROW_VOLUME`
                public static let growVolume = Self(rawValue: 11)
                /// `SHRINK_VOLUME`
                public static let shrinkVolume = Self(rawValue: 12)
                /// `CREATE_DISK`
                public static let createDisk = Self(rawValue: 13)
                /// `DESTROY_DISK`
                public static let destroyDisk = Self(rawValue: 14)
                public static let knownNames: [Int32: String] = [
                    0: "UNKNOWN",
                    1: "LAUNCH",
                    6: "LAUNCH_GROUP",
                    2: "RESERVE",
                    3: "UNRESERVE",
                    4: "CREATE",
                    5: "DESTROY",
                    11: "GROW_VOLUME",
                    12: "SHRINK_VOLUME",
                    13: "CREATE_DISK",
                    14: "DESTROY_DISK",
                ]
            }

            /// Tasks that run on their own executor or the command executor.
            public struct Launch: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Offer__Operation__Launch.self, name: "mesos.v1.Offer.Operation.Launch", mesos__v1__offer__operation__launch__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    taskInfos: MessageList<Mesos.TaskInfo> = []
                ) {
                    self.init()
                    if !taskInfos.isEmpty { self.taskInfos = taskInfos }
                }
                /// `task_infos` = 1.
                public var taskInfos: MessageList<Mesos.TaskInfo> {
                    get { _storage.list(Mesos__V1__Offer__Operation__Launch.self) { (UnsafeRawPointer($0.pointee.task_infos), $0.pointee.n_task_infos) } }
                    set {
                        _storage.set(Mesos__V1__Offer__Operation__Launch.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__TaskInfo.self)
                            c.pointee.task_infos = elements.baseAddress
                            c.pointee.n_task_infos = elements.count
                        }
                    }
                }
            }

            /// Tasks that start and end together on one executor.
            public struct LaunchGroup: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Offer__Operation__LaunchGroup.self, name: "mesos.v1.Offer.Operation.LaunchGroup", mesos__v1__offer__operation__launch_group__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    executor: Mesos.ExecutorInfo,
                    taskGroup: Mesos.TaskGroupInfo
                ) {
                    self.init()
                    self.executor = executor
                    self.taskGroup = taskGroup
                }
                /// `executor` = 1.
                public var executor: Mesos.ExecutorInfo {
                    get { _storage.message(Mesos__V1__Offer__Operation__LaunchGroup.self) { UnsafeMutableRawPointer($0.pointee.executor) }.map(Mesos.ExecutorInfo.init(_storage:)) ?? Mesos.ExecutorInfo() }
                    set { _storage.set(Mesos__V1__Offer__Operation__LaunchGroup.self) { arena, c in c.pointee.executor = arena.adopt(newValue._storage, as: Mesos__V1__ExecutorInfo.self) } }
                }
                /// `task_group` = 2.
                public var taskGroup: Mesos.TaskGroupInfo {
                    get { _storage.message(Mesos__V1__Offer__Operation__LaunchGroup.self) { UnsafeMutableRawPointer($0.pointee.task_group) }.map(Mesos.TaskGroupInfo.init(_storage:)) ?? Mesos.TaskGroupInfo() }
                    set { _storage.set(Mesos__V1__Offer__Operation__LaunchGroup.self) { arena, c in c.pointee.task_group = arena.adopt(newValue._storage, as: Mesos__V1__TaskGroupInfo.self) } }
                }
            }

            /// Mesos mesos.v1.Offer.Operation.Reserve.
            public struct Reserve: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Offer__Operation__Reserve.self, name: "mesos.v1.Offer.Operation.Reserve", mesos__v1__offer__operation__reserve__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    source: MessageList<Mesos.Resource> = [],
                    resources: MessageList<Mesos.Resource> = []
                ) {
                    self.init()
                    if !source.isEmpty { self.source = source }
                    if !resources.isEmpty { self.resources = resources }
                }
                /// `source` = 2.
                public var source: MessageList<Mesos.Resource> {
                    get { _storage.list(Mesos__V1__Offer__Operation__Reserve.self) { (UnsafeRawPointer($0.pointee.source), $0.pointee.n_source) } }
                    set {
                        _storage.set(Mesos__V1__Offer__Operation__Reserve.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                            c.pointee.source = elements.baseAddress
                            c.pointee.n_source = elements.count
                        }
                    }
                }
                /// `resources` = 1.
                public var resources: MessageList<Mesos.Resource> {
                    get { _storage.list(Mesos__V1__Offer__Operation__Reserve.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
                    set {
                        _storage.set(Mesos__V1__Offer__Operation__Reserve.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                            c.pointee.resources = elements.baseAddress
                            c.pointee.n_resources = elements.count
                        }
                    }
                }
            }

            /// Mesos mesos.v1.Offer.Operation.Unreserve.
            public struct Unreserve: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Offer__Operation__Unreserve.self, name: "mesos.v1.Offer.Operation.Unreserve", mesos__v1__offer__operation__unreserve__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    resources: MessageList<Mesos.Resource> = []
                ) {
                    self.init()
                    if !resources.isEmpty { self.resources = resources }
                }
                /// `resources` = 1.
                public var resources: MessageList<Mesos.Resource> {
                    get { _storage.list(Mesos__V1__Offer__Operation__Unreserve.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
                    set {
                        _storage.set(Mesos__V1__Offer__Operation__Unreserve.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                            c.pointee.resources = elements.baseAddress
                            c.pointee.n_resources = elements.count
                        }
                    }
                }
            }

            /// Mesos mesos.v1.Offer.Operation.Create.
            public struct Create: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Offer__Operation__Create.self, name: "mesos.v1.Offer.Operation.Create", mesos__v1__offer__operation__create__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    volumes: MessageList<Mesos.Resource> = []
                ) {
                    self.init()
                    if !volumes.isEmpty { self.volumes = volumes }
                }
                /// `volumes` = 1.
                public var volumes: MessageList<Mesos.Resource> {
                    get { _storage.list(Mesos__V1__Offer__Operation__Create.self) { (UnsafeRawPointer($0.pointee.volumes), $0.pointee.n_volumes) } }
                    set {
                        _storage.set(Mesos__V1__Offer__Operation__Create.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                            c.pointee.volumes = elements.baseAddress
                            c.pointee.n_volumes = elements.count
                        }
                    }
                }
            }

            /// Mesos mesos.v1.Offer.Operation.Destroy.
            public struct Destroy: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Offer__Operation__Destroy.self, name: "mesos.v1.Offer.Operation.Destroy", mesos__v1__offer__operation__destroy__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    volumes: MessageList<Mesos.Resource> = []
                ) {
                    self.init()
                    if !volumes.isEmpty { self.volumes = volumes }
                }
                /// `volumes` = 1.
                public var volumes: MessageList<Mesos.Resource> {
                    get { _storage.list(Mesos__V1__Offer__Operation__Destroy.self) { (UnsafeRawPointer($0.pointee.volumes), $0.pointee.n_volumes) } }
                    set {
                        _storage.set(Mesos__V1__Offer__Operation__Destroy.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                            c.pointee.volumes = elements.baseAddress
                            c.pointee.n_volumes = elements.count
                        }
                    }
                }
            }

            /// Mesos mesos.v1.Offer.Operation.GrowVolume.
            public struct GrowVolume: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Offer__Operation__GrowVolume.self, name: "mesos.v1.Offer.Operation.GrowVolume", mesos__v1__offer__operation__grow_volume__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    volume: Mesos.Resource,
                    addition: Mesos.Resource
                ) {
                    self.init()
                    self.volume = volume
                    self.addition = addition
                }
                /// `volume` = 1.
                public var volume: Mesos.Resource {
                    get { _storage.message(Mesos__V1__Offer__Operation__GrowVolume.self) { UnsafeMutableRawPointer($0.pointee.volume) }.map(Mesos.Resource.init(_storage:)) ?? Mesos.Resource() }
                    set { _storage.set(Mesos__V1__Offer__Operation__GrowVolume.self) { arena, c in c.pointee.volume = arena.adopt(newValue._storage, as: Mesos__V1__Resource.self) } }
                }
                /// `addition` = 2.
                public var addition: Mesos.Resource {
                    get { _storage.message(Mesos__V1__Offer__Operation__GrowVolume.self) { UnsafeMutableRawPointer($0.pointee.addition) }.map(Mesos.Resource.init(_storage:)) ?? Mesos.Resource() }
                    set { _storage.set(Mesos__V1__Offer__Operation__GrowVolume.self) { arena, c in c.pointee.addition = arena.adopt(newValue._storage, as: Mesos__V1__Resource.self) } }
                }
            }

            /// Mesos mesos.v1.Offer.Operation.ShrinkVolume.
            public struct ShrinkVolume: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Offer__Operation__ShrinkVolume.self, name: "mesos.v1.Offer.Operation.ShrinkVolume", mesos__v1__offer__operation__shrink_volume__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    volume: Mesos.Resource,
                    subtract: Mesos.Value.Scalar
                ) {
                    self.init()
                    self.volume = volume
                    self.subtract = subtract
                }
                /// `volume` = 1.
                public var volume: Mesos.Resource {
                    get { _storage.message(Mesos__V1__Offer__Operation__ShrinkVolume.self) { UnsafeMutableRawPointer($0.pointee.volume) }.map(Mesos.Resource.init(_storage:)) ?? Mesos.Resource() }
                    set { _storage.set(Mesos__V1__Offer__Operation__ShrinkVolume.self) { arena, c in c.pointee.volume = arena.adopt(newValue._storage, as: Mesos__V1__Resource.self) } }
                }
                /// `subtract` = 2.
                public var subtract: Mesos.Value.Scalar {
                    get { _storage.message(Mesos__V1__Offer__Operation__ShrinkVolume.self) { UnsafeMutableRawPointer($0.pointee.subtract) }.map(Mesos.Value.Scalar.init(_storage:)) ?? Mesos.Value.Scalar() }
                    set { _storage.set(Mesos__V1__Offer__Operation__ShrinkVolume.self) { arena, c in c.pointee.subtract = arena.adopt(newValue._storage, as: Mesos__V1__Value__Scalar.self) } }
                }
            }

            /// Mesos mesos.v1.Offer.Operation.CreateDisk.
            public struct CreateDisk: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Offer__Operation__CreateDisk.self, name: "mesos.v1.Offer.Operation.CreateDisk", mesos__v1__offer__operation__create_disk__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    source: Mesos.Resource,
                    targetType: Mesos.Resource.DiskInfo.Source.Kind,
                    targetProfile: String? = nil
                ) {
                    self.init()
                    self.source = source
                    self.targetType = targetType
                    if let targetProfile { self.targetProfile = targetProfile }
                }
                /// `source` = 1.
                public var source: Mesos.Resource {
                    get { _storage.message(Mesos__V1__Offer__Operation__CreateDisk.self) { UnsafeMutableRawPointer($0.pointee.source) }.map(Mesos.Resource.init(_storage:)) ?? Mesos.Resource() }
                    set { _storage.set(Mesos__V1__Offer__Operation__CreateDisk.self) { arena, c in c.pointee.source = arena.adopt(newValue._storage, as: Mesos__V1__Resource.self) } }
                }
                /// `target_type` = 2.
                public var targetType: Mesos.Resource.DiskInfo.Source.Kind {
                    get { _storage.get(Mesos__V1__Offer__Operation__CreateDisk.self) { Mesos.Resource.DiskInfo.Source.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.target_type.rawValue)) } }
                    set { _storage.set(Mesos__V1__Offer__Operation__CreateDisk.self) { _, c in c.pointee.target_type = Mesos__V1__Resource__DiskInfo__Source__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
                }
                /// `target_profile` = 3.
                public var targetProfile: String? {
                    get { _storage.get(Mesos__V1__Offer__Operation__CreateDisk.self) { $0.pointee.target_profile.map { String(wire: $0) } } }
                    set { _storage.set(Mesos__V1__Offer__Operation__CreateDisk.self) { arena, c in c.pointee.target_profile = newValue.map { arena.copy($0) } } }
                }
            }

            /// Mesos mesos.v1.Offer.Operation.DestroyDisk.
            public struct DestroyDisk: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Offer__Operation__DestroyDisk.self, name: "mesos.v1.Offer.Operation.DestroyDisk", mesos__v1__offer__operation__destroy_disk__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    source: Mesos.Resource
                ) {
                    self.init()
                    self.source = source
                }
                /// `source` = 1.
                public var source: Mesos.Resource {
                    get { _storage.message(Mesos__V1__Offer__Operation__DestroyDisk.self) { UnsafeMutableRawPointer($0.pointee.source) }.map(Mesos.Resource.init(_storage:)) ?? Mesos.Resource() }
                    set { _storage.set(Mesos__V1__Offer__Operation__DestroyDisk.self) { arena, c in c.pointee.source = arena.adopt(newValue._storage, as: Mesos__V1__Resource.self) } }
                }
            }
        }
    }

    /// The master asks for an agent's resources back, for maintenance.
    public struct InverseOffer: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__InverseOffer.self, name: "mesos.v1.InverseOffer", mesos__v1__inverse_offer__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            id: Mesos.OfferID,
            frameworkID: Mesos.FrameworkID,
            unavailability: Mesos.Unavailability,
            url: Mesos.URL? = nil,
            agentID: Mesos.AgentID? = nil,
            resources: MessageList<Mesos.Resource> = []
        ) {
            self.init()
            self.id = id
            self.frameworkID = frameworkID
            self.unavailability = unavailability
            if let url { self.url = url }
            if let agentID { self.agentID = agentID }
            if !resources.isEmpty { self.resources = resources }
        }
        /// `id` = 1.
        public var id: Mesos.OfferID {
            get { _storage.message(Mesos__V1__InverseOffer.self) { UnsafeMutableRawPointer($0.pointee.id) }.map(Mesos.OfferID.init(_storage:)) ?? Mesos.OfferID() }
            set { _storage.set(Mesos__V1__InverseOffer.self) { arena, c in c.pointee.id = arena.adopt(newValue._storage, as: Mesos__V1__OfferID.self) } }
        }
        /// `url` = 2.
        public var url: Mesos.URL? {
            get { _storage.message(Mesos__V1__InverseOffer.self) { UnsafeMutableRawPointer($0.pointee.url) }.map(Mesos.URL.init(_storage:)) }
            set { _storage.set(Mesos__V1__InverseOffer.self) { arena, c in c.pointee.url = newValue.map { arena.adopt($0._storage, as: Mesos__V1__URL.self) } } }
        }
        /// `framework_id` = 3.
        public var frameworkID: Mesos.FrameworkID {
            get { _storage.message(Mesos__V1__InverseOffer.self) { UnsafeMutableRawPointer($0.pointee.framework_id) }.map(Mesos.FrameworkID.init(_storage:)) ?? Mesos.FrameworkID() }
            set { _storage.set(Mesos__V1__InverseOffer.self) { arena, c in c.pointee.framework_id = arena.adopt(newValue._storage, as: Mesos__V1__FrameworkID.self) } }
        }
        /// `agent_id` = 4.
        public var agentID: Mesos.AgentID? {
            get { _storage.message(Mesos__V1__InverseOffer.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) }
            set { _storage.set(Mesos__V1__InverseOffer.self) { arena, c in c.pointee.agent_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__AgentID.self) } } }
        }
        /// `unavailability` = 5.
        public var unavailability: Mesos.Unavailability {
            get { _storage.message(Mesos__V1__InverseOffer.self) { UnsafeMutableRawPointer($0.pointee.unavailability) }.map(Mesos.Unavailability.init(_storage:)) ?? Mesos.Unavailability() }
            set { _storage.set(Mesos__V1__InverseOffer.self) { arena, c in c.pointee.unavailability = arena.adopt(newValue._storage, as: Mesos__V1__Unavailability.self) } }
        }
        /// `resources` = 6.
        public var resources: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__InverseOffer.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
            set {
                _storage.set(Mesos__V1__InverseOffer.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.resources = elements.baseAddress
                    c.pointee.n_resources = elements.count
                }
            }
        }
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
}
