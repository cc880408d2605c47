import ActionArchives
import FoundationEssentials
import Glibc
import TestSupport
import Testing

@Suite("archives of actions") struct ActionArchiveTests {
    private let temporary: TemporaryDirectory
    private var root: String { temporary.path + "/code" }

    init() throws {
        temporary = try TemporaryDirectory()
        mkdir(temporary.path + "/code", 0o700)
    }

    private func unpack(
        _ format: ArchiveBuilder.Format, _ entries: [ArchiveBuilder.Entry], limits: ArchiveLimits = ArchiveLimits()
    ) throws {
        try ActionArchive(ArchiveBuilder.make(format, entries)).unpack(into: root, limits: limits)
    }

    private func text(_ path: String) -> String? { try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8) }

    private func mode(_ path: String) -> mode_t {
        var status = stat()
        return lstat("\(root)/\(path)", &status) == 0 ? status.st_mode & 0o777 : 0
    }

    @Test("files, directories and links are unpacked with private modes", arguments: ArchiveBuilder.Format.allCases)
    func unpacks(format: ArchiveBuilder.Format) throws {
        try unpack(
            format,
            [
                .directory("lib/"), .file("lib/größe.js", "text"), .file("./exec", "run", mode: 0o755),
                .file("a/b/c/deep", ""),
                .link("lib/link.js", to: "../a/b/c/deep"), .link("self", to: "."), .link("dangling", to: "missing"),
            ])
        #expect(text("lib/größe.js") == "text")
        #expect(text("exec") == "run")
        #expect(text("lib/link.js") == "")
        #expect(mode("exec") == 0o700)
        #expect(mode("lib/größe.js") == 0o600)
        #expect(mode("lib") == 0o700)
    }

    @Test("a hard link is another name of a file")
    func hardLinks() throws {
        try unpack(.tarGzip, [.file("a", "one"), .hardLink("b", to: "a")])
        #expect(text("b") == "one")
    }

    @Test("a hard link of a file to itself leaves the file as it is")
    func hardLinkToItself() throws {
        try unpack(.tarGzip, [.file("a", "one"), .hardLink("b", to: "a"), .hardLink("a", to: "a")])
        #expect(text("a") == "one")
    }

    @Test("a hard link to itself without a file is refused")
    func hardLinkToNothing() {
        #expect(throws: ArchiveError.self) { try unpack(.tarGzip, [.hardLink("a", to: "a")]) }
    }

    @Test("the last of several files with the same name counts")
    func duplicates() throws {
        try unpack(.zip, [.file("a", "one"), .file("a", "two")])
        #expect(text("a") == "two")
    }

    @Test("the files of tools for Windows are in directories")
    func backslashes() throws {
        try unpack(.zip, [.file("lib\\tools.js", "text")])
        #expect(text("lib/tools.js") == "text")
    }

    @Test(
        "an entry that leads out of the archive is refused and writes nothing outside",
        arguments: [
            [.file("../evil")], [.file("/tmp/whisk-evil")], [.file("a/../../evil")], [.link("a", to: "/etc")],
            [.link("a", to: "..")], [.link("a/b", to: "../../x")], [.link("dir", to: ".."), .file("dir/evil")],
            [.link("here", to: "."), .link("out", to: "here/../..")], [.directory("../evil/")],
            [.link("here", to: "."), .link("out", to: "here/..")], [.pipe("pipe")],
            // A link that leads out together with a later one, and a link below it that would replace a file outside.
            [.link("out", to: "d/up/.."), .link("d/up", to: ".."), .link("out/evil", to: "x")],
            [.directory("d/"), .link("d/up", to: ".."), .link("out", to: "d/up/.."), .link("out/evil", to: "x")],
        ] as [[ArchiveBuilder.Entry]])
    func unsafe(entries: [ArchiveBuilder.Entry]) throws {
        let error = #expect(throws: ArchiveError.self) { try unpack(.tar, entries) }
        // A link in the place of a directory cannot be made, or leads out.
        #expect(error?.code == .unsafeEntry || error?.code == .fileSystem, "\(String(describing: error))")
        #expect((try? FileManager.default.contentsOfDirectory(atPath: temporary.path)) == ["code"])
        #expect(access("/tmp/whisk-evil", F_OK) != 0)
    }

    @Test("the links of a virtual environment to its interpreter are left out")
    func interpreters() throws {
        let leftOut = try ActionArchive(
            ArchiveBuilder.make(
                .tarGzip,
                [
                    .link("virtualenv/bin/python", to: "/usr/bin/python3"),
                    .link("virtualenv/bin/python3", to: "python"),
                    .link("virtualenv/lib64", to: "lib"), .file("virtualenv/lib/python3.11/site-packages/a.py"),
                ])
        ).unpack(into: root)
        #expect(leftOut == ["virtualenv/bin/python -> /usr/bin/python3"])
        #expect(text("virtualenv/lib64/python3.11/site-packages/a.py") == "content")
        let error = #expect(throws: ArchiveError.self) {
            try unpack(.tar, [.link("virtualenv/bin/activate", to: "/etc/passwd")])
        }
        #expect(error?.code == .unsafeEntry)
    }

    @Test("a hard link to a file outside is refused")
    func unsafeHardLink() throws {
        for target in ["../code", "/etc/passwd"] {
            let error = #expect(throws: ArchiveError.self) { try unpack(.tar, [.hardLink("a", to: target)]) }
            #expect(error?.code == .unsafeEntry)
        }
    }

    @Test("size and number of the files are limited")
    func limits() throws {
        let large = String(repeating: "x", count: 1_000_000)
        let size = #expect(throws: ArchiveError.self) {
            try unpack(.zip, [.file("a", large), .file("b", large)], limits: ArchiveLimits(bytes: 1_500_000))
        }
        #expect(size?.code == .limitExceeded)
        #expect(size?.message == "the files of the archive exceed 1500000 bytes")
        let count = #expect(throws: ArchiveError.self) {
            try unpack(.tar, (0..<11).map { .directory("d\($0)/") }, limits: ArchiveLimits(entries: 10))
        }
        #expect(count?.code == .limitExceeded)
        #expect(count?.message == "the archive has more than 10 files, directories and links")
    }

    @Test("a damaged archive is an error, wherever the damage is")
    func damage() throws {
        for format in ArchiveBuilder.Format.allCases {
            let bytes = ArchiveBuilder.make(format, [.file("a", String(repeating: "0123456789abcdef", count: 400))])
            let error = #expect(throws: ArchiveError.self) {
                try ActionArchive(Array(bytes.prefix(bytes.count / 4))).unpack(into: root)
            }
            #expect(error?.code == .unreadable, "\(format): \(String(describing: error))")
        }
        #expect(throws: ArchiveError.self) { try ActionArchive(Array("text".utf8)).unpack(into: root) }
        #expect(throws: ArchiveError.self) { try ActionArchive([0x1F, 0x8B, 8, 0]).unpack(into: root) }
    }

    @Test("a directory is packed and unpacked with its modes and links, without .git")
    func packing() throws {
        let source = temporary.path + "/source"
        for directory in ["", "/lib", "/.git", "/empty"] { mkdir(source + directory, 0o755) }
        try Data("run".utf8).write(to: URL(filePath: source + "/exec"))
        chmod(source + "/exec", 0o755)
        try Data("é".utf8).write(to: URL(filePath: source + "/lib/größe.js"))
        try Data("x".utf8).write(to: URL(filePath: source + "/.git/config"))
        symlink("lib/größe.js", source + "/link")
        let bytes = try ActionArchive.packing(source)
        #expect(FileContent(of: bytes) == .archive(.zip))
        #expect(try ActionArchive(bytes).files() == ["exec", "lib/größe.js"])
        try ActionArchive(bytes).unpack(into: root)
        #expect(text("link") == "é")
        #expect(mode("exec") == 0o700)
        #expect(access(root + "/empty", F_OK) == 0)
        #expect(access(root + "/.git", F_OK) != 0)
        let error = #expect(throws: ArchiveError.self) {
            try ActionArchive.packing(source, limits: ArchiveLimits(bytes: 4))
        }
        #expect(error?.message == "the files of the directory exceed 4 bytes")
        #expect(throws: ArchiveError.self) { try ActionArchive.packing(source + "/missing") }
    }

    @Test("the kind of a file is told by its content")
    func contents() {
        func content(_ bytes: [UInt8]) -> FileContent { FileContent(of: bytes) }
        #expect(content(ArchiveBuilder.make(.zip, [])) == .archive(.zip))
        #expect(content(ArchiveBuilder.make(.tar, [.file("a")])) == .archive(.tar))
        #expect(content(ArchiveBuilder.make(.tarGzip, [.file("a")])) == .archive(.tarGzip))
        #expect(content(Array("MZ is a name".utf8)) == .text)
        #expect(content([0x4D, 0x5A, 0x90, 0, 3]) == .other("an executable for Windows"))
        #expect(content([0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 2]) == .other("an executable for macOS"))
        #expect(content([0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 0x3D]) == .other("a Java class file"))
        #expect(content([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, 0]) == .other("an xz archive"))
        #expect(content([0xA7, 0x0D, 0x0D, 0x0A, 0]) == .other("a compiled Python file (.pyc)"))
        #expect(content([0xFF, 0x00, 0x80]) == .unknown)
        let executable = (try? Data(contentsOf: URL(filePath: "/bin/sh"))).map { Array($0.prefix(64)) } ?? []
        #expect(content(executable) == .executable)
        var foreign = executable
        foreign[18] = 0x28
        #expect(content(foreign).name.hasPrefix("an executable for arm processors"))
    }

    @Test("base64 of an archive is told from source text")
    func base64() {
        let zip = Data(ArchiveBuilder.make(.zip, [.file("a")])).base64EncodedString()
        #expect(FileContent(ofBase64: zip) == .archive(.zip))
        #expect(FileContent(ofBase64: zip + "\n") == .archive(.zip))
        #expect(FileContent(ofBase64: "UEsDB = 1\ndef main(args): return {}") == nil)
        #expect(FileContent(ofBase64: "def main(args): return {}") == nil)
    }
}
