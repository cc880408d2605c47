import FoundationEssentials
import Testing

@testable import TaskScaling

@Suite("the state in a file")
struct FileInstanceKeeperStoreTests {
    private func withDirectory(_ body: (String) async throws -> Void) async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "keeper-\(UUID())").path
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        try await body(directory)
    }

    @Test("a saved state is loaded")
    func saved() async throws {
        try await withDirectory { directory in
            let store = FileInstanceKeeperStore(path: "\(directory)/state.json")
            #expect(try await store.load() == nil)
            for number in 1...3 {
                let state = InstanceKeeperState(desired: number, configured: 2, lastInstance: 7, lastLaunch: 9)
                try await store.save(state)
                #expect(try await FileInstanceKeeperStore(path: store.path).load() == state)
            }
            let unconfigured = InstanceKeeperState(desired: 4, configured: nil)
            try await store.save(unconfigured)
            #expect(try await FileInstanceKeeperStore(path: store.path).load() == unconfigured)
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == ["state.json"])
        }
    }

    @Test(
        "a file without a state is an error with a remedy",
        arguments: ["", "{", "{}", #"{"configured":1,"desired":-1,"lastInstance":1,"lastLaunch":1}"#])
    func invalidFile(_ text: String) async throws {
        try await withDirectory { directory in
            let path = "\(directory)/state.json"
            try Data(text.utf8).write(to: URL(filePath: path))
            await #expect {
                try await FileInstanceKeeperStore(path: path).load()
            } throws: {
                ($0 as? InstanceKeeperError)?.code == .stateFile && "\($0)".contains(path)
                    && "\($0)".contains("remove the file")
            }
        }
    }

    @Test("a file that cannot be read is an error with its cause")
    func unreadableFile() async throws {
        try await withDirectory { directory in
            let error = await #expect(throws: InstanceKeeperError.self) {
                try await FileInstanceKeeperStore(path: directory).load()
            }
            let text = "\(try #require(error))"
            #expect(
                text.contains("Is a directory") && text.contains("allow this user to read and write the file"),
                "\(text)")
        }
    }

    @Test("a link beside the file is not followed")
    func link() async throws {
        try await withDirectory { directory in
            let path = "\(directory)/state.json"
            let other = "\(directory)/other"
            try Data("precious".utf8).write(to: URL(filePath: other))
            try FileManager.default.createSymbolicLink(atPath: path + ".new", withDestinationPath: other)
            try await FileInstanceKeeperStore(path: path).save(InstanceKeeperState(desired: 1, configured: 1))
            #expect(try String(contentsOfFile: other, encoding: .utf8) == "precious")
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test("a missing directory is an error")
    func missingDirectory() async throws {
        let store = FileInstanceKeeperStore(path: "/nonexistent/state.json")
        await #expect {
            try await store.save(InstanceKeeperState(desired: 1, configured: 1))
        } throws: {
            "\($0)".contains("/nonexistent/state.json") && "\($0)".contains("No such file")
        }
    }
}
