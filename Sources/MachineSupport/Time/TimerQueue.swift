public import HeapModule

/// The timers of a state machine, the earliest first. Setting a timer again replaces its deadline.
@usableFromInline
package struct TimerQueue<Timer: Hashable & Sendable>: Sendable {
    @usableFromInline
    struct Entry: Sendable, Comparable {
        @usableFromInline var deadline: Instant
        /// Equal deadlines come up in the order in which they were set.
        @usableFromInline var sequence: UInt64
        @usableFromInline var slot: Int

        @inlinable init(deadline: Instant, sequence: UInt64, slot: Int) {
            self.deadline = deadline
            self.sequence = sequence
            self.slot = slot
        }

        @inlinable static func < (left: Self, right: Self) -> Bool {
            left.deadline == right.deadline ? left.sequence < right.sequence : left.deadline < right.deadline
        }

        @inlinable static func == (left: Self, right: Self) -> Bool { left.sequence == right.sequence }
    }

    /// The current setting of a timer. Comparing it with an entry needs no hash.
    @usableFromInline
    struct Slot: Sendable {
        @usableFromInline var timer: Timer?
        @usableFromInline var deadline = Instant.origin
        /// The sequence number of the valid entry; 0, which no entry has, while the slot is unused.
        @usableFromInline var sequence: UInt64 = 0

        @inlinable init() {}
    }

    /// Entries that were replaced or cancelled stay until they come up or the heap is cleaned.
    @usableFromInline var heap = Heap<Entry>()
    @usableFromInline var slots: [Slot] = []
    @usableFromInline var unused: [Int] = []
    @usableFromInline var slotOfTimer: [Timer: Int] = [:]
    @usableFromInline var sequence: UInt64 = 0

    @inlinable package init() {}

    @inlinable package var count: Int { slotOfTimer.count }

    /// The number of entries in memory, including those that no longer count.
    @inlinable package var entryCount: Int { heap.count }
    @inlinable package func deadline(of timer: Timer) -> Instant? { slotOfTimer[timer].map { slots[$0].deadline } }

    @inlinable package mutating func set(_ timer: Timer, at deadline: Instant) {
        sequence += 1
        let free = unused.last ?? slots.count
        let slot = slotOfTimer.value(of: timer, orInsert: free)
        if slot == free {
            if unused.popLast() == nil { slots.append(Slot()) }
            slots[slot].timer = timer
        }
        slots[slot].deadline = deadline
        slots[slot].sequence = sequence
        heap.insert(Entry(deadline: deadline, sequence: sequence, slot: slot))
        cleanIfSparse()
    }

    /// Sets the timer unless it is set for an earlier moment.
    @inlinable package mutating func set(_ timer: Timer, noLaterThan deadline: Instant) {
        if let existing = self.deadline(of: timer), existing <= deadline { return }
        set(timer, at: deadline)
    }

    @inlinable package mutating func cancel(_ timer: Timer) {
        guard let slot = slotOfTimer.removeValue(forKey: timer) else { return }
        release(slot)
        cleanIfSparse()
    }

    @inlinable package mutating func nextDeadline() -> Instant? {
        dropStale()
        return heap.min?.deadline
    }

    @inlinable package mutating func popDue(at now: Instant) -> (timer: Timer, deadline: Instant)? {
        dropStale()
        guard let first = heap.min, first.deadline <= now, let timer = slots[first.slot].timer else { return nil }
        heap.removeMin()
        slotOfTimer[timer] = nil
        release(first.slot)
        return (timer, first.deadline)
    }

    @inlinable mutating func release(_ slot: Int) {
        slots[slot] = Slot()
        unused.append(slot)
    }

    @inlinable func isStale(_ entry: Entry) -> Bool { slots[entry.slot].sequence != entry.sequence }

    @inlinable mutating func dropStale() {
        while let first = heap.min, isStale(first) { heap.removeMin() }
    }

    @inlinable mutating func cleanIfSparse() {
        guard heap.count > 64, heap.count > slotOfTimer.count * 2 else { return }
        heap = Heap(heap.unordered.filter { !isStale($0) })
    }
}

extension Dictionary {
    /// The value of the key, after inserting `new` if there is none. The key is hashed once.
    @inlinable mutating func value(of key: Key, orInsert new: Value) -> Value {
        func read(_ value: inout Value) -> Value { value }
        return read(&self[key, default: new])
    }
}
