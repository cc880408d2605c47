import MachineSupport
import MesosAPI

extension SchedulerStateMachine {
    /// Sends the operations whose agents offer what they need.
    mutating func placeOperations(at now: Instant) {
        guard operations.isUnsettled else { return }
        for id in operations.waiting {
            guard let batch = operations.batches[id],
                let index = offers.table.agents.index(ofAgent: batch.agentID, role: batch.role)
            else { continue }
            let offered = offers.table.allResources(index)
            guard offered.contains(batch.needs) else {
                operations.sawTooLittle(id, offered)
                continue
            }
            let offerIDs = offers.table.removeAll(index)
            // What is left over is offered again at once, with what the operations made of the rest.
            send(
                .accept(
                    .init(
                        offerIDs: MessageList(offerIDs.map { Mesos.OfferID($0) }),
                        operations: MessageList(operations.sent(id, at: now)), filters: .init(refuseSeconds: 0))),
                .operations(id, offerIDs: offerIDs))
        }
        operations.settled()
    }

    mutating func applyOperationActions() {
        for action in operations.takeActions() {
            switch action {
            case .resume(let waiter, let result): emit(.resumeOperations(waiter, result))
            case .acknowledge(let acknowledgement):
                let status = acknowledgement.status
                guard let id = status.operationID else { continue }
                send(
                    .acknowledgeOperationStatus(
                        .init(
                            uuid: acknowledgement.id.bytes, operationID: id, agentID: status.agentID,
                            resourceProviderID: status.resourceProviderID)),
                    .acknowledgeOperation(acknowledgement.id))
            case .reconcile(let questions):
                let list = questions.map { id, agentID in
                    Mesos.Scheduler.Call.ReconcileOperations.Operation(
                        operationID: .init(id), agentID: .init(agentID))
                }
                send(.reconcileOperations(.init(operations: MessageList(list))), .reconcileOperations)
            case .setTimer(let timer, let at): timers.set(.operations(timer), at: at)
            case .cancelTimer(let timer): timers.cancel(.operations(timer))
            case .notify(let notice): notify(notice)
            }
        }
    }

    mutating func operationTimerFired(_ timer: OperationMachine.Timer, at now: Instant) {
        switch timer {
        case .batch(let id):
            let missing = isSubscribed ? nil : subscribeError ?? MesosSchedulerError(.notSubscribed, "no answer yet")
            operations.timedOut(id, notSubscribed: missing)
        case .reconcile: if isSubscribed { operations.reconcile(at: now) }
        }
    }

    /// The ACCEPT of operations failed.
    mutating func operationsFailed(
        _ id: WaiterID, _ offerIDs: [String], _ outcome: CallOutcome, at now: Instant
    ) {
        switch outcome {
        case .accepted: return
        case .unknown:
            operations.doubt(id)
            // Once the offers are declined an ACCEPT that is still on its way fails.
            return declineDoubted(offerIDs, operations: id)
        case .rejected(let status, let text) where !outcome.endsSubscription:
            operations.refused(
                id,
                MesosSchedulerError(
                    .callRejected, "the master refused the operations (ACCEPT): \(status) \(text)", status: status))
        // The subscription ends, and its offers with it. Who answered may not be who performed.
        case .rejected: return operations.doubt(id)
        case .notSent: operations.requeue(id)
        }
        declineDoubted(offerIDs, operations: nil)
    }

    private mutating func declineDoubted(_ offerIDs: [String], operations id: WaiterID?) {
        let call = SchedulerCall.decline(
            .init(offerIDs: MessageList(offerIDs.map { Mesos.OfferID($0) }), filters: .init(refuseSeconds: 0)))
        send(call, id.map { .declineOperations($0) } ?? .decline(offerIDs: offerIDs, doubted: []))
    }
}
