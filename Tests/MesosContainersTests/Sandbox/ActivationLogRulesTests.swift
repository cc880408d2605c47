import ContainerSPI
import ContainerSupport
import CurlHTTP
import JSONSupport
import MesosOperator
import Synchronization
import TestSupport
import Testing

@testable import MesosContainers

/// The rules for the collection of a Mesos container's activation logs, one per test.
@Suite struct ActivationLogRulesTests {
    static let missing = "stderr: There was an issue while collecting your logs. Data might be missing."

    static func truncated(_ bytes: Int) -> String {
        "stderr: Logs were truncated because the total bytes size exceeds the limit of \(bytes) bytes."
    }

    @Test("two sentinels end the collection and are not shown")
    func twoSentinels() async throws {
        let agent = try ScriptedAgent()
        agent.sandbox.write("out\n", to: "stdout")
        agent.sandbox.write("err\n", to: "stderr")
        agent.sandbox.endActivation()
        #expect(try await agent.container().texts() == ["stdout: out", "stderr: err"])
    }

    @Test("the collection waits for the sentinels of both streams")
    func secondSentinelComesLate() async throws {
        let polls = Atomic<Int>(0)
        let agent = try ScriptedAgent { request, sandbox in
            // Written after several empty reads.
            if request.file == "stderr", polls.add(1, ordering: .relaxed).newValue == 5 {
                sandbox.write("late\nXXX_THE_END_OF_A_WHISK_ACTIVATION_XXX\n", to: "stderr")
            }
            return nil
        }
        agent.sandbox.write("out\nXXX_THE_END_OF_A_WHISK_ACTIVATION_XXX\n", to: "stdout")
        #expect(try await agent.container().texts() == ["stdout: out", "stderr: late"])
    }

    @Test("a missing sentinel adds a notice on stderr")
    func missingSentinelWithWaiting() async throws {
        let agent = try ScriptedAgent()
        agent.sandbox.write("out\nhalf a line", to: "stdout")
        let container = try agent.container(timeouts: ScriptedAgent.withoutWait)
        #expect(try await container.texts() == ["stdout: out", "stdout: half a line", Self.missing])
    }

    @Test("without a sentinel the output so far is complete")
    func missingSentinelWithoutWaiting() async throws {
        let agent = try ScriptedAgent()
        agent.sandbox.write("out\nhalf a line", to: "stdout")
        #expect(try await agent.container().texts(waitForSentinel: false) == ["stdout: out", "stdout: half a line"])
    }

    @Test("after a developer error the logs end with a notice, without waiting for a sentinel")
    func developerError() async throws {
        let agent = try ScriptedAgent()
        agent.sandbox.write("Traceback\n", to: "stderr")
        let action = ActionDescription(namespace: "guest", name: "hello", kind: "python:3")
        let logs = try await agent.container().collectActivationLogs(
            of: ActivationResponse.developerError("broken"), action: action, transaction: .generate())
        #expect(
            logs.map { $0.dropFirst(31) } == [
                "stderr: Traceback",
                "stderr: The action did not initialize or run as expected. Log data might be missing.",
            ])
    }

    @Test("the limit cuts within a line, and the next activation begins after the sentinel")
    func limitInsideALine() async throws {
        let agent = try ScriptedAgent()
        agent.sandbox.write("12345\nabcdefgh\nmore\n", to: "stdout")
        agent.sandbox.endActivation()
        let container = try agent.container()
        #expect(try await container.texts(.bytes(10)) == ["stdout: 12345", "stdout: abcd", Self.truncated(10)])
        agent.sandbox.write("next\n", to: "stdout")
        agent.sandbox.endActivation()
        #expect(try await container.texts(.bytes(10)) == ["stdout: next"])
    }

    @Test(
        "the limit never splits a character",
        arguments: [(3, "a"), (4, "a"), (5, "a🙂"), (6, "a🙂"), (7, "a🙂ä"), (8, "a🙂ä")])
    func limitInsideACharacter(bytes: Int, shown: String) async throws {
        let agent = try ScriptedAgent(maximumRead: 3)
        // The characters have one, four, two and two bytes.
        agent.sandbox.write("a🙂äö\n", to: "stdout")
        agent.sandbox.endActivation()
        let texts = try await agent.container().texts(.bytes(Int64(bytes)))
        #expect(texts == ["stdout: \(shown)", Self.truncated(bytes)])
    }

    @Test("characters that arrive in parts are complete, and invalid bytes are replaced", arguments: [1, 2, 3, 5])
    func charactersInPieces(size: Int) async throws {
        let agent = try ScriptedAgent(maximumRead: size)
        agent.sandbox.write("äöü 日本🙂\n", to: "stdout")
        agent.sandbox.write([0x61, 0xFF, 0xC3, 0x0A], to: "stdout")
        agent.sandbox.endActivation()
        #expect(try await agent.container().texts() == ["stdout: äöü 日本🙂", "stdout: a\u{FFFD}\u{FFFD}"])
    }

    @Test("each activation of a warm container has its own logs, even if the next has begun")
    func warmContainer() async throws {
        let agent = try ScriptedAgent()
        let container = try agent.container()
        await container.prepareForRun()
        agent.sandbox.write("one\n", to: "stdout")
        agent.sandbox.endActivation()
        await container.prepareForRun()
        agent.sandbox.write("two\n", to: "stdout")
        #expect(try await container.texts() == ["stdout: one"])
        agent.sandbox.write("two, err\n", to: "stderr")
        agent.sandbox.endActivation()
        #expect(try await container.texts() == ["stdout: two", "stderr: two, err"])
    }

    @Test("a sentinel that the action prints does not shift the logs of the next activation")
    func printedSentinel() async throws {
        let agent = try ScriptedAgent()
        let container = try agent.container()
        await container.prepareForRun()
        agent.sandbox.write("before\nXXX_THE_END_OF_A_WHISK_ACTIVATION_XXX\nafter\n", to: "stdout")
        agent.sandbox.endActivation()
        let repeated = "stderr: \(LogNotice.repeatedSentinel.text)"
        #expect(try await container.texts() == ["stdout: before", "stdout: after", repeated])
        // The end was uncertain, so what came since belongs to no activation.
        agent.sandbox.write("late\n", to: "stderr")
        await container.prepareForRun()
        agent.sandbox.write("two\n", to: "stdout")
        agent.sandbox.endActivation()
        #expect(try await container.texts() == ["stdout: two"])
    }

    @Test("if the agent dies, the logs are the lines so far, the link and the reason")
    func agentDies() async throws {
        let (arrived, hold) = (Gate(), Gate())
        let reads = Atomic<Int>(0)
        let agent = try ScriptedAgent { request, _ in
            guard request.file == "stdout", reads.add(1, ordering: .relaxed).newValue > 1 else { return nil }
            arrived.pass()
            return [.wait(hold), .close]
        }
        agent.sandbox.write("first\n", to: "stdout")
        // A request to a missing agent is repeated until its timeout.
        let container = try agent.container(AgentAccess(connectTimeout: .seconds(60), timeout: .seconds(15)))
        async let texts = container.texts()
        #expect(await eventually { arrived.isOpen })
        agent.stop()
        let lines = try await texts
        #expect(lines.count == 3)
        #expect(lines.first == "stdout: first")
        #expect(
            lines.dropFirst().first
                == "stderr: Logs are not collected from Mesos containers currently. You can browse the logs for Mesos Task "
                + "ID task-1 using the mesos UI at http://localhost:5050/#/agents/a-1/frameworks/f-1/executors/task-1/browse"
        )
        #expect(lines.last?.hasPrefix("stderr: The agent's log files could not be read: the agent ") == true)
    }

    @Test("if the agent does not answer, the activation ends with the link and the reason", arguments: [true, false])
    func agentSilent(waitForSentinel: Bool) async throws {
        let agent = try ScriptedAgent { _, _ in [.silence] }
        let container = try agent.container(AgentAccess(connectTimeout: .seconds(60), timeout: .seconds(1)))
        let lines = try await container.texts(waitForSentinel: waitForSentinel)
        #expect(lines.count == 2)
        #expect(lines.first?.contains("using the mesos UI at") == true)
        #expect(lines.last == "stderr: The agent's log files could not be read: the agent did not answer in time.")
    }

    @Test("a short absence of the agent loses no lines")
    func agentRestarts() async throws {
        let failures = Atomic<Int>(0)
        let agent = try ScriptedAgent { request, _ in
            guard request.file == "stdout", failures.add(1, ordering: .relaxed).newValue <= 4 else { return nil }
            return failures.load(ordering: .relaxed) % 2 == 0 ? [.close] : [.respond(status: 503)]
        }
        agent.sandbox.write("out\n", to: "stdout")
        agent.sandbox.endActivation()
        #expect(try await agent.container().texts() == ["stdout: out"])
    }

    @Test("only the limit and the end of 100 MB of output are transferred and held")
    func boundedOutput() async throws {
        let agent = try ScriptedAgent()
        let count = 1_000_000
        agent.sandbox.set("stdout", .lines(count: count, then: []))
        agent.sandbox.endActivation()
        let container = try agent.container()
        var (lines, bytes) = (0, 0)
        var last: LogLine?
        for try await line in container.logs(limit: .megabytes(10), waitForSentinel: true, transaction: .generate()) {
            if line.notice == nil {
                lines += 1
                bytes += line.log.utf8.count + 1
            }
            last = line
        }
        let limit = Int(ByteSize.megabytes(10).bytes)
        #expect(last?.notice == .truncated(limit: .megabytes(10)))
        // The last line was cut at the limit and has no end.
        #expect((limit - 1...limit + 1).contains(bytes))
        #expect(lines == limit / 100 + 1)
        // The page with the limit, the end of each stream, and parts that may have been read twice.
        #expect(agent.servedBytes < limit + 4 * AgentFiles.pageBytes)
        agent.sandbox.write("next\n", to: "stdout")
        agent.sandbox.endActivation()
        #expect(try await container.texts() == ["stdout: next"])
    }

    @Test("the skipped output may be in rotated files")
    func boundedOutputWithRotation() async throws {
        let agent = try ScriptedAgent()
        for number in (1...9).reversed() { agent.sandbox.set("stdout.\(number)", .lines(count: 100_000, then: [])) }
        agent.sandbox.write("the end\n", to: "stdout")
        agent.sandbox.endActivation()
        let container = try agent.container()
        let lines = try await container.texts(.megabytes(1))
        #expect(lines.last == Self.truncated(1 << 20))
        #expect(lines.count == (1 << 20) / 100 + 2)
        #expect(agent.servedBytes < (1 << 20) + 4 * AgentFiles.pageBytes)
        agent.sandbox.write("next\n", to: "stdout")
        agent.sandbox.endActivation()
        #expect(try await container.texts() == ["stdout: next"])
    }

    @Test("memory for an unfinished line is limited to what may be shown")
    func endlessLine() async {
        let limit = ByteSize.megabytes(10)
        let start = ContinuousClock.now
        var framing = LogFraming(limit: limit, waitForSentinel: true, start: start)
        let chunk = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
        var most = 0
        for _ in 0..<100 {
            _ = framing.receive(chunk, from: .stdout, time: "t", at: start)
            most = max(most, framing.heldBytes)
            // Lets other tests use this thread.
            await Task.yield()
        }
        #expect(most <= Int(limit.bytes) + 128)
    }

    // MARK: The executor's lines

    private static let preamble = """
        I1121 00:53:08.712868  9959 exec.cpp:164] Version: 1.12.0
        I1121 00:53:08.712868  9959 some_new_file.cpp:1] Starting task

        """

    /// Runs `body` with a container whose stderr begins with lines of the executor.
    private func withContainer(_ body: (ScriptedAgent, MesosContainer) async throws -> Void) async throws {
        let agent = try ScriptedAgent()
        agent.sandbox.write(Self.preamble, to: "stderr")
        let runtime = try ScriptedHTTPServer { _ in [.text("{}")] }
        let container = try agent.container(runtimePort: runtime.port)
        // The size of stderr is known before /init, even on a busy machine.
        #expect(await eventually { agent.requests.contains { $0.file == nil } })
        _ = try await container.initialize(["name": "a"], timeout: .seconds(30), transaction: .generate())
        try await body(agent, container)
    }

    @Test("the executor's lines before /init are neither shown nor counted, whatever source file they name")
    func executorLines() async throws {
        try await withContainer { agent, container in
            agent.sandbox.write("err\n", to: "stderr")
            agent.sandbox.endActivation()
            let texts = try await container.texts(.bytes(4))
            #expect(texts == ["stderr: err"])
        }
    }

    @Test("an action's first line in the executor's format is shown")
    func actionLogsLikeTheExecutor() async throws {
        try await withContainer { agent, container in
            agent.sandbox.write("I1121 00:53:09.000000  12 action.cpp:7] mine\n", to: "stderr")
            agent.sandbox.endActivation()
            let texts = try await container.texts()
            #expect(texts == ["stderr: I1121 00:53:09.000000  12 action.cpp:7] mine"])
        }
    }

    @Test("later lines of the executor's health checks are not the action's")
    func laterExecutorLines() async throws {
        try await withContainer { agent, container in
            agent.sandbox.write("one\n", to: "stderr")
            agent.sandbox.write(
                "W1121 00:53:09.000000  9961 health_checker.cpp:245] Health check failed\n", to: "stderr")
            agent.sandbox.write("two\n", to: "stderr")
            agent.sandbox.endActivation()
            let texts = try await container.texts()
            #expect(texts == ["stderr: one", "stderr: two"])
        }
    }

    private static let health =
        "W20261121 00:53:09.000000  9961 health_checker.cpp:305] TCP health check for task 't' failed 1 times consecutively\n"
    private static let stopped = "I20261121 00:53:09.000000  9961 process.cpp:935] Stopped the socket accept loop\n"

    @Test(
        "executor's lines within a line of the action are cut out, wherever the chunks end, and nothing is said to be lost",
        arguments: [1, 7, 64, 1 << 16])
    func executorWithinLine(size: Int) async throws {
        let agent = try ScriptedAgent(maximumRead: size)
        // Small chunks take their time.
        var timeouts = ScriptedAgent.longTimeouts
        timeouts.logs.settling = .seconds(600)
        let container = try agent.container(timeouts: timeouts)
        agent.sandbox.write("one ha\(Self.health)\(Self.health)lf\ntwo", to: "stderr")
        agent.sandbox.endActivation()
        agent.sandbox.write(Self.health, to: "stderr")
        #expect(try await container.texts(.bytes(13)) == ["stderr: one half", "stderr: two"])
        agent.sandbox.write("last words\(Self.stopped)", to: "stderr")
        #expect(try await container.texts(waitForSentinel: false) == ["stderr: last words"])
    }

    @Test("a line of the executor after the sentinel neither delays the collection nor makes its end uncertain")
    func executorAfterSentinel() async throws {
        let start = ContinuousClock.now
        var framing = LogFraming(limit: .megabytes(1), waitForSentinel: true, start: start) { line, begin, _, _ in
            String(decoding: line[begin...], as: UTF8.self).hasPrefix("executor") ? begin : nil
        }
        let sentinel = "XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX\n"
        for stream in LogLine.Stream.allCases {
            let lines = framing.receive(Array("mine\n\(sentinel)exec".utf8), from: stream, time: "t", at: start).lines
            #expect(lines.map(\.log) == ["mine"])
        }
        #expect(!framing.isComplete)
        for stream in LogLine.Stream.allCases {
            #expect(framing.receive(Array("utor\n".utf8), from: stream, time: "t", at: start).lines.isEmpty)
        }
        #expect(framing.isComplete)
        #expect(framing.isUnambiguous)
        #expect(framing.finish(time: "t").isEmpty)
    }

    @Test("a long line is shown up to the limit, and the executor's line at its end is not")
    func executorAfterLongLine() async throws {
        let agent = try ScriptedAgent()
        agent.sandbox.write(String(repeating: "x", count: 100_000) + Self.stopped, to: "stderr")
        let container = try agent.container()
        let texts = try await container.texts(.bytes(8), waitForSentinel: false)
        #expect(texts == ["stderr: xxxxxxxx", Self.truncated(8)])
        agent.sandbox.write("12345678\(Self.stopped)", to: "stderr")
        #expect(try await container.texts(.bytes(9), waitForSentinel: false) == ["stderr: 12345678"])
    }

    @Test("what an old executor wrote to stdout before /init is not shown")
    func oldExecutor() async throws {
        let agent = try ScriptedAgent()
        agent.sandbox.write(
            "Registered docker executor on 10.0.0.1\nStarting task \(ScriptedAgent.taskID)\n", to: "stdout")
        agent.sandbox.write(Self.preamble, to: "stderr")
        let runtime = try ScriptedHTTPServer { _ in [.text("{}")] }
        let container = try agent.container(runtimePort: runtime.port)
        #expect(await eventually { agent.requests.contains { $0.file == nil } })
        _ = try await container.initialize(["name": "a"], timeout: .seconds(30), transaction: .generate())
        agent.sandbox.write("Starting task \(ScriptedAgent.taskID)\n", to: "stdout")
        agent.sandbox.endActivation()
        #expect(try await container.texts() == ["stdout: Starting task \(ScriptedAgent.taskID)"])
    }
}
