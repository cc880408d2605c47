public import MachineSupport
public import MesosAPI

/// What the owner of a ``SchedulerStateMachine`` must do, in this order.
public enum SchedulerAction: Sendable {
    /// Post SUBSCRIBE to the URL and report the head, the events and the end.
    case subscribe(ConnectionID, url: String, SchedulerCall, frameworkID: String?)
    /// Close the connection or stream; nothing it reports any more matters.
    case closeSubscription(ConnectionID)
    /// Find out which master leads, in place of any detection before, and report it with `leaderDetected`.
    case detectLeader
    /// Send the call on behalf of this subscription and report the outcome. Calls of one lane are sent one after the
    /// other, in the order of the actions.
    case send(CallID, SchedulerCall, CallLane, ConnectionID, frameworkID: String)
    /// Keep the id for the next run, or forget it.
    case saveFrameworkID(String?)
    /// Keep these changes and report the outcome. Only one save is out at a time, except for a last one before `finished`.
    case store(StoreTicket, [TaskChange])
    case resumeLaunch(taskID: String, Result<LaunchedTask, MesosSchedulerError>)
    case resumeGroupLaunch(groupID: String, Result<[LaunchedTask], MesosSchedulerError>)
    case resumeAdopter(WaiterID, Result<LaunchedTask, MesosSchedulerError>)
    case resumeWaiter(WaiterID, Result<TaskOutcome, MesosSchedulerError>)
    /// The end of an UPDATE_FRAMEWORK.
    case resumeUpdate(WaiterID, Result<FrameworkConfiguration, MesosSchedulerError>)
    case resumeOperations(WaiterID, Result<[OperationOutcome], MesosSchedulerError>)
    /// The subscription is established, or an attempt was refused: tell those who wait for it.
    case resumeSubscriptionWaiters(Result<String, MesosSchedulerError>)
    case notify(SchedulerNotice)
    /// Tell those who listen what agents offered when they were last seen, in the order of their ids.
    case publishStatistics([AgentStatistics])
    /// Call `wakeUp` at this moment, instead of any that was set before; nil: there is nothing to wake up for.
    case setTimer(at: Instant?)
    /// The scheduler has stopped; an error when it did so by itself.
    case finished(MesosSchedulerError?)
}

/// Calls whose order matters share a lane.
public enum CallLane: Sendable, Hashable {
    /// Everything that places, asks and kills: an ACCEPT must be there before the KILL or RECONCILE of its task.
    case ordered
    /// Acknowledgements: one update of a task comes only after the last was acknowledged, so these cannot overtake each
    /// other, and they are too many to wait for one another.
    case acknowledgements
    /// TEARDOWN, which makes everything that waits pointless.
    case urgent
}
