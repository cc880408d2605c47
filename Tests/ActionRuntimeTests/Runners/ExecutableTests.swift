import FoundationEssentials
import JSONSupport
import Testing

/// Shell and binary actions.
@Suite struct ExecutableTests {
    private func runtime(_ code: String, kind: String = "shell") async throws -> RunningRuntime {
        let runtime = try await RunningRuntime.start(kind: kind)
        let answer = try await runtime.initialize(code)
        #expect(answer.status == 200, "\(answer.error)")
        return runtime
    }

    @Test func usesTheLastNonBlankLineAsResult() async throws {
        let runtime = try await runtime("printf 'one\\n\\ntwo\\n{\"a\": 1}\\n \\n\\n'")
        #expect(try await runtime.run().body == ["a": 1])
        #expect(runtime.stdout == "one\n\ntwo\n\(RunningRuntime.sentinel)\n")
    }

    @Test func usesALineWithoutEndAsResultWithAnyExitCode() async throws {
        let runtime = try await runtime("printf '{\"error\": \"mine\"}'; exit 3")
        let answer = try await runtime.run()
        #expect(answer.status == 200)
        #expect(answer.body == ["error": "mine"])
    }

    @Test func logsALastLineThatIsNotAResult() async throws {
        let runtime = try await runtime("echo one\necho two\nexit 3")
        let answer = try await runtime.run()
        #expect(answer.status == 502)
        #expect(runtime.stdout == "one\ntwo\n\(RunningRuntime.sentinel)\n")
        #expect(runtime.stderr.contains("exit code 3"))
    }

    @Test func doesNotWaitForProcessesThatAnActionLeavesRunning() async throws {
        let runtime = try await runtime("sleep 1000 &\necho '{\"ok\": 1}'")
        #expect(try await runtime.run().body == ["ok": 1])
    }

    @Test func namesTheInterpreterOfTheFirstLineThatIsMissing() async throws {
        let runtime = try await RunningRuntime.start(kind: "shell")
        #expect(
            try await runtime.initialize("#!/no/such/shell\n").error.contains("'/no/such/shell', which does not exist"))
        #expect(
            try await runtime.initialize("#!/usr/bin/env fishy -x\n").error.contains(
                "'fishy', which is not in the PATH"))
    }

    @Test func explainsParametersThatAreTooLongForAnArgument() async throws {
        let runtime = try await runtime("echo '{}'")
        let answer = try await runtime.run(["text": .string(String(repeating: "x", count: 200_000))])
        #expect(answer.status == 502)
        #expect(answer.error.contains("131071 bytes"))
        #expect(try await runtime.run(["text": .string(String(repeating: "x", count: 100_000))]).status == 200)
    }

    @Test func runsAnExecutableGivenInBase64() async throws {
        // /bin/echo prints its argument: the parameters are the result.
        let code = try Data(contentsOf: URL(filePath: "/bin/echo")).base64EncodedString()
        for kind in ["binary", "shell", nil] {
            let runtime = try await RunningRuntime.start(kind: kind)
            #expect(try await runtime.initialize(code, binary: true).status == 200)
            #expect(try await runtime.run(["x": [1, 2]]).body == ["x": [1, 2]])
        }
    }

    @Test func explainsABinaryTheSystemCannotRun() async throws {
        let runtime = try await RunningRuntime.start(kind: "binary")
        #expect(try await runtime.initialize(Data("nonsense".utf8).base64EncodedString(), binary: true).status == 200)
        let answer = try await runtime.run()
        #expect(answer.status == 502)
        #expect(answer.error.contains("'#!'"), "\(answer.error)")
        #expect(runtime.sentinels == [1, 1])
    }

    @Test("a result that is not UTF-8 or nested too deeply is said to be so, and logged")
    func unreadableResults() async throws {
        let runtime = try await runtime(#"printf '{"name": "M\374ller"}\n'"#)
        let latin = try await runtime.run()
        #expect(latin.status == 502)
        #expect(latin.error.contains("is not UTF-8"), "\(latin.error)")
        let deep = try await self.runtime("printf '%600s' | tr ' ' '['; printf '%600s' | tr ' ' ']'").run()
        #expect(deep.status == 502)
        #expect(deep.error.contains("exceeds a limit") && deep.error.contains("512"), "\(deep.error)")
        let other = try await self.runtime(#"printf 'M\374ller\n'"#).run()
        #expect(other.error == "The action did not return a dictionary or array.")
    }

    @Test(
        "an archive starts with exec",
        .enabled(if: RunningRuntime.has("python3"), "python3, which makes the archive, is not in PATH"),
        arguments: ["shell", "binary"])
    func archives(kind: String) async throws {
        let script = "#!/bin/sh\n. ./lib/words.sh\necho \"{\\\"word\\\": \\\"$word\\\"}\""
        for prefix in ["", "project/"] {
            let files = [prefix + "exec": script, prefix + "lib/words.sh": "word=found"]
            for archive in [try await zip(files), try await tarGzip(files)] {
                let runtime = try await RunningRuntime.start(kind: kind)
                let answer = try await runtime.initialize(archive, binary: true)
                #expect(answer.status == 200, "\(answer.error)")
                #expect(try await runtime.run().body == ["word": "found"])
            }
        }
        let runtime = try await RunningRuntime.start(kind: kind)
        let missing = try await runtime.initialize(zip(["run.sh": script]), binary: true)
        #expect(missing.error == "The action is a zip archive without a file 'exec', the program to run.")
    }
}
