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

    /// What the store knew of it, for a task of an earlier run.
    var recovered: StoredTask?
    /// The end of the time that its owner has to adopt it is set.
    var isGraceSet = false
    /// Its launch is being stored; the ACCEPT follows.
    var isHeld = false
    /// The task group that it lives and dies with.
    var groupID: String?
    /// Seconds since 1970.
    var launchedAt: Double?

    /// Someone waits for the launch.
    var isLaunchWaited = false
    var launchTimeout = Duration.zero
    var waiters: [WaiterID] = []
    /// Who took it over from an earlier run and waits until it runs.
    var adopters: [WaiterID] = []
    var kill: Kill?
    /// Questions about it on this subscription that have no answer yet.
    var questions = 0
    /// As many answers that the master does not know it are to questions from before its last launch.
    var staleAnswers = 0
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

    var labels: [String: String] { request?.labels ?? recovered?.labels ?? [:] }

    var hasHealthCheck: Bool { request.map { $0.healthCheck != nil } ?? recovered?.hasHealthCheck ?? false }

    /// Whether the container runs well enough to be handed to the caller.
    var isReady: Bool { state == .running && (!hasHealthCheck || healthy == true) }

    /// Whether an earlier run of the scheduler had handed it to its owner.
    var wasRunning: Bool { recovered?.phase == .running }

    func snapshot(frameworkID: String) -> TaskSnapshot {
        let isPlaced = phase == .staged || phase == .running || phase == .recovered
        return TaskSnapshot(
            taskID: id, name: request?.name ?? recovered?.name, phase: phase, state: state,
            agentID: agentID ?? attempt?.agentID,
            agentHostname: attempt?.agentHostname, healthy: healthy, isUnreachable: isUnreachable,
            isBeingKilled: kill != nil, attempts: attemptCount, labels: labels,
            launched: isPlaced ? launched(frameworkID: frameworkID) : nil, launchedAt: launchedAt, groupID: groupID)
    }

    func launched(frameworkID: String) -> LaunchedTask? {
        guard let attempt, request != nil || recovered != nil else { return nil }
        return LaunchedTask(
            taskID: id, agentID: attempt.agentID, frameworkID: frameworkID, executorID: executorID ?? groupID ?? id,
            containerID: containerID, agentHostname: attempt.agentHostname, agentAddress: attempt.agentAddress,
            hostPorts: attempt.hostPorts, containerAddresses: addresses, labels: labels)
    }
}
