/// The state of an ``InstanceKeeper`` that outlives the program.
public struct InstanceKeeperState: Sendable, Hashable, Codable {
    /// The wanted number of instances.
    public var desired: Int
    /// The configured number when ``desired`` was set. A run with the same configured number uses ``desired``, and a run with
    /// another number uses its configuration.
    public var configured: Int
    /// The number of the newest instance.
    public var lastInstance = 0
    /// The number of the latest launch.
    public var lastLaunch = 0
}

extension InstanceKeeperState {
    /// The state at the start of a run, from the configured number of this run and the state of the last run.
    package init(configured: Int, stored: InstanceKeeperState?) {
        self = stored ?? InstanceKeeperState(desired: configured, configured: configured)
        if self.configured != configured { desired = configured }
        self.configured = configured
    }
}
