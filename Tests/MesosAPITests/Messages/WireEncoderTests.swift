import CMesosProtos
import MachineSupport
import Testing

@testable import MesosAPI

@Suite("encoding")
struct WireEncoderTests {
    private static func packed(_ message: UnsafeMutableRawPointer) -> [UInt8] {
        let message = UnsafePointer(message.assumingMemoryBound(to: ProtobufCMessage.self))
        let size = protobuf_c_message_get_packed_size(message)
        return [UInt8](unsafeUninitializedCapacity: size) { $1 = protobuf_c_message_pack(message, $0.baseAddress) }
    }

    @Test("messages of every type have the same encoding as with protobuf-c")
    func everyType() {
        var encoded = 0
        for (number, type) in MessageType.all.enumerated() {
            for round in 0..<20 {
                var filler = MessageFiller(random: SeededRandom(seed: UInt64(number * 100 + round)))
                filler.density = [0, 0.2, 0.6, 1][round % 4]
                let message = filler.message(type)
                guard let bytes = WireEncoder.encode(type.layout, message) else { continue }
                encoded += 1
                #expect(bytes == Self.packed(message), "\(type.name), round \(round)")
            }
        }
        // Most types have no unusual fields.
        #expect(encoded > MessageType.all.count * 15)
    }

    @Test("a message without a required field is an error that names the field")
    func required() {
        var incomplete = 0
        for (number, type) in MessageType.all.enumerated() {
            for round in 0..<20 {
                var filler = MessageFiller(random: SeededRandom(seed: UInt64(number * 100 + round)))
                (filler.density, filler.carelessness) = (0.5, 0.1)
                let message = filler.message(type)
                var missing: [String] = []
                RequiredFields.collect(message, path: "", into: &missing)
                #expect(RequiredFields.areSet(type.layout, message) == missing.isEmpty, "\(type.name), round \(round)")
                if !missing.isEmpty {
                    incomplete += 1
                    #expect(WireEncoder.encode(type.layout, message) == nil, "\(type.name) lacks \(missing)")
                }
                withExtendedLifetime(filler.arena) {}
            }
        }
        #expect(incomplete > 500)
    }

    @Test("the error names a missing field of a part by its path")
    func path() {
        var operation = Mesos.Offer.Operation(type: .launch)
        operation.launch = .init(taskInfos: [Mesos.TaskInfo.with { $0.name = "a" }])
        #expect(operation.missingRequiredFields() == ["launch.task_infos[0].task_id", "launch.task_infos[0].agent_id"])
        #expect {
            try operation.serializedBytes()
        } throws: {
            ($0 as? MesosAPIError)?.code == .missingRequiredField && "\($0)".contains("launch.task_infos[0].task_id")
        }
        // Incomplete messages can be compared.
        var other = operation
        #expect(other == operation)
        other.id = "x"
        #expect(other != operation)
    }

    @Test("unknown fields are kept")
    func unknownFields() throws {
        // Number 1000, a varint.
        let bytes: [UInt8] = [0x0A, 0x01, 0x61, 0xC0, 0x3E, 0x05]
        let id = try Mesos.TaskID(serializedBytes: bytes)
        #expect(WireEncoder.encode(Mesos.TaskID._type.layout, id._storage.pointer) == nil)
        #expect(try id.serializedBytes() == bytes)
        let part = Mesos.TaskInfo(name: "n", taskID: id, agentID: "a")
        #expect(try part.serializedBytes() == part.bytesOfProtobufC())
    }

    @Test("messages with many levels are encoded", arguments: [10, 31, 32, 40, 200])
    func depth(levels: Int) throws {
        var id = Mesos.ContainerID(value: "0")
        for level in 1..<levels { id = Mesos.ContainerID(value: "\(level)", parent: id) }
        let bytes = try id.serializedBytes()
        #expect(bytes == id.bytesOfProtobufC())
        // The decoder has a limit of levels.
        if levels <= 40 { #expect(try Mesos.ContainerID(serializedBytes: bytes).value == "\(levels - 1)") }
    }

    @Test("long texts and many parts exceed the first buffer", arguments: [1, 1000, 1022, 1023, 1024, 5000, 300_000])
    func size(count: Int) throws {
        let labels = Mesos.Labels(labels: [
            Mesos.Label(key: "k", value: String(repeating: "v", count: count)), Mesos.Label(key: "other"),
        ])
        #expect(try labels.serializedBytes() == labels.bytesOfProtobufC())
        let many = Mesos.Labels(labels: MessageList((0..<count / 10).map { Mesos.Label(key: "key-\($0)", value: "v") }))
        #expect(try many.serializedBytes() == many.bytesOfProtobufC())
    }
}
