import MachineSupport

extension Scheduler {
    /// Launches a task, and returns when it runs; with a health check, when it is healthy.
    ///
    /// - Parameters:
    ///   - request: the task.
    ///   - timeout: the time until the task must run.
    /// - Throws: ``MesosSchedulerError``. After an error, or when the calling Swift task is cancelled, the task is not in the
    ///   cluster, or it is being killed.
    public func launch(_ request: TaskRequest, timeout: Duration) async throws(MesosSchedulerError) -> LaunchedTask {
        let id = request.id
        guard !launches.contains(id) else { throw Self.isBeingLaunched(id) }
        // Many launches may wait at the same time. To keep the memory of each small, only functions that do not suspend
        // touch the large values, requests and results.
        let outcome = await launches.wait(for: id) {
            begin(request, timeout)
        } onCancel: {
            Task { await self.process(.cancelLaunch(taskID: id)) }
        }
        return try conclude(outcome, id)
    }

    @inline(never)
    private static func isBeingLaunched(_ id: String) -> MesosSchedulerError {
        MesosSchedulerError(.invalidRequest, "task '\(id)' is being launched already")
    }

    @inline(never)
    private func conclude(
        _ outcome: Callers<String, LaunchedTask>.Outcome, _ id: String
    ) throws(MesosSchedulerError) -> LaunchedTask {
        if case .success = outcome.result, Task.isCancelled {
            // The caller has gone, and cannot take care of the task.
            process(.kill(taskID: id, gracePeriod: nil, waiter: newWaiter(), timeout: .zero))
            throw MesosSchedulerError(.cancelled, "the launch of task '\(id)' was cancelled")
        }
        return try outcome.get()
    }

    /// Gathers the launches of the same moment, so that they are placed together: they share one pass over the offers, and
    /// the launches on one agent share an ACCEPT, which uses up the whole offer.
    @inline(never)
    private func begin(_ request: TaskRequest, _ timeout: Duration) {
        if gatheredLaunches.isEmpty { gatheredLaunches.reserveCapacity(Self.maximumGatheredLaunches) }
        gatheredLaunches.append(.launch(request, timeout: timeout))
        if gatheredLaunches.count == 1 {
            // Runs after the calls already queued on this actor.
            Task { self.processGatheredLaunches() }
        } else if gatheredLaunches.count >= Self.maximumGatheredLaunches {
            processGatheredLaunches()
        }
    }

    /// Limits the work of one turn of the actor, and how long the first launch waits for the last one.
    private static let maximumGatheredLaunches = 32

    func processGatheredLaunches() {
        guard !gatheredLaunches.isEmpty else { return }
        let launches = gatheredLaunches
        gatheredLaunches = []
        handle(launches)
    }

    /// Launches several tasks together on one agent, under one default executor, and returns when all of them run, in the
    /// order of the request.
    ///
    /// The tasks end together: ``kill(_:gracePeriod:timeout:)`` of one kills all, and when one fails, all are killed.
    ///
    /// - Parameters:
    ///   - group: the task group.
    ///   - timeout: the time until all tasks must run.
    /// - Throws: ``MesosSchedulerError``. After an error, or when the calling Swift task is cancelled, no task of the group is
    ///   in the cluster, or the tasks are being killed.
    public func launchGroup(
        _ group: TaskGroupRequest, timeout: Duration
    ) async throws(MesosSchedulerError) -> [LaunchedTask] {
        let id = group.id
        guard !groupLaunches.contains(id) else {
            throw MesosSchedulerError(.invalidRequest, "task group '\(id)' is being launched already")
        }
        let outcome = await groupLaunches.wait(for: id) {
            process(.launchGroup(group, timeout: timeout))
        } onCancel: {
            Task { await self.process(.cancelGroupLaunch(groupID: id)) }
        }
        if case .success(let tasks) = outcome.result, Task.isCancelled, let first = tasks.first {
            // The caller has gone, and cannot take care of the tasks.
            process(.kill(taskID: first.taskID, gracePeriod: nil, waiter: newWaiter(), timeout: .zero))
            throw MesosSchedulerError(.cancelled, "the launch of task group '\(id)' was cancelled")
        }
        return try outcome.get()
    }

    /// Kills a task, and returns when it has ended. The task may wait for an offer, or be unknown to this scheduler.
    ///
    /// - Parameters:
    ///   - taskID: the id of the task.
    ///   - gracePeriod: the time between SIGTERM and SIGKILL; `nil` for the grace period of the request.
    ///   - timeout: the time until the task must have ended.
    /// - Throws: ``MesosSchedulerError``: `killTimedOut` or `cancelled`; the scheduler goes on killing the task.
    public func kill(
        _ taskID: String, gracePeriod: Duration? = nil, timeout: Duration
    ) async throws(MesosSchedulerError) -> TaskOutcome {
        try await wait { .kill(taskID: taskID, gracePeriod: gracePeriod, waiter: $0, timeout: timeout) }
    }

    /// Returns when the task has ended; at once if it ended recently.
    ///
    /// - Throws: ``MesosSchedulerError``: `invalidRequest` for an unknown task, `cancelled`.
    public func waitForEnd(of taskID: String) async throws(MesosSchedulerError) -> TaskOutcome {
        try await wait { .waitForEnd(taskID: taskID, waiter: $0) }
    }

    private func wait(_ input: (WaiterID) -> SchedulerInput) async throws(MesosSchedulerError) -> TaskOutcome {
        let waiter = newWaiter()
        let outcome = await endWaiters.wait(for: waiter) {
            process(input(waiter))
        } onCancel: {
            Task { await self.process(.cancelWaiter(waiter)) }
        }
        return try outcome.get()
    }

    /// Takes over a task of an earlier run from the task store (``TaskSnapshot/Phase/recovered`` in ``tasks()``), and returns
    /// when it runs. A recovered task that is not adopted is killed after `tasks.orphanGracePeriod`, counted from the first
    /// subscription.
    ///
    /// The master is asked for the current state of the task. ``waitForEnd(of:)`` returns its end.
    ///
    /// - Throws: ``MesosSchedulerError``: `invalidRequest` for an unknown task, or one that is not in the task store;
    ///   `taskFailed` when it ends before it runs, with TASK_UNKNOWN when the earlier run did not launch it, and then its id
    ///   may be launched again; `cancelled` when it is being killed, or when the calling Swift task is cancelled. The task
    ///   stays adopted, and lives until it ends or is killed.
    public func adopt(_ taskID: String) async throws(MesosSchedulerError) -> LaunchedTask {
        let waiter = newWaiter()
        let outcome = await adopters.wait(for: waiter) {
            process(.adopt(taskID: taskID, waiter: waiter))
        } onCancel: {
            Task { await self.process(.cancelWaiter(waiter)) }
        }
        return try outcome.get()
    }
}
