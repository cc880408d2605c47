// Generated from mesos/v1/scheduler/scheduler.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Scheduler {
    /// An event of the stream that answers SUBSCRIBE.
    public struct Event: WireMessage {
        typealias Wire = Mesos__V1__Scheduler__Event
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Event", mesos__v1__scheduler__event__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var type: Mesos.Scheduler.Event.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
        /// `subscribed` = 2.
        public var subscribed: Mesos.Scheduler.Event.Subscribed? { get { _getMessage { $0.pointee.subscribed } } set { _setMessage(newValue) { $0.pointee.subscribed = $1 } } }
        /// `offers` = 3.
        public var offers: Mesos.Scheduler.Event.Offers? { get { _getMessage { $0.pointee.offers } } set { _setMessage(newValue) { $0.pointee.offers = $1 } } }
        /// `inverse_offers` = 9.
        public var inverseOffers: Mesos.Scheduler.Event.InverseOffers? { get { _getMessage { $0.pointee.inverse_offers } } set { _setMessage(newValue) { $0.pointee.inverse_offers = $1 } } }
        /// `rescind` = 4.
        public var rescind: Mesos.Scheduler.Event.Rescind? { get { _getMessage { $0.pointee.rescind } } set { _setMessage(newValue) { $0.pointee.rescind = $1 } } }
        /// `rescind_inverse_offer` = 10.
        public var rescindInverseOffer: Mesos.Scheduler.Event.RescindInverseOffer? { get { _getMessage { $0.pointee.rescind_inverse_offer } } set { _setMessage(newValue) { $0.pointee.rescind_inverse_offer = $1 } } }
        /// `update` = 5.
        public var update: Mesos.Scheduler.Event.Update? { get { _getMessage { $0.pointee.update } } set { _setMessage(newValue) { $0.pointee.update = $1 } } }
        /// `update_operation_status` = 11.
        public var updateOperationStatus: Mesos.Scheduler.Event.UpdateOperationStatus? { get { _getMessage { $0.pointee.update_operation_status } } set { _setMessage(newValue) { $0.pointee.update_operation_status = $1 } } }
        /// `message` = 6.
        public var message: Mesos.Scheduler.Event.Message? { get { _getMessage { $0.pointee.message } } set { _setMessage(newValue) { $0.pointee.message = $1 } } }
        /// `failure` = 7.
        public var failure: Mesos.Scheduler.Event.Failure? { get { _getMessage { $0.pointee.failure } } set { _setMessage(newValue) { $0.pointee.failure = $1 } } }
        /// `error` = 8.
        public var error: Mesos.Scheduler.Event.Error? { get { _getMessage { $0.pointee.error } } set { _setMessage(newValue) { $0.pointee.error = $1 } } }

        /// The enum `mesos.v1.scheduler.Event.Type`.
        public struct Kind: MesosEnum, WireValue {
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

        /// The first event, with the framework's id, the heartbeat interval in seconds and the master.
        public struct Subscribed: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Event__Subscribed
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Event.Subscribed", mesos__v1__scheduler__event__subscribed__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var frameworkID: Mesos.FrameworkID { get { _getRequiredMessage { $0.pointee.framework_id } } set { _setMessage(newValue) { $0.pointee.framework_id = $1 } } }
            /// `heartbeat_interval_seconds` = 2.
            public var heartbeatIntervalSeconds: Double? { get { _getOptional { ($0.pointee.has_heartbeat_interval_seconds, $0.pointee.heartbeat_interval_seconds) } } set { _setOptional(newValue, { $0.pointee.has_heartbeat_interval_seconds = $1 }) { $0.pointee.heartbeat_interval_seconds = $1 } } }
            /// `master_info` = 3.
            public var masterInfo: Mesos.MasterInfo? { get { _getMessage { $0.pointee.master_info } } set { _setMessage(newValue) { $0.pointee.master_info = $1 } } }
        }

        /// New offers.
        public struct Offers: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Event__Offers
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Event.Offers", mesos__v1__scheduler__event__offers__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                offers: MessageList<Mesos.Offer> = []
            ) {
                self.init()
                if !offers.isEmpty { self.offers = offers }
            }
            /// `offers` = 1.
            public var offers: MessageList<Mesos.Offer> { get { _getMessages { ($0.pointee.offers, $0.pointee.n_offers) } } set { _setMessages(newValue) { ($0.pointee.offers, $0.pointee.n_offers) = ($1, $2) } } }
        }

        /// Requests to return resources.
        public struct InverseOffers: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Event__InverseOffers
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Event.InverseOffers", mesos__v1__scheduler__event__inverse_offers__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                inverseOffers: MessageList<Mesos.InverseOffer> = []
            ) {
                self.init()
                if !inverseOffers.isEmpty { self.inverseOffers = inverseOffers }
            }
            /// `inverse_offers` = 1.
            public var inverseOffers: MessageList<Mesos.InverseOffer> { get { _getMessages { ($0.pointee.inverse_offers, $0.pointee.n_inverse_offers) } } set { _setMessages(newValue) { ($0.pointee.inverse_offers, $0.pointee.n_inverse_offers) = ($1, $2) } } }
        }

        /// An offer that is no longer valid.
        public struct Rescind: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Event__Rescind
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Event.Rescind", mesos__v1__scheduler__event__rescind__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                offerID: Mesos.OfferID
            ) {
                self.init()
                self.offerID = offerID
            }
            /// `offer_id` = 1.
            public var offerID: Mesos.OfferID { get { _getRequiredMessage { $0.pointee.offer_id } } set { _setMessage(newValue) { $0.pointee.offer_id = $1 } } }
        }

        /// An inverse offer that is no longer valid.
        public struct RescindInverseOffer: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Event__RescindInverseOffer
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Event.RescindInverseOffer", mesos__v1__scheduler__event__rescind_inverse_offer__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                inverseOfferID: Mesos.OfferID
            ) {
                self.init()
                self.inverseOfferID = inverseOfferID
            }
            /// `inverse_offer_id` = 1.
            public var inverseOfferID: Mesos.OfferID { get { _getRequiredMessage { $0.pointee.inverse_offer_id } } set { _setMessage(newValue) { $0.pointee.inverse_offer_id = $1 } } }
        }

        /// A status update of a task.
        public struct Update: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Event__Update
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Event.Update", mesos__v1__scheduler__event__update__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                status: Mesos.TaskStatus
            ) {
                self.init()
                self.status = status
            }
            /// `status` = 1.
            public var status: Mesos.TaskStatus { get { _getRequiredMessage { $0.pointee.status } } set { _setMessage(newValue) { $0.pointee.status = $1 } } }
        }

        /// A status update of an operation.
        public struct UpdateOperationStatus: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Event__UpdateOperationStatus
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Event.UpdateOperationStatus", mesos__v1__scheduler__event__update_operation_status__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                status: Mesos.OperationStatus
            ) {
                self.init()
                self.status = status
            }
            /// `status` = 1.
            public var status: Mesos.OperationStatus { get { _getRequiredMessage { $0.pointee.status } } set { _setMessage(newValue) { $0.pointee.status = $1 } } }
        }

        /// Bytes from an executor, without guaranteed delivery.
        public struct Message: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Event__Message
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Event.Message", mesos__v1__scheduler__event__message__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var agentID: Mesos.AgentID { get { _getRequiredMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
            /// `executor_id` = 2.
            public var executorID: Mesos.ExecutorID { get { _getRequiredMessage { $0.pointee.executor_id } } set { _setMessage(newValue) { $0.pointee.executor_id = $1 } } }
            /// `data` = 3.
            public var data: [UInt8] { get { _getValue { $0.pointee.data } } set { _setValue(newValue) { $0.pointee.data = $1 } } }
        }

        /// The removal of an agent or the end of an executor.
        public struct Failure: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Event__Failure
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Event.Failure", mesos__v1__scheduler__event__failure__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var agentID: Mesos.AgentID? { get { _getMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
            /// `executor_id` = 2.
            public var executorID: Mesos.ExecutorID? { get { _getMessage { $0.pointee.executor_id } } set { _setMessage(newValue) { $0.pointee.executor_id = $1 } } }
            /// `status` = 3.
            public var status: Int32? { get { _getOptional { ($0.pointee.has_status, $0.pointee.status) } } set { _setOptional(newValue, { $0.pointee.has_status = $1 }) { $0.pointee.status = $1 } } }
        }

        /// The master has refused or ended the subscription. It then closes the stream.
        public struct Error: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Event__Error
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Event.Error", mesos__v1__scheduler__event__error__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                message: String
            ) {
                self.init()
                self.message = message
            }
            /// `message` = 1.
            public var message: String { get { _getValue { $0.pointee.message } } set { _setValue(newValue) { $0.pointee.message = $1 } } }
        }
    }
}
