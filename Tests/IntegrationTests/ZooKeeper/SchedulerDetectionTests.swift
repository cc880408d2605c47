import EmbeddedMesos
import Foundation
import JSONSupport
import LocalContainers
import MesosAPI
import MesosScheduler
import ProcessControl
import TestSupport
import Testing

@testable import ZooKeeperCoordination

@Suite("a scheduler that finds its master in ZooKeeper", .serialized, .integration, .zooKeeper)
struct SchedulerDetectionTests {
    let ensemble: ZooKeeperEnsemble
    let path = "/\(UUID().uuidString)/mesos"

    init() throws { ensemble = try #require(ZooKeeperTrait.ensemble) }

    @Test("the scheduler subscribes with each new leader under the same framework id")
    func followsTheLeader() async throws {
        let url = ensemble.url(path)
        let first = try await EmbeddedMaster.start(agents: [.scripted(.init())])
        let second = try await EmbeddedMaster.start(agents: [.scripted(.init())])
        var detectors = MasterDetectors()
        detectors.registerZooKeeper(logger: quietLogger)
        var configuration = SchedulerConfiguration(masters: [], framework: .init(name: "test"))
        configuration.subscription.backoff = .init(initial: .milliseconds(10), maximum: .milliseconds(100))
        let store = try ZooKeeperFrameworkIDStore(url: ensemble.url("\(path)-framework/id"), logger: quietLogger)
        let scheduler = Scheduler(
            configuration: configuration, frameworkIDStore: store, masterDetector: try detectors.detector(for: url),
            logger: quietLogger)
        let service = Task { try await scheduler.run() }

        let firstAnnouncer = try await announce(first.port, at: url)
        try await scheduler.waitUntilSubscribed(timeout: .seconds(120))
        let id = try #require(await scheduler.frameworkID)
        #expect(await first.frameworks().map(\.id) == [id])
        #expect(try await eventually { try await store.load() == id })

        let secondAnnouncer = try await announce(second.port, at: url)
        #expect(await second.frameworks().isEmpty)
        await firstAnnouncer.close()
        await first.shutdown()
        #expect(await eventually(within: .seconds(120)) { await second.frameworks().map(\.id) == [id] })
        let task = try await scheduler.launch(
            TaskRequest(id: "t1", resources: .init(cpus: 0.1, memory: 32), command: .init(value: "sleep 60")),
            timeout: .seconds(120))
        #expect(await second.task(task.taskID) != nil)

        await scheduler.shutdown(teardown: true, timeout: .seconds(60))
        try await service.value
        #expect(try await store.load() == nil)
        await secondAnnouncer.close()
        await second.shutdown()
    }

    @Test("the program runs an action on the cluster of the master announced in ZooKeeper")
    func program() async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "zookeeper-\(UUID())").path
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        try "#!/bin/sh\necho '{\"found\": true}'\n"
            .write(toFile: "\(directory)/action.sh", atomically: true, encoding: .utf8)
        let credentials = "me:very-private"
        let agent = ProcessAgentConfiguration.development(index: 0) { image, port, _ in
            try RuntimeImages.standard.commandLine(forImage: image, port: port)
        }
        let master = try await EmbeddedMaster.start(agents: [.process(agent)])
        let announcer = try await announce(master.port, at: ensemble.url(path, credentials: credentials))
        let url = ensemble.url(path, credentials: credentials)
        func program(_ arguments: [String]) async throws -> (ProcessControl.ExitStatus, output: String, errors: String)
        {
            // Writing to the file appends to it.
            let prefix = "\(directory)/\(arguments[0])"
            let process = try await ManagedProcess.start(
                ProcessSpecification(
                    executable: try BuiltProgram.path("whisk-mesos"),
                    arguments: arguments + ["--master", url],
                    environment: ProcessSpecification.inheritedEnvironment, workingDirectory: directory,
                    standardOutput: .file("\(prefix).stdout"), standardError: .file("\(prefix).stderr")))
            let status = await process.waitForExit()
            return (
                status, try String(contentsOfFile: "\(prefix).stdout", encoding: .utf8),
                try String(contentsOfFile: "\(prefix).stderr", encoding: .utf8)
            )
        }
        let (status, output, errors) = try await program(["run", "action.sh", "--verbose"])
        #expect(status == .exited(0), "\(errors)")
        #expect(try JSONValue(parsing: output)["response"]?["result"]?["found"] == true, "\(output)")
        #expect(errors.contains("the leading master is \(master.url)"), "\(errors)")
        #expect(!errors.contains("very-private") && !output.contains("very-private"))
        let tasks = try await program(["tasks", "--all", "--all-frameworks", "--json"])
        #expect(tasks.0 == .exited(0), "\(tasks.errors)")
        #expect(try JSONValue(parsing: tasks.output).arrayValue?.count == 1, "\(tasks.output)")
        #expect(!tasks.errors.contains("very-private") && !tasks.output.contains("very-private"))
        await announcer.close()
        await master.shutdown()
    }
}
