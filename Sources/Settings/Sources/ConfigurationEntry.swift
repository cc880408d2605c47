/// The value of one key in one source.
struct ConfigurationEntry: Sendable, Hashable {
    enum Value: Sendable, Hashable {
        case scalar(String)
        case list([String])
        /// An empty section, such as `health-check: {}`: present, with default values only.
        case emptySection
    }

    var value: Value
    /// The place of the value: `whisk.yaml:12`, `environment variable CONFIG_…`, `-Dwhisk.…`.
    var origin: String
}
