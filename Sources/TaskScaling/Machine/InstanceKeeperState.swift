/// What outlives the program, beside the tasks themselves.
public struct InstanceKeeperState: Sendable, Hashable, Codable {
    /// How many instances there shall be.
    public var desired: Int
    /// The number that was configured when ``desired`` was set. A run that is configured otherwise goes by its
    /// configuration, one that is configured the same by ``desired``.
    public var configured: Int
    /// The number of the instance that was made last.
    public var lastInstance: Int
    /// The number of the last launch.
    public var lastLaunch: Int

    public init(desired: Int, configured: Int, lastInstance: Int = 0, lastLaunch: Int = 0) {
        self.desired = desired
        self.configured = configured
        self.lastInstance = lastInstance
        self.lastLaunch = lastLaunch
    }

    /// What a run begins with.
    ///
    /// - Parameters:
    ///   - configured: how many instances this run is configured to have.
    ///   - stored: what the last run left.
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
