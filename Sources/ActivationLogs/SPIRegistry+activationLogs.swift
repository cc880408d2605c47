import ContainerSPI

extension SPIRegistry {
    /// Makes the log stores of this library known under their short names and historic class names.
    ///
    /// A store whose settings do not do is refused with a ``LogStoreError`` that names the configuration key.
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
