import Logging

/// The values from which a log store is made.
public struct LogStoreContext: ServiceContext {
    public var configuration: WhiskConfiguration
    /// The logger of the log store.
    public var logger: Logger

    /// - Parameters:
    ///   - configuration: the configuration.
    ///   - logger: the logger of the log store.
    public init(configuration: WhiskConfiguration, logger: Logger) {
        self.configuration = configuration
        self.logger = logger
    }
}
