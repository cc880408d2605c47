import ContainerSPI
import ContainerSupport
import CurlHTTP
import Glibc
import MachineSupport
import MesosAPI
import MesosOperator
import Synchronization
import TestSupport
import Testing

@testable import MesosContainers

@Suite struct SandboxLogStreamTests {
    private func stream(_ agent: ScriptedAgent) -> SandboxLogStream {
        SandboxLogStream(
            TaskSandbox(
                agentAddresses: [AgentAddress(host: "127.0.0.1", port: agent.port)],
                frameworkID: ScriptedAgent.frameworkID, executorID: ScriptedAgent.taskID),
            access: ScriptedAgent.patient,
            timeout: .seconds(60))
    }

    @Test("the output so far is read to its end, without sentinels and the executor's lines")
    func now() async throws {
        let agent = try ScriptedAgent()
        agent.sandbox.write("\(ExecutorPreambleTests.preamble)\nerr\n", to: "stderr")
        agent.sandbox.write("one\n\nno end XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX\n", to: "stdout")
        agent.sandbox.endActivation()
        agent.sandbox.write("half", to: "stdout")
        var texts: [String] = []
        for try await line in stream(agent).lines() { texts.append("\(line.stream.rawValue): \(line.log)") }
        #expect(texts.sorted() == ["stderr: err", "stdout: ", "stdout: half", "stdout: no end ", "stdout: one"])
        #expect(try await stream(agent).exists())
    }

    @Test("a live stream yields lines as they are written, and ends after the task's last output")
    func live() async throws {
        let agent = try ScriptedAgent()
        let (end, ender) = AsyncStream.makeStream(of: Void.self)
        agent.sandbox.write("line 0\n", to: "stdout")
        let lines = stream(agent).lines {
            for await _ in end {}
        }
        var texts: [String] = []
        for try await line in lines {
            texts.append(line.log)
            switch texts.count {
            // Each line is written after the previous one was received.
            case 1...3: agent.sandbox.write("line \(texts.count)\n", to: "stdout")
            case 4:
                agent.sandbox.rotate("stdout")
                agent.sandbox.write("last", to: "stdout")
                ender.finish()
            default: break
            }
        }
        #expect(texts == ["line 0", "line 1", "line 2", "line 3", "last"])
    }

    @Test(
        "a live stream cuts the executor's last line off the action's, wherever the chunks end",
        arguments: [1, 50, 1000])
    func executorsLastLine(size: Int) async throws {
        let agent = try ScriptedAgent(maximumRead: size)
        let (end, ender) = AsyncStream.makeStream(of: Void.self)
        let health = "W1130 19:12:47.477938 7 health_checker.cpp:305] Health check failed\n"
        agent.sandbox.write("one\ntwo, ha\(health)lf\n", to: "stderr")
        let lines = stream(agent).lines {
            for await _ in end {}
        }
        var texts: [String] = []
        for try await line in lines {
            texts.append(line.log)
            if texts == ["one", "two, half"] {
                agent.sandbox.write(
                    "last wordsI20261130 19:12:47.477938 16775 process.cpp:935] Stopped the socket accept loop\n",
                    to: "stderr")
                ender.finish()
            }
        }
        #expect(texts == ["one", "two, half", "last words"])
    }

    @Test("a live stream does not disturb the collection of activations")
    func liveAndActivations() async throws {
        let agent = try ScriptedAgent()
        let container = try agent.container()
        agent.sandbox.write("one\n", to: "stdout")
        agent.sandbox.endActivation()
        var live: [String] = []
        for try await line in container.logStream() {
            live.append(line.log)
            if live == ["one"] {
                #expect(try await container.texts() == ["stdout: one"])
                agent.sandbox.write("two\n", to: "stdout")
                agent.sandbox.endActivation()
            } else {
                break
            }
        }
        #expect(live == ["one", "two"])
        #expect(try await container.texts() == ["stdout: two"])
    }

    @Test("a live stream survives a restart of the agent, says so once, and loses nothing")
    func restart() async throws {
        enum Agent { case up, down, recovering, unknown }
        let outages = Lock(Agent.up)
        let agent = try ScriptedAgent { _, _ in
            // The sandbox's files while the agent is down, and while it does not know the sandbox again yet.
            outages.withLock { outages in
                switch outages {
                case .down: [.close]
                case .recovering: [.respond(status: 503)]
                case .unknown: [.respond(status: 404)]
                case .up: nil
                }
            }
        }
        agent.sandbox.write("one\nha", to: "stdout")
        let reports = Lock<[String]>([])
        var stream = SandboxLogStream(
            TaskSandbox(
                agentAddresses: [AgentAddress(host: "127.0.0.1", port: agent.port)],
                frameworkID: ScriptedAgent.frameworkID, executorID: ScriptedAgent.taskID),
            access: AgentAccess(connectTimeout: .seconds(60), timeout: .milliseconds(200)), timeout: .seconds(60))
        stream.onOutage = { error in reports.withLock { $0.append(error == nil ? "back" : "away") } }
        let (end, ender) = AsyncStream.makeStream(of: Void.self)
        let lines = stream.lines {
            for await _ in end {}
        }
        var texts: [String] = []
        for try await line in lines {
            texts.append(line.log)
            if texts == ["one"] {
                outages.withLock { $0 = .down }
                agent.sandbox.write("lf\ntwo\n", to: "stdout")
                Task { @Sendable in
                    #expect(await eventually { reports.withLock { $0 == ["away"] } })
                    outages.withLock { $0 = .recovering }
                    let before = agent.requests.count
                    #expect(await eventually { agent.requests.count > before + 3 })
                    outages.withLock { $0 = .unknown }
                    let later = agent.requests.count
                    #expect(await eventually { agent.requests.count > later + 3 })
                    outages.withLock { $0 = .up }
                }
            } else if texts.last == "two" {
                ender.finish()
            }
        }
        #expect(texts == ["one", "half", "two"])
        #expect(reports.withLock { $0 } == ["away", "back"])
    }

    @Test("a live stream ends with the error if the agent stays away after the task's end")
    func lostAgent() async throws {
        let agent = try ScriptedAgent { _, _ in [.close] }
        var stream = SandboxLogStream(
            TaskSandbox(
                agentAddresses: [AgentAddress(host: "127.0.0.1", port: agent.port)],
                frameworkID: ScriptedAgent.frameworkID, executorID: ScriptedAgent.taskID),
            access: AgentAccess(timeout: .milliseconds(100)), timeout: .milliseconds(300))
        let reports = Atomic<Int>(0)
        stream.onOutage = { _ in reports.add(1, ordering: .relaxed) }
        let followed = stream.lines(untilEnd: {})
        let error = await #expect(throws: ContainerError.self) { for try await _ in followed {} }
        #expect(error?.message.contains("task-1") == true)
        #expect(reports.load(ordering: .relaxed) == 1)
    }

    @Test("a live stream fails at once if the agent refuses to be read from")
    func refusal() async throws {
        let agent = try ScriptedAgent(authorization: "Basic none")
        let lines = stream(agent).lines { try await Task.sleep(for: .seconds(3600)) }
        await #expect(throws: ContainerError.self) { for try await _ in lines {} }
    }

    // MARK: Gaps

    private func followed(_ agent: ScriptedAgent, _ change: @escaping @Sendable () -> Void) async throws -> [String] {
        let (end, ender) = AsyncStream.makeStream(of: Void.self)
        let lines = stream(agent).lines {
            for await _ in end {}
        }
        var texts: [String] = []
        for try await line in lines {
            texts.append("\(line.stream.rawValue): \(line.log)")
            // The beginning of the next line was read with the first line.
            if texts.count == 1 { change() }
            if texts.last == "stdout: end" { ender.finish() }
        }
        return texts
    }

    private static let lost = "stderr: \(LogNotice.outputLost(.stdout).text)"

    @Test("a line torn by a fast rotation is not joined to another one, and the loss is said in its place")
    func tornByRotation() async throws {
        let agent = try ScriptedAgent()
        agent.sandbox.write("one\ntor", to: "stdout")
        let texts = try await followed(agent) {
            agent.sandbox.write("n\nlost\n", to: "stdout")
            agent.sandbox.rotate("stdout", keeping: 1)
            agent.sandbox.write("middle of ano", to: "stdout")
            agent.sandbox.rotate("stdout", keeping: 1)
            agent.sandbox.write("ther\nend\n", to: "stdout")
        }
        #expect(texts == ["stdout: one", "stdout: tor", Self.lost, "stdout: middle of another", "stdout: end"])
    }

    @Test("a line torn by a truncation is not joined to another one, and the loss is said in its place")
    func tornByTruncation() async throws {
        let agent = try ScriptedAgent()
        agent.sandbox.write("one\ntor", to: "stdout")
        let texts = try await followed(agent) { agent.sandbox.set("stdout", .bytes(Array("end\n".utf8))) }
        #expect(texts == ["stdout: one", "stdout: tor", Self.lost, "stdout: end"])
    }

    @Test("an activation's torn line is not joined to another one")
    func tornInActivation() async throws {
        let changes = Atomic<Int>(0)
        let agent = try ScriptedAgent { request, sandbox in
            guard request.file == "stdout", changes.add(1, ordering: .relaxed).newValue == 2 else { return nil }
            for text in ["n\nlost\n", "kept\n"] {
                sandbox.write(text, to: "stdout")
                sandbox.rotate("stdout", keeping: 1)
            }
            sandbox.endActivation()
            return nil
        }
        agent.sandbox.write("one\ntor", to: "stdout")
        #expect(
            try await agent.container().texts() == [
                "stdout: one", "stdout: tor", "stdout: kept", ActivationLogRulesTests.missing,
            ])
    }

    @Test("no lines accumulate for a slow consumer")
    func slowConsumer() async throws {
        let agent = try ScriptedAgent()
        agent.sandbox.set("stdout", .lines(count: 1_000_000, then: []))
        var iterator = stream(agent).lines().makeAsyncIterator()
        for _ in 0..<10 { _ = try await iterator.next() }
        #expect(agent.servedBytes <= 2 * AgentFiles.pageBytes)
    }

    @Test("the requests end when the consumer stops")
    func stopped() async throws {
        let agent = try ScriptedAgent()
        agent.sandbox.write("one\n", to: "stdout")
        let container = try agent.container()
        let task = Task {
            for try await _ in container.logStream() {}
        }
        #expect(await eventually { agent.requests.count > 4 })
        task.cancel()
        _ = await task.result
        let count = agent.requests.count
        // Meanwhile a stream that still ran would send several requests; one may have been on its way.
        let other = try ScriptedAgent()
        other.sandbox.write("one\n", to: "stdout")
        for try await _ in stream(other).lines() {}
        #expect(other.requests.count > 2)
        #expect(agent.requests.count - count <= 1)
    }

    @Test("a missing sandbox is not an empty one, and an unreachable agent is an error")
    func absent() async throws {
        let agent = try ScriptedAgent()
        var sandbox = TaskSandbox(
            agentAddresses: [AgentAddress(host: "127.0.0.1", port: agent.port)], frameworkID: "f-1",
            executorID: "other")
        #expect(try await !SandboxLogStream(sandbox, access: ScriptedAgent.patient, timeout: .seconds(60)).exists())
        let free = try TestSocket.listenTCP(host: "127.0.0.1", backlog: nil)
        defer { close(free.descriptor) }
        sandbox.agentAddresses = [AgentAddress(host: "127.0.0.1", port: free.port)]
        let lines = SandboxLogStream(sandbox, access: AgentAccess(timeout: .milliseconds(200))).lines()
        await #expect(throws: ContainerError.self) { for try await _ in lines {} }
    }

    @Test("the path of a task in a task group is below its executor's")
    func nested() {
        let sandbox = TaskSandbox(agentAddresses: [], frameworkID: "f", executorID: "e", nestedContainerID: "c")
        #expect(sandbox.path == "/frameworks/f/executors/e/runs/latest/containers/c")
    }
}
