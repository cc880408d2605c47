public import MesosAPI

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
    /// Whether no other state follows.
    var isFinal: Bool {
        switch self {
        case .finished, .failed, .error, .dropped, .goneByOperator: true
        default: false
        }
    }
}
