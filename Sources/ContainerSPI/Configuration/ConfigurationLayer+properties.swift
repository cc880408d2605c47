extension ConfigurationLayer {
    /// Reads properties given as `-Dkey=value` or `key=value`.
    ///
    /// - Throws: ``WhiskConfigurationError`` naming each argument that is neither.
    public static func properties(_ arguments: [String]) throws(WhiskConfigurationError) -> ConfigurationLayer {
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
        guard problems.isEmpty else { throw WhiskConfigurationError(problems: problems) }
        return ConfigurationLayer(name: "properties", entries: entries)
    }

    /// A program's own options, which error texts call by their names: `--instances` rather than a key.
    ///
    /// - Parameter options: the key that an option stands for, what was given, and what the option is called.
    public static func options(_ options: [(key: String, value: String, name: String)]) -> ConfigurationLayer {
        var entries: [String: ConfigurationEntry] = [:]
        for option in options {
            entries[option.key] = ConfigurationEntry(value: .scalar(option.value), origin: option.name)
        }
        return ConfigurationLayer(name: "options", entries: entries)
    }

    /// Reads the `-D` properties among the options of a Java command line, as `INVOKER_OPTS` has them.
    ///
    /// Words are separated by white space; single and double quotes and backslashes work as in a shell. Words that are
    /// no `-D` property are meant for a Java machine and are passed over.
    public static func properties(invokerOptions text: String) -> ConfigurationLayer {
        var entries: [String: ConfigurationEntry] = [:]
        for word in shellWords(text) where word.hasPrefix("-D") {
            let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let key = String(parts[0])
            entries[key] = ConfigurationEntry(
                value: .scalar(parts.count > 1 ? String(parts[1]) : ""), origin: "-D\(key) in INVOKER_OPTS")
        }
        return ConfigurationLayer(name: "INVOKER_OPTS", entries: entries)
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
