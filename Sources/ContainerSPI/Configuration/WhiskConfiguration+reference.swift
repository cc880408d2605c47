extension WhiskConfiguration {
    /// The reference as a Markdown table of key, default and meaning.
    public static var referenceMarkdown: String {
        var text = "| key | default | meaning |\n| --- | --- | --- |\n"
        for entry in keyReference {
            let names =
                ["`\(entry.key)`"] + entry.aliases.map { "alias `\($0)`" }
            let cells = [names.joined(separator: ", "), "`\(entry.defaultText)`", entry.meaning]
            text += "| " + cells.map(escapedCell).joined(separator: " | ") + " |\n"
        }
        return text
    }

    /// The reference for a terminal: each key with its meaning, default and environment variable.
    public static var referenceText: String {
        keyReference.map { entry in
            var lines = [entry.meaning, "default: \(entry.defaultText)", "environment: \(entry.environmentVariable)"]
            if !entry.aliases.isEmpty { lines.append("also: \(entry.aliases.joined(separator: ", "))") }
            return ([entry.key] + lines.map { "    " + $0 }).joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }

    private static func escapedCell(_ text: String) -> String {
        text.reduce(into: "") { $0 += $1 == "|" ? "\\|" : String($1) }
    }
}
