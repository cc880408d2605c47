/// What makes requests alike for placement: those of one shape fit on the same agents.
public struct TaskShape: Sendable, Hashable, CustomStringConvertible {
    public let resources: TaskResources
    public private(set) var role: String
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

    /// The same, to be placed with offers to another role.
    func inRole(_ role: String) -> TaskShape {
        var shape = self
        shape.role = role
        return shape
    }

    public var description: String {
        var text = "\(resources) for role '\(role)'"
        if !constraints.isEmpty { text += " where \(constraints.map(\.description).joined(separator: " and "))" }
        return text
    }
}
