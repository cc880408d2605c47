import MachineSupport
import MesosAPI

/// A Mesos master as a value: inputs in, effects out, with no I/O, no clock and no randomness of its own.
///
/// Behaviour, texts and the order of events are those recorded from Mesos 1.12 masters. ``EmbeddedMaster`` owns the
/// machine and performs its effects. Instants count from 1970-01-01 00:00 UTC.
///
/// A framework's record must not be held in a variable while the record in ``frameworks`` is changed, because that copies
/// the record with all its tasks. Therefore functions that only read a record do not change anything.
struct MasterStateMachine: Sendable {
    typealias Effects = MachineSupport.Effects<MasterEffect, Timer>

    /// The connection of a subscription, numbered by the owner of the machine.
    struct ConnectionID: Sendable, Hashable {
        var number: UInt64

        init(_ number: UInt64) { self.number = number }
    }

    enum Timer: Sendable, Hashable {
        case heartbeat(ConnectionID)
        case allocation
        /// Filters may expire at any number of moments.
        case filterExpiry(Instant)
        case resend(TaskKey)
        case resendOperation(OperationKey)
        case healthCheck(agent: String)
        case recoveryEnd
        case failover(framework: String)
    }

    let identity: MasterIdentity
    let policy: MasterPolicy
    let startTime: Instant
    /// The instant of the latest input.
    private(set) var lastInput: Instant

    var random: SeededRandom

    var frameworks: [String: FrameworkRecord] = [:]
    /// The framework of each current subscription.
    var connections: [ConnectionID: String] = [:]
    var completedFrameworks: [FrameworkRecord] = []
    var removedFrameworkIDs: Set<String> = []
    var agents: [String: AgentRecord] = [:]
    var agentOrder: [String] = []
    var goneAgents: Set<String> = []
    /// The agents that the operator drains or has drained.
    var draining: [String: DrainRecord] = [:]
    /// The agents that are not offered because the operator deactivated or drains them.
    var deactivated: Set<String> = []
    var offers: [String: OfferRecord] = [:]
    /// Operations whose end has not been acknowledged.
    var operations: [OperationKey: OperationRecord] = [:]
    /// The operations of the ACCEPT that is being processed.
    var performedOperations: [OperationKey] = []

    /// Agents of the registry that have not registered with this master.
    var recovering: [String: AgentMemory] = [:]

    var schedule = Mesos.Maintenance.Schedule()
    var downMachines: Set<Machine> = []
    /// The agents of machines that are down.
    var downAgents: [String: AgentRecord] = [:]
    var inverseOffers: [String: InverseOfferRecord] = [:]
    var inverseAnswers: [InverseOfferKey: InverseOfferAnswer] = [:]

    var frameworkCount = 0
    var agentCount = 0
    var offerCount = 0
    var operationCount = 0

    /// - Parameter registry: the registry that the previous leader left.
    init(
        identity: MasterIdentity, policy: MasterPolicy = MasterPolicy(), seed: UInt64,
        registry: MasterRegistry = MasterRegistry(), at now: Instant, _ effects: inout Effects
    ) {
        self.identity = identity
        self.policy = policy
        random = SeededRandom(seed: seed)
        startTime = now
        lastInput = now
        recover(registry, at: now, &effects)
    }

    /// Makes the id of a new agent, for its ``AgentDescription``.
    mutating func makeAgentID() -> String {
        defer { agentCount += 1 }
        return "\(identity.id)-S\(agentCount)"
    }

    /// Processes an input, after the timers that are due. `now` is not before the instant of the previous input.
    mutating func handle(_ input: MasterInput, at now: Instant, _ effects: inout Effects) {
        lastInput = now
        fireTimers(at: now, &effects)
        switch input {
        case .subscribe(let call, let connection): subscribe(call, connection, at: now, &effects)
        case .call(let call, let streamID):
            let answer = receive(call, streamID: streamID, at: now, &effects)
            effects.append(.answer(answer))
        case .disconnected(let connection): disconnect(connection, at: now, &effects)
        case .agentRegistered(let description): register(description, at: now, &effects)
        case .agentLost(let agent, let loss): lose(agent, loss, at: now, &effects)
        case .agentReturned(let agent): takeBack(agent, at: now, &effects)
        case .agentReregistered(let agent): reregister(agent, at: now, &effects)
        case .operatorCall(let call):
            let answer = perform(call, at: now, &effects)
            effects.append(.answer(answer))
        case .report(let report, let framework, let task):
            take(report, of: TaskKey(framework: framework, task: task), at: now, &effects)
        case .executorMessage(let data, let framework, let executor, let agent):
            send(
                .message(.init(agentID: Mesos.AgentID(agent), executorID: Mesos.ExecutorID(executor), data: data)),
                to: framework, &effects)
        case .rescind(let offer): withdraw(offer, at: now, &effects)
        case .removeFramework(let framework): removeFramework(framework, at: now, &effects)
        case .tick: break
        }
        // An allocation that was requested for this instant is part of the same step.
        if let deadline = effects.timers.deadline(of: .allocation), deadline <= now {
            effects.cancel(.allocation)
            allocate(at: now, &effects)
        }
    }

    private mutating func fireTimers(at now: Instant, _ effects: inout Effects) {
        while let (timer, deadline) = effects.timers.popDue(at: now) {
            switch timer {
            case .heartbeat(let connection): beat(connection, at: deadline, &effects)
            case .allocation: allocate(at: deadline, &effects)
            case .filterExpiry: requestAllocation(at: deadline, &effects)
            case .resend(let task): resend(task, at: deadline, &effects)
            case .resendOperation(let operation): resend(operation, at: deadline, &effects)
            case .healthCheck(let agent):
                guard let record = agents[agent], record.isSilent || record.presence == .disconnected else { continue }
                lose(agent, .unreachable, at: deadline, &effects)
            case .recoveryEnd: endRecovery(at: deadline)
            case .failover(let framework):
                if frameworks[framework]?.isConnected == false { removeFramework(framework, at: deadline, &effects) }
            }
        }
    }

    func send(_ event: SchedulerEvent, to framework: String, _ effects: inout Effects) {
        guard let connection = frameworks[framework]?.connection else { return }
        effects.append(.send(connection, event.message))
    }

    /// Gives an agent a command. A partitioned agent receives it when it returns, and so does a disconnected one a kill. Other
    /// commands for a disconnected agent are lost.
    mutating func command(_ agent: String, _ command: AgentCommand, _ effects: inout Effects) {
        if agents[agent]?.isSilent == true {
            agents[agent]?.heldCommands.append(command)
            return
        }
        if agents[agent]?.presence == .disconnected {
            switch command {
            case .kill:
                agents[agent]?.heldCommands.append(command)
                return
            case .shutdownExecutor, .message: return
            // The executors of a framework without checkpointing end with the agent.
            case .launch, .shutdownFramework: break
            }
        }
        effects.append(.agent(agent, command))
    }

    /// Processes a call whose body is valid: makes the checks that need the master's state, in Mesos' order.
    private mutating func receive(
        _ call: Mesos.Scheduler.Call, streamID: String?, at now: Instant, _ effects: inout Effects
    ) -> CallAnswer {
        let id = call.frameworkID?.value ?? ""
        if let refusal = refusal(ofCallBy: id, streamID: streamID) { return refusal }
        switch SchedulerCall(call) {
        case .teardown: removeFramework(id, at: now, &effects)
        case .accept(let accept): self.accept(accept, by: id, at: now, &effects)
        case .decline(let decline): self.decline(decline, by: id, at: now, &effects)
        case .revive(let roles): revive(roles, by: id, at: now, &effects)
        case .suppress(let roles): suppress(roles, by: id)
        case .kill(let kill): self.kill(kill, by: id, at: now, &effects)
        case .shutdown(let shutdown):
            command(
                shutdown.agentID.value, .shutdownExecutor(framework: id, executor: shutdown.executorID.value), &effects)
        case .acknowledge(let acknowledge): self.acknowledge(acknowledge, by: id, at: now, &effects)
        case .reconcile(let reconcile): self.reconcile(reconcile, by: id, at: now, &effects)
        case .reconcileOperations(let reconcile): self.reconcile(reconcile, by: id, &effects)
        case .message(let message):
            command(
                message.agentID.value, .message(message.data, framework: id, executor: message.executorID.value),
                &effects)
        case .updateFramework(let update): return self.update(update, of: id, at: now, &effects)
        case .acknowledgeOperationStatus(let acknowledge):
            self.acknowledge(acknowledge, by: id, at: now, &effects)
        case .acceptInverseOffers(let accept):
            answerInverseOffers(accept.inverseOfferIDs, isAccepted: true, accept.filters, by: id, at: now, &effects)
        case .declineInverseOffers(let decline):
            answerInverseOffers(decline.inverseOfferIDs, isAccepted: false, decline.filters, by: id, at: now, &effects)
        // Mesos ignores requests for resources.
        case .request: break
        case .subscribe: return CallAnswer(400, "Subscribe calls are answered with a stream")
        case .unknown: return CallAnswer(501)
        }
        return .accepted
    }

    /// Returns the refusal of a call that its framework may not send now, or `nil`.
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
