import CMesosProtos

/// Where a message value lives: a protobuf-c struct and the arena that keeps it.
///
/// Values of message types are views: reading a sub-message hands out the same memory, and nothing is copied until
/// something is changed. A change happens in place only when no one else can see it: this value is the only holder of
/// the arena and the struct is the one the arena was made for. Otherwise the struct alone is copied to an arena of its
/// own, which keeps the old one for what the copy still points to.
///
/// Sendable without checking: the pointer leads into the memory of `arena` or of arenas that it retains, so it is valid as
/// long as the value, on any thread; and by the rule above the memory is written only while one value alone, which the
/// writer has to itself, holds the arena. It is the rule by which arrays of the standard library are shared.
public struct MessageStorage: @unchecked Sendable {
    @usableFromInline var arena: Arena
    @usableFromInline var pointer: UnsafeMutableRawPointer

    @inlinable
    init(arena: Arena, pointer: UnsafeMutableRawPointer) {
        self.arena = arena
        self.pointer = pointer
    }

    init<C>(arena: Arena, _ pointer: UnsafeMutablePointer<C>) {
        self.init(arena: arena, pointer: UnsafeMutableRawPointer(pointer))
    }

    /// A new, empty message.
    public init(_ type: MessageType) {
        let size = type.size
        let arena = Arena(capacity: size + 192)
        let memory = arena.allocate(size)
        protobuf_c_message_init(type.descriptor, memory)
        arena.root = memory
        self.init(arena: arena, pointer: memory)
    }

    var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        withExtendedLifetime(arena) { messageDescriptor(pointer) }
    }

    @inline(__always)
    func get<C, R>(_ type: C.Type, _ body: (UnsafeMutablePointer<C>) -> R) -> R {
        withExtendedLifetime(arena) { body(pointer.assumingMemoryBound(to: C.self)) }
    }

    /// - Parameter room: bytes that `body` is about to need, for the memory to be taken at once when there is a copy.
    @inline(__always)
    mutating func set<C>(_ type: C.Type, room: Int = 192, _ body: (Arena, UnsafeMutablePointer<C>) -> Void) {
        makeWritable(room: room)
        withExtendedLifetime(arena) { body(arena, pointer.assumingMemoryBound(to: C.self)) }
    }

    mutating func makeWritable(room: Int = 192) {
        if isKnownUniquelyReferenced(&arena), arena.root == pointer {
            arena.writes += 1
            if arena.isWornOut { self = detached() }
            return
        }
        if arena.depth >= Arena.maximumDepth {
            self = detached()
            return
        }
        let fresh = Arena(capacity: descriptor.pointee.sizeof_message + room)
        let copy = fresh.copyForChange(self)
        fresh.root = copy
        arena = fresh
        pointer = copy
    }

    @inline(__always)
    func message<C>(
        _ type: C.Type, _ body: (UnsafeMutablePointer<C>) -> UnsafeMutableRawPointer?
    ) -> MessageStorage? {
        get(type, body).map { MessageStorage(arena: arena, pointer: $0) }
    }

    func list<C, M: MesosMessage>(
        _ type: C.Type, _ body: (UnsafeMutablePointer<C>) -> (UnsafeRawPointer?, Int)
    ) -> MessageList<M> {
        let (base, count) = get(type, body)
        guard let base, count > 0 else { return MessageList() }
        return MessageList(arena: arena, base: base, count: count)
    }

    func strings<C>(
        _ type: C.Type,
        _ body: (UnsafeMutablePointer<C>) -> (UnsafePointer<UnsafeMutablePointer<CChar>?>?, Int)
    ) -> [String] {
        get(type) { c in
            let (base, count) = body(c)
            return UnsafeBufferPointer(start: base, count: base == nil ? 0 : count).map { String(wire: $0) }
        }
    }

    func blobs<C>(
        _ type: C.Type, _ body: (UnsafeMutablePointer<C>) -> (UnsafePointer<ProtobufCBinaryData>?, Int)
    ) -> [[UInt8]] {
        get(type) { c in
            let (base, count) = body(c)
            return UnsafeBufferPointer(start: base, count: base == nil ? 0 : count).map { Array(wire: $0) }
        }
    }

    func scalars<C, T, S>(
        _ type: C.Type, _ body: (UnsafeMutablePointer<C>) -> (UnsafePointer<T>?, Int), _ convert: (T) -> S
    ) -> [S] {
        get(type) { c in
            let (base, count) = body(c)
            return UnsafeBufferPointer(start: base, count: base == nil ? 0 : count).map(convert)
        }
    }

    func map<C, E, V>(
        _ type: C.Type, _ entry: E.Type,
        _ body: (UnsafeMutablePointer<C>) -> (UnsafePointer<UnsafeMutablePointer<E>?>?, Int),
        key: (UnsafeMutablePointer<E>) -> UnsafeMutablePointer<CChar>?,
        value: (Arena, UnsafeMutablePointer<E>) -> V
    ) -> [String: V] {
        get(type) { c in
            let (base, count) = body(c)
            var result: [String: V] = [:]
            for case let entry? in UnsafeBufferPointer(start: base, count: base == nil ? 0 : count) {
                // A repeated key on the wire: the last one counts, as in protobuf.
                result[String(wire: key(entry))] = value(arena, entry)
            }
            return result
        }
    }

    /// Whether a string field holds the default of its declaration, which protobuf-c marks by the pointer.
    func isDefault(_ value: UnsafeMutablePointer<CChar>?, _ number: UInt32) -> Bool {
        guard let value else { return true }
        return UnsafeRawPointer(value) == defaultPointer(descriptor, number)
    }
}

/// What a setter stores for an absent string that has a default: protobuf-c's own pointer, which is not encoded.
func defaultString<C>(_ number: UInt32, _ message: UnsafeMutablePointer<C>) -> UnsafeMutablePointer<CChar>? {
    guard let value = defaultPointer(messageDescriptor(UnsafeMutableRawPointer(message)), number) else { return nil }
    return UnsafeMutablePointer(mutating: value.assumingMemoryBound(to: CChar.self))
}

private func defaultPointer(
    _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, _ number: UInt32
) -> UnsafeRawPointer? {
    protobuf_c_message_descriptor_get_field(descriptor, number)?.pointee.default_value
}

/// The descriptor of any protobuf-c struct: its first word.
@inline(__always)
func messageDescriptor(_ message: UnsafeMutableRawPointer) -> UnsafePointer<ProtobufCMessageDescriptor> {
    message.load(as: UnsafePointer<ProtobufCMessageDescriptor>.self)
}

extension String {
    /// A protobuf-c string; absent is empty. Bytes that are not UTF-8 become U+FFFD.
    @inline(__always)
    init(wire pointer: UnsafePointer<CChar>?) {
        self = pointer.map { String(cString: $0) } ?? ""
    }

    @inline(__always)
    init(wire pointer: UnsafeMutablePointer<CChar>?) {
        self = pointer.map { String(cString: $0) } ?? ""
    }
}

extension [UInt8] {
    @inline(__always)
    init(wire data: ProtobufCBinaryData) {
        self.init(UnsafeBufferPointer(start: data.data, count: data.data == nil ? 0 : data.len))
    }
}
