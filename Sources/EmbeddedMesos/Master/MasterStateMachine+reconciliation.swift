import MesosAPI

extension MasterStateMachine {
    mutating func reconcile(_ reconcile: Mesos.Scheduler.Call.Reconcile, by framework: String, at now: MesosInstant) {
        if !reconcile.tasks.isEmpty {
            for task in reconcile.tasks { answer(task.taskID, on: task.agentID, for: framework, at: now) }
            return
        }
        guard let record = frameworks[framework] else { return }
        for id in (Array(record.tasks.keys) + Array(record.unreachableTasks.keys)).sorted() {
            answer(Mesos.TaskID(id), on: nil, for: framework, at: now)
        }
    }

    /// Tells the framework what the master knows of a task.
    mutating func answer(_ id: Mesos.TaskID, on agent: Mesos.AgentID?, for framework: String, at now: MesosInstant) {
        guard let record = frameworks[framework] else { return }
        if let task = record.tasks[id.value] {
            tell(
                framework, of: id, task.sentState, .reconciliation, "Reconciliation: Latest task state",
                agent: Mesos.AgentID(task.agentID), at: now
            ) { status in
                status.healthy = task.statuses.last?.healthy
                status.containerStatus = task.statuses.last { $0.containerStatus != nil }?.containerStatus
            }
        } else if let task = record.unreachableTasks[id.value] {
            var since: MesosInstant?
            if case .unreachable(let moment) = agents[task.agentID]?.presence { since = moment }
            tell(
                framework, of: id, record.isPartitionAware ? .unreachable : .lost, .reconciliation,
                "Reconciliation: Task is unreachable", agent: Mesos.AgentID(task.agentID), at: now
            ) { $0.unreachableTime = since.map { .init(nanoseconds: $0.nanoseconds) } }
        } else if let gone = record.goneTasks[id.value]
            ?? (agent.map { goneAgents.contains($0.value) } == true
                ? agent?.value : nil)
        {
            tell(
                framework, of: id, record.isPartitionAware ? .goneByOperator : .lost, .reconciliation,
                "Reconciliation: Task is gone", agent: Mesos.AgentID(gone), at: now)
        } else {
            tell(
                framework, of: id, record.isPartitionAware ? .unknown : .lost, .reconciliation,
                "Reconciliation: Task is unknown", agent: agent, at: now)
        }
    }

    /// The embedded master keeps no operations, so each is unknown.
    mutating func reconcile(_ reconcile: Mesos.Scheduler.Call.ReconcileOperations, by framework: String) {
        for operation in reconcile.operations {
            let status = Mesos.OperationStatus.with {
                $0.operationID = operation.operationID
                $0.state = .unknown
                $0.message =
                    operation.agentID == nil
                    ? "Reconciliation: Operation is unknown and no 'agent_id' was provided"
                    : "Reconciliation: Operation is unknown"
                $0.agentID = operation.agentID
                $0.resourceProviderID = operation.resourceProviderID
            }
            send(.updateOperationStatus(status), to: framework)
        }
    }
}
