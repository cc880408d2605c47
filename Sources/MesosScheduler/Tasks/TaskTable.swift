/// The tasks that have not ended, by id.
///
/// Each is in a box of its own, so that the spare room of the table is small, a task is changed where it is, and a copy of
/// the table is cheap.
///
/// `@unchecked`: a box is reached only through tables. A table that is about to change one makes certain first that no copy
/// of the table has it too, and puts a copy of the box in its place otherwise. So a box that is shared never changes.
struct TaskTable: @unchecked Sendable {
    fileprivate final class Box {
        /// Nil only while it is being changed.
        var record: TaskRecord?
        let number: UInt64

        init(_ record: TaskRecord?, _ number: UInt64) {
            self.record = record
            self.number = number
        }
    }

    /// All tasks, in no order.
    struct Values: Sequence {
        struct Iterator: IteratorProtocol {
            fileprivate var boxes: Dictionary<String, Box>.Values.Iterator

            mutating func next() -> TaskRecord? { boxes.next()?.record }
        }

        fileprivate let boxes: Dictionary<String, Box>.Values

        func makeIterator() -> Iterator { Iterator(boxes: boxes.makeIterator()) }
    }

    private var boxes: [String: Box] = [:]
    private var lastNumber: UInt64 = 0

    var count: Int { boxes.count }

    var isEmpty: Bool { boxes.isEmpty }

    var values: Values { Values(boxes: boxes.values) }

    subscript(id: String) -> TaskRecord? {
        get { boxes[id]?.record }
        _modify {
            guard let index = boxes.index(forKey: id) else {
                var new: TaskRecord?
                yield &new
                guard let new else { return }
                lastNumber += 1
                boxes[id] = Box(new, lastNumber)
                return
            }
            let box = own(index)
            yield &box.record
            if box.record == nil { boxes[id] = nil }
        }
    }

    @discardableResult
    mutating func removeValue(forKey id: String) -> TaskRecord? { boxes.removeValue(forKey: id)?.record }

    mutating func changeAll(_ change: (inout TaskRecord) -> Void) {
        var index = boxes.startIndex
        while index != boxes.endIndex {
            let box = own(index)
            if var record = box.record.take() {
                change(&record)
                box.record = record
            }
            index = boxes.index(after: index)
        }
    }

    /// The ids of the tasks that pass, in the order in which the tasks came. To sort by id would take too long: there may
    /// be a hundred thousand.
    func ids(where passes: (TaskRecord) -> Bool) -> [String] {
        var found: [(number: UInt64, id: String)] = []
        for box in boxes.values {
            if let record = box.record, passes(record) { found.append((box.number, record.id)) }
        }
        return found.sorted { $0.number < $1.number }.map(\.id)
    }

    /// Those of the ids that are here, in the order in which their tasks came.
    func inOrder(_ ids: some Sequence<String>) -> [String] {
        ids.compactMap { id in boxes[id].map { (number: $0.number, id: id) } }.sorted { $0.number < $1.number }
            .map(\.id)
    }

    /// All tasks, in the order of their ids.
    func snapshots(frameworkID: String) -> [TaskSnapshot] {
        values.map { $0.snapshot(frameworkID: frameworkID) }.sorted { $0.taskID < $1.taskID }
    }

    /// A box that no other table has.
    private mutating func own(_ index: Dictionary<String, Box>.Index) -> Box {
        if !isKnownUniquelyReferenced(&boxes.values[index]) {
            boxes.values[index] = Box(boxes.values[index].record, boxes.values[index].number)
        }
        return boxes.values[index]
    }
}
