import CMesosProtos

// What the generated setters write with: copies of Swift values in the arena's memory.
extension Arena {
    func copy(_ string: String) -> UnsafeMutablePointer<CChar> {
        var string = string
        return string.withUTF8 { bytes in
            // protobuf-c strings end at the first NUL; a NUL inside would cut the value at the reader anyway.
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

    /// The message of `storage`, kept alive by this arena. Nothing is copied, unless too many arenas hang on that one.
    func adopt<C>(_ storage: MessageStorage, as type: C.Type) -> UnsafeMutablePointer<C> {
        if storage.arena.depth >= Self.maximumDepth {
            return withExtendedLifetime(storage.arena) {
                copy(message: storage.pointer).assumingMemoryBound(to: C.self)
            }
        }
        retain(storage.arena)
        return storage.pointer.assumingMemoryBound(to: C.self)
    }

    /// A copy of the struct alone, of which fields can be replaced. What it points to is kept alive by this arena, unless too
    /// many arenas hang on that one; then it is copied too.
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

    /// A message of protobuf-c's, initialised by the function that belongs to it.
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

    func pointers<M: MesosMessage, C>(
        _ messages: MessageList<M>, as type: C.Type
    ) -> UnsafeMutableBufferPointer<UnsafeMutablePointer<C>?> {
        let result = array(UnsafeMutablePointer<C>?.self, count: messages.count)
        for (index, message) in messages.enumerated() { result[index] = adopt(message._storage, as: type) }
        return result
    }

    func strings(_ values: [String]) -> UnsafeMutableBufferPointer<UnsafeMutablePointer<CChar>?> {
        let result = array(UnsafeMutablePointer<CChar>?.self, count: values.count)
        for (index, value) in values.enumerated() { result[index] = copy(value) }
        return result
    }

    func blobs(_ values: [[UInt8]]) -> UnsafeMutableBufferPointer<ProtobufCBinaryData> {
        let result = array(ProtobufCBinaryData.self, count: values.count)
        for (index, value) in values.enumerated() { result[index] = copy(value) }
        return result
    }

    func scalars<S, T>(_ values: [S], _ convert: (S) -> T) -> UnsafeMutableBufferPointer<T> {
        let result = array(T.self, count: values.count)
        for (index, value) in values.enumerated() { result[index] = convert(value) }
        return result
    }

    /// The entries of a map field, in the order of their keys so that equal maps encode to equal bytes.
    func entries<V, E>(
        _ map: [String: V], _ type: E.Type, initialize: (UnsafeMutablePointer<E>?) -> Void,
        fill: (Arena, UnsafeMutablePointer<E>, String, V) -> Void
    ) -> UnsafeMutableBufferPointer<UnsafeMutablePointer<E>?> {
        let result = array(UnsafeMutablePointer<E>?.self, count: map.count)
        for (index, (key, value)) in map.sorted(by: { $0.key < $1.key }).enumerated() {
            let entry = allocate(MemoryLayout<E>.size).bindMemory(to: E.self, capacity: 1)
            initialize(entry)
            fill(self, entry, key, value)
            result[index] = entry
        }
        return result
    }
}
