import MachineSupport
import MesosAPI

extension MasterStateMachine {
    mutating func register(_ description: AgentDescription, at now: Instant, _ effects: inout Effects) {
        guard agents[description.id] == nil, !goneAgents.contains(description.id) else { return }
        add(AgentRecord(description, unavailability: unavailability(of: description), at: now))
        requestAllocation(at: now, &effects)
    }

    mutating func add(_ agent: AgentRecord) {
        agents[agent.id] = agent
        agentOrder.append(agent.id)
    }

    mutating func lose(_ id: String, _ loss: AgentLoss, at now: Instant, _ effects: inout Effects) {
        guard let agent = agents[id],
            agent.presence == .here || loss == .gone
                || loss == .unreachable && agent.presence == .disconnected
        else { return }
        if loss == .partitioned {
            guard !agent.isSilent else { return }
            agents[id]?.isSilent = true
            effects.set(.healthCheck(agent: id), at: now + policy.agentHealthCheckLimit)
            return
        }
        let tasks = agent.tasks.sorted()
        switch loss {
        case .unreachable:
            agents[id]?.presence = .unreachable(since: now)
            // The master forgets the kills that it has not sent to a disconnected agent.
            if agent.presence == .disconnected { agents[id]?.heldCommands = [] }
            effects.cancel(.healthCheck(agent: id))
            for key in tasks { makeUnreachable(key, at: now, &effects) }
        case .disconnected:
            agents[id]?.presence = .disconnected
            effects.set(.healthCheck(agent: id), at: now + policy.agentHealthCheckLimit)
            let dropped = tasks.filter { frameworks[$0.framework]?.info.checkpoint != true }
            for framework in Set(dropped.map(\.framework)).sorted() {
                command(id, .shutdownFramework(framework), &effects)
            }
            for key in dropped { dropTask(key, agent, at: now, &effects) }
        case .gone:
            // A reachable agent is shut down.
            shutDownFrameworks(on: agent, &effects)
            draining[id] = nil
            deactivated.remove(id)
            effects.cancel(.healthCheck(agent: id))
            for key in tasks { markGone(key, on: agent, at: now, &effects) }
            operations = operations.filter { $0.value.agent != id }
        case .partitioned: break
        }
        withdrawInverseOffers(&effects) { $0.agent == id }
        for offer in agent.offers.sorted() { withdraw(offer, at: now, &effects) }
        if loss == .gone {
            agents[id] = nil
            agentOrder.removeAll { $0 == id }
            goneAgents.insert(id)
        }
        // An agent that was unreachable has been reported already.
        guard loss != .disconnected, !agent.presence.isUnreachable else { return }
        for framework in orderedFrameworks {
            send(.failure(.init(agentID: Mesos.AgentID(id))), to: framework.id, &effects)
        }
    }

    func shutDownFrameworks(on agent: AgentRecord, _ effects: inout Effects) {
        for framework in Set(agent.tasks.map(\.framework)).sorted() {
            effects.append(.agent(agent.id, .shutdownFramework(framework)))
        }
    }

    private mutating func makeUnreachable(_ key: TaskKey, at now: Instant, _ effects: inout Effects) {
        guard let task = frameworks[key.framework]?.tasks.removeValue(forKey: key.task) else { return }
        let isPartitionAware = frameworks[key.framework]?.isPartitionAware == true
        if task.state.isEnd {
            // The agent has reported the end of the task and delivers the update when it returns.
            frameworks[key.framework]?.tasks[key.task] = task
            return
        }
        effects.cancel(.resend(key))
        frameworks[key.framework]?.unreachableTasks[key.task] = task
        sendUpdate(
            key.framework, of: task.info.taskID, isPartitionAware ? .unreachable : .lost, .agentRemoved,
            "health check timed out", agent: Mesos.AgentID(task.agentID), at: now, &effects
        ) { $0.unreachableTime = .init(nanoseconds: now.nanoseconds) }
    }

    private mutating func dropTask(_ key: TaskKey, _ agent: AgentRecord, at now: Instant, _ effects: inout Effects) {
        guard let task = frameworks[key.framework]?.tasks[key.task] else { return }
        agents[agent.id]?.tasks.remove(key)
        if !task.state.isEnd {
            sendUpdate(
                key.framework, of: task.info.taskID, .lost, .agentDisconnected,
                "Agent \(agent.description.hostname) disconnected", agent: Mesos.AgentID(agent.id), at: now, &effects)
            frameworks[key.framework]?.tasks[key.task]?.state = .lost
        }
        releaseResources(of: task, at: now, &effects)
        complete(key, at: now, &effects)
    }

    /// Ends a task on an agent that was marked gone. Mesos sends an update only if the agent was registered.
    private mutating func markGone(
        _ key: TaskKey, on agent: AgentRecord, at now: Instant, _ effects: inout Effects
    ) {
        let task =
            frameworks[key.framework]?.tasks[key.task]
            ?? frameworks[key.framework]?.unreachableTasks.removeValue(forKey: key.task)
        guard let task else { return }
        frameworks[key.framework]?.tasks[key.task] = task
        frameworks[key.framework]?.goneTasks[key.task] = agent.id
        frameworks[key.framework]?.executors[task.executorKey] = nil
        if task.holdsResources {
            frameworks[key.framework]?.tasks[key.task]?.holdsResources = false
            frameworks[key.framework]?.held[task.role, default: .init()].add(task.resources, sign: -1)
        }
        if !task.state.isEnd {
            let isPartitionAware = frameworks[key.framework]?.isPartitionAware == true
            let state: Mesos.TaskState = isPartitionAware ? .goneByOperator : .lost
            frameworks[key.framework]?.tasks[key.task]?.state = state
            frameworks[key.framework]?.tasks[key.task]?.removal = .operator
            if !agent.presence.isUnreachable {
                sendUpdate(
                    key.framework, of: task.info.taskID, state,
                    isPartitionAware ? .agentRemovedByOperator : .agentRemoved, "Agent has been marked gone",
                    agent: Mesos.AgentID(agent.id), at: now, &effects)
            }
        }
        complete(key, at: now, &effects)
    }

    /// Takes a lost agent back: its tasks return, then its held commands and reports are processed.
    mutating func takeBack(_ id: String, at now: Instant, _ effects: inout Effects) {
        guard let agent = agents[id] else {
            reregister(id, at: now, &effects)
            return
        }
        guard !agent.canTalk else { return }
        agents[id]?.isSilent = false
        effects.cancel(.healthCheck(agent: id))
        agents[id]?.heldCommands = []
        agents[id]?.heldReports = []
        if agent.presence != .here {
            agents[id]?.presence = .here
            agents[id]?.reregisteredTime = now
        }
        let tasks = agent.tasks.sorted()
        for key in tasks {
            guard let task = frameworks[key.framework]?.unreachableTasks.removeValue(forKey: key.task) else { continue }
            frameworks[key.framework]?.tasks[key.task] = task
            let latest = agent.heldReports.last { $0.task == key }?.report.state
            reportReturn(task, as: latest, at: now, &effects)
        }
        for key in tasks { restartDelivery(key, at: now, &effects) }
        restartOperations(at: now, &effects) { $0.agent == id }
        for command in agent.heldCommands { effects.append(.agent(id, command)) }
        for held in agent.heldReports { take(held.report, of: held.task, at: now, &effects) }
        if agent.presence.isUnreachable { repeatUpdates(of: tasks, times: 2, &effects) }
        drainTasks(on: id, &effects)
        checkDrained(id, at: now, &effects)
        requestAllocation(at: now, &effects)
    }

    /// Sends the unacknowledged updates of tasks again, because an agent that registers again does so, and the earlier copies
    /// are still on their way.
    func repeatUpdates(of tasks: [TaskKey], times: Int, _ effects: inout Effects) {
        guard policy.repeatsUpdatesOnReregistration else { return }
        for _ in 0..<times {
            for key in tasks {
                guard let status = frameworks[key.framework]?.tasks[key.task]?.pending.first else { continue }
                send(.update(status), to: key.framework, &effects)
            }
        }
    }

    /// - Parameter latest: the latest state that the agent knows; `nil` if it is the one that the master knows.
    mutating func reportReturn(
        _ task: TaskRecord, as latest: Mesos.TaskState? = nil, at now: Instant, _ effects: inout Effects
    ) {
        sendUpdate(
            task.frameworkID, of: task.info.taskID, latest ?? task.state, .agentReregistered,
            "Unreachable agent re-reregistered", agent: Mesos.AgentID(task.agentID), at: now, &effects, task.describe)
    }
}
