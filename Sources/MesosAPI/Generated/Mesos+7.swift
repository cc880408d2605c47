// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// Control group settings and figures of a container.
    public struct CgroupInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__CgroupInfo.self, name: "mesos.v1.CgroupInfo", mesos__v1__cgroup_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            netCls: Mesos.CgroupInfo.NetCls? = nil
        ) {
            self.init()
            if let netCls { self.netCls = netCls }
        }
        /// `net_cls` = 1.
        public var netCls: Mesos.CgroupInfo.NetCls? {
            get { _storage.message(Mesos__V1__CgroupInfo.self) { UnsafeMutableRawPointer($0.pointee.net_cls) }.map(Mesos.CgroupInfo.NetCls.init(_storage:)) }
            set { _storage.set(Mesos__V1__CgroupInfo.self) { arena, c in c.pointee.net_cls = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CgroupInfo__NetCls.self) } } }
        }

        /// Mesos mesos.v1.CgroupInfo.Blkio.
        public struct Blkio: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__CgroupInfo__Blkio.self, name: "mesos.v1.CgroupInfo.Blkio", mesos__v1__cgroup_info__blkio__init)
            public init() { _storage = MessageStorage(Self._type) }

            /// Mesos mesos.v1.CgroupInfo.Blkio.Operation.
            public struct Operation: MesosEnum {
                public var rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// `UNKNOWN`
                public static let unknown = Self(rawValue: 0)
                /// `TOTAL`
                public static let total = Self(rawValue: 1)
                /// `READ`
                public static let read = Self(rawValue: 2)
                /// `WRITE`
                public static let write = Self(rawValue: 3)
                /// `SYNC`
                public static let sync = Self(rawValue: 4)
                /// `ASYNC`
                public static let async = Self(rawValue: 5)
                /// `DISCARD`
                public static let discard = Self(rawValue: 6)
                public static let knownNames: [Int32: String] = [
                    0: "UNKNOWN",
                    1: "TOTAL",
                    2: "READ",
                    3: "WRITE",
                    4: "SYNC",
                    5: "ASYNC",
                    6: "DISCARD",
                ]
            }

            /// Mesos mesos.v1.CgroupInfo.Blkio.Value.
            public struct Value: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__CgroupInfo__Blkio__Value.self, name: "mesos.v1.CgroupInfo.Blkio.Value", mesos__v1__cgroup_info__blkio__value__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    op: Mesos.CgroupInfo.Blkio.Operation? = nil,
                    value: UInt64? = nil
                ) {
                    self.init()
                    if let op { self.op = op }
                    if let value { self.value = value }
                }
                /// `op` = 1.
                public var op: Mesos.CgroupInfo.Blkio.Operation? {
                    get { _storage.get(Mesos__V1__CgroupInfo__Blkio__Value.self) { $0.pointee.has_op != 0 ? Mesos.CgroupInfo.Blkio.Operation(rawValue: Int32(truncatingIfNeeded: $0.pointee.op.rawValue)) : nil } }
                    set {
                        _storage.set(Mesos__V1__CgroupInfo__Blkio__Value.self) { _, c in
                            c.pointee.has_op = newValue == nil ? 0 : 1
                            if let newValue { c.pointee.op = Mesos__V1__CgroupInfo__Blkio__Operation(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                        }
                    }
                }
                /// `value` = 2.
                public var value: UInt64? {
                    get { _storage.get(Mesos__V1__CgroupInfo__Blkio__Value.self) { $0.pointee.has_value != 0 ? $0.pointee.value : nil } }
                    set {
                        _storage.set(Mesos__V1__CgroupInfo__Blkio__Value.self) { _, c in
                            c.pointee.has_value = newValue == nil ? 0 : 1
                            if let newValue { c.pointee.value = newValue }
                        }
                    }
                }
            }

            /// Mesos mesos.v1.CgroupInfo.Blkio.CFQ.
            public struct CFQ: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__CgroupInfo__Blkio__CFQ.self, name: "mesos.v1.CgroupInfo.Blkio.CFQ", mesos__v1__cgroup_info__blkio__cfq__init)
                public init() { _storage = MessageStorage(Self._type) }

                /// Mesos mesos.v1.CgroupInfo.Blkio.CFQ.Statistics.
                public struct Statistics: MesosMessage {
                    public var _storage: MessageStorage
                    public init(_storage: MessageStorage) { self._storage = _storage }
                    public static let _type = MessageType(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self, name: "mesos.v1.CgroupInfo.Blkio.CFQ.Statistics", mesos__v1__cgroup_info__blkio__cfq__statistics__init)
                    public init() { _storage = MessageStorage(Self._type) }
                    public init(
                        device: Mesos.Device.Number? = nil,
                        sectors: UInt64? = nil,
                        time: UInt64? = nil,
                        ioServiced: MessageList<Mesos.CgroupInfo.Blkio.Value> = [],
                        ioServiceBytes: MessageList<Mesos.CgroupInfo.Blkio.Value> = [],
                        ioServiceTime: MessageList<Mesos.CgroupInfo.Blkio.Value> = [],
                        ioWaitTime: MessageList<Mesos.CgroupInfo.Blkio.Value> = [],
                        ioMerged: MessageList<Mesos.CgroupInfo.Blkio.Value> = [],
                        ioQueued: MessageList<Mesos.CgroupInfo.Blkio.Value> = []
                    ) {
                        self.init()
                        if let device { self.device = device }
                        if let sectors { self.sectors = sectors }
                        if let time { self.time = time }
                        if !ioServiced.isEmpty { self.ioServiced = ioServiced }
                        if !ioServiceBytes.isEmpty { self.ioServiceBytes = ioServiceBytes }
                        if !ioServiceTime.isEmpty { self.ioServiceTime = ioServiceTime }
                        if !ioWaitTime.isEmpty { self.ioWaitTime = ioWaitTime }
                        if !ioMerged.isEmpty { self.ioMerged = ioMerged }
                        if !ioQueued.isEmpty { self.ioQueued = ioQueued }
                    }
                    /// `device` = 1.
                    public var device: Mesos.Device.Number? {
                        get { _storage.message(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { UnsafeMutableRawPointer($0.pointee.device) }.map(Mesos.Device.Number.init(_storage:)) }
                        set { _storage.set(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { arena, c in c.pointee.device = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Device__Number.self) } } }
                    }
                    /// `sectors` = 2.
                    public var sectors: UInt64? {
                        get { _storage.get(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { $0.pointee.has_sectors != 0 ? $0.pointee.sectors : nil } }
                        set {
                            _storage.set(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { _, c in
                                c.pointee.has_sectors = newValue == nil ? 0 : 1
                                if let newValue { c.pointee.sectors = newValue }
                            }
                        }
                    }
                    /// `time` = 3.
                    public var time: UInt64? {
                        get { _storage.get(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { $0.pointee.has_time != 0 ? $0.pointee.time : nil } }
                        set {
                            _storage.set(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { _, c in
                                c.pointee.has_time = newValue == nil ? 0 : 1
                                if let newValue { c.pointee.time = newValue }
                            }
                        }
                    }
                    /// `io_serviced` = 4.
                    public var ioServiced: MessageList<Mesos.CgroupInfo.Blkio.Value> {
                        get { _storage.list(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { (UnsafeRawPointer($0.pointee.io_serviced), $0.pointee.n_io_serviced) } }
                        set {
                            _storage.set(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { arena, c in
                                let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__Value.self)
                                c.pointee.io_serviced = elements.baseAddress
                                c.pointee.n_io_serviced = elements.count
                            }
                        }
                    }
                    /// `io_service_bytes` = 5.
                    public var ioServiceBytes: MessageList<Mesos.CgroupInfo.Blkio.Value> {
                        get { _storage.list(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { (UnsafeRawPointer($0.pointee.io_service_bytes), $0.pointee.n_io_service_bytes) } }
                        set {
                            _storage.set(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { arena, c in
                                let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__Value.self)
                                c.pointee.io_service_bytes = elements.baseAddress
                                c.pointee.n_io_service_bytes = elements.count
                            }
                        }
                    }
                    /// `io_service_time` = 6.
                    public var ioServiceTime: MessageList<Mesos.CgroupInfo.Blkio.Value> {
                        get { _storage.list(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { (UnsafeRawPointer($0.pointee.io_service_time), $0.pointee.n_io_service_time) } }
                        set {
                            _storage.set(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { arena, c in
                                let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__Value.self)
                                c.pointee.io_service_time = elements.baseAddress
                                c.pointee.n_io_service_time = elements.count
                            }
                        }
                    }
                    /// `io_wait_time` = 7.
                    public var ioWaitTime: MessageList<Mesos.CgroupInfo.Blkio.Value> {
                        get { _storage.list(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { (UnsafeRawPointer($0.pointee.io_wait_time), $0.pointee.n_io_wait_time) } }
                        set {
                            _storage.set(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { arena, c in
                                let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__Value.self)
                                c.pointee.io_wait_time = elements.baseAddress
                                c.pointee.n_io_wait_time = elements.count
                            }
                        }
                    }
                    /// `io_merged` = 8.
                    public var ioMerged: MessageList<Mesos.CgroupInfo.Blkio.Value> {
                        get { _storage.list(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { (UnsafeRawPointer($0.pointee.io_merged), $0.pointee.n_io_merged) } }
                        set {
                            _storage.set(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { arena, c in
                                let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__Value.self)
                                c.pointee.io_merged = elements.baseAddress
                                c.pointee.n_io_merged = elements.count
                            }
                        }
                    }
                    /// `io_queued` = 9.
                    public var ioQueued: MessageList<Mesos.CgroupInfo.Blkio.Value> {
                        get { _storage.list(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { (UnsafeRawPointer($0.pointee.io_queued), $0.pointee.n_io_queued) } }
                        set {
                            _storage.set(Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self) { arena, c in
                                let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__Value.self)
                                c.pointee.io_queued = elements.baseAddress
                                c.pointee.n_io_queued = elements.count
                            }
                        }
                    }
                }
            }

            /// Mesos mesos.v1.CgroupInfo.Blkio.Throttling.
            public struct Throttling: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__CgroupInfo__Blkio__Throttling.self, name: "mesos.v1.CgroupInfo.Blkio.Throttling", mesos__v1__cgroup_info__blkio__throttling__init)
                public init() { _storage = MessageStorage(Self._type) }

                /// Mesos mesos.v1.CgroupInfo.Blkio.Throttling.Statistics.
                public struct Statistics: MesosMessage {
                    public var _storage: MessageStorage
                    public init(_storage: MessageStorage) { self._storage = _storage }
                    public static let _type = MessageType(Mesos__V1__CgroupInfo__Blkio__Throttling__Statistics.self, name: "mesos.v1.CgroupInfo.Blkio.Throttling.Statistics", mesos__v1__cgroup_info__blkio__throttling__statistics__init)
                    public init() { _storage = MessageStorage(Self._type) }
                    public init(
                        device: Mesos.Device.Number? = nil,
                        ioServiced: MessageList<Mesos.CgroupInfo.Blkio.Value> = [],
                        ioServiceBytes: MessageList<Mesos.CgroupInfo.Blkio.Value> = []
                    ) {
                        self.init()
                        if let device { self.device = device }
                        if !ioServiced.isEmpty { self.ioServiced = ioServiced }
                        if !ioServiceBytes.isEmpty { self.ioServiceBytes = ioServiceBytes }
                    }
                    /// `device` = 1.
                    public var device: Mesos.Device.Number? {
                        get { _storage.message(Mesos__V1__CgroupInfo__Blkio__Throttling__Statistics.self) { UnsafeMutableRawPointer($0.pointee.device) }.map(Mesos.Device.Number.init(_storage:)) }
                        set { _storage.set(Mesos__V1__CgroupInfo__Blkio__Throttling__Statistics.self) { arena, c in c.pointee.device = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Device__Number.self) } } }
                    }
                    /// `io_serviced` = 2.
                    public var ioServiced: MessageList<Mesos.CgroupInfo.Blkio.Value> {
                        get { _storage.list(Mesos__V1__CgroupInfo__Blkio__Throttling__Statistics.self) { (UnsafeRawPointer($0.pointee.io_serviced), $0.pointee.n_io_serviced) } }
                        set {
                            _storage.set(Mesos__V1__CgroupInfo__Blkio__Throttling__Statistics.self) { arena, c in
                                let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__Value.self)
                                c.pointee.io_serviced = elements.baseAddress
                                c.pointee.n_io_serviced = elements.count
                            }
                        }
                    }
                    /// `io_service_bytes` = 3.
                    public var ioServiceBytes: MessageList<Mesos.CgroupInfo.Blkio.Value> {
                        get { _storage.list(Mesos__V1__CgroupInfo__Blkio__Throttling__Statistics.self) { (UnsafeRawPointer($0.pointee.io_service_bytes), $0.pointee.n_io_service_bytes) } }
                        set {
                            _storage.set(Mesos__V1__CgroupInfo__Blkio__Throttling__Statistics.self) { arena, c in
                                let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__Value.self)
                                c.pointee.io_service_bytes = elements.baseAddress
                                c.pointee.n_io_service_bytes = elements.count
                            }
                        }
                    }
                }
            }

            /// Mesos mesos.v1.CgroupInfo.Blkio.Statistics.
            public struct Statistics: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__CgroupInfo__Blkio__Statistics.self, name: "mesos.v1.CgroupInfo.Blkio.Statistics", mesos__v1__cgroup_info__blkio__statistics__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    cfq: MessageList<Mesos.CgroupInfo.Blkio.CFQ.Statistics> = [],
                    cfqRecursive: MessageList<Mesos.CgroupInfo.Blkio.CFQ.Statistics> = [],
                    throttling: MessageList<Mesos.CgroupInfo.Blkio.Throttling.Statistics> = []
                ) {
                    self.init()
                    if !cfq.isEmpty { self.cfq = cfq }
                    if !cfqRecursive.isEmpty { self.cfqRecursive = cfqRecursive }
                    if !throttling.isEmpty { self.throttling = throttling }
                }
                /// `cfq` = 1.
                public var cfq: MessageList<Mesos.CgroupInfo.Blkio.CFQ.Statistics> {
                    get { _storage.list(Mesos__V1__CgroupInfo__Blkio__Statistics.self) { (UnsafeRawPointer($0.pointee.cfq), $0.pointee.n_cfq) } }
                    set {
                        _storage.set(Mesos__V1__CgroupInfo__Blkio__Statistics.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self)
                            c.pointee.cfq = elements.baseAddress
                            c.pointee.n_cfq = elements.count
                        }
                    }
                }
                /// `cfq_recursive` = 2.
                public var cfqRecursive: MessageList<Mesos.CgroupInfo.Blkio.CFQ.Statistics> {
                    get { _storage.list(Mesos__V1__CgroupInfo__Blkio__Statistics.self) { (UnsafeRawPointer($0.pointee.cfq_recursive), $0.pointee.n_cfq_recursive) } }
                    set {
                        _storage.set(Mesos__V1__CgroupInfo__Blkio__Statistics.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__CFQ__Statistics.self)
                            c.pointee.cfq_recursive = elements.baseAddress
                            c.pointee.n_cfq_recursive = elements.count
                        }
                    }
                }
                /// `throttling` = 3.
                public var throttling: MessageList<Mesos.CgroupInfo.Blkio.Throttling.Statistics> {
                    get { _storage.list(Mesos__V1__CgroupInfo__Blkio__Statistics.self) { (UnsafeRawPointer($0.pointee.throttling), $0.pointee.n_throttling) } }
                    set {
                        _storage.set(Mesos__V1__CgroupInfo__Blkio__Statistics.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__CgroupInfo__Blkio__Throttling__Statistics.self)
                            c.pointee.throttling = elements.baseAddress
                            c.pointee.n_throttling = elements.count
                        }
                    }
                }
            }
        }

        /// Mesos mesos.v1.CgroupInfo.NetCls.
        public struct NetCls: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__CgroupInfo__NetCls.self, name: "mesos.v1.CgroupInfo.NetCls", mesos__v1__cgroup_info__net_cls__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                classid: UInt32? = nil
            ) {
                self.init()
                if let classid { self.classid = classid }
            }
            /// `classid` = 1.
            public var classid: UInt32? {
                get { _storage.get(Mesos__V1__CgroupInfo__NetCls.self) { $0.pointee.has_classid != 0 ? $0.pointee.classid : nil } }
                set {
                    _storage.set(Mesos__V1__CgroupInfo__NetCls.self) { _, c in
                        c.pointee.has_classid = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.classid = newValue }
                    }
                }
            }
        }
    }

    /// Free keys and values that Mesos carries along.
    public struct Labels: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Labels.self, name: "mesos.v1.Labels", mesos__v1__labels__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            labels: MessageList<Mesos.Label> = []
        ) {
            self.init()
            if !labels.isEmpty { self.labels = labels }
        }
        /// `labels` = 1.
        public var labels: MessageList<Mesos.Label> {
            get { _storage.list(Mesos__V1__Labels.self) { (UnsafeRawPointer($0.pointee.labels), $0.pointee.n_labels) } }
            set {
                _storage.set(Mesos__V1__Labels.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Label.self)
                    c.pointee.labels = elements.baseAddress
                    c.pointee.n_labels = elements.count
                }
            }
        }
    }

    /// Mesos mesos.v1.Label.
    public struct Label: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Label.self, name: "mesos.v1.Label", mesos__v1__label__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            key: String,
            value: String? = nil
        ) {
            self.init()
            self.key = key
            if let value { self.value = value }
        }
        /// `key` = 1.
        public var key: String {
            get { _storage.get(Mesos__V1__Label.self) { String(wire: $0.pointee.key) } }
            set { _storage.set(Mesos__V1__Label.self) { arena, c in c.pointee.key = arena.copy(newValue) } }
        }
        /// `value` = 2.
        public var value: String? {
            get { _storage.get(Mesos__V1__Label.self) { $0.pointee.value.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Label.self) { arena, c in c.pointee.value = newValue.map { arena.copy($0) } } }
        }
    }

    /// Mesos mesos.v1.Port.
    public struct Port: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Port.self, name: "mesos.v1.Port", mesos__v1__port__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            number: UInt32,
            name: String? = nil,
            `protocol`: String? = nil,
            visibility: Mesos.DiscoveryInfo.Visibility? = nil,
            labels: Mesos.Labels? = nil
        ) {
            self.init()
            self.number = number
            if let name { self.name = name }
            if let `protocol` { self.`protocol` = `protocol` }
            if let visibility { self.visibility = visibility }
            if let labels { self.labels = labels }
        }
        /// `number` = 1.
        public var number: UInt32 {
            get { _storage.get(Mesos__V1__Port.self) { $0.pointee.number } }
            set { _storage.set(Mesos__V1__Port.self) { _, c in c.pointee.number = newValue } }
        }
        /// `name` = 2.
        public var name: String? {
            get { _storage.get(Mesos__V1__Port.self) { $0.pointee.name.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Port.self) { arena, c in c.pointee.name = newValue.map { arena.copy($0) } } }
        }
        /// `protocol` = 3.
        public var `protocol`: String? {
            get { _storage.get(Mesos__V1__Port.self) { $0.pointee.protocol.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Port.self) { arena, c in c.pointee.protocol = newValue.map { arena.copy($0) } } }
        }
        /// `visibility` = 4.
        public var visibility: Mesos.DiscoveryInfo.Visibility? {
            get { _storage.get(Mesos__V1__Port.self) { $0.pointee.has_visibility != 0 ? Mesos.DiscoveryInfo.Visibility(rawValue: Int32(truncatingIfNeeded: $0.pointee.visibility.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__Port.self) { _, c in
                    c.pointee.has_visibility = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.visibility = Mesos__V1__DiscoveryInfo__Visibility(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `labels` = 5.
        public var labels: Mesos.Labels? {
            get { _storage.message(Mesos__V1__Port.self) { UnsafeMutableRawPointer($0.pointee.labels) }.map(Mesos.Labels.init(_storage:)) }
            set { _storage.set(Mesos__V1__Port.self) { arena, c in c.pointee.labels = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Labels.self) } } }
        }
    }

    /// Mesos mesos.v1.Ports.
    public struct Ports: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Ports.self, name: "mesos.v1.Ports", mesos__v1__ports__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            ports: MessageList<Mesos.Port> = []
        ) {
            self.init()
            if !ports.isEmpty { self.ports = ports }
        }
        /// `ports` = 1.
        public var ports: MessageList<Mesos.Port> {
            get { _storage.list(Mesos__V1__Ports.self) { (UnsafeRawPointer($0.pointee.ports), $0.pointee.n_ports) } }
            set {
                _storage.set(Mesos__V1__Ports.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Port.self)
                    c.pointee.ports = elements.baseAddress
                    c.pointee.n_ports = elements.count
                }
            }
        }
    }

    /// How a task can be found by service discovery.
    public struct DiscoveryInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__DiscoveryInfo.self, name: "mesos.v1.DiscoveryInfo", mesos__v1__discovery_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            visibility: Mesos.DiscoveryInfo.Visibility,
            name: String? = nil,
            environment: String? = nil,
            location: String? = nil,
            version: String? = nil,
            ports: Mesos.Ports? = nil,
            labels: Mesos.Labels? = nil
        ) {
            self.init()
            self.visibility = visibility
            if let name { self.name = name }
            if let environment { self.environment = environment }
            if let location { self.location = location }
            if let version { self.version = version }
            if let ports { self.ports = ports }
            if let labels { self.labels = labels }
        }
        /// `visibility` = 1.
        public var visibility: Mesos.DiscoveryInfo.Visibility {
            get { _storage.get(Mesos__V1__DiscoveryInfo.self) { Mesos.DiscoveryInfo.Visibility(rawValue: Int32(truncatingIfNeeded: $0.pointee.visibility.rawValue)) } }
            set { _storage.set(Mesos__V1__DiscoveryInfo.self) { _, c in c.pointee.visibility = Mesos__V1__DiscoveryInfo__Visibility(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
        }
        /// `name` = 2.
        public var name: String? {
            get { _storage.get(Mesos__V1__DiscoveryInfo.self) { $0.pointee.name.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__DiscoveryInfo.self) { arena, c in c.pointee.name = newValue.map { arena.copy($0) } } }
        }
        /// `environment` = 3.
        public var environment: String? {
            get { _storage.get(Mesos__V1__DiscoveryInfo.self) { $0.pointee.environment.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__DiscoveryInfo.self) { arena, c in c.pointee.environment = newValue.map { arena.copy($0) } } }
        }
        /// `location` = 4.
        public var location: String? {
            get { _storage.get(Mesos__V1__DiscoveryInfo.self) { $0.pointee.location.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__DiscoveryInfo.self) { arena, c in c.pointee.location = newValue.map { arena.copy($0) } } }
        }
        /// `version` = 5.
        public var version: String? {
            get { _storage.get(Mesos__V1__DiscoveryInfo.self) { $0.pointee.version.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__DiscoveryInfo.self) { arena, c in c.pointee.version = newValue.map { arena.copy($0) } } }
        }
        /// `ports` = 6.
        public var ports: Mesos.Ports? {
            get { _storage.message(Mesos__V1__DiscoveryInfo.self) { UnsafeMutableRawPointer($0.pointee.ports) }.map(Mesos.Ports.init(_storage:)) }
            set { _storage.set(Mesos__V1__DiscoveryInfo.self) { arena, c in c.pointee.ports = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Ports.self) } } }
        }
        /// `labels` = 7.
        public var labels: Mesos.Labels? {
            get { _storage.message(Mesos__V1__DiscoveryInfo.self) { UnsafeMutableRawPointer($0.pointee.labels) }.map(Mesos.Labels.init(_storage:)) }
            set { _storage.set(Mesos__V1__DiscoveryInfo.self) { arena, c in c.pointee.labels = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Labels.self) } } }
        }

        /// Mesos mesos.v1.DiscoveryInfo.Visibility.
        public struct Visibility: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `FRAMEWORK`
            public static let framework = Self(rawValue: 0)
            /// `CLUSTER`
            public static let cluster = Self(rawValue: 1)
            /// `EXTERNAL`
            public static let external = Self(rawValue: 2)
            public static let knownNames: [Int32: String] = [
                0: "FRAMEWORK",
                1: "CLUSTER",
                2: "EXTERNAL",
            ]
        }
    }

    /// The share of a role.
    public struct WeightInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__WeightInfo.self, name: "mesos.v1.WeightInfo", mesos__v1__weight_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            weight: Double,
            role: String? = nil
        ) {
            self.init()
            self.weight = weight
            if let role { self.role = role }
        }
        /// `weight` = 1.
        public var weight: Double {
            get { _storage.get(Mesos__V1__WeightInfo.self) { $0.pointee.weight } }
            set { _storage.set(Mesos__V1__WeightInfo.self) { _, c in c.pointee.weight = newValue } }
        }
        /// `role` = 2.
        public var role: String? {
            get { _storage.get(Mesos__V1__WeightInfo.self) { $0.pointee.role.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__WeightInfo.self) { arena, c in c.pointee.role = newValue.map { arena.copy($0) } } }
        }
    }

    /// Version and build of a master or agent.
    public struct VersionInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__VersionInfo.self, name: "mesos.v1.VersionInfo", mesos__v1__version_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            version: String,
            buildDate: String? = nil,
            buildTime: Double? = nil,
            buildUser: String? = nil,
            gitSha: String? = nil,
            gitBranch: String? = nil,
            gitTag: String? = nil
        ) {
            self.init()
            self.version = version
            if let buildDate { self.buildDate = buildDate }
            if let buildTime { self.buildTime = buildTime }
            if let buildUser { self.buildUser = buildUser }
            if let gitSha { self.gitSha = gitSha }
            if let gitBranch { self.gitBranch = gitBranch }
            if let gitTag { self.gitTag = gitTag }
        }
        /// `version` = 1.
        public var version: String {
            get { _storage.get(Mesos__V1__VersionInfo.self) { String(wire: $0.pointee.version) } }
            set { _storage.set(Mesos__V1__VersionInfo.self) { arena, c in c.pointee.version = arena.copy(newValue) } }
        }
        /// `build_date` = 2.
        public var buildDate: String? {
            get { _storage.get(Mesos__V1__VersionInfo.self) { $0.pointee.build_date.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__VersionInfo.self) { arena, c in c.pointee.build_date = newValue.map { arena.copy($0) } } }
        }
        /// `build_time` = 3.
        public var buildTime: Double? {
            get { _storage.get(Mesos__V1__VersionInfo.self) { $0.pointee.has_build_time != 0 ? $0.pointee.build_time : nil } }
            set {
                _storage.set(Mesos__V1__VersionInfo.self) { _, c in
                    c.pointee.has_build_time = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.build_time = newValue }
                }
            }
        }
        /// `build_user` = 4.
        public var buildUser: String? {
            get { _storage.get(Mesos__V1__VersionInfo.self) { $0.pointee.build_user.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__VersionInfo.self) { arena, c in c.pointee.build_user = newValue.map { arena.copy($0) } } }
        }
        /// `git_sha` = 5.
        public var gitSha: String? {
            get { _storage.get(Mesos__V1__VersionInfo.self) { $0.pointee.git_sha.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__VersionInfo.self) { arena, c in c.pointee.git_sha = newValue.map { arena.copy($0) } } }
        }
        /// `git_branch` = 6.
        public var gitBranch: String? {
            get { _storage.get(Mesos__V1__VersionInfo.self) { $0.pointee.git_branch.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__VersionInfo.self) { arena, c in c.pointee.git_branch = newValue.map { arena.copy($0) } } }
        }
        /// `git_tag` = 7.
        public var gitTag: String? {
            get { _storage.get(Mesos__V1__VersionInfo.self) { $0.pointee.git_tag.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__VersionInfo.self) { arena, c in c.pointee.git_tag = newValue.map { arena.copy($0) } } }
        }
    }

    /// Mesos mesos.v1.Flag.
    public struct Flag: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Flag.self, name: "mesos.v1.Flag", mesos__v1__flag__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            name: String,
            value: String? = nil
        ) {
            self.init()
            self.name = name
            if let value { self.value = value }
        }
        /// `name` = 1.
        public var name: String {
            get { _storage.get(Mesos__V1__Flag.self) { String(wire: $0.pointee.name) } }
            set { _storage.set(Mesos__V1__Flag.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
        }
        /// `value` = 2.
        public var value: String? {
            get { _storage.get(Mesos__V1__Flag.self) { $0.pointee.value.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Flag.self) { arena, c in c.pointee.value = newValue.map { arena.copy($0) } } }
        }
    }

    /// A role with its weight, frameworks and allocated resources.
    public struct Role: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Role.self, name: "mesos.v1.Role", mesos__v1__role__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            name: String,
            weight: Double,
            frameworks: MessageList<Mesos.FrameworkID> = [],
            resources: MessageList<Mesos.Resource> = []
        ) {
            self.init()
            self.name = name
            self.weight = weight
            if !frameworks.isEmpty { self.frameworks = frameworks }
            if !resources.isEmpty { self.resources = resources }
        }
        /// `name` = 1.
        public var name: String {
            get { _storage.get(Mesos__V1__Role.self) { String(wire: $0.pointee.name) } }
            set { _storage.set(Mesos__V1__Role.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
        }
        /// `weight` = 2.
        public var weight: Double {
            get { _storage.get(Mesos__V1__Role.self) { $0.pointee.weight } }
            set { _storage.set(Mesos__V1__Role.self) { _, c in c.pointee.weight = newValue } }
        }
        /// `frameworks` = 3.
        public var frameworks: MessageList<Mesos.FrameworkID> {
            get { _storage.list(Mesos__V1__Role.self) { (UnsafeRawPointer($0.pointee.frameworks), $0.pointee.n_frameworks) } }
            set {
                _storage.set(Mesos__V1__Role.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__FrameworkID.self)
                    c.pointee.frameworks = elements.baseAddress
                    c.pointee.n_frameworks = elements.count
                }
            }
        }
        /// `resources` = 4.
        public var resources: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__Role.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
            set {
                _storage.set(Mesos__V1__Role.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.resources = elements.baseAddress
                    c.pointee.n_resources = elements.count
                }
            }
        }
    }

    /// One sample of a metric.
    public struct Metric: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Metric.self, name: "mesos.v1.Metric", mesos__v1__metric__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            name: String,
            value: Double? = nil
        ) {
            self.init()
            self.name = name
            if let value { self.value = value }
        }
        /// `name` = 1.
        public var name: String {
            get { _storage.get(Mesos__V1__Metric.self) { String(wire: $0.pointee.name) } }
            set { _storage.set(Mesos__V1__Metric.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
        }
        /// `value` = 2.
        public var value: Double? {
            get { _storage.get(Mesos__V1__Metric.self) { $0.pointee.has_value != 0 ? $0.pointee.value : nil } }
            set {
                _storage.set(Mesos__V1__Metric.self) { _, c in
                    c.pointee.has_value = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.value = newValue }
                }
            }
        }
    }

    /// A file in a sandbox or another attached path.
    public struct FileInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__FileInfo.self, name: "mesos.v1.FileInfo", mesos__v1__file_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            path: String,
            nlink: Int32? = nil,
            size: UInt64? = nil,
            mtime: Mesos.TimeInfo? = nil,
            mode: UInt32? = nil,
            uid: String? = nil,
            gid: String? = nil
        ) {
            self.init()
            self.path = path
            if let nlink { self.nlink = nlink }
            if let size { self.size = size }
            if let mtime { self.mtime = mtime }
            if let mode { self.mode = mode }
            if let uid { self.uid = uid }
            if let gid { self.gid = gid }
        }
        /// `path` = 1.
        public var path: String {
            get { _storage.get(Mesos__V1__FileInfo.self) { String(wire: $0.pointee.path) } }
            set { _storage.set(Mesos__V1__FileInfo.self) { arena, c in c.pointee.path = arena.copy(newValue) } }
        }
        /// `nlink` = 2.
        public var nlink: Int32? {
            get { _storage.get(Mesos__V1__FileInfo.self) { $0.pointee.has_nlink != 0 ? $0.pointee.nlink : nil } }
            set {
                _storage.set(Mesos__V1__FileInfo.self) { _, c in
                    c.pointee.has_nlink = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.nlink = newValue }
                }
            }
        }
        /// `size` = 3.
        public var size: UInt64? {
            get { _storage.get(Mesos__V1__FileInfo.self) { $0.pointee.has_size != 0 ? $0.pointee.size : nil } }
            set {
                _storage.set(Mesos__V1__FileInfo.self) { _, c in
                    c.pointee.has_size = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.size = newValue }
                }
            }
        }
        /// `mtime` = 4.
        public var mtime: Mesos.TimeInfo? {
            get { _storage.message(Mesos__V1__FileInfo.self) { UnsafeMutableRawPointer($0.pointee.mtime) }.map(Mesos.TimeInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__FileInfo.self) { arena, c in c.pointee.mtime = newValue.map { arena.adopt($0._storage, as: Mesos__V1__TimeInfo.self) } } }
        }
        /// `mode` = 5.
        public var mode: UInt32? {
            get { _storage.get(Mesos__V1__FileInfo.self) { $0.pointee.has_mode != 0 ? $0.pointee.mode : nil } }
            set {
                _storage.set(Mesos__V1__FileInfo.self) { _, c in
                    c.pointee.has_mode = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mode = newValue }
                }
            }
        }
        /// `uid` = 6.
        public var uid: String? {
            get { _storage.get(Mesos__V1__FileInfo.self) { $0.pointee.uid.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__FileInfo.self) { arena, c in c.pointee.uid = newValue.map { arena.copy($0) } } }
        }
        /// `gid` = 7.
        public var gid: String? {
            get { _storage.get(Mesos__V1__FileInfo.self) { $0.pointee.gid.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__FileInfo.self) { arena, c in c.pointee.gid = newValue.map { arena.copy($0) } } }
        }
    }

    /// Mesos mesos.v1.Device.
    public struct Device: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Device.self, name: "mesos.v1.Device", mesos__v1__device__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            path: String? = nil,
            number: Mesos.Device.Number? = nil
        ) {
            self.init()
            if let path { self.path = path }
            if let number { self.number = number }
        }
        /// `path` = 1.
        public var path: String? {
            get { _storage.get(Mesos__V1__Device.self) { $0.pointee.path.map { String(wire: $0) } } }
            set { _storage.set(Mesos__V1__Device.self) { arena, c in c.pointee.path = newValue.map { arena.copy($0) } } }
        }
        /// `number` = 2.
        public var number: Mesos.Device.Number? {
            get { _storage.message(Mesos__V1__Device.self) { UnsafeMutableRawPointer($0.pointee.number) }.map(Mesos.Device.Number.init(_storage:)) }
            set { _storage.set(Mesos__V1__Device.self) { arena, c in c.pointee.number = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Device__Number.self) } } }
        }

        /// Mesos mesos.v1.Device.Number.
        public struct Number: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Device__Number.self, name: "mesos.v1.Device.Number", mesos__v1__device__number__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                majorNumber: UInt64,
                minorNumber: UInt64
            ) {
                self.init()
                self.majorNumber = majorNumber
                self.minorNumber = minorNumber
            }
            /// `major_number` = 1.
            public var majorNumber: UInt64 {
                get { _storage.get(Mesos__V1__Device__Number.self) { $0.pointee.major_number } }
                set { _storage.set(Mesos__V1__Device__Number.self) { _, c in c.pointee.major_number = newValue } }
            }
            /// `minor_number` = 2.
            public var minorNumber: UInt64 {
                get { _storage.get(Mesos__V1__Device__Number.self) { $0.pointee.minor_number } }
                set { _storage.set(Mesos__V1__Device__Number.self) { _, c in c.pointee.minor_number = newValue } }
            }
        }
    }

    /// Mesos mesos.v1.DeviceAccess.
    public struct DeviceAccess: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__DeviceAccess.self, name: "mesos.v1.DeviceAccess", mesos__v1__device_access__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            device: Mesos.Device,
            access: Mesos.DeviceAccess.Access
        ) {
            self.init()
            self.device = device
            self.access = access
        }
        /// `device` = 1.
        public var device: Mesos.Device {
            get { _storage.message(Mesos__V1__DeviceAccess.self) { UnsafeMutableRawPointer($0.pointee.device) }.map(Mesos.Device.init(_storage:)) ?? Mesos.Device() }
            set { _storage.set(Mesos__V1__DeviceAccess.self) { arena, c in c.pointee.device = arena.adopt(newValue._storage, as: Mesos__V1__Device.self) } }
        }
        /// `access` = 2.
        public var access: Mesos.DeviceAccess.Access {
            get { _storage.message(Mesos__V1__DeviceAccess.self) { UnsafeMutableRawPointer($0.pointee.access) }.map(Mesos.DeviceAccess.Access.init(_storage:)) ?? Mesos.DeviceAccess.Access() }
            set { _storage.set(Mesos__V1__DeviceAccess.self) { arena, c in c.pointee.access = arena.adopt(newValue._storage, as: Mesos__V1__DeviceAccess__Access.self) } }
        }

        /// Mesos mesos.v1.DeviceAccess.Access.
        public struct Access: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__DeviceAccess__Access.self, name: "mesos.v1.DeviceAccess.Access", mesos__v1__device_access__access__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                read: Bool? = nil,
                write: Bool? = nil,
                mknod: Bool? = nil
            ) {
                self.init()
                if let read { self.read = read }
                if let write { self.write = write }
                if let mknod { self.mknod = mknod }
            }
            /// `read` = 1.
            public var read: Bool? {
                get { _storage.get(Mesos__V1__DeviceAccess__Access.self) { $0.pointee.has_read != 0 ? $0.pointee.read != 0 : nil } }
                set {
                    _storage.set(Mesos__V1__DeviceAccess__Access.self) { _, c in
                        c.pointee.has_read = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.read = newValue ? 1 : 0 }
                    }
                }
            }
            /// `write` = 2.
            public var write: Bool? {
                get { _storage.get(Mesos__V1__DeviceAccess__Access.self) { $0.pointee.has_write != 0 ? $0.pointee.write != 0 : nil } }
                set {
                    _storage.set(Mesos__V1__DeviceAccess__Access.self) { _, c in
                        c.pointee.has_write = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.write = newValue ? 1 : 0 }
                    }
                }
            }
            /// `mknod` = 3.
            public var mknod: Bool? {
                get { _storage.get(Mesos__V1__DeviceAccess__Access.self) { $0.pointee.has_mknod != 0 ? $0.pointee.mknod != 0 : nil } }
                set {
                    _storage.set(Mesos__V1__DeviceAccess__Access.self) { _, c in
                        c.pointee.has_mknod = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.mknod = newValue ? 1 : 0 }
                    }
                }
            }
        }
    }

    /// Mesos mesos.v1.DeviceWhitelist.
    public struct DeviceWhitelist: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__DeviceWhitelist.self, name: "mesos.v1.DeviceWhitelist", mesos__v1__device_whitelist__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            allowedDevices: MessageList<Mesos.DeviceAccess> = []
        ) {
            self.init()
            if !allowedDevices.isEmpty { self.allowedDevices = allowedDevices }
        }
        /// `allowed_devices` = 1.
        public var allowedDevices: MessageList<Mesos.DeviceAccess> {
            get { _storage.list(Mesos__V1__DeviceWhitelist.self) { (UnsafeRawPointer($0.pointee.allowed_devices), $0.pointee.n_allowed_devices) } }
            set {
                _storage.set(Mesos__V1__DeviceWhitelist.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__DeviceAccess.self)
                    c.pointee.allowed_devices = elements.baseAddress
                    c.pointee.n_allowed_devices = elements.count
                }
            }
        }
    }

    /// How an agent is to be drained.
    public struct DrainConfig: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__DrainConfig.self, name: "mesos.v1.DrainConfig", mesos__v1__drain_config__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            maxGracePeriod: Mesos.DurationInfo? = nil,
            markGone: Bool? = nil
        ) {
            self.init()
            if let maxGracePeriod { self.maxGracePeriod = maxGracePeriod }
            if let markGone { self.markGone = markGone }
        }
        /// `max_grace_period` = 1.
        public var maxGracePeriod: Mesos.DurationInfo? {
            get { _storage.message(Mesos__V1__DrainConfig.self) { UnsafeMutableRawPointer($0.pointee.max_grace_period) }.map(Mesos.DurationInfo.init(_storage:)) }
            set { _storage.set(Mesos__V1__DrainConfig.self) { arena, c in c.pointee.max_grace_period = newValue.map { arena.adopt($0._storage, as: Mesos__V1__DurationInfo.self) } } }
        }
        /// `mark_gone` = 2; Mesos takes `false` when absent.
        public var markGone: Bool? {
            get { _storage.get(Mesos__V1__DrainConfig.self) { $0.pointee.has_mark_gone != 0 ? $0.pointee.mark_gone != 0 : nil } }
            set {
                _storage.set(Mesos__V1__DrainConfig.self) { _, c in
                    c.pointee.has_mark_gone = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mark_gone = newValue ? 1 : 0 }
                }
            }
        }
    }

    /// An agent's draining: its configuration and its state.
    public struct DrainInfo: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__DrainInfo.self, name: "mesos.v1.DrainInfo", mesos__v1__drain_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            state: Mesos.DrainState,
            config: Mesos.DrainConfig
        ) {
            self.init()
            self.state = state
            self.config = config
        }
        /// `state` = 1.
        public var state: Mesos.DrainState {
            get { _storage.get(Mesos__V1__DrainInfo.self) { Mesos.DrainState(rawValue: Int32(truncatingIfNeeded: $0.pointee.state.rawValue)) } }
            set { _storage.set(Mesos__V1__DrainInfo.self) { _, c in c.pointee.state = Mesos__V1__DrainState(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
        }
        /// `config` = 2.
        public var config: Mesos.DrainConfig {
            get { _storage.message(Mesos__V1__DrainInfo.self) { UnsafeMutableRawPointer($0.pointee.config) }.map(Mesos.DrainConfig.init(_storage:)) ?? Mesos.DrainConfig() }
            set { _storage.set(Mesos__V1__DrainInfo.self) { arena, c in c.pointee.config = arena.adopt(newValue._storage, as: Mesos__V1__DrainConfig.self) } }
        }
    }
}
