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
    /// Whether the operator drains the agent, which is then the reason of the updates.
    var isDraining = false
    /// The state of the task at its end.
    var endState = Mesos.TaskState.killed

    var reason: Mesos.TaskStatus.Reason? { isDraining ? .agentDraining : nil }
}

/// The way in which a test makes an agent disappear; see ``EmbeddedMaster/loseAgent(_:_:)``.
public enum AgentLoss: Sendable, Hashable {
    /// The network between agent and master is cut: commands and updates wait. The master notices nothing until
    /// ``MasterPolicy/agentHealthCheckLimit`` has passed; then the agent becomes ``unreachable``.
    case partitioned
    /// The agent does not answer: tasks of PARTITION_AWARE frameworks become TASK_UNREACHABLE, others TASK_LOST.
    case unreachable
    /// The agent's process ended: tasks of frameworks that do not checkpoint become TASK_LOST at once, KILL waits, and the
    /// HTTP API of a process agent refuses connections until the agent returns. After
    /// ``MasterPolicy/agentHealthCheckLimit`` the agent becomes ``unreachable``, and what waits is lost.
    case disconnected
    /// The operator marked the agent gone. The tasks of a registered agent become TASK_GONE_BY_OPERATOR, or TASK_LOST for
    /// frameworks that are not PARTITION_AWARE; for those of an unreachable agent no update is sent. Reconciliation answers
    /// TASK_GONE_BY_OPERATOR. The agent never returns.
    case gone
}
