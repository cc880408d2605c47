import MesosAPI

/// Operations that go to one agent in one ACCEPT, from the request to the last outcome.
struct OperationBatch: Sendable {
    enum Phase: Sendable, Hashable {
        /// For an offer that has what they need.
        case waiting
        /// An ACCEPT is out, or was performed.
        case sent
        /// Nobody knows what became of the ACCEPT, and it may still arrive.
        case doubtful
    }

    var agentID: String
    var role: String
    /// As requested, with allocations.
    var operations: [Mesos.Offer.Operation]
    var needs: ResourceSet
    var phase = Phase.waiting
    /// Somebody waits for the outcomes.
    var isAwaited = true
    /// Those of the latest ACCEPT.
    var operationIDs: [String] = []
    /// What the agent offered when it was not enough.
    var seen: ResourceSet?
}

/// An operation that was sent.
struct OperationRecord: Sendable {
    var batch: WaiterID
    var agentID: String
    var outcome: OperationOutcome?
    /// The master shows that no agent has ever seen it.
    var isUndone = false
    var unknownAnswers = 0
}
