import MachineSupport
import MesosAPI

/// Failover of masters: the state that outlives a master, and how the next master recovers it.
extension MasterStateMachine {
    /// The state that a new leader can recover when this master dies. Frameworks, offers and ended tasks are lost.
    var registry: MasterRegistry {
        MasterRegistry(
            agents: orderedAgents.map(memory(of:)) + recovering.values.sorted { $0.id < $1.id },
            goneAgents: goneAgents, draining: draining, deactivated: deactivated, schedule: schedule,
            downMachines: downMachines)
    }

    private func memory(of agent: AgentRecord) -> AgentMemory {
        var memory = AgentMemory(description: agent.description, total: agent.total)
        // Held commands have not reached the agent and are lost.
        let undelivered = Set(
            agent.heldCommands.compactMap { command -> TaskKey? in
                guard case .launch(let launch) = command else { return nil }
                return TaskKey(framework: launch.frameworkID, task: launch.taskID)
            })
        for key in agent.tasks where !undelivered.contains(key) {
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

    mutating func recover(_ registry: MasterRegistry, at now: Instant, _ effects: inout Effects) {
        goneAgents = registry.goneAgents
        draining = registry.draining
        deactivated = registry.deactivated
        schedule = registry.schedule
        downMachines = registry.downMachines
        for memory in registry.agents { recovering[memory.id] = memory }
        if !recovering.isEmpty { effects.set(.recoveryEnd, at: now + policy.agentReregisterTimeout) }
    }

    /// From now on, agents that have not registered with this master count as unreachable.
    mutating func endRecovery(at now: Instant) {
        for id in recovering.keys where recovering[id]?.unreachableSince == nil {
            recovering[id]?.unreachableSince = now
        }
    }

    var recoveringAgentIDs: [String] { recovering.keys.sorted() }

    /// Registers an agent of the registry, with its tasks.
    mutating func reregister(_ id: String, at now: Instant, _ effects: inout Effects) {
        guard let memory = recovering.removeValue(forKey: id) else { return }
        let unavailability = unavailability(of: memory.description)
        var agent = AgentRecord(memory.description, total: memory.total, unavailability: unavailability, at: now)
        agent.reregisteredTime = now
        add(agent)
        for id in memory.frameworks.keys.sorted() { recoverFramework(id, memory.frameworks[id], at: now, &effects) }
        let ended = memory.frameworks.keys.filter { frameworks[$0] == nil }.sorted()
        for framework in ended { command(id, .shutdownFramework(framework), &effects) }
        for (framework, key, executor) in memory.executors where frameworks[framework] != nil {
            frameworks[framework]?.executors[key] = executor
            agents[id]?.free -= executor.resources.allocated(to: nil)
        }
        let tasks = memory.tasks.filter { frameworks[$0.key.framework] != nil }.sorted { $0.key < $1.key }
        for (key, task) in tasks {
            let latest = memory.heldReports.last { $0.task == key }?.report.state
            take(task, key, as: latest, wasUnreachable: memory.unreachableSince != nil, at: now, &effects)
        }
        for operation in memory.operations where frameworks[operation.key.framework] != nil {
            operations[operation.key] = OperationRecord(
                key: operation.key, agent: id, info: operation.info, status: operation.status, uuid: operation.uuid,
                sequence: operationCount)
            operationCount += 1
        }
        restartOperations(at: now, &effects) { $0.agent == id }
        for held in memory.heldReports { take(held.report, of: held.task, at: now, &effects) }
        repeatUpdates(of: tasks.map(\.key), times: memory.unreachableSince == nil ? 1 : 2, &effects)
        drainTasks(on: id, &effects)
        checkDrained(id, at: now, &effects)
        requestAllocation(at: now, &effects)
    }

    private mutating func take(
        _ task: TaskRecord, _ key: TaskKey, as latest: Mesos.TaskState?, wasUnreachable: Bool, at now: Instant,
        _ effects: inout Effects
    ) {
        frameworks[key.framework]?.tasks[key.task] = task
        agents[task.agentID]?.tasks.insert(key)
        if task.holdsResources {
            agents[task.agentID]?.free -= task.resources.allocated(to: nil)
            frameworks[key.framework]?.held[task.role, default: .init()].add(task.resources, sign: 1)
        }
        if wasUnreachable, !task.state.isEnd { reportReturn(task, as: latest, at: now, &effects) }
        restartDelivery(key, at: now, &effects)
    }

    /// Adds a framework that is known only from an agent's tasks. It must subscribe within its failover timeout.
    private mutating func recoverFramework(
        _ id: String, _ info: Mesos.FrameworkInfo?, at now: Instant, _ effects: inout Effects
    ) {
        guard let info, frameworks[id] == nil, !removedFrameworkIDs.contains(id) else { return }
        let framework = FrameworkRecord(
            id: id, info: info, sequence: frameworkCount, connection: nil, streamID: "", registeredTime: now,
            reregisteredTime: now, suppressedRoles: [], isRecovered: true)
        frameworkCount += 1
        frameworks[id] = framework
        let timeout = max(framework.failoverTimeout, policy.agentReregisterTimeout)
        effects.set(.failover(framework: id), at: now + timeout)
    }

    /// Keeps the report of an agent that has not registered with this master.
    mutating func hold(_ report: TaskReport, of key: TaskKey) {
        for id in recovering.keys where recovering[id]?.tasks[key] != nil {
            recovering[id]?.heldReports.append((report, key))
        }
    }
}
