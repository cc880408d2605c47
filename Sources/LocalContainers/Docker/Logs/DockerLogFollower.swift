import ContainerSPI
import ContainerSupport
import CurlHTTP

/// Follows a container's output with one request to the engine, whose response ends when the container ends. It reads only
/// when the consumer requests a line, so lines do not accumulate.
actor DockerLogFollower {
    /// Longer lines are truncated.
    private static let longestLine = ByteSize.bytes(1 << 20)

    private let engine: DockerEngine
    private let id: String
    private var body: HTTPByteStream?
    private var decoder = DockerStreamDecoder()
    private var splitter = DockerLogLines(cursor: DockerLogCursor(), isFromBeginning: true, limit: longestLine)
    private var isOver = false

    private init(engine: DockerEngine, id: String) {
        self.engine = engine
        self.id = id
    }

    /// Returns the container's lines from the first one, without sentinels.
    static func lines(engine: DockerEngine, id: String) -> AsyncThrowingStream<LogLine, any Error> {
        let follower = DockerLogFollower(engine: engine, id: id)
        return AsyncThrowingStream(
            mapError: { DockerLogReader.containerError($0, engine: engine, id: id) },
            readingMore: { try await follower.nextLines() })
    }

    private func nextLines() async throws -> [LogLine]? {
        if isOver { return nil }
        let body = if let body = self.body { body } else { try await engine.followLogs(id) }
        self.body = body
        var chunks = body.makeAsyncIterator()
        guard let chunk = try await chunks.next() else {
            isOver = true
            try decoder.finish()
            return splitter.unfinished().map(\.line)
        }
        var lines: [LogLine] = []
        try decoder.decode(chunk) { frame in
            if let line = try splitter.receive(frame) { lines.append(line.line) }
        }
        return lines
    }
}
