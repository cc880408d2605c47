import Configuration
import JSONSupport
import MachineSupport

/// One source of configuration, flattened to dotted keys, with the place of each value.
///
/// A provider of swift-configuration that never changes. `LookupResult.encodedKey` contains the place of the value.
///
/// A value may refer to environment variables: `$NAME` as the whole value, `${NAME}` and `${?NAME}` anywhere. A reference
/// is replaced by the variable's value. A variable that is not set or empty is an error, except that `${?NAME}` as the whole
/// value then leaves the key unset. `$$` at the beginning of a value and before `{` is the character `$`.
public struct ConfigurationLayer: Sendable {
    /// The name of the source in error texts.
    public let providerName: String
    var entries: [String: ConfigurationEntry]
    /// The environment variables to which values may refer.
    var variables: [String: String] = [:]
    /// Keys that are set more than once, without a rule that says which value counts.
    var conflicts: [ConfigurationProblem] = []
    /// Whether other programs have their settings in this source too, so that keys outside of our sections are no mistake.
    var isShared = false
    /// Whether the source is a file.
    var isFile = false
    /// Keys whose values exist to be referred to by aliases of the same file.
    var definitions: [String] = []
    /// Environment variables that are not read, but whose names may be those of settings in another spelling.
    var unreadVariables: [String] = []

    /// Keys with numeric suffixes become lists: `….constraints.0` and `….constraints.1` become `….constraints`.
    init(name: String, entries: [String: ConfigurationEntry]) {
        providerName = name
        self.entries = [:]
        var lists: [String: [(index: Int, text: String, origin: String)]] = [:]
        for (key, entry) in entries {
            if let dot = key.lastIndex(of: "."), case .scalar(let text) = entry.value,
                let index = Int(key[key.index(after: dot)...]), index >= 0
            {
                lists[String(key[..<dot]), default: []].append((index, text, entry.origin))
            } else {
                self.entries[key] = entry
            }
        }
        for (key, elements) in lists {
            let sorted = elements.sorted { ($0.index, $0.origin) < ($1.index, $1.origin) }
            if let whole = self.entries[key] { addConflict(key, whole.origin, sorted[0].origin) }
            for (element, next) in zip(sorted, sorted.dropFirst()) where element.index == next.index {
                addConflict("\(key).\(element.index)", element.origin, next.origin)
            }
            self.entries[key] = ConfigurationEntry(value: .list(sorted.map(\.text)), origin: sorted[0].origin)
        }
    }

    mutating func addConflict(_ key: String, _ first: String, _ second: String) {
        conflicts.append(
            ConfigurationProblem(
                key: key, origin: second,
                description: "\(key) is set twice: (\(first)) and (\(second)); keep one of them"
            ))
    }

    /// Whether the layer contains the section, even an empty one.
    func mentions(section: String) -> Bool {
        entries.keys.contains { $0 == section || $0.hasPrefix(section + ".") }
    }

    /// The entry of a key with its references to variables replaced; `nil` if the key is unset.
    ///
    /// - Throws: ``ConfigurationReferenceError``.
    func resolvedEntry(_ key: String) throws(ConfigurationReferenceError) -> ConfigurationEntry? {
        guard var entry = entries[key] else { return nil }
        switch entry.value {
        case .scalar(let text):
            guard let resolved = try VariableReferences(variables, origin: entry.origin).resolve(text) else {
                return nil
            }
            entry.value = .scalar(resolved)
        case .list(let texts):
            let references = VariableReferences(variables, origin: entry.origin)
            var resolved: [String] = []
            for text in texts { if let element = try references.resolve(text) { resolved.append(element) } }
            entry.value = .list(resolved)
        case .emptySection: break
        }
        return entry
    }
}

/// A value whose shape does not fit the requested type.
struct ConfigurationShapeError: Error, CustomStringConvertible {
    var value: String
    var origin: String
    var accepted: String

    var description: String { "'\(URLCredentials.redacted(value))' (\(origin)) is not \(accepted)" }
}

extension ConfigurationLayer: ConfigProvider, ConfigSnapshot {
    public func value(forKey key: AbsoluteConfigKey, type: ConfigType) throws -> LookupResult {
        let name = key.components.joined(separator: ".")
        guard let entry = try resolvedEntry(name) else { return LookupResult(encodedKey: name, value: nil) }
        let content: ConfigContent? =
            switch (type, entry.value) {
            case (.string, .scalar(let text)): .string(text)
            case (.int, .scalar(let text)): Int(text).map(ConfigContent.int)
            case (.double, .scalar(let text)): Double(text).map(ConfigContent.double)
            case (.bool, .scalar(let text)): SettingKind<Bool>.flag.parse(text).map(ConfigContent.bool)
            case (.stringArray, .list(let texts)): .stringArray(texts)
            case (.stringArray, .scalar(let text)): ConfigurationLayer.list(text).map(ConfigContent.stringArray)
            default: nil
            }
        guard let content else {
            let value =
                switch entry.value {
                case .scalar(let text): text
                case .list(let texts): JSONValue.array(texts.map(JSONValue.string)).text()
                case .emptySection: "{}"
                }
            let accepted = type == .stringArray ? ConfigurationLayer.acceptedList : "a single value"
            throw ConfigurationShapeError(value: value, origin: entry.origin, accepted: accepted)
        }
        let isSecret = name.hasSuffix("password") || name.hasSuffix("secret")
        return LookupResult(encodedKey: entry.origin, value: ConfigValue(content, isSecret: isSecret))
    }

    nonisolated(nonsending) public func fetchValue(
        forKey key: AbsoluteConfigKey, type: ConfigType
    ) async throws -> LookupResult {
        try value(forKey: key, type: type)
    }

    nonisolated(nonsending) public func watchValue<Return: ~Copyable>(
        forKey key: AbsoluteConfigKey, type: ConfigType,
        updatesHandler:
            nonisolated(nonsending) (_ updates: ConfigUpdatesAsyncSequence<Result<LookupResult, any Error>, Never>)
            async throws ->
            Return
    ) async throws -> Return {
        try await watchValueFromValue(forKey: key, type: type, updatesHandler: updatesHandler)
    }

    public func snapshot() -> any ConfigSnapshot { self }

    nonisolated(nonsending) public func watchSnapshot<Return: ~Copyable>(
        updatesHandler:
            nonisolated(nonsending) (_ updates: ConfigUpdatesAsyncSequence<any ConfigSnapshot, Never>) async throws ->
            Return
    ) async throws -> Return {
        try await watchSnapshotFromSnapshot(updatesHandler: updatesHandler)
    }

    static let acceptedList = #"a list; where one line must do, a JSON array such as ["a","b"]"#

    /// Reads a list from a JSON array. An empty text is an empty list, because templates leave such a text.
    static func list(_ text: String) -> [String]? {
        if text.trimmingWhiteSpace().isEmpty { return [] }
        guard case .array(let elements)? = try? JSONValue(parsing: text) else { return nil }
        var texts: [String] = []
        for element in elements {
            switch element {
            case .null, .array, .object: return nil
            case .string(let text): texts.append(text)
            default: texts.append(element.text())
            }
        }
        return texts
    }
}
