import CMesosProtos
import JSONSupport

/// Builds a protobuf-c struct in an arena from a JSON value.
struct MessageJSONReader {
    let arena: Arena

    func message(
        _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, _ json: JSONValue, path: String
    ) throws(MesosAPIError) -> UnsafeMutableRawPointer {
        guard case .object(let members) = json else { throw mismatch(path, "an object", json) }
        let memory = arena.allocate(descriptor.pointee.sizeof_message)
        protobuf_c_message_init(descriptor, memory)
        for (name, value) in members {
            if case .null = value { continue }
            guard let field = protobuf_c_message_descriptor_get_field_by_name(descriptor, name) else { continue }
            try set(FieldAccess(field, memory), value, path: path.isEmpty ? name : "\(path).\(name)")
        }
        return memory
    }

    private func set(_ access: FieldAccess, _ json: JSONValue, path: String) throws(MesosAPIError) {
        if access.isRepeated {
            try setRepeated(access, json, path: path)
            return
        }
        try scalar(access.field, json, into: access.member, path: path)
        if access.isOneofMember {
            access.quantifier.storeBytes(of: access.field.pointee.id, as: UInt32.self)
        } else if access.field.pointee.label == PROTOBUF_C_LABEL_OPTIONAL, !access.isPointer {
            access.quantifier.storeBytes(of: 1, as: Int32.self)
        }
    }

    private func setRepeated(_ access: FieldAccess, _ json: JSONValue, path: String) throws(MesosAPIError) {
        let stride = access.stride
        if access.isMap {
            guard case .object(let members) = json else { throw mismatch(path, "an object", json) }
            guard let entry = access.messageDescriptor, !members.isEmpty else { return }
            let memory = arena.allocate(members.count * stride)
            for (index, (key, value)) in members.sorted(by: { $0.key < $1.key }).enumerated() {
                let pair: JSONValue = .object(["key": .string(key), "value": value])
                let pointer = try message(entry, pair, path: "\(path).\(key)")
                memory.storeBytes(of: pointer, toByteOffset: index * stride, as: UnsafeMutableRawPointer.self)
            }
            finish(access, memory, members.count)
            return
        }
        guard case .array(let elements) = json else { throw mismatch(path, "an array", json) }
        guard !elements.isEmpty else { return }
        let memory = arena.allocate(elements.count * stride)
        for (index, element) in elements.enumerated() {
            try scalar(access.field, element, into: memory + index * stride, path: "\(path)[\(index)]")
        }
        finish(access, memory, elements.count)
    }

    private func finish(_ access: FieldAccess, _ memory: UnsafeMutableRawPointer, _ count: Int) {
        access.member.storeBytes(of: memory, as: UnsafeMutableRawPointer.self)
        access.quantifier.storeBytes(of: count, as: Int.self)
    }

    private func scalar(
        _ field: UnsafePointer<ProtobufCFieldDescriptor>, _ json: JSONValue, into memory: UnsafeMutableRawPointer,
        path: String
    ) throws(MesosAPIError) {
        switch field.pointee.type {
        case PROTOBUF_C_TYPE_DOUBLE: memory.storeBytes(of: try double(json, path), as: Double.self)
        case PROTOBUF_C_TYPE_FLOAT: memory.storeBytes(of: Float(try double(json, path)), as: Float.self)
        case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64:
            memory.storeBytes(of: try integer(json, path), as: Int64.self)
        case PROTOBUF_C_TYPE_UINT64, PROTOBUF_C_TYPE_FIXED64:
            memory.storeBytes(of: try integer(json, path), as: UInt64.self)
        case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_FIXED32:
            memory.storeBytes(of: try integer(json, path), as: UInt32.self)
        case PROTOBUF_C_TYPE_BOOL:
            guard case .bool(let value) = json else { throw mismatch(path, "true or false", json) }
            memory.storeBytes(of: value ? 1 : 0, as: Int32.self)
        case PROTOBUF_C_TYPE_ENUM:
            let descriptor = field.pointee.descriptor.assumingMemoryBound(to: ProtobufCEnumDescriptor.self)
            switch json {
            case .string(let name):
                guard let value = protobuf_c_enum_descriptor_get_value_by_name(descriptor, name) else {
                    throw mismatch(path, "a name of \(String(cString: descriptor.pointee.name))", json)
                }
                memory.storeBytes(of: value.pointee.value, as: Int32.self)
            default: memory.storeBytes(of: try integer(json, path), as: Int32.self)
            }
        case PROTOBUF_C_TYPE_STRING:
            guard case .string(let value) = json else { throw mismatch(path, "a string", json) }
            memory.storeBytes(of: arena.copy(value), as: UnsafeMutablePointer<CChar>.self)
        case PROTOBUF_C_TYPE_BYTES:
            guard case .string(let text) = json, let bytes = Base64.decode(text) else {
                throw mismatch(path, "a base64 string", json)
            }
            memory.storeBytes(of: arena.copy(bytes), as: ProtobufCBinaryData.self)
        case PROTOBUF_C_TYPE_MESSAGE:
            let descriptor = field.pointee.descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
            memory.storeBytes(
                of: try message(descriptor, json, path: path), as: UnsafeMutableRawPointer.self)
        default: memory.storeBytes(of: try integer(json, path), as: Int32.self)
        }
    }

    private func double(_ json: JSONValue, _ path: String) throws(MesosAPIError) -> Double {
        switch json {
        case .number(let value): return value
        case .integer(let value): return Double(value)
        case .decimal(let value):
            guard let value = value.doubleValue else {
                throw mismatch(path, "a number within the range of a double", json)
            }
            return value
        default: throw mismatch(path, "a number", json)
        }
    }

    private func integer<I: FixedWidthInteger>(_ json: JSONValue, _ path: String) throws(MesosAPIError) -> I {
        switch json {
        case .integer(let value):
            if let exact = I(exactly: value) { return exact }
        case .number(let value):
            if let exact = I(exactly: value) { return exact }
        case .decimal(let value):
            if let exact = value.intValue.flatMap({ I(exactly: $0) }) ?? I(value.text) { return exact }
        case .string(let text):
            // The canonical JSON of protobuf has 64-bit integers as strings.
            if let exact = I(text) { return exact }
        default: break
        }
        throw mismatch(path, "an integer from \(I.min) to \(I.max)", json)
    }

    private func mismatch(_ path: String, _ expected: String, _ json: JSONValue) -> MesosAPIError {
        let found = String(decoding: json.encoded().prefix(60), as: UTF8.self)
        return MesosAPIError(
            .malformedJSON, "\(path.isEmpty ? "the message" : "'\(path)'"): expected \(expected), found \(found)")
    }
}
