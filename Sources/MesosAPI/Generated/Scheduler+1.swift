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

    /// Mesos mesos.v1.scheduler.Response.
    public struct Response: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Scheduler__Response.self, name: "mesos.v1.scheduler.Response", mesos__v1__scheduler__response__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            type: Mesos.Scheduler.Response.Kind? = nil,
            reconcileOperations: Mesos.Scheduler.Response.ReconcileOperations? = nil
        ) {
            self.init()
            if let type { self.type = type }
            if let reconcileOperations { self.reconcileOperations = reconcileOperations }
        }
        /// `type` = 1.
        public var type: Mesos.Scheduler.Response.Kind? {
            get { _storage.get(Mesos__V1__Scheduler__Response.self) { $0.pointee.has_type != 0 ? Mesos.Scheduler.Response.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__Scheduler__Response.self) { _, c in
                    c.pointee.has_type = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.type = Mesos__V1__Scheduler__Response__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `reconcile_operations` = 2; deprecated by Mesos.
        public var reconcileOperations: Mesos.Scheduler.Response.ReconcileOperations? {
            get { _storage.message(Mesos__V1__Scheduler__Response.self) { UnsafeMutableRawPointer($0.pointee.reconcile_operations) }.map(Mesos.Scheduler.Response.ReconcileOperations.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Response.self) { arena, c in c.pointee.reconcile_operations = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Response__ReconcileOperations.self) } } }
        }

        /// Mesos mesos.v1.scheduler.Response.Type.
        public struct Kind: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 0)
            /// `RECONCILE_OPERATIONS`
            public static let reconcileOperations = Self(rawValue: 1)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1: "RECONCILE_OPERATIONS",
            ]
        }

        /// Mesos mesos.v1.scheduler.Response.ReconcileOperations.
        public struct ReconcileOperations: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Response__ReconcileOperations.self, name: "mesos.v1.scheduler.Response.ReconcileOperations", mesos__v1__scheduler__response__reconcile_operations__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                operationStatuses: MessageList<Mesos.OperationStatus> = []
            ) {
                self.init()
                if !operationStatuses.isEmpty { self.operationStatuses = operationStatuses }
            }
            /// `operation_statuses` = 1; deprecated by Mesos.
            public var operationStatuses: MessageList<Mesos.OperationStatus> {
                get { _storage.list(Mesos__V1__Scheduler__Response__ReconcileOperations.self) { (UnsafeRawPointer($0.pointee.operation_statuses), $0.pointee.n_operation_statuses) } }
                set {
                    _storage.set(Mesos__V1__Scheduler__Response__ReconcileOperations.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__OperationStatus.self)
                        c.pointee.operation_statuses = elements.baseAddress
                        c.pointee.n_operation_statuses = elements.count
                    }
                }
            }
        }
    }

    /// Mesos mesos.v1.scheduler.AttributeConstraint.
    public struct AttributeConstraint: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Scheduler__AttributeConstraint.self, name: "mesos.v1.scheduler.AttributeConstraint", mesos__v1__scheduler__attribute_constraint__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            selector: Mesos.Scheduler.AttributeConstraint.Selector,
            predicate: Mesos.Scheduler.AttributeConstraint.Predicate
        ) {
            self.init()
            self.selector = selector
            self.predicate = predicate
        }
        /// `selector` = 1.
        public var selector: Mesos.Scheduler.AttributeConstraint.Selector {
            get { _storage.message(Mesos__V1__Scheduler__AttributeConstraint.self) { UnsafeMutableRawPointer($0.pointee.selector) }.map(Mesos.Scheduler.AttributeConstraint.Selector.init(_storage:)) ?? Mesos.Scheduler.AttributeConstraint.Selector() }
            set { _storage.set(Mesos__V1__Scheduler__AttributeConstraint.self) { arena, c in c.pointee.selector = arena.adopt(newValue._storage, as: Mesos__V1__Scheduler__AttributeConstraint__Selector.self) } }
        }
        /// `predicate` = 2.
        public var predicate: Mesos.Scheduler.AttributeConstraint.Predicate {
            get { _storage.message(Mesos__V1__Scheduler__AttributeConstraint.self) { UnsafeMutableRawPointer($0.pointee.predicate) }.map(Mesos.Scheduler.AttributeConstraint.Predicate.init(_storage:)) ?? Mesos.Scheduler.AttributeConstraint.Predicate() }
            set { _storage.set(Mesos__V1__Scheduler__AttributeConstraint.self) { arena, c in c.pointee.predicate = arena.adopt(newValue._storage, as: Mesos__V1__Scheduler__AttributeConstraint__Predicate.self) } }
        }

        /// Mesos mesos.v1.scheduler.AttributeConstraint.Selector.
        public struct Selector: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__AttributeConstraint__Selector.self, name: "mesos.v1.scheduler.AttributeConstraint.Selector", mesos__v1__scheduler__attribute_constraint__selector__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                pseudoattributeType: Mesos.Scheduler.AttributeConstraint.Selector.PseudoattributeType? = nil,
                attributeName: String? = nil
            ) {
                self.init()
                if let pseudoattributeType { self.pseudoattributeType = pseudoattributeType }
                if let attributeName { self.attributeName = attributeName }
            }
            /// `pseudoattribute_type` = 1.
            public var pseudoattributeType: Mesos.Scheduler.AttributeConstraint.Selector.PseudoattributeType? {
                get { _storage.get(Mesos__V1__Scheduler__AttributeConstraint__Selector.self) { c in c.pointee.selector_case.rawValue == 1 ? Mesos.Scheduler.AttributeConstraint.Selector.PseudoattributeType(rawValue: Int32(truncatingIfNeeded: c.pointee.pseudoattribute_type.rawValue)) : nil } }
                set {
                    _storage.set(Mesos__V1__Scheduler__AttributeConstraint__Selector.self) { arena, c in
                        if let newValue {
                            c.pointee.pseudoattribute_type = Mesos__V1__Scheduler__AttributeConstraint__Selector__PseudoattributeType(rawValue: UInt32(bitPattern: newValue.rawValue))
                            c.pointee.selector_case = Mesos__V1__Scheduler__AttributeConstraint__Selector__SelectorCase(rawValue: 1)
                        } else if c.pointee.selector_case.rawValue == 1 {
                            c.pointee.selector_case = Mesos__V1__Scheduler__AttributeConstraint__Selector__SelectorCase(rawValue: 0)
                        }
                    }
                }
            }
            /// `attribute_name` = 2.
            public var attributeName: String? {
                get { _storage.get(Mesos__V1__Scheduler__AttributeConstraint__Selector.self) { c in c.pointee.selector_case.rawValue == 2 ? String(wire: c.pointee.attribute_name) : nil } }
                set {
                    _storage.set(Mesos__V1__Scheduler__AttributeConstraint__Selector.self) { arena, c in
                        if let newValue {
                            c.pointee.attribute_name = arena.copy(newValue)
                            c.pointee.selector_case = Mesos__V1__Scheduler__AttributeConstraint__Selector__SelectorCase(rawValue: 2)
                        } else if c.pointee.selector_case.rawValue == 2 {
                            c.pointee.selector_case = Mesos__V1__Scheduler__AttributeConstraint__Selector__SelectorCase(rawValue: 0)
                        }
                    }
                }
            }

            /// Mesos mesos.v1.scheduler.AttributeConstraint.Selector.PseudoattributeType.
            public struct PseudoattributeType: MesosEnum {
                public var rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// `UNKNOWN`
                public static let unknown = Self(rawValue: 0)
                /// `HOSTNAME`
                public static let hostname = Self(rawValue: 1)
                /// `REGION`
                public static let region = Self(rawValue: 2)
                /// `ZONE`
                public static let zone = Self(rawValue: 3)
                public static let knownNames: [Int32: String] = [
                    0: "UNKNOWN",
                    1: "HOSTNAME",
                    2: "REGION",
                    3: "ZONE",
                ]
            }
        }

        /// Mesos mesos.v1.scheduler.AttributeConstraint.Predicate.
        public struct Predicate: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__AttributeConstraint__Predicate.self, name: "mesos.v1.scheduler.AttributeConstraint.Predicate", mesos__v1__scheduler__attribute_constraint__predicate__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                exists: Mesos.Scheduler.AttributeConstraint.Predicate.Exists? = nil,
                notExists: Mesos.Scheduler.AttributeConstraint.Predicate.NotExists? = nil,
                textEquals: Mesos.Scheduler.AttributeConstraint.Predicate.TextEquals? = nil,
                textNotEquals: Mesos.Scheduler.AttributeConstraint.Predicate.TextNotEquals? = nil,
                textMatches: Mesos.Scheduler.AttributeConstraint.Predicate.TextMatches? = nil,
                textNotMatches: Mesos.Scheduler.AttributeConstraint.Predicate.TextNotMatches? = nil
            ) {
                self.init()
                if let exists { self.exists = exists }
                if let notExists { self.notExists = notExists }
                if let textEquals { self.textEquals = textEquals }
                if let textNotEquals { self.textNotEquals = textNotEquals }
                if let textMatches { self.textMatches = textMatches }
                if let textNotMatches { self.textNotMatches = textNotMatches }
            }
            /// `exists` = 1.
            public var exists: Mesos.Scheduler.AttributeConstraint.Predicate.Exists? {
                get { _storage.get(Mesos__V1__Scheduler__AttributeConstraint__Predicate.self) { c in c.pointee.predicate_case.rawValue == 1 ? c.pointee.exists.map { Mesos.Scheduler.AttributeConstraint.Predicate.Exists(_storage: MessageStorage(arena: _storage.arena, $0)) } : nil } }
                set {
                    _storage.set(Mesos__V1__Scheduler__AttributeConstraint__Predicate.self) { arena, c in
                        if let newValue {
                            c.pointee.exists = arena.adopt(newValue._storage, as: Mesos__V1__Scheduler__AttributeConstraint__Predicate__Exists.self)
                            c.pointee.predicate_case = Mesos__V1__Scheduler__AttributeConstraint__Predicate__PredicateCase(rawValue: 1)
                        } else if c.pointee.predicate_case.rawValue == 1 {
                            c.pointee.predicate_case = Mesos__V1__Scheduler__AttributeConstraint__Predicate__PredicateCase(rawValue: 0)
                        }
                    }
                }
            }
            /// `not_exists` = 2.
            public var notExists: Mesos.Scheduler.AttributeConstraint.Predicate.NotExists? {
                get { _storage.get(Mesos__V1__Scheduler__AttributeConstraint__Predicate.self) { c in c.pointee.predicate_case.rawValue == 2 ? c.pointee.not_exists.map { Mesos.Scheduler.AttributeConstraint.Predicate.NotExists(_storage: MessageStorage(arena: _storage.arena, $0)) } : nil } }
                set {
                    _storage.set(Mesos__V1__Scheduler__AttributeConstraint__Predicate.self) { arena, c in
                        if let newValue {
                            c.pointee.not_exists = arena.adopt(newValue._storage, as: Mesos__V1__Scheduler__AttributeConstraint__Predicate__NotExists.self)
                            c.pointee.predicate_case = Mesos__V1__Scheduler__AttributeConstraint__Predicate__PredicateCase(rawValue: 2)
                        } else if c.pointee.predicate_case.rawValue == 2 {
                            c.pointee.predicate_case = Mesos__V1__Scheduler__AttributeConstraint__Predicate__PredicateCase(rawValue: 0)
                        }
                    }
                }
            }
            /// `text_equals` = 3.
            public var textEquals: Mesos.Scheduler.AttributeConstraint.Predicate.TextEquals? {
                get { _storage.get(Mesos__V1__Scheduler__AttributeConstraint__Predicate.self) { c in c.pointee.predicate_case.rawValue == 3 ? c.pointee.text_equals.map { Mesos.Scheduler.AttributeConstraint.Predicate.TextEquals(_storage: MessageStorage(arena: _storage.arena, $0)) } : nil } }
                set {
                    _storage.set(Mesos__V1__Scheduler__AttributeConstraint__Predicate.self) { arena, c in
                        if let newValue {
                            c.pointee.text_equals = arena.adopt(newValue._storage, as: Mesos__V1__Scheduler__AttributeConstraint__Predicate__TextEquals.self)
                            c.pointee.predicate_case = Mesos__V1__Scheduler__AttributeConstraint__Predicate__PredicateCase(rawValue: 3)
                        } else if c.pointee.predicate_case.rawValue == 3 {
                            c.pointee.predicate_case = Mesos__V1__Scheduler__AttributeConstraint__Predicate__PredicateCase(rawValue: 0)
                        }
                    }
                }
            }
            /// `text_not_equals` = 4.
            public var textNotEquals: Mesos.Scheduler.AttributeConstraint.Predicate.TextNotEquals? {
                get { _storage.get(Mesos__V1__Scheduler__AttributeConstraint__Predicate.self) { c in c.pointee.predicate_case.rawValue == 4 ? c.pointee.text_not_equals.map { Mesos.Scheduler.AttributeConstraint.Predicate.TextNotEquals(_storage: MessageStorage(arena: _storage.arena, $0)) } : nil } }
                set {
                    _storage.set(Mesos__V1__Scheduler__AttributeConstraint__Predicate.self) { arena, c in
                        if let newValue {
                            c.pointee.text_not_equals = arena.adopt(newValue._storage, as: Mesos__V1__Scheduler__AttributeConstraint__Predicate__TextNotEquals.self)
                            c.pointee.predicate_case = Mesos__V1__Scheduler__AttributeConstraint__Predicate__PredicateCase(rawValue: 4)
                        } else if c.pointee.predicate_case.rawValue == 4 {
                            c.pointee.predicate_case = Mesos__V1__Scheduler__AttributeConstraint__Predicate__PredicateCase(rawValue: 0)
                        }
                    }
                }
            }
            /// `text_matches` = 5.
            public var textMatches: Mesos.Scheduler.AttributeConstraint.Predicate.TextMatches? {
                get { _storage.get(Mesos__V1__Scheduler__AttributeConstraint__Predicate.self) { c in c.pointee.predicate_case.rawValue == 5 ? c.pointee.text_matches.map { Mesos.Scheduler.AttributeConstraint.Predicate.TextMatches(_storage: MessageStorage(arena: _storage.arena, $0)) } : nil } }
                set {
                    _storage.set(Mesos__V1__Scheduler__AttributeConstraint__Predicate.self) { arena, c in
                        if let newValue {
                            c.pointee.text_matches = arena.adopt(newValue._storage, as: Mesos__V1__Scheduler__AttributeConstraint__Predicate__TextMatches.self)
                            c.pointee.predicate_case = Mesos__V1__Scheduler__AttributeConstraint__Predicate__PredicateCase(rawValue: 5)
                        } else if c.pointee.predicate_case.rawValue == 5 {
                            c.pointee.predicate_case = Mesos__V1__Scheduler__AttributeConstraint__Predicate__PredicateCase(rawValue: 0)
                        }
                    }
                }
            }
            /// `text_not_matches` = 6.
            public var textNotMatches: Mesos.Scheduler.AttributeConstraint.Predicate.TextNotMatches? {
                get { _storage.get(Mesos__V1__Scheduler__AttributeConstraint__Predicate.self) { c in c.pointee.predicate_case.rawValue == 6 ? c.pointee.text_not_matches.map { Mesos.Scheduler.AttributeConstraint.Predicate.TextNotMatches(_storage: MessageStorage(arena: _storage.arena, $0)) } : nil } }
                set {
                    _storage.set(Mesos__V1__Scheduler__AttributeConstraint__Predicate.self) { arena, c in
                        if let newValue {
                            c.pointee.text_not_matches = arena.adopt(newValue._storage, as: Mesos__V1__Scheduler__AttributeConstraint__Predicate__TextNotMatches.self)
                            c.pointee.predicate_case = Mesos__V1__Scheduler__AttributeConstraint__Predicate__PredicateCase(rawValue: 6)
                        } else if c.pointee.predicate_case.rawValue == 6 {
                            c.pointee.predicate_case = Mesos__V1__Scheduler__AttributeConstraint__Predicate__PredicateCase(rawValue: 0)
                        }
                    }
                }
            }

            /// Mesos mesos.v1.scheduler.AttributeConstraint.Predicate.Exists.
            public struct Exists: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Scheduler__AttributeConstraint__Predicate__Exists.self, name: "mesos.v1.scheduler.AttributeConstraint.Predicate.Exists", mesos__v1__scheduler__attribute_constraint__predicate__exists__init)
                public init() { _storage = MessageStorage(Self._type) }
            }

            /// Mesos mesos.v1.scheduler.AttributeConstraint.Predicate.NotExists.
            public struct NotExists: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Scheduler__AttributeConstraint__Predicate__NotExists.self, name: "mesos.v1.scheduler.AttributeConstraint.Predicate.NotExists", mesos__v1__scheduler__attribute_constraint__predicate__not_exists__init)
                public init() { _storage = MessageStorage(Self._type) }
            }

            /// Mesos mesos.v1.scheduler.AttributeConstraint.Predicate.TextEquals.
            public struct TextEquals: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Scheduler__AttributeConstraint__Predicate__TextEquals.self, name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextEquals", mesos__v1__scheduler__attribute_constraint__predicate__text_equals__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    value: String
                ) {
                    self.init()
                    self.value = value
                }
                /// `value` = 1.
                public var value: String {
                    get { _storage.get(Mesos__V1__Scheduler__AttributeConstraint__Predicate__TextEquals.self) { String(wire: $0.pointee.value) } }
                    set { _storage.set(Mesos__V1__Scheduler__AttributeConstraint__Predicate__TextEquals.self) { arena, c in c.pointee.value = arena.copy(newValue) } }
                }
            }

            /// Mesos mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotEquals.
            public struct TextNotEquals: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Scheduler__AttributeConstraint__Predicate__TextNotEquals.self, name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotEquals", mesos__v1__scheduler__attribute_constraint__predicate__text_not_equals__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    value: String
                ) {
                    self.init()
                    self.value = value
                }
                /// `value` = 1.
                public var value: String {
                    get { _storage.get(Mesos__V1__Scheduler__AttributeConstraint__Predicate__TextNotEquals.self) { String(wire: $0.pointee.value) } }
                    set { _storage.set(Mesos__V1__Scheduler__AttributeConstraint__Predicate__TextNotEquals.self) { arena, c in c.pointee.value = arena.copy(newValue) } }
                }
            }

            /// Mesos mesos.v1.scheduler.AttributeConstraint.Predicate.TextMatches.
            public struct TextMatches: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Scheduler__AttributeConstraint__Predicate__TextMatches.self, name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextMatches", mesos__v1__scheduler__attribute_constraint__predicate__text_matches__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    regex: String
                ) {
                    self.init()
                    self.regex = regex
                }
                /// `regex` = 1.
                public var regex: String {
                    get { _storage.get(Mesos__V1__Scheduler__AttributeConstraint__Predicate__TextMatches.self) { String(wire: $0.pointee.regex) } }
                    set { _storage.set(Mesos__V1__Scheduler__AttributeConstraint__Predicate__TextMatches.self) { arena, c in c.pointee.regex = arena.copy(newValue) } }
                }
            }

            /// Mesos mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotMatches.
            public struct TextNotMatches: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Scheduler__AttributeConstraint__Predicate__TextNotMatches.self, name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotMatches", mesos__v1__scheduler__attribute_constraint__predicate__text_not_matches__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    regex: String
                ) {
                    self.init()
                    self.regex = regex
                }
                /// `regex` = 1.
                public var regex: String {
                    get { _storage.get(Mesos__V1__Scheduler__AttributeConstraint__Predicate__TextNotMatches.self) { String(wire: $0.pointee.regex) } }
                    set { _storage.set(Mesos__V1__Scheduler__AttributeConstraint__Predicate__TextNotMatches.self) { arena, c in c.pointee.regex = arena.copy(newValue) } }
                }
            }
        }
    }

    /// What agents must look like for the master to offer them, per role.
    public struct OfferConstraints: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Scheduler__OfferConstraints.self, name: "mesos.v1.scheduler.OfferConstraints", mesos__v1__scheduler__offer_constraints__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            roleConstraints: [String: Mesos.Scheduler.OfferConstraints.RoleConstraints] = [:]
        ) {
            self.init()
            if !roleConstraints.isEmpty { self.roleConstraints = roleConstraints }
        }
        /// `role_constraints` = 1.
        public var roleConstraints: [String: Mesos.Scheduler.OfferConstraints.RoleConstraints] {
            get {
                _storage.map(Mesos__V1__Scheduler__OfferConstraints.self, Mesos__V1__Scheduler__OfferConstraints__RoleConstraintsEntry.self, { (UnsafePointer($0.pointee.role_constraints), $0.pointee.n_role_constraints) }, key: { $0.pointee.key }) { arena, entry in
                    entry.pointee.value.map { Mesos.Scheduler.OfferConstraints.RoleConstraints(_storage: MessageStorage(arena: arena, $0)) } ?? Mesos.Scheduler.OfferConstraints.RoleConstraints()
                }
            }
            set {
                _storage.set(Mesos__V1__Scheduler__OfferConstraints.self) { arena, c in
                    let entries = arena.entries(newValue, Mesos__V1__Scheduler__OfferConstraints__RoleConstraintsEntry.self, initialize: mesos__v1__scheduler__offer_constraints__role_constraints_entry__init) { arena, entry, key, value in
                        entry.pointee.key = arena.copy(key)
                        entry.pointee.value = arena.adopt(value._storage, as: Mesos__V1__Scheduler__OfferConstraints__RoleConstraints.self)
                    }
                    c.pointee.role_constraints = entries.baseAddress
                    c.pointee.n_role_constraints = entries.count
                }
            }
        }

        /// Mesos mesos.v1.scheduler.OfferConstraints.RoleConstraints.
        public struct RoleConstraints: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__OfferConstraints__RoleConstraints.self, name: "mesos.v1.scheduler.OfferConstraints.RoleConstraints", mesos__v1__scheduler__offer_constraints__role_constraints__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                groups: MessageList<Mesos.Scheduler.OfferConstraints.RoleConstraints.Group> = []
            ) {
                self.init()
                if !groups.isEmpty { self.groups = groups }
            }
            /// `groups` = 1.
            public var groups: MessageList<Mesos.Scheduler.OfferConstraints.RoleConstraints.Group> {
                get { _storage.list(Mesos__V1__Scheduler__OfferConstraints__RoleConstraints.self) { (UnsafeRawPointer($0.pointee.groups), $0.pointee.n_groups) } }
                set {
                    _storage.set(Mesos__V1__Scheduler__OfferConstraints__RoleConstraints.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Scheduler__OfferConstraints__RoleConstraints__Group.self)
                        c.pointee.groups = elements.baseAddress
                        c.pointee.n_groups = elements.count
                    }
                }
            }

            /// Mesos mesos.v1.scheduler.OfferConstraints.RoleConstraints.Group.
            public struct Group: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Scheduler__OfferConstraints__RoleConstraints__Group.self, name: "mesos.v1.scheduler.OfferConstraints.RoleConstraints.Group", mesos__v1__scheduler__offer_constraints__role_constraints__group__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    attributeConstraints: MessageList<Mesos.Scheduler.AttributeConstraint> = []
                ) {
                    self.init()
                    if !attributeConstraints.isEmpty { self.attributeConstraints = attributeConstraints }
                }
                /// `attribute_constraints` = 1.
                public var attributeConstraints: MessageList<Mesos.Scheduler.AttributeConstraint> {
                    get { _storage.list(Mesos__V1__Scheduler__OfferConstraints__RoleConstraints__Group.self) { (UnsafeRawPointer($0.pointee.attribute_constraints), $0.pointee.n_attribute_constraints) } }
                    set {
                        _storage.set(Mesos__V1__Scheduler__OfferConstraints__RoleConstraints__Group.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Scheduler__AttributeConstraint.self)
                            c.pointee.attribute_constraints = elements.baseAddress
                            c.pointee.n_attribute_constraints = elements.count
                        }
                    }
                }
            }
        }
    }
}
