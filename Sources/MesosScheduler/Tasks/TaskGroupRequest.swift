public import MesosAPI

/// Tasks launched together on one agent, sharing a default executor's network and volumes, that end together.
public struct TaskGroupRequest: Sendable {
    /// The executor's id: unique among the framework's executors, with the form of a task id.
    public var id: String
    /// The tasks, each with its own id, resources and command. Constraints, role, preferred agents and executor are set
    /// for the group. Task groups cannot have persistent volumes and revocable resources.
    public var tasks: [TaskRequest]
    /// The resources of the executor itself. The master requires at least cpus 0.01 and 32 MB of memory.
    public var executorResources: TaskResources
    /// A template for the executor, such as its container; the scheduler sets type, ids and resources.
    public var executor: Mesos.ExecutorInfo?
    /// The role whose offers are used; `nil` for the framework's first role.
    public var role: String?
    /// Constraints that the agent must satisfy.
    public var constraints: [PlacementConstraint]
    /// The ids of agents that are preferred when they fit.
    public var preferredAgents: [String]

    /// A request for a group of tasks.
    public init(
        id: String, tasks: [TaskRequest], executorResources: TaskResources = .init(cpus: 0.1, memory: 32, disk: 32),
        executor: Mesos.ExecutorInfo? = nil, role: String? = nil, constraints: [PlacementConstraint] = [],
        preferredAgents: [String] = []
    ) {
        self.id = id
        self.tasks = tasks
        self.executorResources = executorResources
        self.executor = executor
        self.role = role
        self.constraints = constraints
        self.preferredAgents = preferredAgents
    }

    /// The resources of the executor and all tasks.
    var totalResources: TaskResources { tasks.reduce(into: executorResources) { $0 += $1.resources } }

    /// - Throws: ``MesosSchedulerError`` with code `invalidRequest`.
    func validate(roles: [String]) throws(MesosSchedulerError) {
        func check(_ condition: Bool, _ text: @autoclosure () -> String) throws(MesosSchedulerError) {
            guard condition else {
                throw MesosSchedulerError(
                    .invalidRequest, "task group '\(TaskRequest.shortened(id))': \(text())")
            }
        }
        if let problem = TaskRequest.problem(withID: id) { try check(false, problem) }
        try check(!tasks.isEmpty, "it has no tasks")
        try check(Set(tasks.map(\.id)).count == tasks.count, "two of its tasks have the same id")
        if let role { try check(roles.contains(role), "role '\(role)' is not a role of the framework: \(roles)") }
        if let problem = executorResources.problem { try check(false, "executorResources: \(problem)") }
        try check(
            executorResources.cpus >= 0.01 && executorResources.memory >= 32 && executorResources.ports == 0,
            "executorResources are \(executorResources); the master requires at least cpus 0.01 and mem 32 MB, and no ports"
        )
        for task in tasks {
            try task.validate(roles: roles)
            try check(task.executor == nil, "task '\(task.id)' has an executor of its own")
            try check(
                task.constraints.isEmpty && task.preferredAgents.isEmpty && (task.role == nil || task.role == role),
                "constraints, preferredAgents and role of task '\(task.id)' must be set for the group")
            try check(
                task.volumes.isEmpty && !task.allowsRevocable,
                "task '\(task.id)' has persistent volumes or allows revocable resources; task groups can have neither")
            try check(
                task.container?.type != .docker,
                "task '\(task.id)' has a docker container; the default executor runs Mesos containers only")
            try check(
                task.container?.networkInfos.isEmpty ?? true,
                "task '\(task.id)' has a network of its own; set it in the container of the group's executor")
        }
    }
}
