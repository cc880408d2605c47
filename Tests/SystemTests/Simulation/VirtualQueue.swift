/// A queue of elements ordered by time; elements with the same time keep the order in which they were added.
struct VirtualQueue<Element> {
    private var entries: [(at: Int64, number: Int, element: Element)] = []
    private var count = 0

    /// The time of the first element, in nanoseconds of virtual time.
    var next: Int64? { entries.last?.at }

    mutating func add(_ element: Element, at moment: Int64) {
        count += 1
        var low = 0
        var high = entries.count
        // The last entry is the next one, so earlier entries of the same time stay behind the new one.
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].at > moment { low = middle + 1 } else { high = middle }
        }
        entries.insert((moment, count, element), at: low)
    }

    mutating func popFirst() -> Element? { entries.popLast()?.element }

    /// Removes the elements that match, in order.
    mutating func removeAll(where isTaken: (Element) -> Bool) -> [Element] {
        let taken = entries.filter { isTaken($0.element) }
        entries.removeAll { isTaken($0.element) }
        return taken.reversed().map(\.element)
    }
}
