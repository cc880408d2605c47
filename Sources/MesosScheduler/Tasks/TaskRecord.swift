import MesosAPI

/// All that is known of a task that has not ended.
struct TaskRecord: Sendable {
    struct Kill: Sendable {
        var gracePeriod: Duration?
        var sent = 0
    }

    /// An update that was seen, and what became of its acknowledgement.
    struct SeenUpdate: Sendable {
        enum Acknowledgement: Sendable {
            case needed
            /// The call is on its way.
            case sending
            case accepted(SchedulerInstant)
        }

        var id: UpdateID
        var acknowledgement = Acknowledgement.needed
    }

    /// Launches that are remembered. An older one can no longer turn up.
    static let maximumAttempts = 4
    /// The next update comes only after the acknowledgement of the last, so few are enough.
    static let maximumSeenUpdates = 8

    let id: String
    /// Nil for a task that this scheduler did not launch.
    let request: TaskRequest?
    var shape: TaskShape?
    var phase: TaskSnapshot.Phase
    /// The last is the current one.
    var attempts: [TaskAttempt] = []
    var attemptCount = 0
    /// An update of the current attempt has come, so the master knows it.
    var hasUpdate = false
    /// Tells apart the entries of the pending queue that this task has had.
    var ticket: UInt64 = 0

    /// Someone waits for the launch.
    var isLaunchWaited = false
    var launchTimeout = Duration.zero
    var waiters: [WaiterID] = []
    var kill: Kill?
    /// Why it is verified whether the task was launched.
    var doubt: String?

    var state: Mesos.TaskState?
    var agentID: String?
    var executorID: String?
    var containerID: String?
    var addresses: [String] = []
    var healthy: Bool?
    var isUnreachable = false
    var seenUpdates: [SeenUpdate] = []

    init(id: String, request: TaskRequest? = nil, shape: TaskShape? = nil, phase: TaskSnapshot.Phase) {
        self.id = id
        self.request = request
        self.shape = shape
        self.phase = phase
    }

    var attempt: TaskAttempt? { attempts.last }

    /// Whether the container runs well enough to be handed to the caller.
    var isReady: Bool { state == .running && (request?.healthCheck == nil || healthy == true) }

    var snapshot: TaskSnapshot {
        TaskSnapshot(
            taskID: id, name: request?.name, phase: phase, state: state, agentID: agentID ?? attempt?.agentID,
            agentHostname: attempt?.agentHostname, healthy: healthy, isUnreachable: isUnreachable,
            isBeingKilled: kill != nil, attempts: attemptCount, labels: request?.labels ?? [:])
    }

    func launched(frameworkID: String) -> LaunchedTask? {
        guard let attempt, let request else { return nil }
        return LaunchedTask(
            taskID: id, agentID: attempt.agentID, frameworkID: frameworkID, executorID: executorID ?? id,
            containerID: containerID, agentHostname: attempt.agentHostname, agentAddress: attempt.agentAddress,
            hostPorts: attempt.hostPorts, containerAddresses: addresses, labels: request.labels)
    }
}
