import ContainerSPI

/// Reads the logs of a container that can be asked for what it wrote after an offset: log files of a local process, the
/// sandbox of a Mesos task.
///
/// It remembers where each activation's logs ended, so that a warm container's next activation starts there. One
/// collection runs at a time; a second waits for the first.
public actor LogTail {
    /// Reads some bytes of a stream from an offset on; an empty answer means that there are none now.
    public typealias Read = @Sendable (_ stream: LogLine.Stream, _ offset: Int64) async throws -> [UInt8]

    private let read: Read
    private let pollInterval: Duration
    private var offsets: [LogLine.Stream: Int64] = [:]
    private var isCollecting = false
    private var waiters: [CheckedContinuation<Void, Never>] = []

    /// - Parameters:
    ///   - pollInterval: How long to wait before asking again when there was nothing new.
    ///   - read: Reads some bytes. What it throws ends the collection.
    public init(pollInterval: Duration = .milliseconds(20), read: @escaping Read) {
        self.pollInterval = pollInterval
        self.read = read
    }

    /// The lines of the activation that just ended, with a notice at the end when something is missing.
    public nonisolated func lines(
        limit: ByteSize, waitForSentinel: Bool
    ) -> AsyncThrowingStream<LogLine, any Error> {
        AsyncThrowingStream { continuation in
            let task = Task {
                do {
                    try await self.collect(limit: limit, waitForSentinel: waitForSentinel) { continuation.yield($0) }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private func collect(
        limit: ByteSize, waitForSentinel: Bool, _ yield: @Sendable (LogLine) -> Void
    ) async throws {
        await enter()
        defer { leave() }
        let clock = ContinuousClock()
        var framing = LogFraming(limit: limit, waitForSentinel: waitForSentinel, start: clock.now)
        while !framing.isComplete {
            var isQuiet = true
            for stream in LogLine.Stream.allCases where !framing.isComplete(stream) {
                let bytes = try await read(stream, offsets[stream, default: 0])
                guard !bytes.isEmpty else { continue }
                isQuiet = false
                let output = framing.receive(bytes, from: stream, time: LogTimestamp.now(), at: clock.now)
                offsets[stream, default: 0] += Int64(output.consumed)
                for line in output.lines { yield(line) }
            }
            // A container that never stops writing is not listened to for ever either.
            if !isQuiet, clock.now < framing.finalDeadline { continue }
            if clock.now >= framing.deadline { break }
            try await clock.sleep(for: pollInterval)
        }
        for line in framing.finish(time: LogTimestamp.now()) { yield(line) }
    }

    private func enter() async {
        if isCollecting {
            // Whoever leaves hands over: nobody who comes in between gets ahead.
            await withCheckedContinuation { waiters.append($0) }
        } else {
            isCollecting = true
        }
    }

    private func leave() {
        if waiters.isEmpty {
            isCollecting = false
        } else {
            waiters.removeFirst().resume()
        }
    }
}
