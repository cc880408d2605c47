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
        // Empty constraints are omitted.
        let hasConstraints = !configuration.queryConstraints.allSatisfy(\.isWhitespace)
        let commands: [String?] = [
            "search index=\(Self.quoted(configuration.index))",
            hasConstraints ? "search \(configuration.queryConstraints)" : nil,
            Self.comparison(configuration.namespaceField, namespace),
            Self.comparison(configuration.activationIDField, activationID),
            "spath \(Self.field(configuration.logMessageField))",
            "table "
                + [configuration.logTimestampField, configuration.logStreamField, configuration.logMessageField]
                .map(Self.field).joined(separator: ", "),
            "reverse",
        ]
        return commands.compactMap(\.self).joined(separator: " | ")
    }

    static func comparison(_ field: String, _ value: String) -> String {
        if isPlain(value) { return "search \(Self.field(field))=\(value)" }
        // Single quotes allow names of fields such as `kubernetes.namespace`.
        return "where '\(field)'=urldecode(\"\(value.percentEncoded)\")"
    }

    /// The name of a field, quoted if it is more than a word or a path such as `kubernetes.labels.app`.
    private static func field(_ name: String) -> String {
        let isWord = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_.:{}@-".contains($0)) }
        return isWord && !name.isEmpty ? name : quoted(name)
    }

    /// Whether a value has no special meaning in the search language.
    private static func isPlain(_ value: String) -> Bool {
        let isWord = value.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_-.@".contains($0)) }
        return isWord && !value.isEmpty && !["AND", "OR", "NOT", "XOR", "IN", "AS", "BY"].contains(value.uppercased())
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
