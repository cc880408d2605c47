public import MesosAPI

extension Scheduler {
    /// Sends data to a custom executor (MESSAGE). Nothing says whether it has arrived: an executor that must not miss
    /// anything has to answer. What executors send comes as
    /// ``SchedulerNotice/executorMessage(agentID:executorID:data:)``.
    ///
    /// - Parameter data: what the two have agreed on; the master does not look at it.
    /// - Throws: as ``call(_:)``.
    public func sendFrameworkMessage(
        executorID: String, agentID: String, data: [UInt8]
    ) async throws(MesosSchedulerError) {
        try await call(
            .message(.init(agentID: .init(agentID), executorID: .init(executorID), data: data)))
    }

    /// Ends a custom executor and all its tasks (SHUTDOWN). Their ends come as updates, the executor's own as
    /// ``SchedulerNotice/agentFailed(agentID:executorID:status:)`` with its id.
    ///
    /// - Throws: as ``call(_:)``.
    public func shutdownExecutor(_ executorID: String, on agentID: String) async throws(MesosSchedulerError) {
        try await call(.shutdown(.init(executorID: .init(executorID), agentID: .init(agentID))))
    }

    /// Tells the master's allocator what the framework would like to be offered (REQUEST). Mesos' own allocator takes no
    /// notice; others may.
    ///
    /// - Throws: as ``call(_:)``.
    public func requestResources(_ requests: [Mesos.Request]) async throws(MesosSchedulerError) {
        try await call(.request(.init(requests: MessageList(requests))))
    }

    /// Asks the master for the state of tasks (RECONCILE), beyond what the scheduler asks by itself. The answers are
    /// updates like others.
    ///
    /// - Parameter taskIDs: of tasks, known or not; nil: of all that the master knows of this framework. An empty list
    ///   asks nothing.
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
