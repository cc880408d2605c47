import MachineSupport

/// A condition on an attribute of the agent that runs a task.
///
/// Beside the agent's attributes there are `hostname`, `@hostname`, `@region` and `@zone`, unless an attribute has that
/// name. The operators are those of Marathon; those from `CLUSTER` on look at where the tasks of the request's group
/// (``TaskRequest/group``) are. An agent without the attribute satisfies `UNLIKE` and nothing else.
///
/// | operator | value | an agent will do when |
/// | --- | --- | --- |
/// | `LIKE` | regular expression | it matches a whole attribute value |
/// | `UNLIKE` | regular expression | it matches no whole attribute value |
/// | `IS` | a value | the attribute has this value; scalars are compared as numbers, ranges and sets by content |
/// | `CLUSTER` | none, or a value | all tasks of the group are on agents with one value, or with the given one |
/// | `GROUP_BY` | none, or how many values to expect | no other value has fewer tasks of the group |
/// | `MAX_PER` | a number | fewer tasks of the group are on agents with its value |
/// | `UNIQUE` | none | no task of the group is on an agent with its value |
///
/// `LIKE` and `UNLIKE` see values as Mesos prints them, up to 1024 bytes; a longer value satisfies neither. `GROUP_BY`
/// spreads over the values it has seen: those with tasks of the group and those on offer. With an expected number it waits
/// for as many values before it gives any a second task.
public struct PlacementConstraint: Sendable, Hashable, CustomStringConvertible {
    public enum Operator: String, Sendable, Hashable, CaseIterable {
        case like = "LIKE"
        case unlike = "UNLIKE"
        case `is` = "IS"
        case cluster = "CLUSTER"
        case groupBy = "GROUP_BY"
        case maxPer = "MAX_PER"
        case unique = "UNIQUE"

        /// Whether it depends on where other tasks are.
        public var countsTasks: Bool {
            switch self {
            case .like, .unlike, .is: false
            case .cluster, .groupBy, .maxPer, .unique: true
            }
        }
    }

    public let attribute: String
    public let `operator`: Operator
    /// Empty when there is none.
    public let value: String
    private let compiled: CompiledPattern?
    /// The number of `GROUP_BY` and `MAX_PER`.
    let number: Int

    /// - Throws: ``MesosSchedulerError`` with code `invalidRequest` for a value that the operator does not take.
    public init(_ attribute: String, _ operator: Operator, _ value: String = "") throws(MesosSchedulerError) {
        self.attribute = attribute
        self.operator = `operator`
        self.value = value
        let text = "constraint '\(Self.text(attribute, `operator`, value))'"
        func invalid(_ problem: String, _ error: (any Error)? = nil) -> MesosSchedulerError {
            MesosSchedulerError(.invalidRequest, "\(text): \(problem)", underlying: error)
        }
        var compiled: CompiledPattern?
        var number = 0
        switch `operator` {
        case .like, .unlike:
            do {
                compiled = try CompiledPattern.of(value)
            } catch {
                throw invalid("'\(value)' is not a regular expression", error)
            }
        case .is: if value.isEmpty { throw invalid("IS needs a value") }
        case .cluster: break
        case .groupBy:
            number = value.isEmpty ? 0 : Int(value) ?? 0
            if !value.isEmpty, number < 1 {
                throw invalid("the value of GROUP_BY is a number of at least 1, or none")
            }
        case .maxPer:
            number = Int(value) ?? 0
            if number < 1 { throw invalid("the value of MAX_PER is a number of at least 1") }
        case .unique:
            if !value.isEmpty { throw invalid("UNIQUE takes no value") }
            number = 1
        }
        self.compiled = compiled
        self.number = number
    }

    /// Whether an agent will do as far as its attributes can tell. Where the tasks of the group are is left out.
    public func isSatisfied(by agent: OfferedAgent) -> Bool {
        switch `operator` {
        case .like:
            return agent.contains(attribute) { (value: String) in compiled?.matchesWhole(value) == true }
        case .unlike:
            return !agent.contains(attribute) { (value: String) in compiled?.matchesWhole(value) != false }
        case .cluster where value.isEmpty: return agent.has(attribute)
        case .is, .cluster: return agent.contains(attribute) { (found: AttributeValue) in found.isEqual(to: value) }
        case .groupBy, .maxPer, .unique: return agent.has(attribute)
        }
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
