/// Decides which agent runs which tasks. A pure function, called when offers or requests have changed.
///
/// Requests are grouped by shape, so that the cost need not grow with the product of requests and offers.
public protocol TaskMatcher: Sendable {
    /// - Parameters:
    ///   - demands: the waiting requests by shape; the shape with the oldest request comes first.
    ///   - agents: the agents with open offers.
    ///   - groups: the tasks that constraints count.
    /// - Returns: the number of requests of a shape for an agent. The scheduler skips a request that does not fit after
    ///   the earlier matches of the list; the request goes on waiting.
    func match(_ demands: [TaskDemand], with agents: OfferedAgents, groups: ConstraintGroups) -> [TaskMatch]
}

/// Waiting requests of one shape; only the oldest if there are very many.
public struct TaskDemand: Sendable {
    /// The shape of the requests.
    public let shape: TaskShape
    /// The number of requests.
    public let count: Int
    /// The number of requests that may go to any agent. The others still wait for one of ``TaskShape/preferredAgents``.
    public let countForAnyAgent: Int
    /// The agents that have changed since the last match of this shape; `nil` for all agents.
    public let candidates: [Int]?
    let group: Int

    /// - Parameter countForAnyAgent: `nil` for all requests.
    public init(shape: TaskShape, count: Int, countForAnyAgent: Int? = nil, candidates: [Int]? = nil) {
        self.init(
            shape: shape, count: count, countForAnyAgent: countForAnyAgent ?? count, candidates: candidates, group: 0)
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
    /// The index in the demands.
    public let demand: Int
    /// The index in the agents.
    public let agent: Int
    /// The number of requests to place.
    public let count: Int

    /// Makes a decision.
    public init(demand: Int, agent: Int, count: Int) {
        self.demand = demand
        self.agent = agent
        self.count = count
    }
}
