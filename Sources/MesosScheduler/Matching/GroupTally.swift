/// The counts of one group during a round of matching: existing tasks and tasks placed in this round.
struct GroupTally: Sendable {
    /// The counts of one attribute. The counts of existing tasks stay unchanged and are not copied.
    private struct Tally: Sendable {
        let base: ValueCounts
        var added: [String: Int] = [:]
        var histogram: [Int: Int] = [:]
        var tasks: Int
        var distinct: Int

        init(_ base: ValueCounts) {
            self.base = base
            tasks = base.tasks
            distinct = base.counts.count
        }

        func count(_ value: String) -> Int { base.count(value) + (added[value] ?? 0) }

        /// The lowest count of a value with tasks.
        var least: Int {
            var least = Int.max
            for (count, values) in base.histogram where values + (histogram[count] ?? 0) > 0 {
                least = min(least, count)
            }
            for (count, values) in histogram where values + (base.histogram[count] ?? 0) > 0 {
                least = min(least, count)
            }
            return least
        }

        mutating func add(_ values: [String]) {
            guard !values.isEmpty else { return }
            tasks += 1
            for value in Set(values) {
                let old = count(value)
                added[value, default: 0] += 1
                if old == 0 { distinct += 1 } else { histogram[old, default: 0] -= 1 }
                histogram[old + 1, default: 0] += 1
            }
        }
    }

    private let group: String
    private let groups: ConstraintGroups
    private var tallies: [String: Tally] = [:]
    /// The tasks placed in this round, for attributes that a constraint needs later in the round.
    private var placed: [OfferedAgent] = []

    init(_ group: String, _ groups: ConstraintGroups) {
        self.group = group
        self.groups = groups
    }

    /// Whether the group's constraints allow one more task on the agent.
    mutating func allows(_ constraints: [PlacementConstraint], _ agent: OfferedAgent) -> Bool {
        constraints.allSatisfy { constraint in
            guard constraint.operator.countsTasks else { return true }
            let values = agent.values(of: constraint.attribute)
            let tally = tally(constraint.attribute)
            switch constraint.operator {
            case .like, .unlike, .is: return true
            case .cluster:
                // With a value, only the agent's attributes decide.
                return !constraint.value.isEmpty || tally.tasks == 0
                    || values.contains { tally.count($0) == tally.tasks }
            case .maxPer, .unique: return values.allSatisfy { tally.count($0) < constraint.number }
            case .groupBy:
                let least = tally.distinct < max(constraint.number, 1) ? 0 : tally.least
                return values.allSatisfy { tally.count($0) <= least }
            }
        }
    }

    /// The number of tasks on agents with this agent's value, which `GROUP_BY` keeps even.
    mutating func level(_ attribute: String, _ agent: OfferedAgent) -> Int {
        let tally = tally(attribute)
        return agent.values(of: attribute).map(tally.count).max() ?? 0
    }

    mutating func add(_ agent: OfferedAgent) {
        placed.append(agent)
        for attribute in Array(tallies.keys) { tallies[attribute]?.add(agent.values(of: attribute)) }
    }

    private mutating func tally(_ attribute: String) -> Tally {
        if let known = tallies[attribute] { return known }
        var tally = Tally(groups.counts(of: group, by: attribute))
        for agent in placed { tally.add(agent.values(of: attribute)) }
        tallies[attribute] = tally
        return tally
    }
}
