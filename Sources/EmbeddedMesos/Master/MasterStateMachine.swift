import MesosAPI

/// What a Mesos master does, as a value: inputs in, effects out, with no I/O, no clock and no randomness of its own.
///
/// Behaviour, texts and order of events are those recorded from Mesos 1.12 masters. ``EmbeddedMaster`` puts it on a
/// port; a test or a simulation may drive it directly:
///
/// ```swift
/// var master = MasterStateMachine(identity: .init(id: "m", port: 5050), seed: 1, at: now)
/// let effects = master.handle(.subscribe(call, ConnectionID(1)), at: now)
/// ```
public struct MasterStateMachine: Sendable {
    enum Timer: Sendable {
        case heartbeat(ConnectionID)
        case allocation
        case filterExpiry
        case resend(TaskKey, updateNumber: Int)
        case resendOperation(OperationKey, deliveryNumber: Int)
        case healthCheck(agent: String, silence: Int)
        case recoveryEnds
        case failover(framework: String, streamID: String)
    }

    public internal(set) var identity: MasterIdentity
    public let policy: MasterPolicy
    let startTime: MesosInstant

    var random: SeededRandom
    var timers = TimerQueue<Timer>()
    var effects: [MasterEffect] = []

    var frameworks: [String: FrameworkRecord] = [:]
    /// Which framework a connection belongs to. Only current subscriptions are in it.
    var connections: [ConnectionID: String] = [:]
    var completedFrameworks: [FrameworkRecord] = []
    var removedFrameworkIDs: Set<String> = []
    var agents: [String: AgentRecord] = [:]
    /// In order of registration.
    var agentOrder: [String] = []
    var goneAgents: Set<String> = []
    var offers: [String: OfferRecord] = [:]
    /// Operations nobody has acknowledged the end of.
    var operations: [OperationKey: OperationRecord] = [:]
    /// Those of the ACCEPT that is being worked on.
    var performedOperations: [OperationKey] = []

    /// Agents of the registry that have not registered with this master.
    var recovering: [String: AgentMemory] = [:]

    var schedule = Mesos.Maintenance.Schedule()
    var downMachines: Set<Machine> = []
    /// Agents of machines that are down.
    var downAgents: [String: AgentRecord] = [:]
    var inverseOffers: [String: InverseOfferRecord] = [:]
    var inverseAnswers: [InverseOfferKey: InverseOfferAnswer] = [:]

    var frameworkCount = 0
    var agentCount = 0
    var offerCount = 0
    var operationCount = 0
    /// The moment the allocator runs next; `nil`: nothing to do.
    var allocationDeadline: MesosInstant?

    /// - Parameters:
    ///   - seed: determines the UUIDs the master makes.
    ///   - registry: what the leader before this one left.
    public init(
        identity: MasterIdentity, policy: MasterPolicy = MasterPolicy(), seed: UInt64, at now: MesosInstant,
        registry: MasterRegistry = MasterRegistry()
    ) {
        self.identity = identity
        self.policy = policy
        random = SeededRandom(seed: seed)
        startTime = now
        recover(registry, at: now)
    }

    /// When ``MasterInput/tick`` is due; `nil` when nothing is waited for.
    public var nextDeadline: MesosInstant? { timers.nextDeadline }

    /// A new agent's id, to be used in its ``AgentDescription``.
    public mutating func makeAgentID() -> String {
        defer { agentCount += 1 }
        return "\(identity.id)-S\(agentCount)"
    }

    /// Takes an input and says what is to be done, in order. Timers that are due by `now` go first.
    ///
    /// - Parameter now: not before that of the call before.
    public mutating func handle(_ input: MasterInput, at now: MesosInstant) -> [MasterEffect] {
        fireTimers(until: now)
        switch input {
        case .subscribe(let call, let connection): subscribe(call, connection, at: now)
        case .call(let call, let streamID): effects.append(.answer(receive(call, streamID: streamID, at: now)))
        case .disconnected(let connection): disconnect(connection, at: now)
        case .agentRegistered(let description): register(description, at: now)
        case .agentLost(let agent, let loss): lose(agent, loss, at: now)
        case .agentReturned(let agent): takeBack(agent, at: now)
        case .agentReregistered(let agent): reregister(agent, at: now)
        case .operatorCall(let call): effects.append(.answer(perform(call, at: now)))
        case .report(let report, let framework, let task):
            take(report, of: TaskKey(framework: framework, task: task), at: now)
        case .executorMessage(let data, let framework, let executor, let agent):
            send(
                .message(
                    .init(agentID: Mesos.AgentID(agent), executorID: Mesos.ExecutorID(executor), data: data)),
                to: framework)
        case .rescind(let offer): withdraw(offer, at: now)
        case .removeFramework(let framework): removeFramework(framework, at: now)
        case .tick: break
        }
        // What asked for an allocation at once gets it as part of the same step.
        if let deadline = allocationDeadline, deadline <= now { allocate(at: now) }
        defer { effects = [] }
        return effects
    }

    private mutating func fireTimers(until now: MesosInstant) {
        while let due = timers.takeNext(until: now) {
            switch due.subject {
            case .heartbeat(let connection): beat(connection, at: due.deadline)
            case .allocation: if allocationDeadline == due.deadline { allocate(at: due.deadline) }
            case .filterExpiry: requestAllocation(at: due.deadline)
            case .resend(let task, let number): resend(task, updateNumber: number, at: due.deadline)
            case .resendOperation(let operation, let number):
                resend(operation, deliveryNumber: number, at: due.deadline)
            case .healthCheck(let agent, let silence):
                if agents[agent]?.isSilent == true, agents[agent]?.silences == silence {
                    lose(agent, .unreachable, at: due.deadline)
                }
            case .recoveryEnds: endRecovery(at: due.deadline)
            case .failover(let framework, let streamID):
                if let record = frameworks[framework], !record.isConnected, record.streamID == streamID {
                    removeFramework(framework, at: due.deadline)
                }
            }
        }
    }

    /// Sends an event to a framework, if it is connected.
    mutating func send(_ event: SchedulerEvent, to framework: String) {
        guard let connection = frameworks[framework]?.connection else { return }
        effects.append(.send(connection, event.message))
    }

    /// Has an agent do something; one that is cut off gets it when it is back.
    mutating func command(_ agent: String, _ command: AgentCommand) {
        if agents[agent]?.isSilent == true {
            agents[agent]?.heldCommands.append(command)
        } else {
            effects.append(.agent(agent, command))
        }
    }

    /// One call of a framework, after its body was validated: the checks that need the master's state, in Mesos' order.
    private mutating func receive(_ call: Mesos.Scheduler.Call, streamID: String?, at now: MesosInstant) -> CallAnswer {
        let id = call.frameworkID?.value ?? ""
        if let refusal = refusal(ofCallBy: id, streamID: streamID) { return refusal }
        switch SchedulerCall(call) {
        case .teardown: removeFramework(id, at: now)
        case .accept(let accept): self.accept(accept, by: id, at: now)
        case .decline(let decline): self.decline(decline, by: id, at: now)
        case .revive(let roles): revive(roles, by: id, at: now)
        case .suppress(let roles): suppress(roles, by: id)
        case .kill(let kill): self.kill(kill, by: id, at: now)
        case .shutdown(let shutdown):
            command(
                shutdown.agentID.value, .shutdownExecutor(framework: id, executor: shutdown.executorID.value))
        case .acknowledge(let acknowledge): self.acknowledge(acknowledge, by: id, at: now)
        case .reconcile(let reconcile): self.reconcile(reconcile, by: id, at: now)
        case .reconcileOperations(let reconcile): self.reconcile(reconcile, by: id)
        case .message(let message):
            command(
                message.agentID.value, .message(message.data, framework: id, executor: message.executorID.value))
        case .updateFramework(let update): return self.update(update, of: id, at: now)
        case .acknowledgeOperationStatus(let acknowledge): self.acknowledge(acknowledge, by: id)
        case .acceptInverseOffers(let accept):
            answerInverseOffers(accept.inverseOfferIDs, isAccepted: true, accept.filters, by: id, at: now)
        case .declineInverseOffers(let decline):
            answerInverseOffers(decline.inverseOfferIDs, isAccepted: false, decline.filters, by: id, at: now)
        // Mesos never did anything with requests for resources.
        case .request: break
        case .subscribe: return CallAnswer(400, "Subscribe calls are answered with a stream")
        case .unknown: return CallAnswer(501)
        }
        return .accepted
    }

    // A record that is held while another reference to it is changed is copied with all its tasks. So what is read from
    // one is read in functions of their own, that change nothing.
    private func refusal(ofCallBy id: String, streamID: String?) -> CallAnswer? {
        guard let framework = frameworks[id] else { return CallAnswer(400, "Framework cannot be found") }
        guard framework.isConnected else { return CallAnswer(403, "Framework is not subscribed") }
        guard let streamID else {
            return CallAnswer(400, "All non-subscribe calls should include the 'Mesos-Stream-Id' header")
        }
        guard streamID != framework.streamID else { return nil }
        return CallAnswer(
            400,
            "The stream ID '\(streamID)' included in this request didn't match the stream ID currently associated "
                + "with framework ID \(id)")
    }
}
