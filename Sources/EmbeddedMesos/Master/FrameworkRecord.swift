import MesosAPI

/// A framework as the master knows it.
struct FrameworkRecord: Sendable {
    let id: String
    var info: Mesos.FrameworkInfo
    /// Number of registrations before this one: the order of registration.
    let sequence: Int
    /// `nil` while it is disconnected.
    var connection: ConnectionID?
    var streamID: String
    var registeredTime: MesosInstant
    var reregisteredTime: MesosInstant
    var unregisteredTime: MesosInstant?
    var suppressedRoles: Set<String>
    var filters: [FilterKey: [RefuseFilter]] = [:]
    var offers: Set<String> = []
    var tasks: [String: TaskRecord] = [:]
    var unreachableTasks: [String: TaskRecord] = [:]
    /// The latest are last.
    var completedTasks: [TaskRecord] = []
    /// Tasks on agents that were marked gone, with the agent.
    var goneTasks: [String: String] = [:]
    var executors: [ExecutorKey: ExecutorRecord] = [:]
    /// Known only from tasks of agents that have registered again after a failover of masters.
    var isRecovered = false
    /// What the framework holds, offered or used, per role: decides who is next.
    var held: [String: Held] = [:]

    struct FilterKey: Sendable, Hashable {
        var agent: String
        var role: String
    }

    struct RefuseFilter: Sendable {
        var resources: ResourceSet
        var until: MesosInstant
    }

    struct ExecutorKey: Sendable, Hashable {
        var agent: String
        var executor: String
    }

    /// An executor other than the command executor.
    struct ExecutorRecord: Sendable {
        var info: Mesos.ExecutorInfo
        var containerID: String
        var resources: ResourceSet
        var liveTasks: Int
    }

    struct Held: Sendable {
        var cpus = 0.0
        var memory = 0.0

        mutating func add(_ resources: ResourceSet, sign: Double) {
            cpus = max(0, cpus + sign * resources.scalar("cpus"))
            memory = max(0, memory + sign * resources.scalar("mem"))
        }
    }

    var isConnected: Bool { connection != nil }

    func has(_ capability: Mesos.FrameworkInfo.Capability.Kind) -> Bool {
        info.capabilities.contains { $0.type == capability }
    }

    var isPartitionAware: Bool { has(.partitionAware) }

    var roles: [String] { has(.multiRole) ? info.roles : [info.role ?? "*"] }

    var shape: ResourceShape {
        ResourceShape(isMultiRole: has(.multiRole), hasReservationRefinement: has(.reservationRefinement))
    }

    var failoverTimeout: Duration { Duration(mesosSeconds: max(0, info.failoverTimeout ?? 0)) }

    /// The resources its tasks and executors use, allocated.
    var usedResources: ResourceSet {
        var used = ResourceSet()
        for task in tasks.values where task.holdsResources { used += task.resources }
        for executor in executors.values { used += executor.resources }
        return used
    }
}
