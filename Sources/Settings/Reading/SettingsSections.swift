/// The sections a program is configured with: their values, and the reference of their keys.
///
/// ```swift
/// var sections = SettingsSections()
/// sections.insert(PoolSettings.self)
/// let warnings = try sections.read(from: ConfigurationSources(file: "mine.yaml"))
/// let size = sections[PoolSettings.self].size
/// ```
public struct SettingsSections: Sendable {
    private var order: [ObjectIdentifier] = []
    private var values: [ObjectIdentifier: any SettingsSection] = [:]
    /// The value of each setting after the last ``read(from:)``, with its place. Secrets are hidden.
    public private(set) var effectiveSettings: [EffectiveSetting] = []

    /// No sections.
    public init() {}

    /// Adds a section with its default values, unless it is there already.
    public mutating func insert<Section: SettingsSection>(_ section: Section.Type) {
        if values[ObjectIdentifier(section)] == nil { self[section] = Section() }
    }

    /// The values of a section. A section that was not inserted has its default values.
    public subscript<Section: SettingsSection>(section: Section.Type) -> Section {
        get { values[ObjectIdentifier(section)] as? Section ?? Section() }
        set {
            if values.updateValue(newValue, forKey: ObjectIdentifier(section)) == nil {
                order.append(ObjectIdentifier(section))
            }
        }
    }

    /// The types of the sections in the order of their insertion.
    public var types: [any SettingsSection.Type] { order.compactMap { values[$0].map { type(of: $0) } } }

    /// Reads every section. The present values are the defaults.
    ///
    /// - Returns: probable mistakes, such as keys that no section knows. Show them to the user.
    /// - Throws: ``ConfigurationError`` that lists every bad value with its key, its place and the accepted values, and
    ///   the warnings. The values then stay as they were.
    public mutating func read(
        from sources: ConfigurationSources
    ) throws(ConfigurationError) -> [ConfigurationWarning] {
        var settings = SettingsReader(sources: sources)
        var read = reading(&settings)
        settings.checkShapes()
        let warnings = settings.warnings + settings.unknownKeys()
        guard settings.problems.isEmpty else {
            throw ConfigurationError(problems: settings.problems, warnings: warnings)
        }
        read.effectiveSettings = settings.values
        self = read
        return warnings
    }

    /// The documentation of every setting, by section.
    public var reference: [SectionReference] {
        var settings = SettingsReader(sources: ConfigurationSources(providers: []))
        _ = reading(&settings)
        return settings.sections
    }

    private func reading(_ settings: inout SettingsReader) -> SettingsSections {
        var result = self
        for id in order {
            settings.isInSection = false
            result.values[id]?.read(from: &settings)
        }
        return result
    }
}
