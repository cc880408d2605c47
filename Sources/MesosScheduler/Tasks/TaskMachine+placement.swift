import MachineSupport
import MesosAPI

extension TaskMachine {
    /// The task left the pending queue and is part of an ACCEPT.
    mutating func staged(_ taskID: String, _ attempt: TaskAttempt, at now: Instant, _ effects: inout Effects) {
        let (generation, time, shared) = (reconciliation.generation, wallClock(now), sharing(attempt))
        let count = records.change(taskID) { record in
            record.enter(generation)
            record.isAnswered = true
            record.phase = .staged
            if !record.isHeld { record.launchedAt = time }
            record.isHeld = false
            record.begin(shared)
            return record.attemptCount
        }
        guard let count else { return }
        touch(taskID)
        effects.notify(.taskStaged, .init(taskID: taskID, agentHostname: attempt.agentHostname, count: count))
    }

    /// A copy that shares the strings of an earlier attempt on the same agent, to save memory with thousands of tasks.
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

    /// The task certainly does not run. It waits for an offer again, unless its launch was given up.
    mutating func requeue(_ taskID: String, at now: Instant, _ effects: inout Effects) {
        guard let record = records[taskID], record.phase == .staged || record.phase == .verifying,
            record.shape != nil
        else { return }
        settle(taskID, &effects)
        guard record.isLaunchWaited, record.kill == nil else {
            let error = MesosSchedulerError(.cancelled, "task '\(taskID)' was killed before it was launched")
            failLaunch(taskID, error, &effects)
            let outcome = TaskOutcome(
                taskID: taskID, state: .killed, message: record.doubt ?? "the launch did not reach the agent")
            return end(taskID, outcome, at: now, &effects)
        }
        if let refusal = record.refusal?.value { return endUnlaunched(taskID, refusal, at: now, &effects) }
        if let groupID = record.groupID { return requeueMember(taskID, of: groupID, at: now, &effects) }
        records.change(taskID) { $0.becomePending() }
        groups.remove(taskID)
        touch(taskID)
        enqueue(taskID, at: now, &effects)
    }

    /// The answer to the ACCEPT did not come. The task is reconciled once the offers are certainly void.
    mutating func doubt(_ taskID: String, _ reason: String) {
        guard records[taskID]?.phase == .staged, records[taskID]?.hasUpdate == false else { return }
        records[taskID]?.phase = .verifying
        records[taskID]?.doubt = reason
    }

    /// Reconciles tasks whose launch is in doubt.
    mutating func verify(_ taskIDs: [String], at now: Instant, _ effects: inout Effects) {
        reconcile(taskIDs.filter { records[$0]?.phase == .verifying }, at: now, &effects)
    }

    mutating func acceptRefused(
        _ taskID: String, _ error: MesosSchedulerError, at now: Instant, _ effects: inout Effects
    ) {
        guard let record = records[taskID], record.phase == .staged, !record.hasUpdate else { return }
        endUnlaunched(taskID, error, at: now, &effects)
    }

    /// Ends a task that was certainly not launched.
    mutating func endUnlaunched(
        _ taskID: String, _ error: MesosSchedulerError, at now: Instant, _ effects: inout Effects
    ) {
        failLaunch(taskID, error, &effects)
        end(taskID, TaskOutcome(taskID: taskID, state: .error, message: error.message), at: now, &effects)
    }

    // MARK: Capacity

    /// - Parameter span: the period in which the request found no room, such as `within 5 s`.
    func noCapacity(_ taskID: String, _ span: String) -> MesosSchedulerError {
        let shape = records[taskID]?.shape
        let hasGPUs = configuration.framework.allCapabilities.contains(.gpuResources)
        let report = shape.map { (pending.capacity(of: $0) ?? CapacityReport()).text($0, hasGPUs: hasGPUs) }
        return MesosSchedulerError(
            .noCapacity,
            "task '\(taskID)' found no room \(span): it needs \(shape?.description ?? "nothing"); "
                + (report ?? "no offer came"))
    }

    mutating func failForCapacity(_ taskID: String, _ span: String, at now: Instant, _ effects: inout Effects) {
        guard let record = records[taskID], record.phase == .pending else { return }
        abandonLaunch(record, noCapacity(taskID, span), at: now, &effects)
    }
}
