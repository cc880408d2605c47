/// The tasks that placement constraints count: the number of tasks of each group on each agent.
///
/// The counts change with each task, so that the cost of an offer does not depend on the number of tasks.
public struct ConstraintGroups: Sendable {
    private struct Group: Sendable {
        let name: String
        /// The number of tasks by the number of their agent.
        var agents: [Int: Int] = [:]
        /// By attribute; created when a constraint first needs the attribute.
        var indexes: [String: ValueCounts] = [:]
    }

    private struct Agent: Sendable {
        let id: String
        var tasks = 0
        /// By attribute; `nil` until an offer of the agent arrives.
        var values: [String: [String]]?
    }

    struct Changes: Sendable {
        var grown: Set<String> = []
        var shrunk: Set<String> = []
    }

    /// A task's group and agent as numbers, which take less memory than their names.
    private struct Place: Sendable, Hashable {
        var group: Int
        var agent: Int
    }

    private var groups = NumberedTable<Group>()
    private var agents = NumberedTable<Agent>()
    private var places: [String: Place] = [:]
    /// Agents with tasks whose attributes are still unknown, because none of their offers has arrived.
    private var unknownAgents: Set<String> = []
    /// The groups that have grown or shrunk since the last call of ``takeChanges()``.
    private var changes = Changes()
    private var lastGrown: Int?

    /// Makes groups without tasks.
    public init() {}

    /// The number of tasks of a group.
    public func tasks(of group: String) -> Int { groups[group]?.agents.values.reduce(0, +) ?? 0 }

    /// The number of tasks of a group for each value of an attribute of their agents.
    public func tasks(of group: String, by attribute: String) -> [String: Int] {
        counts(of: group, by: attribute).counts
    }

    func counts(of group: String, by attribute: String) -> ValueCounts {
        guard let known = groups[group] else { return ValueCounts() }
        return known.indexes[attribute] ?? index(known, attribute)
    }

    /// Starts to keep the counts of an attribute.
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

    /// Counts a task of the group on its agent, and no longer on its previous one.
    ///
    /// - Parameter values: the agent's attributes; `nil` if they are not known yet.
    public mutating func place(
        _ taskID: String, group: String, agentID: String, values: @autoclosure () -> [String: [String]]?
    ) {
        if let place = places[taskID], groups[place.group]?.name == group, agents[place.agent]?.id == agentID { return }
        self.place(CollectionOfOne((taskID: taskID, group: group)), agentID: agentID, values: values())
    }

    mutating func place(
        _ tasks: some Collection<(taskID: String, group: String)>, agentID: String,
        values: @autoclosure () -> [String: [String]]?
    ) {
        guard !tasks.isEmpty else { return }
        let agent = agents.number(of: agentID, orInsert: { Agent(id: agentID) })
        var isNew = true
        var group: (name: String, number: Int)?
        for task in tasks {
            // The previous task's group still contains that task, so its number is still valid.
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
            // After the insertion, so that neither the agent nor the group becomes empty in between.
            if let old { leave(old) }
        }
    }

    private mutating func learnAtPlacement(_ agent: Int, _ values: @autoclosure () -> [String: [String]]?) {
        guard let known = agents[agent], known.values == nil else { return }
        guard let values = values() else {
            unknownAgents.insert(known.id)
            return
        }
        // The agent's first task: no task was counted without the values.
        if known.tasks == 1 { agents.change(agent) { $0.values = values } } else { learn(agent, values) }
    }

    private mutating func noteGrown(_ group: Int) {
        guard lastGrown != group, let name = groups[group]?.name else { return }
        lastGrown = group
        changes.grown.insert(name)
    }

    /// Stops counting a task.
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

    /// Sets the attributes of an agent whose tasks were counted before its first offer.
    mutating func sawOffer(of agentID: String, values: @autoclosure () -> [String: [String]]) {
        guard !unknownAgents.isEmpty, unknownAgents.contains(agentID), let agent = agents.number(of: agentID) else {
            return
        }
        learn(agent, values())
    }

    private mutating func learn(_ agent: Int, _ values: [String: [String]]) {
        agents.change(agent) { $0.values = values }
        if let id = agents[agent]?.id { unknownAgents.remove(id) }
        // The tasks that were counted without the values.
        groups.changeAll { group in
            guard let tasks = group.agents[agent] else { return }
            for attribute in Array(group.indexes.keys) { group.indexes[attribute]?.add(values[attribute] ?? [], tasks) }
        }
    }

    /// The groups that have changed since the last call, whose constraints may now admit waiting requests.
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
            // Copies the keys and not the counts, so that the counts change in place.
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
