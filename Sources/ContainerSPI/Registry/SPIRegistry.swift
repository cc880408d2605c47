/// The registered container factories, by the name in `whisk.spi.ContainerFactoryProvider`.
public typealias ContainerFactoryProviders = ServiceProviders<ContainerFactoryContext, any ContainerFactory>

/// The registered log stores, by the name in `whisk.spi.LogStoreProvider`.
public typealias LogStoreProviders = ServiceProviders<LogStoreContext, any LogStore>

/// The implementations from which the configuration chooses, and their settings.
///
/// The registry starts empty. Each library has a function that registers its implementations. An embedder adds its own:
/// ```swift
/// var registry = SPIRegistry()
/// registry.containerFactories.register("mine", settings: MySettings.self) { context, settings in
///     MyFactory(settings, logger: context.logger)
/// }
/// let configuration = try WhiskConfiguration(ConfigurationSources(file: "whisk.yaml"), registry: registry)
/// let factory = try await registry.makeContainerFactory(
///     ContainerFactoryContext(configuration: configuration, instanceName: "invoker0"))
/// ```
public struct SPIRegistry: Sendable {
    /// The container factories.
    public var containerFactories = ContainerFactoryProviders(
        key: "whisk.spi.ContainerFactoryProvider", kind: "container factory")
    /// The log stores.
    public var logStores = LogStoreProviders(key: "whisk.spi.LogStoreProvider", kind: "log store")
    /// Settings that belong to no implementation, such as those of the program itself.
    public var programSettings = SettingsSections()

    /// An empty registry.
    public init() {}

    /// Every section that a configuration read with this registry has.
    public var sections: SettingsSections {
        var sections = SettingsSections()
        for section in WhiskConfiguration.commonSections { sections.insert(section) }
        for section in containerFactories.sections + logStores.sections + programSettings.types {
            sections.insert(section)
        }
        return sections
    }

    /// Makes the log store that the configuration names.
    ///
    /// - Throws: `ConfigurationError` with code `unknownImplementation`, or what the implementation throws.
    public func makeLogStore(_ context: LogStoreContext) async throws -> any LogStore {
        try await logStores.make(named: context.configuration.services.logStore, context: context)
    }

    /// Makes the container factory that the configuration names.
    ///
    /// - Throws: `ConfigurationError` with code `unknownImplementation`, or what the implementation throws.
    public func makeContainerFactory(_ context: ContainerFactoryContext) async throws -> any ContainerFactory {
        try await containerFactories.make(named: context.configuration.services.containerFactory, context: context)
    }
}
