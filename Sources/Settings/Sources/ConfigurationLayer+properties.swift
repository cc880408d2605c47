extension ConfigurationLayer {
    /// Reads properties given as `-Dkey=value` or `key=value`. Of several values for one key the last counts.
    ///
    /// - Throws: ``ConfigurationError`` with code `unreadableSource` that names each argument in another form.
    public static func properties(_ arguments: [String]) throws(ConfigurationError) -> ConfigurationLayer {
        var entries: [String: ConfigurationEntry] = [:]
        var problems: [ConfigurationProblem] = []
        for argument in arguments {
            let property = argument.hasPrefix("-D") ? argument.dropFirst(2) : argument[...]
            guard let equals = property.firstIndex(of: "="), equals != property.startIndex else {
                problems.append(
                    ConfigurationProblem(
                        key: nil, origin: "command line", value: argument, accepted: "a property such as -Dkey=value"))
                continue
            }
            let key = String(property[..<equals])
            entries[key] = ConfigurationEntry(
                value: .scalar(String(property[property.index(after: equals)...])), origin: "-D\(key)")
        }
        guard problems.isEmpty else { throw ConfigurationError(.unreadableSource, problems: problems) }
        return ConfigurationLayer(name: "properties", entries: entries)
    }

    /// Options of a program that set configuration keys. Error texts show the name of the option, such as `--instances`.
    public static func options(_ options: [(key: String, value: String, name: String)]) -> ConfigurationLayer {
        let entries = options.map { ($0.key, ConfigurationEntry(value: .scalar($0.value), origin: $0.name)) }
        return ConfigurationLayer(name: "options", entries: Dictionary(entries) { $1 })
    }

    /// Reads the `-D` properties of a Java command line, such as the one in `INVOKER_OPTS`.
    ///
    /// White space separates words; single quotes, double quotes and backslashes work as in a shell. Words that do not
    /// begin with `-D` are options of the Java machine and are ignored.
    public static func properties(invokerOptions text: String) -> ConfigurationLayer {
        var entries: [String: ConfigurationEntry] = [:]
        for word in shellWords(text) where word.hasPrefix("-D") {
            let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let key = String(parts[0])
            entries[key] = ConfigurationEntry(
                value: .scalar(parts.count > 1 ? String(parts[1]) : ""), origin: "-D\(key) in INVOKER_OPTS")
        }
        var layer = ConfigurationLayer(name: "INVOKER_OPTS", entries: entries)
        // Properties such as -Dfile.encoding are for the Java machine.
        layer.isShared = true
        return layer
    }

    static func shellWords(_ text: String) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var isEscaped = false
        for character in text {
            if isEscaped {
                word = (word ?? "") + String(character)
                isEscaped = false
            } else if character == "\\", quote != "'" {
                isEscaped = true
            } else if character == quote {
                quote = nil
            } else if quote == nil, character == "\"" || character == "'" {
                quote = character
                word = word ?? ""
            } else if quote == nil, character.isWhitespace {
                if let finished = word { words.append(finished) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        if let word { words.append(word) }
        return words
    }
}
