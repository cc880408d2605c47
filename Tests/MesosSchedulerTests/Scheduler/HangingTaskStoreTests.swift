import Logging
import MesosAPI
import TestSupport
import Testing

@testable import MesosScheduler

@Suite("A task store that hangs")
struct HangingTaskStoreTests {
    private struct HangingStore: TaskStore {
        func load() async throws -> [StoredTask] { [] }

        // Deaf to cancellation, like a write to a network file system that waits for its server.
        func save(_ changes: [TaskChange]) async throws {
            await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
        }
    }

    @Test("a scheduler ends even if its store hangs")
    func end() async throws {
        let master = try ScriptedMaster(scenes: [[.subscribed("fw-1"), .wait(.teardown), .close]])
        var configuration = SchedulerConfiguration(masters: [master.url], framework: .init(name: "test"))
        configuration.persistence.taskStoreTimeout = .milliseconds(100)
        let scheduler = Scheduler(
            configuration: configuration, taskStore: HangingStore(),
            logger: Logger.silent)
        let run = Task { try await scheduler.run() }
        try await scheduler.waitUntilSubscribed(timeout: .seconds(60))
        await scheduler.shutdown(teardown: true, timeout: .seconds(60))
        try await run.value
        #expect(master.calls(.teardown).count == 1)
    }
}
