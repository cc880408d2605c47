extension SettingsReader {
    /// The edit distance up to which a key outside of our prefixes counts as a misspelling of a known one.
    private static let misspellingDistance = 2
    /// The number of keys that one warning names.
    private static let namedKeys = 8

    /// Reports values in place of sections, sections in place of values, and known keys that are set twice.
    mutating func checkShapes() {
        let known = knownKeys
        for layer in sources.layers {
            for problem in layer.conflicts {
                if let key = problem.key, known.contains(key) || isMember(key) || isListElement(key, of: known) {
                    add(problem)
                }
            }
            for (key, entry) in layer.entries.sorted(by: { $0.key < $1.key }) {
                if known.contains(key) || isMember(key) || entry.value == .emptySection { continue }
                if let example = known.filter({ $0.hasPrefix(key + ".") }).min() {
                    let written = layer.name(ofKey: example)
                    // The value may be a secret, so the text does not quote it.
                    add(
                        ConfigurationProblem(
                            key: key, origin: entry.origin,
                            description: "\(key): the value (\(entry.origin)) is not a section, which has keys such as "
                                + written))
                } else if let setting = Self.beginnings(of: key).first(where: known.contains) {
                    add(
                        ConfigurationProblem(
                            key: setting, origin: entry.origin,
                            description: "\(setting): a section with the key \(key) (\(entry.origin)) is not the value "
                                + "of the setting; write a value, not a mapping"))
                }
            }
        }
    }

    /// Warnings about keys that no section read, each with the known key that was probably meant.
    func unknownKeys() -> [ConfigurationWarning] {
        let known = knownKeys
        let spellings = Dictionary(known.sorted().map { (Self.spelling($0), $0) }) { first, _ in first }
        var warnings = doubledSettings()
        for layer in sources.layers {
            var strangers = UnreadKeys(layer: layer)
            var unused = UnreadKeys(layer: layer)
            var readCount = 0
            for (key, entry) in layer.entries.sorted(by: { $0.key < $1.key }) {
                if known.contains(key) || isMember(key) || sources.otherPrefixes.contains(where: { isAt($0, key) }) {
                    readCount += 1
                    if let reason = layer.oddity(of: entry) {
                        warnings.append(
                            ConfigurationWarning(
                                key: key, origin: entry.origin, description: "\(key) (\(entry.origin)) \(reason)"))
                    }
                    continue
                }
                // A section is not a key; a value in its place is a problem that ``checkShapes()`` reports.
                let isSection = known.contains { $0.hasPrefix(key + ".") }
                if isSection || Self.beginnings(of: key).contains(where: known.contains) {
                    if entry.value != .emptySection { readCount += 1 }
                    continue
                }
                let isOurs = ownPrefixes.contains { isAt($0, key) }
                if let meant = spellings[Self.spelling(key)] ?? mapping(ofMember: key) {
                    warnings.append(
                        unknown(key, entry.origin, "; it has no effect, write \(layer.name(ofKey: meant))"))
                } else if unusedKeys.contains(where: { isAt($0, key) }) {
                    unused.add(key, entry)
                } else if let meant = suggestion(for: key, among: known, isOurs: isOurs) {
                    warnings.append(unknown(key, entry.origin, "; did you mean \(layer.name(ofKey: meant))?"))
                } else if isOurs {
                    warnings.append(unknown(key, entry.origin, ", which has no effect: no setting has a similar name"))
                } else if key.hasPrefix("whisk.") || !layer.isShared,
                    !layer.definitions.contains(where: { isAt($0, key) })
                {
                    strangers.add(key, entry)
                }
            }
            for variable in layer.unreadVariables {
                var name = variable[...]
                for prefix in [ConfigurationLayer.environmentPrefix, "FORCE_"] where name.hasPrefix(prefix) {
                    name = name.dropFirst(prefix.count)
                }
                guard let key = spellings[Self.spelling(name)] else { continue }
                warnings.append(
                    ConfigurationWarning(
                        key: key, origin: "environment variable \(variable)",
                        description:
                            "the environment variable \(variable) has no effect; write \(layer.name(ofKey: key))"
                    ))
            }
            if let warning = unused.warning(limit: Self.namedKeys, "this program does without OpenWhisk's settings") {
                warnings.append(warning)
            }
            if layer.isFile, readCount == 0, layer.definitions.isEmpty || !layer.entries.isEmpty {
                warnings.append(ineffective(layer))
            } else if let warning = strangers.warning(limit: Self.namedKeys, "nothing here reads the keys") {
                warnings.append(warning)
            }
        }
        return warnings
    }

    private func unknown(_ key: String, _ origin: String, _ advice: String) -> ConfigurationWarning {
        ConfigurationWarning(
            key: key, origin: origin, description: "unknown configuration key \(key) (\(origin))\(advice)")
    }

    private func ineffective(_ layer: ConfigurationLayer) -> ConfigurationWarning {
        let beginnings = Set(ownPrefixes.compactMap { $0.split(separator: ".").first.map(String.init) }).sorted()
        let keys = layer.entries.keys.sorted()
        let has = keys.isEmpty ? "it has no keys" : "none of its keys is that of a setting, such as \(keys[0])"
        return ConfigurationWarning(
            key: keys.first ?? "", origin: layer.providerName,
            description: "\(layer.providerName) has no effect: \(has); the keys of settings begin with "
                + beginnings.joined(separator: " or "))
    }

    /// Settings that a source has under two of their keys, of which only the first counts.
    private func doubledSettings() -> [ConfigurationWarning] {
        var warnings: [ConfigurationWarning] = []
        for layer in sources.layers {
            for setting in sections.flatMap(\.settings) where !setting.aliases.isEmpty {
                let set = ([setting.key] + setting.aliases).filter { layer.entries[$0] != nil }
                for key in set.dropFirst() {
                    let origin = layer.entries[key]?.origin ?? layer.providerName
                    warnings.append(
                        ConfigurationWarning(
                            key: key, origin: origin,
                            description: "\(key) (\(origin)) has no effect beside \(set[0]), which is the same setting")
                    )
                }
            }
        }
        return warnings
    }

    // MARK: Keys

    private var knownKeys: Set<String> {
        Set(sections.flatMap(\.settings).flatMap { [$0.key] + $0.aliases })
    }

    private func isAt(_ prefix: String, _ key: String) -> Bool { key == prefix || key.hasPrefix(prefix + ".") }

    private func isMember(_ key: String) -> Bool { mappings.contains { key.hasPrefix($0 + ".") } }

    private func isListElement(_ key: String, of known: Set<String>) -> Bool {
        guard let dot = key.lastIndex(of: "."), Int(key[key.index(after: dot)...]) != nil else { return false }
        return known.contains(String(key[..<dot]))
    }

    /// The key without its last part, without its last two parts, and so on.
    private static func beginnings(of key: String) -> [String] {
        var parts = key.split(separator: ".", omittingEmptySubsequences: false)
        var result: [String] = []
        while parts.count > 1 {
            parts.removeLast()
            result.append(parts.joined(separator: "."))
        }
        return result
    }

    /// The letters and digits of a key, which are the same in kebab-case, camelCase and snake_case.
    private static func spelling(_ key: some StringProtocol) -> String {
        String(key.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// The mapping of which a key in another spelling is a member: `….extraArgs.ulimit` of `….extra-args`.
    private func mapping(ofMember key: String) -> String? {
        let beginnings = Self.beginnings(of: key).map(Self.spelling)
        return mappings.first { beginnings.contains(Self.spelling($0)) }.map { mapping in
            mapping + "." + (key.split(separator: ".").last ?? "")
        }
    }

    private func suggestion(for key: String, among known: Set<String>, isOurs: Bool) -> String? {
        // A key without its first part, such as mesos.role for whisk.mesos.role.
        if !isOurs, key.contains("."), let whole = known.filter({ $0.hasSuffix("." + key) }).min() { return whole }
        guard let nearest = nearest(to: key, among: known) else { return nil }
        let part = key.split(separator: ".").last?.count ?? 0
        let limit = isOurs ? max(Self.misspellingDistance, part / 2) : Self.misspellingDistance
        return nearest.distance <= limit ? nearest.word : nil
    }
}

/// Keys of one source that nothing reads, for one warning about all of them.
private struct UnreadKeys {
    var layer: ConfigurationLayer
    private var keys: [(key: String, origin: String)] = []

    init(layer: ConfigurationLayer) {
        self.layer = layer
    }

    mutating func add(_ key: String, _ entry: ConfigurationEntry) { keys.append((key, entry.origin)) }

    func warning(limit: Int, _ beginning: String) -> ConfigurationWarning? {
        guard let first = keys.first else { return nil }
        // The origins of other sources repeat the keys.
        let named = keys.prefix(limit).map { layer.isFile ? "\($0.key) (\($0.origin))" : $0.key }
        let rest = keys.count > limit ? " and \(keys.count - limit) more" : ""
        let place = layer.isFile ? "" : " (\(layer.providerName))"
        return ConfigurationWarning(
            key: first.key, origin: first.origin,
            description: "\(beginning) \(named.joined(separator: ", "))\(rest)\(place)")
    }
}

extension ConfigurationLayer {
    /// What is probably wrong with a value of the environment, for which tools such as `docker run --env-file` keep all that
    /// is on the line.
    fileprivate func oddity(of entry: ConfigurationEntry) -> String? {
        guard providerName == "environment", case .scalar(let text) = entry.value, let first = text.first else {
            return nil
        }
        if text.last?.isNewline == true { return "ends with a line break, which is part of the value" }
        guard text.count > 1, first == text.last, "\"'".contains(first) else { return nil }
        return "has quotation marks around it, which are part of the value; files for docker --env-file have none"
    }

    /// The key as it is written in this source.
    fileprivate func name(ofKey key: String) -> String {
        providerName == "environment" ? SettingReference.environmentVariable(of: key) : key
    }
}
