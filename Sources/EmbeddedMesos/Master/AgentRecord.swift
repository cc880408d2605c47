import MesosAPI

/// An agent as the master knows it.
struct AgentRecord: Sendable {
    enum Presence: Sendable, Hashable {
        case here
        case unreachable(since: MesosInstant)
        case disconnected
    }

    let description: AgentDescription
    /// Changes with reservations and volumes.
    var total: ResourceSet
    /// Neither offered nor used; without allocation.
    var free: ResourceSet
    var presence = Presence.here
    var offers: Set<String> = []
    var tasks: Set<TaskKey> = []
    let registeredTime: MesosInstant
    var reregisteredTime: MesosInstant?
    /// Cut off from the master, which has not noticed yet.
    var isSilent = false
    /// Counts the times it fell silent, so that timers of earlier ones mean nothing.
    var silences = 0
    /// What the master told it meanwhile.
    var heldCommands: [AgentCommand] = []
    /// The maintenance its machine is scheduled for.
    var unavailability: Mesos.Unavailability?
    /// Reports that wait until the agent is there again.
    var heldReports: [(report: TaskReport, task: TaskKey)] = []

    var id: String { description.id }

    /// Whether what it tells reaches the master.
    var canTalk: Bool { presence == .here && !isSilent }

    init(_ description: AgentDescription, at now: MesosInstant) {
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

/// A task of a framework.
struct TaskKey: Sendable, Hashable {
    var framework: String
    var task: String
}

/// An offer that is out.
struct OfferRecord: Sendable {
    let id: String
    let framework: String
    let agent: String
    let role: String
    /// Allocated to the role.
    let resources: ResourceSet
}
