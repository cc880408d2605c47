import ContainerSPI

/// Assembles the lines of a container from a stream that another program writes to as well.
///
/// The other program's lines can begin anywhere, because a container need not end its last line: `last wordsI1130 … message`.
/// They are cut out, and what the container writes next continues its own bytes.
package struct LineAssembler: Sendable {
    /// See ``LogCollector/Trim``.
    package typealias Trim =
        @Sendable (_ line: [UInt8], _ start: Int, _ stream: LogLine.Stream, _ offset: Int64) -> Int?

    /// The number of bytes to keep at the end of a long line, where another program's line may be.
    private static let longestTrimmed = 4096

    private let stream: LogLine.Stream
    private let trim: Trim?
    private var splitter = LineSplitter()
    /// The number of bytes of the unfinished line that stood before lines of another program.
    private var resumed = 0
    /// The offset of the unfinished line's first byte after those.
    private var start: Int64
    /// The offset of the next byte.
    private var position: Int64

    /// - Parameter offset: the offset of the first byte.
    package init(_ stream: LogLine.Stream, offset: Int64 = 0, trimming trim: Trim?) {
        self.stream = stream
        self.trim = trim
        (start, position) = (offset, offset)
    }

    /// The number of bytes in memory for the unfinished line.
    package var heldBytes: Int { splitter.pending.count }

    /// Whether there is no unfinished line.
    package var isAtLineStart: Bool { splitter.pending.isEmpty }

    /// Takes bytes up to and including the end of the container's next line.
    ///
    /// - Parameters:
    ///   - first: the number of bytes at the beginning of a line to keep.
    ///   - last: the number of bytes to keep at the end of a line longer than that; more are kept where another program's
    ///     line may be.
    /// - Returns: the line without its end, or `nil` if the chunk ended first.
    package mutating func nextLine(
        from bytes: inout ArraySlice<UInt8>, keeping first: Int, andLast last: Int
    ) -> [UInt8]? {
        let last = trim == nil ? last : max(last, Self.longestTrimmed)
        while true {
            let count = bytes.count
            let line = splitter.nextLine(from: &bytes, keeping: first, andLast: last)
            position += Int64(count - bytes.count)
            guard let line else { return nil }
            let own = ownBytes(of: line)
            start = position
            resumed = 0
            guard let own else { return line }
            splitter.resume(line[..<own])
            resumed = own
        }
    }

    /// Takes what there is of the unfinished line; `nil` if the container wrote none of it.
    package mutating func finish() -> [UInt8]? {
        defer { drop() }
        guard let line = splitter.finish() else { return nil }
        guard let own = ownBytes(of: line) else { return line }
        return own == 0 ? nil : Array(line[..<own])
    }

    /// Drops the unfinished line.
    package mutating func drop() {
        splitter.drop()
        resumed = 0
        start = position
    }

    /// Records that bytes of the stream were lost.
    package mutating func skip(_ count: Int64) {
        position += count
        start = position
    }

    /// The number of bytes before another program's line; `nil` if the whole line is the container's.
    private func ownBytes(of line: [UInt8]) -> Int? {
        trim?(line, min(resumed, line.count), stream, start)
    }
}
