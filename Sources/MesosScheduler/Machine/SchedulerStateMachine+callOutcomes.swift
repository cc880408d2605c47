import MachineSupport

extension SchedulerStateMachine {
    mutating func callFinished(_ id: CallID, _ outcome: CallOutcome, at now: Instant, _ effects: inout Effects) {
        guard let purpose = effects.finish(id) else { return }
        if outcome == .accepted { return callAccepted(purpose, at: now, &effects) }
        // TEARDOWN has a connection of its own. The calls in flight on the others then find no framework.
        if shutdown?.wasTeardownSent == true, outcome.saysFrameworkIsGone {
            return finish(nil, isTornDown: true, at: now, &effects)
        }
        // While TEARDOWN has no answer, no other answer matters.
        let isLeaving = shutdown?.isTeardownSent == true && !purpose.isTeardown
        if !isLeaving { effects.notify(.callFailed, .init(name: purpose.name, text: outcome.text)) }
        switch purpose {
        case .accept(let taskIDs, let offerIDs): acceptFailed(taskIDs, offerIDs, outcome, at: now, &effects)
        case .operations(let id, let offerIDs): operationsFailed(id, offerIDs, outcome, &effects)
        case .decline(let offerIDs, let doubted) where doubted.isEmpty:
            offers.declineFailed(offerIDs, at: now, &effects)
        case .decline where isLeaving, .declineOperations where isLeaving: break
        case .decline, .declineOperations:
            // A new subscription makes the offers void too.
            reset("the offers of a lost ACCEPT could not be declined", at: now, &effects)
        case .suppress(let roles), .revive(let roles): offers.interestCallFailed(roles, at: now)
        case .acknowledge(let taskID, let uuid): tasks.acknowledged(taskID, uuid, accepted: false, at: now)
        case .acknowledgeOperation(let uuid): operations.acknowledgements.finished(uuid, accepted: false, at: now)
        case .updateFramework(_, let waiter): updateFailed(waiter, outcome, &effects)
        case .teardown: teardownFailed(at: now, &effects)
        case .reconcileImplicitly: tasks.implicitReconciliationFailed(at: now, &effects)
        case .reconcile: tasks.continueReconciliation(at: now, &effects)
        // A timer repeats these calls.
        case .kill, .reconcileOperations, .inverseOffers: break
        }
        if outcome.endsSubscription, !isLeaving { reset(outcome.text, at: now, &effects) }
    }

    /// Ends a subscription that has proved useless, and subscribes again.
    private mutating func reset(_ reason: String, at now: Instant, _ effects: inout Effects) {
        follow(subscription.reset(reason, at: now, &effects), at: now, &effects)
    }

    private mutating func callAccepted(_ purpose: CallPurpose, at now: Instant, _ effects: inout Effects) {
        switch purpose {
        case .decline(_, let doubted): tasks.verify(doubted, at: now, &effects)
        case .acknowledge(let taskID, let uuid): tasks.acknowledged(taskID, uuid, accepted: true, at: now)
        case .updateFramework(let framework, let waiter): updated(framework, waiter, at: now, &effects)
        case .declineOperations(let id): operations.verify(id, at: now, &effects)
        case .acknowledgeOperation(let uuid): operations.acknowledgements.finished(uuid, accepted: true, at: now)
        case .teardown: finish(nil, isTornDown: true, at: now, &effects)
        case .reconcile: tasks.continueReconciliation(at: now, &effects)
        case .reconcileImplicitly: tasks.implicitReconciliationFailures = 0
        default: break
        }
    }

    private mutating func acceptFailed(
        _ taskIDs: [String], _ offerIDs: [String], _ outcome: CallOutcome, at now: Instant, _ effects: inout Effects
    ) {
        switch outcome {
        case .accepted: break
        case .unknown(let text):
            for taskID in taskIDs { tasks.doubt(taskID, "its ACCEPT has no answer of the master: \(text)") }
            // After the offers are declined, a late ACCEPT fails, and the master's answers about the tasks are final.
            effects.decline(offerIDs, refuse: .zero, for: .decline(offerIDs: offerIDs, doubted: taskIDs))
        case .rejected(let status, let text) where !outcome.endsSubscription:
            let error = MesosSchedulerError(
                .callRejected, "the master refused to launch (ACCEPT): \(status) \(text)", status: status)
            effects.decline(offerIDs, refuse: .zero)
            for taskID in taskIDs { tasks.acceptRefused(taskID, error, at: now, &effects) }
        case .rejected, .notSent:
            effects.decline(offerIDs, refuse: .zero)
            for taskID in taskIDs { tasks.requeue(taskID, at: now, &effects) }
        }
    }
}
