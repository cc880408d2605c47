import MachineSupport
import MesosAPI

extension SchedulerStateMachine {
    /// Does what a transition of the subscription means for the other parts.
    mutating func follow(_ transition: SubscriptionMachine.Transition, at now: Instant, _ effects: inout Effects) {
        switch transition.change {
        case .established(let frameworkID, let isNew): established(frameworkID, isNew: isNew, at: now, &effects)
        case .lost(let reason): forgetSubscription(reason, at: now, &effects)
        case .frameworkRemoved(let id, let reason): frameworkRemoved(id, reason, at: now, &effects)
        case .superseded: superseded(at: now, &effects)
        case nil: break
        }
        if transition.connects, stopped == nil { subscribe(&effects) }
    }

    private mutating func subscribe(_ effects: inout Effects) {
        guard let connection = subscription.connection else { return }
        let wanted = wantedRoles
        suppressedRoles = offers.roles.filter { !wanted.contains($0) }
        let call = SchedulerCall.subscribe(
            .init(frameworkInfo: configuration.frameworkInfo(id: frameworkID), suppressedRoles: suppressedRoles))
        effects.append(.subscribe(connection, url: subscription.endpoint.url, call, frameworkID: frameworkID))
    }

    private mutating func established(_ frameworkID: String, isNew: Bool, at now: Instant, _ effects: inout Effects) {
        tasks.frameworkID = frameworkID
        offers.subscribed(suppressed: suppressedRoles, at: now)
        if shutdown?.teardown == true { return sendTeardown(&effects) }
        tasks.subscribed(isNewFramework: isNew, at: now, &effects)
        operations.subscribed(isNewFramework: isNew, at: now, &effects)
    }

    /// Drops everything that was only valid on the lost stream: offers, the answers to calls, held acknowledgements.
    private mutating func forgetSubscription(_ reason: String, at now: Instant, _ effects: inout Effects) {
        forgetHeld(at: now, &effects)
        for purpose in effects.takeCalls() { answerIsLost(purpose, reason, at: now, &effects) }
        offers.disconnected(&effects)
        tasks.disconnected(&effects)
        operations.disconnected(&effects)
    }

    private mutating func answerIsLost(
        _ purpose: CallPurpose, _ reason: String, at now: Instant, _ effects: inout Effects
    ) {
        switch purpose {
        case .accept(let taskIDs, _):
            for id in taskIDs { tasks.doubt(id, "the connection broke during its ACCEPT: \(reason)") }
        case .acknowledge(let taskID, let uuid): tasks.acknowledged(taskID, uuid, accepted: false, at: now)
        case .updateFramework(_, let waiter):
            let error = MesosSchedulerError(
                .callFailed,
                "the connection broke before the answer to UPDATE_FRAMEWORK: \(reason); the next subscription "
                    + "introduces the framework as before")
            effects.append(.resumeUpdate(waiter, .failure(error)))
        case .operations(let id, _): operations.doubt(id)
        case .acknowledgeOperation(let uuid): operations.acknowledgements.finished(uuid, accepted: false, at: now)
        // The next subscription sends TEARDOWN again, or fails because the framework is gone.
        case .teardown: shutdown?.isTeardownSent = false
        default: break
        }
    }

    private mutating func frameworkRemoved(
        _ id: String, _ reason: String, at now: Instant, _ effects: inout Effects
    ) {
        forgetSubscription("framework removed", at: now, &effects)
        effects.append(.saveFrameworkID(nil))
        removeAllStored()
        // During a teardown this is the confirmation.
        if shutdown?.teardown == true { return finish(nil, isTornDown: true, at: now, &effects) }
        effects.notify(.frameworkRemoved, .init(frameworkID: id, text: reason))
        tasks.frameworkRemoved(id, at: now, &effects)
        operations.frameworkRemoved(id, &effects)
    }

    private mutating func superseded(at now: Instant, _ effects: inout Effects) {
        let id = frameworkID ?? ""
        let error = MesosSchedulerError(
            .superseded,
            "another scheduler has subscribed with framework id \(id) and owns the framework now; this one has stopped")
        effects.notify(.superseded, .init(frameworkID: id))
        effects.append(.resumeSubscriptionWaiters(.failure(error)))
        finish(error, isTornDown: false, at: now, &effects)
    }
}
