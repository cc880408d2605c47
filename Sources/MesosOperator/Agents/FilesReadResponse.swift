/// The response of an agent's `/files/read`: `{"data": "…", "offset": n}`.
///
/// Agents copy the bytes of the file into the JSON text and escape only the characters that JSON requires. A file that is
/// not UTF-8, or a part that ends within a character, makes the response invalid JSON, so it is parsed as bytes.
struct FilesReadResponse: Sendable, Hashable {
    var data: [UInt8]
    var offset: Int64

    /// Fails if the bytes are not such an object.
    init?(_ bytes: [UInt8]) {
        var scanner = Scanner(bytes: bytes)
        guard scanner.take("{") else { return nil }
        var data: [UInt8]?
        var offset: Int64?
        while true {
            guard let key = scanner.string(), scanner.take(":") else { return nil }
            switch key {
            case Array("data".utf8):
                guard let value = scanner.string() else { return nil }
                data = value
            case Array("offset".utf8):
                guard let value = scanner.integer() else { return nil }
                offset = value
            default: return nil
            }
            if scanner.take(",") { continue }
            guard scanner.take("}"), let data, let offset else { return nil }
            self.data = data
            self.offset = offset
            return
        }
    }

    private struct Scanner {
        let bytes: [UInt8]
        var index = 0

        /// Takes the next byte that is not white space if it is this one.
        mutating func take(_ character: Unicode.Scalar) -> Bool {
            while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
            guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
            index += 1
            return true
        }

        mutating func integer() -> Int64? {
            _ = take(" ")
            let start = index
            while index < bytes.count, bytes[index] == UInt8(ascii: "-") || isDigit(bytes[index]) { index += 1 }
            let text = String(decoding: bytes[start..<index], as: UTF8.self)
            // Some versions write `12.0`.
            if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
                index += 1
                while index < bytes.count, isDigit(bytes[index]) { index += 1 }
            }
            return Int64(text)
        }

        private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

        mutating func string() -> [UInt8]? {
            guard take("\"") else { return nil }
            var result: [UInt8] = []
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                switch byte {
                case UInt8(ascii: "\""): return result
                case UInt8(ascii: "\\"):
                    guard appendEscaped(to: &result) else { return nil }
                default: result.append(byte)
                }
            }
            return nil
        }

        private mutating func appendEscaped(to result: inout [UInt8]) -> Bool {
            guard index < bytes.count else { return false }
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "n"): result.append(0x0A)
            case UInt8(ascii: "t"): result.append(0x09)
            case UInt8(ascii: "r"): result.append(0x0D)
            case UInt8(ascii: "b"): result.append(0x08)
            case UInt8(ascii: "f"): result.append(0x0C)
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
            case UInt8(ascii: "u"):
                guard let first = unit() else { return false }
                var scalar = UInt32(first)
                if (0xD800..<0xDC00).contains(first), bytes[index...].starts(with: Array("\\u".utf8)) {
                    index += 2
                    guard let second = unit(), (0xDC00..<0xE000).contains(second) else { return false }
                    scalar = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
                }
                guard let character = Unicode.Scalar(scalar) else { return false }
                result += Array(String(Character(character)).utf8)
            default: return false
            }
            return true
        }

        private mutating func unit() -> UInt16? {
            guard index + 4 <= bytes.count else { return nil }
            defer { index += 4 }
            return UInt16(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16)
        }
    }
}
