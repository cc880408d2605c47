import CMesosProtos

/// The memory of one message tree: a chain of blocks that are freed together.
///
/// protobuf-c allocates every sub-message, string and array through an allocator hook. Ours bumps a pointer, so decoding
/// an event of a thousand offers costs one region of memory and freeing it one call, instead of tens of thousands.
///
/// Memory handed out is written only by the one value that owns the arena (see ``MessageStorage``), so sharing an arena
/// between values, and between threads, is sharing read-only memory.
///
/// Sendable without checking: everything mutable in here, and the memory, is changed only by who made the arena, before
/// handing it out (decoding, building, copying), and by `MessageStorage` in a `mutating` function after
/// `isKnownUniquelyReferenced` said that no one else holds this arena. Then the one reference is in a value that the caller
/// has to itself, as exclusive access demands, so that no other thread can come by a second one meanwhile.
@usableFromInline
final class Arena: @unchecked Sendable {
    /// Bump-allocator state, kept at a fixed address because protobuf-c's hook gets it as a bare pointer.
    struct State {
        var cursor: UnsafeMutableRawPointer
        var end: UnsafeMutableRawPointer
        /// The newest block; its first word points to the one before.
        var block: UnsafeMutableRawPointer
        var reserved: Int
        var limit: Int
        /// Stack addresses below this one refuse to allocate while decoding. Zero: no limit.
        var stackFloor: UInt
        var limitHit: Bool
        var depthHit: Bool
    }

    let state: UnsafeMutablePointer<State>
    /// The message this arena was made for: the only one in it that may be changed in place.
    var root: UnsafeMutableRawPointer?
    /// The first two arenas whose messages ours point to, and the others: most have no more, and need no array.
    private var firstRetained: (Arena?, Arena?) = (nil, nil)
    private var othersRetained: [Arena] = []
    /// How many arenas hang on one another below this one.
    private(set) var depth = 0
    /// How often ``root`` was changed in place.
    var writes = 0
    /// Reserved memory beyond which the message is copied out of what its changes left behind.
    var compactionBytes = 1 << 20

    private static let header = 16
    private static let stateBytes = (MemoryLayout<State>.size + 15) & ~15

    init(capacity: Int, limit: Int = .max) {
        // The state lies at the beginning of the first block: one allocation the less.
        let size = Self.header + Self.stateBytes + max(64, capacity)
        let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        block.storeBytes(of: nil, as: UnsafeMutableRawPointer?.self)
        state = (block + Self.header).bindMemory(to: State.self, capacity: 1)
        state.initialize(
            to: State(
                cursor: block + Self.header + Self.stateBytes, end: block + size, block: block, reserved: size,
                limit: limit,
                stackFloor: 0,
                limitHit: false, depthHit: false))
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

    /// Blocks reserved from the system, for tests.
    var blockCount: Int {
        var count = 0
        var block: UnsafeMutableRawPointer? = state.pointee.block
        while let current = block {
            count += 1
            block = current.load(as: UnsafeMutableRawPointer?.self)
        }
        return count
    }

    /// Arenas whose messages ours point to, for tests.
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

    /// `nil` only when the arena's limit is reached, which only decoding sets.
    @inline(__always)
    static func bump(_ state: UnsafeMutablePointer<State>, _ size: Int) -> UnsafeMutableRawPointer? {
        // No field of protobuf-c's structs needs more.
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

    /// Uninitialised memory that lives as long as the arena.
    func allocate(_ size: Int) -> UnsafeMutableRawPointer {
        guard let memory = Self.bump(state, size) else {
            // Building a message sets no limit (`limit` is `Int.max`), so this is out of memory.
            preconditionFailure("arena limit of \(state.pointee.limit) bytes reached while building a message")
        }
        return memory
    }

    /// Runs `body` with an allocator for protobuf-c that takes memory from this arena and never frees.
    func withAllocator<R>(_ body: (UnsafeMutablePointer<ProtobufCAllocator>) -> R) -> R {
        var allocator = ProtobufCAllocator(
            alloc: { data, size in
                guard let data else { return nil }
                let state = data.assumingMemoryBound(to: State.self)
                if state.pointee.stackFloor != 0 {
                    // Nested messages nest calls of the C decoder. A record made of thousands of levels must be an
                    // error, not a crash of the process, so allocation fails when the stack has gone too deep.
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
