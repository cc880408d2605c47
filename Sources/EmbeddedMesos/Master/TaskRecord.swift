import MesosAPI

/// A task as the master knows it, with the status updates its agent has still to deliver.
struct TaskRecord: Sendable {
    let info: Mesos.TaskInfo
    let frameworkID: String
    let agentID: String
    /// The task's own id for tasks on the command or docker executor.
    let executorID: String
    /// Whether the executor is one the framework named.
    let hasOwnExecutor: Bool
    let containerID: String
    let parentContainerID: String?
    let role: String
    let user: String
    /// Allocated.
    let resources: ResourceSet
    var holdsResources = true
    /// The latest state the agent told, delivered or not.
    var state = Mesos.TaskState.staging
    /// The statuses that were sent at least once, without `data`; several in a row of the same state count as one.
    var statuses: [Mesos.TaskStatus] = []
    /// Updates that are not acknowledged, the one that was sent first.
    var pending: [Mesos.TaskStatus] = []
    /// Grows with each acknowledgement, so that timers of older updates mean nothing.
    var updateNumber = 0
    var retryInterval = Duration.zero

    var id: String { info.taskID.value }

    /// The state of the last status that was sent; what reconciliation tells.
    var sentState: Mesos.TaskState { statuses.last?.state ?? .staging }

    var executorKey: FrameworkRecord.ExecutorKey { .init(agent: agentID, executor: executorID) }

    /// Keeps a status that is sent for the first time.
    mutating func remember(_ status: Mesos.TaskStatus) {
        var status = status
        // A change copies the message.
        if status.data != nil { status.data = nil }
        if statuses.last?.state == status.state { statuses.removeLast() }
        statuses.append(status)
    }
}
