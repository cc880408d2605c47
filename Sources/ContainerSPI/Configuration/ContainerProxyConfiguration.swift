/// The life of a container between activations.
public struct ContainerProxyConfiguration: SettingsSection, Hashable {
    /// `whisk.container-proxy.timeouts.idle-container`: the time for which a warm container is kept.
    public var idleContainer = Duration.seconds(600)
    /// `whisk.container-proxy.timeouts.pause-grace`: the time until an idle container is paused.
    public var pauseGrace = Duration.milliseconds(50)
    /// `whisk.container-proxy.action-health-check`
    public var actionHealthCheck = ActionHealthCheck()

    /// TCP checks of prewarmed containers, and of warm ones after a resume.
    public struct ActionHealthCheck: Sendable, Hashable {
        /// `whisk.container-proxy.action-health-check.enabled`
        public var isEnabled = false
        /// `whisk.container-proxy.action-health-check.check-period`
        public var checkPeriod = Duration.seconds(3)
        /// `whisk.container-proxy.action-health-check.max-fails`
        public var maxFails = 3

        /// The default values.
        public init() {}
    }

    /// The default values.
    public init() {}

    public mutating func read(from settings: inout SettingsReader) {
        settings.section("whisk.container-proxy", "the life of a container between activations")
        settings.leaveUnused(
            "whisk.container-proxy.log-activation-errors", "whisk.container-proxy.timeouts.keeping-duration")
        let section = "whisk.container-proxy"
        settings.read(
            &idleContainer, "\(section).timeouts.idle-container", .duration, "how long a warm container is kept")
        settings.read(
            &pauseGrace, "\(section).timeouts.pause-grace", .duration, "how long an idle container waits before a pause"
        )
        settings.read(
            &actionHealthCheck.isEnabled, "\(section).action-health-check.enabled", .flag,
            "whether prewarmed and resumed containers are pinged")
        settings.read(
            &actionHealthCheck.checkPeriod, "\(section).action-health-check.check-period", .timeout, "between pings")
        settings.read(
            &actionHealthCheck.maxFails, "\(section).action-health-check.max-fails", .positive,
            "failed pings in a row before a container is removed")
    }
}
