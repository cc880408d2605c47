import MachineSupport
import MesosAPI

@testable import MesosScheduler

/// A slow task store whose writes can fail, and a scheduler that is killed and restarts from the store.
extension Simulation {
    private struct Full: Error {}

    mutating func save(_ ticket: StoreTicket, _ changes: [TaskChange]) throws(LawBroken) {
        guard ledger.saving == nil else { throw broken("two saves at once") }
        ledger.saving = changes
        let isSlow = !isCalm && chance(plan.faults)
        let time = isSlow ? chance(seconds: 0...20) : Int64.random(in: 1...30, using: &random) * Self.millisecond
        queue.add(.stored(life: ledger.life, ticket), at: now + time)
    }

    mutating func saved(_ ticket: StoreTicket) throws(LawBroken) {
        let changes = ledger.saving ?? []
        ledger.saving = nil
        guard !isCalm, chance(plan.faults) else {
            apply(changes)
            return try feed(.stored(ticket, .success(())))
        }
        // The changes may have been saved despite the failure.
        if Bool.random(using: &random) { apply(changes) }
        try feed(.stored(ticket, .failure(MesosSchedulerError(.taskStoreFailed, "disk full", underlying: Full()))))
    }

    private mutating func apply(_ changes: [TaskChange]) {
        for change in changes { change.apply(to: &ledger.stored) }
    }

    /// Kills the process and starts another from the stored tasks, most of which its owner adopts. Without a store, no
    /// process owns the tasks of the earlier one.
    mutating func restart() throws(LawBroken) {
        if !ledger.isFinished, chance(0.5) { try handOver() }
        note("the scheduler dies")
        ledger.met.insert(ledger.isFinished ? .startedAgain : .schedulerDied)
        for task in scheduler.snapshots
        where plan.storesTasks && !ledger.isFinished && [.staged, .running, .verifying].contains(task.phase) {
            guard ledger.stored[task.taskID] != nil else { throw broken("\(task.taskID) is forgotten by a restart") }
        }
        // The next process begins anew, whenever the leader was ready.
        _ = queue.removeAll { if case .leaderWasReady = $0 { true } else { false } }
        endSession()
        if let changes = ledger.saving, Bool.random(using: &random) { apply(changes) }
        for id in ledger.launches.keys { ledger.launches[id]?.isSuccess = false }
        ledger.forgetCallers()
        var next = SchedulerStateMachine(
            configuration: plan.configuration, detectsLeader: plan.detectsLeader, storesTasks: plan.storesTasks,
            seed: random.next())
        // Late answers to calls of the previous process must not be taken for answers to calls of this one.
        var nextEffects = SchedulerEffects()
        nextEffects.callCount = effects.callCount
        next.subscription.connectionCount = scheduler.subscription.connectionCount
        scheduler = next
        effects = nextEffects
        nextDeadline = nil
        wakeUp = nil
        let found = ledger.stored.values.sorted { $0.taskID < $1.taskID }
        if plan.storesTasks { try feed(.recover(found)) }
        try feed(.start(frameworkID: ledger.frameworkID))
        for task in found where chance(0.8) {
            guard scheduler.snapshots.contains(where: { $0.taskID == task.taskID && !$0.isBeingKilled }) else {
                continue
            }
            ledger.waiterCount += 1
            ledger.adopting[WaiterID(ledger.waiterCount)] = task.taskID
            try feed(.adopt(taskID: task.taskID, waiter: WaiterID(ledger.waiterCount)))
        }
    }

    /// Ends a life by a hand-over: all who wait for launches are told, and nothing is sent or stored.
    private mutating func handOver() throws(LawBroken) {
        note("-> hand over")
        ledger.met.insert(.handOver)
        scheduler.handle(.handOver, at: Instant(nanoseconds: now), &effects)
        var resumed: Set<String> = []
        for effect in effects.take() {
            switch effect {
            case .resumeLaunch(let id, .failure(let error)) where error.code == .handedOver: resumed.insert(id)
            case .resumeSubscriptionWaiters(.failure), .resumeWaiter(_, .failure), .resumeAdopter(_, .failure),
                .closeSubscription, .finished(nil):
                break
            default: throw broken("a hand-over does more than to end: \(effect)")
            }
        }
        guard resumed == ledger.unresolved else {
            throw broken("a hand-over ends \(resumed.sorted()) and not the launches \(ledger.unresolved.sorted())")
        }
    }

    mutating func adopted(_ waiter: WaiterID, _ result: Result<LaunchedTask, MesosSchedulerError>) throws(LawBroken) {
        guard let id = ledger.adopting.removeValue(forKey: waiter) else {
            throw broken("an adoption was answered twice")
        }
        if case .success = result {
            ledger.met.insert(.adoption)
            ledger.launches[id]?.isSuccess = true
        }
    }

    // MARK: Laws

    /// A task is stored before its ACCEPT is sent.
    func checkStored(accept tasks: [Mesos.TaskInfo]) throws(LawBroken) {
        guard plan.storesTasks else { return }
        for task in tasks where ledger.stored[task.taskID.value]?.agentID != task.agentID.value {
            throw broken("\(task.taskID.value) is launched, and is not stored")
        }
    }

    /// The start and the end of a task are stored before their updates are acknowledged.
    func checkStored(_ acknowledge: Mesos.Scheduler.Call.Acknowledge) throws(LawBroken) {
        guard plan.storesTasks, let state = ledger.states[acknowledge.uuid] else { return }
        let id = acknowledge.taskID.value
        switch scheduler.tasks.records[id]?.phase {
        case nil:
            if state.isTerminal, ledger.stored[id] != nil {
                throw broken("\(id)'s end is acknowledged, and not stored")
            }
        case .running, .staged:
            if ledger.stored[id] == nil { throw broken("an update of \(id) is acknowledged, and \(id) is not stored") }
        case .pending, .verifying, .foreign, .recovered: break
        }
    }

    func checkStoredAtRest() throws(LawBroken) {
        guard plan.storesTasks else { return }
        let known = scheduler.snapshots.filter { $0.phase != .foreign }.map(\.taskID)
        if known != ledger.stored.keys.sorted() {
            throw broken("at rest the scheduler has \(known), the store \(ledger.stored.keys.sorted())")
        }
        if scheduler.store?.isIdle != true { throw broken("at rest, but something is not stored") }
    }
}
