import MachineSupport
import MesosAPI

/// The agents of a master or cluster, which outlive each single master.
struct AgentFleet: Sendable {
    var scripts = ScriptedAgents()
    var scriptEffects = ScriptEffects()
    var processAgents: [String: ProcessAgent] = [:]
    let uplink = AgentUplink()
    let workDirectory: WorkDirectory

    init(_ configuration: EmbeddedMasterConfiguration) {
        workDirectory = WorkDirectory(configured: configuration.workDirectory)
    }

    /// Hands a command to its agent and returns the inputs that a scripted agent sends to the master at once.
    mutating func deliver(_ command: AgentCommand, to agent: String, at now: Instant) -> [MasterInput] {
        guard scripts.owns(agent) else {
            processAgents[agent]?.deliver(command)
            return []
        }
        scripts.perform(command, on: agent, at: now, &scriptEffects)
        return scriptEffects.take()
    }

    /// Continues the scripts whose wait is over and returns the inputs for the master.
    mutating func runTimers(at now: Instant) -> [MasterInput] {
        scripts.runTimers(at: now, &scriptEffects)
        return scriptEffects.take()
    }

    mutating func dropScript(of task: TaskKey) { scripts.remove(task, &scriptEffects) }

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
