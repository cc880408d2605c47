/// A condition on an attribute of the agent that runs a task.
///
/// Beside the agent's attributes there are `hostname`, `@hostname`, `@region` and `@zone`, unless the agent has an
/// attribute of that name. The operators are those of Marathon; the operators from `CLUSTER` on count the tasks of the
/// request's group (``TaskRequest/group``). An agent without the attribute satisfies `UNLIKE` and no other operator.
///
/// | operator | value | an agent satisfies the constraint when |
/// | --- | --- | --- |
/// | `LIKE` | regular expression | the expression matches a whole value of the attribute |
/// | `UNLIKE` | regular expression | the expression matches no whole value of the attribute |
/// | `IS` | a value | the attribute has this value; scalars are compared as numbers, ranges and sets by content |
/// | `CLUSTER` | none, or a value | all tasks of the group are on agents with one value, or with the given one |
/// | `GROUP_BY` | none, or the expected number of values | no other value has fewer tasks of the group |
/// | `MAX_PER` | a number | fewer tasks of the group are on agents with its value |
/// | `UNIQUE` | none | no task of the group is on an agent with its value |
///
/// `LIKE` and `UNLIKE` see values as Mesos prints them, up to 1024 bytes; a longer value satisfies neither. Their
/// expressions have the syntax of PCRE2, which is nearest to that of Java. The work of an evaluation is bounded; a
/// request whose expression reaches the bound fails with `invalidRequest`. `GROUP_BY`
/// spreads over the values it has seen: values with tasks of the group and values on offer. With an expected number it
/// waits for this many values before it gives any value a second task.
public struct PlacementConstraint: Sendable, Hashable, CustomStringConvertible {
    /// The comparison of an attribute with a value.
    public enum Operator: String, Sendable, Hashable, CaseIterable {
        /// A regular expression matches a whole value.
        case like = "LIKE"
        /// A regular expression matches no whole value.
        case unlike = "UNLIKE"
        /// The attribute has a value.
        case `is` = "IS"
        /// All tasks of the group are on agents with one value.
        case cluster = "CLUSTER"
        /// The tasks of the group are spread evenly over the values.
        case groupBy = "GROUP_BY"
        /// The number of tasks of the group is limited for each value.
        case maxPer = "MAX_PER"
        /// At most one task of the group is on agents with each value.
        case unique = "UNIQUE"

        package static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

        /// Whether the result depends on the places of other tasks.
        public var countsTasks: Bool {
            switch self {
            case .like, .unlike, .is: false
            case .cluster, .groupBy, .maxPer, .unique: true
            }
        }

        /// The numbers of parts of a constraint with this operator: attribute, operator and perhaps a value.
        fileprivate var parts: ClosedRange<Int> {
            switch self {
            case .like, .unlike, .is, .maxPer: 3...3
            case .cluster, .groupBy: 2...3
            case .unique: 2...2
            }
        }
    }

    package enum ParseError: Error, Sendable, Hashable {
        /// A wrong number of parts, or a value the operator does not take. `accepted` follows "is not" in a message.
        case malformed(accepted: String)
        case unknownOperator(String)
    }

    /// The name of the attribute.
    public let attribute: String
    /// The comparison.
    public let `operator`: Operator
    /// The value to compare with; empty for none.
    public let value: String
    private let pattern: CompiledPattern?
    /// The number of `GROUP_BY` and `MAX_PER`.
    let number: Int

    /// - Parameter value: the value to compare with; empty for none.
    /// - Throws: ``MesosSchedulerError`` with code `invalidRequest` for a value that the operator does not take.
    public init(_ attribute: String, _ operator: Operator, _ value: String = "") throws(MesosSchedulerError) {
        do throws(ParseError) {
            try self.init(checking: attribute, `operator`, value)
        } catch {
            let text = Self.text(attribute, `operator`, value)
            guard case .malformed(let accepted) = error else { throw MesosSchedulerError(.invalidRequest, text) }
            throw MesosSchedulerError(.invalidRequest, "'\(text)' is not \(accepted)")
        }
    }

    /// Reads a constraint such as `rack LIKE r[0-9]+` or `hostname UNIQUE`, with `delimiter` between the parts.
    package init(parsing text: String, delimiter: String = " ") throws(ParseError) {
        let parts = text.split(separator: delimiter).map(String.init)
        let wrongParts = ParseError.malformed(
            accepted: "a constraint of three parts, attribute, operator and value, with '\(delimiter)' in between")
        guard (2...3).contains(parts.count) else { throw wrongParts }
        guard let known = Operator(rawValue: parts[1]) else {
            // A text of two parts was probably not meant as a constraint without a value.
            if parts.count == 3 { throw .unknownOperator(parts[1]) } else { throw wrongParts }
        }
        // `UNIQUE` with a value has a message of its own.
        guard known.parts.contains(parts.count) || known == .unique else { throw wrongParts }
        try self.init(checking: parts[0], known, parts.count == 3 ? parts[2] : "")
    }

    private init(checking attribute: String, _ operator: Operator, _ value: String) throws(ParseError) {
        self.attribute = attribute
        self.operator = `operator`
        self.value = value
        var pattern: CompiledPattern?
        var number = 0
        switch `operator` {
        case .like, .unlike:
            do throws(CompiledPattern.SyntaxError) {
                pattern = try CompiledPattern.of(value)
            } catch {
                throw .malformed(
                    accepted: "a constraint whose value is a regular expression; '\(value)' is not one: \(error)")
            }
        case .is:
            if value.isEmpty { throw .malformed(accepted: "a constraint of three parts with IS, which needs a value") }
        case .groupBy where value.isEmpty, .cluster: break
        case .groupBy, .maxPer:
            number = Int(value) ?? 0
            if number < 1 {
                throw .malformed(accepted: "a constraint whose value is a number of at least 1; '\(value)' is not one")
            }
        case .unique:
            if !value.isEmpty {
                throw .malformed(accepted: "a constraint of two parts with UNIQUE, which takes no value")
            }
            number = 1
        }
        self.pattern = pattern
        self.number = number
    }

    /// Whether the attributes of an agent satisfy the constraint. The places of the group's tasks do not count here.
    ///
    /// An agent for which the regular expression needs too many steps does not satisfy the constraint.
    public func isSatisfied(by agent: OfferedAgent) -> Bool { verdict(on: agent) == true }

    /// Whether the agent satisfies the constraint; `nil` if the regular expression reached its bound.
    func verdict(on agent: OfferedAgent) -> Bool? {
        switch `operator` {
        case .like:
            var isUndecided = false
            let found = agent.contains(attribute) { (value: String) in
                let verdict = pattern?.verdict(onWhole: value)
                if verdict == .undecided { isUndecided = true }
                return verdict == .matches
            }
            return !found && isUndecided ? nil : found
        case .unlike:
            var isUndecided = false
            let found = agent.contains(attribute) { (value: String) in
                let verdict = pattern?.verdict(onWhole: value)
                if verdict == .undecided { isUndecided = true }
                // A value that is too long satisfies no constraint.
                return verdict == .matches || verdict == nil
            }
            return !found && isUndecided ? nil : !found
        case .cluster where value.isEmpty: return agent.has(attribute)
        case .is, .cluster: return agent.contains(attribute) { (found: AttributeValue) in found.isEqual(to: value) }
        case .groupBy, .maxPer, .unique: return agent.has(attribute)
        }
    }

    /// The error of a request whose regular expression reached its bound.
    func tooSlow(for taskID: String) -> MesosSchedulerError {
        let value = pattern?.slowValue.map { " on the value '\($0.prefix(100))'" } ?? ""
        return MesosSchedulerError(
            .invalidRequest,
            "task '\(taskID)': the regular expression of the constraint '\(self)' needs more than "
                + "\(CompiledPattern.maximumSteps) steps\(value); write it without repetitions inside repetitions")
    }

    public var description: String { Self.text(attribute, `operator`, value) }

    private static func text(_ attribute: String, _ operator: Operator, _ value: String) -> String {
        "\(attribute) \(`operator`.rawValue)" + (value.isEmpty ? "" : " \(value)")
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.attribute == right.attribute && left.operator == right.operator && left.value == right.value
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(attribute)
        hasher.combine(`operator`)
        hasher.combine(value)
    }
}
