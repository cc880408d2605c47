import CMesosProtos

@testable import MesosAPI

struct EnumDescription {
    var name: String
    var values: [String: Int32]
}

extension MessageType {
    private init(walking descriptor: UnsafePointer<ProtobufCMessageDescriptor>) {
        self.init(name: String(cString: descriptor.pointee.name), descriptor: descriptor)
    }

    private var rawFields: [ProtobufCFieldDescriptor] {
        Array(UnsafeBufferPointer(start: descriptor.pointee.fields, count: Int(descriptor.pointee.n_fields)))
    }

    /// The fields in the order of their numbers.
    var fields: [MessageField] { rawFields.map(MessageField.init) }

    /// The types of the message fields.
    var messageFieldTypes: [MessageType] {
        rawFields.filter { $0.type == PROTOBUF_C_TYPE_MESSAGE }.map {
            MessageType(walking: $0.descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self))
        }
    }

    /// The enums of this message's fields and of all messages below it.
    var enumDescriptions: [EnumDescription] {
        var seen: Set<String> = []
        var found: [EnumDescription] = []
        func visit(_ type: MessageType) {
            guard seen.insert(type.name).inserted else { return }
            for field in type.rawFields where field.type == PROTOBUF_C_TYPE_ENUM {
                let descriptor = field.descriptor.assumingMemoryBound(to: ProtobufCEnumDescriptor.self).pointee
                var values: [String: Int32] = [:]
                for index in 0..<Int(descriptor.n_value_names) {
                    let entry = descriptor.values_by_name[index]
                    values[String(cString: entry.name)] = descriptor.values[Int(entry.index)].value
                }
                found.append(EnumDescription(name: String(cString: descriptor.name), values: values))
            }
            type.messageFieldTypes.forEach(visit)
        }
        visit(self)
        return found
    }
}
