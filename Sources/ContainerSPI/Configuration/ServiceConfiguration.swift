/// Which implementations are used.
public struct ServiceConfiguration: Sendable, Hashable {
    /// `whisk.spi.ContainerFactoryProvider`: a name ``ContainerFactoryProviders`` knows.
    public var containerFactory = ServiceName.docker.name
    /// `whisk.spi.LogStoreProvider`: a name ``LogStoreProviders`` knows.
    public var logStore = ServiceName.activationRecordLogs.name

    public init() {}

    mutating func read(from settings: inout SettingsReader) {
        settings.read(
            &containerFactory, "whisk.spi.ContainerFactoryProvider", .nonEmpty,
            "where action containers run: mesos, docker, process, or a historic class name")
        settings.read(
            &logStore, "whisk.spi.LogStoreProvider", .nonEmpty,
            "where activation logs go: activation-record (record), mesos-link, log-driver, splunk, elasticsearch, file, "
                + "or a historic class name")
    }
}
