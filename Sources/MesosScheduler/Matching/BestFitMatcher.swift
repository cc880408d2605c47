/// Places tasks on the agent that has the least memory left among those that fit, which keeps large gaps for large tasks.
///
/// Preferred agents come first; agents with a scheduled maintenance come last. Once an agent is the best fit it stays so
/// until it is full, since a task only makes it tighter: a shape costs a look at the agents that it is placed on and at
/// those that have the memory and lack something else, and one step per request.
public struct BestFitMatcher: TaskMatcher {
    /// Told of every look at an agent, so that a test can count them.
    private let onLook: (@Sendable () -> Void)?

    public init() { onLook = nil }

    init(onLook: @escaping @Sendable () -> Void) { self.onLook = onLook }

    public func match(
        _ demands: [TaskDemand], with agents: OfferedAgents, groups: ConstraintGroups
    ) -> [TaskMatch] {
        var round = MatchingRound(agents, groups, onLook)
        for (index, demand) in demands.enumerated() { round.place(demand, index) }
        return round.matches
    }
}
