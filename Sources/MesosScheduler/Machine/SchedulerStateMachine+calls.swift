import MachineSupport
import MesosAPI

extension SchedulerStateMachine {
    mutating func send(_ call: SchedulerCall, _ purpose: CallPurpose) {
        guard let connection = subscription.connection, isSubscribed, let frameworkID else { return }
        callCount += 1
        let id = CallID(callCount)
        calls[id] = purpose
        let lane: CallLane =
            switch purpose {
            case .acknowledge, .acknowledgeOperation: .acknowledgements
            case .teardown: .urgent
            default: .ordered
            }
        emit(.send(id, call, lane, connection, frameworkID: frameworkID))
    }

    mutating func applyTaskActions(at now: Instant) {
        for action in tasks.takeActions() {
            switch action {
            case .launched(let task): emit(.resumeLaunch(taskID: task.taskID, .success(task)))
            case .launchFailed(let taskID, let error): emit(.resumeLaunch(taskID: taskID, .failure(error)))
            case .groupLaunched(let groupID, let result): emit(.resumeGroupLaunch(groupID: groupID, result))
            case .adopted(let waiter, let result): emit(.resumeAdopter(waiter, result))
            case .resume(let waiter, let result): emit(.resumeWaiter(waiter, result))
            case .kill(let taskID, let agentID, let grace):
                let policy = grace.map {
                    Mesos.KillPolicy(gracePeriod: Mesos.DurationInfo(nanoseconds: $0.wholeNanoseconds))
                }
                send(
                    .kill(
                        .init(
                            taskID: Mesos.TaskID(taskID), agentID: agentID.map { Mesos.AgentID($0) },
                            killPolicy: policy)),
                    .kill)
            case .acknowledge(let taskID, let agentID, let uuid):
                acknowledge(.init(taskID: taskID, agentID: agentID, uuid: uuid))
            case .reconcile(let questions):
                // An empty list would ask about everything.
                guard !questions.isEmpty else { continue }
                let list = questions.map { taskID, agentID in
                    Mesos.Scheduler.Call.Reconcile.Task(
                        taskID: Mesos.TaskID(taskID), agentID: agentID.map { Mesos.AgentID($0) })
                }
                send(.reconcile(.init(tasks: MessageList(list))), .reconcile)
            case .reconcileImplicitly: send(.reconcile(.init()), .reconcileImplicitly)
            case .setTimer(let timer, let at): timers.set(.tasks(timer), at: at)
            case .cancelTimer(let timer): timers.cancel(.tasks(timer))
            case .notify(let notice): notify(notice)
            case .portsFailed(let agentID, let hostname, let ports):
                portsFailed(ports, of: agentID, hostname, at: now)
            }
        }
    }

    mutating func apply(_ offerActions: [OfferMachine.Action], at now: Instant) {
        for action in offerActions {
            switch action {
            case .decline(let offerIDs, let refuse): decline(offerIDs, refuse: refuse, doubted: [])
            case .suppress(let roles): send(.suppress(roles: roles), .suppress(roles: roles))
            case .revive(let roles): send(.revive(roles: roles), .revive(roles: roles))
            case .setTimer(let timer, let at): timers.set(.offers(timer), at: at)
            case .cancelTimer(let timer): timers.cancel(.offers(timer))
            case .limitReached(let name, let message): notify(.limitReached(name: name, message: message))
            }
        }
    }

    mutating func decline(_ offerIDs: [String], refuse: Duration, doubted: [String]) {
        send(
            .decline(
                .init(
                    offerIDs: MessageList(offerIDs.map { Mesos.OfferID($0) }),
                    filters: .init(refuseSeconds: refuse.inSeconds))),
            .decline(offerIDs: offerIDs, doubted: doubted))
    }

    mutating func callFinished(_ id: CallID, _ outcome: CallOutcome, at now: Instant) {
        guard let purpose = calls.removeValue(forKey: id) else { return }
        if outcome == .accepted { return callAccepted(purpose, at: now) }
        if case .acknowledge(let taskID, let uuid) = purpose {
            tasks.acknowledged(taskID, uuid, accepted: false, at: now)
        }
        if case .acknowledgeOperation(let uuid) = purpose {
            operations.acknowledgements.finished(uuid, accepted: false, at: now)
        }
        notify(.callFailed(call: purpose.name, reason: outcome.text))
        switch purpose {
        case .accept(let taskIDs, let offerIDs): acceptFailed(taskIDs, offerIDs, outcome, at: now)
        case .operations(let id, let offerIDs): operationsFailed(id, offerIDs, outcome, at: now)
        case .declineOperations:
            apply(subscription.reset("the offers of a lost ACCEPT could not be declined", at: now), at: now)
        case .decline(let offerIDs, let doubted):
            if doubted.isEmpty {
                apply(offers.declineFailed(offerIDs, at: now), at: now)
            } else {
                // A new subscription makes the offers void too.
                apply(subscription.reset("the offers of a lost ACCEPT could not be declined", at: now), at: now)
            }
        case .suppress(let roles), .revive(let roles): offers.interestCallFailed(roles, at: now)
        case .updateFramework(_, let waiter): updateFailed(waiter, outcome)
        case .teardown: teardownFailed(outcome, at: now)
        case .reconcileImplicitly: tasks.implicitReconciliationFailed(at: now)
        case .reconcile: tasks.asked(at: now)
        // Repeated by timers, or by the master's repeating the update.
        case .kill, .acknowledge, .reconcileOperations, .acknowledgeOperation, .inverseOffers: break
        }
        if outcome.endsSubscription { apply(subscription.reset(outcome.text, at: now), at: now) }
    }

    private mutating func callAccepted(_ purpose: CallPurpose, at now: Instant) {
        switch purpose {
        case .decline(_, let doubted): tasks.verify(doubted, at: now)
        case .acknowledge(let taskID, let uuid): tasks.acknowledged(taskID, uuid, accepted: true, at: now)
        case .updateFramework(let framework, let waiter): updated(framework, waiter, at: now)
        case .declineOperations(let id): operations.verify(id, at: now)
        case .acknowledgeOperation(let uuid): operations.acknowledgements.finished(uuid, accepted: true, at: now)
        case .teardown: tornDown(at: now)
        case .reconcile: tasks.asked(at: now)
        case .reconcileImplicitly: tasks.implicitFailures = 0
        default: break
        }
    }

    private mutating func acceptFailed(
        _ taskIDs: [String], _ offerIDs: [String], _ outcome: CallOutcome, at now: Instant
    ) {
        switch outcome {
        case .accepted: break
        case .unknown(let text):
            for taskID in taskIDs { tasks.doubt(taskID, "the answer to its ACCEPT did not come: \(text)") }
            // Once the offers are declined an ACCEPT that is still on its way fails, and what the master then says about
            // the tasks is final.
            decline(offerIDs, refuse: .zero, doubted: taskIDs)
        case .rejected(let status, let text) where !outcome.endsSubscription:
            let error = MesosSchedulerError(
                .callRejected, "the master refused to launch (ACCEPT): \(status) \(text)", status: status)
            for taskID in taskIDs { tasks.acceptRefused(taskID, error) }
            decline(offerIDs, refuse: .zero, doubted: [])
        case .rejected, .notSent:
            for taskID in taskIDs { tasks.requeue(taskID, at: now) }
            decline(offerIDs, refuse: .zero, doubted: [])
        }
    }
}

extension CallOutcome {
    var text: String {
        switch self {
        case .accepted: "accepted"
        case .rejected(let status, let text): "HTTP \(status) \(text)"
        case .notSent(let text), .unknown(let text): text
        }
    }

    /// Answers by which the master shows that it does not take this stream for a subscription of the framework.
    var endsSubscription: Bool {
        guard case .rejected(let status, let text) = self else { return false }
        switch status {
        case 307, 401, 403, 503: return true
        case 400:
            return text.hasPrefix("Framework cannot be found") || text.hasPrefix("The stream ID")
                || text.hasPrefix("Framework is not subscribed")
        default: return false
        }
    }
}
