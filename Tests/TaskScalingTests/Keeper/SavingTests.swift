import MachineSupport
import MesosAPI
import MesosScheduler
import TestSupport
import Testing

@testable import TaskScaling

@Suite("saving of the keeper's state")
struct SavingTests {
    private struct DiskFull: Error {}

    /// A store on a disk that can be full.
    private final class FullStore: InstanceKeeperStore {
        let isFull = Lock(true)
        let kept = Lock<InstanceKeeperState?>(nil)
        let attempts = Lock(0)

        func load() async throws -> InstanceKeeperState? { kept.withLock { $0 } }

        func save(_ state: InstanceKeeperState) async throws {
            attempts.withLock { $0 += 1 }
            if isFull.withLock({ $0 }) { throw DiskFull() }
            kept.withLock { $0 = state }
        }
    }

    private static func keeper(_ store: FullStore) throws -> InstanceKeeper {
        // The scheduler is never run.
        let scheduler = Scheduler(
            configuration: SchedulerConfiguration(masters: ["http://127.0.0.1:1"], framework: .init(name: "test")),
            logger: .silent)
        let template = try InstanceTemplate(
            name: "web",
            request: TaskRequest(id: "", resources: .init(cpus: 0.1, memory: 32), command: .init(value: "true")))
        return try InstanceKeeper(scheduler: scheduler, template: template, instances: 1, store: store, logger: .silent)
    }

    @Test("a state that did not fit on a full disk is saved later, without another change")
    func retried() async throws {
        let store = FullStore()
        let keeper = try Self.keeper(store)
        await keeper.save(InstanceKeeperState(desired: 5, configured: 1))
        await keeper.save(InstanceKeeperState(desired: 7, configured: 1))
        #expect(store.attempts.withLock { $0 } == 2)
        store.isFull.withLock { $0 = false }
        #expect(await eventually { store.kept.withLock { $0?.desired } == 7 })
    }

    @Test("the keeper tries to save a last time when it ends")
    func last() async throws {
        let store = FullStore()
        let keeper = try Self.keeper(store)
        await keeper.save(InstanceKeeperState(desired: 5, configured: 1))
        store.isFull.withLock { $0 = false }
        await keeper.saveAtLast()
        #expect(store.kept.withLock { $0?.desired } == 5)
    }
}
