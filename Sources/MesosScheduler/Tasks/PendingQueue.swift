/// Requests that wait for an offer, grouped by shape, the longest waiting first.
struct PendingQueue: Sendable {
    struct Entry: Sendable {
        var taskID: String
        var ticket: UInt64
        var since: SchedulerInstant
        /// Events with offers for the role before it came.
        var cycle: Int
    }

    struct Group: Sendable {
        var shape: TaskShape
        /// Tickets and ids from `head` on; some may have left the queue since.
        fileprivate var entries: [Entry] = []
        fileprivate var head = 0
        fileprivate(set) var count = 0
        fileprivate var sequence: UInt64
        /// The last request that has waited long enough for its preferred agents.
        fileprivate var patientTicket: UInt64 = 0
        /// What was offered while requests of this shape were waiting.
        var capacity = CapacityReport()
    }

    private(set) var count = 0
    private(set) var groups: [TaskShape: Group] = [:]
    private var live: [UInt64: TaskShape] = [:]
    /// Shapes for which all open offers are worth a look. The others have been matched with all of them in vain, so that
    /// only new offers are.
    private var fresh: Set<TaskShape> = []
    /// Shapes whose placement depends on where other tasks are.
    private var counting: Set<TaskShape> = []
    private var preferring: Set<TaskShape> = []
    private var waiting: [String: Int] = [:]
    private var newRoles: Set<String> = []
    private var cycles: [String: Int] = [:]
    private var lastTicket: UInt64 = 0

    /// The roles with requests that wait.
    var roles: Set<String> { Set(waiting.keys) }

    /// - Returns: the ticket to leave the queue with.
    mutating func append(_ taskID: String, _ shape: TaskShape, at now: SchedulerInstant) -> UInt64 {
        lastTicket += 1
        let ticket = lastTicket
        live[ticket] = shape
        count += 1
        waiting[shape.role, default: 0] += 1
        newRoles.insert(shape.role)
        if groups[shape] == nil {
            fresh.insert(shape)
            if shape.countsTasks { counting.insert(shape) }
            if !shape.preferredAgents.isEmpty { preferring.insert(shape) }
        }
        groups[shape, default: Group(shape: shape, sequence: ticket)].entries.append(
            Entry(taskID: taskID, ticket: ticket, since: now, cycle: cycles[shape.role] ?? 0))
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
        for shape in Array(groups.keys) { update(shape, change) }
    }

    /// The roles for which requests have come since the last call.
    mutating func takeNewRoles() -> Set<String> {
        guard !newRoles.isEmpty else { return [] }
        defer { newRoles = [] }
        return newRoles
    }

    // MARK: Matching

    /// The shapes that may find room, in the order of their oldest requests.
    ///
    /// - Parameters:
    ///   - changed: the agents with new offers.
    ///   - patience: requests with preferred agents that came after this moment wait for those; nil: none does.
    func demands(changed: [Int], patience: SchedulerInstant?) -> [TaskDemand] {
        let worthwhile = changed.isEmpty ? fresh.compactMap { groups[$0] } : Array(groups.values)
        return worthwhile.sorted { $0.sequence < $1.sequence }.map { group in
            TaskDemand(
                shape: group.shape, count: group.count, countForAnyAgent: countForAnyAgent(group, patience),
                candidates: fresh.contains(group.shape) ? nil : changed)
        }
    }

    private func countForAnyAgent(_ group: Group, _ patience: SchedulerInstant?) -> Int {
        guard let patience, !group.shape.preferredAgents.isEmpty else { return group.count }
        let end = Self.firstPatient(group, patience)
        if end == group.entries.count { return group.count }
        return group.entries[group.head..<end].count { live[$0.ticket] != nil }
    }

    /// The first entry that still waits for a preferred agent.
    private static func firstPatient(_ group: Group, _ patience: SchedulerInstant) -> Int {
        var (low, high) = (group.head, group.entries.count)
        while low < high {
            let middle = (low + high) / 2
            if group.entries[middle].since > patience { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// All open offers were looked at for these shapes; what is left of them waits for new ones.
    mutating func matched(_ demands: [TaskDemand]) {
        for demand in demands { fresh.remove(demand.shape) }
    }

    /// The tasks of groups have come or gone: constraints may let others in now.
    ///
    /// - Returns: whether there are such requests.
    @discardableResult
    mutating func refresh(_ changes: ConstraintGroups.Changes) -> Bool {
        guard !counting.isEmpty, !changes.grown.isEmpty || !changes.shrunk.isEmpty else { return false }
        var found = false
        for shape in counting {
            guard let group = shape.group else { continue }
            // More tasks can only let others in where they are spread evenly.
            let isSpread = changes.grown.contains(group) && shape.constraints.contains { $0.operator == .groupBy }
            guard isSpread || changes.shrunk.contains(group) else { continue }
            fresh.insert(shape)
            found = true
        }
        return found
    }

    /// Requests that have just waited long enough for their preferred agents are looked at again.
    ///
    /// - Returns: when the next one has.
    mutating func refreshPreferring(wait: Duration, at now: SchedulerInstant) -> SchedulerInstant? {
        var next: SchedulerInstant?
        for shape in preferring {
            guard let group = groups[shape] else { continue }
            let first = Self.firstPatient(group, now + (.zero - wait))
            if first < group.entries.count {
                let at = group.entries[first].since + wait
                next = min(next ?? at, at)
            }
            guard first > group.head, group.entries[first - 1].ticket > group.patientTicket else { continue }
            groups[shape]?.patientTicket = group.entries[first - 1].ticket
            fresh.insert(shape)
        }
        return next
    }

    var hasPreferring: Bool { !preferring.isEmpty }

    // MARK: Offer cycles

    /// Offers for these roles have come.
    mutating func countCycle(of roles: Set<String>) {
        for role in roles where waiting[role] != nil { cycles[role, default: 0] += 1 }
    }

    /// The requests that were passed over in so many cycles.
    func overdue(_ limit: Int, roles: Set<String>) -> [String] {
        var overdue: [Entry] = []
        for group in groups.values where roles.contains(group.shape.role) {
            let cycle = cycles[group.shape.role] ?? 0
            for entry in group.entries[group.head...] {
                guard entry.cycle + limit <= cycle else { break }
                if live[entry.ticket] != nil { overdue.append(entry) }
            }
        }
        return overdue.sorted { $0.ticket < $1.ticket }.map(\.taskID)
    }

    // MARK: Leaving

    private mutating func didRemove(_ shape: TaskShape) {
        count -= 1
        if let left = waiting[shape.role] { waiting[shape.role] = left == 1 ? nil : left - 1 }
        groups[shape]?.count -= 1
        guard let group = groups[shape] else { return }
        if group.count == 0 {
            groups[shape] = nil
            fresh.remove(shape)
            counting.remove(shape)
            preferring.remove(shape)
            return
        }
        sweep(shape, group)
        while let head = groups[shape]?.head, let entries = groups[shape]?.entries, head < entries.count {
            if live[entries[head].ticket] != nil {
                groups[shape]?.sequence = entries[head].ticket
                break
            }
            groups[shape]?.head += 1
        }
    }

    /// Entries that are gone are swept when they are more than half.
    private mutating func sweep(_ shape: TaskShape, _ old: Group) {
        guard old.entries.count - old.head > 2 * old.count + 16 || old.head > old.count + 16 else { return }
        var group = old
        groups[shape] = nil
        group.entries = group.entries[group.head...].filter { live[$0.ticket] != nil }
        group.head = 0
        groups[shape] = group
    }
}
