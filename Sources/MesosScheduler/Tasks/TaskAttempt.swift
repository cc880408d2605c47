/// One launch of a task: where it went.
struct TaskAttempt: Sendable, Hashable {
    var agentID: String
    var agentHostname: String
    var agentAddress: LaunchedTask.AgentAddress?
    var hostPorts: [Int]
}
