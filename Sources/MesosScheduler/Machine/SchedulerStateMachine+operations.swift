import MachineSupport
import MesosAPI

extension SchedulerStateMachine {
    /// Sends the operations whose agents offer the resources they need.
    mutating func placeOperations(at now: Instant, _ effects: inout Effects) {
        guard operations.isUnsettled else { return }
        for id in operations.waiting {
            guard let batch = operations.batches[id],
                let index = offers.table.agents.index(ofAgent: batch.agentID, role: batch.role)
            else { continue }
            let offered = offers.table.allResources(index)
            guard offered.contains(batch.needs) else {
                operations.batches[id]?.seen = offered
                continue
            }
            let offerIDs = offers.table.removeAll(index)
            let sent = operations.sent(id, at: now, &effects)
            // Without a filter, the rest is offered again at once, together with the resources the operations made.
            effects.accept(offerIDs, sent, refuse: .zero, for: .operations(id, offerIDs: offerIDs))
        }
        operations.isUnsettled = false
    }

    mutating func operationsFailed(
        _ id: WaiterID, _ offerIDs: [String], _ outcome: CallOutcome, _ effects: inout Effects
    ) {
        switch outcome {
        case .accepted: return
        case .unknown:
            operations.doubt(id)
            // After the offers are declined, a late ACCEPT fails.
            return effects.decline(offerIDs, refuse: .zero, for: .declineOperations(id))
        case .rejected(let status, let text) where !outcome.endsSubscription:
            let error = MesosSchedulerError(
                .callRejected, "the master refused the operations (ACCEPT): \(status) \(text)", status: status)
            operations.refused(id, error, &effects)
        // The subscription ends, and its offers with it. The master that answered may not be the one that performs.
        case .rejected: return operations.doubt(id)
        case .notSent: operations.requeue(id, &effects)
        }
        effects.decline(offerIDs, refuse: .zero)
    }
}
