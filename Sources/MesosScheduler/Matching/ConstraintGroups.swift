/// Where the tasks are that placement constraints count: how many of each group are on which agents.
///
/// Kept up to date task by task; what an offer costs does not depend on how many tasks there are.
public struct ConstraintGroups: Sendable {
    struct Group: Sendable {
        fileprivate(set) var agents: [String: Int] = [:]
        /// By attribute; made when a constraint asks for it first.
        fileprivate(set) var indexes: [String: ValueCounts] = [:]
    }

    private struct Agent: Sendable {
        var tasks = 0
        /// By attribute; nil until an offer of the agent has told them.
        var values: [String: [String]]?
    }

    struct Changes: Sendable {
        var grown: Set<String> = []
        var shrunk: Set<String> = []
    }

    private struct Place: Sendable, Hashable {
        var group: String
        var agentID: String
    }

    private var groups: [String: Group] = [:]
    private var agents: [String: Agent] = [:]
    private var places: [String: Place] = [:]
    /// Agents with tasks of which no offer was seen.
    private var unknownAgents: Set<String> = []
    /// Groups that have got or lost a task since the last look.
    private var changes = Changes()

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
        guard let known = groups[group], known.indexes[attribute] == nil else { return }
        let counts = index(known, attribute)
        groups[group]?.indexes[attribute] = counts
    }

    private func index(_ group: Group, _ attribute: String) -> ValueCounts {
        var counts = ValueCounts()
        for (agentID, tasks) in group.agents { counts.add(agents[agentID]?.values?[attribute] ?? [], tasks) }
        return counts
    }

    /// A task of the group is on the agent, or on its way there; wherever it was before, it is not any more.
    ///
    /// - Parameter values: the agent's attributes; nil when they are not known yet.
    public mutating func place(
        _ taskID: String, group: String, agentID: String, values: @autoclosure () -> [String: [String]]?
    ) {
        var place = Place(group: group, agentID: agentID)
        guard places[taskID] != place else { return }
        remove(taskID)
        // The texts that are here already, which all tasks of the group and the agent share.
        if let index = groups.index(forKey: group) { place.group = groups.keys[index] }
        if let index = agents.index(forKey: agentID) { place.agentID = agents.keys[index] }
        places[taskID] = place
        agents[agentID, default: Agent()].tasks += 1
        if agents[agentID]?.values == nil {
            if let values = values() {
                // The first task there: none was counted without the values.
                if agents[agentID]?.tasks == 1 { agents[agentID]?.values = values } else { learn(agentID, values) }
            } else {
                unknownAgents.insert(agentID)
            }
        }
        count(place, 1)
        changes.grown.insert(group)
    }

    public mutating func remove(_ taskID: String) {
        guard let place = places.removeValue(forKey: taskID) else { return }
        count(place, -1)
        changes.shrunk.insert(place.group)
        agents[place.agentID]?.tasks -= 1
        if agents[place.agentID]?.tasks == 0 {
            agents[place.agentID] = nil
            unknownAgents.remove(place.agentID)
        }
    }

    /// An offer tells the attributes of an agent whose tasks came from elsewhere.
    mutating func sawOffer(of agentID: String, values: @autoclosure () -> [String: [String]]) {
        guard !unknownAgents.isEmpty, unknownAgents.contains(agentID) else { return }
        learn(agentID, values())
    }

    private mutating func learn(_ agentID: String, _ values: [String: [String]]) {
        agents[agentID]?.values = values
        unknownAgents.remove(agentID)
        // Tasks that were counted without.
        for (name, group) in groups {
            guard let tasks = group.agents[agentID] else { continue }
            for attribute in group.indexes.keys {
                groups[name]?.indexes[attribute]?.add(values[attribute] ?? [], tasks)
            }
        }
    }

    /// The groups that have changed since the last call: constraints may let their requests in now.
    mutating func takeChanges() -> Changes {
        defer { changes = Changes() }
        return changes
    }

    private mutating func count(_ place: Place, _ change: Int) {
        let tasks = (groups[place.group]?.agents[place.agentID] ?? 0) + change
        groups[place.group, default: Group()].agents[place.agentID] = tasks > 0 ? tasks : nil
        if groups[place.group]?.agents.isEmpty != false {
            groups[place.group] = nil
            return
        }
        guard let indexes = groups[place.group]?.indexes, !indexes.isEmpty else { return }
        // The keys are copied, not the counts, so that the counts are changed where they are.
        let attributes = groups[place.group].map { Array($0.indexes.keys) } ?? []
        guard !attributes.isEmpty else { return }
        let values = agents[place.agentID]?.values ?? [:]
        for attribute in attributes {
            groups[place.group]?.indexes[attribute]?.add(values[attribute] ?? [], change)
        }
    }
}
