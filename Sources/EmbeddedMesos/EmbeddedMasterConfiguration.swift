import HTTPListener
import Logging

/// How an ``EmbeddedMaster`` is set up. Everything has a default that suits a unit test.
public struct EmbeddedMasterConfiguration: Sendable {
    /// The address to listen on. Only this machine reaches the default.
    public var host: String
    /// 0: a free one.
    public var port: Int
    /// Intervals and limits.
    public var policy: MasterPolicy
    public var clock: any MesosClock
    /// Determines framework, offer and container ids and the uuids of updates. `nil`: different in each run.
    public var seed: UInt64?
    /// Principals and their secrets; when not empty, frameworks need basic authentication.
    public var credentials: [String: String]
    /// The largest body of a request, in bytes; larger ones are answered with 413.
    public var maximumRequestBytes: Int
    /// How much of a stream is kept for a client that does not read; then its connection is closed. In bytes.
    public var maximumStreamBacklogBytes: Int
    /// How many of the latest calls ``EmbeddedMaster/calls()`` returns; 0: none are kept.
    public var maximumRecordedCalls: Int
    /// The directory for sandboxes of process agents. `nil`: a temporary one, removed by `shutdown`.
    public var workDirectory: String?
    /// What goes wrong between frameworks and the master; `nil`: nothing.
    public var faults: FaultPlan?
    /// The longest time a request's body may take to arrive; then its connection is closed.
    public var maximumRequestTime: Duration
    public var logger: Logger

    public init(
        host: String = "127.0.0.1", port: Int = 0, policy: MasterPolicy = MasterPolicy(),
        clock: any MesosClock = SystemClock(), seed: UInt64? = nil, credentials: [String: String] = [:],
        maximumRequestBytes: Int = 16 << 20, maximumStreamBacklogBytes: Int = 256 << 20,
        maximumRecordedCalls: Int = 10_000, workDirectory: String? = nil, faults: FaultPlan? = nil,
        maximumRequestTime: Duration = .seconds(30),
        logger: Logger = Logger(label: "embedded-mesos") { _ in SwiftLogNoOpLogHandler() }
    ) {
        self.host = host
        self.port = port
        self.policy = policy
        self.clock = clock
        self.seed = seed
        self.credentials = credentials
        self.maximumRequestBytes = maximumRequestBytes
        self.maximumStreamBacklogBytes = maximumStreamBacklogBytes
        self.maximumRecordedCalls = maximumRecordedCalls
        self.workDirectory = workDirectory
        self.faults = faults
        self.maximumRequestTime = maximumRequestTime
        self.logger = logger
    }
}

extension EmbeddedMasterConfiguration {
    /// Where clients on this machine reach the master.
    private var reachableHost: String { host == "0.0.0.0" ? "127.0.0.1" : host }

    func url(port: Int) -> String {
        "http://\(reachableHost.contains(":") ? "[\(reachableHost)]" : reachableHost):\(port)"
    }

    func identity(id: String, port: Int) -> MasterIdentity {
        let host = reachableHost
        return MasterIdentity(id: id, hostname: host, ip: host.contains(":") ? "127.0.0.1" : host, port: port)
    }
}

/// An agent to start with the master or to add later.
public enum EmbeddedAgentConfiguration: Sendable {
    /// Tasks do what a test says.
    case scripted(ScriptedAgentConfiguration)
    /// Tasks run for real, as local processes.
    case process(ProcessAgentConfiguration)
}

/// Why an embedded master or agent could not start, or a request of the test could not be met.
public struct EmbeddedMesosError: Error, Sendable, CustomStringConvertible {
    public enum Code: String, Sendable, Hashable {
        /// The address cannot be listened on.
        case cannotListen
        /// A directory cannot be made.
        case workDirectory
        /// No such framework, task, agent, offer or master.
        case notFound
        /// The master refuses it.
        case refused
    }

    public var code: Code
    public var message: String
    public var underlying: (any Error)?

    public init(_ code: Code, _ message: String, underlying: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.underlying = underlying
    }

    public var description: String { message }
}

extension HTTPServer {
    /// Starts a server of a master or an agent.
    ///
    /// - Throws: an error with code `cannotListen`.
    static func listen(
        host: String, port: Int, logger: Logger, respond: @escaping Respond
    ) async throws(EmbeddedMesosError) -> HTTPServer {
        do throws(ListenError) {
            return try await start(host: host, port: port, logger: logger, respond: respond)
        } catch {
            throw EmbeddedMesosError(
                .cannotListen, "\(error). Choose another port; 0 takes any free one.", underlying: error.underlying)
        }
    }
}
