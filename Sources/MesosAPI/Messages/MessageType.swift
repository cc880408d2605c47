import CMesosProtos

/// A message type at run time: its name and protobuf-c's description of its fields.
///
/// `@unchecked Sendable`: both pointers lead to constant data. The descriptor is a constant of the generated C code. The
/// layout is never freed, and is complete when `WireLayout.of` returns it.
public struct MessageType: @unchecked Sendable {
    /// The name in the `.proto` file, such as `mesos.v1.TaskInfo`.
    public let name: String
    let descriptor: UnsafePointer<ProtobufCMessageDescriptor>
    let layout: UnsafePointer<WireLayout>

    init<C>(_ type: C.Type, name: String, _ initialize: (UnsafeMutablePointer<C>?) -> Void) {
        // Swift cannot take the address of a C constant, but an initialized struct contains it.
        let sample = UnsafeMutablePointer<C>.allocate(capacity: 1)
        defer { sample.deallocate() }
        initialize(sample)
        self.name = name
        descriptor = messageDescriptor(UnsafeMutableRawPointer(sample))
        layout = WireLayout.of(descriptor)
    }

    init(name: String, descriptor: UnsafePointer<ProtobufCMessageDescriptor>) {
        self.name = name
        self.descriptor = descriptor
        layout = WireLayout.of(descriptor)
    }

    var size: Int { descriptor.pointee.sizeof_message }

    /// The fields as declared in the `.proto` file, in the order of their numbers.
    public var fields: [MessageField] {
        UnsafeBufferPointer(start: descriptor.pointee.fields, count: Int(descriptor.pointee.n_fields)).map(
            MessageField.init)
    }
}

/// A field of a message type as declared in the `.proto` file.
public struct MessageField: Sendable, Hashable {
    /// How often the field occurs in a message.
    public enum Label: String, Sendable {
        /// The field must be present.
        case required
        /// The field may be absent.
        case optional
        /// The field is a list.
        case repeated
    }

    /// The name in the `.proto` file, such as `task_id`.
    public let name: String
    /// The number of the field on the wire.
    public let number: Int
    /// How often the field may occur.
    public let label: Label
    /// The protobuf name of a scalar type, such as `double` and `string`, or the full name of a message or enum.
    public let type: String
    /// The declared default as text; `nil` if no default is declared.
    public let defaultValue: String?
    /// Whether the .proto file marks the field as deprecated.
    public let isDeprecated: Bool
    /// Whether the field is a member of a oneof.
    public let isOneofMember: Bool

    init(_ field: ProtobufCFieldDescriptor) {
        name = String(cString: field.name)
        number = Int(field.id)
        label =
            switch field.label {
            case PROTOBUF_C_LABEL_REQUIRED: .required
            case PROTOBUF_C_LABEL_REPEATED: .repeated
            default: .optional
            }
        isDeprecated = field.flags & PROTOBUF_C_FIELD_FLAG_DEPRECATED.rawValue != 0
        isOneofMember = field.flags & PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue != 0
        let value = field.default_value
        switch field.type {
        case PROTOBUF_C_TYPE_DOUBLE:
            type = "double"
            defaultValue = value.map { "\($0.load(as: Double.self))" }
        case PROTOBUF_C_TYPE_FLOAT:
            type = "float"
            defaultValue = value.map { "\($0.load(as: Float.self))" }
        case PROTOBUF_C_TYPE_INT32:
            type = "int32"
            defaultValue = value.map { "\($0.load(as: Int32.self))" }
        case PROTOBUF_C_TYPE_UINT32:
            type = "uint32"
            defaultValue = value.map { "\($0.load(as: UInt32.self))" }
        case PROTOBUF_C_TYPE_INT64:
            type = "int64"
            defaultValue = value.map { "\($0.load(as: Int64.self))" }
        case PROTOBUF_C_TYPE_UINT64:
            type = "uint64"
            defaultValue = value.map { "\($0.load(as: UInt64.self))" }
        case PROTOBUF_C_TYPE_BOOL:
            type = "bool"
            defaultValue = value.map { $0.load(as: Int32.self) == 0 ? "false" : "true" }
        case PROTOBUF_C_TYPE_STRING:
            type = "string"
            defaultValue = value.map { String(cString: $0.assumingMemoryBound(to: CChar.self)) }
        case PROTOBUF_C_TYPE_BYTES:
            type = "bytes"
            defaultValue = nil
        case PROTOBUF_C_TYPE_ENUM:
            let descriptor = field.descriptor.assumingMemoryBound(to: ProtobufCEnumDescriptor.self)
            type = String(cString: descriptor.pointee.name)
            defaultValue = value.flatMap { enumName(descriptor, $0.load(as: Int32.self)) }
        default:
            let descriptor = field.descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
            type = String(cString: descriptor.pointee.name)
            defaultValue = nil
        }
    }
}

func enumName(_ descriptor: UnsafePointer<ProtobufCEnumDescriptor>, _ value: Int32) -> String? {
    protobuf_c_enum_descriptor_get_value(descriptor, value).map { String(cString: $0.pointee.name) }
}
