import MachineSupport
import MesosAPI

/// What is stored before it counts: a task before its ACCEPT is sent, the effect of an update before it is acknowledged.
extension SchedulerStateMachine {
    static func notStored(_ taskID: String, _ error: MesosSchedulerError) -> MesosSchedulerError {
        MesosSchedulerError(
            .taskStoreFailed,
            "task '\(taskID)' is not launched, since the task store cannot keep it: \(error.message)", underlying: error
        )
    }

    // MARK: An earlier run

    /// - Returns: the framework id to subscribe with. That of the tasks is as good as that of the framework id store,
    ///   when this one has none.
    mutating func recover(_ stored: [StoredTask], frameworkID: String?) -> String? {
        guard let id = frameworkID ?? stored.max(by: { $0.launchedAt < $1.launchedAt })?.frameworkID else { return nil }
        tasks.frameworkID = id
        let mine = stored.filter { $0.frameworkID == id }
        tasks.recover(mine)
        if !mine.isEmpty { notify(.tasksRecovered(count: mine.count)) }
        for task in stored where task.frameworkID != id {
            store?.append([.remove(taskID: task.taskID)])
            notify(
                .taskEnded(
                    TaskOutcome(
                        taskID: task.taskID, state: .lost, reason: .frameworkRemoved,
                        message: "it belonged to framework \(task.frameworkID); this one is \(id)")))
        }
        return id
    }

    // MARK: Saving

    mutating func collectChanges() {
        guard store != nil else { return }
        store?.append(tasks.takeChanges())
    }

    mutating func saveChanges(at now: Instant) {
        guard store != nil else { return }
        collectChanges()
        guard let (ticket, changes, timeout) = store?.next() else { return }
        timers.set(.store(.deadline), at: now + timeout)
        emit(.store(ticket, changes))
    }

    mutating func storeForgetsAll() {
        collectChanges()
        store?.append([.removeAll])
        tasks.queued = [:]
    }

    /// Everything that is left, as nothing follows.
    mutating func saveLastChanges() {
        collectChanges()
        guard let (ticket, changes, _) = store?.last() else { return }
        emit(.store(ticket, changes))
    }

    mutating func wasStored(
        _ ticket: StoreTicket, _ result: Result<Void, MesosSchedulerError>, at now: Instant
    ) {
        switch result {
        case .success:
            guard let (released, hadFailed) = store?.succeeded(ticket) else { return }
            timers.cancel(.store(.deadline))
            if hadFailed { notify(.taskStoreRecovered) }
            for acknowledgement in released.acknowledgements { sendAcknowledgement(acknowledgement) }
            for accept in released.accepts { send(accept, at: now) }
        case .failure(let error):
            guard let wait = store?.failed(ticket, error) else { return }
            timers.cancel(.store(.deadline))
            timers.set(.store(.retry), at: now + wait)
            storeFailed(error, retryAfter: wait, at: now)
        }
    }

    mutating func storeTimerFired(_ timer: StoreQueue.Timer, at now: Instant) {
        switch timer {
        case .retry: store?.retry()
        case .deadline:
            let error = MesosSchedulerError(
                .taskStoreFailed,
                "the task store has not saved within persistence.taskStoreTimeout, \(configuration.persistence.taskStoreTimeout.text)"
            )
            if store?.timedOut(error) == true { storeFailed(error, retryAfter: nil, at: now) }
        }
    }

    private mutating func storeFailed(_ error: MesosSchedulerError, retryAfter: Duration?, at now: Instant) {
        notify(.taskStoreFailed(error, retryAfter: retryAfter))
        for accept in store?.takeAccepts() ?? [] {
            for (taskID, _, _) in accept.staged { tasks.holdFailed(taskID, Self.notStored(taskID, error)) }
            decline(accept.offerIDs, refuse: .zero, doubted: [])
        }
        applyTaskActions(at: now)
    }

    // MARK: Holding

    mutating func hold(_ accept: StoreQueue.Accept, at now: Instant) {
        if let error = store?.failure {
            for (taskID, _, _) in accept.staged {
                tasks.failBeforeLaunch(taskID, Self.notStored(taskID, error))
            }
            return decline(accept.offerIDs, refuse: .zero, doubted: [])
        }
        collectChanges()
        store?.append(accept.staged.compactMap { tasks.hold($0.taskID, $0.attempt, at: now) })
        store?.hold(accept)
    }

    /// The tasks are stored. Those that were given up meanwhile are left out.
    private mutating func send(_ accept: StoreQueue.Accept, at now: Instant) {
        if isOutdated(accept) { return release(accept) }
        let staged = accept.staged.filter { tasks.isHeld($0.taskID) }
        let wanted = Set(staged.map(\.taskID))
        var accept = accept
        accept.staged = staged
        accept.operations = accept.operations.compactMap { $0.keeping(wanted) }
        // Of a group that is not whole any more nothing is launched.
        let left = Set(accept.operations.flatMap(\.launchedTaskIDs))
        for (taskID, _, _) in staged where !left.contains(taskID) { tasks.release(taskID) }
        accept.staged.removeAll { !left.contains($0.taskID) }
        if accept.staged.isEmpty { return decline(accept.offerIDs, refuse: .zero, doubted: []) }
        launch(accept, at: now)
    }

    /// Whether it would not be made as it is any more: the agent is being emptied meanwhile, a port of it does not work, or
    /// the framework has left the role.
    private func isOutdated(_ accept: StoreQueue.Accept) -> Bool {
        accept.staged.contains { taskID, _, attempt in
            if drainsAgents, maintenance.isDraining(attempt.agentID) { return true }
            if let role = tasks.records[taskID]?.role, !configuration.framework.roles.contains(role) { return true }
            let blocked = offers.table.blockedPorts(of: attempt.agentID)
            return !blocked.isEmpty && attempt.hostPorts.contains { $0 >= 0 && blocked.contains(UInt64($0)) }
        }
    }

    /// Takes an ACCEPT back that was not sent: its tasks wait for other offers.
    ///
    /// - Parameter gone: an offer that is not to be declined, since the master has withdrawn it.
    mutating func release(_ accept: StoreQueue.Accept, gone: String? = nil) {
        for (taskID, _, _) in accept.staged { tasks.release(taskID) }
        let left = accept.offerIDs.filter { $0 != gone }
        if !left.isEmpty { decline(left, refuse: .zero, doubted: []) }
    }

    mutating func acknowledge(_ acknowledgement: StoreQueue.Acknowledgement) {
        collectChanges()
        if store?.hold(acknowledgement) != true { sendAcknowledgement(acknowledgement) }
    }

    private mutating func sendAcknowledgement(_ held: StoreQueue.Acknowledgement) {
        send(
            .acknowledge(.init(agentID: held.agentID, taskID: held.taskID, uuid: held.uuid.bytes)),
            .acknowledge(taskID: held.taskID, held.uuid))
    }

    /// The subscription is over: offers are void, and the agents send again what was not acknowledged.
    mutating func forgetHeld(at now: Instant) {
        for accept in store?.takeAccepts() ?? [] {
            for (taskID, _, _) in accept.staged { tasks.release(taskID) }
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

    /// The operation without the tasks that are not wanted; nil when nothing is left of it. A task group is launched as a
    /// whole or not at all.
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
