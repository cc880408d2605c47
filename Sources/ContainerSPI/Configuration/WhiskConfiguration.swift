/// The configuration of an invoker, with OpenWhisk's keys and defaults.
///
/// OpenWhisk's common settings are properties. The settings of an implementation are in the section that it registers:
///
/// ```swift
/// var registry = SPIRegistry()
/// registry.registerMesos()
/// let configuration = try WhiskConfiguration(ConfigurationSources(file: "whisk.yaml"), registry: registry)
/// for warning in configuration.warnings { print("warning: \(warning)") }
/// let role = configuration[MesosSettings.self].role
/// ```
public struct WhiskConfiguration: Sendable {
    /// `whisk.spi`
    public var services = ServiceConfiguration()
    /// `whisk.container-factory`
    public var containerFactory = ContainerFactoryConfiguration()
    /// `whisk.container-pool`
    public var containerPool = ContainerPoolConfiguration()
    /// `whisk.container-proxy`
    public var containerProxy = ContainerProxyConfiguration()
    /// `whisk.activation`
    public var activation = ActivationConfiguration()
    /// Probable mistakes in the sources, such as unknown keys. Show them to the user.
    public private(set) var warnings: [ConfigurationWarning] = []
    /// The value of each setting as it was read, with its place; secrets are hidden. Empty without sources.
    public var effectiveSettings: [EffectiveSetting] { sections.effectiveSettings }
    /// The settings of the implementations.
    private var sections = SettingsSections()

    /// The default values.
    public init() {}

    /// Reads a configuration with the settings of the registered implementations. Blocks if a source reads files.
    ///
    /// - Throws: `ConfigurationError` that lists every bad value with its key, its place and the accepted values, and the
    ///   warnings.
    public init(_ sources: ConfigurationSources, registry: SPIRegistry) throws(ConfigurationError) {
        sections = registry.sections
        warnings = try sections.read(from: sources)
        services = sections[ServiceConfiguration.self]
        containerFactory = sections[ContainerFactoryConfiguration.self]
        containerPool = sections[ContainerPoolConfiguration.self]
        containerProxy = sections[ContainerProxyConfiguration.self]
        activation = sections[ActivationConfiguration.self]
    }

    static let commonSections: [any SettingsSection.Type] = [
        ServiceConfiguration.self, ContainerFactoryConfiguration.self, ContainerPoolConfiguration.self,
        ContainerProxyConfiguration.self, ActivationConfiguration.self,
    ]

    /// The settings of an implementation. They have their default values if the configuration was read without them.
    public subscript<Section: SettingsSection>(section: Section.Type) -> Section {
        get { sections[section] }
        set { sections[section] = newValue }
    }
}
