extension Scheduler {
    /// Tells the master that the framework has changed: its roles, name, labels, web UI, failover timeout. Needs no new
    /// subscription, and ends no task.
    ///
    /// When it returns, requests may name the new roles, and later subscriptions introduce the framework this way.
    /// Requests that wait for offers of a role that is gone fail with `invalidRequest`; those that named no role move to
    /// the first of the new ones.
    ///
    /// ```swift
    /// var framework = await scheduler.framework
    /// framework.roles.append("batch")
    /// try await scheduler.updateFramework(framework)
    /// ```
    ///
    /// - Throws: `callRejected` with the master's words (it does not let user, principal and checkpointing be changed),
    ///   `notSubscribed`, `invalidRequest`; `callFailed` when the answer did not come. Nothing has changed then; only after
    ///   `callFailed` the master may have taken the change, until the next subscription undoes it.
    public func updateFramework(_ framework: FrameworkConfiguration) async throws(MesosSchedulerError) {
        guard isRunning else {
            throw MesosSchedulerError(.notSubscribed, "the framework cannot be updated: the scheduler does not run")
        }
        let waiter = newWaiter()
        let result: Result<FrameworkConfiguration, MesosSchedulerError> = await withCheckedContinuation {
            updates[waiter] = $0
            process(.updateFramework(framework, waiter: waiter))
        }
        _ = try result.get()
    }
}
