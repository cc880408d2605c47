import ContainerSPI
import Foundation
import JSONSupport
import TestSupport
import Testing

@testable import ActivationLogs

@Suite struct FileLogStoreTests {
    private let directory: TemporaryDirectory
    private var path: String { directory.path + "/logs/activations.log" }

    init() throws {
        directory = try TemporaryDirectory()
    }

    private func store(size: Int64 = 1 << 20, files: Int = 3) async throws -> FileLogStore {
        var configuration = FileLogStoreSettings()
        configuration.directory = directory.path + "/logs"
        configuration.maximumSize = .bytes(size)
        configuration.maximumFiles = files
        return try await FileLogStore(configuration: configuration)
    }

    private func entries(_ path: String) throws -> [JSONValue] {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.hasSuffix("\n"))
        return try text.split(separator: "\n").map { try JSONValue(parsing: $0.utf8) }
    }

    private func container(_ text: String = "hi") -> LoggedContainer {
        LoggedContainer(lines: [
            LogLine(time: "2018-02-05T02:09:00.123456789Z", stream: .stdout, log: text),
            LogLine(time: "2018-02-05T02:09:01Z", stream: .stderr, log: "x stdout: \"q\" \u{2028}\\"),
        ])
    }

    @Test func linesAreReturnedAndWrittenWithTheRecord() async throws {
        let lines = try await store().collect(container())
        #expect(lines.first == "2018-02-05T02:09:00.123456789Z stdout: hi")
        #expect(lines.count == 2)
        let entries = try entries(path)
        #expect(
            entries[0].text()
                == #"{"action":"guest/hello","activationId":"\#(activationID)","message":"hi","namespace":"guest","#
                + #""stream":"stdout","time":"2018-02-05T02:09:00.123456789Z","type":"user_logs"}"#)
        #expect(entries[1]["message"]?.stringValue == "x stdout: \"q\" \u{2028}\\")
        #expect(entries[1]["stream"]?.stringValue == "stderr")
        #expect(entries[1]["time"]?.stringValue == "2018-02-05T02:09:01Z")
        #expect(entries[2]["type"]?.stringValue == "activation_record")
        #expect(entries[2]["activation"]?["response"]?["result"] == ["greeting": "hi"])
        #expect(entries[2]["activation"]?["logs"] == [])
        #expect(entries.count == 3)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect((mode ?? 0o777) & 0o007 == 0)
    }

    @Test func partialLogsAreWritten() async throws {
        var container = container()
        container.lines.append(LogLine(notice: .dataMissing, time: "2018-02-05T02:09:02Z"))
        let store = try await store()
        let error = await #expect(throws: ContainerError.self) { try await store.collect(container) }
        #expect(error?.partialLogs.count == 3)
        #expect(try entries(path).count == 4)
    }

    @Test func aFullFileIsRotatedAndTheOldestIsDeleted() async throws {
        let store = try await store(size: 1500, files: 3)
        for number in 0..<5 {
            _ = try await store.collect(container("\(number) " + String(repeating: "x", count: 500)))
        }
        // Two activations do not fit into one file, and none is split.
        for (suffix, number) in [("", "4"), (".1", "3"), (".2", "2")] {
            let entries = try entries(path + suffix)
            #expect(entries.count == 3)
            #expect(entries[0]["message"]?.stringValue?.hasPrefix(number + " ") == true)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.path + "/logs").sorted()
        #expect(names == ["activations.log", "activations.log.1", "activations.log.2", "activations.log.lock"])
    }

    @Test func withOneFileAFullFileIsReplaced() async throws {
        let store = try await store(size: 10, files: 1)
        for number in 0..<3 { _ = try await store.collect(container("\(number)")) }
        #expect(try entries(path).first?["message"]?.stringValue == "2")
        #expect(!FileManager.default.fileExists(atPath: path + ".1"))
    }

    @Test func concurrentWritersLoseAndSplitNoLines() async throws {
        // Two stores, as of two invokers, with one directory.
        let stores = [try await store(size: 20_000, files: 10_000), try await store(size: 20_000, files: 10_000)]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<200 {
                group.addTask {
                    let text = "\(number) " + String(repeating: "y", count: number * 7)
                    _ = try await stores[number % 2].collect(
                        container(text), id: String(repeating: "0", count: 29) + String(number + 100))
                }
            }
            try await group.waitForAll()
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.path + "/logs")
        var seen: Set<String> = []
        var rotated = 0
        for name in names where !name.hasSuffix(".lock") {
            rotated += 1
            let entries = try entries(directory.path + "/logs/" + name)
            // The lines of an activation follow each other.
            for start in stride(from: 0, to: entries.count, by: 3) {
                let ids = Set(entries[start..<start + 3].compactMap { $0["activationId"]?.stringValue })
                #expect(ids.count == 1)
                seen.formUnion(ids)
            }
        }
        #expect(seen.count == 200)
        #expect(rotated > 2)
    }

    @Test func anIncompleteLineOfADeadWriterDoesNotAffectOthers() async throws {
        let store = try await store()
        try #"{"type":"user_lo"#.write(toFile: path, atomically: false, encoding: .utf8)
        _ = try await store.collect(container())
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 4)
        #expect(try JSONValue(parsing: lines[1].utf8)["message"]?.stringValue == "hi")
    }

    @Test func aDirectoryThatCannotBeWrittenIsRejectedAtOnce() async throws {
        // A file with the directory's name is an obstacle even for the superuser.
        try "".write(toFile: directory.path + "/logs", atomically: false, encoding: .utf8)
        let error = await #expect(throws: LogStoreError.self) { try await store() }
        #expect(error?.code == .fileFailed)
        #expect(error?.message.contains("whisk.logstore.file.directory") == true)
        #expect(error?.message.contains(directory.path) == true)
    }

    @Test func aFailingWriteKeepsTheLogsForTheRecord() async throws {
        let store = try await store()
        try FileManager.default.removeItem(atPath: directory.path + "/logs")
        let error = await #expect(throws: ContainerError.self) { try await store.collect(container()) }
        #expect(error?.partialLogs.count == 2)
        #expect((error?.underlying as? LogStoreError)?.code == .fileFailed)
    }
}
