import ContainerSPI
import FoundationEssentials
import Glibc
import Invoker
import JSONSupport
import TestSupport
import Testing

@testable import CommandLine

@Suite("action files and parameters of run") struct ActionFileTests {
    private let temporary: TemporaryDirectory
    private var directory: String { temporary.path }

    init() throws { temporary = try TemporaryDirectory() }

    private func write(_ name: String, _ text: String) throws -> String {
        let path = "\(directory)/\(name)"
        try FileManager.default.createDirectory(
            atPath: String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    @Test(
        "the kind is told by the file's name",
        arguments: [
            ("a.py", "python:3"), ("a.js", "nodejs:20"), ("a.mjs", "nodejs:20"), ("a.cjs", "nodejs:20"),
            ("a.sh", "shell"),
        ])
    func sources(name: String, kind: String) throws {
        let action = try ActionFile.load(
            write(name, "text"), kind: nil, image: nil, main: "main", limits: ActionLimits())
        #expect(action.description.kind == kind)
        #expect(action.description.name == "a")
        #expect(action.code == "text" && !action.isBinary)
    }

    @Test(
        "a directory is packed, and its kind is told by its files",
        arguments: [
            ("package.json", "nodejs:20"), ("index.js", "nodejs:20"), ("__main__.py", "python:3"), ("exec", "binary"),
            ("inner/index.mjs", "nodejs:20"),
        ])
    func directories(file: String, kind: String) throws {
        _ = try write("tool/\(file)", "text")
        for path in ["tool", "tool/", "tool/."] {
            let action = try ActionFile.load(
                "\(directory)/\(path)", kind: nil, image: nil, main: "main", limits: ActionLimits())
            #expect(action.description.kind == kind)
            #expect(action.description.name == "tool")
            #expect(action.isBinary && action.code.hasPrefix("UEsDB"))
            // The archive itself is an action file, too.
            let archive = "\(directory)/packed.zip"
            try #require(Data(base64Encoded: action.code)).write(to: URL(filePath: archive))
            let packed = try ActionFile.load(archive, kind: nil, image: nil, main: "main", limits: ActionLimits())
            #expect(packed.description.kind == kind)
            #expect(packed.code == action.code && packed.isBinary)
        }
    }

    @Test("a file that no action can be is named")
    func foreignFiles() throws {
        _ = try write("tool/readme", "text")
        func error(_ path: String, kind: String? = nil) -> String {
            let error = #expect(throws: CommandError.self) {
                try ActionFile.load(path, kind: kind, image: nil, main: "main", limits: ActionLimits())
            }
            return error?.description ?? ""
        }
        #expect(error("\(directory)/tool").contains("no package.json, index.js, __main__.py or exec; add --kind"))
        let path = "\(directory)/a.xz"
        try Data([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, 0]).write(to: URL(filePath: path))
        #expect(error(path, kind: "python").contains("is an xz archive; an action is source text"))
        let zip = "\(directory)/a.zip"
        try Data([0x50, 0x4B, 3, 4, 0]).write(to: URL(filePath: zip))
        #expect(error(zip).contains("cannot be read: the zip archive cannot be read"))
        #expect(error(directory + "/none.py").contains("No such file"))
    }

    @Test(
        "a parameter has the digits of the command line",
        arguments: [
            "18446744073709551615", "0.1234567890123456789", "1e400", "-0", "1.50", #"{"a":[9007199254740993.0]}"#,
        ])
    func numbers(text: String) throws {
        #expect(try Parameters.parse(["n=\(text)"])["n"]?.text() == text)
    }

    @Test("a parameter that is not JSON is a string, and one beyond a limit is an error")
    func strings() throws {
        #expect(
            try Parameters.parse(["a=you", "b=", "c=1=2", "d=\"x\""]) == ["a": "you", "b": "", "c": "1=2", "d": "x"])
        let deep = String(repeating: "[", count: 600) + String(repeating: "]", count: 600)
        let error = #expect(throws: CommandError.self) { try Parameters.parse(["deep=\(deep)"]) }
        #expect(error?.description.contains("the parameter 'deep' cannot be read: JSON beyond a limit") == true)
        #expect(error?.description.contains("512") == true)
    }

    @Test("a parameter file has an object, to which --param adds, or an array")
    func files() throws {
        let object = try write("object.json", #"{"a":1,"b":18446744073709551615}"#)
        #expect(try Parameters.read(file: object, arguments: ["a=2"]).text() == #"{"a":2,"b":18446744073709551615}"#)
        let array = try write("array.json", "[1,2]")
        #expect(try Parameters.read(file: array, arguments: []) == [1, 2])
        let mixed = #expect(throws: CommandError.self) { try Parameters.read(file: array, arguments: ["a=2"]) }
        #expect(mixed?.description.contains("contains an array, which --param cannot add to") == true)
        let number = try write("number.json", "5")
        #expect(throws: CommandError.self) { try Parameters.read(file: number, arguments: []) }
        #expect(try Parameters.read(file: nil, arguments: ["a=2"]) == ["a": 2])
    }
}
