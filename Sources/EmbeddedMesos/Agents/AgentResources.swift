import MesosAPI

/// The resources of an agent.
public struct AgentResources: Sendable {
    /// The number of CPUs.
    public var cpus: Double
    /// The memory, in MB.
    public var memory: Double
    /// The disk space, in MB.
    public var disk: Double
    /// The number of GPUs. Mesos offers an agent with GPUs only to frameworks with the capability GPU_RESOURCES.
    public var gpus: Double
    /// The host ports.
    public var ports: [ClosedRange<UInt64>]
    /// Further resources, such as reserved or revocable ones and those with other names.
    public var additional: [Mesos.Resource]

    /// Makes the resources of an agent.
    public init(
        cpus: Double = 4, memory: Double = 8192, disk: Double = 10_000, gpus: Double = 0,
        ports: [ClosedRange<UInt64>] = [31_000...31_999], additional: [Mesos.Resource] = []
    ) {
        self.cpus = cpus
        self.memory = memory
        self.disk = disk
        self.gpus = gpus
        self.ports = ports
        self.additional = additional
    }

    /// The resources in the order of Mesos agents.
    var list: [Mesos.Resource] {
        var list: [Mesos.Resource] = []
        if !ports.isEmpty { list.append(.ranges("ports", ports)) }
        if cpus > 0 { list.append(.scalar("cpus", cpus)) }
        if memory > 0 { list.append(.scalar("mem", memory)) }
        if disk > 0 { list.append(.scalar("disk", disk)) }
        if gpus > 0 { list.append(.scalar("gpus", gpus)) }
        return list + additional
    }
}
