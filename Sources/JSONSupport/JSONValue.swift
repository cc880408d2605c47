// Converting a Double to an integer needs libm's trunc, which this import links.
import Glibc

/// A JSON document as a value.
///
/// Integers and other numbers are different cases, because action parameters and results must come back the way they
/// were sent: `1` stays `1`, `1.0` stays `1.0`, and 9007199254740993 does not turn into its neighbour. An integer that
/// does not fit 64 bits becomes ``number(_:)``, the nearest `Double`.
public enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// The deepest nesting of arrays and objects that the parser accepts unless told otherwise.
    public static let defaultMaximumDepth = 512

    /// Parses one JSON document (RFC 8259) with optional white space and an optional byte order mark around it.
    ///
    /// The last of several members with the same name wins. An escaped lone surrogate, which no Swift string can hold,
    /// becomes U+FFFD. Bytes that are not UTF-8 are an error, and so is a number beyond the range of `Double`.
    ///
    /// - Parameters:
    ///   - bytes: The document in UTF-8.
    ///   - maximumDepth: How many arrays and objects may be nested; more is an error, so that a hostile document cannot
    ///     exhaust the stack.
    /// - Throws: ``JSONError`` with the position of the first fault.
    public init(
        parsing bytes: some Sequence<UInt8>, maximumDepth: Int = JSONValue.defaultMaximumDepth
    ) throws(JSONError) {
        let direct = bytes.withContiguousStorageIfAvailable { JSONParser.parse($0, maximumDepth: maximumDepth) }
        let result =
            direct
            ?? Array(bytes).withUnsafeBufferPointer { JSONParser.parse($0, maximumDepth: maximumDepth) }
        self = try result.get()
    }

    /// Parses one JSON document given as text; see ``init(parsing:maximumDepth:)-(Sequence<UInt8>,_)``.
    public init(
        parsing text: some StringProtocol, maximumDepth: Int = JSONValue.defaultMaximumDepth
    ) throws(JSONError) {
        try self.init(parsing: text.utf8, maximumDepth: maximumDepth)
    }

    /// The document in UTF-8: members sorted by name, slashes not escaped, numbers in their shortest exact form.
    ///
    /// JSON has no infinity and no NaN: both are written as `null`.
    /// - Parameter pretty: Two spaces of indentation and a line per element, instead of no white space at all.
    public func encoded(pretty: Bool = false) -> [UInt8] {
        var writer = JSONWriter(pretty: pretty)
        writer.write(self, indentation: 0)
        return writer.bytes
    }

    /// ``encoded(pretty:)`` as a string.
    public func text(pretty: Bool = false) -> String {
        String(decoding: encoded(pretty: pretty), as: UTF8.self)
    }

    /// The member of an object; `nil` when the value is no object or has no such member.
    ///
    /// Setting a member of something that is no object replaces it by an object with that one member; setting `nil`
    /// removes the member.
    public subscript(key: String) -> JSONValue? {
        get {
            guard case .object(let members) = self else { return nil }
            return members[key]
        }
        set {
            if case .object(var members) = self {
                self = .null  // releases the storage, so that the change below copies nothing
                members[key] = newValue
                self = .object(members)
            } else if let newValue {
                self = .object([key: newValue])
            }
        }
    }

    /// The element of an array; `nil` when the value is no array or is shorter.
    public subscript(index: Int) -> JSONValue? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    /// The string, when the value is one.
    public var stringValue: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The integer, when the value is one; also of a number without fraction such as `1.0` or `1e3`.
    public var intValue: Int64? {
        switch self {
        case .integer(let value): value
        case .number(let value): Int64(exactly: value)
        default: nil
        }
    }

    /// The number, when the value is one; integers are converted.
    public var doubleValue: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    /// The truth value, when the value is one.
    public var boolValue: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The members, when the value is an object.
    public var objectValue: [String: JSONValue]? {
        if case .object(let value) = self { value } else { nil }
    }

    /// The elements, when the value is an array.
    public var arrayValue: [JSONValue]? {
        if case .array(let value) = self { value } else { nil }
    }

    /// Whether the value is `null`.
    public var isNull: Bool { self == .null }
}

extension JSONValue: CustomStringConvertible {
    /// The compact JSON text.
    public var description: String { text() }
}
