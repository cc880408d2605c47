extension SettingsReader {
    /// The edit distance up to which a key outside of our prefixes counts as a misspelling of a known one.
    private static let misspellingDistance = 2

    /// Warnings about keys that no section read, each with the nearest known key.
    func unknownKeys() -> [ConfigurationWarning] {
        let known = Set(sections.flatMap(\.settings).flatMap { [$0.key] + $0.aliases })
        var warnings: [ConfigurationWarning] = []
        for layer in sources.layers {
            for (key, entry) in layer.entries.sorted(by: { $0.key < $1.key }) {
                if known.contains(key) || mappings.contains(where: { key.hasPrefix($0 + ".") }) { continue }
                // An empty section is not a key.
                if entry.value == .emptySection, known.contains(where: { $0.hasPrefix(key + ".") }) { continue }
                let isOurs = ownPrefixes.contains { key == $0 || key.hasPrefix($0 + ".") }
                guard let suggestion = nearest(to: key, among: known),
                    isOurs || suggestion.distance <= Self.misspellingDistance
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
