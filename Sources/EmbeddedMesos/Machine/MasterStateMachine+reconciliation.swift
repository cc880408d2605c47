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
        // Mesos does not name the tasks of unreachable agents here.
        for id in (frameworks[framework]?.tasks.keys.sorted() ?? []) {
            answer(Mesos.TaskID(id), on: nil, for: framework, at: now, &effects)
        }
    }

    /// Sends the framework the state of a task as the master knows it.
    mutating func answer(
        _ id: Mesos.TaskID, on agent: Mesos.AgentID?, for framework: String, at now: Instant, _ effects: inout Effects
    ) {
        guard let record = frameworks[framework] else { return }
        var agent = agent
        let (state, description): (Mesos.TaskState, String)
        var complete: (inout Mesos.TaskStatus) -> Void = { _ in }
        if let task = record.tasks[id.value] {
            agent = Mesos.AgentID(task.agentID)
            (state, description) = (task.sentState, "Latest task state")
            complete = task.describe
        } else if let task = record.unreachableTasks[id.value] {
            agent = Mesos.AgentID(task.agentID)
            (state, description) = (.unreachable, "Task is unreachable")
            if case .unreachable(let since) = agents[task.agentID]?.presence {
                complete = { $0.unreachableTime = .init(nanoseconds: since.nanoseconds) }
            }
        } else if let gone = record.goneTasks[id.value]
            ?? agent.flatMap({ goneAgents.contains($0.value) ? $0.value : nil })
        {
            agent = Mesos.AgentID(gone)
            (state, description) = (.goneByOperator, "Task is gone")
        } else if let since = agent.flatMap({ recovering[$0.value]?.unreachableSince }) {
            (state, description) = (.unreachable, "Task is unreachable")
            complete = { $0.unreachableTime = .init(nanoseconds: since.nanoseconds) }
        } else if isPossiblyOnRecoveringAgent(agent?.value) {
            return  // Mesos stays silent until the agent has registered.
        } else if let presence = agent.flatMap({ agents[$0.value]?.presence }) {
            if case .unreachable(let since) = presence {
                (state, description) = (.unreachable, "Task is unreachable")
                complete = { $0.unreachableTime = .init(nanoseconds: since.nanoseconds) }
            } else {
                (state, description) = (.gone, "Task is unknown to the agent")
            }
        } else {
            (state, description) = (.unknown, "Task is unknown")
        }
        let isForAll = record.isPartitionAware || record.tasks[id.value] != nil
        sendUpdate(
            framework, of: id, isForAll ? state : .lost, .reconciliation, "Reconciliation: \(description)",
            agent: agent,
            at: now, &effects, complete)
    }

    /// - Parameter agent: the agent of the task; `nil` if it is unknown.
    private func isPossiblyOnRecoveringAgent(_ agent: String?) -> Bool {
        if let agent { return recovering[agent] != nil }
        return recovering.values.contains { $0.unreachableSince == nil }
    }
}
