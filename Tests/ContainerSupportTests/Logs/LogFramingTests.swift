import ContainerSPI
import ContainerSupport
import Testing

@Suite struct LogFramingTests {
    private let start = ContinuousClock.now
    private let end = LogSentinel.text + "\n"

    private func framing(limit: ByteSize = .megabytes(10), waitForSentinel: Bool = true) -> LogFraming {
        LogFraming(limit: limit, waitForSentinel: waitForSentinel, start: start)
    }

    private func texts(_ lines: [LogLine]) -> [String] { lines.map { "\($0.stream.rawValue): \($0.log)" } }

    @Test("lines do not depend on the size of chunks", arguments: [1, 2, 3, 7, 1_000])
    func chunks(size: Int) {
        var framing = framing()
        framing.stopsAtSentinel = true
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

    @Test("invalid UTF-8 is replaced")
    func invalidUTF8() {
        var framing = framing()
        let output = framing.receive([0x61, 0xFF, 0x62, 0x0A], from: .stderr, time: "t", at: start)
        #expect(texts(output.lines) == ["stderr: a\u{FFFD}b"])
    }

    @Test("a missing sentinel adds a notice on stderr")
    func missingSentinel() {
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

    @Test("without sentinels nothing is missing")
    func withoutSentinels() {
        var framing = framing(waitForSentinel: false)
        let output = framing.receive(Array("a\nb".utf8), from: .stdout, time: "t", at: start)
        #expect(texts(output.lines) == ["stdout: a"])
        #expect(texts(framing.finish(time: "t")) == ["stdout: b"])
        #expect(framing.deadline <= start)
    }

    @Test("a sentinel is hidden even if it is not expected")
    func hiddenSentinel() {
        var framing = framing(waitForSentinel: false)
        let output = framing.receive(Array("a\n\(end)".utf8), from: .stdout, time: "t", at: start)
        #expect(texts(output.lines) == ["stdout: a"])
    }

    @Test("a sentinel in the middle of a line is text")
    func sentinelWithinLine() {
        var framing = framing()
        let output = framing.receive(Array("a \(LogSentinel.text) b\n".utf8), from: .stdout, time: "t", at: start)
        #expect(output.lines.count == 1)
        #expect(!framing.isComplete(.stdout))
    }

    private func receive(
        _ text: String, _ framing: inout LogFraming, from stream: LogLine.Stream = .stdout
    ) -> [LogLine] {
        framing.receive(Array(text.utf8), from: stream, time: "t", at: start).lines
    }

    @Test("a sentinel that output follows is not the end, in whatever chunks it arrives", arguments: [1, 5, 1_000])
    func printedSentinel(size: Int) {
        var framing = framing()
        let bytes = Array("before\n\(end)after\nwithout end\(end)".utf8)
        var lines: [LogLine] = []
        for index in stride(from: 0, to: bytes.count, by: size) {
            lines +=
                framing.receive(bytes[index..<min(index + size, bytes.count)], from: .stdout, time: "t", at: start)
                .lines
        }
        lines += receive(end, &framing, from: .stderr)
        #expect(framing.isComplete)
        #expect(!framing.isUnambiguous)
        #expect(texts(lines) == ["stdout: before", "stdout: after", "stdout: without end"])
        let last = framing.finish(time: "t")
        #expect(last.map(\.notice) == [.repeatedSentinel])
        #expect(!last.contains { $0.notice?.isLoss == true })
    }

    @Test("sentinels on the same line are not shown")
    func sentinelsOnALine() {
        var framing = framing()
        #expect(receive(LogSentinel.text + end, &framing).isEmpty)
        #expect(texts(receive("text" + LogSentinel.text + end, &framing, from: .stderr)) == ["stderr: text"])
        #expect(framing.isComplete)
    }

    @Test("an unfinished line after the sentinel is not the end")
    func unfinishedAfterSentinel() {
        var framing = framing()
        _ = receive(end + "more", &framing)
        #expect(!framing.isComplete(.stdout))
        _ = receive(end, &framing, from: .stderr)
        #expect(!framing.isComplete)
        #expect(texts(framing.finish(time: "t")) == ["stdout: more"])
    }

    @Test("output after the sentinels of both streams is waited for only briefly, and nothing is missing")
    func settling() {
        var framing = framing()
        _ = receive(end + "tick\n", &framing)
        // Without the other sentinel the collection waits for it.
        #expect(framing.deadline == start + .seconds(2))
        _ = receive(end, &framing, from: .stderr)
        #expect(framing.deadline == start + LogTimeouts().settling)
        // Also if the output never ends.
        let early = isOver(&framing, .zero, .zero)
        let late = isOver(&framing, LogTimeouts().settling, .seconds(1))
        #expect([early, late] == [false, true])
        #expect(framing.finish(time: "t").isEmpty)
    }

    @Test("a sentinel without a line feed is found at the end")
    func sentinelWithoutLineEnd() {
        var framing = framing()
        for stream in LogLine.Stream.allCases {
            _ = framing.receive(Array(LogSentinel.text.utf8), from: stream, time: "t", at: start)
        }
        #expect(framing.finish(time: "t").isEmpty)
    }

    @Test("output beyond the limit is cut off")
    func limit() {
        var framing = framing(limit: .bytes(12))
        framing.stopsAtSentinel = true
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

    @Test("the cut never splits a character")
    func cutAtCharacter() {
        var framing = framing(limit: .bytes(3))
        let output = framing.receive(Array("aä🙂\n".utf8), from: .stdout, time: "t", at: start)
        #expect(texts(output.lines) == ["stdout: aä"])
        var second = self.framing(limit: .bytes(5))
        #expect(texts(second.receive(Array("aä🙂\n".utf8), from: .stdout, time: "t", at: start).lines) == ["stdout: aä"])
    }

    @Test("a very long line takes bounded memory, and its sentinel is found")
    func longLine() {
        var framing = framing(limit: .bytes(4))
        let chunk = [UInt8](repeating: UInt8(ascii: "x"), count: 10_000)
        for _ in 0..<100 { _ = framing.receive(chunk, from: .stdout, time: "t", at: start) }
        let output = framing.receive(Array(end.utf8), from: .stdout, time: "t", at: start)
        #expect(texts(output.lines) == ["stdout: xxxx"])
        #expect(framing.isComplete(.stdout))
    }

    @Test("the deadline is two seconds after the latest line")
    func quietDeadline() {
        var framing = framing()
        #expect(framing.deadline == start + .seconds(2))
        _ = framing.receive(Array("half".utf8), from: .stdout, time: "t", at: start + .seconds(1))
        #expect(framing.deadline == start + .seconds(2))
        _ = framing.receive(Array("\n".utf8), from: .stdout, time: "t", at: start + .seconds(1.5))
        #expect(framing.deadline == start + .seconds(3.5))
    }

    @Test("the final deadline is two seconds per megabyte after the start", arguments: [(1, 10), (5, 10), (10, 20)])
    func finalDeadline(megabytes: Int, seconds: Int) {
        var framing = framing(limit: .megabytes(megabytes))
        #expect(framing.finalDeadline == start + .seconds(seconds))
        _ = framing.receive(Array("a\n".utf8), from: .stdout, time: "t", at: start + .seconds(seconds - 1))
        #expect(framing.deadline == start + .seconds(seconds))
    }

    /// Whether the collection is over after a read from `start + began` to `start + ended`.
    private func isOver(
        _ framing: inout LogFraming, _ began: Duration, _ ended: Duration, foundNothing: Bool = false
    ) -> Bool {
        framing.isOver(afterReadFrom: start + began, to: start + ended, foundNothing: foundNothing)
    }

    @Test("only a read that began after the deadline and found nothing ends the collection")
    func starvedReader() {
        var framing = framing(limit: .megabytes(1))
        // This read began in time but ended late, so it may have missed output written meanwhile.
        let late = isOver(&framing, .zero, .seconds(60), foundNothing: true)
        let found = isOver(&framing, .seconds(3), .seconds(3))
        let empty = isOver(&framing, .seconds(2), .seconds(2), foundNothing: true)
        #expect([late, found, empty] == [false, false, true])
    }

    @Test("after the final deadline there are as many reads as the limit may need, and a minute")
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

    @Test("after a skip the partial line is not shown, its sentinel counts, and a notice reports the loss")
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

    @Test("lines with their own times keep them")
    func lineTimes() {
        var framing = framing()
        let lines = framing.receive(LogLine(time: "then", stream: .stdout, log: "a\n"), at: start)
        #expect(lines == [LogLine(time: "then", stream: .stdout, log: "a")])
        #expect(framing.receive(LogLine(time: "then", stream: .stdout, log: end), at: start).isEmpty)
        #expect(framing.isComplete(.stdout))
    }
}
