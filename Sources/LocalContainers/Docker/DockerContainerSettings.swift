import ContainerSPI
import FoundationEssentials
import Logging

/// The settings of a ``DockerContainerFactory``.
public struct DockerContainerSettings: Sendable {
    /// The address of the Docker Engine.
    public var endpoint = DockerEndpoint()
    /// The name of this invoker. A label of each container has this name, so that a later run finds the containers that an
    /// earlier run left behind.
    public var instanceName: String
    /// The registries, network, names and environment of containers, and additional parameters of `docker run`.
    public var containerFactory = ContainerFactoryConfiguration()
    /// The value of `__OW_API_HOST` for actions; empty: the variable is not set.
    public var apiHost = ""
    /// The parameters of the log store, by name with or without leading dashes.
    public var containerParameters: [String: [String]] = [:]
    /// The limits on the size of an action's response.
    public var limits = ActivationConfiguration()
    /// The timeouts of calls to the engine.
    public var timeouts = DockerTimeouts()
    /// Whether containers are reached at published ports instead of their own addresses. `nil`: if the engine runs on another
    /// machine or without root privileges, so that the addresses of its containers cannot be reached from here.
    public var publishesPorts: Bool?
    /// `whisk.docker.container-port`: the port on which action runtimes listen. `nil`: 8080 in a network of the container's
    /// own, and the port in the variable `PORT` on the host network. If it is set with the host network, all containers
    /// listen on this port, and one runs at a time.
    public var containerPort: Int?

    /// Creates settings with the defaults for everything else.
    public init(endpoint: DockerEndpoint = DockerEndpoint(), instanceName: String) {
        self.endpoint = endpoint
        self.instanceName = instanceName
    }

    /// Creates the settings of a configuration.
    ///
    /// - Parameter environment: the variables of ``DockerEndpoint/init(environment:)``.
    /// - Throws: `ContainerError` with code `invalidConfiguration`.
    public init(
        context: ContainerFactoryContext, environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(ContainerError) {
        self.init(endpoint: try DockerEndpoint(environment: environment), instanceName: context.instanceName)
        containerFactory = context.configuration.containerFactory
        apiHost = context.apiHost
        containerParameters = context.containerParameters
        limits = context.configuration.activation
        containerPort = context.configuration[DockerSettings.self].containerPort
    }

    /// What the operator should know about the network before the first container fails.
    var networkAdvice: (level: Logger.Level, text: String)? {
        let key = "whisk.container-factory.container-args.network"
        guard containerFactory.containerArguments.network == .host else { return nil }
        guard let containerPort else {
            return (
                .warning,
                "\(key) is host: this works only with runtimes that listen on the port in the variable PORT. OpenWhisk's own "
                    + "runtimes listen on 8080 whatever PORT says; use bridge or a user network for them, or "
                    + "whisk.docker.container-port: 8080 for one container at a time"
            )
        }
        return (
            .notice,
            "\(key) is host and whisk.docker.container-port is \(containerPort): one container runs at a time, because all of "
                + "them listen on this port"
        )
    }
}

/// The settings of `whisk.docker`: containers of a Docker Engine.
public struct DockerSettings: SettingsSection, Hashable {
    /// `whisk.docker.container-port`; see ``DockerContainerSettings/containerPort``.
    public var containerPort: Int?

    /// The default values.
    public init() {}

    public mutating func read(from settings: inout SettingsReader) {
        settings.section("whisk.docker", "containers of a Docker Engine")
        settings.read(
            &containerPort, "whisk.docker.container-port", .port,
            unset: "8080, and on the host network the port in PORT",
            "port on which the runtime in a container listens; with network: host one container then runs at a time")
    }
}

/// The time limits of calls to a Docker Engine.
public struct DockerTimeouts: Sendable, Hashable {
    /// The time limit of short calls, such as those to create, start or inspect a container.
    public var call = Duration.seconds(60)
    /// The time limit of the pull of an image.
    public var pull = Duration.seconds(600)
    /// The time limit of a call to pause or unpause a container.
    public var pause = Duration.seconds(10)
    /// The time limit of the removal of a container, with all its attempts.
    public var removal = Duration.seconds(30)

    /// Creates the default time limits.
    public init() {}
}
