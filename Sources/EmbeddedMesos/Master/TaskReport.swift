import MesosAPI

/// What an agent or executor tells of a task; the master makes a status update of it.
public struct TaskReport: Sendable {
    public var state: Mesos.TaskState
    public var message: String?
    public var reason: Mesos.TaskStatus.Reason?
    public var source: Mesos.TaskStatus.Source
    /// The result of the health check.
    public var healthy: Bool?
    public var data: [UInt8]?
    /// The container's own address; `nil`: the agent's.
    public var containerAddress: String?
    /// The name of the user network the container is in.
    public var networkName: String?
    /// The executor's process; Mesos sends it for what runs in the Mesos containerizer only.
    public var executorProcess: UInt32?

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

extension Mesos.TaskState {
    /// Whether a task in this state has ended for good.
    var isEnd: Bool {
        switch self {
        case .finished, .failed, .killed, .error, .lost, .dropped, .gone, .goneByOperator: true
        default: false
        }
    }
}
