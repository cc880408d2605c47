import MachineSupport
import MesosAPI

extension TaskMachine {
    /// Kills a task in any phase, and resumes the waiter at its end.
    mutating func kill(
        _ taskID: String, gracePeriod: Duration?, waiter: WaiterID, timeout: Duration, at now: Instant,
        _ effects: inout Effects
    ) {
        if records[taskID] == nil {
            if let ended = ended[taskID] { return effects.append(.resumeWaiter(waiter, .success(ended.outcome))) }
            guard records.count < configuration.limits.tasks else {
                return effects.append(.resumeWaiter(waiter, .failure(tooManyTasks)))
            }
            // The master may know it from an earlier run of the framework.
            records[taskID] = TaskRecord(foreign: taskID)
        }
        wait(for: taskID, waiter, &effects)
        effects.set(.tasks(.waiter(waiter)), at: now + timeout)
        guard let record = records[taskID] else { return }
        if record.phase == .pending {
            let error = MesosSchedulerError(.cancelled, "task '\(taskID)' was killed before it was launched")
            failLaunch(taskID, error, &effects)
            let outcome = TaskOutcome(taskID: taskID, state: .killed, message: "killed before it was launched")
            end(taskID, outcome, at: now, &effects)
        } else {
            startKill(taskID, gracePeriod: gracePeriod ?? record.killGracePeriod, at: now, &effects)
        }
    }

    /// Sends KILL until the task's end is known, because the call, its delivery to the agent, or the agent may be lost.
    mutating func startKill(_ taskID: String, gracePeriod: Duration?, at now: Instant, _ effects: inout Effects) {
        guard records[taskID] != nil, records[taskID]?.kill == nil else { return }
        records[taskID]?.kill = TaskRecord.Kill(gracePeriod: gracePeriod)
        killing.insert(taskID)
        effects.cancel(.tasks(.orphan(taskID)))
        touch(taskID)
        sendKill(taskID, at: now, &effects)
        // The tasks of a group end together.
        guard let groupID = records[taskID]?.groupID else { return }
        let error = MesosSchedulerError(.cancelled, "task '\(taskID)' of the group was killed")
        failGroupLaunch(groupID, error, &effects)
        for id in taskGroups[groupID]?.members ?? [] where records[id]?.phase != .pending {
            startKill(id, gracePeriod: gracePeriod, at: now, &effects)
        }
    }

    mutating func sendKill(_ taskID: String, at now: Instant, _ effects: inout Effects) {
        let generation = reconciliation.generation
        let sent = records.change(taskID) { record -> (kill: TaskRecord.Kill, agentID: String?)? in
            record.enter(generation)
            record.kill?.sent += 1
            record.isKillSent = true
            return record.kill.map { ($0, record.agentID ?? record.attempt?.agentID) }
        }
        guard let (kill, agentID) = sent ?? nil else { return }
        let policy = kill.gracePeriod.map {
            Mesos.KillPolicy(gracePeriod: Mesos.DurationInfo(nanoseconds: $0.wholeNanoseconds))
        }
        effects.send(
            .kill(.init(taskID: Mesos.TaskID(taskID), agentID: agentID.map { Mesos.AgentID($0) }, killPolicy: policy)),
            for: .kill)
        let wait = configuration.tasks.killBackoff.delay(failures: kill.sent, using: &random)
        effects.set(.tasks(.kill(taskID)), at: now + wait + (kill.gracePeriod ?? .zero))
    }

    /// Whether a task on a reachable agent is being killed.
    var isKillingReachable: Bool { killing.contains { records[$0]?.isUnreachable == false } }

    mutating func orphanTimedOut(_ taskID: String, at now: Instant, _ effects: inout Effects) {
        guard let phase = records[taskID]?.phase, phase == .foreign || phase == .recovered else { return }
        effects.notify(.unknownTaskKilled, .init(taskID: taskID))
        startKill(taskID, gracePeriod: nil, at: now, &effects)
    }

    // MARK: Maintenance

    /// The tasks on an agent, in the order in which they came. Looks at all tasks, so use it for rare events only.
    func tasks(onAgent agentID: String) -> [String] {
        records.ids { $0.phase != .pending && ($0.agentID ?? $0.attempt?.agentID) == agentID }
    }

    /// The agents among these that have tasks. Looks at all tasks, so use it for rare events only.
    func agentsWithTasks(among agentIDs: Set<String>) -> Set<String> {
        guard !agentIDs.isEmpty else { return [] }
        var found: Set<String> = []
        _ = records.ids { record in
            if record.phase != .pending, let agentID = record.agentID ?? record.attempt?.agentID,
                agentIDs.contains(agentID)
            {
                found.insert(agentID)
            }
            return false
        }
        return found
    }

    /// Kills a task before the maintenance of its agent.
    mutating func drain(_ taskID: String, gracePeriod: Duration?, at now: Instant, _ effects: inout Effects) {
        guard let record = records[taskID], record.kill == nil else { return }
        let error = MesosSchedulerError(
            .taskFailed,
            "task '\(taskID)' is killed before it was running: a maintenance of agent "
                + "\(record.attempt?.agentHostname ?? record.agentID ?? "unknown") is about to begin",
            taskState: .killed)
        failLaunch(taskID, error, &effects)
        startKill(taskID, gracePeriod: gracePeriod ?? record.killGracePeriod, at: now, &effects)
    }
}
