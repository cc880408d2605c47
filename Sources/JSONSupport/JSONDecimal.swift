/// A number of any size and precision, kept as its JSON text.
///
/// Two numbers are equal if their values are: `1.50` equals `1.5`, and `1e2` equals `100.0`. An integer such as `100` differs
/// from both, as in ``JSONValue``.
public struct JSONDecimal: Sendable {
    /// The number as JSON, as it stood in the document: `18446744073709551615`, `1.50` or `6.02e23`.
    public let text: String

    /// Creates a number from the text of a JSON number; `nil` if the text is not a JSON number.
    public init?(_ text: String) {
        switch try? JSONValue(parsing: text) {
        case .integer, .number, .decimal: break
        default: return nil
        }
        // White space and a byte order mark belong to a document, not to the number.
        guard let first = text.utf8.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first),
            let last = text.utf8.last, (0x30...0x39).contains(last)
        else { return nil }
        self.text = text
    }

    init(validated text: String) { self.text = text }

    /// Whether the number has neither a fraction nor an exponent.
    public var isInteger: Bool { !text.utf8.contains { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") } }

    /// The value if it is an integer of 64 bits, also if it is written with a fraction of zeros or an exponent; otherwise `nil`.
    public var intValue: Int64? { Magnitude(text).flatMap(\.int64) }

    /// The nearest `Double`; `nil` beyond the range of `Double`.
    public var doubleValue: Double? { Double(text).flatMap { $0.isFinite ? $0 : nil } }

    /// Whether a program that keeps numbers as `Double`, as JavaScript does, writes the same value that it read.
    package var isExactAsDouble: Bool {
        guard let value = doubleValue else { return false }
        return Magnitude(text).map { $0 == Magnitude(value.description) } ?? false
    }
}

extension JSONDecimal: Hashable {
    public static func == (left: JSONDecimal, right: JSONDecimal) -> Bool {
        if left.text == right.text { return true }
        guard left.isInteger == right.isInteger, let first = Magnitude(left.text), let second = Magnitude(right.text)
        else { return false }
        return first == second
    }

    public func hash(into hasher: inout Hasher) {
        if !isInteger {
            hasher.combine(doubleValue)
        } else if let value = intValue {
            hasher.combine(value)
        } else {
            hasher.combine(text)
        }
    }
}

extension JSONDecimal: CustomStringConvertible {
    public var description: String { text }
}

/// The value of a number as digits without zeros at either end, times a power of ten.
private struct Magnitude: Equatable {
    var isNegative: Bool
    /// The digits in ASCII; empty for zero.
    var digits: [UInt8]
    var exponent: Int

    /// `nil` if the exponent exceeds `Int`.
    init?(_ text: String) {
        var bytes = text.utf8[...]
        isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative { bytes = bytes.dropFirst() }
        exponent = 0
        if let mark = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) {
            guard let power = Int(String(bytes[bytes.index(after: mark)...]) ?? "") else { return nil }
            exponent = power
            bytes = bytes[..<mark]
        }
        digits = bytes.filter { $0 != UInt8(ascii: ".") }
        if let point = bytes.firstIndex(of: UInt8(ascii: ".")) {
            let (difference, overflow) = exponent.subtractingReportingOverflow(
                bytes.distance(from: point, to: bytes.endIndex) - 1)
            guard !overflow else { return nil }
            exponent = difference
        }
        let zeros = digits.reversed().prefix { $0 == UInt8(ascii: "0") }.count
        let (sum, overflow) = exponent.addingReportingOverflow(zeros)
        guard !overflow else { return nil }
        exponent = sum
        digits.removeLast(zeros)
        digits.removeFirst(digits.prefix { $0 == UInt8(ascii: "0") }.count)
        if digits.isEmpty { (isNegative, exponent) = (false, 0) }
    }

    var int64: Int64? {
        guard exponent >= 0, digits.count <= 19, exponent <= 19 - digits.count else { return nil }
        let text =
            (isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self) + String(repeating: "0", count: exponent)
        return digits.isEmpty ? 0 : Int64(text)
    }
}
