import ContainerSPI
import FoundationEssentials

/// The settings of a ``DockerContainerFactory``.
public struct DockerContainerSettings: Sendable {
    /// The address of the Docker Engine.
    public var endpoint: DockerEndpoint
    /// The name of this invoker. A label of each container has this name, so that a later run finds the containers that an
    /// earlier run left behind.
    public var instanceName: String
    /// The registries, network, names and environment of containers, and additional parameters of `docker run`.
    public var containerFactory: ContainerFactoryConfiguration
    /// The value of `__OW_API_HOST` for actions; empty: the variable is not set.
    public var apiHost: String
    /// The parameters of the log store, by name with or without leading dashes.
    public var containerParameters: [String: [String]]
    /// The limits on the size of an action's response.
    public var limits: ActivationConfiguration
    /// The timeouts of calls to the engine.
    public var timeouts: DockerTimeouts
    /// Whether containers are reached at published ports instead of their own addresses. `nil`: if the engine runs on another
    /// machine or without root privileges, so that the addresses of its containers cannot be reached from here.
    public var publishesPorts: Bool?

    /// Creates settings.
    ///
    /// - Parameters:
    ///   - endpoint: see ``endpoint``.
    ///   - instanceName: see ``instanceName``.
    ///   - containerFactory: see ``containerFactory``.
    ///   - apiHost: see ``apiHost``.
    ///   - containerParameters: see ``containerParameters``.
    ///   - limits: see ``limits``.
    ///   - timeouts: see ``timeouts``.
    ///   - publishesPorts: see ``publishesPorts``.
    public init(
        endpoint: DockerEndpoint = DockerEndpoint(),
        instanceName: String,
        containerFactory: ContainerFactoryConfiguration = ContainerFactoryConfiguration(),
        apiHost: String = "",
        containerParameters: [String: [String]] = [:],
        limits: ActivationConfiguration = ActivationConfiguration(),
        timeouts: DockerTimeouts = DockerTimeouts(),
        publishesPorts: Bool? = nil
    ) {
        self.endpoint = endpoint
        self.instanceName = instanceName
        self.containerFactory = containerFactory
        self.apiHost = apiHost
        self.containerParameters = containerParameters
        self.limits = limits
        self.timeouts = timeouts
        self.publishesPorts = publishesPorts
    }

    /// Creates the settings of a configuration.
    ///
    /// - Parameters:
    ///   - context: the configuration and the name of the invoker.
    ///   - environment: the variables of ``DockerEndpoint/init(environment:)``.
    /// - Throws: `ContainerError` with code `invalidConfiguration`.
    public init(
        context: ContainerFactoryContext, environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(ContainerError) {
        self.init(
            endpoint: try DockerEndpoint(environment: environment),
            instanceName: context.instanceName,
            containerFactory: context.configuration.containerFactory,
            apiHost: context.apiHost,
            containerParameters: context.containerParameters,
            limits: context.configuration.activation
        )
    }
}
