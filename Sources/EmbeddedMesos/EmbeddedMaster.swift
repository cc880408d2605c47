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
        var outbox: StreamOutbox
        /// Ends the subscription when the connection is through with it, in whatever way.
        var lease: Lease
    }

    private struct Stream {
        var encoding: MediaType
        var outbox: StreamOutbox
    }

    /// `http://127.0.0.1:PORT`: where frameworks find the master.
    public nonisolated let url: String
    public nonisolated let port: Int
    public nonisolated let configuration: EmbeddedMasterConfiguration

    private(set) var machine: MasterStateMachine
    private var scripts = ScriptedAgents()
    private var processAgents: [String: ProcessAgent] = [:]
    private let workDirectory: WorkDirectory
    private let server: LoopbackServer
    private let endpoints: MasterEndpoints
    private var streams: [ConnectionID: Stream] = [:]
    private var connectionCount: UInt64 = 0
    private var timer: (deadline: MesosInstant, timer: MesosTimer)?
    private var recordedCalls: [RecordedCall] = []
    private var isShutDown = false
    /// Connections of subscriptions that are not through yet, and who waits for them to be.
    private var openConnections: Set<ConnectionID> = []
    private var allClosed: CheckedContinuation<Void, Never>?

    private init(
        _ configuration: EmbeddedMasterConfiguration, server: LoopbackServer, endpoints: MasterEndpoints
    ) {
        self.configuration = configuration
        self.server = server
        self.endpoints = endpoints
        workDirectory = WorkDirectory(configured: configuration.workDirectory)
        port = server.port
        let host = configuration.host == "0.0.0.0" ? "127.0.0.1" : configuration.host
        url = "http://\(host.contains(":") ? "[\(host)]" : host):\(server.port)"
        let now = configuration.clock.now
        var random = SeededRandom(seed: configuration.seed ?? UInt64.random(in: .min ... .max))
        let identity = MasterIdentity(
            id: random.uuid(), hostname: host, ip: host.contains(":") ? "127.0.0.1" : host, port: server.port)
        machine = MasterStateMachine(identity: identity, policy: configuration.policy, seed: random.next(), at: now)
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
        let server = try await LoopbackServer.start(
            host: configuration.host, port: configuration.port, logger: configuration.logger,
            respond: { await endpoints.respond($0) })
        let master = EmbeddedMaster(configuration, server: server, endpoints: endpoints)
        do {
            for agent in agents { try await master.addAgent(agent) }
        } catch {
            await master.shutdown()
            throw error
        }
        endpoints.attach(master)
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
        for stream in streams.values { stream.outbox.finish() }
        streams = [:]
        endpoints.detach()
        await waitForConnections(atMost: .seconds(1))
        await server.stop()
        await withDiscardingTaskGroup { group in
            for agent in processAgents.values { group.addTask { await agent.stop() } }
        }
        processAgents = [:]
        await workDirectory.remove()
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
            scripts.add(scripted, id: id)
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
            id: id, configuration: configuration, workDirectory: try await workDirectory.path(),
            version: machine.identity.version, clock: self.configuration.clock, logger: self.configuration.logger,
            report: { [weak self] input in await self?.takeReport(input) })
        let description = try await agent.start()
        guard !isShutDown else {
            await agent.stop()
            return
        }
        processAgents[id] = agent
        handle(.agentRegistered(description))
    }

    private func takeReport(_ input: MasterInput) {
        guard !isShutDown else { return }
        handle(input)
    }

    // MARK: Inputs

    /// Hands an input to the state machine, does what it wants done, and what follows from that.
    @discardableResult
    func handle(_ input: MasterInput) -> (answer: CallAnswer?, streamID: String?) {
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
                case .close(let connection): streams.removeValue(forKey: connection)?.outbox.finish()
                case .agent(let agent, let command):
                    if scripts.owns(agent) {
                        inputs += scripts.perform(command, on: agent, at: now)
                    } else {
                        processAgents[agent]?.deliver(command)
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
        if !stream.outbox.append(RecordIOEncoder.encode(record)) {
            configuration.logger.warning(
                "A stream was closed: its client left more than maximumStreamBacklogBytes unread")
        }
    }

    private func setTimer() {
        let deadlines = [machine.nextDeadline, scripts.nextDeadline].compactMap { $0 }
        guard !isShutDown, let deadline = deadlines.min() else { return }
        if let timer, timer.deadline <= deadline { return }
        timer?.timer.cancel()
        let set = configuration.clock.schedule(at: deadline) { [weak self] in await self?.timerFired(deadline) }
        timer = (deadline, set)
    }

    private func timerFired(_ deadline: MesosInstant) {
        if timer?.deadline == deadline { timer = nil }
        for input in scripts.takeDue(until: configuration.clock.now) { handle(input) }
        handle(.tick)
    }

    // MARK: The HTTP side

    var identity: MasterIdentity { machine.identity }

    func subscribe(_ call: Mesos.Scheduler.Call, encoding: MediaType) -> Subscription? {
        guard !isShutDown else { return nil }
        record(call)
        connectionCount += 1
        let connection = ConnectionID(connectionCount)
        let outbox = StreamOutbox(limit: configuration.maximumStreamBacklogBytes)
        streams[connection] = Stream(encoding: encoding, outbox: outbox)
        guard let streamID = handle(.subscribe(call, connection)).streamID else { return nil }
        openConnections.insert(connection)
        let lease = Lease { [weak self] in await self?.connectionEnded(connection) }
        return Subscription(streamID: streamID, outbox: outbox, lease: lease)
    }

    private func connectionEnded(_ connection: ConnectionID) {
        openConnections.remove(connection)
        if openConnections.isEmpty { resumeShutdown() }
        breakConnection(connection)
    }

    func breakConnection(_ connection: ConnectionID) {
        streams.removeValue(forKey: connection)?.outbox.abandon()
        guard !isShutDown else { return }
        handle(.disconnected(connection))
    }

    func receive(_ call: Mesos.Scheduler.Call, streamID: String?) -> CallAnswer {
        record(call)
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

    func dropScript(of task: TaskKey) { scripts.drop(task) }
}

/// A call that a master got.
public struct RecordedCall: Sendable {
    public var time: MesosInstant
    public var call: Mesos.Scheduler.Call
}

/// Runs an action when the last reference to it is gone.
final class Lease: Sendable {
    private let end: @Sendable () async -> Void

    init(end: @escaping @Sendable () async -> Void) { self.end = end }

    deinit {
        let end = end
        Task { await end() }
    }
}
