public import MesosAPI

/// Operations on resources of one agent, performed together in one ACCEPT and in this order: a later operation can use the
/// resources an earlier one makes.
public struct OperationRequest: Sendable {
    /// Operations other than LAUNCH and LAUNCH_GROUP. The scheduler adds missing `allocation_info` and ids.
    public var operations: [Mesos.Offer.Operation]
    /// The agent that has the resources.
    public var agentID: String
    /// The role of the framework whose offers are used; `nil` for the framework's first role.
    public var role: String?

    /// A request for operations on the resources of an agent.
    public init(_ operations: [Mesos.Offer.Operation], on agentID: String, role: String? = nil) {
        self.operations = operations
        self.agentID = agentID
        self.role = role
    }

    /// - Throws: ``MesosSchedulerError`` with code `invalidRequest`.
    func validate(roles: [String]) throws(MesosSchedulerError) {
        func refuse(_ text: String) -> MesosSchedulerError {
            MesosSchedulerError(.invalidRequest, "operations on agent '\(agentID)': \(text)")
        }
        if agentID.isEmpty { throw refuse("the agent id is empty") }
        if operations.isEmpty { throw refuse("there are no operations") }
        if let role, !roles.contains(role) { throw refuse("role '\(role)' is not a role of the framework: \(roles)") }
        var ids: Set<String> = []
        for operation in operations {
            let name = operation.type?.description ?? "an operation without a type"
            if let id = operation.id?.value, !ids.insert(id).inserted { throw refuse("the id '\(id)' comes twice") }
            if let problem = operation.problem { throw refuse("\(name): \(problem)") }
        }
    }
}

extension Mesos.Offer.Operation {
    /// The reason why the operation cannot be performed; `nil` if none is visible here.
    fileprivate var problem: String? {
        switch type {
        case .launch, .launchGroup: return "tasks are launched with launch and launchGroup"
        case .reserve:
            if reserve?.resources.contains(where: \.reservations.isEmpty) == true {
                return "a resource has no reservation; make it with Resource.reserved(for:)"
            }
        case .unreserve:
            if unreserve?.resources.contains(where: \.reservations.isEmpty) == true {
                return "a resource has no reservation to remove"
            }
        case .create, .destroy:
            let volumes = create?.volumes ?? destroy?.volumes ?? []
            if volumes.contains(where: { $0.disk?.persistence == nil }) {
                return
                    "a resource is not a persistent volume; make it with Resource.persistentVolume(id:containerPath:)"
            }
        case .growVolume, .shrinkVolume, .createDisk, .destroyDisk: break
        default: return "the type is unknown"
        }
        if let field = missingRequiredFields().first { return "required field \(field) is not set" }
        return ResourceConversion(self).consumed.isEmpty ? "it names no resources" : nil
    }
}
