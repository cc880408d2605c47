import EmbeddedMesos
import Foundation
import JSONSupport
import MesosAPI
import TestSupport
import Testing

/// The control of an embedded master by a test: time, scripts, agents, connections.
@Suite struct EmbeddedMasterTests {
    private static func info(failoverTimeout: Double = 60) -> Mesos.FrameworkInfo {
        .with {
            ($0.user, $0.name, $0.failoverTimeout, $0.roles) = ("root", "n", failoverTimeout, ["*"])
            $0.capabilities = [
                .init(type: .multiRole), .init(type: .partitionAware), .init(type: .reservationRefinement),
            ]
        }
    }

    private static func launch(_ task: String, _ offer: Mesos.Offer) -> SchedulerCall {
        .accept(
            .with { accept in
                accept.offerIDs = [offer.id]
                let info = Mesos.TaskInfo.with {
                    ($0.name, $0.taskID, $0.agentID) = (task, Mesos.TaskID(task), offer.agentID)
                    $0.resources = [.scalar("cpus", 1, role: "*"), .scalar("mem", 64, role: "*")]
                    $0.command = .with { $0.value = "true" }
                }
                accept.operations = [.with { ($0.type, $0.launch) = (.launch, .init(taskInfos: [info])) }]
            })
    }

    @Test("with a manual clock time passes only when the test advances it")
    func manualClock() async throws {
        let clock = ManualClock()
        let master = try await EmbeddedMaster.start(
            configuration: .init(clock: clock),
            agents: [.scripted(.init { _ in .runThenFail(after: .seconds(100), message: "boom") })])
        let framework = try await RawFramework.subscribe(Self.info(), port: master.port, encoding: .protobuf)
        let id = try await framework.next { if case .subscribed(let it) = $0 { it.frameworkID } else { nil } }
        let offer = try #require(try await framework.nextOffers().first)
        _ = try await framework.call(Self.launch("t", offer), id: id)
        await clock.advance(by: .seconds(99))
        #expect(await master.task("t")?.state == .running)
        await clock.advance(by: .seconds(1))
        #expect(await master.task("t")?.state == .failed)

        // Without acknowledgements the first update is sent again after 10, 30 and 70 seconds, and no other update is sent.
        var heartbeats = 0
        var updates: [Mesos.TaskStatus] = []
        while heartbeats < 6 {
            switch try #require(try await framework.stream.next()) {
            case .heartbeat: heartbeats += 1
            case .update(let status): updates.append(status)
            default: break
            }
        }
        #expect(updates.map(\.state) == [.starting, .starting, .starting, .starting])
        #expect(Set(updates.map(\.uuid)).count == 1)
        await master.shutdown()
    }

    @Test("a test decides the states of a task")
    func updates() async throws {
        let master = try await EmbeddedMaster.start(agents: [.scripted(.init { _ in .never })])
        let framework = try await RawFramework.subscribe(Self.info(), port: master.port, encoding: .json)
        let id = try await framework.next { if case .subscribed(let it) = $0 { it.frameworkID } else { nil } }
        _ = try await framework.call(Self.launch("t", try #require(try await framework.nextOffers().first)), id: id)
        try await master.updateTask("t", state: .failed, reason: .containerLaunchFailed, message: "no such image")
        let update = try await framework.nextUpdate()
        #expect(update.message == "no such image")
        await #expect(throws: EmbeddedMesosError.self) { try await master.updateTask("other", state: .running) }
        #expect(await master.calls().compactMap(\.call.type) == [.subscribe, .accept])
        await master.shutdown()
    }

    @Test("a broken connection removes a framework with failover timeout zero")
    func noTimeout() async throws {
        let master = try await EmbeddedMaster.start()
        do {
            let call = SchedulerCall.subscribe(.init(frameworkInfo: Self.info(failoverTimeout: 0)))
            let body = call.message(frameworkID: nil).jsonBytes()
            let port = master.port
            try await RawHTTP.onThread {
                let socket = try RawSocket(port: port)
                let headers = ["Content-Type": "application/json", "Accept": "application/json"]
                try socket.write(RawHTTP.head("POST", "/api/v1/scheduler", headers, length: body.count) + body)
                #expect(try RawHTTP.readHead(socket).status == 200)
            }
        }
        // The master notices the closed socket although it sends nothing.
        #expect(await eventually { await master.frameworks().first?.isRemoved == true })
        await master.shutdown()
    }

    @Test("a newer subscription ends the older one")
    func takeover() async throws {
        let master = try await EmbeddedMaster.start()
        let old = try await RawFramework.subscribe(Self.info(), port: master.port, encoding: .json)
        var info = Self.info()
        info.id = try await old.next { if case .subscribed(let it) = $0 { it.frameworkID } else { nil } }
        let new = try await RawFramework.subscribe(info, port: master.port, encoding: .protobuf)
        #expect(try await old.next { if case .error(let text) = $0 { text } else { nil } } == "Framework failed over")
        #expect(try await old.stream.next() == nil)
        #expect(try await new.next { if case .subscribed(let it) = $0 { it.frameworkID } else { nil } } == info.id)
        await master.shutdown()
    }

    @Test("the state has the members of a Mesos state")
    func state() async throws {
        let master = try await EmbeddedMaster.start(
            agents: [.scripted(.init(attributes: [.text("rack", "r0"), .scalar("slots", 4), .ranges("r", [1...10])]))])
        let framework = try await RawFramework.subscribe(Self.info(), port: master.port, encoding: .json)
        let id = try await framework.next { if case .subscribed(let it) = $0 { it.frameworkID } else { nil } }
        _ = try await framework.call(Self.launch("t", try #require(try await framework.nextOffers().first)), id: id)
        _ = try await framework.nextUpdate()
        for path in ["/state", "/master/state"] {
            let state = try JSONValue(parsing: try await RawHTTP.request("GET", path, port: master.port).body)
            #expect(state["leader_info"]?["port"] == .integer(Int64(master.port)))
            let agent = try #require(state["slaves"]?.arrayValue?.first)
            #expect(agent["attributes"] == ["rack": "r0", "slots": 4.0, "r": "[1-10]"])
            #expect(agent["used_resources"]?["cpus"]?.doubleValue == 1)
            #expect(agent["resources"]?["ports"] == "[31000-31999]")
            let task = try #require(state["frameworks"]?.arrayValue?.first?["tasks"]?.arrayValue?.first)
            #expect(task["state"] == "TASK_RUNNING")
            #expect(task["slave_id"] == agent["id"])
        }
        await master.shutdown()
    }

    @Test("an address in use is a clear error")
    func addressInUse() async throws {
        let master = try await EmbeddedMaster.start()
        await #expect {
            try await EmbeddedMaster.start(configuration: .init(port: master.port))
        } throws: { error in
            (error as? EmbeddedMesosError)?.code == .cannotListen
                && "\(error)".contains("127.0.0.1:\(master.port)")
        }
        await master.shutdown()
    }
}
