import ActivationLogs
import ContainerSPI
import EmbeddedMesos
import Foundation
import Glibc
import Invoker
import JSONSupport
import LocalContainers
import Logging
import MachineSupport
import MesosAPI
import MesosContainers
import MesosOperator
import MesosScheduler
import TestSupport
import Testing

/// The factory with scheduler, embedded master, process agents and action runtime.
@Suite struct MesosContainerFactoryTests {
    static let logger = Logger.silent

    /// Starts a master and the configured factory, runs `body`, and stops both.
    static func withFactory(
        agents: [EmbeddedAgentConfiguration], _ properties: [String] = [], workDirectory: String? = nil,
        _ body: (EmbeddedMaster, any ContainerFactory, WhiskConfiguration) async throws -> Void
    ) async throws {
        let master = try await EmbeddedMaster.start(
            configuration: EmbeddedMasterConfiguration(workDirectory: workDirectory), agents: agents)
        let sources = try ConfigurationSources(
            properties: [
                "whisk.spi.ContainerFactoryProvider=org.apache.openwhisk.core.mesos.MesosContainerFactoryProvider",
                "whisk.mesos.master-url=\(master.url)",
                // A long timeout, for a busy machine.
                "whisk.mesos.agent.timeout=60s",
            ] + properties)
        var registry = SPIRegistry()
        registry.registerMesos()
        let configuration = try WhiskConfiguration(sources, registry: registry)
        let factory = try await registry.makeContainerFactory(
            ContainerFactoryContext(
                configuration: configuration, instanceName: "invoker0", apiHost: "api.example", logger: logger))
        do {
            try await factory.start()
            try await body(master, factory, configuration)
        } catch {
            await factory.cleanup()
            await master.shutdown()
            throw error
        }
        await factory.cleanup()
        await master.shutdown()
    }

    private static func factory(_ sources: ConfigurationSources) throws -> MesosContainerFactory {
        try MesosContainerFactory(
            ContainerFactoryContext(configuration: WhiskConfiguration(), instanceName: "invoker0", logger: logger),
            settings: MesosSettings(from: sources))
    }

    static let runtimeImages: ProcessAgentConfiguration.ImageCommand = { image, port, _ in
        try RuntimeImages.standard.commandLine(forImage: image, port: port)
    }
    static let processAgent = EmbeddedAgentConfiguration.process(ProcessAgentConfiguration(images: runtimeImages))

    static func request(_ image: String, userProvided: Bool = false) throws -> ContainerRequest {
        ContainerRequest(
            transaction: .generate(), name: "hello", image: try ImageName(parsing: image),
            isUserProvided: userProvided,
            memory: .megabytes(128), cpuShares: 128)
    }

    static let python = "openwhisk/action-python-v3.11"

    @Test("an activation has a result, logs and a link, and its task ends afterwards")
    func activation() async throws {
        try await Self.withFactory(agents: [Self.processAgent, Self.processAgent]) { master, factory, configuration in
            let runner = ActivationRunner(
                factory: factory, logStore: ActivationRecordLogStore(), configuration: configuration,
                logger: Self.logger)
            let action = Action(
                description: ActionDescription(namespace: "guest", name: "hello", kind: "python:3"),
                image: try ImageName(parsing: Self.python),
                code: """
                    import os, sys
                    def main(args):
                        print("out äöü")
                        print("err", file=sys.stderr)
                        return {"name": args["name"], "host": os.environ["__OW_API_HOST"]}
                    """)
            let container = Lock<MesosContainer?>(nil)
            let record = await runner.invoke(action, parameters: ["name": "you"]) { step in
                if case .containerCreated(let made as MesosContainer, _) = step { container.withLock { $0 = made } }
            }
            #expect(record.response.result == ["name": "you", "host": "api.example"])
            #expect(record.response.isSuccess)
            #expect(record.logs.contains { $0.hasSuffix("stdout: out äöü") })
            #expect(record.logs.contains { $0.hasSuffix("stderr: err") })
            #expect(record.logs.count == 2)
            let made = try #require(container.withLock { $0 })
            let frameworks = await master.frameworks()
            let frameworkID = try #require(frameworks.first?.id)
            #expect(
                made.link.url
                    == "\(master.url)/#/agents/\(made.task.agentID)/frameworks/\(frameworkID)/executors/\(made.id)/browse"
            )
            #expect(await master.task(made.id)?.state == .killed)
        }
    }

    @Test("each activation of a warm container has only its own logs")
    func warmContainer() async throws {
        try await Self.withFactory(agents: [Self.processAgent]) { _, factory, _ in
            let container = try await factory.createContainer(try Self.request(Self.python))
            let code = """
                count = 0
                def main(args):
                    global count
                    count += 1
                    print("run " + str(count))
                    return {"count": count}
                """
            _ = try await container.initialize(
                ["name": "counter", "main": "main", "code": .string(code)], timeout: .seconds(60),
                transaction: .generate())
            for run in 1...3 {
                let result = try await container.run(
                    parameters: [:], environment: [:], timeout: .seconds(60), reschedule: false,
                    transaction: .generate())
                #expect(result.response.result == ["count": .integer(Int64(run))])
                var lines: [String] = []
                for try await line in container.logs(
                    limit: .megabytes(1), waitForSentinel: true, transaction: .generate())
                {
                    lines.append(line.log)
                }
                #expect(lines == ["run \(run)"])
            }
            try await container.destroy()
            try await container.destroy()
        }
    }

    @Test("an action that prints the sentinel does not shift the logs of later activations")
    func printedSentinel() async throws {
        try await Self.withFactory(agents: [Self.processAgent]) { _, factory, _ in
            let container = try await factory.createContainer(try Self.request(Self.python))
            let code = """
                def main(args):
                    for line in args["lines"]:
                        print(line)
                    return {}
                """
            _ = try await container.initialize(
                ["name": "printer", "main": "main", "code": .string(code)], timeout: .seconds(60),
                transaction: .generate())
            let end = "XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX"
            let notice = LogNotice.repeatedSentinel.text
            let cases: [([JSONValue], [String])] = [
                (["before", .string(end), "after"], ["before", "after", notice]),
                ([.string(end), .string(end)], [notice]), (["plain"], ["plain"]),
            ]
            for (lines, expected) in cases {
                _ = try await container.run(["lines": .array(lines)])
                var logs: [String] = []
                for try await line in container.logs(
                    limit: .megabytes(1), waitForSentinel: true, transaction: .generate())
                {
                    logs.append(line.log)
                }
                #expect(logs == expected)
            }
            try await container.destroy()
        }
    }

    @Test("an image that cannot be pulled is a typed error, and no task remains")
    func pullFailure() async throws {
        try await Self.withFactory(agents: [Self.processAgent]) { master, factory, _ in
            await #expect {
                _ = try await factory.createContainer(try Self.request("nobody/nothing", userProvided: true))
            } throws: { error in
                guard let error = error as? ContainerError else { return false }
                return error.code == .imagePullFailed && error.message.contains("nobody/nothing")
            }
            #expect(await master.tasks().allSatisfy { $0.state == .failed })
        }
    }

    @Test("the error for a container that fits on no agent has the requested and the offered resources")
    func noCapacity() async throws {
        let properties = ["whisk.mesos.timeouts.task-launch=2s"]
        try await Self.withFactory(agents: [Self.processAgent], properties) { master, factory, _ in
            var request = try Self.request(Self.python)
            request.memory = .megabytes(1 << 20)
            await #expect {
                _ = try await factory.createContainer(request)
            } throws: { error in
                guard let error = error as? ContainerError else { return false }
                return error.code == .noCapacity && error.message.contains("1048576")
            }
            #expect(await master.tasks().isEmpty)
        }
    }

    @Test("a task that never runs is killed when its launch times out")
    func launchTimeout() async throws {
        // A busy machine may need longer for the launch itself.
        let isSeen = try await withGrowingLimits { limit in
            let code = try await codeOfTimedOutLaunch(within: limit)
            #expect(code == .launchTimedOut || code == .noCapacity)
            return code == .launchTimedOut
        }
        #expect(isSeen)
    }

    private func codeOfTimedOutLaunch(within limit: Duration) async throws -> ContainerError.Code? {
        let properties = ["whisk.mesos.timeouts.task-launch=\(limit.settingText)"]
        let code = Lock<ContainerError.Code?>(nil)
        try await Self.withFactory(agents: [.scripted(.init { _ in .never })], properties) { master, factory, _ in
            let error = await #expect(throws: ContainerError.self) {
                _ = try await factory.createContainer(try Self.request(Self.python))
            }
            code.withLock { $0 = error?.code }
            // The task ends some time after the error, when the agent has answered the kill.
            #expect(
                await eventually {
                    await !master.tasks().contains { $0.state == .staging || $0.state == .starting }
                })
        }
        return code.withLock { $0 }
    }

    @Test("placement follows the constraints of managed and of user-provided images")
    func constraints() async throws {
        func agent(_ rack: String) -> EmbeddedAgentConfiguration {
            .scripted(.init(attributes: [.text("rack", rack)]) { _ in .run })
        }
        let properties = [
            #"whisk.mesos.constraints=["rack LIKE r[12]", "rack UNLIKE r1"]"#,
            #"whisk.mesos.blackbox-constraints=["rack LIKE r3"]"#,
        ]
        try await Self.withFactory(agents: [agent("r1"), agent("r2"), agent("r3")], properties) { master, factory, _ in
            let agents = await master.agentIDs()
            for (userProvided, expected) in [(false, agents[1]), (true, agents[2]), (false, agents[1])] {
                let container = try await factory.createContainer(
                    try Self.request(Self.python, userProvided: userProvided))
                #expect((container as? MesosContainer)?.task.agentID == expected)
            }
        }
    }

    @Test("cleanup tears down the framework with all its tasks, and can be called twice")
    func cleanup() async throws {
        try await Self.withFactory(agents: [Self.processAgent]) { master, factory, _ in
            let container = try await factory.createContainer(try Self.request(Self.python))
            #expect(await master.task(container.id)?.state == .running)
            await factory.cleanup()
            #expect(await master.frameworks().allSatisfy(\.isRemoved))
            await factory.cleanup()
            await #expect(throws: ContainerError.self) {
                _ = try await factory.createContainer(try Self.request(Self.python))
            }
        }
    }

    @Test("the error for an unreachable master names it and the setting of the timeout")
    func noMaster() async throws {
        let sources = try ConfigurationSources(properties: [
            "whisk.mesos.master-url=http://127.0.0.1:1", "whisk.mesos.timeouts.subscribe=300ms",
        ])
        let factory = try Self.factory(sources)
        await #expect {
            try await factory.start()
        } throws: { error in
            "\(error)".contains("http://127.0.0.1:1") && "\(error)".contains("whisk.mesos.timeouts.subscribe")
        }
        await factory.cleanup()
    }

    @Test("a first master that does not answer does not keep the factory from the next")
    func silentFirstMaster() async throws {
        let master = try await EmbeddedMaster.start(agents: [])
        // The kernel accepts connections into the backlog, but no process reads them.
        let silent = try TestSocket.listenTCP(host: "127.0.0.1", backlog: 64)
        defer { close(silent.descriptor) }
        let isStarted = try await withGrowingLimits { limit in
            let sources = try ConfigurationSources(properties: [
                "whisk.mesos.master-url=http://127.0.0.1:\(silent.port),\(master.url)",
                "whisk.mesos.timeouts.subscribe=\(limit.settingText)",
            ])
            let factory = try Self.factory(sources)
            try? await factory.start()
            let isSubscribed = await factory.scheduler.isSubscribed
            await factory.cleanup()
            return isSubscribed
        }
        #expect(isStarted)
        await master.shutdown()
    }

    @Test("a master that refuses the framework ends the start at once, and a stored framework is left alone")
    func refused() async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "framework-id-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try "fw-1\n".write(toFile: path, atomically: true, encoding: .utf8)
        let server = try ScriptedHTTPServer { _ in [.text("401 Unauthorized.", status: 401)] }
        // Longer than this test may take.
        let sources = try ConfigurationSources(properties: [
            "whisk.mesos.master-url=http://127.0.0.1:\(server.port)", "whisk.mesos.timeouts.subscribe=3600s",
            "whisk.mesos.framework-id-file=\(path)", "whisk.mesos.failover-timeout-seconds=600",
        ])
        let factory = try Self.factory(sources)
        let error = await #expect(throws: ContainerError.self) { try await factory.start() }
        #expect(error?.message.contains("refused the credentials (401 Unauthorized)") == true)
        await factory.cleanup()
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "fw-1\n")
    }

    @Test("after a cancelled createContainer the task has ended, although its end takes a while")
    func cancelled() async throws {
        let script = TaskScript(
            [.report(TaskReport(.starting))], onKill: .end(after: .milliseconds(300), TaskReport(.killed)))
        try await Self.withFactory(agents: [.scripted(.init { _ in script })]) { master, factory, _ in
            let launch = Task { _ = try await factory.createContainer(try Self.request(Self.python)) }
            #expect(await eventually { await master.tasks().contains { $0.state == .starting } })
            launch.cancel()
            await #expect(throws: ContainerError.self) { try await launch.value }
            #expect(await master.tasks().map(\.state) == [.killed])
        }
    }

    @Test("a factory whose scheduler has stopped by itself can be started again")
    func startAgain() async throws {
        let master = try await EmbeddedMaster.start(agents: [])
        let sources = try ConfigurationSources(properties: [
            "whisk.mesos.master-url=\(master.url)", "whisk.mesos.timeouts.subscribe=60s",
        ])
        let factory = try Self.factory(sources)
        try await factory.start()
        for _ in 0..<20 {
            // The run may be closing its connections or have ended.
            await factory.scheduler.shutdown(teardown: true, timeout: .seconds(30))
            try await factory.start()
            #expect(await factory.scheduler.isSubscribed)
        }
        await factory.cleanup()
        await master.shutdown()
    }

    @Test("a restarted factory with a framework id file is the same framework")
    func frameworkIDFile() async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "framework-id-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let properties = [
            "whisk.mesos.framework-id-file=\(path)", "whisk.mesos.teardown-on-exit=false",
            "whisk.mesos.failover-timeout-seconds=600",
        ]
        let master = try await EmbeddedMaster.start(agents: [])
        var ids: [String?] = []
        for _ in 0..<2 {
            let sources = try ConfigurationSources(properties: properties + ["whisk.mesos.master-url=\(master.url)"])
            let factory = try Self.factory(sources)
            try await factory.start()
            ids.append(await factory.scheduler.frameworkID)
            await factory.cleanup()
        }
        #expect(ids[0] != nil && ids[0] == ids[1])
        #expect(await master.frameworks().count == 1)
        await master.shutdown()
    }

    @Test("with a task store, the start removes the containers of an earlier run")
    func taskStoreFile() async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID())").path
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let properties = [
            "whisk.mesos.task-store-file=\(directory)/tasks", "whisk.mesos.framework-id-file=\(directory)/id",
            "whisk.mesos.teardown-on-exit=false", "whisk.mesos.failover-timeout-seconds=3600",
        ]
        try await Self.withFactory(agents: [.scripted(.init())], properties) { master, factory, configuration in
            let first = try await factory.createContainer(try Self.request(Self.python))
            let second = try await factory.createContainer(try Self.request(Self.python))
            let kept = await master.tasks().map(\.id)
            #expect(kept.count == 2)
            try await second.destroy()
            await factory.cleanup()
            #expect(await master.tasks().filter { $0.state == .running }.count == 1, "left to the failover timeout")

            var registry = SPIRegistry()
            registry.registerMesos()
            let next = try await registry.makeContainerFactory(
                ContainerFactoryContext(
                    configuration: configuration, instanceName: "invoker0", apiHost: "api.example", logger: Self.logger)
            )
            try await next.start()
            #expect(await eventually { await master.tasks().allSatisfy { $0.state == .killed } })
            #expect(Set(await master.tasks().map(\.id)) == Set(kept))
            let third = try await next.createContainer(try Self.request(Self.python))
            #expect(await master.tasks().filter { $0.state == .running }.count == 1)
            try await third.destroy()
            await next.cleanup()
            _ = first
        }
    }

    @Test("without a task store, the next start kills containers of an earlier run only with their framework id")
    func leftWithoutStore() async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "left-\(UUID())").path
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let master = try await EmbeddedMaster.start(agents: [.scripted(.init())])
        func factory(_ properties: [String]) throws -> MesosContainerFactory {
            let sources = try ConfigurationSources(
                properties: properties + [
                    "whisk.mesos.master-url=\(master.url)", "whisk.mesos.teardown-on-exit=false",
                    "whisk.mesos.failover-timeout-seconds=3600",
                ])
            var settings = try MesosSettings(from: sources)
            // A minute otherwise.
            settings.scheduler.tasks.orphanGracePeriod = .milliseconds(100)
            return try MesosContainerFactory(
                ContainerFactoryContext(
                    configuration: WhiskConfiguration(), instanceName: "invoker0", logger: Self.logger),
                settings: settings)
        }
        let file = ["whisk.mesos.framework-id-file=\(directory)/id"]
        let first = try factory(file)
        try await first.start()
        for _ in 0..<2 { _ = try await first.createContainer(try Self.request(Self.python)) }
        let left = Set(await master.tasks().map(\.id))
        await first.cleanup()
        func states() async -> [Mesos.TaskState] { await master.tasks().filter { left.contains($0.id) }.map(\.state) }
        #expect(await states() == [.running, .running])

        let other = try factory([])
        try await other.start()
        try await other.createContainer(try Self.request(Self.python)).destroy()
        await other.cleanup()
        #expect(await states() == [.running, .running])
        #expect(await master.frameworks().count == 2)

        let next = try factory(file)
        try await next.start()
        #expect(await eventually { await states() == [.killed, .killed] })
        #expect(await master.frameworks().count == 2)
        await next.cleanup()
        await master.shutdown()
    }
}
