import MachineSupport
import MesosAPI

/// A task group while any of its tasks lives.
struct TaskGroup: Sendable {
    /// Nil as soon as all its tasks have been running, and for a group of an earlier run.
    var request: TaskGroupRequest?
    /// Those that have not ended, in the order of the request. The first of the request waits in the queue for all.
    var members: [String]
    /// Someone waits for the launch.
    var isLaunchWaited = false
    var launchTimeout = Duration.zero
    var launched: [String: LaunchedTask] = [:]
    /// Those of which it is certain that the last attempt did not launch them.
    var cleared: Set<String> = []

    var leader: String? { request?.tasks.first?.id }
}

extension TaskMachine {
    /// The group for which this task waits in the queue.
    func taskGroup(ledBy taskID: String) -> TaskGroupRequest? {
        guard let groupID = records[taskID]?.groupID else { return nil }
        return taskGroups[groupID]?.request
    }

    mutating func launchGroup(_ request: TaskGroupRequest, timeout: Duration, at now: Instant) {
        func refuse(_ error: MesosSchedulerError) { emit(.groupLaunched(groupID: request.id, .failure(error))) }
        do {
            try request.validate(roles: configuration.framework.roles)
        } catch {
            return refuse(error)
        }
        let used = request.tasks.map(\.id).first { isUsed($0) }
        if used != nil || taskGroups[request.id] != nil {
            return refuse(
                MesosSchedulerError(
                    .invalidRequest,
                    "\(used.map { "task id '\($0)'" } ?? "task group id '\(request.id)'") was used before; every launch "
                        + "needs an id of its own"))
        }
        if pending.count >= configuration.limits.pendingRequests {
            return refuse(limit("limits.pendingRequests", configuration.limits.pendingRequests, "requests are waiting"))
        }
        if records.count + request.tasks.count > configuration.limits.tasks {
            return refuse(limit("limits.tasks", configuration.limits.tasks, "tasks are known"))
        }
        let shape = TaskShape(
            resources: request.totalResources, role: request.role ?? configuration.framework.roles.first ?? "*",
            constraints: request.constraints, preferredAgents: request.preferredAgents,
            group: request.constraints.contains { $0.operator.countsTasks }
                ? request.tasks.first?.constraintGroup : nil)
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
        emit(.setTimer(.launchGroup(request.id), at: now + timeout))
    }

    /// The caller of the launch gave up, or its time is over.
    mutating func abandonGroup(_ groupID: String, _ error: MesosSchedulerError) {
        guard taskGroups[groupID]?.isLaunchWaited == true else { return }
        failGroupLaunch(groupID, error)
        endGroup(groupID, error.message)
    }

    mutating func groupLaunchTimedOut(_ groupID: String, notSubscribed: MesosSchedulerError?) {
        guard let group = taskGroups[groupID], group.isLaunchWaited,
            let late = group.members.first(where: { records[$0]?.phase != .running }), let record = records[late]
        else { return }
        let error = launchTimeoutError(record, notSubscribed: notSubscribed)
        abandonGroup(
            groupID, MesosSchedulerError(error.code, "task group '\(groupID)': \(error.message)"))
    }

    mutating func failGroupLaunch(_ groupID: String, _ error: MesosSchedulerError) {
        guard taskGroups[groupID]?.isLaunchWaited == true else { return }
        taskGroups[groupID]?.isLaunchWaited = false
        for id in taskGroups[groupID]?.members ?? [] { records[id]?.isLaunchWaited = false }
        emit(.cancelTimer(.launchGroup(groupID)))
        emit(.groupLaunched(groupID: groupID, .failure(error)))
    }

    /// A task of the group runs. When all have, the caller of the launch is told.
    mutating func groupMemberReady(_ groupID: String, _ launched: LaunchedTask) {
        records[launched.taskID]?.isLaunchWaited = false
        guard var group = taskGroups[groupID], group.isLaunchWaited, let request = group.request else { return }
        group.launched[launched.taskID] = launched
        let all = request.tasks.compactMap { group.launched[$0.id] }
        if all.count == request.tasks.count {
            group.isLaunchWaited = false
            // It will not be launched again.
            group.request = nil
            group.launched = [:]
            emit(.cancelTimer(.launchGroup(groupID)))
            emit(.groupLaunched(groupID: groupID, .success(all)))
        }
        taskGroups[groupID] = group
    }

    /// A task of the group has ended. Unless it did so in good order, that is the end of all.
    mutating func groupMemberEnded(_ groupID: String, _ outcome: TaskOutcome) {
        taskGroups[groupID]?.members.removeAll { $0 == outcome.taskID }
        guard let group = taskGroups[groupID] else { return }
        if group.members.isEmpty { taskGroups[groupID] = nil }
        if outcome.state == .finished { return }
        if group.isLaunchWaited {
            taskGroups[groupID]?.isLaunchWaited = false
            for id in group.members { records[id]?.isLaunchWaited = false }
            emit(.cancelTimer(.launchGroup(groupID)))
            emit(
                .groupLaunched(
                    groupID: groupID,
                    .failure(
                        MesosSchedulerError(
                            .taskFailed, "task group '\(groupID)' did not run: \(outcome)", taskState: outcome.state,
                            taskReason: outcome.reason))))
        }
        endGroup(groupID, "\(outcome)")
    }

    private mutating func endGroup(_ groupID: String, _ reason: String) {
        for id in taskGroups[groupID]?.members ?? [] {
            guard let record = records[id] else { continue }
            if record.phase == .pending {
                end(id, TaskOutcome(taskID: id, state: .killed, message: "never launched: \(reason)"))
            } else {
                startKill(id, gracePeriod: record.killGracePeriod, at: now)
            }
        }
    }

    /// The task certainly does not run. The group waits for an offer again as soon as that is certain of all.
    mutating func requeueMember(_ taskID: String, of groupID: String) {
        records[taskID]?.phase = .verifying
        guard var group = taskGroups[groupID], let leader = group.leader, records[leader] != nil else { return }
        group.cleared.insert(taskID)
        if group.cleared.isSuperset(of: group.members) {
            group.cleared = []
            for id in group.members {
                records[id]?.becomePending()
                groups.remove(id)
                touch(id)
            }
            taskGroups[groupID] = group
            return enqueue(leader)
        }
        taskGroups[groupID] = group
    }

    /// An executor ended. Its tasks' updates tell more; they are asked for, in case they are lost.
    mutating func executorFailed(_ executorID: String, on agentID: String, at now: Instant) {
        placeLost(LostPlace(agentID: agentID, executorID: executorID), at: now)
    }
}
