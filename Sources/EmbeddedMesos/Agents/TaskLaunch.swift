import MesosAPI

/// A task that an agent must start.
public struct TaskLaunch: Sendable {
    /// The id of the task's framework.
    public var frameworkID: String
    /// The id of the agent.
    public var agentID: String
    /// The task as the framework sent it.
    public var task: Mesos.TaskInfo
    /// The executor's id; for the command and the docker executor the task's id.
    public var executorID: String
    /// The container's id, a UUID.
    public var containerID: String
    /// The id of the executor's container, for tasks of a task group.
    public var parentContainerID: String?
    /// The framework's user.
    public var user: String
    /// The role that the resources are allocated to.
    public var role: String
    /// Whether the framework accepts TASK_KILLING.
    public var sendsKilling: Bool

    /// The task's id.
    public var taskID: String { task.taskID.value }

    /// The image of the task's container, if any. The docker info of a container of another type is ignored, as in Mesos.
    public var image: String? {
        task.container?.type == .docker ? docker?.image : task.container?.mesos?.image?.docker?.name
    }

    /// The docker info of a docker task.
    var docker: Mesos.ContainerInfo.DockerInfo? { task.container?.type == .docker ? task.container?.docker : nil }

    /// The host ports in the task's resources, in order.
    public var hostPorts: [Int] {
        ResourceSet(task.resources).ranges("ports").ranges.flatMap { Array($0) }.map { Int($0) }
    }

    /// The port mappings of the task's container, in order.
    public var portMappings: [(host: Int, container: Int)] {
        docker?.portMappings.map { (Int($0.hostPort), Int($0.containerPort)) }
            ?? task.container?.networkInfos.flatMap(\.portMappings).map { (Int($0.hostPort), Int($0.containerPort)) }
            ?? []
    }
}
