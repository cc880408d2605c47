import MachineSupport
import MesosAPI

/// A machine in the form of maintenance schedules: the lower-case host name and the address of its agents.
struct Machine: Sendable, Hashable, Comparable, CustomStringConvertible {
    var hostname: String
    var ip: String

    init(hostname: String, ip: String) {
        self.hostname = hostname.lowercased()
        self.ip = ip
    }

    init(_ id: Mesos.MachineID) { self.init(hostname: id.hostname ?? "", ip: id.ip ?? "") }

    init(_ agent: AgentDescription) { self.init(hostname: agent.hostname, ip: agent.ip) }

    var message: Mesos.MachineID {
        .with {
            $0.hostname = hostname.isEmpty ? nil : hostname
            $0.ip = ip.isEmpty ? nil : ip
        }
    }

    static func < (left: Self, right: Self) -> Bool { (left.hostname, left.ip) < (right.hostname, right.ip) }

    var description: String { ip.isEmpty ? hostname : "\(hostname) (\(ip))" }
}

struct InverseOfferRecord: Sendable {
    let id: String
    let framework: String
    let agent: String
    let unavailability: Mesos.Unavailability
}

/// A framework's answer to its latest inverse offer for an agent.
struct InverseOfferAnswer: Sendable {
    var isAccepted: Bool
    var time: Instant
    /// The framework gets no inverse offer for the agent before this instant.
    var filteredUntil: Instant
}
