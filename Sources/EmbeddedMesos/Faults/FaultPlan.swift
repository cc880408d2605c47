import MachineSupport
import MesosAPI

/// Decides which messages between frameworks and a master are disturbed, and how; see
/// ``EmbeddedMasterConfiguration/faults``.
///
/// ```swift
/// // The second update does not arrive.
/// FaultPlan.rules([.init(.event(.update), number: 2, .drop)])
/// // About one in ten events and calls is disturbed, as the seed determines, up to 20 in all.
/// FaultPlan.seeded(42, .init(events: 0.1, calls: 0.1), maximumFaults: 20)
/// ```
///
/// Faults are injected in the HTTP layer. The master does not know of them.
public struct FaultPlan: Sendable {
    /// The kind of a message.
    public enum Kind: Sendable, Hashable, CustomStringConvertible {
        /// A record of a subscription's stream.
        case event(Mesos.Scheduler.Event.Kind)
        /// A call before it reaches the master.
        case call(Mesos.Scheduler.Call.Kind)
        /// The response to a call that the master has processed.
        case answer(Mesos.Scheduler.Call.Kind)

        /// Such as `event UPDATE`.
        public var description: String {
            switch self {
            case .event(let kind): "event \(kind.name ?? "UNKNOWN")"
            case .call(let kind): "call \(kind.name ?? "UNKNOWN")"
            case .answer(let kind): "answer to \(kind.name ?? "UNKNOWN")"
            }
        }
    }

    /// A message.
    public struct Point: Sendable, Hashable {
        /// The kind of the message.
        public var kind: Kind
        /// The framework's id; empty for the first SUBSCRIBE of a new framework.
        public var frameworkID: String
        /// The place of the framework in the order of their first messages, from 0.
        public var framework: Int
        /// The number of this message among those of its kind and framework, from 1.
        public var number: Int
    }

    /// A disturbance of a message.
    public enum Fault: Sendable, Hashable {
        /// Loses the message. For calls and answers the connection breaks.
        case drop
        /// Delays the message, by the master's clock. Later messages on the same stream wait too.
        case delay(Duration)
        /// Delivers an event or call twice. Not for answers and SUBSCRIBE.
        case duplicate
        /// Delivers an event after the next one, or a call after the framework's next, for which it waits at most a second. Not for
        /// answers.
        case reorder
        /// Delivers half of the message. For events and answers the connection breaks then; the master refuses a call.
        case truncate
        /// Changes bytes, so that the message cannot be decoded. An answer keeps its status.
        case garble
        /// Keeps the stream open and sends nothing more. For events.
        case freeze
        /// Ends the stream regularly before this event. For events.
        case close
        /// Answers the call with this HTTP status, without handing it to the master (kind `call`) or after the master has
        /// processed it (kind `answer`).
        case status(Int)

        /// Whether the fault is possible for messages of this kind. Impossible faults are not injected.
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

    /// Returns the fault to inject for a message, or `nil` for none. Called once per message, on any thread.
    public var decide: @Sendable (Point) -> Fault?
    /// The number of faults to inject at most; `nil` for no limit.
    public var maximumFaults: Int?

    /// Makes a plan from a function.
    public init(maximumFaults: Int? = nil, _ decide: @escaping @Sendable (Point) -> Fault?) {
        self.maximumFaults = maximumFaults
        self.decide = decide
    }

    // MARK: Rules

    /// A fault for certain messages.
    public struct Rule: Sendable {
        /// The kind of the messages.
        public var kind: Kind
        /// The number of the message; `nil` for all.
        public var number: Int?
        /// The place of the framework in the order of their first messages; `nil` for all.
        public var framework: Int?
        /// The fault to inject.
        public var fault: Fault

        /// Makes a rule.
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

    /// Makes a plan from rules. The first rule that matches a message determines its fault.
    public static func rules(_ rules: [Rule], maximumFaults: Int? = nil) -> FaultPlan {
        FaultPlan(maximumFaults: maximumFaults) { point in rules.first { $0.matches(point) }?.fault }
    }

    // MARK: Seeds

    /// The probabilities of faults in a seeded plan, from 0 to 1.
    public struct Probabilities: Sendable {
        /// The probability for events. SUBSCRIBED is only closed or truncated, because a master sends nothing before it.
        public var events: Double
        /// The probability for calls.
        public var calls: Double
        /// The probability for answers.
        public var answers: Double
        /// The longest delay.
        public var maximumDelay: Duration
        /// The faults to choose from; a fault that is impossible for a message is not chosen.
        public var faults: [Fault]

        /// Makes probabilities.
        ///
        /// - Parameter faults: the faults to choose from; `nil` for all except ``Fault/freeze``, which a client notices only
        ///   after some missed heartbeats. The duration of each delay is random.
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

    /// Makes a plan from a seed. The fault of a message depends only on the seed and the message's kind, framework and
    /// number, not on time.
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

    /// A hash that is the same in each run, unlike that of `Hasher`.
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

/// A fault that was injected.
public struct InjectedFault: Sendable, Hashable, CustomStringConvertible {
    /// The moment of the message.
    public var time: Instant
    /// The disturbed message.
    public var point: FaultPlan.Point
    /// The fault.
    public var fault: FaultPlan.Fault

    /// Such as `event UPDATE number 2 of framework 0: drop`.
    public var description: String {
        "\(point.kind) number \(point.number) of framework \(point.framework): \(fault)"
    }
}
