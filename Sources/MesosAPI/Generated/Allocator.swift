// Generated from mesos/v1/allocator/allocator.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Allocator {
    /// A framework's response to an inverse offer.
    public struct InverseOfferStatus: WireMessage {
        typealias Wire = Mesos__V1__Allocator__InverseOfferStatus
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.allocator.InverseOfferStatus", mesos__v1__allocator__inverse_offer_status__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            status: Mesos.Allocator.InverseOfferStatus.Status,
            frameworkID: Mesos.FrameworkID,
            timestamp: Mesos.TimeInfo
        ) {
            self.init()
            self.status = status
            self.frameworkID = frameworkID
            self.timestamp = timestamp
        }
        /// `status` = 1.
        public var status: Mesos.Allocator.InverseOfferStatus.Status { get { _getValue { $0.pointee.status.rawValue } } set { _setValue(newValue) { $0.pointee.status.rawValue = $1 } } }
        /// `framework_id` = 2.
        public var frameworkID: Mesos.FrameworkID { get { _getRequiredMessage { $0.pointee.framework_id } } set { _setMessage(newValue) { $0.pointee.framework_id = $1 } } }
        /// `timestamp` = 3.
        public var timestamp: Mesos.TimeInfo { get { _getRequiredMessage { $0.pointee.timestamp } } set { _setMessage(newValue) { $0.pointee.timestamp = $1 } } }

        /// The enum `mesos.v1.allocator.InverseOfferStatus.Status`.
        public struct Status: MesosEnum, WireValue {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 1)
            /// `ACCEPT`
            public static let accept = Self(rawValue: 2)
            /// `DECLINE`
            public static let decline = Self(rawValue: 3)
            public static let knownNames: [Int32: String] = [
                1: "UNKNOWN",
                2: "ACCEPT",
                3: "DECLINE",
            ]
        }
    }
}
