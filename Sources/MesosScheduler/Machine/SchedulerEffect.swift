package import MesosAPI

/// One thing the owner of a ``SchedulerStateMachine`` must do.
package enum SchedulerEffect: Sendable {
    /// Post SUBSCRIBE to the URL and report the response head, the events and the end of the stream.
    case subscribe(ConnectionID, url: String, SchedulerCall, frameworkID: String?)
    /// Close the connection or stream. Later reports about it are ignored.
    case closeSubscription(ConnectionID)
    /// Start to detect the leading master, in place of an earlier detection, and report it with `leaderDetected`.
    case detectLeader
    /// Send the call on this subscription and report its outcome. Calls of one lane are sent one after the other, in the
    /// order of the effects.
    case send(CallID, SchedulerCall, CallLane, ConnectionID, frameworkID: String)
    /// Save the framework id for the next run; `nil` deletes the saved one.
    case saveFrameworkID(String?)
    /// Save these changes in the task store and report the outcome. Only one save is under way at a time, except for the
    /// last one before `finished`.
    case store(StoreTicket, [TaskChange])
    case resumeLaunch(taskID: String, Result<LaunchedTask, MesosSchedulerError>)
    case resumeGroupLaunch(groupID: String, Result<[LaunchedTask], MesosSchedulerError>)
    case resumeAdopter(WaiterID, Result<LaunchedTask, MesosSchedulerError>)
    /// Resume a caller of `kill` or `waitForEnd`.
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

/// A sequence of calls whose order matters.
package enum CallLane: Sendable, Hashable {
    /// Calls that place, reconcile and kill tasks: an ACCEPT must arrive before the KILL or RECONCILE of its task.
    case ordered
    /// Acknowledgements. An agent sends the next update of a task only after the last one was acknowledged, so that these
    /// calls need no order, and they are too many to wait for each other.
    case acknowledgements
    /// TEARDOWN, which makes all waiting calls pointless.
    case urgent
}
