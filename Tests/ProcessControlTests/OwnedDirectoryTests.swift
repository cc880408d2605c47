import FoundationEssentials
import ProcessControl
import TestSupport
import Testing

@Suite("directories that last as long as their process") struct OwnedDirectoryTests {
    private let temporary: TemporaryDirectory

    init() throws { temporary = try TemporaryDirectory() }

    private func names() throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: temporary.path))
    }

    @Test("a new directory replaces those of ended processes and leaves all others alone")
    func stale() throws {
        let living = try OwnedDirectory(prefix: "kind-", in: temporary.path)
        for name in ["kind-ended", "other-ended", "kind-starting"] {
            try FileManager.default.createDirectory(
                atPath: "\(temporary.path)/\(name)/deep", withIntermediateDirectories: true)
        }
        // The lock of an ended process is a file that nobody has locked.
        for name in ["kind-ended", "other-ended"] {
            try Data().write(to: URL(filePath: "\(temporary.path)/\(name)/lock"))
        }
        let new = try OwnedDirectory(prefix: "kind-", in: temporary.path)
        #expect(
            try names() == [
                URL(filePath: living.path).lastPathComponent, URL(filePath: new.path).lastPathComponent,
                "other-ended", "kind-starting",
            ])
    }

    @Test("a directory ends with its owner")
    func end() throws {
        var directory: OwnedDirectory? = try OwnedDirectory(prefix: "kind-", in: temporary.path)
        #expect(try names().count == 1)
        #expect(directory?.path.hasSuffix("/") == false)
        directory = nil
        #expect(try names() == [])
    }

    @Test("a directory that cannot be created is an error that names its parent")
    func missing() throws {
        let parent = temporary.path + "/missing"
        let error = #expect(throws: ProcessError.self) { try OwnedDirectory(prefix: "kind-", in: parent) }
        #expect(error?.code == .directoryFailed)
        #expect(error?.message.contains(parent) == true)
    }
}
