/// What is to happen, in the order of its moments; at the same moment, in the order in which it was added.
struct VirtualQueue<Element> {
    private var entries: [(at: Int64, number: Int, element: Element)] = []
    private var count = 0

    /// The moment of the first element, in nanoseconds of virtual time.
    var next: Int64? { entries.last?.at }

    mutating func add(_ element: Element, at moment: Int64) {
        count += 1
        var low = 0
        var high = entries.count
        // The last entry is the next: those of the same moment that were added earlier stay behind it.
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].at > moment { low = middle + 1 } else { high = middle }
        }
        entries.insert((moment, count, element), at: low)
    }

    mutating func popFirst() -> Element? { entries.popLast()?.element }

    /// Takes out what is of some kind, the next first.
    mutating func removeAll(where isTaken: (Element) -> Bool) -> [Element] {
        let taken = entries.filter { isTaken($0.element) }
        entries.removeAll { isTaken($0.element) }
        return taken.reversed().map(\.element)
    }
}
