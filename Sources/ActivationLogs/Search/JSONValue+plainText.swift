import JSONSupport

extension JSONValue {
    /// A field of a found line as text: numbers as they are written, several values one after the other.
    var plainText: String? {
        switch self {
        case .string(let text): text
        case .integer, .number, .bool: text()
        case .array(let values): values.isEmpty ? nil : values.compactMap(\.plainText).joined(separator: " ")
        case .null, .object: nil
        }
    }
}
