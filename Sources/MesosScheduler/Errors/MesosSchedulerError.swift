public import MachineSupport
public import MesosAPI

/// Why the scheduler could not do what its caller asked.
public struct MesosSchedulerError: CodedError {
    /// The causes that callers may want to treat differently.
    public struct Code: ErrorCode {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// The task was placed and did not run before the launch timeout. The scheduler kills it.
        public static let launchTimedOut = Self(rawValue: "launchTimedOut")
        /// No offer had room for the task before the launch timeout; the message names the best offer seen.
        public static let noCapacity = Self(rawValue: "noCapacity")
        /// The agent could not fetch ``MesosSchedulerError/image``.
        public static let imagePullFailed = Self(rawValue: "imagePullFailed")
        /// The agent could not create the task's container (docker's exit status 125 and the like).
        public static let containerStartFailed = Self(rawValue: "containerStartFailed")
        /// The task ended before it ran, in ``MesosSchedulerError/taskState`` for ``MesosSchedulerError/taskReason``.
        public static let taskFailed = Self(rawValue: "taskFailed")
        /// No master has accepted a subscription.
        public static let notSubscribed = Self(rawValue: "notSubscribed")
        /// A master refused the subscription because of credentials, roles or framework information.
        public static let subscriptionRefused = Self(rawValue: "subscriptionRefused")
        /// Another scheduler has subscribed with the same framework id and owns the framework now.
        public static let superseded = Self(rawValue: "superseded")
        /// This scheduler has handed its framework over, as it is. The task may be in the cluster; the next scheduler of the
        /// framework knows it.
        public static let handedOver = Self(rawValue: "handedOver")
        /// The master removed the framework, and its tasks with it.
        public static let frameworkRemoved = Self(rawValue: "frameworkRemoved")
        /// The master does not lead and named no other master.
        public static let notLeader = Self(rawValue: "notLeader")
        /// The scheduler is shutting down.
        public static let shuttingDown = Self(rawValue: "shuttingDown")
        /// The caller's Swift task was cancelled, or the task was killed before it ran.
        public static let cancelled = Self(rawValue: "cancelled")
        /// The request contradicts itself or the configuration.
        public static let invalidRequest = Self(rawValue: "invalidRequest")
        /// The master answered a call with ``MesosSchedulerError/status``.
        public static let callRejected = Self(rawValue: "callRejected")
        /// The answer to a call did not come; the master may or may not have acted on the call.
        public static let callFailed = Self(rawValue: "callFailed")
        /// The task did not end before the timeout of the kill. The scheduler goes on killing it.
        public static let killTimedOut = Self(rawValue: "killTimedOut")
        /// The task store could not save or load tasks.
        public static let taskStoreFailed = Self(rawValue: "taskStoreFailed")
        /// Operations did not end before the timeout. The master may still perform them.
        public static let operationTimedOut = Self(rawValue: "operationTimedOut")
        /// An operation ended in ``MesosSchedulerError/operationState``.
        public static let operationFailed = Self(rawValue: "operationFailed")
        /// The configured limit ``MesosSchedulerError/limit`` is reached.
        public static let limitReached = Self(rawValue: "limitReached")
        /// Any other cause.
        public static let other = Self(rawValue: "other")
    }

    public var code: Code
    public var message: String
    public var underlying: (any Error)?

    /// The HTTP status of the master's answer, with code `callRejected`.
    public var status: Int?
    /// The image that the agent could not fetch, with code `imagePullFailed`.
    public var image: String?
    /// The state in which the task ended, with code `taskFailed`.
    public var taskState: Mesos.TaskState?
    /// The reason the agent or master gave for ``taskState``, if any.
    public var taskReason: Mesos.TaskStatus.Reason?
    /// Whether neither the master nor an agent knows the task: it was never launched, or ended long ago. Only with code
    /// `taskFailed`. Masters tell it by TASK_UNKNOWN, TASK_GONE or TASK_LOST as the answer to a reconciliation.
    public var isTaskUnknown: Bool { taskState?.meansUnknown(for: taskReason) == true }
    /// The task that ended before it ran, whose sandbox the agent still has; with codes `taskFailed`, `imagePullFailed` and
    /// `containerStartFailed`.
    public var failedTask: LaunchedTask? { failedLaunch?.task }
    /// Shared, because an error travels through many values that would otherwise grow.
    var failedLaunch: FailedLaunch? {
        get { failedLaunchBox?.value }
        set { failedLaunchBox = newValue.map { Shared($0) } }
    }
    private var failedLaunchBox: Shared<FailedLaunch>?
    /// The state in which the operation ended, with code `operationFailed`.
    public var operationState: Mesos.OperationState?
    /// The path of the configuration property, such as `limits.tasks`, with code `limitReached`.
    public var limit: String?

    /// Makes an error; the values belong to particular codes.
    public init(
        _ code: Code, _ message: String, underlying: (any Error)? = nil, status: Int? = nil, image: String? = nil,
        taskState: Mesos.TaskState? = nil, taskReason: Mesos.TaskStatus.Reason? = nil,
        operationState: Mesos.OperationState? = nil, limit: String? = nil
    ) {
        self.code = code
        self.message = message
        self.underlying = underlying
        self.status = status
        self.image = image
        self.taskState = taskState
        self.taskReason = taskReason
        self.operationState = operationState
        self.limit = limit
    }
}

struct FailedLaunch: Sendable {
    var task: LaunchedTask
    /// When the launch would have timed out.
    var deadline: Instant?
}
