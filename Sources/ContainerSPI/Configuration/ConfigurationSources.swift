import Configuration

/// The sources of a configuration, in order.
///
/// Anything swift-configuration knows as a provider can be among them; for values from a ``ConfigurationLayer`` errors
/// name file and line.
public struct ConfigurationSources: Sendable {
    /// The highest priority first.
    public var providers: [any ConfigProvider]

    /// - Parameter providers: The highest priority first.
    public init(providers: [any ConfigProvider]) {
        self.providers = providers
    }

    /// The usual sources. From the highest: properties, properties in `INVOKER_OPTS`, environment, file.
    ///
    /// - Parameters:
    ///   - file: Path of a YAML or JSON file.
    ///   - environment: Environment variables; see ``ConfigurationLayer/environment(_:)``.
    ///   - properties: `-Dkey=value` or `key=value`.
    /// - Throws: ``WhiskConfigurationError`` when a source cannot be read at all.
    public init(
        file: String? = nil, environment: [String: String] = [:], properties: [String] = []
    ) throws(WhiskConfigurationError) {
        providers = [
            try ConfigurationLayer.properties(properties),
            ConfigurationLayer.properties(invokerOptions: environment["INVOKER_OPTS"] ?? ""),
            ConfigurationLayer.environment(environment),
        ]
        if let file { providers.append(try ConfigurationLayer.file(file)) }
    }

    /// For an embedder's own keys in the same sources.
    public var reader: ConfigReader {
        ConfigReader(providers: providers.isEmpty ? [InMemoryProvider(values: [:])] : providers)
    }

    /// The sources whose keys can be listed.
    var layers: [ConfigurationLayer] { providers.compactMap { $0 as? ConfigurationLayer } }
}
