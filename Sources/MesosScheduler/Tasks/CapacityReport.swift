/// The offers seen while requests of one shape found no room: the content of a `noCapacity` error.
struct CapacityReport: Sendable {
    private(set) var offers = 0
    private(set) var suitable = 0
    /// Offers of agents that are drained before a maintenance.
    private(set) var closed = 0
    private var best: (resources: TaskResources, hostname: String)?

    /// - Parameter isSuitable: whether the agent satisfies role and constraints.
    mutating func saw(_ agent: OfferedAgent, isSuitable: Bool) {
        offers += 1
        guard isSuitable else { return }
        suitable += 1
        if let best, (best.resources.memory, best.resources.cpus) >= (agent.available.memory, agent.available.cpus) {
            return
        }
        best = (agent.available, agent.hostname)
    }

    mutating func sawClosed(_ count: Int) { closed += count }

    func text(_ shape: TaskShape) -> String {
        let end = closed == 0 ? "" : "; \(closed) offers of agents before their maintenance were not used"
        guard offers > 0 else { return "no offer came" + end }
        guard let best else {
            return "none of \(offers) offers seen has the role and satisfies the constraints" + end
        }
        var text = "\(offers) offers were seen"
        if !shape.constraints.isEmpty { text += ", \(suitable) of agents that satisfy the constraints" }
        text += "; the best had \(best.resources) on agent \(best.hostname)"
        if shape.countsTasks {
            text += "; the locations of other tasks of group '\(shape.group ?? "")' may have ruled it out"
        }
        return text + end
    }
}
