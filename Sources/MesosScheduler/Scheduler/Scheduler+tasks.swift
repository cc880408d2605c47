extension Scheduler {
    /// Launches a task and returns when it runs; with a health check, when it is healthy.
    ///
    /// - Throws: ``MesosSchedulerError``. After an error, or the cancellation of the calling task, the task is not in the
    ///   cluster, or is being killed until it is not.
    public nonisolated func launch(
        _ request: TaskRequest, timeout: Duration
    ) async throws(MesosSchedulerError) -> LaunchedTask {
        let id = request.id
        let ticket = LaunchInbox.Ticket()
        // There may be very many launches at a time. What each keeps while it waits is little: requests and results, which
        // are large values, are touched by functions that do not wait.
        let end = await withTaskCancellationHandler {
            await withCheckedContinuation { post(request, timeout, ticket, $0) }
        } onCancel: {
            Task { await self.cancelLaunch(id, ticket) }
        }
        if Task.isCancelled, case .success = end.result { try await abandonLaunch(id) }
        return try end.result.get()
    }

    @inline(never)
    private nonisolated func post(
        _ request: TaskRequest, _ timeout: Duration, _ ticket: LaunchInbox.Ticket,
        _ continuation: LaunchInbox.Continuation
    ) {
        let call = LaunchInbox.Call(request, timeout: timeout, ticket: ticket, continuation: continuation)
        if launchInbox.add(call) { Task { await self.takeLaunches() } }
        // Who was cancelled before had nothing to cancel yet.
        if Task.isCancelled { Task { await self.cancelLaunch(request.id, ticket) } }
    }

    /// Launches asked for at the same time are placed together: the offers are gone through once for all of them, and those
    /// that go to one agent share an ACCEPT, which uses the offer up for everyone.
    private func takeLaunches() {
        let (calls, isLast) = launchInbox.takeExpected(most: Self.launchesAtOnce)
        launch(calls)
        // Behind those who wait for this actor now.
        if !isLast { Task { self.takeLaunches() } }
    }

    /// Bounds what one turn of the actor does, and how long the first waits for the last.
    static let launchesAtOnce = 32

    func launch(_ calls: [LaunchInbox.Call]) {
        guard !calls.isEmpty else { return }
        var inputs: [SchedulerInput] = []
        inputs.reserveCapacity(calls.count)
        for call in calls {
            let id = call.request.id
            if launches[id] == nil {
                launches[id] = (call.ticket, call.continuation)
                inputs.append(.launch(call.request, timeout: call.timeout))
            } else {
                let error = MesosSchedulerError(.invalidRequest, "task '\(id)' is being launched already")
                end(call.continuation, .failure(error))
            }
        }
        handle(inputs)
    }

    private func cancelLaunch(_ id: String, _ ticket: LaunchInbox.Ticket) {
        if let call = launchInbox.remove(ticket) {
            end(
                call.continuation,
                .failure(MesosSchedulerError(.cancelled, "the launch of task '\(id)' was cancelled")))
            resumeEndedLaunches()
        } else if launches[id]?.ticket === ticket {
            process(.cancelLaunch(taskID: id))
        }
    }

    /// Nobody is there any more to take care of a task that has just been launched.
    private func abandonLaunch(_ id: String) throws(MesosSchedulerError) {
        process(.kill(taskID: id, gracePeriod: nil, waiter: newWaiter(), timeout: .zero))
        throw MesosSchedulerError(.cancelled, "the launch of task '\(id)' was cancelled")
    }

    /// The caller goes on at the end of this turn; see ``resumeEndedLaunches()``.
    private func end(
        _ launch: LaunchInbox.Continuation, _ result: Result<LaunchedTask, MesosSchedulerError>
    ) {
        if case .failure(let error) = result { metrics.count("launch_failures", ("code", error.code.name)) }
        endedLaunches.append((launch, LaunchEnd(result)))
    }

    func endLaunch(_ id: String, _ result: Result<LaunchedTask, MesosSchedulerError>) {
        if let launch = launches.removeValue(forKey: id) { end(launch.continuation, result) }
    }

    /// Those whose launches have ended go on, one right after the other: the thread that is woken up for the first is still
    /// awake for the others. Between other work each would wake it up again.
    func resumeEndedLaunches() {
        guard !endedLaunches.isEmpty else { return }
        let ended = endedLaunches
        endedLaunches = []
        for (launch, end) in ended { launch.resume(returning: end) }
    }

    /// Launches several tasks on one agent under one default executor, as a whole or not at all, and returns when all of
    /// them run, in the order of the request.
    ///
    /// The tasks end together: ``kill(_:gracePeriod:timeout:)`` of one kills all, and when one fails, all do.
    ///
    /// - Throws: ``MesosSchedulerError``. After an error, or the cancellation of the calling task, no task of the group is
    ///   in the cluster, or each is being killed until it is not.
    public func launchGroup(
        _ group: TaskGroupRequest, timeout: Duration
    ) async throws(MesosSchedulerError) -> [LaunchedTask] {
        let id = group.id
        guard groupLaunches[id] == nil else {
            throw MesosSchedulerError(.invalidRequest, "task group '\(id)' is being launched already")
        }
        let result: Result<[LaunchedTask], MesosSchedulerError> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                groupLaunches[id] = continuation
                process(.launchGroup(group, timeout: timeout))
            }
        } onCancel: {
            Task { await self.process(.cancelGroupLaunch(groupID: id)) }
        }
        if case .success(let tasks) = result, Task.isCancelled, let first = tasks.first {
            // Nobody is there any more to take care of them.
            process(.kill(taskID: first.taskID, gracePeriod: nil, waiter: newWaiter(), timeout: .zero))
            throw MesosSchedulerError(.cancelled, "the launch of task group '\(id)' was cancelled")
        }
        return try result.get()
    }

    /// Kills a task and returns when it has ended. Also kills tasks that wait for an offer, and tasks of the framework
    /// that this scheduler does not know.
    ///
    /// - Throws: `killTimedOut`, and the task goes on being killed; `cancelled`, and it does too.
    public func kill(
        _ taskID: String, gracePeriod: Duration? = nil, timeout: Duration
    ) async throws(MesosSchedulerError) -> TaskOutcome {
        try await wait { .kill(taskID: taskID, gracePeriod: gracePeriod, waiter: $0, timeout: timeout) }
    }

    /// Returns when the task has ended, at once when it has. Recent ends are remembered.
    ///
    /// - Throws: `invalidRequest` for a task that is not known.
    public func waitForEnd(of taskID: String) async throws(MesosSchedulerError) -> TaskOutcome {
        try await wait { .waitForEnd(taskID: taskID, waiter: $0) }
    }

    private func wait(_ input: (WaiterID) -> SchedulerInput) async throws(MesosSchedulerError) -> TaskOutcome {
        let waiter = newWaiter()
        let result: Result<TaskOutcome, MesosSchedulerError> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                endWaiters[waiter] = continuation
                process(input(waiter))
            }
        } onCancel: {
            Task { await self.process(.cancelWaiter(waiter)) }
        }
        return try result.get()
    }

    /// Takes over a task of an earlier run, found in the task store (``TaskSnapshot/Phase/recovered`` in ``tasks()``), and
    /// returns when it runs: at once when it was running. Without a caller here such a task is killed after
    /// `orphanGracePeriod`, counted from the first subscription.
    ///
    /// What became of it while no scheduler was there the master is asked; ``waitForEnd(of:)`` tells its end.
    ///
    /// - Throws: `invalidRequest` for a task that is not known, or is in no store; `taskFailed` when it ends before it runs,
    ///   with TASK_UNKNOWN when the earlier run did not come to launching it, and then its id may be launched again; `cancelled` when it is being killed, or the calling Swift task is cancelled. The task is
    ///   then still adopted: it lives until it ends or is killed.
    public func adopt(_ taskID: String) async throws(MesosSchedulerError) -> LaunchedTask {
        let waiter = newWaiter()
        let result: Result<LaunchedTask, MesosSchedulerError> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                adopters[waiter] = continuation
                process(.adopt(taskID: taskID, waiter: waiter))
            }
        } onCancel: {
            Task { await self.process(.cancelWaiter(waiter)) }
        }
        return try result.get()
    }
}
