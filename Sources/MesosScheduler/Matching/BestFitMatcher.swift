/// Places tasks on the agent that has the least memory left among those that fit, which keeps large gaps for large tasks.
///
/// Preferred agents come first; agents with a scheduled maintenance come last. Once an agent is the best fit it stays so
/// until it is full, since a task only makes it tighter: a shape costs one look at each agent and one step per request.
public struct BestFitMatcher: TaskMatcher {
    public init() {}

    public func match(_ demands: [TaskDemand], with agents: [OfferedAgent]) -> [TaskMatch] {
        var free = agents.map(\.available)
        var matches: [TaskMatch] = []
        for (demandIndex, demand) in demands.enumerated() {
            let shape = demand.shape
            var candidates = agents.indices.filter { index in
                agents[index].role == shape.role && free[index].covers(shape.resources)
                    && shape.constraints.allSatisfy { $0.isSatisfied(by: agents[index].values(of: $0.attribute)) }
            }
            let preferred = Set(shape.preferredAgents)
            func rank(_ index: Int) -> Int {
                if preferred.contains(agents[index].agentID) { return 0 }
                return agents[index].hasUnavailability ? 2 : 1
            }
            // Equal fits keep the order of the offers.
            candidates.sort { left, right in
                (rank(left), free[left].memory, free[left].cpus, left)
                    < (rank(right), free[right].memory, free[right].cpus, right)
            }
            var remaining = demand.count
            for index in candidates where remaining > 0 {
                var count = 0
                while count < remaining, free[index].covers(shape.resources) {
                    free[index] = free[index] - shape.resources
                    count += 1
                }
                remaining -= count
                if count > 0 { matches.append(TaskMatch(demand: demandIndex, agent: index, count: count)) }
            }
        }
        return matches
    }
}
