import FoundationEssentials
import JSONSupport
import ProcessControl
import TestSupport
import Testing

/// What `whisk-mesos run` passes from the command line through a container to the activation record.
@Suite("the run command") struct RunCommandTests {
    static let python = HelperProcess.isInstalled("python3")
    static let node = HelperProcess.isInstalled("node")

    private func run(
        _ files: [String: String], _ arguments: [String], expecting status: ProcessControl.ExitStatus = .exited(0)
    ) async throws -> JSONValue {
        let temporary = try TemporaryDirectory()
        for (name, text) in files {
            let path = "\(temporary.path)/\(name)"
            try FileManager.default.createDirectory(
                atPath: String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]), withIntermediateDirectories: true)
            try CommandLineTests.write(text, to: path)
        }
        let outcome = try await CommandLineTests.run(["run"] + arguments, in: temporary.path)
        #expect(outcome.status == status, "\(outcome)")
        return try outcome.record()
    }

    static let numbers =
        #"{"big":18446744073709551615,"exact":0.1234567890123456789,"huge":1e400,"safe":9007199254740993}"#

    @Test(
        "a number keeps its digits from the command line to the record",
        arguments: [
            ("echo.py", "def main(args): return args", python), ("echo.js", "const main = args => args", node),
            ("echo.mjs", "export const main = args => args", node), ("echo.sh", #"echo "$1""#, true),
        ])
    func numbers(file: String, code: String, isInstalled: Bool) async throws {
        guard isInstalled else { return }
        let record = try await run(
            [file: code], [file, "--param", "n=\(Self.numbers)", "--param", "id=12345678901234567890"])
        #expect(record["response"]?["result"]?.text() == #"{"id":12345678901234567890,"n":\#(Self.numbers)}"#)
        #expect(record["annotations"]?.arrayValue?.contains(["key": "timeout", "value": false]) == true)
    }

    @Test(
        "an integer that Python computes keeps its digits", .enabled(if: python, "python3 is not in PATH"))
    func computedIntegers() async throws {
        let record = try await run(
            ["big.py": "def main(args):\n    return {'id': 18446744073709551615, 'twice': args['id'] * 2}"],
            ["big.py", "--param", "id=12345678901234567890123"])
        #expect(
            record["response"]?["result"]?.text() == #"{"id":18446744073709551615,"twice":24691357802469135780246}"#)
    }

    @Test(
        "an array is the whole of the parameters and of the result",
        arguments: [
            ("array.py", "def main(args): return args", python), ("array.js", "const main = args => args", node),
            ("array.sh", #"echo "$1""#, true),
        ])
    func arrays(file: String, code: String, isInstalled: Bool) async throws {
        guard isInstalled else { return }
        let record = try await run(
            [file: code, "list.json": #"[{"key":1},{"key":2}]"#], [file, "--param-file", "list.json"])
        #expect(record["response"]?["result"] == [["key": 1], ["key": 2]])
        #expect(record["response"]?["success"] == true)
    }

    @Test(
        "an exception or rejection is an application error with its structure",
        arguments: [
            ("f.py", "def main(args):\n    raise ValueError('no such item')", #""no such item""#, python),
            (
                "f.js", "const main = () => Promise.reject({code: 404, reason: 'no such item'})",
                #"{"code":404,"reason":"no such item"}"#, node
            ),
            ("f.js", "const main = () => Promise.reject('callee failed')", #""callee failed""#, node),
        ])
    func errors(file: String, code: String, error: String, isInstalled: Bool) async throws {
        guard isInstalled else { return }
        let response = try await run([file: code], [file], expecting: .exited(1))["response"]
        #expect(response?["status"] == "application error")
        #expect(response?["result"]?["error"] == (try JSONValue(parsing: error)))
    }

    @Test(
        "a directory runs by the file that it starts with, or by the function that is named",
        arguments: [
            (
                [
                    "tool/__main__.py": "from lib.twice import twice\ndef main(args): return {'n': twice(args['n'])}",
                    "tool/lib/twice.py": "def twice(n): return 2 * n",
                ], ["tool"], python
            ),
            (
                [
                    "tool/package.json": #"{"type":"module","exports":"./start.js"}"#,
                    "tool/start.js": "export const main = args => ({n: 2 * args.n})",
                ], ["tool"], node
            ),
            (
                ["tool/lib/api.js": "exports.twice = args => ({n: 2 * args.n})"],
                ["tool", "--kind", "nodejs", "--main", "lib/api.twice"], node
            ),
            (["tool/exec": "#!/bin/sh\necho '{\"n\":42}'"], ["tool"], true),
        ] as [([String: String], [String], Bool)])
    func directories(files: [String: String], arguments: [String], isInstalled: Bool) async throws {
        guard isInstalled else { return }
        let record = try await run(files, arguments + ["--param", "n=21"])
        #expect(record["response"]?["result"] == ["n": 42])
        #expect(record["name"] == "tool")
    }

    @Test("an activation that exceeds its time limit says so in its annotations")
    func timeout() async throws {
        let record = try await run(["slow.sh": "exec sleep 60"], ["slow.sh", "--timeout", "1"], expecting: .exited(1))
        #expect(record["response"]?["result"]?["error"] == "The action exceeded its time limits of 1000 milliseconds.")
        #expect(record["annotations"]?.arrayValue?.contains(["key": "timeout", "value": true]) == true)
    }

    @Test("a parameter that exceeds a limit of the parser is an error, not a string")
    func limit() async throws {
        let temporary = try TemporaryDirectory()
        try CommandLineTests.write("echo {}", to: "\(temporary.path)/any.sh")
        let deep = String(repeating: "[", count: 600) + String(repeating: "]", count: 600)
        let outcome = try await CommandLineTests.run(["run", "any.sh", "--param", "deep=\(deep)"], in: temporary.path)
        outcome.expectRefusal(naming: "the parameter 'deep' cannot be read: JSON beyond a limit")
    }
}
