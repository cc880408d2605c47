extension ConfigurationLayer {
    /// The prefix of environment variables that contain configuration.
    static let environmentPrefix = "CONFIG_"

    /// Reads `CONFIG_whisk_mesos_masterUrl` as `whisk.mesos.master-url`. Ignores variables without that prefix, and empty
    /// variables, which deployment tools set for settings that are left at their defaults.
    ///
    /// `_` separates segments. A segment in camelCase becomes kebab-case unless it begins with a capital letter, as in
    /// `CONFIG_whisk_spi_ContainerFactoryProvider`.
    public static func environment(_ variables: [String: String]) -> ConfigurationLayer {
        var entries: [String: ConfigurationEntry] = [:]
        var doubled: [(key: String, first: String, second: String)] = []
        var unread: [String] = []
        for (name, value) in variables.sorted(by: { $0.key < $1.key }) where !value.isEmpty {
            let rest = name.hasPrefix(environmentPrefix) ? name.dropFirst(environmentPrefix.count) : ""
            // Variables in capital letters, such as CONFIG_SITE, belong to other programs.
            guard !rest.isEmpty, rest.contains(where: \.isLowercase), !rest.hasPrefix("FORCE_") else {
                if name.lowercased().hasPrefix("whisk_") || !rest.isEmpty { unread.append(name) }
                continue
            }
            let key = rest.split(separator: "_").map(kebabCase).joined(separator: ".")
            let entry = ConfigurationEntry(value: .scalar(value), origin: "environment variable \(name)")
            if let other = entries.updateValue(entry, forKey: key) { doubled.append((key, other.origin, entry.origin)) }
        }
        var layer = ConfigurationLayer(name: "environment", entries: entries)
        for (key, first, second) in doubled { layer.addConflict(key, first, second) }
        layer.variables = variables
        layer.isShared = true
        layer.unreadVariables = unread
        return layer
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
