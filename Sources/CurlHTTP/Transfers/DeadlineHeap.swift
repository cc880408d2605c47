/// The transfers that have a deadline, nearest first.
///
/// A binary heap whose elements know their place (``Transfer/heapIndex``), so that a finished transfer leaves at once: a
/// client with long deadlines and many short transfers would otherwise collect them.
struct DeadlineHeap {
    private var items: [Transfer] = []

    var next: Transfer? { items.first }

    /// Puts the transfer in, or moves it to its new place, according to its ``Transfer/wakeTime``.
    mutating func update(_ transfer: Transfer) {
        if transfer.wakeTime == MonotonicTime.never {
            remove(transfer)
        } else if transfer.heapIndex < 0 {
            transfer.heapIndex = items.count
            items.append(transfer)
            siftUp(from: transfer.heapIndex)
        } else {
            siftUp(from: transfer.heapIndex)
            siftDown(from: transfer.heapIndex)
        }
    }

    mutating func remove(_ transfer: Transfer) {
        let index = transfer.heapIndex
        guard index >= 0 else { return }
        transfer.heapIndex = -1
        let last = items.removeLast()
        guard last !== transfer else { return }
        items[index] = last
        last.heapIndex = index
        siftUp(from: index)
        siftDown(from: last.heapIndex)
    }

    private mutating func siftUp(from start: Int) {
        var index = start
        while index > 0 {
            let parent = (index - 1) / 2
            guard items[index].wakeTime < items[parent].wakeTime else { return }
            swap(index, parent)
            index = parent
        }
    }

    private mutating func siftDown(from start: Int) {
        var index = start
        while true {
            var smallest = index
            for child in [2 * index + 1, 2 * index + 2] where child < items.count {
                if items[child].wakeTime < items[smallest].wakeTime { smallest = child }
            }
            guard smallest != index else { return }
            swap(index, smallest)
            index = smallest
        }
    }

    private mutating func swap(_ a: Int, _ b: Int) {
        items.swapAt(a, b)
        items[a].heapIndex = a
        items[b].heapIndex = b
    }
}
