import CMesosProtos

// Copies of Swift values in the arena's memory, for setters.
extension Arena {
    func copy(_ string: String) -> UnsafeMutablePointer<CChar> {
        var string = string
        return string.withUTF8 { bytes in
            // A NUL inside the string cuts it, because protobuf-c strings end at the first NUL.
            let memory = allocate(bytes.count + 1)
            if let base = bytes.baseAddress { memory.copyMemory(from: base, byteCount: bytes.count) }
            memory.storeBytes(of: 0, toByteOffset: bytes.count, as: UInt8.self)
            return memory.bindMemory(to: CChar.self, capacity: bytes.count + 1)
        }
    }

    func copy(_ bytes: [UInt8]) -> ProtobufCBinaryData {
        bytes.withUnsafeBytes { source in
            let memory = allocate(max(1, source.count))
            if let base = source.baseAddress { memory.copyMemory(from: base, byteCount: source.count) }
            return ProtobufCBinaryData(
                len: source.count, data: memory.bindMemory(to: UInt8.self, capacity: max(1, source.count)))
        }
    }

    /// Returns the message of `storage` and retains its arena. Copies the message only if the chain of arenas is too long.
    func adopt<C>(_ storage: MessageStorage, as type: C.Type) -> UnsafeMutablePointer<C> {
        if storage.arena.depth >= Self.maximumDepth {
            return withExtendedLifetime(storage.arena) {
                copy(message: storage.pointer).assumingMemoryBound(to: C.self)
            }
        }
        retain(storage.arena)
        return storage.pointer.assumingMemoryBound(to: C.self)
    }

    /// Copies the struct, so that its fields can be replaced. This arena retains the memory that the struct points to, or
    /// copies it too if the chain of arenas is too long.
    func copyForChange(_ storage: MessageStorage) -> UnsafeMutableRawPointer {
        withExtendedLifetime(storage.arena) {
            guard storage.arena.depth < Self.maximumDepth else { return copy(message: storage.pointer) }
            let size = messageDescriptor(storage.pointer).pointee.sizeof_message
            let memory = allocate(size)
            memory.copyMemory(from: storage.pointer, byteCount: size)
            retain(storage.arena)
            return memory
        }
    }

    /// Allocates a protobuf-c message and initializes it with its generated function.
    func message<C>(_ initialize: (UnsafeMutablePointer<C>?) -> Void) -> UnsafeMutablePointer<C> {
        let memory = allocate(MemoryLayout<C>.size).bindMemory(to: C.self, capacity: 1)
        initialize(memory)
        return memory
    }

    func array<T>(_ type: T.Type, count: Int) -> UnsafeMutableBufferPointer<T> {
        guard count > 0 else { return UnsafeMutableBufferPointer(start: nil, count: 0) }
        let memory = allocate(MemoryLayout<T>.stride * count).bindMemory(to: T.self, capacity: count)
        return UnsafeMutableBufferPointer(start: memory, count: count)
    }

    /// Allocates an array with the result of `convert` for each element.
    func array<S: Collection, T>(_ elements: S, _ convert: (S.Element) -> T) -> UnsafeMutableBufferPointer<T> {
        let result = array(T.self, count: elements.count)
        for (index, element) in elements.enumerated() { result.initializeElement(at: index, to: convert(element)) }
        return result
    }
}
