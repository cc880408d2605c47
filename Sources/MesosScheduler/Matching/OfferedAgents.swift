/// The agents with open offers, ordered so that a matcher finds a fit without a look at every agent. An agent keeps its
/// index while it has offers; the indices have gaps.
public struct OfferedAgents: Sendable {
    struct Key: Sendable, Hashable {
        var agentID: String
        var role: String
    }

    struct RankingKey: Sendable, Hashable {
        var role: String
        var hasUnavailability: Bool
    }

    private struct Place: Sendable {
        var agent: OfferedAgent
        var rank: AgentRanking.Entry
    }

    private var places: [Place?] = []
    private var gaps: [Int] = []
    private var indexes: [Key: Int] = [:]
    private var rankings: [RankingKey: AgentRanking] = [:]
    private var sequence: UInt64 = 0

    /// - Parameter agents: at most one entry for each agent and role; the first gets index 0.
    public init(_ agents: [OfferedAgent] = []) {
        for agent in agents { put(agent) }
    }

    /// The number of agents, counted once for each role.
    public var count: Int { indexes.count }

    /// Whether no agent has open offers.
    public var isEmpty: Bool { indexes.isEmpty }

    /// The used indices in ascending order.
    public var indices: [Int] { places.indices.filter { places[$0] != nil } }

    /// `nil` if no agent has this index.
    public subscript(index: Int) -> OfferedAgent? { places.indices.contains(index) ? places[index]?.agent : nil }

    /// The index of an agent's offers to a role; `nil` if there are none.
    public func index(ofAgent agentID: String, role: String) -> Int? { indexes[Key(agentID: agentID, role: role)] }

    /// An agent's position in the order of arrival, and its free resources.
    func rank(of index: Int) -> AgentRanking.Entry? { places.indices.contains(index) ? places[index]?.rank : nil }
    func ranking(_ key: RankingKey) -> AgentRanking? { rankings[key] }

    @discardableResult
    mutating func put(_ agent: OfferedAgent) -> Int {
        let key = Key(agentID: agent.agentID, role: agent.role)
        guard let index = indexes[key], let old = places[index] else {
            let index = gaps.popLast() ?? places.count
            sequence += 1
            let rank = Self.rank(agent, sequence, index)
            if index == places.count { places.append(nil) }
            places[index] = Place(agent: agent, rank: rank)
            indexes[key] = index
            rankings[Self.rankingKey(agent), default: AgentRanking()].insert(rank)
            return index
        }
        let rank = Self.rank(agent, old.rank.sequence, index)
        if rank != old.rank || agent.hasUnavailability != old.agent.hasUnavailability {
            rankings[Self.rankingKey(old.agent)]?.remove(old.rank)
            rankings[Self.rankingKey(agent), default: AgentRanking()].insert(rank)
        }
        places[index] = Place(agent: agent, rank: rank)
        return index
    }

    mutating func remove(_ index: Int) {
        guard places.indices.contains(index), let old = places[index] else { return }
        rankings[Self.rankingKey(old.agent)]?.remove(old.rank)
        indexes[Key(agentID: old.agent.agentID, role: old.agent.role)] = nil
        places[index] = nil
        gaps.append(index)
    }

    static func rankingKey(_ agent: OfferedAgent) -> RankingKey {
        RankingKey(role: agent.role, hasUnavailability: agent.hasUnavailability)
    }

    private static func rank(_ agent: OfferedAgent, _ sequence: UInt64, _ index: Int) -> AgentRanking.Entry {
        AgentRanking.Entry(memory: agent.available.memory, cpus: agent.available.cpus, sequence: sequence, agent: index)
    }
}
