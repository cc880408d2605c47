/// One line of the configuration reference.
public struct ConfigurationKeyReference: Sendable, Hashable {
    /// The dotted key.
    public var key: String
    /// Other names of the key.
    public var aliases: [String]
    /// The value when nothing is configured, as it would be written.
    public var defaultText: String
    /// What is accepted.
    public var accepted: String
    public var meaning: String

    /// The environment variable of the key: `CONFIG_whisk_mesos_masterUrl`.
    public var environmentVariable: String {
        ConfigurationLayer.environmentPrefix
            + key.split(separator: ".").map { segment in
                let words = segment.split(separator: "-")
                return words.prefix(1).joined()
                    + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
            }.joined(separator: "_")
    }
}
