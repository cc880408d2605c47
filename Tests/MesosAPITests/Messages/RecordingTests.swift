import Foundation
import JSONSupport
import TestSupport
import Testing

@testable import MesosAPI

/// Messages of a real master and agent: each protobuf record against its JSON form.
@Suite("recordings of a real cluster")
struct RecordingTests {
    static let names = [
        "agent-api",
        "agent-drained",
        "agent-drained-not-partition-aware",
        "agent-marked-gone",
        "agent-marked-gone-checkpoint",
        "agent-marked-gone-not-partition-aware",
        "agent-unreachable",
        "command-lifecycle",
        "docker-checkpoint-agent-restart",
        "docker-lifecycle",
        "failover-during-launches-after",
        "failover-during-launches-before",
        "maintenance",
        "master-failover-after",
        "master-failover-before",
        "networks",
        "operations",
        "resubscribe-removed",
        "superseded-stream",
        "superseding-stream",
        "unacknowledged",
    ]

    static func lines(_ name: String) throws -> [JSONValue] {
        try Recordings.lines(name).map { try JSONValue(parsing: $0) }
    }

    /// JSON with all numbers in one form, because 4 and 4.0 are the same in Mesos, and without empty lists, which its operator
    /// API writes and protobuf does not have.
    static func normalized(_ value: JSONValue) -> JSONValue {
        switch value {
        case .integer(let number): .number(Double(number))
        case .array(let elements): .array(elements.map(normalized))
        case .object(let members): .object(members.filter { $0.value != [] }.mapValues(normalized))
        default: value
        }
    }

    /// The paths at which two values differ.
    static func differences(_ left: JSONValue, _ right: JSONValue, _ path: String = "") -> [String] {
        switch (left, right) {
        case (.object(let a), .object(let b)):
            Set(a.keys).union(b.keys).sorted().flatMap { differences(a[$0] ?? .null, b[$0] ?? .null, "\(path).\($0)") }
        case (.array(let a), .array(let b)) where a.count == b.count:
            zip(a, b).enumerated().flatMap { differences($1.0, $1.1, "\(path)[\($0)]") }
        default: left == right ? [] : ["\(path): \(left) is not \(right)"]
        }
    }

    @Test("every recorded event equals its JSON form", arguments: names)
    func events(name: String) throws {
        let twins = try Self.lines("\(name).events.jsonl").compactMap { $0["event"] }
        var events: [Mesos.Scheduler.Event] = []
        var decoder = RecordIODecoder()
        let stream = try Recordings.bytes("\(name).recordio")
        for chunk in stride(from: 0, to: stream.count, by: 997) {
            try decoder.decode(Array(stream[chunk..<min(chunk + 997, stream.count)])) {
                events.append(try Mesos.Scheduler.Event(serializedBytes: $0))
            }
        }
        try decoder.finish()
        #expect(events.count == twins.count)
        #expect(!events.isEmpty)
        for (event, twin) in zip(events, twins) {
            let json = try JSONValue(parsing: event.jsonBytes())
            #expect(Self.normalized(json) == Self.normalized(twin))
            let fromJSON = try Mesos.Scheduler.Event(json: twin)
            #expect(fromJSON == event)
            #expect(try Mesos.Scheduler.Event(serializedBytes: event.serializedBytes()) == event)
            if case .unknown = SchedulerEvent(event) { Issue.record("not recognised: \(event)") }
            #expect(SchedulerEvent(event).message == event)
        }
    }

    @Test("every recorded call survives the conversion from JSON to protobuf and back", arguments: names)
    func callsSurvive(name: String) throws {
        for line in try Self.lines("\(name).calls.jsonl") {
            guard let json = line["call"] else { continue }
            let call = try Mesos.Scheduler.Call(json: json)
            let again = try Mesos.Scheduler.Call(serializedBytes: call.serializedBytes())
            #expect(again == call)
            #expect(Self.normalized(try JSONValue(parsing: again.jsonBytes())) == Self.normalized(json))
            if case .unknown = SchedulerCall(call) { Issue.record("not recognised: \(call)") }
            #expect(SchedulerCall(call).message(frameworkID: call.frameworkID) == call)
        }
    }

    @Test("the recorded responses of the operator APIs survive the conversions")
    func operatorAnswersSurvive() throws {
        func check<M: MesosMessage>(_ type: M.Type, _ file: String) throws {
            let json = try JSONValue(parsing: try Recordings.bytes(file))
            let message = try M(json: json)
            let found = Self.differences(
                Self.normalized(try JSONValue(parsing: message.jsonBytes())), Self.normalized(json))
            // The recorded master writes a field that the .proto files lack. It is ignored like any unknown field.
            #expect(found.filter { !$0.contains("agent_info.checkpoint") } == [], "\(file)")
            #expect(try M(serializedBytes: message.serializedBytes()) == message, "\(file)")
        }
        try check(Mesos.Master.Response.self, "master-get-state.json")
        try check(Mesos.Master.Response.self, "master-get-tasks.json")
        try check(Mesos.Agent.Response.self, "agent-get-state.json")
        try check(Mesos.Agent.Response.self, "agent-get-containers.json")
    }
}
