// Generated from mesos/v1/scheduler/scheduler.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Scheduler {
    /// A call of a framework.
    public struct Call: WireMessage {
        typealias Wire = Mesos__V1__Scheduler__Call
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Call", mesos__v1__scheduler__call__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
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
        public var frameworkID: Mesos.FrameworkID? { get { _getMessage { $0.pointee.framework_id } } set { _setMessage(newValue) { $0.pointee.framework_id = $1 } } }
        /// `type` = 2.
        public var type: Mesos.Scheduler.Call.Kind? { get { _getOptional { ($0.pointee.has_type, $0.pointee.type.rawValue) } } set { _setOptional(newValue, { $0.pointee.has_type = $1 }) { $0.pointee.type.rawValue = $1 } } }
        /// `subscribe` = 3.
        public var subscribe: Mesos.Scheduler.Call.Subscribe? { get { _getMessage { $0.pointee.subscribe } } set { _setMessage(newValue) { $0.pointee.subscribe = $1 } } }
        /// `accept` = 4.
        public var accept: Mesos.Scheduler.Call.Accept? { get { _getMessage { $0.pointee.accept } } set { _setMessage(newValue) { $0.pointee.accept = $1 } } }
        /// `decline` = 5.
        public var decline: Mesos.Scheduler.Call.Decline? { get { _getMessage { $0.pointee.decline } } set { _setMessage(newValue) { $0.pointee.decline = $1 } } }
        /// `accept_inverse_offers` = 13.
        public var acceptInverseOffers: Mesos.Scheduler.Call.AcceptInverseOffers? { get { _getMessage { $0.pointee.accept_inverse_offers } } set { _setMessage(newValue) { $0.pointee.accept_inverse_offers = $1 } } }
        /// `decline_inverse_offers` = 14.
        public var declineInverseOffers: Mesos.Scheduler.Call.DeclineInverseOffers? { get { _getMessage { $0.pointee.decline_inverse_offers } } set { _setMessage(newValue) { $0.pointee.decline_inverse_offers = $1 } } }
        /// `revive` = 15.
        public var revive: Mesos.Scheduler.Call.Revive? { get { _getMessage { $0.pointee.revive } } set { _setMessage(newValue) { $0.pointee.revive = $1 } } }
        /// `kill` = 6.
        public var kill: Mesos.Scheduler.Call.Kill? { get { _getMessage { $0.pointee.kill } } set { _setMessage(newValue) { $0.pointee.kill = $1 } } }
        /// `shutdown` = 7.
        public var shutdown: Mesos.Scheduler.Call.Shutdown? { get { _getMessage { $0.pointee.shutdown } } set { _setMessage(newValue) { $0.pointee.shutdown = $1 } } }
        /// `acknowledge` = 8.
        public var acknowledge: Mesos.Scheduler.Call.Acknowledge? { get { _getMessage { $0.pointee.acknowledge } } set { _setMessage(newValue) { $0.pointee.acknowledge = $1 } } }
        /// `acknowledge_operation_status` = 17.
        public var acknowledgeOperationStatus: Mesos.Scheduler.Call.AcknowledgeOperationStatus? { get { _getMessage { $0.pointee.acknowledge_operation_status } } set { _setMessage(newValue) { $0.pointee.acknowledge_operation_status = $1 } } }
        /// `reconcile` = 9.
        public var reconcile: Mesos.Scheduler.Call.Reconcile? { get { _getMessage { $0.pointee.reconcile } } set { _setMessage(newValue) { $0.pointee.reconcile = $1 } } }
        /// `reconcile_operations` = 18.
        public var reconcileOperations: Mesos.Scheduler.Call.ReconcileOperations? { get { _getMessage { $0.pointee.reconcile_operations } } set { _setMessage(newValue) { $0.pointee.reconcile_operations = $1 } } }
        /// `message` = 10.
        public var message: Mesos.Scheduler.Call.Message? { get { _getMessage { $0.pointee.message } } set { _setMessage(newValue) { $0.pointee.message = $1 } } }
        /// `request` = 11.
        public var request: Mesos.Scheduler.Call.Request? { get { _getMessage { $0.pointee.request } } set { _setMessage(newValue) { $0.pointee.request = $1 } } }
        /// `suppress` = 16.
        public var suppress: Mesos.Scheduler.Call.Suppress? { get { _getMessage { $0.pointee.suppress } } set { _setMessage(newValue) { $0.pointee.suppress = $1 } } }
        /// `update_framework` = 19.
        public var updateFramework: Mesos.Scheduler.Call.UpdateFramework? { get { _getMessage { $0.pointee.update_framework } } set { _setMessage(newValue) { $0.pointee.update_framework = $1 } } }

        /// The enum `mesos.v1.scheduler.Call.Type`.
        public struct Kind: MesosEnum, WireValue {
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

        /// Opens the event stream. With the id of a known framework it is a failover.
        public struct Subscribe: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Call__Subscribe
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Call.Subscribe", mesos__v1__scheduler__call__subscribe__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var frameworkInfo: Mesos.FrameworkInfo { get { _getRequiredMessage { $0.pointee.framework_info } } set { _setMessage(newValue) { $0.pointee.framework_info = $1 } } }
            /// `suppressed_roles` = 2.
            public var suppressedRoles: [String] { get { _getValues { ($0.pointee.suppressed_roles, $0.pointee.n_suppressed_roles) } } set { _setValues(newValue) { ($0.pointee.suppressed_roles, $0.pointee.n_suppressed_roles) = ($1, $2) } } }
            /// `offer_constraints` = 3.
            public var offerConstraints: Mesos.Scheduler.OfferConstraints? { get { _getMessage { $0.pointee.offer_constraints } } set { _setMessage(newValue) { $0.pointee.offer_constraints = $1 } } }
        }

        /// Accepts offers of one agent. The master applies the operations in order and declines the rest with the filters.
        public struct Accept: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Call__Accept
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Call.Accept", mesos__v1__scheduler__call__accept__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var offerIDs: MessageList<Mesos.OfferID> { get { _getMessages { ($0.pointee.offer_ids, $0.pointee.n_offer_ids) } } set { _setMessages(newValue) { ($0.pointee.offer_ids, $0.pointee.n_offer_ids) = ($1, $2) } } }
            /// `operations` = 2.
            public var operations: MessageList<Mesos.Offer.Operation> { get { _getMessages { ($0.pointee.operations, $0.pointee.n_operations) } } set { _setMessages(newValue) { ($0.pointee.operations, $0.pointee.n_operations) = ($1, $2) } } }
            /// `filters` = 3.
            public var filters: Mesos.Filters? { get { _getMessage { $0.pointee.filters } } set { _setMessage(newValue) { $0.pointee.filters = $1 } } }
        }

        /// Declines offers. The filters set for how long the same resources are not offered again.
        public struct Decline: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Call__Decline
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Call.Decline", mesos__v1__scheduler__call__decline__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                offerIDs: MessageList<Mesos.OfferID> = [],
                filters: Mesos.Filters? = nil
            ) {
                self.init()
                if !offerIDs.isEmpty { self.offerIDs = offerIDs }
                if let filters { self.filters = filters }
            }
            /// `offer_ids` = 1.
            public var offerIDs: MessageList<Mesos.OfferID> { get { _getMessages { ($0.pointee.offer_ids, $0.pointee.n_offer_ids) } } set { _setMessages(newValue) { ($0.pointee.offer_ids, $0.pointee.n_offer_ids) = ($1, $2) } } }
            /// `filters` = 2.
            public var filters: Mesos.Filters? { get { _getMessage { $0.pointee.filters } } set { _setMessage(newValue) { $0.pointee.filters = $1 } } }
        }

        /// The message `mesos.v1.scheduler.Call.AcceptInverseOffers`.
        public struct AcceptInverseOffers: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Call__AcceptInverseOffers
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Call.AcceptInverseOffers", mesos__v1__scheduler__call__accept_inverse_offers__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                inverseOfferIDs: MessageList<Mesos.OfferID> = [],
                filters: Mesos.Filters? = nil
            ) {
                self.init()
                if !inverseOfferIDs.isEmpty { self.inverseOfferIDs = inverseOfferIDs }
                if let filters { self.filters = filters }
            }
            /// `inverse_offer_ids` = 1.
            public var inverseOfferIDs: MessageList<Mesos.OfferID> { get { _getMessages { ($0.pointee.inverse_offer_ids, $0.pointee.n_inverse_offer_ids) } } set { _setMessages(newValue) { ($0.pointee.inverse_offer_ids, $0.pointee.n_inverse_offer_ids) = ($1, $2) } } }
            /// `filters` = 2.
            public var filters: Mesos.Filters? { get { _getMessage { $0.pointee.filters } } set { _setMessage(newValue) { $0.pointee.filters = $1 } } }
        }

        /// The message `mesos.v1.scheduler.Call.DeclineInverseOffers`.
        public struct DeclineInverseOffers: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Call__DeclineInverseOffers
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Call.DeclineInverseOffers", mesos__v1__scheduler__call__decline_inverse_offers__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                inverseOfferIDs: MessageList<Mesos.OfferID> = [],
                filters: Mesos.Filters? = nil
            ) {
                self.init()
                if !inverseOfferIDs.isEmpty { self.inverseOfferIDs = inverseOfferIDs }
                if let filters { self.filters = filters }
            }
            /// `inverse_offer_ids` = 1.
            public var inverseOfferIDs: MessageList<Mesos.OfferID> { get { _getMessages { ($0.pointee.inverse_offer_ids, $0.pointee.n_inverse_offer_ids) } } set { _setMessages(newValue) { ($0.pointee.inverse_offer_ids, $0.pointee.n_inverse_offer_ids) = ($1, $2) } } }
            /// `filters` = 2.
            public var filters: Mesos.Filters? { get { _getMessage { $0.pointee.filters } } set { _setMessage(newValue) { $0.pointee.filters = $1 } } }
        }

        /// Removes the filters and the suppression of these roles, or of all roles if the list is empty.
        public struct Revive: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Call__Revive
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Call.Revive", mesos__v1__scheduler__call__revive__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                roles: [String] = []
            ) {
                self.init()
                if !roles.isEmpty { self.roles = roles }
            }
            /// `roles` = 1.
            public var roles: [String] { get { _getValues { ($0.pointee.roles, $0.pointee.n_roles) } } set { _setValues(newValue) { ($0.pointee.roles, $0.pointee.n_roles) = ($1, $2) } } }
        }

        /// Kills a task. The master answers with a status update, also for an unknown task.
        public struct Kill: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Call__Kill
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Call.Kill", mesos__v1__scheduler__call__kill__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var taskID: Mesos.TaskID { get { _getRequiredMessage { $0.pointee.task_id } } set { _setMessage(newValue) { $0.pointee.task_id = $1 } } }
            /// `agent_id` = 2.
            public var agentID: Mesos.AgentID? { get { _getMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
            /// `kill_policy` = 3.
            public var killPolicy: Mesos.KillPolicy? { get { _getMessage { $0.pointee.kill_policy } } set { _setMessage(newValue) { $0.pointee.kill_policy = $1 } } }
        }

        /// Shuts down an executor and all its tasks.
        public struct Shutdown: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Call__Shutdown
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Call.Shutdown", mesos__v1__scheduler__call__shutdown__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                executorID: Mesos.ExecutorID,
                agentID: Mesos.AgentID
            ) {
                self.init()
                self.executorID = executorID
                self.agentID = agentID
            }
            /// `executor_id` = 1.
            public var executorID: Mesos.ExecutorID { get { _getRequiredMessage { $0.pointee.executor_id } } set { _setMessage(newValue) { $0.pointee.executor_id = $1 } } }
            /// `agent_id` = 2.
            public var agentID: Mesos.AgentID { get { _getRequiredMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
        }

        /// Acknowledges a status update. The agent then sends the next one.
        public struct Acknowledge: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Call__Acknowledge
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Call.Acknowledge", mesos__v1__scheduler__call__acknowledge__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var agentID: Mesos.AgentID { get { _getRequiredMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
            /// `task_id` = 2.
            public var taskID: Mesos.TaskID { get { _getRequiredMessage { $0.pointee.task_id } } set { _setMessage(newValue) { $0.pointee.task_id = $1 } } }
            /// `uuid` = 3.
            public var uuid: [UInt8] { get { _getValue { $0.pointee.uuid } } set { _setValue(newValue) { $0.pointee.uuid = $1 } } }
        }

        /// The message `mesos.v1.scheduler.Call.AcknowledgeOperationStatus`.
        public struct AcknowledgeOperationStatus: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Call__AcknowledgeOperationStatus
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Call.AcknowledgeOperationStatus", mesos__v1__scheduler__call__acknowledge_operation_status__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var agentID: Mesos.AgentID? { get { _getMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
            /// `resource_provider_id` = 2.
            public var resourceProviderID: Mesos.ResourceProviderID? { get { _getMessage { $0.pointee.resource_provider_id } } set { _setMessage(newValue) { $0.pointee.resource_provider_id = $1 } } }
            /// `uuid` = 3.
            public var uuid: [UInt8] { get { _getValue { $0.pointee.uuid } } set { _setValue(newValue) { $0.pointee.uuid = $1 } } }
            /// `operation_id` = 4.
            public var operationID: Mesos.OperationID { get { _getRequiredMessage { $0.pointee.operation_id } } set { _setMessage(newValue) { $0.pointee.operation_id = $1 } } }
        }

        /// Asks for the latest state of these tasks, or of all tasks if the list is empty.
        public struct Reconcile: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Call__Reconcile
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Call.Reconcile", mesos__v1__scheduler__call__reconcile__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                tasks: MessageList<Mesos.Scheduler.Call.Reconcile.Task> = []
            ) {
                self.init()
                if !tasks.isEmpty { self.tasks = tasks }
            }
            /// `tasks` = 1.
            public var tasks: MessageList<Mesos.Scheduler.Call.Reconcile.Task> { get { _getMessages { ($0.pointee.tasks, $0.pointee.n_tasks) } } set { _setMessages(newValue) { ($0.pointee.tasks, $0.pointee.n_tasks) = ($1, $2) } } }

            /// The message `mesos.v1.scheduler.Call.Reconcile.Task`.
            public struct Task: WireMessage {
                typealias Wire = Mesos__V1__Scheduler__Call__Reconcile__Task
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Call.Reconcile.Task", mesos__v1__scheduler__call__reconcile__task__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    taskID: Mesos.TaskID,
                    agentID: Mesos.AgentID? = nil
                ) {
                    self.init()
                    self.taskID = taskID
                    if let agentID { self.agentID = agentID }
                }
                /// `task_id` = 1.
                public var taskID: Mesos.TaskID { get { _getRequiredMessage { $0.pointee.task_id } } set { _setMessage(newValue) { $0.pointee.task_id = $1 } } }
                /// `agent_id` = 2.
                public var agentID: Mesos.AgentID? { get { _getMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
            }
        }

        /// Asks for the latest state of operations.
        public struct ReconcileOperations: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Call__ReconcileOperations
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Call.ReconcileOperations", mesos__v1__scheduler__call__reconcile_operations__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                operations: MessageList<Mesos.Scheduler.Call.ReconcileOperations.Operation> = []
            ) {
                self.init()
                if !operations.isEmpty { self.operations = operations }
            }
            /// `operations` = 1.
            public var operations: MessageList<Mesos.Scheduler.Call.ReconcileOperations.Operation> { get { _getMessages { ($0.pointee.operations, $0.pointee.n_operations) } } set { _setMessages(newValue) { ($0.pointee.operations, $0.pointee.n_operations) = ($1, $2) } } }

            /// The message `mesos.v1.scheduler.Call.ReconcileOperations.Operation`.
            public struct Operation: WireMessage {
                typealias Wire = Mesos__V1__Scheduler__Call__ReconcileOperations__Operation
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Call.ReconcileOperations.Operation", mesos__v1__scheduler__call__reconcile_operations__operation__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
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
                public var operationID: Mesos.OperationID { get { _getRequiredMessage { $0.pointee.operation_id } } set { _setMessage(newValue) { $0.pointee.operation_id = $1 } } }
                /// `agent_id` = 2.
                public var agentID: Mesos.AgentID? { get { _getMessage { $0.pointee.agent_id } } set { _setMessage(newValue) { $0.pointee.agent_id = $1 } } }
                /// `resource_provider_id` = 3.
                public var resourceProviderID: Mesos.ResourceProviderID? { get { _getMessage { $0.pointee.resource_provider_id } } set { _setMessage(newValue) { $0.pointee.resource_provider_id = $1 } } }
            }
        }

        /// Bytes for an executor, without guaranteed delivery.
        public struct Message: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Call__Message
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Call.Message", mesos__v1__scheduler__call__message__init)
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

        /// The message `mesos.v1.scheduler.Call.Request`.
        public struct Request: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Call__Request
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Call.Request", mesos__v1__scheduler__call__request__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                requests: MessageList<Mesos.Request> = []
            ) {
                self.init()
                if !requests.isEmpty { self.requests = requests }
            }
            /// `requests` = 1.
            public var requests: MessageList<Mesos.Request> { get { _getMessages { ($0.pointee.requests, $0.pointee.n_requests) } } set { _setMessages(newValue) { ($0.pointee.requests, $0.pointee.n_requests) = ($1, $2) } } }
        }

        /// Stops offers for these roles, or for all roles if the list is empty, until they are revived.
        public struct Suppress: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Call__Suppress
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Call.Suppress", mesos__v1__scheduler__call__suppress__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                roles: [String] = []
            ) {
                self.init()
                if !roles.isEmpty { self.roles = roles }
            }
            /// `roles` = 1.
            public var roles: [String] { get { _getValues { ($0.pointee.roles, $0.pointee.n_roles) } } set { _setValues(newValue) { ($0.pointee.roles, $0.pointee.n_roles) = ($1, $2) } } }
        }

        /// Changes the framework's description without a new subscription.
        public struct UpdateFramework: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__Call__UpdateFramework
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.Call.UpdateFramework", mesos__v1__scheduler__call__update_framework__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var frameworkInfo: Mesos.FrameworkInfo { get { _getRequiredMessage { $0.pointee.framework_info } } set { _setMessage(newValue) { $0.pointee.framework_info = $1 } } }
            /// `suppressed_roles` = 2.
            public var suppressedRoles: [String] { get { _getValues { ($0.pointee.suppressed_roles, $0.pointee.n_suppressed_roles) } } set { _setValues(newValue) { ($0.pointee.suppressed_roles, $0.pointee.n_suppressed_roles) = ($1, $2) } } }
            /// `offer_constraints` = 3.
            public var offerConstraints: Mesos.Scheduler.OfferConstraints? { get { _getMessage { $0.pointee.offer_constraints } } set { _setMessage(newValue) { $0.pointee.offer_constraints = $1 } } }
        }
    }
}
