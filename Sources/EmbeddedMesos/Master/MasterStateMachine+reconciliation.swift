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
        } else if let agent, let since = recovering[agent.value]?.unreachableSince {
            tell(
                framework, of: id, record.isPartitionAware ? .unreachable : .lost, .reconciliation,
                "Reconciliation: Task is unreachable", agent: agent, at: now
            ) { $0.unreachableTime = .init(nanoseconds: since.nanoseconds) }
        } else if isPossiblyOnRecoveringAgent(agent?.value) {
            // The agent will tell. Until then nothing is said.
        } else {
            tell(
                framework, of: id, record.isPartitionAware ? .unknown : .lost, .reconciliation,
                "Reconciliation: Task is unknown", agent: agent, at: now)
        }
    }

    /// - Parameter agent: `nil`: it could be on any.
    private func isPossiblyOnRecoveringAgent(_ agent: String?) -> Bool {
        if let agent { return recovering[agent] != nil }
        return recovering.values.contains { $0.unreachableSince == nil }
    }
}
