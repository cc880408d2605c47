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

    /// Whether role, constraints and region allow an agent, apart from free resources and the places of other tasks.
    ///
    /// An agent in another region than the master's is allowed only if a constraint names `@region`, or if the request
    /// uses a persistent volume, which exists on one agent only.
    public func admits(_ agent: OfferedAgent) -> Bool { verdict(on: agent) == true }

    /// `nil` if a regular expression reached its bound.
    func verdict(on agent: OfferedAgent) -> Bool? {
        guard agent.role == role, !agent.isInRemoteRegion || admitsRemoteRegions else { return false }
        var isUndecided = false
        for constraint in constraints {
            switch constraint.verdict(on: agent) {
            case false: return false
            case nil: isUndecided = true
            default: break
            }
        }
        return isUndecided ? nil : true
    }

    private var admitsRemoteRegions: Bool { !volumes.isEmpty || constraints.contains { $0.attribute == "@region" } }

    public var description: String {
        var text = "\(resources) for role '\(role)'"
        if !constraints.isEmpty { text += " where \(constraints.map(\.description).joined(separator: " and "))" }
        if !volumes.isEmpty {
            text += " with volumes \(volumes.compactMap { $0.disk?.persistence?.id }.joined(separator: ", "))"
        }
        return text
    }
}
