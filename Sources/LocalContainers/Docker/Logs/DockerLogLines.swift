import ContainerSPI
import ContainerSupport

/// Assembles lines from the frames of one response. Each frame is a record: a time, a space, and a line or a part of a line.
///
/// The engine splits lines after 16 KiB. A line has the time of its first record.
struct DockerLogLines: Sendable {
    /// A line, and the position of its stream after the line.
    struct Line: Sendable {
        var line: LogLine
        var position: DockerLogCursor.Position
    }

    private struct StreamState {
        var splitter = LineSplitter()
        var position: DockerLogCursor.Position
        /// The time of the unfinished line.
        var start: DockerTimestamp?
    }

    private var filter: DockerLogCursor.Filter
    private var streams: [LogLine.Stream: StreamState] = [:]
    private let longestLine: Int

    /// - Parameters:
    ///   - cursor: the records already read.
    ///   - isFromBeginning: whether the response has all records, or those since the cursor's time.
    ///   - limit: the maximum length of a line. A longer line keeps its beginning and its end, which may be a sentinel.
    init(cursor: DockerLogCursor, isFromBeginning: Bool, limit: ByteSize) {
        filter = DockerLogCursor.Filter(cursor, isFromBeginning: isFromBeginning)
        longestLine = Int(clamping: max(0, limit.bytes)) + LogSentinel.text.utf8.count
        for stream in LogLine.Stream.allCases { streams[stream] = StreamState(position: cursor[stream]) }
    }

    /// Adds a frame. Returns the line that the frame completes, if any. `nil` for a record that has already been read.
    mutating func receive(_ frame: DockerStreamDecoder.Frame) throws(DockerError) -> Line? {
        let stream: LogLine.Stream
        switch frame.stream {
        case .stdout: stream = .stdout
        case .stderr: stream = .stderr
        case .stdin: return nil
        case .system: throw DockerError(.malformed, String(decoding: frame.payload, as: UTF8.self))
        }
        guard let space = frame.payload.firstIndex(of: UInt8(ascii: " ")),
            let time = DockerTimestamp(frame.payload[..<space])
        else {
            throw DockerError(.malformed, "a record of the container's logs has no time")
        }
        guard filter.isNew(stream, time), var state = streams[stream] else { return nil }
        streams[stream] = nil  // the only reference, so that changing it copies nothing
        state.position.advance(to: time)
        let start = state.start ?? time
        var rest = frame.payload[(space + 1)...]
        let line = state.splitter.nextLine(from: &rest, keeping: longestLine, andLast: LogSentinel.text.utf8.count + 1)
        state.start = line == nil ? start : nil
        streams[stream] = state
        return line.map { Self.line($0, stream, start, state.position) }
    }

    /// Returns the lines without a line end.
    mutating func unfinished() -> [Line] {
        LogLine.Stream.allCases.compactMap { stream in
            guard var state = streams[stream], let start = state.start, let line = state.splitter.finish() else {
                return nil
            }
            state.start = nil
            streams[stream] = state
            return Self.line(line, stream, start, state.position)
        }
    }

    private static func line(
        _ bytes: [UInt8], _ stream: LogLine.Stream, _ time: DockerTimestamp, _ position: DockerLogCursor.Position
    ) -> Line {
        Line(
            line: LogLine(time: time.text, stream: stream, log: String(decoding: bytes, as: UTF8.self)),
            position: position)
    }
}
