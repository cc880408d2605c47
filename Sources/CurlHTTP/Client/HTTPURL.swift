import MachineSupport

/// The few operations on URLs that an HTTP client and its callers need, on their text.
package enum HTTPURL {
    /// The URL for logs and errors: without user name and password, with `?…` in place of a query and without a fragment.
    package static func redacted(_ url: String) -> String { URLCredentials.redacted(url) }

    /// The URL with a placeholder for user name and password; see ``URLCredentials``.
    package static func withoutCredentials(_ url: String) -> String { URLCredentials.hidden(in: url) }

    /// Whether the part of a URL that names its server contains a user name or password. The scheme may be missing.
    package static func hasCredentials(_ url: String) -> Bool {
        guard url.utf8.contains(UInt8(ascii: "@")) else { return false }
        let slashes = url.firstRange(of: "//")?.upperBound
        let start = slashes.flatMap { url[..<$0].contains("@") ? nil : $0 } ?? url.startIndex
        return url[start...].prefix { !"/?#\\".contains($0) }.contains("@")
    }

    /// The URL that a redirect leads to. A location without a scheme (`//host:port/path`, RFC 3986,
    /// section 4.2) keeps the scheme.
    ///
    /// - Parameters:
    ///   - url: the URL that answered with the redirect.
    ///   - location: the value of the `Location` header.
    ///   - path: the end of the path of the API that is called. A redirect to another path leads to another service, such as
    ///     the login page of a proxy, which must not get the request's credentials.
    /// - Returns: `nil` for a location that is not a URL or contains credentials, for one with another path, and for one that
    ///   leads from `https` to `http`: requests that are meant to be encrypted must not go out in the clear because an answer
    ///   says so.
    package static func redirected(_ url: String, to location: String, path: String = "") -> String? {
        guard let target = target(url, location) else { return nil }
        return target.prefix { !"?#".contains($0) }.hasSuffix(path) ? target : nil
    }

    private static func target(_ url: String, _ location: String) -> String? {
        guard let schemeEnd = url.firstRange(of: "://"), !hasCredentials(location) else { return nil }
        let scheme = url[..<schemeEnd.lowerBound]
        if isHTTPS(location) { return location }
        if isHTTP(location) { return isHTTPS(url) ? nil : location }
        if location.hasPrefix("//") { return location.utf8.count > 2 ? "\(scheme):\(location)" : nil }
        guard location.hasPrefix("/") else { return nil }
        return "\(scheme)://\(url[schemeEnd.upperBound...].prefix { !"/?#".contains($0) })\(location)"
    }

    /// Whether the URL starts with `http://` or `https://`, in any case.
    package static func isHTTP(_ url: String) -> Bool {
        hasPrefix(url, "http://") || isHTTPS(url)
    }

    /// Whether the URL starts with `https://`, in any case.
    package static func isHTTPS(_ url: String) -> Bool {
        hasPrefix(url, "https://")
    }

    private static func hasPrefix(_ url: String, _ prefix: StaticString) -> Bool {
        prefix.withUTF8Buffer { wanted in
            // Setting the bit makes ASCII letters lower case and leaves ":" and "/" as they are.
            url.utf8.prefix(wanted.count).elementsEqual(wanted) { $0 | 0x20 == $1 | 0x20 }
        }
    }
}

extension StringProtocol {
    /// The text as a segment of a URL's path or as a value of its query: every byte of its UTF-8 except unreserved
    /// characters (RFC 3986, 2.3: ASCII letters, digits, `-`, `.`, `_` and `~`) becomes `%XX`.
    package var percentEncoded: String {
        let digits = Array("0123456789ABCDEF".utf8)
        var encoded: [UInt8] = []
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                encoded.append(byte)
            default:
                encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }
}
