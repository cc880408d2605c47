import EmbeddedMesos
import JSONSupport
import MesosAPI
import Testing

/// Mesos clients that others wrote, against the embedded master: what they expect of a master is what it must answer.
@Suite("Independent clients", .integration, .serialized)
struct InteroperabilityTests {
    private func withMaster(_ body: (EmbeddedMaster) async throws -> Void) async throws {
        let master = try await EmbeddedMaster.start(
            agents: (0..<2).map { .process(.development(index: $0)) })
        do {
            try await body(master)
        } catch {
            await master.shutdown()
            throw error
        }
        await master.shutdown()
    }

    /// What both clients go through.
    private func expectLife(
        _ run: ClientRun, of name: String, in master: EmbeddedMaster, sleeper: [String], unknown: String
    ) async throws {
        let id = try #require(run.events("registered").first?["framework"]?.stringValue)
        #expect(run.events("heartbeat").count >= 1)
        #expect(run.events("offers").first?["count"] == 2)
        #expect(run.states("sleeper") == sleeper)
        #expect(run.states("short") == ["TASK_STARTING", "TASK_RUNNING", "TASK_FINISHED"])
        #expect(run.updates("short", reconciling: false).last?["message"] == "Command exited with status 0")
        // What comes of a task itself is to be acknowledged, what the master says of it is not.
        for update in run.events("update") {
            #expect((update["source"] == "SOURCE_EXECUTOR") == (update["acknowledged"] == true), "\(update)")
        }
        #expect(
            run.events("reconciled").compactMap { $0["answers"] } == [
                ["sleeper": "TASK_RUNNING", "never-was": .string(unknown)], ["sleeper": "TASK_RUNNING"],
            ])
        #expect(run.events("stopped").count == 1 && run.events("error").isEmpty)

        // The master has seen the same.
        let framework = try #require(await master.frameworks().first { $0.id == id })
        #expect(framework.info.name == name && framework.isRemoved && !framework.isConnected)
        #expect(await master.tasks().isEmpty)
        #expect(await master.offers().isEmpty)
        let calls = await master.calls().compactMap(\.call.type)
        #expect(calls.first == .subscribe && calls.last == .teardown)
        #expect(calls.count { $0 == .reconcile } == 2)
        #expect(calls.count { $0 == .acknowledge } == sleeper.count + 3)
        for type: Mesos.Scheduler.Call.Kind in [.decline, .suppress, .revive, .kill] {
            #expect(calls.contains(type), "\(type)")
        }
    }

    @Test("pymesos subscribes, reserves, launches, reconciles, kills and tears down, in JSON")
    func pymesos() async throws {
        try await withMaster { master in
            let run = try await ClientRun.of("pymesos", "127.0.0.1:\(master.port)")
            #expect(run.events("registered").first?["version"] == "1.12.0")
            #expect(
                run.events("operation").map { [$0["state"], $0["acknowledged"]] } == [
                    ["OPERATION_FINISHED", true], ["OPERATION_FINISHED", false],
                ])
            #expect(run.events("reserved").first?["resources"] == 1)
            #expect(await master.operations().isEmpty, "acknowledged")
            let calls = await master.calls().compactMap(\.call.type)
            #expect(calls.contains(.reconcileOperations) && calls.contains(.acknowledgeOperationStatus))
            try await expectLife(
                run, of: "pymesos", in: master,
                sleeper: ["TASK_STARTING", "TASK_RUNNING", "TASK_KILLING", "TASK_KILLED"], unknown: "TASK_UNKNOWN")
        }
    }

    /// The client is older than roles in lists and partition awareness, and asks for neither.
    @Test(
        "mesos-go subscribes, launches, acknowledges, reconciles, kills and tears down",
        arguments: ["protobuf", "json"])
    func mesosGo(encoding: String) async throws {
        try await withMaster { master in
            let run = try await ClientRun.of("mesos-go", "127.0.0.1:\(master.port)", encoding)
            #expect(run.events("registered").first?["interval"] == 15)
            try await expectLife(
                run, of: "mesos-go", in: master, sleeper: ["TASK_STARTING", "TASK_RUNNING", "TASK_KILLED"],
                unknown: "TASK_LOST")
        }
    }
}
