/// Terms in Lucene's query language, as Elasticsearch's `query_string` reads it.
enum LuceneQuery {
    /// Returns `field: value`, escaped so that neither changes the meaning of the query.
    static func term(_ field: String, _ value: String) -> String {
        "\(escaped(field)): \(literal(value))"
    }

    /// Returns a plain word unchanged and any other value as a quoted phrase. In a phrase, only the quotation mark and the
    /// backslash have a meaning, while `<`, `>`, `*` and white space cannot be escaped in words.
    private static func literal(_ value: String) -> String {
        if isWord(value), !["AND", "OR", "NOT", "TO"].contains(value) { return value }
        return "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// Escapes the name of a field, which the operator configures.
    private static func escaped(_ field: String) -> String {
        field.reduce(into: "") { text, character in
            if !isWord(String(character)), character.isASCII, character != "." { text += "\\" }
            text.append(character)
        }
    }

    private static func isWord(_ text: String) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }
}
