import FoundationEssentials
import JSONSupport
import ProcessControl
import TestSupport
import Testing

/// The program `whisk-mesos` as a process.
@Suite struct CommandLineTests {
    /// The exit status and output of a run.
    struct Outcome {
        var status: ProcessControl.ExitStatus
        var output: String
        var errors: String

        /// Parses the output of a successful run as JSON.
        func record() throws -> JSONValue { try JSONValue(parsing: output.utf8) }

        /// Checks that the run failed with an error message that contains a text.
        func expectRefusal(naming part: String, sourceLocation: SourceLocation = #_sourceLocation) {
            guard case .exited(let code) = status else {
                Issue.record("it ended with \(status)", sourceLocation: sourceLocation)
                return
            }
            #expect(code != 0, sourceLocation: sourceLocation)
            #expect(output == "", sourceLocation: sourceLocation)
            #expect(
                errors.hasPrefix("Error: ") && errors.contains(part), "\(errors)", sourceLocation: sourceLocation)
        }
    }

    /// Runs a test with a directory for its files, the working directory of the program.
    static func withDirectory(_ body: (String) async throws -> Void) async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "command-line-\(UUID())").path
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        try await body(directory)
    }

    static func start(
        _ arguments: [String], in directory: String, environment: [String: String] = [:]
    ) async throws -> ManagedProcess {
        var inherited = ProcessSpecification.inheritedEnvironment
        for name in inherited.keys where name.hasPrefix("CONFIG_") || name == "INVOKER_OPTS" { inherited[name] = nil }
        inherited["TMPDIR"] = directory
        return try await ManagedProcess.start(
            ProcessSpecification(
                executable: try BuiltProgram.path("whisk-mesos"), arguments: arguments,
                environment: inherited.merging(environment) { $1 }, workingDirectory: directory,
                standardOutput: .file("\(directory)/stdout"), standardError: .file("\(directory)/stderr")))
    }

    static func run(
        _ arguments: [String], in directory: String, environment: [String: String] = [:]
    ) async throws -> Outcome {
        let process = try await start(arguments, in: directory, environment: environment)
        return try await outcome(of: process, in: directory)
    }

    static func outcome(of process: ManagedProcess, in directory: String) async throws -> Outcome {
        let status = await process.waitForExit()
        return Outcome(
            status: status, output: try text("\(directory)/stdout"), errors: try text("\(directory)/stderr"))
    }

    static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }

    static func write(_ text: String, to path: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }

    @Test("run prints the activation record of a function and ends with status 0")
    func success() async throws {
        try await Self.withDirectory { directory in
            try Self.write(
                "def main(args):\n    print('at work')\n    return {'greeting': 'Hello, ' + args['name'], 'next': args['n'] + 1}\n",
                to: "\(directory)/hello.py")
            let outcome = try await Self.run(
                ["run", "hello.py", "--param", "name=you", "--param", "n=3", "--factory", "process"], in: directory)
            #expect(outcome.status == .exited(0), "\(outcome)")
            let record = try outcome.record()
            #expect(record["response"]?["result"] == ["greeting": "Hello, you", "next": 4])
            #expect(record["response"]?["success"] == true)
            #expect(record["logs"]?.arrayValue?.first?.stringValue?.hasSuffix("stdout: at work") == true)
            #expect(outcome.errors == "")
            // The directory contains only the test's own files.
            let left = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
            #expect(left == ["hello.py", "stderr", "stdout"])
        }
    }

    @Test("run prints the record of a failed action and ends with another status")
    func failure() async throws {
        try await Self.withDirectory { directory in
            try Self.write("def main(args):\n    raise ValueError('boom')\n", to: "\(directory)/fails.py")
            let outcome = try await Self.run(["run", "fails.py"], in: directory)
            #expect(!outcome.status.isSuccess)
            let response = try outcome.record()["response"]
            #expect(response?["success"] == false)
            #expect(response?["result"]?["error"]?.stringValue?.contains("boom") == true)
        }
    }

    @Test("an unknown factory is an error that lists the known factories")
    func unknownFactory() async throws {
        try await Self.withDirectory { directory in
            try Self.write("def main(args):\n    return {}\n", to: "\(directory)/hello.py")
            let outcome = try await Self.run(["run", "hello.py", "--factory", "nope"], in: directory)
            #expect(!outcome.status.isSuccess)
            #expect(outcome.output == "")
            for name in ["nope", "docker", "mesos", "process"] { #expect(outcome.errors.contains(name)) }
        }
    }

    @Test("a container that cannot be created is reported on standard error and in the record")
    func noContainer() async throws {
        try await Self.withDirectory { directory in
            try Self.write("def main(args):\n    return {}\n", to: "\(directory)/hello.py")
            let outcome = try await Self.run(["run", "hello.py", "--image", "some/thing"], in: directory)
            #expect(!outcome.status.isSuccess)
            #expect(try outcome.record()["response"]?["statusCode"] == 3)
            #expect(outcome.errors.split(separator: "\n").count == 1)
            #expect(outcome.errors.contains("some/thing"))
        }
    }

    @Test("--help shows an example")
    func help() async throws {
        try await Self.withDirectory { directory in
            for arguments in [
                ["--help"], ["demo", "--help"], ["run", "--help"], ["scale", "--help"], ["master", "--help"],
                ["tasks", "--help"], ["logs", "--help"],
                ["config", "--help"],
            ] {
                let outcome = try await Self.run(arguments, in: directory)
                #expect(outcome.status == .exited(0))
                #expect(outcome.output.contains("whisk-mesos \(arguments.count > 1 ? arguments[0] : "demo")"))
                #expect(outcome.errors == "")
            }
        }
    }

    @Test("demo ends with status 0 and prints two activation records")
    func demo() async throws {
        try await Self.withDirectory { directory in
            let outcome = try await Self.run(["demo"], in: directory)
            #expect(outcome.status == .exited(0), "\(outcome)")
            #expect(outcome.output.split(separator: "\"activationId\"").count == 3)
            #expect(outcome.output.split(separator: "\"success\": true").count == 3)
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory).sorted() == ["stderr", "stdout"])
        }
    }

    @Test(
        "-D properties win over the environment, in either form",
        arguments: [["-Dwhisk.mesos.master-url=http://chosen:1"], ["-D", "whisk.mesos.master-url=http://chosen:1"]])
    func properties(_ arguments: [String]) async throws {
        try await Self.withDirectory { directory in
            let outcome = try await Self.run(
                ["config"] + arguments, in: directory, environment: ["CONFIG_whisk_mesos_masterUrl": "http://other:1"])
            #expect(outcome.status == .exited(0), "\(outcome)")
            #expect(outcome.output.contains("mesos master: http://chosen:1\n"))
        }
    }

    @Test("config shows unknown keys even if a value is invalid")
    func warningsBesideAnError() async throws {
        try await Self.withDirectory { directory in
            let outcome = try await Self.run(
                ["config", "-Dwhisk.mesos.heartbeat-max-failures=many", "-Dwhisk.mesos.mater-url=http://m:5050"],
                in: directory)
            #expect(outcome.status == .exited(1))
            let lines = outcome.errors.split(separator: "\n")
            #expect(lines.first?.hasPrefix("warning: unknown configuration key whisk.mesos.mater-url") == true)
            #expect(lines.dropFirst().first?.hasPrefix("Error: ") == true, "\(outcome.errors)")
            #expect(outcome.errors.contains("whisk.mesos.heartbeat-max-failures"))
        }
    }

    @Test(
        "invalid input is an error with a message",
        arguments: [
            (["run", "missing.py"], "missing.py"), (["run", "."], "add --kind"),
            (["run", "hello.py", "--kind", "cobol"], "python:3"),
            (["run", "hello.py", "--param", "x"], "--param name=you"),
            (["run", "hello.py", "--timeout", "99999999999999999"], "--timeout"),
            (["run", "hello.py", "--memory", "99999999999999"], "--memory"),
            (["run", "hello.py", "--image", "UPPER//x:::"], "--image"), (["master", "--cpus", "inf"], "--cpus"),
            (["config", "-Dwhisk.mesos.heartbeat-max-failures=many"], "whisk.mesos.heartbeat-max-failures"),
            // A number below zero is a value, not another option.
            (["master", "--port", "-1"], "--port is -1; it must be from 0 to 65535"),
            (["master", "--agents", "-1"], "--agents is -1; it must be from 0 to 100"),
            (["master", "--cpus", "-0.5"], "--cpus is -0.5; it must be greater than 0"),
            (["master", "--memory", "-1"], "The value '-1' is invalid for '--memory <memory>'"),
            (["run", "hello.py", "--memory", "-5"], "The value '-5' is invalid for '--memory <memory>'"),
            (["run", "hello.py", "--timeout", "-5s"], "The value '-5s' is invalid for '--timeout <timeout>'"),
            (["scale", "--embedded", "--instances", "-1", "--", "true"], "from 0 to 10000"),
            (["run", "broken.zip"], "broken.zip is not a zip archive, although its name ends with .zip"),
            (["run", "broken.zip", "--kind", "python:3"], "broken.zip is not a zip archive"),
            (["run", "hello.py", "--param-file", "-"], "the JSON on standard input cannot be read"),
        ])
    func badInput(_ arguments: [String], _ part: String) async throws {
        try await Self.withDirectory { directory in
            try Self.write("def main(args):\n    return {}\n", to: "\(directory)/hello.py")
            try Self.write("<html>not found</html>\n", to: "\(directory)/broken.zip")
            let outcome = try await Self.run(arguments, in: directory)
            outcome.expectRefusal(naming: part)
        }
    }

    @Test("a master ends with SIGHUP as its terminal is closed, but not when nohup started it")
    func hangup() async throws {
        try await Self.withDirectory { directory in
            let process = try await Self.start(["master", "--port", "0"], in: directory)
            _ = try await eventually("the master") {
                try Self.text("\(directory)/stdout").contains("Mesos master") ? true : nil
            }
            process.send(signal: 1)
            let outcome = try await Self.outcome(of: process, in: directory)
            #expect(outcome.status == .exited(0), "\(outcome)")
        }
        try await Self.withDirectory { directory in
            let program = try BuiltProgram.path("whisk-mesos")
            let process = try await ManagedProcess.start(
                ProcessSpecification(
                    executable: "nohup", arguments: [program, "master", "--port", "0"],
                    environment: ProcessSpecification.inheritedEnvironment.merging(["TMPDIR": directory]) { $1 },
                    workingDirectory: directory, standardOutput: .file("\(directory)/stdout"),
                    standardError: .file("\(directory)/stderr")))
            _ = try await eventually("the master") {
                try Self.text("\(directory)/stdout").contains("Mesos master") ? true : nil
            }
            process.send(signal: 1)
            process.send(signal: 15)
            #expect(await process.waitForExit() == .exited(0))
        }
    }

    @Test("a signal in the middle of the demo ends it and leaves no files behind")
    func interruptedDemo() async throws {
        try await Self.withDirectory { directory in
            let process = try await Self.start(["demo"], in: directory)
            _ = try await eventually("the first action") {
                try process.exitStatus != nil || Self.text("\(directory)/stdout").contains("Action hello") ? true : nil
            }
            process.send(signal: 15)
            let outcome = try await Self.outcome(of: process, in: directory)
            // A busy machine may let the demo end before the signal reaches it.
            #expect([.exited(143), .exited(0)].contains(outcome.status), "\(outcome)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory).sorted() == ["stderr", "stdout"])
        }
    }

    @Test(
        "demo --keep keeps the cluster and the linked logs until a signal, and then ends with status 0")
    func keptDemo() async throws {
        try await Self.withDirectory { directory in
            let process = try await Self.start(["demo", "--keep"], in: directory)
            let output = try await eventually("the end of the demo") { () -> String? in
                let text = try Self.text("\(directory)/stdout")
                return text.contains("until you press Ctrl-C") || process.exitStatus != nil ? text : nil
            }
            let link = try #require(
                output.firstMatch(
                    of:
                        /http:\/\/127\.0\.0\.1:(\d+)\/#\/agents\/([^\/\s]+)(\/frameworks\/\S+\/executors\/[^\/\s]+)\/browse/
                ),
                "\(output)")
            let log = try await RawHTTP.request(
                "GET", "/webui/file?agent=\(link.2)&path=\(link.3)/runs/latest/stdout",
                port: try #require(Int(link.1)))
            #expect(log.text.hasPrefix("greeting Mesos\n"))
            process.send(signal: 2)
            let outcome = try await Self.outcome(of: process, in: directory)
            #expect(outcome.status == .exited(0) && outcome.errors.isEmpty, "\(outcome)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory).sorted() == ["stderr", "stdout"])
        }
    }

    @Test(
        "a signal in the middle of a run ends it with the signal's status and leaves no files and processes behind",
        arguments: [2, 15, 1])
    func interruption(signal: Int32) async throws {
        try await Self.withDirectory { directory in
            let mark = "\(directory)/begun"
            try Self.write(
                """
                import os, subprocess, time
                def main(args):
                    child = subprocess.Popen(['sleep', '1000'], start_new_session=True)
                    with open(args['mark'] + '.new', 'w') as file: file.write(str(child.pid))
                    os.rename(args['mark'] + '.new', args['mark'])
                    time.sleep(600)

                """, to: "\(directory)/sleeps.py")
            let process = try await Self.start(
                ["run", "sleeps.py", "--timeout", "600", "--param", "mark=\(mark)"], in: directory)
            _ = try await eventually("the action's mark") {
                process.exitStatus != nil || FileManager.default.fileExists(atPath: mark) ? true : nil
            }
            let child = try #require(Int32(try Self.text(mark)))
            process.send(signal: signal)
            let outcome = try await Self.outcome(of: process, in: directory)
            #expect(outcome.status == .exited(128 + signal))
            #expect(outcome.output == "")
            #expect(ProcessState.letter(of: child) == nil)
            let left = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
            #expect(left == ["begun", "sleeps.py", "stderr", "stdout"])
        }
    }
}
