/// A recursive-descent JSON parser over a buffer.
///
/// Every activation passes through it twice. Foundation's `JSONDecoder` does not tell `1` from `1.0` in dynamic values, gives
/// no position of an error, has no limit of nesting, and takes about 20 times as long, because it tries type after type.
struct JSONParser {
    private let buffer: UnsafeBufferPointer<UInt8>
    private let maximumDepth: Int
    private var position = 0

    static func parse(_ buffer: UnsafeBufferPointer<UInt8>, maximumDepth: Int) -> Result<JSONValue, JSONError> {
        var parser = JSONParser(buffer: buffer, maximumDepth: maximumDepth)
        do throws(Fault) {
            return .success(try parser.parseDocument())
        } catch {
            return .failure(parser.located(error))
        }
    }

    private init(buffer: UnsafeBufferPointer<UInt8>, maximumDepth: Int) {
        self.buffer = buffer
        self.maximumDepth = maximumDepth
    }

    /// An error without its line and column.
    private struct Fault: Error {
        var code = JSONError.Code.syntax
        var message: String
        var offset: Int
    }

    private func located(_ fault: Fault) -> JSONError {
        var line = 1
        var lineStart = 0
        for index in 0..<min(fault.offset, buffer.count) where buffer[index] == UInt8(ascii: "\n") {
            line += 1
            lineStart = index + 1
        }
        return JSONError(
            code: fault.code, message: fault.message, offset: fault.offset, line: line,
            column: fault.offset - lineStart + 1)
    }

    // MARK: Values

    private mutating func parseDocument() throws(Fault) -> JSONValue {
        if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        skipWhiteSpace()
        let value = try parseValue(depth: 0)
        skipWhiteSpace()
        guard position == buffer.count else { throw unexpected("the end of the document") }
        return value
    }

    private mutating func parseValue(depth: Int) throws(Fault) -> JSONValue {
        switch peek() {
        case UInt8(ascii: "{"): return try parseObject(depth: depth + 1)
        case UInt8(ascii: "["): return try parseArray(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(try parseString())
        case UInt8(ascii: "t"): return try parseWord("true", .bool(true))
        case UInt8(ascii: "f"): return try parseWord("false", .bool(false))
        case UInt8(ascii: "n"): return try parseWord("null", .null)
        case .some(UInt8(ascii: "-")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return try parseNumber()
        default: throw unexpected("a value")
        }
    }

    private mutating func parseObject(depth: Int) throws(Fault) -> JSONValue {
        try enter(depth)
        var members: [String: JSONValue] = [:]
        if consume(UInt8(ascii: "}")) { return .object(members) }
        while true {
            guard peek() == UInt8(ascii: "\"") else { throw unexpected("a member name in double quotes") }
            let name = try parseString()
            skipWhiteSpace()
            guard consume(UInt8(ascii: ":")) else { throw unexpected("':' after the member name") }
            members[name] = try parseValue(depth: depth)
            skipWhiteSpace()
            if consume(UInt8(ascii: ",")) { continue }
            if consume(UInt8(ascii: "}")) { return .object(members) }
            throw unexpected("',' or '}' in an object")
        }
    }

    private mutating func parseArray(depth: Int) throws(Fault) -> JSONValue {
        try enter(depth)
        var elements: [JSONValue] = []
        if consume(UInt8(ascii: "]")) { return .array(elements) }
        while true {
            elements.append(try parseValue(depth: depth))
            skipWhiteSpace()
            if consume(UInt8(ascii: ",")) { continue }
            if consume(UInt8(ascii: "]")) { return .array(elements) }
            throw unexpected("',' or ']' in an array")
        }
    }

    private mutating func enter(_ depth: Int) throws(Fault) {
        guard depth <= maximumDepth else {
            throw Fault(
                code: .nestingTooDeep, message: "more than \(maximumDepth) nested arrays and objects", offset: position)
        }
        position += 1
        skipWhiteSpace()
    }

    private mutating func parseWord(_ word: StaticString, _ value: JSONValue) throws(Fault) -> JSONValue {
        guard word.withUTF8Buffer({ buffer.dropFirst(position).starts(with: $0) }) else { throw unexpected("a value") }
        position += word.utf8CodeUnitCount
        return value
    }

    // MARK: Numbers

    private mutating func parseNumber() throws(Fault) -> JSONValue {
        let start = position
        let isNegative = peek() == UInt8(ascii: "-")
        if isNegative { position += 1 }
        guard let first = peek(), isDigit(first) else { throw unexpected("a digit") }
        // Counted down from zero, because the magnitude of Int64.min does not fit.
        var negated: Int64 = 0
        var overflow = false
        while let byte = peek(), isDigit(byte) {
            if first == UInt8(ascii: "0"), byte != first || position > start + (isNegative ? 1 : 0) {
                throw Fault(message: "a number must not start with a superfluous zero", offset: start)
            }
            let product = negated.multipliedReportingOverflow(by: 10)
            let difference = product.partialValue.subtractingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
            overflow = overflow || product.overflow || difference.overflow
            negated = difference.partialValue
            position += 1
        }
        let integerDigits = position - start
        var isInteger = true
        var fractionStart = position
        if consumeRaw(UInt8(ascii: ".")) {
            isInteger = false
            fractionStart = position
            try skipDigits("a digit after the decimal point")
        }
        let fraction = buffer[fractionStart..<position]
        var hasExponent = false
        if consumeRaw(UInt8(ascii: "e")) || consumeRaw(UInt8(ascii: "E")) {
            (isInteger, hasExponent) = (false, true)
            if !consumeRaw(UInt8(ascii: "+")) { _ = consumeRaw(UInt8(ascii: "-")) }
            try skipDigits("a digit in the exponent")
        }
        // "-0" keeps its sign as text.
        if isInteger, !overflow, !(isNegative && negated == 0) {
            if isNegative { return .integer(negated) }
            if negated != .min { return .integer(-negated) }
        }
        let text = String(decoding: buffer[start..<position], as: UTF8.self)
        if isInteger { return .decimal(JSONDecimal(validated: text)) }
        guard let value = Double(text), value.isFinite else { return .decimal(JSONDecimal(validated: text)) }
        // A Double keeps 15 digits, and Swift writes it without an exponent from 0.0001 on. So the usual number needs no
        // comparison with the text that Swift writes.
        if !hasExponent, integerDigits + fraction.count <= 15, value.magnitude >= 1e-4 || value == 0,
            fraction.count == 1 || fraction.last != UInt8(ascii: "0")
        {
            return .number(value)
        }
        return value.description == text ? .number(value) : .decimal(JSONDecimal(validated: text))
    }

    private mutating func skipDigits(_ expected: String) throws(Fault) {
        let start = position
        while let byte = peek(), isDigit(byte) { position += 1 }
        if position == start { throw unexpected(expected) }
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    // MARK: Strings

    private mutating func parseString() throws(Fault) -> String {
        let opening = position
        position += 1
        let start = position
        var isASCII = true
        while position < buffer.count {
            let byte = buffer[position]
            if byte == UInt8(ascii: "\"") {
                let text = try string(start..<position, isASCII: isASCII)
                position += 1
                return text
            }
            if byte == UInt8(ascii: "\\") { return try parseEscapedString(opening: opening, start: start) }
            if byte < 0x20 { throw controlCharacter(byte) }
            if byte >= 0x80 { isASCII = false }
            position += 1
        }
        throw Fault(message: "the string that starts here has no end", offset: opening)
    }

    /// Parses the rest of a string whose first escape is at `position`.
    private mutating func parseEscapedString(opening: Int, start: Int) throws(Fault) -> String {
        var runStart = position
        var text = try string(start..<position, isASCII: false)
        while position < buffer.count {
            let byte = buffer[position]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                if runStart < position { text += try string(runStart..<position, isASCII: false) }
                position += 1
                if byte == UInt8(ascii: "\"") { return text }
                text.unicodeScalars.append(try parseEscape())
                runStart = position
            } else if byte < 0x20 {
                throw controlCharacter(byte)
            } else {
                position += 1
            }
        }
        throw Fault(message: "the string that starts here has no end", offset: opening)
    }

    private mutating func parseEscape() throws(Fault) -> Unicode.Scalar {
        let escape = peek()
        position += 1
        switch escape {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try parseUnicodeEscape()
        default:
            position -= 1
            throw unexpected("one of \"\\/bfnrtu after a backslash")
        }
    }

    private mutating func parseUnicodeEscape() throws(Fault) -> Unicode.Scalar {
        let replacement: Unicode.Scalar = "\u{FFFD}"
        let high = try parseHexUnit()
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard high < 0xDC00, peek() == UInt8(ascii: "\\"), position + 1 < buffer.count,
            buffer[position + 1] == UInt8(ascii: "u")
        else { return replacement }
        let second = position
        position += 2
        let low = try parseHexUnit()
        guard (0xDC00...0xDFFF).contains(low) else {
            position = second  // parsed as another escape
            return replacement
        }
        return Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)) ?? replacement
    }

    private mutating func parseHexUnit() throws(Fault) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek(), let digit = hexDigit(byte) else { throw unexpected("four hexadecimal digits") }
            unit = unit << 4 | digit
            position += 1
        }
        return unit
    }

    private func hexDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
        default: nil
        }
    }

    private func string(_ range: Range<Int>, isASCII: Bool) throws(Fault) -> String {
        let bytes = UnsafeBufferPointer(rebasing: buffer[range])
        if isASCII { return String(decoding: bytes, as: UTF8.self) }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        throw Fault(
            code: .invalidUTF8, message: "a string is not valid UTF-8",
            offset: range.lowerBound + validPrefix(of: bytes))
    }

    /// The number of bytes before the first one that is not UTF-8.
    private func validPrefix(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var decoder = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var count = 0
        while case .valid(let scalar) = decoder.parseScalar(from: &iterator) { count += scalar.count }
        return count
    }

    // MARK: Bytes

    private func peek() -> UInt8? { position < buffer.count ? buffer[position] : nil }

    private mutating func consumeRaw(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    private mutating func consume(_ byte: UInt8) -> Bool {
        guard consumeRaw(byte) else { return false }
        skipWhiteSpace()
        return true
    }

    private mutating func skipWhiteSpace() {
        while position < buffer.count {
            switch buffer[position] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): position += 1
            default: return
            }
        }
    }

    private func unexpected(_ expected: String) -> Fault {
        guard let byte = peek() else {
            return Fault(message: "expected \(expected), found the end of the text", offset: position)
        }
        let found =
            (0x21...0x7E).contains(byte) ? "'\(Unicode.Scalar(byte))'" : "byte 0x\(String(byte, radix: 16))"
        return Fault(message: "expected \(expected), found \(found)", offset: position)
    }

    private func controlCharacter(_ byte: UInt8) -> Fault {
        Fault(message: "the control character 0x\(String(byte, radix: 16)) must be escaped", offset: position)
    }
}
