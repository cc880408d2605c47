import HTTPListener
import Logging
import MesosAPI
import ProcessControl
import ServiceLifecycle

/// Several Mesos masters inside this process, of which one leads, with agents that outlive each of them: for tests of
/// failover.
///
/// ```swift
/// let cluster = try await EmbeddedCluster.start(agents: [.scripted(.init())])
/// // … a framework subscribes at any of cluster.urls …
/// try await cluster.failover(recovery: .milliseconds(200), agentReregistration: .after(.seconds(1)))
/// await cluster.shutdown()
/// ```
///
/// A master that does not lead redirects to the one that does, with 307 and a `Location` without scheme, as Mesos' do. A
/// new leader knows the agents, from the registry, but neither frameworks nor tasks: those of an agent come back when it
/// registers again. All waits go by the clock of the configuration.
public actor EmbeddedCluster: Service {
    struct Node {
        var identity: MasterIdentity
        var endpoints: MasterEndpoints
        /// `nil`: it is dead.
        var server: HTTPServer?
        /// For the next server, from which clients expect the same address.
        var reservation: PortReservation?
        /// Streams of a frozen master.
        var streams: [ResponseStream] = []
        var state = MasterSnapshot.State.standby
    }

    public nonisolated let configuration: EmbeddedMasterConfiguration
    /// Base URLs of the masters; they stay the same when a master dies and is started again.
    public nonisolated let urls: [String]
    nonisolated let faults: FaultInjector
    nonisolated let broadcast = LeaderBroadcast()

    var nodes: [Node]
    /// The master that leads or is about to.
    var chosen: Int?
    var master: EmbeddedMaster?
    /// Everything that outlives a leader, while there is none.
    var fleet: AgentFleet
    var registry = MasterRegistry()
    /// Agents in the order in which they were added.
    var agents: [String] = []
    var random: SeededRandom
    var timers: [Int: MesosTimer] = [:]
    var timerCount = 0
    /// Grows with each failover, so that what an earlier one has still to do is not done.
    var generation = 0
    var isShutDown = false

    private init(
        _ configuration: EmbeddedMasterConfiguration, faults: FaultInjector, nodes: [Node], random: SeededRandom
    ) {
        self.configuration = configuration
        self.faults = faults
        self.nodes = nodes
        self.random = random
        urls = nodes.map { configuration.url(port: $0.identity.port) }
        fleet = AgentFleet(configuration)
    }

    /// Starts masters and agents. When this returns, the first master leads and offers can be made.
    ///
    /// - Parameters:
    ///   - masters: how many; at least 1.
    ///   - configuration: of each master. A port other than 0 is the first master's, the others have those after it.
    ///   - logger: in place of the configuration's.
    /// - Throws: ``EmbeddedMesosError`` when an address cannot be listened on or an agent cannot start.
    public static func start(
        masters: Int = 3, configuration: EmbeddedMasterConfiguration = EmbeddedMasterConfiguration(),
        agents: [EmbeddedAgentConfiguration] = [], logger: Logger? = nil
    ) async throws(EmbeddedMesosError) -> EmbeddedCluster {
        precondition(masters >= 1, "a cluster has at least one master, not \(masters)")
        var configuration = configuration
        if let logger { configuration.logger = logger }
        let faults = FaultInjector(configuration.faults)
        var random = SeededRandom(seed: configuration.seed ?? UInt64.random(in: .min ... .max))
        var nodes: [Node] = []
        do {
            for index in 0..<masters {
                let port = configuration.port == 0 ? 0 : configuration.port + index
                nodes.append(try await makeNode(configuration, port: port, id: random.uuid(), faults))
            }
        } catch {
            for node in nodes { await node.server?.stop() }
            throw error
        }
        let cluster = EmbeddedCluster(configuration, faults: faults, nodes: nodes, random: random)
        do {
            try await cluster.elect(0)
            for agent in agents { try await cluster.addAgent(agent) }
        } catch {
            await cluster.shutdown()
            throw error
        }
        return cluster
    }

    static func makeNode(
        _ configuration: EmbeddedMasterConfiguration, port: Int, reservation: PortReservation? = nil, id: String,
        _ faults: FaultInjector
    ) async throws(EmbeddedMesosError) -> Node {
        let reservation = reservation ?? PortReservation(host: configuration.host, port: port)
        let endpoints = MasterEndpoints(configuration, faults: faults)
        endpoints.take(.leaderless)
        let server = try await HTTPServer.listen(
            host: configuration.host, port: reservation?.port ?? port, logger: configuration.logger,
            respond: endpoints.respond)
        return Node(
            identity: configuration.identity(id: id, port: server.port), endpoints: endpoints, server: server,
            reservation: reservation)
    }

    /// Waits for a graceful shutdown of its service group or for cancellation, then shuts down.
    public func run() async throws {
        try? await gracefulShutdown()
        await shutdown()
    }

    /// Ends all masters, agents and their tasks. Safe to call twice.
    public func shutdown() async {
        guard !isShutDown else { return }
        isShutDown = true
        generation += 1
        for timer in timers.values { timer.cancel() }
        timers = [:]
        broadcast.finish()
        if let master {
            let remains = await master.die()
            fleet = remains.fleet
            for stream in remains.streams { stream.finish() }
        }
        master = nil
        for node in nodes {
            for stream in node.streams { stream.abort() }
            node.endpoints.take(.leaderless)
        }
        let servers = nodes.compactMap(\.server)
        await withDiscardingTaskGroup { group in
            for server in servers { group.addTask { await server.stop() } }
        }
        for index in nodes.indices { nodes[index].reservation = nil }
        await fleet.stop()
    }

    // MARK: Looking

    /// The master that leads, for looking at its state and acting on it. `nil` during a failover. A master is over with
    /// its leadership: do not keep it, and do not shut it down by itself.
    public var leader: EmbeddedMaster? { master }

    /// The masters, in the order of ``urls``.
    public func masters() -> [MasterSnapshot] {
        nodes.enumerated().map { index, node in
            MasterSnapshot(index: index, state: node.state, announcement: node.identity.announcement)
        }
    }

    /// Who leads, or is about to: the present state at once, then every change. `nil`: nobody. For whoever announces the
    /// masters elsewhere, such as in ZooKeeper.
    public nonisolated func leaderChanges() -> AsyncStream<MasterAnnouncement?> { broadcast.listen() }

    /// The faults made so far, by all masters.
    public nonisolated func injectedFaults() -> [InjectedFault] { faults.injected }

    /// Goes on with another plan, or without any. Messages and faults are counted on.
    public nonisolated func setFaults(_ plan: FaultPlan?) { faults.replace(plan) }

    // MARK: Agents

    /// Adds an agent to the cluster and returns its id.
    ///
    /// - Throws: ``EmbeddedMesosError``: `notFound` while no master leads.
    @discardableResult
    public func addAgent(_ agent: EmbeddedAgentConfiguration) async throws(EmbeddedMesosError) -> String {
        guard let master else { throw EmbeddedMesosError(.notFound, "no master leads: agents cannot register") }
        let id = try await master.addAgent(agent)
        agents.append(id)
        return id
    }

    /// Has an agent register with the new leader now, whatever the failover says.
    ///
    /// - Throws: ``EmbeddedMesosError``: `notFound` when no master leads or the agent is not waiting to register.
    public func reregisterAgent(_ id: String) async throws(EmbeddedMesosError) {
        guard let master, await master.recoveringAgentIDs().contains(id) else {
            throw EmbeddedMesosError(.notFound, "there is no leader with which agent '\(id)' could register again")
        }
        await master.handle(.agentReregistered(id))
    }
}

/// A master of an ``EmbeddedCluster``.
public struct MasterSnapshot: Sendable, Hashable {
    public enum State: String, Sendable, Hashable {
        case leading
        /// It is about to lead, and answers 503.
        case recovering
        /// It redirects to the leader.
        case standby
        /// Nobody listens.
        case dead
        /// It takes connections and does not answer.
        case frozen
    }

    public var index: Int
    public var state: State
    public var announcement: MasterAnnouncement
}
