/// The Mesos framework.
public struct MesosConfiguration: Sendable, Hashable {
    /// `whisk.mesos.master-url`
    public var masterURL = MasterAddress.masters(["http://localhost:5050"])
    /// `whisk.mesos.master-url-public`; see ``publicURL``.
    public var masterURLPublic: String?
    /// `whisk.mesos.role`
    public var role = "*"
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
    /// `whisk.mesos.framework-name`
    public var frameworkName = "whisk-mesos"
    /// `whisk.mesos.framework-id-file`: path of a file that keeps the framework id; `nil`: each start is a new framework.
    public var frameworkIDFile: String?
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

    /// Where people look at Mesos: the public URL, else the first master.
    public var publicURL: String {
        masterURLPublic ?? masterURL.firstURL
    }
}
