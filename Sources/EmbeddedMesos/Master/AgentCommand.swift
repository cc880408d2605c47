import MesosAPI

/// What the master asks of an agent.
public enum AgentCommand: Sendable {
    case launch(TaskLaunch)
    case kill(TaskKill)
    /// End the framework's tasks without telling.
    case shutdownFramework(String)
    /// End the executor and its tasks.
    case shutdownExecutor(framework: String, executor: String)
    case message([UInt8], framework: String, executor: String)
}

/// A task to be started.
public struct TaskLaunch: Sendable {
    public var frameworkID: String
    public var agentID: String
    public var task: Mesos.TaskInfo
    /// The task's own id for tasks on the command or docker executor.
    public var executorID: String
    /// A UUID.
    public var containerID: String
    /// The executor's container, for tasks of a task group.
    public var parentContainerID: String?
    /// The user of the framework.
    public var user: String
    /// The role the resources are allocated to.
    public var role: String
    /// Whether the framework wants TASK_KILLING.
    public var sendsKilling: Bool

    public var taskID: String { task.taskID.value }

    /// The image of the task's container.
    public var image: String? {
        task.container?.docker?.image ?? task.container?.mesos?.image?.docker?.name
    }

    /// The host ports among the task's resources, in order.
    public var hostPorts: [Int] {
        ResourceSet(task.resources).ranges("ports").ranges.flatMap { Array($0) }.map { Int($0) }
    }

    /// The container port each host port is mapped to, by host port; empty without port mappings.
    public var portMappings: [(host: Int, container: Int)] {
        if let docker = task.container?.docker {
            return docker.portMappings.map { (Int($0.hostPort), Int($0.containerPort)) }
        }
        return (task.container?.networkInfos.flatMap { $0.portMappings.elements } ?? []).map {
            (Int($0.hostPort), Int($0.containerPort))
        }
    }
}

/// A task to be ended.
public struct TaskKill: Sendable {
    public var frameworkID: String
    public var taskID: String
    /// Time between asking the task to end and forcing it, when the framework says.
    public var gracePeriod: Duration?
    /// Whether the framework wants TASK_KILLING.
    public var sendsKilling: Bool
}
