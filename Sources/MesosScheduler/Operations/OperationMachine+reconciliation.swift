import MachineSupport
import MesosAPI

extension OperationMachine {
    private var open: [String] {
        records.filter { $0.value.outcome == nil && batches[$0.value.batch]?.phase == .sent }.keys.sorted()
    }

    mutating func subscribed(isNewFramework: Bool, at now: Instant) {
        verifyAll()
        offersChanged()
        if !isNewFramework { reconcileNow(at: now) }
    }

    /// What was asked will not be answered.
    mutating func disconnected() { emit(.cancelTimer(.reconcile)) }

    /// An agent was removed: the master knows what becomes of its operations.
    mutating func agentRemoved(_ agentID: String, at now: Instant) {
        if open.contains(where: { records[$0]?.agentID == agentID }) { reconcileNow(at: now) }
    }

    mutating func reconcileNow(at now: Instant) {
        reconcileRounds = 0
        reconcile(at: now)
    }

    /// The next round of questions is due.
    mutating func reconcile(at now: Instant) {
        let ids = open
        // An empty list would ask about everything.
        guard !ids.isEmpty else { return }
        emit(.reconcile(ids.compactMap { id in records[id].map { (id, $0.agentID) } }))
        scheduleReconcile(at: now)
    }

    mutating func scheduleReconcile(at now: Instant) {
        reconcileRounds += 1
        let wait = configuration.reconciliation.backoff.delay(failures: reconcileRounds, using: &random)
        emit(.setTimer(.reconcile, at: now + wait))
    }

    /// With nothing under way there is nothing to ask.
    mutating func settleReconciliation() {
        guard !records.values.contains(where: { $0.outcome == nil }) else { return }
        emit(.cancelTimer(.reconcile))
    }
}
