/// The state of an ``InstanceKeeper`` that outlives the program.
public struct InstanceKeeperState: Sendable, Hashable, Codable {
    /// The wanted number of instances.
    public var desired: Int
    /// The configured number when ``desired`` was set. A run with the same configured number uses ``desired``, and a run with
    /// another number uses its configuration.
    public var configured: Int
    /// The number of the newest instance.
    public var lastInstance: Int
    /// The number of the latest launch.
    public var lastLaunch: Int

    /// The state that a keeper saves.
    public init(desired: Int, configured: Int, lastInstance: Int = 0, lastLaunch: Int = 0) {
        self.desired = desired
        self.configured = configured
        self.lastInstance = lastInstance
        self.lastLaunch = lastLaunch
    }

    /// The state at the start of a run.
    ///
    /// - Parameters:
    ///   - configured: the configured number of instances of this run.
    ///   - stored: the state of the last run.
    public init(configured: Int, stored: InstanceKeeperState?) {
        guard let stored else {
            self.init(desired: configured, configured: configured)
            return
        }
        self = stored
        if stored.configured != configured { desired = configured }
        self.configured = configured
    }
}
