/// The address of a master, as people write it.
package enum MasterURL {
    /// The port of a master that is named by its host alone.
    package static let defaultPort = 5050

    /// Returns the base URL of a master. `host` is `http://host:5050`, `host:80` is `http://host:80`, and a URL stays as it is.
    ///
    /// - Parameter scheme: the scheme of an address without one.
    package static func complete(_ text: String, scheme: String = "http") -> String {
        guard isHost(text) else { return text }
        let authority = text.prefix { $0 != "/" }
        let path = text[authority.endIndex...]
        let colons = authority.count { $0 == ":" }
        // An IPv6 address without brackets has no port.
        let host = colons > 1 && !authority.hasPrefix("[") ? "[\(authority)]" : String(authority)
        let hasPort = host.hasPrefix("[") ? host.contains("]:") : colons == 1
        return "\(scheme)://\(host)\(hasPort ? "" : ":\(defaultPort)")\(path)"
    }

    /// Whether the text is a host, perhaps with a port and a path, and not a URL. Credentials have no place in it.
    package static func isHost(_ text: String) -> Bool {
        !text.isEmpty && !text.hasPrefix("/") && !text.contains("://")
            && !text.contains { $0.isWhitespace || $0 == "@" }
    }
}
