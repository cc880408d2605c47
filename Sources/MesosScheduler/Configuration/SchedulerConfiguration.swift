public import CurlHTTP

/// The settings of a ``Scheduler``. Only the masters and the framework's name have no default.
///
/// ```swift
/// var configuration = SchedulerConfiguration(masters: ["http://10.0.0.1:5050"], framework: .init(name: "example"))
/// configuration.offers.holdsUnused = true
/// configuration.limits.pendingRequests = 500
/// ```
public struct SchedulerConfiguration: Sendable, Hashable {
    /// Base URLs of the masters, such as `http://10.0.0.1:5050`; a host alone means port 5050. A master that does not lead redirects to the leader.
    /// Not used with a ``MasterDetector``.
    public var masters: [String]
    /// How the framework introduces itself to the master.
    public var framework: FrameworkConfiguration
    /// How the framework authenticates; `nil` for masters that do not authenticate frameworks.
    public var credential: SchedulerCredential?
    /// Whether ``credential`` is sent to a master that a ``MasterDetector`` found at an `http` address. Otherwise the detection
    /// of such a master counts as failed. An `http` address in ``masters`` is used as it is.
    public var sendsCredentialInClearText = false
    /// For masters with `https` URLs.
    public var tls = HTTPTLSConfiguration()

    /// How the scheduler subscribes, and when it gives a subscription up.
    public var subscription = Subscription()
    /// How the scheduler sends calls to the master.
    public var calls = Calls()
    /// What the scheduler does with offers.
    public var offers = Offers()
    /// How the scheduler chooses agents for tasks.
    public var placement = Placement()
    /// What the scheduler remembers about agents.
    public var agentStatistics = AgentStatistics()
    /// How the scheduler ends tasks.
    public var tasks = Tasks()
    /// How the scheduler asks the master for the states of tasks.
    public var reconciliation = Reconciliation()
    /// How the scheduler uses its stores.
    public var persistence = Persistence()
    /// How the scheduler stops.
    public var shutdown = Shutdown()
    /// The bounds of what the scheduler keeps in memory.
    public var limits = Limits()

    /// Makes a configuration with the default settings.
    public init(masters: [String], framework: FrameworkConfiguration) {
        self.masters = masters
        self.framework = framework
    }
}

/// The principal and secret for HTTP basic authentication. Printing, logging or dumping never shows the secret.
public struct SchedulerCredential: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// The principal, which must also be the principal of the FrameworkInfo.
    public var principal: String
    /// The password.
    public var secret: String

    /// Makes a credential of a principal and its secret.
    public init(principal: String, secret: String) {
        self.principal = principal
        self.secret = secret
    }

    public var description: String { "SchedulerCredential(\(principal), redacted)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["principal": principal]) }
}
