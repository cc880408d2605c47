import MachineSupport
import MesosAPI

extension TaskMachine {
    /// Kills a task in whatever phase it is, and resumes the waiter at its end.
    mutating func kill(
        _ taskID: String, gracePeriod: Duration?, waiter: WaiterID, timeout: Duration, at now: Instant
    ) {
        if records[taskID] == nil {
            if let ended = ended[taskID] { return emit(.resume(waiter, .success(ended.outcome))) }
            guard records.count < configuration.limits.tasks else {
                return emit(
                    .resume(waiter, .failure(limit("limits.tasks", configuration.limits.tasks, "tasks are known"))))
            }
            // Perhaps of an earlier run of the framework: the master knows.
            records[taskID] = TaskRecord(foreign: taskID)
        }
        wait(for: taskID, waiter)
        emit(.setTimer(.waiter(waiter), at: now + timeout))
        guard let record = records[taskID] else { return }
        if record.phase == .pending {
            failLaunch(taskID, MesosSchedulerError(.cancelled, "task '\(taskID)' was killed before it was launched"))
            end(taskID, TaskOutcome(taskID: taskID, state: .killed, message: "killed before it was launched"))
        } else {
            startKill(taskID, gracePeriod: gracePeriod ?? record.killGracePeriod, at: now)
        }
    }

    /// KILL until the end of the task is known: the call, its way to the agent or the agent itself may be lost.
    mutating func startKill(_ taskID: String, gracePeriod: Duration?, at now: Instant) {
        guard records[taskID] != nil, records[taskID]?.kill == nil else { return }
        records[taskID]?.kill = TaskRecord.Kill(gracePeriod: gracePeriod)
        killing.insert(taskID)
        emit(.cancelTimer(.orphan(taskID)))
        touch(taskID)
        sendKill(taskID, at: now)
        // The tasks of a group end together.
        guard let groupID = records[taskID]?.groupID else { return }
        failGroupLaunch(groupID, MesosSchedulerError(.cancelled, "task '\(taskID)' of the group was killed"))
        for id in taskGroups[groupID]?.members ?? [] where records[id]?.phase != .pending {
            startKill(id, gracePeriod: gracePeriod, at: now)
        }
    }

    mutating func sendKill(_ taskID: String, at now: Instant) {
        let era = questions.era
        let sent = records.change(taskID) { record -> (kill: TaskRecord.Kill, agentID: String?)? in
            record.enter(era)
            record.kill?.sent += 1
            record.isKillSent = true
            return record.kill.map { ($0, record.agentID ?? record.attempt?.agentID) }
        }
        guard let (kill, agentID) = sent ?? nil else { return }
        emit(.kill(taskID: taskID, agentID: agentID, gracePeriod: kill.gracePeriod))
        let wait = configuration.tasks.killBackoff.delay(failures: kill.sent, using: &random)
        emit(.setTimer(.kill(taskID), at: now + wait + (kill.gracePeriod ?? .zero)))
    }

    /// A task is being killed whose agent is not away.
    var isKillingReachable: Bool { killing.contains { records[$0]?.isUnreachable == false } }

    mutating func orphanTimedOut(_ taskID: String, at now: Instant) {
        guard let phase = records[taskID]?.phase, phase == .foreign || phase == .recovered else { return }
        emit(.notify(.unknownTaskKilled(taskID: taskID)))
        startKill(taskID, gracePeriod: nil, at: now)
    }
}
