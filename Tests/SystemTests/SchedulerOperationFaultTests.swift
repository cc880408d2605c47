import EmbeddedMesos
import Logging
import MesosAPI
import MesosScheduler
import TestSupport
import Testing

/// Operations on resources by the real scheduler over real sockets, with lost and damaged messages.
@Suite("operations under faults")
struct SchedulerOperationFaultTests {
    /// A fault and its name.
    struct Scene: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var rule: FaultPlan.Rule

        init(_ name: String, _ kind: FaultPlan.Kind, number: Int = 1, _ fault: FaultPlan.Fault) {
            testDescription = name
            rule = .init(kind, number: number, fault)
        }
    }

    static let scenes: [Scene] = [
        Scene("the ACCEPT does not arrive", .call(.accept), .drop),
        Scene("the answer to the ACCEPT does not come", .answer(.accept), .drop),
        Scene("the ACCEPT comes twice", .call(.accept), .duplicate),
        Scene("the ACCEPT cannot be read", .call(.accept), .garble),
        Scene("the ACCEPT is put off", .call(.accept), .status(503)),
        Scene("the ACCEPT is performed and answered with 503", .answer(.accept), .status(503)),
        Scene("the status does not come", .event(.updateOperationStatus), .drop),
        Scene("the status comes twice", .event(.updateOperationStatus), .duplicate),
        Scene("the stream ends before the status", .event(.updateOperationStatus), .close),
        Scene("the status is cut off", .event(.updateOperationStatus), .truncate),
        Scene("the acknowledgement does not arrive", .call(.acknowledgeOperationStatus), .drop),
        Scene("the acknowledgement comes twice", .call(.acknowledgeOperationStatus), .duplicate),
        Scene("the offers cannot be read", .event(.offers), .garble),
    ]

    private static let role = "eng"

    private func with(
        faults: FaultPlan?, _ body: (Scheduler, EmbeddedMaster, String) async throws -> Void
    ) async throws {
        var policy = MasterPolicy()
        policy.updateRetryMinimum = .milliseconds(200)
        let master = try await EmbeddedMaster.start(
            configuration: .init(policy: policy, faults: faults),
            agents: [.scripted(.init(resources: AgentResources(cpus: 4, memory: 1024, disk: 1000)) { _ in .run })])
        var configuration = SchedulerConfiguration(
            masters: [master.url], framework: .init(name: "test", roles: [Self.role]))
        configuration.framework.failoverTimeout = .seconds(600)
        configuration.subscription.backoff = .init(initial: .milliseconds(20), maximum: .milliseconds(200))
        configuration.reconciliation.backoff = .init(initial: .milliseconds(200), maximum: .seconds(1))
        configuration.offers.refuseDuration = .milliseconds(100)
        configuration.calls.timeout = .seconds(5)
        let scheduler = Scheduler(
            configuration: configuration, logger: Logger.silent)
        let service = Task { try await scheduler.run() }
        do {
            let agent = try #require(await master.agentIDs().first)
            try await body(scheduler, master, agent)
        } catch {
            service.cancel()
            _ = await service.result
            await master.shutdown()
            throw error
        }
        service.cancel()
        _ = await service.result
        await master.shutdown()
    }

    private func cpus(_ amount: Double, _ label: String) -> Mesos.Resource {
        .scalar("cpus", amount).reserved(for: Self.role, labels: ["for": label])
    }

    @Test("resources are reserved, made into a volume, used and released")
    func wholeLife() async throws {
        try await with(faults: nil) { scheduler, master, agent in
            let disk = Mesos.Resource.scalar("disk", 100).reserved(for: Self.role)
            let volume = disk.persistentVolume(id: "v1", containerPath: "data")
            let made = try await scheduler.perform(
                [.reserve([cpus(1, "a"), disk]), .create(volumes: [volume])], on: agent, timeout: .seconds(60))
            #expect(made.map(\.state) == [.finished, .finished])
            var request = TaskRequest(id: "t1", resources: .init(cpus: 0.1), command: .init(value: "ls data"))
            request.volumes = [volume]
            _ = try await scheduler.launch(request, timeout: .seconds(60))
            let used = await master.task("t1")?.info.resources.compactMap { $0.disk?.persistence?.id }
            #expect(used == ["v1"])
            _ = try await scheduler.kill("t1", timeout: .seconds(60))
            let refused = try await scheduler.perform(
                [
                    .unreserve([cpus(1, "a")]),
                    .reserve([.scalar("cpus", 3).reserved(for: "other")]),
                ], on: agent,
                timeout: .seconds(60))
            #expect(refused.map(\.state) == [.finished, .error])
            try await scheduler.destroyVolumes([volume], on: agent, timeout: .seconds(60))
            try await scheduler.unreserve([disk], on: agent, timeout: .seconds(60))
            // No resource is reserved any more.
            try await scheduler.reserve(
                [cpus(4, "all"), .scalar("disk", 1000).reserved(for: Self.role)], on: agent, timeout: .seconds(60))
            #expect(await eventually { await master.operations().isEmpty }, "every end is acknowledged")
        }
    }

    @Test("each operation is performed once, whichever message is lost", arguments: scenes)
    func once(scene: Scene) async throws {
        try await with(faults: .rules([scene.rule])) { scheduler, master, agent in
            try await perform(1, on: agent, scheduler)
            // Exactly these resources remain.
            try await perform(3, on: agent, scheduler)
            #expect(await eventually { await master.operations().isEmpty }, "every end is acknowledged")
        }
    }

    /// Repeats an operation that the master refused because a fault made its message unreadable.
    private func perform(_ amount: Double, on agent: String, _ scheduler: Scheduler) async throws {
        for _ in 0..<10 where try await !isRefused(amount, on: agent, scheduler) { return }
        Issue.record("the master refuses every ACCEPT")
    }

    private func isRefused(_ amount: Double, on agent: String, _ scheduler: Scheduler) async throws -> Bool {
        do {
            try await scheduler.reserve([cpus(amount, "\(amount)")], on: agent, timeout: .seconds(60))
            return false
        } catch {
            guard error.code == .callRejected && error.status == 400 else { throw error }
            return true
        }
    }

    @Test("each operation is performed once under any faults", arguments: UInt64(0)..<16)
    func seeded(seed: UInt64) async throws {
        let seeded = FaultPlan.seeded(seed, .init(events: 0.15, calls: 0.15, answers: 0.15))
        let faults = FaultPlan(maximumFaults: 12) { point in
            let fault = seeded.decide(point)
            // The stream delivers bytes in order, so an event is lost only together with the stream. The master does not repeat
            // offers.
            return fault == .drop && point.kind == .event(.offers) ? .close : fault
        }
        try await with(faults: faults) { scheduler, master, agent in
            for _ in 0..<6 { try await perform(0.5, on: agent, scheduler) }
            try await perform(1, on: agent, scheduler)
            #expect(await eventually { await master.operations().isEmpty }, "every end is acknowledged")
        }
    }
}
