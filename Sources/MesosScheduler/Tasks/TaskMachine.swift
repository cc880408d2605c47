import MesosAPI

/// The life of every task from its request to its end.
///
/// pending → staged (ACCEPT sent) → running → ended. When it is unknown whether a launch took place, the task is being
/// verified: the master is asked, and only its answer that it does not know the task lets it be launched again.
struct TaskMachine: Sendable {
    enum Timer: Sendable, Hashable {
        case launch(String)
        case kill(String)
        case orphan(String)
        case waiter(WaiterID)
        case reconcile
        case reconcileImplicitly
    }

    /// A task that ended a while ago.
    struct Ended: Sendable {
        var outcome: TaskOutcome
        var seenUpdates: [TaskRecord.SeenUpdate]
    }

    let configuration: SchedulerConfiguration
    var records: [String: TaskRecord] = [:]
    var pending = PendingQueue()
    /// Where the tasks are that placement constraints count.
    var groups = ConstraintGroups()
    var frameworkID = ""
    var random: SplitMix64

    /// Tasks whose state the master has not answered yet.
    var unanswered: Set<String> = []
    var reconcileRounds = 0

    private(set) var ended: [String: Ended] = [:]
    private var endedOrder: [String] = []
    private var endedHead = 0
    private var waiting: [WaiterID: String] = [:]
    private var actions: [TaskAction] = []

    init(_ configuration: SchedulerConfiguration, seed: UInt64) {
        self.configuration = configuration
        random = SplitMix64(seed: seed)
    }

    mutating func takeActions() -> [TaskAction] {
        defer { actions = [] }
        return actions
    }

    mutating func emit(_ action: TaskAction) { actions.append(action) }

    // MARK: Requests

    mutating func launch(_ request: TaskRequest, timeout: Duration, at now: SchedulerInstant) {
        func refuse(_ error: MesosSchedulerError) { emit(.launchFailed(taskID: request.id, error)) }
        do {
            try request.validate(roles: configuration.framework.roles)
        } catch {
            return refuse(error)
        }
        if records[request.id] != nil || ended[request.id] != nil {
            return refuse(
                MesosSchedulerError(
                    .invalidRequest, "task id '\(request.id)' was used before; every launch needs an id of its own"))
        }
        if pending.count >= configuration.maximumPendingRequests {
            return refuse(limit("maximumPendingRequests", configuration.maximumPendingRequests, "requests are waiting"))
        }
        if records.count >= configuration.maximumTasks {
            return refuse(limit("maximumTasks", configuration.maximumTasks, "tasks are known"))
        }
        let role = request.role ?? configuration.framework.roles.first ?? "*"
        let shape = TaskShape(
            resources: request.totalResources, role: role,
            constraints: request.constraints, preferredAgents: request.preferredAgents,
            allowsRevocable: request.allowsRevocable,
            group: request.constraints.contains { $0.operator.countsTasks } ? request.constraintGroup : request.group,
            volumes: request.volumes.map { $0.allocated(toUnlessAllocated: role) })
        var record = TaskRecord(id: request.id, request: request, shape: shape, phase: .pending)
        record.isLaunchWaited = true
        record.launchTimeout = timeout
        record.ticket = pending.append(request.id, shape, at: now)
        records[request.id] = record
        emit(.setTimer(.launch(request.id), at: now + timeout))
    }

    func limit(_ name: String, _ value: Int, _ what: String) -> MesosSchedulerError {
        MesosSchedulerError(.limitReached(name: name), "\(value) \(what); \(name) allows no more")
    }

    /// The caller of a launch gave up.
    mutating func cancelLaunch(_ taskID: String, at now: SchedulerInstant) {
        guard let record = records[taskID], record.isLaunchWaited else { return }
        abandonLaunch(record, MesosSchedulerError(.cancelled, "the launch of task '\(taskID)' was cancelled"), at: now)
    }

    /// Tells the caller of the launch that it failed, and leaves no task behind.
    mutating func abandonLaunch(_ record: TaskRecord, _ error: MesosSchedulerError, at now: SchedulerInstant) {
        failLaunch(record.id, error)
        if record.phase == .pending {
            end(record.id, TaskOutcome(taskID: record.id, state: .killed, message: "never launched: \(error.message)"))
        } else {
            startKill(record.id, gracePeriod: nil, at: now)
        }
    }

    mutating func failLaunch(_ taskID: String, _ error: MesosSchedulerError) {
        guard records[taskID]?.isLaunchWaited == true else { return }
        records[taskID]?.isLaunchWaited = false
        emit(.cancelTimer(.launch(taskID)))
        emit(.launchFailed(taskID: taskID, error))
    }

    /// - Parameter notSubscribed: why there is no subscription, when there is none.
    mutating func launchTimedOut(
        _ taskID: String, notSubscribed: MesosSchedulerError?, at now: SchedulerInstant
    ) {
        guard let record = records[taskID], record.isLaunchWaited else { return }
        let limit = record.launchTimeout.shown
        let error: MesosSchedulerError
        switch record.phase {
        case .pending where record.attemptCount == 0:
            if let notSubscribed {
                error = MesosSchedulerError(
                    .notSubscribed,
                    "task '\(taskID)' was not launched within \(limit): no master has accepted the framework: "
                        + notSubscribed.message)
            } else {
                error = noCapacity(taskID, "within \(limit)")
            }
        default:
            let place = record.attempt.map { " on agent \($0.agentHostname)" } ?? ""
            let state = record.state.map { "its last state was \($0)" } ?? "no status update came"
            let doubt = record.doubt.map { "; \($0)" } ?? ""
            error = MesosSchedulerError(
                .launchTimedOut, "task '\(taskID)'\(place) was not running within \(limit): \(state)\(doubt)")
        }
        abandonLaunch(record, error, at: now)
    }

    // MARK: Waiting for an end

    /// Resumes the waiter when the task has ended; at once when it has, or is not known.
    mutating func wait(for taskID: String, _ waiter: WaiterID) {
        if records[taskID] != nil {
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
        guard let record = records.removeValue(forKey: taskID) else { return }
        if record.phase == .pending { pending.remove(record.ticket) }
        groups.remove(taskID)
        unanswered.remove(taskID)
        if unanswered.isEmpty { emit(.cancelTimer(.reconcile)) }
        emit(.cancelTimer(.launch(taskID)))
        emit(.cancelTimer(.kill(taskID)))
        emit(.cancelTimer(.orphan(taskID)))
        remember(taskID, outcome, record.seenUpdates)
        for waiter in record.waiters {
            waiting[waiter] = nil
            emit(.cancelTimer(.waiter(waiter)))
            emit(.resume(waiter, .success(outcome)))
        }
        emit(.notify(.taskEnded(outcome)))
    }

    private mutating func remember(_ taskID: String, _ outcome: TaskOutcome, _ seen: [TaskRecord.SeenUpdate]) {
        guard configuration.maximumEndedTasks > 0 else { return }
        if ended[taskID] == nil { endedOrder.append(taskID) }
        ended[taskID] = Ended(outcome: ended[taskID]?.outcome ?? outcome, seenUpdates: seen)
        while endedOrder.count - endedHead > configuration.maximumEndedTasks {
            ended[endedOrder[endedHead]] = nil
            endedHead += 1
        }
        if endedHead > endedOrder.count / 2 {
            endedOrder.removeFirst(endedHead)
            endedHead = 0
        }
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
        for record in records.values.sorted(by: { $0.id < $1.id }) where record.phase != .pending {
            failLaunch(
                record.id, MesosSchedulerError(.frameworkRemoved, "task '\(record.id)' is lost: \(text)"))
            end(record.id, TaskOutcome(taskID: record.id, state: .lost, reason: .frameworkRemoved, message: text))
        }
    }

    /// Fails every launch that is not done, as the scheduler stops.
    mutating func failLaunches(_ error: MesosSchedulerError, at now: SchedulerInstant) {
        for record in records.values.sorted(by: { $0.id < $1.id }) where record.isLaunchWaited {
            abandonLaunch(record, error, at: now)
        }
    }

    /// The framework was torn down: the master ends every task.
    mutating func tornDown() {
        for id in records.keys.sorted() {
            failLaunch(id, SchedulerStateMachine.shuttingDown)
            end(id, TaskOutcome(taskID: id, state: .killed, message: "the framework was torn down"))
        }
    }

    /// Fails whoever still waits, when nothing more will come.
    mutating func failAll(_ error: MesosSchedulerError) {
        for id in records.keys.sorted() { failLaunch(id, error) }
        for waiter in waiting.keys.sorted(by: { $0.number < $1.number }) { cancelWaiter(waiter, error) }
    }
}
