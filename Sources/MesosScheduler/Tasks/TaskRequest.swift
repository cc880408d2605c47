public import MesosAPI

/// A task to launch: its resources, its placement and its program.
public struct TaskRequest: Sendable {
    /// The task id, unique in the framework: at most 255 bytes, without `/`, `\`, white space and control characters.
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

    /// The resources of a custom executor; none without one.
    var executorResources: TaskResources {
        var sum = TaskResources()
        for resource in executor?.resources ?? [] {
            let value = resource.scalar?.value ?? 0
            switch resource.name {
            case "cpus": sum.cpus += value
            case "mem": sum.memory += value
            case "disk": sum.disk += value
            case "gpus": sum.gpus += value
            default: break
            }
        }
        return sum
    }

    var totalResources: TaskResources {
        guard executor != nil else { return resources }
        var total = resources
        total += executorResources
        return total
    }
}
