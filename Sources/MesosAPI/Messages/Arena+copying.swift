import CMesosProtos

// Deep copies of messages of any type.
extension Arena {
    /// The longest chain of arenas that retain one another. Beyond it messages are copied, because freeing a chain needs
    /// stack for each arena, and each arena keeps an old version of the message alive.
    static let maximumDepth = 32
    /// After this many changes in place the message is copied to a new arena, because replaced values stay in the arena.
    /// One copy in this many changes costs little.
    static let maximumWrites = 1024

    /// Whether most of the memory may be replaced values, because the message was changed often.
    var isWornOut: Bool { writes >= Self.maximumWrites || reservedBytes > compactionBytes }

    /// Copies a protobuf-c message and everything it points to, including unknown fields.
    ///
    /// Encoding and decoding would not do, because both need every required field, and a message under construction lacks
    /// some.
    func copy(message source: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
        let descriptor = messageDescriptor(source)
        let size = descriptor.pointee.sizeof_message
        let target = allocate(size)
        target.copyMemory(from: source, byteCount: size)
        copyUnknownFields(target.assumingMemoryBound(to: ProtobufCMessage.self))
        guard let fields = FieldAccess.all(descriptor).baseAddress else { return target }
        for index in 0..<Int(descriptor.pointee.n_fields) {
            let access = FieldAccess(fields + index, target)
            // Absent fields are not read, and defaults are constants of the generated code.
            guard access.isPresent else { continue }
            guard access.isRepeated else {
                copy(valueAt: access.member, of: access)
                continue
            }
            guard let elements = access.elements else { continue }
            let bytes = access.count * access.stride
            let memory = allocate(bytes)
            memory.copyMemory(from: elements, byteCount: bytes)
            for position in 0..<access.count { copy(valueAt: memory + position * access.stride, of: access) }
            access.member.storeBytes(of: memory, as: UnsafeMutableRawPointer.self)
        }
        return target
    }

    /// Replaces the object that the value points to by a copy. Numbers stay.
    private func copy(valueAt memory: UnsafeMutableRawPointer, of access: FieldAccess) {
        switch access.field.pointee.type {
        case PROTOBUF_C_TYPE_STRING:
            guard let text = memory.load(as: UnsafePointer<CChar>?.self),
                UnsafeRawPointer(text) != access.field.pointee.default_value
            else { return }
            var length = 0
            while text[length] != 0 { length += 1 }
            let copied = allocate(length + 1)
            copied.copyMemory(from: text, byteCount: length + 1)
            memory.storeBytes(of: copied, as: UnsafeMutableRawPointer.self)
        case PROTOBUF_C_TYPE_BYTES:
            var data = memory.load(as: ProtobufCBinaryData.self)
            data.data = copy(bytes: data.data, count: data.len)
            memory.storeBytes(of: data, as: ProtobufCBinaryData.self)
        case PROTOBUF_C_TYPE_MESSAGE:
            guard let message = memory.load(as: UnsafeMutableRawPointer?.self) else { return }
            memory.storeBytes(of: copy(message: message), as: UnsafeMutableRawPointer.self)
        default: break
        }
    }

    private func copyUnknownFields(_ message: UnsafeMutablePointer<ProtobufCMessage>) {
        let count = Int(message.pointee.n_unknown_fields)
        guard count > 0, let source = message.pointee.unknown_fields else { return }
        let memory = allocate(count * MemoryLayout<ProtobufCMessageUnknownField>.stride)
            .bindMemory(to: ProtobufCMessageUnknownField.self, capacity: count)
        for index in 0..<count {
            var field = source[index]
            field.data = copy(bytes: field.data, count: field.len)
            (memory + index).initialize(to: field)
        }
        message.pointee.unknown_fields = memory
    }

    private func copy(bytes source: UnsafeMutablePointer<UInt8>?, count: Int) -> UnsafeMutablePointer<UInt8>? {
        guard let source, count > 0 else { return nil }
        let memory = allocate(count)
        memory.copyMemory(from: source, byteCount: count)
        return memory.bindMemory(to: UInt8.self, capacity: count)
    }
}

extension MessageStorage {
    /// A copy of the message in a new arena that retains no other arena.
    func detached() -> MessageStorage {
        withExtendedLifetime(arena) {
            let fresh = Arena(capacity: descriptor.pointee.sizeof_message + 512)
            let copy = fresh.copy(message: pointer)
            fresh.root = copy
            fresh.compactionBytes = max(fresh.compactionBytes, fresh.reservedBytes * 4)
            return MessageStorage(arena: fresh, pointer: copy)
        }
    }
}
