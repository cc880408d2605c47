/// The Mesos framework.
public struct MesosConfiguration: Sendable, Hashable {
    /// `whisk.mesos.master-url`
    public var masterURL = MasterAddress.masters(["http://localhost:5050"])
    /// `whisk.mesos.master-url-public`; see ``publicURL``.
    public var masterURLPublic: String?
    /// `whisk.mesos.role`: one role, or a list of them. Containers are placed with offers to the first.
    public var roles = ["*"]
    /// `whisk.mesos.failover-timeout-seconds`
    public var failoverTimeout = Duration.zero
    /// `whisk.mesos.mesos-link-log-message`
    public var mesosLinkLogMessage = true
    /// `whisk.mesos.constraints`: where managed images may run.
    public var constraints: [PlacementConstraint] = []
    /// `whisk.mesos.blackbox-constraints`: where user-provided images may run.
    public var blackboxConstraints: [PlacementConstraint] = []
    /// `whisk.mesos.constraint-delimiter`
    public var constraintDelimiter = " "
    /// `whisk.mesos.teardown-on-exit`
    public var teardownOnExit = true
    /// `whisk.mesos.offer-refuse-duration`
    public var offerRefuseDuration = Duration.seconds(5)
    /// `whisk.mesos.heartbeat-max-failures`
    public var heartbeatMaxFailures = 2
    /// `whisk.mesos.timeouts`
    public var timeouts = Timeouts()
    /// `whisk.mesos.health-check`; `nil` when the section is absent: no health check.
    public var healthCheck: HealthCheck?
    /// `whisk.mesos.containerizer`
    public var containerizer = Containerizer.docker
    /// `whisk.mesos.principal`
    public var principal: String?
    /// `whisk.mesos.secret-file`: path of a file with the principal's secret.
    public var secretFile: String?
    /// `whisk.mesos.secret`: the principal's secret itself, for an environment that has it in a variable.
    public var secret: Secret<String>?
    /// `whisk.mesos.tls`: for masters with `https` URLs.
    public var tls = TLS()
    /// `whisk.mesos.user`
    public var user = "root"
    /// `whisk.mesos.hostname`
    public var hostname: String?
    /// `whisk.mesos.checkpoint`
    public var checkpoint = true
    /// `whisk.mesos.web-ui-url`
    public var webUIURL: String?
    /// `whisk.mesos.labels`
    public var labels: [String: String] = [:]
    /// `whisk.mesos.maximum-heartbeat-interval`
    public var maximumHeartbeatInterval = Duration.seconds(120)
    /// `whisk.mesos.calls-in-flight`
    public var callsInFlight = 256
    /// `whisk.mesos.framework-name`
    public var frameworkName = "whisk-mesos"
    /// `whisk.mesos.framework-id-file`: path of a file that keeps the framework id; `nil`: each start is a new framework.
    public var frameworkIDFile: String?
    /// `whisk.mesos.task-store-file`: path of a file that keeps the tasks; `nil`: none does.
    public var taskStoreFile: String?
    /// `whisk.mesos.agent`: how logs are read from the agents.
    public var agent = Agent()

    /// Deadlines of the framework's operations.
    public struct Timeouts: Sendable, Hashable {
        /// `whisk.mesos.timeouts.task-launch`
        public var taskLaunch = Duration.seconds(45)
        /// `whisk.mesos.timeouts.task-delete`
        public var taskDelete = Duration.seconds(30)
        /// `whisk.mesos.timeouts.subscribe`
        public var subscribe = Duration.seconds(10)
        /// `whisk.mesos.timeouts.teardown`
        public var teardown = Duration.seconds(30)
        /// `whisk.mesos.timeouts.framework-id`
        public var frameworkID = Duration.seconds(10)

        public init() {}
    }

    /// Files in PEM format for connections to the master.
    public struct TLS: Sendable, Hashable {
        /// `whisk.mesos.tls.ca-file`
        public var caFile: String?
        /// `whisk.mesos.tls.certificate-file`
        public var certificateFile: String?
        /// `whisk.mesos.tls.key-file`
        public var keyFile: String?

        public init() {}
    }

    /// A TCP check of the action port, made by the Mesos agent.
    public struct HealthCheck: Sendable, Hashable {
        /// `whisk.mesos.health-check.port-index`: which of the task's ports is checked.
        public var portIndex = 0
        /// `whisk.mesos.health-check.delay`
        public var delay = Duration.zero
        /// `whisk.mesos.health-check.interval`
        public var interval = Duration.seconds(1)
        /// `whisk.mesos.health-check.timeout`
        public var timeout = Duration.seconds(1)
        /// `whisk.mesos.health-check.grace-period`
        public var gracePeriod = Duration.seconds(25)
        /// `whisk.mesos.health-check.max-consecutive-failures`
        public var maxConsecutiveFailures = 3

        public init() {}
    }

    /// What on the agent runs the image.
    public enum Containerizer: String, Sendable, Hashable, CaseIterable {
        case docker
        case mesos
    }

    public init() {}

    /// The first of ``roles``, where containers are placed. Setting it makes it the only one.
    public var role: String {
        get { roles.first ?? "*" }
        set { roles = [newValue] }
    }

    /// Where people look at Mesos: the public URL, else the first master.
    public var publicURL: String {
        masterURLPublic ?? masterURL.firstURL
    }
}
