import Foundation
import Settings
import Testing

@Suite struct SecretFileTests {
    private func read(_ content: String) throws -> String? {
        let file = FileManager.default.temporaryDirectory.appending(path: "secret-\(UUID())")
        try Data(content.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try SecretFile.read(file.path(), key: "mine.secret-file", content: "the secret of mine.user")?.exposed
    }

    @Test(
        "white space at both ends is not part of the secret",
        arguments: ["hunter 2", " hunter 2\n", "\thunter 2 \r\n\n"])
    func whiteSpace(content: String) throws {
        #expect(try read(content) == "hunter 2")
    }

    @Test("an empty file is an error with the key", arguments: ["", " \n"])
    func empty(content: String) throws {
        let error = #expect(throws: ConfigurationError.self) { try read(content) }
        #expect(error?.code == .unreadableSecret && error?.problems.map(\.key) == ["mine.secret-file"])
        #expect(error?.message.contains("is empty; it must hold the secret of mine.user") == true)
    }

    @Test("an unreadable file is an error with the key")
    func unreadable() throws {
        #expect(try SecretFile.read(nil, key: "mine.secret-file", content: "the secret") == nil)
        let error = #expect(throws: ConfigurationError.self) {
            try SecretFile.read("/nonexistent", key: "mine.secret-file", content: "the secret")
        }
        #expect(error?.message.hasPrefix("mine.secret-file: /nonexistent cannot be read; it must hold") == true)
    }
}
