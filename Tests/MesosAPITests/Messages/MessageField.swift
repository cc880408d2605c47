import CMesosProtos

@testable import MesosAPI

/// A field of a message type as declared in the `.proto` file.
struct MessageField: Sendable, Hashable {
    enum Label: String, Sendable {
        case required
        case optional
        case repeated
    }

    let name: String
    let number: Int
    let label: Label
    /// The protobuf name of a scalar type, such as `double` and `string`, or the full name of a message or enum.
    let type: String
    /// The declared default as text; `nil` if no default is declared.
    let defaultValue: String?
    let isDeprecated: Bool
    let isOneofMember: Bool

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
        case PROTOBUF_C_TYPE_DOUBLE: (type, defaultValue) = ("double", value.map { "\($0.load(as: Double.self))" })
        case PROTOBUF_C_TYPE_FLOAT: (type, defaultValue) = ("float", value.map { "\($0.load(as: Float.self))" })
        case PROTOBUF_C_TYPE_INT32: (type, defaultValue) = ("int32", value.map { "\($0.load(as: Int32.self))" })
        case PROTOBUF_C_TYPE_UINT32: (type, defaultValue) = ("uint32", value.map { "\($0.load(as: UInt32.self))" })
        case PROTOBUF_C_TYPE_INT64: (type, defaultValue) = ("int64", value.map { "\($0.load(as: Int64.self))" })
        case PROTOBUF_C_TYPE_UINT64: (type, defaultValue) = ("uint64", value.map { "\($0.load(as: UInt64.self))" })
        case PROTOBUF_C_TYPE_BOOL:
            (type, defaultValue) = ("bool", value.map { $0.load(as: Int32.self) == 0 ? "false" : "true" })
        case PROTOBUF_C_TYPE_STRING:
            (type, defaultValue) = ("string", value.map { String(cString: $0.assumingMemoryBound(to: CChar.self)) })
        case PROTOBUF_C_TYPE_BYTES: (type, defaultValue) = ("bytes", nil)
        case PROTOBUF_C_TYPE_ENUM:
            let descriptor = field.descriptor.assumingMemoryBound(to: ProtobufCEnumDescriptor.self)
            type = String(cString: descriptor.pointee.name)
            defaultValue = value.flatMap {
                protobuf_c_enum_descriptor_get_value(descriptor, $0.load(as: Int32.self))
            }.map { String(cString: $0.pointee.name) }
        default:
            let descriptor = field.descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
            (type, defaultValue) = (String(cString: descriptor.pointee.name), nil)
        }
    }
}
