import Logging
import TestSupport
import Testing

@testable import MesosScheduler

@Suite("A task store that hangs")
struct TaskStoreDeadlineTests {
    /// Deaf to cancellation, like a file system that does not answer.
    private struct HangingStore: TaskStore {
        func load() async throws -> [StoredTask] {
            await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
            return []
        }

        func save(_ changes: [TaskChange]) async throws {}
    }

    @Test("without an answer of the store, the scheduler does not start and names the limit")
    func load() async throws {
        var configuration = SchedulerConfiguration(
            masters: ["http://127.0.0.1:1"], framework: .init(name: "test"))
        configuration.persistence.taskStoreTimeout = .milliseconds(100)
        let scheduler = Scheduler(
            configuration: configuration, taskStore: HangingStore(),
            logger: Logger.silent)
        let error = await #expect(throws: MesosSchedulerError.self) { try await scheduler.run() }
        #expect(error?.code == .taskStoreFailed)
        #expect(error?.message.contains("persistence.taskStoreTimeout") == true)
    }
}
