import MachineSupport
import MesosAPI

extension TaskMachine {
    /// The task was taken from the pending queue and put into an ACCEPT.
    mutating func staged(_ taskID: String, _ attempt: TaskAttempt, at now: Instant) {
        let (era, time, shared) = (questions.era, wallClock(now), sharing(attempt))
        let count = records.change(taskID) { record in
            record.enter(era)
            record.isAnswered = true
            record.phase = .staged
            if !record.isHeld { record.launchedAt = time }
            record.isHeld = false
            record.begin(shared)
            return record.attemptCount
        }
        guard let count else { return }
        touch(taskID)
        emit(.notify(.taskStaged(taskID: taskID, agentHostname: attempt.agentHostname, attempt: count)))
    }

    /// The same, with the texts of an earlier attempt on the agent: its thousands of tasks share them.
    mutating func sharing(_ attempt: TaskAttempt) -> TaskAttempt {
        if var known = attemptsByAgent[attempt.agentID], known.agentHostname == attempt.agentHostname,
            known.agentAddress == attempt.agentAddress
        {
            known.hostPorts = attempt.hostPorts
            return known
        }
        if attemptsByAgent.count >= Self.maximumSharedAgents { attemptsByAgent = [:] }
        attemptsByAgent[attempt.agentID] = attempt
        return attempt
    }

    private static let maximumSharedAgents = 10_000

    /// The task certainly does not run: it waits for an offer again, unless nobody wants it any more.
    mutating func requeue(_ taskID: String, at now: Instant) {
        guard let record = records[taskID], record.phase == .staged || record.phase == .verifying,
            record.shape != nil
        else { return }
        settle(taskID)
        guard record.isLaunchWaited, record.kill == nil else {
            let outcome = TaskOutcome(
                taskID: taskID, state: .killed, message: record.doubt ?? "the launch did not reach the agent")
            failLaunch(
                taskID, MesosSchedulerError(.cancelled, "task '\(taskID)' was killed before it was launched"))
            return end(taskID, outcome)
        }
        if let groupID = record.groupID { return requeueMember(taskID, of: groupID) }
        records.change(taskID) { $0.becomePending() }
        groups.remove(taskID)
        touch(taskID)
        enqueue(taskID)
    }

    /// The answer to the ACCEPT did not come, so the launch may or may not have taken place. The master is asked as soon
    /// as the offers are certain to be void; see ``verify(_:at:)``.
    mutating func doubt(_ taskID: String, _ reason: String) {
        guard records[taskID]?.phase == .staged, records[taskID]?.hasUpdate == false else { return }
        records[taskID]?.phase = .verifying
        records[taskID]?.doubt = reason
    }

    /// Asks the master about tasks whose launch is in doubt.
    mutating func verify(_ taskIDs: [String], at now: Instant) {
        ask(taskIDs.filter { records[$0]?.phase == .verifying }, at: now)
    }

    /// The master refused the ACCEPT as a whole.
    mutating func acceptRefused(_ taskID: String, _ error: MesosSchedulerError) {
        guard let record = records[taskID], record.phase == .staged, !record.hasUpdate else { return }
        failLaunch(taskID, error)
        end(taskID, TaskOutcome(taskID: taskID, state: .error, message: error.message))
    }

    /// A task that could not be built fails without having been placed.
    mutating func buildFailed(_ taskID: String, _ error: MesosSchedulerError) {
        failLaunch(taskID, error)
        end(taskID, TaskOutcome(taskID: taskID, state: .error, message: error.message))
    }
}
