public import MachineSupport

/// The state of an ``InstanceKeeper`` that outlives the program.
public struct InstanceKeeperState: Sendable, Hashable, Codable {
    /// The wanted number of instances.
    public var desired: Int
    /// The configured number when ``desired`` was set; `nil` without one. A run with the same configured number, or without
    /// one, uses ``desired``, and a run with another number uses its configuration.
    public var configured: Int?
    /// The number of the newest instance.
    public var lastInstance = 0
    /// The number of the latest launch.
    public var lastLaunch = 0

    /// A state, for an ``InstanceKeeperStore`` that does not keep its JSON form.
    public init(desired: Int, configured: Int?, lastInstance: Int = 0, lastLaunch: Int = 0) {
        self.desired = desired
        self.configured = configured
        self.lastInstance = lastInstance
        self.lastLaunch = lastLaunch
    }
}

extension InstanceKeeperState {
    /// The number of instances of a first run without a configured number.
    package static let defaultDesired = 1

    /// The state at the start of a run, from the configured number of this run, if any, and the state of the last run.
    package init(configured: Int?, stored: InstanceKeeperState?) {
        self = stored ?? InstanceKeeperState(desired: configured ?? Self.defaultDesired, configured: configured)
        guard let configured, self.configured != configured else { return }
        desired = configured
        self.configured = configured
    }
}

/// The rules by which an ``InstanceKeeper`` replaces copies.
public struct InstanceKeeperPolicy: Sendable, Hashable {
    /// The pause between the end of a copy and the next launch. It grows with each copy of the instance that ended early.
    public var restartBackoff: Backoff
    /// A copy that has run for this long resets the back-off of its instance.
    public var steadyAfter: Duration
    /// After this many copies in a row that ended early, the instance is reported as crash-looping. Its launches go on.
    public var crashLoopAfter: Int
    /// A copy is replaced after its agent has been unreachable for this long, and killed if it returns after its replacement
    /// runs; `nil` to wait for its return without limit.
    public var replaceUnreachableAfter: Duration?
    /// The replacement of a copy whose agent will be drained is launched this long before the copy has to end. The copy stays
    /// until its replacement runs, or until it has to end.
    public var drainLead: Duration = .seconds(300)
    /// A copy has to end this long before the scheduler would kill it because of a drain. If the drain was announced too late
    /// for that, the copy stays until its replacement runs or the scheduler kills it.
    public var drainMargin: Duration = .zero
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
