import MachineSupport

/// One mistake in a configuration.
public struct ConfigurationProblem: Sendable, Hashable, CustomStringConvertible {
    /// The dotted key, if the problem belongs to one.
    public var key: String?
    /// The place of the value: `whisk.yaml:12`, `environment variable CONFIG_…`, `-Dwhisk.…`.
    public var origin: String
    /// The complete text of the problem.
    public var description: String

    /// A problem with a text of its own.
    public init(key: String?, origin: String, description: String) {
        self.key = key
        self.origin = origin
        self.description = description
    }

    /// A value that is not accepted. A user and password in `value` are hidden.
    init(key: String?, origin: String, value: String, accepted: String) {
        let text = "'\(URLCredentials.redacted(value))' (\(origin)) is not \(accepted)"
        self.init(key: key, origin: origin, description: key.map { "\($0): \(text)" } ?? text)
    }
}

/// A probable mistake in a configuration that can be used all the same.
public struct ConfigurationWarning: Sendable, Hashable, CustomStringConvertible {
    /// The dotted key as written.
    public var key: String
    /// The place of the key: `whisk.yaml:12`, `environment variable CONFIG_…`, `-Dwhisk.…`.
    public var origin: String
    /// The complete text of the warning.
    public var description: String

    /// Creates a warning.
    public init(key: String, origin: String, description: String) {
        self.key = key
        self.origin = origin
        self.description = description
    }
}
