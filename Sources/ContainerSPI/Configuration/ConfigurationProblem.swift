/// One thing that is wrong with a configuration.
public struct ConfigurationProblem: Sendable, Hashable, CustomStringConvertible {
    /// The dotted key, when the problem belongs to one.
    public var key: String?
    /// Where it was written: `whisk.yaml:12`, `environment variable CONFIG_…`, `-Dwhisk.…`.
    public var origin: String
    /// What is wrong, in full.
    public var description: String

    init(key: String?, origin: String, value: String, accepted: String, message: String? = nil) {
        self.key = key
        self.origin = origin
        let text = "'\(ConfigurationProblem.withoutCredentials(value))' (\(origin)) is not \(accepted)"
        description = message ?? key.map { "\($0): \(text)" } ?? text
    }

    /// A URL may carry a user and a password, which no error text shows.
    static func withoutCredentials(_ value: String) -> String {
        guard let at = value.lastIndex(of: "@"), let scheme = value.firstRange(of: "://"), scheme.upperBound <= at
        else { return value }
        return value[..<scheme.upperBound] + "<redacted>" + value[at...]
    }
}

/// A configuration that cannot be used, with everything that is wrong with it.
public struct WhiskConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
    public var problems: [ConfigurationProblem]
    /// What is probably a mistake besides; not in the description.
    public var warnings: [ConfigurationWarning]

    public init(problems: [ConfigurationProblem], warnings: [ConfigurationWarning] = []) {
        self.problems = problems
        self.warnings = warnings
    }

    public var description: String {
        problems.map { "configuration error: \($0)" }.joined(separator: "\n")
    }
}
