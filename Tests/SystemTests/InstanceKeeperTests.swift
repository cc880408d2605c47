import EmbeddedMesos
import MesosAPI
import MesosScheduler
import TaskScaling
import TestSupport
import Testing

/// The keeper of instances with a scheduler and a master.
@Suite struct InstanceKeeperTests {
    @Test("a keeper that has stopped shows its copies as they were, because they run on")
    func stopped() async throws {
        let master = try await EmbeddedMaster.start(agents: [.scripted(.init())])
        let scheduler = Scheduler(
            configuration: SchedulerConfiguration(masters: [master.url], framework: .init(name: "test")),
            logger: .silent)
        let template = try InstanceTemplate(
            name: "web",
            request: TaskRequest(id: "", resources: .init(cpus: 0.1, memory: 32), command: .init(value: "sleep 600")))
        let keeper = try InstanceKeeper(scheduler: scheduler, template: template, instances: 2, logger: .silent)
        let subscription = Task { try await scheduler.run() }
        let keeping = Task { try await keeper.run() }
        #expect(await eventually { await keeper.status().running == 2 })
        let before = await keeper.status().instances
        #expect(before.allSatisfy { $0.launchedAt != nil && $0.agent != nil }, "\(before)")

        keeping.cancel()
        _ = await keeping.result
        #expect(await keeper.status().instances == before)
        #expect(await master.tasks().allSatisfy { $0.state == .running })

        subscription.cancel()
        _ = await subscription.result
        await master.shutdown()
    }
}
