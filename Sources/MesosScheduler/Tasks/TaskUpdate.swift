import MesosAPI

/// The relevant part of a `TaskStatus`, copied out of its event. `data` is left out, because for a docker task it is the
/// whole output of `docker inspect` in every update.
struct TaskUpdate: Sendable {
    /// The number of bytes kept of a message, because some messages contain whole error outputs. Bytes, because a single
    /// character may be of any length.
    static let maximumMessageBytes = 4096

    /// The longest task id that masters allow (`NAME_MAX`).
    static let maximumTaskIDBytes = 255

    var taskID: String
    var state: Mesos.TaskState
    var source: Mesos.TaskStatus.Source?
    var reason: Mesos.TaskStatus.Reason?
    var message: String?
    var agentID: String?
    var executorID: String?
    /// `nil` for updates that must not be acknowledged.
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
        // Only TASK_RUNNING has the address of the container; other updates have the address of the agent.
        guard state == .running else { return }
        for network in container.networkInfos {
            for address in network.ipAddresses {
                if let ip = address.ipAddress { addresses.append(ip) }
            }
        }
    }

    var outcome: TaskOutcome { TaskOutcome(taskID: taskID, state: state, reason: reason, message: message) }

    /// Whether the launch was refused, which says nothing about an earlier launch under the same id.
    var isRefusalOfLaunch: Bool {
        switch state {
        case .dropped: true
        case .lost: reason == .invalidOffers
        case .error: reason == .taskInvalid && (message?.hasPrefix("Task has duplicate ID") ?? false)
        default: false
        }
    }

    /// Whether the master does not know the task.
    var isUnknown: Bool { state == .unknown || (state == .lost && reason == .reconciliation) }
}

extension Mesos.TaskState {
    /// Whether a task in this state does not come back. TASK_UNREACHABLE is not terminal, because the agent may return.
    public var isTerminal: Bool {
        switch self {
        case .finished, .failed, .killed, .error, .lost, .dropped, .gone, .goneByOperator, .unknown: true
        default: false
        }
    }
}
