import MesosAPI

extension TaskMachine {
    mutating func subscribed(isNewFramework: Bool, at now: SchedulerInstant) {
        if isNewFramework {
            scheduleImplicitReconciliation(at: now)
        } else {
            resubscribed(at: now)
        }
    }

    /// How many tasks one call asks about. What it takes to make the call holds everything else up; the next ones wait for
    /// wake-ups of their own.
    private static let portion = 1000

    /// A new subscription: ask about everything that may have changed in between, and kill again what is to be killed.
    private mutating func resubscribed(at now: SchedulerInstant) {
        var known: [String] = []
        var killed: [String] = []
        for record in records.values where record.phase != .pending {
            known.append(record.id)
            if record.kill != nil { killed.append(record.id) }
        }
        reconcileRounds = 0
        ask(known, at: now)
        if unasked.isEmpty { emit(.reconcileImplicitly) } else { asksImplicitlyNext = true }
        implicitFailures = 0
        // A new master knows only the tasks of agents that have registered with it again.
        emit(.setTimer(.reconcileImplicitly, at: now + configuration.reconcileBackoff.maximum))
        for id in killed.sorted() { sendKill(id, at: now) }
    }

    /// The stream is over: what was asked will not be answered.
    mutating func disconnected() {
        unanswered = []
        unasked = []
        asksImplicitlyNext = false
        // In place: neither a look-up nor a copy for each.
        var index = records.startIndex
        while index != records.endIndex {
            records.values[index].questions = 0
            records.values[index].staleAnswers = 0
            records.formIndex(after: &index)
        }
        emit(.cancelTimer(.reconcile))
        emit(.cancelTimer(.reconcileNext))
        emit(.cancelTimer(.reconcileImplicitly))
    }

    /// Explicit reconciliation, repeated until there is an answer: a new master says nothing about tasks of agents that
    /// have not re-registered with it.
    mutating func ask(_ taskIDs: [String], at now: SchedulerInstant) {
        guard !taskIDs.isEmpty else { return }
        unanswered.formUnion(taskIDs)
        askNow(taskIDs, at: now)
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
        ask(there.map(\.id), at: now)
    }

    /// Asks when the next repetition is due, after an answer that settles nothing.
    mutating func askLater(_ taskID: String, at now: SchedulerInstant) {
        let isFirst = unanswered.isEmpty
        unanswered.insert(taskID)
        if isFirst { scheduleReconcile(at: now) }
    }

    mutating func reconcileTimedOut(at now: SchedulerInstant) {
        guard !unanswered.isEmpty else { return }
        // Some have not even been asked once.
        if unasked.isEmpty {
            reconcileRounds += 1
            askNow(Array(unanswered), at: now)
        }
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

    private mutating func askNow(_ taskIDs: [String], at now: SchedulerInstant) {
        let isFirst = unasked.isEmpty
        unasked += taskIDs
        // Otherwise the next portion is due already.
        if isFirst { askNext(at: now) }
    }

    /// Asks about the next portion of those that wait to be asked about.
    mutating func askNext(at now: SchedulerInstant) {
        let taskIDs = unasked.suffix(Self.portion)
        unasked.removeLast(taskIDs.count)
        // An update may have come in the meantime.
        let open = taskIDs.filter { unanswered.contains($0) }.sorted()
        if !open.isEmpty { sendReconcile(open) }
        if !unasked.isEmpty {
            emit(.setTimer(.reconcileNext, at: now))
        } else if asksImplicitlyNext {
            asksImplicitlyNext = false
            emit(.reconcileImplicitly)
        }
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
