import ContainerSupport
import ContainerSPI
import Synchronization
import TestSupport
import Testing

@Suite struct LogTailTests {
    /// What a container wrote so far.
    private final class Written: Sendable {
        private let streams = Mutex<[LogLine.Stream: [UInt8]]>([:])
        private let most: Int

        /// - Parameter most: how many bytes a read gives at most.
        init(most: Int = 5) { self.most = most }

        func size(_ stream: LogLine.Stream) -> Int64 { Int64(streams.withLock { $0[stream]?.count ?? 0 }) }

        func write(_ text: String, to stream: LogLine.Stream) {
            streams.withLock { $0[stream, default: []] += Array(text.utf8) }
        }

        func read(_ stream: LogLine.Stream, _ offset: Int64) -> [UInt8] {
            streams.withLock { Array(($0[stream] ?? []).dropFirst(Int(offset)).prefix(most)) }
        }

        func endActivation() {
            for stream in LogLine.Stream.allCases { write(LogSentinel.text + "\n", to: stream) }
        }
    }

    /// For a machine that is busy with other things.
    private static let patient: LogPatience = {
        var patience = LogPatience()
        (patience.quietLimit, patience.leastMegabytes) = (.seconds(600), 300)
        return patience
    }()

    /// Nothing is waited for.
    private static let impatient: LogPatience = {
        var patience = LogPatience()
        (patience.quietLimit, patience.perMegabyte) = (.zero, .zero)
        patience.overtime = .seconds(600)
        return patience
    }()

    private func collect(_ tail: LogTail<OffsetLogSource>, limit: ByteSize = .megabytes(1), wait: Bool = true)
        async throws -> [String]
    {
        var texts: [String] = []
        for try await line in tail.lines(limit: limit, waitForSentinel: wait) {
            texts.append("\(line.stream.rawValue): \(line.log)")
        }
        return texts
    }

    @Test func aWarmContainersLogsStartWhereTheLastOnesEnded() async throws {
        let written = Written()
        let tail = LogTail(patience: Self.patient) { written.read($0, $1) }
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
        let tail = LogTail(patience: Self.patient) { stream, offset in
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
        let tail = LogTail(patience: Self.patient) { written.read($0, $1) }
        #expect(try await collect(tail, wait: false) == ["stdout: a", "stdout: b"])
        #expect(try await collect(tail, wait: false) == [])
    }

    @Test func aSentinelThatNeverComesIsGivenUp() async throws {
        let tail = LogTail(patience: Self.impatient) { _, _ in [] }
        #expect(
            try await collect(tail)
                == ["stderr: There was an issue while collecting your logs. Data might be missing."])
    }

    @Test("What was there when the time was over is read to its end, however late the reader comes to it")
    func starved() async throws {
        let written = Written()
        for index in 0..<20 { written.write("line \(index)\n", to: .stdout) }
        written.endActivation()
        // The time is over before the first read begins.
        let tail = LogTail(patience: Self.impatient) { written.read($0, $1) }
        #expect(try await collect(tail) == (0..<20).map { "stdout: line \($0)" })
    }

    @Test("A source too slow for the time there is: what was read, the notice, and the next activation is whole")
    func hardlyMoving() async throws {
        var patience = Self.impatient
        // Every read ends after the last deadline.
        patience.overtime = .zero
        let written = Written(most: 64 << 10)
        written.write(String(repeating: "0123456789\n", count: 20_000), to: .stdout)
        written.endActivation()
        let source = OffsetLogSource(size: { written.size($0) }, read: { written.read($0, $1) })
        let tail = LogTail(source: source, patience: patience)
        let texts = try await collect(tail)
        // A page from the beginning, and one from the end.
        #expect((5_958...11_916).contains(texts.count))
        #expect(texts.dropLast().allSatisfy { $0 == "stdout: 0123456789" || $0 == "stdout: 0" })
        #expect(texts.last == "stderr: There was an issue while collecting your logs. Data might be missing.")
        written.write("next\n", to: .stdout)
        written.endActivation()
        #expect(try await collect(tail) == ["stdout: next"])
    }

    @Test("A container that never stops writing is not listened to for ever", arguments: [true, false])
    func endless(waitForSentinel: Bool) async throws {
        let tail = LogTail(patience: Self.impatient) { stream, _ in stream == .stdout ? Array("again\n".utf8) : [] }
        let lines = try await collect(tail, wait: waitForSentinel)
        #expect(lines.count > 20 && lines.count < 100)
        #expect(lines.contains { $0.hasPrefix("stderr: There was an issue") } == waitForSentinel)
    }

    @Test func aFailingReadEndsTheCollectionWithItsError() async {
        let tail = LogTail(patience: Self.patient) { _, _ in throw ContainerError(.other, "gone") }
        await #expect(throws: ContainerError.self) { try await collect(tail) }
    }

    @Test func oneCollectionRunsAtATime() async throws {
        let written = Written()
        let tail = LogTail(patience: Self.patient) { written.read($0, $1) }
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

    @Test func beyondTheLimitOnlyTheEndIsRead() async throws {
        let content =
            Array(String(repeating: "0123456789\n", count: 100_000).utf8) + Array((LogSentinel.text + "\n").utf8)
        let readBytes = Mutex(0)
        let source = OffsetLogSource(
            size: { _ in Int64(content.count) },
            read: { _, offset in
                let bytes = Array(content.dropFirst(Int(offset)).prefix(8_000))
                readBytes.withLock { $0 += bytes.count }
                return bytes
            })
        let tail = LogTail(source: source, patience: Self.patient)
        var lines: [LogLine] = []
        for try await line in tail.lines(limit: .bytes(2_000), waitForSentinel: true) { lines.append(line) }
        #expect(lines.last?.notice == .truncated(limit: .bytes(2_000)))
        #expect(lines.dropLast().reduce(0) { $0 + $1.log.utf8.count + 1 } <= 2_002)
        // The limit, the end of both streams, and a read more of each.
        let most = 2_000 + 2 * (64 << 10) + 48_000
        #expect(readBytes.withLock { $0 } < most)
        // Everything of the activation has been passed.
        #expect(try await collect(tail, wait: false) == [])
    }

    @Test func linesThatAreNotTheActionsAreNeitherShownNorCounted() async throws {
        let written = Written()
        let offsets = Mutex<[Int64]>([])
        let tail = LogTail(
            source: OffsetLogSource(read: { written.read($0, $1) }), patience: Self.patient
        ) { line, stream, offset in
            offsets.withLock { $0.append(offset) }
            return stream == .stderr && line.first == UInt8(ascii: "#")
        }
        written.write("# a long foreign line\nmine\n# half", to: .stderr)
        var texts: [String] = []
        for try await line in tail.lines(limit: .bytes(5), waitForSentinel: false) { texts.append(line.log) }
        #expect(texts == ["mine"])
        #expect(offsets.withLock { $0 } == [0, 22, 27])
    }

    @Test func aGapIsSaid() async throws {
        struct Gappy: LogSource {
            var beginning: Int64 { 0 }

            func read(
                _ stream: LogLine.Stream, at position: Int64, timeout: Duration
            ) async throws -> LogChunk<Int64> {
                guard position == 0 else { return LogChunk(bytes: [], position: position) }
                return LogChunk(
                    bytes: Array("a\n\(LogSentinel.text)\n".utf8), position: 100, isAfterGap: stream == .stdout)
            }
        }
        var lines: [LogLine] = []
        for try await line in LogTail(source: Gappy(), patience: Self.patient).lines(
            limit: .megabytes(1), waitForSentinel: true)
        {
            lines.append(line)
        }
        #expect(lines.map(\.notice) == [nil, nil, .dataMissing])
    }

    @Test func aFailureComesAfterTheLinesThatWereRead() async {
        let tail = LogTail(patience: Self.patient) { stream, offset in
            if offset > 0 { throw ContainerError(.other, "gone") }
            return Array("whole\nhalf".utf8)
        }
        var texts: [String] = []
        do {
            for try await line in tail.lines(limit: .megabytes(1), waitForSentinel: true) { texts.append(line.log) }
            Issue.record("the collection should have failed")
        } catch {
            #expect((error as? ContainerError)?.message == "gone")
        }
        #expect(texts == ["whole", "whole", "half", "half"])
    }

    @Test func pausesGrowAndBeginAgain() {
        var backOff = BackOff(first: .milliseconds(5), longest: .milliseconds(30))
        #expect((0..<5).map { _ in backOff.pause() } == [5, 10, 20, 30, 30].map { .milliseconds($0) })
        backOff.reset()
        #expect(backOff.pause() == .milliseconds(5))
    }

    // MARK: Live

    @Test func aFollowerShowsWhatComesUntilTheEnd() async throws {
        let written = Written()
        let (end, ender) = AsyncStream.makeStream(of: Void.self)
        written.write("one\n", to: .stdout)
        let stream = LogFollower.lines(of: OffsetLogSource(read: { written.read($0, $1) })) {
            for await _ in end {}
        }
        var texts: [String] = []
        for try await line in stream {
            texts.append(line.log)
            switch texts.count {
            case 1:
                written.endActivation()
                written.write("two\n", to: .stdout)
            case 2:
                written.write("last words", to: .stdout)
                ender.finish()
            default: break
            }
        }
        #expect(texts == ["one", "two", "last words"])
    }

    @Test func aFollowersFailureIsTheConsumersToSee() async {
        let (end, ender) = AsyncStream.makeStream(of: Void.self)
        defer { ender.finish() }
        let stream = LogFollower.lines(
            of: OffsetLogSource(read: { _, _ in throw ContainerError(.other, "gone") }),
            mapError: { ContainerError(.other, "mapped: \($0)") },
            waitForEnd: { for await _ in end {} })
        await #expect {
            for try await _ in stream {}
        } throws: { error in
            "\(error)" == "mapped: gone"
        }
    }
}
