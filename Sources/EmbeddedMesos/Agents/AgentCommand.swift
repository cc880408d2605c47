import MesosAPI

enum AgentCommand: Sendable {
    case launch(TaskLaunch)
    case kill(TaskKill)
    /// Ends the framework's tasks without reports.
    case shutdownFramework(String)
    /// Ends an executor and its tasks.
    case shutdownExecutor(framework: String, executor: String)
    case message([UInt8], framework: String, executor: String)
}

struct TaskKill: Sendable {
    var frameworkID: String
    var taskID: String
    /// The time between SIGTERM and SIGKILL if the framework sets one.
    var gracePeriod: Duration?
    var sendsKilling: Bool
}

/// The way in which a test makes an agent disappear; see ``EmbeddedMaster/loseAgent(_:_:)``.
public enum AgentLoss: Sendable, Hashable {
    /// The network between agent and master is cut: commands and updates wait. The master notices nothing until
    /// ``MasterPolicy/agentHealthCheckLimit`` has passed; then the agent becomes ``unreachable``.
    case partitioned
    /// The agent does not answer: tasks of PARTITION_AWARE frameworks become TASK_UNREACHABLE, others TASK_LOST.
    case unreachable
    /// The agent's process ended: tasks of frameworks that do not checkpoint become TASK_LOST at once.
    case disconnected
    /// The operator marked the agent gone: no update is sent, and reconciliation answers TASK_GONE_BY_OPERATOR. The agent
    /// never returns.
    case gone
}
