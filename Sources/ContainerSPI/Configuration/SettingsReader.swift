import Configuration
import JSONSupport

/// Reads settings and collects, on the way, everything that is wrong with them and the reference of what there is.
///
/// Each setting is declared by the one call that reads it, so the reference, the list of known keys and the defaults
/// cannot differ from what is parsed.
struct SettingsReader {
    let sources: ConfigurationSources
    private(set) var problems: [ConfigurationProblem] = []
    private(set) var warnings: [ConfigurationWarning] = []
    private(set) var reference: [ConfigurationKeyReference] = []
    /// Keys whose members have names of the user's choice.
    private(set) var openSections: [String] = []

    init(sources: ConfigurationSources) {
        self.sources = sources
    }

    /// Another name of a setting, with its own way of being written if need be.
    struct Alias<Value: Sendable> {
        var key: String
        var kind: SettingKind<Value>?
    }

    /// An element of a list and where the list was written.
    struct Located {
        var text: String
        var origin: String
    }

    /// Reads a setting; the target's present value is its default.
    mutating func read<Value: Sendable>(
        _ target: inout Value, _ key: String, aliases: [Alias<Value>] = [], _ kind: SettingKind<Value>,
        _ meaning: String
    ) {
        declare(key, aliases: aliases.map(\.key), default: kind.format(target), accepted: kind.accepted, meaning)
        if let value = lookUp(key, aliases: aliases, kind) { target = value }
    }

    /// Reads a setting that may be left unset.
    mutating func read<Value: Sendable>(
        _ target: inout Value?, _ key: String, aliases: [Alias<Value>] = [], _ kind: SettingKind<Value>,
        unset: String = "unset", _ meaning: String
    ) {
        declare(key, aliases: aliases.map(\.key), default: unset, accepted: kind.accepted, meaning)
        if let value = lookUp(key, aliases: aliases, kind) { target = value }
    }

    /// Reads a list of texts.
    mutating func readList(_ key: String, _ meaning: String) -> [Located] {
        declare(key, aliases: [], default: "[]", accepted: "a list", meaning)
        guard let found = find([key], type: .stringArray), case .stringArray(let texts) = found.content else {
            return []
        }
        return texts.map { Located(text: $0, origin: found.origin) }
    }

    /// Reads a text or a list of texts, none of them twice; the target's present value is its default.
    ///
    /// - Parameter flaw: what is accepted, when an element is not.
    mutating func read(
        _ target: inout [String], _ key: String, _ meaning: String, flaw: (String) -> String?
    ) {
        let accepted = "a text that is not empty, a comma list, or a list"
        declare(key, aliases: [], default: target.joined(separator: ", "), accepted: accepted, meaning)
        guard let found = find([key], types: [.string, .stringArray]) else { return }
        let texts: [String]
        switch found.content {
        case .stringArray(let list): texts = list
        case .string(let text):
            let isJSON = text.trimmingWhiteSpace().hasPrefix("[")
            texts =
                isJSON
                ? ConfigurationLayer.list(text) ?? [text]
                : text.split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmingWhiteSpace() }
        default: return
        }
        for text in texts {
            if let accepted = flaw(text) { fail(key, Located(text: text, origin: found.origin), accepted: accepted) }
        }
        if texts.isEmpty || Set(texts).count != texts.count {
            fail(
                key, Located(text: texts.joined(separator: ","), origin: found.origin),
                accepted: accepted + ", with nothing in it twice")
        }
        target = texts
    }

    /// Reads a mapping of names to texts; names given by several sources are united, the highest wins.
    mutating func readMap(_ key: String, _ meaning: String) -> [String: String] {
        declare(key, aliases: [], default: "{}", accepted: "a mapping of names to texts", meaning)
        openSections.append(key)
        let accepted = #"a mapping of names to texts; where one line must do, a JSON object such as {"a":"b"}"#
        var map: [String: String] = [:]
        for layer in sources.layers.reversed() {
            if case .scalar(let text)? = layer.entries[key]?.value, let origin = layer.entries[key]?.origin {
                if let members = (try? JSONValue(parsing: text))?.objectValue {
                    for (name, value) in members { map[name] = value.stringValue ?? value.text() }
                } else if !text.trimmingWhiteSpace().isEmpty {
                    fail(key, Located(text: text, origin: origin), accepted: accepted)
                }
            } else if case .list(let texts)? = layer.entries[key]?.value, let origin = layer.entries[key]?.origin {
                fail(key, Located(text: texts.joined(separator: ", "), origin: origin), accepted: accepted)
            }
            for (name, entry) in layer.entries where name.hasPrefix(key + ".") {
                let member = String(name.dropFirst(key.count + 1))
                switch entry.value {
                case .scalar(let text): map[member] = text
                case .emptySection: map[member] = ""
                case .list(let texts):
                    fail(
                        name, Located(text: texts.joined(separator: ", "), origin: entry.origin),
                        accepted: "a single value")
                }
            }
        }
        return map
    }

    /// Reads a mapping of names to lists of texts; names given by several sources are united, the highest wins.
    mutating func readLists(_ key: String, _ meaning: String) -> [String: [String]] {
        declare(key, aliases: [], default: "{}", accepted: "a mapping of names to lists", meaning)
        openSections.append(key)
        var lists: [String: [String]] = [:]
        for layer in sources.layers.reversed() {
            if let entry = layer.entries[key] { lists.merge(members(of: entry, key: key)) { $1 } }
            for (name, entry) in layer.entries where name.hasPrefix(key + ".") {
                let member = String(name.dropFirst(key.count + 1))
                switch entry.value {
                case .list(let texts): lists[member] = texts
                case .scalar(let text): lists[member] = ConfigurationLayer.list(text) ?? [text]
                case .emptySection: lists[member] = []
                }
            }
        }
        return lists
    }

    /// Whether any source mentions a section.
    func isPresent(section: String) -> Bool {
        sources.layers.contains { $0.mentions(section: section) }
    }

    mutating func fail(_ key: String, _ element: Located, accepted: String) {
        problems.append(ConfigurationProblem(key: key, origin: element.origin, value: element.text, accepted: accepted))
    }

    /// Reports what does not fit together with other settings.
    mutating func fail(_ key: String, because reason: String) {
        let origin = find([key], type: .string)?.origin ?? "default"
        problems.append(
            ConfigurationProblem(
                key: key, origin: origin, value: "", accepted: "", message: "\(key) (\(origin)) \(reason)"))
    }

    mutating func warn(_ key: String, origin: String, _ description: String) {
        warnings.append(ConfigurationWarning(key: key, origin: origin, description: description))
    }

    // MARK: Finding

    private struct Found {
        var key: String
        var content: ConfigContent
        var origin: String
    }

    /// The value of the highest source that has one, in the first of the shapes in which it can be read.
    private mutating func find(_ keys: [String], types: [ConfigType]) -> Found? {
        let before = problems
        for type in types {
            // That it is not of the shape before is no problem.
            problems = before
            if let found = find(keys, type: type) { return found }
        }
        return nil
    }

    /// The value of the highest source that has one under any of the names.
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
                    problems.append(
                        ConfigurationProblem(
                            key: key, origin: error.origin, value: error.value, accepted: error.accepted))
                    return nil
                } catch {
                    problems.append(
                        ConfigurationProblem(
                            key: key, origin: provider.providerName, value: "", accepted: "",
                            message: "\(key): \(provider.providerName) cannot read it: \(error)"))
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
        problems.append(
            ConfigurationProblem(
                key: found.key, origin: found.origin, value: kind.isSecret ? "<redacted>" : text,
                accepted: kind.accepted))
        return nil
    }

    /// The members of a mapping written on one line as a JSON object.
    private mutating func members(of entry: ConfigurationEntry, key: String) -> [String: [String]] {
        let accepted = #"a mapping of names to lists; where one line must do, a JSON object such as {"a":["b"]}"#
        switch entry.value {
        case .emptySection: return [:]
        case .list(let texts):
            fail(key, Located(text: texts.joined(separator: ", "), origin: entry.origin), accepted: accepted)
        case .scalar(let text):
            if let members = (try? JSONValue(parsing: text))?.objectValue {
                var lists: [String: [String]] = [:]
                for (name, value) in members {
                    lists[name] = value.stringValue.map { [$0] } ?? ConfigurationLayer.list(value.text())
                }
                if lists.count == members.count { return lists }
            }
            fail(key, Located(text: text, origin: entry.origin), accepted: accepted)
        }
        return [:]
    }

    private mutating func declare(
        _ key: String, aliases: [String], default defaultText: String, accepted: String, _ meaning: String
    ) {
        reference.append(
            ConfigurationKeyReference(
                key: key, aliases: aliases, defaultText: defaultText, accepted: accepted, meaning: meaning))
    }
}
