import MachineSupport

/// Ports of agents that a container could not bind: something that Mesos does not know of listens there.
///
/// They are given to no task on that agent until their time is over.
struct PortBlacklist: Sendable {
    private let lifetime: Duration
    private var agents: [String: [UInt64: Instant]] = [:]

    init(lifetime: Duration) { self.lifetime = lifetime }

    var isEmpty: Bool { agents.isEmpty }

    func ports(of agentID: String) -> Set<UInt64> { Set(agents[agentID]?.keys.map { $0 } ?? []) }

    /// When the first port is free again.
    var firstExpiry: Instant? { agents.values.compactMap { $0.values.min() }.min() }

    /// - Returns: how many ports of the agent were listed before, and are now.
    mutating func add(_ ports: [Int], of agentID: String, at now: Instant) -> (before: Int, now: Int) {
        let before = agents[agentID]?.count ?? 0
        for port in ports where port >= 0 { agents[agentID, default: [:]][UInt64(port)] = now + lifetime }
        return (before, agents[agentID]?.count ?? 0)
    }

    /// - Returns: the agents that have got ports back.
    mutating func expire(at now: Instant) -> [String] {
        var changed: [String] = []
        for (agentID, ports) in agents {
            let left = ports.filter { $0.value > now }
            guard left.count < ports.count else { continue }
            agents[agentID] = left.isEmpty ? nil : left
            changed.append(agentID)
        }
        return changed.sorted()
    }
}
