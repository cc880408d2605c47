/// A condition on an attribute of the agent that runs a task.
///
/// The value is a regular expression that must match the whole attribute value. An agent without the attribute does not
/// satisfy `LIKE` and does satisfy `UNLIKE`; of several values of one attribute, `LIKE` needs one to match and `UNLIKE`
/// none. Beside the agent's attributes there are `hostname`, `@region` and `@zone`, unless an attribute has that name.
public struct PlacementConstraint: Sendable, Hashable, CustomStringConvertible {
    public enum Operator: String, Sendable, Hashable, CaseIterable {
        case like = "LIKE"
        case unlike = "UNLIKE"
    }

    public let attribute: String
    public let `operator`: Operator
    /// The regular expression.
    public let pattern: String
    private let compiled: CompiledPattern

    /// - Throws: ``MesosSchedulerError`` with code `invalidRequest` for a pattern that is no regular expression.
    public init(_ attribute: String, _ operator: Operator, _ value: String) throws(MesosSchedulerError) {
        self.attribute = attribute
        self.operator = `operator`
        pattern = value
        do {
            compiled = try CompiledPattern(value)
        } catch {
            throw MesosSchedulerError(
                .invalidRequest,
                "constraint '\(attribute) \(`operator`.rawValue) \(value)': '\(value)' is not a regular expression",
                underlying: error)
        }
    }

    /// Whether an agent with these values of the attribute will do.
    public func isSatisfied(by values: [String]) -> Bool {
        switch `operator` {
        case .like: values.contains(where: compiled.matchesWhole)
        case .unlike: !values.contains(where: compiled.matchesWhole)
        }
    }

    public var description: String { "\(attribute) \(`operator`.rawValue) \(pattern)" }

    public static func == (left: Self, right: Self) -> Bool {
        left.attribute == right.attribute && left.operator == right.operator && left.pattern == right.pattern
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(attribute)
        hasher.combine(`operator`)
        hasher.combine(pattern)
    }
}
