import HTTPListener
import JSONSupport
import Logging
import MesosAPI
import ServiceLifecycle

/// A Mesos master inside this process, with agents, on a port of its own: for unit tests, demonstrations and
/// benchmarks.
///
/// It speaks the v1 scheduler API in protobuf and JSON as Mesos 1.12 does, and what a test needs of the operator API.
///
/// ```swift
/// let master = try await EmbeddedMaster.start(agents: [.scripted(.init { _ in .run })])
/// // … a framework subscribes at master.url …
/// await master.shutdown()
/// ```
public actor EmbeddedMaster: Service {
    /// A subscription as the HTTP side sees it.
    struct Subscription: Sendable {
        var streamID: String
        var stream: ResponseStream
        /// Ends the subscription when the connection is through with it, in whatever way.
        var lease: Lease
    }

    private struct Stream {
        var encoding: MediaType
        var pipe: EventPipe
        /// Empty until the framework has its id.
        var frameworkID: String
    }

    /// What is left of a master that has died.
    struct Remains: Sendable {
        var fleet: AgentFleet
        var registry: MasterRegistry
        /// Streams that are still open.
        var streams: [ResponseStream]
    }

    /// `http://127.0.0.1:PORT`: where frameworks find the master.
    public nonisolated let url: String
    public nonisolated let port: Int
    public nonisolated let configuration: EmbeddedMasterConfiguration

    private(set) var machine: MasterStateMachine
    private(set) var fleet: AgentFleet
    /// `nil` when the master is one of a cluster, to which its listener belongs.
    private let server: HTTPServer?
    private let endpoints: MasterEndpoints
    nonisolated let faults: FaultInjector
    private var streams: [ConnectionID: Stream] = [:]
    private var connectionCount: UInt64 = 0
    /// Timers that end delays of streams.
    private var delays: [ConnectionID: MesosTimer] = [:]
    private var timer: (deadline: MesosInstant, timer: MesosTimer)?
    private var recordedCalls: [RecordedCall] = []
    private var isShutDown = false
    /// Connections of subscriptions that are not through yet, and who waits for them to be.
    private var openConnections: Set<ConnectionID> = []
    private var allClosed: CheckedContinuation<Void, Never>?

    private init(
        _ configuration: EmbeddedMasterConfiguration, server: HTTPServer, endpoints: MasterEndpoints
    ) {
        self.configuration = configuration
        self.server = server
        self.endpoints = endpoints
        faults = endpoints.faults
        fleet = AgentFleet(configuration)
        port = server.port
        url = configuration.url(port: server.port)
        var random = SeededRandom(seed: configuration.seed ?? UInt64.random(in: .min ... .max))
        let identity = configuration.identity(id: random.uuid(), port: server.port)
        machine = MasterStateMachine(
            identity: identity, policy: configuration.policy, seed: random.next(), at: configuration.clock.now)
    }

    /// One that takes over from another master of a cluster.
    init(
        _ configuration: EmbeddedMasterConfiguration, identity: MasterIdentity, endpoints: MasterEndpoints,
        fleet: AgentFleet, registry: MasterRegistry, seed: UInt64
    ) {
        self.configuration = configuration
        server = nil
        self.endpoints = endpoints
        faults = endpoints.faults
        self.fleet = fleet
        port = identity.port
        url = configuration.url(port: identity.port)
        machine = MasterStateMachine(
            identity: identity, policy: configuration.policy, seed: seed, at: configuration.clock.now,
            registry: registry)
    }

    /// Begins to lead: what agents have kept for the next leader is taken.
    func takeOver() {
        for input in fleet.uplink.attach(self) { handle(input) }
        setTimer()
    }

    /// Ends as a killed process does: without a word, and for good.
    func die() -> Remains {
        isShutDown = true
        timer?.timer.cancel()
        timer = nil
        fleet.uplink.detach()
        defer { streams = [:] }
        return Remains(fleet: fleet, registry: machine.registry, streams: streams.values.map(\.pipe.outbox))
    }

    /// Starts a master and its agents. When this returns, frameworks can subscribe and get offers.
    ///
    /// - Parameter logger: in place of the configuration's.
    /// - Throws: ``EmbeddedMesosError`` when the address cannot be listened on or an agent cannot start.
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
        let master = EmbeddedMaster(configuration, server: server, endpoints: endpoints)
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

    /// Waits for a graceful shutdown of its service group or for cancellation, then shuts down.
    public func run() async throws {
        try? await gracefulShutdown()
        await shutdown()
    }

    /// Ends all streams, agents and their tasks, and closes the listeners. Safe to call twice.
    public func shutdown() async {
        guard !isShutDown else { return }
        isShutDown = true
        timer?.timer.cancel()
        timer = nil
        for id in streams.keys { streams[id]?.pipe.finish() }
        for stream in streams.values { stream.pipe.outbox.finish() }
        streams = [:]
        endpoints.take(.recovering)
        await waitForConnections(atMost: .seconds(1))
        await server?.stop()
        fleet.uplink.detach()
        await fleet.stop()
        fleet.processAgents = [:]
    }

    /// Lets streams come to their regular end. A client that does not read cannot hold this up for longer.
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
    @discardableResult
    public func addAgent(_ agent: EmbeddedAgentConfiguration) async throws(EmbeddedMesosError) -> String {
        let id = machine.makeAgentID()
        switch agent {
        case .scripted(let scripted):
            fleet.scripts.add(scripted, id: id)
            handle(
                .agentRegistered(
                    AgentDescription(
                        id: id, hostname: scripted.hostname, ip: scripted.ip, port: scripted.port,
                        resources: scripted.resources.list, attributes: scripted.attributes)))
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

    /// - Returns: false when this master takes nothing any more.
    func takeReport(_ input: MasterInput) -> Bool {
        guard !isShutDown else { return false }
        handle(input)
        return true
    }

    // MARK: Inputs

    /// Hands an input to the state machine, does what it wants done, and what follows from that.
    @discardableResult
    func handle(_ input: MasterInput) -> (answer: CallAnswer?, streamID: String?) {
        guard !isShutDown else { return (CallAnswer(503, "The master is shutting down"), nil) }
        var result: (answer: CallAnswer?, streamID: String?) = (nil, nil)
        var inputs = [input]
        var next = 0
        while next < inputs.count {
            let now = configuration.clock.now
            for effect in machine.handle(inputs[next], at: now) {
                switch effect {
                case .answer(let answer): result.answer = answer
                case .opened(_, let streamID): result.streamID = streamID
                case .send(let connection, let event): send(event, to: connection)
                case .close(let connection):
                    streams[connection]?.pipe.finish()
                    streams[connection] = nil
                case .agent(let agent, let command):
                    if fleet.scripts.owns(agent) {
                        inputs += fleet.scripts.perform(command, on: agent, at: now)
                    } else {
                        fleet.processAgents[agent]?.deliver(command)
                    }
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
                configuration.logger.error("An event was left out because it cannot be encoded: \(error)")
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
                "A stream was closed: its client left more than maximumStreamBacklogBytes unread")
        }
    }

    private func endDelay(of connection: ConnectionID) {
        delays[connection] = nil
        streams[connection]?.pipe.release()
    }

    private func setTimer() {
        let deadlines = [machine.nextDeadline, fleet.scripts.nextDeadline].compactMap { $0 }
        guard !isShutDown, let deadline = deadlines.min() else { return }
        if let timer, timer.deadline <= deadline { return }
        timer?.timer.cancel()
        let set = configuration.clock.schedule(at: deadline) { [weak self] in await self?.timerFired(deadline) }
        timer = (deadline, set)
    }

    private func timerFired(_ deadline: MesosInstant) {
        guard !isShutDown else { return }
        if timer?.deadline == deadline { timer = nil }
        for input in fleet.scripts.takeDue(until: configuration.clock.now) { handle(input) }
        handle(.tick)
    }

    // MARK: The HTTP side

    var identity: MasterIdentity { machine.identity }

    func subscribe(_ call: Mesos.Scheduler.Call, encoding: MediaType) -> Subscription? {
        guard !isShutDown else { return nil }
        record(call)
        connectionCount += 1
        let connection = ConnectionID(connectionCount)
        let outbox = ResponseStream(limit: configuration.maximumStreamBacklogBytes)
        streams[connection] = Stream(
            encoding: encoding, pipe: EventPipe(outbox), frameworkID: call.frameworkID?.value ?? "")
        guard let streamID = handle(.subscribe(call, connection)).streamID else { return nil }
        openConnections.insert(connection)
        let lease = Lease { [weak self] in await self?.connectionEnded(connection) }
        return Subscription(streamID: streamID, stream: outbox, lease: lease)
    }

    private func connectionEnded(_ connection: ConnectionID) {
        openConnections.remove(connection)
        if openConnections.isEmpty { resumeShutdown() }
        breakConnection(connection)
    }

    func breakConnection(_ connection: ConnectionID) {
        streams.removeValue(forKey: connection)?.pipe.outbox.abandon()
        delays.removeValue(forKey: connection)?.cancel()
        guard !isShutDown else { return }
        handle(.disconnected(connection))
    }

    func receive(_ call: Mesos.Scheduler.Call, streamID: String?) -> CallAnswer {
        if !isShutDown { record(call) }
        return handle(.call(call, streamID: streamID)).answer ?? CallAnswer(500, "No answer")
    }

    private func record(_ call: Mesos.Scheduler.Call) {
        guard configuration.maximumRecordedCalls > 0 else { return }
        recordedCalls.append(RecordedCall(time: configuration.clock.now, call: call))
        if recordedCalls.count > configuration.maximumRecordedCalls + 1000 {
            recordedCalls.removeFirst(recordedCalls.count - configuration.maximumRecordedCalls)
        }
    }

    /// The latest calls, the newest last.
    public func calls() -> [RecordedCall] { recordedCalls.suffix(configuration.maximumRecordedCalls) }

    func dropScript(of task: TaskKey) { fleet.scripts.drop(task) }

    // MARK: Faults

    /// The faults that ``EmbeddedMasterConfiguration/faults`` has made so far.
    public nonisolated func injectedFaults() -> [InjectedFault] { faults.injected }

    /// Goes on with another plan, or without any. Messages and faults are counted on.
    public nonisolated func setFaults(_ plan: FaultPlan?) { faults.replace(plan) }
}
