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

    /// The data of the web page besides `/state`: all `agents`, including those that `/state` omits, and `operations` and
    /// `maintenance` in the JSON form of the v1 operator API.
    func webJSON() -> JSONValue {
        let known = machine.orderedAgents.map { agent in
            var json = webJSON(agent.id, presence: Self.presence(of: agent))
            json["hostname"] = .string(agent.description.hostname)
            json["address"] = .string("\(agent.description.ip):\(agent.description.port)")
            if let unavailability = agent.unavailability { json["unavailability"] = Self.json(unavailability) }
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
        ]
    }

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
