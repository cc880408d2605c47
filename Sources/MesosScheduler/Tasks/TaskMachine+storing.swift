import MachineSupport
import MesosAPI

/// What the task store is told.
extension TaskMachine {
    /// Something of the task may have changed that the store must know.
    mutating func touch(_ taskID: String) {
        if storesTasks { touched.insert(taskID) }
    }

    /// The changes since the last call, compared with what the store was told before.
    mutating func takeChanges() -> [TaskChange] {
        guard !touched.isEmpty else { return [] }
        let ids = touched.sorted()
        touched = []
        return ids.compactMap { id in
            // While its launch is being stored, the store knows what there is to know.
            if let record = records[id], record.phase == .pending, record.isHeld { return nil }
            let new = records[id].flatMap { $0.stored(frameworkID: frameworkID) }
            guard new != queued[id] else { return nil }
            queued[id] = new
            return new.map { .put($0) } ?? .remove(taskID: id)
        }
    }

    /// A launch is stored before its ACCEPT is sent.
    mutating func hold(_ taskID: String, _ attempt: TaskAttempt, at now: Instant) -> TaskChange? {
        guard var record = records[taskID] else { return nil }
        record.isHeld = true
        record.launchedAt = wallClock(now)
        records[taskID] = record
        record.begin(sharing(attempt))
        guard let stored = record.stored(frameworkID: frameworkID) else { return nil }
        queued[taskID] = stored
        touched.remove(taskID)
        return .put(stored)
    }

    /// Whether the launch that was held is still wanted as it was.
    func isHeld(_ taskID: String) -> Bool {
        records[taskID].map { $0.phase == .pending && $0.isHeld } ?? false
    }

    /// The ACCEPT was not sent: the task waits for another offer.
    mutating func release(_ taskID: String) {
        guard isHeld(taskID), let record = records[taskID] else { return }
        records[taskID]?.isHeld = false
        groups.remove(taskID)
        touch(taskID)
        if let groupID = record.groupID, taskGroups[groupID]?.leader != taskID { return }
        enqueue(taskID)
    }

    /// The launch could not be stored, so it does not take place.
    mutating func holdFailed(_ taskID: String, _ error: MesosSchedulerError) {
        guard isHeld(taskID) else { return }
        failLaunch(taskID, error)
        end(taskID, TaskOutcome(taskID: taskID, state: .error, message: error.message))
    }

    /// As ``holdFailed(_:_:)``, for a task that has just left the pending queue.
    mutating func failBeforeLaunch(_ taskID: String, _ error: MesosSchedulerError) {
        records[taskID]?.isHeld = true
        holdFailed(taskID, error)
    }

    /// Seconds since 1970.
    func wallClock(_ now: Instant) -> Double { (epoch + (now - .origin)).inSeconds }
}

extension TaskRecord {
    /// As the store is to keep it; nil for what it need not know: tasks that are not placed, and those of others.
    func stored(frameworkID: String) -> StoredTask? {
        guard let attempt, phase != .foreign, phase != .pending || isHeld else { return nil }
        let phase: StoredTask.Phase =
            switch self.phase {
            case .running: .running
            case .recovered where wasRunning || isReady: .running
            default: hasUpdate ? .staged : .launching
            }
        return StoredTask(
            taskID: id, name: name, role: role,
            frameworkID: frameworkID, agentID: attempt.agentID, agentHostname: attempt.agentHostname,
            agentAddress: attempt.agentAddress, hostPorts: attempt.hostPorts, containerAddresses: addresses,
            executorID: executorID, containerID: containerID, phase: phase, state: state,
            hasHealthCheck: hasHealthCheck, healthy: healthy, labels: labels, launchedAt: launchedAt ?? 0,
            attempts: attemptCount, isBeingKilled: kill != nil, groupID: groupID,
            constraintGroup: constraintGroup)
    }

    mutating func becomePending() {
        phase = .pending
        agentID = nil
        state = nil
        isUnreachable = false
    }

    /// Goes into an ACCEPT: forgets what the last attempt had brought.
    mutating func begin(_ attempt: TaskAttempt) {
        attempts.append(attempt)
        if attempts.count > Self.maximumAttempts { attempts.removeFirst() }
        attemptCount += 1
        hasUpdate = false
        staleAnswers = questions
        doubt = nil
        agentID = attempt.agentID
        (state, healthy, containerID, executorID) = (nil, nil, nil, nil)
        addresses = []
    }
}
