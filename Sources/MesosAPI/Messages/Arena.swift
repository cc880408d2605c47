import CMesosProtos

/// The memory of one message tree: a chain of blocks that are freed together.
///
/// protobuf-c allocates every sub-message, string and array through an allocator hook. This hook only moves a pointer, so
/// that an event of a thousand offers takes one allocation and one deallocation instead of tens of thousands.
///
/// `@unchecked Sendable`: the properties and the memory are changed in two situations only. One is the creation of the arena
/// (decoding, building, copying), before any other code has a reference to it. The other is a `mutating` function of
/// `MessageStorage` after `isKnownUniquelyReferenced` has returned `true`. The only reference is then in a value that the
/// caller has exclusive access to, so no other thread can obtain a second reference during the change.
@usableFromInline
final class Arena: @unchecked Sendable {
    /// The allocator's state. It has a fixed address, because protobuf-c's hook receives it as a pointer.
    struct State {
        var cursor: UnsafeMutableRawPointer
        var end: UnsafeMutableRawPointer
        /// The newest block. Its first word points to the previous block.
        var block: UnsafeMutableRawPointer
        var reserved: Int
        var limit: Int
        /// Decoding fails to allocate when the stack is below this address. 0 for no limit.
        var stackFloor: UInt
        var limitHit: Bool
        var depthHit: Bool
    }

    let state: UnsafeMutablePointer<State>
    /// The message that this arena was created for, the only one that may be changed in place.
    var root: UnsafeMutableRawPointer?
    /// The arenas that messages of this arena point to. Most arenas have at most two, and thus need no array.
    private var firstRetained: (Arena?, Arena?) = (nil, nil)
    private var othersRetained: [Arena] = []
    /// The length of the longest chain of arenas that retain one another, starting at this arena.
    private(set) var depth = 0
    /// The number of changes of ``root`` in place.
    var writes = 0
    /// Beyond this much reserved memory the message is copied to a new arena, which drops replaced values.
    var compactionBytes = 1 << 20

    private static let header = 16
    private static let stateBytes = (MemoryLayout<State>.size + 15) & ~15

    init(capacity: Int, limit: Int = .max) {
        // The state is at the start of the first block, which saves an allocation.
        let size = Self.header + Self.stateBytes + max(64, capacity)
        let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        block.storeBytes(of: nil, as: UnsafeMutableRawPointer?.self)
        state = (block + Self.header).bindMemory(to: State.self, capacity: 1)
        state.initialize(
            to: State(
                cursor: block + Self.header + Self.stateBytes, end: block + size, block: block, reserved: size,
                limit: limit, stackFloor: 0, limitHit: false, depthHit: false))
    }

    deinit {
        var block: UnsafeMutableRawPointer? = state.pointee.block
        while let current = block {
            block = current.load(as: UnsafeMutableRawPointer?.self)
            current.deallocate()
        }
    }

    /// Bytes reserved from the system, for tests and limits.
    var reservedBytes: Int { state.pointee.reserved }

    /// The arenas that messages of this arena point to, for tests.
    var retained: [Arena] { [firstRetained.0, firstRetained.1].compactMap { $0 } + othersRetained }

    func retain(_ other: Arena) {
        guard other !== self, firstRetained.0 !== other, firstRetained.1 !== other, othersRetained.last !== other else {
            return
        }
        if firstRetained.0 == nil {
            firstRetained.0 = other
        } else if firstRetained.1 == nil {
            firstRetained.1 = other
        } else {
            othersRetained.append(other)
        }
        depth = max(depth, other.depth + 1)
    }

    /// Returns `nil` if the arena's limit is reached. Only decoding sets a limit.
    @inline(__always)
    static func bump(_ state: UnsafeMutablePointer<State>, _ size: Int) -> UnsafeMutableRawPointer? {
        // Every field of protobuf-c's structs is aligned to at most 8 bytes.
        let rounded = (size &+ 7) & ~7
        let start = state.pointee.cursor
        if rounded <= state.pointee.end - start {
            state.pointee.cursor = start + rounded
            return start
        }
        return grow(state, rounded)
    }

    @inline(never)
    private static func grow(_ state: UnsafeMutablePointer<State>, _ size: Int) -> UnsafeMutableRawPointer? {
        // Doubling keeps the number of blocks logarithmic; the cap keeps a nearly empty last block small.
        let wanted = max(size, min(state.pointee.reserved, 4 << 20)) + header
        guard size <= state.pointee.limit - state.pointee.reserved else {
            state.pointee.limitHit = true
            return nil
        }
        let bytes = min(wanted, max(size + header, state.pointee.limit - state.pointee.reserved))
        let block = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 16)
        block.storeBytes(of: state.pointee.block, as: UnsafeMutableRawPointer?.self)
        state.pointee.block = block
        state.pointee.reserved += bytes
        state.pointee.cursor = block + header + size
        state.pointee.end = block + bytes
        return block + header
    }

    /// Returns uninitialized memory that lives as long as the arena.
    func allocate(_ size: Int) -> UnsafeMutableRawPointer {
        guard let memory = Self.bump(state, size) else {
            // Building a message sets no limit (`limit` is `Int.max`), so this is unreachable before memory runs out.
            preconditionFailure("arena limit of \(state.pointee.limit) bytes reached while building a message")
        }
        return memory
    }

    /// Calls `body` with an allocator for protobuf-c that allocates from this arena and never frees.
    func withAllocator<R>(_ body: (UnsafeMutablePointer<ProtobufCAllocator>) -> R) -> R {
        var allocator = ProtobufCAllocator(
            alloc: { data, size in
                guard let data else { return nil }
                let state = data.assumingMemoryBound(to: State.self)
                if state.pointee.stackFloor != 0 {
                    // The C decoder calls itself for a nested message. Allocation fails below a limit of the stack, so that
                    // a record with thousands of levels is an error instead of a crash.
                    var here: UInt8 = 0
                    let address = withUnsafeMutablePointer(to: &here) { UInt(bitPattern: $0) }
                    if address < state.pointee.stackFloor {
                        state.pointee.depthHit = true
                        return nil
                    }
                }
                return Arena.bump(state, size)
            },
            free: { _, _ in },
            allocator_data: UnsafeMutableRawPointer(state))
        return withUnsafeMutablePointer(to: &allocator, body)
    }
}
