import ContainerSPI
import MesosAPI
import MesosScheduler

/// Turns what an invoker asks for into what the scheduler launches. A pure function of the request and the configuration.
///
/// Facts reproduced from OpenWhisk's Mesos factory: `cpus` is the CPU weight over 1024, `mem` whole megabytes, one port
/// mapped to the runtime's port 8080, `__OW_API_HOST` and the configured variables in the environment, Docker parameters
/// from the log store, the configuration and the DNS settings.
struct MesosTaskTemplate: Sendable {
    /// The port action runtimes listen on inside a container.
    static let containerPort = 8080
    /// The CNI network that stands for `bridge` under the Mesos containerizer, which has no bridge of its own.
    static let bridgeNetworkName = "mesos-bridge"

    var configuration: WhiskConfiguration
    var apiHost: String
    /// Docker parameters of the log store; see `LogStore.containerParameters`.
    var containerParameters: [String: [String]]

    /// Finds at the start what would otherwise fail every container.
    ///
    /// - Throws: ``ContainerError`` with code `invalidConfiguration`, naming the key.
    func validate() throws(ContainerError) {
        _ = try constraints(userProvidedImage: false)
        _ = try constraints(userProvidedImage: true)
        _ = try healthCheck(isHost: configuration.containerFactory.containerArguments.network == .host)
    }

    /// The task for `request`.
    ///
    /// - Throws: ``ContainerError`` with code `invalidConfiguration` when a placement constraint cannot be used.
    func taskRequest(_ request: ContainerRequest, id: String) throws(ContainerError) -> TaskRequest {
        let arguments = configuration.containerFactory.containerArguments
        let image = configuration.containerFactory.resolve(request.image, userProvided: request.userProvidedImage)
        let isHost = arguments.network == .host
        var task = TaskRequest(
            id: id, name: request.name.isEmpty ? image : request.name,
            resources: TaskResources(
                cpus: Double(request.cpuShares) / 1024, memory: Double(request.memory.megabytes), ports: 1),
            role: configuration.mesos.role)
        task.constraints = try constraints(userProvidedImage: request.userProvidedImage)
        // Containers come and go, and each has a name of its own: constraints count those of one kind together.
        task.group = request.userProvidedImage ? "blackbox" : "managed"
        task.command = command(arguments)
        task.container =
            switch configuration.mesos.containerizer {
            case .docker: dockerContainer(image, request, arguments)
            case .mesos: mesosContainer(image, arguments)
            }
        // A host network has no ports of its own to map: the runtime is told its port in PORT.
        task.containerPorts = isHost ? [] : [Self.containerPort]
        task.healthCheck = try healthCheck(isHost: isHost)
        task.labels = request.labels
        return task
    }

    private func constraints(
        userProvidedImage: Bool
    ) throws(ContainerError) -> [MesosScheduler.PlacementConstraint] {
        let mesos = configuration.mesos
        let configured = userProvidedImage ? mesos.blackboxConstraints : mesos.constraints
        var result: [MesosScheduler.PlacementConstraint] = []
        for constraint in configured {
            do {
                result.append(
                    try MesosScheduler.PlacementConstraint(
                        constraint.attribute, MesosScheduler.PlacementConstraint.Operator(constraint.operator),
                        constraint.value))
            } catch {
                let key = userProvidedImage ? "whisk.mesos.blackbox-constraints" : "whisk.mesos.constraints"
                throw ContainerError(
                    .invalidConfiguration, "\(key): the constraint '\(constraint)' cannot be used", underlying: error)
            }
        }
        return result
    }

    /// The image's own entry point, with our environment.
    private func command(_ arguments: ContainerArguments) -> Mesos.CommandInfo {
        var variables = [Mesos.Environment.Variable(name: "__OW_API_HOST", value: apiHost)]
        variables += arguments.extraEnvironment.map { .init(name: $0.name, value: $0.value ?? "") }
        return .with {
            $0.shell = false
            $0.environment = .init(variables: MessageList(variables))
        }
    }

    private func dockerContainer(
        _ image: String, _ request: ContainerRequest, _ arguments: ContainerArguments
    ) -> Mesos.ContainerInfo {
        .with { container in
            container.type = .docker
            container.docker = .with { docker in
                docker.image = image
                docker.forcePullImage = request.userProvidedImage && Self.isMoving(request.image)
                docker.parameters = MessageList(dockerParameters(arguments))
                switch arguments.network {
                case .bridge: docker.network = .bridge
                case .host: docker.network = .host
                case .user: docker.network = .user
                }
            }
            if case .user(let name) = arguments.network { container.networkInfos = [.with { $0.name = name }] }
        }
    }

    private func mesosContainer(_ image: String, _ arguments: ContainerArguments) -> Mesos.ContainerInfo {
        .with { container in
            container.type = .mesos
            container.mesos = .with {
                $0.image = .with { ($0.type, $0.docker) = (.docker, .with { $0.name = image }) }
            }
            switch arguments.network {
            case .host: break
            case .bridge: container.networkInfos = [.with { $0.name = Self.bridgeNetworkName }]
            case .user(let name): container.networkInfos = [.with { $0.name = name }]
            }
        }
    }

    /// Whether the reference may mean another image tomorrow, so that an agent must ask the registry each time.
    private static func isMoving(_ image: ImageName) -> Bool {
        image.digest == nil && (image.tag == nil || image.tag == "latest")
    }

    /// In a fixed order, so that equal requests make equal tasks.
    private func dockerParameters(_ arguments: ContainerArguments) -> [Mesos.Parameter] {
        func flatten(_ parameters: [String: [String]]) -> [Mesos.Parameter] {
            parameters.sorted { $0.key < $1.key }.flatMap { name, values in
                values.map { Mesos.Parameter(key: Self.withoutDashes(name), value: $0) }
            }
        }
        return flatten(containerParameters) + flatten(arguments.extraArguments)
            + arguments.dnsServers.map { .init(key: "dns", value: $0) }
            + arguments.dnsSearch.map { .init(key: "dns-search", value: $0) }
            + arguments.dnsOptions.map { .init(key: "dns-option", value: $0) }
    }

    private static func withoutDashes(_ name: String) -> String {
        String(name.drop { $0 == "-" })
    }

    private func healthCheck(isHost: Bool) throws(ContainerError) -> Mesos.HealthCheck? {
        guard let check = configuration.mesos.healthCheck else { return nil }
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
            // On a host network the port is known when the task is placed; the task builder sets it then.
            $0.tcp = .init(port: isHost ? 0 : UInt32(Self.containerPort))
        }
    }
}

extension MesosScheduler.PlacementConstraint.Operator {
    init(_ configured: ContainerSPI.PlacementConstraint.Operator) {
        self =
            switch configured {
            case .like: .like
            case .unlike: .unlike
            case .is: .is
            case .cluster: .cluster
            case .groupBy: .groupBy
            case .maxPer: .maxPer
            case .unique: .unique
            }
    }
}
