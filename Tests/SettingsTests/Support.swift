import Settings

/// Settings of every form.
struct SampleSettings: SettingsSection {
    var role = "*"
    var size = 4
    var password = Secret("")
    var hosts: [String] = []
    var environment: [String] = []
    var labels: [String: String] = [:]
    var arguments: [String: [String]] = [:]
    var publicURL: String?

    mutating func read(from settings: inout SettingsReader) {
        settings.section("whisk.sample", "a sample")
        settings.leaveUnused("whisk.sample.their-key", "whisk.sample.theirs")
        settings.read(&role, "whisk.sample.role", .nonEmpty, "the role")
        settings.read(&size, "whisk.sample.pool-size", .positive, "the size")
        settings.read(&password, "whisk.sample.password", .secret, "the password")
        settings.read(
            &publicURL, "whisk.sample.public-url", aliases: [.init("whisk.sample.url-public")], .url, "the address")
        hosts = settings.readList("whisk.sample.hosts", "the hosts").map(\.text)
        environment = settings.readList("whisk.sample.env-vars", hidesValues: true, "variables").map(\.text)
        labels = settings.readMap("whisk.sample.labels", "the labels")
        arguments = settings.readLists("whisk.sample.extra-args", "the arguments")
    }
}

/// What a configuration of ``SampleSettings`` is.
struct Reading {
    var values: SampleSettings
    var warnings: [String]
    var effective: [EffectiveSetting]

    init(
        yaml: String? = nil, environment: [String: String] = [:], properties: [String] = [], others: [String] = []
    ) throws(ConfigurationError) {
        var sources = try ConfigurationSources(environment: environment, properties: properties)
        sources.otherPrefixes = others
        if let yaml {
            sources.providers.append(try ConfigurationLayer.yaml(yaml, name: "whisk.yaml", variables: environment))
        }
        var sections = SettingsSections()
        sections.insert(SampleSettings.self)
        warnings = try sections.read(from: sources).map(\.description)
        values = sections[SampleSettings.self]
        effective = sections.effectiveSettings
    }

    func effective(_ key: String) -> EffectiveSetting? { effective.first { $0.key == "whisk.sample." + key } }

    /// The problems of a configuration that is refused.
    static func problems(
        yaml: String? = nil, environment: [String: String] = [:], properties: [String] = []
    ) -> [String] {
        do throws(ConfigurationError) {
            _ = try Reading(yaml: yaml, environment: environment, properties: properties)
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }
}
