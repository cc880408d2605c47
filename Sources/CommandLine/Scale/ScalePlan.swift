import ContainerSPI
import MesosAPI
import MesosContainers
import MesosScheduler
import TaskScaling

/// A configuration of `whisk-mesos scale` as values of the scheduler and the keeper. A pure function of the configuration,
/// except for the secret's file.
struct ScalePlan: Sendable {
    /// The default failover timeout if copies are kept at the end: the master keeps them for a week.
    static let keptFailoverTimeout = Duration.seconds(7 * 86_400)
    /// The default failover timeout if copies end with the program: a lost connection does not end them.
    static let interruptionTimeout = Duration.seconds(60)

    let configuration: WhiskConfiguration
    let template: InstanceTemplate
    let scheduler: SchedulerConfiguration
    let policy: InstanceKeeperPolicy
    /// The configured number of instances; `nil` for that of the last run.
    let instances: Int?

    /// - Parameter name: replaces the configured name.
    init(_ configuration: WhiskConfiguration, name: String? = nil) throws {
        let scale = configuration[ScaleSettings.self]
        guard scale.image != nil || !scale.command.isEmpty else {
            throw CommandError(
                "no image and no command is set: use an image (--image nginx:alpine, or whisk.scale.image) or a command "
                    + "(-- sleep 600, or whisk.scale.command)")
        }
        if let program = scale.command.first, program.isEmpty {
            throw CommandError("the command's first word, the program, is empty")
        }
        if scale.image == nil, !scale.containerPorts.isEmpty {
            throw CommandError(
                "ports inside a container (--container-port, whisk.scale.container-ports) need an image; a command must "
                    + "listen on the host port in its variable PORT (--ports)")
        }
        self.configuration = configuration
        let name = name ?? Self.name(of: scale)
        template = try InstanceTemplate(name: name, request: try Self.request(configuration))
        var policy = scale.policy
        policy.drainLead = scale.launchTimeout
        instances = scale.instances
        var scheduler = try configuration[MesosSettings.self].schedulerConfiguration()
        if scheduler.framework.name == MesosSettings().scheduler.framework.name { scheduler.framework.name = name }
        scheduler.shutdown.sendsTeardown = scale.effectiveOnExit == .kill
        if scheduler.framework.failoverTimeout == .zero {
            scheduler.framework.failoverTimeout =
                scale.effectiveOnExit == .keep ? Self.keptFailoverTimeout : Self.interruptionTimeout
        }
        // A copy is killed by the keeper, once its replacement runs. The scheduler kills it when the time is over.
        if case .drain(let before, let gracePeriod) = scheduler.offers.inverseOfferPolicy {
            policy.drainMargin = before
            scheduler.offers.inverseOfferPolicy = .drain(before: .zero, gracePeriod: gracePeriod)
        }
        self.policy = policy
        self.scheduler = scheduler
    }

    /// Returns the message about the number of instances at the start of a run.
    ///
    /// - Parameter stored: the state of the last run.
    static func startMessage(configured: Int?, stored: InstanceKeeperState) -> String {
        let desired = InstanceKeeperState(configured: configured, stored: stored).desired
        guard let configured else { return "Keeping \(desired) instances, as in the last run" }
        if desired != configured {
            return "Keeping \(desired) instances, as set in the last run; the configured number is still \(configured)"
        }
        return desired == stored.desired
            ? "Keeping \(desired) instances"
            : "Changing the number of instances from \(stored.desired) in the last run to the configured \(desired)"
    }

    /// Warnings about settings that apply to containers of actions only.
    var warnings: [String] {
        let mesos = configuration[MesosSettings.self]
        let settings: [(String, Bool, String)] = [
            ("framework-id-file", mesos.frameworkIDFile != nil, "whisk.scale.state-dir (--state-dir)"),
            ("task-store-file", mesos.taskStoreFile != nil, "whisk.scale.state-dir (--state-dir)"),
            ("teardown-on-exit", !mesos.scheduler.shutdown.sendsTeardown, "whisk.scale.on-exit (--on-exit)"),
            ("constraints", !mesos.constraints.isEmpty, "whisk.scale.constraints (--constraint)"),
            ("container-port", mesos.containerPort != nil, "whisk.scale.container-ports (--container-port)"),
        ]
        return settings.filter(\.1).map {
            "whisk.mesos.\($0.0) has no effect on scaled copies; use \($0.2) instead"
        }
    }

    /// Returns the configured name, or else that of the image or program: `nginx` for `library/nginx:alpine`.
    static func name(of scale: ScaleSettings) -> String {
        if let name = scale.name { return name }
        let whole = scale.image ?? scale.command.first ?? ""
        let last = whole.split(separator: "/").last.map(String.init) ?? ""
        let stem = last.prefix { $0 != ":" && $0 != "@" }.prefix(60)
        let allowed = stem.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) ? $0 : "-" }
        return allowed.isEmpty ? "scale" : String(allowed)
    }

    private static func request(_ configuration: WhiskConfiguration) throws -> TaskRequest {
        let scale = configuration[ScaleSettings.self]
        var request = TaskRequest(
            id: "template",
            resources: TaskResources(
                cpus: scale.cpus, memory: Double(scale.memory.bytes) / 1_048_576,
                disk: Double(scale.disk.bytes) / 1_048_576, ports: scale.ports))
        request.constraints = scale.constraints
        let mesos = configuration[MesosSettings.self]
        let containerizer = mesos.containerizer
        request.command = command(scale, containerizer)
        request.container = scale.image.map { image in
            // Without mapped ports the container uses the host's network and listens on `PORT`.
            let network: Mesos.ContainerInfo.NetworkMode = scale.containerPorts.isEmpty ? .host : .bridge
            return switch containerizer {
            case .docker: .docker(image: image, network: network)
            case .mesos:
                .mesos(image: image, network: network == .bridge ? .named(mesos.bridgeNetwork) : network)
            }
        }
        request.containerPorts = scale.containerPorts
        request.killGracePeriod = scale.killGracePeriod
        return request
    }

    private static func command(
        _ scale: ScaleSettings, _ containerizer: MesosSettings.Containerizer
    ) -> Mesos.CommandInfo {
        .with { command in
            command.shell = false
            if let program = scale.command.first {
                command.value = program
                // Docker appends the arguments to its command line; otherwise they are argv, which begins with the program.
                let isDocker = scale.image != nil && containerizer == .docker
                command.arguments = isDocker ? Array(scale.command.dropFirst()) : scale.command
            }
            guard !scale.environment.isEmpty else { return }
            command.environment = .init(
                variables: MessageList(scale.environment.map { .init(name: $0.name, value: $0.value ?? "") }))
        }
    }
}

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
            ("replace-unreachable-after", differ(\.policy.replaceUnreachableAfter)),
            ("restart-backoff.initial", differ(\.policy.restartBackoff.initial)),
            ("restart-backoff.maximum", differ(\.policy.restartBackoff.maximum)),
            ("restart-backoff.reset-after", differ(\.policy.steadyAfter)),
        ]
        forNewCopies = template.filter(\.1).map { "whisk.scale.\($0.0)" }
        forRestart = fixed.filter(\.1).map { "whisk.scale.\($0.0)" }
        var mesos = (old[MesosSettings.self], new[MesosSettings.self])
        if mesos.0.containerizer != mesos.1.containerizer { forNewCopies.append("whisk.mesos.containerizer") }
        mesos.0.containerizer = mesos.1.containerizer
        if mesos.0 != mesos.1 { forRestart.append("whisk.mesos") }
    }
}
