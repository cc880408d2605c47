import ContainerSPI
import MesosContainers

/// The changed keys of a configuration that was read again.
struct ScaleChanges: Sendable, Hashable {
    /// Keys that apply to copies launched from now on.
    var forNewCopies: [String] = []
    /// Keys that apply after a restart of the program.
    var forRestart: [String] = []

    init() {}

    init(from old: WhiskConfiguration, to new: WhiskConfiguration) {
        func differ<Value: Equatable>(_ value: (ScaleSettings) -> Value) -> Bool {
            value(old[ScaleSettings.self]) != value(new[ScaleSettings.self])
        }
        let template: [(String, Bool)] = [
            ("image", differ(\.image)), ("command", differ(\.command)), ("cpus", differ(\.cpus)),
            ("memory", differ(\.memory)), ("disk", differ(\.disk)), ("ports", differ(\.ports)),
            ("container-ports", differ(\.containerPorts)), ("constraints", differ(\.constraints)),
            ("environment", differ(\.environment)), ("kill-grace-period", differ(\.killGracePeriod)),
        ]
        let fixed: [(String, Bool)] = [
            ("name", differ(\.name)), ("state-dir", differ(\.stateDirectory)), ("on-exit", differ(\.onExit)),
            ("listen", differ(\.listen)), ("launch-timeout", differ(\.launchTimeout)),
            ("replace-unreachable-after", differ(\.replaceUnreachableAfter)),
            ("restart-backoff.initial", differ(\.restartBackoffInitial)),
            ("restart-backoff.maximum", differ(\.restartBackoffMaximum)),
            ("restart-backoff.reset-after", differ(\.restartBackoffResetAfter)),
        ]
        forNewCopies = template.filter(\.1).map { "whisk.scale.\($0.0)" }
        forRestart = fixed.filter(\.1).map { "whisk.scale.\($0.0)" }
        var mesos = (old[MesosSettings.self], new[MesosSettings.self])
        if mesos.0.containerizer != mesos.1.containerizer { forNewCopies.append("whisk.mesos.containerizer") }
        mesos.0.containerizer = mesos.1.containerizer
        if mesos.0 != mesos.1 { forRestart.append("whisk.mesos") }
    }
}
