import Glibc
import TestSupport
import Testing

@testable import ProcessControl

/// Processes that leave the group of the process that started them.
@Suite struct ProcessFamilyTests {
    /// Ways to leave the group and the parent.
    static let escapes = [
        "setsid sleep 1000 & echo $! > child",
        // The parent ends, so init adopts the child.
        "setsid sh -c 'sleep 1000 & echo $! > child' &",
        "(setsid sh -c '(trap \"\" HUP TERM; exec sleep 1000) & echo $! > child') & wait",
    ]
    /// One that has no mark.
    static let bareEnvironment = "setsid env -i /bin/sh -c '/bin/sleep 1000 & echo $! > child' &"

    private func start(
        _ script: String, in directory: TemporaryDirectory, _ family: ProcessFamily
    ) async throws -> (process: ManagedProcess, child: Int32) {
        let process = try await ManagedProcess.start(
            ProcessSpecification(
                executable: "sh", arguments: ["-c", script + "\nwhile :; do sleep 1; done"],
                environment: ["PATH": testPath], workingDirectory: directory.path, family: family))
        return (process, try #require(Int32(try await directory.waitForLine(in: "child"))))
    }

    @Test("descendants in sessions of their own end with the process", arguments: escapes, [true, false])
    func terminate(script: String, usesControlGroup: Bool) async throws {
        let directory = try TemporaryDirectory()
        let family = ProcessFamily(usesControlGroup: usesControlGroup)
        let (process, child) = try await start(script, in: directory, family)
        let other = try await start(script, in: try TemporaryDirectory(), ProcessFamily(usesControlGroup: false))
        #expect(ProcessState.letter(of: child) != nil)
        await process.terminate(grace: .seconds(60))
        // Already, not soon.
        #expect(ProcessState.letter(of: child) == nil)
        #expect(ProcessState.letter(of: other.child) != nil, "another family")
        await other.process.terminate(grace: .zero)
        #expect(ProcessState.letter(of: other.child) == nil)
    }

    @Test("descendants that the process left behind end with the family")
    func endOfProcess() async throws {
        let directory = try TemporaryDirectory()
        let process = try await ManagedProcess.start(
            ProcessSpecification(
                executable: "sh", arguments: ["-c", "setsid sh -c 'echo $$ > child; exec sleep 1000' & sleep 0.1"],
                environment: ["PATH": testPath], workingDirectory: directory.path, family: ProcessFamily()))
        let child = try #require(Int32(try await directory.waitForLine(in: "child")))
        #expect(await process.waitForExit() == .exited(0))
        await process.endFamily()
        #expect(ProcessState.letter(of: child) == nil)
    }

    @Test(
        "a descendant without the environment ends too, where control groups can be created",
        .enabled(if: ProcessFamily().group != nil, "this user cannot create control groups of version 2"))
    func bareEnvironment() async throws {
        let directory = try TemporaryDirectory()
        let (process, child) = try await start(Self.bareEnvironment, in: directory, ProcessFamily())
        await process.terminate(grace: .seconds(60))
        #expect(ProcessState.letter(of: child) == nil)
    }

    @Test("a descendant without the environment ends while its parent still runs")
    func bareChild() async throws {
        let directory = try TemporaryDirectory()
        let (process, child) = try await start(
            "setsid sh -c 'env -i /bin/sleep 1000 & echo $! > child; wait' &", in: directory,
            ProcessFamily(usesControlGroup: false))
        await process.terminate(grace: .seconds(60))
        #expect(ProcessState.letter(of: child) == nil)
    }

    @Test("a signal reaches the whole family")
    func suspension() async throws {
        let directory = try TemporaryDirectory()
        let (process, child) = try await start(Self.escapes[1], in: directory, ProcessFamily())
        #expect(await process.sendToFamily(signal: SIGSTOP))
        try await ProcessState.wait(for: "T", of: child)
        #expect(await process.sendToFamily(signal: SIGCONT))
        try await ProcessState.wait(for: "RSD", of: child)
        await process.terminate(grace: .zero)
        #expect(await !process.sendToFamily(signal: SIGSTOP))
    }

    @Test("the families of a program that was killed end at the next start", arguments: escapes, ["groups", "marks"])
    func orphans(script: String, kind: String) async throws {
        let directory = try TemporaryDirectory()
        let helper = try await ManagedProcess.start(
            ProcessSpecification(
                executable: try BuiltProgram.path("process-control-test-helper"), arguments: ["family", kind, script],
                environment: ["PATH": testPath], workingDirectory: directory.path))
        let child = try #require(Int32(try await directory.waitForLine(in: "child")))
        helper.send(signal: SIGKILL)
        _ = await helper.waitForExit()
        // Another program on this machine may do it first.
        ProcessFamily.endOrphans()
        try await ProcessState.waitForEnd(of: child)
    }

    @Test("a mark names a program by its start, its id and its namespace of ids")
    func marks() throws {
        let mark = ProcessFamily(usesControlGroup: false).mark
        #expect(ProcessFamily.Mark(mark.text) == mark)
        #expect(!mark.isOrphaned)
        var reused = mark
        reused.owner = ProcessIdentity(processIdentifier: getpid(), startTime: mark.owner.startTime - 1)
        #expect(reused.isOrphaned, "another process has the id now")
        var elsewhere = reused
        elsewhere.namespace = "1"
        #expect(!elsewhere.isOrphaned, "the id is unknown here")
        for text in ["", "1-2-3", "a-b-c-d", "1-2-3-4-5"] { #expect(ProcessFamily.Mark(text) == nil) }
    }

    @Test("a process that belongs to several families keeps the marks of all")
    func nestedMarks() {
        var environment = ["PATH": testPath]
        let (outer, inner) = (ProcessFamily(usesControlGroup: false), ProcessFamily(usesControlGroup: false))
        outer.mark(&environment)
        inner.mark(&environment)
        #expect(environment[ProcessFamily.variable]?.hasSuffix("\(outer.mark.text):\(inner.mark.text)") == true)
        #expect(environment["PATH"] == testPath)
    }
}

private let testPath = "/usr/local/bin:/usr/bin:/bin"
