import MachineSupport
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
            case accepted(Instant)
        }

        var id: UpdateID
        var acknowledgement = Acknowledgement.needed
    }

    /// Launches that are remembered. An older one can no longer turn up.
    static let maximumAttempts = 4
    /// The next update comes only after the acknowledgement of the last, so few are enough.
    static let maximumSeenUpdates = 8

    /// Who launched it.
    enum Origin: Sendable, Hashable {
        case launched
        /// An earlier run of the scheduler, which knew it to run, or did not.
        case recovered(wasRunning: Bool)
        /// Nobody knows.
        case foreign
    }

    /// Holds what few tasks need for long outside of the record.
    final class Part<Value: Sendable>: Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    let id: String

    // What every update and every new subscription looks at comes first, and so lies together in memory: with a hundred
    // thousand tasks most of what these cost is to fetch the record.

    /// The subscription for which the next five hold; see ``enter(_:)``.
    private var era: UInt32 = 0
    /// The round of questions in which it was last asked about.
    var round: UInt32 = 0
    /// Questions about it on this subscription that have no answer yet.
    var questions: Int32 = 0
    /// As many answers that the master does not know it are to questions from before its last launch.
    var staleAnswers: Int32 = 0
    /// The master is being asked about it.
    var isUnanswered = false
    /// Nothing need be asked any more: an update has come, or the launch was made on this subscription.
    var isAnswered = false
    /// A KILL was sent on this subscription.
    var isKillSent = false

    let origin: Origin
    var phase: TaskSnapshot.Phase
    /// An update of the current attempt has come, so the master knows it.
    var hasUpdate = false
    var isUnreachable = false
    /// Its launch is being stored; the ACCEPT follows.
    var isHeld = false
    /// Someone waits for the launch.
    var isLaunchWaited = false
    /// The end of the time that its owner has to adopt it is set.
    var isGraceSet = false
    let hasHealthCheck: Bool
    var healthy: Bool?
    var state: Mesos.TaskState?
    var agentID: String?
    /// The task group that it lives and dies with.
    var groupID: String?
    var executorID: String?
    var containerID: String?
    var addresses: [String] = []
    /// The last is the current one.
    var attempts: [TaskAttempt] = []
    var seenUpdates: [SeenUpdate] = []
    var kill: Kill?

    // What is needed at the beginning and at the end.

    /// Nil for a task of unknown origin.
    let name: String?
    private(set) var role: String
    let labels: [String: String]
    /// Of the request.
    let killGracePeriod: Duration?
    /// The group in which placement constraints count it.
    let constraintGroup: String?
    private(set) var requestPart: Part<TaskRequest>?
    private var shapePart: Part<TaskShape>?
    var attemptCount = 0
    /// Tells apart the entries of the pending queue that this task has had.
    var ticket: UInt64 = 0
    /// Seconds since 1970.
    var launchedAt: Double?
    var launchTimeout = Duration.zero
    var waiters: [WaiterID] = []
    /// Who took it over from an earlier run and waits until it runs.
    var adopters: [WaiterID] = []
    /// Why it is verified whether the task was launched.
    var doubt: String?

    /// To be launched.
    init(_ request: TaskRequest, _ shape: TaskShape) {
        id = request.id
        origin = .launched
        name = request.name
        role = shape.role
        labels = request.labels
        hasHealthCheck = request.healthCheck != nil
        killGracePeriod = request.killGracePeriod
        constraintGroup = request.constraintGroup
        requestPart = Part(request)
        shapePart = Part(shape)
        phase = .pending
    }

    /// Of unknown origin.
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

    /// Of an earlier run.
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

    /// What is to be launched; nil as soon as it runs, and for tasks that this scheduler did not launch.
    var request: TaskRequest? { requestPart?.value }

    var shape: TaskShape? {
        get { shapePart?.value }
        set {
            shapePart = newValue.map { Part($0) }
            if let newValue { role = newValue.role }
        }
    }

    /// The task runs, and will not be launched again. What is needed for that is most of what there is of it.
    mutating func dropRequest() {
        requestPart = nil
        shapePart = nil
    }

    /// Forgets what was only true of another subscription. Done before any of that is looked at, so that nothing need be done
    /// about all the tasks when a subscription ends.
    mutating func enter(_ era: UInt32) {
        guard self.era != era else { return }
        self.era = era
        (isUnanswered, isAnswered, isKillSent) = (false, false, false)
        (questions, staleAnswers) = (0, 0)
    }

    /// Whether the master has not told yet what it was, or is going to be, asked on this subscription.
    func isUnanswered(_ questions: Questions) -> Bool {
        if era == questions.era { return isUnanswered }
        return questions.walk != nil && phase != .pending
    }

    var attempt: TaskAttempt? { attempts.last }

    /// Whether the container runs well enough to be handed to the caller.
    var isReady: Bool { state == .running && (!hasHealthCheck || healthy == true) }

    /// Whether an earlier run of the scheduler had handed it to its owner.
    var wasRunning: Bool { origin == .recovered(wasRunning: true) }

    /// Recovered, and the time that its owner has is not set.
    var isWithoutGrace: Bool { phase == .recovered && !isGraceSet && kill == nil }

    func snapshot(frameworkID: String) -> TaskSnapshot {
        let isPlaced = phase == .staged || phase == .running || phase == .recovered
        return TaskSnapshot(
            taskID: id, name: name, phase: phase, state: state,
            agentID: agentID ?? attempt?.agentID,
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
