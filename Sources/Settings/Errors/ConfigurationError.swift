// Errors of the package have `description` and `underlying` from there; one import is enough for both.
@_exported public import MachineSupport

/// A configuration that cannot be used, or a text that cannot be read as a value.
///
/// ```swift
/// do {
///     let settings = try MySettings(from: sources)
/// } catch where error.code == .invalidSettings {
///     for problem in error.problems { print(problem) }
/// }
/// ```
public struct ConfigurationError: CodedError, Hashable {
    /// Why the configuration cannot be used.
    public struct Code: ErrorCode {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// A text cannot be read as the value it should be, such as a size.
        public static let invalidText = Self(rawValue: "invalidText")
        /// Values of settings are not accepted, or do not fit together.
        public static let invalidSettings = Self(rawValue: "invalidSettings")
        /// A source of the configuration, such as its file, cannot be read at all.
        public static let unreadableSource = Self(rawValue: "unreadableSource")
        /// The file of a secret cannot be read or is empty.
        public static let unreadableSecret = Self(rawValue: "unreadableSecret")
        /// A setting names an implementation that is not registered.
        public static let unknownImplementation = Self(rawValue: "unknownImplementation")
    }

    public var code: Code
    /// The problems in words, one a line.
    public var message: String
    /// Everything that is wrong. Empty for ``Code/invalidText``.
    public var problems: [ConfigurationProblem]
    /// Probable mistakes found beside the problems. ``message`` does not contain them.
    public var warnings: [ConfigurationWarning]

    /// An error that lists problems.
    public init(
        _ code: Code = .invalidSettings, problems: [ConfigurationProblem], warnings: [ConfigurationWarning] = []
    ) {
        self.code = code
        message = problems.map { "configuration error: \($0)" }.joined(separator: "\n")
        self.problems = problems
        self.warnings = warnings
    }

    /// An error about one setting. The message names its key.
    package init(_ code: Code, key: String, origin: String, _ message: String) {
        self.code = code
        self.message = message
        problems = [ConfigurationProblem(key: key, origin: origin, description: message)]
        warnings = []
    }

    /// A text that is not accepted as a value.
    ///
    /// - Parameter accepted: the accepted form, such as "a size such as 256 m".
    package init(text: String, accepted: String) {
        code = .invalidText
        message = "'\(URLCredentials.redacted(text))' is not \(accepted)"
        problems = []
        warnings = []
    }
}
