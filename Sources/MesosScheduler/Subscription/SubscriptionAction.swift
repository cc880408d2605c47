import MachineSupport

/// What the owner of a ``SubscriptionMachine`` must do.
enum SubscriptionAction: Sendable {
    /// Post SUBSCRIBE there and report what comes of it.
    case connect(ConnectionID, MasterEndpoint, frameworkID: String?)
    /// Close the connection or stream. Nothing it reports any more matters.
    case close(ConnectionID)
    case setTimer(SubscriptionMachine.Timer, at: Instant)
    case cancelTimer(SubscriptionMachine.Timer)
    /// SUBSCRIBED has come.
    case established(frameworkID: String, isNewFramework: Bool)
    /// The established subscription is over; another attempt follows.
    case lost(reason: String)
    /// An attempt did not succeed, or cannot be made; the next follows at `retryAt`, nil: when a leader is known.
    case attemptFailed(MesosSchedulerError, retryAt: Instant?)
    /// Detect the leader and report it.
    case detectLeader
    /// The detection failed; it is started again at `retryAt`.
    case detectionFailed(MesosSchedulerError, retryAt: Instant)
    /// The configuration property and what it was in the way of.
    case limitReached(String, String)
    /// The master has removed this framework for good: forget the id.
    case frameworkRemoved(id: String)
    /// Another scheduler took the framework over. No further attempt is made.
    case superseded
}
