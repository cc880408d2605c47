import HTTPListener
import JSONSupport
import Logging
import MachineSupport
import MesosAPI

/// A Mesos master with agents inside this process, on a port of its own, for unit tests, demonstrations and benchmarks.
///
/// It speaks the v1 scheduler API of Mesos 1.12 in protobuf and JSON, and the parts of the operator API that tests need.
///
/// ```swift
/// let master = try await EmbeddedMaster.start(agents: [.scripted(.init { _ in .run })])
/// // … a framework subscribes at master.url …
/// await master.shutdown()
/// ```
public actor EmbeddedMaster {
    typealias ConnectionID = MasterStateMachine.ConnectionID

    /// The response to a SUBSCRIBE call.
    struct Subscription: Sendable {
        var streamID: String
        var stream: ResponseStream
        /// Ends the subscription when its connection has finished.
        var lease: Lease
    }

    private struct Stream {
        var encoding: MediaType
        var pipe: EventPipe
        /// Empty while the framework has no id.
        var frameworkID: String
    }

    /// The state that outlives a master of a cluster.
    struct Legacy: Sendable {
        var fleet: AgentFleet
        var registry: MasterRegistry
        /// The streams that are still open.
        var streams: [ResponseStream]
    }

    /// The URL of the master for frameworks, such as `http://127.0.0.1:PORT`.
    public nonisolated let url: String
    /// The port of the master.
    public nonisolated let port: Int
    /// The configuration of the master.
    public nonisolated let configuration: EmbeddedMasterConfiguration

    private(set) var machine: MasterStateMachine
    private var effects: MasterStateMachine.Effects
    private(set) var fleet: AgentFleet
    /// `nil` for a master of a cluster, because the cluster owns the server.
    private let server: HTTPServer?
    private let endpoints: MasterEndpoints
    nonisolated let faults: FaultInjector
    private var streams: [ConnectionID: Stream] = [:]
    private var connectionCount: UInt64 = 0
    /// The timers that end delays of streams.
    private var delays: [ConnectionID: MesosTimer] = [:]
    private var timer: (deadline: Instant, timer: MesosTimer)?
    private var recordedCalls: [RecordedCall] = []
    private var isShutDown = false
    /// The connections of subscriptions that have not finished, and the caller that waits for them.
    private var openConnections: Set<ConnectionID> = []
    private var allClosed: CheckedContinuation<Void, Never>?

    /// Makes a master. The next leader of a cluster takes over the fleet and the registry.
    init(
        _ configuration: EmbeddedMasterConfiguration, identity: MasterIdentity, server: HTTPServer? = nil,
        endpoints: MasterEndpoints, fleet: AgentFleet, registry: MasterRegistry = MasterRegistry(), seed: UInt64
    ) {
        self.configuration = configuration
        self.server = server
        self.endpoints = endpoints
        faults = endpoints.faults
        self.fleet = fleet
        port = identity.port
        url = configuration.url(port: identity.port)
        var effects = MasterStateMachine.Effects()
        machine = MasterStateMachine(
            identity: identity, policy: configuration.policy, seed: seed, registry: registry,
            at: configuration.clock.now, &effects)
        self.effects = effects
    }

    /// Begins to lead: processes the reports that agents have kept for the next leader.
    func takeOver() {
        for input in fleet.uplink.attach(self) { handle(input) }
        setTimer()
    }

    /// Ends without notice, like a killed process.
    func die() -> Legacy {
        isShutDown = true
        timer?.timer.cancel()
        timer = nil
        fleet.uplink.detach()
        defer { streams = [:] }
        return Legacy(fleet: fleet, registry: machine.registry, streams: streams.values.map(\.pipe.stream))
    }

    /// Starts a master and its agents. When this returns, frameworks can subscribe and receive offers. End the master with
    /// ``shutdown()``.
    ///
    /// - Parameter logger: replaces the logger of the configuration.
    /// - Throws: ``EmbeddedMesosError`` if the master cannot listen on its address or an agent cannot start.
    public static func start(
        configuration: EmbeddedMasterConfiguration = EmbeddedMasterConfiguration(),
        agents: [EmbeddedAgentConfiguration] = [], logger: Logger? = nil
    ) async throws(EmbeddedMesosError) -> EmbeddedMaster {
        var configuration = configuration
        if let logger { configuration.logger = logger }
        let endpoints = MasterEndpoints(configuration)
        let server = try await HTTPServer.listen(
            host: configuration.host, port: configuration.port, logger: configuration.logger,
            respond: endpoints.respond)
        var random = configuration.random
        let identity = configuration.identity(id: random.uuid(), port: server.port)
        let master = EmbeddedMaster(
            configuration, identity: identity, server: server, endpoints: endpoints, fleet: AgentFleet(configuration),
            seed: random.next())
        do {
            for agent in agents { try await master.addAgent(agent) }
        } catch {
            await master.shutdown()
            throw error
        }
        await master.takeOver()
        endpoints.take(.leading(master))
        return master
    }

    /// Ends all streams, agents and tasks, and closes the ports. Further calls do nothing.
    public func shutdown() async {
        guard !isShutDown else { return }
        isShutDown = true
        timer?.timer.cancel()
        timer = nil
        for id in streams.keys { streams[id]?.pipe.finish() }
        for stream in streams.values { stream.pipe.stream.finish() }
        streams = [:]
        endpoints.take(.recovering)
        await waitForConnections(atMost: .seconds(1))
        await server?.stop()
        fleet.uplink.detach()
        await fleet.stop()
        fleet.processAgents = [:]
    }

    /// Waits until streams have ended regularly. A client that does not read cannot delay this beyond the limit.
    private func waitForConnections(atMost limit: Duration) async {
        guard !openConnections.isEmpty else { return }
        let deadline = Task {
            try await Task.sleep(for: limit)
            resumeShutdown()
        }
        await withCheckedContinuation { allClosed = $0 }
        deadline.cancel()
    }

    private func resumeShutdown() {
        allClosed?.resume()
        allClosed = nil
    }

    // MARK: Agents

    /// Adds an agent and returns its id.
    ///
    /// - Throws: ``EmbeddedMesosError`` if the agent cannot listen on its address or has no work directory.
    @discardableResult
    public func addAgent(_ agent: EmbeddedAgentConfiguration) async throws(EmbeddedMesosError) -> String {
        let id = machine.makeAgentID()
        switch agent {
        case .scripted(let scripted):
            fleet.scripts.add(scripted, id: id)
            let description = AgentDescription(
                id: id, hostname: scripted.hostname, ip: scripted.ip, port: scripted.port,
                resources: scripted.resources.list, attributes: scripted.attributes)
            handle(.agentRegistered(description))
        case .process(let process): try await addAgent(process, id: id)
        }
        return id
    }

    private func addAgent(_ configuration: ProcessAgentConfiguration, id: String) async throws(EmbeddedMesosError) {
        let agent = ProcessAgent(
            id: id, configuration: configuration, workDirectory: try await fleet.workDirectory.path(),
            version: machine.identity.version, clock: self.configuration.clock, logger: self.configuration.logger,
            report: { [uplink = fleet.uplink] input in await uplink.deliver(input) })
        let description = try await agent.start()
        guard !isShutDown else {
            await agent.stop()
            return
        }
        fleet.processAgents[id] = agent
        handle(.agentRegistered(description))
    }

    /// Processes a report of an agent. Returns false if this master has shut down.
    func takeReport(_ input: MasterInput) -> Bool {
        guard !isShutDown else { return false }
        handle(input)
        return true
    }

    // MARK: Inputs

    /// Gives the state machine an input and performs its effects, and those of the inputs that follow from them.
    @discardableResult
    func handle(_ input: MasterInput) -> (answer: CallAnswer?, streamID: String?) {
        guard !isShutDown else { return (CallAnswer(503, "The master is shutting down"), nil) }
        var result: (answer: CallAnswer?, streamID: String?) = (nil, nil)
        var inputs = [input]
        var next = 0
        while next < inputs.count {
            let now = configuration.clock.now
            machine.handle(inputs[next], at: now, &effects)
            for effect in effects.take() {
                switch effect {
                case .answer(let answer): result.answer = answer
                case .opened(_, let streamID): result.streamID = streamID
                case .send(let connection, let event): send(event, to: connection)
                case .close(let connection):
                    streams[connection]?.pipe.finish()
                    streams[connection] = nil
                case .agent(let agent, let command): inputs += fleet.deliver(command, to: agent, at: now)
                }
            }
            next += 1
        }
        setTimer()
        return result
    }

    private func send(_ event: Mesos.Scheduler.Event, to connection: ConnectionID) {
        guard let stream = streams[connection] else { return }
        let record: [UInt8]
        switch stream.encoding {
        case .json: record = event.jsonBytes()
        case .protobuf:
            do {
                record = try event.serializedBytes()
            } catch {
                configuration.logger.error("skipped an event that cannot be encoded: \(error)")
                return
            }
        }
        if let subscribed = event.subscribed { streams[connection]?.frameworkID = subscribed.frameworkID.value }
        let fault = faults.fault(
            .event(event.type ?? .unknown), framework: streams[connection]?.frameworkID ?? "",
            at: configuration.clock.now)
        let sent = streams[connection]?.pipe.send(record, fault)
        if let delay = sent?.delay {
            delays[connection] = configuration.clock.schedule(at: configuration.clock.now + delay) { [weak self] in
                await self?.endDelay(of: connection)
            }
        }
        if sent?.hasRoom == false {
            configuration.logger.warning(
                "closed a stream, because its client left more than maximumStreamBacklogBytes unread")
        }
    }

    private func endDelay(of connection: ConnectionID) {
        delays[connection] = nil
        streams[connection]?.pipe.release()
    }

    private func setTimer() {
        let deadlines = [effects.nextDeadline(), fleet.scriptEffects.nextDeadline()].compactMap { $0 }
        guard !isShutDown, let deadline = deadlines.min() else { return }
        if let timer, timer.deadline <= deadline { return }
        timer?.timer.cancel()
        let set = configuration.clock.schedule(at: deadline) { [weak self] in await self?.timerFired(deadline) }
        timer = (deadline, set)
    }

    private func timerFired(_ deadline: Instant) {
        guard !isShutDown else { return }
        if timer?.deadline == deadline { timer = nil }
        for input in fleet.runTimers(at: configuration.clock.now) { handle(input) }
        handle(.tick)
    }

    // MARK: HTTP

    var identity: MasterIdentity { machine.identity }

    func subscribe(_ call: Mesos.Scheduler.Call, encoding: MediaType) -> Subscription? {
        guard !isShutDown else { return nil }
        record(call)
        connectionCount += 1
        let connection = ConnectionID(connectionCount)
        let stream = ResponseStream(limit: configuration.maximumStreamBacklogBytes)
        streams[connection] = Stream(
            encoding: encoding, pipe: EventPipe(stream), frameworkID: call.frameworkID?.value ?? "")
        guard let streamID = handle(.subscribe(call, connection)).streamID else { return nil }
        openConnections.insert(connection)
        let lease = Lease { [weak self] in await self?.connectionEnded(connection) }
        return Subscription(streamID: streamID, stream: stream, lease: lease)
    }

    private func connectionEnded(_ connection: ConnectionID) {
        openConnections.remove(connection)
        if openConnections.isEmpty { resumeShutdown() }
        breakConnection(connection)
    }

    func breakConnection(_ connection: ConnectionID) {
        streams.removeValue(forKey: connection)?.pipe.stream.abandon()
        delays.removeValue(forKey: connection)?.cancel()
        guard !isShutDown else { return }
        handle(.disconnected(connection))
    }

    /// - Parameter principal: that of the request's credentials, if credentials are required.
    func receive(_ call: Mesos.Scheduler.Call, streamID: String?, principal: String?) -> CallAnswer {
        if !isShutDown { record(call) }
        if let principal, let info = machine.frameworks[call.frameworkID?.value ?? ""]?.info,
            info.principal != principal
        {
            return CallAnswer(
                400,
                "Authenticated principal '\(principal)' does not match principal '\(info.principal ?? "")' set in "
                    + "`FrameworkInfo`")
        }
        return handle(.call(call, streamID: streamID)).answer ?? CallAnswer(500, "No answer")
    }

    private func record(_ call: Mesos.Scheduler.Call) {
        guard configuration.maximumRecordedCalls > 0 else { return }
        recordedCalls.append(RecordedCall(time: configuration.clock.now, call: call))
        if recordedCalls.count > configuration.maximumRecordedCalls + 1000 {
            recordedCalls.removeFirst(recordedCalls.count - configuration.maximumRecordedCalls)
        }
    }

    /// The latest calls in order, up to ``EmbeddedMasterConfiguration/maximumRecordedCalls``.
    public func calls() -> [RecordedCall] { recordedCalls.suffix(configuration.maximumRecordedCalls) }

    func dropScript(of task: TaskKey) { fleet.dropScript(of: task) }

    // MARK: Faults

    /// The faults that have been injected.
    public nonisolated func injectedFaults() -> [InjectedFault] { faults.injected }

    /// Replaces the fault plan; `nil` for no faults. The counts of messages and faults continue.
    public nonisolated func setFaults(_ plan: FaultPlan?) { faults.replace(plan) }
}
