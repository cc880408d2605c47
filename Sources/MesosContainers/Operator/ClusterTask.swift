import ContainerSPI
import FoundationEssentials
import JSONSupport
import MesosAPI

/// A task as the master tells operators of it.
public struct ClusterTask: Sendable, Hashable {
    public var id: String
    public var name: String
    public var frameworkID: String
    /// `nil` for a framework the master does not list.
    public var frameworkName: String?
    /// The task's own id unless its framework named an executor.
    public var executorID: String
    /// Below its executor's; `nil` for tasks that are not in a task group.
    public var nestedContainerID: String?
    public var state: Mesos.TaskState
    public var agentID: String
    /// `nil` for an agent the master does not know any more.
    public var agentHostname: String?
    /// Where the agent's HTTP API may be reached, the likeliest first.
    public var agentAddresses: [ContainerAddress]
    /// Where the task's first port is reached; `nil` for a task without ports.
    public var address: ContainerAddress?
    /// Of the first update; `nil` before there is one.
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

    public var sandbox: TaskSandbox {
        TaskSandbox(
            agentAddresses: agentAddresses, frameworkID: frameworkID, executorID: executorID,
            nestedContainerID: nestedContainerID)
    }

    public func age(at now: Date = Date()) -> Duration? {
        started.map { .seconds(max(0, now.timeIntervalSince($0))) }
    }

    /// `id`, `name`, `framework`, `framework_id`, `state`, `agent`, `agent_id`, `address`, `started` (seconds since 1970)
    /// and `age_seconds`; what is not known is null.
    public func json(at now: Date = Date()) -> JSONValue {
        func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
        let age = age(at: now).map { JSONValue.integer($0.components.seconds) }
        return [
            "id": .string(id), "name": .string(name), "framework": text(frameworkName),
            "framework_id": .string(frameworkID), "state": .string(stateName), "agent": text(agentHostname),
            "agent_id": .string(agentID), "address": text(address?.description),
            "started": started.map { .number($0.timeIntervalSince1970) } ?? .null, "age_seconds": age ?? .null,
        ]
    }
}

extension ClusterTask {
    /// - Parameters:
    ///   - agents: by id.
    ///   - frameworks: names by id.
    init(
        _ task: Mesos.Task, agents: [String: Mesos.Master.Response.GetAgents.Agent], frameworks: [String: String]
    ) {
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
            address = ContainerAddress(host: host, port: port)
        }
    }

    /// The address an agent registered from, out of `slave(1)@10.0.0.1:5051`, then its host name.
    private static func addresses(_ agent: Mesos.Master.Response.GetAgents.Agent) -> [ContainerAddress] {
        var result: [ContainerAddress] = []
        if let pid = agent.pid, let at = pid.lastIndex(of: "@"), let colon = pid.lastIndex(of: ":"), at < colon,
            let port = Int(pid[pid.index(after: colon)...])
        {
            let host = pid[pid.index(after: at)..<colon].drop { $0 == "[" }.prefix { $0 != "]" }
            result.append(ContainerAddress(host: String(host), port: port))
        }
        let port = agent.agentInfo.port.map { Int($0) } ?? result.first?.port ?? TaskSandbox.usualPort
        result.append(ContainerAddress(host: agent.agentInfo.hostname, port: port))
        return result
    }

    private static func port(_ task: Mesos.Task) -> Int? {
        if let mapped = task.container?.docker?.portMappings.first { return Int(mapped.hostPort) }
        return ResourceSet(task.resources).ranges("ports").first(1)?.first.map { Int($0) }
    }
}
