public import MesosAPI

/// The properties of a request that matter for its placement. Requests of one shape fit on the same agents.
public struct TaskShape: Sendable, Hashable, CustomStringConvertible {
    /// The resources of the task and its executor.
    public let resources: TaskResources
    /// The role whose offers the request uses.
    public private(set) var role: String
    /// The constraints of the request.
    public let constraints: [PlacementConstraint]
    /// The ids of the preferred agents.
    public let preferredAgents: [String]
    /// Whether the request may get revocable resources.
    public let allowsRevocable: Bool
    /// The group whose tasks the constraints count; `nil` if no constraint counts tasks and the request names no group.
    public let group: String?
    /// The persistent volumes of the request.
    public let volumes: [Mesos.Resource]

    /// Makes a shape of the properties of a request.
    public init(
        resources: TaskResources, role: String, constraints: [PlacementConstraint] = [], preferredAgents: [String] = [],
        allowsRevocable: Bool = false, group: String? = nil, volumes: [Mesos.Resource] = []
    ) {
        self.resources = resources
        self.role = role
        self.constraints = constraints
        self.preferredAgents = preferredAgents
        self.allowsRevocable = allowsRevocable
        self.group = group
        self.volumes = volumes
    }

    func inRole(_ role: String) -> TaskShape {
        var shape = self
        shape.role = role
        return shape
    }

    /// Whether the placement depends on the places of other tasks.
    var countsTasks: Bool { group != nil && constraints.contains { $0.operator.countsTasks } }

    public var description: String {
        var text = "\(resources) for role '\(role)'"
        if !constraints.isEmpty { text += " where \(constraints.map(\.description).joined(separator: " and "))" }
        if !volumes.isEmpty {
            text += " with volumes \(volumes.compactMap { $0.disk?.persistence?.id }.joined(separator: ", "))"
        }
        return text
    }
}
