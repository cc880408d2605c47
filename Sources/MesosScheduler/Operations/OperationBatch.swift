import MesosAPI

/// Operations on one agent in one ACCEPT, from the request to the last outcome.
struct OperationBatch: Sendable {
    enum Phase: Sendable, Hashable {
        case waiting
        case sent
        /// The outcome of the ACCEPT is unknown, and it may still arrive.
        case doubtful
    }

    var agentID: String
    var role: String
    /// The requested operations, with allocations.
    var operations: [Mesos.Offer.Operation]
    var needs: ResourceSet
    var phase = Phase.waiting
    var isAwaited = true
    var operationIDs: [String] = []
    /// The last offer of the agent that was not sufficient.
    var seen: ResourceSet?
}

struct OperationRecord: Sendable {
    var batch: WaiterID
    var agentID: String
    var outcome: OperationOutcome?
    /// Whether the master has shown that no agent received it.
    var isUndone = false
    var unknownAnswers = 0
}
