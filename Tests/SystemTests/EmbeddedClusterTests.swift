import EmbeddedMesos
import Foundation
import JSONSupport
import MesosAPI
import ProcessControl
import TestSupport
import Testing

/// Failover between several masters, over real sockets.
@Suite(.timeLimit(.minutes(20))) struct EmbeddedClusterTests {
    static func info(id: Mesos.FrameworkID? = nil) -> Mesos.FrameworkInfo {
        .with {
            ($0.user, $0.name, $0.failoverTimeout, $0.roles, $0.id) = ("root", "n", 600, ["*"], id)
            $0.checkpoint = true
            $0.capabilities = [
                .init(type: .multiRole), .init(type: .partitionAware), .init(type: .reservationRefinement),
            ]
        }
    }

    static func launch(_ tasks: [String], _ offer: Mesos.Offer, command: String = "true") -> SchedulerCall {
        .accept(
            .with { accept in
                accept.offerIDs = [offer.id]
                accept.filters = .init(refuseSeconds: 3600)
                let infos = tasks.map { task in
                    Mesos.TaskInfo.with {
                        ($0.name, $0.taskID, $0.agentID) = (task, Mesos.TaskID(task), offer.agentID)
                        $0.resources = [.scalar("cpus", 0.5, role: "*"), .scalar("mem", 64, role: "*")]
                        $0.command = .with { $0.value = command }
                    }
                }
                accept.operations = [
                    .with { ($0.type, $0.launch) = (.launch, .init(taskInfos: MessageList(infos))) }
                ]
            })
    }

    static func acknowledge(
        _ status: Mesos.TaskStatus, _ framework: RawFramework, _ id: Mesos.FrameworkID
    ) async throws {
        guard let uuid = status.uuid else { return }
        let acknowledge = Mesos.Scheduler.Call.Acknowledge.with {
            ($0.agentID, $0.taskID, $0.uuid) = (status.agentID ?? "", status.taskID, uuid)
        }
        #expect(try await framework.call(.acknowledge(acknowledge), id: id).status == 202)
    }

    /// Acknowledges updates up to the next one with a state, and returns that one.
    static func wait(
        for state: Mesos.TaskState, of framework: RawFramework, _ id: Mesos.FrameworkID
    ) async throws -> Mesos.TaskStatus {
        while true {
            let status = try await framework.nextUpdate()
            try await acknowledge(status, framework, id)
            if status.state == state { return status }
        }
    }

    private static func port(_ url: String) -> Int { Int(url.split(separator: ":").last ?? "") ?? 0 }

    private static func answer(_ url: String, _ path: String = "/api/v1/scheduler") async throws -> RawHTTP.Response {
        try await RawHTTP.request(
            "POST", path, port: port(url), headers: ["Content-Type": "application/json"],
            body: Array(#"{"type":"TEARDOWN","framework_id":{"value":"f"}}"#.utf8))
    }

    @Test("masters that do not lead redirect with a location without scheme")
    func redirects() async throws {
        let cluster = try await EmbeddedCluster.start(agents: [.scripted(.init())])
        let leader = Self.port(cluster.urls[0])
        for url in cluster.urls.dropFirst() {
            for path in ["/api/v1/scheduler", "/master/api/v1/scheduler"] {
                let response = try await Self.answer(url, path)
                #expect(response.status == 307)
                #expect(response.headers["location"] == "//127.0.0.1:\(leader)/master/api/v1/scheduler")
                #expect(response.body.isEmpty)
            }
        }
        #expect(try await Self.answer(cluster.urls[0]).status == 400)
        #expect(await cluster.masters().map(\.state) == [.leading, .standby, .standby])
        await cluster.shutdown()
    }

    @Test("the stages of a failover follow the clock")
    func stages() async throws {
        let clock = ManualClock()
        let cluster = try await EmbeddedCluster.start(
            configuration: .init(clock: clock),
            agents: [
                .scripted(.init { _ in .runThenFinish(after: .seconds(10)) }), .scripted(.init { _ in .run }),
            ])
        let old = try await RawFramework.subscribe(
            Self.info(), port: Self.port(cluster.urls[0]), encoding: .protobuf)
        let id = try await old.next { if case .subscribed(let it) = $0 { it.frameworkID } else { nil } }
        let offers = try await old.nextOffers()
        #expect(offers.count == 2)
        for (index, offer) in offers.enumerated() { _ = try await old.call(Self.launch(["t\(index)"], offer), id: id) }
        for _ in 0..<4 { try await Self.acknowledge(try await old.nextUpdate(), old, id) }

        try await cluster.failover(
            to: 2, detection: .seconds(2), recovery: .seconds(3),
            agentReregistration: .each([.seconds(20), .seconds(5)]))
        // The stream breaks at once, and the port is closed.
        await #expect(throws: RawSocketError.self) { while try await old.stream.next() != nil {} }
        await #expect(throws: RawSocketError.self) { try await Self.answer(cluster.urls[0]) }
        #expect(await cluster.leader == nil)
        // The other masters have not noticed yet.
        for index in [1, 2] {
            let response = try await Self.answer(cluster.urls[index])
            #expect(response.headers["location"]?.hasPrefix("//127.0.0.1:\(Self.port(cluster.urls[0]))/") == true)
        }
        await clock.advance(by: .seconds(2))
        let recovering = try await Self.answer(cluster.urls[2])
        #expect(recovering.status == 503)
        #expect(recovering.text == "Master has not finished recovery")
        let redirected = try await Self.answer(cluster.urls[1])
        #expect(redirected.headers["location"]?.hasPrefix("//127.0.0.1:\(Self.port(cluster.urls[2]))/") == true)
        await clock.advance(by: .seconds(3))
        #expect(await cluster.masters().map(\.state) == [.dead, .standby, .leading])

        let leader = try #require(await cluster.leader)
        let new = try await RawFramework.subscribe(
            Self.info(id: id), port: Self.port(cluster.urls[2]), encoding: .json)
        #expect(try await new.next { if case .subscribed(let it) = $0 { it.frameworkID } else { nil } } == id)
        #expect(await leader.tasks().isEmpty)
        #expect(await leader.offers().isEmpty)
        #expect(await leader.recoveringAgentIDs().count == 2)
        // The second agent returns first. The first task ends before its agent returns.
        await clock.advance(by: .seconds(5))
        #expect(await leader.tasks().map(\.id) == ["t1"])
        #expect(await leader.offers().count == 1)
        await clock.advance(by: .seconds(14))
        #expect(await leader.tasks().map(\.id) == ["t1"])
        await clock.advance(by: .seconds(1))
        let finished = try await new.nextUpdate()
        #expect(finished.taskID == "t0" && finished.state == .finished && finished.uuid != nil)
        _ = try await new.call(.reconcile(.init()), id: id)
        let known = try await Self.wait(for: .running, of: new, id)
        #expect(known.taskID == "t1" && known.reason == .reconciliation)
        await cluster.shutdown()
    }

    @Test("a frozen leader is silent, and its stream ends only with its process")
    func frozen() async throws {
        let clock = ManualClock()
        let cluster = try await EmbeddedCluster.start(
            masters: 2, configuration: .init(clock: clock), agents: [.scripted(.init())])
        let old = try await RawFramework.subscribe(
            Self.info(), port: Self.port(cluster.urls[0]), encoding: .protobuf)
        _ = try await old.nextOffers()
        try await cluster.failover(loss: .frozen)
        #expect(await cluster.masters().map(\.state) == [.frozen, .leading])
        await clock.advance(by: .seconds(60))
        let url = cluster.urls[0]
        let request = Task { try await Self.answer(url) }
        // Restarting ends the frozen process: requests to it fail. It has sent only one heartbeat.
        try await cluster.restart(0)
        var heartbeats = 0
        await #expect(throws: RawSocketError.self) {
            while let event = try await old.stream.next() { heartbeats += event == .heartbeat ? 1 : 0 }
        }
        #expect(heartbeats == 0)
        // The request may arrive before or after the end of the frozen process. No leader answers it in either case.
        switch await request.result {
        case .failure: break
        case .success(let response): #expect(response.status == 307 || response.status == 503)
        }
        #expect(try await Self.answer(cluster.urls[0]).status == 307)
        await cluster.shutdown()
    }

    @Test("a dead master keeps its port")
    func port() async throws {
        let cluster = try await EmbeddedCluster.start(masters: 2)
        let port = Self.port(cluster.urls[0])
        let others = Task {
            // A process that is being started holds a copy of all sockets for a moment.
            while !Task.isCancelled {
                let process = try await ManagedProcess.start(ProcessSpecification(executable: "/bin/true"))
                _ = await process.waitForExit()
            }
        }
        for _ in 0..<30 {
            try await cluster.failover()
            let dead = try #require(await cluster.masters().firstIndex { $0.state == .dead })
            if dead == 0 {
                #expect(await eventually { PortReservation(host: "127.0.0.1", port: port) != nil }, "the port is free")
                await #expect(throws: RawSocketError.self) { try await Self.answer(cluster.urls[0]) }
            }
            try await cluster.restart(dead)
        }
        #expect(try await Self.answer(cluster.urls[1]).status != 200)
        others.cancel()
        _ = await others.result
        await cluster.shutdown()
    }

    @Test("a restarted master is in standby and can lead again")
    func restart() async throws {
        let cluster = try await EmbeddedCluster.start(masters: 2, agents: [.scripted(.init())])
        let ids = await cluster.masters().map(\.announcement.id)
        try await cluster.failover()
        await #expect(throws: EmbeddedMesosError.self) { try await cluster.failover() }
        #expect(await cluster.masters().map(\.state) == [.dead, .leading])
        try await cluster.restart(0)
        #expect(await cluster.masters().map(\.state) == [.standby, .leading])
        #expect(await cluster.masters()[0].announcement.id != ids[0])
        try await cluster.failover()
        #expect(await cluster.masters().map(\.state) == [.leading, .dead])
        #expect(try await Self.answer(cluster.urls[0]).status == 400)
        #expect(await cluster.leader?.agentIDs().count == 1)
        // Without a successor the other masters answer 503.
        try await cluster.restart(1)
        try await cluster.kill(0)
        #expect(await cluster.leader == nil)
        await #expect(throws: EmbeddedMesosError.self) { try await cluster.addAgent(.scripted(.init())) }
        try await cluster.elect(1, agentReregistration: .manual)
        let waiting = try #require(await cluster.leader?.recoveringAgentIDs().first)
        try await cluster.reregisterAgent(waiting)
        #expect(await cluster.leader?.agentIDs() == [waiting])
        await cluster.shutdown()
    }

    @Test("listeners get each change of the leader")
    func leaderChanges() async throws {
        let cluster = try await EmbeddedCluster.start(masters: 2)
        let changes = cluster.leaderChanges()
        try await cluster.failover()
        try await cluster.kill(1)
        await cluster.shutdown()
        var ports: [Int?] = []
        for await leader in changes { ports.append(leader?.port) }
        #expect(ports == [Self.port(cluster.urls[0]), Self.port(cluster.urls[1]), nil])
    }

    @Test("an announcement has the form of a Mesos announcement")
    func announcement() async throws {
        let cluster = try await EmbeddedCluster.start(masters: 1)
        let announcement = try #require(await cluster.masters().first?.announcement)
        let json = try JSONValue(parsing: announcement.json.encoded())
        #expect(json["ip"] == .integer(16_777_343))
        #expect(json["port"] == .integer(Int64(announcement.port)))
        #expect(json["pid"] == .string("master@127.0.0.1:\(announcement.port)"))
        #expect(json["address"]?["port"] == .integer(Int64(announcement.port)))
        #expect(json["address"]?["ip"] == "127.0.0.1")
        #expect(json["version"] == "1.12.0")
        #expect(json["id"] == .string(announcement.id))
        #expect(announcement.url() == cluster.urls[0])
        await cluster.shutdown()
    }

    @Test("a process outlives the leader, and the next leader gets its end")
    func process() async throws {
        let cluster = try await EmbeddedCluster.start(masters: 2, agents: [.process(.init())])
        let old = try await RawFramework.subscribe(
            Self.info(), port: Self.port(cluster.urls[0]), encoding: .protobuf)
        let id = try await old.next { if case .subscribed(let it) = $0 { it.frameworkID } else { nil } }
        let offer = try #require(try await old.nextOffers().first)
        let directory = FileManager.default.temporaryDirectory.appending(path: "gate-\(UUID())").path
        _ = try await old.call(
            Self.launch(["gate"], offer, command: "while [ ! -e \(directory) ]; do sleep 0.05; done"), id: id)
        _ = try await Self.wait(for: .running, of: old, id)
        try await cluster.failover(agentReregistration: .manual)
        // The process ends while no master knows it.
        #expect(FileManager.default.createFile(atPath: directory, contents: nil))
        let new = try await RawFramework.subscribe(
            Self.info(id: id), port: Self.port(cluster.urls[1]), encoding: .protobuf)
        #expect(try await new.next { if case .subscribed(let it) = $0 { it.frameworkID } else { nil } } == id)
        try await cluster.reregisterAgent(offer.agentID.value)
        let finished = try await Self.wait(for: .finished, of: new, id)
        #expect(finished.taskID == "gate")
        // The agent obeys the new leader.
        let next = try #require(try await new.nextOffers().first)
        _ = try await new.call(Self.launch(["after"], next, command: "exit 3"), id: id)
        let failed = try await Self.wait(for: .failed, of: new, id)
        #expect(failed.message == "Command exited with status 3")
        try FileManager.default.removeItem(atPath: directory)
        await cluster.shutdown()
    }
}
