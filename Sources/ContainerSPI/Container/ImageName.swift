/// A container image reference: `[registry/][prefix/]name[:tag][@digest]`.
public struct ImageName: Sendable, Hashable, CustomStringConvertible {
    /// `host` or `host:port`; `nil` if the reference has none.
    public var registry: String?
    /// Everything between the registry and the name, without slashes at its ends.
    public var prefix: String?
    /// The last part of the path.
    public var name: String
    /// The tag, if any.
    public var tag: String?
    /// The digest with its algorithm: `sha256:…`.
    public var digest: String?

    /// Creates an image reference.
    public init(
        registry: String? = nil, prefix: String? = nil, name: String, tag: String? = nil, digest: String? = nil
    ) {
        self.registry = registry
        self.prefix = prefix
        self.name = name
        self.tag = tag
        self.digest = digest
    }

    /// Reads a reference as Docker does: the part before the first slash is a registry if it contains a dot or a colon or
    /// is `localhost`; otherwise it belongs to the prefix.
    ///
    /// - Throws: `ConfigurationError` with code `invalidText` if the text is not an image reference.
    public init(parsing text: String) throws(ConfigurationError) {
        let invalid = ConfigurationError(
            text: text, accepted: "an image reference such as [registry/][prefix/]name[:tag][@digest]")
        var rest = text[...]
        if let at = rest.firstIndex(of: "@") {
            let digest = rest[rest.index(after: at)...]
            guard let colon = digest.firstIndex(of: ":"), colon != digest.startIndex,
                digest.index(after: colon) != digest.endIndex,
                digest.allSatisfy({ ImageName.isWord($0) || ":+".contains($0) })
            else { throw invalid }
            self.digest = String(digest)
            rest = rest[..<at]
        }
        var parts = rest.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count > 1, parts[0].contains(where: { $0 == "." || $0 == ":" }) || parts[0] == "localhost" {
            let registry = parts.removeFirst()
            guard registry.allSatisfy({ ImageName.isWord($0) || ":[]".contains($0) }) else { throw invalid }
            self.registry = String(registry)
        }
        guard var last = parts.popLast() else { throw invalid }
        if let colon = last.firstIndex(of: ":") {
            let tag = last[last.index(after: colon)...]
            guard !tag.isEmpty, tag.allSatisfy(ImageName.isWord) else { throw invalid }
            self.tag = String(tag)
            last = last[..<colon]
        }
        for part in parts + [last] where part.isEmpty || !part.allSatisfy(ImageName.isWord) {
            throw invalid
        }
        name = String(last)
        prefix = parts.isEmpty ? nil : parts.joined(separator: "/")
    }

    private static func isWord(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "._-".contains(character))
    }

    /// The reference to pull. The image's own registry wins over the given one.
    ///
    /// - Parameter registry: the configured registry with or without a trailing slash; `""` for none.
    public func resolved(registry: String) -> String {
        var configured = registry[...]
        while configured.last == "/" { configured.removeLast() }
        var text = ""
        let chosen = self.registry ?? String(configured)
        if !chosen.isEmpty { text += chosen + "/" }
        if let prefix, !prefix.isEmpty { text += prefix + "/" }
        text += name
        if let tag, !tag.isEmpty { text += ":" + tag }
        if let digest, !digest.isEmpty { text += "@" + digest }
        return text
    }

    public var description: String { resolved(registry: "") }
}
