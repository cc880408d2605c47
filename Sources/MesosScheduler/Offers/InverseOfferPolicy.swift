/// The answer to an inverse offer, by which an operator announces the maintenance of an agent with tasks of the
/// framework.
///
/// With every policy, an agent with a scheduled maintenance gets new tasks only when no other agent has room.
public enum InverseOfferPolicy: Sendable, Hashable {
    /// Agree, and leave the tasks on the agent until the maintenance ends them.
    case accept
    /// Disagree. Mesos informs the operator, who may still start the maintenance at any time.
    case decline
    /// Agree, place no more tasks on the agent, and kill its tasks before the maintenance begins. A notice announces
    /// each kill at once.
    ///
    /// - Parameters:
    ///   - before: the time before the maintenance at which the tasks must have ended.
    ///   - gracePeriod: the grace period of the kill; `nil` for the grace period of each task's request.
    case drain(before: Duration, gracePeriod: Duration?)
}
