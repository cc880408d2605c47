import MachineSupport
import MesosAPI

struct TaskAttempt: Sendable, Hashable {
    var agentID: String
    var agentHostname: String
    var agentAddress: LaunchedTask.AgentAddress?
    var hostPorts: [Int]
}

/// The state of a task that has not ended.
struct TaskRecord: Sendable {
    struct Kill: Sendable {
        var gracePeriod: Duration?
        var sent = 0
    }

    /// An update that was received, and the state of its acknowledgement.
    struct SeenUpdate: Sendable {
        var id: UpdateID
        var acknowledgement = Acknowledgement.needed
    }

    /// The number of attempts remembered. The task of an older one can no longer turn up.
    static let maximumAttempts = 4
    /// The number of updates remembered. The next update comes only after the last was acknowledged, so few are enough.
    static let maximumSeenUpdates = 8

    enum Origin: Sendable, Hashable {
        case launched
        /// An earlier run of this scheduler.
        case recovered(wasRunning: Bool)
        case foreign
    }

    let id: String

    // The fields used by every update and every new subscription come first, so that they are close together in memory:
    // with a hundred thousand tasks, most of the cost is to fetch the record.

    /// The generation of the reconciliation for which the next six fields are valid; see ``enter(_:)``.
    private var generation: UInt32 = 0
    var round: UInt32 = 0
    /// The number of questions about the task that have no answer.
    var openQuestions: Int32 = 0
    /// The number of coming answers "unknown task" to questions from before the last launch.
    var staleAnswers: Int32 = 0
    /// Whether the master is being asked about the task.
    var isUnanswered = false
    /// Whether an update has come, or the task was launched, on this subscription.
    var isAnswered = false
    var isKillSent = false

    let origin: Origin
    var phase: TaskSnapshot.Phase
    /// Whether an update of the current attempt has come, so that the master knows the task.
    var hasUpdate = false
    var isUnreachable = false
    /// Whether its launch is being saved, before the ACCEPT is sent.
    var isHeld = false
    var isLaunchWaited = false
    /// Whether the grace period for its adoption has begun.
    var isGraceSet = false
    let hasHealthCheck: Bool
    var healthy: Bool?
    var state: Mesos.TaskState?
    var agentID: String?
    var groupID: String?
    var executorID: String?
    var containerID: String?
    var addresses: [String] = []
    /// The current attempt is the last one.
    var attempts: [TaskAttempt] = []
    var seenUpdates: [SeenUpdate] = []
    var kill: Kill?

    // Fields used at the beginning and at the end only.

    /// `nil` for a task of unknown origin.
    let name: String?
    private(set) var role: String
    let labels: [String: String]
    let killGracePeriod: Duration?
    /// The group in which placement constraints count the task.
    let constraintGroup: String?
    /// Few tasks need these large values for long.
    private(set) var requestPart: Shared<TaskRequest>?
    private var shapePart: Shared<TaskShape>?
    var attemptCount = 0
    /// Identifies the task's current entry in the pending queue.
    var ticket: UInt64 = 0
    /// The time of the last ACCEPT in seconds since 1970.
    var launchedAt: Double?
    var launchTimeout = Duration.zero
    var waiters: [WaiterID] = []
    var adopters: [WaiterID] = []
    /// The reason why the outcome of its launch is in doubt.
    var doubt: String?
    /// The agents that have refused to launch the task.
    var refusals: [String] = []
    /// The error of a task that is not launched again, because agents refuse it for good.
    var refusal: Shared<MesosSchedulerError>?

    init(_ request: TaskRequest, _ shape: TaskShape) {
        id = request.id
        origin = .launched
        name = request.name
        role = shape.role
        labels = request.labels
        hasHealthCheck = request.healthCheck != nil
        killGracePeriod = request.killGracePeriod
        constraintGroup = request.constraintGroup
        requestPart = Shared(request)
        shapePart = Shared(shape)
        phase = .pending
    }

    init(foreign id: String) {
        self.id = id
        origin = .foreign
        name = nil
        role = "*"
        labels = [:]
        hasHealthCheck = false
        killGracePeriod = nil
        constraintGroup = nil
        phase = .foreign
    }

    init(_ task: StoredTask) {
        id = task.taskID
        origin = .recovered(wasRunning: task.phase == .running)
        name = task.name
        role = task.role
        labels = task.labels
        hasHealthCheck = task.hasHealthCheck
        killGracePeriod = nil
        constraintGroup = task.constraintGroup
        phase = .recovered
        attempts = [
            TaskAttempt(
                agentID: task.agentID, agentHostname: task.agentHostname, agentAddress: task.agentAddress,
                hostPorts: task.hostPorts)
        ]
        attemptCount = task.attempts
        hasUpdate = task.phase != .launching
        agentID = task.agentID
        (state, healthy, isUnreachable) = (task.state, task.healthy, task.state == .unreachable)
        (executorID, containerID, addresses) = (task.executorID, task.containerID, task.containerAddresses)
        (launchedAt, groupID) = (task.launchedAt, task.groupID)
        if task.isBeingKilled { kill = Kill() }
    }

    /// The request; `nil` once the task runs, and for tasks that this scheduler did not launch.
    var request: TaskRequest? { requestPart?.value }

    var shape: TaskShape? {
        get { shapePart?.value }
        set {
            shapePart = newValue.map { Shared($0) }
            if let newValue { role = newValue.role }
        }
    }

    /// Frees the request, which is most of the memory of a record, because a running task is not launched again.
    mutating func dropRequest() {
        requestPart = nil
        shapePart = nil
    }

    /// Resets the fields of an earlier generation before their use, so that the end of a subscription touches no task.
    mutating func enter(_ generation: UInt32) {
        guard self.generation != generation else { return }
        self.generation = generation
        (isUnanswered, isAnswered, isKillSent) = (false, false, false)
        (openQuestions, staleAnswers) = (0, 0)
    }

    /// Whether the master was or will be asked about the task on this subscription, and has not answered.
    func isUnanswered(_ reconciliation: Reconciliation) -> Bool {
        if generation == reconciliation.generation { return isUnanswered }
        return reconciliation.walk != nil && phase != .pending
    }

    mutating func becomePending() {
        phase = .pending
        agentID = nil
        state = nil
        isUnreachable = false
    }

    mutating func begin(_ attempt: TaskAttempt) {
        attempts.append(attempt)
        if attempts.count > Self.maximumAttempts { attempts.removeFirst() }
        attemptCount += 1
        hasUpdate = false
        staleAnswers = openQuestions
        doubt = nil
        agentID = attempt.agentID
        (state, healthy, containerID, executorID) = (nil, nil, nil, nil)
        addresses = []
    }

    var attempt: TaskAttempt? { attempts.last }

    var isReady: Bool { state == .running && (!hasHealthCheck || healthy == true) }

    var stateText: String { state.map { "its last state was \($0)" } ?? "no status update came" }

    /// Whether an earlier run of the scheduler had handed the task to its owner.
    var wasRunning: Bool { origin == .recovered(wasRunning: true) }

    var isWithoutGrace: Bool { phase == .recovered && !isGraceSet && kill == nil }

    func snapshot(frameworkID: String) -> TaskSnapshot {
        let isPlaced = phase == .staged || phase == .running || phase == .recovered
        return TaskSnapshot(
            taskID: id, name: name, phase: phase, state: state, agentID: agentID ?? attempt?.agentID,
            agentHostname: attempt?.agentHostname, healthy: healthy, isUnreachable: isUnreachable,
            isBeingKilled: kill != nil, attempts: attemptCount, labels: labels,
            launched: isPlaced ? launched(frameworkID: frameworkID) : nil, launchedAt: launchedAt, groupID: groupID)
    }

    func launched(frameworkID: String) -> LaunchedTask? {
        guard let attempt, origin != .foreign else { return nil }
        return LaunchedTask(
            taskID: id, agentID: attempt.agentID, frameworkID: frameworkID, executorID: executorID ?? groupID ?? id,
            containerID: containerID, agentHostname: attempt.agentHostname, agentAddress: attempt.agentAddress,
            hostPorts: attempt.hostPorts, containerAddresses: addresses, labels: labels)
    }
}
