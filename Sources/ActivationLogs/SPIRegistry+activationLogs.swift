import ContainerSPI

extension SPIRegistry {
    /// Registers the log stores of this library under their short names and the class names of OpenWhisk.
    ///
    /// Creating a store with invalid settings throws a ``LogStoreError`` with the configuration key.
    public mutating func registerActivationLogs() {
        logStores.register(.activationRecordLogs) { _ in ActivationRecordLogStore() }
        logStores.register(.mesosLinkLogs) { _ in MesosLinkLogStore() }
        logStores.register(.logDriverLogs) { _ in LogDriverLogStore() }
        logStores.register(.splunkLogs, settings: SplunkSettings.self) { context, settings in
            try SplunkLogStore(configuration: settings, logger: context.logger)
        }
        logStores.register(.elasticsearchLogs, settings: ElasticsearchSettings.self) { context, settings in
            try ElasticsearchLogStore(configuration: settings, logger: context.logger)
        }
        logStores.register(.fileLogs, settings: FileLogStoreSettings.self) { _, settings in
            try await FileLogStore(configuration: settings)
        }
    }
}

extension ServiceName {
    /// Logs are collected into the activation record.
    public static let activationRecordLogs = ServiceName(
        name: "activation-record", aliases: ["record"] + loggingClass("DockerToActivationLogStoreProvider"))
    /// Activations have a link to the Mesos UI in place of logs.
    public static let mesosLinkLogs: ServiceName = "mesos-link"
    /// Logs are written to files for shippers.
    public static let fileLogs: ServiceName = "file"
    /// Docker sends logs to a log driver.
    public static let logDriverLogs = ServiceName(
        name: "log-driver", aliases: loggingClass("LogDriverLogStoreProvider"))
    /// Logs are found in Splunk.
    public static let splunkLogs = ServiceName(name: "splunk", aliases: loggingClass("SplunkLogStoreProvider"))
    /// Logs are found in Elasticsearch.
    public static let elasticsearchLogs = ServiceName(
        name: "elasticsearch", aliases: loggingClass("ElasticSearchLogStoreProvider"))

    private static func loggingClass(_ name: String) -> [String] {
        ["org.apache.openwhisk.core", "whisk.core"].map { "\($0).containerpool.logging.\(name)" }
    }
}
