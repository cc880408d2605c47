import MachineSupport
import MesosAPI

extension TaskMachine {
    /// Ports that a container may not have been able to bind.
    struct SuspectedPorts: Sendable {
        var agentID: String
        var agentHostname: String
        var ports: [Int]
    }

    /// - Returns: an acknowledgement to send once the effect of the update is saved.
    mutating func received(
        _ update: TaskUpdate, at now: Instant, _ effects: inout Effects
    ) -> (suspects: SuspectedPorts?, acknowledgement: StoreQueue.Acknowledgement?) {
        var suspects: SuspectedPorts?
        unreported.remove(update.taskID)
        let isNew = update.uuid.map { note($0, of: update.taskID) } ?? true
        // The repetition of a refused launch says nothing about what is being verified.
        if isNew || records[update.taskID]?.phase != .verifying { settle(update.taskID, &effects) }
        if isNew {
            if records.contains(update.taskID) {
                touch(update.taskID)
                suspects = apply(update, at: now, &effects)
            } else {
                receivedUnknown(update, at: now, &effects)
            }
        }
        return (suspects, acknowledgement(of: update, at: now))
    }

    // MARK: Acknowledging

    /// Remembers an update that was not acknowledged yet; returns `false` when it had come before.
    private mutating func note(_ uuid: UpdateID, of taskID: String) -> Bool {
        change(taskID) { seen in
            if seen.contains(where: { $0.id == uuid }) { return false }
            seen.append(TaskRecord.SeenUpdate(id: uuid))
            if seen.count > TaskRecord.maximumSeenUpdates { seen.removeFirst() }
            return true
        } ?? true
    }

    private mutating func acknowledgement(of update: TaskUpdate, at now: Instant) -> StoreQueue.Acknowledgement? {
        // Updates of the master itself have no uuid and must not be acknowledged.
        guard let uuid = update.uuid, let agentID = update.agentID else { return nil }
        var isNeeded = true
        change(update.taskID) { seen in
            guard let index = seen.firstIndex(where: { $0.id == uuid }) else { return }
            isNeeded = seen[index].acknowledgement.begin(at: now)
        }
        return isNeeded ? .init(taskID: update.taskID, agentID: agentID, uuid: uuid) : nil
    }

    /// An ACKNOWLEDGE call has its outcome. After a failure it is sent again when the update comes again.
    mutating func acknowledged(_ taskID: String, _ uuid: UpdateID, accepted: Bool, at now: Instant) {
        change(taskID) { seen in
            guard let index = seen.firstIndex(where: { $0.id == uuid }) else { return }
            seen[index].acknowledgement = accepted ? .accepted(now) : .needed
        }
    }

    /// - Returns: `nil` when the task is unknown and its end is not remembered.
    @discardableResult
    private mutating func change<Result>(
        _ taskID: String, _ body: (inout [TaskRecord.SeenUpdate]) -> Result
    ) -> Result? {
        if let result = records.change(taskID, { body(&$0.seenUpdates) }) { return result }
        guard var entry = ended[taskID] else { return nil }
        defer { ended[taskID] = entry }
        return body(&entry.seenUpdates)
    }

    // MARK: Effects

    /// An update of a task that is unknown here, or was taken for ended.
    private mutating func receivedUnknown(_ update: TaskUpdate, at now: Instant, _ effects: inout Effects) {
        guard !update.state.isTerminal, update.state != .unreachable else { return }
        let idBytes = update.taskID.utf8.count
        guard idBytes <= TaskUpdate.maximumTaskIDBytes else {
            return effects.notifyLimit(
                "maximumTaskIDBytes",
                "the master reports a task with an id of \(idBytes) bytes, which is not followed: no master accepts one "
                    + "of more than \(TaskUpdate.maximumTaskIDBytes)")
        }
        let limit = configuration.limits.tasks
        guard records.count < limit else {
            return effects.notifyLimit(
                "limits.tasks",
                "task '\(update.taskID)' is unknown and cannot be followed: limits.tasks allows \(limit)")
        }
        var record = TaskRecord(foreign: update.taskID)
        record.seenUpdates = ended[update.taskID]?.seenUpdates ?? []
        if let uuid = update.uuid, record.seenUpdates.isEmpty { record.seenUpdates = [.init(id: uuid)] }
        record.take(update)
        records[update.taskID] = record
        let grace = configuration.tasks.orphanGracePeriod
        effects.notify(.unknownTask, .init(taskID: update.taskID, delay: grace))
        if let grace { effects.set(.tasks(.orphan(update.taskID)), at: now + grace) }
    }

    /// - Returns: the ports that may be the cause of the task's end.
    private mutating func apply(_ update: TaskUpdate, at now: Instant, _ effects: inout Effects) -> SuspectedPorts? {
        if update.isAlive {
            alive(update, at: now, &effects)
            return nil
        }
        guard let record = records[update.taskID] else { return nil }
        if update.isRefusalOfLaunch { return refused(record, update, at: now, &effects) }
        if update.isUnknown { return unknown(record, update, at: now, &effects) }
        if update.state == .unreachable {
            unreachable(record, update, at: now, &effects)
            return nil
        }
        return didEnd(record, update, at: now, &effects)
    }

    /// The launch was refused. Only the master knows whether the task runs from an earlier launch under the same id.
    private mutating func refused(
        _ record: TaskRecord, _ update: TaskUpdate, at now: Instant, _ effects: inout Effects
    ) -> SuspectedPorts? {
        // The master may refuse a late or repeated ACCEPT of a task that runs; an agent does not.
        let isOfMaster =
            update.source == .master && (update.reason == .invalidOffers || update.reason == .taskInvalid)
        switch record.phase {
        case .pending: break
        case .foreign: return didEnd(record, update, at: now, &effects)
        case .running: if !isOfMaster { return didEnd(record, update, at: now, &effects) }
        case .recovered where record.hasUpdate: if !isOfMaster { return didEnd(record, update, at: now, &effects) }
        case .verifying, .recovered:
            // The master may still have the refused task. It is reconciled until the master does not know it.
            reconcileNextRound(record.id, at: now, &effects)
        case .staged:
            let text = update.message ?? update.state.description
            records[record.id]?.phase = .verifying
            records[record.id]?.doubt = "the launch was refused: \(text)"
            noteRefusal(record, update)
            effects.notify(.taskDropped, .init(taskID: record.id, text: text))
            reconcile([record.id], at: now, &effects)
        }
        return nil
    }

    /// The same agent refuses a task for the same cause again, and so do three in a row.
    private static let maximumRefusals = 3

    private mutating func noteRefusal(_ record: TaskRecord, _ update: TaskUpdate) {
        guard update.isRefusalByAgent, let agentID = update.agentID ?? record.agentID else { return }
        let refusals = record.refusals + [agentID]
        records[record.id]?.refusals = refusals
        guard record.refusals.contains(agentID) || refusals.count >= Self.maximumRefusals else { return }
        var error = TaskFailure.error(
            for: update, image: record.request?.image, agentHostname: record.attempt?.agentHostname)
        error.message += " (refused \(refusals.count) times; not tried again)"
        records[record.id]?.refusal = Shared(error)
    }

    private mutating func unknown(
        _ record: TaskRecord, _ update: TaskUpdate, at now: Instant, _ effects: inout Effects
    ) -> SuspectedPorts? {
        records[record.id]?.openQuestions = max(record.openQuestions - 1, 0)
        if record.staleAnswers > 0, record.phase == .staged || record.phase == .verifying {
            // The stream is slower than the calls: the master sent this answer before the launch.
            records[record.id]?.staleAnswers -= 1
            if record.phase == .verifying { reconcileNextRound(record.id, at: now, &effects) }
            return nil
        }
        switch record.phase {
        case .pending: return nil
        case .verifying where record.origin == .launched: requeue(record.id, at: now, &effects)
        case .staged where !record.hasUpdate && record.origin == .launched:
            // This may be the answer to a question from before the launch.
            records[record.id]?.phase = .verifying
            records[record.id]?.doubt = "the master does not know the task"
            reconcile([record.id], at: now, &effects)
        case .staged, .verifying, .running, .foreign, .recovered:
            let ports = didEnd(record, update, at: now, &effects)
            // The earlier run did not launch it, so its id was never used.
            if case .recovered = record.origin, !record.hasUpdate { ended[record.id]?.isReusable = true }
            return ports
        }
        return nil
    }

    private mutating func unreachable(
        _ record: TaskRecord, _ update: TaskUpdate, at now: Instant, _ effects: inout Effects
    ) {
        if record.phase == .pending { return }
        if update.reason == .reconciliation, record.phase != .running, record.seenUpdates.isEmpty {
            noteUnreported(record.id, at: now, &effects)
        }
        if record.phase == .verifying { records[record.id]?.phase = .staged }
        records[record.id]?.hasUpdate = true
        records[record.id]?.state = .unreachable
        guard !record.isUnreachable else { return }
        records[record.id]?.isUnreachable = true
        effects.notify(.taskUnreachable, .init(taskID: record.id))
    }

    private mutating func didEnd(
        _ record: TaskRecord, _ update: TaskUpdate, at now: Instant, _ effects: inout Effects
    ) -> SuspectedPorts? {
        // The end of an earlier launch, while the task waits for its next offer.
        if record.phase == .pending { return nil }
        var error = TaskFailure.error(
            for: update, image: record.request?.image, agentHostname: record.attempt?.agentHostname)
        if record.isLaunchWaited, let task = record.launched(frameworkID: frameworkID) {
            let deadline = effects.base.timers.deadline(of: .tasks(.launch(record.id)))
            error.failedLaunch = FailedLaunch(task: task, deadline: deadline)
        }
        let ports = TaskFailure.suspectedPorts(record, update)
        failLaunch(record.id, error, &effects)
        end(record.id, update.outcome, at: now, &effects)
        guard !ports.isEmpty, let attempt = record.attempt else { return nil }
        return SuspectedPorts(agentID: attempt.agentID, agentHostname: attempt.agentHostname, ports: ports)
    }

    private mutating func alive(_ update: TaskUpdate, at now: Instant, _ effects: inout Effects) {
        let frameworkID = frameworkID
        guard let change = records.change(update.taskID, { $0.alive(update, frameworkID: frameworkID) }) else { return }
        if let ticket = change.leftQueue { pending.remove(ticket) }
        if let groupID = change.groupID { taskGroups[groupID]?.cleared = [] }
        if let (group, agentID) = change.place {
            groups.place(update.taskID, group: group, agentID: agentID, values: nil)
        }
        if change.wasUnreachable {
            effects.notify(.taskReachable, .init(taskID: update.taskID))
            // A KILL does not reach an unreachable agent.
            if change.isBeingKilled { sendKill(update.taskID, at: now, &effects) }
        }
        if change.isDrained { effects.notify(.taskDraining, .init(taskID: update.taskID, agentID: update.agentID)) }
        guard change.isKnownPlace else {
            guard let record = records[update.taskID] else { return }
            let error = MesosSchedulerError(
                .other, "task '\(record.id)' runs on agent \(update.agentID ?? "unknown") with unknown ports")
            return abandonLaunch(record, error, at: now, &effects)
        }
        if let launched = change.launched { return becameReady(launched, change, &effects) }
        if let healthy = change.changedHealth {
            effects.notify(healthy ? .taskHealthy : .taskUnhealthy, .init(taskID: update.taskID))
        }
    }

    private mutating func becameReady(
        _ launched: LaunchedTask, _ change: TaskRecord.AliveChange, _ effects: inout Effects
    ) {
        effects.notify(.taskRunning, .init(task: launched))
        if change.hasAdopters { resumeAdopters(launched.taskID, .success(launched), &effects) }
        if let groupID = change.groupID { return groupMemberReady(groupID, launched, &effects) }
        guard change.isLaunchWaited else { return }
        effects.cancel(.tasks(.launch(launched.taskID)))
        effects.append(.resumeLaunch(taskID: launched.taskID, .success(launched)))
    }
}

extension TaskUpdate {
    /// Whether the task exists and the master reaches its agent.
    fileprivate var isAlive: Bool { !isRefusalOfLaunch && !isUnknown && state != .unreachable && !state.isTerminal }
}
