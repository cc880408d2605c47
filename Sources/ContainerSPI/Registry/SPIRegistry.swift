import Logging

/// Container factories by the name `whisk.spi.ContainerFactoryProvider` gives.
public typealias ContainerFactoryProviders = ServiceProviders<ContainerFactoryContext, any ContainerFactory>

/// Log stores by the name `whisk.spi.LogStoreProvider` gives.
public typealias LogStoreProviders = ServiceProviders<LogStoreContext, any LogStore>

/// Everything configuration can choose an implementation of.
///
/// The registry starts empty: each library registers what it has, and so does an embedder.
/// ```swift
/// var registry = SPIRegistry()
/// registry.containerFactories.register("mine") { context in MyFactory(context.configuration) }
/// ```
public struct SPIRegistry: Sendable {
    public var containerFactories = ContainerFactoryProviders(
        key: "whisk.spi.ContainerFactoryProvider", kind: "container factory")
    public var logStores = LogStoreProviders(key: "whisk.spi.LogStoreProvider", kind: "log store")

    public init() {}

    /// Makes the log store the configuration names.
    public func makeLogStore(_ context: LogStoreContext) async throws -> any LogStore {
        try await logStores.make(named: context.configuration.services.logStore, context: context)
    }

    /// Makes the container factory the configuration names.
    public func makeContainerFactory(_ context: ContainerFactoryContext) async throws -> any ContainerFactory {
        try await containerFactories.make(named: context.configuration.services.containerFactory, context: context)
    }
}
