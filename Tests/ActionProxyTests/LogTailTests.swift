import ActionProxy
import ContainerSPI
import Synchronization
import TestSupport
import Testing

@Suite struct LogTailTests {
    /// What a container wrote so far.
    private final class Written: Sendable {
        private let streams = Mutex<[LogLine.Stream: [UInt8]]>([:])

        func write(_ text: String, to stream: LogLine.Stream) {
            streams.withLock { $0[stream, default: []] += Array(text.utf8) }
        }

        /// At most five bytes at a time.
        func read(_ stream: LogLine.Stream, _ offset: Int64) -> [UInt8] {
            streams.withLock { Array(($0[stream] ?? []).dropFirst(Int(offset)).prefix(5)) }
        }

        func endActivation() {
            for stream in LogLine.Stream.allCases { write(LogSentinel.text + "\n", to: stream) }
        }
    }

    private func collect(_ tail: LogTail, limit: ByteSize = .megabytes(1), wait: Bool = true) async throws -> [String] {
        var texts: [String] = []
        for try await line in tail.lines(limit: limit, waitForSentinel: wait) {
            texts.append("\(line.stream.rawValue): \(line.log)")
        }
        return texts
    }

    @Test func aWarmContainersLogsStartWhereTheLastOnesEnded() async throws {
        let written = Written()
        let tail = LogTail { written.read($0, $1) }
        written.write("one\n", to: .stdout)
        written.write("oops\n", to: .stderr)
        written.endActivation()
        written.write("two\n", to: .stdout)
        #expect(Set(try await collect(tail)) == ["stdout: one", "stderr: oops"])
        written.endActivation()
        #expect(try await collect(tail) == ["stdout: two"])
    }

    @Test func linesThatComeLateAreWaitedFor() async throws {
        let written = Written()
        let wasLate = Mutex(false)
        let tail = LogTail { stream, offset in
            let bytes = written.read(stream, offset)
            // The rest is written when the reader has found nothing new.
            let isFirstTime =
                bytes.isEmpty
                && wasLate.withLock { flag in
                    defer { flag = true }
                    return !flag
                }
            if isFirstTime {
                written.write("late\n", to: .stdout)
                written.endActivation()
            }
            return bytes
        }
        written.write("early\n", to: .stdout)
        #expect(try await collect(tail) == ["stdout: early", "stdout: late"])
    }

    @Test func withoutASentinelWhatIsThereIsAll() async throws {
        let written = Written()
        written.write("a\nb", to: .stdout)
        let tail = LogTail { written.read($0, $1) }
        #expect(try await collect(tail, wait: false) == ["stdout: a", "stdout: b"])
        #expect(try await collect(tail, wait: false) == [])
    }

    @Test func aSentinelThatNeverComesIsGivenUp() async throws {
        let tail = LogTail { _, _ in [] }
        #expect(
            try await collect(tail)
                == ["stderr: There was an issue while collecting your logs. Data might be missing."])
    }

    @Test func aFailingReadEndsTheCollectionWithItsError() async {
        let tail = LogTail { _, _ in throw ContainerError(.other, "gone") }
        await #expect(throws: ContainerError.self) { try await collect(tail) }
    }

    @Test func oneCollectionRunsAtATime() async throws {
        let written = Written()
        let tail = LogTail { written.read($0, $1) }
        for index in 0..<4 {
            written.write("\(index)\n", to: .stdout)
            written.endActivation()
        }
        let all = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<4 { group.addTask { try await collect(tail) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(all) == [["stdout: 0"], ["stdout: 1"], ["stdout: 2"], ["stdout: 3"]])
    }
}
