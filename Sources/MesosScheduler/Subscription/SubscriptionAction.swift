/// What the owner of a ``SubscriptionMachine`` must do.
enum SubscriptionAction: Sendable {
    /// Post SUBSCRIBE there and report what comes of it.
    case connect(ConnectionID, MasterEndpoint, frameworkID: String?)
    /// Close the connection or stream. Nothing it reports any more matters.
    case close(ConnectionID)
    case setTimer(SubscriptionMachine.Timer, at: SchedulerInstant)
    case cancelTimer(SubscriptionMachine.Timer)
    /// SUBSCRIBED has come.
    case established(frameworkID: String, isNewFramework: Bool)
    /// The established subscription is over; another attempt follows.
    case lost(reason: String)
    /// An attempt did not succeed; the next follows at `retryAt`.
    case attemptFailed(MesosSchedulerError, retryAt: SchedulerInstant)
    /// The master has removed this framework for good: forget the id.
    case frameworkRemoved(id: String)
    /// Another scheduler took the framework over. No further attempt is made.
    case superseded
}
