import DequeModule
import MachineSupport
import MesosAPI

/// Follows every task from its request to its end: pending → staged (ACCEPT sent) → running → ended. When the outcome
/// of an ACCEPT is unknown, its tasks are reconciled, and launched again only when the master does not know them.
struct TaskMachine: Sendable {
    enum Timer: Sendable, Hashable {
        /// The launch takes too long.
        case launch(String)
        case launchGroup(String)
        /// KILL is sent again.
        case kill(String)
        /// The grace period of an unknown or recovered task is over.
        case orphan(String)
        /// The wait for the end of a task takes too long.
        case waiter(WaiterID)
        /// Tasks without an answer are reconciled again.
        case reconcile
        case reconcileImplicitly
        case reconcileUnreported
        /// Go on with the reconciliation of a new subscription.
        case continueReconciliation
        /// Search for the tasks of lost agents.
        case lostAgents
    }

    /// A task that ended, for callers who ask later and for repeated updates.
    struct Ended: Sendable {
        var outcome: TaskOutcome
        var seenUpdates: [TaskRecord.SeenUpdate]
        /// Whether the task certainly never was in the cluster, so that its id may be used.
        var isReusable = false
    }

    var configuration: SchedulerConfiguration
    var records = TaskTable()
    var taskGroups: [String: TaskGroup] = [:]
    var pending = PendingQueue()
    /// The locations of the tasks that placement constraints count.
    var groups = ConstraintGroups()
    var frameworkID = ""
    var random: SeededRandom

    var reconciliation = Reconciliation()
    /// Lost agents and executors whose tasks must be reconciled.
    var lostPlaces: Set<LostPlace> = []
    var lastLostSearch: Instant?
    /// The search under way for the tasks of lost agents and executors.
    var lostSearch: (places: Set<LostPlace>, walk: TaskWalk?)?
    /// Whether tasks came from the task store whose grace periods have not begun.
    var hasNewlyRecovered = false
    var killing: Set<String> = []
    /// The last attempt on each agent, whose strings later attempts share.
    var attemptsByAgent: [String: TaskAttempt] = [:]
    var implicitReconciliationFailures = 0
    /// Tasks that a master called unreachable and no agent has ever reported. Their agent may never have received them, and
    /// then nobody tells their end when it is back, so they are reconciled again from time to time.
    var unreported: Set<String> = []
    var secondImplicitReconciliation: Instant?

    let storesTasks: Bool
    let epoch: Duration
    /// The tasks whose changes may have to be saved.
    var touched: Set<String> = []
    /// The state of each task in the store, including changes about to be saved.
    var storedTasks: [String: StoredTask] = [:]
    var adopting: [WaiterID: String] = [:]

    var ended: [String: Ended] = [:]
    private var endedOrder: Deque<String> = []
    private var waiting: [WaiterID: String] = [:]

    init(_ configuration: SchedulerConfiguration, storesTasks: Bool = false, epoch: Duration = .zero, seed: UInt64) {
        self.configuration = configuration
        self.storesTasks = storesTasks
        self.epoch = epoch
        random = SeededRandom(seed: seed)
    }

    mutating func fired(
        _ timer: Timer, notSubscribed: MesosSchedulerError?, at now: Instant, _ effects: inout Effects
    ) {
        switch timer {
        case .launch(let taskID): launchTimedOut(taskID, notSubscribed: notSubscribed, at: now, &effects)
        case .launchGroup(let groupID): groupLaunchTimedOut(groupID, notSubscribed: notSubscribed, at: now, &effects)
        case .kill(let taskID): sendKill(taskID, at: now, &effects)
        case .orphan(let taskID): orphanTimedOut(taskID, at: now, &effects)
        case .waiter(let waiter): waiterTimedOut(waiter, &effects)
        case .reconcile: reconcileTimedOut(at: now, &effects)
        case .reconcileImplicitly: implicitReconciliationDue(at: now, &effects)
        case .reconcileUnreported: unreportedDue(at: now, &effects)
        case .continueReconciliation: continueReconciliation(at: now, &effects)
        case .lostAgents: searchLost(at: now, &effects)
        }
    }

    // MARK: Requests

    mutating func launch(_ request: TaskRequest, timeout: Duration, at now: Instant, _ effects: inout Effects) {
        do throws(MesosSchedulerError) {
            try request.validate(roles: configuration.framework.roles)
            if isUsed(request.id) {
                throw MesosSchedulerError(
                    .invalidRequest, "task id '\(request.id)' was used before; every launch needs an id of its own")
            }
            try checkLimits(newTasks: 1)
        } catch {
            return effects.append(.resumeLaunch(taskID: request.id, .failure(error)))
        }
        let role = request.role ?? configuration.framework.roles.first ?? "*"
        let countsTasks = request.constraints.contains { $0.operator.countsTasks }
        let shape = TaskShape(
            resources: request.totalResources, role: role, constraints: request.constraints,
            preferredAgents: request.preferredAgents, allowsRevocable: request.allowsRevocable,
            group: countsTasks ? request.constraintGroup : request.group,
            volumes: request.volumes.map { $0.allocated(toUnlessAllocated: role) })
        forgetEnd(of: request.id)
        var record = TaskRecord(request, shape)
        record.isLaunchWaited = true
        record.launchTimeout = timeout
        record.ticket = pending.append(request.id, shape, at: now)
        records[request.id] = record
        effects.set(.tasks(.launch(request.id)), at: now + timeout)
    }

    func checkLimits(newTasks: Int) throws(MesosSchedulerError) {
        let limits = configuration.limits
        if pending.count >= limits.pendingRequests {
            throw limitReached("limits.pendingRequests", limits.pendingRequests, "requests are waiting")
        }
        if records.count + newTasks > limits.tasks { throw tooManyTasks }
    }

    var tooManyTasks: MesosSchedulerError {
        limitReached("limits.tasks", configuration.limits.tasks, "tasks are known")
    }

    private func limitReached(_ name: String, _ value: Int, _ reason: String) -> MesosSchedulerError {
        MesosSchedulerError(.limitReached, "\(value) \(reason); \(name) allows no more", limit: name)
    }

    mutating func cancelLaunch(_ taskID: String, at now: Instant, _ effects: inout Effects) {
        guard let record = records[taskID], record.isLaunchWaited else { return }
        let error = MesosSchedulerError(.cancelled, "the launch of task '\(taskID)' was cancelled")
        abandonLaunch(record, error, at: now, &effects)
    }

    mutating func abandonLaunch(
        _ record: TaskRecord, _ error: MesosSchedulerError, at now: Instant, _ effects: inout Effects
    ) {
        failLaunch(record.id, error, &effects)
        if record.phase == .pending {
            end(record.id, .neverLaunched(record.id, error.message), at: now, &effects)
        } else {
            startKill(record.id, gracePeriod: nil, at: now, &effects)
        }
    }

    mutating func failLaunch(_ taskID: String, _ error: MesosSchedulerError, _ effects: inout Effects) {
        guard let record = records[taskID], record.isLaunchWaited else { return }
        if let groupID = record.groupID { return failGroupLaunch(groupID, error, &effects) }
        records[taskID]?.isLaunchWaited = false
        effects.cancel(.tasks(.launch(taskID)))
        effects.append(.resumeLaunch(taskID: taskID, .failure(error)))
    }

    private mutating func launchTimedOut(
        _ taskID: String, notSubscribed: MesosSchedulerError?, at now: Instant, _ effects: inout Effects
    ) {
        guard let record = records[taskID], record.isLaunchWaited else { return }
        abandonLaunch(record, launchTimeoutError(record, notSubscribed: notSubscribed), at: now, &effects)
    }

    func launchTimeoutError(_ record: TaskRecord, notSubscribed: MesosSchedulerError?) -> MesosSchedulerError {
        let taskID = record.id
        let limit = record.launchTimeout.text
        switch record.phase {
        case .pending where record.isHeld:
            let text = "task '\(taskID)' was not launched within \(limit): the task store has not kept it yet"
            return MesosSchedulerError(.launchTimedOut, text)
        case .pending where record.attemptCount == 0:
            guard let notSubscribed else { return noCapacity(taskID, "within \(limit)") }
            let text = "task '\(taskID)' was not launched within \(limit): no master has accepted the framework: "
            return MesosSchedulerError(.notSubscribed, text + notSubscribed.message)
        default:
            let place = record.attempt.map { " on agent \($0.agentHostname)" } ?? ""
            let state = record.stateText
            let doubt = record.doubt.map { "; \($0)" } ?? ""
            // Agents pull an image before they report anything.
            let pull =
                record.phase == .staged && (record.state == nil || record.state == .staging)
                ? record.request?.image.map { "; its agent may still be pulling the image '\($0)'" } ?? "" : ""
            return MesosSchedulerError(
                .launchTimedOut, "task '\(taskID)'\(place) was not running within \(limit): \(state)\(doubt)\(pull)")
        }
    }

    // MARK: Waiting for an end

    /// Resumes the waiter when the task has ended; at once if it has ended already or is unknown.
    mutating func wait(for taskID: String, _ waiter: WaiterID, _ effects: inout Effects) {
        if records.contains(taskID) {
            records[taskID]?.waiters.append(waiter)
            waiting[waiter] = taskID
        } else if let ended = ended[taskID] {
            effects.append(.resumeWaiter(waiter, .success(ended.outcome)))
        } else {
            let error = MesosSchedulerError(.invalidRequest, "task '\(taskID)' is not known to this scheduler")
            effects.append(.resumeWaiter(waiter, .failure(error)))
        }
    }

    mutating func cancelWaiter(_ waiter: WaiterID, _ error: MesosSchedulerError, _ effects: inout Effects) {
        if cancelAdopter(waiter, error, &effects) { return }
        guard let taskID = waiting.removeValue(forKey: waiter) else { return }
        records[taskID]?.waiters.removeAll { $0 == waiter }
        effects.cancel(.tasks(.waiter(waiter)))
        effects.append(.resumeWaiter(waiter, .failure(error)))
    }

    private mutating func waiterTimedOut(_ waiter: WaiterID, _ effects: inout Effects) {
        guard let taskID = waiting[waiter], let record = records[taskID] else { return }
        let state = record.stateText + (record.isUnreachable ? "; its agent is unreachable" : "")
        let error = MesosSchedulerError(
            .killTimedOut, "task '\(taskID)' has not ended in time: \(state); it goes on being killed")
        cancelWaiter(waiter, error, &effects)
    }

    // MARK: Ends

    mutating func end(_ taskID: String, _ outcome: TaskOutcome, at now: Instant, _ effects: inout Effects) {
        settle(taskID, &effects)
        unreported.remove(taskID)
        guard let record = records.removeValue(forKey: taskID) else { return }
        if record.phase == .pending { pending.remove(record.ticket) }
        groups.remove(taskID)
        effects.cancel(.tasks(.launch(taskID)))
        if record.kill != nil {
            killing.remove(taskID)
            effects.cancel(.tasks(.kill(taskID)))
        }
        effects.cancel(.tasks(.orphan(taskID)))
        touch(taskID)
        for waiter in record.adopters {
            adopting[waiter] = nil
            let error = MesosSchedulerError(
                .taskFailed, "\(outcome), before it ran", taskState: outcome.state, taskReason: outcome.reason)
            effects.append(.resumeAdopter(waiter, .failure(error)))
        }
        remember(taskID, outcome, record.seenUpdates)
        for waiter in record.waiters {
            waiting[waiter] = nil
            effects.cancel(.tasks(.waiter(waiter)))
            effects.append(.resumeWaiter(waiter, .success(outcome)))
        }
        effects.notifyEnd(outcome)
        if let groupID = record.groupID { groupMemberEnded(groupID, outcome, at: now, &effects) }
    }

    private mutating func remember(_ taskID: String, _ outcome: TaskOutcome, _ seen: [TaskRecord.SeenUpdate]) {
        let limit = configuration.limits.endedTasks
        guard limit > 0 else { return }
        if ended[taskID] == nil { endedOrder.append(taskID) }
        ended[taskID] = Ended(outcome: ended[taskID]?.outcome ?? outcome, seenUpdates: seen)
        while endedOrder.count > limit { ended[endedOrder.removeFirst()] = nil }
    }

    func isUsed(_ taskID: String) -> Bool {
        records.contains(taskID) || ended[taskID].map { !$0.isReusable } ?? false
    }

    mutating func forgetEnd(of taskID: String) {
        guard ended.removeValue(forKey: taskID) != nil else { return }
        if let index = endedOrder.lastIndex(of: taskID) { endedOrder.remove(at: index) }
    }

    /// All tasks are lost with the framework. Pending requests wait for offers to the new one.
    mutating func frameworkRemoved(_ id: String, at now: Instant, _ effects: inout Effects) {
        let text = "the master removed framework \(id)"
        for id in records.ids(where: { $0.phase != .pending }) {
            failLaunch(id, MesosSchedulerError(.frameworkRemoved, "task '\(id)' is lost: \(text)"), &effects)
            let outcome = TaskOutcome(taskID: id, state: .lost, reason: .frameworkRemoved, message: text)
            end(id, outcome, at: now, &effects)
        }
    }

    mutating func failLaunches(_ error: MesosSchedulerError, at now: Instant, _ effects: inout Effects) {
        for id in records.ids(where: \.isLaunchWaited) {
            if let record = records[id], record.isLaunchWaited { abandonLaunch(record, error, at: now, &effects) }
        }
    }

    /// The framework was torn down: the master ends every task.
    mutating func tornDown(at now: Instant, _ effects: inout Effects) {
        for id in records.ids(where: { _ in true }) {
            failLaunch(id, SchedulerStateMachine.shuttingDown, &effects)
            let outcome = TaskOutcome(taskID: id, state: .killed, message: "the framework was torn down")
            end(id, outcome, at: now, &effects)
        }
    }

    /// Fails all callers because the scheduler has stopped.
    mutating func failAll(_ error: MesosSchedulerError, _ effects: inout Effects) {
        for id in records.ids(where: \.isLaunchWaited) { failLaunch(id, error, &effects) }
        for waiter in adopting.keys.sorted(by: { $0.number < $1.number }) { _ = cancelAdopter(waiter, error, &effects) }
        for waiter in waiting.keys.sorted(by: { $0.number < $1.number }) { cancelWaiter(waiter, error, &effects) }
    }
}
