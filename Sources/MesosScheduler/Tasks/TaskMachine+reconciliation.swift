import MachineSupport
import MesosAPI

extension TaskMachine {
    /// The number of tasks in one RECONCILE call.
    static let tasksInReconcile = 2_000
    /// The number of tasks looked at at once, so that other work need not wait for all of them.
    static let looksAtOnce = 5_000

    mutating func subscribed(isNewFramework: Bool, at now: Instant, _ effects: inout Effects) {
        reconciliation.begin()
        if isNewFramework {
            startGraceOfRecovered(at: now, &effects)
            scheduleImplicitReconciliation(at: now, &effects)
        } else {
            resubscribed(at: now, &effects)
        }
    }

    /// Reconciles all tasks, and repeats the KILLs. With many tasks, only the first part is done at once.
    private mutating func resubscribed(at now: Instant, _ effects: inout Effects) {
        hasNewlyRecovered = false
        reconciliation.walk = TaskWalk(records)
        let kills = sendReconcile(at: now, &effects)
        effects.send(.reconcile(.init()), for: .reconcileImplicitly)
        implicitReconciliationFailures = 0
        // A new master knows only the tasks of agents that have registered with it again.
        let again = now + configuration.reconciliation.backoff.maximum
        secondImplicitReconciliation = again
        effects.set(.tasks(.reconcileImplicitly), at: again)
        if !reconciliation.isSettled {
            reconciliation.rounds = 1
            scheduleReconcile(at: now, &effects)
        }
        for id in kills { sendKill(id, at: now, &effects) }
    }

    /// The stream ended, and with it the answers to reconciliations.
    mutating func disconnected(_ effects: inout Effects) {
        reconciliation.begin()
        lostPlaces = []
        lostSearch = nil
        unreported = []
        for timer in [
            Timer.lostAgents, .continueReconciliation, .reconcile, .reconcileImplicitly, .reconcileUnreported,
        ] {
            effects.cancel(.tasks(timer))
        }
    }

    // MARK: Explicit reconciliation

    /// Asks the master for the state of tasks, repeatedly until it answers: a new master says nothing about tasks of
    /// agents that have not registered with it again.
    mutating func reconcile(_ taskIDs: [String], at now: Instant, _ effects: inout Effects) {
        guard !taskIDs.isEmpty else { return }
        let isFree = reconciliation.isFullySent
        for id in taskIDs {
            if let number = expectAnswer(about: id) { reconciliation.queue.append(number) }
        }
        if isFree { sendNextReconcile(at: now, &effects) }
        reconciliation.rounds = max(reconciliation.rounds, 1)
        scheduleReconcile(at: now, &effects)
    }

    /// Reconciles a task in the next round, after an answer that was not conclusive.
    mutating func reconcileNextRound(_ taskID: String, at now: Instant, _ effects: inout Effects) {
        let isFirst = reconciliation.isSettled
        if let number = expectAnswer(about: taskID) { reconciliation.sent.append(number) }
        if isFirst { scheduleReconcile(at: now, &effects) }
    }

    private mutating func expectAnswer(about taskID: String) -> UInt64? {
        let generation = reconciliation.generation
        let isNew = records.change(taskID) { record in
            record.enter(generation)
            defer { record.isUnanswered = true }
            return !record.isUnanswered
        }
        if isNew == true { reconciliation.unansweredCount += 1 }
        return records.number(of: taskID)
    }

    /// The tasks whose state is not certain on this subscription. Looks at all tasks.
    var unanswered: [String] {
        guard !reconciliation.isSettled else { return [] }
        return records.ids { [reconciliation] in $0.isUnanswered(reconciliation) }
    }

    mutating func reconcileTimedOut(at now: Instant, _ effects: inout Effects) {
        guard !reconciliation.isSettled else { return }
        reconciliation.beginRound()
        sendNextReconcile(at: now, &effects)
        scheduleReconcile(at: now, &effects)
    }

    /// An update about the task answers the reconciliation.
    mutating func settle(_ taskID: String, _ effects: inout Effects) {
        let generation = reconciliation.generation
        let wasUnanswered = records.change(taskID) { record in
            record.enter(generation)
            record.isAnswered = true
            defer { record.isUnanswered = false }
            return record.isUnanswered
        }
        guard wasUnanswered == true else { return }
        reconciliation.unansweredCount -= 1
        endIfSettled(&effects)
    }

    private mutating func endIfSettled(_ effects: inout Effects) {
        guard reconciliation.isSettled else { return }
        reconciliation.rounds = 0
        reconciliation.sent = []
        effects.cancel(.tasks(.reconcile))
    }

    /// Sends the next part of the reconciliation, after the last RECONCILE call has its answer.
    mutating func continueReconciliation(at now: Instant, _ effects: inout Effects) {
        if !reconciliation.isFullySent { sendNextReconcile(at: now, &effects) }
    }

    private mutating func sendNextReconcile(at now: Instant, _ effects: inout Effects) {
        for id in sendReconcile(at: now, &effects) { sendKill(id, at: now, &effects) }
    }

    /// Sends a RECONCILE call with as many tasks as fit into one: a call for a hundred thousand would be megabytes,
    /// block all other work, and might not pass a proxy. Returns tasks whose KILL the new master may not have received.
    private mutating func sendReconcile(at now: Instant, _ effects: inout Effects) -> [String] {
        var list: [Mesos.Scheduler.Call.Reconcile.Task] = []
        let (generation, round) = (reconciliation.generation, reconciliation.round)
        func take(_ record: inout TaskRecord) {
            record.openQuestions += 1
            record.round = round
            // Without the agent's id, the master also finds a task that an earlier launch put elsewhere.
            let agentID = record.phase == .verifying ? nil : record.agentID
            list.append(.init(taskID: Mesos.TaskID(record.id), agentID: agentID.map { Mesos.AgentID($0) }))
        }
        while list.count < Self.tasksInReconcile, let number = reconciliation.queue.popFirst() {
            records.change(number: number) { record in
                record.enter(generation)
                // The task may have been answered meanwhile.
                if record.isUnanswered { take(&record) }
            }
            reconciliation.sent.append(number)
        }
        var kills: [String] = []
        if reconciliation.walk != nil, list.count < Self.tasksInReconcile {
            let grace = configuration.tasks.orphanGracePeriod
            var (new, ungraced): ([UInt64], [String]) = ([], [])
            records.walk(&reconciliation.walk, most: Self.looksAtOnce) { record, number in
                record.enter(generation)
                if record.phase == .pending { return true }
                if record.kill != nil, !record.isKillSent { kills.append(record.id) }
                if record.isWithoutGrace, grace != nil { ungraced.append(record.id) }
                if !record.isAnswered, !record.isUnanswered {
                    record.isUnanswered = true
                    new.append(number)
                    take(&record)
                }
                return list.count < Self.tasksInReconcile && kills.count < Self.tasksInReconcile
            }
            reconciliation.unansweredCount += new.count
            reconciliation.sent += new
            if let grace { for id in ungraced { startGrace(id, grace, at: now, &effects) } }
            if reconciliation.walk == nil { endIfSettled(&effects) }
        }
        var looks = Self.looksAtOnce
        while list.count < Self.tasksInReconcile, looks > 0, let number = reconciliation.repeats.popFirst() {
            looks -= 1
            let isAsked = records.change(number: number) { record in
                record.enter(generation)
                guard record.isUnanswered, record.round != round else { return false }
                take(&record)
                return true
            }
            if isAsked == true { reconciliation.sent.append(number) }
        }
        if !list.isEmpty {
            // An empty list would ask about all tasks.
            effects.send(.reconcile(.init(tasks: MessageList(list))), for: .reconcile)
        } else if !reconciliation.isFullySent {
            // Enough tasks were looked at for now.
            effects.set(.tasks(.continueReconciliation), at: now)
        }
        return kills
    }

    /// A master called a task unreachable that no agent has ever reported.
    mutating func noteUnreported(_ taskID: String, at now: Instant, _ effects: inout Effects) {
        if unreported.isEmpty { askUnreportedLater(at: now, &effects) }
        unreported.insert(taskID)
    }

    mutating func unreportedDue(at now: Instant, _ effects: inout Effects) {
        guard !unreported.isEmpty else { return }
        reconcile(unreported.sorted(), at: now, &effects)
        askUnreportedLater(at: now, &effects)
    }

    private func askUnreportedLater(at now: Instant, _ effects: inout Effects) {
        effects.set(.tasks(.reconcileUnreported), at: now + configuration.reconciliation.backoff.maximum)
    }

    private mutating func scheduleReconcile(at now: Instant, _ effects: inout Effects) {
        let wait = configuration.reconciliation.backoff.delay(failures: reconciliation.rounds, using: &random)
        effects.set(.tasks(.reconcile), at: now + wait)
    }

    // MARK: Implicit reconciliation

    mutating func implicitReconciliationDue(at now: Instant, _ effects: inout Effects) {
        effects.send(.reconcile(.init()), for: .reconcileImplicitly)
        // A repetition after a failed call does not replace the planned second one.
        if let again = secondImplicitReconciliation, now < again {
            effects.set(.tasks(.reconcileImplicitly), at: again)
        } else {
            secondImplicitReconciliation = nil
            scheduleImplicitReconciliation(at: now, &effects)
        }
    }

    /// The call did not reach the master. It is repeated, because nothing else finds tasks unknown to this scheduler.
    mutating func implicitReconciliationFailed(at now: Instant, _ effects: inout Effects) {
        implicitReconciliationFailures += 1
        let wait = configuration.reconciliation.backoff.delay(failures: implicitReconciliationFailures, using: &random)
        effects.set(.tasks(.reconcileImplicitly), at: now + wait)
    }

    private func scheduleImplicitReconciliation(at now: Instant, _ effects: inout Effects) {
        guard let interval = configuration.reconciliation.implicitInterval else { return }
        effects.set(.tasks(.reconcileImplicitly), at: now + interval)
    }
}
