import MachineSupport

/// Host ports that a container could not bind, because a process that Mesos does not know of listens on them.
/// The scheduler gives such a port to no task on the same agent until the port's time is over.
struct PortDenylist: Sendable {
    private let lifetime: Duration
    private var agents: [String: [UInt64: Instant]] = [:]

    init(lifetime: Duration) { self.lifetime = lifetime }

    var isEmpty: Bool { agents.isEmpty }
    func ports(of agentID: String) -> Set<UInt64> { Set(agents[agentID]?.keys.map { $0 } ?? []) }

    var firstExpiry: Instant? { agents.values.compactMap { $0.values.min() }.min() }

    /// - Returns: the number of listed ports of the agent before and after.
    mutating func add(_ ports: [Int], of agentID: String, at now: Instant) -> (before: Int, now: Int) {
        let before = agents[agentID]?.count ?? 0
        for port in ports where port >= 0 { agents[agentID, default: [:]][UInt64(port)] = now + lifetime }
        return (before, agents[agentID]?.count ?? 0)
    }

    /// Removes the ports whose time is over. Returns the agents of removed ports.
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
