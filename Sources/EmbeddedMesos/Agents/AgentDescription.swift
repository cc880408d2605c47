import MesosAPI

/// The registration of an agent with the master.
struct AgentDescription: Sendable {
    var id: String
    var hostname = "127.0.0.1"
    /// The IPv4 address of the agent's HTTP API, which is part of the `url` of every offer.
    var ip = "127.0.0.1"
    var port: Int
    var resources: [Mesos.Resource]
    var attributes: [AgentAttribute] = []
}
