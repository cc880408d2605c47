/// Everything that can be configured, with OpenWhisk's keys and defaults.
///
/// ```swift
/// let sources = try ConfigurationSources(file: "whisk.yaml", environment: ProcessInfo.processInfo.environment)
/// let (configuration, warnings) = try WhiskConfiguration.parse(sources)
/// ```
public struct WhiskConfiguration: SettingsSection, Hashable {
    /// `whisk.spi`
    public var services = ServiceConfiguration()
    /// `whisk.mesos`
    public var mesos = MesosConfiguration()
    /// `whisk.mesos-actor`
    public var mesosActor = MesosActorConfiguration()
    /// `whisk.container-factory`
    public var containerFactory = ContainerFactoryConfiguration()
    /// `whisk.container-pool`
    public var containerPool = ContainerPoolConfiguration()
    /// `whisk.container-proxy`
    public var containerProxy = ContainerProxyConfiguration()
    /// `whisk.activation`
    public var activation = ActivationConfiguration()
    /// `whisk.logstore`
    public var logStore = LogStoreConfiguration()
    /// `whisk.process`
    public var process = ProcessConfiguration()
    /// `whisk.scale`
    public var scale = ScaleConfiguration()

    /// All defaults.
    public init() {}

    public mutating func read(from settings: inout SettingsReader) {
        settings.section(
            "whisk", "",
            owned: [
                "whisk.mesos", "whisk.mesos-actor", "mesos-actor", "whisk.container-factory", "whisk.logstore",
                "whisk.process", "whisk.scale",
            ])
        services.read(from: &settings)
        mesos.read(from: &settings)
        mesosActor.read(from: &settings)
        containerFactory.read(from: &settings)
        containerPool.read(from: &settings)
        containerProxy.read(from: &settings)
        activation.read(from: &settings)
        logStore.read(from: &settings)
        process.read(from: &settings)
        scale.read(from: &settings)
        mesos.check(&settings)
    }

    /// Reads a configuration.
    ///
    /// - Returns: The configuration, and what is probably a mistake in it; show the warnings.
    /// - Throws: ``ConfigurationError`` with every bad value (its key, where it was written, what is accepted) and the
    ///   warnings.
    public static func parse(
        _ sources: ConfigurationSources
    ) throws(ConfigurationError) -> (configuration: WhiskConfiguration, warnings: [ConfigurationWarning]) {
        var sections = SettingsSections()
        sections.insert(Self.self)
        let warnings = try sections.read(from: sources)
        return (sections[Self.self], warnings)
    }

    /// Every key with its default and meaning, in the order of the sections.
    public static let keyReference: [SettingReference] = {
        var sections = SettingsSections()
        sections.insert(Self.self)
        return sections.reference.flatMap(\.settings)
    }()
}
