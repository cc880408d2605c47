import MachineSupport
import MesosAPI

extension OperationMachine {
    /// The number of answers "unknown operation" that prove it. The master takes up an ACCEPT only after it has checked
    /// the permissions, so that it answers a question right after the ACCEPT too early.
    private static let unknownAnswersNeeded = 2

    mutating func received(_ status: Mesos.OperationStatus, at now: Instant, _ effects: inout Effects) {
        let uuid = status.uuid.flatMap { UpdateID($0.value) }
        let isRepeated = uuid.map { acknowledgements.contains($0) } ?? false
        if !isRepeated {
            effects.notify(.operationStatus, .init(operationStatus: status))
            if let id = status.operationID?.value { apply(status, to: id, at: now, &effects) }
        }
        // Last, because the effect comes before the acknowledgement. Only updates with a uuid may be acknowledged.
        if let uuid, let operationID = status.operationID, acknowledgements.isNeeded(uuid, at: now) {
            effects.send(
                .acknowledgeOperationStatus(
                    .init(
                        uuid: uuid.bytes, operationID: operationID, agentID: status.agentID,
                        resourceProviderID: status.resourceProviderID)),
                for: .acknowledgeOperation(uuid))
        }
    }

    private mutating func apply(
        _ status: Mesos.OperationStatus, to id: String, at now: Instant, _ effects: inout Effects
    ) {
        guard let record = records[id], record.outcome == nil else { return }
        // While the fate of its ACCEPT is unknown, the master's answer "unknown operation" means nothing.
        let isDoubtful = batches[record.batch]?.phase == .doubtful
        if status.state == .unknown || status.showsInvalidOffer {
            guard !isDoubtful else { return }
            records[id]?.unknownAnswers += 1
            guard record.unknownAnswers + 1 >= Self.unknownAnswersNeeded else {
                // A call that arrived twice is performed once and refused once: the refusal alone proves nothing.
                if status.showsInvalidOffer { reconcileNow(at: now, &effects) }
                return
            }
            records[id]?.isUndone = true
        } else if !status.state.isFinal {
            // Under way, or out of reach for a while: the reconciliation goes on.
            records[id]?.unknownAnswers = 0
            return
        }
        records[id]?.outcome = OperationOutcome(
            operationID: id, state: status.state, message: status.message,
            convertedResources: status.convertedResources.elements)
        completeIfEnded(record.batch, &effects)
        settleReconciliation(&effects)
    }

    // MARK: Reconciliation

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

    mutating func reconcile(at now: Instant, _ effects: inout Effects) {
        let ids = open
        // An empty list would ask about all operations.
        guard !ids.isEmpty else { return }
        let list = ids.compactMap { id in
            records[id].map {
                Mesos.Scheduler.Call.ReconcileOperations.Operation(operationID: .init(id), agentID: .init($0.agentID))
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

    func settleReconciliation(_ effects: inout Effects) {
        guard !records.values.contains(where: { $0.outcome == nil }) else { return }
        effects.cancel(.operations(.reconcile))
    }
}

extension Mesos.OperationStatus {
    /// Whether the offer was withdrawn while the ACCEPT was on its way.
    fileprivate var showsInvalidOffer: Bool {
        state == .error && uuid == nil && message?.contains("is no longer valid") == true
    }
}
