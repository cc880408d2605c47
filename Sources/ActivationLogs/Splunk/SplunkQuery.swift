import ContainerSPI

/// The search string of one activation's lines, in Splunk's search language.
///
/// Values must not become part of the language. A plain value stands as it is. Any other is compared by `where` with the
/// result of decoding it: what then stands in the search string is letters, digits and `%`. Quoting would not do, because
/// `search` takes `*` for a wildcard even between quotes.
struct SplunkQuery {
    var configuration: SplunkConfiguration
    var namespace: String
    var activationID: String

    var text: String {
        var commands = [
            "search index=\(Self.quoted(configuration.index))",
            "search \(configuration.queryConstraints)",
            Self.comparison(configuration.namespaceField, namespace),
            Self.comparison(configuration.activationIDField, activationID),
            "spath \(configuration.logMessageField)",
            "table \(configuration.logTimestampField), \(configuration.logStreamField), \(configuration.logMessageField)",
            "reverse",
        ]
        // A search for nothing in particular is left out.
        if configuration.queryConstraints.allSatisfy(\.isWhitespace) { commands.remove(at: 1) }
        return commands.joined(separator: " | ")
    }

    static func comparison(_ field: String, _ value: String) -> String {
        if isPlain(value) { return "search \(field)=\(value)" }
        // A field in single quotes, for names such as `kubernetes.namespace`.
        return "where '\(field)'=urldecode(\"\(PercentEncoding.encode(value))\")"
    }

    /// Words that cannot mean anything but themselves.
    private static func isPlain(_ value: String) -> Bool {
        let isWord = value.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "@"):
                true
            default: false
            }
        }
        return isWord && !value.isEmpty && !["AND", "OR", "NOT", "XOR", "IN", "AS", "BY"].contains(value.uppercased())
    }

    /// A text of the operator's between double quotes.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
