import ContainerSPI
import FoundationEssentials
import MesosAPI
import MesosScheduler
import Synchronization

/// Converts an invoker's request for a container to a task request for the scheduler, as OpenWhisk's Mesos factory does:
/// `cpus` is the CPU weight divided by 1024, `mem` is in whole megabytes, and one port is mapped to the runtime's port.
struct MesosTaskTemplate: Sendable {
    /// The port on which action runtimes listen inside a container.
    static let containerPort = 8080

    var settings: MesosSettings
    var containerFactory: ContainerFactoryConfiguration
    var apiHost: String
    /// The Docker parameters of the log store; see `LogStore.containerParameters`.
    var containerParameters: [String: [String]]

    /// Checks the settings at start-up that would otherwise fail every container.
    func validate() throws(ContainerError) {
        _ = try healthCheck(isHost: containerFactory.containerArguments.network == .host)
    }

    /// - Throws: ``ContainerError`` with code `invalidConfiguration` if the health check is invalid.
    func taskRequest(_ request: ContainerRequest, id: String) throws(ContainerError) -> TaskRequest {
        let arguments = containerFactory.containerArguments
        let image = containerFactory.resolve(request.image, isUserProvided: request.isUserProvided)
        let isHost = arguments.network == .host
        var task = TaskRequest(
            id: id, name: request.name.isEmpty ? image : request.name,
            resources: TaskResources(
                cpus: Double(request.cpuShares) / 1024, memory: Double(request.memory.megabytes), ports: 1),
            role: settings.role)
        task.constraints = request.isUserProvided ? settings.blackboxConstraints : settings.constraints
        // Every container has its own name, so constraints count the containers of one kind together.
        task.group = request.isUserProvided ? "blackbox" : "managed"
        task.command = command(arguments)
        let network: Mesos.ContainerInfo.NetworkMode =
            switch arguments.network {
            case .host: .host
            case .bridge: .bridge
            case .user(let name): .named(name)
            }
        task.container =
            switch settings.containerizer {
            case .docker:
                .docker(
                    image: image, network: network, parameters: dockerParameters(arguments),
                    forcePullImage: request.isUserProvided && Self.isMutable(request.image))
            case .mesos: .mesos(image: image, network: network)
            }
        // The host network has no port mappings: the runtime reads its port from PORT.
        task.containerPorts = isHost ? [] : [Self.containerPort]
        task.healthCheck = try healthCheck(isHost: isHost)
        task.labels = request.labels
        return task
    }

    /// The image's own entry point with the configured environment.
    private func command(_ arguments: ContainerArguments) -> Mesos.CommandInfo {
        var variables = [Mesos.Environment.Variable(name: "__OW_API_HOST", value: apiHost)]
        variables += arguments.extraEnvironment.map { .init(name: $0.name, value: $0.value ?? "") }
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
    private func dockerParameters(_ arguments: ContainerArguments) -> [Mesos.Parameter] {
        func flatten(_ parameters: [String: [String]]) -> [Mesos.Parameter] {
            parameters.sorted { $0.key < $1.key }.flatMap { name, values in
                values.map { Mesos.Parameter(key: String(name.drop { $0 == "-" }), value: $0) }
            }
        }
        return flatten(containerParameters) + flatten(arguments.extraArguments)
            + arguments.dnsServers.map { .init(key: "dns", value: $0) }
            + arguments.dnsSearch.map { .init(key: "dns-search", value: $0) }
            + arguments.dnsOptions.map { .init(key: "dns-option", value: $0) }
    }

    private func healthCheck(isHost: Bool) throws(ContainerError) -> Mesos.HealthCheck? {
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
            // On the host network the task builder sets the port when the task is placed.
            $0.tcp = .init(port: isHost ? 0 : UInt32(Self.containerPort))
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
