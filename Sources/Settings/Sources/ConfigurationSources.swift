import Configuration

/// The sources of a configuration, in order of priority.
///
/// Every provider of swift-configuration can be a source. Errors name file and line for values from a
/// ``ConfigurationLayer``.
public struct ConfigurationSources: Sendable {
    /// The providers, the one with the highest priority first.
    public var providers: [any ConfigProvider]
    /// The beginnings of keys that your program reads by itself, with ``reader``. Without an entry here, keys that no
    /// section reads bring a warning.
    public var otherPrefixes: [String] = []

    /// - Parameter providers: the provider with the highest priority first.
    public init(providers: [any ConfigProvider]) {
        self.providers = providers
    }

    /// The usual sources, from the highest priority: properties, properties in `INVOKER_OPTS`, environment, file.
    ///
    /// Their values may refer to the environment's variables; see ``ConfigurationLayer``.
    ///
    /// - Parameters:
    ///   - environment: environment variables; see ``ConfigurationLayer/environment(_:)``.
    ///   - properties: `-Dkey=value` or `key=value`.
    /// - Throws: ``ConfigurationError`` with code `unreadableSource` if a source cannot be read at all, or if the environment
    ///   contains or names a file in HOCON, which OpenWhisk's own components read.
    public init(
        file: String? = nil, environment: [String: String] = [:], properties: [String] = []
    ) throws(ConfigurationError) {
        var layers = [
            try ConfigurationLayer.properties(properties),
            ConfigurationLayer.properties(invokerOptions: environment["INVOKER_OPTS"] ?? ""),
            ConfigurationLayer.environment(environment),
        ]
        let problems = HOCON.problems(environment: environment, layers: layers)
        guard problems.isEmpty else { throw ConfigurationError(.unreadableSource, problems: problems) }
        if let file { layers.append(try ConfigurationLayer.file(file)) }
        for index in layers.indices { layers[index].variables = environment }
        providers = layers
    }

    /// A reader of swift-configuration for an embedder's own keys in the same sources.
    public var reader: ConfigReader {
        ConfigReader(providers: providers.isEmpty ? [InMemoryProvider(values: [:])] : providers)
    }

    /// The sources that can list their keys.
    var layers: [ConfigurationLayer] { providers.compactMap { $0 as? ConfigurationLayer } }
}
