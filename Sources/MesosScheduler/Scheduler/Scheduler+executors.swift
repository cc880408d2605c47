public import MesosAPI

extension Scheduler {
    /// Sends data to a custom executor (MESSAGE). The delivery is not confirmed; an executor that must not miss a message has to
    /// answer it. Messages of executors come as notices of the kind ``SchedulerNotice/Kind/executorMessage``.
    ///
    /// - Parameters:
    ///   - executorID: the id of the executor.
    ///   - agentID: the agent that runs the executor.
    ///   - data: the message, which the master does not interpret.
    /// - Throws: as ``call(_:)``.
    public func sendFrameworkMessage(
        executorID: String, agentID: String, data: [UInt8]
    ) async throws(MesosSchedulerError) {
        try await call(
            .message(.init(agentID: .init(agentID), executorID: .init(executorID), data: data)))
    }

    /// Ends a custom executor and all its tasks (SHUTDOWN). The ends of the tasks come as updates, and the end of the executor
    /// as a notice of the kind ``SchedulerNotice/Kind/executorEnded``.
    ///
    /// - Throws: as ``call(_:)``.
    public func shutdownExecutor(_ executorID: String, on agentID: String) async throws(MesosSchedulerError) {
        try await call(.shutdown(.init(executorID: .init(executorID), agentID: .init(agentID))))
    }

    /// Requests resources from the master's allocator (REQUEST). The allocator of Mesos ignores it; custom allocators may use
    /// it.
    ///
    /// - Throws: as ``call(_:)``.
    public func requestResources(_ requests: [Mesos.Request]) async throws(MesosSchedulerError) {
        try await call(.request(.init(requests: MessageList(requests))))
    }

    /// Asks the master for the state of tasks (RECONCILE), in addition to the scheduler's own reconciliation. The answers come
    /// as updates.
    ///
    /// - Parameter taskIDs: ids of known or unknown tasks; `nil` for all tasks of this framework that the master knows. With
    ///   an empty list, nothing is asked.
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
