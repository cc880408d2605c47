import Logging

/// What a log store is made from.
public struct LogStoreContext: Sendable {
    public var configuration: WhiskConfiguration
    public var logger: Logger

    public init(configuration: WhiskConfiguration, logger: Logger) {
        self.configuration = configuration
        self.logger = logger
    }
}
