/// Settings that belong together, with their defaults and the keys from which they are read.
///
/// Declare a section beside the type it configures. Each setting is declared by the call that reads it, so the
/// reference, the known keys and the defaults always agree with what is parsed:
///
/// ```swift
/// struct PoolSettings: SettingsSection {
///     var size = 4
///     var idleTimeout = Duration.seconds(60)
///
///     mutating func read(from settings: inout SettingsReader) {
///         settings.section("mine.pool", "the pool of connections")
///         settings.read(&size, "mine.pool.size", .positive, "number of connections kept open")
///         settings.read(&idleTimeout, "mine.pool.idle-timeout", .timeout, "time until an unused connection closes")
///     }
/// }
/// ```
public protocol SettingsSection: Sendable {
    /// A section with the default values.
    init()

    /// Reads every setting of the section. The present values are the defaults.
    ///
    /// Call the same functions of the reader whatever the values are, because the calls are also the documentation.
    mutating func read(from settings: inout SettingsReader)
}

extension SettingsSection {
    /// Reads this section alone. Warnings about it are dropped; ``SettingsSections`` returns them.
    ///
    /// - Throws: ``ConfigurationError`` that lists every bad value with its key, its place and the accepted values.
    public init(from sources: ConfigurationSources) throws(ConfigurationError) {
        self.init()
        var settings = SettingsReader(sources: sources)
        read(from: &settings)
        settings.checkShapes()
        guard settings.problems.isEmpty else {
            throw ConfigurationError(problems: settings.problems, warnings: settings.warnings)
        }
    }
}
