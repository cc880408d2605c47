/// The content of a framework id store.
package enum StoredFrameworkID {
    /// - Returns: the framework id; `nil` for an empty store.
    /// - Throws: ``MesosSchedulerError`` with code `invalidRequest` for a content that no master can have given. It is not
    ///   sent to a master, which would accept most of it as the id of a new framework.
    package static func id(in bytes: [UInt8], at place: String) throws(MesosSchedulerError) -> String? {
        let isSpace = { (byte: UInt8) in " \t\r\n".utf8.contains(byte) }
        // Editors on Windows put a byte order mark before the text.
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let start = text.drop(while: isSpace)
        let id = start.prefix((start.lastIndex { !isSpace($0) } ?? start.startIndex - 1) - start.startIndex + 1)
        if id.isEmpty { return nil }
        let problem: String? =
            if id.count > TaskUpdate.maximumTaskIDBytes {
                "it has \(id.count) bytes, and an id at most \(TaskUpdate.maximumTaskIDBytes)"
            } else if id.contains(UInt8(ascii: "\n")) || id.contains(UInt8(ascii: "\r")) {
                "it has several lines"
            } else if String(validating: id, as: UTF8.self) == nil {
                "it is not UTF-8"
            } else if let byte = id.first(where: { $0 <= 0x20 || $0 == 0x7F || "/\\".utf8.contains($0) }) {
                "it contains the byte \(byte)"
            } else if id.allSatisfy({ $0 == UInt8(ascii: ".") }), id.count <= 2 {
                "it is '\(String(decoding: id, as: UTF8.self))'"
            } else {
                nil
            }
        if let problem {
            throw MesosSchedulerError(
                .invalidRequest,
                "\(place) contains no framework id: \(problem); correct it, or delete it to register a new framework")
        }
        return String(decoding: id, as: UTF8.self)
    }
}
