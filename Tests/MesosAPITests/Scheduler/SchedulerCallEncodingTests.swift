import MesosAPI
import Testing

@Suite("encoding of calls")
struct SchedulerCallEncodingTests {
    typealias Acknowledge = Mesos.Scheduler.Call.Acknowledge

    @Test("an acknowledgement has the encoding of its message", arguments: [0, 1, 100, 127, 128, 300, 20_000])
    func acknowledgement(length: Int) throws {
        let id = String(repeating: "é", count: length / 2)
        let long = Acknowledge(agentID: Mesos.AgentID("agent-\(id)"), taskID: "task", uuid: [1, 2, 3])
        let short = Acknowledge(agentID: "agent-\(id)", taskID: "task", uuid: [1, 2, 3])
        #expect(short == long)
        let call = SchedulerCall.acknowledge(short)
        let expected = try call.message(frameworkID: Mesos.FrameworkID("framework-\(id)")).serializedBytes()
        #expect(try call.serializedBytes(frameworkID: "framework-\(id)") == expected)
        let decoded = try Mesos.Scheduler.Call(serializedBytes: expected)
        #expect(decoded.type == .acknowledge && decoded.frameworkID?.value == "framework-\(id)")
        #expect(decoded.acknowledge == long)
    }

    @Test("changing an acknowledgement with a single allocation leaves its copies unchanged")
    func changes() throws {
        let first = Acknowledge(agentID: "a", taskID: "t", uuid: [1])
        var second = first
        second.taskID = "other"
        second.uuid = []
        #expect(first == Acknowledge(agentID: "a", taskID: "t", uuid: [1]))
        #expect(second == Acknowledge(agentID: Mesos.AgentID("a"), taskID: Mesos.TaskID("other"), uuid: []))
    }

    @Test("other calls have the encoding of their messages, and errors name missing fields")
    func others() throws {
        for call in [SchedulerCall.revive(roles: ["a"]), .teardown, .kill(.init(taskID: "t"))] {
            #expect(
                try call.serializedBytes(frameworkID: "f")
                    == call.message(frameworkID: Mesos.FrameworkID("f")).serializedBytes())
        }
        #expect {
            try SchedulerCall.acknowledge(.init()).serializedBytes(frameworkID: "f")
        } throws: {
            ($0 as? MesosAPIError)?.code == .missingRequiredField
        }
    }
}
