// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// A point in time: nanoseconds since the Unix epoch.
    public struct TimeInfo: WireMessage {
        typealias Wire = Mesos__V1__TimeInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.TimeInfo", mesos__v1__time_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            nanoseconds: Int64
        ) {
            self.init()
            self.nanoseconds = nanoseconds
        }
        /// `nanoseconds` = 1.
        public var nanoseconds: Int64 { get { _getValue { $0.pointee.nanoseconds } } set { _setValue(newValue) { $0.pointee.nanoseconds = $1 } } }
    }

    /// A duration in nanoseconds.
    public struct DurationInfo: WireMessage {
        typealias Wire = Mesos__V1__DurationInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.DurationInfo", mesos__v1__duration_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            nanoseconds: Int64
        ) {
            self.init()
            self.nanoseconds = nanoseconds
        }
        /// `nanoseconds` = 1.
        public var nanoseconds: Int64 { get { _getValue { $0.pointee.nanoseconds } } set { _setValue(newValue) { $0.pointee.nanoseconds = $1 } } }
    }

    /// A value of a resource or an attribute.
    public struct Value: WireMessage {
        typealias Wire = Mesos__V1__Value
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Value", mesos__v1__value__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var type: Mesos.Value.Kind { get { _getValue { $0.pointee.type.rawValue } } set { _setValue(newValue) { $0.pointee.type.rawValue = $1 } } }
        /// `scalar` = 2.
        public var scalar: Mesos.Value.Scalar? { get { _getMessage { $0.pointee.scalar } } set { _setMessage(newValue) { $0.pointee.scalar = $1 } } }
        /// `ranges` = 3.
        public var ranges: Mesos.Value.Ranges? { get { _getMessage { $0.pointee.ranges } } set { _setMessage(newValue) { $0.pointee.ranges = $1 } } }
        /// `set` = 4.
        public var set: Mesos.Value.Set? { get { _getMessage { $0.pointee.set } } set { _setMessage(newValue) { $0.pointee.set = $1 } } }
        /// `text` = 5.
        public var text: Mesos.Value.Text? { get { _getMessage { $0.pointee.text } } set { _setMessage(newValue) { $0.pointee.text = $1 } } }

        /// The enum `mesos.v1.Value.Type`.
        public struct Kind: MesosEnum, WireValue {
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

        /// The message `mesos.v1.Value.Scalar`.
        public struct Scalar: WireMessage {
            typealias Wire = Mesos__V1__Value__Scalar
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.Value.Scalar", mesos__v1__value__scalar__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                value: Double
            ) {
                self.init()
                self.value = value
            }
            /// `value` = 1.
            public var value: Double { get { _getValue { $0.pointee.value } } set { _setValue(newValue) { $0.pointee.value = $1 } } }
        }

        /// The message `mesos.v1.Value.Range`.
        public struct Range: WireMessage {
            typealias Wire = Mesos__V1__Value__Range
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.Value.Range", mesos__v1__value__range__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                begin: UInt64,
                end: UInt64
            ) {
                self.init()
                self.begin = begin
                self.end = end
            }
            /// `begin` = 1.
            public var begin: UInt64 { get { _getValue { $0.pointee.begin } } set { _setValue(newValue) { $0.pointee.begin = $1 } } }
            /// `end` = 2.
            public var end: UInt64 { get { _getValue { $0.pointee.end } } set { _setValue(newValue) { $0.pointee.end = $1 } } }
        }

        /// The message `mesos.v1.Value.Ranges`.
        public struct Ranges: WireMessage {
            typealias Wire = Mesos__V1__Value__Ranges
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.Value.Ranges", mesos__v1__value__ranges__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                range: MessageList<Mesos.Value.Range> = []
            ) {
                self.init()
                if !range.isEmpty { self.range = range }
            }
            /// `range` = 1.
            public var range: MessageList<Mesos.Value.Range> { get { _getMessages { ($0.pointee.range, $0.pointee.n_range) } } set { _setMessages(newValue) { ($0.pointee.range, $0.pointee.n_range) = ($1, $2) } } }
        }

        /// The message `mesos.v1.Value.Set`.
        public struct Set: WireMessage {
            typealias Wire = Mesos__V1__Value__Set
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.Value.Set", mesos__v1__value__set__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                item: [String] = []
            ) {
                self.init()
                if !item.isEmpty { self.item = item }
            }
            /// `item` = 1.
            public var item: [String] { get { _getValues { ($0.pointee.item, $0.pointee.n_item) } } set { _setValues(newValue) { ($0.pointee.item, $0.pointee.n_item) = ($1, $2) } } }
        }

        /// The message `mesos.v1.Value.Text`.
        public struct Text: WireMessage {
            typealias Wire = Mesos__V1__Value__Text
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.Value.Text", mesos__v1__value__text__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                value: String
            ) {
                self.init()
                self.value = value
            }
            /// `value` = 1.
            public var value: String { get { _getValue { $0.pointee.value } } set { _setValue(newValue) { $0.pointee.value = $1 } } }
        }
    }

    /// A name and a value that the operator has assigned to an agent.
    public struct Attribute: WireMessage {
        typealias Wire = Mesos__V1__Attribute
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Attribute", mesos__v1__attribute__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var name: String { get { _getValue { $0.pointee.name } } set { _setValue(newValue) { $0.pointee.name = $1 } } }
        /// `type` = 2.
        public var type: Mesos.Value.Kind { get { _getValue { $0.pointee.type.rawValue } } set { _setValue(newValue) { $0.pointee.type.rawValue = $1 } } }
        /// `scalar` = 3.
        public var scalar: Mesos.Value.Scalar? { get { _getMessage { $0.pointee.scalar } } set { _setMessage(newValue) { $0.pointee.scalar = $1 } } }
        /// `ranges` = 4.
        public var ranges: Mesos.Value.Ranges? { get { _getMessage { $0.pointee.ranges } } set { _setMessage(newValue) { $0.pointee.ranges = $1 } } }
        /// `set` = 6.
        public var set: Mesos.Value.Set? { get { _getMessage { $0.pointee.set } } set { _setMessage(newValue) { $0.pointee.set = $1 } } }
        /// `text` = 5.
        public var text: Mesos.Value.Text? { get { _getMessage { $0.pointee.text } } set { _setMessage(newValue) { $0.pointee.text = $1 } } }
    }

    /// A key and a value, for example an option of the Docker command line.
    public struct Parameter: WireMessage {
        typealias Wire = Mesos__V1__Parameter
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Parameter", mesos__v1__parameter__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            key: String,
            value: String
        ) {
            self.init()
            self.key = key
            self.value = value
        }
        /// `key` = 1.
        public var key: String { get { _getValue { $0.pointee.key } } set { _setValue(newValue) { $0.pointee.key = $1 } } }
        /// `value` = 2.
        public var value: String { get { _getValue { $0.pointee.value } } set { _setValue(newValue) { $0.pointee.value = $1 } } }
    }

    /// The message `mesos.v1.Parameters`.
    public struct Parameters: WireMessage {
        typealias Wire = Mesos__V1__Parameters
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Parameters", mesos__v1__parameters__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            parameter: MessageList<Mesos.Parameter> = []
        ) {
            self.init()
            if !parameter.isEmpty { self.parameter = parameter }
        }
        /// `parameter` = 1.
        public var parameter: MessageList<Mesos.Parameter> { get { _getMessages { ($0.pointee.parameter, $0.pointee.n_parameter) } } set { _setMessages(newValue) { ($0.pointee.parameter, $0.pointee.n_parameter) = ($1, $2) } } }
    }

    /// Keys and values that Mesos stores without interpreting them.
    public struct Labels: WireMessage {
        typealias Wire = Mesos__V1__Labels
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Labels", mesos__v1__labels__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            labels: MessageList<Mesos.Label> = []
        ) {
            self.init()
            if !labels.isEmpty { self.labels = labels }
        }
        /// `labels` = 1.
        public var labels: MessageList<Mesos.Label> { get { _getMessages { ($0.pointee.labels, $0.pointee.n_labels) } } set { _setMessages(newValue) { ($0.pointee.labels, $0.pointee.n_labels) = ($1, $2) } } }
    }

    /// The message `mesos.v1.Label`.
    public struct Label: WireMessage {
        typealias Wire = Mesos__V1__Label
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Label", mesos__v1__label__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            key: String,
            value: String? = nil
        ) {
            self.init()
            self.key = key
            if let value { self.value = value }
        }
        /// `key` = 1.
        public var key: String { get { _getValue { $0.pointee.key } } set { _setValue(newValue) { $0.pointee.key = $1 } } }
        /// `value` = 2.
        public var value: String? { get { _getString { $0.pointee.value } } set { _setString(newValue) { $0.pointee.value = $1 } } }
    }

    /// The value of a metric.
    public struct Metric: WireMessage {
        typealias Wire = Mesos__V1__Metric
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.Metric", mesos__v1__metric__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            name: String,
            value: Double? = nil
        ) {
            self.init()
            self.name = name
            if let value { self.value = value }
        }
        /// `name` = 1.
        public var name: String { get { _getValue { $0.pointee.name } } set { _setValue(newValue) { $0.pointee.name = $1 } } }
        /// `value` = 2.
        public var value: Double? { get { _getOptional { ($0.pointee.has_value, $0.pointee.value) } } set { _setOptional(newValue, { $0.pointee.has_value = $1 }) { $0.pointee.value = $1 } } }
    }

    /// A file in a sandbox or another attached path.
    public struct FileInfo: WireMessage {
        typealias Wire = Mesos__V1__FileInfo
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.FileInfo", mesos__v1__file_info__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var path: String { get { _getValue { $0.pointee.path } } set { _setValue(newValue) { $0.pointee.path = $1 } } }
        /// `nlink` = 2.
        public var nlink: Int32? { get { _getOptional { ($0.pointee.has_nlink, $0.pointee.nlink) } } set { _setOptional(newValue, { $0.pointee.has_nlink = $1 }) { $0.pointee.nlink = $1 } } }
        /// `size` = 3.
        public var size: UInt64? { get { _getOptional { ($0.pointee.has_size, $0.pointee.size) } } set { _setOptional(newValue, { $0.pointee.has_size = $1 }) { $0.pointee.size = $1 } } }
        /// `mtime` = 4.
        public var mtime: Mesos.TimeInfo? { get { _getMessage { $0.pointee.mtime } } set { _setMessage(newValue) { $0.pointee.mtime = $1 } } }
        /// `mode` = 5.
        public var mode: UInt32? { get { _getOptional { ($0.pointee.has_mode, $0.pointee.mode) } } set { _setOptional(newValue, { $0.pointee.has_mode = $1 }) { $0.pointee.mode = $1 } } }
        /// `uid` = 6.
        public var uid: String? { get { _getString { $0.pointee.uid } } set { _setString(newValue) { $0.pointee.uid = $1 } } }
        /// `gid` = 7.
        public var gid: String? { get { _getString { $0.pointee.gid } } set { _setString(newValue) { $0.pointee.gid = $1 } } }
    }
}
