import CMesosProtos
import MachineSupport

/// A message type as ``WireDecoder`` and ``WireEncoder`` need it. Created from protobuf-c's description once for each type,
/// and never freed.
struct WireLayout {
    /// How a field is decoded.
    enum Kind: UInt8 {
        /// Handled by protobuf-c: rare kinds, and numbers without a field.
        case unusual
        case varint32, varint64, boolean, fixed32, fixed64, string, bytes, message, strings, messages
    }

    /// A field as ``WireDecoder`` needs it.
    struct Field {
        var kind = Kind.unusual
        /// The wire type; an invalid one for an unusual field.
        var wireType: UInt8 = 0xFF
        /// The offsets in the struct of the field and of its presence flag or count. `quantifier` is 0 for a field without both.
        var offset: Int32 = 0
        var quantifier: Int32 = 0
        /// The field's bit in ``WireLayout/required``; 0 for an optional field.
        var requiredBit: UInt64 = 0
        /// The layout of a message field's type.
        var layout: UnsafePointer<WireLayout>?
    }

    /// A field as ``WireEncoder`` and ``RequiredFields`` need it.
    struct Member {
        /// Only rare kinds are unusual here.
        var kind = Kind.unusual
        var isRequired = false
        /// Whether the field is an int32 or an enum, which is encoded as an int64.
        var isSigned = false
        /// The field's number and wire type, and their encoded length in bytes.
        var tag: UInt64
        var tagLength: Int
        var offset: Int32
        var quantifier: Int32
        /// An optional string with this pointer is absent.
        var defaultValue: UnsafeRawPointer?
        /// The layout of a message field's type.
        var layout: UnsafePointer<WireLayout>?
        /// protobuf-c's description.
        var field: UnsafePointer<ProtobufCFieldDescriptor>?
    }

    /// The size of the struct in bytes.
    var size: Int
    /// An empty message.
    var template: UnsafeRawPointer
    /// A bit for each required field.
    var required: UInt64 = 0
    /// The fields by number, from 0.
    var fields: UnsafeMutableBufferPointer<Field>
    /// All fields in the order of the encoding.
    var members: UnsafeMutableBufferPointer<Member>
    /// The fields that can be missing although required, or contain such fields.
    var checked = UnsafeMutableBufferPointer<Member>(start: nil, count: 0)
    /// Whether ``checked`` is not empty.
    var hasRequired = false

    /// Fields with higher numbers are left to protobuf-c, so that one field does not make the table large.
    private static let highestNumber = 511

    /// The layouts by descriptor.
    ///
    /// `@unchecked Sendable`: the table is accessed only under the lock below. `of` completes a layout before it releases the
    /// lock, and nothing changes a layout later.
    private struct Known: @unchecked Sendable {
        var layouts: [UnsafePointer<ProtobufCMessageDescriptor>: UnsafeMutablePointer<WireLayout>] = [:]
        /// The layouts without ``WireLayout/checked`` yet.
        var unchecked: [UnsafeMutablePointer<WireLayout>] = []
    }

    /// `@unchecked Sendable`: created for a complete layout, which is never changed or freed.
    private struct Reference: @unchecked Sendable {
        var layout: UnsafePointer<WireLayout>
    }

    private static let known = Lock(Known())

    static func of(_ descriptor: UnsafePointer<ProtobufCMessageDescriptor>) -> UnsafePointer<WireLayout> {
        let address = UInt(bitPattern: descriptor)
        return known.withLock { known in
            // The closure may not capture a pointer. An address is allowed, and the descriptor is constant data.
            guard let descriptor = UnsafePointer<ProtobufCMessageDescriptor>(bitPattern: address) else {
                preconditionFailure("a pointer is not null")
            }
            let layout = make(descriptor, &known)
            noteRequired(known.unchecked)
            known.unchecked = []
            return Reference(layout: UnsafePointer(layout))
        }.layout
    }

    /// Creates the layouts of a type and of the types of its fields. Types may contain themselves.
    private static func make(
        _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, _ known: inout Known
    ) -> UnsafeMutablePointer<WireLayout> {
        if let layout = known.layouts[descriptor] { return layout }
        let layout = UnsafeMutablePointer<WireLayout>.allocate(capacity: 1)
        known.layouts[descriptor] = layout

        let size = descriptor.pointee.sizeof_message
        let template = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        protobuf_c_message_init(descriptor, template)
        let declared = UnsafeBufferPointer(start: descriptor.pointee.fields, count: Int(descriptor.pointee.n_fields))
        let numbers = declared.map { Int($0.id) }.filter { $0 <= highestNumber }
        let fields = UnsafeMutableBufferPointer<Field>.allocate(capacity: (numbers.max() ?? 0) + 1)
        fields.initialize(repeating: Field())
        let members = UnsafeMutableBufferPointer<Member>.allocate(capacity: declared.count)
        layout.initialize(
            to: WireLayout(size: size, template: UnsafeRawPointer(template), fields: fields, members: members))
        known.unchecked.append(layout)
        for index in declared.indices { members.initializeElement(at: index, to: member(declared, index, &known)) }
        let requiredCount = declared.count { $0.label == PROTOBUF_C_LABEL_REQUIRED }
        // More required fields than bits: protobuf-c decodes all messages of this type.
        guard requiredCount <= UInt64.bitWidth else {
            layout.pointee.required = .max
            return layout
        }
        for field in declared where field.id <= highestNumber {
            guard var made = usual(field) else { continue }
            if field.label == PROTOBUF_C_LABEL_REQUIRED {
                made.requiredBit = 1 << UInt64(layout.pointee.required.nonzeroBitCount)
                layout.pointee.required |= made.requiredBit
            }
            if made.kind == .message || made.kind == .messages {
                guard let part = part(field, &known) else { continue }
                made.layout = part
            }
            fields[Int(field.id)] = made
        }
        // With a required field of an unusual kind, protobuf-c decodes all messages of this type and checks the field.
        if layout.pointee.required.nonzeroBitCount < requiredCount { fields.update(repeating: Field()) }
        return layout
    }

    /// The layout of a message field's type.
    private static func part(
        _ field: ProtobufCFieldDescriptor, _ known: inout Known
    ) -> UnsafePointer<WireLayout>? {
        guard field.type == PROTOBUF_C_TYPE_MESSAGE else { return nil }
        return (field.descriptor?.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)).map {
            UnsafePointer(make($0, &known))
        }
    }

    private static func member(
        _ fields: UnsafeBufferPointer<ProtobufCFieldDescriptor>, _ index: Int, _ known: inout Known
    ) -> Member {
        let field = fields[index]
        let usual = usual(field)
        let tag = UInt64(field.id) << 3 | UInt64(usual?.wireType ?? 0)
        return Member(
            kind: usual?.kind ?? .unusual, isRequired: field.label == PROTOBUF_C_LABEL_REQUIRED,
            isSigned: field.type == PROTOBUF_C_TYPE_INT32 || field.type == PROTOBUF_C_TYPE_ENUM, tag: tag,
            tagLength: WireEncoder.varintLength(tag), offset: Int32(field.offset),
            quantifier: Int32(field.quantifier_offset), defaultValue: field.default_value.map { UnsafeRawPointer($0) },
            layout: part(field, &known), field: fields.baseAddress.map { $0 + index })
    }

    /// Sets ``hasRequired`` and ``checked`` of these types, which include the types of their fields. Types may contain
    /// themselves, so the search repeats until it finds no more.
    private static func noteRequired(_ layouts: [UnsafeMutablePointer<WireLayout>]) {
        func isChecked(_ member: Member) -> Bool {
            switch member.kind {
            case .string: member.isRequired
            case .message: member.isRequired || member.layout?.pointee.hasRequired == true
            case .messages: member.layout?.pointee.hasRequired == true
            case .unusual: member.isRequired || member.layout != nil
            default: false
            }
        }
        var isComplete = false
        while !isComplete {
            isComplete = true
            for layout in layouts where !layout.pointee.hasRequired && layout.pointee.members.contains(where: isChecked)
            {
                layout.pointee.hasRequired = true
                isComplete = false
            }
        }
        for layout in layouts {
            let found = layout.pointee.members.filter(isChecked)
            let checked = UnsafeMutableBufferPointer<Member>.allocate(capacity: found.count)
            _ = checked.initialize(from: found)
            layout.pointee.checked = checked
        }
    }

    /// Returns `nil` for a field that is left to protobuf-c.
    private static func usual(_ field: ProtobufCFieldDescriptor) -> Field? {
        guard field.flags & PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue == 0 else { return nil }
        let isRepeated = field.label == PROTOBUF_C_LABEL_REPEATED
        guard isRepeated || field.label == PROTOBUF_C_LABEL_REQUIRED || field.label == PROTOBUF_C_LABEL_OPTIONAL
        else { return nil }
        let (kind, wireType): (Kind, ProtobufCWireType)
        switch field.type {
        case PROTOBUF_C_TYPE_INT32, PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_ENUM:
            (kind, wireType) = (.varint32, PROTOBUF_C_WIRE_TYPE_VARINT)
        case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_UINT64:
            (kind, wireType) = (.varint64, PROTOBUF_C_WIRE_TYPE_VARINT)
        case PROTOBUF_C_TYPE_BOOL: (kind, wireType) = (.boolean, PROTOBUF_C_WIRE_TYPE_VARINT)
        case PROTOBUF_C_TYPE_FIXED32, PROTOBUF_C_TYPE_SFIXED32, PROTOBUF_C_TYPE_FLOAT:
            (kind, wireType) = (.fixed32, PROTOBUF_C_WIRE_TYPE_32BIT)
        case PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_DOUBLE:
            (kind, wireType) = (.fixed64, PROTOBUF_C_WIRE_TYPE_64BIT)
        case PROTOBUF_C_TYPE_STRING:
            (kind, wireType) = (isRepeated ? .strings : .string, PROTOBUF_C_WIRE_TYPE_LENGTH_PREFIXED)
        case PROTOBUF_C_TYPE_BYTES: (kind, wireType) = (.bytes, PROTOBUF_C_WIRE_TYPE_LENGTH_PREFIXED)
        case PROTOBUF_C_TYPE_MESSAGE:
            (kind, wireType) = (isRepeated ? .messages : .message, PROTOBUF_C_WIRE_TYPE_LENGTH_PREFIXED)
        default: return nil
        }
        if isRepeated, kind != .strings, kind != .messages { return nil }
        return Field(
            kind: kind, wireType: UInt8(wireType.rawValue), offset: Int32(field.offset),
            quantifier: Int32(field.quantifier_offset))
    }
}
