public import MesosAPI

/// Operations on one agent in one ACCEPT, in this order: a later one can use the resources an earlier one makes.
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

/// The result of an operation.
public struct OperationOutcome: Sendable, Hashable {
    /// The id of the request, or the one the scheduler gave it.
    public var operationID: String
    /// OPERATION_FINISHED after a success; otherwise OPERATION_FAILED, OPERATION_ERROR, OPERATION_DROPPED,
    /// OPERATION_GONE_BY_OPERATOR, or OPERATION_UNKNOWN when the master does not know the operation.
    public var state: Mesos.OperationState
    /// The explanation of the master or the agent.
    public var message: String?
    /// The resulting resources, if the agent reports them. CREATE_DISK has no other source for them.
    public var convertedResources: [Mesos.Resource]

    /// Whether the operation succeeded.
    public var isFinished: Bool { state == .finished }

    /// The outcome of an operation.
    public init(
        operationID: String, state: Mesos.OperationState, message: String? = nil,
        convertedResources: [Mesos.Resource] = []
    ) {
        self.operationID = operationID
        self.state = state
        self.message = message
        self.convertedResources = convertedResources
    }
}

extension Mesos.OperationState {
    var isFinal: Bool {
        switch self {
        case .finished, .failed, .error, .dropped, .goneByOperator: true
        default: false
        }
    }
}
