import MachineSupport
import MesosAPI

extension TaskMachine {
    /// The tasks on an agent, in the order in which they came. Looks at all tasks; for what happens to agents seldom.
    func tasks(onAgent agentID: String) -> [String] {
        records.ids { $0.phase != .pending && ($0.agentID ?? $0.attempt?.agentID) == agentID }
    }

    /// Kills a task because its agent goes into maintenance.
    mutating func drain(_ taskID: String, gracePeriod: Duration?, at now: Instant) {
        guard let record = records[taskID], record.kill == nil else { return }
        failLaunch(
            taskID,
            MesosSchedulerError(
                .taskFailed,
                "task '\(taskID)' is killed before it was running: a maintenance of agent "
                    + "\(record.attempt?.agentHostname ?? record.agentID ?? "unknown") is about to begin",
                taskState: .killed))
        startKill(taskID, gracePeriod: gracePeriod ?? record.killGracePeriod, at: now)
    }

    /// - Parameter span: in what the request found no room, such as `within 5 s`.
    func noCapacity(_ taskID: String, _ span: String) -> MesosSchedulerError {
        let shape = records[taskID]?.shape
        let report = shape.map { (pending.capacity(of: $0) ?? CapacityReport()).text($0) }
        return MesosSchedulerError(
            .noCapacity,
            "task '\(taskID)' found no room \(span): it needs \(shape?.description ?? "nothing"); "
                + (report ?? "no offer came"))
    }

    /// Fails a request that waits for an offer.
    mutating func failForCapacity(_ taskID: String, _ span: String) {
        guard records[taskID]?.phase == .pending else { return }
        let error = noCapacity(taskID, span)
        failLaunch(taskID, error)
        end(taskID, TaskOutcome(taskID: taskID, state: .killed, message: "never launched: \(error.message)"))
    }
}
