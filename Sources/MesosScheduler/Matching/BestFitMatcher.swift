/// Places tasks on the agent that has the least memory left among those that fit, which keeps large gaps for large
/// tasks.
///
/// Preferred agents come first; agents with a scheduled maintenance come last. The best fit stays the best fit until
/// the agent is full, because a task only makes it tighter. So the matcher looks, for each shape, only at the agents it
/// places tasks on and at the agents with enough memory that lack another resource, and takes one step per request.
public struct BestFitMatcher: TaskMatcher {
    /// Called at every look at an agent, for tests that count looks.
    private let onLook: (@Sendable () -> Void)?

    /// Makes a matcher. It has no settings.
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
