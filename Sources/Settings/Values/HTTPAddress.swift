import MachineSupport

/// Checks URLs at start-up, so that a typing mistake is not found at the first request.
package enum HTTPAddress {
    /// Whether the text is `http://` or `https://`, an authority, and perhaps a path, all in printable ASCII. A user and
    /// a password are not allowed, because these URLs are shown to people; nor is a path that may be the rest of a password.
    package static func isURL(_ text: String) -> Bool {
        guard URLCredentials.hidden(in: text) == text else { return false }
        for scheme in ["http://", "https://"] where text.lowercased().hasPrefix(scheme) {
            let rest = text.dropFirst(scheme.count)
            guard rest.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return false }
            let authority = rest.prefix { !"/?#".contains($0) }
            return isAuthority(String(authority))
        }
        return false
    }

    /// Whether the text is `host`, `host:port`, `[IPv6]` or `[IPv6]:port`.
    package static func isAuthority(_ text: String) -> Bool {
        var host = text[...]
        var port: Substring?
        if text.hasPrefix("[") {
            guard let bracket = text.firstIndex(of: "]") else { return false }
            host = text[text.index(after: text.startIndex)..<bracket]
            let rest = text[text.index(after: bracket)...]
            guard rest.isEmpty || rest.hasPrefix(":") else { return false }
            port = rest.isEmpty ? nil : rest.dropFirst()
            guard host.allSatisfy({ $0.isHexDigit || ":.%".contains($0) }) else { return false }
        } else {
            if let colon = text.firstIndex(of: ":") {
                host = text[..<colon]
                port = text[text.index(after: colon)...]
            }
            guard host.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) }) else {
                return false
            }
        }
        if let port { guard let number = Int(port), (1...65_535).contains(number) else { return false } }
        return !host.isEmpty
    }
}
