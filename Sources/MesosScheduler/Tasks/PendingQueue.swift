/// Requests that wait for an offer, grouped by shape, the longest waiting first.
struct PendingQueue: Sendable {
    struct Entry: Sendable {
        var taskID: String
        var ticket: UInt64
    }

    struct Group: Sendable {
        var shape: TaskShape
        /// Tickets and ids from `head` on; some may have left the queue since.
        fileprivate var entries: [Entry] = []
        fileprivate var head = 0
        fileprivate(set) var count = 0
        fileprivate var sequence: UInt64
        /// What was offered while requests of this shape were waiting.
        var capacity = CapacityReport()
        /// No open offer has room for this shape; no use looking before offers change.
        var isExhausted = false
    }

    private(set) var count = 0
    private(set) var groups: [TaskShape: Group] = [:]
    private var live: [UInt64: TaskShape] = [:]
    /// Grows with everything that joins the queue.
    private(set) var lastTicket: UInt64 = 0

    /// - Returns: the ticket to leave the queue with.
    mutating func append(_ taskID: String, _ shape: TaskShape) -> UInt64 {
        lastTicket += 1
        let ticket = lastTicket
        live[ticket] = shape
        count += 1
        groups[shape, default: Group(shape: shape, sequence: ticket)].entries.append(
            Entry(taskID: taskID, ticket: ticket))
        groups[shape]?.count += 1
        return ticket
    }

    mutating func remove(_ ticket: UInt64) {
        guard let shape = live.removeValue(forKey: ticket) else { return }
        didRemove(shape)
    }

    /// The request of this shape that has waited longest.
    func first(_ shape: TaskShape) -> String? {
        // The head is always a live entry; see `didRemove`.
        groups[shape].flatMap { $0.head < $0.entries.count ? $0.entries[$0.head].taskID : nil }
    }

    mutating func removeFirst(_ shape: TaskShape) {
        if let group = groups[shape], group.head < group.entries.count { remove(group.entries[group.head].ticket) }
    }

    mutating func update(_ shape: TaskShape, _ change: (inout Group) -> Void) {
        if groups[shape] != nil { change(&groups[shape, default: Group(shape: shape, sequence: 0)]) }
    }

    mutating func updateAll(_ change: (inout Group) -> Void) {
        for shape in groups.keys { update(shape, change) }
    }

    /// The groups that may find room, in the order of their oldest requests.
    var demands: [TaskDemand] {
        groups.values.filter { !$0.isExhausted }.sorted { $0.sequence < $1.sequence }
            .map { TaskDemand(shape: $0.shape, count: $0.count) }
    }

    private mutating func didRemove(_ shape: TaskShape) {
        count -= 1
        groups[shape]?.count -= 1
        guard var group = groups[shape] else { return }
        if group.count == 0 {
            groups[shape] = nil
            return
        }
        // Entries that are gone are swept when they are more than half.
        if group.entries.count - group.head > 2 * group.count + 16 || group.head > group.count + 16 {
            groups[shape] = nil
            group.entries = group.entries[group.head...].filter { live[$0.ticket] != nil }
            group.head = 0
            groups[shape] = group
        }
        while let head = groups[shape]?.head, let entries = groups[shape]?.entries, head < entries.count {
            if live[entries[head].ticket] != nil {
                groups[shape]?.sequence = entries[head].ticket
                break
            }
            groups[shape]?.head += 1
        }
    }
}
