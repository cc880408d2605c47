import EmbeddedMesos
import Foundation
import JSONSupport
import MesosAPI
import TestSupport
import Testing

/// The changing calls of the master's operator API, over a real socket.
@Suite(.timeLimit(.minutes(20))) struct OperatorAPITests {
    private static func call(_ json: String, _ master: EmbeddedMaster) async throws -> RawHTTP.Response {
        try await RawHTTP.request(
            "POST", "/api/v1", port: master.port,
            headers: ["Content-Type": "application/json", "Accept": "application/json"], body: Array(json.utf8))
    }

    @Test("maintenance is scheduled, shown and cleared")
    func maintenance() async throws {
        let master = try await EmbeddedMaster.start(agents: [.scripted(.init())])
        let framework = try await RawFramework.subscribe(
            EmbeddedClusterTests.info(), port: master.port, encoding: .json)
        let id = try await framework.next { if case .subscribed(let it) = $0 { it.frameworkID } else { nil } }
        let offer = try #require(try await framework.nextOffers().first)
        _ = try await framework.call(EmbeddedClusterTests.launch(["t"], offer), id: id)
        let schedule = """
            {"windows":[{"machine_ids":[{"hostname":"127.0.0.1","ip":"127.0.0.1"}],"unavailability":\
            {"start":{"nanoseconds":1795222170262895104},"duration":{"nanoseconds":3600000000000}}}]}
            """
        let update = #"{"type":"UPDATE_MAINTENANCE_SCHEDULE","update_maintenance_schedule":{"schedule":\#(schedule)}}"#
        let answer = try await Self.call(update, master)
        #expect(answer.status == 200 && answer.body.isEmpty)
        let seen = try JSONValue(parsing: try await Self.call(#"{"type":"GET_MAINTENANCE_SCHEDULE"}"#, master).body)
        #expect(seen["get_maintenance_schedule"]?["schedule"] == (try JSONValue(parsing: Array(schedule.utf8))))
        let inverse = try await framework.next { event -> Mesos.InverseOffer? in
            if case .inverseOffers(let offers) = event { offers.first } else { nil }
        }
        #expect(await master.inverseOffers().map(\.answer) == [.pending])
        _ = try await framework.call(
            .acceptInverseOffers(.init(inverseOfferIDs: [inverse.id], filters: .init(refuseSeconds: 3600))), id: id)
        #expect(await master.inverseOffers().map(\.answer) == [.accepted])
        let status = try JSONValue(parsing: try await Self.call(#"{"type":"GET_MAINTENANCE_STATUS"}"#, master).body)
        let machine = status["get_maintenance_status"]?["status"]?["draining_machines"]?.arrayValue?.first
        #expect(machine?["statuses"]?.arrayValue?.first?["status"] == "ACCEPT")

        // The same with methods of EmbeddedMaster.
        let agent = offer.agentID.value
        try await master.startMaintenance(ofMachineOf: agent)
        #expect(await master.agentIDs().isEmpty)
        await #expect(throws: EmbeddedMesosError.self) { try await master.clearMaintenance() }
        try await master.stopMaintenance(ofMachineOf: agent)
        #expect(await master.agentIDs() == [agent])
        try await master.scheduleMaintenance(of: [agent], in: .seconds(60), duration: .seconds(3600))
        #expect(await master.offers().allSatisfy { $0.unavailability?.duration?.nanoseconds == 3_600_000_000_000 })
        await #expect(throws: EmbeddedMesosError.self) {
            try await master.scheduleMaintenance(of: ["nobody"], in: .zero)
        }
        try await master.clearMaintenance()
        #expect(await master.inverseOffers().isEmpty)
        await master.shutdown()
    }

    @Test("marking an agent gone ends its processes")
    func markedGone() async throws {
        let master = try await EmbeddedMaster.start(agents: [.process(.init())])
        let framework = try await RawFramework.subscribe(
            EmbeddedClusterTests.info(), port: master.port, encoding: .json)
        let id = try await framework.next { if case .subscribed(let it) = $0 { it.frameworkID } else { nil } }
        let offer = try #require(try await framework.nextOffers().first)
        _ = try await framework.call(
            EmbeddedClusterTests.launch(["t"], offer, command: "exec sleep 600"), id: id)
        let running = try await EmbeddedClusterTests.wait(for: .running, of: framework, id)
        let process = try #require(running.containerStatus?.executorPid)
        let agent = offer.agentID.value
        let mark = #"{"type":"MARK_AGENT_GONE","mark_agent_gone":{"agent_id":{"value":"\#(agent)"}}}"#
        #expect(try await Self.call(mark, master).status == 200)
        #expect(await master.agentIDs().isEmpty)
        _ = try await framework.call(.reconcile(.init(tasks: [.with { $0.taskID = "t" }])), id: id)
        let gone = try await EmbeddedClusterTests.wait(for: .goneByOperator, of: framework, id)
        #expect(gone.message == "Agent has been marked gone")
        _ = try await EmbeddedClusterTests.wait(for: .goneByOperator, of: framework, id)
        #expect(await eventually { kill(pid_t(process), 0) != 0 })
        let unknown = try await Self.call(
            #"{"type":"MARK_AGENT_GONE","mark_agent_gone":{"agent_id":{"value":"nobody"}}}"#, master)
        #expect(unknown.status == 404)
        await master.shutdown()
    }

    @Test("maintenance is scheduled and machines go down and up with the older endpoints too")
    func olderEndpoints() async throws {
        let master = try await EmbeddedMaster.start(agents: [.scripted(.init())])
        func post(_ path: String, _ body: String) async throws -> RawHTTP.Response {
            try await RawHTTP.request("POST", path, port: master.port, body: Array(body.utf8))
        }
        let machine = #"{"hostname":"127.0.0.1","ip":"127.0.0.1"}"#
        let schedule = """
            {"windows":[{"machine_ids":[\(machine)],"unavailability":{"start":{"nanoseconds":1795222170262895104}}}]}
            """
        #expect(try await post("/maintenance/schedule", schedule).status == 200)
        let seen = try await RawHTTP.request("GET", "/maintenance/schedule", port: master.port)
        #expect(try JSONValue(parsing: seen.body) == JSONValue(parsing: Array(schedule.utf8)))
        #expect(try await post("/machine/down", "[\(machine)]").status == 200)
        #expect(await master.agentIDs().isEmpty)
        #expect(try await post("/machine/up", "[\(machine)]").status == 200)
        #expect(await master.agentIDs().count == 1)
        #expect(try await post("/machine/up", "{}").text == "Expecting a JSON array")
        #expect(try await RawHTTP.request("GET", "/machine/up", port: master.port).status == 405)
        let framework = try await RawFramework.subscribe(
            EmbeddedClusterTests.info(), port: master.port, encoding: .json)
        let id = try await framework.next { if case .subscribed(let it) = $0 { it.frameworkID } else { nil } }
        #expect(try await post("/teardown", "frameworkId=\(id.value)").status == 200)
        #expect(try await post("/teardown", "frameworkId=\(id.value)").status == 400)
        while try await framework.stream.next() != nil {}
        await master.shutdown()
    }

    @Test("tasks of frameworks that are gone are shown in JSON and not in protobuf")
    func goneFrameworks() async throws {
        let master = try await EmbeddedMaster.start(agents: [.scripted(.init())])
        let framework = try await RawFramework.subscribe(
            EmbeddedClusterTests.info(), port: master.port, encoding: .json)
        let id = try await framework.next { if case .subscribed(let it) = $0 { it.frameworkID } else { nil } }
        let offer = try #require(try await framework.nextOffers().first)
        _ = try await framework.call(EmbeddedClusterTests.launch(["t"], offer), id: id)
        _ = try await framework.call(.teardown, id: id)
        for (accept, count) in [("application/json", 1), ("application/x-protobuf", 0)] {
            let response = try await RawHTTP.request(
                "POST", "/api/v1", port: master.port,
                headers: ["Content-Type": "application/json", "Accept": accept],
                body: Array(#"{"type":"GET_TASKS"}"#.utf8))
            let answer: Mesos.Master.Response =
                count == 1 ? try .init(jsonBytes: response.body) : try .init(serializedBytes: response.body)
            #expect(answer.getTasks?.completedTasks.count == count)
        }
        await master.shutdown()
    }
}
