/// What `whisk-mesos scale` keeps running, and how.
public struct ScaleConfiguration: Sendable, Hashable {
    /// What becomes of the copies when the program is told to end.
    public enum OnExit: String, Sendable, Hashable, CaseIterable {
        /// They run on, for the next run to take over.
        case keep
        case kill
    }

    /// Where a program listens for its own machine. Nobody is asked for a password there.
    public struct ListenAddress: Sendable, Hashable {
        public var host: String
        /// 0: a free one.
        public var port: Int

        public init(host: String, port: Int) {
            self.host = host
            self.port = port
        }
    }

    /// `whisk.scale.name`; nil: after the image or the program.
    public var name: String?
    /// `whisk.scale.instances`; nil: not configured.
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
    /// `whisk.scale.ports`: how many host ports a copy gets; with an image in a network of its own each is mapped to one of
    /// ``containerPorts``.
    public var ports = 0
    /// `whisk.scale.container-ports`
    public var containerPorts: [Int] = []
    /// `whisk.scale.constraints`
    public var constraints: [PlacementConstraint] = []
    /// `whisk.scale.environment`
    public var environment: [ContainerArguments.EnvironmentVariable] = []
    /// `whisk.scale.state-dir`; nil: nothing outlives the program.
    public var stateDirectory: String?
    /// `whisk.scale.on-exit`; nil: keep with a state directory, otherwise kill.
    public var onExit: OnExit?
    /// `whisk.scale.listen`; nil: nowhere.
    public var listen: ListenAddress?
    /// `whisk.scale.launch-timeout`
    public var launchTimeout = Duration.seconds(300)
    /// `whisk.scale.kill-grace-period`; nil: the agent's default.
    public var killGracePeriod: Duration?
    /// `whisk.scale.replace-unreachable-after`
    public var replaceUnreachableAfter = Duration.seconds(300)
    /// `whisk.scale.restart-backoff.initial`
    public var restartBackoffInitial = Duration.seconds(1)
    /// `whisk.scale.restart-backoff.maximum`
    public var restartBackoffMaximum = Duration.seconds(60)
    /// `whisk.scale.restart-backoff.reset-after`
    public var restartBackoffResetAfter = Duration.seconds(60)

    /// The most instances that can be asked for.
    public static let maximumInstances = 10_000

    public init() {}

    /// What becomes of the copies at the end, decided.
    public var effectiveOnExit: OnExit { onExit ?? (stateDirectory == nil ? .kill : .keep) }
}
