// Links libm, whose trunc converts a Double to an integer.
import Glibc

/// A JSON document as a value.
///
/// Integers and other numbers are different cases, so that action parameters and results are returned unchanged: `1` stays
/// `1`, `1.0` stays `1.0`, and 9007199254740993 is not rounded. An integer that exceeds 64 bits becomes the nearest `Double`,
/// ``number(_:)``.
public enum JSONValue: Sendable, Hashable {
    /// The value `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number without a fraction or an exponent that fits 64 bits.
    case integer(Int64)
    /// Any other number.
    case number(Double)
    /// A string.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object, by the names of its members.
    case object([String: JSONValue])

    /// The default limit of nested arrays and objects.
    public static let defaultMaximumDepth = 512

    /// Parses one JSON document (RFC 8259) with optional white space and an optional byte order mark around it.
    ///
    /// The last of several members with the same name counts. An escaped lone surrogate becomes U+FFFD, because Swift strings
    /// cannot contain it. Bytes that are not UTF-8 and numbers beyond the range of `Double` are errors.
    ///
    /// - Parameters:
    ///   - bytes: the document in UTF-8.
    ///   - maximumDepth: the limit of nested arrays and objects, so that a hostile document cannot exhaust the stack.
    /// - Throws: ``JSONError`` with the position of the first fault.
    public init(
        parsing bytes: some Sequence<UInt8>, maximumDepth: Int = JSONValue.defaultMaximumDepth
    ) throws(JSONError) {
        let direct = bytes.withContiguousStorageIfAvailable { JSONParser.parse($0, maximumDepth: maximumDepth) }
        self = try (direct ?? Array(bytes).withUnsafeBufferPointer { JSONParser.parse($0, maximumDepth: maximumDepth) })
            .get()
    }

    /// Parses one JSON document in a string. See ``init(parsing:maximumDepth:)-(Sequence<UInt8>,_)``.
    public init(
        parsing text: some StringProtocol, maximumDepth: Int = JSONValue.defaultMaximumDepth
    ) throws(JSONError) {
        try self.init(parsing: text.utf8, maximumDepth: maximumDepth)
    }

    /// Returns the document in UTF-8, with members sorted by name, unescaped slashes, and numbers in their shortest exact
    /// form.
    ///
    /// Infinity and NaN, which JSON does not have, become `null`.
    /// - Parameter pretty: `true` for a line per element and an indentation of two spaces, `false` for no white space.
    public func encoded(pretty: Bool = false) -> [UInt8] {
        var writer = JSONWriter(pretty: pretty)
        writer.write(self, indentation: 0)
        return writer.bytes
    }

    /// Returns the result of ``encoded(pretty:)`` as a string.
    public func text(pretty: Bool = false) -> String { String(decoding: encoded(pretty: pretty), as: UTF8.self) }

    /// The member of an object; `nil` if the value is not an object or has no such member.
    ///
    /// Setting a member of a value that is not an object replaces the value by an object with this member. Setting `nil`
    /// removes the member.
    public subscript(key: String) -> JSONValue? {
        get {
            guard case .object(let members) = self else { return nil }
            return members[key]
        }
        set {
            if case .object(var members) = self {
                self = .null  // releases the storage, so that the change copies nothing
                members[key] = newValue
                self = .object(members)
            } else if let newValue {
                self = .object([key: newValue])
            }
        }
    }

    /// The element of an array; `nil` if the value is not an array or is shorter.
    public subscript(index: Int) -> JSONValue? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    /// The string; `nil` for other values.
    public var stringValue: String? { if case .string(let value) = self { value } else { nil } }

    /// The integer, also for a number without a fraction such as `1.0` and `1e3`; `nil` for other values.
    public var intValue: Int64? {
        switch self {
        case .integer(let value): value
        case .number(let value): Int64(exactly: value)
        default: nil
        }
    }

    /// The number, also for an integer; `nil` for other values.
    public var doubleValue: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    /// The Boolean; `nil` for other values.
    public var boolValue: Bool? { if case .bool(let value) = self { value } else { nil } }

    /// The members of an object; `nil` for other values.
    public var objectValue: [String: JSONValue]? { if case .object(let value) = self { value } else { nil } }

    /// The elements of an array; `nil` for other values.
    public var arrayValue: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
}

extension JSONValue: CustomStringConvertible {
    /// The compact JSON text.
    public var description: String { text() }
}
