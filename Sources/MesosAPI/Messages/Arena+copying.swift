import CMesosProtos

// Deep copies: a message tree moved to memory of its own, whatever it is made of.
extension Arena {
    /// How many arenas may hang on one another before a message is copied out of them. Freeing a chain takes stack for
    /// each of its arenas, and each keeps an old version of the message alive.
    static let maximumDepth = 32
    /// How often one struct may be changed in place. What a change replaces stays in the arena until the message is
    /// copied out, and copying once in so many changes costs little.
    static let maximumWrites = 1024

    /// Whether so much was written to the message of this arena that most of its memory may be old values.
    var isWornOut: Bool { writes >= Self.maximumWrites || reservedBytes > compactionBytes }

    /// Copies a protobuf-c message with everything that hangs on it, fields that this library does not know included.
    ///
    /// Not by encoding and decoding: that needs every required field, and a message that is being built lacks some.
    func copy(message source: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
        let descriptor = messageDescriptor(source)
        let size = descriptor.pointee.sizeof_message
        let target = allocate(size)
        target.copyMemory(from: source, byteCount: size)
        copyUnknownFields(target.assumingMemoryBound(to: ProtobufCMessage.self))
        guard let fields = FieldAccess.all(descriptor).baseAddress else { return target }
        for index in 0..<Int(descriptor.pointee.n_fields) {
            let access = FieldAccess(fields + index, target)
            // What is absent is not read; a default is the generated code's constant.
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

    /// Replaces what the value points to by a copy; a number is its own copy.
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
    /// The same message in an arena of its own that keeps no other alive.
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
