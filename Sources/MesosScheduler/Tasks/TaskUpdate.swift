import MesosAPI

/// What matters of a `TaskStatus`, copied out of its event. `data` is left behind: for a docker task it is the whole
/// output of `docker inspect`, again and again.
struct TaskUpdate: Sendable {
    /// The most bytes kept of a message; Mesos quotes whole error outputs in some. Bytes, since one character has no limit.
    static let maximumMessageBytes = 4096

    /// What masters allow (`NAME_MAX`); an unknown task with a longer id is none.
    static let maximumTaskIDBytes = 255

    var taskID: String
    var state: Mesos.TaskState
    var source: Mesos.TaskStatus.Source?
    var reason: Mesos.TaskStatus.Reason?
    var message: String?
    var agentID: String?
    var executorID: String?
    /// Nil for updates that must not be acknowledged.
    var uuid: UpdateID?
    var healthy: Bool?
    var containerID: String?
    var addresses: [String] = []

    init(_ status: Mesos.TaskStatus) {
        taskID = status.taskID.value
        state = status.state
        source = status.source
        reason = status.reason
        message = status.message.map { String(decoding: $0.utf8.prefix(Self.maximumMessageBytes), as: UTF8.self) }
        agentID = status.agentID?.value
        executorID = status.executorID?.value
        uuid = status.uuid.flatMap { UpdateID($0) }
        healthy = status.healthy
        guard let container = status.containerStatus else { return }
        containerID = container.containerID?.value
        // Only TASK_RUNNING carries the container's own address; other updates carry the agent's.
        guard state == .running else { return }
        for network in container.networkInfos {
            for address in network.ipAddresses {
                if let ip = address.ipAddress { addresses.append(ip) }
            }
        }
    }

    var outcome: TaskOutcome { TaskOutcome(taskID: taskID, state: state, reason: reason, message: message) }

    /// A refusal of the master to launch, which says nothing about an earlier launch under the same id.
    var isRefusalOfLaunch: Bool {
        switch state {
        case .dropped: true
        case .lost: reason == .invalidOffers
        case .error: reason == .taskInvalid && (message?.hasPrefix("Task has duplicate ID") ?? false)
        default: false
        }
    }

    /// The master does not know the task.
    var isUnknown: Bool { state == .unknown || (state == .lost && reason == .reconciliation) }
}

extension Mesos.TaskState {
    /// Whether a task in this state does not come back. TASK_UNREACHABLE is none: its agent may return.
    public var isTerminal: Bool {
        switch self {
        case .finished, .failed, .killed, .error, .lost, .dropped, .gone, .goneByOperator, .unknown: true
        default: false
        }
    }
}
