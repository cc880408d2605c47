/// What makes requests alike for placement: those of one shape fit on the same agents.
public struct TaskShape: Sendable, Hashable, CustomStringConvertible {
    public let resources: TaskResources
    public let role: String
    public let constraints: [PlacementConstraint]
    public let preferredAgents: [String]
    /// May be given revocable resources.
    public let allowsRevocable: Bool
    /// The group whose tasks the constraints count; nil when none do and the request names none.
    public let group: String?

    public init(
        resources: TaskResources, role: String, constraints: [PlacementConstraint] = [], preferredAgents: [String] = [],
        allowsRevocable: Bool = false, group: String? = nil
    ) {
        self.resources = resources
        self.role = role
        self.constraints = constraints
        self.preferredAgents = preferredAgents
        self.allowsRevocable = allowsRevocable
        self.group = group
    }

    /// Whether the placement depends on where other tasks are.
    var countsTasks: Bool { group != nil && constraints.contains { $0.operator.countsTasks } }

    public var description: String {
        var text = "\(resources) for role '\(role)'"
        if !constraints.isEmpty { text += " where \(constraints.map(\.description).joined(separator: " and "))" }
        return text
    }
}
