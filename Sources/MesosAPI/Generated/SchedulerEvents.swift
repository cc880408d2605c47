// Generated from mesos/v1/scheduler/scheduler.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Scheduler {
    /// One record of the stream that answers SUBSCRIBE.
    public struct Event: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Scheduler__Event.self, name: "mesos.v1.scheduler.Event", mesos__v1__scheduler__event__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            type: Mesos.Scheduler.Event.Kind? = nil,
            subscribed: Mesos.Scheduler.Event.Subscribed? = nil,
            offers: Mesos.Scheduler.Event.Offers? = nil,
            inverseOffers: Mesos.Scheduler.Event.InverseOffers? = nil,
            rescind: Mesos.Scheduler.Event.Rescind? = nil,
            rescindInverseOffer: Mesos.Scheduler.Event.RescindInverseOffer? = nil,
            update: Mesos.Scheduler.Event.Update? = nil,
            updateOperationStatus: Mesos.Scheduler.Event.UpdateOperationStatus? = nil,
            message: Mesos.Scheduler.Event.Message? = nil,
            failure: Mesos.Scheduler.Event.Failure? = nil,
            error: Mesos.Scheduler.Event.Error? = nil
        ) {
            self.init()
            if let type { self.type = type }
            if let subscribed { self.subscribed = subscribed }
            if let offers { self.offers = offers }
            if let inverseOffers { self.inverseOffers = inverseOffers }
            if let rescind { self.rescind = rescind }
            if let rescindInverseOffer { self.rescindInverseOffer = rescindInverseOffer }
            if let update { self.update = update }
            if let updateOperationStatus { self.updateOperationStatus = updateOperationStatus }
            if let message { self.message = message }
            if let failure { self.failure = failure }
            if let error { self.error = error }
        }
        /// `type` = 1.
        public var type: Mesos.Scheduler.Event.Kind? {
            get { _storage.get(Mesos__V1__Scheduler__Event.self) { $0.pointee.has_type != 0 ? Mesos.Scheduler.Event.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__Scheduler__Event.self) { _, c in
                    c.pointee.has_type = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.type = Mesos__V1__Scheduler__Event__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `subscribed` = 2.
        public var subscribed: Mesos.Scheduler.Event.Subscribed? {
            get { _storage.message(Mesos__V1__Scheduler__Event.self) { UnsafeMutableRawPointer($0.pointee.subscribed) }.map(Mesos.Scheduler.Event.Subscribed.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Event.self) { arena, c in c.pointee.subscribed = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Event__Subscribed.self) } } }
        }
        /// `offers` = 3.
        public var offers: Mesos.Scheduler.Event.Offers? {
            get { _storage.message(Mesos__V1__Scheduler__Event.self) { UnsafeMutableRawPointer($0.pointee.offers) }.map(Mesos.Scheduler.Event.Offers.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Event.self) { arena, c in c.pointee.offers = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Event__Offers.self) } } }
        }
        /// `inverse_offers` = 9.
        public var inverseOffers: Mesos.Scheduler.Event.InverseOffers? {
            get { _storage.message(Mesos__V1__Scheduler__Event.self) { UnsafeMutableRawPointer($0.pointee.inverse_offers) }.map(Mesos.Scheduler.Event.InverseOffers.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Event.self) { arena, c in c.pointee.inverse_offers = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Event__InverseOffers.self) } } }
        }
        /// `rescind` = 4.
        public var rescind: Mesos.Scheduler.Event.Rescind? {
            get { _storage.message(Mesos__V1__Scheduler__Event.self) { UnsafeMutableRawPointer($0.pointee.rescind) }.map(Mesos.Scheduler.Event.Rescind.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Event.self) { arena, c in c.pointee.rescind = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Event__Rescind.self) } } }
        }
        /// `rescind_inverse_offer` = 10.
        public var rescindInverseOffer: Mesos.Scheduler.Event.RescindInverseOffer? {
            get { _storage.message(Mesos__V1__Scheduler__Event.self) { UnsafeMutableRawPointer($0.pointee.rescind_inverse_offer) }.map(Mesos.Scheduler.Event.RescindInverseOffer.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Event.self) { arena, c in c.pointee.rescind_inverse_offer = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Event__RescindInverseOffer.self) } } }
        }
        /// `update` = 5.
        public var update: Mesos.Scheduler.Event.Update? {
            get { _storage.message(Mesos__V1__Scheduler__Event.self) { UnsafeMutableRawPointer($0.pointee.update) }.map(Mesos.Scheduler.Event.Update.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Event.self) { arena, c in c.pointee.update = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Event__Update.self) } } }
        }
        /// `update_operation_status` = 11.
        public var updateOperationStatus: Mesos.Scheduler.Event.UpdateOperationStatus? {
            get { _storage.message(Mesos__V1__Scheduler__Event.self) { UnsafeMutableRawPointer($0.pointee.update_operation_status) }.map(Mesos.Scheduler.Event.UpdateOperationStatus.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Event.self) { arena, c in c.pointee.update_operation_status = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Event__UpdateOperationStatus.self) } } }
        }
        /// `message` = 6.
        public var message: Mesos.Scheduler.Event.Message? {
            get { _storage.message(Mesos__V1__Scheduler__Event.self) { UnsafeMutableRawPointer($0.pointee.message) }.map(Mesos.Scheduler.Event.Message.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Event.self) { arena, c in c.pointee.message = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Event__Message.self) } } }
        }
        /// `failure` = 7.
        public var failure: Mesos.Scheduler.Event.Failure? {
            get { _storage.message(Mesos__V1__Scheduler__Event.self) { UnsafeMutableRawPointer($0.pointee.failure) }.map(Mesos.Scheduler.Event.Failure.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Event.self) { arena, c in c.pointee.failure = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Event__Failure.self) } } }
        }
        /// `error` = 8.
        public var error: Mesos.Scheduler.Event.Error? {
            get { _storage.message(Mesos__V1__Scheduler__Event.self) { UnsafeMutableRawPointer($0.pointee.error) }.map(Mesos.Scheduler.Event.Error.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Event.self) { arena, c in c.pointee.error = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Event__Error.self) } } }
        }

        /// Mesos mesos.v1.scheduler.Event.Type.
        public struct Kind: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 0)
            /// `SUBSCRIBED`
            public static let subscribed = Self(rawValue: 1)
            /// `OFFERS`
            public static let offers = Self(rawValue: 2)
            /// `INVERSE_OFFERS`
            public static let inverseOffers = Self(rawValue: 9)
            /// `RESCIND`
            public static let rescind = Self(rawValue: 3)
            /// `RESCIND_INVERSE_OFFER`
            public static let rescindInverseOffer = Self(rawValue: 10)
            /// `UPDATE`
            public static let update = Self(rawValue: 4)
            /// `UPDATE_OPERATION_STATUS`
            public static let updateOperationStatus = Self(rawValue: 11)
            /// `MESSAGE`
            public static let message = Self(rawValue: 5)
            /// `FAILURE`
            public static let failure = Self(rawValue: 6)
            /// `ERROR`
            public static let error = Self(rawValue: 7)
            /// `HEARTBEAT`
            public static let heartbeat = Self(rawValue: 8)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1: "SUBSCRIBED",
                2: "OFFERS",
                9: "INVERSE_OFFERS",
                3: "RESCIND",
                10: "RESCIND_INVERSE_OFFER",
                4: "UPDATE",
                11: "UPDATE_OPERATION_STATUS",
                5: "MESSAGE",
                6: "FAILURE",
                7: "ERROR",
                8: "HEARTBEAT",
            ]
        }

        /// The first event: the framework's id, the heartbeat interval in seconds, the master.
        public struct Subscribed: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Event__Subscribed.self, name: "mesos.v1.scheduler.Event.Subscribed", mesos__v1__scheduler__event__subscribed__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                frameworkID: Mesos.FrameworkID,
                heartbeatIntervalSeconds: Double? = nil,
                masterInfo: Mesos.MasterInfo? = nil
            ) {
                self.init()
                self.frameworkID = frameworkID
                if let heartbeatIntervalSeconds { self.heartbeatIntervalSeconds = heartbeatIntervalSeconds }
                if let masterInfo { self.masterInfo = masterInfo }
            }
            /// `framework_id` = 1.
            public var frameworkID: Mesos.FrameworkID {
                get { _storage.message(Mesos__V1__Scheduler__Event__Subscribed.self) { UnsafeMutableRawPointer($0.pointee.framework_id) }.map(Mesos.FrameworkID.init(_storage:)) ?? Mesos.FrameworkID() }
                set { _storage.set(Mesos__V1__Scheduler__Event__Subscribed.self) { arena, c in c.pointee.framework_id = arena.adopt(newValue._storage, as: Mesos__V1__FrameworkID.self) } }
            }
            /// `heartbeat_interval_seconds` = 2.
            public var heartbeatIntervalSeconds: Double? {
                get { _storage.get(Mesos__V1__Scheduler__Event__Subscribed.self) { $0.pointee.has_heartbeat_interval_seconds != 0 ? $0.pointee.heartbeat_interval_seconds : nil } }
                set {
                    _storage.set(Mesos__V1__Scheduler__Event__Subscribed.self) { _, c in
                        c.pointee.has_heartbeat_interval_seconds = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.heartbeat_interval_seconds = newValue }
                    }
                }
            }
            /// `master_info` = 3.
            public var masterInfo: Mesos.MasterInfo? {
                get { _storage.message(Mesos__V1__Scheduler__Event__Subscribed.self) { UnsafeMutableRawPointer($0.pointee.master_info) }.map(Mesos.MasterInfo.init(_storage:)) }
                set { _storage.set(Mesos__V1__Scheduler__Event__Subscribed.self) { arena, c in c.pointee.master_info = newValue.map { arena.adopt($0._storage, as: Mesos__V1__MasterInfo.self) } } }
            }
        }

        /// New offers.
        public struct Offers: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Event__Offers.self, name: "mesos.v1.scheduler.Event.Offers", mesos__v1__scheduler__event__offers__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                offers: MessageList<Mesos.Offer> = []
            ) {
                self.init()
                if !offers.isEmpty { self.offers = offers }
            }
            /// `offers` = 1.
            public var offers: MessageList<Mesos.Offer> {
                get { _storage.list(Mesos__V1__Scheduler__Event__Offers.self) { (UnsafeRawPointer($0.pointee.offers), $0.pointee.n_offers) } }
                set {
                    _storage.set(Mesos__V1__Scheduler__Event__Offers.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Offer.self)
                        c.pointee.offers = elements.baseAddress
                        c.pointee.n_offers = elements.count
                    }
                }
            }
        }

        /// Resources the master wants back.
        public struct InverseOffers: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Event__InverseOffers.self, name: "mesos.v1.scheduler.Event.InverseOffers", mesos__v1__scheduler__event__inverse_offers__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                inverseOffers: MessageList<Mesos.InverseOffer> = []
            ) {
                self.init()
                if !inverseOffers.isEmpty { self.inverseOffers = inverseOffers }
            }
            /// `inverse_offers` = 1.
            public var inverseOffers: MessageList<Mesos.InverseOffer> {
                get { _storage.list(Mesos__V1__Scheduler__Event__InverseOffers.self) { (UnsafeRawPointer($0.pointee.inverse_offers), $0.pointee.n_inverse_offers) } }
                set {
                    _storage.set(Mesos__V1__Scheduler__Event__InverseOffers.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__InverseOffer.self)
                        c.pointee.inverse_offers = elements.baseAddress
                        c.pointee.n_inverse_offers = elements.count
                    }
                }
            }
        }

        /// An offer that is no longer valid.
        public struct Rescind: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Event__Rescind.self, name: "mesos.v1.scheduler.Event.Rescind", mesos__v1__scheduler__event__rescind__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                offerID: Mesos.OfferID
            ) {
                self.init()
                self.offerID = offerID
            }
            /// `offer_id` = 1.
            public var offerID: Mesos.OfferID {
                get { _storage.message(Mesos__V1__Scheduler__Event__Rescind.self) { UnsafeMutableRawPointer($0.pointee.offer_id) }.map(Mesos.OfferID.init(_storage:)) ?? Mesos.OfferID() }
                set { _storage.set(Mesos__V1__Scheduler__Event__Rescind.self) { arena, c in c.pointee.offer_id = arena.adopt(newValue._storage, as: Mesos__V1__OfferID.self) } }
            }
        }

        /// An inverse offer that is no longer valid.
        public struct RescindInverseOffer: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Event__RescindInverseOffer.self, name: "mesos.v1.scheduler.Event.RescindInverseOffer", mesos__v1__scheduler__event__rescind_inverse_offer__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                inverseOfferID: Mesos.OfferID
            ) {
                self.init()
                self.inverseOfferID = inverseOfferID
            }
            /// `inverse_offer_id` = 1.
            public var inverseOfferID: Mesos.OfferID {
                get { _storage.message(Mesos__V1__Scheduler__Event__RescindInverseOffer.self) { UnsafeMutableRawPointer($0.pointee.inverse_offer_id) }.map(Mesos.OfferID.init(_storage:)) ?? Mesos.OfferID() }
                set { _storage.set(Mesos__V1__Scheduler__Event__RescindInverseOffer.self) { arena, c in c.pointee.inverse_offer_id = arena.adopt(newValue._storage, as: Mesos__V1__OfferID.self) } }
            }
        }

        /// A task's status changed.
        public struct Update: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Event__Update.self, name: "mesos.v1.scheduler.Event.Update", mesos__v1__scheduler__event__update__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                status: Mesos.TaskStatus
            ) {
                self.init()
                self.status = status
            }
            /// `status` = 1.
            public var status: Mesos.TaskStatus {
                get { _storage.message(Mesos__V1__Scheduler__Event__Update.self) { UnsafeMutableRawPointer($0.pointee.status) }.map(Mesos.TaskStatus.init(_storage:)) ?? Mesos.TaskStatus() }
                set { _storage.set(Mesos__V1__Scheduler__Event__Update.self) { arena, c in c.pointee.status = arena.adopt(newValue._storage, as: Mesos__V1__TaskStatus.self) } }
            }
        }

        /// An operation's status changed.
        public struct UpdateOperationStatus: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Event__UpdateOperationStatus.self, name: "mesos.v1.scheduler.Event.UpdateOperationStatus", mesos__v1__scheduler__event__update_operation_status__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                status: Mesos.OperationStatus
            ) {
                self.init()
                self.status = status
            }
            /// `status` = 1.
            public var status: Mesos.OperationStatus {
                get { _storage.message(Mesos__V1__Scheduler__Event__UpdateOperationStatus.self) { UnsafeMutableRawPointer($0.pointee.status) }.map(Mesos.OperationStatus.init(_storage:)) ?? Mesos.OperationStatus() }
                set { _storage.set(Mesos__V1__Scheduler__Event__UpdateOperationStatus.self) { arena, c in c.pointee.status = arena.adopt(newValue._storage, as: Mesos__V1__OperationStatus.self) } }
            }
        }

        /// Bytes an executor sent, delivered at best effort.
        public struct Message: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Event__Message.self, name: "mesos.v1.scheduler.Event.Message", mesos__v1__scheduler__event__message__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                agentID: Mesos.AgentID,
                executorID: Mesos.ExecutorID,
                data: [UInt8]
            ) {
                self.init()
                self.agentID = agentID
                self.executorID = executorID
                self.data = data
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID {
                get { _storage.message(Mesos__V1__Scheduler__Event__Message.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) ?? Mesos.AgentID() }
                set { _storage.set(Mesos__V1__Scheduler__Event__Message.self) { arena, c in c.pointee.agent_id = arena.adopt(newValue._storage, as: Mesos__V1__AgentID.self) } }
            }
            /// `executor_id` = 2.
            public var executorID: Mesos.ExecutorID {
                get { _storage.message(Mesos__V1__Scheduler__Event__Message.self) { UnsafeMutableRawPointer($0.pointee.executor_id) }.map(Mesos.ExecutorID.init(_storage:)) ?? Mesos.ExecutorID() }
                set { _storage.set(Mesos__V1__Scheduler__Event__Message.self) { arena, c in c.pointee.executor_id = arena.adopt(newValue._storage, as: Mesos__V1__ExecutorID.self) } }
            }
            /// `data` = 3.
            public var data: [UInt8] {
                get { _storage.get(Mesos__V1__Scheduler__Event__Message.self) { Array(wire: $0.pointee.data) } }
                set { _storage.set(Mesos__V1__Scheduler__Event__Message.self) { arena, c in c.pointee.data = arena.copy(newValue) } }
            }
        }

        /// An agent was removed, or an executor ended.
        public struct Failure: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Event__Failure.self, name: "mesos.v1.scheduler.Event.Failure", mesos__v1__scheduler__event__failure__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                agentID: Mesos.AgentID? = nil,
                executorID: Mesos.ExecutorID? = nil,
                status: Int32? = nil
            ) {
                self.init()
                if let agentID { self.agentID = agentID }
                if let executorID { self.executorID = executorID }
                if let status { self.status = status }
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID? {
                get { _storage.message(Mesos__V1__Scheduler__Event__Failure.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) }
                set { _storage.set(Mesos__V1__Scheduler__Event__Failure.self) { arena, c in c.pointee.agent_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__AgentID.self) } } }
            }
            /// `executor_id` = 2.
            public var executorID: Mesos.ExecutorID? {
                get { _storage.message(Mesos__V1__Scheduler__Event__Failure.self) { UnsafeMutableRawPointer($0.pointee.executor_id) }.map(Mesos.ExecutorID.init(_storage:)) }
                set { _storage.set(Mesos__V1__Scheduler__Event__Failure.self) { arena, c in c.pointee.executor_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ExecutorID.self) } } }
            }
            /// `status` = 3.
            public var status: Int32? {
                get { _storage.get(Mesos__V1__Scheduler__Event__Failure.self) { $0.pointee.has_status != 0 ? $0.pointee.status : nil } }
                set {
                    _storage.set(Mesos__V1__Scheduler__Event__Failure.self) { _, c in
                        c.pointee.has_status = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.status = newValue }
                    }
                }
            }
        }

        /// The subscription is refused or ended by the master; the stream closes after it.
        public struct Error: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Event__Error.self, name: "mesos.v1.scheduler.Event.Error", mesos__v1__scheduler__event__error__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                message: String
            ) {
                self.init()
                self.message = message
            }
            /// `message` = 1.
            public var message: String {
                get { _storage.get(Mesos__V1__Scheduler__Event__Error.self) { String(wire: $0.pointee.message) } }
                set { _storage.set(Mesos__V1__Scheduler__Event__Error.self) { arena, c in c.pointee.message = arena.copy(newValue) } }
            }
        }
    }
}
