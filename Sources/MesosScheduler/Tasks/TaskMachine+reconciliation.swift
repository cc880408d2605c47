import MesosAPI

/// An agent that is gone, or an executor there.
struct LostPlace: Sendable, Hashable {
    var agentID: String
    var executorID: String?
}

extension TaskMachine {
    /// Tasks in one RECONCILE call.
    static let questionsInCall = 2_000
    /// The least time between two searches for the tasks of lost agents.
    private static let lostInterval = Duration.milliseconds(200)

    mutating func subscribed(isNewFramework: Bool, at now: SchedulerInstant) {
        if isNewFramework {
            scheduleImplicitReconciliation(at: now)
        } else {
            resubscribed(at: now)
        }
    }

    /// A new subscription: ask about everything that may have changed in between, and kill again what is to be killed.
    private mutating func resubscribed(at now: SchedulerInstant) {
        reconcileRounds = 0
        unasked = []
        ask(records.ids { $0.phase != .pending }, at: now)
        emit(.reconcileImplicitly)
        implicitFailures = 0
        // A new master knows only the tasks of agents that have registered with it again.
        let again = now + configuration.reconcileBackoff.maximum
        secondImplicitQuestion = again
        emit(.setTimer(.reconcileImplicitly, at: again))
        for id in records.inOrder(killing) { sendKill(id, at: now) }
    }

    /// The stream is over: what was asked will not be answered.
    mutating func disconnected() {
        unanswered = []
        unasked = []
        lost = []
        emit(.cancelTimer(.lost))
        records.changeAll { record in
            record.questions = 0
            record.staleAnswers = 0
        }
        emit(.cancelTimer(.reconcile))
        emit(.cancelTimer(.reconcileImplicitly))
    }

    /// Explicit reconciliation, repeated until there is an answer: a new master says nothing about tasks of agents that
    /// have not re-registered with it.
    mutating func ask(_ taskIDs: [String], at now: SchedulerInstant) {
        guard !taskIDs.isEmpty else { return }
        unanswered.formUnion(taskIDs)
        let isFree = unasked.isEmpty
        unasked += taskIDs
        if isFree { askNext() }
        reconcileRounds = max(reconcileRounds, 1)
        scheduleReconcile(at: now)
    }

    /// An agent was removed. When an operator marked it gone no updates of its tasks come, so the master is asked.
    mutating func agentRemoved(_ agentID: String, at now: SchedulerInstant) {
        placeLost(LostPlace(agentID: agentID), at: now)
    }

    /// Looks for the tasks there, which costs a look at every task; so when many are lost together, as when a network breaks,
    /// it is done for all of them at once.
    mutating func placeLost(_ place: LostPlace, at now: SchedulerInstant) {
        lost.insert(place)
        if let last = lookedForLostAt, now - last < Self.lostInterval {
            emit(.setTimer(.lost, at: last + Self.lostInterval))
        } else {
            lookForLost(at: now)
        }
    }

    mutating func lookForLost(at now: SchedulerInstant) {
        lookedForLostAt = now
        let places = lost
        lost = []
        ask(
            records.ids { record in
                // Of the others it is not certain yet that their launch has failed.
                guard let agentID = record.agentID, record.phase != .pending, record.phase != .verifying else {
                    return false
                }
                if places.contains(LostPlace(agentID: agentID)) { return true }
                guard record.phase != .foreign, let executorID = record.executorID ?? record.groupID else {
                    return false
                }
                return places.contains(LostPlace(agentID: agentID, executorID: executorID))
            }, at: now)
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
        unasked = records.inOrder(unanswered)[...]
        askNext()
        scheduleReconcile(at: now)
    }

    mutating func implicitReconciliationDue(at now: SchedulerInstant) {
        emit(.reconcileImplicitly)
        // A question that was repeated because its call had failed does not stand for the one that comes later on purpose.
        if let again = secondImplicitQuestion, now < again {
            emit(.setTimer(.reconcileImplicitly, at: again))
        } else {
            secondImplicitQuestion = nil
            scheduleImplicitReconciliation(at: now)
        }
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

    /// A RECONCILE call has its answer: the next part of the questions may go.
    mutating func asked() { if !unasked.isEmpty { askNext() } }

    /// Asks about as many tasks as go into one call. With a hundred thousand tasks one call for all would be megabytes, and
    /// nothing else would be done while it is put together; and no proxy need let it pass.
    private mutating func askNext() {
        var taskIDs: [String] = []
        while taskIDs.count < Self.questionsInCall, let id = unasked.popFirst() {
            // What has had an answer meanwhile is not asked about.
            if unanswered.contains(id) { taskIDs.append(id) }
        }
        if unasked.isEmpty { unasked = [] }
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
