import MachineSupport
import MesosAPI

/// Maintenance: schedules, inverse offers, and taking machines down and bringing them up.
extension MasterStateMachine {
    struct InverseOfferKey: Sendable, Hashable {
        var agent: String
        var framework: String
    }

    // MARK: Schedule

    func unavailability(of agent: AgentDescription) -> Mesos.Unavailability? {
        let machine = Machine(agent)
        return schedule.windows.first { $0.machineIDs.contains { Machine($0) == machine } }?.unavailability
    }

    /// UPDATE_MAINTENANCE_SCHEDULE: replaces the whole schedule.
    mutating func updateSchedule(_ new: Mesos.Maintenance.Schedule, at now: Instant, _ effects: inout Effects)
        -> CallAnswer
    {
        if let problem = problem(with: new) { return CallAnswer(400, problem) }
        schedule = new.detached()
        for id in agentOrder {
            guard let agent = agents[id] else { continue }
            let unavailability = unavailability(of: agent.description)
            guard unavailability != agent.unavailability else { continue }
            agents[id]?.unavailability = unavailability
            for offer in agent.offers.sorted() { withdraw(offer, at: now, &effects) }
            withdrawInverseOffers(&effects) { $0.agent == id }
            inverseAnswers = inverseAnswers.filter { $0.key.agent != id }
        }
        requestAllocation(at: now, &effects)
        return CallAnswer(200)
    }

    private func problem(with schedule: Mesos.Maintenance.Schedule) -> String? {
        var seen: Set<Machine> = []
        for window in schedule.windows {
            guard !window.machineIDs.isEmpty else { return "List of machines in the maintenance window is empty" }
            if let duration = window.unavailability.duration, duration.nanoseconds < 0 {
                return "Unavailability 'duration' is negative"
            }
            for id in window.machineIDs {
                let machine = Machine(id)
                if machine.hostname.isEmpty, machine.ip.isEmpty {
                    return "Both 'hostname' and 'ip' for a machine are empty"
                }
                if !seen.insert(machine).inserted {
                    return "Machine '\(machine)' appears more than once in the schedule"
                }
            }
        }
        if let missing = downMachines.subtracting(seen).min() {
            return "Machine '\(missing)' is deactivated and cannot be removed from the schedule"
        }
        return nil
    }

    // MARK: Inverse offers

    /// Sends inverse offers to the frameworks with tasks or offers on agents with planned maintenance, except where one is
    /// open.
    mutating func makeInverseOffers(at now: Instant, _ effects: inout Effects) {
        guard !schedule.windows.isEmpty else { return }
        var made: [String: [Mesos.InverseOffer]] = [:]
        for id in agentOrder {
            guard let agent = agents[id], isActive(agent), let unavailability = agent.unavailability else { continue }
            let present = Set(agent.tasks.map(\.framework)).union(agent.offers.compactMap { offers[$0]?.framework })
            for framework in present.sorted() {
                guard needsInverseOffer(framework, for: id, at: now) else { continue }
                let offer = InverseOfferRecord(
                    id: "\(identity.id)-O\(offerCount)", framework: framework, agent: id,
                    unavailability: unavailability)
                offerCount += 1
                inverseOffers[offer.id] = offer
                made[framework, default: []].append(
                    .with {
                        $0.id = Mesos.OfferID(offer.id)
                        $0.url = agent.url
                        $0.frameworkID = Mesos.FrameworkID(framework)
                        $0.agentID = Mesos.AgentID(id)
                        $0.unavailability = unavailability
                    })
            }
        }
        for (framework, offers) in made.sorted(by: { $0.key < $1.key }) {
            send(.inverseOffers(MessageList(offers)), to: framework, &effects)
        }
    }

    private func needsInverseOffer(_ framework: String, for agent: String, at now: Instant) -> Bool {
        guard let record = frameworks[framework], record.isConnected,
            usesResources(framework, of: agent),
            !inverseOffers.values.contains(where: { $0.agent == agent && $0.framework == framework })
        else { return false }
        guard let answer = inverseAnswers[.init(agent: agent, framework: framework)] else { return true }
        return answer.filteredUntil <= now
    }

    private func usesResources(_ framework: String, of agent: String) -> Bool {
        guard let record = agents[agent] else { return false }
        return record.offers.contains { offers[$0]?.framework == framework }
            || record.tasks.contains {
                $0.framework == framework && frameworks[framework]?.tasks[$0.task]?.holdsResources == true
            }
    }

    /// ACCEPT_INVERSE_OFFERS and DECLINE_INVERSE_OFFERS: keeps the answers for the operator. Ids of offers that are not
    /// open are ignored, as in Mesos.
    mutating func answerInverseOffers(
        _ ids: MessageList<Mesos.OfferID>, isAccepted: Bool, _ filters: Mesos.Filters?, by framework: String,
        at now: Instant, _ effects: inout Effects
    ) {
        for id in ids {
            guard let offer = inverseOffers[id.value], offer.framework == framework else { continue }
            inverseOffers[id.value] = nil
            let until = now + (Self.refusal(filters) ?? .zero)
            inverseAnswers[.init(agent: offer.agent, framework: framework)] = InverseOfferAnswer(
                isAccepted: isAccepted, time: now, filteredUntil: until)
            let expiry = max(until, now + policy.allocationInterval)
            effects.set(.filterExpiry(expiry), at: expiry)
        }
    }

    /// Lets the next allocation make inverse offers for a framework again, as Mesos does when a framework leaves, returns or
    /// revives its offers.
    mutating func forgetInverseFilters(of framework: String) {
        for (key, answer) in inverseAnswers where key.framework == framework {
            inverseAnswers[key]?.filteredUntil = answer.time
        }
    }

    mutating func withdrawInverseOffers(_ effects: inout Effects, where isIncluded: (InverseOfferRecord) -> Bool) {
        for offer in inverseOffers.values.filter(isIncluded).sorted(by: { $0.id < $1.id }) {
            inverseOffers[offer.id] = nil
            send(.rescindInverseOffer(Mesos.OfferID(offer.id)), to: offer.framework, &effects)
        }
    }

    // MARK: Machines

    /// START_MAINTENANCE: removes the agents of the machines, with their tasks, from the cluster.
    mutating func startMaintenance(of ids: MessageList<Mesos.MachineID>, at now: Instant, _ effects: inout Effects)
        -> CallAnswer
    {
        if ids.isEmpty { return CallAnswer(400, "List of machines is empty") }
        let scheduled = Set(schedule.windows.flatMap { $0.machineIDs.map { Machine($0) } })
        let machines = ids.map { Machine($0) }
        for machine in machines {
            guard scheduled.contains(machine) else {
                return CallAnswer(400, "Machine '\(machine)' is not part of a maintenance schedule")
            }
            guard !downMachines.contains(machine) else {
                return CallAnswer(400, "Machine '\(machine)' is not in DRAINING mode and cannot be brought down")
            }
        }
        downMachines.formUnion(machines)
        for agent in orderedAgents where machines.contains(Machine(agent.description)) {
            takeDown(agent, at: now, &effects)
        }
        return CallAnswer(200)
    }

    private mutating func takeDown(_ agent: AgentRecord, at now: Instant, _ effects: inout Effects) {
        shutDownFrameworks(on: agent, &effects)
        for key in agent.tasks.sorted() { removeTask(key, on: agent, at: now, &effects) }
        for offer in agent.offers.sorted() { withdraw(offer, at: now, &effects) }
        withdrawInverseOffers(&effects) { $0.agent == agent.id }
        operations = operations.filter { $0.value.agent != agent.id }
        downAgents[agent.id] = agents.removeValue(forKey: agent.id)
        agentOrder.removeAll { $0 == agent.id }
        for framework in orderedFrameworks {
            frameworks[framework.id]?.executors = framework.executors.filter { $0.key.agent != agent.id }
            send(.failure(.init(agentID: Mesos.AgentID(agent.id))), to: framework.id, &effects)
        }
    }

    /// Ends a task that is lost for good with its agent.
    private mutating func removeTask(_ key: TaskKey, on agent: AgentRecord, at now: Instant, _ effects: inout Effects) {
        let task =
            frameworks[key.framework]?.tasks[key.task]
            ?? frameworks[key.framework]?.unreachableTasks.removeValue(forKey: key.task)
        guard let task else { return }
        let state: Mesos.TaskState = frameworks[key.framework]?.isPartitionAware == true ? .gone : .lost
        frameworks[key.framework]?.tasks[key.task] = task
        releaseResources(of: task, at: now, &effects)
        if !task.state.isEnd {
            sendUpdate(
                key.framework, of: task.info.taskID, state, .agentRemoved,
                "Agent \(agent.description.hostname) removed: Operator initiated 'Machine DOWN'",
                agent: Mesos.AgentID(agent.id), at: now, &effects)
            frameworks[key.framework]?.tasks[key.task]?.state = state
        }
        complete(key, at: now, &effects)
    }

    /// STOP_MAINTENANCE: removes the machines from the schedule; their agents return without tasks.
    mutating func stopMaintenance(of ids: MessageList<Mesos.MachineID>, at now: Instant, _ effects: inout Effects)
        -> CallAnswer
    {
        if ids.isEmpty { return CallAnswer(400, "List of machines is empty") }
        let machines = Set(ids.map { Machine($0) })
        if let up = machines.subtracting(downMachines).min() {
            return CallAnswer(400, "Machine '\(up)' is not in DOWN mode and cannot be brought up")
        }
        downMachines.subtract(machines)
        schedule.windows = MessageList(
            schedule.windows.compactMap { window in
                var window = window
                window.machineIDs = MessageList(window.machineIDs.filter { !machines.contains(Machine($0)) })
                return window.machineIDs.isEmpty ? nil : window
            })
        let returning = downAgents.values.filter { machines.contains(Machine($0.description)) }
        for old in returning.sorted(by: { $0.id < $1.id }) {
            downAgents[old.id] = nil
            let unavailability = unavailability(of: old.description)
            add(AgentRecord(old.description, total: old.total, unavailability: unavailability, at: now))
        }
        requestAllocation(at: now, &effects)
        return CallAnswer(200)
    }

    // MARK: Status

    var maintenanceStatus: Mesos.Maintenance.ClusterStatus {
        let scheduled = schedule.windows.flatMap { $0.machineIDs.map { Machine($0) } }
        return .with {
            $0.drainingMachines = MessageList(
                scheduled.filter { !downMachines.contains($0) }.map { machine in
                    .with {
                        $0.id = machine.message
                        $0.statuses = MessageList(answers(on: machine))
                    }
                })
            $0.downMachines = MessageList(downMachines.sorted().map(\.message))
        }
    }

    private func answers(on machine: Machine) -> [Mesos.Allocator.InverseOfferStatus] {
        let ids = Set(agents.values.filter { Machine($0.description) == machine }.map(\.id))
        return inverseAnswers.filter { ids.contains($0.key.agent) }.sorted {
            ($0.key.agent, $0.key.framework) < ($1.key.agent, $1.key.framework)
        }.map { key, answer in
            .with {
                $0.status = answer.isAccepted ? .accept : .decline
                $0.frameworkID = Mesos.FrameworkID(key.framework)
                $0.timestamp = .init(nanoseconds: answer.time.nanoseconds)
            }
        }
    }
}
