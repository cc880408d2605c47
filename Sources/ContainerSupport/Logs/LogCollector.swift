import ContainerSPI
import MachineSupport

/// Collects the logs of a container's activations from a ``LogSource``.
///
/// It remembers the end of each activation's logs, where those of the next activation begin. Collections run one after the
/// other.
///
/// Everything that was written until a collection belongs to its activation, whatever sentinels are in it: an action can
/// print the sentinel itself. Call ``beginActivation()`` before each activation. If logs are being collected then, the
/// activation's own logs begin after the next sentinel. Otherwise output that an earlier activation wrote after its logs
/// had been collected is dropped and reported.
///
/// After an activation exceeds its limit, or when no time is left, the collector skips to the end of the output, where the
/// sentinels are. The logs then end with a notice, and those of the next activation are complete.
public actor LogCollector<Source: LogSource> {
    /// Returns how many bytes at the beginning of a line the container wrote, if another program wrote the rest into the
    /// same stream: 0 for a line of the other program, `nil` for a line of the container. The rest, with the line's end, is
    /// neither shown nor counted, and the container's next output continues its own bytes.
    ///
    /// The line has no line end. Its bytes before `start` stood before an earlier line of the other program. The offset is
    /// that of the byte at `start` in its stream since the container was created.
    public typealias Trim =
        @Sendable (_ line: [UInt8], _ start: Int, _ stream: LogLine.Stream, _ offset: Int64) -> Int?

    /// The number of bytes at the end of a stream that are read after the limit: enough for the sentinel and the runtime's
    /// output around it.
    static var endBytes: Int64 { 64 << 10 }
    /// The number of reads at the end of a stream: the pages it may touch, and more for output written meanwhile.
    private static var endReads: Int { 4 }

    private let source: Source
    private let timeouts: LogTimeouts
    private let trim: Trim?
    private let reportLateOutput: (@Sendable (LateLogOutput) -> Void)?
    private(set) var history = CollectionHistory()
    private var positions: [LogLine.Stream: Source.Position] = [:]
    /// The number of bytes of each stream before the current position.
    private var passed: [LogLine.Stream: Int64] = [:]
    private let lock = AsyncLock()

    /// Creates a collector for the output of one container.
    ///
    /// - Parameter reportLateOutput: called by ``beginActivation()`` for output that belongs to no activation.
    public init(
        source: Source, timeouts: LogTimeouts = LogTimeouts(), trimming trim: Trim? = nil,
        reportLateOutput: (@Sendable (LateLogOutput) -> Void)? = nil
    ) {
        self.source = source
        self.timeouts = timeouts
        self.trim = trim
        self.reportLateOutput = reportLateOutput
    }

    /// Prepares for the next activation's logs. Call it before `/run`.
    ///
    /// If the source is not local, it is read only when the end of the previous activation's logs is uncertain.
    public func beginActivation() async {
        guard history.begin(readsAlways: source.isLocal) else { return }
        await lock.acquire()
        defer { lock.release() }
        var late = LateLogOutput()
        var framing = LogFraming(
            limit: .megabytes(1024), waitForSentinel: false, start: .now, offsets: passed, timeouts: timeouts,
            trimming: trim)
        // If the source fails, the next collection fails too and reports it.
        guard (try? await drop(into: &framing, &late)) != nil else { return }
        for line in framing.finish(time: "") { late.add(line) }
        if late.lines > 0 || late.isMore { reportLateOutput?(late) }
    }

    private func drop(into framing: inout LogFraming, _ late: inout LateLogOutput) async throws {
        let end = ContinuousClock.now + timeouts.lateOutput
        var timeout: Duration { max(.milliseconds(1), ContinuousClock.now.duration(to: end)) }
        for _ in 0..<Self.endReads where ContinuousClock.now < end {
            let chunks = try await chunks(LogLine.Stream.allCases, timeout: timeout)
            for (stream, chunk) in chunks {
                for line in take(chunk, from: stream, into: &framing) { late.add(line) }
            }
            if chunks.allSatisfy(\.1.reachesEnd) { return }
        }
        for stream in LogLine.Stream.allCases {
            let position = positions[stream] ?? source.beginning
            guard let later = try await source.skip(stream, from: position, toEndLess: 0, timeout: timeout) else {
                continue
            }
            positions[stream] = later
            framing.skip(stream)
            late.isMore = true
        }
    }

    /// A stream of the lines of the activation that just ended, and a notice at its end if lines are missing.
    ///
    /// If the source fails, the stream fails with the source's error after the lines read so far. Each read has a time
    /// limit of at least ``LogTimeouts/minimumRead``, otherwise the rest of the collection's time; a source may have a
    /// shorter one.
    ///
    /// - Parameter waitForSentinel: whether the runtime marks the end of an activation's logs on stdout and stderr.
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
        let activation = history.beginCollection()
        var isCertain = false
        defer { history.endCollection(of: activation, isCertain: isCertain) }
        await lock.acquire()
        defer { lock.release() }
        let clock = ContinuousClock()
        var framing = LogFraming(
            limit: limit, waitForSentinel: waitForSentinel, start: clock.now, offsets: passed, timeouts: timeouts,
            trimming: trim)
        var emptyReads = 0
        var hasGap = false
        // The streams whose output ended in a sentinel. They are read again when the others are complete too.
        var done: Set<LogLine.Stream> = []
        do {
            while true {
                // A slow source is not a quiet one, so only the last deadline limits the read.
                let readStart = clock.now
                let timeout = max(timeouts.minimumRead, readStart.duration(to: framing.lastDeadline))
                if framing.isTruncated { try await skip(&framing, timeout: timeout) }
                let streams = LogLine.Stream.allCases.filter { !done.contains($0) }
                let chunks = try await chunks(streams, timeout: timeout)
                framing.stopsAtSentinel = history.isOverlapped(activation)
                var isEmpty = true
                for (stream, chunk) in chunks {
                    hasGap = hasGap || chunk.isAfterGap
                    isEmpty = isEmpty && chunk.bytes.isEmpty
                    for line in take(chunk, from: stream, into: &framing) { yield(line) }
                    if framing.isComplete(stream), framing.stopsAtSentinel || chunk.reachesEnd { done.insert(stream) }
                }
                if done.count == LogLine.Stream.allCases.count {
                    if framing.stopsAtSentinel || streams.count == done.count { break }
                    done = []
                    continue
                }
                if framing.isOver(afterReadFrom: readStart, to: clock.now, foundNothing: isEmpty) {
                    if isEmpty || !waitForSentinel || framing.isMarked { break }
                    try await skip(&framing, timeout: timeouts.minimumRead)
                    for _ in 0..<Self.endReads where !framing.isComplete {
                        let streams = LogLine.Stream.allCases.filter { !framing.isComplete($0) }
                        let chunks = try await self.chunks(streams, timeout: timeouts.minimumRead)
                        for (stream, chunk) in chunks {
                            hasGap = hasGap || chunk.isAfterGap
                            for line in take(chunk, from: stream, into: &framing) { yield(line) }
                        }
                        if chunks.allSatisfy(\.1.bytes.isEmpty) { break }
                    }
                    break
                }
                if !isEmpty {
                    emptyReads = 0
                    continue
                }
                emptyReads += 1
                let pause = LogFollower<Source>.pollPause.fullDelay(failures: emptyReads)
                let untilDeadline = clock.now.duration(to: framing.deadline)
                try await clock.sleep(for: max(.zero, min(pause, untilDeadline)))
            }
        } catch {
            for line in framing.finish(time: LogTimestamp.now()) where line.notice != .dataMissing { yield(line) }
            throw error
        }
        isCertain = framing.isUnambiguous || !waitForSentinel
        let last = framing.finish(time: LogTimestamp.now())
        for line in last { yield(line) }
        if hasGap, !last.contains(where: { $0.notice?.isLoss == true }) {
            yield(LogLine(notice: .dataMissing, time: LogTimestamp.now()))
        }
    }

    /// Moves past the part of a chunk that belongs to the activation.
    ///
    /// - Returns: its lines.
    private func take(
        _ chunk: LogChunk<Source.Position>, from stream: LogLine.Stream, into framing: inout LogFraming
    ) -> [LogLine] {
        var position = chunk.position
        let output = framing.receive(chunk.bytes, from: stream, time: LogTimestamp.now(), at: .now)
        position.advance(over: chunk.bytes.prefix(output.consumed))
        positions[stream] = position
        passed[stream, default: 0] += Int64(output.consumed)
        return output.lines
    }

    /// Reads streams concurrently.
    private func chunks(
        _ streams: [LogLine.Stream], timeout: Duration
    ) async throws -> [(LogLine.Stream, LogChunk<Source.Position>)] {
        func chunk(_ stream: LogLine.Stream) async throws -> LogChunk<Source.Position>? {
            guard streams.contains(stream) else { return nil }
            return try await source.read(
                stream, at: positions[stream] ?? source.beginning, timeout: timeout)
        }
        async let stdout = chunk(.stdout)
        async let stderr = chunk(.stderr)
        let both = try await [(LogLine.Stream.stdout, stdout), (.stderr, stderr)]
        return both.compactMap { stream, chunk in chunk.map { (stream, $0) } }
    }

    /// Moves near the end of each stream, where the sentinel is.
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
