import MachineSupport
import MesosAPI

extension OperationMachine {
    /// The number of answers "unknown operation" that prove it. The master takes up an ACCEPT only after it has checked the
    /// permissions, so that it answers a question right after the ACCEPT too early.
    private static let unknownAnswersNeeded = 2

    mutating func received(_ status: Mesos.OperationStatus, at now: Instant, _ effects: inout Effects) {
        let uuid = status.uuid.flatMap { UpdateID($0.value) }
        let isRepeated = uuid.map { acknowledgements.contains($0) } ?? false
        if !isRepeated {
            effects.notify(.operationStatus(status))
            if let id = status.operationID?.value { apply(status, to: id, at: now, &effects) }
        }
        // Last, because the effect of an update comes before its acknowledgement. Updates of the master itself have no uuid
        // and must not be acknowledged.
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
}

extension Mesos.OperationStatus {
    /// Whether the offer was withdrawn while the ACCEPT was on its way.
    fileprivate var showsInvalidOffer: Bool {
        state == .error && uuid == nil && message?.contains("is no longer valid") == true
    }
}
