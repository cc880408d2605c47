/// The pool of containers of one invoker.
public struct ContainerPoolConfiguration: Sendable, Hashable {
    /// `whisk.container-pool.user-memory`: memory of all containers together.
    public var userMemory = ByteSize.megabytes(1_024)

    public init() {}

    /// The CPU weight of a container: its share of the pool's memory, of 1024, and at least Docker's minimum of 2.
    ///
    /// As in OpenWhisk the number of containers that fit is rounded down first. A container larger than the pool gets
    /// the whole.
    public func cpuShares(for memory: ByteSize) -> Int {
        let containers = max(1, memory.bytes > 0 ? userMemory.bytes / memory.bytes : 1)
        return max(Int(1_024 / containers), 2)
    }

    mutating func read(from settings: inout SettingsReader) {
        settings.read(&userMemory, "whisk.container-pool.user-memory", .size, "memory of the container pool")
    }
}
