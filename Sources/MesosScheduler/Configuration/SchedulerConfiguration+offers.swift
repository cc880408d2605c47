extension SchedulerConfiguration {
    /// What the scheduler does with offers.
    public struct Offers: Sendable, Hashable {
        /// How long the master does not offer declined resources again (`refuse_seconds`).
        public var refuseDuration: Duration = .seconds(5)
        /// The least time between two REVIVE calls.
        public var reviveInterval: Duration = .milliseconds(500)
        /// Whether the scheduler keeps offers that no request needs for later requests, instead of declining them.
        public var holdsUnused: Bool = false
        /// How long the scheduler keeps a held offer.
        public var holdDuration: Duration = .seconds(30)
        /// The least time between two DECLINE calls for held offers that have expired.
        public var pruningInterval: Duration = .seconds(30)
        /// How the scheduler answers when an operator plans the maintenance of an agent.
        public var inverseOfferPolicy: InverseOfferPolicy = .accept
        /// Makes the default settings.
        public init() {}
    }

    /// How the scheduler chooses agents for tasks.
    public struct Placement: Sendable, Hashable {
        /// A request fails with ``MesosSchedulerError/Code-swift.struct/noCapacity`` after this many events with offers
        /// for its role and no room for it. With `nil` it waits until its timeout.
        public var maximumOfferCycles: Int?
        /// Whether a request with preferred agents waits for one of them before the scheduler uses other agents.
        public var waitsForPreferredAgent: Bool = true
        /// How long a request waits for a preferred agent.
        public var preferredAgentWait: Duration = .seconds(5)
        /// How long a host port of an agent is not used after a container could not bind it; zero for no denylist.
        public var portDenylistDuration: Duration = .seconds(300)
        /// The scheduler warns when this many ports of one agent are on the denylist.
        public var portDenylistWarningThreshold: Int = 10
        /// Makes the default settings.
        public init() {}
    }

    /// What the scheduler remembers about agents (``Scheduler/agentStatistics()``).
    public struct AgentStatistics: Sendable, Hashable {
        /// How long the scheduler remembers what an agent offered. Zero turns the statistics off.
        public var lifetime: Duration = .seconds(60)
        /// The time between two publications of the statistics, at which the scheduler also drops outdated ones.
        public var publishInterval: Duration = .seconds(5)
        /// Makes the default settings.
        public init() {}
    }
}

/// The answer to an inverse offer, by which an operator announces the maintenance of an agent.
///
/// With every policy, an agent with a scheduled maintenance gets new tasks only when no other agent has room.
public enum InverseOfferPolicy: Sendable, Hashable {
    /// Agree, and leave the tasks on the agent until the maintenance ends them.
    case accept
    /// Disagree. Mesos informs the operator, who may still start the maintenance at any time.
    case decline
    /// Agree, place no more tasks on the agent, and kill its tasks before it. A notice announces each kill at once.
    ///
    /// - Parameters:
    ///   - before: the time before the maintenance at which the tasks must have ended.
    ///   - gracePeriod: the grace period of the kill; `nil` for the grace period of each task's request.
    case drain(before: Duration, gracePeriod: Duration?)
}
