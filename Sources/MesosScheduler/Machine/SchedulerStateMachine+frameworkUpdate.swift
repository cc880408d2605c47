import MachineSupport
import MesosAPI

extension SchedulerStateMachine {
    /// Sends the changed FrameworkInfo to the master. The change takes effect here once the master has accepted it.
    func update(_ framework: FrameworkConfiguration, _ waiter: WaiterID, _ effects: inout Effects) {
        var changed = configuration
        changed.framework = framework
        do throws(MesosSchedulerError) {
            try changed.validate(framework: framework)
            guard shutdown == nil else { throw Self.shuttingDown }
            guard isSubscribed else {
                throw subscription.lastError
                    ?? MesosSchedulerError(.notSubscribed, "the framework cannot be updated: there is no subscription")
            }
        } catch {
            return effects.append(.resumeUpdate(waiter, .failure(error)))
        }
        let wanted = wantedRoles
        effects.send(
            .updateFramework(
                .init(
                    frameworkInfo: changed.frameworkInfo(id: frameworkID),
                    suppressedRoles: framework.roles.filter { !wanted.contains($0) })),
            for: .updateFramework(framework, waiter: waiter))
    }

    mutating func updated(
        _ framework: FrameworkConfiguration, _ waiter: WaiterID, at now: Instant, _ effects: inout Effects
    ) {
        configuration.framework = framework
        tasks.updateFramework(framework, at: now, &effects)
        operations.updateFramework(framework, &effects)
        // The call suppressed the roles that were not wanted when it was sent.
        offers.rolesChanged(framework.roles, at: now)
        effects.notify(.frameworkUpdated, .init(framework: framework))
        effects.append(.resumeUpdate(waiter, .success(framework)))
    }

    func updateFailed(_ waiter: WaiterID, _ outcome: CallOutcome, _ effects: inout Effects) {
        let text: String
        switch outcome {
        case .accepted: return
        case .rejected(let status, let answer):
            let error = MesosSchedulerError(
                .callRejected, "the master refused UPDATE_FRAMEWORK: \(status) \(answer)", status: status)
            return effects.append(.resumeUpdate(waiter, .failure(error)))
        case .notSent(let cause): text = "UPDATE_FRAMEWORK could not be sent: \(cause)"
        case .unknown(let cause):
            text =
                "UPDATE_FRAMEWORK has no answer of the master: \(cause); the next subscription introduces the framework as before"
        }
        effects.append(.resumeUpdate(waiter, .failure(MesosSchedulerError(.callFailed, text))))
    }
}

extension TaskMachine {
    /// The framework has other roles now. Requests that named a role it has left fail; the other requests for offers of
    /// such a role move to the framework's first role.
    mutating func updateFramework(_ framework: FrameworkConfiguration, at now: Instant, _ effects: inout Effects) {
        configuration.framework = framework
        let waiting = records.values.filter { record in
            // A held request is queued again when its ACCEPT is given up. A task group is queued by its leader.
            record.phase == .pending && !record.isHeld && !framework.roles.contains(record.role)
                && (record.groupID.map { taskGroups[$0]?.leader == record.id } ?? true)
        }
        for record in waiting.sorted(by: { $0.ticket < $1.ticket }) where records[record.id] != nil {
            pending.remove(record.ticket)
            enqueue(record.id, at: now, &effects)
        }
    }

    /// Queues a task, if the framework has its role. A request that named no role moves to the framework's first role
    /// when its role is gone, unless it has volumes, which belong to the role.
    mutating func enqueue(_ taskID: String, at now: Instant, _ effects: inout Effects) {
        guard let record = records[taskID], var shape = record.shape else { return }
        let roles = configuration.framework.roles
        if !roles.contains(shape.role) {
            let group = record.groupID.flatMap { taskGroups[$0]?.request }
            guard (group.map(\.role) ?? record.request?.role) == nil, shape.volumes.isEmpty, let first = roles.first
            else {
                let error = MesosSchedulerError(
                    .invalidRequest,
                    "task '\(taskID)': role '\(shape.role)' is no longer a role of the framework: \(roles)")
                return abandonLaunch(record, error, at: now, &effects)
            }
            shape = shape.inRole(first)
            for id in group?.tasks.map(\.id) ?? [taskID] { records[id]?.shape = shape }
        }
        records[taskID]?.ticket = pending.append(taskID, shape, at: now)
    }
}
