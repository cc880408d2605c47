/// The intervals and limits of a master. Except for the allocation interval the defaults are those of Mesos.
public struct MasterPolicy: Sendable {
    /// The time between two HEARTBEAT events of a stream.
    public var heartbeatInterval: Duration = .seconds(15)
    /// The time after which free resources are offered. Mesos' default is a second; this one is shorter so that tests are
    /// fast.
    public var allocationInterval: Duration = .milliseconds(50)
    /// The time after which an unacknowledged status update is sent again; it doubles each time.
    public var updateRetryMinimum: Duration = .seconds(10)
    /// The longest time after which an unacknowledged status update is sent again.
    public var updateRetryMaximum: Duration = .seconds(600)
    /// The time after which an agent without an answer counts as unreachable.
    public var agentHealthCheckLimit: Duration = .seconds(75)
    /// The time after which agents that have not registered with a new leader count as unreachable.
    public var agentReregisterTimeout: Duration = .seconds(600)
    /// Whether an agent that registers again sends each unacknowledged update several times within moments, as Mesos agents
    /// do: twice after a failover of masters, three times after it was unreachable.
    public var repeatsUpdatesOnReregistration = true
    /// Whether the first offers of a stream come before its first HEARTBEAT. With Mesos either may come first.
    public var offersPrecedeHeartbeat = false
    /// The number of free CPUs from which an agent is offered; ``minimumOfferMemory`` suffices too.
    public var minimumOfferCPUs = 0.01
    /// The free memory in MB from which an agent is offered; ``minimumOfferCPUs`` suffices too.
    public var minimumOfferMemory = 32.0
    /// The number of removed frameworks that the master's state keeps.
    public var maximumCompletedFrameworks = 50
    /// The number of ended tasks of a framework that the master's state keeps.
    public var maximumCompletedTasks = 1000

    /// Makes a policy with the defaults.
    public init() {}
}
