import Configuration
import JSONSupport

/// Reads the settings of sections, and collects their reference and everything that is wrong with their values.
///
/// Each setting is declared by the call that reads it. Keys are complete, dotted and in kebab case.
public struct SettingsReader {
    let sources: ConfigurationSources
    private(set) var problems: [ConfigurationProblem] = []
    private(set) var warnings: [ConfigurationWarning] = []
    private(set) var sections: [SectionReference] = []
    /// Whether the section being read has begun a ``SectionReference``.
    var isInSection = false
    /// The prefixes under which every unknown key is a mistake.
    private(set) var ownPrefixes: [String] = []
    /// Keys of mappings, whose members have names of the user's choice.
    private(set) var mappings: [String] = []

    init(sources: ConfigurationSources) {
        self.sources = sources
    }

    /// Another key of a setting.
    public struct Alias<Value: Sendable> {
        var key: String
        var kind: SettingKind<Value>?

        /// - Parameter kind: the form of the value under this key; `nil` for that of the setting.
        public init(_ key: String, _ kind: SettingKind<Value>? = nil) {
            self.key = key
            self.kind = kind
        }
    }

    /// An element of a list.
    public struct ListElement: Sendable {
        /// The element as written.
        public var text: String
        /// The place of the list.
        public var origin: String
    }

    /// Begins a section of the reference: a heading for the settings read after it.
    ///
    /// Without this call the section is the first key without its last part.
    ///
    /// - Parameters:
    ///   - prefix: the common beginning of the keys, without the last dot.
    ///   - owned: prefixes below which an unknown key brings a warning; by default `prefix`. Empty if other programs have
    ///     settings below `prefix` too.
    public mutating func section(_ prefix: String, _ meaning: String, owned: [String]? = nil) {
        isInSection = true
        ownPrefixes += owned ?? [prefix]
        sections.append(SectionReference(prefix: prefix, meaning: meaning))
    }

    /// Reads a setting.
    ///
    /// - Parameters:
    ///   - target: receives the value; its present value is the default.
    ///   - meaning: what the setting changes, for the reference.
    public mutating func read<Value: Sendable>(
        _ target: inout Value, _ key: String, aliases: [Alias<Value>] = [], _ kind: SettingKind<Value>,
        _ meaning: String
    ) {
        declare(key, aliases: aliases.map(\.key), default: kind.format(target), accepted: kind.accepted, meaning)
        if let value = lookUp(key, aliases: aliases, kind) { target = value }
    }

    /// Reads a setting that may be left unset.
    ///
    /// - Parameter unset: the default in words, for the reference.
    public mutating func read<Value: Sendable>(
        _ target: inout Value?, _ key: String, aliases: [Alias<Value>] = [], _ kind: SettingKind<Value>,
        unset: String = "unset", _ meaning: String
    ) {
        declare(key, aliases: aliases.map(\.key), default: unset, accepted: kind.accepted, meaning)
        if let value = lookUp(key, aliases: aliases, kind) { target = value }
    }

    /// Reads a list. Report elements that are not accepted with ``fail(_:_:accepted:)``.
    public mutating func readList(_ key: String, _ meaning: String) -> [ListElement] {
        declare(key, default: "[]", accepted: "a list", meaning)
        guard let found = find([key], type: .stringArray), case .stringArray(let texts) = found.content else {
            return []
        }
        return texts.map { ListElement(text: $0, origin: found.origin) }
    }

    /// Reads a list whose elements have one form.
    public mutating func readList<Element: Sendable>(
        _ key: String, of kind: SettingKind<Element>, _ meaning: String
    ) -> [Element] {
        readList(key, meaning).compactMap { element in
            if let value = kind.parse(element.text) { return value }
            fail(key, element, accepted: kind.accepted)
            return nil
        }
    }

    /// Reads one text, a comma-separated list or a list, without duplicates.
    ///
    /// - Parameter target: receives the elements; its present value is the default.
    public mutating func read(
        _ target: inout [String], _ key: String, oneOrMore kind: SettingKind<String>, _ meaning: String
    ) {
        let accepted = "a text that is not empty, a comma list, or a list"
        declare(key, default: target.joined(separator: ", "), accepted: accepted, meaning)
        guard let found = find([key], types: [.string, .stringArray]) else { return }
        let texts: [String]
        switch found.content {
        case .stringArray(let list): texts = list
        case .string(let text):
            let isJSON = text.trimmingWhiteSpace().hasPrefix("[")
            let parts = text.split(separator: ",", omittingEmptySubsequences: false)
            texts = isJSON ? ConfigurationLayer.list(text) ?? [text] : parts.map { $0.trimmingWhiteSpace() }
        default: return
        }
        for text in texts where kind.parse(text) == nil { reject(key, text, found.origin, kind.accepted) }
        if texts.isEmpty || Set(texts).count != texts.count {
            reject(key, texts.joined(separator: ","), found.origin, accepted + ", with nothing in it twice")
        }
        target = texts
    }

    /// Reads a mapping of names to texts. Mappings of several sources are merged; of equal names the source with the
    /// highest priority wins.
    public mutating func readMap(_ key: String, _ meaning: String) -> [String: String] {
        let accepted = #"a mapping of names to texts; where one line must do, a JSON object such as {"a":"b"}"#
        return readMembers(key, accepted: "a mapping of names to texts", meaning) { settings, entry in
            switch entry.value {
            case .emptySection: return [:]
            case .list(let texts): settings.reject(key, texts.joined(separator: ", "), entry.origin, accepted)
            case .scalar(let text):
                if let members = (try? JSONValue(parsing: text))?.objectValue {
                    return members.mapValues { $0.stringValue ?? $0.text() }
                }
                if !text.trimmingWhiteSpace().isEmpty { settings.reject(key, text, entry.origin, accepted) }
            }
            return [:]
        } member: { settings, name, entry in
            switch entry.value {
            case .scalar(let text): return text
            case .emptySection: return ""
            case .list(let texts):
                settings.reject(name, texts.joined(separator: ", "), entry.origin, "a single value")
                return nil
            }
        }
    }

    /// Reads a mapping of names to lists of texts. Mappings of several sources are merged; of equal names the source with
    /// the highest priority wins.
    public mutating func readLists(_ key: String, _ meaning: String) -> [String: [String]] {
        let accepted = #"a mapping of names to lists; where one line must do, a JSON object such as {"a":["b"]}"#
        return readMembers(key, accepted: "a mapping of names to lists", meaning) { settings, entry in
            switch entry.value {
            case .emptySection: return [:]
            case .list(let texts): settings.reject(key, texts.joined(separator: ", "), entry.origin, accepted)
            case .scalar(let text):
                let members = (try? JSONValue(parsing: text))?.objectValue
                let lists = members?.compactMapValues { value in
                    value.stringValue.map { [$0] } ?? ConfigurationLayer.list(value.text())
                }
                if let lists, lists.count == members?.count { return lists }
                settings.reject(key, text, entry.origin, accepted)
            }
            return [:]
        } member: { _, _, entry in
            switch entry.value {
            case .list(let texts): texts
            case .scalar(let text): ConfigurationLayer.list(text) ?? [text]
            case .emptySection: []
            }
        }
    }

    /// - Parameters:
    ///   - whole: returns the members of a mapping written on one line.
    ///   - member: returns the value of a member with a key of its own.
    private mutating func readMembers<Value>(
        _ key: String, accepted: String, _ meaning: String,
        whole: (inout Self, ConfigurationEntry) -> [String: Value],
        member: (inout Self, String, ConfigurationEntry) -> Value?
    ) -> [String: Value] {
        declare(key, default: "{}", accepted: accepted, meaning)
        mappings.append(key)
        var values: [String: Value] = [:]
        for layer in sources.layers.reversed() {
            if let entry = layer.entries[key] { values.merge(whole(&self, entry)) { $1 } }
            for (name, entry) in layer.entries where name.hasPrefix(key + ".") {
                if let value = member(&self, name, entry) { values[String(name.dropFirst(key.count + 1))] = value }
            }
        }
        return values
    }

    /// Whether any source contains a section, even an empty one.
    public func isPresent(section: String) -> Bool {
        sources.layers.contains { $0.mentions(section: section) }
    }

    /// Reports an element of a list that is not accepted.
    ///
    /// - Parameters:
    ///   - element: the element. Replace its text if it may be a secret.
    ///   - accepted: the accepted elements in words.
    public mutating func fail(_ key: String, _ element: ListElement, accepted: String) {
        reject(key, element.text, element.origin, accepted)
    }

    private mutating func reject(_ key: String, _ value: String, _ origin: String, _ accepted: String) {
        problems.append(ConfigurationProblem(key: key, origin: origin, value: value, accepted: accepted))
    }

    /// Reports a setting that does not fit together with others.
    ///
    /// - Parameter reason: what is wrong, continuing a sentence that begins with the key: "is set but mine.user is not".
    public mutating func fail(_ key: String, because reason: String) {
        let origin = find([key], type: .string)?.origin ?? "default"
        problems.append(
            ConfigurationProblem(key: key, origin: origin, description: "\(key) (\(origin)) \(reason)"))
    }

    /// Reports a setting that has no effect together with others.
    ///
    /// - Parameter reason: what is wrong, continuing a sentence that begins with the key: "has no effect without mine.user".
    public mutating func warn(_ key: String, because reason: String) {
        let origin = find([key], type: .string)?.origin ?? "default"
        warn(key, origin: origin, "\(key) (\(origin)) \(reason)")
    }

    /// Reports a probable mistake.
    ///
    /// - Parameter description: the complete text of the warning.
    public mutating func warn(_ key: String, origin: String, _ description: String) {
        warnings.append(ConfigurationWarning(key: key, origin: origin, description: description))
    }

    // MARK: Finding

    private struct Found {
        var key: String
        var content: ConfigContent
        var origin: String
    }

    /// The value of the source with the highest priority that has one, in the first shape in which it can be read.
    private mutating func find(_ keys: [String], types: [ConfigType]) -> Found? {
        let before = problems
        for type in types {
            // Drop the problem of the shape tried before.
            problems = before
            if let found = find(keys, type: type) { return found }
        }
        return nil
    }

    /// The value of the source with the highest priority that has one under any of the keys.
    private mutating func find(_ keys: [String], type: ConfigType) -> Found? {
        for provider in sources.providers {
            for key in keys {
                do {
                    let path = AbsoluteConfigKey(key.split(separator: ".").map(String.init))
                    let result = try provider.value(forKey: path, type: type)
                    guard let value = result.value else { continue }
                    let origin =
                        provider is ConfigurationLayer
                        ? result.encodedKey : "\(result.encodedKey) of \(provider.providerName)"
                    return Found(key: key, content: value.content, origin: origin)
                } catch let error as ConfigurationShapeError {
                    reject(key, error.value, error.origin, error.accepted)
                    return nil
                } catch {
                    problems.append(
                        ConfigurationProblem(
                            key: key, origin: provider.providerName,
                            description: "\(key): \(provider.providerName) cannot read it: \(error)"))
                    return nil
                }
            }
        }
        return nil
    }

    private mutating func lookUp<Value: Sendable>(
        _ key: String, aliases: [Alias<Value>], _ kind: SettingKind<Value>
    ) -> Value? {
        guard let found = find([key] + aliases.map(\.key), type: .string), case .string(let text) = found.content
        else { return nil }
        let kind = aliases.first { $0.key == found.key }?.kind ?? kind
        if let value = kind.parse(text) { return value }
        reject(found.key, kind.isSecret ? "<redacted>" : text, found.origin, kind.accepted)
        return nil
    }

    private mutating func declare(
        _ key: String, aliases: [String] = [], default defaultText: String, accepted: String, _ meaning: String
    ) {
        if !isInSection { section(key.split(separator: ".").dropLast().joined(separator: "."), "") }
        sections[sections.count - 1].settings.append(
            SettingReference(
                key: key, aliases: aliases, defaultText: defaultText, accepted: accepted, meaning: meaning))
    }
}
