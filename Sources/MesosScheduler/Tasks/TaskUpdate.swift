import MesosAPI

/// The relevant part of a `TaskStatus`, copied out of its event. `data` is left out, because for a docker task it is
/// the whole output of `docker inspect` in every update.
struct TaskUpdate: Sendable {
    /// The number of bytes kept of a message; some contain whole error outputs, and a character may be of any length.
    static let maximumMessageBytes = 4096

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
        for network in container.networkInfos { addresses += network.ipAddresses.compactMap(\.ipAddress) }
    }

    var outcome: TaskOutcome {
        var outcome = TaskOutcome(taskID: taskID, state: state, reason: reason, message: message)
        outcome.isKilledByHealthCheck = isKilledByHealthCheck
        return outcome
    }

    /// Whether the executor killed the task because its health check failed too often: only then Mesos' executors
    /// report the end of a task as unhealthy.
    var isKilledByHealthCheck: Bool { healthy == false && (state == .killed || state == .failed) }

    /// Whether the launch was refused, which says nothing about an earlier launch under the same id.
    var isRefusalOfLaunch: Bool {
        switch state {
        case .dropped: true
        case .lost: reason == .invalidOffers
        case .error: reason == .taskInvalid && (message?.hasPrefix("Task has duplicate ID") ?? false)
        default: false
        }
    }

    /// Whether an agent refused the launch for a cause that may last, such as a user that it does not have.
    var isRefusalByAgent: Bool {
        guard state == .dropped, source != .master, let reason else { return false }
        return !Self.passingReasons.contains(reason)
    }

    /// Reasons of the moment: the agent or the way there, and not the task.
    private static let passingReasons: Set<Mesos.TaskStatus.Reason> = [
        .agentDisconnected, .agentRestarted, .agentRemoved, .agentUnknown, .agentReregistered, .masterDisconnected,
        .agentDraining, .agentRemovedByOperator, .gcError, .invalidOffers, .reconciliation, .frameworkRemoved,
    ]

    /// Whether neither the master nor the agent knows the task.
    var isUnknown: Bool { state.meansUnknown(for: reason) }
}

extension Mesos.TaskState {
    /// Whether neither the master nor the agent knows a task with this state. For a task that is unknown to a registered
    /// agent, which may never have received the launch, masters answer TASK_GONE, and without PARTITION_AWARE TASK_LOST.
    func meansUnknown(for reason: Mesos.TaskStatus.Reason?) -> Bool {
        self == .unknown || (self == .lost || self == .gone) && reason == .reconciliation
    }

    /// Whether a task in this state does not come back. TASK_UNREACHABLE is not terminal, because the agent may return.
    public var isTerminal: Bool {
        switch self {
        case .finished, .failed, .killed, .error, .lost, .dropped, .gone, .goneByOperator, .unknown: true
        default: false
        }
    }
}

/// The uuid of a status update, which identifies it in acknowledgements and repetitions.
struct UpdateID: Sendable, Hashable, Comparable {
    private var high: UInt64
    private var low: UInt64

    /// `nil` unless there are 16 bytes, because the master refuses acknowledgements of other lengths.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes[8...].reduce(0) { $0 << 8 | UInt64($1) }
    }

    static func < (left: Self, right: Self) -> Bool { (left.high, left.low) < (right.high, right.low) }

    var bytes: [UInt8] {
        [high, low].flatMap { half in (0..<8).reversed().map { UInt8(truncatingIfNeeded: half >> (8 * UInt64($0))) } }
    }
}
