// Generated from google/protobuf/duration.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Protobuf {
    /// The message `google.protobuf.Duration`.
    public struct Duration: WireMessage {
        typealias Wire = Google__Protobuf__Duration
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "google.protobuf.Duration", google__protobuf__duration__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            seconds: Int64? = nil,
            nanos: Int32? = nil
        ) {
            self.init()
            if let seconds { self.seconds = seconds }
            if let nanos { self.nanos = nanos }
        }
        /// Whole seconds, with the same sign as nanos. `seconds` = 1.
        public var seconds: Int64? { get { _getOptional { ($0.pointee.has_seconds, $0.pointee.seconds) } } set { _setOptional(newValue, { $0.pointee.has_seconds = $1 }) { $0.pointee.seconds = $1 } } }
        /// The fraction of a second in nanoseconds. `nanos` = 2.
        public var nanos: Int32? { get { _getOptional { ($0.pointee.has_nanos, $0.pointee.nanos) } } set { _setOptional(newValue, { $0.pointee.has_nanos = $1 }) { $0.pointee.nanos = $1 } } }
    }
}
