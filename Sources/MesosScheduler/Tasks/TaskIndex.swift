/// Maps the hashes of task ids to places in a list: an open hash table that keeps a part of each hash, so that it grows
/// without reading the ids, which takes one millisecond instead of many with a hundred thousand tasks.
struct TaskIndex: Sendable {
    /// Each slot is 0, or has the place plus one in its lower half and the hash in its upper half.
    private var slots: [UInt64]
    private var count = 0

    init(capacity: Int = 0) {
        var size = 16
        while size * 3 / 4 < capacity { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
    }

    /// The part of an id's hash that is kept.
    static func hash(_ id: String) -> UInt32 { UInt32(truncatingIfNeeded: id.hashValue) }

    /// The first place with this hash that passes.
    func find(_ hash: UInt32, where passes: (Int) -> Bool) -> Int? {
        let mask = slots.count - 1
        var position = Int(hash) & mask
        while true {
            let slot = slots[position]
            if slot == 0 { return nil }
            if UInt32(slot >> 32) == hash, passes(Self.place(slot)) { return Self.place(slot) }
            position = (position + 1) & mask
        }
    }

    mutating func insert(_ hash: UInt32, _ place: Int) {
        if (count + 1) * 4 > slots.count * 3 { grow() }
        count += 1
        put(UInt64(hash) << 32 | UInt64(place + 1))
    }

    mutating func remove(_ hash: UInt32, _ place: Int) {
        let mask = slots.count - 1
        let wanted = UInt64(hash) << 32 | UInt64(place + 1)
        var hole = Int(hash) & mask
        while slots[hole] != wanted {
            if slots[hole] == 0 { return }
            hole = (hole + 1) & mask
        }
        count -= 1
        // Moves up the following entries that are not at their own position.
        var position = hole
        while true {
            slots[hole] = 0
            var home: Int
            repeat {
                position = (position + 1) & mask
                if slots[position] == 0 { return }
                home = Int(slots[position] >> 32) & mask
            } while (position - home) & mask < (position - hole) & mask
            slots[hole] = slots[position]
            hole = position
        }
    }

    private static func place(_ slot: UInt64) -> Int { Int(slot & 0xFFFF_FFFF) - 1 }

    private mutating func put(_ slot: UInt64) {
        let mask = slots.count - 1
        var position = Int(slot >> 32) & mask
        while slots[position] != 0 { position = (position + 1) & mask }
        slots[position] = slot
    }

    private mutating func grow() {
        let old = slots
        slots = [UInt64](repeating: 0, count: old.count * 2)
        for slot in old where slot != 0 { put(slot) }
    }
}
