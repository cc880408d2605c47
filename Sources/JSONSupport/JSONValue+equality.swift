extension JSONValue: Hashable {
    /// Numbers are equal if their values are, however they are written. An integer differs from a number with a fraction or
    /// an exponent: `1` from `1.0`.
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let first), .bool(let second)): first == second
        case (.integer(let first), .integer(let second)): first == second
        case (.number(let first), .number(let second)): first == second
        case (.decimal(let first), .decimal(let second)): first == second
        case (.decimal(let decimal), .number(let number)), (.number(let number), .decimal(let decimal)):
            number.isFinite && decimal == JSONDecimal(validated: number.description)
        case (.decimal(let decimal), .integer(let integer)), (.integer(let integer), .decimal(let decimal)):
            decimal.isInteger && decimal.intValue == integer
        case (.string(let first), .string(let second)): first == second
        case (.array(let first), .array(let second)): first == second
        case (.object(let first), .object(let second)): first == second
        default: false
        }
    }

    public func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let value): hasher.combine(value)
        case .integer(let value): hasher.combine(value)
        case .number(let value): hasher.combine(value.isFinite ? value : nil)
        case .decimal(let value): hasher.combine(value)
        case .string(let value): hasher.combine(value)
        case .array(let value): hasher.combine(value)
        case .object(let value): hasher.combine(value)
        }
    }
}
