/// Pieces of Lucene's query language, as Elasticsearch's `query_string` reads it.
enum LuceneQuery {
    /// `field: value`, in which neither can be anything but a name and a value.
    static func term(_ field: String, _ value: String) -> String {
        "\(escaped(field)): \(literal(value))"
    }

    /// A plain word stands as it is. Anything else becomes a quoted phrase, in which only the quotation mark and the
    /// backslash mean something: unlike a word with escapes, that holds for `<`, `>`, `*` and white space as well.
    private static func literal(_ value: String) -> String {
        if isWord(value), !["AND", "OR", "NOT", "TO"].contains(value) { return value }
        return "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// A field's name; the operator's, but a stray character must not change the query either.
    private static func escaped(_ field: String) -> String {
        field.reduce(into: "") { text, character in
            if !isWord(String(character)), character.isASCII, character != "." { text += "\\" }
            text.append(character)
        }
    }

    private static func isWord(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}
