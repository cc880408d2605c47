import MachineSupport

extension Scheduler {
    /// Launches a task, and returns when it runs; with a health check, when it is healthy.
    ///
    /// - Parameter timeout: the time until the task must run.
    /// - Throws: ``MesosSchedulerError``. Then, and after a cancellation, the task has ended: the call waits for the end of
    ///   a task that it gives up, until the timeout, and for no longer than the task's grace period and `calls.timeout`.
    ///   After one of these times, or without a subscription, the task may still be in the cluster; the scheduler goes on
    ///   killing it, and ``kill(_:gracePeriod:timeout:)`` waits for its end.
    public func launch(_ request: TaskRequest, timeout: Duration) async throws(MesosSchedulerError) -> LaunchedTask {
        let id = request.id
        let deadline = clock.now() + timeout
        guard !launches.contains(id) else { throw Self.isBeingLaunched(id) }
        // To keep many waiting launches small, only functions that do not suspend touch requests and results.
        let outcome = await launches.wait(for: id) {
            begin(request, timeout)
        } onCancel: {
            Task { await self.process(.cancelLaunch(taskID: id)) }
        }
        let wasCancelled = Task.isCancelled
        if wasCancelled || outcome.isFailure { await endsKilled([id], isGivenUp: !outcome.isFailure, by: deadline) }
        return try conclude(outcome, id, wasCancelled: wasCancelled)
    }

    /// Waits for the ends of tasks that a launch leaves in the cluster.
    ///
    /// - Parameter isGivenUp: whether the caller has gone and cannot take care of tasks that run.
    private func endsKilled(_ taskIDs: [String], isGivenUp: Bool, by deadline: Instant) async {
        let now = clock.now()
        for id in taskIDs {
            let left = killTime(of: id, isGivenUp: isGivenUp, from: now, until: deadline)
            guard let left else { continue }
            let waiter = newWaiter()
            // Not interrupted by a cancellation, which is often the cause.
            _ = await endWaiters.wait(for: waiter) {
                process(.kill(taskID: id, gracePeriod: nil, waiter: waiter, timeout: left))
            }
        }
    }

    /// - Returns: how long to wait for the end of the task; `nil` if the task is not in the cluster or is the caller's.
    private func killTime(
        of taskID: String, isGivenUp: Bool, from now: Instant, until deadline: Instant
    ) -> Duration? {
        guard let record = table.tasks[taskID], isGivenUp || record.kill != nil else { return nil }
        // Without a subscription no KILL is sent now.
        guard isSubscribed, !record.isUnreachable else { return .zero }
        let limit = now + (record.kill?.gracePeriod ?? record.killGracePeriod ?? .zero) + configuration.calls.timeout
        return max(min(deadline, limit) - clock.now(), .zero)
    }

    @inline(never)
    private static func isBeingLaunched(_ id: String) -> MesosSchedulerError {
        MesosSchedulerError(.invalidRequest, "task '\(id)' is being launched already")
    }

    @inline(never)
    private func conclude(
        _ outcome: Callers<String, LaunchedTask>.Outcome, _ id: String, wasCancelled: Bool
    ) throws(MesosSchedulerError) -> LaunchedTask {
        if case .success = outcome.result, wasCancelled {
            throw MesosSchedulerError(.cancelled, "the launch of task '\(id)' was cancelled")
        }
        return try outcome.get()
    }

    /// Gathers the launches of the same moment, so that they are placed together: they share one pass over the offers,
    /// and the launches on one agent share an ACCEPT, which uses up the whole offer.
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

    /// Launches several tasks together on one agent, under one default executor, and returns when all run. They end
    /// together: ``kill(_:gracePeriod:timeout:)`` of one kills all, and when one fails, all are killed.
    ///
    /// - Parameter timeout: the time until all tasks must run.
    /// - Throws: ``MesosSchedulerError``. Then, and after a cancellation, the tasks of the group have ended, or are being
    ///   killed, as with ``launch(_:timeout:)``.
    public func launchGroup(
        _ group: TaskGroupRequest, timeout: Duration
    ) async throws(MesosSchedulerError) -> [LaunchedTask] {
        let id = group.id
        let deadline = clock.now() + timeout
        guard !groupLaunches.contains(id) else {
            throw MesosSchedulerError(.invalidRequest, "task group '\(id)' is being launched already")
        }
        let outcome = await groupLaunches.wait(for: id) {
            process(.launchGroup(group, timeout: timeout))
        } onCancel: {
            Task { await self.process(.cancelGroupLaunch(groupID: id)) }
        }
        let wasCancelled = Task.isCancelled
        if wasCancelled || outcome.isFailure {
            await endsKilled(group.tasks.map(\.id), isGivenUp: !outcome.isFailure, by: deadline)
        }
        if case .success = outcome.result, wasCancelled {
            throw MesosSchedulerError(.cancelled, "the launch of task group '\(id)' was cancelled")
        }
        return try outcome.get()
    }

    /// Kills a task, and returns when it has ended. The task may wait for an offer, or be unknown to this scheduler.
    ///
    /// - Parameters:
    ///   - gracePeriod: the time between SIGTERM and SIGKILL; `nil` for the grace period of the request.
    ///   - timeout: the time until the task must have ended.
    /// - Throws: ``MesosSchedulerError``: `killTimedOut` or `cancelled`; the scheduler goes on killing the task.
    public func kill(
        _ taskID: String, gracePeriod: Duration? = nil, timeout: Duration
    ) async throws(MesosSchedulerError) -> TaskOutcome {
        try await ask(endWaiters) {
            .kill(taskID: taskID, gracePeriod: gracePeriod, waiter: $0, timeout: timeout)
        } onCancel: {
            .cancelWaiter($0)
        }
    }

    /// Whether the scheduler is killing the task, whose end is not known yet.
    package func isBeingKilled(_ taskID: String) -> Bool { table.tasks[taskID]?.kill != nil }

    /// Returns when the task has ended; at once if it ended recently.
    ///
    /// - Throws: ``MesosSchedulerError``: `invalidRequest` for an unknown task, `cancelled`.
    public func waitForEnd(of taskID: String) async throws(MesosSchedulerError) -> TaskOutcome {
        try await ask(endWaiters) {
            .waitForEnd(taskID: taskID, waiter: $0)
        } onCancel: {
            .cancelWaiter($0)
        }
    }

    /// Takes over a task of an earlier run from the task store (``TaskSnapshot/Phase/recovered`` in ``tasks()``), and
    /// returns when it runs. Tasks that are not adopted within `tasks.orphanGracePeriod` are killed.
    ///
    /// - Throws: ``MesosSchedulerError``: `invalidRequest` for a task that is unknown or not in the task store;
    ///   `taskFailed` when it ends before it runs, with ``MesosSchedulerError/isTaskUnknown`` when it was never launched,
    ///   and then its id may be used again; `cancelled` when it is being killed, or with the calling Swift task: then it stays adopted.
    public func adopt(_ taskID: String) async throws(MesosSchedulerError) -> LaunchedTask {
        try await ask(adopters) {
            .adopt(taskID: taskID, waiter: $0)
        } onCancel: {
            .cancelWaiter($0)
        }
    }

    /// Suspends the caller until the machine resumes it. Without `onCancel`, a cancelled caller goes on waiting.
    func ask<Success>(
        _ waiters: Callers<WaiterID, Success>, _ input: (WaiterID) -> SchedulerInput,
        onCancel: (@Sendable (WaiterID) -> SchedulerInput)? = nil
    ) async throws(MesosSchedulerError) -> Success {
        let waiter = newWaiter()
        let outcome = await waiters.wait(for: waiter) {
            process(input(waiter))
        } onCancel: {
            if let onCancel { Task { await self.process(onCancel(waiter)) } }
        }
        return try outcome.get()
    }
}
