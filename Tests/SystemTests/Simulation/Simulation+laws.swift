import MesosAPI

@testable import EmbeddedMesos
@testable import MesosScheduler

/// The laws that every run must obey. The cheap ones are checked after every step, and those that hold only at rest are
/// checked there.
extension Simulation {
    private static let slack = second

    // MARK: During single actions

    /// Every launch gets exactly one result.
    mutating func resolved(_ taskID: String, _ result: Result<LaunchedTask, MesosSchedulerError>) throws(LawBroken) {
        guard ledger.unresolved.remove(taskID) != nil else { throw broken("launch \(taskID) was resolved twice") }
        if case .failure(let error) = result { try checkSecret("\(error)") }
        if case .success = result {
            ledger.launches[taskID]?.isSuccess = true
        } else {
            ledger.launches[taskID]?.isSuccess = false
        }
    }

    /// No request runs twice at the same time, and none runs again after it has run.
    mutating func launched(_ launch: TaskLaunch) throws(LawBroken) {
        note("      \(launch.agentID) launches \(launch.taskID)")
        if let other = ledger.live[launch.taskID] {
            throw broken("\(launch.taskID) was launched on \(launch.agentID) while it was on \(other.agent)")
        }
        if ledger.launches[launch.taskID]?.isSuccess == true {
            throw broken("\(launch.taskID) was launched again after it had run")
        }
        ledger.live[launch.taskID] = .init(agent: launch.agentID, framework: launch.frameworkID)
    }

    /// A task that may be in the cluster is not launched again before the master has said that it is not there.
    private mutating func checkAccept(
        _ id: CallID, _ accept: Mesos.Scheduler.Call.Accept
    ) throws(LawBroken) {
        let infos = accept.operations.flatMap { $0.launch?.taskInfos.elements ?? [] }
        try checkStored(accept: infos)
        let tasks = infos.map(\.taskID.value)
        ledger.accepts[id] = tasks
        for task in tasks where !ledger.possiblyLaunched.insert(task).inserted {
            throw broken("\(task) is launched again, though it is not known what became of its last launch")
        }
    }

    /// Only received updates are acknowledged, at most once for each delivery, and one call at a time.
    mutating func checkCall(_ id: CallID, _ call: SchedulerCall) throws(LawBroken) {
        if case .accept(let accept) = call { return try checkAccept(id, accept) }
        guard case .acknowledge(let acknowledge) = call else { return }
        let uuid = acknowledge.uuid
        try checkStored(acknowledge)
        ledger.acknowledged[uuid, default: 0] += 1
        guard ledger.acknowledged[uuid, default: 0] <= ledger.delivered[uuid, default: 0] else {
            throw broken("\(acknowledge.taskID.value): an update was acknowledged more often than it came")
        }
        let isNew = ledger.acknowledging.insert(uuid).inserted
        // A scheduler that keeps no ended tasks, or was restarted, cannot recognize a repeated update of an ended task.
        if !isNew && plan.remembersEnds && ledger.life == 0 {
            throw broken("\(acknowledge.taskID.value): an update is acknowledged by two calls at once")
        }
    }

    /// The framework id is dropped only after the master has removed the framework.
    mutating func saved(_ id: String?) throws(LawBroken) {
        if let old = ledger.frameworkID, id != old, !master.removedFrameworkIDs.contains(old),
            !ledger.removedFrameworkIDs.contains(old)
        {
            throw broken("framework id \(old) was given up for \(id ?? "none")")
        }
        if id == nil { ledger.possiblyLaunched = [] }
        ledger.frameworkID = id
        ledger.lastFrameworkID = id ?? ledger.lastFrameworkID
    }

    /// TASK_UNREACHABLE does not end a task.
    func checkUnreachable(_ input: SchedulerInput, _ actions: [SchedulerEffect]) throws(LawBroken) {
        guard case .event(_, .update(let status)) = input, status.state == .unreachable else { return }
        for action in actions {
            if case .notify(let notice) = action, notice.kind == .taskEnded, notice.taskID == status.taskID.value {
                throw broken("TASK_UNREACHABLE ended \(status.taskID.value)")
            }
        }
    }

    /// A removed framework is reported, and no caller keeps waiting for its tasks.
    func checkRemoval(_ before: [MesosScheduler.TaskSnapshot], _ actions: [SchedulerEffect]) throws(LawBroken) {
        guard actions.contains(where: { if case .saveFrameworkID(nil) = $0 { true } else { false } }),
            !ledger.isShuttingDown
        else { return }
        let notices = actions.compactMap { if case .notify(let notice) = $0 { notice } else { nil } }
        guard notices.contains(where: { $0.kind == .frameworkRemoved }) else {
            throw broken("the framework was given up without a word")
        }
        let ended = Set(notices.compactMap(\.outcome?.taskID))
        for task in before where task.phase != .pending && !ended.contains(task.taskID) {
            throw broken("the framework was removed, and the owner of \(task.taskID) was not told")
        }
    }

    /// No secret appears in a notice (the source of logs) or an error.
    func checkSecret(_ text: String) throws(LawBroken) {
        if text.contains(SimulationPlan.secret) { throw broken("a secret shows: \(text)") }
    }

    // MARK: After every step

    func checkStep() throws(LawBroken) {
        for id in ledger.unresolved where (ledger.launches[id]?.deadline ?? 0) + Self.slack < now {
            throw broken("launch \(id) was not resolved by its deadline")
        }
        for (waiter, deadline) in ledger.waiters where deadline != .max && deadline + Self.slack < now {
            throw broken("waiter \(waiter.number) was not resumed by its deadline")
        }
        try checkTables()
        try checkOffers()
    }

    private func checkTables() throws(LawBroken) {
        let limits = plan.configuration.limits
        if scheduler.tasks.records.count > limits.tasks {
            throw broken("\(scheduler.tasks.records.count) tasks; limits.tasks is \(limits.tasks)")
        }
        if scheduler.tasks.ended.count > limits.endedTasks {
            throw broken("\(scheduler.tasks.ended.count) ends; limits.endedTasks is \(limits.endedTasks)")
        }
        if scheduler.offers.table.count > (plan.configuration.offers.holdsUnused ? limits.heldOffers : 0) {
            throw broken("\(scheduler.offers.table.count) offers held; allowed are \(limits.heldOffers)")
        }
        let spread = scheduler.tasks.records.values.count {
            $0.constraintGroup == "spread" && ($0.phase != .pending || $0.isHeld)
        }
        if scheduler.tasks.groups.tasks(of: "spread") != spread {
            throw broken(
                "\(scheduler.tasks.groups.tasks(of: "spread")) tasks are counted for constraints; there are \(spread)")
        }
        for record in scheduler.tasks.records.values
        where record.seenUpdates.count > MesosScheduler.TaskRecord.maximumSeenUpdates
            || record.attempts.count > MesosScheduler.TaskRecord.maximumAttempts
        {
            throw broken("\(record.id) remembers too much")
        }
    }

    /// Every outstanding offer is held or being answered by the scheduler, or in transit.
    private func checkOffers() throws(LawBroken) {
        guard scheduler.isSubscribed, let connection = network.session?.connection,
            let stream = network.streams[connection], !stream.isBroken, let id = scheduler.frameworkID,
            let framework = master.frameworks[id], framework.connection?.number == UInt64(connection)
        else { return }
        let lost = framework.offers.filter { !scheduler.offers.table.contains($0) && !stream.offers.contains($0) }
        guard !lost.isEmpty else { return }
        var answering = Set(scheduler.offers.undeclined).union(scheduler.store?.heldOfferIDs ?? [])
        for purpose in effects.calls.values {
            switch purpose {
            case .accept(_, let ids), .decline(let ids, _): answering.formUnion(ids)
            default: break
            }
        }
        if let offer = lost.subtracting(answering).min() { throw broken("offer \(offer) is forgotten") }
    }

    // MARK: At rest

    /// The tasks on agents, except those that are there only because a removal was forgotten.
    private var liveTasks: [String] {
        ledger.live.filter { !ledger.removedFrameworkIDs.contains($0.value.framework) }.map(\.key)
    }

    mutating func checkSettled() throws(LawBroken) {
        guard scheduler.isSubscribed, let id = scheduler.frameworkID, let framework = master.frameworks[id] else {
            throw broken("at rest, but not subscribed")
        }
        if !scheduler.tasks.unanswered.isEmpty {
            throw broken("at rest, but reconciliation of \(scheduler.tasks.unanswered.sorted()) has no answer")
        }
        for purpose in effects.calls.values {
            // The scheduler reconciles all tasks from time to time.
            guard purpose.name == "RECONCILE" else { throw broken("at rest, but a call has no end: \(purpose.name)") }
        }
        if let waiting = ledger.unresolved.min() { throw broken("at rest, but launch \(waiting) is not resolved") }
        if scheduler.tasks.pending.count > 0 { throw broken("at rest, but requests are pending") }
        if framework.suppressedRoles != Set(framework.roles) {
            throw broken("at rest, but offers are not suppressed")
        }
        for offer in framework.offers where !scheduler.offers.table.contains(offer) {
            throw broken("at rest, but offer \(offer) is out and not held")
        }
        let there = Set(framework.tasks.values.filter { !$0.state.isEnd }.map(\.id)).union(
            framework.unreachableTasks.keys)
        let known = Set(scheduler.snapshots.map(\.taskID))
        if known != there {
            throw broken("at rest the scheduler knows tasks \(known.sorted()), the master \(there.sorted())")
        }
        let adopting = Set(ledger.adopting.values)
        for task in there.sorted() where ledger.launches[task]?.isSuccess != true && !adopting.contains(task) {
            throw broken("at rest, but \(task), whose launch failed, is in the cluster")
        }
        // A new leader does not know which frameworks its predecessor removed. An agent that was away then brings the tasks
        // back, and the master ends them after the failover timeout.
        for other in master.frameworks.values
        where other.id != id && !other.tasks.isEmpty && !ledger.removedFrameworkIDs.contains(other.id) {
            throw broken("at rest, but framework \(other.id) still has tasks")
        }
        try checkStoredAtRest()
        if let task = framework.tasks.values.first(where: { !$0.pending.isEmpty }) {
            throw broken("at rest, but an update of \(task.id) is not acknowledged")
        }
    }

    /// A framework that was torn down leaves no task in the scheduler, the master or the agents.
    mutating func checkTornDown() throws(LawBroken) {
        guard ledger.isFinished else { throw broken("the shutdown has no end") }
        ledger.met.insert(.tornDown)
        if let id = ledger.frameworkID { throw broken("the id of the framework that was torn down is kept: \(id)") }
        if let id = ledger.lastFrameworkID, master.frameworks[id] != nil {
            throw broken("framework \(id) was torn down, and is still there")
        }
        if let task = liveTasks.min() { throw broken("the framework was torn down, and \(task) still runs") }
        try checkNobodyWaits()
    }

    /// A shutdown without teardown leaves the running tasks to the next run.
    func checkLeft() throws(LawBroken) {
        guard ledger.isFinished else { throw broken("the shutdown has no end") }
        let id = ledger.frameworkID
        guard let id, master.frameworks[id] != nil || plan.configuration.framework.failoverTimeout < .seconds(60) else {
            throw broken("the framework is lost by a shutdown without teardown")
        }
        try checkNobodyWaits()
    }

    private func checkNobodyWaits() throws(LawBroken) {
        if let launch = ledger.unresolved.min() { throw broken("stopped, but launch \(launch) is not resolved") }
        if !ledger.waiters.isEmpty { throw broken("stopped, but \(ledger.waiters.count) waiters wait") }
    }

    func checkDrained() throws(LawBroken) {
        let left = scheduler.snapshots.map(\.taskID) + liveTasks
        if !left.isEmpty { throw broken("killed, but \(left.sorted()) did not end") }
        if !ledger.waiters.isEmpty { throw broken("all tasks have ended, but \(ledger.waiters.count) waiters wait") }
    }
}
