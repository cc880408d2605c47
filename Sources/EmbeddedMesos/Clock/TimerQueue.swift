/// Moments at which something is due, the earliest first. Entries are never removed early: whoever takes one checks
/// whether it still means something, which keeps setting and dropping timers cheap.
struct TimerQueue<Subject: Sendable>: Sendable {
    struct Entry: Sendable {
        var deadline: MesosInstant
        /// Breaks ties, so that entries of one moment come in the order they were added.
        var number: UInt64
        var subject: Subject
    }

    private var heap: [Entry] = []
    private var nextNumber: UInt64 = 0

    var nextDeadline: MesosInstant? { heap.first?.deadline }
    var count: Int { heap.count }

    mutating func add(_ subject: Subject, at deadline: MesosInstant) {
        nextNumber += 1
        heap.append(Entry(deadline: deadline, number: nextNumber, subject: subject))
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard Self.isBefore(heap[child], heap[parent]) else { break }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    /// Takes the earliest entry when it is due.
    mutating func takeNext(until now: MesosInstant) -> Entry? {
        guard let first = heap.first, first.deadline <= now else { return nil }
        let last = heap.removeLast()
        if !heap.isEmpty {
            heap[0] = last
            siftDown()
        }
        return first
    }

    private mutating func siftDown() {
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2]
            where child < heap.count && Self.isBefore(heap[child], heap[least]) {
                least = child
            }
            guard least != parent else { return }
            heap.swapAt(parent, least)
            parent = least
        }
    }

    private static func isBefore(_ left: Entry, _ right: Entry) -> Bool {
        (left.deadline, left.number) < (right.deadline, right.number)
    }
}
