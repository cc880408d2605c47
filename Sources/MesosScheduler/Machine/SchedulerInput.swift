package import MesosAPI

/// An input of a ``SchedulerStateMachine``.
package enum SchedulerInput: Sendable {
    /// Begin to subscribe, with the framework id of an earlier run if there is one.
    case start(frameworkID: String?)
    /// The answer to SUBSCRIBE has status 200; events follow.
    case subscriptionAccepted(ConnectionID)
    /// The attempt to subscribe failed, or the stream ended.
    case subscriptionEnded(ConnectionID, SubscriptionFailure)
    case event(ConnectionID, SchedulerEvent)
    /// The base URL of the leading master; `nil` when no master leads. Given in answer to `detectLeader` and after every
    /// change.
    case leaderDetected(String?)
    /// The leader detection ended for this reason, a text without credentials.
    case leaderDetectionFailed(String)
    case callFinished(CallID, CallOutcome)

    /// The tasks of an earlier run, from the task store. Given before `start`.
    case recover([StoredTask])
    /// The task store has saved the changes, or failed to.
    case stored(StoreTicket, Result<Void, MesosSchedulerError>)

    /// Launch a task; `resumeLaunch` resumes the caller.
    case launch(TaskRequest, timeout: Duration)
    /// The caller of the launch was cancelled.
    case cancelLaunch(taskID: String)
    /// Launch a task group; `resumeGroupLaunch` resumes the caller.
    case launchGroup(TaskGroupRequest, timeout: Duration)
    /// The caller of the group launch was cancelled.
    case cancelGroupLaunch(groupID: String)
    /// Kill a known or unknown task; `resumeWaiter` resumes the waiter at the task's end or after the timeout.
    case kill(taskID: String, gracePeriod: Duration?, waiter: WaiterID, timeout: Duration)
    /// Take over a task of an earlier run; `resumeAdopter` resumes the waiter when the task runs.
    case adopt(taskID: String, waiter: WaiterID)
    /// Resume the waiter when the task ends.
    case waitForEnd(taskID: String, waiter: WaiterID)
    /// The waiter of a kill, an adoption or an end was cancelled.
    case cancelWaiter(WaiterID)
    /// Change the FrameworkInfo; `resumeUpdate` resumes the waiter.
    case updateFramework(FrameworkConfiguration, waiter: WaiterID)
    /// Perform operations on resources; `resumeOperations` resumes the waiter when all have ended or after the timeout.
    case perform(OperationRequest, waiter: WaiterID, timeout: Duration)
    /// The caller of `perform` was cancelled.
    case cancelOperations(WaiterID)

    /// The time since 1970 at this moment. Given before an event with calendar times (inverse offers).
    case wallClock(unixTime: Duration)
    /// The next deadline has come. Harmless at any other moment.
    case wakeUp
    /// Stop: fail what waits, and end the framework (with `teardown`) or leave it to the failover timeout.
    case shutdown(teardown: Bool, timeout: Duration)
}

extension SchedulerInput {
    /// Whether the input contains calendar times: those of a maintenance.
    var hasCalendarTimes: Bool {
        if case .event(_, .inverseOffers) = self { true } else { false }
    }
}
