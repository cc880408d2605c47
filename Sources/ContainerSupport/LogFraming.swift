import ContainerSPI

/// Turns what a container writes into the log lines of one activation: decides what belongs to it, when it is complete,
/// how long to wait, and what to say about it. A value: no input or output, no clock.
///
/// Feed the chunks of both streams to ``receive(_:from:time:at:)`` until ``isComplete``, or until
/// ``isOver(afterReadFrom:to:foundNothing:)``; then call ``finish(time:)``.
///
/// When no sentinel is waited for, the activation's logs are whatever the container has written: whoever reads feeds
/// that and finishes.
public struct LogFraming: Sendable {
    /// As many bytes as a read brings at most, of most sources.
    private static let pageBytes: Int64 = 64 << 10

    private struct StreamState {
        var splitter = LineSplitter()
        var sawSentinel = false
        /// Whether the beginning of the unfinished line was passed over.
        var isMidLine = false
        /// Where the unfinished line begins.
        var lineStart: Int64 = 0
    }

    private var streams: [LogLine.Stream: StreamState] = [:]
    private let limit: ByteSize
    private let waitForSentinel: Bool
    private let patience: LogPatience
    private var readsInOvertime: Int64 = 0
    private let ignore: Ignore?
    private var bytesShown: Int64 = 0
    private var lastLine: ContinuousClock.Instant
    /// When to give up unless there is still something to read.
    public let finalDeadline: ContinuousClock.Instant
    /// When to give up, whatever still comes.
    public var lastDeadline: ContinuousClock.Instant { finalDeadline + patience.overtime }
    /// Whether the activation wrote more than the limit. What comes after is dropped, and its end still looked for, so
    /// that it does not turn up in the next activation's logs.
    public private(set) var isTruncated = false
    /// Whether bytes that might have been shown were passed over.
    private var hasSkipped = false

    /// - Parameters:
    ///   - limit: How many bytes of lines, their ends included, are shown.
    ///   - waitForSentinel: Whether the runtime marks the end of an activation.
    ///   - start: When the collection begins.
    ///   - offsets: How many bytes of each stream belong to earlier activations.
    ///   - patience: How long the end is waited for.
    ///   - ignore: Tells lines that are not the action's, from their bytes, stream, and where in the stream they begin.
    ///     They are neither shown nor counted.
    public init(
        limit: ByteSize, waitForSentinel: Bool, start: ContinuousClock.Instant,
        offsets: [LogLine.Stream: Int64] = [:], patience: LogPatience = .usual, ignoring ignore: Ignore? = nil
    ) {
        self.limit = limit
        self.patience = patience
        self.ignore = ignore
        self.waitForSentinel = waitForSentinel
        lastLine = start
        finalDeadline = start + patience.total(limit: limit.megabytes)
        for stream in LogLine.Stream.allCases {
            streams[stream] = StreamState(lineStart: offsets[stream, default: 0])
        }
    }

    /// See ``init(limit:waitForSentinel:start:offsets:patience:ignoring:)``.
    public typealias Ignore = @Sendable (_ line: [UInt8], _ stream: LogLine.Stream, _ offset: Int64) -> Bool

    /// How many bytes are held of lines whose end has not come.
    public var heldBytes: Int { streams.values.reduce(0) { $0 + $1.splitter.pending.count } }

    /// Whether both streams have shown their sentinel.
    public var isComplete: Bool { streams.values.allSatisfy(\.sawSentinel) }

    /// Whether a stream has shown its sentinel: what it says from now on belongs to the next activation.
    public func isComplete(_ stream: LogLine.Stream) -> Bool { streams[stream]?.sawSentinel == true }

    /// When to give up: two seconds after the latest line, and two seconds per megabyte of the limit, at least ten,
    /// after the start. When no sentinel is waited for, the start itself.
    public var deadline: ContinuousClock.Instant {
        waitForSentinel ? min(lastLine + patience.quietLimit, finalDeadline) : min(lastLine, finalDeadline)
    }

    /// Whether to give up after a read of both streams.
    ///
    /// Only a read that began after the deadline and found nothing shows that nothing came in time: before it, the reader
    /// may just not have been running. What is there is read to its end, with a bound, as a container may never stop
    /// writing: after ``finalDeadline`` as many reads as the limit may need, until ``lastDeadline``. When it is over though
    /// something was found, the end of the streams is worth a last look: see ``skip(_:)``.
    ///
    /// - Parameters:
    ///   - start: when the read began.
    ///   - end: when its chunks had been received.
    ///   - foundNothing: whether there were no bytes at all.
    public mutating func isOver(
        afterReadFrom start: ContinuousClock.Instant, to end: ContinuousClock.Instant, foundNothing: Bool
    ) -> Bool {
        if foundNothing { return start >= deadline }
        guard start >= finalDeadline else { return false }
        readsInOvertime += 1
        return end >= lastDeadline || readsInOvertime > 64 + limit.bytes / Self.pageBytes
    }

    /// What a chunk came to.
    public struct Output: Sendable, Hashable {
        public var lines: [LogLine] = []
        /// How many bytes of the chunk belong to this activation: all, or those up to its sentinel. The rest is the
        /// beginning of the next activation's logs.
        public var consumed = 0
    }

    /// Takes a chunk of one stream.
    ///
    /// - Parameters:
    ///   - time: The time its lines get; see ``LogTimestamp``.
    ///   - now: When it came.
    public mutating func receive(
        _ bytes: some Sequence<UInt8>, from stream: LogLine.Stream, time: String, at now: ContinuousClock.Instant
    ) -> Output {
        let chunk = Array(bytes)
        var rest = chunk[...]
        var output = Output()
        let base = streams[stream].map { $0.lineStart + Int64($0.splitter.length) } ?? 0
        while !rest.isEmpty, var state = streams[stream], !state.sawSentinel {
            streams[stream] = nil  // the only reference, so that changing it copies nothing
            let line = state.splitter.nextLine(
                from: &rest, keeping: pendingLimit, andLast: LogSentinel.bytes.count + 1)
            if let line {
                lastLine = now
                let lineStart = state.lineStart
                state.lineStart = base + Int64(chunk.count - rest.count)
                if state.isMidLine {
                    state.isMidLine = false
                    state.sawSentinel = LogSentinel.prefix(of: line) != nil
                } else if ignore?(line, stream, lineStart) != true {
                    state.sawSentinel = take(line, from: stream, time: time, into: &output.lines)
                }
            }
            streams[stream] = state
        }
        output.consumed = chunk.count - rest.count
        return output
    }

    /// Bytes of a stream were passed over, because the activation ``isTruncated`` or because there is no time for them:
    /// what comes next is in the middle of a line. That line is not shown; a sentinel at its end counts.
    public mutating func skip(_ stream: LogLine.Stream) {
        streams[stream]?.splitter.drop()
        streams[stream]?.isMidLine = true
        if !isTruncated { hasSkipped = true }
    }

    /// Takes a whole line that has a time of its own, as Docker's log files have it.
    public mutating func receive(_ line: LogLine, at now: ContinuousClock.Instant) -> [LogLine] {
        guard !isComplete(line.stream) else { return [] }
        lastLine = now
        var lines: [LogLine] = []
        var bytes = Array(line.log.utf8)
        while let last = bytes.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { bytes.removeLast() }
        if take(bytes, from: line.stream, time: line.time, into: &lines) { streams[line.stream]?.sawSentinel = true }
        return lines
    }

    /// Ends the collection: the unfinished lines, and a notice if something is missing.
    public mutating func finish(time: String) -> [LogLine] {
        var lines: [LogLine] = []
        for stream in LogLine.Stream.allCases where !isComplete(stream) {
            let start = streams[stream]?.lineStart ?? 0
            guard let line = streams[stream]?.splitter.finish(), ignore?(line, stream, start) != true else { continue }
            if streams[stream]?.isMidLine == true {
                streams[stream]?.sawSentinel = LogSentinel.prefix(of: line) != nil
                continue
            }
            if take(line, from: stream, time: time, into: &lines) { streams[stream]?.sawSentinel = true }
        }
        if isTruncated {
            lines.append(LogLine(notice: .truncated(limit: limit), time: time))
        } else if hasSkipped || (waitForSentinel && !isComplete) {
            lines.append(LogLine(notice: .dataMissing, time: time))
        }
        return lines
    }

    // MARK: Lines

    /// Of a line no more is kept than may be shown, and a little to see that it is too long; beside it only its last
    /// bytes, where a sentinel would be.
    private var pendingLimit: Int {
        Int(clamping: max(0, limit.bytes - bytesShown)) + LogSentinel.bytes.count
    }

    /// Shows a line as far as the limit allows.
    ///
    /// - Returns: Whether the line ends in a sentinel, which is not shown.
    private mutating func take(
        _ line: [UInt8], from stream: LogLine.Stream, time: String, into lines: inout [LogLine]
    ) -> Bool {
        let beforeSentinel = LogSentinel.prefix(of: line)
        if let beforeSentinel, beforeSentinel.isEmpty { return true }
        let shown = beforeSentinel ?? line[...]
        // A sentinel ends the line, so a line before one has no end of its own.
        let length = Int64(shown.count) + (beforeSentinel == nil ? 1 : 0)
        guard !isTruncated else { return beforeSentinel != nil }
        if bytesShown + length <= limit.bytes {
            bytesShown += length
            lines.append(LogLine(time: time, stream: stream, log: String(decoding: shown, as: UTF8.self)))
        } else {
            isTruncated = true
            let cut = cutAtCharacter(shown.prefix(Int(max(0, limit.bytes - bytesShown))), of: shown)
            bytesShown = limit.bytes
            if !cut.isEmpty {
                lines.append(LogLine(time: time, stream: stream, log: String(decoding: cut, as: UTF8.self)))
            }
        }
        return beforeSentinel != nil
    }

    /// Drops the beginning of a character whose end was cut off.
    private func cutAtCharacter(_ cut: ArraySlice<UInt8>, of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard cut.endIndex < line.endIndex, line[cut.endIndex] & 0xC0 == 0x80 else { return cut }
        var cut = cut
        while let last = cut.popLast() { if last & 0xC0 != 0x80 { break } }
        return cut
    }
}
