import MachineSupport
import MesosAPI

/// Tasks of an earlier run, from the task store.
extension TaskMachine {
    /// - Parameter tasks: the stored tasks of this framework.
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

    /// Starts the grace periods in which recovered tasks can be adopted. They begin with the first subscription, because the
    /// state of the tasks is unknown before it.
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
        guard var record = records[taskID] else {
            let error =
                ended[taskID].map {
                    MesosSchedulerError(
                        .taskFailed, "\($0.outcome)", taskState: $0.outcome.state, taskReason: $0.outcome.reason)
                }
                ?? MesosSchedulerError(
                    .invalidRequest, "task '\(taskID)' cannot be adopted: it is not known to this scheduler")
            return effects.resume(adopter: waiter, .failure(error))
        }
        guard record.phase != .foreign else {
            let error = MesosSchedulerError(
                .invalidRequest,
                "task '\(taskID)' cannot be adopted: it is not in the task store, so its ports are not known")
            return effects.resume(adopter: waiter, .failure(error))
        }
        if record.kill != nil {
            let error = MesosSchedulerError(.cancelled, "task '\(taskID)' is being killed already")
            return effects.resume(adopter: waiter, .failure(error))
        }
        if record.phase == .recovered {
            effects.cancel(.tasks(.orphan(taskID)))
            record.phase = record.isReady || record.wasRunning ? .running : .staged
            records[taskID] = record
        }
        if record.phase == .running, let launched = record.launched(frameworkID: frameworkID) {
            return effects.resume(adopter: waiter, .success(launched))
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
            effects.resume(adopter: waiter, result)
        }
    }

    /// - Returns: `false` when the waiter does not wait for an adoption.
    mutating func cancelAdopter(
        _ waiter: WaiterID, _ error: MesosSchedulerError, _ effects: inout Effects
    ) -> Bool {
        guard let taskID = adopting.removeValue(forKey: waiter) else { return false }
        records[taskID]?.adopters.removeAll { $0 == waiter }
        effects.resume(adopter: waiter, .failure(error))
        return true
    }
}
