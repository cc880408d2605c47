import MachineSupport

/// Requests waiting for an offer, grouped by shape, in the order in which they came.
struct PendingQueue: Sendable {
    struct Entry: Sendable {
        var taskID: String
        var ticket: UInt64
        var since: Instant
        /// The number of offer events for the role before the request came.
        var cycle: Int
    }

    struct Group: Sendable {
        let shape: TaskShape
        /// The waiting requests from `head` on. Some of them may have left the queue.
        fileprivate var entries: [Entry] = []
        fileprivate var head = 0
        fileprivate(set) var count = 0
        fileprivate var sequence: UInt64
        /// The ticket of the last request that has waited long enough for its preferred agents.
        fileprivate var patientTicket: UInt64 = 0
        /// The offers seen while requests of this shape were waiting.
        var capacity = CapacityReport()

        fileprivate init(_ shape: TaskShape, sequence: UInt64) {
            self.shape = shape
            self.sequence = sequence
        }

        /// Moves `head` to the first request still waiting; removes entries that have left when they are many.
        fileprivate mutating func moveHead(_ live: [UInt64: Int]) {
            if entries.count - head > 2 * count + 16 || head > count + 16 {
                entries = entries[head...].filter { live[$0.ticket] != nil }
                head = 0
            }
            while head < entries.count, live[entries[head].ticket] == nil { head += 1 }
            if head < entries.count { sequence = entries[head].ticket }
        }
    }

    private(set) var count = 0
    /// Groups by number; `nil` for an unused number.
    private var groups: [Group?] = []
    private var unused: [Int] = []
    /// Shapes are expensive to hash, so that this table is used only once for each request.
    private var numbers: [TaskShape: Int] = [:]
    /// The group numbers of the waiting requests, by ticket.
    private var live: [UInt64: Int] = [:]
    /// The groups to match with all open offers. The others did not fit them, and need only new offers.
    private var fresh: Set<Int> = []
    /// The groups whose placement depends on the locations of other tasks.
    private var counting: Set<Int> = []
    private var preferring: Set<Int> = []
    private var waiting: [String: Int] = [:]
    private var newRoles: Set<String> = []
    private var cycles: [String: Int] = [:]
    private var lastTicket: UInt64 = 0
    /// The groups that began to wait since the last call of ``takeNew()``.
    private var new: [Int] = []

    private(set) var roles: Set<String> = []

    /// - Returns: the ticket that identifies the request in the queue.
    mutating func append(_ taskID: String, _ shape: TaskShape, at now: Instant) -> UInt64 {
        lastTicket += 1
        let ticket = lastTicket
        let number = numbers[shape] ?? begin(shape)
        live[ticket] = number
        count += 1
        waiting[shape.role, default: 0] += 1
        if !newRoles.contains(shape.role) { newRoles.insert(shape.role) }
        if !roles.contains(shape.role) { roles.insert(shape.role) }
        groups[number]?.entries.append(
            .init(taskID: taskID, ticket: ticket, since: now, cycle: cycles[shape.role] ?? 0))
        groups[number]?.count += 1
        return ticket
    }

    private mutating func begin(_ shape: TaskShape) -> Int {
        let number = unused.popLast() ?? groups.count
        if number == groups.count { groups.append(nil) }
        groups[number] = Group(shape, sequence: lastTicket)
        numbers[shape] = number
        new.append(number)
        fresh.insert(number)
        if shape.countsTasks { counting.insert(number) }
        if !shape.preferredAgents.isEmpty { preferring.insert(number) }
        return number
    }

    mutating func remove(_ ticket: UInt64) {
        if let number = live.removeValue(forKey: ticket) { didRemove(number) }
    }

    /// The oldest request of this group.
    func first(_ number: Int) -> String? {
        // The entry at `head` is always waiting; see `moveHead`.
        guard groups.indices.contains(number), let head = groups[number]?.head else { return nil }
        return groups[number].flatMap { head < $0.entries.count ? $0.entries[head].taskID : nil }
    }

    mutating func removeFirst(_ number: Int) {
        guard let head = groups[number]?.head, let ticket = groups[number]?.entries[head].ticket else { return }
        remove(ticket)
    }

    /// The offers seen while requests of this shape were waiting.
    func capacity(of shape: TaskShape) -> CapacityReport? { numbers[shape].flatMap { groups[$0]?.capacity } }

    func contains(where passes: (TaskShape) -> Bool) -> Bool {
        groups.contains { $0.map { passes($0.shape) } ?? false }
    }

    /// Returns the groups that began to wait since the last call, each once; some may have left.
    mutating func takeNew() -> [Int] {
        guard !new.isEmpty else { return [] }
        defer { new = [] }
        return new
    }

    mutating func update(_ number: Int, _ change: (inout Group) -> Void) { groups[number]?.changed(change) }

    mutating func updateAll(_ change: (inout Group) -> Void) {
        for number in groups.indices { groups[number]?.changed(change) }
    }

    /// The waiting requests with a constraint whose regular expression reached its bound.
    func undecided() -> [(taskID: String, constraint: PlacementConstraint)] {
        groups.compactMap { group in
            group.flatMap { group in group.capacity.undecided.map { (group, $0) } }
        }.flatMap { group, constraint in
            group.entries[group.head...].filter { live[$0.ticket] != nil }.map { ($0.taskID, constraint) }
        }
    }

    /// Removes and returns the roles for which requests have come since the last call, or can use other offers than
    /// before.
    mutating func takeNewRoles() -> Set<String> {
        guard !newRoles.isEmpty else { return [] }
        defer { newRoles = [] }
        return newRoles
    }

    // MARK: Matching

    /// The shapes that may find room on agents with new offers, in the order of their oldest requests.
    ///
    /// - Parameters:
    ///   - patience: later requests wait for their preferred agents; with `nil`, none does.
    ///   - most: the highest number of requests. Groups with more requests, or left out, must be matched again.
    mutating func demands(changed: [Int], patience: Instant?, most: Int) -> [TaskDemand] {
        if changed.isEmpty, fresh.isEmpty { return [] }
        let worthwhile =
            changed.isEmpty ? fresh.filter { groups[$0] != nil } : groups.indices.filter { groups[$0] != nil }
        var left = most
        var demands: [TaskDemand] = []
        for number in worthwhile.sorted(by: { sequence($0) < sequence($1) }) {
            guard let group = groups[number] else { continue }
            let count = min(group.count, left)
            left -= count
            if count > 0 {
                demands.append(
                    TaskDemand(
                        shape: group.shape, count: count,
                        countForAnyAgent: min(countForAnyAgent(group, patience), count),
                        candidates: fresh.contains(number) ? nil : changed, group: number))
            }
            if count < group.count { fresh.insert(number) }
        }
        return demands
    }

    private func sequence(_ number: Int) -> UInt64 { groups[number]?.sequence ?? .max }

    /// - Parameter placed: the number of placed requests of each demand.
    /// - Returns: whether requests left out by ``demands(changed:patience:most:)`` must be matched.
    mutating func matched(_ demands: [TaskDemand], placed: [Int]) -> Bool {
        var isUnfinished = false
        let asked = Set(demands.map(\.group))
        for number in fresh where !asked.contains(number) && groups[number] != nil { isUnfinished = true }
        for (demand, placed) in zip(demands, placed) {
            if let left = groups[demand.group]?.count, left > demand.count - placed, placed > 0 {
                fresh.insert(demand.group)
                isUnfinished = true
            } else {
                // All open offers were matched, and the remaining requests wait for new ones.
                fresh.remove(demand.group)
            }
        }
        return isUnfinished
    }

    private func countForAnyAgent(_ group: Group, _ patience: Instant?) -> Int {
        guard let patience, !group.shape.preferredAgents.isEmpty else { return group.count }
        let end = Self.firstPatient(group, patience)
        if end == group.entries.count { return group.count }
        return group.entries[group.head..<end].count { live[$0.ticket] != nil }
    }

    /// The index of the first entry that still waits for a preferred agent.
    private static func firstPatient(_ group: Group, _ patience: Instant) -> Int {
        (group.head..<group.entries.count).partitionIndex { group.entries[$0].since > patience }
    }

    /// Marks groups whose constraints may be satisfied after tasks have come or gone; returns whether there are any.
    @discardableResult
    mutating func refresh(_ changes: ConstraintGroups.Changes) -> Bool {
        guard !counting.isEmpty, !changes.grown.isEmpty || !changes.shrunk.isEmpty else { return false }
        var found = false
        for number in counting {
            guard let shape = groups[number]?.shape, let group = shape.group else { continue }
            // More tasks can only help constraints that spread tasks evenly.
            let isSpread = changes.grown.contains(group) && shape.constraints.contains { $0.operator == .groupBy }
            guard isSpread || changes.shrunk.contains(group) else { continue }
            fresh.insert(number)
            // Offers that were declined may fit now.
            newRoles.insert(shape.role)
            found = true
        }
        return found
    }

    /// Marks groups with requests that have now waited long enough; returns when the next will have.
    mutating func refreshPreferring(wait: Duration, at now: Instant) -> Instant? {
        var next: Instant?
        for number in preferring {
            guard let group = groups[number] else { continue }
            let first = Self.firstPatient(group, now + (.zero - wait))
            if first < group.entries.count {
                let at = group.entries[first].since + wait
                next = min(next ?? at, at)
            }
            guard first > group.head, group.entries[first - 1].ticket > group.patientTicket else { continue }
            groups[number]?.patientTicket = group.entries[first - 1].ticket
            fresh.insert(number)
            // Offers of other agents were declined meanwhile.
            newRoles.insert(group.shape.role)
        }
        return next
    }

    var hasPreferring: Bool { !preferring.isEmpty }

    // MARK: Offer cycles

    /// Counts an event with offers for these roles.
    mutating func countCycle(of roles: Set<String>) {
        for role in roles where waiting[role] != nil { cycles[role, default: 0] += 1 }
    }

    /// The requests that were passed over in at least `limit` offer cycles.
    func overdue(_ limit: Int, roles: Set<String>) -> [String] {
        var overdue: [Entry] = []
        for case let group? in groups where roles.contains(group.shape.role) {
            let cycle = cycles[group.shape.role] ?? 0
            for entry in group.entries[group.head...] {
                guard entry.cycle + limit <= cycle else { break }
                if live[entry.ticket] != nil { overdue.append(entry) }
            }
        }
        return overdue.sorted { $0.ticket < $1.ticket }.map(\.taskID)
    }

    // MARK: Leaving

    private mutating func didRemove(_ number: Int) {
        guard let role = groups[number]?.shape.role else { return }
        count -= 1
        if let left = waiting[role] { waiting[role] = left == 1 ? nil : left - 1 }
        if waiting[role] == nil { roles.remove(role) }
        groups[number]?.count -= 1
        guard groups[number]?.count == 0 else {
            groups[number]?.moveHead(live)
            return
        }
        if let shape = groups[number]?.shape { numbers[shape] = nil }
        groups[number] = nil
        unused.append(number)
        fresh.remove(number)
        counting.remove(number)
        preferring.remove(number)
    }
}

extension PendingQueue.Group {
    fileprivate mutating func changed(_ change: (inout Self) -> Void) { change(&self) }
}
