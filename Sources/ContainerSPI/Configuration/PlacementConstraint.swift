/// A condition on the attributes of the agent a container is placed on.
///
/// `LIKE` and `UNLIKE` are OpenWhisk's, the others those of Marathon. The last four count containers: those of managed
/// images together, and those of user-provided images together.
public struct PlacementConstraint: Sendable, Hashable, CustomStringConvertible {
    public enum Operator: String, Sendable, Hashable, CaseIterable {
        /// The whole attribute value matches the regular expression. False of an agent without the attribute.
        case like = "LIKE"
        /// The opposite. True of an agent without the attribute.
        case unlike = "UNLIKE"
        /// The attribute has this value; numbers are compared as numbers.
        case `is` = "IS"
        /// All on agents with one value, or with the given one.
        case cluster = "CLUSTER"
        /// Spread evenly over the values, of which so many are expected.
        case groupBy = "GROUP_BY"
        /// At most so many for each value.
        case maxPer = "MAX_PER"
        /// At most one for each value.
        case unique = "UNIQUE"

        /// How many parts a constraint with this operator may have: attribute, operator, value.
        var parts: ClosedRange<Int> {
            switch self {
            case .like, .unlike, .is, .maxPer: 3...3
            case .cluster, .groupBy: 2...3
            case .unique: 2...2
            }
        }
    }

    public var attribute: String
    public var `operator`: Operator
    /// For `LIKE` and `UNLIKE` a regular expression, for `GROUP_BY` and `MAX_PER` a number; known to be well formed when
    /// the constraint was parsed. Empty when there is none.
    public var value: String

    public init(attribute: String, operator: Operator, value: String) {
        self.attribute = attribute
        self.operator = `operator`
        self.value = value
    }

    public enum ParseError: Error, Sendable, Hashable {
        /// Not the right number of parts, or a value that the operator does not take; says what is accepted.
        case malformed(accepted: String)
        case unknownOperator(String)
    }

    /// - Parameter delimiter: What stands between the parts.
    public init(parsing text: String, delimiter: String = " ") throws(ParseError) {
        let parts = text.split(separator: delimiter).map(String.init)
        guard (2...3).contains(parts.count) else { throw Self.wrongParts(delimiter) }
        guard let known = Operator(rawValue: parts[1]) else {
            // What is not made of three parts was not written as a constraint.
            if parts.count == 3 { throw .unknownOperator(parts[1]) } else { throw Self.wrongParts(delimiter) }
        }
        guard known.parts.contains(parts.count) else {
            if known == .unique {
                throw .malformed(accepted: "a constraint of two parts with UNIQUE, which takes no value")
            }
            throw Self.wrongParts(delimiter)
        }
        let value = parts.count == 3 ? parts[2] : ""
        try Self.check(value, known)
        self.init(attribute: parts[0], operator: known, value: value)
    }

    private static func wrongParts(_ delimiter: String) -> ParseError {
        .malformed(
            accepted: "a constraint of three parts, attribute, operator and value, with '\(delimiter)' in between")
    }

    private static func check(_ value: String, _ operator: Operator) throws(ParseError) {
        switch `operator` {
        case .like, .unlike:
            do {
                _ = try Regex(value)
            } catch {
                throw .malformed(
                    accepted: "a constraint whose value is a regular expression; '\(value)' is not one: \(error)")
            }
        case .groupBy where value.isEmpty: break
        case .groupBy, .maxPer:
            guard let number = Int(value), number > 0 else {
                throw .malformed(
                    accepted: "a constraint whose value is a number of at least 1; '\(value)' is not one")
            }
        case .is, .cluster, .unique: break
        }
    }

    public var description: String { "\(attribute) \(`operator`.rawValue)" + (value.isEmpty ? "" : " \(value)") }
}
