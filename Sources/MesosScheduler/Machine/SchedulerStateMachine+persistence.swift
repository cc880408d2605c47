import MachineSupport
import MesosAPI

/// Saves that precede their effects: of a task before its ACCEPT, of an update before its acknowledgement.
extension SchedulerStateMachine {
    static func notStored(_ taskID: String, _ error: MesosSchedulerError) -> MesosSchedulerError {
        MesosSchedulerError(
            .taskStoreFailed, "task '\(taskID)' is not launched, since the task store cannot keep it: \(error.message)",
            underlying: error)
    }

    // MARK: An earlier run

    /// - Returns: the framework id to subscribe with. Without a saved one, it is the framework id of the saved tasks.
    mutating func recover(_ stored: [StoredTask], frameworkID: String?, _ effects: inout Effects) -> String? {
        guard let id = frameworkID ?? stored.max(by: { $0.launchedAt < $1.launchedAt })?.frameworkID else { return nil }
        tasks.frameworkID = id
        let own = stored.filter { $0.frameworkID == id }
        tasks.recover(own)
        if !own.isEmpty { effects.notify(.tasksRecovered, .init(count: own.count)) }
        for task in stored where task.frameworkID != id {
            store?.append([.remove(taskID: task.taskID)])
            effects.notifyEnd(
                TaskOutcome(
                    taskID: task.taskID, state: .lost, reason: .frameworkRemoved,
                    message: "it belonged to framework \(task.frameworkID); this one is \(id)"))
        }
        return id
    }

    // MARK: Saving

    private mutating func collectChanges() {
        if store != nil { store?.append(tasks.takeChanges()) }
    }

    mutating func saveChanges(at now: Instant, _ effects: inout Effects) {
        collectChanges()
        store?.save(at: now, &effects)
    }

    mutating func saveLastChanges(_ effects: inout Effects) {
        collectChanges()
        store?.saveLast(&effects)
    }

    mutating func removeAllStored() {
        collectChanges()
        store?.append([.removeAll])
        tasks.storedTasks = [:]
    }

    mutating func saveFinished(
        _ ticket: StoreTicket, _ result: Result<Void, MesosSchedulerError>, at now: Instant, _ effects: inout Effects
    ) {
        switch result {
        case .success:
            guard let released = store?.succeeded(ticket, &effects) else { return }
            for acknowledgement in released.acknowledgements { Self.send(acknowledgement, &effects) }
            for accept in released.accepts { send(accept, at: now, &effects) }
        case .failure(let error):
            guard let wait = store?.failed(ticket, error, at: now, &effects) else { return }
            storeFailed(error, retryAfter: wait, at: now, &effects)
        }
    }

    mutating func storeTimerFired(_ timer: StoreQueue.Timer, at now: Instant, _ effects: inout Effects) {
        switch timer {
        case .retry: store?.retry()
        case .deadline:
            let error = MesosSchedulerError(
                .taskStoreFailed,
                "the task store has not saved within persistence.taskStoreTimeout, "
                    + configuration.persistence.taskStoreTimeout.text)
            if store?.timedOut(error) == true { storeFailed(error, retryAfter: nil, at: now, &effects) }
        }
    }

    private mutating func storeFailed(
        _ error: MesosSchedulerError, retryAfter: Duration?, at now: Instant, _ effects: inout Effects
    ) {
        effects.notify(.taskStoreFailed, .init(delay: retryAfter, error: error))
        for accept in store?.takeAccepts() ?? [] {
            effects.decline(accept.offerIDs, refuse: .zero)
            // The launches that are still wanted do not take place.
            for (taskID, _, _) in accept.staged where tasks.isHeld(taskID) {
                tasks.endUnlaunched(taskID, Self.notStored(taskID, error), at: now, &effects)
            }
        }
    }

    // MARK: Holding calls

    mutating func hold(_ accept: StoreQueue.Accept, at now: Instant, _ effects: inout Effects) {
        if let error = store?.failure {
            effects.decline(accept.offerIDs, refuse: .zero)
            for (taskID, _, _) in accept.staged {
                tasks.endUnlaunched(taskID, Self.notStored(taskID, error), at: now, &effects)
            }
            return
        }
        collectChanges()
        store?.append(accept.staged.compactMap { tasks.hold($0.taskID, $0.attempt, at: now) })
        store?.hold(accept)
    }

    /// Sends an ACCEPT whose tasks are saved, without the tasks that were given up meanwhile.
    private mutating func send(_ accept: StoreQueue.Accept, at now: Instant, _ effects: inout Effects) {
        if isOutdated(accept) { return release(accept, at: now, &effects) }
        let staged = accept.staged.filter { tasks.isHeld($0.taskID) }
        let wanted = Set(staged.map(\.taskID))
        var accept = accept
        accept.operations = accept.operations.compactMap { $0.keeping(wanted) }
        // A task group that is not complete any more is not launched.
        let left = Set(accept.operations.flatMap(\.launchedTaskIDs))
        for (taskID, _, _) in staged where !left.contains(taskID) { tasks.release(taskID, at: now, &effects) }
        accept.staged = staged.filter { left.contains($0.taskID) }
        if accept.staged.isEmpty { return effects.decline(accept.offerIDs, refuse: .zero) }
        launch(accept, at: now, &effects)
    }

    /// Whether the ACCEPT would differ now: its agent is being drained, a port is denied, or the role is gone.
    private func isOutdated(_ accept: StoreQueue.Accept) -> Bool {
        accept.staged.contains { taskID, _, attempt in
            if drainsAgents, maintenance.isDraining(attempt.agentID) { return true }
            if let role = tasks.records[taskID]?.role, !configuration.framework.roles.contains(role) { return true }
            let blocked = offers.table.blockedPorts(of: attempt.agentID)
            return !blocked.isEmpty && attempt.hostPorts.contains { $0 >= 0 && blocked.contains(UInt64($0)) }
        }
    }

    /// Gives up an ACCEPT that was not sent: its tasks wait for other offers. A rescinded offer must not be declined.
    mutating func release(
        _ accept: StoreQueue.Accept, rescinded: String? = nil, at now: Instant, _ effects: inout Effects
    ) {
        let left = accept.offerIDs.filter { $0 != rescinded }
        if !left.isEmpty { effects.decline(left, refuse: .zero) }
        for (taskID, _, _) in accept.staged { tasks.release(taskID, at: now, &effects) }
    }

    mutating func acknowledge(_ acknowledgement: StoreQueue.Acknowledgement, _ effects: inout Effects) {
        collectChanges()
        if store?.hold(acknowledgement) != true { Self.send(acknowledgement, &effects) }
    }

    private static func send(_ acknowledgement: StoreQueue.Acknowledgement, _ effects: inout Effects) {
        let (taskID, uuid) = (acknowledgement.taskID, acknowledgement.uuid)
        effects.send(
            .acknowledge(.init(agentID: acknowledgement.agentID, taskID: taskID, uuid: uuid.bytes)),
            for: .acknowledge(taskID: taskID, uuid))
    }

    /// The subscription is over. Its offers are void, and the agents repeat updates that were not acknowledged.
    mutating func forgetHeld(at now: Instant, _ effects: inout Effects) {
        for accept in store?.takeAccepts() ?? [] {
            for (taskID, _, _) in accept.staged { tasks.release(taskID, at: now, &effects) }
        }
        for held in store?.takeAcknowledgements() ?? [] {
            tasks.acknowledged(held.taskID, held.uuid, accepted: false, at: now)
        }
    }
}

extension Mesos.Offer.Operation {
    var launchedTaskIDs: [String] {
        (launch?.taskInfos.map(\.taskID.value) ?? []) + (launchGroup?.taskGroup.tasks.map(\.taskID.value) ?? [])
    }

    /// A copy without the unwanted tasks; `nil` when none is left. A task group is launched completely or not at all.
    func keeping(_ wanted: Set<String>) -> Self? {
        if let group = launchGroup {
            return group.taskGroup.tasks.allSatisfy { wanted.contains($0.taskID.value) } ? self : nil
        }
        guard let launch else { return self }
        let tasks = launch.taskInfos.filter { wanted.contains($0.taskID.value) }
        if tasks.count == launch.taskInfos.count { return self }
        if tasks.isEmpty { return nil }
        return Mesos.Offer.Operation(type: .launch, launch: .init(taskInfos: MessageList(Array(tasks))))
    }
}
