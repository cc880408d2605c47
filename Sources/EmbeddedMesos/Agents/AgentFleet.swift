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
