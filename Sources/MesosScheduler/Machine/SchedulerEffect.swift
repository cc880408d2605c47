package import MesosAPI

/// One thing the owner of a ``SchedulerStateMachine`` must do.
package enum SchedulerEffect: Sendable {
    /// Post SUBSCRIBE to the URL and report the response head, the events and the end of the stream.
    case subscribe(ConnectionID, url: String, SchedulerCall, frameworkID: String?)
    /// Close the connection or stream. Later reports about it are ignored.
    case closeSubscription(ConnectionID)
    /// Start to detect the leading master, in place of an earlier detection, and report it with `leaderDetected`.
    case detectLeader
    /// Send the call on this subscription, after earlier calls of its lane, and report its outcome.
    case send(CallID, SchedulerCall, CallLane, ConnectionID, frameworkID: String)
    /// Save the framework id for the next run; `nil` deletes the saved one.
    case saveFrameworkID(String?)
    /// Save these changes and report the outcome. Only the last save before `finished` may overlap another one.
    case store(StoreTicket, [TaskChange])
    case resumeLaunch(taskID: String, Result<LaunchedTask, MesosSchedulerError>)
    case resumeGroupLaunch(groupID: String, Result<[LaunchedTask], MesosSchedulerError>)
    case resumeAdopter(WaiterID, Result<LaunchedTask, MesosSchedulerError>)
    case resumeWaiter(WaiterID, Result<TaskOutcome, MesosSchedulerError>)
    case resumeUpdate(WaiterID, Result<FrameworkConfiguration, MesosSchedulerError>)
    case resumeOperations(WaiterID, Result<[OperationOutcome], MesosSchedulerError>)
    /// Resume every caller that waits for the subscription: a master has accepted or refused the framework.
    case resumeSubscriptionWaiters(Result<String, MesosSchedulerError>)
    case notify(SchedulerNotice)
    /// Publish the latest offers of all agents, in the order of the agent ids.
    case publishStatistics([AgentStatistics])
    /// The scheduler has stopped; with an error when it stopped by itself.
    case finished(MesosSchedulerError?)
}

package enum CallLane: Sendable, Hashable {
    /// Calls that place, reconcile and kill tasks: an ACCEPT must arrive before the KILL or RECONCILE of its task.
    case ordered
    /// Acknowledgements, which need no order, and are too many to wait for each other.
    case acknowledgements
    case urgent
}
