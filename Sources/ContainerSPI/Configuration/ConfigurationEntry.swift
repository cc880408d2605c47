/// What one source says about one key.
struct ConfigurationEntry: Sendable, Hashable {
    enum Value: Sendable, Hashable {
        case scalar(String)
        case list([String])
        /// An empty section, such as `health-check: {}`: it is there, with nothing but defaults in it.
        case emptySection
    }

    var value: Value
    /// Where the value was written: `whisk.yaml:12`, `environment variable CONFIG_…`, `-Dwhisk.…`.
    var origin: String
}
