import MachineSupport
import MesosAPI

extension OperationMachine {
    /// The operations to reconcile.
    private var open: [String] {
        records.filter { $0.value.outcome == nil && batches[$0.value.batch]?.phase == .sent }.keys.sorted()
    }

    mutating func subscribed(isNewFramework: Bool, at now: Instant, _ effects: inout Effects) {
        verifyAll()
        offersChanged()
        if !isNewFramework { reconcileNow(at: now, &effects) }
    }

    /// The stream ended, and with it the answers to reconciliations.
    func disconnected(_ effects: inout Effects) { effects.cancel(.operations(.reconcile)) }

    /// The master removed an agent, and answers what happened to its operations.
    mutating func agentRemoved(_ agentID: String, at now: Instant, _ effects: inout Effects) {
        if open.contains(where: { records[$0]?.agentID == agentID }) { reconcileNow(at: now, &effects) }
    }

    mutating func reconcileNow(at now: Instant, _ effects: inout Effects) {
        reconcileRounds = 0
        reconcile(at: now, &effects)
    }

    /// Begins the next round of the reconciliation.
    mutating func reconcile(at now: Instant, _ effects: inout Effects) {
        let ids = open
        // An empty list would ask about all operations.
        guard !ids.isEmpty else { return }
        let list = ids.compactMap { id in
            records[id].map {
                Mesos.Scheduler.Call.ReconcileOperations.Operation(
                    operationID: .init(id), agentID: .init($0.agentID))
            }
        }
        effects.send(.reconcileOperations(.init(operations: MessageList(list))), for: .reconcileOperations)
        scheduleReconcile(at: now, &effects)
    }

    mutating func scheduleReconcile(at now: Instant, _ effects: inout Effects) {
        reconcileRounds += 1
        let wait = configuration.reconciliation.backoff.delay(failures: reconcileRounds, using: &random)
        effects.set(.operations(.reconcile), at: now + wait)
    }

    /// Ends the reconciliation when every operation has an outcome.
    func settleReconciliation(_ effects: inout Effects) {
        guard !records.values.contains(where: { $0.outcome == nil }) else { return }
        effects.cancel(.operations(.reconcile))
    }
}
