public import CurlHTTP

/// Everything a scheduler can be told. Only the masters and the framework's name have no default.
public struct SchedulerConfiguration: Sendable {
    /// Base URLs of the masters, such as `http://10.0.0.1:5050`. One that does not lead redirects to the leader; one that
    /// does not answer is passed over for the next. Not used when the scheduler has a ``MasterDetector``.
    public var masters: [String]
    public var framework: FrameworkConfiguration
    public var credential: SchedulerCredential?
    /// For masters with `https` URLs.
    public var tls = HTTPTLSConfiguration()

    /// The handshake: connection, response head and SUBSCRIBED event. For this time and ``callTimeout`` after an attempt was
    /// given up it may still reach a master and take the framework over from a later one; the scheduler then subscribes once
    /// more instead of counting as superseded.
    public var subscribeTimeout: Duration = .seconds(10)
    /// The answer to any other call.
    public var callTimeout: Duration = .seconds(10)
    /// After this many calls in a row without an answer the subscription counts as dead, whatever its stream says. At
    /// least 1.
    public var maximumUnansweredCalls: Int = 3
    /// How many calls may be without an answer on one connection (HTTP pipelining); further ones wait. Mesos masters take any
    /// number; 1 is for a proxy between that does not. A connection that breaks leaves this many in doubt.
    public var maximumCallsInFlight: Int = 256
    /// Silence of this many heartbeat intervals (the master sets the interval, usually 15 s) closes the stream and
    /// subscribes anew. At least 1.
    public var heartbeatMaxFailures: Int = 2
    /// The longest interval between heartbeats that a master is believed; one that announces more is taken at this.
    public var maximumHeartbeatInterval: Duration = .seconds(120)
    /// Between attempts to subscribe, and between attempts to detect the leader. The waits grow until a subscription has
    /// lasted as long as the maximum.
    public var subscribeBackoff = BackoffPolicy(initial: .milliseconds(500), maximum: .seconds(15))

    /// For how long the master does not offer again what was declined (`refuse_seconds`).
    public var offerRefuseDuration: Duration = .seconds(5)
    /// Keep offers that nobody needs yet, for the next request, instead of declining them.
    public var holdOffers: Bool = false
    /// How long a held offer is kept.
    public var holdOffersTTL: Duration = .seconds(30)
    /// The least time between two DECLINE calls for held offers whose time is over.
    public var holdOffersPruningPeriod: Duration = .seconds(30)
    /// What is done when the operator plans a maintenance.
    public var inverseOfferPolicy: InverseOfferPolicy = .accept
    /// A request fails with `noCapacity` when it found no room in this many events with offers for its role; nil: it waits
    /// until its timeout.
    public var failPendingOfferCycles: Int?
    /// Requests with preferred agents wait for one of those before other agents are used.
    public var waitForPreferredAgent: Bool = true
    /// How long they wait.
    public var preferredAgentWait: Duration = .seconds(5)
    /// How long a port that a container could not bind is not used on its agent.
    public var portBlacklistTTL: Duration = .seconds(300)
    /// A warning follows when so many ports of one agent are blacklisted.
    public var portBlacklistWarningThreshold: Int = 10
    /// How long it is remembered what an agent offered; zero: not at all.
    public var agentStatsTTL: Duration = .seconds(60)
    /// How often agent statistics are published, and outdated ones dropped.
    public var agentStatsPruningPeriod: Duration = .seconds(5)
    /// The least time between two REVIVE calls.
    public var reviveInterval: Duration = .milliseconds(500)

    /// Between repetitions of an explicit reconciliation until every task has an answer.
    public var reconcileBackoff = BackoffPolicy(initial: .seconds(2), maximum: .seconds(60))
    /// Between implicit reconciliations, which find tasks this scheduler does not know; nil: only after a
    /// subscription, and once more when agents have had time to register with a new master.
    public var implicitReconciliationInterval: Duration? = .seconds(15 * 60)
    /// Between repetitions of a KILL until the task's end is known.
    public var killBackoff = BackoffPolicy(initial: .seconds(4), maximum: .seconds(60))
    /// Tasks of the framework that this scheduler does not know are killed after this time; nil: never.
    public var orphanGracePeriod: Duration? = .seconds(60)

    /// How long the task store may take to save. After it launches fail, until the store has caught up.
    public var taskStoreTimeout: Duration = .seconds(10)
    /// Between attempts to save what the task store failed to keep.
    public var taskStoreBackoff = BackoffPolicy(initial: .milliseconds(500), maximum: .seconds(30))

    /// Send TEARDOWN at shutdown, which ends all tasks. Without it the tasks live on for the failover timeout.
    public var teardownOnShutdown: Bool = true
    /// How long the shutdown of ``Scheduler/run()`` may take.
    public var shutdownTimeout: Duration = .seconds(30)

    /// How long the framework id store may take: to load before ``Scheduler/run()`` fails, to save before there is a notice.
    public var frameworkIDStoreTimeout: Duration = .seconds(10)

    /// Requests waiting for an offer that are admitted. Those whose launch the master refused or lost wait again and are not
    /// counted a second time, so that up to ``maximumTasks`` may wait in all.
    public var maximumPendingRequests: Int = 10_000
    /// Tasks known at once, whatever their state.
    public var maximumTasks: Int = 100_000
    /// Calls of ``Scheduler/perform(_:on:role:timeout:)`` whose operations have not ended.
    public var maximumOperations: Int = 1_000
    public var maximumHeldOffers: Int = 10_000
    /// Agents of which statistics are kept.
    public var maximumAgentStatistics: Int = 10_000
    /// Ends of tasks that are remembered for those who ask later.
    public var maximumEndedTasks: Int = 1_000
    /// The longest event of the master in bytes.
    public var maximumEventBytes: Int = 64 << 20
    /// Notices that wait for a slow listener; older ones are dropped.
    public var maximumBufferedNotices: Int = 1_000
    /// Bytes of the notices that wait for a slow listener, messages of executors above all; older ones are dropped.
    public var maximumBufferedNoticeBytes: Int = 16 << 20

    public init(masters: [String], framework: FrameworkConfiguration) {
        self.masters = masters
        self.framework = framework
    }
}
