/// A probable mistake in a configuration that can be used all the same.
public struct ConfigurationWarning: Sendable, Hashable, CustomStringConvertible {
    /// The dotted key as written.
    public var key: String
    /// The place of the key: `whisk.yaml:12`, `environment variable CONFIG_…`, `-Dwhisk.…`.
    public var origin: String
    /// The complete text of the warning.
    public var description: String

    /// - Parameters:
    ///   - key: the dotted key as written.
    ///   - origin: the place of the key.
    ///   - description: the complete text of the warning.
    public init(key: String, origin: String, description: String) {
        self.key = key
        self.origin = origin
        self.description = description
    }
}
