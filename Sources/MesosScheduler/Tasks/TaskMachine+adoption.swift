import MachineSupport
import MesosAPI

/// Tasks of an earlier run, out of the task store.
extension TaskMachine {
    /// - Parameter tasks: those of this framework.
    mutating func recover(_ tasks: [StoredTask]) {
        for task in tasks where records[task.taskID] == nil {
            var record = TaskRecord(task)
            record.attempts = record.attempts.map { sharing($0) }
            records[task.taskID] = record
            hasNewlyRecovered = true
            if task.isBeingKilled { killing.insert(task.taskID) }
            // Its agent's attributes are learnt from the next offer.
            groups.place(task.taskID, group: task.constraintGroup ?? task.name, agentID: task.agentID, values: nil)
            if let groupID = task.groupID {
                taskGroups[groupID, default: TaskGroup(members: [])].members.append(task.taskID)
            }
            if storesTasks { queued[task.taskID] = task }
        }
    }

    /// The owners of recovered tasks have their time to come from the first subscription on: before it nobody can know
    /// what became of them.
    mutating func startGraceOfRecovered(at now: Instant) {
        guard hasNewlyRecovered else { return }
        hasNewlyRecovered = false
        guard let grace = configuration.tasks.orphanGracePeriod else { return }
        for id in records.ids(where: { $0.isWithoutGrace }) { startGrace(id, grace, at: now) }
    }

    mutating func startGrace(_ taskID: String, _ grace: Duration, at now: Instant) {
        records[taskID]?.isGraceSet = true
        emit(.setTimer(.orphan(taskID), at: now + grace))
    }

    /// Takes over a task of an earlier run. The waiter is resumed when the task runs, or has ended.
    mutating func adopt(_ taskID: String, _ waiter: WaiterID) {
        guard var record = records[taskID] else {
            let error =
                ended[taskID].map {
                    MesosSchedulerError(
                        .taskFailed, "\($0.outcome)", taskState: $0.outcome.state, taskReason: $0.outcome.reason)
                }
                ?? MesosSchedulerError(
                    .invalidRequest, "task '\(taskID)' cannot be adopted: it is not known to this scheduler")
            return emit(.adopted(waiter, .failure(error)))
        }
        guard record.phase != .foreign else {
            return emit(
                .adopted(
                    waiter,
                    .failure(
                        MesosSchedulerError(
                            .invalidRequest,
                            "task '\(taskID)' cannot be adopted: it is in no task store, so its ports are not known"))))
        }
        if record.kill != nil {
            return emit(
                .adopted(
                    waiter,
                    .failure(MesosSchedulerError(.cancelled, "task '\(taskID)' is being killed already"))))
        }
        if record.phase == .recovered {
            emit(.cancelTimer(.orphan(taskID)))
            record.phase = record.isReady || record.wasRunning ? .running : .staged
            records[taskID] = record
        }
        if record.phase == .running, let launched = record.launched(frameworkID: frameworkID) {
            return emit(.adopted(waiter, .success(launched)))
        }
        records[taskID]?.adopters.append(waiter)
        adopting[waiter] = taskID
    }

    mutating func resumeAdopters(_ taskID: String, _ result: Result<LaunchedTask, MesosSchedulerError>) {
        let waiters = records[taskID]?.adopters ?? []
        records[taskID]?.adopters = []
        for waiter in waiters {
            adopting[waiter] = nil
            emit(.adopted(waiter, result))
        }
    }

    /// - Returns: false when nobody of this id waits for an adoption.
    mutating func cancelAdopter(_ waiter: WaiterID, _ error: MesosSchedulerError) -> Bool {
        guard let taskID = adopting.removeValue(forKey: waiter) else { return false }
        records[taskID]?.adopters.removeAll { $0 == waiter }
        emit(.adopted(waiter, .failure(error)))
        return true
    }
}
