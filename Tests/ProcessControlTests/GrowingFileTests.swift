import Glibc
import ProcessControl
import TestSupport
import Testing

@Suite struct GrowingFileTests {
    @Test func readsAppendedBytesFromAnyOffset() throws {
        let directory = try TemporaryDirectory()
        let file = try GrowingFile(path: directory.path + "/log")
        #expect(try file.read(at: 0) == [])
        let writer = open(directory.path + "/log", O_WRONLY | O_APPEND | O_CLOEXEC)
        defer { close(writer) }
        #expect(write(writer, "hello", 5) == 5)
        #expect(try file.read(at: 0) == Array("hello".utf8))
        #expect(write(writer, " you", 4) == 4)
        #expect(try file.read(at: 5) == Array(" you".utf8))
        #expect(try file.read(at: 0, limit: 3) == Array("hel".utf8))
        #expect(try file.read(at: 9) == [])
    }

    @Test func releasesSpaceAndKeepsTheRest() throws {
        let directory = try TemporaryDirectory()
        let path = directory.path + "/log"
        let writer = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        defer { close(writer) }
        let block = [UInt8](repeating: 65, count: 1 << 20)
        #expect(write(writer, block, block.count) == block.count)
        #expect(write(writer, "tail", 4) == 4)
        let file = try GrowingFile(path: path)
        file.releaseSpace(before: 1 << 20)
        #expect(try file.read(at: 1 << 20) == Array("tail".utf8))
        #expect(write(writer, "!", 1) == 1)
        #expect(try file.read(at: 1 << 20) == Array("tail!".utf8))
        var information = stat()
        #expect(stat(path, &information) == 0)
        #expect(information.st_size == (1 << 20) + 5)
    }

    @Test func namesTheFileItCannotOpen() {
        let error = #expect(throws: ProcessError.self) { try GrowingFile(path: "/nowhere/log") }
        #expect(error?.message.contains("/nowhere/log") == true)
    }
}
