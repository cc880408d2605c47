import MachineSupport
import MesosAPI

extension TaskMachine {
    /// The time in which a repeated update needs no second acknowledgement. An agent that got none repeats its update
    /// after 10 s at the earliest; repetitions within milliseconds happen when it re-registers.
    private static let acknowledgementGrace = Duration.seconds(5)

    mutating func received(_ update: TaskUpdate, at now: Instant) {
        settle(update.taskID)
        if let uuid = update.uuid, !note(uuid, of: update.taskID) {
            return acknowledge(update, at: now)
        }
        if records.contains(update.taskID) {
            touch(update.taskID)
            apply(update, at: now)
        } else {
            receivedUnknown(update, at: now)
        }
        // Last: what the update means must be stored before it is acknowledged.
        acknowledge(update, at: now)
    }

    // MARK: Acknowledging

    /// Remembers an update, not yet as acknowledged.
    ///
    /// - Returns: false when it had come before.
    private mutating func note(_ uuid: UpdateID, of taskID: String) -> Bool {
        change(taskID) { seen in
            if seen.contains(where: { $0.id == uuid }) { return false }
            seen.append(TaskRecord.SeenUpdate(id: uuid))
            if seen.count > TaskRecord.maximumSeenUpdates { seen.removeFirst() }
            return true
        } ?? true
    }

    private mutating func acknowledge(_ update: TaskUpdate, at now: Instant) {
        // Updates of the master itself have no uuid and must not be acknowledged.
        guard let uuid = update.uuid, let agentID = update.agentID else { return }
        var isNeeded = true
        change(update.taskID) { seen in
            guard let index = seen.firstIndex(where: { $0.id == uuid }) else { return }
            switch seen[index].acknowledgement {
            case .needed: break
            case .sending: isNeeded = false
            case .accepted(let since): isNeeded = now - since >= Self.acknowledgementGrace
            }
            if isNeeded { seen[index].acknowledgement = .sending }
        }
        if isNeeded { emit(.acknowledge(taskID: update.taskID, agentID: agentID, uuid)) }
    }

    /// The outcome of an ACKNOWLEDGE call. One that failed is sent again when the update comes again.
    mutating func acknowledged(_ taskID: String, _ uuid: UpdateID, accepted: Bool, at now: Instant) {
        change(taskID) { seen in
            guard let index = seen.firstIndex(where: { $0.id == uuid }) else { return }
            seen[index].acknowledgement = accepted ? .accepted(now) : .needed
        }
    }

    /// - Returns: nil when the task is neither known nor has ended a while ago.
    private mutating func change<Result>(
        _ taskID: String, _ body: (inout [TaskRecord.SeenUpdate]) -> Result
    ) -> Result? {
        if let result = records.change(taskID, { body(&$0.seenUpdates) }) { return result }
        var result: Result?
        updateEnded(taskID) { result = body(&$0.seenUpdates) }
        return result
    }

    // MARK: Effects

    /// An update of a task that this scheduler does not know, or that it took for ended.
    private mutating func receivedUnknown(_ update: TaskUpdate, at now: Instant) {
        guard !update.state.isTerminal, update.state != .unreachable else { return }
        let idBytes = update.taskID.utf8.count
        guard idBytes <= TaskUpdate.maximumTaskIDBytes else {
            return emit(
                .notify(
                    .limitReached(
                        name: "maximumTaskIDBytes",
                        message: "the master reports a task with an id of \(idBytes) bytes, which is not followed: no "
                            + "master accepts one of more than \(TaskUpdate.maximumTaskIDBytes)")))
        }
        guard records.count < configuration.limits.tasks else {
            return emit(
                .notify(
                    .limitReached(
                        name: "limits.tasks",
                        message: "task '\(update.taskID)' is unknown and cannot be followed: "
                            + "limits.tasks allows \(configuration.limits.tasks)")))
        }
        let seen = ended[update.taskID]?.seenUpdates ?? []
        var record = TaskRecord(foreign: update.taskID)
        record.seenUpdates = seen
        if let uuid = update.uuid, seen.isEmpty {
            record.seenUpdates = [TaskRecord.SeenUpdate(id: uuid)]
        }
        record.take(update)
        records[update.taskID] = record
        emit(.notify(.unknownTask(taskID: update.taskID, killedAfter: configuration.tasks.orphanGracePeriod)))
        if let grace = configuration.tasks.orphanGracePeriod {
            emit(.setTimer(.orphan(update.taskID), at: now + grace))
        }
    }

    private mutating func apply(_ update: TaskUpdate, at now: Instant) {
        if update.isAlive { return live(update, at: now) }
        guard let record = records[update.taskID] else { return }
        if update.isRefusalOfLaunch { return refused(record, update, at: now) }
        if update.isUnknown { return unknown(record, update, at: now) }
        if update.state == .unreachable { return unreachable(record, update) }
        terminal(record, update)
    }

    /// The launch was refused. Whether the task runs nevertheless, from an earlier launch under the same id, only the
    /// master knows.
    private mutating func refused(_ record: TaskRecord, _ update: TaskUpdate, at now: Instant) {
        switch record.phase {
        case .pending: return
        case .running:
            // A refusal of a launch (a late or doubled ACCEPT) is not the end of the task that runs; an agent's word is.
            if update.source == .master, update.reason == .invalidOffers || update.reason == .taskInvalid { return }
            return terminal(record, update)
        case .foreign: return terminal(record, update)
        case .recovered where record.hasUpdate:
            if update.source == .master, update.reason == .invalidOffers || update.reason == .taskInvalid { return }
            return terminal(record, update)
        case .verifying, .recovered:
            // The master may still hold the refused task; it is asked again until it does not.
            askLater(record.id, at: now)
        case .staged:
            let text = update.message ?? update.state.description
            records[record.id]?.phase = .verifying
            records[record.id]?.doubt = "the launch was refused: \(text)"
            emit(.notify(.taskDropped(taskID: record.id, message: text)))
            ask([record.id], at: now)
        }
    }

    /// The master does not know the task.
    private mutating func unknown(_ record: TaskRecord, _ update: TaskUpdate, at now: Instant) {
        records[record.id]?.questions = max(record.questions - 1, 0)
        if record.staleAnswers > 0, record.phase == .staged || record.phase == .verifying {
            // The stream is slower than the calls: this was said before the launch.
            records[record.id]?.staleAnswers -= 1
            if record.phase == .verifying { askLater(record.id, at: now) }
            return
        }
        switch record.phase {
        case .pending: return
        case .verifying where record.origin == .launched: requeue(record.id, at: now)
        case .staged where !record.hasUpdate && record.origin == .launched:
            // Perhaps the answer to a question from before the launch.
            records[record.id]?.phase = .verifying
            records[record.id]?.doubt = "the master does not know the task"
            ask([record.id], at: now)
        case .staged, .verifying, .running, .foreign, .recovered:
            terminal(record, update)
            // Never launched by the earlier run: its id was never used.
            if case .recovered = record.origin, !record.hasUpdate { updateEnded(record.id) { $0.isReusable = true } }
        }
    }

    private mutating func unreachable(_ record: TaskRecord, _ update: TaskUpdate) {
        if record.phase == .pending { return }
        if record.phase == .verifying { records[record.id]?.phase = .staged }
        records[record.id]?.hasUpdate = true
        records[record.id]?.state = .unreachable
        guard !record.isUnreachable else { return }
        records[record.id]?.isUnreachable = true
        emit(.notify(.taskUnreachable(taskID: record.id)))
    }

    private mutating func terminal(_ record: TaskRecord, _ update: TaskUpdate) {
        // The end of an earlier launch, while the next waits for its offer.
        if record.phase == .pending { return }
        let ports = TaskFailure.suspectedPorts(record, update)
        if !ports.isEmpty, let attempt = record.attempt {
            emit(.portsFailed(agentID: attempt.agentID, agentHostname: attempt.agentHostname, ports: ports))
        }
        failLaunch(
            record.id,
            TaskFailure.error(
                for: update, image: record.request?.image, agentHostname: record.attempt?.agentHostname))
        end(record.id, update.outcome)
    }

    private mutating func live(_ update: TaskUpdate, at now: Instant) {
        let frameworkID = frameworkID
        guard let life = records.change(update.taskID, { $0.live(update, frameworkID: frameworkID) }) else { return }
        if let ticket = life.leftQueue { pending.remove(ticket) }
        if let groupID = life.groupID { taskGroups[groupID]?.cleared = [] }
        if let (group, agentID) = life.place {
            groups.place(update.taskID, group: group, agentID: agentID, values: nil)
        }
        if life.wasUnreachable {
            emit(.notify(.taskReachable(taskID: update.taskID)))
            // A KILL does not reach an agent that is away.
            if life.isBeingKilled { sendKill(update.taskID, at: now) }
        }
        guard life.isKnownPlace else {
            guard let record = records[update.taskID] else { return }
            return abandonLaunch(
                record,
                MesosSchedulerError(
                    .other, "task '\(record.id)' runs on agent \(update.agentID ?? "unknown") with unknown ports"),
                at: now)
        }
        if let launched = life.launched { return becameReady(launched, life) }
        if let healthy = life.changedHealth {
            emit(.notify(.taskHealth(taskID: update.taskID, healthy: healthy)))
        }
    }

    private mutating func becameReady(_ launched: LaunchedTask, _ life: TaskRecord.Life) {
        emit(.notify(.taskRunning(launched)))
        if life.hasAdopters { resumeAdopters(launched.taskID, .success(launched)) }
        if let groupID = life.groupID { return groupMemberReady(groupID, launched) }
        guard life.isLaunchWaited else { return }
        emit(.cancelTimer(.launch(launched.taskID)))
        emit(.launched(launched))
    }
}

extension TaskUpdate {
    /// The task is somewhere, and the master reaches it.
    fileprivate var isAlive: Bool {
        !isRefusalOfLaunch && !isUnknown && state != .unreachable && !state.isTerminal
    }
}
