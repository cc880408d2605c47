/// A condition on the attributes of the agent a container is placed on.
public struct PlacementConstraint: Sendable, Hashable, CustomStringConvertible {
    public enum Operator: String, Sendable, Hashable, CaseIterable {
        /// The whole attribute value matches the regular expression. False of an agent without the attribute.
        case like = "LIKE"
        /// The opposite. True of an agent without the attribute.
        case unlike = "UNLIKE"
    }

    public var attribute: String
    public var `operator`: Operator
    /// A regular expression, known to be well formed when the constraint was parsed.
    public var value: String

    public init(attribute: String, operator: Operator, value: String) {
        self.attribute = attribute
        self.operator = `operator`
        self.value = value
    }

    public enum ParseError: Error, Sendable, Hashable {
        /// Not three parts, or not a regular expression; says what is accepted.
        case malformed(accepted: String)
        case unknownOperator(String)
    }

    /// - Parameter delimiter: What stands between the parts.
    public init(parsing text: String, delimiter: String = " ") throws(ParseError) {
        let parts = text.split(separator: delimiter).map(String.init)
        guard parts.count == 3 else {
            throw .malformed(
                accepted: "a constraint of three parts, attribute, operator and value, with '\(delimiter)' in between")
        }
        guard let known = Operator(rawValue: parts[1]) else { throw .unknownOperator(parts[1]) }
        do {
            _ = try Regex(parts[2])
        } catch {
            throw .malformed(
                accepted: "a constraint whose value is a regular expression; '\(parts[2])' is not one: \(error)")
        }
        self.init(attribute: parts[0], operator: known, value: parts[2])
    }

    public var description: String { "\(attribute) \(`operator`.rawValue) \(value)" }
}
