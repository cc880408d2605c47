/// Percent-encoding of a text's UTF-8 bytes.
enum PercentEncoding {
    /// Everything but ASCII letters, digits, `-`, `_` and `.` becomes `%XX`.
    static func encode(_ text: String) -> String {
        var encoded: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                encoded.append(byte)
            default:
                encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// An `application/x-www-form-urlencoded` body, in the order given.
    static func form(_ fields: [(name: String, value: String)]) -> [UInt8] {
        let pairs = fields.map { "\(encode($0.name))=\(encode($0.value).replacing("%20", with: "+"))" }
        return Array(pairs.joined(separator: "&").utf8)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)
}
