// Generated from google/protobuf/duration.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Protobuf {
    /// Mesos google.protobuf.Duration.
    public struct Duration: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Google__Protobuf__Duration.self, name: "google.protobuf.Duration", google__protobuf__duration__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            seconds: Int64? = nil,
            nanos: Int32? = nil
        ) {
            self.init()
            if let seconds { self.seconds = seconds }
            if let nanos { self.nanos = nanos }
        }
        /// `seconds` = 1.
        public var seconds: Int64? {
            get { _storage.get(Google__Protobuf__Duration.self) { $0.pointee.has_seconds != 0 ? $0.pointee.seconds : nil } }
            set {
                _storage.set(Google__Protobuf__Duration.self) { _, c in
                    c.pointee.has_seconds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.seconds = newValue }
                }
            }
        }
        /// `nanos` = 2.
        public var nanos: Int32? {
            get { _storage.get(Google__Protobuf__Duration.self) { $0.pointee.has_nanos != 0 ? $0.pointee.nanos : nil } }
            set {
                _storage.set(Google__Protobuf__Duration.self) { _, c in
                    c.pointee.has_nanos = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.nanos = newValue }
                }
            }
        }
    }
}
