import ContainerSPI
import MachineSupport

/// Reads the output of a container live, until the container has ended.
///
/// It keeps positions of its own, so it does not disturb the collection of activations.
public actor LogFollower<Source: LogSource> {
    /// The number of bytes that are kept of a longer line.
    static var longestLine: Int { 1 << 20 }
    static var pollPause: Backoff { Backoff(initial: .milliseconds(5), maximum: .milliseconds(250)) }

    private let source: Source
    private let trim: LogCollector<Source>.Trim?
    private let timeout: Duration
    private let outage: Outage?
    private let waitForEnd: @Sendable () async throws -> Void
    private var end: Task<Bool, Never>?
    private var hasEnded = false

    private var positions: [LogLine.Stream: Source.Position] = [:]
    private var assemblers: [LogLine.Stream: LineAssembler] = [:]
    private var lines: [LogLine] = []
    private var isOver = false
    private var failedReads = 0
    /// The first failed read after the container's end.
    private var failingSince: ContinuousClock.Instant?

    /// What a stream does while its source cannot be read, because the machine of a running container restarts a service.
    public struct Outage: Sendable {
        /// Returns whether the source may be readable again later.
        public var isTemporary: @Sendable (any Error) -> Bool
        /// Called with the error when an outage begins, and with `nil` when the source can be read again.
        public var report: @Sendable ((any Error)?) -> Void

        /// Creates the handling of outages.
        public init(
            isTemporary: @escaping @Sendable (any Error) -> Bool,
            report: @escaping @Sendable ((any Error)?) -> Void = { _ in }
        ) {
            self.isTemporary = isTemporary
            self.report = report
        }
    }

    /// The bytes that count as lost in a gap, whose length is unknown: what comes after it was written late.
    private static var gapBytes: Int64 { 1 << 40 }
    /// The pause after a failed read.
    private static var outagePause: Backoff { Backoff(initial: .milliseconds(100), maximum: .seconds(5)) }

    private init(
        source: Source, timeout: Duration, outage: Outage?, trimming trim: LogCollector<Source>.Trim?,
        waitForEnd: @escaping @Sendable () async throws -> Void
    ) {
        self.source = source
        self.timeout = timeout
        self.outage = outage
        self.trim = trim
        self.waitForEnd = waitForEnd
    }

    deinit { end?.cancel() }

    /// A stream of the lines that a container writes, beginning with the first that still exists, without sentinels. It
    /// reads only when its consumer asks for a line.
    ///
    /// - Parameters:
    ///   - timeout: the time limit for a read.
    ///   - outage: the handling of a source that fails for longer: the stream goes on until the container has ended, and for
    ///     `timeout` after that. With `nil` the stream fails with the source's error.
    ///   - waitForEnd: returns when the container has ended; the stream then ends after the remaining output. If it returns
    ///     at once, the stream consists of the output so far. If it throws, the stream goes on.
    public static func lines(
        of source: Source, timeout: Duration = .seconds(10), outage: Outage? = nil,
        trimming trim: LogCollector<Source>.Trim? = nil,
        mapError: @escaping @Sendable (any Error) -> any Error = { $0 },
        waitForEnd: @escaping @Sendable () async throws -> Void
    ) -> AsyncThrowingStream<LogLine, any Error> {
        let follower = LogFollower(
            source: source, timeout: timeout, outage: outage, trimming: trim, waitForEnd: waitForEnd)
        return AsyncThrowingStream(mapError: mapError) { try await follower.nextLines() }
    }

    /// - Returns: the next lines; `nil` after the container's end.
    private func nextLines() async throws -> [LogLine]? {
        startWaitingForEnd()
        var emptyReads = 0
        while lines.isEmpty, !isOver {
            try Task.checkCancellation()
            // Tested before the read, so that the read covers everything written before the end.
            let isAfterEnd = hasEnded
            let hasRead: Bool
            do {
                hasRead = try await readMore()
            } catch {
                try await wait(after: error, isAfterEnd: isAfterEnd)
                continue
            }
            if failedReads > 0 { endOutage() }
            if hasRead {
                emptyReads = 0
            } else if isAfterEnd, lines.isEmpty {
                isOver = true
                takeUnfinished()
            } else {
                emptyReads += 1
                try await ContinuousClock().sleep(for: Self.pollPause.fullDelay(failures: emptyReads))
            }
        }
        defer { lines = [] }
        return lines.isEmpty ? nil : lines
    }

    /// Waits before the next read after a failed one.
    ///
    /// - Throws: the error if it is final, or if the container ended a while ago.
    private func wait(after error: any Error, isAfterEnd: Bool) async throws {
        guard let outage, outage.isTemporary(error), !Task.isCancelled else { throw error }
        if isAfterEnd {
            let since = failingSince ?? .now
            failingSince = since
            guard since.duration(to: .now) < timeout else { throw error }
        }
        if failedReads == 0 { outage.report(error) }
        failedReads += 1
        try await ContinuousClock().sleep(for: Self.outagePause.fullDelay(failures: failedReads))
    }

    private func endOutage() {
        failedReads = 0
        failingSince = nil
        outage?.report(nil)
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

    /// Reads both streams once.
    ///
    /// - Returns: whether there were new bytes.
    private func readMore() async throws -> Bool {
        async let stdout = source.read(
            .stdout, at: positions[.stdout] ?? source.beginning, timeout: timeout)
        async let stderr = source.read(
            .stderr, at: positions[.stderr] ?? source.beginning, timeout: timeout)
        var isEmpty = true
        for (stream, chunk) in try await [(LogLine.Stream.stdout, stdout), (.stderr, stderr)] {
            var position = chunk.position
            position.advance(over: chunk.bytes[...])
            positions[stream] = position
            var bytes = chunk.bytes
            if chunk.isAfterGap {
                // The source may end a torn line with a line feed.
                let isTorn = assemblers[stream]?.isAtLineStart == false
                tear(stream)
                if isTorn, bytes.first == UInt8(ascii: "\n") { bytes.removeFirst() }
            }
            guard !bytes.isEmpty else { continue }
            isEmpty = false
            take(bytes, from: stream)
        }
        return !isEmpty
    }

    private func take(_ bytes: [UInt8], from stream: LogLine.Stream) {
        var assembler = assemblers.removeValue(forKey: stream) ?? LineAssembler(stream, trimming: trim)
        var rest = bytes[...]
        while !rest.isEmpty {
            let line = assembler.nextLine(
                from: &rest, keeping: Self.longestLine, andLast: LogSentinel.bytes.count + 1)
            guard let line else { break }
            append(line, stream)
        }
        assemblers[stream] = assembler
    }

    /// Records that bytes were lost: what is there of an unfinished line is not joined to the bytes after the gap.
    private func tear(_ stream: LogLine.Stream) {
        if let line = assemblers[stream]?.finish() { append(line, stream) }
        assemblers[stream, default: LineAssembler(stream, trimming: trim)].skip(Self.gapBytes)
        lines.append(LogLine(notice: .outputLost(stream), time: LogTimestamp.now()))
    }

    private func takeUnfinished() {
        for stream in LogLine.Stream.allCases {
            if let line = assemblers[stream]?.finish() { append(line, stream) }
        }
    }

    private func append(_ line: [UInt8], _ stream: LogLine.Stream) {
        lines.append(LogLine(time: LogTimestamp.now(), stream: stream, log: String(decoding: line, as: UTF8.self)))
    }
}
