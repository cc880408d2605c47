import MesosAPI

struct MatchingRound {
    private let agents: OfferedAgents
    private let groups: ConstraintGroups
    private let onLook: (@Sendable () -> Void)?
    private(set) var matches: [TaskMatch] = []

    /// The resources left on agents that got a task in this round, and these agents by free memory.
    private var rooms: [Int: AgentRoom] = [:]
    private var ranks: [Int: AgentRanking.Entry] = [:]
    private var used: [OfferedAgents.RankingKey: AgentRanking] = [:]
    private var tallies: [String: GroupTally] = [:]

    init(_ agents: OfferedAgents, _ groups: ConstraintGroups, _ onLook: (@Sendable () -> Void)?) {
        self.agents = agents
        self.groups = groups
        self.onLook = onLook
    }

    mutating func place(_ demand: TaskDemand, _ index: Int) {
        var placed = 0
        var preferred: Set<Int> = []
        if !demand.shape.preferredAgents.isEmpty {
            preferred = Set(
                demand.shape.preferredAgents.compactMap { agents.index(ofAgent: $0, role: demand.shape.role) })
            for agent in sorted(Array(preferred)) where placed < demand.count {
                placed += fill(agent, demand.shape, upTo: demand.count - placed, index)
            }
        }
        var left = max(demand.countForAnyAgent - placed, 0)
        for hasUnavailability in [false, true] where left > 0 {
            if let spread = demand.shape.constraints.first(where: { $0.operator == .groupBy }),
                demand.shape.group != nil
            {
                let all = candidates(demand, hasUnavailability, except: preferred)
                left -= self.spread(all, demand.shape, spread.attribute, upTo: left, index)
            } else if demand.candidates != nil {
                for agent in candidates(demand, hasUnavailability, except: preferred) where left > 0 {
                    left -= fill(agent, demand.shape, upTo: left, index)
                }
            } else {
                var merged = cursor(demand.shape, hasUnavailability)
                while left > 0, let agent = next(&merged) {
                    if !preferred.contains(agent) { left -= fill(agent, demand.shape, upTo: left, index) }
                }
            }
        }
    }

    // MARK: Candidates

    /// The agents of a role without and with tasks placed in this round.
    private typealias Cursors = (untouched: AgentRanking.Cursor?, used: AgentRanking.Cursor?)

    private func cursor(_ shape: TaskShape, _ hasUnavailability: Bool) -> Cursors {
        // Memory may come from revocable resources, which the order leaves out.
        let least = shape.allowsRevocable ? -Double.infinity : shape.resources.memory - 0.0005
        let key = OfferedAgents.RankingKey(role: shape.role, hasUnavailability: hasUnavailability)
        return (agents.ranking(key)?.ascending(from: least), used[key]?.ascending(from: least))
    }

    /// The next agent of the two lists in the order of free memory.
    private func next(_ cursors: inout Cursors) -> Int? {
        while let entry = cursors.untouched?.peek, rooms[entry.agent] != nil { _ = cursors.untouched?.next() }
        switch (cursors.untouched?.peek, cursors.used?.peek) {
        case (nil, nil): return nil
        case (_?, nil): return cursors.untouched?.next()?.agent
        case (nil, _?): return cursors.used?.next()?.agent
        case (let untouched?, let used?):
            return used < untouched ? cursors.used?.next()?.agent : cursors.untouched?.next()?.agent
        }
    }

    private func isCandidate(
        _ agent: Int, _ demand: TaskDemand, _ hasUnavailability: Bool, _ excluded: Set<Int>
    ) -> Bool {
        guard let offered = agents[agent], !excluded.contains(agent) else { return false }
        return offered.role == demand.shape.role && offered.hasUnavailability == hasUnavailability
    }

    private func candidates(_ demand: TaskDemand, _ hasUnavailability: Bool, except excluded: Set<Int>) -> [Int] {
        if let given = demand.candidates {
            return sorted(given.filter { isCandidate($0, demand, hasUnavailability, excluded) })
        }
        var cursors = cursor(demand.shape, hasUnavailability)
        var all: [Int] = []
        while let agent = next(&cursors) { if !excluded.contains(agent) { all.append(agent) } }
        return all
    }

    /// Sorts by fit; equal fits keep the order of the offers.
    private func sorted(_ candidates: [Int]) -> [Int] {
        candidates.compactMap { ranks[$0] ?? agents.rank(of: $0) }.sorted().map(\.agent)
    }

    // MARK: Placing

    private mutating func fill(_ agent: Int, _ shape: TaskShape, upTo limit: Int, _ demand: Int) -> Int {
        onLook?()
        guard let offered = agents[agent], offered.role == shape.role else { return 0 }
        guard shape.volumes.isEmpty || offered.volumes.contains(ResourceSet(shape.volumes)) else { return 0 }
        // A volume that is not shared serves one task.
        let limit = shape.volumes.contains { $0.shared == nil } ? min(limit, 1) : limit
        var room = rooms[agent] ?? AgentRoom(offered)
        guard room.covers(shape), shape.admits(offered) else { return 0 }
        var count = 0
        while count < limit, allows(shape, offered), room.take(shape) {
            count += 1
            if let group = shape.group { tallies[group]?.add(offered) }
        }
        guard count > 0 else { return 0 }
        matches.append(TaskMatch(demand: demand, agent: agent, count: count))
        keep(room, of: agent, offered)
        return count
    }

    private mutating func allows(_ shape: TaskShape, _ agent: OfferedAgent) -> Bool {
        guard let group = shape.group else { return true }
        let groups = groups
        return tallies[group, default: GroupTally(group, groups)].allows(shape.constraints, agent)
    }

    private mutating func keep(_ room: AgentRoom, of agent: Int, _ offered: OfferedAgent) {
        let key = OfferedAgents.rankingKey(offered)
        rooms[agent] = room
        if let old = ranks[agent] { used[key]?.remove(old) }
        guard var rank = agents.rank(of: agent) else { return }
        (rank.memory, rank.cpus) = (room.available.memory, room.available.cpus)
        ranks[agent] = rank
        used[key, default: AgentRanking()].insert(rank)
    }

    /// Places each task on the value with the fewest tasks of the group.
    private mutating func spread(
        _ candidates: [Int], _ shape: TaskShape, _ attribute: String, upTo limit: Int, _ demand: Int
    ) -> Int {
        guard let group = shape.group else { return 0 }
        let groups = groups
        // The agents by their value of the attribute, best fit last, and the values by their number of tasks.
        var byValue: [[String]: [Int]] = [:]
        var order: [[String]] = []
        for agent in candidates.reversed() {
            guard let offered = agents[agent] else { continue }
            let values = offered.values(of: attribute)
            if byValue[values] == nil { order.append(values) }
            byValue[values, default: []].append(agent)
        }
        var levels: [Int: [[String]]] = [:]
        for values in order {
            guard let agent = byValue[values]?.last, let offered = agents[agent] else { continue }
            let level = tallies[group, default: GroupTally(group, groups)].level(attribute, offered)
            levels[level, default: []].append(values)
        }
        var placed = 0
        while placed < limit, let level = levels.keys.min() {
            guard let values = levels[level]?.popLast() else {
                levels[level] = nil
                continue
            }
            while let agent = byValue[values]?.last {
                if fill(agent, shape, upTo: 1, demand) == 1 {
                    placed += 1
                    levels[level + 1, default: []].append(values)
                    break
                }
                byValue[values]?.removeLast()
            }
        }
        return placed
    }
}
