import MesosAPI

/// An agent as it registers with the master.
public struct AgentDescription: Sendable {
    public var id: String
    public var hostname: String
    /// The address of the agent's own HTTP API, in dotted form; it is in the `url` of every offer.
    public var ip: String
    public var port: Int
    public var resources: [Mesos.Resource]
    public var attributes: [AgentAttribute]

    public init(
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

/// An attribute of an agent, such as `rack:r0`.
public struct AgentAttribute: Sendable, Hashable {
    public enum Value: Sendable, Hashable {
        case text(String)
        case scalar(Double)
        case ranges([ClosedRange<UInt64>])
    }

    public var name: String
    public var value: Value

    public init(_ name: String, _ value: Value) {
        self.name = name
        self.value = value
    }

    public static func text(_ name: String, _ text: String) -> Self { Self(name, .text(text)) }
    public static func scalar(_ name: String, _ value: Double) -> Self { Self(name, .scalar(value)) }
    public static func ranges(_ name: String, _ ranges: [ClosedRange<UInt64>]) -> Self { Self(name, .ranges(ranges)) }

    var message: Mesos.Attribute {
        .with {
            $0.name = name
            switch value {
            case .text(let text): ($0.type, $0.text) = (.text, .init(value: text))
            case .scalar(let value): ($0.type, $0.scalar) = (.scalar, .init(value: value))
            case .ranges(let ranges): ($0.type, $0.ranges) = (.ranges, RangeSet(ranges).wire)
            }
        }
    }
}

/// What an agent has. The entries are in the order in which Mesos agents name them.
public struct AgentResources: Sendable {
    public var cpus: Double
    /// In MB.
    public var memory: Double
    /// In MB.
    public var disk: Double
    public var gpus: Double
    public var ports: [ClosedRange<UInt64>]
    /// Further resources: reserved, revocable, of other names.
    public var additional: [Mesos.Resource]

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
