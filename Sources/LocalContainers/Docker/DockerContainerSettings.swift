import ContainerSPI
import ProcessControl

/// How containers are made by a Docker Engine.
public struct DockerContainerSettings: Sendable {
    public var endpoint: DockerEndpoint
    /// Name of this invoker. Containers have it in a label, by which a later run finds what an earlier one left behind.
    public var instanceName: String
    /// Registries, network, names and environment of containers, and more parameters of `docker run`.
    public var containerFactory: ContainerFactoryConfiguration
    /// The API host actions are told, as `__OW_API_HOST`; empty: none.
    public var apiHost: String
    /// Parameters of the log store, by name with or without leading dashes.
    public var containerParameters: [String: [String]]
    /// How long an answer of an action may be.
    public var limits: ActivationConfiguration
    public var timeouts: DockerTimeouts
    /// Whether containers are reached at published ports rather than at their own addresses; nil: where their addresses
    /// mean nothing here, which is with an engine on another machine or without root privileges.
    public var publishesPorts: Bool?

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

    /// The settings a configuration contains.
    ///
    /// - Parameter environment: for `DOCKER_HOST` and its relatives; see ``DockerEndpoint/init(environment:)``.
    /// - Throws: ``ContainerError`` `.invalidConfiguration`.
    public init(
        context: ContainerFactoryContext, environment: [String: String] = ProcessSpecification.inheritedEnvironment
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
