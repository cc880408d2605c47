import EmbeddedMesos
import Logging
import MachineSupport
import MesosAPI
import MesosScheduler
import TestSupport
import Testing

/// The scheduler against a cluster in which things go wrong.
@Suite(.timeLimit(.minutes(20))) struct SchedulerFaultTests {
    private static let logger = Logger.silent

    /// The number of starts of each task on an agent.
    private final class Launches: Sendable {
        private let counts = Lock<[String: Int]>([:])

        func agent(_ cpus: Double = 8) -> EmbeddedAgentConfiguration {
            .scripted(
                ScriptedAgentConfiguration(resources: AgentResources(cpus: cpus, memory: 8192)) { [self] launch in
                    counts.withLock { $0[launch.taskID, default: 0] += 1 }
                    return .run
                })
        }

        var all: [String: Int] { counts.withLock { $0 } }
    }

    private static func configuration(_ masters: [String]) -> SchedulerConfiguration {
        var framework = FrameworkConfiguration(name: "faults")
        framework.failoverTimeout = .seconds(600)
        var configuration = SchedulerConfiguration(masters: masters, framework: framework)
        configuration.subscription.timeout = .seconds(2)
        configuration.calls.timeout = .seconds(2)
        configuration.subscription.backoff = Backoff(initial: .milliseconds(20), maximum: .milliseconds(200))
        configuration.reconciliation.backoff = Backoff(initial: .milliseconds(100), maximum: .milliseconds(500))
        configuration.tasks.killBackoff = Backoff(initial: .milliseconds(200), maximum: .seconds(1))
        configuration.reconciliation.implicitInterval = .seconds(1)
        configuration.tasks.orphanGracePeriod = .seconds(2)
        configuration.offers.refuseDuration = .milliseconds(100)
        configuration.offers.reviveInterval = .milliseconds(50)
        return configuration
    }

    private static func request(_ id: String) -> TaskRequest {
        TaskRequest(id: id, resources: .init(cpus: 0.5, memory: 64), command: .init(value: "sleep 600"))
    }

    private static func masterConfiguration(_ faults: FaultPlan? = nil) -> EmbeddedMasterConfiguration {
        var policy = MasterPolicy()
        policy.heartbeatInterval = .milliseconds(500)
        policy.updateRetryMinimum = .milliseconds(200)
        policy.updateRetryMaximum = .seconds(1)
        return EmbeddedMasterConfiguration(policy: policy, seed: 1, faults: faults)
    }

    @Test(arguments: [MasterLoss.killed, .frozen])
    func tasksOutliveALeaderWhoseAgentsComeBackLate(loss: MasterLoss) async throws {
        let launches = Launches()
        let cluster = try await EmbeddedCluster.start(
            configuration: Self.masterConfiguration(), agents: (0..<4).map { _ in launches.agent() })
        let scheduler = Scheduler(configuration: Self.configuration(cluster.urls), logger: Self.logger)
        let service = Task { try await scheduler.run() }
        let ids = (0..<20).map { "t\($0)" }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for id in ids {
                group.addTask { _ = try await scheduler.launch(Self.request(id), timeout: .seconds(60)) }
            }
            try await group.waitForAll()
        }
        let frameworkID = await scheduler.frameworkID

        try await cluster.failover(
            loss: loss, detection: .milliseconds(200), recovery: .milliseconds(200),
            agentReregistration: .each([.seconds(1), .milliseconds(1500), .seconds(2), .milliseconds(500)]))
        let isBack = await eventually(within: .seconds(120)) {
            guard let leader = await cluster.leader, await scheduler.isSubscribed else { return false }
            let frameworks = await leader.frameworks()
            let tasks = await leader.tasks()
            return frameworks.contains { $0.id == frameworkID && $0.isConnected } && tasks.count == 20
        }
        #expect(isBack)
        #expect(await scheduler.frameworkID == frameworkID)
        // The scheduler works with the new leader: it launches one more task and ends the others.
        _ = try await scheduler.launch(Self.request("after"), timeout: .seconds(60))
        let known = await scheduler.tasks()
        #expect(Set(known.map(\.taskID)) == Set(ids + ["after"]))
        #expect(known.allSatisfy { $0.phase == .running && !$0.isUnreachable && !$0.isBeingKilled })
        #expect(await cluster.leader?.tasks().allSatisfy { $0.state == .running } == true)
        #expect(launches.all == Dictionary(uniqueKeysWithValues: (ids + ["after"]).map { ($0, 1) }))
        for id in ids {
            let outcome = try await scheduler.kill(id, timeout: .seconds(60))
            #expect(outcome.state == .killed)
        }
        await scheduler.shutdown(teardown: true, timeout: .seconds(10))
        try await service.value
        await cluster.shutdown()
    }

    @Test(arguments: UInt64(1)...20)
    func everyLaunchUnderSeededFaultsEndsInATaskOrAnErrorAndNothingIsLeft(seed: UInt64) async throws {
        let launches = Launches()
        let plan = FaultPlan.seeded(seed, .init(events: 0.12, calls: 0.12, answers: 0.12), maximumFaults: 25)
        let master = try await EmbeddedMaster.start(
            configuration: Self.masterConfiguration(plan), agents: [launches.agent(), launches.agent()])
        let scheduler = Scheduler(configuration: Self.configuration([master.url]), logger: Self.logger)
        let service = Task { try await scheduler.run() }
        let running = await withTaskGroup(of: String?.self) { group in
            for index in 0..<8 {
                group.addTask {
                    do {
                        return try await scheduler.launch(Self.request("t\(index)"), timeout: .seconds(120)).taskID
                    } catch {
                        let code = (error as? MesosSchedulerError)?.code
                        #expect(code != nil && code != .other, "t\(index): \(error)")
                        return nil
                    }
                }
            }
            return await group.reduce(into: [String]()) { if let id = $1 { $0.append(id) } }
        }
        for id in running {
            let outcome = try? await scheduler.kill(id, timeout: .seconds(60))
            #expect(outcome != nil, "\(id) was not killed; \(master.injectedFaults())")
        }
        // The number of faults is limited. After the last fault the remaining tasks end, and no task was started twice.
        let isClean = await eventually(within: .seconds(60)) {
            await master.tasks().allSatisfy { [.killed, .failed, .lost, .error, .dropped].contains($0.state) }
        }
        let left = await master.tasks().filter { $0.state == .running }.map(\.id)
        #expect(isClean, "left: \(left); \(master.injectedFaults())")
        #expect(launches.all.values.allSatisfy { $0 == 1 }, "\(launches.all)")
        // The master refuses an unreadable ACCEPT, so its launches fail.
        let isSpoilt = master.injectedFaults().contains {
            $0.point.kind == .call(.accept) && ($0.fault == .garble || $0.fault == .truncate)
        }
        #expect(!running.isEmpty || isSpoilt, "\(master.injectedFaults())")
        #expect(!master.injectedFaults().isEmpty)
        master.setFaults(nil)
        await scheduler.shutdown(teardown: true, timeout: .seconds(10))
        _ = try? await service.value
        await master.shutdown()
    }
}
