import CMesosProtos
import FoundationEssentials

/// Writes a protobuf-c struct as JSON to a byte array.
enum MessageJSONWriter {
    static func write(_ message: UnsafeMutableRawPointer, into output: inout [UInt8]) {
        output.append(UInt8(ascii: "{"))
        let fields = FieldAccess.all(messageDescriptor(message))
        var first = true
        if let base = fields.baseAddress {
            for index in fields.indices {
                let access = FieldAccess(base + index, message)
                guard access.isPresent else { continue }
                if !first { output.append(UInt8(ascii: ",")) }
                first = false
                string(access.field.pointee.name, into: &output)
                output.append(UInt8(ascii: ":"))
                value(access, into: &output)
            }
        }
        output.append(UInt8(ascii: "}"))
    }

    private static func value(_ access: FieldAccess, into output: inout [UInt8]) {
        guard access.isRepeated else {
            scalar(access.field, access.member, into: &output)
            return
        }
        let isMap = access.isMap
        output.append(UInt8(ascii: isMap ? "{" : "["))
        if let elements = access.elements {
            let stride = access.stride
            for index in 0..<access.count {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                if isMap {
                    if let entry = elements.load(fromByteOffset: index * stride, as: UnsafeMutableRawPointer?.self) {
                        mapEntry(entry, into: &output)
                    }
                } else {
                    scalar(access.field, elements + index * stride, into: &output)
                }
            }
        }
        output.append(UInt8(ascii: isMap ? "}" : "]"))
    }

    private static func mapEntry(_ entry: UnsafeMutableRawPointer, into output: inout [UInt8]) {
        let descriptor = messageDescriptor(entry)
        let key = FieldAccess(descriptor.pointee.fields, entry)
        let value = FieldAccess(descriptor.pointee.fields + 1, entry)
        if let pointer = key.member.load(as: UnsafePointer<CChar>?.self) {
            string(pointer, into: &output)
        } else {
            output.append(contentsOf: "\"\"".utf8)
        }
        output.append(UInt8(ascii: ":"))
        scalar(value.field, value.member, into: &output)
    }

    private static func scalar(
        _ field: UnsafePointer<ProtobufCFieldDescriptor>, _ memory: UnsafeMutableRawPointer, into output: inout [UInt8]
    ) {
        switch field.pointee.type {
        case PROTOBUF_C_TYPE_DOUBLE: number(memory.load(as: Double.self), into: &output)
        case PROTOBUF_C_TYPE_FLOAT: number(Double(memory.load(as: Float.self)), into: &output)
        case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64:
            output.append(contentsOf: String(memory.load(as: Int64.self)).utf8)
        case PROTOBUF_C_TYPE_UINT64, PROTOBUF_C_TYPE_FIXED64:
            output.append(contentsOf: String(memory.load(as: UInt64.self)).utf8)
        case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_FIXED32:
            output.append(contentsOf: String(memory.load(as: UInt32.self)).utf8)
        case PROTOBUF_C_TYPE_BOOL:
            output.append(contentsOf: (memory.load(as: Int32.self) == 0 ? "false" : "true").utf8)
        case PROTOBUF_C_TYPE_ENUM:
            let number = memory.load(as: Int32.self)
            let descriptor = field.pointee.descriptor.assumingMemoryBound(to: ProtobufCEnumDescriptor.self)
            if let value = protobuf_c_enum_descriptor_get_value(descriptor, number) {
                string(value.pointee.name, into: &output)
            } else {
                output.append(contentsOf: String(number).utf8)
            }
        case PROTOBUF_C_TYPE_STRING:
            if let pointer = memory.load(as: UnsafePointer<CChar>?.self) {
                string(pointer, into: &output)
            } else {
                output.append(contentsOf: "\"\"".utf8)
            }
        case PROTOBUF_C_TYPE_BYTES:
            let data = memory.load(as: ProtobufCBinaryData.self)
            output.append(UInt8(ascii: "\""))
            Base64.encode(UnsafeBufferPointer(start: data.data, count: data.data == nil ? 0 : data.len), into: &output)
            output.append(UInt8(ascii: "\""))
        case PROTOBUF_C_TYPE_MESSAGE:
            if let pointer = memory.load(as: UnsafeMutableRawPointer?.self) {
                write(pointer, into: &output)
            } else {
                output.append(contentsOf: "{}".utf8)
            }
        default: output.append(contentsOf: String(memory.load(as: Int32.self)).utf8)
        }
    }

    private static func number(_ value: Double, into output: inout [UInt8]) {
        // JSON cannot express infinity and NaN, and no field of Mesos uses them.
        output.append(contentsOf: value.isFinite ? value.description.utf8 : "null".utf8)
    }

    private static func string(_ pointer: UnsafePointer<CChar>, into output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        // String replaces bytes that are not UTF-8, which JSON does not allow.
        for byte in String(cString: pointer).utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                output.append(UInt8(ascii: "\\"))
                output.append(byte)
            case UInt8(ascii: "\n"): output.append(contentsOf: "\\n".utf8)
            case UInt8(ascii: "\r"): output.append(contentsOf: "\\r".utf8)
            case UInt8(ascii: "\t"): output.append(contentsOf: "\\t".utf8)
            case 0..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                output.append(contentsOf: "\\u00".utf8)
                output.append(digits[Int(byte >> 4)])
                output.append(digits[Int(byte & 15)])
            default: output.append(byte)
            }
        }
        output.append(UInt8(ascii: "\""))
    }
}

/// Base64 with padding, as Mesos writes bytes in JSON.
enum Base64 {
    static func encode(_ bytes: some Sequence<UInt8>, into output: inout [UInt8]) {
        output.append(contentsOf: Data(bytes).base64EncodedData())
    }

    /// Returns `nil` if the text is not base64. Accepts missing padding and the URL alphabet.
    static func decode(_ text: String) -> [UInt8]? {
        var digits = text.utf8.map {
            $0 == UInt8(ascii: "-") ? UInt8(ascii: "+") : $0 == UInt8(ascii: "_") ? UInt8(ascii: "/") : $0
        }
        while digits.last == UInt8(ascii: "=") { digits.removeLast() }
        // Foundation reads some texts with padding in the middle.
        guard !digits.contains(UInt8(ascii: "=")) else { return nil }
        digits += repeatElement(UInt8(ascii: "="), count: -digits.count & 3)
        return Data(base64Encoded: Data(digits)).map(Array.init)
    }
}
