import MachineSupport

extension Scheduler {
    /// Launches a task, and returns when it runs; with a health check, when it is healthy.
    ///
    /// - Parameter timeout: the time until the task must run.
    /// - Throws: ``MesosSchedulerError``. Then, and after a cancellation, the task is not in the cluster, or being
    ///   killed.
    public func launch(_ request: TaskRequest, timeout: Duration) async throws(MesosSchedulerError) -> LaunchedTask {
        let id = request.id
        guard !launches.contains(id) else { throw Self.isBeingLaunched(id) }
        // To keep many waiting launches small, only functions that do not suspend touch requests and results.
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
    /// - Throws: ``MesosSchedulerError``. Then, and after a cancellation, no task of the group stays in the cluster.
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
    ///   `taskFailed` when it ends before it runs, with TASK_UNKNOWN when it was never launched, and then its id may be
    ///   used again; `cancelled` when it is being killed, or with the calling Swift task: then it stays adopted.
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
