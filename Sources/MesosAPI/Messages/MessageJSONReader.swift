import CMesosProtos
import JSONSupport

/// Builds a protobuf-c struct in an arena from a JSON value, by the rules of Mesos and with its messages: a number may be a
/// string, a list of one element may be the element, and a name that an enum does not have counts as absent.
struct MessageJSONReader {
    let arena: Arena

    func message(
        _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, _ json: JSONValue
    ) throws(MesosAPIError) -> UnsafeMutableRawPointer {
        guard case .object(let members) = json else { throw MesosAPIError(.malformedJSON, "Expecting a JSON object") }
        let memory = arena.allocate(descriptor.pointee.sizeof_message)
        protobuf_c_message_init(descriptor, memory)
        for (name, value) in members {
            guard let field = protobuf_c_message_descriptor_get_field_by_name(descriptor, name) else { continue }
            try set(FieldAccess(field, memory), value)
        }
        return memory
    }

    private func set(_ access: FieldAccess, _ json: JSONValue) throws(MesosAPIError) {
        if access.isRepeated {
            try setRepeated(access, json)
            return
        }
        guard isPresent(access.field, json), try !isUnknownName(access.field, json) else { return }
        try scalar(access.field, json, into: access.member)
        if access.isOneofMember {
            access.quantifier.storeBytes(of: access.field.pointee.id, as: UInt32.self)
        } else if access.field.pointee.label == PROTOBUF_C_LABEL_OPTIONAL, !access.isPointer {
            access.quantifier.storeBytes(of: 1, as: Int32.self)
        }
    }

    private func isPresent(_ field: UnsafePointer<ProtobufCFieldDescriptor>, _ json: JSONValue) -> Bool {
        if case .null = json { false } else { true }
    }

    private func setRepeated(_ access: FieldAccess, _ json: JSONValue) throws(MesosAPIError) {
        let stride = access.stride
        if access.isMap, case .object(let members) = json {
            guard let entry = access.messageDescriptor, !members.isEmpty else { return }
            let memory = arena.allocate(members.count * stride)
            for (index, (key, value)) in members.sorted(by: { $0.key < $1.key }).enumerated() {
                let pair: JSONValue = .object(["key": .string(key), "value": value])
                let pointer = try message(entry, pair)
                memory.storeBytes(of: pointer, toByteOffset: index * stride, as: UnsafeMutableRawPointer.self)
            }
            finish(access, memory, members.count)
            return
        }
        var elements: [JSONValue] = []
        try collect(json, of: access.field, into: &elements)
        guard !elements.isEmpty else { return }
        let memory = arena.allocate(elements.count * stride)
        for (index, element) in elements.enumerated() {
            try scalar(access.field, element, into: memory + index * stride)
        }
        finish(access, memory, elements.count)
    }

    /// Adds the elements of a repeated field, which may be nested or alone.
    private func collect(
        _ json: JSONValue, of field: UnsafePointer<ProtobufCFieldDescriptor>, into elements: inout [JSONValue]
    ) throws(MesosAPIError) {
        if case .array(let list) = json {
            for element in list { try collect(element, of: field, into: &elements) }
        } else if isPresent(field, json), try !isUnknownName(field, json) {
            elements.append(json)
        }
    }

    private func finish(_ access: FieldAccess, _ memory: UnsafeMutableRawPointer, _ count: Int) {
        access.member.storeBytes(of: memory, as: UnsafeMutableRawPointer.self)
        access.quantifier.storeBytes(of: count, as: Int.self)
    }

    private func scalar(
        _ field: UnsafePointer<ProtobufCFieldDescriptor>, _ json: JSONValue, into memory: UnsafeMutableRawPointer
    ) throws(MesosAPIError) {
        switch field.pointee.type {
        case PROTOBUF_C_TYPE_DOUBLE: memory.storeBytes(of: try double(json, field), as: Double.self)
        case PROTOBUF_C_TYPE_FLOAT: memory.storeBytes(of: Float(try double(json, field)), as: Float.self)
        case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64:
            memory.storeBytes(of: try integer(json, field), as: Int64.self)
        case PROTOBUF_C_TYPE_UINT64, PROTOBUF_C_TYPE_FIXED64:
            memory.storeBytes(of: try integer(json, field), as: UInt64.self)
        case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_FIXED32:
            memory.storeBytes(of: try integer(json, field), as: UInt32.self)
        case PROTOBUF_C_TYPE_BOOL: memory.storeBytes(of: try bool(json, field) ? 1 : 0, as: Int32.self)
        case PROTOBUF_C_TYPE_ENUM:
            if case .string(let name) = json, let value = Self.value(of: name, field) {
                memory.storeBytes(of: value, as: Int32.self)
            } else {
                // Our encoder writes values without a name as numbers.
                memory.storeBytes(of: try integer(json, field), as: Int32.self)
            }
        case PROTOBUF_C_TYPE_STRING:
            guard case .string(let value) = json else { throw unexpected(json, field) }
            memory.storeBytes(of: arena.copy(value), as: UnsafeMutablePointer<CChar>.self)
        case PROTOBUF_C_TYPE_BYTES:
            guard case .string(let text) = json else { throw unexpected(json, field) }
            memory.storeBytes(of: arena.copy(try bytes(text, field)), as: ProtobufCBinaryData.self)
        case PROTOBUF_C_TYPE_MESSAGE:
            guard case .object = json else { throw unexpected(json, field) }
            let descriptor = field.pointee.descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
            memory.storeBytes(of: try message(descriptor, json), as: UnsafeMutableRawPointer.self)
        default: memory.storeBytes(of: try integer(json, field), as: Int32.self)
        }
    }

    // MARK: Enums

    private static func value(of name: String, _ field: UnsafePointer<ProtobufCFieldDescriptor>) -> Int32? {
        let descriptor = field.pointee.descriptor.assumingMemoryBound(to: ProtobufCEnumDescriptor.self)
        return protobuf_c_enum_descriptor_get_value_by_name(descriptor, name)?.pointee.value
    }

    /// Whether a value is a name that its enum does not have. Throws for a required field.
    private func isUnknownName(
        _ field: UnsafePointer<ProtobufCFieldDescriptor>, _ json: JSONValue
    ) throws(MesosAPIError) -> Bool {
        guard field.pointee.type == PROTOBUF_C_TYPE_ENUM, case .string(let name) = json,
            Self.value(of: name, field) == nil
        else { return false }
        guard field.pointee.label != PROTOBUF_C_LABEL_REQUIRED else {
            throw MesosAPIError(.malformedJSON, "Failed to find enum for '\(name)'")
        }
        return true
    }

    // MARK: Numbers, Booleans and bytes

    private func double(
        _ json: JSONValue, _ field: UnsafePointer<ProtobufCFieldDescriptor>
    ) throws(MesosAPIError) -> Double {
        switch json {
        case .number(let value): return value
        case .integer(let value): return Double(value)
        case .decimal(let value):
            guard let double = value.doubleValue else { throw unexpected(json, field) }
            return double
        case .string("Infinity"): return .infinity
        case .string("-Infinity"): return -.infinity
        case .string(let text): return try double(try parsed(text, "number", field), field)
        default: throw unexpected(json, field)
        }
    }

    private func integer<I: FixedWidthInteger>(
        _ json: JSONValue, _ field: UnsafePointer<ProtobufCFieldDescriptor>
    ) throws(MesosAPIError) -> I {
        let exact: I?
        switch json {
        case .integer(let value): exact = I(exactly: value)
        // Mesos drops the fraction.
        case .number(let value): exact = I(exactly: value.rounded(.towardZero))
        case .decimal(let value):
            exact =
                value.intValue.flatMap { I(exactly: $0) } ?? I(value.text)
                ?? value.doubleValue.flatMap { I(exactly: $0.rounded(.towardZero)) }
        case .string(let text):
            // The canonical JSON of protobuf has 64-bit integers as strings.
            if let number = I(text) { return number }
            return try integer(try parsed(text, "number", field), field)
        default: throw unexpected(json, field)
        }
        if let exact { return exact }
        let found = String(decoding: json.encoded().prefix(60), as: UTF8.self)
        throw MesosAPIError(
            .malformedJSON,
            "Not expecting \(found) for field '\(Self.name(field))': it must be a number from \(I.min) to \(I.max)")
    }

    private func bool(
        _ json: JSONValue, _ field: UnsafePointer<ProtobufCFieldDescriptor>
    ) throws(MesosAPIError) -> Bool {
        switch json {
        case .bool(let value): return value
        case .string(let text): return try bool(try parsed(text, "boolean", field), field)
        default: throw unexpected(json, field)
        }
    }

    /// Parses a string that stands for a number or Boolean.
    private func parsed(
        _ text: String, _ kind: String, _ field: UnsafePointer<ProtobufCFieldDescriptor>
    ) throws(MesosAPIError) -> JSONValue {
        if let value = try? JSONValue(parsing: text.utf8) {
            switch value {
            case .bool: if kind == "boolean" { return value }
            case .integer, .number, .decimal: if kind == "number" { return value }
            default: break
            }
        }
        throw MesosAPIError(
            .malformedJSON,
            "Failed to parse '\(text)' as a JSON \(kind) for field '\(Self.name(field))': "
                + "syntax error at line 1 near: \(text)")
    }

    /// Decodes base64 as Mesos does: white space is ignored, and the text ends at the first `=`.
    private func bytes(
        _ text: String, _ field: UnsafePointer<ProtobufCFieldDescriptor>
    ) throws(MesosAPIError) -> [UInt8] {
        var digits: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "="): break
            case UInt8(ascii: " "), 9...13: continue
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"):
                digits.append(byte)
                continue
            default:
                throw MesosAPIError(
                    .malformedJSON,
                    "Failed to base64 decode bytes field '\(Self.name(field))': Invalid character "
                        + "'\(Unicode.Scalar(byte))'")
            }
            break
        }
        // A single digit at the end has no whole byte.
        if digits.count % 4 == 1 { digits.removeLast() }
        return Base64.decode(String(decoding: digits, as: UTF8.self)) ?? []
    }

    // MARK: Errors

    private static func name(_ field: UnsafePointer<ProtobufCFieldDescriptor>) -> String {
        String(cString: field.pointee.name)
    }

    private func unexpected(
        _ json: JSONValue, _ field: UnsafePointer<ProtobufCFieldDescriptor>
    ) -> MesosAPIError {
        let kind =
            switch json {
            case .string: "string"
            case .array: "array"
            case .object: "object"
            case .bool: "boolean"
            default: "number"
            }
        return MesosAPIError(.malformedJSON, "Not expecting a JSON \(kind) for field '\(Self.name(field))'")
    }
}
