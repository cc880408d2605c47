import Logging
import MachineSupport
import MesosAPI

// Each kind of notice with its log message, counter and explanation. A new kind also goes into the list at the end.

extension SchedulerNotice.Kind {
    // MARK: Subscription

    /// Subscribed with ``SchedulerNotice/frameworkID`` at the master with the address ``SchedulerNotice/text``.
    public static let subscribed = Self(
        "subscribed", .info, "subscribed", counter: "subscriptions",
        meaning: "the framework is subscribed with a master"
    ) { ["framework": "\($0.frameworkID ?? "")", "master": "\($0.text ?? "")"] }

    /// The subscription ended, for the reason in ``SchedulerNotice/text``. The scheduler subscribes again.
    public static let disconnected = Self(
        "disconnected", .warning, "subscription lost; subscribing again", counter: "disconnections",
        meaning: "the stream ended, or the master was silent for too many heartbeats",
        action: "nothing, unless it repeats: check the master, and proxies that cut idle connections"
    ) { ["reason": "\($0.text ?? "")"] }

    /// An attempt to subscribe failed: ``SchedulerNotice/error``. The next follows after ``SchedulerNotice/delay``.
    public static let subscribeFailed = Self(
        "subscribeFailed", .warning, "subscription failed; trying again",
        meaning: "one attempt failed; `error` says where and why", action: "see the errors of a subscription"
    ) { ["error": "\($0.errorText)", "after": "\($0.delayText)"] }

    /// No leading master is known: ``SchedulerNotice/error``. The scheduler waits for one.
    public static let leaderUnknown = Self(
        "leaderUnknown", .warning, "no master to subscribe to; waiting for one",
        meaning: "the detection knows no leading master",
        action: "check that the masters run and have elected a leader"
    ) { ["error": "\($0.errorText)"] }

    /// The leader detection failed: ``SchedulerNotice/error``. It starts again after ``SchedulerNotice/delay``.
    public static let leaderDetectionFailed = Self(
        "leaderDetectionFailed", .warning, "the detection of the leading master failed; trying again",
        meaning: "mostly wrong credentials or access rights in ZooKeeper",
        action: "correct the user and password in the `zk://` URL"
    ) { ["error": "\($0.errorText)", "after": "\($0.delayText)"] }

    // MARK: Framework

    /// The framework id is not saved: ``SchedulerNotice/error``. The scheduler tries again.
    public static let frameworkIDNotSaved = Self(
        "frameworkIDNotSaved", .error,
        "the framework id is not saved: after a restart now the tasks of this framework would not be found",
        meaning: "the framework id store cannot be written; the framework works on",
        action: "free disk space or correct the access rights before the next restart"
    ) { ["error": "\($0.errorText)"] }

    /// The master accepted a change of the ``SchedulerNotice/framework``.
    public static let frameworkUpdated = Self(
        "frameworkUpdated", .info, "framework updated", meaning: "the master accepted a changed framework"
    ) { ["name": "\($0.framework?.name ?? "")", "roles": "\($0.framework?.roles.joined(separator: ", ") ?? "")"] }

    /// The master removed the framework ``SchedulerNotice/frameworkID`` and says so in the words of
    /// ``SchedulerNotice/text``: its tasks are lost, and a new one follows.
    public static let frameworkRemoved = Self(
        "frameworkRemoved", .critical,
        "the master has removed this framework: its tasks are lost; registering a new one",
        meaning: "the failover timeout was over, or somebody tore the framework down",
        action: "raise the failover timeout if an outage was the cause"
    ) { ["framework": "\($0.frameworkID ?? "")", "reason": "\($0.text ?? "")"] }

    /// Another scheduler took over the framework ``SchedulerNotice/frameworkID``. This scheduler stops.
    public static let superseded = Self(
        "superseded", .critical, "another scheduler has taken this framework over; stopping",
        meaning: "a second program uses the same framework id",
        action: "run only one of them, or give each a framework id store of its own"
    ) { ["framework": "\($0.frameworkID ?? "")"] }

    // MARK: Tasks

    /// The task ``SchedulerNotice/taskID`` was placed on an agent, in attempt ``SchedulerNotice/count``.
    public static let taskStaged = Self(
        "taskStaged", .debug, "task staged", meaning: "the task was placed on an agent"
    ) { ["task": "\($0.taskID ?? "")", "agent": "\($0.agentHostname ?? "")", "attempt": "\($0.count ?? 0)"] }

    /// The ``SchedulerNotice/task`` runs; with a health check, it is healthy.
    public static let taskRunning = Self(
        "taskRunning", .info, "task running", counter: "launches", meaning: "a launch succeeded"
    ) { ["task": "\($0.taskID ?? "")", "agent": "\($0.agentHostname ?? "")"] }

    /// The master or an agent refused a launch for the reason in ``SchedulerNotice/text``. It is tried again with another
    /// offer, unless agents refuse it for good.
    public static let taskDropped = Self(
        "taskDropped", .warning, "launch refused; trying again", counter: "tasks_dropped",
        meaning: "the master dropped the task, mostly because the offer was gone, or an agent refused it",
        action: "nothing, unless it repeats"
    ) { ["task": "\($0.taskID ?? "")", "reason": "\($0.text ?? "")"] }

    /// A task ended: ``SchedulerNotice/outcome``.
    public static let taskEnded = Self(
        "taskEnded", .info, "task ended", counter: "tasks_ended", dimension: "state",
        meaning: "`state` is the last state of the task, `message` the agent's explanation", action: "see the message"
    ) { ["task": "\($0.taskID ?? "")", "state": "\($0.name ?? "")", "message": "\($0.outcome?.explanation ?? "")"] }

    /// The health check of a running task succeeds again.
    public static let taskHealthy = Self(
        "taskHealthy", .notice, "task healthy again", meaning: "its health check succeeds again"
    ) { ["task": "\($0.taskID ?? "")"] }

    /// The health check of a running task fails.
    public static let taskUnhealthy = Self(
        "taskUnhealthy", .notice, "task unhealthy", meaning: "its health check fails"
    ) { ["task": "\($0.taskID ?? "")"] }

    /// The agent of a task is unreachable; the task may come back.
    public static let taskUnreachable = Self(
        "taskUnreachable", .notice, "task unreachable; it may come back",
        meaning: "the master has lost the agent; the task may still run", action: "check the agent and the network"
    ) { ["task": "\($0.taskID ?? "")"] }

    /// An unreachable task is back.
    public static let taskReachable = Self(
        "taskReachable", .notice, "task reachable again", meaning: "the agent is back, and the task still runs"
    ) { ["task": "\($0.taskID ?? "")"] }

    /// A task that this scheduler did not launch. It is killed after ``SchedulerNotice/delay``, if set.
    public static let unknownTask = Self(
        "unknownTask", .warning, "unknown task in the framework", counter: "tasks_unknown",
        meaning: "an earlier run left it, or another program launched it; it is killed after the grace period",
        action: "nothing"
    ) { ["task": "\($0.taskID ?? "")", "killedAfter": "\($0.delay?.text ?? "never")"] }

    /// The grace period of an unknown task is over, and it is being killed.
    public static let unknownTaskKilled = Self(
        "unknownTaskKilled", .warning, "killing unknown task", counter: "tasks_unknown_killed",
        meaning: "the grace period of an unknown task is over", action: "nothing"
    ) { ["task": "\($0.taskID ?? "")"] }

    /// The task store had ``SchedulerNotice/count`` tasks of an earlier run.
    public static let tasksRecovered = Self(
        "tasksRecovered", .info, "tasks of an earlier run found", counter: "tasks_recovered",
        meaning: "the task store had tasks of an earlier run", action: "nothing"
    ) { ["tasks": "\($0.count ?? 0)"] }

    // MARK: Agents

    /// An agent was removed from the cluster.
    public static let agentLost = Self(
        "agentLost", .notice, "agent lost", meaning: "the master gave an agent up", action: "check the agent"
    ) { $0.failureMetadata }

    /// An executor ended, with ``SchedulerNotice/count`` as its status.
    public static let executorEnded = Self(
        "executorEnded", .notice, "executor ended", meaning: "an executor on an agent ended"
    ) { $0.failureMetadata }

    /// An operator has planned a maintenance of an agent with our tasks: ``SchedulerNotice/unavailability``.
    public static let maintenanceScheduled = Self(
        "maintenanceScheduled", .notice, "maintenance scheduled",
        meaning: "`offers.inverseOfferPolicy` decides whether the tasks stay, or are killed before it"
    ) { ["agent": "\($0.agentID ?? "")"] }

    /// The operator has withdrawn the inverse offer with the id in ``SchedulerNotice/name``.
    public static let inverseOfferRescinded = Self(
        "inverseOfferRescinded", .notice, "maintenance withdrawn", meaning: "the operator has changed the schedule"
    ) { ["inverseOffer": "\($0.name ?? "")"] }

    /// The maintenance of an agent that was being drained was cancelled. The agent is used again.
    public static let maintenanceCancelled = Self(
        "maintenanceCancelled", .notice, "maintenance cancelled", meaning: "the agent is used again"
    ) { ["agent": "\($0.agentID ?? "")"] }

    /// A task is killed after ``SchedulerNotice/delay``, before the maintenance of its agent. Without a delay, its agent
    /// has begun to kill it, because an operator drains the agent.
    public static let taskDraining = Self(
        "taskDraining", .notice, "task will be killed, because its agent is drained", counter: "tasks_draining",
        meaning: "a maintenance begins and the inverse offer policy is to drain agents, or an operator drains the agent"
    ) { ["task": "\($0.taskID ?? "")", "agent": "\($0.agentID ?? "")", "after": "\($0.delayText)"] }

    /// Ports are not used for a while; ``SchedulerNotice/count`` is the number of denied ports of the agent.
    public static let portsDenied = Self(
        "portsDenied", .info, raisedLevel: .warning, "ports of an agent are not used for a while",
        counter: "ports_denied",
        meaning: "docker could not bind them (exit status 125), mostly because something outside Mesos uses them",
        action: "find it on that agent, or remove the ports from the agent's resources"
    ) {
        [
            "agent": "\($0.agentID ?? "")", "host": "\($0.agentHostname ?? "")", "total": "\($0.count ?? 0)",
            "ports": "\($0.ports.map(String.init).joined(separator: " "))",
        ]
    }

    /// An update of an operation: ``SchedulerNotice/operationStatus``. Repeated updates make no second notice.
    public static let operationStatus = Self(
        "operationStatus", .debug, "operation status", meaning: "an operation on resources has a new state"
    ) {
        [
            "operation": "\($0.operationStatus?.operationID?.value ?? "")",
            "state": "\($0.operationStatus.map { "\($0.state)" } ?? "")",
        ]
    }

    /// A message of an executor: ``SchedulerNotice/data``.
    public static let executorMessage = Self(
        "executorMessage", .debug, "executor message", meaning: "a custom executor has sent a message"
    ) { ["executor": "\($0.executorID ?? "")", "bytes": "\($0.data.count)"] }

    // MARK: Trouble

    /// The call ``SchedulerNotice/name`` failed for the reason in ``SchedulerNotice/text``.
    public static let callFailed = Self(
        "callFailed", .warning, "call failed", counter: "calls_failed", dimension: "call",
        meaning: "the master did not accept a call; it is repeated where that helps", action: "see the reason"
    ) { ["call": "\($0.name ?? "")", "reason": "\($0.text ?? "")"] }

    /// The task store cannot save: ``SchedulerNotice/error``. The next attempt follows after ``SchedulerNotice/delay``.
    public static let taskStoreFailed = Self(
        "taskStoreFailed", .critical,
        "the task store fails: no task is launched and no update acknowledged until it works again",
        counter: "store_failures", meaning: "running tasks are not concerned",
        action: "free disk space or correct the access rights; the scheduler goes on by itself"
    ) { ["error": "\($0.errorText)", "retryAfter": "\($0.delayText)"] }

    /// The task store works again.
    public static let taskStoreRecovered = Self(
        "taskStoreRecovered", .notice, "the task store works again", meaning: "tasks are launched again"
    ) { _ in [:] }

    /// A limit was reached. ``SchedulerNotice/name`` is the configuration property.
    public static let limitReached = Self(
        "limitReached", .error, "limit reached", meaning: "`limit` is the configuration property",
        action: "raise it, or find the cause of the load"
    ) { ["limit": "\($0.name ?? "")", "message": "\($0.text ?? "")"] }

    /// An event of a type that this library does not know.
    public static let unknownEvent = Self(
        "unknownEvent", .debug, "event of unknown type", meaning: "the master is newer than this program"
    ) { ["type": "\($0.text ?? "")"] }

    package static let all: [Self] = [
        subscribed, disconnected, subscribeFailed, leaderUnknown, leaderDetectionFailed, frameworkIDNotSaved,
        frameworkUpdated, frameworkRemoved, superseded, taskStaged, taskRunning, taskDropped, taskEnded, taskHealthy,
        taskUnhealthy, taskUnreachable, taskReachable, unknownTask, unknownTaskKilled, tasksRecovered, agentLost,
        executorEnded, maintenanceScheduled, inverseOfferRescinded, maintenanceCancelled, taskDraining, portsDenied,
        operationStatus, executorMessage, callFailed, taskStoreFailed, taskStoreRecovered, limitReached, unknownEvent,
    ]
}

extension SchedulerNotice {
    var counter: (name: String, dimension: (name: String, value: String)?, amount: Int)? {
        guard let name = kind.definition.counter else { return nil }
        let amount = kind == .portsDenied ? ports.count : kind == .tasksRecovered ? count ?? 0 : 1
        return (name, kind.definition.dimension.map { ($0, self.name ?? "") }, amount)
    }

    fileprivate var errorText: String { error.map { "\($0)" } ?? "" }
    fileprivate var delayText: String { delay?.text ?? "" }

    fileprivate var failureMetadata: Logger.Metadata {
        ["agent": "\(agentID ?? "")", "executor": "\(executorID ?? "")", "status": "\(count.map(String.init) ?? "")"]
    }
}
