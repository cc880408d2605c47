// Generated from mesos/v1/scheduler/scheduler.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Scheduler {
    /// The message `mesos.v1.scheduler.AttributeConstraint`.
    public struct AttributeConstraint: WireMessage {
        typealias Wire = Mesos__V1__Scheduler__AttributeConstraint
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.AttributeConstraint", mesos__v1__scheduler__attribute_constraint__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            selector: Mesos.Scheduler.AttributeConstraint.Selector,
            predicate: Mesos.Scheduler.AttributeConstraint.Predicate
        ) {
            self.init()
            self.selector = selector
            self.predicate = predicate
        }
        /// `selector` = 1.
        public var selector: Mesos.Scheduler.AttributeConstraint.Selector { get { _getRequiredMessage { $0.pointee.selector } } set { _setMessage(newValue) { $0.pointee.selector = $1 } } }
        /// `predicate` = 2.
        public var predicate: Mesos.Scheduler.AttributeConstraint.Predicate { get { _getRequiredMessage { $0.pointee.predicate } } set { _setMessage(newValue) { $0.pointee.predicate = $1 } } }

        /// The message `mesos.v1.scheduler.AttributeConstraint.Selector`.
        public struct Selector: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__AttributeConstraint__Selector
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.AttributeConstraint.Selector", mesos__v1__scheduler__attribute_constraint__selector__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                pseudoattributeType: Mesos.Scheduler.AttributeConstraint.Selector.PseudoattributeType? = nil,
                attributeName: String? = nil
            ) {
                self.init()
                if let pseudoattributeType { self.pseudoattributeType = pseudoattributeType }
                if let attributeName { self.attributeName = attributeName }
            }
            /// `pseudoattribute_type` = 1.
            public var pseudoattributeType: Mesos.Scheduler.AttributeConstraint.Selector.PseudoattributeType? { get { _getValue(oneof: 1) { ($0.pointee.selector_case.rawValue, $0.pointee.pseudoattribute_type.rawValue) } } set { _setValue(newValue, oneof: 1, { $1(&$0.pointee.selector_case.rawValue) }) { $0.pointee.pseudoattribute_type.rawValue = $1 } } }
            /// `attribute_name` = 2.
            public var attributeName: String? { get { _getValue(oneof: 2) { ($0.pointee.selector_case.rawValue, $0.pointee.attribute_name) } } set { _setValue(newValue, oneof: 2, { $1(&$0.pointee.selector_case.rawValue) }) { $0.pointee.attribute_name = $1 } } }

            /// The enum `mesos.v1.scheduler.AttributeConstraint.Selector.PseudoattributeType`.
            public struct PseudoattributeType: MesosEnum, WireValue {
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

        /// The message `mesos.v1.scheduler.AttributeConstraint.Predicate`.
        public struct Predicate: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__AttributeConstraint__Predicate
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.AttributeConstraint.Predicate", mesos__v1__scheduler__attribute_constraint__predicate__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
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
            public var exists: Mesos.Scheduler.AttributeConstraint.Predicate.Exists? { get { _getMessage(oneof: 1) { ($0.pointee.predicate_case.rawValue, $0.pointee.exists) } } set { _setMessage(newValue, oneof: 1, { $1(&$0.pointee.predicate_case.rawValue) }) { $0.pointee.exists = $1 } } }
            /// `not_exists` = 2.
            public var notExists: Mesos.Scheduler.AttributeConstraint.Predicate.NotExists? { get { _getMessage(oneof: 2) { ($0.pointee.predicate_case.rawValue, $0.pointee.not_exists) } } set { _setMessage(newValue, oneof: 2, { $1(&$0.pointee.predicate_case.rawValue) }) { $0.pointee.not_exists = $1 } } }
            /// `text_equals` = 3.
            public var textEquals: Mesos.Scheduler.AttributeConstraint.Predicate.TextEquals? { get { _getMessage(oneof: 3) { ($0.pointee.predicate_case.rawValue, $0.pointee.text_equals) } } set { _setMessage(newValue, oneof: 3, { $1(&$0.pointee.predicate_case.rawValue) }) { $0.pointee.text_equals = $1 } } }
            /// `text_not_equals` = 4.
            public var textNotEquals: Mesos.Scheduler.AttributeConstraint.Predicate.TextNotEquals? { get { _getMessage(oneof: 4) { ($0.pointee.predicate_case.rawValue, $0.pointee.text_not_equals) } } set { _setMessage(newValue, oneof: 4, { $1(&$0.pointee.predicate_case.rawValue) }) { $0.pointee.text_not_equals = $1 } } }
            /// `text_matches` = 5.
            public var textMatches: Mesos.Scheduler.AttributeConstraint.Predicate.TextMatches? { get { _getMessage(oneof: 5) { ($0.pointee.predicate_case.rawValue, $0.pointee.text_matches) } } set { _setMessage(newValue, oneof: 5, { $1(&$0.pointee.predicate_case.rawValue) }) { $0.pointee.text_matches = $1 } } }
            /// `text_not_matches` = 6.
            public var textNotMatches: Mesos.Scheduler.AttributeConstraint.Predicate.TextNotMatches? { get { _getMessage(oneof: 6) { ($0.pointee.predicate_case.rawValue, $0.pointee.text_not_matches) } } set { _setMessage(newValue, oneof: 6, { $1(&$0.pointee.predicate_case.rawValue) }) { $0.pointee.text_not_matches = $1 } } }

            /// The message `mesos.v1.scheduler.AttributeConstraint.Predicate.Exists`.
            public struct Exists: WireMessage {
                typealias Wire = Mesos__V1__Scheduler__AttributeConstraint__Predicate__Exists
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.AttributeConstraint.Predicate.Exists", mesos__v1__scheduler__attribute_constraint__predicate__exists__init)
                public init() { _storage = MessageStorage(Self._type) }
            }

            /// The message `mesos.v1.scheduler.AttributeConstraint.Predicate.NotExists`.
            public struct NotExists: WireMessage {
                typealias Wire = Mesos__V1__Scheduler__AttributeConstraint__Predicate__NotExists
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.AttributeConstraint.Predicate.NotExists", mesos__v1__scheduler__attribute_constraint__predicate__not_exists__init)
                public init() { _storage = MessageStorage(Self._type) }
            }

            /// The message `mesos.v1.scheduler.AttributeConstraint.Predicate.TextEquals`.
            public struct TextEquals: WireMessage {
                typealias Wire = Mesos__V1__Scheduler__AttributeConstraint__Predicate__TextEquals
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextEquals", mesos__v1__scheduler__attribute_constraint__predicate__text_equals__init)
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

            /// The message `mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotEquals`.
            public struct TextNotEquals: WireMessage {
                typealias Wire = Mesos__V1__Scheduler__AttributeConstraint__Predicate__TextNotEquals
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotEquals", mesos__v1__scheduler__attribute_constraint__predicate__text_not_equals__init)
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

            /// The message `mesos.v1.scheduler.AttributeConstraint.Predicate.TextMatches`.
            public struct TextMatches: WireMessage {
                typealias Wire = Mesos__V1__Scheduler__AttributeConstraint__Predicate__TextMatches
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextMatches", mesos__v1__scheduler__attribute_constraint__predicate__text_matches__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    regex: String
                ) {
                    self.init()
                    self.regex = regex
                }
                /// `regex` = 1.
                public var regex: String { get { _getValue { $0.pointee.regex } } set { _setValue(newValue) { $0.pointee.regex = $1 } } }
            }

            /// The message `mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotMatches`.
            public struct TextNotMatches: WireMessage {
                typealias Wire = Mesos__V1__Scheduler__AttributeConstraint__Predicate__TextNotMatches
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotMatches", mesos__v1__scheduler__attribute_constraint__predicate__text_not_matches__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    regex: String
                ) {
                    self.init()
                    self.regex = regex
                }
                /// `regex` = 1.
                public var regex: String { get { _getValue { $0.pointee.regex } } set { _setValue(newValue) { $0.pointee.regex = $1 } } }
            }
        }
    }

    /// The constraints by role that agents must satisfy to be offered.
    public struct OfferConstraints: WireMessage {
        typealias Wire = Mesos__V1__Scheduler__OfferConstraints
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.OfferConstraints", mesos__v1__scheduler__offer_constraints__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            roleConstraints: [String: Mesos.Scheduler.OfferConstraints.RoleConstraints] = [:]
        ) {
            self.init()
            if !roleConstraints.isEmpty { self.roleConstraints = roleConstraints }
        }
        /// `role_constraints` = 1.
        public var roleConstraints: [String: Mesos.Scheduler.OfferConstraints.RoleConstraints] { get { _getMessageMap({ ($0.pointee.role_constraints, $0.pointee.n_role_constraints) }) { ($0.pointee.key, $0.pointee.value) } } set { _setMessageMap(newValue, mesos__v1__scheduler__offer_constraints__role_constraints_entry__init, { ($0.pointee.role_constraints, $0.pointee.n_role_constraints) = ($1, $2) }) { ($0.pointee.key, $0.pointee.value) = ($1, $2) } } }

        /// The message `mesos.v1.scheduler.OfferConstraints.RoleConstraints`.
        public struct RoleConstraints: WireMessage {
            typealias Wire = Mesos__V1__Scheduler__OfferConstraints__RoleConstraints
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.OfferConstraints.RoleConstraints", mesos__v1__scheduler__offer_constraints__role_constraints__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                groups: MessageList<Mesos.Scheduler.OfferConstraints.RoleConstraints.Group> = []
            ) {
                self.init()
                if !groups.isEmpty { self.groups = groups }
            }
            /// `groups` = 1.
            public var groups: MessageList<Mesos.Scheduler.OfferConstraints.RoleConstraints.Group> { get { _getMessages { ($0.pointee.groups, $0.pointee.n_groups) } } set { _setMessages(newValue) { ($0.pointee.groups, $0.pointee.n_groups) = ($1, $2) } } }

            /// The message `mesos.v1.scheduler.OfferConstraints.RoleConstraints.Group`.
            public struct Group: WireMessage {
                typealias Wire = Mesos__V1__Scheduler__OfferConstraints__RoleConstraints__Group
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.scheduler.OfferConstraints.RoleConstraints.Group", mesos__v1__scheduler__offer_constraints__role_constraints__group__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    attributeConstraints: MessageList<Mesos.Scheduler.AttributeConstraint> = []
                ) {
                    self.init()
                    if !attributeConstraints.isEmpty { self.attributeConstraints = attributeConstraints }
                }
                /// `attribute_constraints` = 1.
                public var attributeConstraints: MessageList<Mesos.Scheduler.AttributeConstraint> { get { _getMessages { ($0.pointee.attribute_constraints, $0.pointee.n_attribute_constraints) } } set { _setMessages(newValue) { ($0.pointee.attribute_constraints, $0.pointee.n_attribute_constraints) = ($1, $2) } } }
            }
        }
    }
}
