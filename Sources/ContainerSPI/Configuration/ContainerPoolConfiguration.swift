/// The pool of containers of one invoker.
public struct ContainerPoolConfiguration: SettingsSection, Hashable {
    /// `whisk.container-pool.user-memory`: the memory of all containers together.
    public var userMemory = ByteSize.megabytes(1_024)

    /// The default values.
    public init() {}

    /// The CPU weight of a container: 1024 times its share of the pool's memory, and at least 2, Docker's minimum.
    ///
    /// Like OpenWhisk, rounds down the number of containers that fit. A container larger than the pool has the weight 1024.
    public func cpuShares(for memory: ByteSize) -> Int {
        let containers = max(1, memory.bytes > 0 ? userMemory.bytes / memory.bytes : 1)
        return max(Int(1_024 / containers), 2)
    }

    public mutating func read(from settings: inout SettingsReader) {
        settings.section("whisk.container-pool", "the pool of containers of one invoker")
        settings.leaveUnused(
            "whisk.container-pool.akka-client", "whisk.container-pool.batch-deletion-size",
            "whisk.container-pool.cluster-managed-capacity-monitor",
            "whisk.container-pool.cluster-managed-resource-max-starts",
            "whisk.container-pool.cluster-managed-resources", "whisk.container-pool.concurrent-peek-factor",
            "whisk.container-pool.memory-sync-interval", "whisk.container-pool.pekko-client",
            "whisk.container-pool.prewarm-container-creation-config",
            "whisk.container-pool.prewarm-expiration-check-init-delay",
            "whisk.container-pool.prewarm-expiration-check-interval",
            "whisk.container-pool.prewarm-expiration-check-interval-variance",
            "whisk.container-pool.prewarm-expiration-limit", "whisk.container-pool.prewarm-max-retry-limit",
            "whisk.container-pool.prewarm-promotion", "whisk.container-pool.user-cpus")
        settings.read(&userMemory, "whisk.container-pool.user-memory", .size, "memory of the container pool")
    }
}
