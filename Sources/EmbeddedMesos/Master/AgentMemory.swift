import MesosAPI

/// What an agent still knows when the master it was registered with is gone: its tasks, with the updates nobody
/// acknowledged, its reservations and volumes.
public struct AgentMemory: Sendable {
    let description: AgentDescription
    let total: ResourceSet
    var tasks: [TaskKey: TaskRecord] = [:]
    var executors: [(framework: String, key: FrameworkRecord.ExecutorKey, executor: FrameworkRecord.ExecutorRecord)] =
        []
    var operations: [OperationRecord] = []
    /// Of the tasks.
    var frameworks: [String: Mesos.FrameworkInfo] = [:]
    /// What happened to its tasks since.
    var heldReports: [(report: TaskReport, task: TaskKey)] = []
    /// Set when the master has given it up.
    var unreachableSince: MesosInstant?

    public var id: String { description.id }
}

/// What a new leader starts with: the registry, which masters share, of which agents there are. What it holds of their
/// tasks stays hidden until they have registered again.
public struct MasterRegistry: Sendable {
    public internal(set) var agents: [AgentMemory] = []
    var goneAgents: Set<String> = []
    var schedule = Mesos.Maintenance.Schedule()
    var downMachines: Set<Machine> = []

    public init() {}
}
