/// What was on offer while requests of one shape found no room: the content of a `noCapacity` error.
struct CapacityReport: Sendable {
    private(set) var offers = 0
    private(set) var suitable = 0
    private var best: (resources: TaskResources, hostname: String)?

    /// - Parameter isSuitable: role and constraints are met.
    mutating func saw(_ agent: OfferedAgent, isSuitable: Bool) {
        offers += 1
        guard isSuitable else { return }
        suitable += 1
        if let best, (best.resources.memory, best.resources.cpus) >= (agent.available.memory, agent.available.cpus) {
            return
        }
        best = (agent.available, agent.hostname)
    }

    func text(_ shape: TaskShape) -> String {
        guard offers > 0 else { return "no offer came" }
        guard let best else {
            return "none of \(offers) offers seen has the role and satisfies the constraints"
        }
        var text = "\(offers) offers were seen"
        if !shape.constraints.isEmpty { text += ", \(suitable) of agents that satisfy the constraints" }
        return text + "; the best had \(best.resources) on agent \(best.hostname)"
    }
}
