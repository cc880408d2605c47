import MesosAPI

/// Operations on one agent in one ACCEPT, from the request to the last outcome.
struct OperationBatch: Sendable {
    enum Phase: Sendable, Hashable {
        /// Waiting for an offer with the resources they need.
        case waiting
        /// An ACCEPT was sent.
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
    /// Whether a caller waits for the outcomes.
    var isAwaited = true
    /// The ids in the latest ACCEPT.
    var operationIDs: [String] = []
    /// The last offer of the agent that was not sufficient.
    var seen: ResourceSet?
}

/// An operation that was sent.
struct OperationRecord: Sendable {
    var batch: WaiterID
    var agentID: String
    var outcome: OperationOutcome?
    /// Whether the master has shown that no agent received it.
    var isUndone = false
    var unknownAnswers = 0
}
