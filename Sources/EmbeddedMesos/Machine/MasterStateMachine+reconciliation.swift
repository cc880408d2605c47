import MachineSupport
import MesosAPI

extension MasterStateMachine {
    mutating func reconcile(
        _ reconcile: Mesos.Scheduler.Call.Reconcile, by framework: String, at now: Instant, _ effects: inout Effects
    ) {
        if !reconcile.tasks.isEmpty {
            for task in reconcile.tasks { answer(task.taskID, on: task.agentID, for: framework, at: now, &effects) }
            return
        }
        guard let record = frameworks[framework] else { return }
        for id in (Array(record.tasks.keys) + Array(record.unreachableTasks.keys)).sorted() {
            answer(Mesos.TaskID(id), on: nil, for: framework, at: now, &effects)
        }
    }

    /// Sends the framework the state of a task as the master knows it.
    mutating func answer(
        _ id: Mesos.TaskID, on agent: Mesos.AgentID?, for framework: String, at now: Instant, _ effects: inout Effects
    ) {
        guard let record = frameworks[framework] else { return }
        if let task = record.tasks[id.value] {
            sendUpdate(
                framework, of: id, task.sentState, .reconciliation, "Reconciliation: Latest task state",
                agent: Mesos.AgentID(task.agentID), at: now, &effects
            ) { status in
                status.healthy = task.statuses.last?.healthy
                status.containerStatus = task.statuses.last { $0.containerStatus != nil }?.containerStatus
            }
        } else if let task = record.unreachableTasks[id.value] {
            var since: Instant?
            if case .unreachable(let moment) = agents[task.agentID]?.presence { since = moment }
            sendUpdate(
                framework, of: id, record.isPartitionAware ? .unreachable : .lost, .reconciliation,
                "Reconciliation: Task is unreachable", agent: Mesos.AgentID(task.agentID), at: now, &effects
            ) { $0.unreachableTime = since.map { .init(nanoseconds: $0.nanoseconds) } }
        } else if let gone = record.goneTasks[id.value]
            ?? (agent.map { goneAgents.contains($0.value) } == true
                ? agent?.value : nil)
        {
            sendUpdate(
                framework, of: id, record.isPartitionAware ? .goneByOperator : .lost, .reconciliation,
                "Reconciliation: Task is gone", agent: Mesos.AgentID(gone), at: now, &effects)
        } else if let agent, let since = recovering[agent.value]?.unreachableSince {
            sendUpdate(
                framework, of: id, record.isPartitionAware ? .unreachable : .lost, .reconciliation,
                "Reconciliation: Task is unreachable", agent: agent, at: now, &effects
            ) { $0.unreachableTime = .init(nanoseconds: since.nanoseconds) }
        } else if isPossiblyOnRecoveringAgent(agent?.value) {
            // Mesos stays silent until the agent has registered.
        } else {
            sendUpdate(
                framework, of: id, record.isPartitionAware ? .unknown : .lost, .reconciliation,
                "Reconciliation: Task is unknown", agent: agent, at: now, &effects)
        }
    }

    /// - Parameter agent: the agent of the task; `nil` if it is unknown.
    private func isPossiblyOnRecoveringAgent(_ agent: String?) -> Bool {
        if let agent { return recovering[agent] != nil }
        return recovering.values.contains { $0.unreachableSince == nil }
    }
}
