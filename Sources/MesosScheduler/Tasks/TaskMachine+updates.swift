import MesosAPI

extension TaskMachine {
    /// The time in which a repeated update needs no second acknowledgement. An agent that got none repeats its update
    /// after 10 s at the earliest; repetitions within milliseconds happen when it re-registers.
    private static let acknowledgementGrace = Duration.seconds(5)

    mutating func received(_ update: TaskUpdate, at now: SchedulerInstant) {
        settle(update.taskID)
        if let uuid = update.uuid, isRepeated(update.taskID, uuid) {
            return acknowledge(update, at: now)
        }
        note(update)
        if records[update.taskID] == nil {
            receivedUnknown(update, at: now)
        } else {
            touch(update.taskID)
            apply(update, at: now)
        }
        // Last: what the update means must be stored before it is acknowledged.
        acknowledge(update, at: now)
    }

    // MARK: Acknowledging

    private func isRepeated(_ taskID: String, _ uuid: UpdateID) -> Bool {
        let seen = records[taskID]?.seenUpdates ?? ended[taskID]?.seenUpdates ?? []
        return seen.contains { $0.id == uuid }
    }

    /// Remembers the update, not yet as acknowledged.
    private mutating func note(_ update: TaskUpdate) {
        guard let uuid = update.uuid else { return }
        change(update.taskID) { seen in
            seen.append(TaskRecord.SeenUpdate(id: uuid))
            if seen.count > TaskRecord.maximumSeenUpdates { seen.removeFirst() }
        }
    }

    private mutating func acknowledge(_ update: TaskUpdate, at now: SchedulerInstant) {
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
    mutating func acknowledged(_ taskID: String, _ uuid: UpdateID, accepted: Bool, at now: SchedulerInstant) {
        change(taskID) { seen in
            guard let index = seen.firstIndex(where: { $0.id == uuid }) else { return }
            seen[index].acknowledgement = accepted ? .accepted(now) : .needed
        }
    }

    private mutating func change(_ taskID: String, _ body: (inout [TaskRecord.SeenUpdate]) -> Void) {
        if var seen = records[taskID]?.seenUpdates {
            records[taskID]?.seenUpdates = []
            body(&seen)
            records[taskID]?.seenUpdates = seen
        } else {
            updateEnded(taskID) { body(&$0.seenUpdates) }
        }
    }

    // MARK: Effects

    /// An update of a task that this scheduler does not know, or that it took for ended.
    private mutating func receivedUnknown(_ update: TaskUpdate, at now: SchedulerInstant) {
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
        guard records.count < configuration.maximumTasks else {
            return emit(
                .notify(
                    .limitReached(
                        name: "maximumTasks",
                        message: "task '\(update.taskID)' is unknown and cannot be followed: "
                            + "maximumTasks allows \(configuration.maximumTasks)")))
        }
        let seen = ended[update.taskID]?.seenUpdates ?? []
        var record = TaskRecord(foreign: update.taskID)
        record.seenUpdates = seen
        if let uuid = update.uuid, seen.isEmpty {
            record.seenUpdates = [TaskRecord.SeenUpdate(id: uuid)]
        }
        take(update, into: &record)
        records[update.taskID] = record
        emit(.notify(.unknownTask(taskID: update.taskID, killedAfter: configuration.orphanGracePeriod)))
        if let grace = configuration.orphanGracePeriod {
            emit(.setTimer(.orphan(update.taskID), at: now + grace))
        }
    }

    private func take(_ update: TaskUpdate, into record: inout TaskRecord) {
        record.state = update.state
        // What is the same keeps the text that is there: every update brings its own.
        if let agentID = update.agentID {
            record.agentID = record.attempt.map(\.agentID).flatMap { $0 == agentID ? $0 : nil } ?? agentID
        }
        if let executorID = update.executorID { record.executorID = executorID == record.id ? record.id : executorID }
        if let containerID = update.containerID, containerID != record.containerID { record.containerID = containerID }
        if !update.addresses.isEmpty { record.addresses = update.addresses }
    }

    private mutating func apply(_ update: TaskUpdate, at now: SchedulerInstant) {
        guard let record = records[update.taskID] else { return }
        if update.isRefusalOfLaunch { return refused(record, update, at: now) }
        if update.isUnknown { return unknown(record, update, at: now) }
        if update.state == .unreachable { return unreachable(record, update) }
        if update.state.isTerminal { return terminal(record, update) }
        live(record, update, at: now)
    }

    /// The launch was refused. Whether the task runs nevertheless, from an earlier launch under the same id, only the
    /// master knows.
    private mutating func refused(_ record: TaskRecord, _ update: TaskUpdate, at now: SchedulerInstant) {
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
    private mutating func unknown(_ record: TaskRecord, _ update: TaskUpdate, at now: SchedulerInstant) {
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

    private mutating func live(_ old: TaskRecord, _ update: TaskUpdate, at now: SchedulerInstant) {
        var record = old
        let isKnownPlace = adopt(&record, update)
        let before = record.healthy
        take(update, into: &record)
        record.hasUpdate = true
        record.isUnreachable = false
        if let groupID = record.groupID { taskGroups[groupID]?.cleared = [] }
        if update.state == .running, let healthy = update.healthy { record.healthy = healthy }
        if record.phase == .pending || record.phase == .verifying { record.phase = .staged }
        let isReady = record.phase == .staged && record.isReady
        if isReady {
            record.phase = .running
            record.dropRequest()
        }
        records[record.id] = record
        if let group = record.constraintGroup ?? record.name, let agentID = record.agentID {
            groups.place(record.id, group: group, agentID: agentID, values: nil)
        }
        if old.isUnreachable {
            emit(.notify(.taskReachable(taskID: record.id)))
            // A KILL does not reach an agent that is away.
            if record.kill != nil { sendKill(record.id, at: now) }
        }
        guard isKnownPlace else {
            return abandonLaunch(
                record,
                MesosSchedulerError(
                    .other, "task '\(record.id)' runs on agent \(update.agentID ?? "unknown") with unknown ports"),
                at: now)
        }
        if isReady { return becameReady(record) }
        if record.phase == .running, let before, let healthy = record.healthy, before != healthy {
            emit(.notify(.taskHealth(taskID: record.id, healthy: healthy)))
        }
    }

    private mutating func becameReady(_ record: TaskRecord) {
        guard let launched = record.launched(frameworkID: frameworkID) else { return }
        emit(.notify(.taskRunning(launched)))
        resumeAdopters(record.id, .success(launched))
        if let groupID = record.groupID { return groupMemberReady(groupID, launched) }
        guard record.isLaunchWaited else { return }
        records[record.id]?.isLaunchWaited = false
        emit(.cancelTimer(.launch(record.id)))
        emit(.launched(launched))
    }
}
