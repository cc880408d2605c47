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

    @Test(
        "white space and a byte order mark around the id do not count",
        arguments: ["fw-1", "fw-1\n", "fw-1\r\n", "\u{FEFF}fw-1\n", " \t fw-1 \n\n"])
    func surroundings(content: String) throws {
        #expect(try StoredFrameworkID.id(in: Array(content.utf8), at: "x") == "fw-1")
        for empty in ["", "\n", " \r\n", "\u{FEFF}"] {
            #expect(try StoredFrameworkID.id(in: Array(empty.utf8), at: "x") == nil)
        }
    }

    @Test(
        "a content that is no framework id is refused, with what it is and what to do",
        arguments: [
            (Array("fw-1\nfw-2\n".utf8), "several lines"), (Array("../../etc\n".utf8), "byte 47"),
            ([0xFF, 0xFE, 0x0A], "not UTF-8"), ([UInt8](repeating: 0, count: 40), "byte 0"),
            ([UInt8](repeating: 97, count: 300), "300 bytes"), (Array("fw 1".utf8), "byte 32"),
            (Array("..".utf8), "'..'"),
        ] as [([UInt8], String)])
    func noID(content: [UInt8], problem: String) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "id-\(UUID().uuidString)").path()
        try Data(content).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let error = await #expect(throws: MesosSchedulerError.self) {
            try await FileFrameworkIDStore(path: path).load()
        }
        #expect(error?.message.contains(problem) == true && error?.message.contains(path) == true)
        #expect(try Data(contentsOf: URL(filePath: path)) == Data(content), "it may be another file")
    }
}
