import MesosAPI

/// The registration of an agent with the master.
struct AgentDescription: Sendable {
    var id: String
    var hostname: String
    /// The IPv4 address of the agent's HTTP API, which is part of the `url` of every offer.
    var ip: String
    var port: Int
    var resources: [Mesos.Resource]
    var attributes: [AgentAttribute]

    init(
        id: String, hostname: String = "127.0.0.1", ip: String = "127.0.0.1", port: Int, resources: [Mesos.Resource],
        attributes: [AgentAttribute] = []
    ) {
        self.id = id
        self.hostname = hostname
        self.ip = ip
        self.port = port
        self.resources = resources
        self.attributes = attributes
    }
}
