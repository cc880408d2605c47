import ContainerSPI

/// Follows what a container writes, live and line by line, until the container ends or nobody listens any more.
///
/// It reads when it is asked for the next line, so a slow consumer holds the reading up and no lines pile up. Sentinels
/// are not shown. Places are its own: the collection of activations is not disturbed.
public actor LogFollower<Source: LogSource> {
    /// Of a line that is longer only so many bytes are kept.
    public static var longestLine: Int { 1 << 20 }

    private let source: Source
    private let ignore: LogTail<Source>.Ignore?
    private let timeout: Duration
    private let waitForEnd: @Sendable () async throws -> Void
    private var end: Task<Bool, Never>?
    private var hasEnded = false

    private var positions: [LogLine.Stream: Source.Position] = [:]
    private var splitters: [LogLine.Stream: LineSplitter] = [:]
    /// Where the unfinished line of a stream begins.
    private var lineStarts: [LogLine.Stream: Int64] = [:]
    private var lines: [LogLine] = []
    private var next = 0
    private var isOver = false

    private init(
        source: Source, timeout: Duration, ignoring ignore: LogTail<Source>.Ignore?,
        waitForEnd: @escaping @Sendable () async throws -> Void
    ) {
        self.source = source
        self.timeout = timeout
        self.ignore = ignore
        self.waitForEnd = waitForEnd
    }

    deinit { end?.cancel() }

    /// The lines a container writes, from the first that is still there on.
    ///
    /// - Parameters:
    ///   - timeout: how long a read may take. A source that fails for longer ends the stream with its error.
    ///   - ignore: tells lines that are not to be shown.
    ///   - mapError: makes what the stream fails with of what the source fails with.
    ///   - waitForEnd: returns when the container has ended; when it throws, that is not known and the stream goes on.
    ///     What the container wrote until then is still shown. With a function that returns at once, the stream is what
    ///     there is now.
    public static func lines(
        of source: Source, timeout: Duration = .seconds(10), ignoring ignore: LogTail<Source>.Ignore? = nil,
        mapError: @escaping @Sendable (any Error) -> any Error = { $0 },
        waitForEnd: @escaping @Sendable () async throws -> Void
    ) -> AsyncThrowingStream<LogLine, any Error> {
        let follower = LogFollower(
            source: source, timeout: timeout, ignoring: ignore, waitForEnd: waitForEnd)
        return AsyncThrowingStream {
            do {
                return try await follower.nextLine()
            } catch {
                throw mapError(error)
            }
        }
    }

    private func nextLine() async throws -> LogLine? {
        startWaitingForEnd()
        var backOff = BackOff()
        while true {
            if next < lines.count {
                defer { next += 1 }
                return lines[next]
            }
            lines = []
            next = 0
            if isOver { return nil }
            try Task.checkCancellation()
            // Asked before the read: what was written until the end is read then.
            let isAfterEnd = hasEnded
            if try await readMore() { continue }
            guard isAfterEnd else {
                try await sleep(backOff.pause())
                continue
            }
            isOver = true
            takeUnfinished()
        }
    }

    private func startWaitingForEnd() {
        guard end == nil else { return }
        let waitForEnd = waitForEnd
        end = Task { [weak self] in
            guard (try? await waitForEnd()) != nil else { return false }
            await self?.noteEnd()
            return true
        }
    }

    private func noteEnd() { hasEnded = true }

    private func sleep(_ duration: Duration) async throws {
        try await ContinuousClock().sleep(for: duration)
    }

    /// - Returns: whether there was anything.
    private func readMore() async throws -> Bool {
        async let stdout = source.read(
            .stdout, at: positions[.stdout] ?? source.beginning, timeout: timeout)
        async let stderr = source.read(
            .stderr, at: positions[.stderr] ?? source.beginning, timeout: timeout)
        var isQuiet = true
        for (stream, chunk) in try await [(LogLine.Stream.stdout, stdout), (.stderr, stderr)] {
            var position = chunk.position
            position.advance(over: chunk.bytes[...])
            positions[stream] = position
            guard !chunk.bytes.isEmpty else { continue }
            isQuiet = false
            take(chunk.bytes, from: stream)
        }
        return !isQuiet
    }

    private func take(_ bytes: [UInt8], from stream: LogLine.Stream) {
        var splitter = splitters.removeValue(forKey: stream) ?? LineSplitter()
        var rest = bytes[...]
        var start = lineStarts[stream, default: 0]
        let base = start + Int64(splitter.length)
        while !rest.isEmpty {
            let line = splitter.nextLine(
                from: &rest, keeping: Self.longestLine, andLast: LogSentinel.bytes.count + 1)
            guard let line else { break }
            show(line, stream, start)
            start = base + Int64(bytes.count - rest.count)
        }
        lineStarts[stream] = start
        splitters[stream] = splitter
    }

    private func takeUnfinished() {
        for stream in LogLine.Stream.allCases {
            guard let line = splitters[stream]?.finish() else { continue }
            show(line, stream, lineStarts[stream, default: 0])
        }
    }

    private func show(_ line: [UInt8], _ stream: LogLine.Stream, _ start: Int64) {
        if ignore?(line, stream, start) == true { return }
        let whole = LogLine(time: LogTimestamp.now(), stream: stream, log: String(decoding: line, as: UTF8.self))
        if let line = LogSentinel.removed(from: whole) { lines.append(line) }
    }
}
