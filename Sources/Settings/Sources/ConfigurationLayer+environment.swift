extension ConfigurationLayer {
    /// The prefix of environment variables that contain configuration.
    static let environmentPrefix = "CONFIG_"

    /// Reads `CONFIG_whisk_mesos_masterUrl` as `whisk.mesos.master-url`. Ignores variables without that prefix.
    ///
    /// `_` separates segments. A segment in camelCase becomes kebab-case unless it begins with a capital letter, as in
    /// `CONFIG_whisk_spi_ContainerFactoryProvider`.
    public static func environment(_ variables: [String: String]) -> ConfigurationLayer {
        var entries: [String: ConfigurationEntry] = [:]
        for (name, value) in variables where name.hasPrefix(environmentPrefix) {
            let segments = name.dropFirst(environmentPrefix.count).split(separator: "_")
            let key = segments.map(kebabCase).joined(separator: ".")
            entries[key] = ConfigurationEntry(value: .scalar(value), origin: "environment variable \(name)")
        }
        return ConfigurationLayer(name: "environment", entries: entries)
    }

    private static func kebabCase(_ segment: Substring) -> String {
        guard segment.first?.isUppercase == false else { return String(segment) }
        return segment.reduce(into: "") { text, character in
            if character.isUppercase {
                text += "-" + character.lowercased()
            } else {
                text.append(character)
            }
        }
    }
}
