import ContainerSPI
import MesosAPI
import MesosScheduler

/// The settings of `whisk.mesos` and `whisk.mesos-actor`: the Mesos framework and its action containers.
///
/// ``scheduler`` holds the settings of the framework. The other properties are about containers and files.
public struct MesosSettings: SettingsSection, Hashable {
    /// The settings of the framework, except for its credential: see ``schedulerConfiguration()``.
    public var scheduler = SchedulerConfiguration(
        masters: ["http://localhost:5050"], framework: FrameworkConfiguration(name: "whisk-mesos"))
    /// The ZooKeeper ensemble in which the leading master is found, if ``scheduler`` does not name the masters.
    private var zooKeeper: ZooKeeperURL?
    /// `whisk.mesos.master-scheme`: `http` or `https`, for masters whose address does not say it; `nil`: `https` if one of
    /// `whisk.mesos.tls` is set, otherwise `http`.
    public var masterScheme: String?
    /// Whether a master of `whisk.mesos.master-url` on another machine was written without `http://` or `https://`.
    var hasMasterWithoutScheme = false
    /// `whisk.mesos.master-url-public`; see ``publicURL``.
    public var masterURLPublic: String?
    /// `whisk.mesos.mesos-link-log-message`
    public var mesosLinkLogMessage = true
    /// `whisk.mesos.constraints`: the agents for managed images.
    public var constraints: [PlacementConstraint] = []
    /// `whisk.mesos.blackbox-constraints`: the agents for user-provided images.
    public var blackboxConstraints: [PlacementConstraint] = []
    /// `whisk.mesos.constraint-delimiter`
    public var constraintDelimiter = " "
    /// `whisk.mesos.timeouts.task-launch`
    public var taskLaunchTimeout = Duration.seconds(45)
    /// `whisk.mesos.timeouts.task-delete`
    public var taskDeleteTimeout = Duration.seconds(30)
    /// `whisk.mesos.health-check`; `nil` if the section is absent: no health check.
    public var healthCheck: HealthCheck?
    /// `whisk.mesos.containerizer`
    public var containerizer = Containerizer.docker
    /// `whisk.mesos.container-port`: the port on which action runtimes listen. `nil`: 8080 in a network of the container's
    /// own, and the port in the variable `PORT` on the host network. If it is set with the host network, all containers
    /// listen on this port of their agent, and each agent runs one at a time.
    public var containerPort: Int?
    /// `whisk.mesos.bridge-network`: the CNI network for `network: bridge` with the containerizer `mesos`.
    public var bridgeNetwork = Mesos.ContainerInfo.bridgeNetworkName
    /// `whisk.mesos.secret-file`: the path of a file with the principal's secret.
    public var secretFile: String?
    /// `whisk.mesos.secret`: the principal's secret itself, for environments that have it in a variable.
    public var secret: Secret<String>?
    /// `whisk.mesos.framework-id-file`: the path of a file with the framework id; `nil`: every start is a new framework.
    public var frameworkIDFile: String?
    /// `whisk.mesos.task-store-file`: the path of a file with the tasks; `nil`: tasks are not stored.
    public var taskStoreFile: String?
    /// `whisk.mesos.agent`: access to the agents, for logs.
    public var agent = Agent()

    /// A TCP check of the action port by the Mesos agent.
    public struct HealthCheck: Sendable, Hashable {
        /// `whisk.mesos.health-check.port-index`: the index of the checked port among those of the task.
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

        /// The default values.
        public init() {}
    }

    /// The part of an agent that runs images.
    public enum Containerizer: String, Sendable, Hashable, CaseIterable {
        /// Docker, which the agent controls.
        case docker
        /// The agent itself (the Mesos containerizer).
        case mesos
    }

    /// The default values.
    public init() {}

    /// `whisk.mesos.master-url`
    public var masterURL: MasterAddress {
        get { zooKeeper.map(MasterAddress.zooKeeper) ?? .masters(scheduler.masters) }
        set {
            switch newValue {
            case .masters(let urls): (scheduler.masters, zooKeeper) = (urls, nil)
            case .zooKeeper(let url): (scheduler.masters, zooKeeper) = ([url.description], url)
            }
        }
    }

    /// The role whose offers containers use: the first one of the framework. Setting it makes it the only one.
    public var role: String {
        get { scheduler.framework.roles.first ?? "*" }
        set { scheduler.framework.roles = [newValue] }
    }

    /// The address of the Mesos UI for people: the public URL, or else the first master. `nil` if only the detection of the
    /// leader finds an address.
    public var publicURL: String? { masterURLPublic ?? (zooKeeper == nil ? scheduler.masters.first : nil) }
}

/// The value of `whisk.mesos.master-url`.
public enum MasterAddress: Sendable, Hashable, CustomStringConvertible {
    /// The URLs of masters, one of which leads.
    case masters([String])
    /// The ZooKeeper ensemble in which the leading master is found.
    case zooKeeper(ZooKeeperURL)

    static let kind = SettingKind<MasterAddress>(
        accepted: "a URL such as http://host:5050 without user and password, a comma list of masters, or "
            + ZooKeeperURL.form,
        parse: { MasterAddress($0) }, format: { $0.description })

    /// Reads a URL, a comma-separated list of URLs, `host:port` or `host` (with HTTP and port 5050), or a `zk://` URL.
    ///
    /// Returns `nil` for any other text.
    public init?(_ text: String) {
        let trimmed = text.trimmingWhiteSpace()
        if trimmed.hasPrefix("zk://") {
            guard let url = try? ZooKeeperURL(trimmed) else { return nil }
            self = .zooKeeper(url)
            return
        }
        var urls: [String] = []
        for part in trimmed.split(separator: ",", omittingEmptySubsequences: false) {
            let part = part.trimmingWhiteSpace()
            let url = MasterURL.complete(part)
            guard HTTPAddress.isURL(url) else { return nil }
            urls.append(url)
        }
        self = .masters(urls)
    }

    /// The URLs, without the credentials for ZooKeeper.
    public var description: String {
        switch self {
        case .masters(let urls): urls.joined(separator: ",")
        case .zooKeeper(let url): url.description
        }
    }
}
