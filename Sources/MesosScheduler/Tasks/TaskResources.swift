/// Amounts of the resources of an agent.
public struct TaskResources: Sendable, Hashable, CustomStringConvertible {
    /// The number of CPUs.
    public var cpus: Double
    /// The memory in megabytes.
    public var memory: Double
    /// The disk space in megabytes.
    public var disk: Double
    /// The number of GPUs.
    public var gpus: Double
    /// The number of host ports.
    public var ports: Int

    /// The resources of a task.
    public init(cpus: Double = 0, memory: Double = 0, disk: Double = 0, gpus: Double = 0, ports: Int = 0) {
        self.cpus = cpus
        self.memory = memory
        self.disk = disk
        self.gpus = gpus
        self.ports = ports
    }

    /// Whether each amount is at least that of `other`, with the precision of Mesos (three decimals).
    public func covers(_ other: TaskResources) -> Bool {
        cpus + 0.0005 > other.cpus && memory + 0.0005 > other.memory && disk + 0.0005 > other.disk
            && gpus + 0.0005 > other.gpus && ports >= other.ports
    }

    static func += (left: inout Self, right: Self) {
        left.cpus += right.cpus
        left.memory += right.memory
        left.disk += right.disk
        left.gpus += right.gpus
        left.ports += right.ports
    }

    /// The left resources without the right ones.
    public static func - (left: Self, right: Self) -> Self {
        Self(
            cpus: left.cpus - right.cpus, memory: left.memory - right.memory, disk: left.disk - right.disk,
            gpus: left.gpus - right.gpus, ports: left.ports - right.ports)
    }

    /// A text such as `cpus 0.25, mem 256 MB, ports 1`, without amounts that are zero.
    public var description: String {
        var parts: [String] = []
        if cpus != 0 { parts.append("cpus \(Self.text(cpus))") }
        if memory != 0 { parts.append("mem \(Self.text(memory)) MB") }
        if disk != 0 { parts.append("disk \(Self.text(disk)) MB") }
        if gpus != 0 { parts.append("gpus \(Self.text(gpus))") }
        if ports != 0 { parts.append("ports \(ports)") }
        return parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
    }

    static func text(_ value: Double) -> String {
        let rounded = (value * 1000).rounded() / 1000
        return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int64(rounded)) : String(rounded)
    }
}
