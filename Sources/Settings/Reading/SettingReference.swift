/// The documentation of one setting.
public struct SettingReference: Sendable, Hashable {
    /// The dotted key.
    public var key: String
    /// Other keys that are read for the same setting.
    public var aliases: [String]
    /// The value when nothing is configured, as it would be written.
    public var defaultText: String
    /// The accepted values.
    public var accepted: String
    /// What the setting changes.
    public var meaning: String

    /// The setting for a terminal: the key, then meaning, default, accepted values and environment variable.
    public var text: String {
        var lines = [meaning, "default \(defaultText); accepts \(accepted)", "environment \(environmentVariable)"]
        if !aliases.isEmpty { lines.append("also \(aliases.joined(separator: ", "))") }
        return ([key] + lines.map { "    " + $0 }).joined(separator: "\n")
    }

    /// The environment variable of the key: `CONFIG_whisk_mesos_masterUrl`.
    public var environmentVariable: String { Self.environmentVariable(of: key) }

    static func environmentVariable(of key: String) -> String {
        ConfigurationLayer.environmentPrefix
            + key.split(separator: ".").map { segment in
                let words = segment.split(separator: "-")
                return words.prefix(1).joined()
                    + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
            }.joined(separator: "_")
    }
}

/// The documentation of the settings below one prefix.
public struct SectionReference: Sendable, Hashable {
    /// The common beginning of the keys, without the last dot.
    public var prefix: String
    /// What the settings are for.
    public var meaning: String
    /// The settings in the order in which they are read.
    public var settings: [SettingReference] = []

    /// The settings for a terminal.
    public var text: String { settings.map(\.text).joined(separator: "\n") }

    /// A Markdown heading and a table of key, default, accepted values and meaning.
    public var markdown: String {
        var text = "## `\(prefix)`\n\n"
        if !meaning.isEmpty { text += meaning.prefix(1).uppercased() + meaning.dropFirst() + ".\n\n" }
        text += "| key | default | accepts | meaning |\n| --- | --- | --- | --- |\n"
        for setting in settings {
            let names = ["`\(setting.key)`"] + setting.aliases.map { "alias `\($0)`" }
            let cells = [names.joined(separator: ", "), "`\(setting.defaultText)`", setting.accepted, setting.meaning]
            text +=
                "| "
                + cells.map { $0.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") }
                .joined(separator: " | ") + " |\n"
        }
        return text
    }
}
