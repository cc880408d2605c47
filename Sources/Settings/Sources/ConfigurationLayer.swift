import Configuration
import JSONSupport
import MachineSupport

/// One source of configuration, flattened to dotted keys, with the place of each value.
///
/// A provider of swift-configuration that never changes. `LookupResult.encodedKey` contains the place of the value.
public struct ConfigurationLayer: Sendable {
    /// The name of the source in error texts.
    public let providerName: String
    var entries: [String: ConfigurationEntry]

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
            let sorted = elements.sorted { $0.index < $1.index }
            self.entries[key] = ConfigurationEntry(value: .list(sorted.map(\.text)), origin: sorted[0].origin)
        }
    }

    /// Whether the layer contains the section, even an empty one.
    func mentions(section: String) -> Bool {
        entries.keys.contains { $0 == section || $0.hasPrefix(section + ".") }
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
        guard let entry = entries[name] else { return LookupResult(encodedKey: name, value: nil) }
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
            case .string(let text): texts.append(text)
            case .integer, .number, .decimal, .bool: texts.append(element.text())
            case .null, .array, .object: return nil
            }
        }
        return texts
    }
}
