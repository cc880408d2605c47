import MesosAPI

/// A task as the master knows it, with the status updates its agent must still deliver.
struct TaskRecord: Sendable {
    let info: Mesos.TaskInfo
    let frameworkID: String
    let agentID: String
    /// The task's id for tasks on the command or docker executor.
    let executorID: String
    /// Whether the framework named the executor.
    let hasOwnExecutor: Bool
    let containerID: String
    let parentContainerID: String?
    let role: String
    let user: String
    /// The task's resources, allocated.
    let resources: ResourceSet
    var holdsResources = true
    /// The latest state that the agent reported, delivered or not.
    var state = Mesos.TaskState.staging
    /// The statuses that were sent, without `data`; of several in a row with the same state only the last.
    var statuses: [Mesos.TaskStatus] = []
    /// Unacknowledged updates. The first has been sent.
    var pending: [Mesos.TaskStatus] = []
    var retryInterval = Duration.zero
    /// The cause of the task's end, if the agent did not end it by itself.
    var removal: Removal?

    enum Removal: String, Sendable {
        /// The framework sent KILL.
        case framework
        /// The framework was removed.
        case teardown
        /// The operator drained the agent or marked it gone.
        case `operator`
    }

    var id: String { info.taskID.value }

    /// The state of the last status that was sent, which is the answer to reconciliation.
    var sentState: Mesos.TaskState { statuses.last?.state ?? .staging }

    var executorKey: FrameworkRecord.ExecutorKey { .init(agent: agentID, executor: executorID) }

    /// Adds the container and the health that the task last reported.
    func describe(_ status: inout Mesos.TaskStatus) {
        status.healthy = statuses.last?.healthy
        status.containerStatus = statuses.last { $0.containerStatus != nil }?.containerStatus
    }

    /// Records a status that is sent for the first time.
    mutating func remember(_ status: Mesos.TaskStatus) {
        var status = status
        // Assigning copies the message, so it is avoided where it changes nothing.
        if status.data != nil { status.data = nil }
        if statuses.last?.state == status.state { statuses.removeLast() }
        statuses.append(status)
    }
}

/// A performed operation with an id, until its framework acknowledges the status.
struct OperationRecord: Sendable {
    let key: OperationKey
    let agent: String
    let info: Mesos.Offer.Operation
    /// The agent's status update.
    let status: Mesos.OperationStatus
    /// The uuid of the operation, which only the operator API shows.
    let uuid: [UInt8]
    /// The place in the order in which statuses are sent.
    let sequence: Int
    var retryInterval = Duration.zero
}

struct OperationKey: Sendable, Hashable {
    var framework: String
    var operation: String
}
