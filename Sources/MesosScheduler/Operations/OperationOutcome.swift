public import MesosAPI

/// How an operation ended.
public struct OperationOutcome: Sendable, Hashable {
    public var operationID: String
    /// OPERATION_FINISHED; or OPERATION_FAILED, OPERATION_ERROR, OPERATION_DROPPED, OPERATION_GONE_BY_OPERATOR, and
    /// OPERATION_UNKNOWN when the master knows nothing of it.
    public var state: Mesos.OperationState
    /// What the master or the agent says about it.
    public var message: String?
    /// What the resources became, when the agent tells; for CREATE_DISK it is the only way to know.
    public var convertedResources: [Mesos.Resource]

    public var isFinished: Bool { state == .finished }

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
    /// Nothing comes after it.
    var isFinal: Bool {
        switch self {
        case .finished, .failed, .error, .dropped, .goneByOperator: true
        default: false
        }
    }
}
