public import ContainerSPI
import MesosAPI
import MesosContainers
public import MesosScheduler
public import TaskScaling

/// A configuration of `whisk-mesos scale`, turned into what the libraries below take. A pure function of it, but for the
/// secret's file.
public struct ScalePlan: Sendable {
    /// For how long the master keeps the copies of a program that was to keep them, when nothing is configured: a week.
    static let usualFailoverTimeout = Duration.seconds(7 * 86_400)
    /// For how long it keeps copies that are to end with their program: an interruption of the connection ends none of them.
    static let interruptionTimeout = Duration.seconds(60)

    public let configuration: WhiskConfiguration
    public let template: InstanceTemplate
    public let scheduler: SchedulerConfiguration
    public let policy: InstanceKeeperPolicy
    /// How many instances the program begins with.
    public let instances: Int

    /// - Parameter name: in place of the configured one.
    /// - Throws: ``ScaleError`` naming what is missing or wrong; `ContainerError` for the settings of `whisk.mesos`.
    public init(_ configuration: WhiskConfiguration, name: String? = nil) throws {
        let scale = configuration.scale
        guard scale.image != nil || !scale.command.isEmpty else {
            throw ScaleError(
                "there is nothing to run: name an image (--image nginx:alpine, or whisk.scale.image) or a command "
                    + "(-- sleep 600, or whisk.scale.command)")
        }
        if let program = scale.command.first, program.isEmpty {
            throw ScaleError("the command's first word, the program, is empty")
        }
        if scale.image == nil, !scale.containerPorts.isEmpty {
            throw ScaleError(
                "ports inside a container (--container-port, whisk.scale.container-ports) need an image; a command listens "
                    + "on the host port it finds in PORT (--ports)")
        }
        self.configuration = configuration
        let name = name ?? Self.name(of: scale)
        template = try InstanceTemplate(name: name, request: try Self.request(configuration))
        policy = InstanceKeeperPolicy(
            restartBackoff: BackoffPolicy(initial: scale.restartBackoffInitial, maximum: scale.restartBackoffMaximum),
            steadyAfter: scale.restartBackoffResetAfter, replaceUnreachableAfter: scale.replaceUnreachableAfter,
            maximumInstances: ScaleConfiguration.maximumInstances)
        instances = scale.instances ?? 1
        var scheduler = try SchedulerConfiguration(whisk: configuration)
        if scheduler.framework.name == MesosConfiguration().frameworkName { scheduler.framework.name = name }
        scheduler.shutdown.sendsTeardown = scale.effectiveOnExit == .kill
        if scheduler.framework.failoverTimeout == .zero {
            scheduler.framework.failoverTimeout =
                scale.effectiveOnExit == .keep ? Self.usualFailoverTimeout : Self.interruptionTimeout
        }
        self.scheduler = scheduler
    }

    /// What is configured for the containers of actions and changes nothing here.
    public var warnings: [String] {
        let mesos = configuration.mesos
        let settings: [(String, Bool, String)] = [
            ("framework-id-file", mesos.frameworkIDFile != nil, "whisk.scale.state-dir (--state-dir)"),
            ("task-store-file", mesos.taskStoreFile != nil, "whisk.scale.state-dir (--state-dir)"),
            ("teardown-on-exit", !mesos.teardownOnExit, "whisk.scale.on-exit (--on-exit)"),
            ("constraints", !mesos.constraints.isEmpty, "whisk.scale.constraints (--constraint)"),
        ]
        return settings.filter(\.1).map {
            "whisk.mesos.\($0.0) has no effect on what is scaled; there is \($0.2) for it"
        }
    }

    /// The configured name, or one after the image or the program: `nginx` for `library/nginx:alpine`.
    static func name(of scale: ScaleConfiguration) -> String {
        if let name = scale.name { return name }
        let whole = scale.image ?? scale.command.first ?? ""
        let last = whole.split(separator: "/").last.map(String.init) ?? ""
        let stem = last.prefix { $0 != ":" && $0 != "@" }.prefix(60)
        let allowed = stem.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) ? $0 : "-" }
        return allowed.isEmpty ? "scale" : String(allowed)
    }

    private static func request(_ configuration: WhiskConfiguration) throws -> TaskRequest {
        let scale = configuration.scale
        var request = TaskRequest(
            id: "template",
            resources: TaskResources(
                cpus: scale.cpus, memory: Double(scale.memory.bytes) / 1_048_576,
                disk: Double(scale.disk.bytes) / 1_048_576, ports: scale.ports))
        request.constraints = try scale.constraints.map(constraint)
        request.command = command(scale, configuration.mesos.containerizer)
        request.container = scale.image.map { image in
            // Without mapped ports the container uses the host's network and listens on `PORT`.
            let network: Mesos.ContainerInfo.NetworkMode = scale.containerPorts.isEmpty ? .host : .bridge
            return switch configuration.mesos.containerizer {
            case .docker: .docker(image: image, network: network)
            case .mesos: .mesos(image: image, network: network)
            }
        }
        request.containerPorts = scale.containerPorts
        request.killGracePeriod = scale.killGracePeriod
        return request
    }

    private static func constraint(
        _ constraint: ContainerSPI.PlacementConstraint
    ) throws -> MesosScheduler.PlacementConstraint {
        guard let known = MesosScheduler.PlacementConstraint.Operator(rawValue: constraint.operator.rawValue) else {
            throw ScaleError("the constraint '\(constraint)' has an operator that the scheduler does not know")
        }
        return try MesosScheduler.PlacementConstraint(constraint.attribute, known, constraint.value)
    }

    private static func command(
        _ scale: ScaleConfiguration, _ containerizer: MesosConfiguration.Containerizer
    ) -> Mesos.CommandInfo {
        .with { command in
            command.shell = false
            if let program = scale.command.first {
                command.value = program
                // To docker these are words after the image; to everything else argv, which begins with the program.
                let isDocker = scale.image != nil && containerizer == .docker
                command.arguments = isDocker ? Array(scale.command.dropFirst()) : scale.command
            }
            guard !scale.environment.isEmpty else { return }
            command.environment = .init(
                variables: MessageList(scale.environment.map { .init(name: $0.name, value: $0.value ?? "") }))
        }
    }
}

/// A mistake in what the program was given. The text says what, where, and what to write.
public struct ScaleError: Error, Sendable, CustomStringConvertible {
    public var description: String

    public init(_ description: String) { self.description = description }
}
