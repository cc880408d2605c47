import ContainerSPI
import FoundationEssentials

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
