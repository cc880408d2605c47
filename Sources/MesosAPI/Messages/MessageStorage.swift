import CMesosProtos

/// The memory of a message value: a protobuf-c struct and the arena that contains it.
///
/// Message values are views with copy on write. A sub-message shares the memory of its message. A change is made in place if
/// this value is the only owner of the arena and the struct is the arena's root. Otherwise the struct alone is copied to a
/// new arena, which retains the old one for the memory that the struct points to.
///
/// `@unchecked Sendable`: the pointer is valid as long as the value, because it points into the memory of `arena` or of
/// arenas that `arena` retains. The memory is written only while a single value owns the arena and the writer has exclusive
/// access to this value, which is the rule of the standard library's arrays.
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

    /// Allocates an empty message.
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

    /// - Parameter room: the bytes that `body` will allocate. A copy of the struct reserves them in the same allocation.
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
}

/// Returns the descriptor of a protobuf-c struct, which is the first word of every struct.
@inline(__always)
func messageDescriptor(_ message: UnsafeMutableRawPointer) -> UnsafePointer<ProtobufCMessageDescriptor> {
    message.load(as: UnsafePointer<ProtobufCMessageDescriptor>.self)
}
