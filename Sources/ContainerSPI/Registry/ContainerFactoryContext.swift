import Logging

/// What a container factory is made from.
public struct ContainerFactoryContext: Sendable {
    public var configuration: WhiskConfiguration
    /// Name of this invoker, unique among those of a cluster; part of container names.
    public var instanceName: String
    /// The API host actions are told, as `__OW_API_HOST`.
    public var apiHost: String
    /// Docker parameters for every container, by name with or without leading dashes; see
    /// ``LogStore/containerParameters``.
    public var containerParameters: [String: [String]]
    public var logger: Logger

    public init(
        configuration: WhiskConfiguration, instanceName: String, apiHost: String = "",
        containerParameters: [String: [String]] = [:], logger: Logger
    ) {
        self.configuration = configuration
        self.instanceName = instanceName
        self.apiHost = apiHost
        self.containerParameters = containerParameters
        self.logger = logger
    }
}
