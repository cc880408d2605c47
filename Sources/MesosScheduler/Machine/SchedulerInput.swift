package import MesosAPI

package enum SchedulerInput: Sendable {
    /// Begin to subscribe, with the framework id of an earlier run if there is one.
    case start(frameworkID: String?)
    /// The answer to SUBSCRIBE has status 200; events follow.
    case subscriptionAccepted(ConnectionID)
    case subscriptionEnded(ConnectionID, SubscriptionFailure)
    case event(ConnectionID, SchedulerEvent)
    /// The base URL of the leading master after every change; `nil` when no master leads. Answers `detectLeader`.
    case leaderDetected(String?)
    /// The leader detection ended for this reason, a text without credentials.
    case leaderDetectionFailed(String)
    case callFinished(CallID, CallOutcome)

    /// The tasks of an earlier run, from the task store. Given before `start`.
    case recover([StoredTask])
    case stored(StoreTicket, Result<Void, MesosSchedulerError>)

    case launch(TaskRequest, timeout: Duration)
    case cancelLaunch(taskID: String)
    case launchGroup(TaskGroupRequest, timeout: Duration)
    case cancelGroupLaunch(groupID: String)
    /// Kill a known or unknown task; `resumeWaiter` resumes the waiter at the task's end or after the timeout.
    case kill(taskID: String, gracePeriod: Duration?, waiter: WaiterID, timeout: Duration)
    case adopt(taskID: String, waiter: WaiterID)
    case waitForEnd(taskID: String, waiter: WaiterID)
    case cancelWaiter(WaiterID)
    case updateFramework(FrameworkConfiguration, waiter: WaiterID)
    /// Perform operations on resources; `resumeOperations` resumes the waiter when all have ended or after the timeout.
    case perform(OperationRequest, waiter: WaiterID, timeout: Duration)
    case cancelOperations(WaiterID)

    /// Do not use host ports of an agent for a while, because docker could not bind them.
    case denyPorts([Int], agentID: String, agentHostname: String)

    /// The time since 1970 at this moment. Given before an event with calendar times (inverse offers).
    case wallClock(unixTime: Duration)
    /// The next deadline has come. Harmless at any other moment.
    case wakeUp
    /// Stop: fail what waits, and end the framework (with `teardown`) or leave it to the failover timeout.
    case shutdown(teardown: Bool, timeout: Duration)
    /// Stop at once and leave everything as it is, because another scheduler takes the framework over.
    case handOver
}

extension SchedulerInput {
    var hasCalendarTimes: Bool {
        if case .event(_, .inverseOffers) = self { true } else { false }
    }
}
