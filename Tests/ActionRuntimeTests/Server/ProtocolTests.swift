import FoundationEssentials
import Glibc
import JSONSupport
import ProcessControl
import TestSupport
import Testing

/// The protocol, for actions of every language.
@Suite struct ProtocolTests {
    static let languages = ActionLanguage.all.filter { RunningRuntime.has($0.program) }

    @Test(
        "the interpreter of a language is installed, or its tests are known to be skipped",
        arguments: ActionLanguage.all)
    func isInstalled(language: ActionLanguage) {
        withKnownIssue("'\(language.program)' is not in PATH, so the \(language.kind) tests are skipped") {
            #expect(RunningRuntime.has(language.program))
        } when: {
            !RunningRuntime.has(language.program)
        }
    }

    @Test(arguments: languages) func returnsTheResultAndLogsTheOutput(language: ActionLanguage) async throws {
        let runtime = try await RunningRuntime.start(kind: language.kind)
        let initialized = try await runtime.initialize(language.greeting)
        #expect(initialized.status == 200)
        #expect(initialized.body == ["ok": true])
        for name in ["Ada", "Grace"] {
            let answer = try await runtime.run(["name": .string(name)])
            #expect(answer.status == 200)
            #expect(answer.body == ["greeting": .string("Hello, \(name)!")])
            #expect(answer.headers["content-length"] != nil)
        }
        // The log is complete before the response is sent.
        #expect(runtime.stdout == "before\n\(RunningRuntime.sentinel)\nbefore\n\(RunningRuntime.sentinel)\n")
        #expect(runtime.stderr == "warning\n\(RunningRuntime.sentinel)\nwarning\n\(RunningRuntime.sentinel)\n")
    }

    @Test(arguments: languages) func givesTheActionItsEnvironment(language: ActionLanguage) async throws {
        let runtime = try await RunningRuntime.start(kind: language.kind)
        #expect(try await runtime.initialize(language.environment, env: ["MINE": "from init"]).status == 200)
        for id in ["a1", "a2"] {
            let answer = try await runtime.run([:], ["activation_id": .string(id), "api_key": "key", "deadline": "99"])
            #expect(answer.body == ["activation": .string(id), "key": "key", "mine": "from init"])
        }
    }

    @Test(arguments: languages) func rejectsAResultThatIsNotAnObject(language: ActionLanguage) async throws {
        let runtime = try await RunningRuntime.start(kind: language.kind)
        #expect(try await runtime.initialize(language.number).status == 200)
        let answer = try await runtime.run()
        #expect(answer.status == 502)
        #expect(answer.error == "The action did not return a dictionary or array.")
        #expect(runtime.sentinels == [1, 1])
    }

    @Test("an array is passed as parameters and as result", arguments: languages)
    func arrays(language: ActionLanguage) async throws {
        let runtime = try await RunningRuntime.start(kind: language.kind)
        #expect(try await runtime.initialize(language.echo).status == 200)
        for value in [[["key": 1], ["key": 2]], [], [1, "two", nil]] as [JSONValue] {
            let answer = try await runtime.run(value)
            #expect(answer.status == 200)
            #expect(answer.body == value)
        }
        #expect(try await runtime.run([:]).body == [:])
    }

    @Test("a number that the action passes on stays as it is", arguments: languages)
    func numbers(language: ActionLanguage) async throws {
        let runtime = try await RunningRuntime.start(kind: language.kind)
        #expect(try await runtime.initialize(language.echo).status == 200)
        let numbers =
            #"[18446744073709551615,-9223372036854775809,9007199254740993,123456789012345678901234567890,"#
            + #"0.1234567890123456789,1e400,-1e400,6.02214076e23,3,2.5,-7]"#
        let parameters = try JSONValue(
            parsing: #"{"n":\#(numbers),"o":{"deep":[{"x":18446744073709551615}]},"é":1e999}"#)
        let answer = try await runtime.run(parameters)
        #expect(answer.status == 200)
        #expect(answer.body == parameters, "\(answer.body)")
        // As the whole of the parameters.
        let array = try JSONValue(parsing: numbers)
        #expect(try await runtime.run(array).body == array)
    }

    @Test("an integer of any length is passed on", arguments: languages)
    func longIntegers(language: ActionLanguage) async throws {
        let runtime = try await RunningRuntime.start(kind: language.kind)
        #expect(try await runtime.initialize(language.echo).status == 200)
        let parameters = try JSONValue(parsing: "{\"n\":\(String(repeating: "7", count: 6_000))}")
        #expect(try await runtime.run(parameters).body.text() == parameters.text())
    }

    @Test("a value of the environment that is null is empty, and a number is its text", arguments: languages)
    func environmentValues(language: ActionLanguage) async throws {
        let runtime = try await RunningRuntime.start(kind: language.kind)
        #expect(try await runtime.initialize(language.environment, env: ["MINE": nil]).status == 200)
        let answer = try await runtime.run([:], ["activation_id": .string("1"), "api_key": nil])
        #expect(answer.body == ["activation": "1", "key": "", "mine": ""])
        let number = try JSONValue(parsing: "18446744073709551615")
        let second = try await runtime.run([:], ["activation_id": number, "api_key": [1, 2]])
        #expect(second.body["activation"] == "18446744073709551615")
        #expect(second.body["key"] == "[1,2]")
    }

    @Test("parameters that are neither an object nor an array are refused")
    func scalarParameters() async throws {
        let runtime = try await RunningRuntime.start(kind: "shell")
        #expect(try await runtime.initialize("echo '{}'").status == 200)
        let answer = try await runtime.run(5)
        #expect(answer.status == 400)
        #expect(answer.error.contains("neither an object nor an array"))
        let deep = try await runtime.post(
            "/run",
            bytes: Array(
                (#"{"value":"# + String(repeating: "[", count: 600) + String(repeating: "]", count: 600) + "}").utf8))
        #expect(deep.status == 400)
        #expect(deep.error.contains("beyond a limit") && deep.error.contains("512"), "\(deep.error)")
    }

    @Test(
        "code in base64 of an archive needs the flag",
        arguments: ["python:3", "nodejs:20", "shell"])
    func archiveWithoutFlag(kind: String) async throws {
        let runtime = try await RunningRuntime.start(kind: kind)
        let answer = try await runtime.initialize("UEsDBAoAAAAAAAAAIQAAAAAAAAAAAAAAAAAGAAAA")
        #expect(answer.status == 502)
        #expect(answer.error.contains("a zip archive in base64") && answer.error.contains("binary"), "\(answer.error)")
        let damaged = try await runtime.initialize("PK\u{3}\u{4}\u{A}\u{0}\u{FFFD}")
        #expect(damaged.error.contains("a zip archive sent as text"), "\(damaged.error)")
    }

    @Test(
        "code that the runtime cannot run is named",
        arguments: [
            ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00, 0x00], "an xz archive"),
            ([0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 0x3D, 0], "a Java class file"), ([0x4D, 0x5A, 0x90, 0x00], "Windows"),
        ] as [([UInt8], String)])
    func foreignCode(code: [UInt8], name: String) async throws {
        for kind in ["shell", "binary"] + Self.languages.map(\.kind) {
            let runtime = try await RunningRuntime.start(kind: kind)
            let answer = try await runtime.initialize(Data(code).base64EncodedString(), binary: true)
            #expect(answer.status == 502)
            #expect(answer.error.contains(name), "\(kind): \(answer.error)")
        }
    }

    @Test(arguments: languages) func reportsACrashAndKeepsItsOutput(language: ActionLanguage) async throws {
        let runtime = try await RunningRuntime.start(kind: language.kind)
        #expect(try await runtime.initialize(language.crash).status == 200)
        for count in 1...2 {
            let answer = try await runtime.run()
            #expect(answer.status == 502)
            #expect(answer.error == "The action did not produce a valid response and exited unexpectedly.")
            #expect(runtime.stdout.hasPrefix("last words\n"))
            #expect(runtime.stderr.contains("signal 9"))
            #expect(runtime.sentinels == [count, count])
        }
    }

    @Test(arguments: languages) func acceptsOneActionOnly(language: ActionLanguage) async throws {
        let runtime = try await RunningRuntime.start(kind: language.kind)
        let early = try await runtime.run()
        #expect(early.status == 403)
        #expect(early.error.contains("/init"))
        #expect(try await runtime.initialize(language.number).status == 200)
        let again = try await runtime.initialize(language.number)
        #expect(again.status == 403)
        #expect(again.error == "Cannot initialize the action more than once.")
        // None of these requests was an activation.
        #expect(runtime.sentinels == [0, 0])
    }

    @Test(arguments: languages) func stopsGracefullyInTheMiddleOfAnActivation(language: ActionLanguage) async throws {
        let endless = [
            "python:3": "import time\ndef main(args):\n    print('started', flush=True)\n    time.sleep(1000)",
            "nodejs:20":
                "function main() { console.log('started'); return new Promise(() => setTimeout(() => {}, 1e6)) }",
            "shell": "echo started\necho now\nexec sleep 1000",
        ]
        let runtime = try await RunningRuntime.start(kind: language.kind)
        #expect(try await runtime.initialize(#require(endless[language.kind])).status == 200)
        let running = Task { try await runtime.run() }
        _ = try await eventually("the start") { runtime.stdout.contains("started") ? true : nil }
        #expect(runtime.actionDirectories.count == 1)
        // The signal reaches only the runtime, which must end the other processes.
        kill(runtime.process.processIdentifier, SIGTERM)
        #expect(try await running.value.status == 502)
        #expect(await runtime.process.waitForExit() == .exited(0))
        #expect(runtime.actionDirectories.isEmpty)
    }

    @Test(.enabled(if: RunningRuntime.has("python3"), "python3 is not in PATH"))
    func stopsGracefullyInTheMiddleOfAnInitialization() async throws {
        let runtime = try await RunningRuntime.start(kind: "python:3")
        let starting = Task {
            try await runtime.initialize("import time\nprint('started', flush=True)\ntime.sleep(1000)")
        }
        _ = try await eventually("the start") { runtime.stdout.contains("started") ? true : nil }
        kill(runtime.process.processIdentifier, SIGTERM)
        #expect(try await starting.value.status == 502)
        #expect(await runtime.process.waitForExit() == .exited(0))
        #expect(runtime.actionDirectories.isEmpty)
    }

    @Test("a runtime whose terminal is closed ends with its action")
    func hangup() async throws {
        let runtime = try await RunningRuntime.start(kind: "shell")
        #expect(try await runtime.initialize("sleep 1000 &\necho $!\necho now\nwait").status == 200)
        let running = Task { try await runtime.run() }
        let child: Int32 = try await eventually("the child") {
            runtime.stdout.hasSuffix("\n") ? Int32(runtime.stdout.split(separator: "\n")[0]) : nil
        }
        kill(runtime.process.processIdentifier, SIGHUP)
        #expect(try await running.value.status == 502)
        #expect(await runtime.process.waitForExit() == .exited(0))
        #expect(ProcessState.letter(of: child) == nil)
        #expect(runtime.actionDirectories.isEmpty)
    }

    @Test("the next runtime removes the files of one that was killed")
    func killed() async throws {
        let temporary = try TemporaryDirectory()
        let environment = ["TMPDIR": temporary.path]
        let first = try await RunningRuntime.start(kind: "shell", environment: environment)
        #expect(try await first.initialize(ActionLanguage.shell.greeting).status == 200)
        let left = try FileManager.default.contentsOfDirectory(atPath: temporary.path)
        #expect(left.count == 1)
        first.process.send(signal: SIGKILL)
        _ = await first.process.waitForExit()
        let second = try await RunningRuntime.start(kind: "shell", environment: environment)
        #expect(try await second.initialize(ActionLanguage.shell.greeting).status == 200)
        let now = try FileManager.default.contentsOfDirectory(atPath: temporary.path)
        #expect(now.count == 1 && now != left)
        #expect(try await second.run(["name": "you"]).body == ["greeting": "Hello, you!"])
    }

    @Test(arguments: [("python:3", "python3"), ("nodejs:20", "node"), ("shell", "bash")])
    func namesTheMissingInterpreterAndThePath(kind: String, program: String) async throws {
        let runtime = try await RunningRuntime.start(kind: kind, environment: ["PATH": "/nowhere:/nothing"])
        let answer = try await runtime.initialize("no matter")
        #expect(answer.status == 502)
        #expect(answer.error.contains("'\(program)'"))
        #expect(answer.error.contains("/nowhere:/nothing"))
        #expect(answer.error.contains("apt-get install"))
        #expect(runtime.sentinels == [1, 1])
    }

    @Test func detectsTheLanguageByTheFirstLineOfTheCode() async throws {
        let runtime = try await RunningRuntime.start(kind: nil)
        let unknown = try await runtime.initialize("def main(args):\n    return {}")
        #expect(unknown.status == 502)
        #expect(unknown.error.contains("--kind") && unknown.error.contains("python:3"))
        #expect(try await runtime.initialize(ActionLanguage.shell.greeting).status == 200)
        #expect(try await runtime.run(["name": "you"]).body == ["greeting": "Hello, you!"])
    }

    @Test func readsKindAndPortFromTheEnvironment() async throws {
        let runtime = try await RunningRuntime.start(kind: nil, environment: ["__OW_RUNTIME_KIND": "shell"])
        #expect(try await runtime.initialize("echo '{}'").status == 200)
        // The port is in use, which the parent process must be able to distinguish from other failures.
        let second = try await ManagedProcess.start(
            ProcessSpecification(executable: try RunningRuntime.executable, environment: ["PORT0": "\(runtime.port)"]))
        #expect(await second.waitForExit() == .exited(LoopbackPort.unavailableExitCode))
    }

    @Test(arguments: [
        ["--port", "70000"], [], ["--port", "0", "--kind", "cobol"], ["--port", "0", "--init-limit", "0"],
    ])
    func rejectsInvalidOptions(arguments: [String]) async throws {
        let process = try await ManagedProcess.start(
            ProcessSpecification(executable: try RunningRuntime.executable, arguments: arguments))
        #expect(await process.waitForExit() == .exited(64))
    }

    @Test func namesTheLimitThatWasExceeded() async throws {
        let runtime = try await RunningRuntime.start(
            kind: "shell",
            arguments: ["--payload-limit", "1000", "--init-limit", "2000", "--result-limit", "100"])
        let long = String(repeating: "x", count: 3_000)
        let code = try await runtime.initialize("# \(long)")
        #expect(code.status == 413)
        #expect(code.error.contains("2000") && code.error.contains("--init-limit"))
        #expect(
            try await runtime.initialize(#"printf '{"long": "%0200d"}' 1; [ -z "$1" ] || echo"#).status == 200)
        let payload = try await runtime.run(["text": .string(long)])
        #expect(payload.status == 413)
        #expect(payload.error.contains("1000") && payload.error.contains("--payload-limit"))
        let result = try await runtime.run()
        #expect(result.status == 502)
        #expect(result.error.contains("100") && result.error.contains("--result-limit"))
    }

    @Test(arguments: [
        ("/init", "{", 400, "invalid JSON"), ("/init", "{}", 400, "'value'"),
        ("/init", #"{"value":{"code":"x","binary":"yes"}}"#, 400, #"'value.binary' of the /init request is "yes""#),
        ("/init", #"{"value":{"code":"x","main":["f"]}}"#, 400, "it must be a string"),
        ("/init", #"{"value":{"code":"eHh4!","binary":true}}"#, 502, "not base64"),
        ("/init", #"{"value":{"code":""}}"#, 502, "value.code"),
        ("/init", #"{"value":{"code":"***","binary":true}}"#, 502, "base64"), ("/nothing", "{}", 404, "/init"),
    ])
    func reportsTheMistakeInARequest(path: String, body: String, status: Int, text: String) async throws {
        let runtime = try await RunningRuntime.start(kind: "shell")
        let answer = try await runtime.post(path, bytes: Array(body.utf8))
        #expect(answer.status == status)
        #expect(answer.error.contains(text), "\(answer.error)")
    }

    @Test func runsConcurrentActivationsOneAfterTheOther() async throws {
        let runtime = try await RunningRuntime.start(kind: "shell")
        #expect(try await runtime.initialize("echo begin; echo end; echo '{}'").status == 200)
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 { group.addTask { try await runtime.run().status } }
            for try await status in group { #expect(status == 200) }
        }
        let block = "begin\nend\n\(RunningRuntime.sentinel)\n"
        #expect(runtime.stdout == String(repeating: block, count: 8))
    }
}
