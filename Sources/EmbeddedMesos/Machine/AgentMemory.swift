import MachineSupport
import MesosAPI

/// The state that an agent keeps when its master dies: tasks with their unacknowledged updates, reservations, volumes.
struct AgentMemory: Sendable {
    let description: AgentDescription
    let total: ResourceSet
    var tasks: [TaskKey: TaskRecord] = [:]
    var executors: [(framework: String, key: FrameworkRecord.ExecutorKey, executor: FrameworkRecord.ExecutorRecord)] =
        []
    var operations: [OperationRecord] = []
    var frameworks: [String: Mesos.FrameworkInfo] = [:]
    /// Reports since the master died.
    var heldReports: [(report: TaskReport, task: TaskKey)] = []
    /// Set when the master has marked the agent unreachable.
    var unreachableSince: Instant?

    var id: String { description.id }
}

/// The registry that masters share: the agents of the cluster and the maintenance schedule. A new leader starts with it. The
/// tasks of an agent stay hidden until the agent has registered again.
struct MasterRegistry: Sendable {
    var agents: [AgentMemory] = []
    var goneAgents: Set<String> = []
    var draining: [String: DrainRecord] = [:]
    var deactivated: Set<String> = []
    var schedule = Mesos.Maintenance.Schedule()
    var downMachines: Set<Machine> = []
}
