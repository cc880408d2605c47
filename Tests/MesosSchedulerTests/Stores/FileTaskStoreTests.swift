import Foundation
import MachineSupport
import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("keeping tasks in a file")
final class FileTaskStoreTests {
    let directory = FileManager.default.temporaryDirectory.appending(path: "tasks-\(UUID().uuidString)")
    var path: String { directory.appending(path: "tasks").path() }

    init() throws { try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: directory) }

    private func task(_ id: String, _ phase: StoredTask.Phase = .launching) -> StoredTask {
        StoredTask(
            taskID: id, name: "n", role: "r", frameworkID: "fw-1", agentID: "a1", agentHostname: "host",
            agentAddress: .init(host: "10.0.0.1", port: 5051), hostPorts: [31_000, 31_001],
            containerAddresses: ["172.17.0.2"], executorID: "e", containerID: "c", phase: phase, state: .running,
            hasHealthCheck: true, healthy: true, labels: ["ä": "\n\"ö"], launchedAt: 1_700_000_000.25, attempts: 2,
            isBeingKilled: true, groupID: "g")
    }

    /// A task with a short encoding.
    private func small(_ id: String) -> StoredTask {
        StoredTask(taskID: id, frameworkID: "f", agentID: "a", agentHostname: "h")
    }

    private func ids(_ store: FileTaskStore) async throws -> [String] { try await store.load().map(\.taskID) }

    /// Makes some saves. Returns the file and the tasks after each save, by the size of the file.
    private func written() async throws -> (bytes: [UInt8], states: [(size: Int, ids: [String])]) {
        let store = FileTaskStore(path: path)
        var states: [(Int, [String])] = [(0, try await ids(store))]
        for changes: [TaskChange] in [
            [.put(small("t1"))], [.put(small("t2"))], [.remove(taskID: "t1")], [.removeAll, .put(small("t4"))],
        ] {
            try await store.save(changes)
            let size = try Data(contentsOf: URL(filePath: path)).count
            states.append((size, try await ids(store)))
        }
        await store.close()
        return ([UInt8](try Data(contentsOf: URL(filePath: path))), states)
    }

    @Test("the store keeps every property of a task")
    func roundTrip() async throws {
        let store = FileTaskStore(path: path)
        #expect(try await store.load() == [])
        try await store.save([.put(task("t1")), .put(task("t2"))])
        try await store.save([.put(task("t1", .running)), .remove(taskID: "t2"), .remove(taskID: "none")])
        await store.close()
        let again = FileTaskStore(path: path)
        #expect(try await again.load() == [task("t1", .running)])
        try await again.save([.removeAll])
        await again.close()
        #expect(try await FileTaskStore(path: path).load() == [])
    }

    @Test("a file that is cut at any byte contains all earlier saves and can be written again")
    func cutAnywhere() async throws {
        let (bytes, states) = try await written()
        for length in 0...bytes.count {
            try Data(bytes[..<length]).write(to: URL(filePath: path))
            let store = FileTaskStore(path: path)
            let expected = states.last { $0.size <= length }?.ids ?? []
            #expect(try await ids(store) == expected, "cut at \(length)")
            try await store.save([.put(task("new"))])
            await store.close()
            let again = FileTaskStore(path: path)
            #expect(try await ids(again) == (expected + ["new"]).sorted(), "written after a cut at \(length)")
            await again.close()
        }
    }

    @Test("a damaged byte is reported with its place, or is in the last record, which moves to a file of its own")
    func damage() async throws {
        let (bytes, states) = try await written()
        let lastRecord = states[states.count - 2].size
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 0x41
            try Data(damaged).write(to: URL(filePath: path))
            let store = FileTaskStore(path: path)
            do {
                #expect(try await ids(store) == states[states.count - 2].ids, "byte \(index)")
                #expect(index >= lastRecord, "byte \(index)")
                let cut = try Data(contentsOf: URL(filePath: path + ".cut"))
                #expect(Array(cut) == Array(damaged[lastRecord...]), "byte \(index)")
            } catch let error as MesosSchedulerError {
                #expect(error.code == .taskStoreFailed && error.message.contains(path), "\(error)")
                #expect(error.message.contains("damaged at byte") || index < TaskLog.header.count, "\(error)")
            }
            await store.close()
            if index < lastRecord {
                #expect(try Data(contentsOf: URL(filePath: path)) == Data(damaged), "left as it is")
            }
        }
    }

    @Test("random content gives an error or no task, never a task that was not saved")
    func garbage() async throws {
        var random = SeededRandom(seed: 7)
        for round in 0..<300 {
            let prefix = round % 2 == 0 ? [] : TaskLog.header
            let noise = (0..<Int.random(in: 0..<200, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            try Data(prefix + noise).write(to: URL(filePath: path))
            let store = FileTaskStore(path: path)
            if let tasks = try? await store.load() { #expect(tasks.isEmpty) }
            await store.close()
        }
    }

    @Test("zeros at the end, as after a power failure, are cut off")
    func zeros() async throws {
        let (bytes, states) = try await written()
        try Data(bytes + [UInt8](repeating: 0, count: 4096)).write(to: URL(filePath: path))
        #expect(try await ids(FileTaskStore(path: path)) == states.last?.ids)
        #expect(try Data(contentsOf: URL(filePath: path)).count == bytes.count)
    }

    @Test("a file of another kind or version is refused and stays unchanged")
    func otherFiles() async throws {
        for (text, word) in [
            ("hello, this is a letter\n", "no task store"), ("whisk-mesos tasks 2\nabc", "version '2'"),
        ] {
            try Data(text.utf8).write(to: URL(filePath: path))
            let error = await #expect(throws: MesosSchedulerError.self) {
                try await FileTaskStore(path: self.path).load()
            }
            #expect(error?.message.contains(word) == true, "\(error?.message ?? "")")
            #expect(try Data(contentsOf: URL(filePath: path)) == Data(text.utf8))
        }
    }

    @Test("a second user of the file is refused with the path and the first user's process")
    func locked() async throws {
        let first = FileTaskStore(path: path)
        _ = try await first.load()
        let second = FileTaskStore(path: path)
        let error = await #expect(throws: MesosSchedulerError.self) { try await second.load() }
        #expect(error?.message.contains("\(path) is in use by process \(getpid())") == true)
        await #expect(throws: MesosSchedulerError.self) { try await second.save([.removeAll]) }
        await first.close()
        #expect(try await second.load() == [])
    }

    @Test("the error names a missing directory")
    func noDirectory() async {
        let store = FileTaskStore(path: directory.appending(path: "none/tasks").path())
        let error = await #expect(throws: MesosSchedulerError.self) { try await store.load() }
        #expect(error?.message.contains("none/tasks") == true)
    }

    @Test("the size of the file is bounded, and compaction keeps every task")
    func compaction() async throws {
        let store = FileTaskStore(path: path, compactionSize: 4096)
        for number in 0..<500 {
            try await store.save([.put(task("t\(number)")), .remove(taskID: "t\(number - 3)")])
        }
        #expect(try Data(contentsOf: URL(filePath: path)).count < 20_000)
        #expect(FileManager.default.fileExists(atPath: path + ".new") == false)
        #expect(try await ids(store) == ["t497", "t498", "t499"])
    }

    @Test("a crash at any step of a compaction loses no task", arguments: FileTaskStore.Step.allCases)
    func compactionCrash(step: FileTaskStore.Step) async throws {
        struct Crash: Error {}
        let store = FileTaskStore(path: path, compactionSize: 1000) { if $0 == step { throw Crash() } }
        var saved: Set<String> = []
        var failed: String?
        for number in 0..<200 where failed == nil {
            do {
                try await store.save([.put(task("t\(number)"))])
                saved.insert("t\(number)")
            } catch {
                failed = "t\(number)"
            }
        }
        // The files that another process finds, because the crashed one does not clean up.
        let unsure = try #require(failed)
        await store.close()
        let again = FileTaskStore(path: path)
        let found = Set(try await ids(again))
        #expect(found == saved || found == saved.union([unsure]))
        try await again.save([.put(task("new"))])
        await again.close()
        #expect(Set(try await ids(FileTaskStore(path: path))) == found.union(["new"]))
    }

    @Test("after a failure the next save rewrites the file")
    func afterFailure() async throws {
        struct Crash: Error {}
        let failures = Failures()
        let store = FileTaskStore(path: path, compactionSize: 1000) { _ in if failures.next() { throw Crash() } }
        var saved: [String] = []
        for number in 0..<60 {
            let id = "t\(number)"
            // Repeats the save until it succeeds, as the scheduler does.
            for _ in 0..<100 where saved.last != id {
                if (try? await store.save([.put(task(id))])) != nil { saved.append(id) }
            }
        }
        await store.close()
        #expect(saved.count == 60 && failures.count > 0)
        #expect(try await ids(FileTaskStore(path: path)) == saved.sorted())
    }

    @Test("the checksum follows ISO 3309")
    func checksum() { #expect(CRC32.checksum("123456789".utf8) == 0xCBF4_3926) }
}

/// Fails at every seventh step.
private final class Failures: Sendable {
    private let steps = Lock(0)

    var count: Int { steps.withLock { $0 / 7 } }

    func next() -> Bool {
        steps.withLock {
            $0 += 1
            return $0 % 7 == 0
        }
    }
}
