import FoundationEssentials

/// The content of a ``FileTaskStore``'s file: a line with the format, then one record for each save: the length of the
/// content, its checksum, the checksum of these two (each four bytes, little endian), and the content, changes in JSON.
/// The third distinguishes a damaged record from one that a crash has cut off.
enum TaskLog {
    static let name = "whisk-mesos tasks "
    static let header = Array("\(name)1\n".utf8)
    static let recordHeader = 12

    struct Content {
        var tasks: [String: StoredTask] = [:]
        /// The number of bytes with complete records.
        var validBytes = 0
        /// Whether a damaged record follows, of a save that did not return. The store keeps it in another file.
        var isTailDamaged = false
    }

    /// The reason a file cannot be read.
    enum Damage: Error, Hashable {
        /// The file is not a task store.
        case noTaskLog
        /// The file has a format of another version.
        case otherVersion(String)
        /// The record at this byte is damaged.
        case record(at: Int, String, tasksBefore: Int)
    }

    static func record(_ changes: [TaskChange]) throws -> [UInt8] {
        let content = [UInt8](try JSONEncoder().encode(changes))
        let head = little(UInt32(content.count)) + little(CRC32.checksum(content))
        return head + little(CRC32.checksum(head)) + content
    }

    static func read(_ bytes: [UInt8]) throws(Damage) -> Content {
        var content = Content()
        guard bytes.count >= header.count else {
            // The file was cut off during its creation.
            guard header.starts(with: bytes) else { throw .noTaskLog }
            return content
        }
        guard bytes.starts(with: header) else {
            guard bytes.starts(with: name.utf8) else { throw .noTaskLog }
            let version = bytes[name.utf8.count...].prefix { $0 != 0x0A }.prefix(16)
            throw .otherVersion(String(decoding: version, as: UTF8.self))
        }
        var offset = header.count
        while offset < bytes.count {
            content.validBytes = offset
            let rest = bytes.count - offset
            guard rest >= recordHeader else { return content }
            let head = bytes[offset..<offset + 8]
            guard word(bytes, offset + 8) == CRC32.checksum(head) else {
                // The file system extended the file and lost the data.
                guard bytes[offset...].contains(where: { $0 != 0 }) else { return content }
                throw .record(
                    at: offset, "the header of a record has a wrong checksum", tasksBefore: content.tasks.count)
            }
            let length = Int(word(bytes, offset))
            guard rest - recordHeader >= length else { return content }
            let end = offset + recordHeader + length
            let payload = bytes[offset + recordHeader..<end]
            guard word(bytes, offset + 4) == CRC32.checksum(payload) else {
                guard end == bytes.count else {
                    throw .record(at: offset, "a record has a wrong checksum", tasksBefore: content.tasks.count)
                }
                content.isTailDamaged = true
                return content
            }
            let changes: [TaskChange]
            do {
                changes = try JSONDecoder().decode([TaskChange].self, from: Data(payload))
            } catch {
                throw .record(at: offset, "a record cannot be understood: \(error)", tasksBefore: content.tasks.count)
            }
            for change in changes { change.apply(to: &content.tasks) }
            offset = end
        }
        content.validBytes = bytes.count
        return content
    }

    private static func little(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
    }

    private static func word(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(bytes[offset + $1]) << (8 * UInt32($1)) }
    }
}

/// The checksum of ISO 3309 (that of zlib and Ethernet).
enum CRC32 {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
        ~bytes.reduce(0xFFFF_FFFF as UInt32) { value, byte in
            table[Int((value ^ UInt32(byte)) & 0xFF)] ^ (value >> 8)
        }
    }
}
