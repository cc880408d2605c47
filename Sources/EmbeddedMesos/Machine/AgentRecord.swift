import MachineSupport
import MesosAPI

struct AgentRecord: Sendable {
    enum Presence: Sendable, Hashable {
        case here
        case unreachable(since: Instant)
        case disconnected

        var isUnreachable: Bool { if case .unreachable = self { true } else { false } }
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
    var heldCommands: [AgentCommand] = []
    var unavailability: Mesos.Unavailability?
    var heldReports: [(report: TaskReport, task: TaskKey)] = []

    var id: String { description.id }

    /// Whether the agent's reports reach the master.
    var canTalk: Bool { presence == .here && !isSilent }

    /// - Parameter total: all resources; `nil` for those of the description.
    init(
        _ description: AgentDescription, total: ResourceSet? = nil, unavailability: Mesos.Unavailability?,
        at now: Instant
    ) {
        self.description = description
        self.total = total ?? ResourceSet(description.resources.map { ResourceShape.normalized($0) })
        self.unavailability = unavailability
        free = self.total
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

struct TaskKey: Sendable, Hashable, Comparable {
    var framework: String
    var task: String

    static func < (left: Self, right: Self) -> Bool { (left.framework, left.task) < (right.framework, right.task) }
}

struct OfferRecord: Sendable {
    let id: String
    let framework: String
    let agent: String
    let role: String
    /// The offered resources, allocated to the role.
    let resources: ResourceSet
}
