/// Implementations by name, so that configuration can choose one and an embedder can add their own.
public struct ServiceProviders<Context: Sendable, Service: Sendable>: Sendable {
    public typealias Make = @Sendable (Context) async throws -> Service

    /// The configuration key that holds the name, for error texts.
    public let key: String
    /// What there is a choice of, such as "container factory", for error texts.
    public let kind: String
    private var makers: [String: Make] = [:]
    private var namesByAlias: [String: String] = [:]

    public init(key: String, kind: String) {
        self.key = key
        self.kind = kind
    }

    /// The short names, sorted.
    public var names: [String] { makers.keys.sorted() }

    /// Adds an implementation, or replaces the one of that name.
    public mutating func register(_ name: String, aliases: [String] = [], _ make: @escaping Make) {
        makers[name] = make
        for alias in aliases { namesByAlias[alias] = name }
    }

    /// Adds an implementation, or replaces the one of that name.
    public mutating func register(_ name: ServiceName, _ make: @escaping Make) {
        register(name.name, aliases: name.aliases, make)
    }

    /// The short name of a name or alias.
    ///
    /// - Throws: ``UnknownServiceError`` listing the known names.
    public func resolve(_ name: String) throws(UnknownServiceError) -> String {
        if makers[name] != nil { return name }
        // Short names are words; class names are spelled as in Java.
        if makers[name.lowercased()] != nil { return name.lowercased() }
        if let resolved = namesByAlias[name], makers[resolved] != nil { return resolved }
        throw UnknownServiceError(
            name: name, key: key, kind: kind, knownNames: names,
            suggestion: nearest(to: name, among: names + namesByAlias.keys).flatMap { candidate in
                candidate.distance <= max(2, name.count / 4) ? candidate.word : nil
            })
    }

    /// Makes the service of a name or alias.
    ///
    /// - Throws: ``UnknownServiceError``, or what the implementation throws.
    public func make(named name: String, context: Context) async throws -> Service {
        let resolved = try resolve(name)
        guard let make = makers[resolved] else {
            throw UnknownServiceError(name: name, key: key, kind: kind, knownNames: names, suggestion: nil)
        }
        return try await make(context)
    }
}

/// Configuration names an implementation nobody registered.
public struct UnknownServiceError: Error, Sendable, Hashable, CustomStringConvertible {
    public var name: String
    public var key: String
    public var kind: String
    public var knownNames: [String]
    public var suggestion: String?

    public var description: String {
        "\(key): unknown \(kind) '\(name)'"
            + (suggestion.map { "; did you mean \($0)?" } ?? "")
            + " (known: \(knownNames.isEmpty ? "none" : knownNames.joined(separator: ", ")))"
    }
}
