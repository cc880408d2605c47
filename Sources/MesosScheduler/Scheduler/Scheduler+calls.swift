public import MesosAPI

extension Scheduler {
    /// Changes the framework (UPDATE_FRAMEWORK) without a new subscription and without ending tasks.
    ///
    /// When it returns, requests may name the new roles. Waiting requests that named a removed role fail with
    /// `invalidRequest`; requests without one move to the first.
    ///
    /// ```swift
    /// var framework = await scheduler.framework
    /// framework.roles.append("batch")
    /// try await scheduler.updateFramework(framework)
    /// ```
    ///
    /// - Throws: ``MesosSchedulerError``: `notSubscribed`, `invalidRequest`, `callRejected` with the master's
    ///   explanation (user, principal and checkpointing cannot change), or `callFailed` when the answer did not come;
    ///   then the change may last until the next subscription.
    public func updateFramework(_ framework: FrameworkConfiguration) async throws(MesosSchedulerError) {
        guard isRunning else {
            throw MesosSchedulerError(.notSubscribed, "the framework cannot be updated: the scheduler does not run")
        }
        _ = try await ask(updateWaiters) { .updateFramework(framework, waiter: $0) }
    }

    /// Sends data to a custom executor (MESSAGE). The delivery is not confirmed. Messages of executors come as
    /// ``SchedulerNotice/Kind/executorMessage``.
    ///
    /// - Throws: as ``call(_:)``.
    public func sendFrameworkMessage(
        executorID: String, agentID: String, data: [UInt8]
    ) async throws(MesosSchedulerError) {
        try await call(.message(.init(agentID: .init(agentID), executorID: .init(executorID), data: data)))
    }

    /// Ends a custom executor and all its tasks (SHUTDOWN); ``SchedulerNotice/Kind/executorEnded`` reports its end.
    ///
    /// - Throws: as ``call(_:)``.
    public func shutdownExecutor(_ executorID: String, on agentID: String) async throws(MesosSchedulerError) {
        try await call(.shutdown(.init(executorID: .init(executorID), agentID: .init(agentID))))
    }

    /// Requests resources from the master's allocator (REQUEST), which Mesos' own allocator ignores.
    ///
    /// - Throws: as ``call(_:)``.
    public func requestResources(_ requests: [Mesos.Request]) async throws(MesosSchedulerError) {
        try await call(.request(.init(requests: MessageList(requests))))
    }

    /// Asks the master for the state of tasks (RECONCILE), besides the scheduler itself. Answers come as updates.
    ///
    /// - Parameter taskIDs: ids of known or unknown tasks; `nil` for all that the master knows; empty for none.
    /// - Throws: as ``call(_:)``.
    public func reconcile(_ taskIDs: [String]? = nil) async throws(MesosSchedulerError) {
        guard let taskIDs else { return try await call(.reconcile(.init())) }
        guard !taskIDs.isEmpty else { return }
        let known = table.tasks
        let questions = taskIDs.map { id in
            Mesos.Scheduler.Call.Reconcile.Task(
                taskID: .init(id), agentID: known[id]?.agentID.map { Mesos.AgentID($0) })
        }
        try await call(.reconcile(.init(tasks: MessageList(questions))))
    }
}
