/// Hides user names and passwords in the texts of URLs. Every log message and error that quotes a URL passes it through here.
package enum URLCredentials {
    /// The text in place of user name and password.
    package static let placeholder = "<redacted>"

    /// ``hidden(in:)``, with `?…` in place of the query of a URL, which may contain a password or token, and without a fragment.
    package static func redacted(_ text: String) -> String {
        let clean = hidden(in: text)
        guard let scheme = clean.firstRange(of: "://"),
            let end = clean[scheme.upperBound...].firstIndex(where: { $0 == "?" || $0 == "#" })
        else { return clean }
        return String(clean[..<end]) + (clean[end] == "?" ? "?…" : "")
    }

    /// Replaces the user name and password in a URL, in a list of URLs, or in `user:password@host` without a scheme.
    ///
    /// A text from a user need not follow the rules for URLs: a password may contain `@`, `/`, `?` and `#`, after which the
    /// rest of the password looks like a path. So everything up to the last `@` is replaced, unless it cannot contain a
    /// password: it has a slash or question mark, but no colon. `http://host:80/a@b` therefore loses its host, which is
    /// better than a shown password.
    package static func hidden(in text: String) -> String {
        // Nearly every text ends here, and a search through bytes is much cheaper than one through characters.
        guard text.utf8.contains(UInt8(ascii: "@")), let last = text.lastIndex(of: "@") else { return text }
        let start =
            text.firstRange(of: "://").flatMap { $0.upperBound <= last ? $0.upperBound : nil } ?? text.startIndex
        let before = text[start..<last]
        let authority = before.prefix { !"/?#\\".contains($0) }
        guard authority.endIndex != last, !before.contains(":") else {
            return text[..<start] + placeholder + text[last...]
        }
        guard let at = authority.lastIndex(of: "@") else { return text }
        return text[..<start] + placeholder + text[at...]
    }
}
