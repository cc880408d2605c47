extension WhiskConfiguration {
    /// Sections in which every key is ours, so that one we do not know is a mistake.
    private static let ownSections = [
        "whisk.mesos", "whisk.mesos-actor", "mesos-actor", "whisk.container-factory", "whisk.logstore", "whisk.process",
        "whisk.scale",
    ]

    /// A key that differs by no more than this from a known one is taken for a slip, also in sections OpenWhisk shares
    /// with components that are not here, where an unknown key is nothing unusual.
    private static let slipDistance = 2

    static func unknownKeys(_ settings: SettingsReader) -> [ConfigurationWarning] {
        let known = Set(settings.reference.flatMap { [$0.key] + $0.aliases })
        var warnings: [ConfigurationWarning] = []
        for layer in settings.sources.layers {
            for (key, entry) in layer.entries.sorted(by: { $0.key < $1.key }) {
                if known.contains(key) || settings.openSections.contains(where: { key.hasPrefix($0 + ".") }) {
                    continue
                }
                // An empty section, or a section's own name, is not a key.
                if known.contains(where: { $0.hasPrefix(key + ".") }), entry.value == .emptySection { continue }
                let isOurs = ownSections.contains { key == $0 || key.hasPrefix($0 + ".") }
                guard isOurs || key.hasPrefix("whisk."), let suggestion = nearest(to: key, among: known),
                    isOurs || suggestion.distance <= slipDistance
                else { continue }
                warnings.append(
                    ConfigurationWarning(
                        key: key, origin: entry.origin,
                        description:
                            "unknown configuration key \(key) (\(entry.origin)); did you mean \(suggestion.word)?"))
            }
        }
        return warnings
    }
}
