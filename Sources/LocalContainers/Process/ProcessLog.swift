import ContainerSPI
import ContainerSupport
import MachineSupport
import ProcessControl

/// The output of a local process in its log files. The disk space of output that was collected is released.
struct ProcessLog: LogSource {
    private final class Shared: Sendable {
        let files: [LogLine.Stream: GrowingFile]
        let released = Lock<[LogLine.Stream: Int64]>([:])

        init(files: [LogLine.Stream: GrowingFile]) { self.files = files }
    }

    /// The number of bytes after which disk space is released. Half of them stay for live streams that start later.
    private static let releaseStep: Int64 = 1 << 20

    private let shared: Shared
    private var releases = false

    init(files: [LogLine.Stream: GrowingFile]) { shared = Shared(files: files) }

    /// Returns a source that releases the disk space of the output that its reader has passed.
    func releasing() -> ProcessLog {
        var log = self
        log.releases = true
        return log
    }

    var beginning: Int64 { 0 }
    var isLocal: Bool { true }

    func read(_ stream: LogLine.Stream, at position: Int64, timeout: Duration) async throws -> LogChunk<Int64> {
        guard let file = shared.files[stream] else { return LogChunk(bytes: [], position: position) }
        if releases {
            release(file, stream, before: position)
            let bytes = try file.read(at: position)
            return LogChunk(bytes: bytes, position: position, reachesEnd: bytes.count < GrowingFile.pageBytes)
        }
        while true {
            let start = max(position, shared.released.withLock { $0[stream, default: 0] })
            let bytes = try file.read(at: start)
            // Bytes that were released while they were read are zeros.
            if shared.released.withLock({ $0[stream, default: 0] }) <= start {
                return LogChunk(bytes: bytes, position: start)
            }
        }
    }

    func skip(
        _ stream: LogLine.Stream, from position: Int64, toEndLess distance: Int64, timeout: Duration
    ) async throws -> Int64? {
        guard let size = try shared.files[stream]?.size(), size - distance > position else { return nil }
        return size - distance
    }

    private func release(_ file: GrowingFile, _ stream: LogLine.Stream, before position: Int64) {
        let end = shared.released.withLock { released -> Int64? in
            guard position - released[stream, default: 0] >= Self.releaseStep else { return nil }
            let end = position - Self.releaseStep / 2
            released[stream] = end
            return end
        }
        if let end { file.releaseSpace(before: end) }
    }
}
