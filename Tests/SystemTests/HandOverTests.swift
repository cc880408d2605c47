import EmbeddedMesos
import MachineSupport
import MesosAPI
import MesosScheduler
import TestSupport
import Testing

/// One scheduler hands its framework over to another.
@Suite struct HandOverTests {
    /// A store that two schedulers share, and that can hang.
    private final class SharedStore: TaskStore, FrameworkIDStore {
        private let tasks = Lock<[String: StoredTask]>([:])
        private let id = Lock<String?>(nil)
        private let hangs = Lock(false)

        func hang() { hangs.withLock { $0 = true } }
        func load() async -> [StoredTask] { tasks.withLock { Array($0.values) } }
        func load() async -> String? { id.withLock { $0 } }
        func save(_ id: String?) async { self.id.withLock { $0 = id } }

        func save(_ changes: [TaskChange]) async throws {
            if hangs.withLock({ $0 }) { try await Task.sleep(for: .seconds(3_600)) }
            tasks.withLock { tasks in
                for change in changes {
                    switch change {
                    case .put(let task): tasks[task.taskID] = task
                    case .remove(let id): tasks[id] = nil
                    case .removeAll: tasks = [:]
                    }
                }
            }
        }
    }

    private func scheduler(_ master: EmbeddedMaster, _ store: SharedStore) -> Scheduler {
        var configuration = SchedulerConfiguration(
            masters: [master.url], framework: .init(name: "test", failoverTimeout: .seconds(3_600)))
        configuration.offers.refuseDuration = .milliseconds(20)
        configuration.offers.reviveInterval = .milliseconds(20)
        configuration.reconciliation.backoff = .init(initial: .milliseconds(200), maximum: .seconds(2))
        configuration.tasks.orphanGracePeriod = nil
        return Scheduler(
            configuration: configuration, frameworkIDStore: store, taskStore: store, logger: .silent)
    }

    private func run<Value: Sendable>(
        _ scheduler: Scheduler, _ body: () async throws -> Value
    ) async throws -> Value {
        let running = Task { try await scheduler.run() }
        defer { running.cancel() }
        try await scheduler.waitUntilSubscribed(timeout: .seconds(60))
        let value = try await body()
        try await running.value
        return value
    }

    @Test("a launch in flight survives a hand-over: the next scheduler finds the task, which was launched once")
    func launchInFlight() async throws {
        let clock = ManualClock()
        let agent = ScriptedAgentConfiguration(
            resources: AgentResources(cpus: 4, memory: 1_024),
            behaviour: { _ in
                TaskScript([.report(TaskReport(.starting)), .wait(.seconds(60)), .report(TaskReport(.running))])
            })
        let master = try await EmbeddedMaster.start(
            configuration: EmbeddedMasterConfiguration(clock: clock), agents: [.scripted(agent)])
        let store = SharedStore()
        let request = TaskRequest(id: "t1", resources: .init(cpus: 1, memory: 64), command: .init(value: "run"))
        let first = scheduler(master, store)
        let error = try await run(first) {
            let launch = Task { try await first.launch(request, timeout: .seconds(300)) }
            #expect(
                await eventually {
                    // Offers follow the master's clock.
                    await clock.advance(by: .milliseconds(100))
                    return await master.tasks().map(\.state) == [.starting]
                })
            await first.handOver()
            return await #expect(throws: MesosSchedulerError.self) { try await launch.value }
        }
        #expect(error?.code == .handedOver)
        let second = scheduler(master, store)
        try await run(second) {
            let adoption = Task { try await second.adopt("t1") }
            await clock.advance(by: .seconds(60))
            let adopted = try await adoption.value
            #expect(adopted.taskID == "t1")
            #expect(await master.tasks().map(\.id) == ["t1"])
            await second.handOver()
        }
        let kinds = await master.calls().map(\.call.type)
        #expect(kinds.count { $0 == .accept } == 1)
        #expect(!kinds.contains(.kill) && !kinds.contains(.teardown))
        #expect(await master.frameworks().count == 1)
        await master.shutdown()
    }

    @Test("a hand-over does not wait for a store that hangs")
    func hangingStore() async throws {
        let master = try await EmbeddedMaster.start(
            agents: [.scripted(.init(resources: AgentResources(cpus: 4, memory: 1_024)))])
        let store = SharedStore()
        let first = scheduler(master, store)
        let error = try await run(first) {
            store.hang()
            let request = TaskRequest(id: "t1", resources: .init(cpus: 1, memory: 64), command: .init(value: "run"))
            let launch = Task { try await first.launch(request, timeout: .seconds(300)) }
            #expect(await eventually { await first.tasks().contains { $0.taskID == "t1" } })
            await first.handOver()
            return await #expect(throws: MesosSchedulerError.self) { try await launch.value }
        }
        #expect(error?.code == .handedOver)
        #expect(await master.tasks().isEmpty)
        await master.shutdown()
    }
}
