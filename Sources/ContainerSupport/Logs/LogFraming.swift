import ContainerSPI

/// Converts the output of a container to the log lines of one activation: decides which bytes belong to it, when it is
/// complete, how long to wait, and which notice to add. A value without I/O and without a clock.
///
/// Pass the chunks of both streams to ``receive(_:from:time:at:)`` until ``isComplete`` and there is nothing more to read,
/// or until ``isOver(afterReadFrom:to:foundNothing:)``; then call ``finish(time:)``.
///
/// An action can print the sentinel itself, and a runtime can repeat or omit it. A sentinel is therefore the end of the
/// activation's logs only if nothing follows it. ``stopsAtSentinel`` is the exception.
///
/// Without a sentinel, the activation's logs are everything the container has written so far: the reader passes that in and
/// finishes.
package struct LogFraming: Sendable {
    /// The number of bytes of a read from most sources.
    private static let pageBytes: Int64 = 64 << 10

    private struct StreamState {
        var lines: LineAssembler
        /// The number of sentinels so far.
        var sentinels = 0
        /// Whether the last whole line ended in a sentinel.
        var endsInSentinel = false
        /// Whether the beginning of the unfinished line was skipped.
        var isMidLine = false

        /// Whether a sentinel is the last of the output so far.
        var isAtSentinel: Bool { endsInSentinel && lines.isAtLineStart }

        mutating func noteLine(endsInSentinel: Bool) {
            self.endsInSentinel = endsInSentinel
            if endsInSentinel { sentinels += 1 }
        }
    }

    private var streams: [LogLine.Stream: StreamState] = [:]
    private let limit: ByteSize
    private let waitForSentinel: Bool
    private let timeouts: LogTimeouts
    private var readsInOvertime: Int64 = 0
    /// Whether the output after the next sentinel of a stream belongs to the next activation, because that has already
    /// begun. Otherwise all output so far belongs to this activation.
    package var stopsAtSentinel = false
    /// When both streams had a sentinel.
    private var markedAt: ContinuousClock.Instant?
    private var bytesShown: Int64 = 0
    private var lastLine: ContinuousClock.Instant
    /// The end of the collection unless there is still something to read.
    package let finalDeadline: ContinuousClock.Instant
    /// The end of the collection even if there is still something to read.
    package var lastDeadline: ContinuousClock.Instant { finalDeadline + timeouts.overtime }
    /// Whether the activation wrote more than the limit. The remaining output is dropped, but read to the activation's end,
    /// so that it does not appear in the next activation's logs.
    package private(set) var isTruncated = false
    /// Whether bytes within the limit were skipped.
    private var hasSkipped = false

    /// - Parameters:
    ///   - limit: the number of bytes of lines, including their ends, to show.
    ///   - offsets: the number of bytes of each stream that belong to earlier activations.
    ///   - trim: see ``LogCollector/Trim``.
    package init(
        limit: ByteSize, waitForSentinel: Bool, start: ContinuousClock.Instant,
        offsets: [LogLine.Stream: Int64] = [:], timeouts: LogTimeouts = LogTimeouts(),
        trimming trim: LineAssembler.Trim? = nil
    ) {
        self.limit = limit
        self.timeouts = timeouts
        self.waitForSentinel = waitForSentinel
        lastLine = start
        finalDeadline = start + timeouts.total(megabytes: limit.megabytes)
        for stream in LogLine.Stream.allCases {
            streams[stream] = StreamState(
                lines: LineAssembler(stream, offset: offsets[stream, default: 0], trimming: trim))
        }
    }

    /// The number of bytes in memory for unfinished lines.
    package var heldBytes: Int { streams.values.reduce(0) { $0 + $1.lines.heldBytes } }

    /// Whether the output so far of both streams ends in a sentinel.
    package var isComplete: Bool { streams.values.allSatisfy(\.isAtSentinel) }

    /// Whether the output so far of a stream ends in a sentinel. With ``stopsAtSentinel``, the rest of the stream belongs to
    /// the next activation.
    package func isComplete(_ stream: LogLine.Stream) -> Bool { streams[stream]?.isAtSentinel == true }

    /// Whether every stream had exactly one sentinel, at its end.
    package var isUnambiguous: Bool { streams.values.allSatisfy { $0.isAtSentinel && $0.sentinels == 1 } }

    /// Whether both streams had a sentinel, which need not be the end.
    package var isMarked: Bool { streams.values.allSatisfy { $0.sentinels > 0 } }

    /// The end of the collection if nothing more arrives: ``LogTimeouts/quiet`` after the latest line. Without a sentinel,
    /// the start of the collection.
    package var deadline: ContinuousClock.Instant {
        let quiet = waitForSentinel ? min(lastLine + timeouts.quiet, finalDeadline) : min(lastLine, finalDeadline)
        return min(quiet, settled ?? quiet)
    }

    /// The end of the collection if output follows the sentinels of both streams: either the action printed them, and the
    /// runtime's are about to arrive, or a process of the action is still writing.
    private var settled: ContinuousClock.Instant? { markedAt.map { $0 + timeouts.settling } }

    /// Returns whether to end the collection after a read of both streams.
    ///
    /// Only a read that began after the deadline and found nothing shows that nothing arrived in time. Existing output is
    /// read to its end, but a container may never stop writing, so ``lastDeadline`` and the log limit bound the reads after
    /// ``finalDeadline``. If the collection is over although the read found something, read the end of the streams once
    /// more: see ``skip(_:)``.
    package mutating func isOver(
        afterReadFrom start: ContinuousClock.Instant, to end: ContinuousClock.Instant, foundNothing: Bool
    ) -> Bool {
        if foundNothing { return start >= deadline }
        if let settled, start >= settled { return true }
        guard start >= finalDeadline else { return false }
        readsInOvertime += 1
        return end >= lastDeadline || readsInOvertime > 64 + limit.bytes / Self.pageBytes
    }

    /// The result of a chunk.
    package struct Output: Sendable, Hashable {
        package var lines: [LogLine] = []
        /// The number of the chunk's bytes that belong to this activation: all, or with ``LogFraming/stopsAtSentinel`` those
        /// up to its sentinel. The other bytes belong to the next activation.
        package var consumed = 0
    }

    /// Takes a chunk of a stream.
    ///
    /// - Parameter time: the time for its lines; see `LogTimestamp`.
    package mutating func receive(
        _ bytes: some Sequence<UInt8>, from stream: LogLine.Stream, time: String, at now: ContinuousClock.Instant
    ) -> Output {
        let chunk = Array(bytes)
        var rest = chunk[...]
        var output = Output()
        while !rest.isEmpty, var state = streams[stream], !(stopsAtSentinel && state.isAtSentinel) {
            streams[stream] = nil  // makes `state` the only reference, so that changing it copies nothing
            let line = state.lines.nextLine(from: &rest, keeping: pendingLimit, andLast: LogSentinel.bytes.count + 1)
            if let line {
                lastLine = now
                let endsInSentinel =
                    state.isMidLine
                    ? LogSentinel.prefix(of: line) != nil
                    : take(line, from: stream, time: time, into: &output.lines)
                state.isMidLine = false
                state.noteLine(endsInSentinel: endsInSentinel)
            }
            streams[stream] = state
        }
        noteMarks(at: now)
        output.consumed = chunk.count - rest.count
        return output
    }

    /// Records that bytes of a stream were skipped, because the activation ``isTruncated`` or because the time is over. The
    /// next bytes are in the middle of a line, which is not shown, but may end in a sentinel.
    package mutating func skip(_ stream: LogLine.Stream) {
        streams[stream]?.lines.drop()
        streams[stream]?.isMidLine = true
        streams[stream]?.endsInSentinel = false
        if !isTruncated { hasSkipped = true }
    }

    /// Takes a whole line with its own time, as in Docker's logs.
    package mutating func receive(_ line: LogLine, at now: ContinuousClock.Instant) -> [LogLine] {
        guard !(stopsAtSentinel && isComplete(line.stream)) else { return [] }
        lastLine = now
        var lines: [LogLine] = []
        var bytes = Array(line.log.utf8)
        while let last = bytes.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { bytes.removeLast() }
        let endsInSentinel = take(bytes, from: line.stream, time: line.time, into: &lines)
        streams[line.stream]?.noteLine(endsInSentinel: endsInSentinel)
        noteMarks(at: now)
        return lines
    }

    private mutating func noteMarks(at now: ContinuousClock.Instant) {
        if markedAt == nil, waitForSentinel, isMarked { markedAt = now }
    }

    /// Ends the collection.
    ///
    /// - Returns: the unfinished lines, and a notice if lines are missing.
    package mutating func finish(time: String) -> [LogLine] {
        var lines: [LogLine] = []
        for stream in LogLine.Stream.allCases where !isComplete(stream) {
            guard let line = streams[stream]?.lines.finish() else { continue }
            let endsInSentinel =
                streams[stream]?.isMidLine == true
                ? LogSentinel.prefix(of: line) != nil : take(line, from: stream, time: time, into: &lines)
            streams[stream]?.noteLine(endsInSentinel: endsInSentinel)
        }
        if waitForSentinel, streams.values.contains(where: { $0.sentinels > 1 }) {
            lines.append(LogLine(notice: .repeatedSentinel, time: time))
        }
        if isTruncated {
            lines.append(LogLine(notice: .truncated(limit: limit), time: time))
        } else if hasSkipped || (waitForSentinel && !isMarked) {
            lines.append(LogLine(notice: .dataMissing, time: time))
        }
        return lines
    }

    // MARK: Lines

    /// The number of bytes to keep of an unfinished line: those that may be shown, and some more to notice that the line is
    /// too long. The last bytes, where a sentinel may be, are kept besides.
    private var pendingLimit: Int {
        Int(clamping: max(0, limit.bytes - bytesShown)) + LogSentinel.bytes.count
    }

    /// Shows a line as far as the limit allows.
    ///
    /// - Returns: whether the line ends in a sentinel, which is not shown.
    private mutating func take(
        _ line: [UInt8], from stream: LogLine.Stream, time: String, into lines: inout [LogLine]
    ) -> Bool {
        let beforeSentinel = LogSentinel.prefix(of: line)
        if let beforeSentinel, beforeSentinel.isEmpty { return true }
        let text = beforeSentinel ?? line[...]
        // A line with a sentinel has no line feed of its own.
        let length = Int64(text.count) + (beforeSentinel == nil ? 1 : 0)
        guard !isTruncated else { return beforeSentinel != nil }
        if bytesShown + length <= limit.bytes {
            bytesShown += length
            lines.append(LogLine(time: time, stream: stream, log: String(decoding: text, as: UTF8.self)))
        } else {
            isTruncated = true
            let cut = cutAtCharacter(text.prefix(Int(max(0, limit.bytes - bytesShown))), of: text)
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
