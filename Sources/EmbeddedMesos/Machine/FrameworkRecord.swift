import MachineSupport
import MesosAPI

struct FrameworkRecord: Sendable {
    let id: String
    var info: Mesos.FrameworkInfo
    /// The place in the order of registration.
    let sequence: Int
    var connection: MasterStateMachine.ConnectionID?
    var streamID: String
    var registeredTime: Instant
    var reregisteredTime: Instant
    var unregisteredTime: Instant?
    var suppressedRoles: Set<String>
    var filters: [FilterKey: [RefuseFilter]] = [:]
    var offers: Set<String> = []
    var tasks: [String: TaskRecord] = [:]
    var unreachableTasks: [String: TaskRecord] = [:]
    var completedTasks: [TaskRecord] = []
    /// The agents of the tasks on agents that were marked gone, by task.
    var goneTasks: [String: String] = [:]
    var executors: [ExecutorKey: ExecutorRecord] = [:]
    /// Whether the framework is known only from the tasks of agents, after a failover of masters.
    var isRecovered = false
    /// The offered and used resources by role, from which the allocator computes shares.
    var held: [String: Held] = [:]

    struct FilterKey: Sendable, Hashable {
        var agent: String
        var role: String
    }

    struct RefuseFilter: Sendable {
        var resources: ResourceSet
        var until: Instant
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

    /// The allocated resources that tasks and executors use.
    var usedResources: ResourceSet {
        var used = ResourceSet()
        for task in tasks.values where task.holdsResources { used += task.resources }
        for executor in executors.values { used += executor.resources }
        return used
    }
}
