/// URLs as they may appear in logs and errors.
enum PublicURL {
    /// The URL without user name and password, with `?…` in place of a query and without a fragment.
    static func text(of url: String) -> String {
        let clean = withoutCredentials(url)
        guard let end = clean.firstIndex(where: { $0 == "?" || $0 == "#" }) else { return clean }
        return String(clean[..<end]) + (clean[end] == "?" ? "?…" : "")
    }

    /// The URL without user name and password.
    static func withoutCredentials(_ url: String) -> String {
        // Nearly every URL ends here; looking at bytes is much cheaper than at characters.
        guard url.utf8.contains(UInt8(ascii: "@")), let scheme = schemeEnd(of: url) else { return url }
        let authorityEnd =
            url[scheme...].firstIndex { $0 == "/" || $0 == "?" || $0 == "#" || $0 == "\\" } ?? url.endIndex
        guard let at = url[scheme..<authorityEnd].lastIndex(of: "@") else { return url }
        return String(url[..<scheme]) + url[url.index(after: at)...]
    }

    /// Whether the URL starts with `http://` or `https://`, in any case.
    static func isHTTP(_ url: String) -> Bool {
        hasPrefix(url, "http://") || isHTTPS(url)
    }

    static func isHTTPS(_ url: String) -> Bool {
        hasPrefix(url, "https://")
    }

    private static func hasPrefix(_ url: String, _ prefix: StaticString) -> Bool {
        prefix.withUTF8Buffer { wanted in
            // Setting the bit makes ASCII letters lower case and leaves ":" and "/" as they are.
            url.utf8.prefix(wanted.count).elementsEqual(wanted) { $0 | 0x20 == $1 | 0x20 }
        }
    }

    private static func schemeEnd(of url: String) -> String.Index? {
        var previous: [UInt8] = []
        for index in url.utf8.indices {
            previous.append(url.utf8[index])
            if previous.suffix(3).elementsEqual("://".utf8) { return url.utf8.index(after: index) }
        }
        return nil
    }
}
