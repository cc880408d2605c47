import ContainerSPI

/// Collects the logs of a container's activations from a ``LogSource``.
///
/// It remembers where each activation's logs ended, so that a warm container's next activation starts there. One
/// collection runs at a time; a second waits for the first.
///
/// An activation that exceeds its limit is not read to its end: what is between the limit and the last bytes is skipped
/// where the source can do that, since only the sentinels are still of interest. A container writes them before it is
/// given the next activation. The same is done when there is no time left to read what is there: lines are missing then,
/// and the notice says so, but the next activation's logs are its own.
public actor LogTail<Source: LogSource> {
    /// Tells lines that are not the action's: they are neither shown nor counted.
    ///
    /// - Parameters:
    ///   - line: the line's bytes without its end.
    ///   - offset: where it begins, in bytes of its stream since the container was created.
    public typealias Ignore = @Sendable (_ line: [UInt8], _ stream: LogLine.Stream, _ offset: Int64) -> Bool

    /// How much of the end of a stream is read after the limit: enough for the sentinel and what a runtime may write
    /// around it.
    static var endBytes: Int64 { 64 << 10 }
    /// How many reads the last look takes at most: the end of a stream in as many pages as it may touch, and what may have
    /// been written meanwhile.
    private static var mostLastReads: Int { 4 }

    private let source: Source
    private let patience: LogPatience
    private let ignore: Ignore?
    private var positions: [LogLine.Stream: Source.Position] = [:]
    /// How many bytes of each stream have been passed.
    private var passed: [LogLine.Stream: Int64] = [:]
    private let turns = Turns()

    public init(source: Source, patience: LogPatience = .usual, ignoring ignore: Ignore? = nil) {
        self.source = source
        self.patience = patience
        self.ignore = ignore
    }

    /// The lines of the activation that just ended, with a notice at the end when something is missing.
    ///
    /// When the source fails, the lines that came before are followed by its error. No read goes on for more than
    /// ``LogPatience/leastReadTime`` after ``LogFraming/lastDeadline``; a source has shorter limits of its own.
    public nonisolated func lines(
        limit: ByteSize, waitForSentinel: Bool
    ) -> AsyncThrowingStream<LogLine, any Error> {
        AsyncThrowingStream(collecting: {
            try await self.collect(limit: limit, waitForSentinel: waitForSentinel, $0)
        })
    }

    private func collect(
        limit: ByteSize, waitForSentinel: Bool, _ yield: @Sendable (LogLine) -> Void
    ) async throws {
        await turns.take()
        defer { turns.giveUp() }
        let clock = ContinuousClock()
        var framing = LogFraming(
            limit: limit, waitForSentinel: waitForSentinel, start: clock.now, offsets: passed, patience: patience,
            ignoring: ignore)
        var backOff = BackOff()
        var hasGap = false
        do {
            while !framing.isComplete {
                // A slow source is no quiet one: only the last deadline counts for it.
                let readStart = clock.now
                let timeout = max(patience.leastReadTime, readStart.duration(to: framing.lastDeadline))
                if framing.isTruncated { try await skip(&framing, timeout: timeout) }
                let isQuiet = try await !read(into: &framing, hasGap: &hasGap, timeout: timeout, yield)
                if framing.isComplete { break }
                if framing.isOver(afterReadFrom: readStart, to: clock.now, foundNothing: isQuiet) {
                    if isQuiet || !waitForSentinel { break }
                    try await skip(&framing, timeout: patience.leastReadTime)
                    for _ in 0..<Self.mostLastReads where !framing.isComplete {
                        let timeout = patience.leastReadTime
                        guard try await read(into: &framing, hasGap: &hasGap, timeout: timeout, yield) else { break }
                    }
                    break
                }
                if !isQuiet {
                    backOff.reset()
                    continue
                }
                let untilDeadline = clock.now.duration(to: framing.deadline)
                try await clock.sleep(for: max(.zero, min(backOff.pause(), untilDeadline)))
            }
        } catch {
            for line in framing.finish(time: LogTimestamp.now()) where line.notice != .dataMissing { yield(line) }
            throw error
        }
        let last = framing.finish(time: LogTimestamp.now())
        for line in last { yield(line) }
        if hasGap, !last.contains(where: { $0.notice?.isLoss == true }) {
            yield(LogLine(notice: .dataMissing, time: LogTimestamp.now()))
        }
    }

    /// Reads on in the streams that have not ended, and shows their lines.
    ///
    /// - Returns: whether there was anything.
    private func read(
        into framing: inout LogFraming, hasGap: inout Bool, timeout: Duration, _ yield: @Sendable (LogLine) -> Void
    ) async throws -> Bool {
        var isQuiet = true
        for (stream, chunk) in try await chunks(framing, timeout: timeout) {
            hasGap = hasGap || chunk.isAfterGap
            var position = chunk.position
            let output = framing.receive(chunk.bytes, from: stream, time: LogTimestamp.now(), at: .now)
            position.advance(over: chunk.bytes.prefix(output.consumed))
            positions[stream] = position
            passed[stream, default: 0] += Int64(output.consumed)
            if !chunk.bytes.isEmpty { isQuiet = false }
            for line in output.lines { yield(line) }
        }
        return !isQuiet
    }

    /// Reads both streams at once, those that have not ended.
    private func chunks(
        _ framing: LogFraming, timeout: Duration
    ) async throws -> [(LogLine.Stream, LogChunk<Source.Position>)] {
        func chunk(_ stream: LogLine.Stream) async throws -> LogChunk<Source.Position>? {
            if framing.isComplete(stream) { return nil }
            return try await source.read(
                stream, at: positions[stream] ?? source.beginning, timeout: timeout)
        }
        async let stdout = chunk(.stdout)
        async let stderr = chunk(.stderr)
        let both = try await [(LogLine.Stream.stdout, stdout), (.stderr, stderr)]
        return both.compactMap { stream, chunk in chunk.map { (stream, $0) } }
    }

    /// Goes near the end of each stream, where the sentinel is.
    private func skip(_ framing: inout LogFraming, timeout: Duration) async throws {
        for stream in LogLine.Stream.allCases where !framing.isComplete(stream) {
            let position = positions[stream] ?? source.beginning
            guard
                let later = try await source.skip(
                    stream, from: position, toEndLess: Self.endBytes, timeout: timeout)
            else { continue }
            positions[stream] = later
            framing.skip(stream)
        }
    }
}

extension LogTail where Source == OffsetLogSource {
    /// Collects what a function reads; what it throws ends the collection.
    public init(patience: LogPatience = .usual, read: @escaping OffsetLogSource.Read) {
        self.init(source: OffsetLogSource(read: read), patience: patience)
    }
}
