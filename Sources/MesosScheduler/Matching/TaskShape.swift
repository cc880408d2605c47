/// What makes requests alike for placement: those of one shape fit on the same agents.
public struct TaskShape: Sendable, Hashable, CustomStringConvertible {
    public let resources: TaskResources
    public let role: String
    public let constraints: [PlacementConstraint]
    public let preferredAgents: [String]

    public init(
        resources: TaskResources, role: String, constraints: [PlacementConstraint] = [], preferredAgents: [String] = []
    ) {
        self.resources = resources
        self.role = role
        self.constraints = constraints
        self.preferredAgents = preferredAgents
    }

    public var description: String {
        var text = "\(resources) for role '\(role)'"
        if !constraints.isEmpty { text += " where \(constraints.map(\.description).joined(separator: " and "))" }
        return text
    }
}
