import JSONSupport

extension JSONValue {
    /// A field of a search result as text. Several values are separated by spaces.
    var plainText: String? {
        switch self {
        case .string(let text): text
        case .integer, .number, .bool: text()
        case .array(let values): values.isEmpty ? nil : values.compactMap(\.plainText).joined(separator: " ")
        case .null, .object: nil
        }
    }
}
