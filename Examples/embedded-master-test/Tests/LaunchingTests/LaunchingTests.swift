import EmbeddedMesos
import MesosAPI
import MesosScheduler
import Testing

@Suite struct EmbeddedMasterExampleTests {
    @Test("the framework says why a task could not run")
    func failedPull() async throws {
        // Two agents: one runs what it gets, the other cannot pull images.
        let master = try await EmbeddedMaster.start(agents: [
            .scripted(.init(attributes: [.text("rack", "a")]) { _ in .run }),
            .scripted(
                .init(attributes: [.text("rack", "b")]) { _ in
                    .fail(
                        reason: .containerLaunchFailed,
                        message: "Failed to launch container: docker pull: no such image")
                }),
        ])
        let scheduler = Scheduler(
            configuration: SchedulerConfiguration(masters: [master.url], framework: .init(name: "test")))
        let running = Task { try await scheduler.run() }

        var request = TaskRequest(
            id: "web-1", resources: .init(cpus: 1, memory: 64), command: .init(value: "sleep 600"))
        request.constraints = [try PlacementConstraint("rack", .like, "a")]
        let task = try await scheduler.launch(request, timeout: .seconds(30))
        #expect(await master.task("web-1")?.state == .running)
        #expect(await master.task("web-1")?.agentID == task.agentID)

        request.id = "web-2"
        request.constraints = [try PlacementConstraint("rack", .like, "b")]
        await #expect(throws: MesosSchedulerError.self) { try await scheduler.launch(request, timeout: .seconds(30)) }

        running.cancel()
        _ = await running.result
        await master.shutdown()
    }
}
