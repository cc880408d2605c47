/// Splits the bytes of a stream into lines, independently of the chunks in which they arrive.
package struct LineSplitter: Sendable {
    /// The beginning of the unfinished line.
    package private(set) var pending: [UInt8] = []
    package init() {}

    /// Takes bytes up to and including the first line feed.
    ///
    /// - Parameters:
    ///   - first: the number of bytes at the beginning of a line to keep.
    ///   - last: the number of bytes to keep at the end of a line longer than that. The bytes in between are dropped.
    /// - Returns: the line without its end, or `nil` if the chunk ended first.
    package mutating func nextLine(
        from bytes: inout ArraySlice<UInt8>, keeping first: Int, andLast last: Int
    ) -> [UInt8]? {
        let end = bytes.firstIndex(of: UInt8(ascii: "\n"))
        let part = bytes[..<(end ?? bytes.endIndex)]
        pending.append(contentsOf: part)
        if pending.count > first + last { pending.removeSubrange(first..<(pending.count - last)) }
        guard let end else {
            bytes = []
            return nil
        }
        bytes = bytes[(end + 1)...]
        return takePending()
    }

    /// Takes the unfinished line, if there is one.
    package mutating func finish() -> [UInt8]? {
        pending.isEmpty ? nil : takePending()
    }

    private mutating func takePending() -> [UInt8] {
        if pending.last == UInt8(ascii: "\r") { pending.removeLast() }
        defer { drop() }
        return pending
    }

    /// Makes bytes the beginning of the unfinished line.
    package mutating func resume(_ beginning: ArraySlice<UInt8>) { pending = Array(beginning) }

    /// Drops the unfinished line.
    package mutating func drop() {
        // Keeps the capacity of an ordinary line, but not that of one with megabytes.
        pending.removeAll(keepingCapacity: pending.count <= 1 << 16)
    }
}
