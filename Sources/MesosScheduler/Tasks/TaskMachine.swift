import MachineSupport
import MesosAPI

/// The life of every task from its request to its end.
///
/// pending → staged (ACCEPT sent) → running → ended. When it is unknown whether a launch took place, the task is being
/// verified: the master is asked, and only its answer that it does not know the task lets it be launched again.
struct TaskMachine: Sendable {
    enum Timer: Sendable, Hashable {
        case launch(String)
        case launchGroup(String)
        case kill(String)
        case orphan(String)
        case waiter(WaiterID)
        case reconcile
        case reconcileImplicitly
        /// Go on with the questions of a new subscription.
        case questions
        /// Look for the tasks of agents that are gone.
        case lost
    }

    /// A task that ended a while ago.
    struct Ended: Sendable {
        var outcome: TaskOutcome
        var seenUpdates: [TaskRecord.SeenUpdate]
        /// It certainly never was in the cluster, so its id may be used.
        var isReusable = false
    }

    var configuration: SchedulerConfiguration
    var records = TaskTable()
    var taskGroups: [String: TaskGroup] = [:]
    /// The time of the input that is being handled.
    var now = Instant.origin
    var pending = PendingQueue()
    /// Where the tasks are that placement constraints count.
    var groups = ConstraintGroups()
    var frameworkID = ""
    var random: SeededRandom

    var questions = Questions()
    /// Agents and executors that are gone and whose tasks are to be asked about.
    var lost: Set<LostPlace> = []
    var lookedForLostAt: Instant?
    /// The search for the tasks of those that were lost before.
    var search: (places: Set<LostPlace>, walk: TaskWalk?)?
    /// Tasks came out of the task store, and the times that their owners have are not set.
    var hasNewlyRecovered = false
    /// Tasks that are being killed.
    var killing: Set<String> = []
    /// An attempt on each agent, for its texts.
    var attemptsByAgent: [String: TaskAttempt] = [:]
    /// Implicit reconciliations in a row whose call failed.
    var implicitFailures = 0
    /// When every task is asked for once more after a subscription.
    var secondImplicitQuestion: Instant?

    /// There is a task store.
    let storesTasks: Bool
    /// The wall clock's time at the origin of the scheduler's clock, since 1970.
    let epoch: Duration
    /// Tasks about which the store may have to be told.
    var touched: Set<String> = []
    /// What the store was told last, or is about to be.
    var queued: [String: StoredTask] = [:]
    var adopting: [WaiterID: String] = [:]

    private(set) var ended: [String: Ended] = [:]
    private var endedOrder: [String] = []
    private var endedHead = 0
    private var waiting: [WaiterID: String] = [:]
    private var actions: [TaskAction] = []

    init(_ configuration: SchedulerConfiguration, storesTasks: Bool = false, epoch: Duration = .zero, seed: UInt64) {
        self.configuration = configuration
        self.storesTasks = storesTasks
        self.epoch = epoch
        random = SeededRandom(seed: seed)
    }

    mutating func takeActions() -> [TaskAction] {
        defer { actions = [] }
        return actions
    }

    mutating func emit(_ action: TaskAction) { actions.append(action) }

    // MARK: Requests

    mutating func launch(_ request: TaskRequest, timeout: Duration, at now: Instant) {
        func refuse(_ error: MesosSchedulerError) { emit(.launchFailed(taskID: request.id, error)) }
        do {
            try request.validate(roles: configuration.framework.roles)
        } catch {
            return refuse(error)
        }
        if isUsed(request.id) {
            return refuse(
                MesosSchedulerError(
                    .invalidRequest, "task id '\(request.id)' was used before; every launch needs an id of its own"))
        }
        if pending.count >= configuration.limits.pendingRequests {
            return refuse(limit("limits.pendingRequests", configuration.limits.pendingRequests, "requests are waiting"))
        }
        if records.count >= configuration.limits.tasks {
            return refuse(limit("limits.tasks", configuration.limits.tasks, "tasks are known"))
        }
        let role = request.role ?? configuration.framework.roles.first ?? "*"
        let shape = TaskShape(
            resources: request.totalResources, role: role,
            constraints: request.constraints, preferredAgents: request.preferredAgents,
            allowsRevocable: request.allowsRevocable,
            group: request.constraints.contains { $0.operator.countsTasks } ? request.constraintGroup : request.group,
            volumes: request.volumes.map { $0.allocated(toUnlessAllocated: role) })
        forgetEnd(of: request.id)
        var record = TaskRecord(request, shape)
        record.isLaunchWaited = true
        record.launchTimeout = timeout
        record.ticket = pending.append(request.id, shape, at: now)
        records[request.id] = record
        emit(.setTimer(.launch(request.id), at: now + timeout))
    }

    func limit(_ name: String, _ value: Int, _ what: String) -> MesosSchedulerError {
        MesosSchedulerError(.limitReached, "\(value) \(what); \(name) allows no more", limit: name)
    }

    /// The caller of a launch gave up.
    mutating func cancelLaunch(_ taskID: String, at now: Instant) {
        guard let record = records[taskID], record.isLaunchWaited else { return }
        abandonLaunch(record, MesosSchedulerError(.cancelled, "the launch of task '\(taskID)' was cancelled"), at: now)
    }

    /// Tells the caller of the launch that it failed, and leaves no task behind.
    mutating func abandonLaunch(_ record: TaskRecord, _ error: MesosSchedulerError, at now: Instant) {
        failLaunch(record.id, error)
        if record.phase == .pending {
            end(record.id, TaskOutcome(taskID: record.id, state: .killed, message: "never launched: \(error.message)"))
        } else {
            startKill(record.id, gracePeriod: nil, at: now)
        }
    }

    mutating func failLaunch(_ taskID: String, _ error: MesosSchedulerError) {
        guard let record = records[taskID], record.isLaunchWaited else { return }
        if let groupID = record.groupID { return failGroupLaunch(groupID, error) }
        records[taskID]?.isLaunchWaited = false
        emit(.cancelTimer(.launch(taskID)))
        emit(.launchFailed(taskID: taskID, error))
    }

    /// - Parameter notSubscribed: why there is no subscription, when there is none.
    mutating func launchTimedOut(
        _ taskID: String, notSubscribed: MesosSchedulerError?, at now: Instant
    ) {
        guard let record = records[taskID], record.isLaunchWaited else { return }
        abandonLaunch(record, launchTimeoutError(record, notSubscribed: notSubscribed), at: now)
    }

    func launchTimeoutError(
        _ record: TaskRecord, notSubscribed: MesosSchedulerError?
    ) -> MesosSchedulerError {
        let taskID = record.id
        let limit = record.launchTimeout.text
        switch record.phase {
        case .pending where record.isHeld:
            return MesosSchedulerError(
                .launchTimedOut, "task '\(taskID)' was not launched within \(limit): the task store has not kept it yet"
            )
        case .pending where record.attemptCount == 0:
            if let notSubscribed {
                return MesosSchedulerError(
                    .notSubscribed,
                    "task '\(taskID)' was not launched within \(limit): no master has accepted the framework: "
                        + notSubscribed.message)
            } else {
                return noCapacity(taskID, "within \(limit)")
            }
        default:
            let place = record.attempt.map { " on agent \($0.agentHostname)" } ?? ""
            let state = record.state.map { "its last state was \($0)" } ?? "no status update came"
            let doubt = record.doubt.map { "; \($0)" } ?? ""
            return MesosSchedulerError(
                .launchTimedOut, "task '\(taskID)'\(place) was not running within \(limit): \(state)\(doubt)")
        }
    }

    // MARK: Waiting for an end

    /// Resumes the waiter when the task has ended; at once when it has, or is not known.
    mutating func wait(for taskID: String, _ waiter: WaiterID) {
        if records.contains(taskID) {
            records[taskID]?.waiters.append(waiter)
            waiting[waiter] = taskID
        } else if let ended = ended[taskID] {
            emit(.resume(waiter, .success(ended.outcome)))
        } else {
            emit(
                .resume(
                    waiter,
                    .failure(MesosSchedulerError(.invalidRequest, "task '\(taskID)' is not known to this scheduler"))))
        }
    }

    mutating func cancelWaiter(_ waiter: WaiterID, _ error: MesosSchedulerError) {
        if cancelAdopter(waiter, error) { return }
        guard let taskID = waiting.removeValue(forKey: waiter) else { return }
        records[taskID]?.waiters.removeAll { $0 == waiter }
        emit(.cancelTimer(.waiter(waiter)))
        emit(.resume(waiter, .failure(error)))
    }

    mutating func waiterTimedOut(_ waiter: WaiterID) {
        guard let taskID = waiting[waiter] else { return }
        let record = records[taskID]
        let state = record?.state.map { "its last state was \($0)" } ?? "no status update came"
        let unreachable = record?.isUnreachable == true ? "; its agent is unreachable" : ""
        cancelWaiter(
            waiter,
            MesosSchedulerError(
                .killTimedOut,
                "task '\(taskID)' has not ended in time: \(state)\(unreachable); it goes on being killed"))
    }

    // MARK: Ends

    mutating func end(_ taskID: String, _ outcome: TaskOutcome) {
        settle(taskID)
        guard let record = records.removeValue(forKey: taskID) else { return }
        if record.phase == .pending { pending.remove(record.ticket) }
        groups.remove(taskID)
        emit(.cancelTimer(.launch(taskID)))
        if record.kill != nil {
            killing.remove(taskID)
            emit(.cancelTimer(.kill(taskID)))
        }
        emit(.cancelTimer(.orphan(taskID)))
        touch(taskID)
        for waiter in record.adopters {
            adopting[waiter] = nil
            emit(
                .adopted(
                    waiter,
                    .failure(
                        MesosSchedulerError(
                            .taskFailed, "\(outcome), before it ran", taskState: outcome.state,
                            taskReason: outcome.reason))))
        }
        remember(taskID, outcome, record.seenUpdates)
        for waiter in record.waiters {
            waiting[waiter] = nil
            emit(.cancelTimer(.waiter(waiter)))
            emit(.resume(waiter, .success(outcome)))
        }
        emit(.notify(.taskEnded(outcome)))
        if let groupID = record.groupID { groupMemberEnded(groupID, outcome) }
    }

    private mutating func remember(_ taskID: String, _ outcome: TaskOutcome, _ seen: [TaskRecord.SeenUpdate]) {
        guard configuration.limits.endedTasks > 0 else { return }
        if ended[taskID] == nil { endedOrder.append(taskID) }
        ended[taskID] = Ended(outcome: ended[taskID]?.outcome ?? outcome, seenUpdates: seen)
        while endedOrder.count - endedHead > configuration.limits.endedTasks {
            ended[endedOrder[endedHead]] = nil
            endedHead += 1
        }
        if endedHead > endedOrder.count / 2 {
            endedOrder.removeFirst(endedHead)
            endedHead = 0
        }
    }

    func isUsed(_ taskID: String) -> Bool {
        records.contains(taskID) || ended[taskID].map { !$0.isReusable } ?? false
    }

    /// As if the id had never been used.
    mutating func forgetEnd(of taskID: String) {
        guard ended.removeValue(forKey: taskID) != nil else { return }
        if let index = endedOrder.lastIndex(of: taskID) { endedOrder.remove(at: index) }
    }

    mutating func updateEnded(_ taskID: String, _ change: (inout Ended) -> Void) {
        if var entry = ended[taskID] {
            change(&entry)
            ended[taskID] = entry
        }
    }

    /// The master has removed the framework: everything that was launched is lost. What is pending waits for offers to
    /// the new framework.
    mutating func frameworkRemoved(_ id: String) {
        let text = "the master removed framework \(id)"
        for id in records.ids(where: { $0.phase != .pending }) {
            failLaunch(id, MesosSchedulerError(.frameworkRemoved, "task '\(id)' is lost: \(text)"))
            end(id, TaskOutcome(taskID: id, state: .lost, reason: .frameworkRemoved, message: text))
        }
    }

    /// Fails every launch that is not done, as the scheduler stops.
    mutating func failLaunches(_ error: MesosSchedulerError, at now: Instant) {
        for id in records.ids(where: \.isLaunchWaited) {
            if let record = records[id], record.isLaunchWaited { abandonLaunch(record, error, at: now) }
        }
    }

    /// The framework was torn down: the master ends every task.
    mutating func tornDown() {
        for id in records.ids(where: { _ in true }) {
            failLaunch(id, SchedulerStateMachine.shuttingDown)
            end(id, TaskOutcome(taskID: id, state: .killed, message: "the framework was torn down"))
        }
    }

    /// Fails whoever still waits, when nothing more will come.
    mutating func failAll(_ error: MesosSchedulerError) {
        for id in records.ids(where: \.isLaunchWaited) { failLaunch(id, error) }
        for waiter in adopting.keys.sorted(by: { $0.number < $1.number }) { _ = cancelAdopter(waiter, error) }
        for waiter in waiting.keys.sorted(by: { $0.number < $1.number }) { cancelWaiter(waiter, error) }
    }
}
