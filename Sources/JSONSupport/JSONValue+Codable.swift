extension JSONValue: Codable {
    /// Decodes any value. Some decoders read `1.0` as an integer and round a number to a `Double`; use
    /// ``init(parsing:maximumDepth:)-(Sequence<UInt8>,_)`` if the difference matters.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .integer(value)
        } else if let value = try? container.decode(UInt64.self) {
            self = .decimal(JSONDecimal(validated: String(value)))
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    /// Encodes any value.
    ///
    /// - Throws: `EncodingError.invalidValue` for a ``decimal(_:)`` that neither a `UInt64` nor a `Double` holds exactly, because
    ///   encoders accept no other numbers.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .decimal(let value): try Self.encode(value, to: &container)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }

    private static func encode(_ number: JSONDecimal, to container: inout any SingleValueEncodingContainer) throws {
        if number.isInteger, let value = number.intValue {
            try container.encode(value)
        } else if let value = UInt64(number.text) {
            try container.encode(value)
        } else if number.isExactAsDouble, let value = number.doubleValue {
            try container.encode(value)
        } else {
            throw EncodingError.invalidValue(
                number,
                EncodingError.Context(
                    codingPath: container.codingPath,
                    debugDescription: "the number \(number.text.prefix(40)) would be rounded; use JSONValue.encoded()"))
        }
    }
}
