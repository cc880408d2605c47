import EmbeddedMesos
import FoundationEssentials
import Glibc
import JSONSupport
import MesosAPI
import MesosContainers
import MesosScheduler
import ProcessControl
import TestSupport
import Testing

/// The output of `whisk-mesos` on full disks, closed pipes and terminals.
@Suite struct OutputTests {
    private typealias CommandLine = CommandLineTests

    private static let commands = [
        ["--help"], ["run", "--help"], ["config"], ["config", "keys"], ["run", "hello.py"],
        ["run", "hello.py", "--result"], ["demo"], ["demo", "--keep"], ["master", "--port", "0"],
        ["--generate-completion-script", "bash"],
    ]

    private static func withAction(_ body: (String) async throws -> Void) async throws {
        try await CommandLine.withDirectory { directory in
            try CommandLine.write("def main(args):\n    return {'n': 1}\n", to: "\(directory)/hello.py")
            try await body(directory)
        }
    }

    @Test(
        "output that cannot be written is an error in every command, after which nothing is left", arguments: commands)
    func fullDisk(_ arguments: [String]) async throws {
        try await Self.withAction { directory in
            let process = try await CommandLine.start(arguments, in: directory, output: .file("/dev/full"))
            #expect(await process.waitForExit() == .exited(1))
            let errors = try CommandLine.text("\(directory)/stderr")
            #expect(errors == "Error: standard output cannot be written: No space left on device\n")
            let left = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
            #expect(left == ["hello.py", "stderr"])
        }
    }

    @Test(
        "a closed pipe ends every command as it ends other programs, after which nothing is left", arguments: commands)
    func closedPipe(_ arguments: [String]) async throws {
        try await Self.withAction { directory in
            let pipe = try ProcessPipe()
            close(pipe.readEnd)
            let process = try await CommandLine.start(arguments, in: directory, output: .descriptor(pipe.writeEnd))
            close(pipe.writeEnd)
            #expect(await process.waitForExit() == .signalled(SIGPIPE))
            #expect(try CommandLine.text("\(directory)/stderr") == "")
            let left = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
            #expect(left == ["hello.py", "stderr"])
        }
    }

    @Test("a standard output that is closed is an error in every command, which says so", arguments: commands)
    func closedOutput(_ arguments: [String]) async throws {
        try await Self.withAction { directory in
            let process = try await ManagedProcess.start(
                ProcessSpecification(
                    executable: "/bin/sh",
                    arguments: ["-c", #"exec "$@" >&-"#, "sh", try BuiltProgram.path("whisk-mesos")] + arguments,
                    environment: ["PATH": "/usr/bin:/bin", "TMPDIR": directory], workingDirectory: directory,
                    standardOutput: .null, standardError: .file("\(directory)/stderr")))
            #expect(await process.waitForExit() == .exited(1))
            #expect(
                try CommandLine.text("\(directory)/stderr")
                    == "Error: standard output cannot be written: it is closed\n")
        }
    }

    @Test("a standard input that is closed is an error of the command that reads it")
    func closedInput() async throws {
        try await Self.withAction { directory in
            let process = try await ManagedProcess.start(
                ProcessSpecification(
                    executable: "/bin/sh",
                    arguments: [
                        "-c", #"exec "$0" run - --kind python:3 <&-"#, try BuiltProgram.path("whisk-mesos"),
                    ],
                    environment: ["PATH": "/usr/bin:/bin", "TMPDIR": directory], workingDirectory: directory,
                    standardOutput: .null, standardError: .file("\(directory)/stderr")))
            #expect(await process.waitForExit() == .exited(1))
            let errors = try CommandLine.text("\(directory)/stderr")
            #expect(errors.hasPrefix("Error: the action cannot be read from standard input: "), "\(errors)")
        }
    }

    @Test("a standard error that nobody reads changes neither the exit status nor the output")
    func closedStandardError() async throws {
        try await Self.withAction { directory in
            try CommandLine.write("def main(args):\n    raise ValueError('boom')\n", to: "\(directory)/fails.py")
            for (arguments, status) in [
                (["run", "missing.py"], 1), (["run", "fails.py", "-v"], 1), (["config", "-v"], 0),
            ] {
                let pipe = try ProcessPipe()
                close(pipe.readEnd)
                let file = "\(directory)/\(arguments[1])-\(arguments[0])"
                let process = try await CommandLine.start(
                    arguments, in: directory, output: .file(file), errors: .descriptor(pipe.writeEnd))
                close(pipe.writeEnd)
                #expect(await process.waitForExit() == .exited(Int32(status)))
                #expect(try CommandLine.text(file).isEmpty == (arguments[1] == "missing.py"))
            }
        }
    }

    @Test("output of tasks and logs that cannot be written is an error too")
    func operatorCommands() async throws {
        try await Self.withTask(named: "hello") { master, _ in
            for arguments in [["tasks"], ["tasks", "--json"], ["logs", "hello"], ["logs", "hello", "--json"]] {
                try await CommandLine.withDirectory { directory in
                    let process = try await CommandLine.start(
                        arguments + ["--master", master.url, "--framework", "test"], in: directory,
                        output: .file("/dev/full"))
                    #expect(await process.waitForExit() == .exited(1))
                    let errors = try CommandLine.text("\(directory)/stderr")
                    #expect(
                        errors.hasSuffix("standard output cannot be written: No space left on device\n"), "\(errors)")
                }
            }
        }
    }

    @Test("scale keeps its copies although its output cannot be written, says so, and fails at its end")
    func scale() async throws {
        try await CommandLine.withDirectory { directory in
            let master = try await EmbeddedMaster.start(agents: [.process(.development(index: 0))])
            let process = try await CommandLine.start(
                ["scale", "--master", master.url, "--name", "web", "--instances", "2", "--", "sleep", "600"],
                in: directory, output: .file("/dev/full"))
            #expect(await eventually { await master.runningCopies().count == 2 })
            #expect(
                try await eventually { try CommandLine.text("\(directory)/stderr").contains("the copies are kept") })
            process.send(signal: SIGTERM)
            #expect(await process.waitForExit() == .exited(1))
            #expect(try CommandLine.text("\(directory)/stderr").split(separator: "No space left").count == 3)
            await master.shutdown()
        }
    }

    // MARK: Terminals

    /// Runs a test with a framework `test` and a running task that prints control characters.
    private static func withTask(
        named name: String, _ body: (EmbeddedMaster, _ taskID: String) async throws -> Void
    ) async throws {
        let master = try await EmbeddedMaster.start(agents: [.process(.development(index: 0))])
        let scheduler = Scheduler(
            configuration: SchedulerConfiguration(masters: [master.url], framework: .init(name: "test")),
            logger: .silent)
        let running = Task { try await scheduler.run() }
        do {
            try await scheduler.waitUntilSubscribed(timeout: .seconds(300))
            var request = TaskRequest(
                id: "task-with-a-long-id-of-its-own-1", resources: .init(cpus: 0.1, memory: 16),
                command: .init(value: #"printf 'a\033[31mb\tc\302\233d\n'; exec sleep 600"#))
            request.name = name
            _ = try await scheduler.launch(request, timeout: .seconds(300))
            try await body(master, request.id)
        } catch {
            await scheduler.shutdown(teardown: true, timeout: .seconds(60))
            running.cancel()
            await master.shutdown()
            throw error
        }
        await scheduler.shutdown(teardown: true, timeout: .seconds(60))
        running.cancel()
        await master.shutdown()
    }

    /// Runs the program on a terminal and returns what the terminal received.
    private static func run(
        _ arguments: [String], columns: Int, rows: Int = 24, environment: [String: String] = ["TERM": "xterm"]
    ) async throws -> String {
        let terminal = try PseudoTerminal(columns: columns, rows: rows)
        var output = ""
        try await CommandLine.withDirectory { directory in
            let process = try await CommandLine.start(
                arguments, in: directory, output: .descriptor(terminal.terminal), environment: environment)
            #expect(
                await eventually {
                    output = terminal.output()
                    return process.exitStatus != nil
                })
            output = terminal.output()
        }
        return output
    }

    @Test(
        "names and messages of a cluster cannot control a terminal, whatever the command, and stay as they are in JSON")
    func hostileNames() async throws {
        let name = "x\u{1B}]0;title\u{7}\u{9B}2J\u{202E}y\nz"
        try await Self.withTask(named: name) { master, id in
            let cluster = ["--master", master.url, "--framework", "test"]
            for arguments in [["tasks"], ["tasks", "--json"], ["logs", "task-"], ["logs", "task-", "--json"]] {
                for columns in [40, 200] {
                    let output = try await Self.run(arguments + cluster, columns: columns)
                    let control = output.unicodeScalars.filter {
                        TerminalCharacters.isControl($0) && !"\r\n\t".unicodeScalars.contains($0)
                    }
                    #expect(control.isEmpty, "\(arguments): \(output.debugDescription)")
                    #expect(!output.isEmpty)
                }
            }
            try await CommandLine.withDirectory { directory in
                let json = try await CommandLine.run(["tasks", "--json"] + cluster, in: directory)
                #expect(try json.record()[0]?["name"]?.stringValue == name)
            }
            // The output of a task in a file is the task's own.
            try await CommandLine.withDirectory { directory in
                let logs = try await CommandLine.run(["logs", id] + cluster, in: directory)
                #expect(logs.output == "a\u{1B}[31mb\tc\u{9B}d\n")
            }
            try await CommandLine.withDirectory { directory in
                let missing = try await CommandLine.run(["logs", "no\u{1B}[2Jpe"] + cluster, in: directory)
                #expect(missing.errors.contains(#"no\u001B[2Jpe"#), "\(missing.errors)")
            }
        }
    }

    /// With 0 rows, as terminals have whose program sets only their width.
    @Test("tasks is readable in a terminal of 40 columns", arguments: [24, 0])
    func narrowTasks(rows: Int) async throws {
        try await Self.withTask(named: "web") { master, id in
            let cluster = ["tasks", "--master", master.url, "--framework", "test"]
            let lines = try await Self.run(cluster, columns: 40, rows: rows).split(whereSeparator: \.isNewline)
            #expect(lines.allSatisfy { $0.count <= 40 }, "\(lines)")
            #expect(lines.first.map(String.init) == id)
            #expect(
                lines.contains { $0.hasPrefix("  framework  test") } && lines.contains { $0.hasSuffix("TASK_RUNNING") })
            let wide = try await Self.run(cluster, columns: 200).split(whereSeparator: \.isNewline)
            #expect(wide.count == 2 && wide.first?.hasPrefix("TASK ") == true, "\(wide)")
        }
    }

    @Test(
        "scale draws a table only on a terminal that understands it; its lines fit",
        arguments: [("xterm", 24, true), ("xterm", 0, true), ("dumb", 24, false), ("", 24, false)])
    func scaleOnATerminal(_ type: String, _ rows: Int, _ isTable: Bool) async throws {
        let terminal = try PseudoTerminal(columns: 40, rows: rows)
        try await CommandLine.withDirectory { directory in
            let process = try await CommandLine.start(
                ["scale", "--embedded", "--name", "web", "--instances", "2", "--", "sleep", "600"], in: directory,
                output: .descriptor(terminal.terminal), environment: ["TERM": type])
            #expect(await eventually { terminal.output().contains("web: 2 of 2 running") })
            process.send(signal: SIGTERM)
            #expect(await process.waitForExit() == .exited(0))
        }
        let output = terminal.output()
        #expect(output.contains("\u{1B}[") == isTable)
        let lines = output.split(whereSeparator: \.isNewline)
        if isTable {
            let rows = lines.filter { $0.hasPrefix("web-1 ") }
            #expect(!rows.isEmpty && rows.allSatisfy { $0.count <= 40 }, "\(rows)")
        } else {
            #expect(lines.allSatisfy { $0.contains(#/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z [a-z]+: /#) }, "\(lines)")
        }
    }

    // MARK: Commands

    @Test("run reads an action from standard input, and --result prints only its result")
    func standardInput() async throws {
        try await Self.withAction { directory in
            func run(_ arguments: [String], _ output: String) async throws -> CommandLineTests.Outcome {
                let process = try await CommandLine.start(
                    ["run"] + arguments, in: directory, input: "\(directory)/hello.py",
                    output: .file("\(directory)/\(output)"))
                return .init(
                    status: await process.waitForExit(), output: try CommandLine.text("\(directory)/\(output)"),
                    errors: try CommandLine.text("\(directory)/stderr"))
            }
            let result = try await run(["-", "--kind", "python:3", "--result"], "1")
            #expect(result.status == .exited(0))
            #expect(try result.record() == ["n": 1])
            let record = try await run(["-", "--kind", "python:3"], "2")
            #expect(try record.record()["response"]?["result"] == ["n": 1])
            for (arguments, part) in [
                (["-"], "--kind"), (["-", "--kind", "python:3", "--param-file", "-"], "both -"),
                (["-", "--kind", "cobol"], "python:3"),
            ] {
                let refused = try await run(arguments, "3")
                #expect(
                    !refused.status.isSuccess && refused.output == "" && refused.errors.contains(part), "\(refused)")
            }
            try CommandLine.write("def main(args):\n    raise ValueError('boom')\n", to: "\(directory)/hello.py")
            let failed = try await run(["-", "--kind", "python:3", "--result"], "4")
            #expect(failed.status == .exited(1))
            #expect(try failed.record()["error"]?.stringValue?.contains("boom") == true)
        }
    }

    @Test(
        "the first refused connection is told while the command still tries",
        arguments: ["127.0.0.1:1", "zk://127.0.0.1:1/mesos"])
    func refusedConnection(_ master: String) async throws {
        try await Self.withAction { directory in
            let process = try await CommandLine.start(
                ["run", "hello.py", "--master", master, "-Dwhisk.mesos.timeouts.subscribe=1h"], in: directory,
                output: .null)
            #expect(
                try await eventually {
                    try CommandLine.text("\(directory)/stderr").lowercased().contains("connection refused")
                })
            #expect(process.exitStatus == nil, "it goes on")
            process.send(signal: SIGTERM)
            #expect(await process.waitForExit() == .exited(143))
            let told = try CommandLine.text("\(directory)/stderr").split(separator: "\n").filter {
                $0.hasPrefix("problem: ")
            }
            #expect(told.count == 1, "\(told)")
        }
    }

    @Test("tasks without a match says which frameworks there are")
    func noMatch() async throws {
        try await Self.withTask(named: "web") { master, _ in
            let other = Scheduler(
                configuration: SchedulerConfiguration(masters: [master.url], framework: .init(name: "idle")),
                logger: .silent)
            let running = Task { try await other.run() }
            try await other.waitUntilSubscribed(timeout: .seconds(300))
            for arguments in [[], ["--all"], ["--json"]] {
                try await CommandLine.withDirectory { directory in
                    let outcome = try await CommandLine.run(
                        ["tasks", "--master", master.url, "--framework", "idle"] + arguments, in: directory)
                    #expect(outcome.status == .exited(0))
                    #expect(outcome.errors.contains("the frameworks idle, test"), "\(outcome)")
                    #expect(outcome.errors.contains("--all includes ended tasks") == (arguments != ["--all"]))
                    if arguments == ["--json"] { #expect(try outcome.record() == []) }
                }
            }
            await other.shutdown(teardown: true, timeout: .seconds(60))
            running.cancel()
        }
    }

    @Test("the fields of all JSON output are spelled alike")
    func fieldNames() async throws {
        try await Self.withTask(named: "web") { master, _ in
            try await CommandLine.withDirectory { directory in
                let tasks = try await CommandLine.run(
                    ["tasks", "--json", "--all-frameworks", "--master", master.url], in: directory)
                let names = try #require(try tasks.record()[0]?.objectValue).keys
                #expect(names.contains("frameworkId") && names.contains("ageSeconds"))
                #expect(names.allSatisfy { $0.allSatisfy { $0.isLetter && $0.isASCII } }, "\(names)")
            }
        }
    }

    @Test("make demo builds only the program and its runtime")
    func makeDemo() async throws {
        try await CommandLine.withDirectory { directory in
            // Only prints the commands.
            let make = try await ManagedProcess.start(
                ProcessSpecification(
                    executable: "make", arguments: ["--dry-run", "demo", "SWIFT=swift"],
                    environment: ProcessSpecification.inheritedEnvironment, workingDirectory: ReadmeTests.root.path,
                    standardOutput: .file("\(directory)/commands")))
            #expect(await make.waitForExit() == .exited(0))
            let builds = try CommandLine.text("\(directory)/commands").split(separator: "\n")
                .filter { $0.hasPrefix("swift build") }
            #expect(builds == ["swift build --product whisk-mesos", "swift build --product whisk-action-runtime"])
        }
    }

    @Test("demo without --keep prints no link that is dead when it ends, and says --keep")
    func demo() async throws {
        try await CommandLine.withDirectory { directory in
            let outcome = try await CommandLine.run(["demo"], in: directory)
            #expect(outcome.status == .exited(0))
            #expect(!outcome.output.contains("/#/agents/"))
            #expect(outcome.output.contains("whisk-mesos demo --keep"))
        }
    }
}

/// Characters that control a terminal.
private enum TerminalCharacters {
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
    }
}
