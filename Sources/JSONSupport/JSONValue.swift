// Links libm, whose trunc converts a Double to an integer.
import Glibc

/// A JSON document as a value.
///
/// Numbers are returned as they were written, so that an action's parameters and results stay unchanged: `1` stays `1`, `1.50`
/// stays `1.50`, and 18446744073709551615 is not rounded. The cases ``integer(_:)`` and ``number(_:)`` hold the numbers that
/// an `Int64` and a `Double` return in the same form; ``decimal(_:)`` holds every other one. ``intValue`` and ``doubleValue``
/// read all three.
public enum JSONValue: Sendable {
    /// The value `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number without a fraction or an exponent that fits 64 bits.
    case integer(Int64)
    /// A number with a fraction or an exponent, in the form in which Swift writes a `Double`.
    case number(Double)
    /// Any other number: an integer of more than 64 bits, more digits than a `Double` has, or another way to write a number.
    case decimal(JSONDecimal)
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
    /// The last of several members with the same name counts. An escaped lone surrogate (`\ud83d` without its second half, as
    /// JavaScript writes a string that was cut within a character) becomes U+FFFD, because no UTF-8 text can contain it.
    /// Bytes that are not UTF-8 are an error. A number may have any size and any number of digits.
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

    /// Returns the document in UTF-8, with members sorted by name, unescaped slashes, and numbers as they were parsed.
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
        case .decimal(let value): value.intValue
        default: nil
        }
    }

    /// The nearest `Double` to a number or an integer; `nil` for other values and beyond the range of `Double`.
    public var doubleValue: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        case .decimal(let value): value.doubleValue
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
