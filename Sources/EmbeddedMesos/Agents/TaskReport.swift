import MesosAPI

/// An agent's or executor's report about a task, which the master turns into a status update.
public struct TaskReport: Sendable {
    /// The new state.
    public var state: Mesos.TaskState
    /// The message of the update.
    public var message: String?
    /// The reason of the update.
    public var reason: Mesos.TaskStatus.Reason?
    /// The sender of the update.
    public var source: Mesos.TaskStatus.Source
    /// The result of the health check, if the task has one.
    public var healthy: Bool?
    /// Bytes for the framework.
    public var data: [UInt8]?
    /// The address of the container; `nil` for the agent's address.
    public var containerAddress: String?
    /// The name of the container's user network.
    public var networkName: String?
    /// The executor's process id, which Mesos sends only for the Mesos containerizer.
    public var executorProcess: UInt32?

    /// Makes a report.
    public init(
        _ state: Mesos.TaskState, message: String? = nil, reason: Mesos.TaskStatus.Reason? = nil,
        source: Mesos.TaskStatus.Source = .executor, healthy: Bool? = nil, data: [UInt8]? = nil,
        containerAddress: String? = nil, networkName: String? = nil, executorProcess: UInt32? = nil
    ) {
        self.state = state
        self.message = message
        self.reason = reason
        self.source = source
        self.healthy = healthy
        self.data = data
        self.containerAddress = containerAddress
        self.networkName = networkName
        self.executorProcess = executorProcess
    }
}

extension TaskReport {
    static let killedDuringLaunch = TaskReport(
        .killed, message: "Killed before delivery to the executor", reason: .taskKilledDuringLaunch, source: .agent)
}

extension Mesos.TaskState {
    var isEnd: Bool {
        switch self {
        case .finished, .failed, .killed, .error, .lost, .dropped, .gone, .goneByOperator: true
        default: false
        }
    }
}
