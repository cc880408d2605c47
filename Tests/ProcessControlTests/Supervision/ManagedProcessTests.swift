import Glibc
import ProcessControl
import TestSupport
import Testing

@Suite struct ManagedProcessTests {
    private let path = ["PATH": "/usr/local/bin:/usr/bin:/bin"]

    private func shell(_ script: String, _ change: (inout ProcessSpecification) -> Void = { _ in }) async throws
        -> ManagedProcess
    {
        var specification = ProcessSpecification(
            executable: "sh", arguments: ["-c", script], environment: path)
        change(&specification)
        return try await ManagedProcess.start(specification)
    }

    @Test func reportsTheExitCode() async throws {
        let process = try await shell("exit 7")
        #expect(await process.waitForExit() == .exited(7))
        #expect(process.exitStatus == .exited(7))
        #expect(await process.waitForExit() == .exited(7))
    }

    @Test func reportsTheSignalThatEndedIt() async throws {
        let process = try await shell("kill -9 $$")
        #expect(await process.waitForExit() == .signalled(9))
    }

    @Test func leavesNoZombie() async throws {
        let process = try await shell("exit 0")
        _ = await process.waitForExit()
        #expect(waitpid(process.processIdentifier, nil, WNOHANG) == -1)
    }

    @Test func startsWithExactlyTheEnvironmentArgumentsAndWorkingDirectory() async throws {
        let directory = try TemporaryDirectory()
        let process = try await ManagedProcess.start(
            ProcessSpecification(
                executable: "/bin/sh",
                arguments: ["-c", "/usr/bin/env; echo \"$1\"; pwd", "name", "a b"],
                environment: ["ONLY": "this one"],
                workingDirectory: directory.path,
                standardOutput: .file(directory.path + "/out")
            ))
        #expect(await process.waitForExit() == .exited(0))
        let lines = try directory.read("out").split(separator: "\n").map(String.init)
        #expect(lines.contains("ONLY=this one"))
        #expect(!lines.contains { $0.hasPrefix("HOME=") || $0.hasPrefix("PATH=") })
        #expect(lines.suffix(2) == ["a b", directory.path])
    }

    @Test func appendsOutputToFilesOfTheOwner() async throws {
        let directory = try TemporaryDirectory()
        for _ in 0..<2 {
            let process = try await shell("echo out; echo err >&2") {
                $0.standardOutput = .file(directory.path + "/out")
                $0.standardError = .file(directory.path + "/err")
            }
            _ = await process.waitForExit()
        }
        #expect(try directory.read("out") == "out\nout\n")
        #expect(try directory.read("err") == "err\nerr\n")
        var information = stat()
        #expect(stat(directory.path + "/out", &information) == 0)
        #expect(information.st_mode & 0o777 == 0o600)
    }

    @Test func passesOnlyTheGivenDescriptors() async throws {
        let directory = try TemporaryDirectory()
        let pipe = try ProcessPipe()
        // Inheritable on purpose: the child must not have it even so.
        let stray = dup(pipe.readEnd)
        let process = try await shell("echo through >&3; ls /proc/$$/fd") {
            $0.additionalDescriptors = [pipe.writeEnd]
            $0.standardOutput = .file(directory.path + "/out")
        }
        close(pipe.writeEnd)
        var buffer = [UInt8](repeating: 0, count: 64)
        let count = read(pipe.readEnd, &buffer, buffer.count)
        close(pipe.readEnd)
        close(stray)
        _ = await process.waitForExit()
        #expect(String(decoding: buffer.prefix(max(0, count)), as: UTF8.self) == "through\n")
        let numbers = try directory.read("out").split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
        // Shells keep a copy of what they redirect at 10 and above.
        #expect(numbers.filter { $0 < 10 } == [0, 1, 2, 3])
    }

    @Test func terminateReachesTheWholeGroup() async throws {
        let directory = try TemporaryDirectory()
        let process = try await shell("sleep 1000 & echo $! > child; wait") { $0.workingDirectory = directory.path }
        let child = try #require(Int32(try await directory.waitForLine(in: "child")))
        let status = await process.terminate(grace: .seconds(60))
        #expect(status == .signalled(SIGTERM))
        try await ProcessState.waitForEnd(of: child)
    }

    @Test func terminateKillsAProcessThatIgnoresSIGTERM() async throws {
        let directory = try TemporaryDirectory()
        let process = try await shell("trap '' TERM; echo ready > ready; while :; do sleep 1; done") {
            $0.workingDirectory = directory.path
        }
        _ = try await directory.waitForLine(in: "ready")
        #expect(await process.terminate(grace: .milliseconds(50)) == .signalled(SIGKILL))
        #expect(await process.terminate(grace: .seconds(1)) == .signalled(SIGKILL))
    }

    @Test func killsProcessesThatTheProcessLeavesBehind() async throws {
        let directory = try TemporaryDirectory()
        let process = try await shell("trap '' HUP; sleep 1000 & echo $! > child") {
            $0.workingDirectory = directory.path
        }
        #expect(await process.waitForExit() == .exited(0))
        let child = try #require(Int32(try await directory.waitForLine(in: "child")))
        try await ProcessState.waitForEnd(of: child)
    }

    @Test func suspendsAndResumesTheGroup() async throws {
        let directory = try TemporaryDirectory()
        // A shell that starts a process (vfork) is in state D, not T, if the new process is stopped before it has begun.
        let process = try await shell("echo ready > ready; exec sleep 1000") { $0.workingDirectory = directory.path }
        _ = try await directory.waitForLine(in: "ready")
        process.suspend()
        try await ProcessState.wait(for: "T", of: process.processIdentifier)
        process.resume()
        try await ProcessState.wait(for: "RSD", of: process.processIdentifier)
        process.suspend()
        // A suspended process can be terminated.
        #expect(await process.terminate(grace: .seconds(60)) == .signalled(SIGTERM))
        #expect(!process.send(signal: SIGTERM))
    }

    @Test func endsWithItsParent() async throws {
        let directory = try TemporaryDirectory()
        let helper = try BuiltProgram.path("process-control-test-helper")
        let starter = try await ManagedProcess.start(
            ProcessSpecification(executable: helper, environment: path, standardOutput: .file(directory.path + "/out")))
        let child = try #require(Int32(try await directory.waitForLine(in: "out")))
        starter.send(signal: SIGKILL)
        #expect(await starter.waitForExit() == .signalled(SIGKILL))
        try await ProcessState.waitForEnd(of: child)
    }

    @Test func runsManyAtOnceWithoutLeakingDescriptors() async throws {
        // In a separate process, where no other test opens descriptors at the same time.
        let directory = try TemporaryDirectory()
        let helper = try BuiltProgram.path("process-control-test-helper")
        let process = try await ManagedProcess.start(
            ProcessSpecification(
                executable: helper, arguments: ["many", "60"], environment: path,
                standardOutput: .file(directory.path + "/out")))
        #expect(await process.waitForExit() == .exited(0))
        #expect(try directory.read("out") == "60 exit codes, 0 more descriptors\n")
    }

    @Test(arguments: [
        (
            "no-such-program", ProcessError.Code.executableNotFound,
            "no executable named 'no-such-program' in the PATH /usr"
        ),
        ("/nowhere/program", .executableNotFound, "/nowhere/program"),
        ("/etc/passwd", .executableRefused, "chmod +x"),
    ])
    func namesTheExecutableItCannotStart(name: String, code: ProcessError.Code, text: String) async throws {
        let error = await #expect(throws: ProcessError.self) {
            try await ManagedProcess.start(ProcessSpecification(executable: name, environment: path))
        }
        #expect(error?.code == code)
        #expect(error?.message.contains(text) == true, "\(error?.message ?? "")")
    }

    @Test func namesTheDirectoryAndTheFileItCannotUse() async throws {
        let directory = await #expect(throws: ProcessError.self) {
            try await shell("exit 0") { $0.workingDirectory = "/nowhere" }
        }
        #expect(directory?.code == .workingDirectory)
        #expect(directory?.message.contains("/nowhere") == true)
        let file = await #expect(throws: ProcessError.self) {
            try await shell("exit 0") { $0.standardError = .file("/nowhere/log") }
        }
        #expect(file?.code == .redirection)
        #expect(file?.message.contains("/nowhere/log as standard error") == true)
        let arguments = await #expect(throws: ProcessError.self) {
            try await shell("exit 0") { $0.arguments.append(String(repeating: "x", count: 3_000_000)) }
        }
        #expect(arguments?.code == .argumentsTooLarge)
    }

    @Test func findsFreePorts() throws {
        for _ in 0..<5 {
            let port = try LoopbackPort.free()
            #expect((1...65_535).contains(port))
        }
    }
}
