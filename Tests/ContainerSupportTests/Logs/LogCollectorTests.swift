import ContainerSPI
import MachineSupport
import Synchronization
import TestSupport
import Testing

@testable import ContainerSupport

extension LogCollector where Source == OffsetLogSource {
    fileprivate init(timeouts: LogTimeouts, read: @escaping OffsetLogSource.Read) {
        self.init(source: OffsetLogSource(read: read), timeouts: timeouts)
    }
}

@Suite struct LogCollectorTests {
    /// The output of a container so far.
    private final class Written: Sendable {
        private let streams = Lock<[LogLine.Stream: [UInt8]]>([:])
        private let most: Int

        /// - Parameter most: the largest number of bytes of a read.
        init(most: Int = 5) { self.most = most }

        func size(_ stream: LogLine.Stream) -> Int64 { Int64(streams.withLock { $0[stream]?.count ?? 0 }) }

        func write(_ text: String, to stream: LogLine.Stream) {
            streams.withLock { $0[stream, default: []] += Array(text.utf8) }
        }

        private let reads = Atomic<Int>(0)
        var readCount: Int { reads.load(ordering: .relaxed) }

        func read(_ stream: LogLine.Stream, _ offset: Int64) -> [UInt8] {
            reads.add(1, ordering: .relaxed)
            return streams.withLock { Array(($0[stream] ?? []).dropFirst(Int(offset)).prefix(most)) }
        }

        func endActivation() {
            for stream in LogLine.Stream.allCases { write(LogSentinel.text + "\n", to: stream) }
        }
    }

    /// Long limits, for a busy machine.
    private static let long: LogTimeouts = {
        var timeouts = LogTimeouts()
        (timeouts.quiet, timeouts.minimumMegabytes) = (.seconds(600), 300)
        (timeouts.settling, timeouts.lateOutput) = (.seconds(600), .seconds(600))
        return timeouts
    }()

    /// Limits that are over at once.
    private static let none: LogTimeouts = {
        var timeouts = LogTimeouts()
        (timeouts.quiet, timeouts.perMegabyte) = (.zero, .zero)
        (timeouts.overtime, timeouts.lateOutput) = (.seconds(600), .seconds(600))
        return timeouts
    }()

    private func collect<Source: LogSource>(
        _ collector: LogCollector<Source>, limit: ByteSize = .megabytes(1), wait: Bool = true
    ) async throws -> [String] {
        var texts: [String] = []
        for try await line in collector.lines(limit: limit, waitForSentinel: wait) {
            texts.append("\(line.stream.rawValue): \(line.log)")
        }
        return texts
    }

    @Test("the logs of a warm container's next activation start at the end of the previous ones")
    func warmContainer() async throws {
        let written = Written()
        let collector = LogCollector(timeouts: Self.long) { written.read($0, $1) }
        await collector.beginActivation()
        written.write("one\n", to: .stdout)
        written.write("oops\n", to: .stderr)
        written.endActivation()
        #expect(Set(try await collect(collector)) == ["stdout: one", "stderr: oops"])
        await collector.beginActivation()
        written.write("two\n", to: .stdout)
        written.endActivation()
        #expect(try await collect(collector) == ["stdout: two"])
    }

    @Test("an activation that begins during a collection has its own logs")
    func overlappingActivation() async throws {
        let written = Written(most: 1_000)
        let own = Lock<LogCollector<OffsetLogSource>?>(nil)
        let reads = Atomic<Int>(0)
        let collector = LogCollector(
            source: OffsetLogSource(read: { stream, offset in
                if reads.add(1, ordering: .relaxed).newValue == 1 {
                    await own.withLock { $0 }?.beginActivation()
                    written.write("two\n", to: .stdout)
                }
                return written.read(stream, offset)
            }), timeouts: Self.long)
        own.withLock { $0 = collector }
        await collector.beginActivation()
        written.write("one\n", to: .stdout)
        written.endActivation()
        #expect(try await collect(collector) == ["stdout: one"])
        written.endActivation()
        #expect(try await collect(collector) == ["stdout: two"])
        own.withLock { $0 = nil }
    }

    @Test("each of two activations that end before the first collection has its own logs")
    func lateCollections() async throws {
        let written = Written()
        let collector = LogCollector(timeouts: Self.long) { written.read($0, $1) }
        for index in 1...2 {
            await collector.beginActivation()
            written.write("\(index)\n", to: .stdout)
            written.endActivation()
        }
        #expect(try await collect(collector) == ["stdout: 1"])
        #expect(try await collect(collector) == ["stdout: 2"])
    }

    // MARK: Sentinels

    private static let sentinel = LogSentinel.text + "\n"
    private static let repeated = "stderr: \(LogNotice.repeatedSentinel.text)"

    @Test(
        "sentinels of the action do not shift the logs of later activations",
        arguments: [
            ("before\n" + sentinel + "after\n", ["stdout: before", "stdout: after", repeated]),
            (sentinel + sentinel, [repeated]), ("last\n" + sentinel, ["stdout: last", repeated]),
            ("half " + LogSentinel.text, ["stdout: half "]),
            ("\(LogSentinel.text) is text\n", ["stdout: \(LogSentinel.text) is text"]),
            ("a " + sentinel + "b", ["stdout: a ", "stdout: b", repeated]),
        ])
    func printedSentinels(output: String, expected: [String]) async throws {
        for (most, isLocal) in [(5, false), (1_000, false), (1_000, true)] {
            let written = Written(most: most)
            let late = Lock<[LateLogOutput]>([])
            let collector = LogCollector(
                source: LocalSource(isLocal: isLocal, written: written), timeouts: Self.long,
                reportLateOutput: { output in late.withLock { $0.append(output) } })
            await collector.beginActivation()
            written.write(output, to: .stdout)
            written.endActivation()
            #expect(try await collect(collector) == expected)
            for count in 2...4 {
                await collector.beginActivation()
                written.write("run \(count)\n", to: .stdout)
                written.write("error \(count)\n", to: .stderr)
                written.endActivation()
                #expect(Set(try await collect(collector)) == ["stdout: run \(count)", "stderr: error \(count)"])
            }
            #expect(late.withLock { $0 }.isEmpty)
        }
    }

    @Test("what arrives after a collection without a sentinel is dropped and reported, and the next logs are complete")
    func lateOutput() async throws {
        let written = Written(most: 1_000)
        let late = Lock<[LateLogOutput]>([])
        let collector = LogCollector(
            source: LocalSource(isLocal: false, written: written), timeouts: Self.none,
            reportLateOutput: { output in late.withLock { $0.append(output) } })
        await collector.beginActivation()
        written.write("one\n", to: .stdout)
        written.write(Self.sentinel, to: .stderr)
        #expect(
            try await collect(collector) == ["stdout: one", "stderr: \(LogNotice.dataMissing.text)"])
        written.write("late\nhalf", to: .stdout)
        written.write("\n" + Self.sentinel, to: .stdout)
        await collector.beginActivation()
        #expect(late.withLock { $0.map(\.description) } == ["2 lines (10 bytes)"])
        written.write("two\n", to: .stdout)
        written.endActivation()
        #expect(try await collect(collector) == ["stdout: two"])
        // The end was certain, so nothing is read before the next activation.
        let before = written.readCount
        await collector.beginActivation()
        #expect(written.readCount == before)
    }

    @Test("a late sentinel is no loss")
    func lateSentinel() async throws {
        let written = Written(most: 1_000)
        let late = Lock<[LateLogOutput]>([])
        let collector = LogCollector(
            source: LocalSource(isLocal: true, written: written), timeouts: Self.none,
            reportLateOutput: { output in late.withLock { $0.append(output) } })
        await collector.beginActivation()
        written.write(Self.sentinel, to: .stderr)
        _ = try await collect(collector)
        written.write(Self.sentinel, to: .stdout)
        await collector.beginActivation()
        written.write("two\n", to: .stdout)
        written.endActivation()
        #expect(try await collect(collector) == ["stdout: two"])
        #expect(late.withLock { $0 }.isEmpty)
    }

    @Test("more late output than can be read is skipped")
    func muchLateOutput() async throws {
        let written = Written(most: 100)
        let late = Lock<[LateLogOutput]>([])
        let collector = LogCollector(
            source: LocalSource(isLocal: true, written: written), timeouts: Self.none,
            reportLateOutput: { output in late.withLock { $0.append(output) } })
        await collector.beginActivation()
        written.endActivation()
        _ = try await collect(collector)
        written.write(String(repeating: "0123456789\n", count: 1_000), to: .stdout)
        await collector.beginActivation()
        #expect(late.withLock { $0.map(\.isMore) } == [true])
        written.write("two\n", to: .stdout)
        written.endActivation()
        #expect(try await collect(collector) == ["stdout: two"])
    }

    @Test("the first activation's logs include the output of the initialization")
    func initializationOutput() async throws {
        let written = Written()
        let collector = LogCollector(source: LocalSource(isLocal: true, written: written), timeouts: Self.long)
        written.write("loading\n", to: .stdout)
        await collector.beginActivation()
        written.endActivation()
        #expect(try await collect(collector) == ["stdout: loading"])
    }

    @Test("a process that writes on after the activation does not hold up the collection")
    func backgroundOutput() async throws {
        var timeouts = Self.long
        timeouts.settling = .zero
        let written = Written(most: 1_000)
        let collector = LogCollector(timeouts: timeouts) { written.read($0, $1) }
        written.endActivation()
        written.write("tick\n", to: .stdout)
        #expect(try await collect(collector) == ["stdout: tick"])
    }

    /// A source with or without quick reads.
    private struct LocalSource: LogSource {
        var isLocal: Bool
        let written: Written
        var beginning: Int64 { 0 }

        func read(_ stream: LogLine.Stream, at position: Int64, timeout: Duration) async throws -> LogChunk<Int64> {
            LogChunk(bytes: written.read(stream, position), position: position)
        }

        func skip(
            _ stream: LogLine.Stream, from position: Int64, toEndLess distance: Int64, timeout: Duration
        ) async throws -> Int64? {
            let size = written.size(stream) - distance
            return size > position ? size : nil
        }
    }

    @Test("the collection waits for late lines")
    func lateLines() async throws {
        let written = Written()
        let wasLate = Lock(false)
        let collector = LogCollector(timeouts: Self.long) { stream, offset in
            let bytes = written.read(stream, offset)
            // The rest is written after a read that found nothing new.
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
        #expect(try await collect(collector) == ["stdout: early", "stdout: late"])
    }

    @Test("without a sentinel the existing output is the activation's")
    func withoutSentinel() async throws {
        let written = Written()
        written.write("a\nb", to: .stdout)
        let collector = LogCollector(timeouts: Self.long) { written.read($0, $1) }
        #expect(try await collect(collector, wait: false) == ["stdout: a", "stdout: b"])
        #expect(try await collect(collector, wait: false) == [])
    }

    @Test("the collection ends with a notice if the sentinel is missing")
    func missingSentinel() async throws {
        let collector = LogCollector(timeouts: Self.none) { _, _ in [] }
        #expect(
            try await collect(collector)
                == ["stderr: There was an issue while collecting your logs. Data might be missing."])
    }

    @Test("output that existed at the deadline is read to its end, however late the reader runs")
    func starved() async throws {
        let written = Written()
        for index in 0..<20 { written.write("line \(index)\n", to: .stdout) }
        written.endActivation()
        // The deadline passes before the first read begins.
        let collector = LogCollector(timeouts: Self.none) { written.read($0, $1) }
        #expect(try await collect(collector) == (0..<20).map { "stdout: line \($0)" })
    }

    @Test("a source too slow for its time limit gives what was read and a notice, and the next activation is complete")
    func hardlyMoving() async throws {
        var timeouts = Self.none
        // Every read ends after the last deadline.
        timeouts.overtime = .zero
        let written = Written(most: 64 << 10)
        written.write(String(repeating: "0123456789\n", count: 20_000), to: .stdout)
        written.endActivation()
        let source = OffsetLogSource(size: { written.size($0) }, read: { written.read($0, $1) })
        let collector = LogCollector(source: source, timeouts: timeouts)
        let texts = try await collect(collector)
        // One page from the beginning and one from the end.
        #expect((5_958...11_916).contains(texts.count))
        #expect(texts.dropLast().allSatisfy { $0 == "stdout: 0123456789" || $0 == "stdout: 0" })
        #expect(texts.last == "stderr: There was an issue while collecting your logs. Data might be missing.")
        written.write("next\n", to: .stdout)
        written.endActivation()
        #expect(try await collect(collector) == ["stdout: next"])
    }

    @Test("the collection ends even if the container never stops writing", arguments: [true, false])
    func endless(waitForSentinel: Bool) async throws {
        let collector = LogCollector(timeouts: Self.none) { stream, _ in stream == .stdout ? Array("again\n".utf8) : []
        }
        let lines = try await collect(collector, wait: waitForSentinel)
        #expect(lines.count > 20 && lines.count < 100)
        #expect(lines.contains { $0.hasPrefix("stderr: There was an issue") } == waitForSentinel)
    }

    @Test("a failed read ends the collection with its error")
    func failure() async {
        let collector = LogCollector(timeouts: Self.long) { _, _ in throw ContainerError(.other, "gone") }
        await #expect(throws: ContainerError.self) { try await collect(collector) }
    }

    @Test("collections run one after the other")
    func concurrentCollections() async throws {
        let written = Written()
        let begun = Gate()
        let collector = LogCollector(timeouts: Self.long) { stream, offset in
            _ = await eventually { begun.isOpen }
            return written.read(stream, offset)
        }
        let all = try await withThrowingTaskGroup(of: [String].self) { group in
            for index in 0..<4 {
                await collector.beginActivation()
                written.write("\(index)\n", to: .stdout)
                written.endActivation()
                group.addTask { try await collect(collector) }
                _ = await eventually { await collector.history.collections == index + 1 }
            }
            begun.pass()
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(all) == [["stdout: 0"], ["stdout: 1"], ["stdout: 2"], ["stdout: 3"]])
    }

    @Test("beyond the limit only the end is read")
    func truncation() async throws {
        let content =
            Array(String(repeating: "0123456789\n", count: 100_000).utf8) + Array((LogSentinel.text + "\n").utf8)
        let readBytes = Lock(0)
        let source = OffsetLogSource(
            size: { _ in Int64(content.count) },
            read: { _, offset in
                let bytes = Array(content.dropFirst(Int(offset)).prefix(8_000))
                readBytes.withLock { $0 += bytes.count }
                return bytes
            })
        let collector = LogCollector(source: source, timeouts: Self.long)
        var lines: [LogLine] = []
        for try await line in collector.lines(limit: .bytes(2_000), waitForSentinel: true) { lines.append(line) }
        #expect(lines.last?.notice == .truncated(limit: .bytes(2_000)))
        #expect(lines.dropLast().reduce(0) { $0 + $1.log.utf8.count + 1 } <= 2_002)
        // The limit, the end of both streams, and one more read of each.
        let most = 2_000 + 2 * (64 << 10) + 48_000
        #expect(readBytes.withLock { $0 } < most)
        // The position is after the activation's output.
        #expect(try await collect(collector, wait: false) == [])
    }

    @Test("lines that the action did not write are neither shown nor counted")
    func ignoredLines() async throws {
        let written = Written()
        let offsets = Lock<[Int64]>([])
        let collector = LogCollector(
            source: OffsetLogSource(read: { written.read($0, $1) }), timeouts: Self.long
        ) { line, start, stream, offset in
            offsets.withLock { $0.append(offset) }
            return stream == .stderr ? line[start...].firstIndex(of: UInt8(ascii: "#")) : nil
        }
        written.write("# a long foreign line\nmine\n# half", to: .stderr)
        var texts: [String] = []
        for try await line in collector.lines(limit: .bytes(5), waitForSentinel: false) { texts.append(line.log) }
        #expect(texts == ["mine"])
        #expect(offsets.withLock { $0 } == [0, 22, 27])
    }

    @Test(
        "a line that another program's lines cut in two is one line, and its bytes are counted once", arguments: 1...7)
    func cutLines(size: Int) async throws {
        let written = Written(most: size)
        let collector = LogCollector(
            source: OffsetLogSource(read: { written.read($0, $1) }), timeouts: Self.long
        ) { line, start, _, _ in line[start...].firstIndex(of: UInt8(ascii: "#")) }
        written.write("ab# one\n# two\ncd# three\ne\nfg# four\n", to: .stderr)
        var texts: [String] = []
        for try await line in collector.lines(limit: .bytes(9), waitForSentinel: false) { texts.append(line.log) }
        #expect(texts == ["abcde", "fg"])
    }

    @Test("a gap in the output adds a notice")
    func gap() async throws {
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
        for try await line in LogCollector(source: Gappy(), timeouts: Self.long).lines(
            limit: .megabytes(1), waitForSentinel: true)
        {
            lines.append(line)
        }
        #expect(lines.map(\.notice) == [nil, nil, .dataMissing])
    }

    @Test("the lines before a failure are yielded before its error")
    func linesBeforeFailure() async {
        let collector = LogCollector(timeouts: Self.long) { stream, offset in
            if offset > 0 { throw ContainerError(.other, "gone") }
            return Array("whole\nhalf".utf8)
        }
        var texts: [String] = []
        do {
            for try await line in collector.lines(limit: .megabytes(1), waitForSentinel: true) {
                texts.append(line.log)
            }
            Issue.record("the collection should have failed")
        } catch {
            #expect((error as? ContainerError)?.message == "gone")
        }
        #expect(texts == ["whole", "whole", "half", "half"])
    }

    @Test("the pauses between empty reads grow up to a limit and start small again")
    func pauses() {
        let pause = LogFollower<OffsetLogSource>.pollPause
        #expect((1...8).map(pause.fullDelay) == [5, 10, 20, 40, 80, 160, 250, 250].map { .milliseconds($0) })
        #expect(pause.fullDelay(failures: 1) == .milliseconds(5))
    }

    // MARK: Live

    @Test("a live stream yields lines as they are written, until the container's end")
    func follower() async throws {
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

    @Test("a live stream fails with the mapped error of its source")
    func followerFailure() async {
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
