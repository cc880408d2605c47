import CMesosProtos
import MachineSupport

@testable import MesosAPI

/// Fills messages of any type with random values, by protobuf-c's description of their fields.
struct MessageFiller {
    var random: SeededRandom
    /// The probability that an optional field is set.
    var density = 0.6
    /// The probability that a required field is left out.
    var carelessness = 0.0
    let arena = Arena(capacity: 4096)

    mutating func message(_ type: MessageType) -> UnsafeMutableRawPointer { message(type.descriptor, depth: 0) }

    private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

    private mutating func message(
        _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, depth: Int
    ) -> UnsafeMutableRawPointer {
        let memory = arena.allocate(descriptor.pointee.sizeof_message)
        protobuf_c_message_init(descriptor, memory)
        let fields = FieldAccess.all(descriptor)
        for index in fields.indices {
            let access = FieldAccess(fields.baseAddress! + index, memory)
            let isRequired = access.field.pointee.label == PROTOBUF_C_LABEL_REQUIRED
            // Types may contain themselves.
            let share = access.messageDescriptor != nil ? density * (depth < 2 ? 1 : 0.25) : density
            guard isRequired ? !chance(carelessness) : depth < 8 && chance(share) else { continue }
            if access.isRepeated {
                let count = Int.random(in: 1...3, using: &random)
                let elements = arena.allocate(count * access.stride)
                for position in 0..<count { fill(elements + position * access.stride, access, depth) }
                access.member.storeBytes(of: elements, as: UnsafeMutableRawPointer.self)
                access.quantifier.storeBytes(of: count, as: Int.self)
            } else {
                fill(access.member, access, depth)
                if access.isOneofMember {
                    access.quantifier.storeBytes(of: access.field.pointee.id, as: UInt32.self)
                } else if !isRequired, !access.isPointer {
                    access.quantifier.storeBytes(of: 1, as: protobuf_c_boolean.self)
                }
            }
        }
        return memory
    }

    private mutating func fill(_ memory: UnsafeMutableRawPointer, _ access: FieldAccess, _ depth: Int) {
        // Small, large and negative numbers, and the bounds.
        let bits = random.next() >> UInt64.random(in: 0...63, using: &random)
        switch access.field.pointee.type {
        case PROTOBUF_C_TYPE_STRING:
            let lengths = [0, 1, 20, 127, 128, 300]
            let text = String(repeating: "é", count: lengths.randomElement(using: &random)! / 2)
            memory.storeBytes(of: arena.copy(text), as: UnsafeMutablePointer<CChar>.self)
        case PROTOBUF_C_TYPE_BYTES:
            let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            memory.storeBytes(of: arena.copy(bytes), as: ProtobufCBinaryData.self)
        case PROTOBUF_C_TYPE_MESSAGE:
            let part = message(access.messageDescriptor!, depth: depth + 1)
            memory.storeBytes(of: part, as: UnsafeMutableRawPointer.self)
        case PROTOBUF_C_TYPE_BOOL: memory.storeBytes(of: bits & 1 == 0 ? 0 : 1, as: protobuf_c_boolean.self)
        default:
            if access.stride == 8 {
                memory.storeBytes(of: chance(0.3) ? ~bits : bits, as: UInt64.self)
            } else {
                memory.storeBytes(of: UInt32(truncatingIfNeeded: chance(0.3) ? ~bits : bits), as: UInt32.self)
            }
        }
    }
}
