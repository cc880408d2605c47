/// Changes in which only the last of each task is left, and nothing from before the last `removeAll`.
struct ChangeList: Sendable {
    private var removesAll = false
    private var changes: [String: TaskChange] = [:]
    private var order: [String] = []

    var isEmpty: Bool { !removesAll && changes.isEmpty }

    var list: [TaskChange] { (removesAll ? [.removeAll] : []) + order.compactMap { changes[$0] } }

    mutating func append(_ change: TaskChange) {
        guard let taskID = change.taskID else {
            self = ChangeList()
            removesAll = true
            return
        }
        if changes.updateValue(change, forKey: taskID) == nil { order.append(taskID) }
    }

    mutating func append(_ other: ChangeList) {
        for change in other.list { append(change) }
    }
}
