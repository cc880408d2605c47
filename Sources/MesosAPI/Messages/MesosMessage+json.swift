import CMesosProtos
import JSONSupport

// The JSON form of Mesos masters and agents: snake_case field names, enum names, base64 bytes, and 64-bit integers as
// numbers. It uses protobuf-c's descriptors and therefore supports every message.
extension MesosMessage {
    /// Returns the JSON encoding on one line, with the fields in the order of their numbers.
    public func jsonBytes() -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(256)
        withExtendedLifetime(_storage.arena) { MessageJSONWriter.write(_storage.pointer, into: &output) }
        return output
    }

    /// Decodes the JSON form. Unknown fields and unknown names of enums are ignored, and strings may stand for numbers, as in
    /// Mesos.
    ///
    /// - Throws: ``MesosAPIError`` with the code `malformedJSON` if the text cannot be parsed or a value has the wrong type, and
    ///   `missingRequiredField` with the paths of the missing fields.
    public init(jsonBytes bytes: [UInt8]) throws(MesosAPIError) {
        let value: JSONValue
        do {
            value = try JSONValue(parsing: bytes)
        } catch {
            throw MesosAPIError(.malformedJSON, "\(error)")
        }
        try self.init(json: value)
    }

    /// Decodes a parsed JSON value. See ``init(jsonBytes:)``.
    public init(json value: JSONValue) throws(MesosAPIError) {
        let type = Self._type
        let arena = Arena(capacity: type.size + 1024)
        let reader = MessageJSONReader(arena: arena)
        let message = try reader.message(type.descriptor, value)
        arena.root = message
        self.init(_storage: MessageStorage(arena: arena, pointer: message))
        let missing = missingRequiredFields().joined(separator: ", ")
        // The text of Mesos, which an embedded master returns to clients.
        if !missing.isEmpty { throw MesosAPIError(.missingRequiredField, "Missing required fields: \(missing)") }
    }

    /// The paths of the required fields that are not set, such as `subscribe.framework_info.user`. Numbers are never listed,
    /// because an unset number equals one set to 0.
    public func missingRequiredFields() -> [String] {
        withExtendedLifetime(_storage.arena) {
            if RequiredFields.areSet(Self._type.layout, _storage.pointer) { return [] }
            var missing: [String] = []
            RequiredFields.collect(_storage.pointer, path: "", into: &missing)
            return missing
        }
    }
}

/// A field of a message by protobuf-c's description, with access to its memory.
struct FieldAccess {
    let field: UnsafePointer<ProtobufCFieldDescriptor>
    let message: UnsafeMutableRawPointer

    static func all(
        _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>
    ) -> UnsafeBufferPointer<ProtobufCFieldDescriptor> {
        UnsafeBufferPointer(start: descriptor.pointee.fields, count: Int(descriptor.pointee.n_fields))
    }

    init(_ field: UnsafePointer<ProtobufCFieldDescriptor>, _ message: UnsafeMutableRawPointer) {
        self.field = field
        self.message = message
    }

    var name: String { String(cString: field.pointee.name) }
    var member: UnsafeMutableRawPointer { message + Int(field.pointee.offset) }
    var quantifier: UnsafeMutableRawPointer { message + Int(field.pointee.quantifier_offset) }
    var isRepeated: Bool { field.pointee.label == PROTOBUF_C_LABEL_REPEATED }
    var count: Int { quantifier.load(as: Int.self) }
    var elements: UnsafeMutableRawPointer? { member.load(as: UnsafeMutableRawPointer?.self) }
    var isOneofMember: Bool { field.pointee.flags & PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue != 0 }

    var isPointer: Bool {
        field.pointee.type == PROTOBUF_C_TYPE_STRING || field.pointee.type == PROTOBUF_C_TYPE_MESSAGE
    }

    var isPresent: Bool {
        if isRepeated { return count > 0 }
        if isOneofMember { return quantifier.load(as: UInt32.self) == field.pointee.id }
        if isPointer {
            guard let pointer = member.load(as: UnsafeRawPointer?.self) else { return false }
            return pointer != field.pointee.default_value || field.pointee.label == PROTOBUF_C_LABEL_REQUIRED
        }
        if field.pointee.label == PROTOBUF_C_LABEL_REQUIRED { return true }
        return quantifier.load(as: Int32.self) != 0
    }

    /// The distance in bytes between the elements of a repeated field.
    var stride: Int {
        switch field.pointee.type {
        case PROTOBUF_C_TYPE_DOUBLE, PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_UINT64, PROTOBUF_C_TYPE_SINT64,
            PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_STRING, PROTOBUF_C_TYPE_MESSAGE:
            8
        case PROTOBUF_C_TYPE_BYTES: MemoryLayout<ProtobufCBinaryData>.stride
        default: 4
        }
    }

    var messageDescriptor: UnsafePointer<ProtobufCMessageDescriptor>? {
        guard field.pointee.type == PROTOBUF_C_TYPE_MESSAGE else { return nil }
        return field.pointee.descriptor?.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
    }

    /// Whether the field is a map, which protoc turns into a repeated message `…Entry` with the fields `key` and `value`.
    var isMap: Bool {
        guard isRepeated, let entry = messageDescriptor, entry.pointee.n_fields == 2 else { return false }
        let names = (0..<2).map { String(cString: entry.pointee.fields[$0].name) }
        return names == ["key", "value"] && String(cString: entry.pointee.short_name).hasSuffix("Entry")
    }
}

enum RequiredFields {
    /// Whether all required fields are set. Faster than ``collect(_:path:into:)``: it makes no texts, and visits only
    /// required fields and messages with required fields.
    static func areSet(_ layout: UnsafePointer<WireLayout>, _ message: UnsafeMutableRawPointer) -> Bool {
        for member in layout.pointee.checked {
            let value = message + Int(member.offset)
            switch member.kind {
            case .messages:
                guard let part = member.layout, let elements = value.load(as: UnsafeMutableRawPointer?.self) else {
                    continue
                }
                let count = (message + Int(member.quantifier)).load(as: Int.self)
                for position in 0..<count {
                    let element = elements.load(fromByteOffset: position * 8, as: UnsafeMutableRawPointer?.self)
                    if let element, !areSet(part, element) { return false }
                }
            case .unusual:
                guard let field = member.field else { continue }
                var missing: [String] = []
                collect(field, message, path: "", into: &missing)
                if !missing.isEmpty { return false }
            default:
                guard let part = value.load(as: UnsafeMutableRawPointer?.self) else {
                    if member.isRequired { return false }
                    continue
                }
                if let layout = member.layout, layout.pointee.hasRequired, !areSet(layout, part) { return false }
            }
        }
        return true
    }

    static func collect(_ message: UnsafeMutableRawPointer, path: String, into missing: inout [String]) {
        let fields = FieldAccess.all(messageDescriptor(message))
        guard let base = fields.baseAddress else { return }
        for index in fields.indices { collect(base + index, message, path: path, into: &missing) }
    }

    private static func collect(
        _ field: UnsafePointer<ProtobufCFieldDescriptor>, _ message: UnsafeMutableRawPointer, path: String,
        into missing: inout [String]
    ) {
        let access = FieldAccess(field, message)
        if access.field.pointee.label == PROTOBUF_C_LABEL_REQUIRED, !access.isPresent {
            missing.append(path + access.name)
            return
        }
        guard access.messageDescriptor != nil, access.isPresent else { return }
        if access.isRepeated {
            for position in 0..<access.count {
                if let element = access.elements?.load(
                    fromByteOffset: position * 8, as: UnsafeMutableRawPointer?.self)
                {
                    collect(element, path: "\(path)\(access.name)[\(position)].", into: &missing)
                }
            }
        } else if let element = access.member.load(as: UnsafeMutableRawPointer?.self) {
            collect(element, path: "\(path)\(access.name).", into: &missing)
        }
    }
}
