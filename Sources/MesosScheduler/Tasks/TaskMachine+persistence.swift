import MachineSupport
import MesosAPI

/// The changes for the task store.
extension TaskMachine {
    mutating func touch(_ taskID: String) {
        if storesTasks { touched.insert(taskID) }
    }

    mutating func takeChanges() -> [TaskChange] {
        guard !touched.isEmpty else { return [] }
        let ids = touched.sorted()
        touched = []
        return ids.compactMap { id in
            // While its launch is being saved, the store has the current state.
            if let record = records[id], record.phase == .pending, record.isHeld { return nil }
            let new = records[id].flatMap { $0.stored(frameworkID: frameworkID) }
            guard new != storedTasks[id] else { return nil }
            storedTasks[id] = new
            return new.map { .put($0) } ?? .remove(taskID: id)
        }
    }

    /// Holds a launch until it is saved; its ACCEPT is sent afterwards.
    mutating func hold(_ taskID: String, _ attempt: TaskAttempt, at now: Instant) -> TaskChange? {
        guard var record = records[taskID] else { return nil }
        record.isHeld = true
        record.launchedAt = wallClock(now)
        records[taskID] = record
        record.begin(sharing(attempt))
        guard let stored = record.stored(frameworkID: frameworkID) else { return nil }
        storedTasks[taskID] = stored
        touched.remove(taskID)
        return .put(stored)
    }

    /// Whether the held launch is still wanted unchanged.
    func isHeld(_ taskID: String) -> Bool { records[taskID].map { $0.phase == .pending && $0.isHeld } ?? false }

    /// The ACCEPT was not sent: the task waits for another offer.
    mutating func release(_ taskID: String, at now: Instant, _ effects: inout Effects) {
        guard isHeld(taskID), let record = records[taskID] else { return }
        records[taskID]?.isHeld = false
        groups.remove(taskID)
        touch(taskID)
        if let groupID = record.groupID, taskGroups[groupID]?.leader != taskID { return }
        enqueue(taskID, at: now, &effects)
    }

    /// The time of an instant in seconds since 1970.
    func wallClock(_ now: Instant) -> Double { (epoch + (now - .origin)).inSeconds }
}

extension TaskRecord {
    /// The task as the store keeps it; `nil` for tasks that are not placed and tasks of unknown origin.
    func stored(frameworkID: String) -> StoredTask? {
        guard let attempt, phase != .foreign, phase != .pending || isHeld else { return nil }
        let phase: StoredTask.Phase =
            switch self.phase {
            case .running: .running
            case .recovered where wasRunning || isReady: .running
            default: hasUpdate ? .staged : .launching
            }
        return StoredTask(
            taskID: id, name: name, role: role, frameworkID: frameworkID, agentID: attempt.agentID,
            agentHostname: attempt.agentHostname, agentAddress: attempt.agentAddress, hostPorts: attempt.hostPorts,
            containerAddresses: addresses, executorID: executorID, containerID: containerID, phase: phase, state: state,
            hasHealthCheck: hasHealthCheck, healthy: healthy, labels: labels, launchedAt: launchedAt ?? 0,
            attempts: attemptCount, isBeingKilled: kill != nil, groupID: groupID, constraintGroup: constraintGroup)
    }
}
