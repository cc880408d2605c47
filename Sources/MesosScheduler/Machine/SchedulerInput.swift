public import MesosAPI

/// What happens to a ``SchedulerStateMachine``.
public enum SchedulerInput: Sendable {
    /// Begin to subscribe, with the id of an earlier run if there is one.
    case start(frameworkID: String?)
    /// The answer to SUBSCRIBE has status 200; events follow.
    case subscriptionAccepted(ConnectionID)
    /// The attempt failed, or the stream is over.
    case subscriptionEnded(ConnectionID, SubscriptionFailure)
    case event(ConnectionID, SchedulerEvent)
    /// The master that leads, by its base URL, or nil: none leads. In answer to `detectLeader`, and at every change.
    case leaderDetected(String?)
    /// The detection ended; the text says why, without credentials.
    case leaderDetectionFailed(String)
    case callFinished(CallID, CallOutcome)

    /// The tasks of an earlier run, out of the task store; before `start`.
    case recover([StoredTask])
    /// The task store has kept these changes, or failed to.
    case stored(StoreTicket, Result<Void, MesosSchedulerError>)

    /// Launch a task; the caller is told by `resumeLaunch`.
    case launch(TaskRequest, timeout: Duration)
    /// The caller of the launch has gone.
    case cancelLaunch(taskID: String)
    /// Launch a task group; the caller is told by `resumeGroupLaunch`.
    case launchGroup(TaskGroupRequest, timeout: Duration)
    case cancelGroupLaunch(groupID: String)
    /// Kill a task, known or not; the waiter is resumed at its end, or after the timeout.
    case kill(taskID: String, gracePeriod: Duration?, waiter: WaiterID, timeout: Duration)
    /// Take over a task of an earlier run; the waiter is resumed by `resumeAdopter` when the task runs.
    case adopt(taskID: String, waiter: WaiterID)
    /// Resume the waiter when the task ends.
    case waitForEnd(taskID: String, waiter: WaiterID)
    case cancelWaiter(WaiterID)
    /// Introduce the framework anew; the waiter is told by `resumeUpdate`.
    case updateFramework(FrameworkConfiguration, waiter: WaiterID)
    /// Perform operations on resources; the waiter is resumed by `resumeOperations` when all have ended, or after the
    /// timeout.
    case perform(OperationRequest, waiter: WaiterID, timeout: Duration)
    /// The caller of `perform` has gone.
    case cancelOperations(WaiterID)

    /// The time since 1970 at this moment. Given before an event whose times are those of the calendar (inverse offers).
    case wallClock(unixTime: Duration)
    /// The moment asked for by `setTimer` has come. It does no harm at any other moment.
    case wakeUp
    /// Stop: fail what is waiting, end the framework (with `teardown`) or leave it to the failover timeout.
    case shutdown(teardown: Bool, timeout: Duration)
}

extension SchedulerInput {
    /// Whether it is to be understood by the calendar's clock: the times of a maintenance.
    var hasCalendarTimes: Bool {
        if case .event(_, .inverseOffers) = self { true } else { false }
    }
}

/// A call that was handed out to be sent.
public struct CallID: Sendable, Hashable {
    public var number: Int

    public init(_ number: Int) { self.number = number }
}

/// What became of a call.
public enum CallOutcome: Sendable, Hashable {
    /// 200 or 202.
    case accepted
    /// An answer by which the master did not act on the call.
    case rejected(status: Int, text: String)
    /// The call has not left this machine.
    case notSent(String)
    /// Sent, perhaps; the answer did not come. The master may or may not have acted on it.
    case unknown(String)
}
