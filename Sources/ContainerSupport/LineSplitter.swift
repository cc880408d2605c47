/// Cuts the bytes of one stream into lines, whatever the chunks they come in.
///
/// Lines are decoded when they are whole, so a character that spans chunks comes out right. Bytes that are not UTF-8
/// become replacement characters.
public struct LineSplitter: Sendable {
    /// The beginning of a line whose end has not come yet.
    public private(set) var pending: [UInt8] = []
    /// How many bytes of the unfinished line have been taken, those that were dropped too.
    public private(set) var length = 0

    public init() {}

    /// Takes bytes up to and including the first line end.
    ///
    /// - Parameters:
    ///   - bytes: The chunk; what was taken is removed from its front.
    ///   - keeping: How many bytes from the beginning of a line are kept at most.
    ///   - andLast: How many bytes from the end of a line longer than that are kept as well; what is in between is
    ///     dropped.
    /// - Returns: The line without its end, or `nil` when the chunk ended first.
    public mutating func nextLine(
        from bytes: inout ArraySlice<UInt8>, keeping first: Int, andLast last: Int
    ) -> [UInt8]? {
        let end = bytes.firstIndex(of: UInt8(ascii: "\n"))
        let part = bytes[..<(end ?? bytes.endIndex)]
        pending.append(contentsOf: part)
        length += part.count
        if pending.count > first + last { pending.removeSubrange(first..<(pending.count - last)) }
        guard let end else {
            bytes = []
            return nil
        }
        bytes = bytes[(end + 1)...]
        return takePending()
    }

    /// The unfinished line, when there is one.
    public mutating func finish() -> [UInt8]? {
        pending.isEmpty ? nil : takePending()
    }

    private mutating func takePending() -> [UInt8] {
        if pending.last == UInt8(ascii: "\r") { pending.removeLast() }
        defer { drop() }
        return pending
    }

    /// Forgets the unfinished line.
    public mutating func drop() {
        length = 0
        // The capacity of an ordinary line is worth keeping, that of one of megabytes is not.
        pending.removeAll(keepingCapacity: pending.count <= 1 << 16)
    }
}
