public import MesosAPI

/// A task to be launched: what it needs, where it may run and what runs.
public struct TaskRequest: Sendable {
    /// The task id: unique in the framework, without `/` and white space.
    public var id: String
    /// Shown in the user interface of the master.
    public var name: String
    public var resources: TaskResources
    /// One of the framework's roles; nil: the first.
    public var role: String?
    /// All of them must hold.
    public var constraints: [PlacementConstraint]
    /// A template: the builder adds `PORT`, `PORT0`, `PORT1`… to its environment.
    public var command: Mesos.CommandInfo?
    /// A template: the builder adds port mappings for ``containerPorts``.
    public var container: Mesos.ContainerInfo?
    /// A custom executor. Its resources are taken from the offer in addition to ``resources``.
    public var executor: Mesos.ExecutorInfo?
    /// Container port number `i` is mapped to host port number `i` in bridge and user networks.
    public var containerPorts: [Int]
    /// With a health check, the task counts as running when it is healthy. A port of 0, or one of ``containerPorts``, is
    /// replaced by the host port when the task uses the host's network.
    public var healthCheck: Mesos.HealthCheck?
    public var labels: [String: String]
    /// From the polite to the hard end of a kill; nil: the executor's default.
    public var killGracePeriod: Duration?
    /// Ids of agents to be taken before others when they fit. With ``SchedulerConfiguration/Placement/waitsForPreferredAgent`` the
    /// request waits for one of them for a while.
    public var preferredAgents: [String]
    /// The tasks that the constraints `CLUSTER`, `GROUP_BY`, `MAX_PER` and `UNIQUE` count together; nil: those of this
    /// name.
    public var group: String?
    /// May be given revocable resources, which an agent takes back (and kills the task) when their owner needs them.
    /// They are only offered with ``FrameworkConfiguration/acceptsRevocableResources``.
    public var allowsRevocable: Bool
    /// Persistent volumes of ``role`` that the task uses, each as ``Scheduler/createVolumes(_:on:role:timeout:)`` has made
    /// it. The task runs where they are; one that is not shared serves one task at a time.
    public var volumes: [Mesos.Resource] = []

    public init(
        id: String, name: String? = nil, resources: TaskResources, role: String? = nil,
        constraints: [PlacementConstraint] = [], command: Mesos.CommandInfo? = nil,
        container: Mesos.ContainerInfo? = nil, executor: Mesos.ExecutorInfo? = nil, containerPorts: [Int] = [],
        healthCheck: Mesos.HealthCheck? = nil, labels: [String: String] = [:], killGracePeriod: Duration? = nil,
        preferredAgents: [String] = [], group: String? = nil, allowsRevocable: Bool = false
    ) {
        self.id = id
        self.name = name ?? id
        self.resources = resources
        self.role = role
        self.constraints = constraints
        self.command = command
        self.container = container
        self.executor = executor
        self.containerPorts = containerPorts
        self.healthCheck = healthCheck
        self.labels = labels
        self.killGracePeriod = killGracePeriod
        self.preferredAgents = preferredAgents
        self.group = group
        self.allowsRevocable = allowsRevocable
    }

    /// The group whose tasks count for the constraints.
    var constraintGroup: String { group ?? name }

    /// The image of the container, however it is given.
    var image: String? {
        container?.docker?.image ?? container?.mesos?.image?.docker?.name
    }

    /// ``resources`` and those of the executor.
    var totalResources: TaskResources {
        guard let executor else { return resources }
        var total = resources
        for resource in executor.resources {
            let value = resource.scalar?.value ?? 0
            switch resource.name {
            case "cpus": total.cpus += value
            case "mem": total.memory += value
            case "disk": total.disk += value
            case "gpus": total.gpus += value
            default: break
            }
        }
        return total
    }

    /// The master refuses anything else with "contains invalid characters".
    static func isValidID(_ id: String) -> Bool {
        !id.isEmpty && id != "." && id != ".."
            && !id.unicodeScalars.contains { $0 == "/" || $0.value <= 0x20 || $0.value == 0x7F }
    }

    /// - Throws: ``MesosSchedulerError`` with code `invalidRequest`.
    func validate(roles: [String]) throws(MesosSchedulerError) {
        func check(_ condition: Bool, _ text: @autoclosure () -> String) throws(MesosSchedulerError) {
            guard condition else { throw MesosSchedulerError(.invalidRequest, "task '\(id)': \(text())") }
        }
        try check(!id.isEmpty, "the id is empty")
        try check(
            Self.isValidID(id),
            "the id must not contain '/', white space or control characters, nor be '.' or '..'")
        if let role { try check(roles.contains(role), "role '\(role)' is not a role of the framework: \(roles)") }
        for (name, value) in [
            ("cpus", resources.cpus), ("memory", resources.memory), ("disk", resources.disk),
            ("gpus", resources.gpus), ("ports", Double(resources.ports)),
        ] {
            try check(value.isFinite && value >= 0, "\(name) is \(value); it must be a number of at least 0")
        }
        try check(
            containerPorts.count <= resources.ports,
            "\(containerPorts.count) container ports need as many host ports; resources.ports is \(resources.ports)")
        for port in containerPorts {
            try check((1...65_535).contains(port), "container port \(port) is outside 1...65535")
        }
        for volume in volumes {
            try check(
                volume.disk?.persistence != nil,
                "a volume is no persistent volume; make it with Resource.persistentVolume(id:containerPath:)")
        }
        try check(
            command != nil || container != nil || executor != nil,
            "it has neither command nor container nor executor")
    }
}
