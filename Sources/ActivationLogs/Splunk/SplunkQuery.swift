import ContainerSPI
import CurlHTTP

/// The search for one activation's lines, in Splunk's search language.
///
/// A value must not change the meaning of the search. Plain values are used unchanged. Other values are percent-encoded and
/// compared by `where` with the result of `urldecode`. Quotation marks are not sufficient, because `*` is a wildcard of
/// `search` even between quotation marks.
struct SplunkQuery {
    var configuration: SplunkSettings
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
        // Omit empty constraints.
        if configuration.queryConstraints.allSatisfy(\.isWhitespace) { commands.remove(at: 1) }
        return commands.joined(separator: " | ")
    }

    static func comparison(_ field: String, _ value: String) -> String {
        if isPlain(value) { return "search \(field)=\(value)" }
        // Single quotes allow names of fields such as `kubernetes.namespace`.
        return "where '\(field)'=urldecode(\"\(value.percentEncoded)\")"
    }

    /// Whether a value has no special meaning in the search language.
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

    /// Returns a configured text between double quotes.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
