import MachineSupport

extension TaskMachine {
    /// The framework has other roles now. Requests that named a role it has left fail; the other requests for offers of such
    /// a role move to the framework's first role.
    mutating func updateFramework(_ framework: FrameworkConfiguration, at now: Instant, _ effects: inout Effects) {
        configuration.framework = framework
        let waiting = records.values.filter { record in
            // A request whose launch is being saved is queued again when its ACCEPT is given up. A task group is queued by
            // its leader.
            record.phase == .pending && !record.isHeld && !framework.roles.contains(record.role)
                && (record.groupID.map { taskGroups[$0]?.leader == record.id } ?? true)
        }
        for record in waiting.sorted(by: { $0.ticket < $1.ticket }) where records[record.id] != nil {
            pending.remove(record.ticket)
            enqueue(record.id, at: now, &effects)
        }
    }

    /// Queues a task, if the framework has its role. A request that named no role moves to the framework's first role when
    /// its role is gone, unless it has volumes, which belong to the role.
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
