import ContainerSPI

extension SPIRegistry {
    /// Registers the log stores of this library under their short names and the class names of OpenWhisk.
    ///
    /// Creating a store with invalid settings throws a ``LogStoreError`` with the configuration key.
    public mutating func registerActivationLogs() {
        logStores.register(.activationRecordLogs) { _ in ActivationRecordLogStore() }
        logStores.register(.mesosLinkLogs) { _ in MesosLinkLogStore() }
        logStores.register(.logDriverLogs) { _ in LogDriverLogStore() }
        logStores.register(.splunkLogs) { context in
            try SplunkLogStore(configuration: context.configuration.logStore.splunk, logger: context.logger)
        }
        logStores.register(.elasticsearchLogs) { context in
            try ElasticsearchLogStore(
                configuration: context.configuration.logStore.elasticsearch, logger: context.logger)
        }
        logStores.register(.fileLogs) { context in
            try await FileLogStore(configuration: context.configuration.logStore.file)
        }
    }
}
