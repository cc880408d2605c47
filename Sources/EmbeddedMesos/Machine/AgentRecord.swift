import MachineSupport
import MesosAPI

/// An agent as the master knows it.
struct AgentRecord: Sendable {
    enum Presence: Sendable, Hashable {
        case here
        case unreachable(since: Instant)
        case disconnected
    }

    let description: AgentDescription
    /// All resources, without allocation; reservations and volumes change them.
    var total: ResourceSet
    /// The resources that are neither offered nor used, without allocation.
    var free: ResourceSet
    var presence = Presence.here
    var offers: Set<String> = []
    var tasks: Set<TaskKey> = []
    let registeredTime: Instant
    var reregisteredTime: Instant?
    /// Whether the agent is partitioned and the master has not noticed yet.
    var isSilent = false
    /// Commands for a partitioned agent.
    var heldCommands: [AgentCommand] = []
    /// The planned maintenance of the agent's machine.
    var unavailability: Mesos.Unavailability?
    /// Reports that wait for the agent's return.
    var heldReports: [(report: TaskReport, task: TaskKey)] = []

    var id: String { description.id }

    /// Whether the agent's reports reach the master.
    var canTalk: Bool { presence == .here && !isSilent }

    init(_ description: AgentDescription, at now: Instant) {
        self.description = description
        total = ResourceSet(description.resources.map { ResourceShape.normalized($0) })
        free = total
        registeredTime = now
    }

    var pid: String { "slave(1)@\(description.ip):\(description.port)" }

    var url: Mesos.URL {
        Mesos.URL(
            scheme: "http",
            address: .init(port: Int32(description.port), hostname: description.hostname, ip: description.ip),
            path: "/slave(1)")
    }

    var info: Mesos.AgentInfo {
        .with {
            $0.hostname = description.hostname
            $0.port = Int32(description.port)
            $0.resources = total.resources
            $0.attributes = MessageList(description.attributes.map(\.message))
            $0.id = Mesos.AgentID(id)
        }
    }
}

/// Identifies a task.
struct TaskKey: Sendable, Hashable {
    var framework: String
    var task: String
}

/// An open offer.
struct OfferRecord: Sendable {
    let id: String
    let framework: String
    let agent: String
    let role: String
    /// The offered resources, allocated to the role.
    let resources: ResourceSet
}
