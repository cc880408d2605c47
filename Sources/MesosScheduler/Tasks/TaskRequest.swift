public import MesosAPI

/// A task to launch: its resources, its placement and its program.
public struct TaskRequest: Sendable {
    /// The task id, unique in the framework, without `/` and white space.
    public var id: String
    /// The name in the user interface of the master.
    public var name: String
    /// The resources of the task.
    public var resources: TaskResources
    /// The role whose offers are used; `nil` for the framework's first role.
    public var role: String?
    /// Constraints that the agent must satisfy.
    public var constraints: [PlacementConstraint]
    /// The command. The builder adds `PORT`, `PORT0`, `PORT1`… to its environment.
    public var command: Mesos.CommandInfo?
    /// The container. The builder adds port mappings for ``containerPorts``.
    public var container: Mesos.ContainerInfo?
    /// A custom executor, whose resources are used in addition to ``resources``.
    public var executor: Mesos.ExecutorInfo?
    /// The ports of the container. In bridge and user networks, port number `i` is mapped to host port number `i`.
    public var containerPorts: [Int]
    /// The health check. With one, the launch succeeds when the task is healthy. With host networking, a port of 0 or
    /// one of ``containerPorts`` is replaced by the host port.
    public var healthCheck: Mesos.HealthCheck?
    /// Labels for the TaskInfo.
    public var labels: [String: String]
    /// The time between SIGTERM and SIGKILL when the task is killed; `nil` for the executor's default.
    public var killGracePeriod: Duration?
    /// The ids of agents that are preferred when they fit. With
    /// ``SchedulerConfiguration/Placement/waitsForPreferredAgent`` the request waits for one of them for a while.
    public var preferredAgents: [String]
    /// The group whose tasks `CLUSTER`, `GROUP_BY`, `MAX_PER` and `UNIQUE` count; `nil` for the name.
    public var group: String?
    /// Whether the task may use revocable resources. The agent kills it when the owner of the resources needs them.
    /// Revocable resources are only offered with ``FrameworkConfiguration/acceptsRevocableResources``.
    public var allowsRevocable: Bool
    /// Persistent volumes of ``role`` that the task uses, as made by ``Scheduler/createVolumes(_:on:role:timeout:)``.
    /// The task runs on their agent. A volume that is not shared can be used by one task at a time.
    public var volumes: [Mesos.Resource] = []

    /// A request for a task.
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

    var constraintGroup: String { group ?? name }

    var image: String? { container?.docker?.image ?? container?.mesos?.image?.docker?.name }

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

    /// Whether the master accepts the id; it refuses other ids with "contains invalid characters".
    static func isValidID(_ id: String) -> Bool {
        !id.isEmpty && id != "." && id != ".."
            && !id.unicodeScalars.contains { $0 == "/" || $0.value <= 0x20 || $0.value == 0x7F }
    }

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
                "a volume is not a persistent volume; make it with Resource.persistentVolume(id:containerPath:)")
        }
        try check(
            command != nil || container != nil || executor != nil,
            "it has neither command nor container nor executor")
    }
}
