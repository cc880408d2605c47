public import MachineSupport

/// The rules by which an ``InstanceKeeper`` replaces copies.
public struct InstanceKeeperPolicy: Sendable, Hashable {
    /// The pause between the end of a copy and the next launch. It grows with each copy of the instance that ended early.
    public var restartBackoff: Backoff
    /// A copy that has run for this long resets the back-off of its instance.
    public var steadyAfter: Duration
    /// After this many copies in a row that ended early, the instance is reported as crash-looping. Its launches go on.
    public var crashLoopAfter: Int
    /// A copy is replaced after its agent has been unreachable for this long, and killed if it returns; `nil` to wait for its
    /// return without limit.
    public var replaceUnreachableAfter: Duration?
    /// The limit of the number of instances.
    public var maximumInstances: Int

    /// A policy with the default values, unless others are given.
    public init(
        restartBackoff: Backoff = Backoff(initial: .seconds(1), maximum: .seconds(60)),
        steadyAfter: Duration = .seconds(60), crashLoopAfter: Int = 3,
        replaceUnreachableAfter: Duration? = .seconds(300), maximumInstances: Int = 10_000
    ) {
        self.restartBackoff = restartBackoff
        self.steadyAfter = steadyAfter
        self.crashLoopAfter = crashLoopAfter
        self.replaceUnreachableAfter = replaceUnreachableAfter
        self.maximumInstances = maximumInstances
    }
}
