// Generated from mesos/v1/allocator/allocator.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Allocator {
    /// A framework's answer to an inverse offer.
    public struct InverseOfferStatus: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Allocator__InverseOfferStatus.self, name: "mesos.v1.allocator.InverseOfferStatus", mesos__v1__allocator__inverse_offer_status__init)
        public init() { _storage = MessageStorage(Self._type) }
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
        public var status: Mesos.Allocator.InverseOfferStatus.Status {
            get { _storage.get(Mesos__V1__Allocator__InverseOfferStatus.self) { Mesos.Allocator.InverseOfferStatus.Status(rawValue: Int32(truncatingIfNeeded: $0.pointee.status.rawValue)) } }
            set { _storage.set(Mesos__V1__Allocator__InverseOfferStatus.self) { _, c in c.pointee.status = Mesos__V1__Allocator__InverseOfferStatus__Status(rawValue: UInt32(bitPattern: newValue.rawValue)) } }
        }
        /// `framework_id` = 2.
        public var frameworkID: Mesos.FrameworkID {
            get { _storage.message(Mesos__V1__Allocator__InverseOfferStatus.self) { UnsafeMutableRawPointer($0.pointee.framework_id) }.map(Mesos.FrameworkID.init(_storage:)) ?? Mesos.FrameworkID() }
            set { _storage.set(Mesos__V1__Allocator__InverseOfferStatus.self) { arena, c in c.pointee.framework_id = arena.adopt(newValue._storage, as: Mesos__V1__FrameworkID.self) } }
        }
        /// `timestamp` = 3.
        public var timestamp: Mesos.TimeInfo {
            get { _storage.message(Mesos__V1__Allocator__InverseOfferStatus.self) { UnsafeMutableRawPointer($0.pointee.timestamp) }.map(Mesos.TimeInfo.init(_storage:)) ?? Mesos.TimeInfo() }
            set { _storage.set(Mesos__V1__Allocator__InverseOfferStatus.self) { arena, c in c.pointee.timestamp = arena.adopt(newValue._storage, as: Mesos__V1__TimeInfo.self) } }
        }

        /// Mesos mesos.v1.allocator.InverseOfferStatus.Status.
        public struct Status: MesosEnum {
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
