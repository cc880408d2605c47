import MachineSupport
import MesosAPI

/// A task group while any of its tasks is known.
struct TaskGroup: Sendable {
    /// `nil` once all its tasks have run, and for a group of an earlier run.
    var request: TaskGroupRequest?
    /// The tasks that have not ended, in the order of the request. The first waits in the queue for all.
    var members: [String]
    /// Whether a caller waits for the launch.
    var isLaunchWaited = false
    var launchTimeout = Duration.zero
    var launched: [String: LaunchedTask] = [:]
    /// The tasks that the last attempt certainly did not launch.
    var cleared: Set<String> = []

    var leader: String? { request?.tasks.first?.id }
}

extension TaskMachine {
    /// The group for which this task waits in the queue.
    func taskGroup(ledBy taskID: String) -> TaskGroupRequest? {
        guard let groupID = records[taskID]?.groupID else { return nil }
        return taskGroups[groupID]?.request
    }

    mutating func launchGroup(
        _ request: TaskGroupRequest, timeout: Duration, at now: Instant, _ effects: inout Effects
    ) {
        do throws(MesosSchedulerError) {
            try request.validate(roles: configuration.framework.roles)
            let used = request.tasks.map(\.id).first { isUsed($0) }
            if used != nil || taskGroups[request.id] != nil {
                throw MesosSchedulerError(
                    .invalidRequest,
                    "\(used.map { "task id '\($0)'" } ?? "task group id '\(request.id)'") was used before; every launch "
                        + "needs an id of its own")
            }
            try checkLimits(newTasks: request.tasks.count)
        } catch {
            return effects.append(.resumeGroupLaunch(groupID: request.id, .failure(error)))
        }
        let countsTasks = request.constraints.contains { $0.operator.countsTasks }
        let shape = TaskShape(
            resources: request.totalResources, role: request.role ?? configuration.framework.roles.first ?? "*",
            constraints: request.constraints, preferredAgents: request.preferredAgents,
            group: countsTasks ? request.tasks.first?.constraintGroup : nil)
        taskGroups[request.id] = TaskGroup(
            request: request, members: request.tasks.map(\.id), isLaunchWaited: true, launchTimeout: timeout)
        for (index, task) in request.tasks.enumerated() {
            forgetEnd(of: task.id)
            var record = TaskRecord(task, shape)
            record.groupID = request.id
            record.isLaunchWaited = true
            record.launchTimeout = timeout
            if index == 0 { record.ticket = pending.append(task.id, shape, at: now) }
            records[task.id] = record
        }
        effects.set(.tasks(.launchGroup(request.id)), at: now + timeout)
    }

    /// The caller of the launch was cancelled, or the launch takes too long.
    mutating func abandonGroup(
        _ groupID: String, _ error: MesosSchedulerError, at now: Instant, _ effects: inout Effects
    ) {
        guard taskGroups[groupID]?.isLaunchWaited == true else { return }
        failGroupLaunch(groupID, error, &effects)
        endGroup(groupID, error.message, at: now, &effects)
    }

    mutating func groupLaunchTimedOut(
        _ groupID: String, notSubscribed: MesosSchedulerError?, at now: Instant, _ effects: inout Effects
    ) {
        guard let group = taskGroups[groupID], group.isLaunchWaited,
            let late = group.members.first(where: { records[$0]?.phase != .running }), let record = records[late]
        else { return }
        let error = launchTimeoutError(record, notSubscribed: notSubscribed)
        let groupError = MesosSchedulerError(error.code, "task group '\(groupID)': \(error.message)")
        abandonGroup(groupID, groupError, at: now, &effects)
    }

    mutating func failGroupLaunch(_ groupID: String, _ error: MesosSchedulerError, _ effects: inout Effects) {
        guard taskGroups[groupID]?.isLaunchWaited == true else { return }
        taskGroups[groupID]?.isLaunchWaited = false
        for id in taskGroups[groupID]?.members ?? [] { records[id]?.isLaunchWaited = false }
        effects.cancel(.tasks(.launchGroup(groupID)))
        effects.append(.resumeGroupLaunch(groupID: groupID, .failure(error)))
    }

    /// A task of the group runs. The caller of the launch is resumed when all of them do.
    mutating func groupMemberReady(_ groupID: String, _ launched: LaunchedTask, _ effects: inout Effects) {
        records[launched.taskID]?.isLaunchWaited = false
        guard var group = taskGroups[groupID], group.isLaunchWaited, let request = group.request else { return }
        group.launched[launched.taskID] = launched
        let all = request.tasks.compactMap { group.launched[$0.id] }
        if all.count == request.tasks.count {
            group.isLaunchWaited = false
            // It will not be launched again.
            group.request = nil
            group.launched = [:]
            effects.cancel(.tasks(.launchGroup(groupID)))
            effects.append(.resumeGroupLaunch(groupID: groupID, .success(all)))
        }
        taskGroups[groupID] = group
    }

    /// A task of the group has ended. Unless it finished successfully, the other tasks are ended too.
    mutating func groupMemberEnded(
        _ groupID: String, _ outcome: TaskOutcome, at now: Instant, _ effects: inout Effects
    ) {
        taskGroups[groupID]?.members.removeAll { $0 == outcome.taskID }
        if outcome.state != .finished {
            let error = MesosSchedulerError(
                .taskFailed, "task group '\(groupID)' did not run: \(outcome)", taskState: outcome.state,
                taskReason: outcome.reason)
            failGroupLaunch(groupID, error, &effects)
            endGroup(groupID, "\(outcome)", at: now, &effects)
        }
        if taskGroups[groupID]?.members.isEmpty == true { taskGroups[groupID] = nil }
    }

    private mutating func endGroup(_ groupID: String, _ reason: String, at now: Instant, _ effects: inout Effects) {
        for id in taskGroups[groupID]?.members ?? [] {
            guard let record = records[id] else { continue }
            if record.phase == .pending {
                end(id, .neverLaunched(id, reason), at: now, &effects)
            } else {
                startKill(id, gracePeriod: record.killGracePeriod, at: now, &effects)
            }
        }
    }

    /// The task certainly does not run. The group waits for an offer again once this is certain of all its tasks.
    mutating func requeueMember(_ taskID: String, of groupID: String, at now: Instant, _ effects: inout Effects) {
        records[taskID]?.phase = .verifying
        guard var group = taskGroups[groupID], let leader = group.leader, records[leader] != nil else { return }
        group.cleared.insert(taskID)
        let isCleared = group.cleared.isSuperset(of: group.members)
        if isCleared { group.cleared = [] }
        taskGroups[groupID] = group
        guard isCleared else { return }
        for id in group.members {
            records[id]?.becomePending()
            groups.remove(id)
            touch(id)
        }
        enqueue(leader, at: now, &effects)
    }
}
