import ContainerSPI
import ContainerSupport
import Testing

@testable import LocalContainers

struct DockerLogLinesTests {
    /// Returns a record as the engine sends it, with a time in nanoseconds after noon.
    private func record(
        _ text: String, at nanoseconds: Int, _ stream: DockerStreamDecoder.Stream = .stdout
    ) -> DockerStreamDecoder.Frame {
        let time = DockerTimestamp(seconds: 1_704_110_400, nanoseconds: nanoseconds).text
        return DockerStreamDecoder.Frame(stream: stream, payload: Array("\(time) \(text)".utf8))
    }

    /// Reads records and moves the cursor, as a collection does.
    private func take(
        _ records: [DockerStreamDecoder.Frame], _ cursor: inout DockerLogCursor, isFromBeginning: Bool = false,
        limit: ByteSize = .megabytes(1)
    ) throws -> [String] {
        var lines = DockerLogLines(cursor: cursor, isFromBeginning: isFromBeginning, limit: limit)
        var texts: [String] = []
        for record in records {
            guard let line = try lines.receive(record) else { continue }
            cursor[line.line.stream] = line.position
            texts.append(line.line.log)
        }
        return texts
    }

    @Test func splitsTimeFromText() throws {
        var lines = DockerLogLines(cursor: DockerLogCursor(), isFromBeginning: false, limit: .megabytes(1))
        let line = try #require(try lines.receive(record("hello  world\r\n", at: 5, .stderr)))
        #expect(line.line == LogLine(time: "2024-01-01T12:00:00.000000005Z", stream: .stderr, log: "hello  world"))
        #expect(try lines.receive(record("\n", at: 6))?.line.log == "")
        #expect(try lines.receive(record("not ours\n", at: 6, .stdin)) == nil)
    }

    @Test func joinsTheRecordsOfALongLineEvenAroundRecordsOfTheOtherStream() throws {
        var lines = DockerLogLines(cursor: DockerLogCursor(), isFromBeginning: false, limit: .megabytes(1))
        #expect(try lines.receive(record("one ", at: 1)) == nil)
        #expect(try lines.receive(record("error\n", at: 2, .stderr))?.line.log == "error")
        #expect(try lines.receive(record("two ", at: 3)) == nil)
        let line = try #require(try lines.receive(record("three\n", at: 4)))
        #expect(line.line.log == "one two three")
        #expect(line.line.time.hasSuffix("000000001Z"), "the time of its first record")
        #expect(line.position.count == 3)
    }

    @Test func keepsTheBeginningAndTheSentinelOfALongLine() throws {
        var lines = DockerLogLines(cursor: DockerLogCursor(), isFromBeginning: false, limit: .bytes(10))
        for index in 0..<100 {
            #expect(try lines.receive(record(String(repeating: "x", count: 16_384), at: index)) == nil)
        }
        let line = try #require(try lines.receive(record(LogSentinel.text + "\n", at: 200)))
        #expect(line.line.log.hasPrefix("xxxxxxxxxx"))
        #expect(line.line.log.hasSuffix(LogSentinel.text))
        #expect(line.line.log.utf8.count < 200)
    }

    @Test func returnsUnfinishedLinesOnlyOnRequest() throws {
        var lines = DockerLogLines(cursor: DockerLogCursor(), isFromBeginning: false, limit: .megabytes(1))
        #expect(try lines.receive(record("half", at: 1)) == nil)
        #expect(lines.unfinished().map(\.line.log) == ["half"])
        #expect(lines.unfinished().isEmpty)
    }

    @Test func skipsReadRecordsByTimeAndCount() throws {
        var cursor = DockerLogCursor()
        #expect(cursor.since == nil)
        let first = [record("a\n", at: 1), record("b\n", at: 7), record("c\n", at: 7)]
        #expect(try take(first, &cursor) == ["a", "b", "c"])
        #expect(cursor.since == DockerTimestamp(seconds: 1_704_110_399, nanoseconds: 7))
        // The engine responds with all records since then: some again, more with the same time, and one with an earlier time
        // in the other stream.
        let second = first + [record("d\n", at: 7), record("e\n", at: 6, .stderr), record("f\n", at: 8)]
        #expect(try take(second, &cursor) == ["d", "e", "f"])
        #expect(try take(second, &cursor) == [])
    }

    @Test func skipsByCountWhenTheClockWasSetBack() throws {
        var cursor = DockerLogCursor()
        let first = [record("a\n", at: 500), record("b\n", at: 600)]
        _ = try take(first, &cursor)
        let all = first + [record("c\n", at: 100), record("d\n", at: 200)]
        #expect(try take(all, &cursor, isFromBeginning: true) == ["c", "d"])
    }

    @Test func treatsNoRecordAsNewWhenTheOldestRecordsAreGone() throws {
        var cursor = DockerLogCursor()
        _ = try take([record("a\n", at: 1), record("b\n", at: 2)], &cursor)
        let rotated = [record("b\n", at: 2), record("c\n", at: 1), record("d\n", at: 1)]
        #expect(try take(rotated, &cursor, isFromBeginning: true) == [])
    }

    @Test func reportsAnErrorOfTheEngineInALog() throws {
        var lines = DockerLogLines(cursor: DockerLogCursor(), isFromBeginning: false, limit: .megabytes(1))
        let failure = DockerStreamDecoder.Frame(stream: .system, payload: Array("error reading log".utf8))
        let error = try #require(throws: DockerError.self) { try lines.receive(failure) }
        #expect(error.message == "error reading log")
        let timeless = DockerStreamDecoder.Frame(stream: .stdout, payload: Array("no time".utf8))
        #expect(throws: DockerError.self) { try lines.receive(timeless) }
    }
}
