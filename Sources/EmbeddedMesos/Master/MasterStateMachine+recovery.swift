import MesosAPI

/// Failover of masters: what is left when one dies, and how the next gets it back.
extension MasterStateMachine {
    /// What a new leader can find out when this master dies. Frameworks, offers and ended tasks are not in it.
    public var registry: MasterRegistry {
        var registry = MasterRegistry()
        registry.goneAgents = goneAgents
        registry.schedule = schedule
        registry.downMachines = downMachines
        registry.agents = agentOrder.compactMap { agents[$0] }.map(memory(of:))
        registry.agents += recovering.values.sorted { $0.id < $1.id }
        return registry
    }

    private func memory(of agent: AgentRecord) -> AgentMemory {
        var memory = AgentMemory(description: agent.description, total: agent.total)
        // What was still on its way to the agent is lost.
        let unheard = Set(
            agent.heldCommands.compactMap { command -> TaskKey? in
                guard case .launch(let launch) = command else { return nil }
                return TaskKey(framework: launch.frameworkID, task: launch.taskID)
            })
        for key in agent.tasks where !unheard.contains(key) {
            guard let framework = frameworks[key.framework],
                let task = framework.tasks[key.task] ?? framework.unreachableTasks[key.task]
            else { continue }
            memory.tasks[key] = task
            memory.frameworks[key.framework] = framework.info
        }
        for framework in frameworks.values {
            for (key, executor) in framework.executors where key.agent == agent.id {
                memory.executors.append((framework.id, key, executor))
                memory.frameworks[framework.id] = framework.info
            }
        }
        memory.operations = orderedOperations.filter { $0.agent == agent.id }
        memory.heldReports = agent.heldReports
        if case .unreachable(let since) = agent.presence { memory.unreachableSince = since }
        return memory
    }

    mutating func recover(_ registry: MasterRegistry, at now: MesosInstant) {
        goneAgents = registry.goneAgents
        schedule = registry.schedule
        downMachines = registry.downMachines
        for memory in registry.agents { recovering[memory.id] = memory }
        if !recovering.isEmpty { timers.add(.recoveryEnds, at: now + policy.agentReregisterTimeout) }
    }

    /// Agents that have not registered with this master by now count as unreachable.
    mutating func endRecovery(at now: MesosInstant) {
        for id in recovering.keys where recovering[id]?.unreachableSince == nil {
            recovering[id]?.unreachableSince = now
        }
    }

    /// Ids of agents that the registry has and that have not registered yet.
    public var recoveringAgentIDs: [String] { recovering.keys.sorted() }

    /// An agent of the registry registers with this master: its tasks are known from now on.
    mutating func reregister(_ id: String, at now: MesosInstant) {
        guard let memory = recovering.removeValue(forKey: id) else { return }
        var agent = AgentRecord(memory.description, at: now)
        agent.total = memory.total
        agent.free = memory.total
        agent.reregisteredTime = now
        agent.unavailability = unavailability(of: memory.description)
        agents[id] = agent
        agentOrder.append(id)
        for id in memory.frameworks.keys.sorted() { recoverFramework(id, memory.frameworks[id], at: now) }
        let ended = memory.frameworks.keys.filter { frameworks[$0] == nil }.sorted()
        for framework in ended { command(id, .shutdownFramework(framework)) }
        for (framework, key, executor) in memory.executors where frameworks[framework] != nil {
            frameworks[framework]?.executors[key] = executor
            agents[id]?.free -= executor.resources.allocated(to: nil)
        }
        let tasks = memory.tasks.filter { frameworks[$0.key.framework] != nil }.sorted {
            ($0.key.framework, $0.key.task) < ($1.key.framework, $1.key.task)
        }
        for (key, task) in tasks { take(task, key, wasUnreachable: memory.unreachableSince != nil, at: now) }
        for operation in memory.operations where frameworks[operation.key.framework] != nil {
            operations[operation.key] = OperationRecord(
                key: operation.key, agent: id, info: operation.info, status: operation.status, uuid: operation.uuid,
                sequence: operationCount)
            operationCount += 1
        }
        restartOperations(at: now) { $0.agent == id }
        for held in memory.heldReports { take(held.report, of: held.task, at: now) }
        requestAllocation(at: now)
    }

    private mutating func take(_ task: TaskRecord, _ key: TaskKey, wasUnreachable: Bool, at now: MesosInstant) {
        frameworks[key.framework]?.tasks[key.task] = task
        agents[task.agentID]?.tasks.insert(key)
        if task.holdsResources {
            agents[task.agentID]?.free -= task.resources.allocated(to: nil)
            frameworks[key.framework]?.held[task.role, default: .init()].add(task.resources, sign: 1)
        }
        if wasUnreachable, !task.state.isEnd { tellOfReturn(task, at: now) }
        restartDelivery(key, at: now)
    }

    /// A framework that is known only from an agent's tasks: it has its failover timeout to subscribe.
    private mutating func recoverFramework(_ id: String, _ info: Mesos.FrameworkInfo?, at now: MesosInstant) {
        guard let info, frameworks[id] == nil, !removedFrameworkIDs.contains(id) else { return }
        let framework = FrameworkRecord(
            id: id, info: info, sequence: frameworkCount, connection: nil, streamID: "", registeredTime: now,
            reregisteredTime: now, suppressedRoles: [], isRecovered: true)
        frameworkCount += 1
        frameworks[id] = framework
        let timeout = max(framework.failoverTimeout, policy.agentReregisterTimeout)
        timers.add(.failover(framework: id, streamID: ""), at: now + timeout)
    }

    /// Keeps what an agent tells that has not registered with this master.
    mutating func hold(_ report: TaskReport, of key: TaskKey) {
        for id in recovering.keys where recovering[id]?.tasks[key] != nil {
            recovering[id]?.heldReports.append((report, key))
        }
    }
}
