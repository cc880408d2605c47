import FoundationEssentials
import JSONSupport
import MesosAPI

/// A task as the master reports it to operators.
public struct ClusterTask: Sendable, Hashable {
    /// The task's id, unique within its framework.
    public var id: String
    /// The task's name, which need not be unique.
    public var name: String
    /// The id of the task's framework.
    public var frameworkID: String
    /// The framework's name; `nil` if the master does not list the framework.
    public var frameworkName: String?
    /// The executor's id, which is the task id unless the framework specified an executor.
    public var executorID: String
    /// The container id of a task of a task group; `nil` for other tasks.
    public var nestedContainerID: String?
    /// The latest state that the master knows.
    public var state: Mesos.TaskState
    /// The id of the task's agent.
    public var agentID: String
    /// The agent's host name; `nil` if the master no longer knows the agent.
    public var agentHostname: String?
    /// The addresses to try for the agent's HTTP API, the likeliest first.
    public var agentAddresses: [AgentAddress]
    /// The host and port of the task's first port; `nil` for a task without ports.
    public var address: AgentAddress?
    /// The time of the first status update; `nil` before it.
    public var started: Date?

    /// The state by its name in Mesos, such as `TASK_RUNNING`.
    public var stateName: String { state.description }

    /// Whether the task has not ended.
    public var isLive: Bool {
        switch state {
        case .finished, .failed, .killed, .error, .lost, .dropped, .gone, .goneByOperator: false
        default: true
        }
    }

    /// The location of the task's sandbox.
    public var sandbox: TaskSandbox {
        TaskSandbox(
            agentAddresses: agentAddresses, frameworkID: frameworkID, executorID: executorID,
            nestedContainerID: nestedContainerID)
    }

    /// The time since ``started``.
    public func age(at now: Date = Date()) -> Duration? {
        started.map { .seconds(max(0, now.timeIntervalSince($0))) }
    }

    /// The task as a JSON object with the keys `id`, `name`, `framework`, `frameworkId`, `state`, `agent`, `agentId`,
    /// `address`, `started` (seconds since 1970) and `ageSeconds`; unknown values are null.
    public func json(at now: Date = Date()) -> JSONValue {
        func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
        let age = age(at: now).map { JSONValue.integer($0.components.seconds) }
        return [
            "id": .string(id), "name": .string(name), "framework": text(frameworkName),
            "frameworkId": .string(frameworkID), "state": .string(stateName), "agent": text(agentHostname),
            "agentId": .string(agentID), "address": text(address?.description),
            "started": started.map { .number($0.timeIntervalSince1970) } ?? .null, "ageSeconds": age ?? .null,
        ]
    }
}

extension ClusterTask {
    init(_ task: Mesos.Task, agents: [String: Mesos.Master.Response.GetAgents.Agent], frameworks: [String: String]) {
        let agent = agents[task.agentID.value]
        let container = task.statuses.last?.containerStatus?.containerID
        self.init(
            id: task.taskID.value, name: task.name, frameworkID: task.frameworkID.value,
            frameworkName: frameworks[task.frameworkID.value],
            executorID: task.executorID?.value ?? task.taskID.value,
            nestedContainerID: container?.parent == nil ? nil : container?.value, state: task.state,
            agentID: task.agentID.value, agentHostname: agent?.agentInfo.hostname,
            agentAddresses: agent.map(Self.addresses) ?? [], address: nil,
            started: task.statuses.first?.timestamp.map { Date(timeIntervalSince1970: $0) })
        if let port = Self.port(task), let host = agent?.agentInfo.hostname {
            address = AgentAddress(host: host, port: port)
        }
    }

    /// The address from which the agent registered, then its host name.
    private static func addresses(_ agent: Mesos.Master.Response.GetAgents.Agent) -> [AgentAddress] {
        let registered = agent.pid.flatMap { AgentAddress(processID: $0) }
        let port = agent.agentInfo.port.map { Int($0) } ?? registered?.port ?? AgentAddress.defaultPort
        return (registered.map { [$0] } ?? []) + [AgentAddress(host: agent.agentInfo.hostname, port: port)]
    }

    private static func port(_ task: Mesos.Task) -> Int? {
        if let mapped = task.container?.docker?.portMappings.first { return Int(mapped.hostPort) }
        return ResourceSet(task.resources).ranges("ports").first(1)?.first.map { Int($0) }
    }
}
