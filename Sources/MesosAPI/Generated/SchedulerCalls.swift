// Generated from mesos/v1/scheduler/scheduler.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Scheduler {
    /// One request of a framework.
    public struct Call: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__Scheduler__Call.self, name: "mesos.v1.scheduler.Call", mesos__v1__scheduler__call__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            frameworkID: Mesos.FrameworkID? = nil,
            type: Mesos.Scheduler.Call.Kind? = nil,
            subscribe: Mesos.Scheduler.Call.Subscribe? = nil,
            accept: Mesos.Scheduler.Call.Accept? = nil,
            decline: Mesos.Scheduler.Call.Decline? = nil,
            acceptInverseOffers: Mesos.Scheduler.Call.AcceptInverseOffers? = nil,
            declineInverseOffers: Mesos.Scheduler.Call.DeclineInverseOffers? = nil,
            revive: Mesos.Scheduler.Call.Revive? = nil,
            kill: Mesos.Scheduler.Call.Kill? = nil,
            shutdown: Mesos.Scheduler.Call.Shutdown? = nil,
            acknowledge: Mesos.Scheduler.Call.Acknowledge? = nil,
            acknowledgeOperationStatus: Mesos.Scheduler.Call.AcknowledgeOperationStatus? = nil,
            reconcile: Mesos.Scheduler.Call.Reconcile? = nil,
            reconcileOperations: Mesos.Scheduler.Call.ReconcileOperations? = nil,
            message: Mesos.Scheduler.Call.Message? = nil,
            request: Mesos.Scheduler.Call.Request? = nil,
            suppress: Mesos.Scheduler.Call.Suppress? = nil,
            updateFramework: Mesos.Scheduler.Call.UpdateFramework? = nil
        ) {
            self.init()
            if let frameworkID { self.frameworkID = frameworkID }
            if let type { self.type = type }
            if let subscribe { self.subscribe = subscribe }
            if let accept { self.accept = accept }
            if let decline { self.decline = decline }
            if let acceptInverseOffers { self.acceptInverseOffers = acceptInverseOffers }
            if let declineInverseOffers { self.declineInverseOffers = declineInverseOffers }
            if let revive { self.revive = revive }
            if let kill { self.kill = kill }
            if let shutdown { self.shutdown = shutdown }
            if let acknowledge { self.acknowledge = acknowledge }
            if let acknowledgeOperationStatus { self.acknowledgeOperationStatus = acknowledgeOperationStatus }
            if let reconcile { self.reconcile = reconcile }
            if let reconcileOperations { self.reconcileOperations = reconcileOperations }
            if let message { self.message = message }
            if let request { self.request = request }
            if let suppress { self.suppress = suppress }
            if let updateFramework { self.updateFramework = updateFramework }
        }
        /// `framework_id` = 1.
        public var frameworkID: Mesos.FrameworkID? {
            get { _storage.message(Mesos__V1__Scheduler__Call.self) { UnsafeMutableRawPointer($0.pointee.framework_id) }.map(Mesos.FrameworkID.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Call.self) { arena, c in c.pointee.framework_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__FrameworkID.self) } } }
        }
        /// `type` = 2.
        public var type: Mesos.Scheduler.Call.Kind? {
            get { _storage.get(Mesos__V1__Scheduler__Call.self) { $0.pointee.has_type != 0 ? Mesos.Scheduler.Call.Kind(rawValue: Int32(truncatingIfNeeded: $0.pointee.type.rawValue)) : nil } }
            set {
                _storage.set(Mesos__V1__Scheduler__Call.self) { _, c in
                    c.pointee.has_type = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.type = Mesos__V1__Scheduler__Call__Type(rawValue: UInt32(bitPattern: newValue.rawValue)) }
                }
            }
        }
        /// `subscribe` = 3.
        public var subscribe: Mesos.Scheduler.Call.Subscribe? {
            get { _storage.message(Mesos__V1__Scheduler__Call.self) { UnsafeMutableRawPointer($0.pointee.subscribe) }.map(Mesos.Scheduler.Call.Subscribe.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Call.self) { arena, c in c.pointee.subscribe = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Call__Subscribe.self) } } }
        }
        /// `accept` = 4.
        public var accept: Mesos.Scheduler.Call.Accept? {
            get { _storage.message(Mesos__V1__Scheduler__Call.self) { UnsafeMutableRawPointer($0.pointee.accept) }.map(Mesos.Scheduler.Call.Accept.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Call.self) { arena, c in c.pointee.accept = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Call__Accept.self) } } }
        }
        /// `decline` = 5.
        public var decline: Mesos.Scheduler.Call.Decline? {
            get { _storage.message(Mesos__V1__Scheduler__Call.self) { UnsafeMutableRawPointer($0.pointee.decline) }.map(Mesos.Scheduler.Call.Decline.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Call.self) { arena, c in c.pointee.decline = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Call__Decline.self) } } }
        }
        /// `accept_inverse_offers` = 13.
        public var acceptInverseOffers: Mesos.Scheduler.Call.AcceptInverseOffers? {
            get { _storage.message(Mesos__V1__Scheduler__Call.self) { UnsafeMutableRawPointer($0.pointee.accept_inverse_offers) }.map(Mesos.Scheduler.Call.AcceptInverseOffers.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Call.self) { arena, c in c.pointee.accept_inverse_offers = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Call__AcceptInverseOffers.self) } } }
        }
        /// `decline_inverse_offers` = 14.
        public var declineInverseOffers: Mesos.Scheduler.Call.DeclineInverseOffers? {
            get { _storage.message(Mesos__V1__Scheduler__Call.self) { UnsafeMutableRawPointer($0.pointee.decline_inverse_offers) }.map(Mesos.Scheduler.Call.DeclineInverseOffers.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Call.self) { arena, c in c.pointee.decline_inverse_offers = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Call__DeclineInverseOffers.self) } } }
        }
        /// `revive` = 15.
        public var revive: Mesos.Scheduler.Call.Revive? {
            get { _storage.message(Mesos__V1__Scheduler__Call.self) { UnsafeMutableRawPointer($0.pointee.revive) }.map(Mesos.Scheduler.Call.Revive.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Call.self) { arena, c in c.pointee.revive = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Call__Revive.self) } } }
        }
        /// `kill` = 6.
        public var kill: Mesos.Scheduler.Call.Kill? {
            get { _storage.message(Mesos__V1__Scheduler__Call.self) { UnsafeMutableRawPointer($0.pointee.kill) }.map(Mesos.Scheduler.Call.Kill.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Call.self) { arena, c in c.pointee.kill = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Call__Kill.self) } } }
        }
        /// `shutdown` = 7.
        public var shutdown: Mesos.Scheduler.Call.Shutdown? {
            get { _storage.message(Mesos__V1__Scheduler__Call.self) { UnsafeMutableRawPointer($0.pointee.shutdown) }.map(Mesos.Scheduler.Call.Shutdown.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Call.self) { arena, c in c.pointee.shutdown = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Call__Shutdown.self) } } }
        }
        /// `acknowledge` = 8.
        public var acknowledge: Mesos.Scheduler.Call.Acknowledge? {
            get { _storage.message(Mesos__V1__Scheduler__Call.self) { UnsafeMutableRawPointer($0.pointee.acknowledge) }.map(Mesos.Scheduler.Call.Acknowledge.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Call.self) { arena, c in c.pointee.acknowledge = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Call__Acknowledge.self) } } }
        }
        /// `acknowledge_operation_status` = 17.
        public var acknowledgeOperationStatus: Mesos.Scheduler.Call.AcknowledgeOperationStatus? {
            get { _storage.message(Mesos__V1__Scheduler__Call.self) { UnsafeMutableRawPointer($0.pointee.acknowledge_operation_status) }.map(Mesos.Scheduler.Call.AcknowledgeOperationStatus.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Call.self) { arena, c in c.pointee.acknowledge_operation_status = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Call__AcknowledgeOperationStatus.self) } } }
        }
        /// `reconcile` = 9.
        public var reconcile: Mesos.Scheduler.Call.Reconcile? {
            get { _storage.message(Mesos__V1__Scheduler__Call.self) { UnsafeMutableRawPointer($0.pointee.reconcile) }.map(Mesos.Scheduler.Call.Reconcile.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Call.self) { arena, c in c.pointee.reconcile = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Call__Reconcile.self) } } }
        }
        /// `reconcile_operations` = 18.
        public var reconcileOperations: Mesos.Scheduler.Call.ReconcileOperations? {
            get { _storage.message(Mesos__V1__Scheduler__Call.self) { UnsafeMutableRawPointer($0.pointee.reconcile_operations) }.map(Mesos.Scheduler.Call.ReconcileOperations.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Call.self) { arena, c in c.pointee.reconcile_operations = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Call__ReconcileOperations.self) } } }
        }
        /// `message` = 10.
        public var message: Mesos.Scheduler.Call.Message? {
            get { _storage.message(Mesos__V1__Scheduler__Call.self) { UnsafeMutableRawPointer($0.pointee.message) }.map(Mesos.Scheduler.Call.Message.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Call.self) { arena, c in c.pointee.message = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Call__Message.self) } } }
        }
        /// `request` = 11.
        public var request: Mesos.Scheduler.Call.Request? {
            get { _storage.message(Mesos__V1__Scheduler__Call.self) { UnsafeMutableRawPointer($0.pointee.request) }.map(Mesos.Scheduler.Call.Request.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Call.self) { arena, c in c.pointee.request = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Call__Request.self) } } }
        }
        /// `suppress` = 16.
        public var suppress: Mesos.Scheduler.Call.Suppress? {
            get { _storage.message(Mesos__V1__Scheduler__Call.self) { UnsafeMutableRawPointer($0.pointee.suppress) }.map(Mesos.Scheduler.Call.Suppress.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Call.self) { arena, c in c.pointee.suppress = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Call__Suppress.self) } } }
        }
        /// `update_framework` = 19.
        public var updateFramework: Mesos.Scheduler.Call.UpdateFramework? {
            get { _storage.message(Mesos__V1__Scheduler__Call.self) { UnsafeMutableRawPointer($0.pointee.update_framework) }.map(Mesos.Scheduler.Call.UpdateFramework.init(_storage:)) }
            set { _storage.set(Mesos__V1__Scheduler__Call.self) { arena, c in c.pointee.update_framework = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__Call__UpdateFramework.self) } } }
        }

        /// Mesos mesos.v1.scheduler.Call.Type.
        public struct Kind: MesosEnum {
            public var rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// `UNKNOWN`
            public static let unknown = Self(rawValue: 0)
            /// `SUBSCRIBE`
            public static let subscribe = Self(rawValue: 1)
            /// `TEARDOWN`
            public static let teardown = Self(rawValue: 2)
            /// `ACCEPT`
            public static let accept = Self(rawValue: 3)
            /// `DECLINE`
            public static let decline = Self(rawValue: 4)
            /// `ACCEPT_INVERSE_OFFERS`
            public static let acceptInverseOffers = Self(rawValue: 13)
            /// `DECLINE_INVERSE_OFFERS`
            public static let declineInverseOffers = Self(rawValue: 14)
            /// `REVIVE`
            public static let revive = Self(rawValue: 5)
            /// `KILL`
            public static let kill = Self(rawValue: 6)
            /// `SHUTDOWN`
            public static let shutdown = Self(rawValue: 7)
            /// `ACKNOWLEDGE`
            public static let acknowledge = Self(rawValue: 8)
            /// `ACKNOWLEDGE_OPERATION_STATUS`
            public static let acknowledgeOperationStatus = Self(rawValue: 15)
            /// `RECONCILE`
            public static let reconcile = Self(rawValue: 9)
            /// `RECONCILE_OPERATIONS`
            public static let reconcileOperations = Self(rawValue: 16)
            /// `MESSAGE`
            public static let message = Self(rawValue: 10)
            /// `REQUEST`
            public static let request = Self(rawValue: 11)
            /// `SUPPRESS`
            public static let suppress = Self(rawValue: 12)
            /// `UPDATE_FRAMEWORK`
            public static let updateFramework = Self(rawValue: 17)
            public static let knownNames: [Int32: String] = [
                0: "UNKNOWN",
                1: "SUBSCRIBE",
                2: "TEARDOWN",
                3: "ACCEPT",
                4: "DECLINE",
                13: "ACCEPT_INVERSE_OFFERS",
                14: "DECLINE_INVERSE_OFFERS",
                5: "REVIVE",
                6: "KILL",
                7: "SHUTDOWN",
                8: "ACKNOWLEDGE",
                15: "ACKNOWLEDGE_OPERATION_STATUS",
                9: "RECONCILE",
                16: "RECONCILE_OPERATIONS",
                10: "MESSAGE",
                11: "REQUEST",
                12: "SUPPRESS",
                17: "UPDATE_FRAMEWORK",
            ]
        }

        /// Opens the event stream. The id of a known framework makes it a failover.
        public struct Subscribe: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Call__Subscribe.self, name: "mesos.v1.scheduler.Call.Subscribe", mesos__v1__scheduler__call__subscribe__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                frameworkInfo: Mesos.FrameworkInfo,
                suppressedRoles: [String] = [],
                offerConstraints: Mesos.Scheduler.OfferConstraints? = nil
            ) {
                self.init()
                self.frameworkInfo = frameworkInfo
                if !suppressedRoles.isEmpty { self.suppressedRoles = suppressedRoles }
                if let offerConstraints { self.offerConstraints = offerConstraints }
            }
            /// `framework_info` = 1.
            public var frameworkInfo: Mesos.FrameworkInfo {
                get { _storage.message(Mesos__V1__Scheduler__Call__Subscribe.self) { UnsafeMutableRawPointer($0.pointee.framework_info) }.map(Mesos.FrameworkInfo.init(_storage:)) ?? Mesos.FrameworkInfo() }
                set { _storage.set(Mesos__V1__Scheduler__Call__Subscribe.self) { arena, c in c.pointee.framework_info = arena.adopt(newValue._storage, as: Mesos__V1__FrameworkInfo.self) } }
            }
            /// `suppressed_roles` = 2.
            public var suppressedRoles: [String] {
                get { _storage.strings(Mesos__V1__Scheduler__Call__Subscribe.self) { (UnsafePointer($0.pointee.suppressed_roles), $0.pointee.n_suppressed_roles) } }
                set {
                    _storage.set(Mesos__V1__Scheduler__Call__Subscribe.self) { arena, c in
                        let elements = arena.strings(newValue)
                        c.pointee.suppressed_roles = elements.baseAddress
                        c.pointee.n_suppressed_roles = elements.count
                    }
                }
            }
            /// `offer_constraints` = 3.
            public var offerConstraints: Mesos.Scheduler.OfferConstraints? {
                get { _storage.message(Mesos__V1__Scheduler__Call__Subscribe.self) { UnsafeMutableRawPointer($0.pointee.offer_constraints) }.map(Mesos.Scheduler.OfferConstraints.init(_storage:)) }
                set { _storage.set(Mesos__V1__Scheduler__Call__Subscribe.self) { arena, c in c.pointee.offer_constraints = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__OfferConstraints.self) } } }
            }
        }

        /// Uses offers of one agent: operations are applied in order, the rest is declined with the filters.
        public struct Accept: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Call__Accept.self, name: "mesos.v1.scheduler.Call.Accept", mesos__v1__scheduler__call__accept__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                offerIDs: MessageList<Mesos.OfferID> = [],
                operations: MessageList<Mesos.Offer.Operation> = [],
                filters: Mesos.Filters? = nil
            ) {
                self.init()
                if !offerIDs.isEmpty { self.offerIDs = offerIDs }
                if !operations.isEmpty { self.operations = operations }
                if let filters { self.filters = filters }
            }
            /// `offer_ids` = 1.
            public var offerIDs: MessageList<Mesos.OfferID> {
                get { _storage.list(Mesos__V1__Scheduler__Call__Accept.self) { (UnsafeRawPointer($0.pointee.offer_ids), $0.pointee.n_offer_ids) } }
                set {
                    _storage.set(Mesos__V1__Scheduler__Call__Accept.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__OfferID.self)
                        c.pointee.offer_ids = elements.baseAddress
                        c.pointee.n_offer_ids = elements.count
                    }
                }
            }
            /// `operations` = 2.
            public var operations: MessageList<Mesos.Offer.Operation> {
                get { _storage.list(Mesos__V1__Scheduler__Call__Accept.self) { (UnsafeRawPointer($0.pointee.operations), $0.pointee.n_operations) } }
                set {
                    _storage.set(Mesos__V1__Scheduler__Call__Accept.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Offer__Operation.self)
                        c.pointee.operations = elements.baseAddress
                        c.pointee.n_operations = elements.count
                    }
                }
            }
            /// `filters` = 3.
            public var filters: Mesos.Filters? {
                get { _storage.message(Mesos__V1__Scheduler__Call__Accept.self) { UnsafeMutableRawPointer($0.pointee.filters) }.map(Mesos.Filters.init(_storage:)) }
                set { _storage.set(Mesos__V1__Scheduler__Call__Accept.self) { arena, c in c.pointee.filters = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Filters.self) } } }
            }
        }

        /// Gives offers back; the filters say for how long not to offer the same again.
        public struct Decline: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Call__Decline.self, name: "mesos.v1.scheduler.Call.Decline", mesos__v1__scheduler__call__decline__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                offerIDs: MessageList<Mesos.OfferID> = [],
                filters: Mesos.Filters? = nil
            ) {
                self.init()
                if !offerIDs.isEmpty { self.offerIDs = offerIDs }
                if let filters { self.filters = filters }
            }
            /// `offer_ids` = 1.
            public var offerIDs: MessageList<Mesos.OfferID> {
                get { _storage.list(Mesos__V1__Scheduler__Call__Decline.self) { (UnsafeRawPointer($0.pointee.offer_ids), $0.pointee.n_offer_ids) } }
                set {
                    _storage.set(Mesos__V1__Scheduler__Call__Decline.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__OfferID.self)
                        c.pointee.offer_ids = elements.baseAddress
                        c.pointee.n_offer_ids = elements.count
                    }
                }
            }
            /// `filters` = 2.
            public var filters: Mesos.Filters? {
                get { _storage.message(Mesos__V1__Scheduler__Call__Decline.self) { UnsafeMutableRawPointer($0.pointee.filters) }.map(Mesos.Filters.init(_storage:)) }
                set { _storage.set(Mesos__V1__Scheduler__Call__Decline.self) { arena, c in c.pointee.filters = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Filters.self) } } }
            }
        }

        /// Mesos mesos.v1.scheduler.Call.AcceptInverseOffers.
        public struct AcceptInverseOffers: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Call__AcceptInverseOffers.self, name: "mesos.v1.scheduler.Call.AcceptInverseOffers", mesos__v1__scheduler__call__accept_inverse_offers__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                inverseOfferIDs: MessageList<Mesos.OfferID> = [],
                filters: Mesos.Filters? = nil
            ) {
                self.init()
                if !inverseOfferIDs.isEmpty { self.inverseOfferIDs = inverseOfferIDs }
                if let filters { self.filters = filters }
            }
            /// `inverse_offer_ids` = 1.
            public var inverseOfferIDs: MessageList<Mesos.OfferID> {
                get { _storage.list(Mesos__V1__Scheduler__Call__AcceptInverseOffers.self) { (UnsafeRawPointer($0.pointee.inverse_offer_ids), $0.pointee.n_inverse_offer_ids) } }
                set {
                    _storage.set(Mesos__V1__Scheduler__Call__AcceptInverseOffers.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__OfferID.self)
                        c.pointee.inverse_offer_ids = elements.baseAddress
                        c.pointee.n_inverse_offer_ids = elements.count
                    }
                }
            }
            /// `filters` = 2.
            public var filters: Mesos.Filters? {
                get { _storage.message(Mesos__V1__Scheduler__Call__AcceptInverseOffers.self) { UnsafeMutableRawPointer($0.pointee.filters) }.map(Mesos.Filters.init(_storage:)) }
                set { _storage.set(Mesos__V1__Scheduler__Call__AcceptInverseOffers.self) { arena, c in c.pointee.filters = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Filters.self) } } }
            }
        }

        /// Mesos mesos.v1.scheduler.Call.DeclineInverseOffers.
        public struct DeclineInverseOffers: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Call__DeclineInverseOffers.self, name: "mesos.v1.scheduler.Call.DeclineInverseOffers", mesos__v1__scheduler__call__decline_inverse_offers__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                inverseOfferIDs: MessageList<Mesos.OfferID> = [],
                filters: Mesos.Filters? = nil
            ) {
                self.init()
                if !inverseOfferIDs.isEmpty { self.inverseOfferIDs = inverseOfferIDs }
                if let filters { self.filters = filters }
            }
            /// `inverse_offer_ids` = 1.
            public var inverseOfferIDs: MessageList<Mesos.OfferID> {
                get { _storage.list(Mesos__V1__Scheduler__Call__DeclineInverseOffers.self) { (UnsafeRawPointer($0.pointee.inverse_offer_ids), $0.pointee.n_inverse_offer_ids) } }
                set {
                    _storage.set(Mesos__V1__Scheduler__Call__DeclineInverseOffers.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__OfferID.self)
                        c.pointee.inverse_offer_ids = elements.baseAddress
                        c.pointee.n_inverse_offer_ids = elements.count
                    }
                }
            }
            /// `filters` = 2.
            public var filters: Mesos.Filters? {
                get { _storage.message(Mesos__V1__Scheduler__Call__DeclineInverseOffers.self) { UnsafeMutableRawPointer($0.pointee.filters) }.map(Mesos.Filters.init(_storage:)) }
                set { _storage.set(Mesos__V1__Scheduler__Call__DeclineInverseOffers.self) { arena, c in c.pointee.filters = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Filters.self) } } }
            }
        }

        /// Lifts the filters and the suppression of the roles, or of all when none is named.
        public struct Revive: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Call__Revive.self, name: "mesos.v1.scheduler.Call.Revive", mesos__v1__scheduler__call__revive__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                roles: [String] = []
            ) {
                self.init()
                if !roles.isEmpty { self.roles = roles }
            }
            /// `roles` = 1.
            public var roles: [String] {
                get { _storage.strings(Mesos__V1__Scheduler__Call__Revive.self) { (UnsafePointer($0.pointee.roles), $0.pointee.n_roles) } }
                set {
                    _storage.set(Mesos__V1__Scheduler__Call__Revive.self) { arena, c in
                        let elements = arena.strings(newValue)
                        c.pointee.roles = elements.baseAddress
                        c.pointee.n_roles = elements.count
                    }
                }
            }
        }

        /// Kills a task; an update answers, also for an unknown task.
        public struct Kill: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Call__Kill.self, name: "mesos.v1.scheduler.Call.Kill", mesos__v1__scheduler__call__kill__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                taskID: Mesos.TaskID,
                agentID: Mesos.AgentID? = nil,
                killPolicy: Mesos.KillPolicy? = nil
            ) {
                self.init()
                self.taskID = taskID
                if let agentID { self.agentID = agentID }
                if let killPolicy { self.killPolicy = killPolicy }
            }
            /// `task_id` = 1.
            public var taskID: Mesos.TaskID {
                get { _storage.message(Mesos__V1__Scheduler__Call__Kill.self) { UnsafeMutableRawPointer($0.pointee.task_id) }.map(Mesos.TaskID.init(_storage:)) ?? Mesos.TaskID() }
                set { _storage.set(Mesos__V1__Scheduler__Call__Kill.self) { arena, c in c.pointee.task_id = arena.adopt(newValue._storage, as: Mesos__V1__TaskID.self) } }
            }
            /// `agent_id` = 2.
            public var agentID: Mesos.AgentID? {
                get { _storage.message(Mesos__V1__Scheduler__Call__Kill.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) }
                set { _storage.set(Mesos__V1__Scheduler__Call__Kill.self) { arena, c in c.pointee.agent_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__AgentID.self) } } }
            }
            /// `kill_policy` = 3.
            public var killPolicy: Mesos.KillPolicy? {
                get { _storage.message(Mesos__V1__Scheduler__Call__Kill.self) { UnsafeMutableRawPointer($0.pointee.kill_policy) }.map(Mesos.KillPolicy.init(_storage:)) }
                set { _storage.set(Mesos__V1__Scheduler__Call__Kill.self) { arena, c in c.pointee.kill_policy = newValue.map { arena.adopt($0._storage, as: Mesos__V1__KillPolicy.self) } } }
            }
        }

        /// Shuts an executor down with all its tasks.
        public struct Shutdown: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Call__Shutdown.self, name: "mesos.v1.scheduler.Call.Shutdown", mesos__v1__scheduler__call__shutdown__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                executorID: Mesos.ExecutorID,
                agentID: Mesos.AgentID
            ) {
                self.init()
                self.executorID = executorID
                self.agentID = agentID
            }
            /// `executor_id` = 1.
            public var executorID: Mesos.ExecutorID {
                get { _storage.message(Mesos__V1__Scheduler__Call__Shutdown.self) { UnsafeMutableRawPointer($0.pointee.executor_id) }.map(Mesos.ExecutorID.init(_storage:)) ?? Mesos.ExecutorID() }
                set { _storage.set(Mesos__V1__Scheduler__Call__Shutdown.self) { arena, c in c.pointee.executor_id = arena.adopt(newValue._storage, as: Mesos__V1__ExecutorID.self) } }
            }
            /// `agent_id` = 2.
            public var agentID: Mesos.AgentID {
                get { _storage.message(Mesos__V1__Scheduler__Call__Shutdown.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) ?? Mesos.AgentID() }
                set { _storage.set(Mesos__V1__Scheduler__Call__Shutdown.self) { arena, c in c.pointee.agent_id = arena.adopt(newValue._storage, as: Mesos__V1__AgentID.self) } }
            }
        }

        /// Confirms a status update; the agent then sends the next.
        public struct Acknowledge: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Call__Acknowledge.self, name: "mesos.v1.scheduler.Call.Acknowledge", mesos__v1__scheduler__call__acknowledge__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                agentID: Mesos.AgentID,
                taskID: Mesos.TaskID,
                uuid: [UInt8]
            ) {
                self.init()
                self.agentID = agentID
                self.taskID = taskID
                self.uuid = uuid
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID {
                get { _storage.message(Mesos__V1__Scheduler__Call__Acknowledge.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) ?? Mesos.AgentID() }
                set { _storage.set(Mesos__V1__Scheduler__Call__Acknowledge.self) { arena, c in c.pointee.agent_id = arena.adopt(newValue._storage, as: Mesos__V1__AgentID.self) } }
            }
            /// `task_id` = 2.
            public var taskID: Mesos.TaskID {
                get { _storage.message(Mesos__V1__Scheduler__Call__Acknowledge.self) { UnsafeMutableRawPointer($0.pointee.task_id) }.map(Mesos.TaskID.init(_storage:)) ?? Mesos.TaskID() }
                set { _storage.set(Mesos__V1__Scheduler__Call__Acknowledge.self) { arena, c in c.pointee.task_id = arena.adopt(newValue._storage, as: Mesos__V1__TaskID.self) } }
            }
            /// `uuid` = 3.
            public var uuid: [UInt8] {
                get { _storage.get(Mesos__V1__Scheduler__Call__Acknowledge.self) { Array(wire: $0.pointee.uuid) } }
                set { _storage.set(Mesos__V1__Scheduler__Call__Acknowledge.self) { arena, c in c.pointee.uuid = arena.copy(newValue) } }
            }
        }

        /// Mesos mesos.v1.scheduler.Call.AcknowledgeOperationStatus.
        public struct AcknowledgeOperationStatus: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Call__AcknowledgeOperationStatus.self, name: "mesos.v1.scheduler.Call.AcknowledgeOperationStatus", mesos__v1__scheduler__call__acknowledge_operation_status__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                uuid: [UInt8],
                operationID: Mesos.OperationID,
                agentID: Mesos.AgentID? = nil,
                resourceProviderID: Mesos.ResourceProviderID? = nil
            ) {
                self.init()
                self.uuid = uuid
                self.operationID = operationID
                if let agentID { self.agentID = agentID }
                if let resourceProviderID { self.resourceProviderID = resourceProviderID }
            }
            /// `agent_id` = 1.
            public var agentID: Mesos.AgentID? {
                get { _storage.message(Mesos__V1__Scheduler__Call__AcknowledgeOperationStatus.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) }
                set { _storage.set(Mesos__V1__Scheduler__Call__AcknowledgeOperationStatus.self) { arena, c in c.pointee.agent_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__AgentID.self) } } }
            }
            /// `resource_provider_id` = 2.
            public var resourceProviderID: Mesos.ResourceProviderID? {
                get { _storage.message(Mesos__V1__Scheduler__Call__AcknowledgeOperationStatus.self) { UnsafeMutableRawPointer($0.pointee.resource_provider_id) }.map(Mesos.ResourceProviderID.init(_storage:)) }
                set { _storage.set(Mesos__V1__Scheduler__Call__AcknowledgeOperationStatus.self) { arena, c in c.pointee.resource_provider_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ResourceProviderID.self) } } }
            }
            /// `uuid` = 3.
            public var uuid: [UInt8] {
                get { _storage.get(Mesos__V1__Scheduler__Call__AcknowledgeOperationStatus.self) { Array(wire: $0.pointee.uuid) } }
                set { _storage.set(Mesos__V1__Scheduler__Call__AcknowledgeOperationStatus.self) { arena, c in c.pointee.uuid = arena.copy(newValue) } }
            }
            /// `operation_id` = 4.
            public var operationID: Mesos.OperationID {
                get { _storage.message(Mesos__V1__Scheduler__Call__AcknowledgeOperationStatus.self) { UnsafeMutableRawPointer($0.pointee.operation_id) }.map(Mesos.OperationID.init(_storage:)) ?? Mesos.OperationID() }
                set { _storage.set(Mesos__V1__Scheduler__Call__AcknowledgeOperationStatus.self) { arena, c in c.pointee.operation_id = arena.adopt(newValue._storage, as: Mesos__V1__OperationID.self) } }
            }
        }

        /// Asks for the latest state of tasks: of those named, or of all when none is.
        public struct Reconcile: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Call__Reconcile.self, name: "mesos.v1.scheduler.Call.Reconcile", mesos__v1__scheduler__call__reconcile__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                tasks: MessageList<Mesos.Scheduler.Call.Reconcile.Task> = []
            ) {
                self.init()
                if !tasks.isEmpty { self.tasks = tasks }
            }
            /// `tasks` = 1.
            public var tasks: MessageList<Mesos.Scheduler.Call.Reconcile.Task> {
                get { _storage.list(Mesos__V1__Scheduler__Call__Reconcile.self) { (UnsafeRawPointer($0.pointee.tasks), $0.pointee.n_tasks) } }
                set {
                    _storage.set(Mesos__V1__Scheduler__Call__Reconcile.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Scheduler__Call__Reconcile__Task.self)
                        c.pointee.tasks = elements.baseAddress
                        c.pointee.n_tasks = elements.count
                    }
                }
            }

            /// Mesos mesos.v1.scheduler.Call.Reconcile.Task.
            public struct Task: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Scheduler__Call__Reconcile__Task.self, name: "mesos.v1.scheduler.Call.Reconcile.Task", mesos__v1__scheduler__call__reconcile__task__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    taskID: Mesos.TaskID,
                    agentID: Mesos.AgentID? = nil
                ) {
                    self.init()
                    self.taskID = taskID
                    if let agentID { self.agentID = agentID }
                }
                /// `task_id` = 1.
                public var taskID: Mesos.TaskID {
                    get { _storage.message(Mesos__V1__Scheduler__Call__Reconcile__Task.self) { UnsafeMutableRawPointer($0.pointee.task_id) }.map(Mesos.TaskID.init(_storage:)) ?? Mesos.TaskID() }
                    set { _storage.set(Mesos__V1__Scheduler__Call__Reconcile__Task.self) { arena, c in c.pointee.task_id = arena.adopt(newValue._storage, as: Mesos__V1__TaskID.self) } }
                }
                /// `agent_id` = 2.
                public var agentID: Mesos.AgentID? {
                    get { _storage.message(Mesos__V1__Scheduler__Call__Reconcile__Task.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Scheduler__Call__Reconcile__Task.self) { arena, c in c.pointee.agent_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__AgentID.self) } } }
                }
            }
        }

        /// Asks for the latest state of operations.
        public struct ReconcileOperations: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Call__ReconcileOperations.self, name: "mesos.v1.scheduler.Call.ReconcileOperations", mesos__v1__scheduler__call__reconcile_operations__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                operations: MessageList<Mesos.Scheduler.Call.ReconcileOperations.Operation> = []
            ) {
                self.init()
                if !operations.isEmpty { self.operations = operations }
            }
            /// `operations` = 1.
            public var operations: MessageList<Mesos.Scheduler.Call.ReconcileOperations.Operation> {
                get { _storage.list(Mesos__V1__Scheduler__Call__ReconcileOperations.self) { (UnsafeRawPointer($0.pointee.operations), $0.pointee.n_operations) } }
                set {
                    _storage.set(Mesos__V1__Scheduler__Call__ReconcileOperations.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Scheduler__Call__ReconcileOperations__Operation.self)
                        c.pointee.operations = elements.baseAddress
                        c.pointee.n_operations = elements.count
                    }
                }
            }

            /// Mesos mesos.v1.scheduler.Call.ReconcileOperations.Operation.
            public struct Operation: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__Scheduler__Call__ReconcileOperations__Operation.self, name: "mesos.v1.scheduler.Call.ReconcileOperations.Operation", mesos__v1__scheduler__call__reconcile_operations__operation__init)
                public init() { _storage = MessageStorage(Self._type) }
                public init(
                    operationID: Mesos.OperationID,
                    agentID: Mesos.AgentID? = nil,
                    resourceProviderID: Mesos.ResourceProviderID? = nil
                ) {
                    self.init()
                    self.operationID = operationID
                    if let agentID { self.agentID = agentID }
                    if let resourceProviderID { self.resourceProviderID = resourceProviderID }
                }
                /// `operation_id` = 1.
                public var operationID: Mesos.OperationID {
                    get { _storage.message(Mesos__V1__Scheduler__Call__ReconcileOperations__Operation.self) { UnsafeMutableRawPointer($0.pointee.operation_id) }.map(Mesos.OperationID.init(_storage:)) ?? Mesos.OperationID() }
                    set { _storage.set(Mesos__V1__Scheduler__Call__ReconcileOperations__Operation.self) { arena, c in c.pointee.operation_id = arena.adopt(newValue._storage, as: Mesos__V1__OperationID.self) } }
                }
                /// `agent_id` = 2.
                public var agentID: Mesos.AgentID? {
                    get { _storage.message(Mesos__V1__Scheduler__Call__ReconcileOperations__Operation.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Scheduler__Call__ReconcileOperations__Operation.self) { arena, c in c.pointee.agent_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__AgentID.self) } } }
                }
                /// `resource_provider_id` = 3.
                public var resourceProviderID: Mesos.ResourceProviderID? {
                    get { _storage.message(Mesos__V1__Scheduler__Call__ReconcileOperations__Operation.self) { UnsafeMutableRawPointer($0.pointee.resource_provider_id) }.map(Mesos.ResourceProviderID.init(_storage:)) }
                    set { _storage.set(Mesos__V1__Scheduler__Call__ReconcileOperations__Operation.self) { arena, c in c.pointee.resource_provider_id = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ResourceProviderID.self) } } }
                }
            }
        }

        /// Bytes for an executor, delivered at best effort.
        public struct Message: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Call__Message.self, name: "mesos.v1.scheduler.Call.Message", mesos__v1__scheduler__call__message__init)
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
                get { _storage.message(Mesos__V1__Scheduler__Call__Message.self) { UnsafeMutableRawPointer($0.pointee.agent_id) }.map(Mesos.AgentID.init(_storage:)) ?? Mesos.AgentID() }
                set { _storage.set(Mesos__V1__Scheduler__Call__Message.self) { arena, c in c.pointee.agent_id = arena.adopt(newValue._storage, as: Mesos__V1__AgentID.self) } }
            }
            /// `executor_id` = 2.
            public var executorID: Mesos.ExecutorID {
                get { _storage.message(Mesos__V1__Scheduler__Call__Message.self) { UnsafeMutableRawPointer($0.pointee.executor_id) }.map(Mesos.ExecutorID.init(_storage:)) ?? Mesos.ExecutorID() }
                set { _storage.set(Mesos__V1__Scheduler__Call__Message.self) { arena, c in c.pointee.executor_id = arena.adopt(newValue._storage, as: Mesos__V1__ExecutorID.self) } }
            }
            /// `data` = 3.
            public var data: [UInt8] {
                get { _storage.get(Mesos__V1__Scheduler__Call__Message.self) { Array(wire: $0.pointee.data) } }
                set { _storage.set(Mesos__V1__Scheduler__Call__Message.self) { arena, c in c.pointee.data = arena.copy(newValue) } }
            }
        }

        /// Mesos mesos.v1.scheduler.Call.Request.
        public struct Request: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Call__Request.self, name: "mesos.v1.scheduler.Call.Request", mesos__v1__scheduler__call__request__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                requests: MessageList<Mesos.Request> = []
            ) {
                self.init()
                if !requests.isEmpty { self.requests = requests }
            }
            /// `requests` = 1.
            public var requests: MessageList<Mesos.Request> {
                get { _storage.list(Mesos__V1__Scheduler__Call__Request.self) { (UnsafeRawPointer($0.pointee.requests), $0.pointee.n_requests) } }
                set {
                    _storage.set(Mesos__V1__Scheduler__Call__Request.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Request.self)
                        c.pointee.requests = elements.baseAddress
                        c.pointee.n_requests = elements.count
                    }
                }
            }
        }

        /// No offers for the roles, or for all when none is named, until revived.
        public struct Suppress: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Call__Suppress.self, name: "mesos.v1.scheduler.Call.Suppress", mesos__v1__scheduler__call__suppress__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                roles: [String] = []
            ) {
                self.init()
                if !roles.isEmpty { self.roles = roles }
            }
            /// `roles` = 1.
            public var roles: [String] {
                get { _storage.strings(Mesos__V1__Scheduler__Call__Suppress.self) { (UnsafePointer($0.pointee.roles), $0.pointee.n_roles) } }
                set {
                    _storage.set(Mesos__V1__Scheduler__Call__Suppress.self) { arena, c in
                        let elements = arena.strings(newValue)
                        c.pointee.roles = elements.baseAddress
                        c.pointee.n_roles = elements.count
                    }
                }
            }
        }

        /// Changes the framework's description without a new subscription.
        public struct UpdateFramework: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__Scheduler__Call__UpdateFramework.self, name: "mesos.v1.scheduler.Call.UpdateFramework", mesos__v1__scheduler__call__update_framework__init)
            public init() { _storage = MessageStorage(Self._type) }
            public init(
                frameworkInfo: Mesos.FrameworkInfo,
                suppressedRoles: [String] = [],
                offerConstraints: Mesos.Scheduler.OfferConstraints? = nil
            ) {
                self.init()
                self.frameworkInfo = frameworkInfo
                if !suppressedRoles.isEmpty { self.suppressedRoles = suppressedRoles }
                if let offerConstraints { self.offerConstraints = offerConstraints }
            }
            /// `framework_info` = 1.
            public var frameworkInfo: Mesos.FrameworkInfo {
                get { _storage.message(Mesos__V1__Scheduler__Call__UpdateFramework.self) { UnsafeMutableRawPointer($0.pointee.framework_info) }.map(Mesos.FrameworkInfo.init(_storage:)) ?? Mesos.FrameworkInfo() }
                set { _storage.set(Mesos__V1__Scheduler__Call__UpdateFramework.self) { arena, c in c.pointee.framework_info = arena.adopt(newValue._storage, as: Mesos__V1__FrameworkInfo.self) } }
            }
            /// `suppressed_roles` = 2.
            public var suppressedRoles: [String] {
                get { _storage.strings(Mesos__V1__Scheduler__Call__UpdateFramework.self) { (UnsafePointer($0.pointee.suppressed_roles), $0.pointee.n_suppressed_roles) } }
                set {
                    _storage.set(Mesos__V1__Scheduler__Call__UpdateFramework.self) { arena, c in
                        let elements = arena.strings(newValue)
                        c.pointee.suppressed_roles = elements.baseAddress
                        c.pointee.n_suppressed_roles = elements.count
                    }
                }
            }
            /// `offer_constraints` = 3.
            public var offerConstraints: Mesos.Scheduler.OfferConstraints? {
                get { _storage.message(Mesos__V1__Scheduler__Call__UpdateFramework.self) { UnsafeMutableRawPointer($0.pointee.offer_constraints) }.map(Mesos.Scheduler.OfferConstraints.init(_storage:)) }
                set { _storage.set(Mesos__V1__Scheduler__Call__UpdateFramework.self) { arena, c in c.pointee.offer_constraints = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Scheduler__OfferConstraints.self) } } }
            }
        }
    }
}
