import Configuration
import JSONSupport
import MachineSupport

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
    /// Keys, and beginnings of keys, that other programs read under our prefixes.
    private(set) var unusedKeys: [String] = []
    /// The effective value of each setting.
    private(set) var values: [EffectiveSetting] = []

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

    /// Declares keys of the section that other programs read, such as OpenWhisk's own components. Setting one brings a
    /// warning that it has no effect, without a suggestion.
    ///
    /// - Parameter keys: complete keys, or beginnings of keys without the last dot.
    public mutating func leaveUnused(_ keys: String...) {
        unusedKeys += keys
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
        let found = lookUp(key, aliases: aliases, kind)
        if let found { target = found.value }
        note(key, kind.isSecret && found != nil ? "<redacted>" : kind.format(target), found?.origin)
    }

    /// Reads a setting that may be left unset.
    ///
    /// - Parameter unset: the default in words, for the reference.
    public mutating func read<Value: Sendable>(
        _ target: inout Value?, _ key: String, aliases: [Alias<Value>] = [], _ kind: SettingKind<Value>,
        unset: String = "unset", _ meaning: String
    ) {
        declare(key, aliases: aliases.map(\.key), default: unset, accepted: kind.accepted, meaning)
        let found = lookUp(key, aliases: aliases, kind)
        if let found { target = found.value }
        note(key, kind.isSecret && found != nil ? "<redacted>" : target.map(kind.format) ?? unset, found?.origin)
    }

    /// Reads a list. Report elements that are not accepted with ``fail(_:_:accepted:)``.
    ///
    /// - Parameter hidesValues: whether the elements are of the form `NAME=value` and their values may be secrets, so that
    ///   effective settings show only the names.
    public mutating func readList(_ key: String, hidesValues: Bool = false, _ meaning: String) -> [ListElement] {
        declare(key, default: "[]", accepted: "a list", meaning)
        guard let found = find([key], type: .stringArray), case .stringArray(let texts) = found.content else {
            note(key, "[]", nil)
            return []
        }
        let shown = texts.map { hidesValues ? EffectiveSetting.withoutValue($0) : EffectiveSetting.withoutSecret($0) }
        note(key, JSONValue.array(shown.map(JSONValue.string)).text(), found.origin)
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
        guard let found = find([key], types: [.string, .stringArray]) else {
            return note(key, target.joined(separator: ", "), nil)
        }
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
        note(key, texts.joined(separator: ", "), found.origin)
    }

    /// Reads a mapping of names to texts. Mappings of several sources are merged; of equal names the source with the
    /// highest priority wins.
    public mutating func readMap(_ key: String, _ meaning: String) -> [String: String] {
        let accepted = #"a mapping of names to texts; where one line must do, a JSON object such as {"a":"b"}"#
        return readMembers(key, accepted: "a mapping of names to texts", meaning) { name, text in
            .string(EffectiveSetting.withoutSecret(text, named: name))
        } whole: { settings, entry in
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
        return readMembers(key, accepted: "a mapping of names to lists", meaning) { name, texts in
            .array(texts.map { .string(EffectiveSetting.withoutSecret($0, named: name)) })
        } whole: { settings, entry in
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
    ///   - shown: returns a member's value for ``EffectiveSetting``.
    ///   - whole: returns the members of a mapping written on one line.
    ///   - member: returns the value of a member with a key of its own.
    private mutating func readMembers<Value>(
        _ key: String, accepted: String, _ meaning: String, shown: (String, Value) -> JSONValue,
        whole: (inout Self, ConfigurationEntry) -> [String: Value],
        member: (inout Self, String, ConfigurationEntry) -> Value?
    ) -> [String: Value] {
        declare(key, default: "{}", accepted: accepted, meaning)
        mappings.append(key)
        var values: [String: Value] = [:]
        var origins: [String] = []
        for layer in sources.layers.reversed() {
            for name in layer.entries.keys.sorted() where name == key || name.hasPrefix(key + ".") {
                do throws(ConfigurationReferenceError) {
                    guard let entry = try layer.resolvedEntry(name) else { continue }
                    if !origins.contains(entry.origin) { origins.append(entry.origin) }
                    if name == key {
                        values.merge(whole(&self, entry)) { $1 }
                    } else if let value = member(&self, name, entry) {
                        values[String(name.dropFirst(key.count + 1))] = value
                    }
                } catch {
                    reject(name, error, isSecret: false)
                }
            }
        }
        let texts = values.reduce(into: [String: JSONValue]()) { $0[$1.key] = shown($1.key, $1.value) }
        note(key, JSONValue.object(texts).text(), origins.isEmpty ? nil : origins.joined(separator: ", "))
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

    mutating func add(_ problem: ConfigurationProblem) { problems.append(problem) }

    private mutating func note(_ key: String, _ value: String, _ origin: String?) {
        values.append(
            EffectiveSetting(key: key, value: URLCredentials.redacted(value), origin: origin))
    }

    private mutating func reject(_ key: String, _ error: ConfigurationReferenceError, isSecret: Bool) {
        let text = isSecret ? error.withoutReference : error.description
        problems.append(ConfigurationProblem(key: key, origin: error.origin, description: "\(key): \(text)"))
    }

    private mutating func reject(_ key: String, _ value: String, _ origin: String, _ accepted: String) {
        problems.append(ConfigurationProblem(key: key, origin: origin, value: value, accepted: accepted))
    }

    /// Reports a setting that does not fit together with others.
    ///
    /// - Parameter reason: what is wrong, continuing a sentence that begins with the key: "is set but mine.user is not".
    public mutating func fail(_ key: String, because reason: String) {
        let origin = origin(of: key)
        problems.append(
            ConfigurationProblem(key: key, origin: origin, description: "\(key) (\(origin)) \(reason)"))
    }

    /// Reports a setting that has no effect together with others.
    ///
    /// - Parameter reason: what is wrong, continuing a sentence that begins with the key: "has no effect without mine.user".
    public mutating func warn(_ key: String, because reason: String) {
        let origin = origin(of: key)
        warn(key, origin: origin, "\(key) (\(origin)) \(reason)")
    }

    /// Reports a probable mistake.
    ///
    /// - Parameter description: the complete text of the warning.
    public mutating func warn(_ key: String, origin: String, _ description: String) {
        warnings.append(ConfigurationWarning(key: key, origin: origin, description: description))
    }

    /// The place of the value under a key or an alias of it, or `default`.
    private func origin(of key: String) -> String {
        values.last { $0.key == key }?.origin ?? sources.layers.lazy.compactMap { $0.entries[key]?.origin }.first
            ?? "default"
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
    private mutating func find(_ keys: [String], type: ConfigType, isSecret: Bool = false) -> Found? {
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
                    reject(key, isSecret ? "<redacted>" : error.value, error.origin, error.accepted)
                    return nil
                } catch let error as ConfigurationReferenceError {
                    reject(key, error, isSecret: isSecret)
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
    ) -> (value: Value, origin: String)? {
        guard let found = find([key] + aliases.map(\.key), type: .string, isSecret: kind.isSecret),
            case .string(let text) = found.content
        else { return nil }
        let kind = aliases.first { $0.key == found.key }?.kind ?? kind
        if let value = kind.parse(text) { return (value, found.origin) }
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
