/// The values from which an implementation is made.
public protocol ServiceContext: Sendable {
    /// The configuration, read with the registry that makes the implementation.
    var configuration: WhiskConfiguration { get }
}

/// The implementations of one kind, by name.
public struct ServiceProviders<Context: ServiceContext, Service: Sendable>: Sendable {
    /// Makes an implementation.
    public typealias Make = @Sendable (Context) async throws -> Service

    /// The configuration key that chooses the implementation.
    let key: String
    /// The kind of implementation in words, such as "container factory".
    let kind: String
    private var makers: [String: Make] = [:]
    private var namesByAlias: [String: String] = [:]
    /// The settings of the registered implementations.
    private(set) var sections: [any SettingsSection.Type] = []

    init(key: String, kind: String) {
        self.key = key
        self.kind = kind
    }

    /// The short names in alphabetical order.
    public var names: [String] { makers.keys.sorted() }

    /// Adds an implementation without settings of its own. It replaces one with the same name.
    public mutating func register(_ name: ServiceName, _ make: @escaping Make) {
        makers[name.name] = make
        for alias in name.aliases { namesByAlias[alias] = name.name }
    }

    /// Adds an implementation with its settings, which the reference and the check for unknown keys then contain. It
    /// replaces one with the same name.
    public mutating func register<Settings: SettingsSection>(
        _ name: ServiceName, settings: Settings.Type,
        _ make: @escaping @Sendable (Context, Settings) async throws -> Service
    ) {
        sections.append(settings)
        register(name) { context in try await make(context, context.configuration[settings]) }
    }

    /// The short name of a name or alias.
    ///
    /// - Throws: `ConfigurationError` with code `unknownImplementation`; its message lists the known names.
    public func resolve(_ name: String) throws(ConfigurationError) -> String {
        if makers[name] != nil { return name }
        // Short names are words, in any case. Class names are case-sensitive, as in Java.
        if makers[name.lowercased()] != nil { return name.lowercased() }
        if let resolved = namesByAlias[name], makers[resolved] != nil { return resolved }
        throw unknown(name)
    }

    /// Makes the implementation with a name or alias.
    ///
    /// - Throws: `ConfigurationError` with code `unknownImplementation`, or what the implementation throws.
    public func make(named name: String, context: Context) async throws -> Service {
        guard let make = makers[try resolve(name)] else { throw unknown(name) }
        return try await make(context)
    }

    private func unknown(_ name: String) -> ConfigurationError {
        let suggestion = nearest(to: name, among: names + namesByAlias.keys).flatMap { candidate in
            candidate.distance <= max(2, name.count / 4) ? "; did you mean \(candidate.word)?" : nil
        }
        return ConfigurationError(
            .unknownImplementation, key: key, origin: key,
            "\(key): unknown \(kind) '\(name)'\(suggestion ?? "")"
                + " (known: \(names.isEmpty ? "none" : names.joined(separator: ", ")))")
    }
}
