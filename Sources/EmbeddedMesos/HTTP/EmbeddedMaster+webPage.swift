import JSONSupport
import MachineSupport
import MesosAPI

extension EmbeddedMaster {
    /// The agent that has the files of its tasks, or the reason why the files cannot be read.
    enum SandboxPlace: Sendable {
        case unknown
        case scripted
        case unreachable
        case process(ProcessAgent)
    }

    func sandboxes(of agent: String) -> SandboxPlace {
        guard let record = machine.agents[agent] else {
            return machine.recoveringAgentIDs.contains(agent) ? .unreachable : .unknown
        }
        if fleet.scripts.owns(agent) { return .scripted }
        guard record.canTalk, let process = fleet.processAgents[agent] else { return .unreachable }
        return .process(process)
    }

    /// The data of the web page besides `/state`: all `agents`, including those that `/state` omits, `operations` and
    /// `maintenance` in the JSON form of the v1 operator API, the `roles` of `/roles`, and the `ends` of tasks by container.
    func webJSON() -> JSONValue {
        let known = machine.orderedAgents.map { agent in
            var json = webJSON(agent.id, presence: Self.presence(of: agent))
            json["hostname"] = .string(agent.description.hostname)
            json["address"] = .string("\(agent.description.ip):\(agent.description.port)")
            if let unavailability = agent.unavailability { json["unavailability"] = Self.json(unavailability) }
            if let drain = machine.draining[agent.id] {
                json["drain"] = drain.isDrained ? "drained" : "draining"
            } else if machine.deactivated.contains(agent.id) {
                json["drain"] = "deactivated"
            }
            return json
        }
        let others =
            machine.recoveringAgentIDs.map { webJSON($0, presence: "recovering") }
            + machine.downAgents.keys.sorted().map { webJSON($0, presence: "down") }
            + machine.goneAgents.sorted().map { webJSON($0, presence: "gone") }
        return [
            "agents": .array(known + others),
            "operations": Self.json(machine.response(to: .getOperations)?.getOperations)["operations"] ?? [],
            "maintenance": ["schedule": Self.json(machine.schedule), "status": Self.json(machine.maintenanceStatus)],
            "roles": machine.json(ofEndpoint: "/roles", query: [:])?["roles"] ?? [],
            "ends": .object(ends()),
        ]
    }

    // MARK: Tasks

    private var allFrameworks: [FrameworkRecord] { machine.orderedFrameworks + machine.completedFrameworks }

    /// The reasons of the tasks that have ended and of those that are lost, by container id.
    private func ends() -> [String: JSONValue] {
        var ends: [String: JSONValue] = [:]
        for framework in allFrameworks {
            let live = framework.tasks.values.filter { $0.removal != nil || $0.state.isEnd }
            for task in live + framework.unreachableTasks.values + framework.completedTasks {
                var json = Self.statusJSON(task.statuses.last)
                if let remover = Self.remover(of: task, framework) { json["removed_by"] = .string(remover) }
                ends[task.containerID] = json
            }
        }
        return ends
    }

    /// The cause of a task's removal: `invoker`, `framework`, `teardown` or `operator`; `nil` if it ended by itself.
    private static func remover(of task: TaskRecord, _ framework: FrameworkRecord) -> String? {
        guard task.removal == .framework else { return task.removal?.rawValue }
        // Only actions of OpenWhisk have such variables.
        let isAction = task.info.command?.environment?.variables.contains { $0.name.hasPrefix("__OW_") } ?? false
        return isAction || framework.info.name.lowercased().contains("whisk") ? "invoker" : "framework"
    }

    private static func statusJSON(_ status: Mesos.TaskStatus?) -> JSONValue {
        var json: JSONValue = [:]
        guard let status else { return json }
        json["state"] = .string(status.state.description)
        json["timestamp"] = .number(status.timestamp ?? 0)
        if let message = status.message { json["message"] = .string(withoutPasswords(message)) }
        if let reason = status.reason?.name { json["reason"] = .string(reason) }
        if let source = status.source?.name { json["source"] = .string(source) }
        if let healthy = status.healthy { json["healthy"] = .bool(healthy) }
        return json
    }

    /// The latest task with an id on an agent, with its command, container, ports, labels and environment; `nil` if there is
    /// none.
    func webTask(_ id: String, framework: String, agent: String) -> JSONValue? {
        guard let framework = allFrameworks.last(where: { $0.id == framework }) else { return nil }
        let task =
            framework.tasks[id] ?? framework.unreachableTasks[id]
            ?? framework.completedTasks.last { $0.id == id && $0.agentID == agent }
        guard let task, task.agentID == agent else { return nil }
        let info = task.info
        let launch = TaskLaunch(
            frameworkID: task.frameworkID, agentID: task.agentID, task: info, executorID: task.executorID,
            containerID: task.containerID, parentContainerID: task.parentContainerID, user: task.user, role: task.role,
            sendsKilling: false)
        var json: JSONValue = [
            "user": .string(info.command?.user ?? task.user), "role": .string(task.role),
            "labels": .array((info.labels?.labels ?? []).map { Self.pairJSON($0.key, $0.value) }),
            "environment": .array(
                (info.command?.environment?.variables ?? []).map {
                    Self.pairJSON($0.name, $0.value, isSecret: $0.type == .secret)
                }),
            "ports": .array(launch.hostPorts.prefix(100).map { .integer(Int64($0)) }),
            "mappings": .array(
                launch.portMappings.map {
                    ["host": .integer(Int64($0.host)), "container": .integer(Int64($0.container))]
                }),
            "statuses": .array(task.statuses.map { Self.statusJSON($0) }),
        ]
        if let command = info.command {
            let words = command.shell ?? true ? [] : command.arguments
            let line = ([command.value].compactMap { $0 } + words).joined(separator: " ")
            json["command"] = .string(Self.withoutPasswords(line))
        }
        if let image = launch.image { json["image"] = .string(Self.withoutPasswords(image)) }
        if let network = launch.docker?.network?.name { json["network"] = .string(network.lowercased()) }
        return json
    }

    /// A variable or label, without its value if that is or may be a secret.
    private static func pairJSON(_ name: String, _ value: String?, isSecret: Bool = false) -> JSONValue {
        let words = ["PASSW", "SECRET", "TOKEN", "KEY", "CREDENTIAL", "AUTH"]
        if isSecret || words.contains(where: name.uppercased().contains) {
            return ["name": .string(name), "hidden": true]
        }
        return ["name": .string(name), "value": .string(withoutPasswords(value ?? ""))]
    }

    /// A text in which no URL has a user name and password.
    private static func withoutPasswords(_ text: String) -> String {
        guard text.contains("://"), text.utf8.contains(UInt8(ascii: "@")) else { return text }
        // By words, since the rest of a command line is no part of a URL.
        return text.split(separator: " ", omittingEmptySubsequences: false).map {
            $0.contains("://") ? URLCredentials.hidden(in: String($0)) : String($0)
        }.joined(separator: " ")
    }

    // MARK: Agents

    private func webJSON(_ agent: String, presence: String) -> JSONValue {
        [
            "id": .string(agent), "presence": .string(presence),
            "hasSandboxes": .bool(fleet.processAgents[agent] != nil),
        ]
    }

    private static func presence(of agent: AgentRecord) -> String {
        switch agent.presence {
        case .here: agent.isSilent ? "partitioned" : "here"
        case .unreachable: "unreachable"
        case .disconnected: "disconnected"
        }
    }

    private static func json(_ message: (some MesosMessage)?) -> JSONValue {
        message.flatMap { try? JSONValue(parsing: $0.jsonBytes()) } ?? .null
    }
}
