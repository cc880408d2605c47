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
        // An error of the application, as in OpenWhisk.
        #expect(answer.status == 200)
        #expect(answer.body == ["error": "no luck"])
        #expect(runtime.stderr.contains("line 2, in main") && !runtime.stderr.contains("launcher.py"))
        #expect(runtime.sentinels == [1, 1])
        // The interpreter stays alive.
        #expect(try await runtime.run().status == 200)
    }

    @Test(
        "an exception keeps the object that it was made with, or else its text",
        arguments: [
            ("raise Exception({'code': 404, 'id': args['id']})", #"{"code":404,"id":18446744073709551615}"#),
            ("raise ValueError(['a', args['f']])", #"["a",0.1234567890123456789]"#), ("raise KeyError", #""KeyError""#),
            ("raise Exception({'x': set()})", #""{'x': set()}""#), ("assert False, 'wrong'", #""wrong""#),
        ])
    func structuredExceptions(statement: String, error: String) async throws {
        let runtime = try await runtime("def main(args):\n    \(statement)")
        let answer = try await runtime.run(
            JSONValue(parsing: #"{"id":18446744073709551615,"f":0.1234567890123456789}"#))
        #expect(answer.status == 200)
        #expect(answer.body["error"] == (try JSONValue(parsing: error)))
    }

    @Test("an action that ends with sys.exit is the developer's error")
    func exits() async throws {
        let runtime = try await runtime("import sys\ndef main(args):\n    sys.exit('bye')")
        let answer = try await runtime.run()
        #expect(answer.status == 502)
        #expect(answer.error == "An error occurred while running the action: SystemExit: bye")
    }

    @Test("integers are computed with all their digits, and a decimal is kept where the action copies it")
    func numbers() async throws {
        let runtime = try await runtime(
            "def main(args):\n    return {'id': 18446744073709551615, 'twice': args['id'] * 2, 'other': [args['f'], args['f'] * 2]}"
        )
        let answer = try await runtime.run(
            JSONValue(parsing: #"{"id":18446744073709551615,"f":0.1234567890123456789}"#))
        #expect(
            answer.body.text()
                == #"{"id":18446744073709551615,"other":[0.1234567890123456789,0.24691357802469135],"twice":36893488147419103230}"#
        )
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

    @Test("a damaged archive and one without a file to start with are explained")
    func brokenArchives() async throws {
        let runtime = try await RunningRuntime.start(kind: "python:3")
        let missing = try await runtime.initialize(zip(["helper.py": ""]), binary: true)
        #expect(missing.status == 502)
        #expect(missing.error.contains("no __main__.py") && missing.error.contains("helper.py"), "\(missing.error)")
        let broken = try await runtime.initialize(
            Data([0x50, 0x4B, 3, 4, 1, 2, 3]).base64EncodedString(), binary: true)
        #expect(broken.status == 502)
        #expect(broken.error.contains("cannot be unpacked"))
        let jar = try await runtime.initialize(zip(["META-INF/MANIFEST.MF": "", "A.class": ""]), binary: true)
        #expect(jar.error.contains("a Java archive (jar)"))
        let node = try await runtime.initialize(zip(["package.json": "{}", "index.js": ""]), binary: true)
        #expect(node.error.contains("a Node.js package"))
        #expect(runtime.actionDirectories.isEmpty)
    }

    static let helper = "def twice(n): return 2 * n"
    static let twice = "from helper import twice\ndef main(args): return {'n': twice(args['n'])}"

    @Test(
        "an archive starts with the file of Python's and OpenWhisk's rules, or with the module that is named",
        arguments: [
            ("main", ["__main__.py": twice, "helper.py": helper]), ("main", ["exec": twice, "helper.py": helper]),
            ("main", ["main__.py": twice, "helper.py": helper]), ("app.main", ["app.py": twice, "helper.py": helper]),
            ("lib/app.main", ["lib/app.py": twice, "helper.py": helper, "__main__.py": "raise Exception('not this')"]),
            ("lib.app.main", ["lib/app.py": twice, "lib/__init__.py": "", "helper.py": helper]),
            ("lib.main", ["lib/__init__.py": twice, "helper.py": helper]),
            ("__main__.main", ["__main__.py": twice, "helper.py": helper]),
            ("A.go", ["__main__.py": "class A:\n    def go(args): return {'n': 2 * args['n']}"]),
            ("main", ["project/__main__.py": twice, "project/helper.py": helper, "__MACOSX/._x": ""]),
        ] as [(String, [String: String])])
    func archives(main: String, files: [String: String]) async throws {
        for archive in [try await zip(files), try await tarGzip(files)] {
            let runtime = try await RunningRuntime.start(kind: "python:3")
            let answer = try await runtime.initialize(archive, main: main, binary: true)
            #expect(answer.status == 200, "\(answer.error)")
            #expect(try await runtime.run(["n": 21]).body == ["n": 42])
        }
    }

    @Test("packages come from the archive's virtualenv, if it is for this Python")
    func virtualenv() async throws {
        let runtime = try await RunningRuntime.start(kind: "python:3")
        _ = try await runtime.initialize("import sys\ndef main(args): return {'v': '%d.%d' % sys.version_info[:2]}")
        let version = try #require(try await runtime.run().body["v"]?.stringValue)
        let code = "from inside import twice\ndef main(args): return {'n': twice(args['n'])}"
        func files(_ version: String) -> [String: String] {
            ["__main__.py": code, "virtualenv/lib/python\(version)/site-packages/inside.py": Self.helper]
        }
        let own = try await RunningRuntime.start(kind: "python:3")
        #expect(try await own.initialize(zip(files(version)), binary: true).status == 200)
        #expect(try await own.run(["n": 21]).body == ["n": 42])
        let other = try await RunningRuntime.start(kind: "python:3")
        let answer = try await other.initialize(zip(files("2.5")), binary: true)
        #expect(answer.status == 502)
        #expect(
            answer.error
                == "The action's virtualenv is for Python 2.5, but this is Python \(version). Make the virtualenv with Python \(version)."
        )
        let required = try await other.initialize(
            zip(["__main__.py": "import whisk_missing", "requirements.txt": "whisk_missing"]), binary: true)
        #expect(
            required.error.contains("No module named 'whisk_missing'") && required.error.contains("requirements.txt"))
    }

    @Test("the limits of an archive are named")
    func archiveLimits() async throws {
        let runtime = try await RunningRuntime.start(
            kind: "python:3", arguments: ["--unpacked-limit", "1000", "--file-limit", "3"])
        let large = try await runtime.initialize(
            zip(["__main__.py": String(repeating: "#", count: 2_000)]), binary: true)
        #expect(large.error.contains("exceed 1000 bytes; see --unpacked-limit"), "\(large.error)")
        let many = try await runtime.initialize(zip(["a": "", "b": "", "c": "", "__main__.py": ""]), binary: true)
        #expect(many.error.contains("more than 3 files"), "\(many.error)")
    }
}

extension String {
    func write(toFile path: String) throws { try Data(utf8).write(to: URL(filePath: path)) }
}

/// Returns a zip archive of files, made by Python's tool, as base64.
func zip(_ files: [String: String]) async throws -> String {
    try await pack(files, ["python3", "-m", "zipfile", "-c", "../archive"])
}

/// Returns a tar.gz archive of files, made by `tar`, as base64.
func tarGzip(_ files: [String: String]) async throws -> String { try await pack(files, ["tar", "-czf", "../archive"]) }

private func pack(_ files: [String: String], _ command: [String]) async throws -> String {
    let temporary = try TemporaryDirectory()
    defer { temporary.remove() }
    for (name, text) in files {
        let path = "\(temporary.path)/files/\(name)"
        try FileManager.default.createDirectory(
            atPath: String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]), withIntermediateDirectories: true)
        try text.write(toFile: path)
    }
    let roots = Set(files.keys.compactMap { $0.split(separator: "/").first.map(String.init) }).sorted()
    let process = try await ManagedProcess.start(
        ProcessSpecification(
            executable: command[0], arguments: command.dropFirst() + roots,
            environment: ProcessSpecification.inheritedEnvironment, workingDirectory: temporary.path + "/files"))
    #expect(await process.waitForExit() == .exited(0))
    return try Data(contentsOf: URL(filePath: temporary.path + "/archive")).base64EncodedString()
}
