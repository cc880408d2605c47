import MesosAPI

/// An inverse offer of an ``EmbeddedMaster``: a framework was asked to leave an agent.
public struct InverseOfferSnapshot: Sendable, Hashable {
    public enum Answer: Sendable, Hashable {
        case pending
        case accepted
        case declined
    }

    public var frameworkID: String
    public var agentID: String
    public var answer: Answer
    /// `nil` once it is answered.
    public var id: String?
}

/// An operation of an ``EmbeddedMaster`` whose end is not acknowledged.
public struct OperationSnapshot: Sendable {
    public var id: String
    public var frameworkID: String
    public var agentID: String
    public var info: Mesos.Offer.Operation
    public var state: Mesos.OperationState
}

extension EmbeddedMaster {
    // MARK: Maintenance

    /// Performs a call of the operator API that changes something: UPDATE_MAINTENANCE_SCHEDULE, START_MAINTENANCE,
    /// STOP_MAINTENANCE, MARK_AGENT_GONE.
    ///
    /// - Returns: what it is answered over HTTP.
    @discardableResult
    public func operate(_ call: Mesos.Master.Call) -> CallAnswer {
        handle(.operatorCall(call)).answer ?? CallAnswer(500)
    }

    /// Replaces the maintenance schedule by one window for the machines of these agents.
    ///
    /// - Parameters:
    ///   - agents: their ids; agents with the same host name and address are on one machine.
    ///   - delay: from now to the beginning of the maintenance.
    ///   - duration: `nil`: without end.
    /// - Throws: ``EmbeddedMesosError``: `notFound` for an agent there is none of, `refused` when the master refuses the
    ///   schedule.
    public func scheduleMaintenance(
        of agents: [String], in delay: Duration, duration: Duration? = nil
    ) throws(EmbeddedMesosError) {
        let machines = try agents.map { (id) throws(EmbeddedMesosError) in try machineID(of: id) }
        let unavailability = Mesos.Unavailability.with {
            $0.start = .init(nanoseconds: (configuration.clock.now + delay).nanoseconds)
            $0.duration = duration.map { .init(nanoseconds: $0.wholeNanoseconds) }
        }
        var distinct: [Mesos.MachineID] = []
        for machine in machines where !distinct.contains(machine) { distinct.append(machine) }
        let window = Mesos.Maintenance.Window(unavailability: unavailability, machineIDs: MessageList(distinct))
        try update(schedule: .init(windows: [window]))
    }

    /// Makes the maintenance schedule empty.
    public func clearMaintenance() throws(EmbeddedMesosError) { try update(schedule: .init()) }

    private func update(schedule: Mesos.Maintenance.Schedule) throws(EmbeddedMesosError) {
        try carryOut(
            .with {
                $0.type = .updateMaintenanceSchedule
                $0.updateMaintenanceSchedule = .init(schedule: schedule)
            })
    }

    /// Takes a scheduled machine down: its agents leave the cluster, their tasks end.
    ///
    /// - Parameter agent: an agent on it.
    public func startMaintenance(ofMachineOf agent: String) throws(EmbeddedMesosError) {
        let machine = try machineID(of: agent)
        try carryOut(.with { ($0.type, $0.startMaintenance) = (.startMaintenance, .init(machines: [machine])) })
    }

    /// Brings a machine up that is down: its agents are back, with nothing on them.
    public func stopMaintenance(ofMachineOf agent: String) throws(EmbeddedMesosError) {
        let machine = try machineID(of: agent)
        try carryOut(.with { ($0.type, $0.stopMaintenance) = (.stopMaintenance, .init(machines: [machine])) })
    }

    private func machineID(of agent: String) throws(EmbeddedMesosError) -> Mesos.MachineID {
        guard let description = (machine.agents[agent] ?? machine.downAgents[agent])?.description else {
            throw EmbeddedMesosError(
                .notFound, "no agent '\(agent)'; there are \(machine.agentOrder.joined(separator: ", "))")
        }
        return Machine(description).message
    }

    private func carryOut(_ call: Mesos.Master.Call) throws(EmbeddedMesosError) {
        let answer = operate(call)
        guard answer.status == 200 else {
            throw EmbeddedMesosError(.refused, "\(call.type?.name ?? "the call") was refused: \(answer.text)")
        }
    }

    /// Inverse offers that are out, and the answers to the latest of those that are not; ordered by agent and framework.
    public func inverseOffers() -> [InverseOfferSnapshot] {
        let pending = machine.inverseOffers.values.map {
            InverseOfferSnapshot(frameworkID: $0.framework, agentID: $0.agent, answer: .pending, id: $0.id)
        }
        let answered = machine.inverseAnswers.map {
            InverseOfferSnapshot(
                frameworkID: $0.key.framework, agentID: $0.key.agent,
                answer: $0.value.isAccepted ? .accepted : .declined)
        }
        return (pending + answered).sorted { ($0.agentID, $0.frameworkID) < ($1.agentID, $1.frameworkID) }
    }

    // MARK: Operations

    /// Operations whose end is not acknowledged, in the order they were performed.
    public func operations() -> [OperationSnapshot] {
        machine.orderedOperations.map {
            OperationSnapshot(
                id: $0.key.operation, frameworkID: $0.key.framework, agentID: $0.agent, info: $0.info,
                state: $0.status.state)
        }
    }

    // MARK: Failover

    /// Agents of the cluster that have not registered with this master.
    public func recoveringAgentIDs() -> [String] { machine.recoveringAgentIDs }
}
