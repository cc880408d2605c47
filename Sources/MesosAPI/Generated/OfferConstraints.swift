// Generated from mesos/v1/scheduler/scheduler.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos.Scheduler {
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
