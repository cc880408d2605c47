public import CurlHTTP

/// The settings of a ``Scheduler``. Only the masters and the framework's name have no default.
///
/// ```swift
/// var configuration = SchedulerConfiguration(masters: ["http://10.0.0.1:5050"], framework: .init(name: "example"))
/// configuration.offers.holdsUnused = true
/// configuration.limits.pendingRequests = 500
/// ```
public struct SchedulerConfiguration: Sendable {
    /// Base URLs of the masters, such as `http://10.0.0.1:5050`.
    ///
    /// A master that does not lead redirects to the leader; the scheduler passes over a master that does not answer.
    /// Not used when the scheduler has a ``MasterDetector``.
    public var masters: [String]
    /// How the framework introduces itself to the master.
    public var framework: FrameworkConfiguration
    /// How the framework authenticates; `nil` for masters that do not authenticate frameworks.
    public var credential: SchedulerCredential?
    /// For masters with `https` URLs.
    public var tls = HTTPTLSConfiguration()

    public var subscription = Subscription()
    public var calls = Calls()
    public var offers = Offers()
    public var placement = Placement()
    public var agentStatistics = AgentStatistics()
    public var tasks = Tasks()
    public var reconciliation = Reconciliation()
    public var persistence = Persistence()
    public var shutdown = Shutdown()
    public var limits = Limits()

    public init(masters: [String], framework: FrameworkConfiguration) {
        self.masters = masters
        self.framework = framework
    }
}
