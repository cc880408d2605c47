import Logging
import MachineSupport
import MesosAPI
import TestSupport
import Testing

@testable import MesosScheduler

@Suite("A framework id store that hangs or fails")
struct FrameworkIDDeadlineTests {
    /// Does what the test says, and remembers what was saved.
    private final class ScriptedStore: FrameworkIDStore {
        struct Broken: Error {}
        struct State {
            var saved: [String?] = []
            var attempts = 0
            var running = 0
            var mostRunning = 0
        }

        let state = Lock(State())
        let isLoadHanging: Bool
        let failures: Int
        let gate: Lock<Bool>

        init(isLoadHanging: Bool = false, failures: Int = 0, isSaveHanging: Bool = false) {
            self.isLoadHanging = isLoadHanging
            self.failures = failures
            gate = Lock(isSaveHanging)
        }

        func open() { gate.withLock { $0 = false } }

        func load() async throws -> String? {
            // Deaf to cancellation, like a client of a network store that waits for its server.
            if isLoadHanging { await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in } }
            return nil
        }

        func save(_ id: String?) async throws {
            let attempt = state.withLock { state in
                state.attempts += 1
                state.running += 1
                state.mostRunning = max(state.mostRunning, state.running)
                return state.attempts
            }
            defer { state.withLock { $0.running -= 1 } }
            while gate.withLock({ $0 }) { await Task.yield() }
            if attempt <= failures { throw Broken() }
            state.withLock { $0.saved.append(id) }
        }
    }

    private func scheduler(
        _ store: ScriptedStore, _ master: ScriptedMaster, _ limit: Duration = .milliseconds(100)
    ) -> Scheduler {
        var configuration = SchedulerConfiguration(masters: [master.url], framework: .init(name: "test"))
        configuration.subscription.backoff = .init(initial: .milliseconds(10), maximum: .milliseconds(50))
        configuration.persistence.frameworkIDStoreTimeout = limit
        return Scheduler(configuration: configuration, frameworkIDStore: store, logger: .silent)
    }

    private func standing() throws -> ScriptedMaster {
        try ScriptedMaster(scenes: [[.subscribed(), .wait(.teardown), .close]])
    }

    @Test("a load that hangs is an error with the limit's name, and nothing is sent")
    func hangingLoad() async throws {
        let master = try standing()
        let scheduler = scheduler(ScriptedStore(isLoadHanging: true), master)
        let error = await #expect(throws: MesosSchedulerError.self) { try await scheduler.run() }
        #expect(error?.message.contains("frameworkIDStoreTimeout") == true)
        #expect(master.calls.isEmpty)
    }

    @Test("a run that is cancelled while the store hangs ends")
    func cancelledLoad() async throws {
        let master = try standing()
        let scheduler = scheduler(ScriptedStore(isLoadHanging: true), master, .seconds(3600))
        let run = Task { try await scheduler.run() }
        run.cancel()
        let error = await #expect(throws: MesosSchedulerError.self) { try await run.value }
        #expect(error?.code == .cancelled)
        #expect(master.calls.isEmpty)
    }

    @Test("a failed save is reported, and repeated until it succeeds")
    func failingSave() async throws {
        let store = ScriptedStore(failures: 3)
        let master = try standing()
        let scheduler = scheduler(store, master, .seconds(60))
        let notices = scheduler.notices()
        let run = Task { try await scheduler.run() }
        var reported = 0
        for await notice in notices {
            if notice.kind == .frameworkIDNotSaved { reported += 1 }
            if reported == 3 { break }
        }
        #expect(await eventually { store.state.withLock { $0.saved } == ["fw-1"] })
        await scheduler.shutdown(teardown: true, timeout: .seconds(60))
        try await run.value
        #expect(store.state.withLock { $0.saved } == ["fw-1", nil])
        #expect(master.calls(.subscribe).count == 1)
    }

    @Test("a save that hangs is reported, no other overtakes it, and the newest id is saved")
    func hangingSave() async throws {
        let store = ScriptedStore(isSaveHanging: true)
        let master = try ScriptedMaster(scenes: [
            [.subscribed("fw-1"), .event(.error("Framework has been removed")), .close],
            [.subscribed("fw-2"), .wait(.teardown), .close],
        ])
        let scheduler = scheduler(store, master)
        let notices = scheduler.notices()
        let run = Task { try await scheduler.run() }
        for await notice in notices {
            guard notice.kind == .frameworkIDNotSaved, let error = notice.error else { continue }
            #expect(error.message.contains("frameworkIDStoreTimeout"))
            break
        }
        #expect(await eventually { await scheduler.frameworkID == "fw-2" })
        #expect(store.state.withLock { $0.attempts } == 1)
        store.open()
        #expect(await eventually { store.state.withLock { $0.saved.last } == "fw-2" })
        #expect(store.state.withLock { $0.mostRunning } == 1)
        await scheduler.shutdown(teardown: true, timeout: .seconds(60))
        try await run.value
        #expect(store.state.withLock { $0.saved.last } == .some(nil))
    }

    @Test("a scheduler ends even if its store hangs")
    func endWithHangingStore() async throws {
        let store = ScriptedStore(isSaveHanging: true)
        let master = try standing()
        let scheduler = scheduler(store, master)
        let run = Task { try await scheduler.run() }
        try await scheduler.waitUntilSubscribed(timeout: .seconds(60))
        await scheduler.shutdown(teardown: true, timeout: .seconds(60))
        try await run.value
        #expect(master.calls(.teardown).count == 1)
        #expect(store.state.withLock { $0.saved }.isEmpty)
        store.open()
    }
}
