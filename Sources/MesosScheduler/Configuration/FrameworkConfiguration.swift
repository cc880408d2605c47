import MesosAPI

/// How the framework introduces itself to the master: its FrameworkInfo.
///
/// The capabilities PARTITION_AWARE, MULTI_ROLE, RESERVATION_REFINEMENT, REGION_AWARE and TASK_KILLING_STATE are always
/// announced, since the scheduler depends on what they change.
public struct FrameworkConfiguration: Sendable, Hashable {
    public var name: String
    /// The user as whom tasks run on the agents.
    public var user: String
    /// Shown in the master's user interface.
    public var hostname: String?
    /// Not empty; a request without a role is placed with the first.
    public var roles: [String]
    /// How long the master keeps tasks after the framework disconnects. With zero a broken connection ends them all.
    public var failoverTimeout: Duration
    /// Agents write task state to disk, so that tasks survive a restart of their agent.
    public var checkpoint: Bool
    public var webUIURL: String?
    public var labels: [String: String]
    /// Announces the capability REVOCABLE_RESOURCES, so that the master offers resources that it may take back. They go
    /// to requests that allow it (``TaskRequest/allowsRevocable``).
    public var acceptsRevocableResources = false

    public init(
        name: String, user: String = "root", hostname: String? = nil, roles: [String] = ["*"],
        failoverTimeout: Duration = .zero, checkpoint: Bool = true, webUIURL: String? = nil,
        labels: [String: String] = [:]
    ) {
        self.name = name
        self.user = user
        self.hostname = hostname
        self.roles = roles
        self.failoverTimeout = failoverTimeout
        self.checkpoint = checkpoint
        self.webUIURL = webUIURL
        self.labels = labels
    }

    var capabilities: [Mesos.FrameworkInfo.Capability.Kind] {
        [.partitionAware, .multiRole, .reservationRefinement, .regionAware, .taskKillingState]
            + (acceptsRevocableResources ? [.revocableResources] : [])
    }

    func frameworkInfo(id: String?, principal: String?) -> Mesos.FrameworkInfo {
        Mesos.FrameworkInfo(
            user: user, name: name, id: id.map { Mesos.FrameworkID($0) }, failoverTimeout: failoverTimeout.inSeconds,
            checkpoint: checkpoint, roles: roles, hostname: hostname, principal: principal, webuiURL: webUIURL,
            capabilities: MessageList(capabilities.map { Mesos.FrameworkInfo.Capability(type: $0) }),
            labels: labels.isEmpty ? nil : Mesos.Labels(labels))
    }
}

extension Mesos.Labels {
    /// Labels in the order of their keys.
    init(_ dictionary: [String: String]) {
        self.init(
            labels: MessageList(
                dictionary.sorted { $0.key < $1.key }.map { Mesos.Label(key: $0.key, value: $0.value) }))
    }
}
