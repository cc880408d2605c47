/// Places tasks on the fitting agent with the least memory left, which keeps large gaps for large tasks.
///
/// Preferred agents come first; agents with a scheduled maintenance come last. The best fit stays the best until it is
/// full, so that the matcher takes one step per request and looks at few agents.
public struct BestFitMatcher: TaskMatcher {
    /// Called at every look at an agent, for tests that count looks.
    private let onLook: (@Sendable () -> Void)?

    /// Makes a matcher. It has no settings.
    public init() { onLook = nil }

    init(onLook: @escaping @Sendable () -> Void) { self.onLook = onLook }

    public func match(_ demands: [TaskDemand], with agents: OfferedAgents, groups: ConstraintGroups) -> [TaskMatch] {
        var round = MatchingRound(agents, groups, onLook)
        for (index, demand) in demands.enumerated() { round.place(demand, index) }
        return round.matches
    }
}
