/// The agent and ports of one launch of a task.
struct TaskAttempt: Sendable, Hashable {
    var agentID: String
    var agentHostname: String
    var agentAddress: LaunchedTask.AgentAddress?
    var hostPorts: [Int]
}
