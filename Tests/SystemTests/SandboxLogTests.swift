import ContainerSPI
import EmbeddedMesos
import Foundation
import JSONSupport
import MachineSupport
import MesosContainers
import MesosScheduler
import ProcessControl
import TestSupport
import Testing

/// The logs of real processes, read from the sandboxes of process agents.
@Suite struct SandboxLogTests {
    private typealias Factory = MesosContainerFactoryTests

    private func container(_ factory: any ContainerFactory, _ code: String) async throws -> MesosContainer {
        let container = try await factory.createContainer(try Factory.request(Factory.python))
        _ = try await container.initialize(
            ["name": "a", "main": "main", "code": .string(code)], timeout: .seconds(60), transaction: .generate())
        return try #require(container as? MesosContainer)
    }

    private func run(_ container: any Container, _ parameters: JSONValue = [:]) async throws -> RunResult {
        try await container.run(
            parameters: parameters, environment: [:], timeout: .seconds(60), reschedule: false,
            transaction: .generate())
    }

    private func texts(_ container: any Container, _ limit: ByteSize = .megabytes(1)) async throws -> [String] {
        var texts: [String] = []
        for try await line in container.logs(limit: limit, waitForSentinel: true, transaction: .generate()) {
            texts.append("\(line.stream.rawValue): \(line.log)")
        }
        return texts
    }

    private static let counting = """
        import sys
        count = 0
        def main(args):
            global count
            count += 1
            print("out", count)
            print("err", count, file=sys.stderr)
            return {}
        """

    @Test("an agent with authentication and one without the operator API give the same logs", arguments: [true, false])
    func agents(isOld: Bool) async throws {
        try await TemporaryFile.with("s3cret\n") { secret in
            let agent = ProcessAgentConfiguration(
                images: Factory.runtimeImages, credentials: ["reader": "s3cret"], hasOperatorAPI: !isOld)
            let properties = [
                "whisk.mesos.agent.protocol=http", "whisk.mesos.agent.principal=reader",
                "whisk.mesos.agent.secret-file=\(secret)",
            ]
            try await Factory.withFactory(agents: [.process(agent)], properties) { _, factory, _ in
                let container = try await container(factory, Self.counting)
                for number in 1...3 {
                    _ = try await run(container)
                    #expect(try await texts(container) == ["stdout: out \(number)", "stderr: err \(number)"])
                }
            }
        }
    }

    @Test("without credentials for the agent, the logs are the link and the reason")
    func noCredentials() async throws {
        let agent = ProcessAgentConfiguration(
            images: Factory.runtimeImages, credentials: ["reader": "s3cret"])
        try await Factory.withFactory(agents: [.process(agent)]) { master, factory, _ in
            let container = try await container(factory, Self.counting)
            _ = try await run(container)
            let lines = try await texts(container)
            #expect(lines.count == 2)
            #expect(lines.first?.contains("\(master.url)/#/agents/") == true)
            #expect(lines.last == "stderr: The agent's log files could not be read: the agent does not allow it.")
        }
    }

    @Test("log files that are rotated during an activation are read completely")
    func rotation() async throws {
        // Rotates like Mesos' container logger. The runtime writes its sentinels to the new file.
        let code = """
            import os, sys
            def rotate():
                sys.stdout.flush()
                sandbox = os.environ["SANDBOX"]
                for number in range(8, 0, -1):
                    if os.path.exists(f"{sandbox}/stdout.{number}"):
                        os.rename(f"{sandbox}/stdout.{number}", f"{sandbox}/stdout.{number + 1}")
                with open(f"{sandbox}/stdout", "rb") as old, open(f"{sandbox}/stdout.1", "wb") as new:
                    new.write(old.read())
                os.truncate(f"{sandbox}/stdout", 0)
            def main(args):
                os.environ["SANDBOX"] = args["sandbox"]
                for line in range(args["lines"]):
                    print("line", line, "ä" * 50)
                    if line % 10 == 9:
                        rotate()
                return {}
            """
        let workDirectory = FileManager.default.temporaryDirectory.appending(path: "rotation-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: workDirectory) }
        try await Factory.withFactory(agents: [Factory.processAgent], workDirectory: workDirectory) {
            _, factory, _ in
            let container = try await container(factory, code)
            let task = container.task
            let sandbox =
                "\(workDirectory)/slaves/\(task.agentID)/frameworks/\(task.frameworkID)/executors/\(task.executorID)/runs/latest"
            for lines in [35, 12] {
                _ = try await run(container, ["sandbox": .string(sandbox), "lines": .integer(Int64(lines))])
                let expected = (0..<lines).map { "stdout: line \($0) \(String(repeating: "ä", count: 50))" }
                #expect(try await texts(container) == expected)
            }
        }
    }

    @Test("if the agent ends, the logs are the link and the reason")
    func agentEnds() async throws {
        // A request to a missing agent is repeated until its timeout.
        let properties = ["whisk.mesos.agent.timeout=10s", "whisk.mesos.timeouts.teardown=1s"]
        try await Factory.withFactory(agents: [Factory.processAgent], properties) { master, factory, _ in
            let container = try await container(factory, Self.counting)
            _ = try await run(container)
            #expect(try await texts(container) == ["stdout: out 1", "stderr: err 1"])
            await master.shutdown()
            let lines = try await texts(container)
            #expect(lines.count == 2)
            #expect(lines.first?.contains("using the mesos UI at") == true)
            #expect(lines.last == "stderr: The agent's log files could not be read: the agent refuses connections.")
        }
    }

    @Test("a hundred megabytes of output are cut at the limit, and the logs of the next activation are complete")
    func muchOutput() async throws {
        let code = """
            import sys
            def main(args):
                line = "x" * 99 + "\\n"
                for _ in range(args["count"] // 10000):
                    sys.stdout.write(line * 10000)
                return {}
            """
        try await Factory.withFactory(agents: [Factory.processAgent]) { _, factory, _ in
            let container = try await container(factory, code)
            _ = try await run(container, ["count": 1_000_000])
            var (count, last) = (0, LogNotice?.none)
            for try await line in container.logs(
                limit: .megabytes(1), waitForSentinel: true, transaction: .generate())
            {
                count += 1
                last = line.notice
            }
            #expect(last == .truncated(limit: .megabytes(1)))
            #expect(count == (1 << 20) / 100 + 2)
            _ = try await run(container, ["count": 10_000])
            #expect(try await texts(container, .megabytes(10)).count == 10_000)
        }
    }

    @Test("logs shows the last words of a command that has not ended its line, without the executor's line behind them")
    func unfinishedLine() async throws {
        try await CommandLineTests.withDirectory { root in
            let master = try await EmbeddedMaster.start(agents: [.process(.development(index: 0))])
            let scale = try await RunningScale.start(
                master: master, in: root, ["--instances", "1", "-Dwhisk.scale.restart-backoff.initial=1m"],
                shell: "printf 'first\\nlast words' >&2; exit 3")
            #expect(
                try await eventually {
                    try await scale.table()["instances"]?[0]?["lastEnd"]?.stringValue?.contains("status 3") == true
                })
            for follow in [[], ["--follow"]] {
                let directory = "\(root)/logs\(follow.count)"
                try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
                let logs = try await CommandLineTests.run(
                    ["logs", "web-1.1", "--framework", "web", "--master", master.url] + follow, in: directory,
                    environment: ["CONFIG_whisk_mesos_agent_timeout": "60s"])
                #expect(logs.status == .exited(0), "\(logs)")
                #expect(logs.errors == "first\nlast words\n")
                #expect(logs.output == "")
            }
            #expect(await scale.end(signal: SIGTERM) == .exited(0))
            await master.shutdown()
        }
    }

    @Test("a live stream shows every activation's lines and ends with the container")
    func liveStream() async throws {
        try await Factory.withFactory(agents: [Factory.processAgent]) { _, factory, _ in
            let container = try await container(factory, Self.counting)
            let seen = Lock<[String]>([])
            let follower = Task {
                for try await line in container.logStream() { seen.withLock { $0.append(line.log) } }
            }
            for number in 1...2 {
                _ = try await run(container)
                #expect(try await texts(container) == ["stdout: out \(number)", "stderr: err \(number)"])
                #expect(await eventually { seen.withLock { $0.count } == 2 * number })
            }
            try await container.destroy()
            try await follower.value
            #expect(seen.withLock { Set($0) } == ["out 1", "err 1", "out 2", "err 2"])
        }
    }
}

/// A file with a text, for the duration of a test.
enum TemporaryFile {
    static func with(_ text: String, _ body: (String) async throws -> Void) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "file-\(UUID())").path
        try Data(text.utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await body(path)
    }
}
