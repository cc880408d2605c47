/// A name of an implementation in the configuration, with the class names that OpenWhisk had for it.
public struct ServiceName: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The short name.
    public var name: String
    /// Other names, such as historic class names.
    public var aliases: [String]

    /// Creates a name.
    public init(name: String, aliases: [String] = []) {
        self.name = name
        self.aliases = aliases
    }

    /// A short name without aliases.
    public init(stringLiteral name: String) {
        self.init(name: name)
    }
}
