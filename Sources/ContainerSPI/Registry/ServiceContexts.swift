import Logging

/// The values from which a container factory is made.
public struct ContainerFactoryContext: ServiceContext {
    public var configuration: WhiskConfiguration
    /// The name of this invoker, unique in its cluster; part of container names.
    public var instanceName: String
    /// The API host for actions, in `__OW_API_HOST`.
    public var apiHost: String
    /// Docker parameters for every container, by name with or without leading dashes; see
    /// ``LogStore/containerParameters``.
    public var containerParameters: [String: [String]]
    /// The logger of the factory.
    public var logger: Logger

    /// Creates a context. Without a logger, the factory has one labelled with the name of this invoker.
    public init(
        configuration: WhiskConfiguration, instanceName: String, apiHost: String = "",
        containerParameters: [String: [String]] = [:], logger: Logger? = nil
    ) {
        self.configuration = configuration
        self.instanceName = instanceName
        self.apiHost = apiHost
        self.containerParameters = containerParameters
        self.logger = logger ?? Logger(label: instanceName)
    }
}

/// The values from which a log store is made.
public struct LogStoreContext: ServiceContext {
    public var configuration: WhiskConfiguration
    /// The logger of the log store.
    public var logger: Logger

    /// Creates a context.
    public init(configuration: WhiskConfiguration, logger: Logger) {
        self.configuration = configuration
        self.logger = logger
    }
}
