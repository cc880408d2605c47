// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
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

    /// A value of one of the kinds that resources and attributes have.
    public struct Value: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Value.self, name: "mesos.v1.Value", mesos__v1__value__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            type: Mesos.Value.Kind,
            scalar: Mesos.Value.Scalar? = nil,
            ranges: Mesos.Value.Ranges? = nil,
            set: Mesos.Value.Set? = nil,
            text: Mesos.Value.Text? = nil
        ) {
            self.init()
            self.type = type
            if let scalar { self.scalar = scalar }
            if let ranges { self.ranges = ranges }
            if let set { self.set = set }
            if let text { self.text = text }
        }
        /// `type` = 1.
        public var type: Mesos.Value.Kind {
            get { _storage.get(Mesos__V1__Value.self) { Mesos.Value.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) } }
            set { _storage.set(Mesos__V1__Value.self) { _, c in c.pointee.type = Mesos__V1__Value__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
        }
        /// `scalar` = 2.
        public var scalar: Mesos.Value.Scalar? {
            get { _storage.message(Mesos__V1__Value.self) { UnsafeMutableRawPointer($0.pointee.scalar) }.map(Mesos.Value.Scalar.init(_storage:)) }
            set { _storage.set(Mesos__V1__Value.self) { arena, c in c.pointee.scalar = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Value__Scalar.self) } } }
        }
        /// `ranges` = 3.
        public var ranges: Mesos.Value.Ranges? {
            get { _storage.message(Mesos__V1__Value.self) { UnsafeMutableRawPointer($0.pointee.ranges) }.map(Mesos.Value.Ranges.init(_storage:)) }
            set { _storage.set(Mesos__V1__Value.self) { arena, c in c.pointee.ranges = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Value__Ranges.self) } } }
        }
        /// `set` = 4.
        public var set: Mesos.Value.Set? {
            get { _storage.message(Mesos__V1__Value.self) { UnsafeMutableRawPointer($0.pointee.set) }.map(Mesos.Value.Set.init(_storage:)) }
            set { _storage.set(Mesos__V1__Value.self) { arena, c in c.pointee.set = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Value__Set.self) } } }
        }
        /// `text` = 5.
        public var text: Mesos.Value.Text? {
            get { _storage.message(Mesos__V1__Value.self) { UnsafeMutableRawPointer($0.pointee.text) }.map(Mesos.Value.Text.init(_storage:)) }
            set { _storage.set(Mesos__V1__Value.self) { arena, c in c.pointee.text = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Value__Text.self) } } }
        }

        /// Mesos mesos.v1.Value.Type.
        public struct Kind: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `SCALAR`
            public static let scalar = Self(rawValue: 0)
            /// `RANGES`
            public static let ranges = Self(rawValue: 1)
            /// `SET`
            public static let set = Self(rawValue: 2)
            /// `TEXT`
            public static let text = Self(rawValue: 3)
            public static let knownNames: [Int32: String] = [
                0: "SCALAR",
                1: "RANGES",
                2: "SET",
                3: "TEXT",
            ]
        }

        /// Mesos mesos.v1.Value.Scalar.
        public struct Scalar: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Value__Scalar.self, name: "mesos.v1.Value.Scalar", mesos__v1__value__scalar__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                value: Double
            ) {
                self.init()
                self.value = value
            }
            /// `value` = 1.
            public var value: Double {
                get { _storage.get(Mesos__V1__Value__Scalar.self) { $0.pointee.value } }
                set { _storage.set(Mesos__V1__Value__Scalar.self) { _, c in c.pointee.value = newValue } }
            }
        }

        /// Mesos mesos.v1.Value.Range.
        public struct Range: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Value__Range.self, name: "mesos.v1.Value.Range", mesos__v1__value__range__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                begin: UInt64,
                end: UInt64
            ) {
                self.init()
                self.begin = begin
                self.end = end
            }
            /// `begin` = 1.
            public var begin: UInt64 {
                get { _storage.get(Mesos__V1__Value__Range.self) { $0.pointee.begin } }
                set { _storage.set(Mesos__V1__Value__Range.self) { _, c in c.pointee.begin = newValue } }
            }
            /// `end` = 2.
            public var end: UInt64 {
                get { _storage.get(Mesos__V1__Value__Range.self) { $0.pointee.end } }
                set { _storage.set(Mesos__V1__Value__Range.self) { _, c in c.pointee.end = newValue } }
            }
        }

        /// Mesos mesos.v1.Value.Ranges.
        public struct Ranges: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Value__Ranges.self, name: "mesos.v1.Value.Ranges", mesos__v1__value__ranges__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                range: MessageList<Mesos.Value.Range> = []
            ) {
                self.init()
                if !range.isEmpty { self.range = range }
            }
            /// `range` = 1.
            public var range: MessageList<Mesos.Value.Range> {
                get { _storage.list(Mesos__V1__Value__Ranges.self) { (UnsafeRawPointer($0.pointee.range), $0.pointee.n_range) } }
                set {
                    _storage.set(Mesos__V1__Value__Ranges.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Value__Range.self)
                        c.pointee.range = elements.baseAddress
                        c.pointee.n_range = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.Value.Set.
        public struct Set: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Value__Set.self, name: "mesos.v1.Value.Set", mesos__v1__value__set__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                item: [String] = []
            ) {
                self.init()
                if !item.isEmpty { self.item = item }
            }
            /// `item` = 1.
            public var item: [String] {
                get { _storage.strings(Mesos__V1__Value__Set.self) { (UnsafePointer($0.pointee.item), $0.pointee.n_item) } }
                set {
                    _storage.set(Mesos__V1__Value__Set.self) { arena, c in
                        let elements = arena.strings(newValue)
                        c.pointee.item = elements.baseAddress
                        c.pointee.n_item = elements.count
                    }
                }
            }
        }

        /// Mesos mesos.v1.Value.Text.
        public struct Text: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Value__Text.self, name: "mesos.v1.Value.Text", mesos__v1__value__text__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                value: String
            ) {
                self.init()
                self.value = value
            }
            /// `value` = 1.
            public var value: String {
                get { _storage.get(Mesos__V1__Value__Text.self) { String(wire: $0.pointee.value) } }
                set { _storage.set(Mesos__V1__Value__Text.self) { arena, c in c.pointee.value = arena.copy(newValue) } }
            }
        }
    }

    /// A name and a value that the operator gave an agent.
    public struct Attribute: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Attribute.self, name: "mesos.v1.Attribute", mesos__v1__attribute__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            name: String,
            type: Mesos.Value.Kind,
            scalar: Mesos.Value.Scalar? = nil,
            ranges: Mesos.Value.Ranges? = nil,
            set: Mesos.Value.Set? = nil,
            text: Mesos.Value.Text? = nil
        ) {
            self.init()
            self.name = name
            self.type = type
            if let scalar { self.scalar = scalar }
            if let ranges { self.ranges = ranges }
            if let set { self.set = set }
            if let text { self.text = text }
        }
        /// `name` = 1.
        public var name: String {
            get { _storage.get(Mesos__V1__Attribute.self) { String(wire: $0.pointee.name) } }
            set { _storage.set(Mesos__V1__Attribute.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
        }
        /// `type` = 2.
        public var type: Mesos.Value.Kind {
            get { _storage.get(Mesos__V1__Attribute.self) { Mesos.Value.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) } }
            set { _storage.set(Mesos__V1__Attribute.self) { _, c in c.pointee.type = Mesos__V1__Value__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
        }
        /// `scalar` = 3.
        public var scalar: Mesos.Value.Scalar? {
            get { _storage.message(Mesos__V1__Attribute.self) { UnsafeMutableRawPointer($0.pointee.scalar) }.map(Mesos.Value.Scalar.init(_storage:)) }
            set { _storage.set(Mesos__V1__Attribute.self) { arena, c in c.pointee.scalar = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Value__Scalar.self) } } }
        }
        /// `ranges` = 4.
        public var ranges: Mesos.Value.Ranges? {
            get { _storage.message(Mesos__V1__Attribute.self) { UnsafeMutableRawPointer($0.pointee.ranges) }.map(Mesos.Value.Ranges.init(_storage:)) }
            set { _storage.set(Mesos__V1__Attribute.self) { arena, c in c.pointee.ranges = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Value__Ranges.self) } } }
        }
        /// `set` = 6.
        public var set: Mesos.Value.Set? {
            get { _storage.message(Mesos__V1__Attribute.self) { UnsafeMutableRawPointer($0.pointee.set) }.map(Mesos.Value.Set.init(_storage:)) }
            set { _storage.set(Mesos__V1__Attribute.self) { arena, c in c.pointee.set = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Value__Set.self) } } }
        }
        /// `text` = 5.
        public var text: Mesos.Value.Text? {
            get { _storage.message(Mesos__V1__Attribute.self) { UnsafeMutableRawPointer($0.pointee.text) }.map(Mesos.Value.Text.init(_storage:)) }
            set { _storage.set(Mesos__V1__Attribute.self) { arena, c in c.pointee.text = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Value__Text.self) } } }
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
}
