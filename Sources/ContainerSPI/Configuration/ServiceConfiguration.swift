/// The implementations that the invoker uses.
public struct ServiceConfiguration: SettingsSection, Hashable {
    /// `whisk.spi.ContainerFactoryProvider`: a name in ``SPIRegistry/containerFactories``.
    public var containerFactory = "docker"
    /// `whisk.spi.LogStoreProvider`: a name in ``SPIRegistry/logStores``.
    public var logStore = "activation-record"

    /// The default values.
    public init() {}

    public mutating func read(from settings: inout SettingsReader) {
        settings.section("whisk.spi", "the implementations that the invoker uses")
        settings.leaveUnused(
            "whisk.spi.ActivationStoreProvider", "whisk.spi.ArtifactStoreProvider",
            "whisk.spi.AuthenticationDirectiveProvider", "whisk.spi.DurationCheckerProvider",
            "whisk.spi.EntitlementSpiProvider", "whisk.spi.InvokerProvider", "whisk.spi.InvokerServerProvider",
            "whisk.spi.LoadBalancerProvider", "whisk.spi.MessagingProvider")
        settings.read(
            &containerFactory, "whisk.spi.ContainerFactoryProvider", .nonEmpty,
            "where action containers run: mesos, docker, process, or a historic class name")
        settings.read(
            &logStore, "whisk.spi.LogStoreProvider", .nonEmpty,
            "where activation logs go: activation-record (record), mesos-link, log-driver, splunk, elasticsearch, file, "
                + "or a historic class name")
    }
}
