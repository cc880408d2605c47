import MachineSupport
import MesosAPI

/// An agent that the operator drains, or has drained.
struct DrainRecord: Sendable {
    var maximumGracePeriod: Duration?
    /// Whether the agent is marked gone once its tasks have ended.
    var marksGone: Bool
    var isDrained = false
    /// The moment at which the agent was told to drain.
    var start: Instant?

    var info: Mesos.DrainInfo {
        .init(
            state: isDrained ? .drained : .draining,
            config: .with {
                $0.maxGracePeriod = maximumGracePeriod.map { .init(nanoseconds: $0.wholeNanoseconds) }
                $0.markGone = marksGone
            })
    }
}

/// DRAIN_AGENT, DEACTIVATE_AGENT and REACTIVATE_AGENT. A drained agent is not offered, and its tasks are killed.
extension MasterStateMachine {
    private func isKnown(_ agent: String) -> Bool { agents[agent] != nil || recovering[agent] != nil }

    mutating func drain(
        _ call: Mesos.Master.Call.DrainAgent, at now: Instant, _ effects: inout Effects
    ) -> CallAnswer {
        let id = call.agentID.value
        let grace = call.maxGracePeriod.map { Duration.seconds($0.seconds ?? 0) + .nanoseconds(Int64($0.nanos ?? 0)) }
        if let grace, grace < .zero {
            return CallAnswer(
                400,
                "Failed to validate master::Call: Expecting 'max_grace_period' to be non-negative")
        }
        guard isKnown(id) else { return CallAnswer(400, "Unknown agent") }
        draining[id] = DrainRecord(maximumGracePeriod: grace, marksGone: call.markGone ?? false)
        deactivated.insert(id)
        withdrawOffers(of: id, at: now, &effects)
        if agents[id]?.presence == .here { draining[id]?.start = now }
        drainTasks(on: id, &effects)
        checkDrained(id, at: now, &effects)
        return CallAnswer(200)
    }

    mutating func deactivate(_ id: String, at now: Instant, _ effects: inout Effects) -> CallAnswer {
        guard isKnown(id) else { return CallAnswer(400, "Unknown agent") }
        deactivated.insert(id)
        withdrawOffers(of: id, at: now, &effects)
        return CallAnswer(200)
    }

    mutating func reactivate(_ id: String, at now: Instant, _ effects: inout Effects) -> CallAnswer {
        guard deactivated.contains(id) else { return CallAnswer(400, "Agent is not deactivated") }
        if draining[id]?.isDrained == false { return CallAnswer(400, "Agent is still in the DRAINING state") }
        draining[id] = nil
        deactivated.remove(id)
        requestAllocation(at: now, &effects)
        return CallAnswer(200)
    }

    private mutating func withdrawOffers(of agent: String, at now: Instant, _ effects: inout Effects) {
        for offer in (agents[agent]?.offers ?? []).sorted() { withdraw(offer, at: now, &effects) }
        withdrawInverseOffers(&effects) { $0.agent == agent }
    }

    /// Kills the tasks of an agent that is to be drained.
    mutating func drainTasks(on id: String, _ effects: inout Effects) {
        guard let drain = draining[id], !drain.isDrained, let agent = agents[id], agent.presence == .here else {
            return
        }
        var removals: [TaskKey] = []
        for key in agent.tasks.sorted() {
            guard let framework = frameworks[key.framework], let task = framework.tasks[key.task], !task.state.isEnd
            else { continue }
            let own = task.info.killPolicy?.gracePeriod.map { Duration.nanoseconds($0.nanoseconds) }
            let kill = TaskKill(
                frameworkID: key.framework, taskID: key.task,
                gracePeriod: [own, drain.maximumGracePeriod].compactMap { $0 }.min(),
                sendsKilling: framework.has(.taskKillingState), isDraining: true,
                endState: drain.marksGone && framework.isPartitionAware ? .goneByOperator : .killed)
            removals.append(key)
            command(id, .kill(kill), &effects)
        }
        for key in removals {
            let removal = frameworks[key.framework]?.tasks[key.task]?.removal
            frameworks[key.framework]?.tasks[key.task]?.removal = removal ?? .operator
        }
    }

    /// Called when an agent may have lost its last task or operation.
    mutating func checkDrained(_ id: String, at now: Instant, _ effects: inout Effects) {
        guard let drain = draining[id], !drain.isDrained, let agent = agents[id], agent.presence == .here,
            agent.tasks.isEmpty, !operations.values.contains(where: { $0.agent == id })
        else { return }
        draining[id]?.isDrained = true
        if drain.marksGone { lose(id, .gone, at: now, &effects) }
    }
}
