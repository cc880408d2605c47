/// Deadlines by key, the earliest first. Setting a key again replaces its deadline; one wake-up of the caller serves all.
struct TimerQueue<Key: Hashable & Sendable>: Sendable {
    private struct Entry: Sendable {
        var at: SchedulerInstant
        var sequence: UInt64
        var key: Key
    }

    /// A binary heap; entries that were replaced or cancelled stay until they come up or the heap is cleaned.
    private var heap: [Entry] = []
    private var current: [Key: (at: SchedulerInstant, sequence: UInt64)] = [:]
    private var sequence: UInt64 = 0

    var count: Int { current.count }

    /// What it takes room for.
    var entries: Int { heap.count }

    func deadline(of key: Key) -> SchedulerInstant? { current[key]?.at }

    mutating func set(_ key: Key, at instant: SchedulerInstant) {
        sequence += 1
        current[key] = (instant, sequence)
        push(Entry(at: instant, sequence: sequence, key: key))
        cleanIfSparse()
    }

    /// Sets the key unless it is set for an earlier moment.
    mutating func setNoLater(_ key: Key, than instant: SchedulerInstant) {
        if let existing = current[key]?.at, existing <= instant { return }
        set(key, at: instant)
    }

    mutating func cancel(_ key: Key) {
        if current.removeValue(forKey: key) != nil { cleanIfSparse() }
    }

    /// The earliest deadline.
    mutating func next() -> SchedulerInstant? {
        dropStale()
        return heap.first?.at
    }

    /// Takes the earliest key that is due.
    mutating func popDue(at now: SchedulerInstant) -> Key? {
        dropStale()
        guard let first = heap.first, first.at <= now else { return nil }
        removeFirst()
        current[first.key] = nil
        return first.key
    }

    private mutating func dropStale() {
        while let first = heap.first, current[first.key]?.sequence != first.sequence { removeFirst() }
    }

    private mutating func cleanIfSparse() {
        if heap.count > 64, heap.count > current.count * 2 { clean() }
    }

    private mutating func clean() {
        let live = heap.filter { current[$0.key]?.sequence == $0.sequence }
        heap = live.sorted(by: Self.isBefore)
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
        var parent = 0
        while true {
            var least = parent
            for child in [parent * 2 + 1, parent * 2 + 2]
            where child < heap.count && Self.isBefore(heap[child], heap[least]) {
                least = child
            }
            if least == parent { return }
            heap.swapAt(parent, least)
            parent = least
        }
    }
}
