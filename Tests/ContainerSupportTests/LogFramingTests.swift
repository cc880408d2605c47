import ContainerSupport
import ContainerSPI
import Testing

@Suite struct LogFramingTests {
    private let start = ContinuousClock.now
    private let end = LogSentinel.text + "\n"

    private func framing(limit: ByteSize = .megabytes(10), waitForSentinel: Bool = true) -> LogFraming {
        LogFraming(limit: limit, waitForSentinel: waitForSentinel, start: start)
    }

    private func texts(_ lines: [LogLine]) -> [String] { lines.map { "\($0.stream.rawValue): \($0.log)" } }

    @Test("Lines come out the same in chunks of any size", arguments: [1, 2, 3, 7, 1_000])
    func chunks(size: Int) {
        var framing = framing()
        var lines: [LogLine] = []
        let bytes = Array("first\nzweite Zeile: äöü 日本🙂\r\n\nlast without end\(end)next".utf8)
        var consumed = 0
        for index in stride(from: 0, to: bytes.count, by: size) {
            let chunk = bytes[index..<min(index + size, bytes.count)]
            let output = framing.receive(chunk, from: .stdout, time: "t", at: start)
            lines += output.lines
            consumed += output.consumed
        }
        #expect(lines.map(\.log) == ["first", "zweite Zeile: äöü 日本🙂", "", "last without end"])
        #expect(consumed == bytes.count - 4)
        #expect(framing.isComplete(.stdout))
        #expect(!framing.isComplete)
        let output = framing.receive(Array(end.utf8), from: .stderr, time: "t", at: start)
        #expect(output.lines.isEmpty)
        #expect(framing.isComplete)
        #expect(framing.finish(time: "t").isEmpty)
    }

    @Test func bytesThatAreNotUTF8AreReplaced() {
        var framing = framing()
        let output = framing.receive([0x61, 0xFF, 0x62, 0x0A], from: .stderr, time: "t", at: start)
        #expect(texts(output.lines) == ["stderr: a\u{FFFD}b"])
    }

    @Test func aMissingSentinelIsSaidOnStderr() {
        var framing = framing()
        _ = framing.receive(Array(end.utf8), from: .stdout, time: "t", at: start)
        _ = framing.receive(Array("half".utf8), from: .stderr, time: "t", at: start)
        let lines = framing.finish(time: "t")
        #expect(
            texts(lines) == [
                "stderr: half", "stderr: There was an issue while collecting your logs. Data might be missing.",
            ])
        #expect(lines.last?.notice == .dataMissing)
    }

    @Test func withoutSentinelsNothingIsMissing() {
        var framing = framing(waitForSentinel: false)
        let output = framing.receive(Array("a\nb".utf8), from: .stdout, time: "t", at: start)
        #expect(texts(output.lines) == ["stdout: a"])
        #expect(texts(framing.finish(time: "t")) == ["stdout: b"])
        #expect(framing.deadline <= start)
    }

    @Test func aSentinelIsHiddenEvenWhenNobodyWaitsForIt() {
        var framing = framing(waitForSentinel: false)
        let output = framing.receive(Array("a\n\(end)".utf8), from: .stdout, time: "t", at: start)
        #expect(texts(output.lines) == ["stdout: a"])
    }

    @Test func aSentinelInTheMiddleOfALineIsText() {
        var framing = framing()
        let output = framing.receive(Array("a \(LogSentinel.text) b\n".utf8), from: .stdout, time: "t", at: start)
        #expect(output.lines.count == 1)
        #expect(!framing.isComplete(.stdout))
    }

    @Test func aSentinelWithoutALineEndIsSeenAtTheEnd() {
        var framing = framing()
        for stream in LogLine.Stream.allCases {
            _ = framing.receive(Array(LogSentinel.text.utf8), from: stream, time: "t", at: start)
        }
        #expect(framing.finish(time: "t").isEmpty)
    }

    @Test func whatExceedsTheLimitIsCut() {
        var framing = framing(limit: .bytes(12))
        var lines = framing.receive(Array("12345\n".utf8), from: .stdout, time: "t", at: start).lines
        lines += framing.receive(Array("äöü and more\nmore\n\(end)x".utf8), from: .stderr, time: "t", at: start).lines
        #expect(framing.isTruncated)
        // The next activation's logs still begin after the sentinel.
        #expect(framing.isComplete(.stderr))
        lines += framing.finish(time: "t")
        #expect(
            texts(lines) == [
                "stdout: 12345", "stderr: äöü",
                "stderr: Logs were truncated because the total bytes size exceeds the limit of 12 bytes.",
            ])
    }

    @Test func aCutNeverSplitsACharacter() {
        var framing = framing(limit: .bytes(3))
        let output = framing.receive(Array("aä🙂\n".utf8), from: .stdout, time: "t", at: start)
        #expect(texts(output.lines) == ["stdout: aä"])
        var second = self.framing(limit: .bytes(5))
        #expect(texts(second.receive(Array("aä🙂\n".utf8), from: .stdout, time: "t", at: start).lines) == ["stdout: aä"])
    }

    @Test func anEndlessLineIsBoundedAndItsSentinelFound() {
        var framing = framing(limit: .bytes(4))
        let chunk = [UInt8](repeating: UInt8(ascii: "x"), count: 10_000)
        for _ in 0..<100 { _ = framing.receive(chunk, from: .stdout, time: "t", at: start) }
        let output = framing.receive(Array(end.utf8), from: .stdout, time: "t", at: start)
        #expect(texts(output.lines) == ["stdout: xxxx"])
        #expect(framing.isComplete(.stdout))
    }

    @Test func waitingEndsTwoSecondsAfterTheLatestLine() {
        var framing = framing()
        #expect(framing.deadline == start + .seconds(2))
        _ = framing.receive(Array("half".utf8), from: .stdout, time: "t", at: start + .seconds(1))
        #expect(framing.deadline == start + .seconds(2))
        _ = framing.receive(Array("\n".utf8), from: .stdout, time: "t", at: start + .seconds(1.5))
        #expect(framing.deadline == start + .seconds(3.5))
    }

    @Test("Waiting ends for good after two seconds per megabyte", arguments: [(1, 10), (5, 10), (10, 20)])
    func finalDeadline(megabytes: Int, seconds: Int) {
        var framing = framing(limit: .megabytes(megabytes))
        #expect(framing.finalDeadline == start + .seconds(seconds))
        _ = framing.receive(Array("a\n".utf8), from: .stdout, time: "t", at: start + .seconds(seconds - 1))
        #expect(framing.deadline == start + .seconds(seconds))
    }

    /// Whether the waiting is over after a read from `start + began` to `start + ended`.
    private func isOver(
        _ framing: inout LogFraming, _ began: Duration, _ ended: Duration, foundNothing: Bool = false
    ) -> Bool {
        framing.isOver(afterReadFrom: start + began, to: start + ended, foundNothing: foundNothing)
    }

    @Test("Only a read that began after the deadline and found nothing ends the waiting")
    func starvedReader() {
        var framing = framing(limit: .megabytes(1))
        // Begun in time, ended late: what was written meanwhile has not been looked for.
        let late = isOver(&framing, .zero, .seconds(60), foundNothing: true)
        let found = isOver(&framing, .seconds(3), .seconds(3))
        let empty = isOver(&framing, .seconds(2), .seconds(2), foundNothing: true)
        #expect([late, found, empty] == [false, false, true])
    }

    @Test("After the final deadline there are as many reads as the limit may need, and a minute")
    func overtime() {
        var framing = framing(limit: .megabytes(1))
        #expect(framing.lastDeadline == start + .seconds(70))
        let reads = (0...80).map { _ in isOver(&framing, .seconds(10), .seconds(10)) }
        #expect(reads.firstIndex(of: true) == 64 + 16)
        var slow = self.framing(limit: .megabytes(1))
        let before = isOver(&slow, .zero, .seconds(70))
        let after = isOver(&slow, .seconds(10), .seconds(70))
        #expect([before, after] == [false, true])
    }

    @Test("After a skip the line in whose middle it ended is not shown, its sentinel counts, and the loss is said")
    func skipped() {
        var framing = framing()
        let before = framing.receive(Array("one\nha".utf8), from: .stdout, time: "t", at: start)
        framing.skip(.stdout)
        let after = framing.receive(Array("lf\nlast\n\(end)".utf8), from: .stdout, time: "t", at: start)
        framing.skip(.stderr)
        let other = framing.receive(Array("half\(end)".utf8), from: .stderr, time: "t", at: start)
        #expect(texts(before.lines + after.lines + other.lines) == ["stdout: one", "stdout: last"])
        #expect(framing.isComplete)
        #expect(framing.finish(time: "t").map(\.notice) == [.dataMissing])
    }

    @Test func linesWithTimesOfTheirOwnKeepThem() {
        var framing = framing()
        let lines = framing.receive(LogLine(time: "then", stream: .stdout, log: "a\n"), at: start)
        #expect(lines == [LogLine(time: "then", stream: .stdout, log: "a")])
        #expect(framing.receive(LogLine(time: "then", stream: .stdout, log: end), at: start).isEmpty)
        #expect(framing.isComplete(.stdout))
    }
}
