/// Names of ZooKeeper nodes for arbitrary texts.
enum NodeName {
    private static let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:@+=,".utf8)
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// The text with all bytes that ZooKeeper may not allow as `%XX`. Different texts have different names.
    static func encode(_ text: String) -> String {
        // Nearly every text ends here.
        if text.utf8.allSatisfy(plain.contains), !["", ".", ".."].contains(text) { return text }
        if text.isEmpty { return "%" }
        var name: [UInt8] = []
        for byte in text.utf8 {
            // '.' and '..' have a meaning in paths.
            if plain.contains(byte), byte != UInt8(ascii: ".") {
                name.append(byte)
            } else {
                name += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: name, as: UTF8.self)
    }
}
