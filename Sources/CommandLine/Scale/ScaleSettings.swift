import ContainerSPI
import MesosScheduler

/// The settings of `whisk.scale`: the copies that `whisk-mesos scale` keeps running.
public struct ScaleSettings: SettingsSection, Hashable {
    /// What happens to the copies at the end of the program.
    public enum OnExit: String, Sendable, Hashable, CaseIterable {
        /// They run on, and the next run takes them over.
        case keep
        /// They are killed.
        case kill
    }

    /// A loopback address for clients on the same machine, without authentication.
    public struct ListenAddress: Sendable, Hashable {
        /// A loopback address or `localhost`.
        public var host: String
        /// The TCP port; 0 for a free one.
        public var port: Int

        /// - Parameters:
        ///   - host: a loopback address or `localhost`.
        ///   - port: the TCP port; 0 for a free one.
        public init(host: String, port: Int) {
            self.host = host
            self.port = port
        }
    }

    /// `whisk.scale.name`; `nil`: derived from the image or the program.
    public var name: String?
    /// `whisk.scale.instances`; `nil` if not configured.
    public var instances: Int?
    /// `whisk.scale.image`
    public var image: String?
    /// `whisk.scale.command`: a program and its arguments.
    public var command: [String] = []
    /// `whisk.scale.cpus`
    public var cpus = 0.1
    /// `whisk.scale.memory`
    public var memory = ByteSize.megabytes(32)
    /// `whisk.scale.disk`
    public var disk = ByteSize.zero
    /// `whisk.scale.ports`: the number of host ports of a copy. If an image has its own network, each is mapped to one of
    /// ``containerPorts``.
    public var ports = 0
    /// `whisk.scale.container-ports`
    public var containerPorts: [Int] = []
    /// `whisk.scale.constraints`
    public var constraints: [PlacementConstraint] = []
    /// `whisk.scale.environment`
    public var environment: [ContainerArguments.EnvironmentVariable] = []
    /// `whisk.scale.state-dir`; `nil`: nothing outlives the program.
    public var stateDirectory: String?
    /// `whisk.scale.on-exit`; `nil`: keep with a state directory, otherwise kill.
    public var onExit: OnExit?
    /// `whisk.scale.listen`; `nil`: nowhere.
    public var listen: ListenAddress?
    /// `whisk.scale.launch-timeout`
    public var launchTimeout = Duration.seconds(300)
    /// `whisk.scale.kill-grace-period`; `nil`: the agent's default.
    public var killGracePeriod: Duration?
    /// `whisk.scale.replace-unreachable-after`
    public var replaceUnreachableAfter = Duration.seconds(300)
    /// `whisk.scale.restart-backoff.initial`
    public var restartBackoffInitial = Duration.seconds(1)
    /// `whisk.scale.restart-backoff.maximum`
    public var restartBackoffMaximum = Duration.seconds(60)
    /// `whisk.scale.restart-backoff.reset-after`
    public var restartBackoffResetAfter = Duration.seconds(60)

    /// The greatest number of instances.
    public static let maximumInstances = 10_000

    /// The default values.
    public init() {}

    /// What happens to the copies at the end: ``onExit`` or its default.
    public var effectiveOnExit: OnExit { onExit ?? (stateDirectory == nil ? .kill : .keep) }
}
