import CMesosProtos
import Synchronization

/// What ``WireDecoder`` and ``WireEncoder`` need of a message type. Made of protobuf-c's description once for each type,
/// and kept for good.
struct WireLayout {
    /// How a field is decoded.
    enum Kind: UInt8 {
        /// Left to protobuf-c: rare kinds, and numbers that no field has.
        case unusual
        case varint32, varint64, boolean, fixed32, fixed64, string, bytes, message, strings, messages
    }

    struct Field {
        var kind = Kind.unusual
        /// Of the wire; one that no tag has where the field is unusual.
        var wireType: UInt8 = 0xFF
        /// Offsets in the struct; the second one of the presence flag or of the count, 0 for neither.
        var offset: Int32 = 0
        var quantifier: Int32 = 0
        /// In ``WireLayout/required``; 0 for an optional field.
        var requiredBit: UInt64 = 0
        /// Of the messages in it.
        var layout: UnsafePointer<WireLayout>?
    }

    /// What ``WireEncoder`` and ``RequiredFields`` need of a field.
    struct Member {
        /// How it is encoded. Here only rare kinds are unusual.
        var kind = Kind.unusual
        var isRequired = false
        /// Of an int32 or an enum, which is encoded as an int64.
        var isSigned = false
        /// Number and wire type, and how many bytes they take.
        var tag: UInt64
        var tagLength: Int
        var offset: Int32
        var quantifier: Int32
        /// With this value an optional string is absent.
        var defaultValue: UnsafeRawPointer?
        /// Of the messages in it.
        var layout: UnsafePointer<WireLayout>?
        /// As protobuf-c describes it.
        var field: UnsafePointer<ProtobufCFieldDescriptor>?
    }

    /// Of the struct, in bytes.
    var size: Int
    /// An empty message.
    var template: UnsafeRawPointer
    /// One bit for each required field.
    var required: UInt64 = 0
    /// By number, from 0 to the highest.
    var fields: UnsafeMutableBufferPointer<Field>
    /// All fields, in the order in which they are encoded.
    var members: UnsafeMutableBufferPointer<Member>
    /// The fields that may lack something that is required.
    var checked = UnsafeMutableBufferPointer<Member>(start: nil, count: 0)
    /// Something in it is required and can be seen to be missing, or something in one of its parts is.
    var hasRequired = false

    /// Numbers beyond are decoded by protobuf-c; the table is not to be large for one field.
    private static let highestNumber = 511

    /// The layouts by descriptor, which stay where they are for good.
    ///
    /// Sendable without checking: the table is in the lock below and never leaves it. What its pointers lead to is written
    /// under the lock by `of` alone, before the lock is released for the first time with the layout in here.
    private struct Known: @unchecked Sendable {
        var layouts: [UnsafePointer<ProtobufCMessageDescriptor>: UnsafeMutablePointer<WireLayout>] = [:]
        /// Those whose ``WireLayout/checked`` is not known yet.
        var unchecked: [UnsafeMutablePointer<WireLayout>] = []
    }

    /// Sendable without checking: made of a layout that is complete, and passed on when the lock is released; from then on
    /// nobody writes to the layout or frees it.
    private struct Reference: @unchecked Sendable {
        var layout: UnsafePointer<WireLayout>
    }

    private static let known = Mutex(Known())

    static func of(_ descriptor: UnsafePointer<ProtobufCMessageDescriptor>) -> UnsafePointer<WireLayout> {
        let address = UInt(bitPattern: descriptor)
        return known.withLock { known in
            // The descriptor is constant data; its address passes the closure's check for shared values.
            guard let descriptor = UnsafePointer<ProtobufCMessageDescriptor>(bitPattern: address) else {
                preconditionFailure("a pointer is not null")
            }
            let layout = make(descriptor, &known)
            noteRequired(known.unchecked)
            known.unchecked = []
            return Reference(layout: UnsafePointer(layout))
        }.layout
    }

    /// With those of all types that it is made of; types may contain themselves.
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
        // Too many to count in a word: all of it is protobuf-c's.
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
        // A required field of an unusual kind takes its whole message to protobuf-c, which also sees when it is missing.
        if layout.pointee.required.nonzeroBitCount < requiredCount { fields.update(repeating: Field()) }
        return layout
    }

    /// Of the messages in a field.
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

    /// Finds out in which of these types something is required. With them come all types that they are made of; types may
    /// contain themselves, so that it is gone through until nothing is added.
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

    /// Nil for what is left to protobuf-c.
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
