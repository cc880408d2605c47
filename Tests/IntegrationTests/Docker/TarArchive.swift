/// Writes archives in the ustar format.
enum TarArchive {
    struct Entry {
        enum Content {
            case file([UInt8])
            case link(to: String)
            case directory
        }

        var path: String
        var content: Content
    }

    static func bytes(of entries: [Entry]) -> [UInt8] {
        entries.flatMap(bytes) + [UInt8](repeating: 0, count: 1_024)
    }

    private static func bytes(of entry: Entry) -> [UInt8] {
        var header = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, at offset: Int) {
            header.replaceSubrange(offset..<(offset + text.utf8.count), with: text.utf8)
        }
        func octal(_ number: Int, digits: Int) -> String {
            let text = String(number, radix: 8)
            return String(repeating: "0", count: digits - text.count) + text
        }
        var content: [UInt8] = []
        put(entry.path, at: 0)
        put(octal(0o755, digits: 7), at: 100)
        put(octal(0, digits: 7), at: 108)
        put(octal(0, digits: 7), at: 116)
        put(octal(0, digits: 11), at: 136)
        switch entry.content {
        case .file(let bytes):
            content = bytes
            put("0", at: 156)
        case .link(let target):
            put("2", at: 156)
            put(target, at: 157)
        case .directory: put("5", at: 156)
        }
        put(octal(content.count, digits: 11), at: 124)
        put("ustar", at: 257)
        put("00", at: 263)
        // The sum of all bytes of the header, in which the field of the sum has spaces.
        put("        ", at: 148)
        put(octal(header.reduce(0) { $0 + Int($1) }, digits: 6), at: 148)
        header[154] = 0
        content += [UInt8](repeating: 0, count: (512 - content.count % 512) % 512)
        return header + content
    }
}
