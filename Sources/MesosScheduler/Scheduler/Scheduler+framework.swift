import MachineSupport

extension Scheduler {
    /// Changes the framework's roles, name, labels, web UI or failover timeout (UPDATE_FRAMEWORK), without a new subscription
    /// and without ending tasks.
    ///
    /// When it returns, requests may name the new roles, and later subscriptions use the new description. Waiting requests
    /// that named a removed role fail with `invalidRequest`; requests that named no role move to the first role.
    ///
    /// ```swift
    /// var framework = await scheduler.framework
    /// framework.roles.append("batch")
    /// try await scheduler.updateFramework(framework)
    /// ```
    ///
    /// - Throws: ``MesosSchedulerError``: `callRejected` with the master's explanation (it does not accept a changed user,
    ///   principal or checkpointing), `notSubscribed`, `invalidRequest`; `callFailed` when the answer did not come, and then
    ///   the master may have accepted the change until the next subscription reverts it. Otherwise nothing has changed.
    public func updateFramework(_ framework: FrameworkConfiguration) async throws(MesosSchedulerError) {
        guard isRunning else {
            throw MesosSchedulerError(.notSubscribed, "the framework cannot be updated: the scheduler does not run")
        }
        let waiter = newWaiter()
        let outcome = await updateWaiters.wait(for: waiter) {
            process(.updateFramework(framework, waiter: waiter))
        }
        _ = try outcome.get()
    }
}
