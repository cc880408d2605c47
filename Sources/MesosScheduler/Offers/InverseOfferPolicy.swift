/// What is done when the operator plans a maintenance of an agent that runs tasks of the framework (an inverse offer).
///
/// Whatever the policy, agents with a maintenance ahead are given new tasks only when no other agent has room.
public enum InverseOfferPolicy: Sendable, Hashable {
    /// Agree, and leave the tasks where they are until the agent is taken away.
    case accept
    /// Disagree. Mesos tells the operator; the maintenance takes place when he wants it.
    case decline
    /// Agree, place nothing on the agent any more, and kill the tasks there so that they have ended the given time before
    /// the maintenance begins. Their owners are told at once (``SchedulerNotice/taskDraining(taskID:agentID:killedAfter:)``).
    ///
    /// - Parameters:
    ///   - before: how long before the beginning the tasks must be gone.
    ///   - gracePeriod: of the kill; nil: the grace period of each task's own request.
    case drain(before: Duration, gracePeriod: Duration?)
}
