import MachineSupport

/// The value of a setting after a configuration was read, and the place it comes from.
public struct EffectiveSetting: Sendable, Hashable {
    /// The dotted key.
    public var key: String
    /// The value as text: lists and mappings as JSON, `<redacted>` in place of secrets, or the default in words.
    public var value: String
    /// The place of the value: `whisk.yaml:12`, `environment variable CONFIG_…`, `-Dwhisk.…`; `nil` for the default.
    public var origin: String?

    /// Creates the value of a setting.
    public init(key: String, value: String, origin: String?) {
        self.key = key
        self.value = value
        self.origin = origin
    }

    /// `NAME=<redacted>` for `NAME=value`.
    static func withoutValue(_ text: String) -> String {
        text.firstIndex(of: "=").map { text[...$0] + "<redacted>" } ?? text
    }

    /// Hides the value of `name=value`, or a whole text with this name, if the name is that of a secret.
    static func withoutSecret(_ text: String, named name: String = "") -> String {
        if isSecret(name) { return "<redacted>" }
        guard let equals = text.firstIndex(of: "="), isSecret(text[..<equals]) || isEnvironment(name) else {
            return URLCredentials.redacted(text)
        }
        return text[...equals] + "<redacted>"
    }

    private static func isSecret(_ name: some StringProtocol) -> Bool {
        let name = name.lowercased()
        return ["password", "passwd", "secret", "token", "credential", "apikey", "api-key", "api_key", "private"]
            .contains {
                name.contains($0)
            }
    }

    /// Whether the Docker parameter with this name sets a variable of the container.
    private static func isEnvironment(_ name: String) -> Bool {
        ["env", "e"].contains(name.drop { $0 == "-" })
    }
}
