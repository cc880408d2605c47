public import MesosScheduler

/// How an ``InstanceKeeperMachine`` replaces copies that are lost.
public struct InstanceKeeperPolicy: Sendable, Hashable {
    /// Between the end of a copy and the launch of the next, by how many copies of that instance have ended in a row.
    public var restartBackoff: BackoffPolicy
    /// A copy that ran for this long before it ended starts the back-off anew.
    public var steadyAfter: Duration
    /// This many copies in a row that ended early are called a crash loop. Only a name: it goes on with the longest wait.
    public var crashLoopAfter: Int
    /// A copy whose agent is out of the master's reach for this long is replaced, and killed should it come back; nil:
    /// its return is waited for.
    public var replaceUnreachableAfter: Duration?
    /// The most instances that can be asked for.
    public var maximumInstances: Int

    public init(
        restartBackoff: BackoffPolicy = BackoffPolicy(initial: .seconds(1), maximum: .seconds(60)),
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
