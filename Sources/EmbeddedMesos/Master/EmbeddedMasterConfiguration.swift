import Logging
import MachineSupport

/// The configuration of an ``EmbeddedMaster``. The defaults suit a unit test.
public struct EmbeddedMasterConfiguration: Sendable {
    /// The address to listen on. Only this machine can reach the default.
    public var host: String
    /// The port to listen on; 0 for any free port.
    public var port: Int
    /// The master's intervals and limits.
    public var policy: MasterPolicy
    /// The clock of the master and its agents.
    public var clock: any MesosClock
    /// Determines the ids of frameworks, offers and containers and the uuids of updates; `nil` for random ones.
    public var seed: UInt64?
    /// The secrets of principals. If not empty, frameworks must use HTTP basic authentication.
    public var credentials: [String: String]
    /// The size of the largest request body, in bytes; larger ones are refused with status 413.
    public var maximumRequestBytes = 16 << 20
    /// The number of unread bytes the master keeps for the client of a stream; beyond it the master closes the connection.
    public var maximumStreamBacklogBytes = 256 << 20
    /// The number of latest calls that ``EmbeddedMaster/calls()`` returns; 0 to record none.
    public var maximumRecordedCalls: Int
    /// The directory for the sandboxes of process agents; `nil` for a temporary one, which `shutdown()` removes.
    public var workDirectory: String?
    /// The faults to inject between frameworks and the master; `nil` for none.
    public var faults: FaultPlan?
    /// The longest time a request's body may take to arrive; then its connection is closed.
    public var maximumRequestTime = Duration.seconds(30)
    /// The logger of the master and its agents.
    public var logger: Logger

    /// Makes a configuration. Other properties have their defaults.
    public init(
        host: String = "127.0.0.1", port: Int = 0, policy: MasterPolicy = MasterPolicy(),
        clock: any MesosClock = SystemClock(), seed: UInt64? = nil, credentials: [String: String] = [:],
        maximumRecordedCalls: Int = 10_000, workDirectory: String? = nil, faults: FaultPlan? = nil,
        logger: Logger = Logger(label: "embedded-mesos") { _ in SwiftLogNoOpLogHandler() }
    ) {
        self.host = host
        self.port = port
        self.policy = policy
        self.clock = clock
        self.seed = seed
        self.credentials = credentials
        self.maximumRecordedCalls = maximumRecordedCalls
        self.workDirectory = workDirectory
        self.faults = faults
        self.logger = logger
    }
}

extension EmbeddedMasterConfiguration {
    /// The host at which clients on this machine reach the master.
    private var reachableHost: String { host == "0.0.0.0" ? "127.0.0.1" : host }

    /// The source of the master's ids, uuids and seeds.
    var random: SeededRandom { seed.map { SeededRandom(seed: $0) } ?? SeededRandom() }

    func url(port: Int) -> String {
        "http://\(reachableHost.contains(":") ? "[\(reachableHost)]" : reachableHost):\(port)"
    }

    func identity(id: String, port: Int) -> MasterIdentity {
        let host = reachableHost
        return MasterIdentity(id: id, hostname: host, ip: host.contains(":") ? "127.0.0.1" : host, port: port)
    }
}

/// An agent of an ``EmbeddedMaster`` or ``EmbeddedCluster``.
public enum EmbeddedAgentConfiguration: Sendable {
    /// An agent whose tasks follow a script.
    case scripted(ScriptedAgentConfiguration)
    /// An agent that runs tasks as local processes.
    case process(ProcessAgentConfiguration)
}
