import ContainerSupport
import ContainerSPI
import CurlHTTP

/// Collects the logs of a container's activations from the engine, and remembers where each activation's ended.
///
/// The engine is asked for what there is, again and again until the activation's sentinels are there or nothing more is
/// waited for; no connection stays open while a container is idle. One collection runs at a time; a second waits for the
/// first.
actor DockerLogReader {
    private static let firstPause = Duration.milliseconds(20)
    private static let longestPause = Duration.milliseconds(250)

    private let engine: DockerEngine
    private let id: String
    private let patience: LogPatience
    private var cursor = DockerLogCursor()
    private let turns = Turns()

    init(engine: DockerEngine, id: String, patience: LogPatience = .usual) {
        self.engine = engine
        self.id = id
        self.patience = patience
    }

    /// The lines of the activation that just ended, with a notice at the end when something is missing.
    nonisolated func lines(limit: ByteSize, waitForSentinel: Bool) -> AsyncThrowingStream<LogLine, any Error> {
        AsyncThrowingStream(collecting: { yield in
            do {
                try await self.collect(limit: limit, waitForSentinel: waitForSentinel, yield)
            } catch {
                throw Self.containerError(error, engine: self.engine, id: self.id)
            }
        })
    }

    private func collect(
        limit: ByteSize, waitForSentinel: Bool, _ yield: @escaping @Sendable (LogLine) -> Void
    ) async throws {
        await turns.take()
        defer { turns.giveUp() }
        let clock = ContinuousClock()
        var collection = Collection(
            limit: limit, waitForSentinel: waitForSentinel, patience: patience, yield: yield)
        var pause = Self.firstPause
        while true {
            let readStart = clock.now
            collection.foundNothing = true
            try await read(isFromBeginning: false, into: &collection)
            if collection.framing.isComplete { break }
            let foundNothing = collection.foundNothing
            // An answer has all there is.
            if !waitForSentinel { break }
            if collection.framing.isOver(afterReadFrom: readStart, to: clock.now, foundNothing: foundNothing) {
                // Records of an engine whose clock was set back have times before the cursor's. There is no sentinel
                // without a record, so only a collection that waits for one can tell.
                if cursor.since != nil, foundNothing {
                    try await read(isFromBeginning: true, into: &collection)
                }
                break
            }
            try await clock.sleep(for: pause)
            pause = min(pause * 2, Self.longestPause)
        }
        for line in collection.unfinished where !collection.framing.isComplete(line.line.stream) {
            take(line, into: &collection)
        }
        for line in collection.framing.finish(time: LogTimestamp.now()) { yield(line) }
    }

    private struct Collection {
        var framing: LogFraming
        /// Whether the latest answer had no line that is new.
        var foundNothing = true
        /// Of the latest answer.
        var unfinished: [DockerLogLines.Line] = []
        let limit: ByteSize
        let yield: @Sendable (LogLine) -> Void

        init(
            limit: ByteSize, waitForSentinel: Bool, patience: LogPatience, yield: @escaping @Sendable (LogLine) -> Void
        ) {
            framing = LogFraming(limit: limit, waitForSentinel: waitForSentinel, start: .now, patience: patience)
            self.limit = limit
            self.yield = yield
        }
    }

    /// Reads what there is.
    private func read(isFromBeginning: Bool, into collection: inout Collection) async throws {
        let total = max(.seconds(30), ContinuousClock.now.duration(to: collection.framing.finalDeadline))
        let body = try await engine.logs(id, since: isFromBeginning ? nil : cursor.since, total: total)
        var decoder = DockerStreamDecoder()
        var lines = DockerLogLines(cursor: cursor, isFromBeginning: isFromBeginning, limit: collection.limit)
        for try await chunk in body {
            try decoder.decode(chunk) { frame in
                guard let line = try lines.receive(frame) else { return }
                // What a stream says after its sentinel belongs to the next activation.
                if !collection.framing.isComplete(line.line.stream) { take(line, into: &collection) }
            }
            // A container that never stops writing is not listened to for ever.
            if collection.framing.isComplete || .now >= collection.framing.lastDeadline {
                collection.unfinished = []
                body.cancel()
                return
            }
        }
        try decoder.finish()
        collection.unfinished = lines.unfinished()
    }

    private func take(_ line: DockerLogLines.Line, into collection: inout Collection) {
        for shown in collection.framing.receive(line.line, at: .now) { collection.yield(shown) }
        cursor[line.line.stream] = line.position
        collection.foundNothing = false
    }

    static func containerError(_ error: any Error, engine: DockerEngine, id: String) -> ContainerError {
        let what = "The logs of the Docker container \(id) cannot be read"
        switch error {
        case let error as DockerError: return error.containerError(.other, what, endpoint: engine.endpoint)
        case let error as HTTPClientError:
            return DockerError(error).containerError(.other, what, endpoint: engine.endpoint)
        case is CancellationError: return ContainerError(.cancelled, "\(what): cancelled.")
        default: return ContainerError(.other, what, underlying: error)
        }
    }
}
