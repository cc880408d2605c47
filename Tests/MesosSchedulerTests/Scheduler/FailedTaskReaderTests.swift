import MachineSupport
import MesosAPI
import TestSupport
import Testing

@testable import MesosScheduler

@Suite("docker's reason in the error of a launch")
struct FailedTaskReaderTests {
    final class Reader: FailedTaskReader {
        let text: String?
        let asked = Lock<[LaunchedTask]>([])

        init(_ text: String?) { self.text = text }

        func standardError(of task: LaunchedTask) async -> String? {
            asked.withLock { $0.append(task) }
            return text
        }
    }

    /// Launches a docker task that ends with the message.
    private func failure(
        _ reader: Reader?, message: String = "Container exited with status 125"
    ) async throws -> (error: MesosSchedulerError, isDenied: Bool) {
        let master = try ScriptedMaster(scenes: [
            [
                .subscribed(), .wait(.revive), .offers(makeOffer("o1", ports: 31_000...31_000)), .wait(.accept),
                .update("t1", .starting, uuid: 1), .wait(.acknowledge),
                .update("t1", .failed, uuid: 2, message: message), .wait(.teardown), .close,
            ]
        ])
        let log = SchedulerTests.Log()
        let scheduler = Scheduler(
            configuration: SchedulerConfiguration(masters: [master.url], framework: .init(name: "test")),
            failedTaskReader: reader, logger: log.logger)
        let service = Task { try await scheduler.run() }
        try await scheduler.waitUntilSubscribed(timeout: .seconds(60))
        let error = await #expect(throws: MesosSchedulerError.self) {
            _ = try await scheduler.launch(AgentKnowledgeTests.docker("t1"), timeout: .seconds(60))
        }
        // The ports are denied before the caller is resumed.
        let isDenied = log.all.contains("ports of an agent are not used")
        await scheduler.shutdown(teardown: true, timeout: .seconds(60))
        try await service.value
        return (try #require(error), isDenied)
    }

    @Test("the words are in the error, and a port that they name is denied")
    func portConflict() async throws {
        let reader = Reader(DockerRunFailureTests.taken)
        let (error, isDenied) = try await failure(reader)
        #expect(error.code == .containerStartFailed)
        #expect(error.message.contains("Container exited with status 125: docker: Error response from daemon"))
        #expect(isDenied)
        let asked = reader.asked.withLock { $0 }
        #expect(asked.map(\.taskID) == ["t1"] && asked.first?.executorID == "t1" && asked.first?.agentID == "a1")
        #expect(error.failedTask?.hostPorts == [31_000])
    }

    @Test("another reason is told and denies no port")
    func badOption() async throws {
        let (error, isDenied) = try await failure(Reader("unknown flag: --v\nSee 'docker run --help'."))
        #expect(error.message.hasSuffix("Container exited with status 125: unknown flag: --v"))
        #expect(!isDenied)
    }

    @Test("an agent that cannot be asked denies no port, and the error says where the reason is")
    func silentAgent() async throws {
        let (error, isDenied) = try await failure(Reader(nil))
        #expect(error.message.contains("stderr of the task's sandbox, which could not be read"))
        #expect(!isDenied)
    }

    @Test("other failures are not looked up")
    func otherFailure() async throws {
        let reader = Reader("docker: x")
        let (error, _) = try await failure(reader, message: "Container exited with status 1")
        #expect(error.code == .taskFailed && reader.asked.withLock { $0 }.isEmpty)
    }
}
