import MesosAPI

/// Which messages between frameworks and a master go wrong, and how; see ``EmbeddedMasterConfiguration/faults``.
///
/// ```swift
/// // The second update does not arrive, and each tenth event or call of a seeded choice goes wrong as well.
/// FaultPlan.rules([.init(.event(.update), number: 2, .drop)])
/// FaultPlan.seeded(42, .init(events: 0.1, calls: 0.1), maximumFaults: 20)
/// ```
///
/// Faults are made where HTTP begins: the master itself does not know of them.
public struct FaultPlan: Sendable {
    /// Something that can go wrong.
    public enum Kind: Sendable, Hashable, CustomStringConvertible {
        /// A record of a subscription's stream.
        case event(Mesos.Scheduler.Event.Kind)
        /// A call on its way to the master.
        case call(Mesos.Scheduler.Call.Kind)
        /// The answer to a call, which the master has seen.
        case answer(Mesos.Scheduler.Call.Kind)

        public var description: String {
            switch self {
            case .event(let kind): "event \(kind.name ?? "UNKNOWN")"
            case .call(let kind): "call \(kind.name ?? "UNKNOWN")"
            case .answer(let kind): "answer to \(kind.name ?? "UNKNOWN")"
            }
        }
    }

    /// One message.
    public struct Point: Sendable, Hashable {
        public var kind: Kind
        /// Empty for the first SUBSCRIBE of a new framework.
        public var frameworkID: String
        /// The framework's place in the order in which they were first seen, from 0 on.
        public var framework: Int
        /// How many messages of this kind to or from this framework there have been, with this one: from 1 on.
        public var number: Int
    }

    public enum Fault: Sendable, Hashable {
        /// An event does not come; a call does not reach the master, and its connection breaks; an answer does not come,
        /// and its connection breaks.
        case drop
        /// Held up by the master's clock. What follows on the same stream waits too.
        case delay(Duration)
        /// An event comes twice; the master sees a call twice. Not for answers, nor for SUBSCRIBE.
        case duplicate
        /// An event comes after the next one; a call waits for the framework's next, for a second at most. Not for answers.
        case reorder
        /// Half of it comes. For events and answers the connection breaks then; the master refuses a call.
        case truncate
        /// Some of its bytes are changed, so that it cannot be read. An answer keeps its status.
        case garble
        /// Nothing comes any more on this stream, which stays open. For events.
        case freeze
        /// The stream ends in order before this event. For events.
        case close
        /// The call is answered with this HTTP status: one the master does not see (kind `call`), or one it does
        /// (`answer`).
        case status(Int)

        /// Whether it means something for messages of this kind. Others are not made.
        public func applies(to kind: Kind) -> Bool {
            switch (self, kind) {
            case (.drop, _), (.delay, _): true
            case (_, .call(.subscribe)), (_, .answer(.subscribe)): if case .status = self { true } else { false }
            case (.truncate, _), (.garble, _): true
            case (.duplicate, .event), (.duplicate, .call), (.reorder, .event), (.reorder, .call): true
            case (.freeze, .event), (.close, .event): true
            case (.status, .call), (.status, .answer): true
            default: false
            }
        }
    }

    /// Says of a message what goes wrong with it; `nil`: nothing. Asked once per message, by any thread.
    public var decide: @Sendable (Point) -> Fault?
    /// So many faults are made and no more; `nil`: no limit.
    public var maximumFaults: Int?

    public init(maximumFaults: Int? = nil, _ decide: @escaping @Sendable (Point) -> Fault?) {
        self.maximumFaults = maximumFaults
        self.decide = decide
    }

    // MARK: By script

    /// A fault of certain messages.
    public struct Rule: Sendable {
        public var kind: Kind
        /// Only the message of this number; `nil`: all.
        public var number: Int?
        /// Only of the framework with this place in the order; `nil`: all.
        public var framework: Int?
        public var fault: Fault

        public init(_ kind: Kind, number: Int? = nil, framework: Int? = nil, _ fault: Fault) {
            self.kind = kind
            self.number = number
            self.framework = framework
            self.fault = fault
        }

        func matches(_ point: Point) -> Bool {
            point.kind == kind && (number ?? point.number) == point.number
                && (framework ?? point.framework) == point.framework
        }
    }

    /// The first rule that matches a message counts.
    public static func rules(_ rules: [Rule], maximumFaults: Int? = nil) -> FaultPlan {
        FaultPlan(maximumFaults: maximumFaults) { point in rules.first { $0.matches(point) }?.fault }
    }

    // MARK: By seed

    /// How often messages go wrong in a seeded plan, from 0 to 1.
    public struct Probabilities: Sendable {
        /// Of SUBSCRIBED only losses are made: a master never sends anything before it.
        public var events: Double
        public var calls: Double
        public var answers: Double
        /// The longest of the delays that are made.
        public var maximumDelay: Duration
        /// The faults to choose from; those that do not apply to a message are passed over.
        public var faults: [Fault]

        /// - Parameter faults: `nil`: all of them but ``Fault/freeze``, which a client notices only after some missed
        ///   heartbeats. The duration of a delay is chosen anew each time.
        public init(
            events: Double = 0.05, calls: Double = 0.05, answers: Double = 0.05,
            maximumDelay: Duration = .milliseconds(200), faults: [Fault]? = nil
        ) {
            self.events = events
            self.calls = calls
            self.answers = answers
            self.maximumDelay = maximumDelay
            self.faults =
                faults ?? [.drop, .delay(.zero), .duplicate, .reorder, .truncate, .garble, .close, .status(503)]
        }
    }

    /// Faults that a seed determines: whether and how a message goes wrong depends on the seed, the message's kind, its
    /// framework's place and its number, and on nothing else, such as time.
    public static func seeded(
        _ seed: UInt64, _ probabilities: Probabilities = Probabilities(), maximumFaults: Int? = nil
    ) -> FaultPlan {
        FaultPlan(maximumFaults: maximumFaults) { point in
            var random = SeededRandom(seed: hash(seed, point))
            let probability =
                switch point.kind {
                case .event: probabilities.events
                case .call: probabilities.calls
                case .answer: probabilities.answers
                }
            guard Double.random(in: 0..<1, using: &random) < probability else { return nil }
            let choice = probabilities.faults.filter { fault in
                if point.kind == .event(.subscribed) { return fault == .close || fault == .truncate }
                return fault.applies(to: point.kind)
            }
            guard let fault = choice.randomElement(using: &random) else { return nil }
            guard case .delay = fault else { return fault }
            let longest = max(1, probabilities.maximumDelay.wholeNanoseconds)
            return .delay(.nanoseconds(Int64.random(in: 1...longest, using: &random)))
        }
    }

    /// The same in each run, unlike `Hasher`.
    private static func hash(_ seed: UInt64, _ point: Point) -> UInt64 {
        let (family, kind): (UInt64, Int32) =
            switch point.kind {
            case .event(let kind): (1, kind.rawValue)
            case .call(let kind): (2, kind.rawValue)
            case .answer(let kind): (3, kind.rawValue)
            }
        var result = seed
        for part in [family, UInt64(bitPattern: Int64(kind)), UInt64(point.framework), UInt64(point.number)] {
            var random = SeededRandom(seed: result ^ part)
            result = random.next()
        }
        return result
    }
}

/// A fault that was made.
public struct InjectedFault: Sendable, Hashable, CustomStringConvertible {
    public var time: MesosInstant
    public var point: FaultPlan.Point
    public var fault: FaultPlan.Fault

    public var description: String {
        "\(point.kind) number \(point.number) of framework \(point.framework): \(fault)"
    }
}
