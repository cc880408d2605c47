import HTTPListener
import Logging
import MachineSupport
import MesosAPI
import ProcessControl

/// Several Mesos masters inside this process, one of which leads, with agents that outlive each master, for tests of
/// failover.
///
/// ```swift
/// let cluster = try await EmbeddedCluster.start(agents: [.scripted(.init())])
/// // … a framework subscribes at any of cluster.urls …
/// try await cluster.failover(recovery: .milliseconds(200), agentReregistration: .after(.seconds(1)))
/// await cluster.shutdown()
/// ```
///
/// Like Mesos masters, a master that does not lead redirects to the leader with status 307 and a `Location` without scheme.
/// A new leader knows the agents from the registry, but neither frameworks nor tasks. The tasks of an agent return when the
/// agent registers again. All delays use the configuration's clock.
public actor EmbeddedCluster {
    struct Node {
        var identity: MasterIdentity
        var endpoints: MasterEndpoints
        /// `nil` if the master is dead.
        var server: HTTPServer?
        /// Keeps the port for the next server of the master.
        var reservation: PortReservation?
        var streams: [ResponseStream] = []
        var state = MasterSnapshot.State.standby
    }

    /// The configuration of the masters.
    public nonisolated let configuration: EmbeddedMasterConfiguration
    /// The URLs of the masters. They stay the same when a master is restarted.
    public nonisolated let urls: [String]
    nonisolated let faults: FaultInjector
    nonisolated let leaders = Broadcaster<MasterAnnouncement?>(current: nil)

    var nodes: [Node]
    /// The index of the master that leads or is about to lead.
    var chosen: Int?
    var master: EmbeddedMaster?
    /// The agents, while no master leads.
    var fleet: AgentFleet
    var registry = MasterRegistry()
    var agents: [String] = []
    var random: SeededRandom
    var timers: [Int: MesosTimer] = [:]
    var timerCount = 0
    /// Grows with each failover, so that delayed steps of an earlier failover are skipped.
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

    /// Starts masters and agents. When this returns, the first master leads, and frameworks receive offers. End the cluster
    /// with ``shutdown()``.
    ///
    /// - Parameters:
    ///   - masters: the number of masters; at least 1.
    ///   - configuration: the configuration of each master. A port other than 0 is the port of the first master; the others
    ///     use the ports after it.
    ///   - agents: the agents to start.
    ///   - logger: replaces the logger of the configuration.
    /// - Throws: ``EmbeddedMesosError`` if a master cannot listen on its address or an agent cannot start.
    public static func start(
        masters: Int = 3, configuration: EmbeddedMasterConfiguration = EmbeddedMasterConfiguration(),
        agents: [EmbeddedAgentConfiguration] = [], logger: Logger? = nil
    ) async throws(EmbeddedMesosError) -> EmbeddedCluster {
        precondition(masters >= 1, "a cluster needs at least one master, not \(masters)")
        var configuration = configuration
        if let logger { configuration.logger = logger }
        let faults = FaultInjector(configuration.faults)
        var random = configuration.random
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

    /// Ends all masters, agents and tasks. Further calls do nothing.
    public func shutdown() async {
        guard !isShutDown else { return }
        isShutDown = true
        generation += 1
        for timer in timers.values { timer.cancel() }
        timers = [:]
        leaders.finish()
        if let master {
            let legacy = await master.die()
            fleet = legacy.fleet
            for stream in legacy.streams { stream.finish() }
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

    // MARK: Inspection

    /// The leading master, for inspection and actions; `nil` during a failover. A master ends with its leadership: do not
    /// keep it, and do not shut it down.
    public var leader: EmbeddedMaster? { master }

    /// The masters, in the order of ``urls``.
    public func masters() -> [MasterSnapshot] {
        nodes.enumerated().map { index, node in
            MasterSnapshot(index: index, state: node.state, announcement: node.identity.announcement)
        }
    }

    /// The master that leads or is about to lead, first as of now, then after each change; `nil` for none. A test can
    /// announce the masters with it, for example in ZooKeeper.
    public nonisolated func leaderChanges() -> AsyncStream<MasterAnnouncement?> { leaders.listen() }

    /// The faults that have been injected, by all masters.
    public nonisolated func injectedFaults() -> [InjectedFault] { faults.injected }

    /// Replaces the fault plan; `nil` for no faults. The counts of messages and faults continue.
    public nonisolated func setFaults(_ plan: FaultPlan?) { faults.replace(plan) }

    // MARK: Agents

    /// Adds an agent to the cluster and returns its id.
    ///
    /// - Throws: ``EmbeddedMesosError`` with code `notFound` while no master leads; also if the agent cannot start.
    @discardableResult
    public func addAgent(_ agent: EmbeddedAgentConfiguration) async throws(EmbeddedMesosError) -> String {
        guard let master else { throw EmbeddedMesosError(.notFound, "agents cannot register, because no master leads") }
        let id = try await master.addAgent(agent)
        agents.append(id)
        return id
    }

    /// Makes an agent register with the new leader now, whatever its ``AgentReregistration``.
    ///
    /// - Throws: ``EmbeddedMesosError`` with code `notFound` if no master leads or the agent is already registered.
    public func reregisterAgent(_ id: String) async throws(EmbeddedMesosError) {
        guard let master, await master.recoveringAgentIDs().contains(id) else {
            throw EmbeddedMesosError(
                .notFound, "agent '\(id)' cannot register again: no master leads, or it is registered")
        }
        await master.handle(.agentReregistered(id))
    }
}

extension EmbeddedCluster {
    /// A master of a cluster.
    public struct MasterSnapshot: Sendable, Hashable {
        /// The state of a master.
        public enum State: String, Sendable, Hashable {
            /// The master leads.
            case leading
            /// The master is about to lead and answers 503.
            case recovering
            /// The master redirects to the leader.
            case standby
            /// The master's port is closed.
            case dead
            /// The master accepts connections and does not answer.
            case frozen
        }

        /// The place of the master in ``EmbeddedCluster/urls``.
        public var index: Int
        /// The master's state.
        public var state: State
        /// The master's announcement in ZooKeeper.
        public var announcement: MasterAnnouncement
    }
}
