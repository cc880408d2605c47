import MachineSupport
import MesosAPI

extension OperationMachine {
    /// How often the master must say that it does not know an operation: it takes up an ACCEPT only after it has asked
    /// who may do what, and answers a question that comes right after it too early.
    private static let unknownAnswersNeeded = 2

    mutating func received(_ status: Mesos.OperationStatus, at now: Instant) {
        let uuid = status.uuid.flatMap { UpdateID($0.value) }
        let isRepeated = uuid.map { acknowledgements.contains($0) } ?? false
        if !isRepeated {
            emit(.notify(.operationStatus(status)))
            if let id = status.operationID?.value { apply(status, to: id, at: now) }
        }
        // Last: the effect of an update comes before its acknowledgement. What the master says itself has no uuid and
        // must not be acknowledged.
        if let uuid, status.operationID != nil, acknowledgements.isNeeded(uuid, at: now) {
            emit(.acknowledge(Acknowledgement(id: uuid, status: status)))
        }
    }

    private mutating func apply(_ status: Mesos.OperationStatus, to id: String, at now: Instant) {
        guard let record = records[id], record.outcome == nil else { return }
        // Before the fate of its ACCEPT is certain, that the master does not know the operation means nothing.
        let isDoubtful = batches[record.batch]?.phase == .doubtful
        if status.state == .unknown || status.showsInvalidOffer {
            guard !isDoubtful else { return }
            records[id]?.unknownAnswers += 1
            guard record.unknownAnswers + 1 >= Self.unknownAnswersNeeded else {
                // A call that came twice is performed once and refused once: the refusal alone proves nothing.
                if status.showsInvalidOffer { reconcileNow(at: now) }
                return
            }
            records[id]?.isUndone = true
        } else if !status.state.isFinal {
            // On its way, or out of sight for a while: asked about again later.
            records[id]?.unknownAnswers = 0
            return
        }
        records[id]?.outcome = OperationOutcome(
            operationID: id, state: status.state, message: status.message,
            convertedResources: status.convertedResources.elements)
        completeIfEnded(record.batch)
        settleReconciliation()
    }
}

extension Mesos.OperationStatus {
    /// The offer was withdrawn while the ACCEPT was on its way.
    fileprivate var showsInvalidOffer: Bool {
        state == .error && uuid == nil && message?.contains("is no longer valid") == true
    }
}
