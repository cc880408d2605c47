import MachineSupport
public import MesosAPI

/// How the framework introduces itself to the master: its FrameworkInfo.
///
/// The capabilities PARTITION_AWARE, MULTI_ROLE, RESERVATION_REFINEMENT, REGION_AWARE and TASK_KILLING_STATE are always
/// announced, since the scheduler depends on what they change. ``additionalCapabilities`` are announced besides.
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
    /// Who the framework is for the master's authorization and for reservations; nil: the principal of the credential, if
    /// there is one. Masters that do not authenticate frameworks accept any; others want the credential's.
    public var principal: String?
    /// Such as GPU_RESOURCES, without which a master offers no agent that has GPUs.
    public var additionalCapabilities: [Mesos.FrameworkInfo.Capability.Kind]
    /// Announces the capability REVOCABLE_RESOURCES, so that the master offers resources that it may take back. They go
    /// to requests that allow it (``TaskRequest/allowsRevocable``).
    public var acceptsRevocableResources = false

    public init(
        name: String, user: String = "root", hostname: String? = nil, roles: [String] = ["*"],
        failoverTimeout: Duration = .zero, checkpoint: Bool = true, webUIURL: String? = nil,
        labels: [String: String] = [:], principal: String? = nil,
        additionalCapabilities: [Mesos.FrameworkInfo.Capability.Kind] = []
    ) {
        self.name = name
        self.user = user
        self.hostname = hostname
        self.roles = roles
        self.failoverTimeout = failoverTimeout
        self.checkpoint = checkpoint
        self.webUIURL = webUIURL
        self.labels = labels
        self.principal = principal
        self.additionalCapabilities = additionalCapabilities
    }

    var capabilities: [Mesos.FrameworkInfo.Capability.Kind] {
        [.partitionAware, .multiRole, .reservationRefinement, .regionAware, .taskKillingState]
            + (acceptsRevocableResources ? [.revocableResources] : [])
    }

    private var allCapabilities: [Mesos.FrameworkInfo.Capability.Kind] {
        var all = capabilities
        for capability in additionalCapabilities where !all.contains(capability) { all.append(capability) }
        return all
    }

    /// - Parameter principal: of the credential.
    func frameworkInfo(id: String?, principal: String?) -> Mesos.FrameworkInfo {
        Mesos.FrameworkInfo(
            user: user, name: name, id: id.map { Mesos.FrameworkID($0) }, failoverTimeout: failoverTimeout.inSeconds,
            checkpoint: checkpoint, roles: roles, hostname: hostname, principal: self.principal ?? principal,
            webuiURL: webUIURL,
            capabilities: MessageList(allCapabilities.map { Mesos.FrameworkInfo.Capability(type: $0) }),
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
