public import MesosAPI

/// Something that happened to the framework and that a person or a listener may want to know.
public enum SchedulerNotice: Sendable {
    case subscribed(frameworkID: String, master: String)
    /// The subscription is over; the scheduler is about to subscribe again.
    case disconnected(reason: String)
    /// An attempt to subscribe failed; the next follows after this time.
    case subscribeFailed(MesosSchedulerError, retryAfter: Duration)
    /// There is no master to subscribe to; the scheduler waits until one is detected.
    case leaderUnknown(MesosSchedulerError)
    /// The detection of the leading master failed; it is started again after this time.
    case leaderDetectionFailed(MesosSchedulerError, retryAfter: Duration)
    /// The framework id could not be saved, or is not yet; it is tried again.
    case frameworkIDNotSaved(MesosSchedulerError)
    /// The master knows the framework by this now.
    case frameworkUpdated(FrameworkConfiguration)
    /// The master removed the framework: its tasks are lost, a new framework id is registered.
    case frameworkRemoved(id: String)
    /// Another scheduler with this framework id took over. This one does not fight for it.
    case superseded(frameworkID: String)
    /// The task was accepted on an agent.
    case taskStaged(taskID: String, agentHostname: String, attempt: Int)
    case taskRunning(LaunchedTask)
    /// The master refused the launch; it is tried again with another offer.
    case taskDropped(taskID: String, message: String)
    case taskEnded(TaskOutcome)
    /// The result of a running task's health check has changed.
    case taskHealth(taskID: String, healthy: Bool)
    /// The task's agent is out of reach. The task may come back.
    case taskUnreachable(taskID: String)
    /// An unreachable task is back.
    case taskReachable(taskID: String)
    /// A task of the framework that this scheduler did not launch. It is killed after the grace period, if there is one.
    case unknownTask(taskID: String, killedAfter: Duration?)
    /// The grace period of an unknown task is over, and it is being killed.
    case unknownTaskKilled(taskID: String)
    /// An agent is gone from the cluster, or an executor ended.
    case agentFailed(agentID: String?, executorID: String?, status: Int?)
    /// The operator plans a maintenance of an agent where the framework has tasks.
    case maintenanceScheduled(agentID: String?, Mesos.Unavailability)
    /// The operator has changed his mind about an inverse offer that came with ``maintenanceScheduled(agentID:_:)``.
    case inverseOfferRescinded(id: String)
    /// The schedule of an agent that was being emptied was cleared: it is used again.
    case maintenanceCancelled(agentID: String)
    /// The task's agent is emptied before a maintenance: the task is killed after this time.
    case taskDraining(taskID: String, agentID: String, killedAfter: Duration)
    /// A container could not be created, and the host ports that it was given are not used on the agent for a while.
    /// - Parameters:
    ///   - total: blacklisted ports of the agent.
    ///   - isWarning: the total has reached the configured threshold.
    case portsBlacklisted(agentID: String, agentHostname: String, ports: [Int], total: Int, isWarning: Bool)
    /// An update of an operation on resources; a repetition of one brings no second notice.
    case operationStatus(Mesos.OperationStatus)
    /// A message of an executor.
    case executorMessage(agentID: String, executorID: String, data: [UInt8])
    /// The master did not accept a call.
    case callFailed(call: String, reason: String)
    /// The task store could not keep what it must. Launches fail and updates are not acknowledged until it can; the next
    /// attempt follows after this time, nil: when the one under way has ended.
    case taskStoreFailed(MesosSchedulerError, retryAfter: Duration?)
    /// The task store works again.
    case taskStoreRecovered
    /// Tasks that an earlier run launched and that were found in the task store.
    case tasksRecovered(count: Int)
    /// A configured limit is in the way; the name is that of the configuration property.
    case limitReached(name: String, message: String)
    /// An event of a type that this library does not know.
    case unknownEvent(type: String)
}
