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

    var frameworkCount = 0
    var agentCount = 0
    var offerCount = 0
    /// The moment the allocator runs next; `nil`: nothing to do.
    var allocationDeadline: MesosInstant?

    /// - Parameter seed: determines the UUIDs the master makes.
    public init(identity: MasterIdentity, policy: MasterPolicy = MasterPolicy(), seed: UInt64, at now: MesosInstant) {
        self.identity = identity
        self.policy = policy
        random = SeededRandom(seed: seed)
        startTime = now
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

    /// One call of a framework, after its body was validated: the checks that need the master's state, in Mesos' order.
    private mutating func receive(_ call: Mesos.Scheduler.Call, streamID: String?, at now: MesosInstant) -> CallAnswer {
        let id = call.frameworkID?.value ?? ""
        guard let framework = frameworks[id] else { return CallAnswer(400, "Framework cannot be found") }
        guard framework.isConnected else { return CallAnswer(403, "Framework is not subscribed") }
        guard let streamID else {
            return CallAnswer(400, "All non-subscribe calls should include the 'Mesos-Stream-Id' header")
        }
        guard streamID == framework.streamID else {
            return CallAnswer(
                400,
                "The stream ID '\(streamID)' included in this request didn't match the stream ID currently associated "
                    + "with framework ID \(id)")
        }
        switch SchedulerCall(call) {
        case .teardown: removeFramework(id, at: now)
        case .accept(let accept): self.accept(accept, by: id, at: now)
        case .decline(let decline): self.decline(decline, by: id, at: now)
        case .revive(let roles): revive(roles, by: id, at: now)
        case .suppress(let roles): suppress(roles, by: id)
        case .kill(let kill): self.kill(kill, by: id, at: now)
        case .shutdown(let shutdown):
            effects.append(
                .agent(
                    shutdown.agentID.value,
                    .shutdownExecutor(framework: id, executor: shutdown.executorID.value)))
        case .acknowledge(let acknowledge): self.acknowledge(acknowledge, by: id, at: now)
        case .reconcile(let reconcile): self.reconcile(reconcile, by: id, at: now)
        case .reconcileOperations(let reconcile): self.reconcile(reconcile, by: id)
        case .message(let message):
            effects.append(
                .agent(
                    message.agentID.value,
                    .message(message.data, framework: id, executor: message.executorID.value)))
        case .updateFramework(let update): return self.update(update, of: id, at: now)
        // Inverse offers are not made, so nothing waits for these; requests for resources were never used by Mesos.
        case .acceptInverseOffers, .declineInverseOffers, .acknowledgeOperationStatus, .request: break
        case .subscribe: return CallAnswer(400, "Subscribe calls are answered with a stream")
        case .unknown: return CallAnswer(501)
        }
        return .accepted
    }
}
