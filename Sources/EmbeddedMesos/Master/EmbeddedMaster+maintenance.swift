import MachineSupport
import MesosAPI

extension EmbeddedMaster {
    /// An inverse offer of a master, which asks a framework to leave an agent.
    public struct InverseOfferSnapshot: Sendable, Hashable {
        /// A framework's answer to an inverse offer.
        public enum Answer: Sendable, Hashable {
            /// The framework has not answered.
            case pending
            /// The framework will leave the agent.
            case accepted
            /// The framework will not leave the agent.
            case declined
        }

        /// The id of the framework.
        public var frameworkID: String
        /// The id of the agent.
        public var agentID: String
        /// The framework's answer.
        public var answer: Answer
        /// The id of the inverse offer; `nil` once it is answered.
        public var id: String?
    }

    /// An operation whose final status the framework has not acknowledged.
    public struct OperationSnapshot: Sendable {
        /// The operation's id.
        public var id: String
        /// The id of the framework.
        public var frameworkID: String
        /// The id of the agent.
        public var agentID: String
        /// The operation as the framework sent it.
        public var info: Mesos.Offer.Operation
        /// The operation's state.
        public var state: Mesos.OperationState
    }
}

extension EmbeddedMaster {
    // MARK: Maintenance

    /// Performs a changing call of the operator API: UPDATE_MAINTENANCE_SCHEDULE, START_MAINTENANCE, STOP_MAINTENANCE,
    /// MARK_AGENT_GONE, DRAIN_AGENT, DEACTIVATE_AGENT, REACTIVATE_AGENT or TEARDOWN.
    ///
    /// - Returns: the response that an HTTP client would receive.
    @discardableResult
    public func operate(_ call: Mesos.Master.Call) -> CallAnswer {
        handle(.operatorCall(call)).answer ?? CallAnswer(500)
    }

    /// Replaces the maintenance schedule by one window for the machines of some agents.
    ///
    /// - Parameters:
    ///   - agents: the ids of the agents; agents with the same host name and address are on one machine.
    ///   - delay: the time until the maintenance begins.
    ///   - duration: the length of the maintenance; `nil` for no end.
    /// - Throws: ``EmbeddedMesosError`` with code `notFound` if there is no such agent, or `refused` if the master refuses
    ///   the schedule.
    public func scheduleMaintenance(
        of agents: [String], in delay: Duration, duration: Duration? = nil
    ) throws(EmbeddedMesosError) {
        let machines = try agents.map { (id) throws(EmbeddedMesosError) in try machineID(of: id) }
        let unavailability = Mesos.Unavailability.with {
            $0.start = .init(nanoseconds: (configuration.clock.now + delay).nanoseconds)
            $0.duration = duration.map { .init(nanoseconds: $0.wholeNanoseconds) }
        }
        let distinct = machines.enumerated().filter { !machines[..<$0.offset].contains($0.element) }.map(\.element)
        try update(schedule: .init(windows: [.init(unavailability: unavailability, machineIDs: MessageList(distinct))]))
    }

    /// Empties the maintenance schedule.
    ///
    /// - Throws: ``EmbeddedMesosError`` with code `refused` while a machine is down.
    public func clearMaintenance() throws(EmbeddedMesosError) { try update(schedule: .init()) }

    private func update(schedule: Mesos.Maintenance.Schedule) throws(EmbeddedMesosError) {
        try performOrThrow(
            .with { ($0.type, $0.updateMaintenanceSchedule) = (.updateMaintenanceSchedule, .init(schedule: schedule)) })
    }

    /// Takes a scheduled machine down: its agents leave the cluster and their tasks end.
    ///
    /// - Parameter agent: the id of an agent on the machine.
    /// - Throws: ``EmbeddedMesosError`` with code `notFound` if there is no such agent, or `refused` if its machine is not
    ///   scheduled or already down.
    public func startMaintenance(ofMachineOf agent: String) throws(EmbeddedMesosError) {
        let machine = try machineID(of: agent)
        try performOrThrow(.with { ($0.type, $0.startMaintenance) = (.startMaintenance, .init(machines: [machine])) })
    }

    /// Brings a machine up again: its agents return without tasks.
    ///
    /// - Parameter agent: the id of an agent on the machine.
    /// - Throws: ``EmbeddedMesosError`` with code `notFound` if there is no such agent, or `refused` if its machine is not
    ///   down.
    public func stopMaintenance(ofMachineOf agent: String) throws(EmbeddedMesosError) {
        let machine = try machineID(of: agent)
        try performOrThrow(.with { ($0.type, $0.stopMaintenance) = (.stopMaintenance, .init(machines: [machine])) })
    }

    private func machineID(of agent: String) throws(EmbeddedMesosError) -> Mesos.MachineID {
        guard let description = (machine.agents[agent] ?? machine.downAgents[agent])?.description else {
            throw noAgent(agent)
        }
        return Machine(description).message
    }

    private func performOrThrow(_ call: Mesos.Master.Call) throws(EmbeddedMesosError) {
        let answer = operate(call)
        guard answer.status == 200 else {
            throw EmbeddedMesosError(.refused, "the master refused \(call.type?.name ?? "the call"): \(answer.text)")
        }
    }

    /// For each agent with planned maintenance and each framework there, the open inverse offer or else the answer to the latest
    /// one, ordered by agent and framework.
    public func inverseOffers() -> [InverseOfferSnapshot] {
        let pending = machine.inverseOffers.values.map {
            InverseOfferSnapshot(frameworkID: $0.framework, agentID: $0.agent, answer: .pending, id: $0.id)
        }
        let open = Set(pending.map { [$0.agentID, $0.frameworkID] })
        let answered = machine.inverseAnswers.filter { !open.contains([$0.key.agent, $0.key.framework]) }.map {
            InverseOfferSnapshot(
                frameworkID: $0.key.framework, agentID: $0.key.agent,
                answer: $0.value.isAccepted ? .accepted : .declined)
        }
        return (pending + answered).sorted { ($0.agentID, $0.frameworkID) < ($1.agentID, $1.frameworkID) }
    }

    // MARK: Operations

    /// The operations whose final status has not been acknowledged, in the order in which they were performed.
    public func operations() -> [OperationSnapshot] {
        machine.orderedOperations.map {
            OperationSnapshot(
                id: $0.key.operation, frameworkID: $0.key.framework, agentID: $0.agent, info: $0.info,
                state: $0.status.state)
        }
    }

    // MARK: Failover

    /// The ids of the cluster's agents that have not registered with this master.
    public func recoveringAgentIDs() -> [String] { machine.recoveringAgentIDs }
}
