import Foundation
import Testing

@testable import MesosScheduler

@Suite("keeping the framework id")
struct FrameworkIDStoreTests {
    @Test("a file keeps and forgets the id, and errors name the cause")
    func file() async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "ids-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        let path = directory.appending(path: "framework-id").path()
        let store = FileFrameworkIDStore(path: path)
        #expect(try await store.load() == nil)
        try await store.save("fw-1")
        try await store.save("fw-2")
        #expect(try await FileFrameworkIDStore(path: path).load() == "fw-2")
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path()).count == 1)
        try await store.save(nil)
        try await store.save(nil)
        #expect(try await store.load() == nil)
        let nowhere = FileFrameworkIDStore(path: directory.appending(path: "none/id").path())
        let error = await #expect(throws: MesosSchedulerError.self) { try await nowhere.save("fw-1") }
        #expect(error?.message.contains("none/id") == true)
    }
}
