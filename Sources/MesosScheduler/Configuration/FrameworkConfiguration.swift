import MachineSupport
public import MesosAPI

/// How the framework introduces itself to the master: its FrameworkInfo.
///
/// The framework always announces the capabilities PARTITION_AWARE, MULTI_ROLE, RESERVATION_REFINEMENT, REGION_AWARE
/// and TASK_KILLING_STATE, because the scheduler depends on them, and also ``additionalCapabilities``.
public struct FrameworkConfiguration: Sendable, Hashable {
    /// The framework's name in the master's user interface. Not empty.
    public var name: String
    /// The user that tasks run as on the agents.
    public var user: String
    /// The framework's host name in the master's user interface.
    public var hostname: String?
    /// The framework's roles, at least one. A request without a role uses the first.
    public var roles: [String]
    /// How long the master keeps tasks after a disconnection. With zero, a broken connection ends all.
    public var failoverTimeout: Duration
    /// Whether agents write task state to disk, so that tasks survive a restart of their agent.
    public var checkpoint: Bool
    /// The URL of the framework's own user interface, to which the master's links.
    public var webUIURL: String?
    /// Free-form labels, which the master shows.
    public var labels: [String: String]
    /// The principal for the master's authorization and for reservations; `nil` for the principal of the credential, if
    /// any. A master that authenticates frameworks accepts only the principal of the credential.
    public var principal: String?
    /// Further capabilities.
    public var additionalCapabilities: [Mesos.FrameworkInfo.Capability.Kind]
    /// Whether the framework announces the capability REVOCABLE_RESOURCES, so that the master offers resources that it
    /// may take back. Only requests with ``TaskRequest/allowsRevocable`` get them.
    public var acceptsRevocableResources = false
    /// Whether the framework announces the capability GPU_RESOURCES. Without it, masters offer no agents with GPUs, unless
    /// they run with `--filter_gpu_resources=false`.
    public var acceptsGPUs = false

    /// Makes a configuration; only the name has no default.
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
            + (acceptsRevocableResources ? [.revocableResources] : []) + (acceptsGPUs ? [.gpuResources] : [])
    }

    var allCapabilities: [Mesos.FrameworkInfo.Capability.Kind] {
        var all = capabilities
        for capability in additionalCapabilities where !all.contains(capability) { all.append(capability) }
        return all
    }

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
    init(_ dictionary: [String: String]) {
        self.init(
            labels: MessageList(
                dictionary.sorted { $0.key < $1.key }.map { Mesos.Label(key: $0.key, value: $0.value) }))
    }
}
