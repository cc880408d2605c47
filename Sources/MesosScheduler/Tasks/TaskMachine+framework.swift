extension TaskMachine {
    /// The framework has other roles now. Requests that wait for offers of a role it has left would wait in vain: those that
    /// named the role fail, the others wait for the framework's first role.
    mutating func updateFramework(_ framework: FrameworkConfiguration, at now: SchedulerInstant) {
        configuration.framework = framework
        let first = framework.roles.first ?? "*"
        for record in records.values.sorted(by: { $0.ticket < $1.ticket }) where record.phase == .pending {
            guard let shape = record.shape, !framework.roles.contains(shape.role) else { continue }
            if record.request?.role == nil {
                pending.remove(record.ticket)
                var moved = record
                let shape = shape.inRole(first)
                moved.shape = shape
                moved.ticket = pending.append(record.id, shape, at: now)
                records[record.id] = moved
            } else {
                abandonLaunch(
                    record,
                    MesosSchedulerError(
                        .invalidRequest,
                        "task '\(record.id)': role '\(shape.role)' is no longer a role of the framework: "
                            + "\(framework.roles)"),
                    at: now)
            }
        }
    }
}
