import Testing

@testable import MesosAPI

extension Arena {
    /// Blocks reserved from the system.
    var blockCount: Int {
        var count = 0
        var block: UnsafeMutableRawPointer? = state.pointee.block
        while let current = block {
            count += 1
            block = current.load(as: UnsafeMutableRawPointer?.self)
        }
        return count
    }
}

@Suite("messages")
struct MesosMessageTests {
    @Test("a call has the protobuf encoding")
    func literalBytes() throws {
        let call = SchedulerCall.kill(.init(taskID: "t1", agentID: "a")).message(frameworkID: "fw")
        let expected: [UInt8] = [
            0x0A, 4, 0x0A, 2, 0x66, 0x77,  // framework_id { value: "fw" }
            0x10, 6,  // type: KILL
            0x32, 11,  // kill
            0x0A, 4, 0x0A, 2, 0x74, 0x31,  // task_id { value: "t1" }
            0x12, 3, 0x0A, 1, 0x61,  // agent_id { value: "a" }
        ]
        #expect(try call.serializedBytes() == expected)
        #expect(try Mesos.Scheduler.Call(serializedBytes: expected) == call)
        #expect(
            String(decoding: call.jsonBytes(), as: UTF8.self)
                == #"{"framework_id":{"value":"fw"},"type":"KILL","kill":{"task_id":{"value":"t1"},"agent_id":{"value":"a"}}}"#
        )
    }

    @Test("changing a copy leaves the original unchanged")
    func valueSemantics() {
        let original = Mesos.TaskInfo.with {
            $0.name = "one"
            $0.command = .init(value: "sleep 1")
            $0.resources = [.scalar("cpus", 1), .scalar("mem", 32)]
        }
        var copy = original
        copy.name = "two"
        copy.command?.value = "sleep 2"
        copy.resources[0] = .scalar("cpus", 2)
        #expect(original.name == "one")
        #expect(original.command?.value == "sleep 1")
        #expect(original.resources[0].scalar?.value == 1)
        #expect(copy.name == "two")
        #expect(copy.command?.value == "sleep 2")
        #expect(copy.resources[0].scalar?.value == 2)
        #expect(copy.resources[1] == original.resources[1])
    }

    @Test("changing a part that was taken from a message leaves the message unchanged")
    func partsAreValues() {
        var task = Mesos.TaskInfo.with { $0.command = .init(value: "a") }
        var part = task.command ?? .init()
        task = Mesos.TaskInfo()
        part.value = "b"
        let again = part
        part.value = "c"
        #expect(again.value == "b")
        #expect(part.value == "c")
        #expect(task.command == nil)
    }

    @Test("a message can contain a value twice, and an earlier version of itself")
    func aliasing() {
        let id = Mesos.ContainerID(value: "inner")
        var outer = Mesos.ContainerID(value: "outer", parent: id)
        var twice = outer
        twice.parent = outer
        outer.parent?.value = "changed"
        #expect(twice.parent?.value == "outer")
        #expect(twice.parent?.parent?.value == "inner")
        #expect(id.value == "inner")
    }

    @Test("a message that is changed often neither grows without limit nor retains all old versions")
    func endlessChanges() {
        var task = Mesos.TaskInfo.with {
            $0.name = "task"
            $0.container = .with { $0.docker = .init(image: "first") }
        }
        for round in 0..<100_000 { task.container?.docker?.image = "image-\(round)" }
        #expect(task.container?.docker?.image == "image-99999")
        #expect(task._storage.arena.depth <= Arena.maximumDepth + 2)
        var labels = Mesos.Labels()
        for round in 0..<300 { labels.labels.append(.init(key: "key-\(round)", value: "\(round)")) }
        #expect(labels.labels.map(\.key) == (0..<300).map { "key-\($0)" })
        #expect(labels._storage.arena.depth <= Arena.maximumDepth + 2)
        for round in 0..<100_000 {
            task.name = "name-\(round)"
            task.command = .init(value: "\(round)")
        }
        #expect(task.name == "name-99999" && task.command?.value == "99999")
        #expect(task._storage.arena.retained.count <= Arena.maximumWrites)
        #expect(task._storage.arena.reservedBytes < 1 << 20)
    }

    @Test("a detached copy is complete, also with missing required fields and with unknown fields")
    func detaching() throws {
        let incomplete = Mesos.TaskInfo.with {
            $0.name = "no id yet"
            $0.resources = [.ranges("ports", [1...2, 4...5]), .scalar("cpus", 0.5)]
            $0.data = [1, 2, 3]
        }
        let copy = incomplete.detached()
        #expect(copy == incomplete)
        #expect(copy.name == "no id yet" && copy.data == [1, 2, 3])
        #expect(copy._storage.arena.retained.isEmpty)
        // Field 1000 with two bytes after the value.
        let withUnknown: [UInt8] = [0x0A, 1, 0x78, 0xC2, 0x3E, 2, 9, 8]
        let id = try Mesos.TaskID(serializedBytes: withUnknown).detached()
        #expect(id.value == "x")
        #expect(try id.serializedBytes() == withUnknown)
    }

    @Test("absent, default and set fields are different")
    func presence() throws {
        var resource = Mesos.Resource()
        #expect(resource.role == nil)
        resource.role = "*"
        #expect(resource.role == "*")
        resource.name = "x"
        resource.type = .scalar
        #expect(try resource.serializedBytes().contains(UInt8(ascii: "*")))
        resource.role = nil
        #expect(resource.role == nil)
        #expect(try !resource.serializedBytes().contains(UInt8(ascii: "*")))
        var command = Mesos.CommandInfo()
        #expect(command.shell == nil)
        command.shell = true
        #expect(command.shell == true)
    }

    @Test("maps, oneofs, bytes and repeated scalars keep their values")
    func otherShapes() throws {
        let task = Mesos.TaskInfo.with {
            $0.name = "n"
            $0.taskID = "t"
            $0.agentID = "a"
            $0.data = [0, 1, 255]
            $0.limits = ["mem": .init(value: 64), "cpus": .init(value: 2)]
        }
        let again = try Mesos.TaskInfo(serializedBytes: task.serializedBytes())
        #expect(again.data == [0, 1, 255])
        #expect(again.limits.mapValues(\.value) == ["mem": 64, "cpus": 2])
        #expect(try Mesos.TaskInfo(jsonBytes: task.jsonBytes()) == task)
        var selector = Mesos.Scheduler.AttributeConstraint.Selector(attributeName: "rack")
        #expect(selector.pseudoattributeType == nil)
        selector.pseudoattributeType = .hostname
        #expect(selector.attributeName == nil)
        #expect(selector.pseudoattributeType == .hostname)
        let summary = Mesos.Environment(variables: [.init(name: "A", value: "1"), .init(name: "B", value: "2")])
        #expect(summary.variables.map(\.name) == ["A", "B"])
    }

    @Test("the error names a missing required field by its path")
    func missingRequired() throws {
        let call = Mesos.Scheduler.Call.with {
            $0.type = .subscribe
            $0.subscribe = .with { $0.frameworkInfo = .with { $0.name = "n" } }
        }
        #expect(call.missingRequiredFields() == ["subscribe.framework_info.user"])
        #expect {
            try call.serializedBytes()
        } throws: { error in
            (error as? MesosAPIError)?.message.contains("subscribe.framework_info.user") == true
        }
        #expect {
            try Mesos.Scheduler.Call(
                jsonBytes: Array(#"{"type":"SUBSCRIBE","subscribe":{"framework_info":{"name":"n"}}}"#.utf8))
        } throws: { error in
            "\(error)" == "Missing required fields: subscribe.framework_info.user"
        }
    }

    @Test(
        "JSON of the wrong kind is refused with Mesos' words",
        arguments: [
            (#"{"kill":{"task_id":{"value":3}}}"#, "Not expecting a JSON number for field 'value'"),
            (#"{"framework_id":"x"}"#, "Not expecting a JSON string for field 'framework_id'"),
            (#"{"framework_id":[{"value":"x"}]}"#, "Not expecting a JSON array for field 'framework_id'"),
            (#"{"framework_id":{"value":{}}}"#, "Not expecting a JSON object for field 'value'"),
            (#"{"framework_id":{"value":true}}"#, "Not expecting a JSON boolean for field 'value'"),
            (#"[]"#, "Expecting a JSON object"), ("3", "Expecting a JSON object"),
            (
                #"{"acknowledge":{"uuid":"*"}}"#,
                "Failed to base64 decode bytes field 'uuid': Invalid character '*'"
            ),
            (
                #"{"subscribe":{"framework_info":{"failover_timeout":"soon"}}}"#,
                "Failed to parse 'soon' as a JSON number for field 'failover_timeout': syntax error at line 1 near: soon"
            ),
            (
                #"{"subscribe":{"framework_info":{"checkpoint":"yes"}}}"#,
                "Failed to parse 'yes' as a JSON boolean for field 'checkpoint': syntax error at line 1 near: yes"
            ),
        ])
    func jsonMismatch(text: String, message: String) {
        #expect {
            try Mesos.Scheduler.Call(jsonBytes: Array(text.utf8))
        } throws: { error in
            (error as? MesosAPIError)?.code == .malformedJSON && (error as? MesosAPIError)?.message == message
        }
    }

    @Test("JSON may have strings for numbers, unknown names, single elements for lists, nulls and unknown fields")
    func jsonLeniency() throws {
        let text = #"""
            {"type":"NOPE","nothing":1,"framework_id":null,"subscribe":{"suppressed_roles":"a","framework_info":
            {"user":"u","name":"n","failover_timeout":"60.5","checkpoint":"true","roles":["*",null],
            "capabilities":[{"type":"SOMETHING_NEW"},{"type":"MULTI_ROLE"}]}}}
            """#
        let call = try Mesos.Scheduler.Call(jsonBytes: Array(text.utf8))
        #expect(call.type == nil && call.frameworkID == nil)
        #expect(call.subscribe?.suppressedRoles == ["a"])
        let info = try #require(call.subscribe?.frameworkInfo)
        #expect(info.failoverTimeout == 60.5 && info.checkpoint == true && info.roles == ["*"])
        #expect(info.capabilities.map(\.type) == [nil, .multiRole])
        let filters = try Mesos.Filters(jsonBytes: Array(#"{"refuse_seconds":"Infinity"}"#.utf8))
        #expect(filters.refuseSeconds == .infinity)
        let bytes = try Mesos.Scheduler.Call.Acknowledge(
            jsonBytes: Array(#"{"agent_id":{"value":"a"},"task_id":{"value":"t"},"uuid":" AQ I\nD=x"}"#.utf8))
        #expect(bytes.uuid == [1, 2, 3])
    }

    @Test("an event of an unknown type is unknown, not an error")
    func unknownEvent() throws {
        // type 99, and a field with number 500.
        let event = try Mesos.Scheduler.Event(serializedBytes: [0x08, 99, 0xA2, 0x1F, 1, 0x61])
        guard case .unknown(let message) = SchedulerEvent(event) else {
            Issue.record("expected unknown, found \(SchedulerEvent(event))")
            return
        }
        #expect(message.type?.rawValue == 99)
        #expect(message.type?.name == nil)
        guard case .unknown = SchedulerEvent(Mesos.Scheduler.Event.with { $0.type = .offers }) else {
            Issue.record("an OFFERS event without offers has nothing to deliver")
            return
        }
    }

    @Test("decoding an OFFERS event takes one block of memory")
    func oneRegion() throws {
        let resources: MessageList<Mesos.Resource> = [
            .scalar("cpus", 4, role: "*"), .scalar("mem", 8192, role: "*"), .scalar("disk", 100_000, role: "*"),
            .ranges("ports", [31000...31099, 32000...32999], role: "*"),
        ]
        let offers = (0..<1000).map { index in
            Mesos.Offer.with {
                $0.id = .init("f36cc9c8-b564-4a2a-98f7-28d2c55011ac-O\(index)")
                $0.frameworkID = "f36cc9c8-b564-4a2a-98f7-28d2c55011ac-0003"
                $0.agentID = .init("f36cc9c8-b564-4a2a-98f7-28d2c55011ac-S\(index)")
                $0.hostname = "agent-\(index).example"
                $0.resources = resources
            }
        }
        let bytes = try SchedulerEvent.offers(MessageList(offers)).message.serializedBytes()
        let event = try Mesos.Scheduler.Event(serializedBytes: bytes)
        #expect(event._storage.arena.blockCount == 1)
        #expect(event.offers?.offers.count == 1000)
        let one = try #require(event.offers?.offers[7]).detached()
        #expect(one._storage.arena !== event._storage.arena)
        #expect(one._storage.arena.reservedBytes < 16_384)
        #expect(one == offers[7])
    }

    @Test("messages with thousands of levels are an error, not a crash")
    func nesting() {
        var bytes: [UInt8] = [0x0A, 1, 0x61]
        for _ in 0..<20_000 {
            var length: [UInt8] = []
            var count = bytes.count
            repeat {
                length.append(UInt8(count & 127) | (count > 127 ? 128 : 0))
                count >>= 7
            } while count > 0
            bytes = [0x0A, 1, 0x61, 0x12] + length + bytes
        }
        #expect {
            try Mesos.ContainerID(serializedBytes: bytes)
        } throws: { error in
            (error as? MesosAPIError)?.code == .nestingLimit
        }
    }

    @Test("a message that would need much more memory than its bytes reaches the memory limit")
    func memoryLimit() {
        // 50,000 offers of two bytes each.
        let offers = Array(repeating: [0x0A, 0] as [UInt8], count: 50_000).flatMap { $0 }
        #expect {
            try Mesos.Scheduler.Event.Offers(serializedBytes: offers, memoryLimit: 1 << 20)
        } throws: { error in
            (error as? MesosAPIError)?.code == .memoryLimit || (error as? MesosAPIError)?.code == .malformedProtobuf
        }
        let attributes = Array(repeating: [0x12, 0] as [UInt8], count: 50_000).flatMap { $0 }
        #expect {
            try Mesos.Labels(serializedBytes: attributes.map { $0 == 0x12 ? 0x0A : $0 }, memoryLimit: 1 << 16)
        } throws: { error in
            error is MesosAPIError
        }
    }

    @Test("an environment with a single allocation equals one made of its variables, also after changes")
    func environment() throws {
        typealias Variable = Mesos.Environment.Variable
        let made = Mesos.Environment([("A", "1"), ("B", ""), ("Ü", "x=y")])
        var same = Mesos.Environment()
        same.variables = [
            Variable(name: "A", value: "1"), Variable(name: "B", value: ""), Variable(name: "Ü", value: "x=y"),
        ]
        #expect(made == same)
        #expect(try made.serializedBytes() == same.serializedBytes())
        var changed = made
        changed.variables.append(Variable(name: "C", value: "2"))
        #expect(made.variables.count == 3 && changed.variables.count == 4)
        #expect(Mesos.Environment([]) == Mesos.Environment())
    }
}
