extension Scheduler {
    /// Launches a task and returns when it runs; with a health check, when it is healthy.
    ///
    /// - Throws: ``MesosSchedulerError``. After an error, or the cancellation of the calling task, the task is not in the
    ///   cluster, or is being killed until it is not.
    public func launch(_ request: TaskRequest, timeout: Duration) async throws(MesosSchedulerError) -> LaunchedTask {
        let id = request.id
        guard launches[id] == nil else { throw Self.isBeingLaunched(id) }
        // There may be very many launches at a time. What each keeps while it waits is little: requests and results, which
        // are large values, are touched by functions that do not wait.
        let end = await withTaskCancellationHandler {
            await withCheckedContinuation { begin(request, timeout, $0) }
        } onCancel: {
            Task { await self.process(.cancelLaunch(taskID: id)) }
        }
        return try conclude(end, id)
    }

    @inline(never)
    private static func isBeingLaunched(_ id: String) -> MesosSchedulerError {
        MesosSchedulerError(.invalidRequest, "task '\(id)' is being launched already")
    }

    @inline(never)
    private func conclude(_ end: LaunchEnd, _ id: String) throws(MesosSchedulerError) -> LaunchedTask {
        if case .success = end.result, Task.isCancelled {
            // Nobody is there any more to take care of it.
            process(.kill(taskID: id, gracePeriod: nil, waiter: newWaiter(), timeout: .zero))
            throw MesosSchedulerError(.cancelled, "the launch of task '\(id)' was cancelled")
        }
        return try end.result.get()
    }

    @inline(never)
    private func begin(
        _ request: TaskRequest, _ timeout: Duration, _ continuation: CheckedContinuation<LaunchEnd, Never>
    ) {
        launches[request.id] = continuation
        gather(.launch(request, timeout: timeout))
    }

    /// Launches asked for at the same time are placed together: the offers are gone through once for all of them, and those
    /// that go to one agent share an ACCEPT, which uses the offer up for everyone.
    private func gather(_ launch: SchedulerInput) {
        if gatheredLaunches.isEmpty { gatheredLaunches.reserveCapacity(Self.maximumGatheredLaunches) }
        gatheredLaunches.append(launch)
        if gatheredLaunches.count == 1 {
            // Behind the callers that wait for this actor now.
            Task { self.processGatheredLaunches() }
        } else if gatheredLaunches.count >= Self.maximumGatheredLaunches {
            processGatheredLaunches()
        }
    }

    /// Bounds what one turn of the actor does, and how long the first waits for the last.
    private static let maximumGatheredLaunches = 32

    func processGatheredLaunches() {
        guard !gatheredLaunches.isEmpty else { return }
        let launches = gatheredLaunches
        gatheredLaunches = []
        handle(launches)
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
    /// `tasks.orphanGracePeriod`, counted from the first subscription.
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
