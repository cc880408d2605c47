/// Something in a configuration that is probably not meant, and does no harm.
public struct ConfigurationWarning: Sendable, Hashable, CustomStringConvertible {
    /// The dotted key as written.
    public var key: String
    /// Where it was written.
    public var origin: String
    public var description: String

    public init(key: String, origin: String, description: String) {
        self.key = key
        self.origin = origin
        self.description = description
    }
}
