import MachineSupport
import MesosAPI

/// Tasks of an earlier run, from the task store.
extension TaskMachine {
    mutating func recover(_ tasks: [StoredTask]) {
        for task in tasks where records[task.taskID] == nil {
            var record = TaskRecord(task)
            record.attempts = record.attempts.map { sharing($0) }
            records[task.taskID] = record
            hasNewlyRecovered = true
            if task.isBeingKilled { killing.insert(task.taskID) }
            // The next offer of the agent has its attributes.
            groups.place(task.taskID, group: task.constraintGroup ?? task.name, agentID: task.agentID, values: nil)
            if let groupID = task.groupID {
                taskGroups[groupID, default: TaskGroup(members: [])].members.append(task.taskID)
            }
            if storesTasks { storedTasks[task.taskID] = task }
        }
    }

    /// Starts the grace periods of recovered tasks at the first subscription; their state is unknown before it.
    mutating func startGraceOfRecovered(at now: Instant, _ effects: inout Effects) {
        guard hasNewlyRecovered else { return }
        hasNewlyRecovered = false
        guard let grace = configuration.tasks.orphanGracePeriod else { return }
        for id in records.ids(where: { $0.isWithoutGrace }) { startGrace(id, grace, at: now, &effects) }
    }

    mutating func startGrace(_ taskID: String, _ grace: Duration, at now: Instant, _ effects: inout Effects) {
        records[taskID]?.isGraceSet = true
        effects.set(.tasks(.orphan(taskID)), at: now + grace)
    }

    /// Takes over a task of an earlier run. The waiter is resumed when the task runs or has ended.
    mutating func adopt(_ taskID: String, _ waiter: WaiterID, _ effects: inout Effects) {
        func refuse(_ code: MesosSchedulerError.Code, _ text: String) {
            effects.append(.resumeAdopter(waiter, .failure(MesosSchedulerError(code, "task '\(taskID)' \(text)"))))
        }
        guard var record = records[taskID] else {
            guard let outcome = ended[taskID]?.outcome else {
                return refuse(.invalidRequest, "cannot be adopted: it is not known to this scheduler")
            }
            let error = MesosSchedulerError(
                .taskFailed, "\(outcome)", taskState: outcome.state, taskReason: outcome.reason)
            return effects.append(.resumeAdopter(waiter, .failure(error)))
        }
        guard record.phase != .foreign else {
            return refuse(.invalidRequest, "cannot be adopted: it is not in the task store, so its ports are not known")
        }
        if record.kill != nil { return refuse(.cancelled, "is being killed already") }
        if record.phase == .recovered {
            effects.cancel(.tasks(.orphan(taskID)))
            record.phase = record.isReady || record.wasRunning ? .running : .staged
            records[taskID] = record
        }
        if record.phase == .running, let launched = record.launched(frameworkID: frameworkID) {
            return effects.append(.resumeAdopter(waiter, .success(launched)))
        }
        records[taskID]?.adopters.append(waiter)
        adopting[waiter] = taskID
    }

    mutating func resumeAdopters(
        _ taskID: String, _ result: Result<LaunchedTask, MesosSchedulerError>, _ effects: inout Effects
    ) {
        let waiters = records[taskID]?.adopters ?? []
        records[taskID]?.adopters = []
        for waiter in waiters {
            adopting[waiter] = nil
            effects.append(.resumeAdopter(waiter, result))
        }
    }

    /// - Returns: `false` when the waiter does not wait for an adoption.
    mutating func cancelAdopter(_ waiter: WaiterID, _ error: MesosSchedulerError, _ effects: inout Effects) -> Bool {
        guard let taskID = adopting.removeValue(forKey: waiter) else { return false }
        records[taskID]?.adopters.removeAll { $0 == waiter }
        effects.append(.resumeAdopter(waiter, .failure(error)))
        return true
    }
}
