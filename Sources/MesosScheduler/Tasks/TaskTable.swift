/// The tasks that have not ended, by id and in the order in which they came.
/// Each record has its own box, so that it is changed in place and a copy of the table is cheap. Numbers that grow with
/// every task allow to interrupt and continue a walk through the tasks.
///
/// `@unchecked Sendable`, because only tables reach a box, and a table that changes a box replaces it by a copy first
/// if a copy of the table shares it. So a shared box never changes.
struct TaskTable: @unchecked Sendable {
    private final class Box {
        let id: String
        let hash: UInt32
        /// `nil` only while it is being changed.
        var record: TaskRecord?

        init(_ id: String, _ hash: UInt32, _ record: TaskRecord?) {
            self.id = id
            self.hash = hash
            self.record = record
        }
    }

    /// The boxes in the order in which the tasks came; `nil` for a removed task.
    private var boxes: [Box?] = []
    private var numbers: [UInt64] = []
    private var index = TaskIndex()
    /// The place of the task that was changed last, which is the most likely one to be used next.
    private var recent = 0

    private(set) var count = 0
    private(set) var lastNumber: UInt64 = 0

    var isEmpty: Bool { count == 0 }
    var values: some Sequence<TaskRecord> { boxes.lazy.compactMap { $0?.record } }

    subscript(id: String) -> TaskRecord? {
        _read {
            if let place = place(of: id), let box = boxes[place] { yield box.record } else { yield nil }
        }
        _modify {
            guard let place = place(of: id) else {
                var new: TaskRecord?
                yield &new
                if let new { append(id, new) }
                return
            }
            guard let box = own(place) else {
                // Not reached, because a place that was found has a box.
                var none: TaskRecord?
                yield &none
                return
            }
            yield &box.record
            if box.record == nil { vacate(place, box.hash) }
        }
    }

    func contains(_ id: String) -> Bool { place(of: id) != nil }

    /// Changes a task in place; returns `nil` when there is no task with this id.
    @discardableResult
    @inline(__always)
    mutating func change<Result>(_ id: String, _ body: (inout TaskRecord) -> Result) -> Result? {
        guard let place = place(of: id) else { return nil }
        return own(place)?.record?.changed(body)
    }

    @discardableResult
    mutating func removeValue(forKey id: String) -> TaskRecord? {
        guard let place = place(of: id), let box = boxes[place] else { return nil }
        vacate(place, box.hash)
        return box.record
    }

    // MARK: In order

    func number(of id: String) -> UInt64? { place(of: id).map { numbers[$0] } }

    /// The ids of the tasks that pass, in the order in which the tasks came. Looks at all tasks.
    func ids(where passes: (borrowing TaskRecord) -> Bool) -> [String] {
        var found: [String] = []
        for case let box? in boxes where box.record.map(passes) == true { found.append(box.id) }
        return found
    }

    @discardableResult
    mutating func change<Result>(number: UInt64, _ body: (inout TaskRecord) -> Result) -> Result? {
        let place = place(from: number)
        guard place < numbers.count, numbers[place] == number else { return nil }
        return own(place)?.record?.changed(body)
    }

    /// Changes up to `most` tasks in their order, as long as `body` returns `true`. Sets `walk` to `nil` at the end.
    mutating func walk(_ walk: inout TaskWalk?, most: Int, _ body: (inout TaskRecord, UInt64) -> Bool) {
        guard let bounds = walk else { return }
        var place = place(from: bounds.next)
        var looks = most
        while place < numbers.count, numbers[place] <= bounds.last {
            if looks == 0 {
                walk?.next = numbers[place]
                return
            }
            looks -= 1
            let number = numbers[place]
            place += 1
            if own(place - 1)?.record?.changed({ body(&$0, number) }) == false {
                walk?.next = number + 1
                return
            }
        }
        walk = nil
    }

    func snapshots(frameworkID: String) -> [TaskSnapshot] {
        boxes.compactMap { $0?.record?.snapshot(frameworkID: frameworkID) }.sorted { $0.taskID < $1.taskID }
    }

    // MARK: Places

    private func place(of id: String) -> Int? {
        if recent < boxes.count, let box = boxes[recent], box.id == id { return recent }
        return index.find(TaskIndex.hash(id)) { boxes[$0]?.id == id }
    }

    private func place(from number: UInt64) -> Int { numbers.partitionIndex { $0 >= number } }

    private mutating func append(_ id: String, _ record: TaskRecord) {
        lastNumber += 1
        let hash = TaskIndex.hash(id)
        recent = boxes.count
        index.insert(hash, boxes.count)
        boxes.append(Box(id, hash, record))
        numbers.append(lastNumber)
        count += 1
    }

    private mutating func vacate(_ place: Int, _ hash: UInt32) {
        index.remove(hash, place)
        boxes[place] = nil
        count -= 1
        if boxes.count > 64, boxes.count > count * 2 { closeGaps() }
    }

    private mutating func closeGaps() {
        let places = boxes.indices.filter { boxes[$0] != nil }
        boxes = places.map { boxes[$0] }
        numbers = places.map { numbers[$0] }
        index = TaskIndex(capacity: count)
        for (place, box) in boxes.enumerated() { if let box { index.insert(box.hash, place) } }
    }

    /// The box at this place, which no other table shares.
    @inline(__always)
    private mutating func own(_ place: Int) -> Box? {
        recent = place
        if !isKnownUniquelyReferenced(&boxes[place]) { copyBox(place) }
        return boxes[place]
    }

    @inline(never)
    private mutating func copyBox(_ place: Int) {
        if let shared = boxes[place] { boxes[place] = Box(shared.id, shared.hash, shared.record) }
    }
}

/// A walk through the tasks that existed when it began.
struct TaskWalk: Sendable {
    fileprivate(set) var next: UInt64 = 0
    let last: UInt64

    init(_ table: TaskTable) { last = table.lastNumber }
}

extension TaskRecord {
    @discardableResult
    @inline(__always)
    fileprivate mutating func changed<Result>(_ body: (inout TaskRecord) -> Result) -> Result { body(&self) }
}
