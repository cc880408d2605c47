import MesosAPI

/// The agents of a master or cluster, which outlive each single master.
struct AgentFleet: Sendable {
    var scripts = ScriptedAgents()
    var processAgents: [String: ProcessAgent] = [:]
    let uplink = AgentUplink()
    let workDirectory: WorkDirectory

    init(_ configuration: EmbeddedMasterConfiguration) {
        workDirectory = WorkDirectory(configured: configuration.workDirectory)
    }

    func stop() async {
        await withDiscardingTaskGroup { group in
            for agent in processAgents.values { group.addTask { await agent.stop() } }
        }
        await workDirectory.remove()
    }
}

struct AgentDescription: Sendable {
    var id: String
    var hostname = "127.0.0.1"
    /// The IPv4 address of the agent's HTTP API, which is part of the `url` of every offer.
    var ip = "127.0.0.1"
    var port: Int
    var resources: [Mesos.Resource]
    var attributes: [AgentAttribute] = []
}
