import ContainerSPI
import ContainerSupport
import CurlHTTP
import Logging
import MachineSupport

/// Collects the logs of a container's activations from the engine, and remembers where the logs of each activation ended.
///
/// A collection requests the new records repeatedly until the activation's sentinels arrive or the time limit is reached. No
/// connection stays open while a container is idle. Collections run one after the other. As in `LogCollector`, everything that
/// the engine has belongs to the activation.
actor DockerLogReader {
    private static let firstPause = Duration.milliseconds(20)
    private static let longestPause = Duration.milliseconds(250)

    private let engine: DockerEngine
    private let id: String
    private let timeouts: LogTimeouts
    private let logger: Logger
    private var cursor = DockerLogCursor()
    private var history = CollectionHistory()
    private let lock = AsyncLock()

    init(engine: DockerEngine, id: String, timeouts: LogTimeouts = LogTimeouts(), logger: Logger) {
        self.engine = engine
        self.id = id
        self.timeouts = timeouts
        self.logger = logger
    }

    /// Prepares for the next activation's logs: if the end of the previous ones is uncertain, drops what was written since.
    func beginActivation() async {
        guard history.begin(readsAlways: false) else { return }
        await lock.acquire()
        defer { lock.release() }
        let late = Lock(LateLogOutput())
        let limit = ByteSize.megabytes(1)
        let framing = LogFraming(limit: limit, waitForSentinel: false, start: .now, timeouts: timeouts)
        var collection = Collection(framing: framing, limit: limit) { line in late.withLock { $0.add(line) } }
        // If the engine fails, the next collection fails too and reports it.
        guard (try? await read(into: &collection, total: timeouts.lateOutput)) != nil else { return }
        takeUnfinished(&collection)
        late.withLock { $0 }.log(container: id, to: logger)
    }

    /// Returns the lines of the activation that just ended, followed by a notice if lines are missing.
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
        let activation = history.beginCollection()
        var isCertain = false
        defer { history.endCollection(of: activation, isCertain: isCertain) }
        await lock.acquire()
        defer { lock.release() }
        let clock = ContinuousClock()
        let framing = LogFraming(limit: limit, waitForSentinel: waitForSentinel, start: .now, timeouts: timeouts)
        var collection = Collection(framing: framing, limit: limit, yield: yield)
        var pause = Self.firstPause
        while true {
            let readStart = clock.now
            collection.foundNothing = true
            try await read(of: activation, into: &collection)
            if collection.framing.isComplete, collection.unfinished.isEmpty { break }
            let foundNothing = collection.foundNothing
            // A response contains all records that the engine has.
            if !waitForSentinel { break }
            if collection.framing.isOver(afterReadFrom: readStart, to: clock.now, foundNothing: foundNothing) {
                // If the clock of the engine was set back, the new records have times before the cursor's. A missing sentinel
                // is the sign of that.
                if cursor.since != nil, foundNothing, !collection.framing.isMarked {
                    try await read(of: activation, isFromBeginning: true, into: &collection)
                }
                break
            }
            try await clock.sleep(for: pause)
            pause = min(pause * 2, Self.longestPause)
        }
        takeUnfinished(&collection)
        isCertain = collection.framing.isUnambiguous || !waitForSentinel
        for line in collection.framing.finish(time: LogTimestamp.now()) { yield(line) }
    }

    private struct Collection {
        var framing: LogFraming
        /// Whether the last response had no new line.
        var foundNothing = true
        /// The lines without a line end of the last response.
        var unfinished: [DockerLogLines.Line] = []
        let limit: ByteSize
        let yield: @Sendable (LogLine) -> Void
    }

    /// Reads what the engine has.
    ///
    /// - Parameter activation: the activation whose logs are collected; `nil` if none are.
    private func read(
        of activation: Int? = nil, isFromBeginning: Bool = false, into collection: inout Collection,
        total: Duration? = nil
    ) async throws {
        let rest = ContinuousClock.now.duration(to: collection.framing.finalDeadline)
        let total = total ?? max(.seconds(30), rest)
        let body = try await engine.logs(id, since: isFromBeginning ? nil : cursor.since, total: total)
        var decoder = DockerStreamDecoder()
        var lines = DockerLogLines(cursor: cursor, isFromBeginning: isFromBeginning, limit: collection.limit)
        for try await chunk in body {
            collection.framing.stopsAtSentinel = activation.map(history.isOverlapped) ?? false
            try decoder.decode(chunk) { frame in
                guard let line = try lines.receive(frame) else { return }
                take(line, into: &collection)
            }
            let framing = collection.framing
            // The container may never stop writing.
            if framing.stopsAtSentinel && framing.isComplete || .now >= framing.lastDeadline {
                collection.unfinished = []
                body.cancel()
                return
            }
        }
        try decoder.finish()
        collection.unfinished = lines.unfinished()
    }

    private func takeUnfinished(_ collection: inout Collection) {
        for line in collection.unfinished { take(line, into: &collection) }
        collection.unfinished = []
    }

    private func take(_ line: DockerLogLines.Line, into collection: inout Collection) {
        // The lines after a sentinel may belong to the next activation.
        if collection.framing.stopsAtSentinel, collection.framing.isComplete(line.line.stream) { return }
        for shown in collection.framing.receive(line.line, at: .now) { collection.yield(shown) }
        cursor[line.line.stream] = line.position
        collection.foundNothing = false
    }

    static func containerError(_ error: any Error, engine: DockerEngine, id: String) -> ContainerError {
        let failure = "the logs of the Docker container \(id) cannot be read"
        switch error {
        case is DockerError, is HTTPClientError:
            return DockerError(ofCall: error).containerError(.other, failure, endpoint: engine.endpoint)
        case is CancellationError: return ContainerError(.cancelled, "\(failure): cancelled")
        default: return ContainerError(.other, failure, underlying: error)
        }
    }
}
