/// Deadlines by key, the earliest first. Setting a key again replaces its deadline; one wake-up of the caller serves all.
struct TimerQueue<Key: Hashable & Sendable>: Sendable {
    private struct Entry: Sendable {
        var at: SchedulerInstant
        var sequence: UInt64
        var slot: Int
    }

    /// What a key is set to. Entries of the heap are compared with it without a look at the key, whose hash costs more than
    /// everything else here.
    private struct Slot: Sendable {
        /// Nil while nothing uses the slot.
        var key: Key?
        var at = SchedulerInstant.origin
        /// Of the entry that counts.
        var sequence: UInt64 = 0
    }

    /// A binary heap; entries that were replaced or cancelled stay until they come up or the heap is cleaned.
    private var heap: [Entry] = []
    private var slots: [Slot] = []
    private var unused: [Int] = []
    private var current: [Key: Int] = [:]
    private var sequence: UInt64 = 0

    var count: Int { current.count }

    /// What it takes room for.
    var entries: Int { heap.count }

    func deadline(of key: Key) -> SchedulerInstant? { current[key].map { slots[$0].at } }

    mutating func set(_ key: Key, at instant: SchedulerInstant) {
        sequence += 1
        let free = unused.last ?? slots.count
        let slot = current.value(of: key, orInsert: free)
        if slot == free {
            if unused.popLast() == nil { slots.append(Slot()) }
            slots[slot].key = key
        }
        slots[slot].at = instant
        slots[slot].sequence = sequence
        push(Entry(at: instant, sequence: sequence, slot: slot))
        cleanIfSparse()
    }

    /// Sets the key unless it is set for an earlier moment.
    mutating func setNoLater(_ key: Key, than instant: SchedulerInstant) {
        if let existing = deadline(of: key), existing <= instant { return }
        set(key, at: instant)
    }

    mutating func cancel(_ key: Key) {
        guard let slot = current.removeValue(forKey: key) else { return }
        free(slot)
        cleanIfSparse()
    }

    /// The earliest deadline.
    mutating func next() -> SchedulerInstant? {
        dropStale()
        return heap.first?.at
    }

    /// Takes the earliest key that is due.
    mutating func popDue(at now: SchedulerInstant) -> Key? {
        dropStale()
        guard let first = heap.first, first.at <= now, let key = slots[first.slot].key else { return nil }
        removeFirst()
        current[key] = nil
        free(first.slot)
        return key
    }

    /// No entry has the sequence 0, so that those of the slot are stale from now on.
    private mutating func free(_ slot: Int) {
        slots[slot] = Slot()
        unused.append(slot)
    }

    private func isStale(_ entry: Entry) -> Bool { slots[entry.slot].sequence != entry.sequence }

    private mutating func dropStale() {
        while let first = heap.first, isStale(first) { removeFirst() }
    }

    private mutating func cleanIfSparse() {
        if heap.count > 64, heap.count > current.count * 2 { clean() }
    }

    private mutating func clean() {
        heap.removeAll(where: isStale)
        for parent in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(parent) }
    }

    /// Equal deadlines come in the order in which they were set.
    private static func isBefore(_ left: Entry, _ right: Entry) -> Bool {
        left.at == right.at ? left.sequence < right.sequence : left.at < right.at
    }

    private mutating func push(_ entry: Entry) {
        heap.append(entry)
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard Self.isBefore(heap[child], heap[parent]) else { break }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    private mutating func removeFirst() {
        let last = heap.removeLast()
        guard !heap.isEmpty else { return }
        heap[0] = last
        sink(0)
    }

    /// Moves an entry down to where no later one is above an earlier.
    private mutating func sink(_ start: Int) {
        var parent = start
        while true {
            var least = parent
            let child = parent * 2 + 1
            if child < heap.count, Self.isBefore(heap[child], heap[least]) { least = child }
            if child + 1 < heap.count, Self.isBefore(heap[child + 1], heap[least]) { least = child + 1 }
            if least == parent { return }
            heap.swapAt(parent, least)
            parent = least
        }
    }
}

extension Dictionary {
    /// What is there, or what is inserted now; the key is hashed once.
    fileprivate mutating func value(of key: Key, orInsert new: Value) -> Value {
        func found(_ value: inout Value) -> Value { value }
        return found(&self[key, default: new])
    }
}
