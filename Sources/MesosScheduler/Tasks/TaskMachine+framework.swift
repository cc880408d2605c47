import MachineSupport

extension TaskMachine {
    /// The framework has other roles now. Requests that wait for offers of a role it has left would wait in vain: those that
    /// named the role fail, the others wait for the framework's first role.
    mutating func updateFramework(_ framework: FrameworkConfiguration, at now: Instant) {
        configuration.framework = framework
        let waiting = records.values.filter { record in
            // One whose launch is being stored is put back when it is seen that its offer is void; of a group, the task
            // that waits for all.
            record.phase == .pending && !record.isHeld && !framework.roles.contains(record.role)
                && (record.groupID.map { taskGroups[$0]?.leader == record.id } ?? true)
        }
        for record in waiting.sorted(by: { $0.ticket < $1.ticket }) where records[record.id] != nil {
            pending.remove(record.ticket)
            enqueue(record.id)
        }
    }

    /// Puts a task into the queue, if there will be offers for it. One that named no role moves on to the framework's first
    /// when its role is gone; but not from its volumes, which belong to the role.
    mutating func enqueue(_ taskID: String) {
        guard let record = records[taskID], var shape = record.shape else { return }
        let roles = configuration.framework.roles
        if !roles.contains(shape.role) {
            let group = record.groupID.flatMap { taskGroups[$0]?.request }
            guard (group.map(\.role) ?? record.request?.role) == nil, shape.volumes.isEmpty, let first = roles.first
            else {
                return abandonLaunch(
                    record,
                    MesosSchedulerError(
                        .invalidRequest,
                        "task '\(taskID)': role '\(shape.role)' is no longer a role of the framework: \(roles)"),
                    at: now)
            }
            shape = shape.inRole(first)
            for id in group?.tasks.map(\.id) ?? [taskID] { records[id]?.shape = shape }
        }
        records[taskID]?.ticket = pending.append(taskID, shape, at: now)
    }
}
