import EmbeddedMesos
import Foundation
import JSONSupport
import MesosAPI
import TestSupport
import Testing

/// The scheduler API of the embedded master, over HTTP without a client library.
@Suite struct RawSchedulerAPITests {
    private static let capabilities: MessageList<Mesos.FrameworkInfo.Capability> = [
        .init(type: .multiRole), .init(type: .partitionAware), .init(type: .taskKillingState),
        .init(type: .reservationRefinement),
    ]

    private static func info(id: Mesos.FrameworkID? = nil, failoverTimeout: Double = 60) -> Mesos.FrameworkInfo {
        .with {
            $0.user = "root"
            $0.name = "raw"
            $0.id = id
            $0.failoverTimeout = failoverTimeout
            $0.roles = ["*"]
            $0.capabilities = capabilities
        }
    }

    private static func task(_ id: String, on agent: Mesos.AgentID) -> Mesos.TaskInfo {
        .with {
            $0.name = id
            $0.taskID = Mesos.TaskID(id)
            $0.agentID = agent
            $0.resources = [
                .scalar("cpus", 0.5, role: "*"), .scalar("mem", 128, role: "*"),
                .ranges("ports", [31_000...31_000], role: "*"),
            ]
            $0.command = .with { $0.value = "sleep 600" }
        }
    }

    @Test(
        "a task is offered, launched, updated, acknowledged, killed and removed",
        arguments: RawFramework.Encoding.allCases)
    func lifeOfATask(
        encoding: RawFramework.Encoding
    ) async throws {
        let master = try await EmbeddedMaster.start(agents: [.scripted(.init())])
        let framework = try await RawFramework.subscribe(Self.info(), port: master.port, encoding: encoding)
        guard case .subscribed(let subscribed)? = try await framework.stream.next() else {
            Issue.record("the first event is not SUBSCRIBED")
            return
        }
        let id = subscribed.frameworkID
        #expect(subscribed.heartbeatIntervalSeconds == 15)
        #expect(id.value == "\(subscribed.masterInfo?.id ?? "")-0000")
        #expect(subscribed.masterInfo?.address?.port == Int32(master.port))
        #expect(try await framework.stream.next() == .heartbeat)

        let offer = try #require(try await framework.nextOffers().first)
        #expect(ResourceSet(offer.resources).scalar("cpus") == 4)
        #expect(offer.resources.allSatisfy { $0.allocationInfo?.role == "*" && $0.role == nil })
        #expect(offer.url?.path == "/slave(1)")

        let accept = Mesos.Scheduler.Call.Accept.with { accept in
            accept.offerIDs = [offer.id]
            accept.operations = [
                .with {
                    $0.type = .launch
                    $0.launch = .init(taskInfos: [Self.task("web-1", on: offer.agentID)])
                }
            ]
            accept.filters = .init(refuseSeconds: 0.1)
        }
        let accepted = try await framework.call(.accept(accept), id: id)
        #expect(accepted.status == 202)
        #expect(accepted.body.isEmpty)

        // The second update is sent only after the first is acknowledged.
        let starting = try await framework.nextUpdate()
        #expect(starting.state == .starting)
        #expect(await master.task("web-1")?.unacknowledgedUpdates == 2)
        try await acknowledge(starting, by: framework, id: id)
        let running = try await framework.nextUpdate()
        #expect(running.state == .running)
        #expect(running.containerStatus?.networkInfos.first?.ipAddresses.first?.ipAddress == "127.0.0.1")
        try await acknowledge(running, by: framework, id: id)

        // The unused resources are offered again.
        let rest = try #require(try await framework.nextOffers().first)
        #expect(ResourceSet(rest.resources).scalar("cpus") == 3.5)
        #expect(!ResourceSet(rest.resources).ranges("ports").contains(31_000))

        let kill = Mesos.Scheduler.Call.Kill.with { $0.taskID = "web-1" }
        #expect(try await framework.call(.kill(kill), id: id).status == 202)
        let killing = try await framework.nextUpdate()
        #expect(killing.state == .killing)
        try await acknowledge(killing, by: framework, id: id)
        let killed = try await framework.nextUpdate()
        #expect(killed.state == .killed)
        try await acknowledge(killed, by: framework, id: id)

        #expect(try await framework.call(.teardown, id: id).status == 202)
        while try await framework.stream.next() != nil {}
        let late = try await framework.call(.reconcile(.init()), id: id)
        #expect(late.status == 400)
        #expect(late.text == "Framework cannot be found")
        await master.shutdown()
    }

    private func acknowledge(
        _ status: Mesos.TaskStatus, by framework: RawFramework, id: Mesos.FrameworkID
    ) async throws {
        let acknowledge = Mesos.Scheduler.Call.Acknowledge.with {
            $0.agentID = status.agentID ?? ""
            $0.taskID = status.taskID
            $0.uuid = status.uuid ?? []
        }
        #expect(try await framework.call(.acknowledge(acknowledge), id: id).status == 202)
    }
}
