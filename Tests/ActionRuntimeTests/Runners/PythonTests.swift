import FoundationEssentials
import JSONSupport
import ProcessControl
import TestSupport
import Testing

@Suite(.enabled(if: RunningRuntime.has("python3"), "python3 is not in PATH"))
struct PythonTests {
    private func runtime(_ code: String, main: String = "main") async throws -> RunningRuntime {
        let runtime = try await RunningRuntime.start(kind: "python:3")
        let answer = try await runtime.initialize(code, main: main)
        #expect(answer.status == 200, "\(answer.error)")
        return runtime
    }

    @Test func keepsGlobalStateBetweenActivations() async throws {
        let runtime = try await runtime(
            "count = 0\ndef main(args):\n    global count\n    count += 1\n    return {'count': count}")
        for count in 1...3 {
            #expect(try await runtime.run().body == ["count": .integer(Int64(count))])
        }
    }

    @Test func callsTheFunctionNamedAsMain() async throws {
        let runtime = try await runtime(
            "class A:\n    @staticmethod\n    async def go(args): return args", main: "A.go")
        #expect(try await runtime.run(["a": [1, 2.5, "é", nil]]).body == ["a": [1, 2.5, "é", nil]])
    }

    @Test func turnsAnExceptionIntoAnErrorWithItsTraceInTheLog() async throws {
        let runtime = try await runtime("def main(args):\n    raise ValueError('no luck')")
        let answer = try await runtime.run()
        #expect(answer.status == 502)
        #expect(answer.error == "An error occurred while running the action: ValueError: no luck")
        #expect(runtime.stderr.contains("line 2, in main") && !runtime.stderr.contains("launcher.py"))
        #expect(runtime.sentinels == [1, 1])
        // The interpreter stays alive.
        #expect(try await runtime.run().status == 502)
    }

    @Test func reportsASyntaxErrorAtInit() async throws {
        let runtime = try await RunningRuntime.start(kind: "python:3")
        let answer = try await runtime.initialize("def main(args:\n")
        #expect(answer.status == 502)
        #expect(answer.error.contains("SyntaxError"))
        #expect(runtime.stderr.contains("def main(args:"))
        #expect(runtime.sentinels == [1, 1])
        #expect(runtime.actionDirectories.isEmpty)
    }

    @Test func reportsAMissingFunctionAndAnEndAtInit() async throws {
        let runtime = try await RunningRuntime.start(kind: "python:3")
        let missing = try await runtime.initialize("x = 1", main: "handler")
        #expect(missing.error == "The action's code has no function named 'handler'.")
        let ended = try await runtime.initialize("import os\nos._exit(3)")
        #expect(ended.status == 502)
        #expect(ended.error == "The action did not initialize and exited unexpectedly.")
        #expect(runtime.stderr.contains("exit code 3"))
    }

    @Test func survivesAnActionThatLeavesAProcessBehindAndEnds() async throws {
        // The remaining process holds all descriptors open; the runtime must respond even so.
        let runtime = try await runtime(
            "import os, time\ndef main(args):\n    if os.fork() == 0: time.sleep(1000)\n    os._exit(1)")
        #expect(try await runtime.run().status == 502)
        #expect(runtime.sentinels == [1, 1])
    }

    @Test func explainsAResultThatIsNotJSON() async throws {
        let runtime = try await runtime("def main(args):\n    return {'x': args.get('x', set())}")
        #expect(try await runtime.run().error.contains("cannot be written as JSON"))
        #expect(try await runtime.run(["x": 1]).body == ["x": 1])
    }

    @Test func namesTheLimitOfAResultAndContinues() async throws {
        let runtime = try await RunningRuntime.start(kind: "python:3", arguments: ["--result-limit", "100000"])
        _ = try await runtime.initialize("def main(args):\n    return {'x': 'y' * args['n']}")
        let long = try await runtime.run(["n": 300_000])
        #expect(long.status == 502)
        #expect(long.error.contains("100000 bytes, the runtime's --result-limit"))
        #expect(try await runtime.run(["n": 3]).body == ["x": "yyy"])
    }

    @Test func passesAMegabyteThroughAndBack() async throws {
        let runtime = try await runtime("def main(args):\n    return args")
        let text = JSONValue.string(String(repeating: "0123456789abcde\n", count: 1 << 16))
        let answer = try await runtime.run(["text": text])
        #expect(answer.body["text"] == text)
    }

    @Test func runsAnArchiveWithItsModules() async throws {
        let temporary = try TemporaryDirectory()
        defer { temporary.remove() }
        let directory = temporary.path
        try "from helper import twice\ndef main(args): return {'n': twice(args['n'])}"
            .write(toFile: directory + "/__main__.py")
        try "def twice(n): return 2 * n".write(toFile: directory + "/helper.py")
        let code = try await zip(["__main__.py", "helper.py"], in: directory)
        let runtime = try await RunningRuntime.start(kind: "python:3")
        #expect(try await runtime.initialize(code, binary: true).status == 200)
        #expect(try await runtime.run(["n": 21]).body == ["n": 42])

        let other = try await RunningRuntime.start(kind: "python:3")
        let missing = try await other.initialize(zip(["helper.py"], in: directory), binary: true)
        #expect(missing.error.contains("__main__.py"))
        let broken = try await other.initialize(Data([0x50, 0x4B, 3, 4, 1, 2, 3]).base64EncodedString(), binary: true)
        #expect(broken.status == 502)
        #expect(broken.error.contains("cannot be unpacked"))
    }
}

extension String {
    func write(toFile path: String) throws { try Data(utf8).write(to: URL(filePath: path)) }
}

/// Returns a zip archive of files as base64.
func zip(_ files: [String], in directory: String) async throws -> String {
    try? FileManager.default.removeItem(atPath: directory + "/a.zip")
    let process = try await ManagedProcess.start(
        ProcessSpecification(
            executable: "python3", arguments: ["-m", "zipfile", "-c", "a.zip"] + files,
            environment: ProcessSpecification.inheritedEnvironment, workingDirectory: directory))
    #expect(await process.waitForExit() == .exited(0))
    return try Data(contentsOf: URL(filePath: directory + "/a.zip")).base64EncodedString()
}
