import MachineSupport
import MesosAPI

/// An agent that is gone, or an executor there.
struct LostPlace: Sendable, Hashable {
    var agentID: String
    var executorID: String?
}

extension TaskMachine {
    /// Tasks in one RECONCILE call.
    static let questionsInCall = 2_000
    /// Tasks that are looked at before other work has its turn.
    static let looksAtOnce = 5_000
    /// The least time between two searches for the tasks of lost agents.
    private static let lostInterval = Duration.milliseconds(200)

    mutating func subscribed(isNewFramework: Bool, at now: Instant) {
        questions.begin()
        if isNewFramework {
            startGraceOfRecovered(at: now)
            scheduleImplicitReconciliation(at: now)
        } else {
            resubscribed(at: now)
        }
    }

    /// A new subscription: ask about everything that may have changed in between, and kill again what is to be killed. With
    /// many tasks only the first part of that is done at once; see ``askNext(at:)``.
    private mutating func resubscribed(at now: Instant) {
        hasNewlyRecovered = false
        questions.walk = TaskWalk(records)
        let kills = ask(at: now)
        emit(.reconcileImplicitly)
        implicitFailures = 0
        // A new master knows only the tasks of agents that have registered with it again.
        let again = now + configuration.reconciliation.backoff.maximum
        secondImplicitQuestion = again
        emit(.setTimer(.reconcileImplicitly, at: again))
        if !questions.areSettled {
            questions.rounds = 1
            scheduleReconcile(at: now)
        }
        for id in kills { sendKill(id, at: now) }
    }

    /// The stream is over: what was asked will not be answered.
    mutating func disconnected() {
        questions.begin()
        lost = []
        search = nil
        emit(.cancelTimer(.lost))
        emit(.cancelTimer(.questions))
        emit(.cancelTimer(.reconcile))
        emit(.cancelTimer(.reconcileImplicitly))
    }

    /// Explicit reconciliation, repeated until there is an answer: a new master says nothing about tasks of agents that
    /// have not re-registered with it.
    mutating func ask(_ taskIDs: [String], at now: Instant) {
        guard !taskIDs.isEmpty else { return }
        let isFree = questions.areSent
        for id in taskIDs {
            if let number = awaitAnswer(about: id) { questions.unasked.append(number) }
        }
        if isFree { askNext(at: now) }
        questions.rounds = max(questions.rounds, 1)
        scheduleReconcile(at: now)
    }

    /// - Returns: the task's number.
    private mutating func awaitAnswer(about taskID: String) -> UInt64? {
        let era = questions.era
        let isNew = records.change(taskID) { record in
            record.enter(era)
            defer { record.isUnanswered = true }
            return !record.isUnanswered
        }
        if isNew == true { questions.unanswered += 1 }
        return records.number(of: taskID)
    }

    /// An agent was removed. When an operator marked it gone no updates of its tasks come, so the master is asked.
    mutating func agentRemoved(_ agentID: String, at now: Instant) {
        placeLost(LostPlace(agentID: agentID), at: now)
    }

    /// Looks for the tasks there, which costs a look at every task; so when many are lost together, as when a network breaks,
    /// it is done for all of them at once.
    mutating func placeLost(_ place: LostPlace, at now: Instant) {
        lost.insert(place)
        if search != nil { return }
        if let last = lookedForLostAt, now - last < Self.lostInterval {
            emit(.setTimer(.lost, at: last + Self.lostInterval))
        } else {
            lookForLost(at: now)
        }
    }

    /// Looks at a part of the tasks; the rest follows at once.
    mutating func lookForLost(at now: Instant) {
        if search == nil {
            guard !lost.isEmpty else { return }
            lookedForLostAt = now
            search = (lost, TaskWalk(records))
            lost = []
        }
        let places = search?.places ?? []
        var walk = search?.walk
        var found: [String] = []
        records.walk(&walk, most: Self.looksAtOnce) { record, _ in
            if record.isAt(places) { found.append(record.id) }
            return true
        }
        search = walk.map { (places, $0) }
        ask(found, at: now)
        if search != nil {
            emit(.setTimer(.lost, at: now))
        } else if !lost.isEmpty {
            emit(.setTimer(.lost, at: (lookedForLostAt ?? now) + Self.lostInterval))
        }
    }

    /// The tasks whose state is not known for certain on this subscription. Looks at all tasks.
    var unanswered: [String] {
        guard !questions.areSettled else { return [] }
        return records.ids { [questions] in $0.isUnanswered(questions) }
    }

    /// Asks when the next repetition is due, after an answer that settles nothing.
    mutating func askLater(_ taskID: String, at now: Instant) {
        let isFirst = questions.areSettled
        if let number = awaitAnswer(about: taskID) { questions.asked.append(number) }
        if isFirst { scheduleReconcile(at: now) }
    }

    mutating func reconcileTimedOut(at now: Instant) {
        guard !questions.areSettled else { return }
        questions.beginRound()
        askNext(at: now)
        scheduleReconcile(at: now)
    }

    mutating func implicitReconciliationDue(at now: Instant) {
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
    mutating func implicitReconciliationFailed(at now: Instant) {
        implicitFailures += 1
        let wait = configuration.reconciliation.backoff.delay(failures: implicitFailures, using: &random)
        emit(.setTimer(.reconcileImplicitly, at: now + wait))
    }

    /// An update about the task is an answer.
    mutating func settle(_ taskID: String) {
        let era = questions.era
        let wasAsked = records.change(taskID) { record in
            record.enter(era)
            record.isAnswered = true
            defer { record.isUnanswered = false }
            return record.isUnanswered
        }
        guard wasAsked == true else { return }
        questions.unanswered -= 1
        settleIfAnswered()
    }

    private mutating func settleIfAnswered() {
        guard questions.areSettled else { return }
        questions.rounds = 0
        questions.asked = []
        emit(.cancelTimer(.reconcile))
    }

    /// A RECONCILE call has its answer: the next part of the questions may go.
    mutating func asked(at now: Instant) { if !questions.areSent { askNext(at: now) } }

    mutating func goOnAsking(at now: Instant) { asked(at: now) }

    /// Asks about as many tasks as go into one call. With a hundred thousand tasks one call for all would be megabytes, and
    /// nothing else would be done while it is put together; and no proxy need let it pass.
    private mutating func askNext(at now: Instant) {
        for id in ask(at: now) { sendKill(id, at: now) }
    }

    /// - Returns: tasks that are to be killed, and whose KILL the last master may not have had.
    private mutating func ask(at now: Instant) -> [String] {
        var list: [(taskID: String, agentID: String?)] = []
        let (era, round) = (questions.era, questions.round)
        func take(_ record: inout TaskRecord) {
            record.questions += 1
            record.round = round
            // Without the agent's id the master also finds a task that an earlier launch put elsewhere.
            list.append((record.id, record.phase == .verifying ? nil : record.agentID))
        }
        while list.count < Self.questionsInCall, let number = questions.unasked.popFirst() {
            records.change(number: number) { record in
                record.enter(era)
                // What has had an answer meanwhile is not asked about.
                if record.isUnanswered { take(&record) }
            }
            questions.asked.append(number)
        }
        var kills: [String] = []
        if questions.walk != nil, list.count < Self.questionsInCall {
            let grace = configuration.tasks.orphanGracePeriod
            var (new, ungraced): ([UInt64], [String]) = ([], [])
            records.walk(&questions.walk, most: Self.looksAtOnce) { record, number in
                record.enter(era)
                if record.phase == .pending { return true }
                if record.kill != nil, !record.isKillSent { kills.append(record.id) }
                if record.isWithoutGrace, grace != nil { ungraced.append(record.id) }
                if !record.isAnswered, !record.isUnanswered {
                    record.isUnanswered = true
                    new.append(number)
                    take(&record)
                }
                return list.count < Self.questionsInCall && kills.count < Self.questionsInCall
            }
            questions.unanswered += new.count
            questions.asked += new
            if let grace { for id in ungraced { startGrace(id, grace, at: now) } }
            if questions.walk == nil { settleIfAnswered() }
        }
        var looks = Self.looksAtOnce
        while list.count < Self.questionsInCall, looks > 0, let number = questions.repeats.popFirst() {
            looks -= 1
            let isAsked = records.change(number: number) { record in
                record.enter(era)
                guard record.isUnanswered, record.round != round else { return false }
                take(&record)
                return true
            }
            if isAsked == true { questions.asked.append(number) }
        }
        if !list.isEmpty { emit(.reconcile(list)) }
        // Those that were passed over were enough for now.
        if list.isEmpty, !questions.areSent { emit(.setTimer(.questions, at: now)) }
        return kills
    }

    private mutating func scheduleReconcile(at now: Instant) {
        let wait = configuration.reconciliation.backoff.delay(failures: questions.rounds, using: &random)
        emit(.setTimer(.reconcile, at: now + wait))
    }

    private mutating func scheduleImplicitReconciliation(at now: Instant) {
        guard let interval = configuration.reconciliation.implicitInterval else { return }
        emit(.setTimer(.reconcileImplicitly, at: now + interval))
    }
}

extension TaskRecord {
    /// Whether it is to be asked about when these are gone.
    fileprivate func isAt(_ places: Set<LostPlace>) -> Bool {
        // Of the others it is not certain yet that their launch has failed.
        guard let agentID, phase != .pending, phase != .verifying else { return false }
        if places.contains(LostPlace(agentID: agentID)) { return true }
        guard phase != .foreign, let executorID = executorID ?? groupID else { return false }
        return places.contains(LostPlace(agentID: agentID, executorID: executorID))
    }
}
