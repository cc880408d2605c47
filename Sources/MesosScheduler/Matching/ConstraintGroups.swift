/// Where the tasks are that placement constraints count: how many of each group are on which agents.
///
/// Kept up to date task by task; what an offer costs does not depend on how many tasks there are.
public struct ConstraintGroups: Sendable {
    private struct Group: Sendable {
        let name: String
        /// Tasks by the numbers of agents.
        var agents: [Int: Int] = [:]
        /// By attribute; made when a constraint asks for it first.
        var indexes: [String: ValueCounts] = [:]
    }

    private struct Agent: Sendable {
        let id: String
        var tasks = 0
        /// By attribute; nil until an offer of the agent has told them.
        var values: [String: [String]]?
    }

    struct Changes: Sendable {
        var grown: Set<String> = []
        var shrunk: Set<String> = []
    }

    /// Numbers of a group and an agent: a task holds none of their texts.
    private struct Place: Sendable, Hashable {
        var group: Int
        var agent: Int
    }

    private var groups = NumberedTable<Group>()
    private var agents = NumberedTable<Agent>()
    private var places: [String: Place] = [:]
    /// Agents with tasks of which no offer was seen.
    private var unknownAgents: Set<String> = []
    /// Groups that have got or lost a task since the last look.
    private var changes = Changes()
    /// The group that was the last to be noted as grown.
    private var lastGrown: Int?

    public init() {}

    /// Tasks of a group, wherever they are.
    public func tasks(of group: String) -> Int { groups[group]?.agents.values.reduce(0, +) ?? 0 }

    /// Tasks of a group on agents by the values of an attribute.
    public func tasks(of group: String, by attribute: String) -> [String: Int] {
        counts(of: group, by: attribute).counts
    }

    func counts(of group: String, by attribute: String) -> ValueCounts {
        guard let known = groups[group] else { return ValueCounts() }
        return known.indexes[attribute] ?? index(known, attribute)
    }

    /// Keeps the counts of an attribute from now on.
    mutating func follow(_ group: String, by attribute: String) {
        guard let number = groups.number(of: group), let known = groups[number], known.indexes[attribute] == nil else {
            return
        }
        let counts = index(known, attribute)
        groups.change(number) { $0.indexes[attribute] = counts }
    }

    private func index(_ group: Group, _ attribute: String) -> ValueCounts {
        var counts = ValueCounts()
        for (agent, tasks) in group.agents { counts.add(agents[agent]?.values?[attribute] ?? [], tasks) }
        return counts
    }

    /// A task of the group is on the agent, or on its way there; wherever it was before, it is not any more.
    ///
    /// - Parameter values: the agent's attributes; nil when they are not known yet.
    public mutating func place(
        _ taskID: String, group: String, agentID: String, values: @autoclosure () -> [String: [String]]?
    ) {
        if let place = places[taskID], groups[place.group]?.name == group, agents[place.agent]?.id == agentID { return }
        self.place(CollectionOfOne((taskID: taskID, group: group)), agentID: agentID, values: values())
    }

    /// The same for several tasks on one agent.
    mutating func place(
        _ tasks: some Collection<(taskID: String, group: String)>, agentID: String,
        values: @autoclosure () -> [String: [String]]?
    ) {
        guard !tasks.isEmpty else { return }
        let agent = agents.number(of: agentID, orInsert: { Agent(id: agentID) })
        var isNew = true
        var group: (name: String, number: Int)?
        for task in tasks {
            // The group of the task before has that task, so it still has its number.
            let number: Int
            if let group, group.name == task.group {
                number = group.number
            } else {
                number = groups.number(of: task.group, orInsert: { Group(name: task.group) })
                group = (task.group, number)
            }
            let place = Place(group: number, agent: agent)
            let old = places.updateValue(place, forKey: task.taskID)
            if old == place { continue }
            agents.change(agent) { $0.tasks += 1 }
            if isNew {
                isNew = false
                learnAtPlacement(agent, values())
            }
            count(place, 1)
            noteGrown(number)
            // After the new place, so that neither the agent nor the group is without tasks meanwhile.
            if let old { leave(old) }
        }
    }

    private mutating func learnAtPlacement(_ agent: Int, _ values: @autoclosure () -> [String: [String]]?) {
        guard let known = agents[agent], known.values == nil else { return }
        guard let values = values() else {
            unknownAgents.insert(known.id)
            return
        }
        // The first task there: none was counted without the values.
        if known.tasks == 1 { agents.change(agent) { $0.values = values } } else { learn(agent, values) }
    }

    private mutating func noteGrown(_ group: Int) {
        guard lastGrown != group, let name = groups[group]?.name else { return }
        lastGrown = group
        changes.grown.insert(name)
    }

    public mutating func remove(_ taskID: String) {
        if let place = places.removeValue(forKey: taskID) { leave(place) }
    }

    private mutating func leave(_ place: Place) {
        if let name = groups[place.group]?.name { changes.shrunk.insert(name) }
        count(place, -1)
        let left = agents.change(place.agent) { agent in
            agent.tasks -= 1
            return agent.tasks
        }
        if left == 0, let id = agents[place.agent]?.id {
            agents.remove(id)
            unknownAgents.remove(id)
        }
    }

    /// An offer tells the attributes of an agent whose tasks came from elsewhere.
    mutating func sawOffer(of agentID: String, values: @autoclosure () -> [String: [String]]) {
        guard !unknownAgents.isEmpty, unknownAgents.contains(agentID), let agent = agents.number(of: agentID) else {
            return
        }
        learn(agent, values())
    }

    private mutating func learn(_ agent: Int, _ values: [String: [String]]) {
        if let id = agents.change(
            agent,
            { agent in
                agent.values = values
                return agent.id
            })
        {
            unknownAgents.remove(id)
        }
        // Tasks that were counted without.
        groups.changeAll { group in
            guard let tasks = group.agents[agent] else { return }
            for attribute in Array(group.indexes.keys) {
                group.indexes[attribute]?.add(values[attribute] ?? [], tasks)
            }
        }
    }

    /// The groups that have changed since the last call: constraints may let their requests in now.
    mutating func takeChanges() -> Changes {
        defer { (changes, lastGrown) = (Changes(), nil) }
        return changes
    }

    private mutating func count(_ place: Place, _ change: Int) {
        let values = agents[place.agent]?.values
        let name = groups.change(place.group) { group -> String? in
            let tasks = (group.agents[place.agent] ?? 0) + change
            group.agents[place.agent] = tasks > 0 ? tasks : nil
            if group.agents.isEmpty { return group.name }
            // The keys are copied, not the counts, so that the counts are changed where they are.
            for attribute in Array(group.indexes.keys) {
                group.indexes[attribute]?.add(values?[attribute] ?? [], change)
            }
            return nil
        }
        if let name, let name {
            groups.remove(name)
            if lastGrown == place.group { lastGrown = nil }
        }
    }
}
