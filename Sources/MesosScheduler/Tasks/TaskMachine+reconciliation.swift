import MesosAPI

extension TaskMachine {
    mutating func subscribed(isNewFramework: Bool, at now: SchedulerInstant) {
        if isNewFramework {
            scheduleImplicitReconciliation(at: now)
        } else {
            resubscribed(at: now)
        }
    }

    /// A new subscription: ask about everything that may have changed in between, and kill again what is to be killed.
    private mutating func resubscribed(at now: SchedulerInstant) {
        let known = records.values.filter { $0.phase != .pending }.map(\.id).sorted()
        reconcileRounds = 0
        ask(known, at: now)
        emit(.reconcileImplicitly)
        implicitFailures = 0
        // A new master knows only the tasks of agents that have registered with it again.
        emit(.setTimer(.reconcileImplicitly, at: now + configuration.reconcileBackoff.maximum))
        for id in known where records[id]?.kill != nil { sendKill(id, at: now) }
    }

    /// The stream is over: what was asked will not be answered.
    mutating func disconnected() {
        unanswered = []
        for id in records.keys {
            records[id]?.questions = 0
            records[id]?.staleAnswers = 0
        }
        emit(.cancelTimer(.reconcile))
        emit(.cancelTimer(.reconcileImplicitly))
    }

    /// Explicit reconciliation, repeated until there is an answer: a new master says nothing about tasks of agents that
    /// have not re-registered with it.
    mutating func ask(_ taskIDs: [String], at now: SchedulerInstant) {
        guard !taskIDs.isEmpty else { return }
        unanswered.formUnion(taskIDs)
        sendReconcile(taskIDs)
        reconcileRounds = max(reconcileRounds, 1)
        scheduleReconcile(at: now)
    }

    /// An agent was removed. When an operator marked it gone no updates of its tasks come, so the master is asked.
    mutating func agentRemoved(_ agentID: String, at now: SchedulerInstant) {
        let there = records.values.filter { record in
            // Of the others it is not certain yet that their launch has failed.
            (record.phase == .staged || record.phase == .running || record.phase == .foreign)
                && record.agentID == agentID
        }
        ask(there.map(\.id).sorted(), at: now)
    }

    /// Asks when the next repetition is due, after an answer that settles nothing.
    mutating func askLater(_ taskID: String, at now: SchedulerInstant) {
        let isFirst = unanswered.isEmpty
        unanswered.insert(taskID)
        if isFirst { scheduleReconcile(at: now) }
    }

    mutating func reconcileTimedOut(at now: SchedulerInstant) {
        guard !unanswered.isEmpty else { return }
        reconcileRounds += 1
        sendReconcile(unanswered.sorted())
        scheduleReconcile(at: now)
    }

    mutating func implicitReconciliationDue(at now: SchedulerInstant) {
        emit(.reconcileImplicitly)
        scheduleImplicitReconciliation(at: now)
    }

    /// The call did not reach the master. Nothing else would ask about tasks that this scheduler does not know.
    mutating func implicitReconciliationFailed(at now: SchedulerInstant) {
        implicitFailures += 1
        let wait = configuration.reconcileBackoff.delay(failures: implicitFailures, using: &random)
        emit(.setTimer(.reconcileImplicitly, at: now + wait))
    }

    /// An update about the task is an answer.
    mutating func settle(_ taskID: String) {
        guard unanswered.remove(taskID) != nil, unanswered.isEmpty else { return }
        reconcileRounds = 0
        emit(.cancelTimer(.reconcile))
    }

    private mutating func sendReconcile(_ taskIDs: [String]) {
        for id in taskIDs { records[id]?.questions += 1 }
        emit(
            .reconcile(
                taskIDs.compactMap { id in
                    // Without the agent's id the master also finds a task that an earlier launch put elsewhere.
                    records[id].map { (id, $0.phase == .verifying ? nil : $0.agentID) }
                }))
    }

    private mutating func scheduleReconcile(at now: SchedulerInstant) {
        let wait = configuration.reconcileBackoff.delay(failures: reconcileRounds, using: &random)
        emit(.setTimer(.reconcile, at: now + wait))
    }

    private mutating func scheduleImplicitReconciliation(at now: SchedulerInstant) {
        guard let interval = configuration.implicitReconciliationInterval else { return }
        emit(.setTimer(.reconcileImplicitly, at: now + interval))
    }
}
