import ContainerSPI
import FoundationEssentials
import Logging
import MesosAPI
import MesosScheduler
import Synchronization

/// Converts an invoker's request for a container to a task request for the scheduler, as OpenWhisk's Mesos factory does:
/// `cpus` is the CPU weight divided by 1024, `mem` is in whole megabytes, and one port is mapped to the runtime's port.
struct MesosTaskTemplate: Sendable {
    /// The port on which OpenWhisk's action runtimes listen inside a container.
    static let usualContainerPort = 8080

    var settings: MesosSettings
    var containerFactory: ContainerFactoryConfiguration
    var apiHost: String
    /// The Docker parameters of the log store; see `LogStore.containerParameters`.
    var containerParameters: [String: [String]]

    /// Checks the settings at start-up that would otherwise fail every container.
    func validate() throws(ContainerError) {
        _ = try healthCheck()
        if settings.containerizer == .docker { _ = try dockerParameters(containerFactory.containerArguments) }
    }

    private var isHost: Bool { containerFactory.containerArguments.network == .host }

    /// The port of the agent on which every runtime listens, on the host network; `nil` if each gets its own in `PORT`.
    var fixedHostPort: Int? { isHost ? settings.containerPort : nil }

    /// What the operator should know about the network before the first container fails.
    var networkAdvice: (level: Logger.Level, text: String)? {
        let key = "whisk.container-factory.container-args.network"
        if isHost, let port = settings.containerPort {
            return (
                .notice,
                "\(key) is host and whisk.mesos.container-port is \(port): each agent runs one container at a time, because "
                    + "all of them listen on this port"
            )
        }
        if isHost {
            return (
                .warning,
                "\(key) is host: this works only with runtimes that listen on the port in the variable PORT. OpenWhisk's own "
                    + "runtimes listen on 8080 whatever PORT says; use bridge or a user network for them, or "
                    + "whisk.mesos.container-port: 8080 for one container per agent"
            )
        }
        if settings.containerizer == .mesos, containerFactory.containerArguments.network == .bridge {
            return (
                .notice,
                "whisk.mesos.containerizer is mesos and \(key) is bridge: every agent needs a CNI network named "
                    + "'\(settings.bridgeNetwork)' (whisk.mesos.bridge-network) with the mesos-cni-port-mapper plug-in"
            )
        }
        return nil
    }

    /// - Throws: ``ContainerError`` with code `invalidConfiguration` if the health check or a Docker parameter is invalid.
    func taskRequest(_ request: ContainerRequest, id: String) throws(ContainerError) -> TaskRequest {
        let arguments = containerFactory.containerArguments
        let image = containerFactory.resolve(request.image, isUserProvided: request.isUserProvided)
        var task = TaskRequest(
            id: id, name: request.name.isEmpty ? image : request.name,
            resources: TaskResources(
                cpus: cpus(request.cpuShares), memory: Double(request.memory.megabytes),
                ports: fixedHostPort == nil ? 1 : 0),
            role: settings.role)
        task.constraints = request.isUserProvided ? settings.blackboxConstraints : settings.constraints
        // Every container has its own name, so constraints count the containers of one kind together.
        task.group = request.isUserProvided ? "blackbox" : "managed"
        if fixedHostPort != nil {
            task.constraints.append(try Self.onePerAgent())
            task.group = "host-network"
        }
        task.command = command(arguments)
        let network: Mesos.ContainerInfo.NetworkMode =
            switch arguments.network {
            case .host: .host
            case .bridge: settings.containerizer == .docker ? .bridge : .named(settings.bridgeNetwork)
            case .user(let name): .named(name)
            }
        task.container =
            switch settings.containerizer {
            case .docker:
                .docker(
                    image: image, network: network, parameters: try dockerParameters(arguments),
                    forcePullImage: request.isUserProvided && containerFactory.pullsLatest
                        && Self.isMutable(request.image))
            case .mesos: .mesos(image: image, network: network)
            }
        // The host network has no port mappings: the runtime reads its port from PORT.
        task.containerPorts = isHost ? [] : [settings.containerPort ?? Self.usualContainerPort]
        task.healthCheck = try healthCheck()
        task.labels = request.labels
        return task
    }

    /// Mesos refuses less than a thousandth of a CPU, which the smallest weight would be.
    private func cpus(_ shares: Int) -> Double { shares > 0 ? max(Double(shares) / 1024, 0.001) : 0 }

    /// Containers that listen on the same port of the host need an agent each.
    private static func onePerAgent() throws(ContainerError) -> PlacementConstraint {
        do {
            return try PlacementConstraint("@hostname", .unique)
        } catch {
            throw ContainerError(schedulerError: error, image: nil)
        }
    }

    /// The image's own entry point with the configured environment.
    private func command(_ arguments: ContainerArguments) -> Mesos.CommandInfo {
        var variables = [Mesos.Environment.Variable(name: "__OW_API_HOST", value: apiHost)]
        variables += arguments.extraEnvironment.map { .init(name: $0.name, value: $0.value ?? "") }
        if let fixedHostPort {
            variables += ["PORT", "PORT0"].map { .init(name: $0, value: "\(fixedHostPort)") }
        }
        return .with {
            $0.shell = false
            $0.environment = .init(variables: MessageList(variables))
        }
    }

    /// Whether the reference may later refer to another image, so that agents have to pull it each time.
    private static func isMutable(_ image: ImageName) -> Bool {
        image.digest == nil && (image.tag == nil || image.tag == "latest")
    }

    /// The parameters in a fixed order, so that equal requests give equal tasks.
    ///
    /// - Throws: ``ContainerError`` with code `invalidConfiguration` for a parameter that Mesos cannot pass to docker.
    private func dockerParameters(_ arguments: ContainerArguments) throws(ContainerError) -> [Mesos.Parameter] {
        try Self.flattened(containerParameters, source: "the log store")
            + Self.flattened(
                arguments.extraArguments, source: "whisk.container-factory.container-args.extra-args")
            + arguments.dnsServers.map { .init(key: "dns", value: $0) }
            + arguments.dnsSearch.map { .init(key: "dns-search", value: $0) }
            + arguments.dnsOptions.map { .init(key: "dns-option", value: $0) }
    }

    private static func flattened(
        _ parameters: [String: [String]], source: String
    ) throws(ContainerError) -> [Mesos.Parameter] {
        var flat: [Mesos.Parameter] = []
        for (name, values) in parameters.sorted(by: { $0.key < $1.key }) {
            let key = try parameterName(name, source: source)
            flat += values.map { Mesos.Parameter(key: key, value: $0) }
        }
        return flat
    }

    /// Mesos writes every parameter as `--name=value`, so the name has to be docker's long one.
    private static func parameterName(_ name: String, source: String) throws(ContainerError) -> String {
        let plain = String(name.drop { $0 == "-" })
        if let long = longNames[plain] { return long }
        func refused(_ reason: String) -> ContainerError {
            ContainerError(
                .invalidConfiguration, "the Docker parameter '\(name)' of \(source) cannot be used: \(reason)")
        }
        if plain.count < 2 {
            throw refused("Mesos passes long names only; write the long name, or one of \(longNames.keys.sorted())")
        }
        if plain == "name" { throw refused("Mesos names the container, and finds it by this name") }
        return plain
    }

    /// Docker's one-letter parameters with a value.
    private static let longNames = [
        "c": "cpu-shares", "e": "env", "h": "hostname", "l": "label", "m": "memory", "p": "publish", "u": "user",
        "v": "volume", "w": "workdir",
    ]

    private func healthCheck() throws(ContainerError) -> Mesos.HealthCheck? {
        guard let check = settings.healthCheck else { return nil }
        guard check.portIndex == 0 else {
            throw ContainerError(
                .invalidConfiguration,
                "whisk.mesos.health-check.port-index is \(check.portIndex); an action container has one port, with index 0"
            )
        }
        return .with {
            $0.type = .tcp
            $0.delaySeconds = check.delay / .seconds(1)
            $0.intervalSeconds = check.interval / .seconds(1)
            $0.timeoutSeconds = check.timeout / .seconds(1)
            $0.gracePeriodSeconds = check.gracePeriod / .seconds(1)
            $0.consecutiveFailures = UInt32(clamping: check.maxConsecutiveFailures)
            // On the host network the task builder sets the port when the task is placed, unless it is fixed.
            $0.tcp = .init(port: UInt32(settings.containerPort ?? (isHost ? 0 : Self.usualContainerPort)))
        }
    }
}

/// Makes task ids of the form `whisk-<counter>-<epoch seconds>-<random>`.
///
/// The random part keeps the ids of two invokers that start in the same second different.
final class TaskIDGenerator: Sendable {
    private let suffix: String
    private let counter = Atomic<Int>(0)

    init(start: Date = Date(), random: UInt32 = .random(in: .min ... .max)) {
        let digits = String(random, radix: 16)
        let padded = String(repeating: "0", count: 8 - digits.count) + digits
        suffix = "\(Int64(start.timeIntervalSince1970))-\(padded)"
    }

    func next() -> String {
        "whisk-\(counter.wrappingAdd(1, ordering: .relaxed).oldValue)-\(suffix)"
    }
}
