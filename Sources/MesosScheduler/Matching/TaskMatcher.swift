/// Decides which agent runs which tasks. A pure function; the scheduler calls it whenever offers or requests have changed.
///
/// Requests come grouped by shape, so that the cost need not grow with the product of requests and offers.
public protocol TaskMatcher: Sendable {
    /// - Parameters:
    ///   - demands: the waiting requests by shape, the one whose oldest request waits longest first.
    ///   - agents: what is on offer.
    ///   - groups: where the tasks are that constraints count.
    /// - Returns: how many requests of which shape go to which agent. What does not fit on the agent after what comes
    ///   before it in the list is passed over and stays waiting.
    func match(_ demands: [TaskDemand], with agents: OfferedAgents, groups: ConstraintGroups) -> [TaskMatch]
}

/// Waiting requests of one shape, the oldest of them where there are very many.
public struct TaskDemand: Sendable {
    public let shape: TaskShape
    public let count: Int
    /// How many of them may go to other agents than ``TaskShape/preferredAgents``; the rest still waits for one of those.
    public let countForAnyAgent: Int
    /// The agents worth a look: those that have changed since the shape was matched last. Nil: all of them.
    public let candidates: [Int]?
    /// In the queue of requests.
    let group: Int

    public init(shape: TaskShape, count: Int, countForAnyAgent: Int? = nil, candidates: [Int]? = nil) {
        self.shape = shape
        self.count = count
        self.countForAnyAgent = countForAnyAgent ?? count
        self.candidates = candidates
        group = 0
    }

    init(shape: TaskShape, count: Int, countForAnyAgent: Int, candidates: [Int]?, group: Int) {
        self.shape = shape
        self.count = count
        self.countForAnyAgent = countForAnyAgent
        self.candidates = candidates
        self.group = group
    }
}

/// A decision of a ``TaskMatcher``.
public struct TaskMatch: Sendable, Hashable {
    /// Index in the demands.
    public let demand: Int
    /// Index in the agents.
    public let agent: Int
    public let count: Int

    public init(demand: Int, agent: Int, count: Int) {
        self.demand = demand
        self.agent = agent
        self.count = count
    }
}
