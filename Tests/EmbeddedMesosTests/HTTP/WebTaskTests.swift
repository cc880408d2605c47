import JSONSupport
import MesosAPI
import Testing

@testable import EmbeddedMesos

/// The data of the web page about single tasks.
@Suite struct WebTaskTests {
    /// Runs `body` with a master whose framework has launched a task.
    private static func withTask(
        framework name: String = "n", script: TaskScript = .run, _ change: (inout Mesos.TaskInfo) -> Void,
        _ body: (_ master: EmbeddedMaster, _ framework: String, _ agent: String) async throws -> Void
    ) async throws {
        let master = try await EmbeddedMaster.start(agents: [.scripted(.init { _ in script })])
        var info = MasterDriver.info()
        info.name = name
        let subscribe = SchedulerCall.subscribe(.init(frameworkInfo: info)).message(frameworkID: nil)
        let subscription = try #require(await master.subscribe(subscribe, encoding: .json))
        let framework = try #require(await master.frameworks().first).id
        let agent = try #require(await master.agentIDs().first)
        var accept = Mesos.Scheduler.Call.Accept()
        accept.offerIDs = MessageList(await master.offers().map { Mesos.OfferID($0.id) })
        accept.operations = [
            .with {
                ($0.type, $0.launch) = (.launch, .init(taskInfos: [MasterDriver.task("t", on: agent, change)]))
            }
        ]
        let answer = await master.receive(
            SchedulerCall.accept(accept).message(frameworkID: Mesos.FrameworkID(framework)),
            streamID: subscription.streamID, principal: nil)
        #expect(answer.status == 202)
        try await body(master, framework, agent)
        withExtendedLifetime(subscription) {}
        await master.shutdown()
    }

    @Test("a task's details have its command, ports, labels and environment, and no secret")
    func details() async throws {
        try await Self.withTask { task in
            task.command = .init(value: "run --from http://me:hidden-4@host/x@y me")
            task.command?.environment = .init(variables: [
                .init(name: "PLAIN", value: "shown"), .init(name: "DB_PASSWORD", value: "hidden-1"),
                .init(name: "__OW_API_KEY", value: "hidden-2"),
                .with {
                    ($0.name, $0.type) = ("OTHER", .secret)
                    $0.secret = .with { ($0.type, $0.value) = (.value, .init(data: Array("hidden-3".utf8))) }
                },
            ])
            task.command?.environment?.variables.append(
                .init(name: "DATABASE", value: "amqp://host postgres://me:hidden-5@db/x"))
            task.labels = .init(labels: [
                .init(key: "team", value: "whales"), .init(key: "api-token", value: "hidden-6"),
                .init(key: "source", value: "https://me:hidden-7@git/x"), .init(key: "flag"),
            ])
            task.resources.append(.ranges("ports", [31_000...31_001], role: "*"))
        } _: { master, framework, agent in
            let json = try #require(await master.webTask("t", framework: framework, agent: agent))
            #expect(json["command"] == "run --from http://<redacted>@y me" && json["ports"] == [31_000, 31_001])
            #expect(
                json["labels"] == [
                    ["name": "team", "value": "whales"], ["name": "api-token", "hidden": true],
                    ["name": "source", "value": "https://<redacted>@git/x"], ["name": "flag", "value": ""],
                ])
            let variables = try #require(json["environment"]?.arrayValue)
            #expect(variables.first == ["name": "PLAIN", "value": "shown"])
            #expect(variables.last?["value"] == "amqp://host postgres://<redacted>@db/x")
            #expect(variables.dropFirst().dropLast().allSatisfy { $0["hidden"] == true && $0["value"] == nil })
            #expect(!String(decoding: json.encoded(), as: UTF8.self).contains("hidden-"))
            #expect(await master.webTask("x", framework: framework, agent: agent) == nil)
            #expect(await master.webTask("t", framework: "x", agent: agent) == nil)
            #expect(await master.webTask("t", framework: framework, agent: "x") == nil)
        }
    }

    @Test("the end of a failed task has its message, reason and source, and no password")
    func failure() async throws {
        let script = TaskScript.fail(
            reason: .containerLaunchFailed, message: "no such image at https://me:hidden@registry/x now")
        try await Self.withTask(script: script) { _ in
        } _: { master, _, _ in
            let end = try #require(await master.webJSON()["ends"]?.objectValue?.values.first)
            #expect(
                end["message"] == "no such image at https://<redacted>@registry/x now"
                    && end["reason"] == "REASON_CONTAINER_LAUNCH_FAILED")
            #expect(end["source"] == "SOURCE_AGENT" && end["removed_by"] == nil)
        }
    }

    @Test(
        "a removed task tells who removed it",
        arguments: [
            ("n", "KILL", "framework"), ("whisk", "KILL", "invoker"), ("n", "TEARDOWN", "teardown"),
            ("n", "DRAIN", "operator"),
        ])
    func removed(framework name: String, by call: String, remover: String) async throws {
        try await Self.withTask(framework: name) { _ in
        } _: { master, framework, agent in
            switch call {
            case "KILL":
                await master.handle(
                    .call(
                        SchedulerCall.kill(.init(taskID: "t")).message(frameworkID: Mesos.FrameworkID(framework)),
                        streamID: await master.machine.frameworks[framework]?.streamID))
            case "TEARDOWN": try await master.removeFramework(framework)
            default:
                await master.operate(
                    .with { ($0.type, $0.drainAgent) = (.drainAgent, .init(agentID: Mesos.AgentID(agent))) })
            }
            let end = try #require(await master.webJSON()["ends"]?.objectValue?.values.first)
            #expect(end["removed_by"] == .string(remover))
        }
    }
}
