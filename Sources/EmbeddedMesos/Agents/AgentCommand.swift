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

/// A task that an agent must end.
struct TaskKill: Sendable {
    var frameworkID: String
    var taskID: String
    /// The time between SIGTERM and SIGKILL if the framework sets one.
    var gracePeriod: Duration?
    /// Whether the framework accepts TASK_KILLING.
    var sendsKilling: Bool
}
